//! One article: its quotes, in order, each with its speaker.

use super::{
    Passage,
    attribution::{self, Link},
    caseless,
    cast::Cast,
    class::Class,
    cue::{self, Cue, CueKind},
    indirect::{self, Report},
    kind,
    lists::{Lists, Traits},
    mention::{Mention, is_short},
    outline::{Kind, Node, Outline, Sentence},
    quoted,
    tokenizer::Tokenizer,
    turn,
    view::{REACH, View},
    words::NormalText,
};
use crate::{
    article::{Cue as CueOfQuote, Place, Quote, QuoteKind, QuoteRule, Speaker, SpeakerRule},
    letter::{is_alphanumeric, is_caseless},
    span::Span,
};
use std::{cell::OnceCell, collections::HashMap, ops::Range};

/// The quotes of the passages, and the marks without a partner.
pub(super) fn extract(
    passages: &[Passage<'_>],
    lists: &'static Lists,
    indirect: bool,
) -> (Vec<Quote>, Vec<(Place, Span)>) {
    let texts: Vec<_> = passages.iter().map(|passage| NormalText::of(passage.text)).collect();
    let mut tokenizers: Vec<_> = passages
        .iter()
        .zip(&texts)
        .map(|(passage, text)| Tokenizer::new(passage.text, text.runs(), lists))
        .collect();
    let mut outlines: Vec<_> = passages
        .iter()
        .zip(&mut tokenizers)
        .enumerate()
        .map(|(home, (passage, tokenizer))| Outline::new(passage, home, tokenizer))
        .collect();
    let unpaired = outlines
        .iter()
        .flat_map(|outline| outline.unpaired.iter().map(|span| (outline.place, *span)))
        .collect();
    if outlines.iter().all(|outline| outline.marked.is_empty()) && !indirect {
        return (Vec::new(), unpaired);
    }
    let insides =
        if lists.traits().cues_inside { insides(&mut outlines, &mut tokenizers) } else { HashMap::new() };
    if lists.traits().caseless {
        caseless::mark_names(&mut outlines, lists);
    }
    let cast = Cast::new(&outlines, lists);
    let reading = Reading { outlines: &outlines, traits: lists.traits(), insides };
    let quotes = |outline: &Outline<'_>| outline.marked.len() + outline.sentences.len();
    let mut drafts = Vec::with_capacity(outlines.iter().map(quotes).sum());
    for passage in 0..passages.len() {
        drafts = reading.passage(passage, drafts);
    }
    let mut quotes = finish(&outlines, drafts, cast);
    if !indirect {
        // They are read all the same: they, too, say who spoke last.
        quotes.retain(|quote| quote.kind != QuoteKind::Indirect);
    }
    (quotes, unpaired)
}

/// The cues that stand inside marks. Their mentions stand in outlines of their own, which are added.
fn insides<'a>(
    outlines: &mut Vec<Outline<'a>>,
    tokenizers: &mut [Tokenizer<'a>],
) -> HashMap<(usize, usize), Link> {
    let mut links = HashMap::new();
    for (passage, tokenizer) in tokenizers.iter_mut().enumerate() {
        for quote in 0..outlines.get(passage).map_or(0, |outline| outline.marked.len()) {
            let number = outlines.len();
            let found = outlines.get(passage).and_then(|outline| {
                let inner = outline.inside(quote, tokenizer)?;
                let link = attribution::inside(&inner, number)?;
                Some((inner, link))
            });
            if let Some((inner, link)) = found {
                outlines.push(inner);
                links.insert((passage, quote), link);
            }
        }
    }
    links
}

/// A quote before its speaker has a name.
#[derive(Debug)]
struct Draft {
    passage: usize,
    span: Span,
    kind: QuoteKind,
    rule: QuoteRule,
    cue: Option<Span>,
    speaker: Option<(Mention, SpeakerRule)>,
    /// Whether it stands in a heading that does not surely say who speaks: the article may say the same again, and by
    /// whom.
    echoes: bool,
    /// The block of a quote that is a sentence of its own.
    free: Option<usize>,
    /// The last block in which who speaks next is its speaker, if it waits for that.
    waits: Option<usize>,
    /// Whether it is one only if the article names who is before it: `Lee: We won`, as against `Sports: We won`.
    doubtful: bool,
}

impl Draft {
    /// Of what is reported without marks.
    fn indirect(
        passage: usize,
        span: Span,
        rule: QuoteRule,
        speaker: Option<(Mention, SpeakerRule)>,
    ) -> Self {
        Self {
            passage,
            span,
            kind: QuoteKind::Indirect,
            rule,
            cue: None,
            speaker,
            echoes: false,
            free: None,
            waits: None,
            doubtful: false,
        }
    }
}

/// What is needed to read a passage.
struct Reading<'o, 'a> {
    outlines: &'o [Outline<'a>],
    traits: Traits,
    /// The links of quotes with a cue inside, by passage and number.
    insides: HashMap<(usize, usize), Link>,
}

/// How far the reading of a passage has come.
#[derive(Debug, Default)]
struct Progress {
    drafts: Vec<Draft>,
    /// The cues of the sentence, and what each reports.
    cues: Vec<Cue>,
    /// The quotes of the sentence: node, link and kind.
    links: Vec<(usize, Option<Link>, QuoteKind)>,
    reports: Vec<Option<Report>>,
    /// The last one who spoke, and the block.
    last: Option<(Mention, usize)>,
    /// Whether the last quote was left open at the end of its block.
    open: bool,
    /// The number of the first draft that waits for who speaks next, if any does.
    waiting: Option<usize>,
    /// The sentence before, where nobody speaks in it.
    silent: Option<usize>,
}

impl Progress {
    /// Puts the drafts from number `first` on into the order of the text.
    fn sort(&mut self, first: usize) {
        let drafts = self.drafts.get_mut(first..).unwrap_or_default();
        drafts.sort_by_key(|draft| (draft.span.start, draft.span.end));
    }
}

impl Reading<'_, '_> {
    /// Reads the sentences of a passage, and adds to the drafts.
    fn passage(&self, passage: usize, drafts: Vec<Draft>) -> Vec<Draft> {
        let Some(outline) = self.outlines.get(passage) else { return drafts };
        let of_passage = drafts.len();
        let mut progress = Progress { drafts, ..Default::default() };
        for (number, sentence) in outline.sentences.iter().enumerate() {
            let view = View::new(outline, passage, sentence, self.traits);
            let of_sentence = progress.drafts.len();
            let spoke = self.sentence(&view, sentence, &mut progress);
            progress.silent = (!spoke).then_some(number);
            progress.sort(of_sentence);
        }
        let turns = turn::find(outline, passage, self.traits).into_iter().map(|turn| {
            let speaker = Some((turn.speaker, SpeakerRule::Colon));
            let draft = Draft::indirect(passage, outline.span(&turn.nodes), QuoteRule::Colon, speaker);
            Draft { doubtful: !turn.sure, ..draft }
        });
        let before = progress.drafts.len();
        progress.drafts.extend(turns);
        if progress.drafts.len() > before {
            progress.sort(of_passage);
        }
        progress.drafts
    }

    /// Reads a sentence; gives whether somebody speaks in it.
    fn sentence(&self, view: &View<'_, '_>, sentence: &Sentence, progress: &mut Progress) -> bool {
        let may_report = sentence.classes.is(Class::REPORTING.or(Class::ACCORDING).or(Class::SPEECH_NOUN));
        if !may_report && !sentence.has_quotes && !attribution::may_name_speaker(view) {
            return self.goes_on(view, sentence, progress);
        }
        let mut cues = std::mem::take(&mut progress.cues);
        let mut reports = std::mem::take(&mut progress.reports);
        cues.clear();
        if may_report {
            cue::find(view, &mut cues);
        }
        reports.clear();
        reports.extend((0..cues.len()).map(|number| indirect::content(view, &cues, number)));
        let mut spoke = attribution::signature(view, view.range.start);
        if let Some(mention) = &spoke {
            let signed = |draft: &&mut Draft| {
                let before = draft.free.is_some_and(|block| block + 1 == sentence.block);
                before && draft.passage == view.passage && draft.rule != QuoteRule::Signature
            };
            let before = progress.drafts.iter_mut().rev().take_while(signed);
            for draft in before.filter(|draft| draft.kind != QuoteKind::Unattributed) {
                draft.speaker = Some((mention.clone(), SpeakerRule::NextSpeaker));
                draft.rule = QuoteRule::Signature;
            }
        }
        if sentence.has_quotes {
            spoke = self.quotes(view, sentence, &mut cues, &reports, progress);
        }
        self.reports(view, sentence, &cues, &reports, progress);
        let goes_on = cues.is_empty() && !sentence.has_quotes && self.goes_on(view, sentence, progress);
        let named = |cue: &Cue| cue.subject.as_ref().map(|(mention, _)| mention.clone());
        let speech = || cues.iter().filter(|cue| cue.kind == CueKind::Speech);
        // `When Lee asked for more, | Park recalls, the town laughed. “…”`
        let main = |cue: &&Cue| !indirect::is_subordinate(view, cue);
        let animate = |cue: &&Cue| {
            !self.traits.verb_second
                || cue.subject.as_ref().is_some_and(|(mention, _)| view.is_animate(mention))
        };
        // `Essa universalidade explica o motivo. “…”, | pontua.`: a thing says nothing more.
        let plain = self.traits.implied_subjects && self.traits.has_plain_order();
        let named = |cue: &Cue| named(cue).filter(|mention| !plain || view.may_go_on(mention));
        // `…, comme l’explique Ann Lee : | « … »`: who speaks last hands over to the next paragraph.
        let colon = view.before(view.range.end).is_some_and(|at| view.kind(at) == Some(Kind::Colon));
        let handed = colon && !self.traits.bare_clauses;
        let last = || speech().rev().filter(|_| handed).filter(animate).find_map(named);
        let spoke = spoke
            .or_else(last)
            .or_else(|| speech().filter(animate).filter(main).find_map(named))
            .or_else(|| speech().filter(animate).find_map(named))
            .or_else(|| speech().find_map(named))
            .or_else(|| cues.iter().find_map(named))
            .or_else(|| attribution::hands_over(view));
        // Who speaks in the sentence speaks on in the next ones.
        let speaks = spoke.is_some() || goes_on;
        if let Some(mention) = spoke {
            let first = progress.waiting.take().unwrap_or(progress.drafts.len());
            for draft in progress.drafts.iter_mut().skip(first) {
                if draft.waits.take().is_some_and(|last| sentence.block <= last) {
                    draft.speaker = Some((mention.clone(), SpeakerRule::NextSpeaker));
                }
            }
            progress.last = Some((mention, sentence.block));
        }
        progress.cues = cues;
        progress.reports = reports;
        speaks
    }

    /// Who the sentence before is about, where nobody speaks in it: `The mayor is not amused. “…”`
    fn topic(&self, view: &View<'_, '_>, sentence: &Sentence, progress: &Progress) -> Option<Mention> {
        let before = view.outline.sentences.get(progress.silent?)?;
        let view = View::new(view.outline, view.passage, before, self.traits);
        // `The game ended in a draw, and | Ann Lee | was not amused.`
        let last = attribution::last_clause(&view, before.nodes.end);
        if let Some(mention) = last.filter(|_| before.block == sentence.block) {
            return Some(mention);
        }
        let inverted = || view.inverted_full_name().filter(|_| before.block == sentence.block);
        if let Some(mention) = inverted() {
            return Some(mention);
        }
        let mention = view.first_subject(before.nodes.end).or_else(|| view.first_full_name())?;
        // Where every noun has a capital, it says nothing of one.
        let somebody = !self.traits.capital_nouns || view.is_person(&mention);
        let speaks = before.block == sentence.block && view.is_strong(&mention) && somebody;
        let start = mention.nodes.start;
        // `After the match, | Ann Lee was not amused.`; `Innego zdania jest | Anna Lis.`
        let other = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::AND).or(Class::COMPLEMENTIZER);
        let behind = self.traits.names_last && mention.nodes.clone().any(|at| view.begins_full_name(at));
        let sure = view.before(start).is_some_and(|at| match view.kind(at) {
            Some(Kind::Comma | Kind::Dash) => true,
            _ => behind && !view.is(at, other),
        });
        let definite = view.outline.is_definite_article(start);
        let named = view.is_full_name(&mention.nodes) || definite && view.is_person(&mention);
        let opens = start == before.nodes.start || sure && named;
        (speaks && opens).then_some(mention)
    }

    /// The link of a quote in a sentence whose verb says by its form that it goes on reporting.
    fn reported_mood(&self, view: &View<'_, '_>, sentence: &Sentence, progress: &Progress) -> Option<Link> {
        let (last, block) = progress.last.as_ref().filter(|_| sentence.classes.is(Class::REPORTED))?;
        // `Ich | habe | „gelacht“`: the reporter does.
        let first = |node: &Node| node.is(Class::SPEECH_PERSON) && !node.is(Class::POSSESSIVE);
        if block + 1 < sentence.block || view.nodes.iter().any(first) {
            return None;
        }
        // `Weber glaubt ihm nicht. Er sei „…“`, where who spoke last did so in another paragraph.
        let topic = if *block == sentence.block { None } else { self.topic(view, sentence, progress) };
        let person =
            |mention: &Mention| mention.nodes_in(self.outlines).iter().any(|node| node.is(Class::PEOPLE));
        let mention = topic.filter(person).unwrap_or_else(|| last.clone());
        let speaker = Some((mention, SpeakerRule::PreviousSpeaker));
        Some(Link { speaker, ..Link::new(QuoteRule::ReportedMood) })
    }

    /// Adds a sentence that goes on with what somebody said in its paragraph, as the form of its verb says; gives whether it
    /// does: `Weber will nichts wissen. | Der Ball sei versprungen.`
    fn goes_on(&self, view: &View<'_, '_>, sentence: &Sentence, progress: &mut Progress) -> bool {
        let Some((last, block)) = progress.last.as_ref().filter(|_| sentence.classes.is(Class::REPORTED))
        else {
            return false;
        };
        if *block != sentence.block || !view.has_mood() {
            return false;
        }
        let Some(nodes) = indirect::whole(view) else { return false };
        let speaker = Some((last.clone(), SpeakerRule::PreviousSpeaker));
        let span = view.outline.span(&nodes);
        progress.drafts.push(Draft::indirect(view.passage, span, QuoteRule::ReportedMood, speaker));
        true
    }

    /// Links the quotes of a sentence; gives who speaks in the last of them.
    fn quotes(
        &self,
        view: &View<'_, '_>,
        sentence: &Sentence,
        cues: &mut [Cue],
        reports: &[Option<Report>],
        progress: &mut Progress,
    ) -> Option<Mention> {
        let outline = view.outline;
        let free = attribution::is_free(view);
        let mood = self.reported_mood(view, sentence, progress);
        let sure = mood.is_some() && view.has_mood();
        let whole = sentence.whole_block && view.nodes.iter().all(|node| node.kind != Kind::Stop);
        // `A bridge falls. “It was old”`, `“It was so old”. A bridge falls`: the last or the first sentence of the first line.
        // Behind what somebody says, it is no title: `„Ja“, sagte Lee. | „Und jetzt nach Hause“`
        let silent = progress.last.as_ref().is_none_or(|(_, block)| *block != sentence.block);
        let title = sentence.block == 0 && silent && (sentence.ends_block || opens_title(outline, sentence));
        let mut spoke: Option<Mention> = None;
        let mut links = std::mem::take(&mut progress.links);
        links.clear();
        for (at, quote) in view.quotes() {
            let Some(marked) = outline.marked.get(quote).copied() else { continue };
            let listed = attribution::listed_with(view, at)
                .and_then(|before| links.iter().rev().find(|(node, ..)| *node == before));
            let mut link =
                self.insides
                    .get(&(view.passage, quote))
                    .cloned()
                    .or_else(|| attribution::in_sentence(view, cues, reports, at))
                    .filter(|link| {
                        // `Davon zu „reden“, halte er für „dumm“`
                        let unsaid = sure && link.speaker.is_none();
                        mood.is_none() || !unsaid && !is_reported_view(view, cues, link)
                    })
                    .or_else(|| listed.and_then(|(_, before, _)| before.clone()))
                    .or_else(|| mood.clone())
                    .or_else(|| if free { None } else { attribution::without_cue(view, at) })
                    .or_else(|| {
                        if free || is_term(view, at) { None } else { same_paragraph(sentence, progress) }
                    });
            let mut waits = false;
            if free && link.is_none() {
                let heading = sentence.heading || (whole || title) && is_heading(outline, quote);
                (link, waits) = free_link(sentence, heading, progress);
                let follows = [QuoteRule::Continued, QuoteRule::NextParagraph, QuoteRule::TakenUp];
                if let Some(link) = link.as_mut().filter(|link| follows.contains(&link.rule))
                    && let Some(mention) = self.topic(view, sentence, progress)
                {
                    waits = false;
                    link.rule = QuoteRule::Continued;
                    link.speaker = Some((mention, SpeakerRule::PreviousSpeaker));
                }
            }
            if let Some(link) = link.as_mut().filter(|link| link.implied && link.speaker.is_none()) {
                let last = progress.last.as_ref().filter(|(_, block)| block + 3 > sentence.block);
                let mention =
                    self.topic(view, sentence, progress).or_else(|| last.map(|(mention, _)| mention.clone()));
                link.speaker = mention.map(|mention| (mention, SpeakerRule::ImpliedSubject));
            }
            // `in the paper “Vest,” “too late to …”`: no list of names.
            let listed_thing = listed.is_some_and(|(before, _, kind)| {
                let list = !view.is_marked_name(*before) || attribution::has_capital(view, at);
                *kind == QuoteKind::Unattributed && list
            });
            let cue = link.as_ref().and_then(|link| cues.get(link.number?));
            let taken = cue.is_some_and(|cue| cue.used);
            let report = link.as_ref().and_then(|link| reports.get(link.number?)?.as_ref());
            let elsewhere = cue.is_some() && reports_further_on(view, at, report);
            let (kind, rule) = kind::kind_of(view, at, link.as_ref(), listed_thing, taken, elsewhere);
            if let Some(cue) = link.as_ref().and_then(|link| cues.get_mut(link.number?)) {
                cue.used |= kind != QuoteKind::Unattributed || !self.traits.marked_names;
                cue.closes |= rule == QuoteRule::CueAfter;
            }
            links.push((at, link.clone(), kind));
            let link = link.filter(|_| kind != QuoteKind::Unattributed);
            let cue = link.as_ref().and_then(|link| link.cue);
            let speaker = link.and_then(|link| link.speaker);
            let mut until = None;
            if let Some((mention, _)) = &speaker {
                spoke = Some(mention.clone());
            } else if waits && kind != QuoteKind::Unattributed {
                until = Some(sentence.block + 1);
            }
            // `“…” The mayor said no more.`: who speaks later in the paragraph, if anybody, says what opens it.
            if free && rule == QuoteRule::NextParagraph && kind != QuoteKind::Unattributed {
                spoke = None;
                until = until.or(Some(sentence.block));
            }
            if until.is_some() {
                progress.waiting.get_or_insert(progress.drafts.len());
            }
            progress.open = marked.goes_on;
            let echoes = match rule {
                // `Le pays | « a besoin » | de bras`
                _ if kind == QuoteKind::Unattributed => {
                    sentence.heading && outline.quoted(quote).starts_with(char::is_lowercase)
                }
                QuoteRule::Heading => true,
                QuoteRule::Colon => {
                    let ends = at + 1 == view.range.end;
                    let heading = ends && (sentence.heading || whole && is_heading(outline, quote));
                    (heading || is_title(sentence, view.quoted(at)))
                        && !speaker.as_ref().is_some_and(|(mention, _)| {
                            mention.nodes.end + 1 == at && self.names_role(mention)
                        })
                }
                // `« Croyez-vous au ciel ? »`
                _ => {
                    let words = |most| quoted::has_more_words(outline.quoted(quote), most);
                    free && whole && words(LEAST_ECHO) && !words(HEADING)
                }
            };
            progress.drafts.push(Draft {
                passage: view.passage,
                span: marked.inner,
                kind,
                rule,
                cue,
                speaker,
                echoes,
                free: free.then_some(sentence.block),
                waits: until,
                doubtful: false,
            });
        }
        progress.links = links;
        spoke
    }

    /// Whether a mention before a colon is surely one: a bare name, or a role. `Moscow: “…”`, `The mayor of Troy: “…”`
    fn names_somebody(&self, mention: &Mention) -> bool {
        let nodes = mention.nodes_in(self.outlines);
        let bare = |node: &Node| node.is_name() || node.is(Class::DETERMINER.or(Class::PARTICLE));
        // Where every noun has a capital, one alone may be what it is about.
        let sure = nodes.len() > 1 || !self.traits.capital_nouns;
        self.names_role(mention) || sure && nodes.iter().all(bare)
    }

    /// Whether a mention says what part somebody plays.
    fn names_role(&self, mention: &Mention) -> bool {
        let nodes = mention.nodes_in(self.outlines);
        // `Teachers take to the streets: “…”`
        let clause = nodes.iter().any(|node| node.is_plain_but(Class::NONE));
        let speaks = Class::ROLE.or(Class::TITLE);
        nodes.iter().any(|node| node.is(speaks) && !(clause && node.is(Class::PLURAL)))
    }

    /// Adds what the cues report beyond quotes.
    fn reports(
        &self,
        view: &View<'_, '_>,
        sentence: &Sentence,
        cues: &[Cue],
        reports: &[Option<Report>],
        progress: &mut Progress,
    ) {
        let around = self.traits.object_clauses;
        for (number, (cue, report)) in cues.iter().zip(reports).enumerate() {
            // `“…,” she said | with a smile`
            let adverbial = |report: &Report| {
                cue.closes && matches!(report.rule, QuoteRule::BareClause | QuoteRule::ObjectClause)
            };
            let report = report.as_ref().filter(|report| (around || !cue.used) && !adverbial(report));
            let Some(report) = report else { continue };
            let implied = || self.implied_speaker(view, sentence, cue, report, progress);
            let speaker = subject_of(view, cues, number).or_else(implied);
            // `Four out of ten | said the bridge was old`: what is said surely is, whoever says it.
            let clause = report.rule == QuoteRule::ThatClause
                || report.rule == QuoteRule::BareClause && view.is(cue.last, Class::CLAUSAL);
            if speaker.is_some() || around && (cue.passive || clause && !cue.participle) {
                self.report(view, sentence, cue, report, speaker, progress);
            }
        }
        if around && sentence.classes.is(Class::SPEECH_NOUN) && sentence.classes.is(Class::TOPIC) {
            self.unowned(view, sentence, cues, progress);
        }
    }

    /// Who spoke before, where a verb without a subject opens the sentence, or one joined to such: `Añadió que …`,
    /// `Hozzátette, hogy …`.
    fn implied_speaker(
        &self,
        view: &View<'_, '_>,
        sentence: &Sentence,
        cue: &Cue,
        report: &Report,
        progress: &Progress,
    ) -> Option<(Mention, SpeakerRule)> {
        let between = Class::ADVERB.or(Class::TIME).or(Class::AND);
        let other = Class::PLURAL.or(Class::DOCUMENT).or(Class::SPEECH_PERSON);
        let says = cue.kind == CueKind::Speech && !(cue.passive || cue.participle || cue.noun);
        if !self.traits.implied_subjects || report.rule != QuoteRule::ThatClause || !says {
            return None;
        }
        let near = cue.first <= view.range.start + REACH;
        let opens = near && (view.range.start..cue.first).all(|at| view.is(at, between));
        // `También mostró su dolor y | recordó que …`: no subject stands before.
        let joined = || {
            let and = view.before(cue.first).is_some_and(|at| view.is(at, Class::AND));
            self.traits.has_plain_order() && and && view.first_subject(cue.first).is_none()
        };
        if !opens && !joined() {
            return None;
        }
        let (mention, block) = progress.last.as_ref().filter(|_| !view.is(cue.last, other))?;
        (block + 1 >= sentence.block).then(|| (mention.clone(), SpeakerRule::ImpliedSubject))
    }

    /// Adds what nouns for what is said report that no cue has: `amid fears that …`.
    fn unowned(&self, view: &View<'_, '_>, sentence: &Sentence, cues: &[Cue], progress: &mut Progress) {
        let nouns = view.numbered().filter(|(_, node)| node.is(Class::SPEECH_NOUN));
        for cue in nouns.filter_map(|(at, _)| cue::unowned(view, at)) {
            let at = cue.first;
            let (earlier, later) = cues.split_at(cues.partition_point(|cue| cue.first <= at));
            let taken = earlier.last().is_some_and(|cue| at <= cue.last);
            let report = if taken { None } else { indirect::unnamed(view, &cue, later) };
            if let Some(report) = report {
                self.report(view, sentence, &cue, &report, None, progress);
            }
        }
    }

    /// Adds what a cue reports.
    fn report(
        &self,
        view: &View<'_, '_>,
        sentence: &Sentence,
        cue: &Cue,
        report: &Report,
        speaker: Option<(Mention, SpeakerRule)>,
        progress: &mut Progress,
    ) {
        let span = view.outline.span(&(cue.first..cue.last + 1));
        for nodes in std::iter::once(&report.nodes).chain(&report.rest) {
            // `По словам мэра, | «Спартак» | уедет`
            let names = |at: usize| {
                let number = progress.links.binary_search_by_key(&at, |(node, ..)| *node);
                let known = number.ok().and_then(|number| progress.links.get(number));
                self.traits.marked_names && known.is_some_and(|(_, _, kind)| *kind == QuoteKind::Unattributed)
            };
            if sentence.has_quotes && !goes_beyond_quotes(view, nodes, self.traits.object_clauses, names) {
                continue;
            }
            let content = view.outline.span(nodes);
            let echoes = report.rule == QuoteRule::Colon
                && is_title(sentence, content.of(view.outline.text))
                && !speaker.as_ref().is_some_and(|(mention, _)| self.names_somebody(mention));
            let draft = Draft::indirect(view.passage, content, report.rule, speaker.clone());
            progress.drafts.push(Draft { cue: Some(span), echoes, ..draft });
        }
    }
}

/// Whether something is reported by `nodes` that no quote says, but for one that `names` a thing. `around`: fragments
/// between marks may be a part of it.
fn goes_beyond_quotes(
    view: &View<'_, '_>,
    nodes: &Range<usize>,
    around: bool,
    names: impl Fn(usize) -> bool,
) -> bool {
    let numbered = nodes.clone().zip(view.outline.nodes.get(nodes.clone()).unwrap_or_default());
    let words = || numbered.clone().filter(|(_, node)| node.kind == Kind::Word).count();
    let says = |(at, node): (usize, &Node)| node.is_quote() && !names(at);
    !numbered.clone().any(says) || around && words() >= LEAST_AROUND
}

/// Whether what a cue reports, where verbs come second, stands behind the quote that is node `at`, which may name who is
/// told: `sagte der | „Stadtpost“, | dass …`.
fn reports_further_on(view: &View<'_, '_>, at: usize, report: Option<&Report>) -> bool {
    let handed = |quote: usize| {
        view.kind(quote) == Some(Kind::Quote)
            && matches!(view.kind(quote - 1), Some(Kind::Colon | Kind::Comma))
    };
    // `der „Stadtpost“ (Montag), | dass …`
    let close = || (at + 2..at + AHEAD).find(|&at| view.kind(at) == Some(Kind::Close));
    let opens = view.kind(at + 1) == Some(Kind::Open);
    let behind = if opens { close().unwrap_or(at) } else { at } + 1;
    view.traits.verb_second
        && (view.kind(behind) == Some(Kind::Comma)
            || report.is_some_and(|report| report.nodes.start > at)
            || (at + 2..view.range.end.min(at + AHEAD)).any(handed))
}

/// How far behind a name of who is told something it may follow.
const AHEAD: usize = 12;

/// The fewest words that a quote is a part of a reported clause with.
const LEAST_AROUND: usize = 2;

fn subject_of(view: &View<'_, '_>, cues: &[Cue], number: usize) -> Option<(Mention, SpeakerRule)> {
    let cue = cues.get(number)?;
    if cue.subject.is_some() || cue.passive {
        return cue.subject.clone();
    }
    let earlier = cues
        .get(..number)?
        .iter()
        .rev()
        .take(attribution::CUES)
        .filter(|cue| !cue.passive)
        .find_map(|cue| cue.subject.as_ref());
    match earlier {
        Some((mention, _)) => Some((mention.clone(), SpeakerRule::SharedSubject)),
        None => {
            let mention = view.first_subject(cue.first).filter(|mention| view.is_strong(mention))?;
            Some((mention, SpeakerRule::SentenceSubject))
        }
    }
}

/// Whether somebody's view is itself what is reported, as the form of the verb says: `Der Plan sei für ihn | „absurd“`.
fn is_reported_view(view: &View<'_, '_>, cues: &[Cue], link: &Link) -> bool {
    let pronoun = |(mention, _): &(Mention, SpeakerRule)| {
        mention
            .nodes
            .clone()
            .any(|at| view.is(at, Class::OBJECT.or(Class::ACCORDING)) && !view.is(at, Class::DETERMINER))
    };
    link.speaker.as_ref().is_some_and(pronoun) && cues.iter().all(|cue| cue.kind == CueKind::According)
}

/// The link of a quote that is a sentence of its own, and whether it waits for who speaks next.
fn free_link(sentence: &Sentence, heading: bool, progress: &Progress) -> (Option<Link>, bool) {
    let spoken = |rule, mention: &Mention| Link {
        speaker: Some((mention.clone(), SpeakerRule::PreviousSpeaker)),
        ..Link::new(rule)
    };
    if heading {
        return (Some(Link::new(QuoteRule::Heading)), true);
    }
    match &progress.last {
        Some((mention, block)) if *block == sentence.block => {
            (Some(spoken(QuoteRule::Continued, mention)), false)
        }
        Some((mention, _)) if progress.open => (Some(spoken(QuoteRule::OpenParagraph, mention)), false),
        Some((mention, block)) if block + 1 == sentence.block => {
            (Some(spoken(QuoteRule::NextParagraph, mention)), false)
        }
        _ => (Some(Link::new(QuoteRule::TakenUp)), true),
    }
}

/// Whether the quote that is node `at`, in a sentence that names nobody who says it, is likelier a term.
fn is_term(view: &View<'_, '_>, at: usize) -> bool {
    let Traits { caseless, verb_final, .. } = view.traits;
    view.traits.has_plain_order()
        && !caseless
        && !verb_final
        && !quoted::has_more_words(view.quoted(at), TERM)
}

/// The most words of such a term.
const TERM: usize = 3;

/// The link of a quote in a sentence that names nobody, in a paragraph in which somebody speaks.
fn same_paragraph(sentence: &Sentence, progress: &Progress) -> Option<Link> {
    let (mention, _) = progress.last.as_ref().filter(|(_, block)| *block == sentence.block)?;
    Some(Link {
        speaker: Some((mention.clone(), SpeakerRule::PreviousSpeaker)),
        ..Link::new(QuoteRule::SameParagraph)
    })
}

/// Whether a quote that is all of its block is short and without a full stop: a heading.
fn is_heading(outline: &Outline<'_>, quote: usize) -> bool {
    let inner = outline.quoted(quote);
    !quoted::ends_like_speech(inner) && !quoted::has_more_words(inner, HEADING)
}

/// Whether a sentence, all between marks, opens a text, and is too long for the name of a work.
fn opens_title(outline: &Outline<'_>, sentence: &Sentence) -> bool {
    let quote = outline.nodes.get(sentence.nodes.start).and_then(Node::quote);
    sentence.nodes.start == 0
        && quote.is_some_and(|quote| quoted::has_more_words(outline.quoted(quote), NAME_OF_WORK))
}

/// The most words of a quote that opens a title and may be the name of a work.
const NAME_OF_WORK: usize = 3;

/// The most words of a quote that may be a heading.
const HEADING: usize = 14;

/// Whether a quote of several words stands in a title. What is before its colon need not speak: `Protest in Troy: “We
/// want the bridge”`.
fn is_title(sentence: &Sentence, quoted: &str) -> bool {
    let words = || quoted.trim_matches(|char: char| !char.is_alphanumeric()).split_whitespace();
    (sentence.heading || sentence.block == 0) && words().take(LEAST_ECHO).count() == LEAST_ECHO
}

/// Gives the quotes in headings the speaker of the quote that has their words.
fn echoes(outlines: &[Outline<'_>], drafts: &mut [Draft], cast: &Cast) {
    let words = |draft: &Draft| {
        let text = outlines.get(draft.passage).map_or("", |outline| draft.span.of(outline.text));
        text.to_lowercase()
    };
    let headings: Vec<usize> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.echoes)
        .map(|(number, _)| number)
        .take(MOST_ECHOES)
        .collect();
    if headings.is_empty() {
        return;
    }
    // The words of each draft, once they have been asked for.
    let texts: Vec<OnceCell<String>> = drafts.iter().map(|_| OnceCell::new()).collect();
    for number in headings {
        let Some(draft) = drafts.get(number) else { continue };
        let heading = words(draft);
        let heading = heading.trim_matches(|char: char| !char.is_alphanumeric());
        if heading.is_empty() {
            continue;
        }
        let (passage, span) = (draft.passage, draft.span);
        let speaker = drafts.iter().zip(&texts).find_map(|(draft, text)| {
            let elsewhere =
                draft.passage != passage || draft.span.end <= span.start || span.end <= draft.span.start;
            let surely = |(mention, _): &&(Mention, SpeakerRule)| cast.is_somebody(outlines, mention);
            let speaker = draft.speaker.as_ref().filter(|_| elsewhere)?;
            let said = draft.kind != QuoteKind::Unattributed;
            let same = said && holds_words(text.get_or_init(|| words(draft)), heading);
            Some(speaker).filter(|_| same).filter(surely).cloned()
        });
        let Some(draft) = drafts.get_mut(number) else { continue };
        let Some((mention, _)) = speaker else {
            settle(draft, heading, outlines, cast);
            continue;
        };
        // `Lee: “…”`, and `“…”, the mayor said`
        let named = draft.speaker.as_ref().is_some_and(|(named, _)| cast.are_one(outlines, named, &mention));
        if !named {
            draft.speaker = Some((mention, SpeakerRule::Echo));
        }
        if draft.kind == QuoteKind::Unattributed {
            (draft.kind, draft.rule) = (QuoteKind::Mixed, QuoteRule::Heading);
        }
    }
}

/// Whether a text holds others as whole words.
fn holds_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(start, _)| {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let behind = text.get(start + words.len()..).and_then(|behind| behind.chars().next());
        // Where no letter is a capital, no space may part words.
        let goes_on = |char: char| is_alphanumeric(char) && !is_caseless(char);
        ![before, behind].into_iter().flatten().any(goes_on)
    })
}

/// Leaves out of a heading what nothing in the article confirms: words that may be the name of a show before a colon, and
/// as speakers nouns for nobody: `Streit um die Brücke: „…“`, `Berlin: „…“`.
fn settle(draft: &mut Draft, heading: &str, outlines: &[Outline<'_>], cast: &Cast) {
    if draft.rule == QuoteRule::Heading
        && draft.free.is_none()
        && draft.speaker.is_none()
        && !quoted::has_more_words(heading, NAME_OF_WORK)
    {
        draft.kind = QuoteKind::Unattributed;
        draft.rule = QuoteRule::MarkPair;
    }
    // `Weber: Rat „hat versagt“`
    let parted = || {
        let text = outlines.get(draft.passage).map_or("", |outline| outline.text);
        let before = text.get(..draft.span.start).unwrap_or_default();
        !before.trim_end_matches(|char: char| char != ':' && !char.is_alphanumeric()).ends_with(':')
    };
    if draft.rule == QuoteRule::Colon
        && let Some((mention, _)) = &draft.speaker
        && !parted()
        && !cast.may_speak(outlines, mention)
    {
        draft.speaker = None;
    }
}

/// The fewest words behind a colon that are looked up in the article.
const LEAST_ECHO: usize = 2;
/// How many headings with quotes are looked up in the article.
const MOST_ECHOES: usize = 24;

/// Resolves the speakers, in the order of the text.
fn finish(outlines: &[Outline<'_>], mut drafts: Vec<Draft>, mut cast: Cast) -> Vec<Quote> {
    echoes(outlines, &mut drafts, &cast);
    let mut quotes = Vec::with_capacity(drafts.len());
    quotes.extend(drafts.iter().filter_map(|draft| {
        let outline = outlines.get(draft.passage)?;
        let named = |(mention, _): &(Mention, SpeakerRule)| cast.names_person(outlines, mention);
        if draft.doubtful && !draft.speaker.as_ref().is_some_and(named) {
            return None;
        }
        // `Die Lage sei ernst`, behind what surely is nobody
        let goes_on = draft.rule == QuoteRule::ReportedMood && draft.kind == QuoteKind::Indirect;
        let speaks = |(mention, _): &(Mention, SpeakerRule)| cast.may_speak(outlines, mention);
        if goes_on && !draft.speaker.as_ref().is_some_and(speaks) {
            return None;
        }
        let speaker = draft.speaker.as_ref().and_then(|(mention, rule)| {
            let place = outlines.get(mention.passage)?;
            let name = cast.resolve(outlines, mention);
            let span = Some(cast.span_of(place, mention)).filter(is_short)?;
            Some(Speaker {
                text: span.of(place.text).to_owned(),
                span,
                place: place.place,
                name,
                rule: *rule,
            })
        });
        let cue = draft.cue.filter(is_short);
        Some(Quote {
            text: draft.span.of(outline.text).to_owned(),
            span: draft.span,
            place: outline.place,
            kind: draft.kind,
            speaker,
            cue: cue.map(|span| CueOfQuote { text: span.of(outline.text).to_owned(), span }),
            rule: draft.rule,
        })
    }));
    quotes
}
