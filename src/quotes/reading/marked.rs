//! The quotes of a sentence.

use super::{Progress, Reading};
use crate::{
    article::{QuoteKind, QuoteRule, SpeakerRule},
    quotes::{
        attribution::{self, Link},
        class::Class,
        cue::{Cue, CueKind},
        draft::Draft,
        echo::{LEAST_ECHO, is_title, opens_title},
        indirect::Report,
        kind,
        lists::Traits,
        mention::Mention,
        outline::{Kind, Node, Outline, Sentence},
        quoted,
        view::View,
    },
};

impl Reading<'_, '_> {
    /// Links the quotes of a sentence; gives who speaks in the last of them.
    pub(super) fn quotes(
        &self,
        view: &View<'_, '_>,
        sentence: &Sentence,
        cues: &mut [Cue],
        reports: &[Option<Report>],
        progress: &mut Progress,
    ) -> Option<Mention> {
        let quoting = Quoting::new(self, view, sentence, reports, progress);
        let mut spoke: Option<Mention> = None;
        let mut links = std::mem::take(&mut progress.links);
        links.clear();
        for (at, quote) in view.quotes() {
            let Some(marked) = view.outline.marked.get(quote).copied() else { continue };
            let listed = attribution::listed_with(view, at)
                .and_then(|before| links.iter().rev().find(|(node, ..)| *node == before));
            let (link, waits) = quoting.link(at, quote, cues, listed, progress);
            let (kind, rule) = quoting.kind(at, link.as_ref(), cues, listed);
            if let Some(cue) = link.as_ref().and_then(|link| cues.get_mut(link.number?)) {
                cue.used |= kind != QuoteKind::Unattributed || !self.traits.marked_names;
                cue.closes |= rule == QuoteRule::CueAfter;
            }
            links.push((at, link.clone(), kind));
            let attributed = kind != QuoteKind::Unattributed;
            let (cue, speaker) =
                link.filter(|_| attributed).map_or((None, None), |link| (link.cue, link.speaker));
            let mut until = (waits && attributed && speaker.is_none()).then_some(sentence.block + 1);
            if let Some((mention, _)) = &speaker {
                spoke = Some(mention.clone());
            }
            // `“…” The mayor said no more.`: who speaks later in the paragraph, if anybody, says what opens it.
            if quoting.free && rule == QuoteRule::NextParagraph && attributed {
                spoke = None;
                until = until.or(Some(sentence.block));
            }
            if until.is_some() {
                progress.waiting.get_or_insert(progress.drafts.len());
            }
            progress.open = marked.goes_on;
            progress.drafts.push(Draft {
                passage: view.passage,
                span: marked.inner,
                kind,
                rule,
                cue,
                echoes: quoting.echoes(at, quote, kind, rule, speaker.as_ref()),
                speaker,
                free: quoting.free.then_some(sentence.block),
                waits: until,
                doubtful: false,
                silent: false,
            });
        }
        progress.links = links;
        spoke
    }

    /// Whether a mention before a colon is surely one: a bare name, or a role. `Moscow: “…”`, `The mayor of Troy: “…”`
    pub(super) fn names_somebody(&self, mention: &Mention) -> bool {
        let nodes = mention.nodes_in(self.outlines);
        let bare = |node: &Node| node.is_name() || node.is(Class::DETERMINER.or(Class::PARTICLE));
        // Where every noun has a capital, one alone may be what it is about.
        let sure = nodes.len() > 1 || !self.traits.capital_nouns;
        self.names_role(mention) || sure && nodes.iter().all(bare)
    }

    /// Whether a mention surely is of one person.
    fn is_one(&self, mention: &Mention) -> bool {
        let nodes = mention.antecedent.as_ref().unwrap_or(&mention.nodes);
        let outline = self.outlines.get(mention.passage);
        let nodes = outline.and_then(|outline| outline.nodes.get(nodes.clone())).unwrap_or_default();
        let several = Class::AND.or(Class::PLURAL).or(Class::BODY);
        nodes.iter().any(|node| node.is(Class::PEOPLE)) && !nodes.iter().any(|node| node.is(several))
    }

    /// Whether a mention says what part somebody plays.
    fn names_role(&self, mention: &Mention) -> bool {
        let nodes = mention.nodes_in(self.outlines);
        // `Teachers take to the streets: “…”`
        let clause = nodes.iter().any(|node| node.is_plain_but(Class::NONE));
        let speaks = Class::ROLE.or(Class::TITLE);
        nodes.iter().any(|node| node.is(speaks) && !(clause && node.is(Class::PLURAL)))
    }
}

/// A quote that is linked: its node, its link and its kind.
pub(super) type Linked = (usize, Option<Link>, QuoteKind);

/// What the quotes of a sentence share.
struct Quoting<'q, 'v, 'o, 'a> {
    reading: &'q Reading<'o, 'a>,
    view: &'q View<'v, 'o>,
    sentence: &'q Sentence,
    /// What each cue reports.
    reports: &'q [Option<Report>],
    /// Whether there is nothing else in it.
    free: bool,
    /// Whether it is all of its block, without a full stop.
    whole: bool,
    /// Whether it is a title, if it is free: `A bridge falls. “It was old”`, `“It was so old”. A bridge falls`.
    title: bool,
    /// The link that the form of its verb gives.
    mood: Option<Link>,
}

impl<'q, 'v, 'o, 'a> Quoting<'q, 'v, 'o, 'a> {
    fn new(
        reading: &'q Reading<'o, 'a>,
        view: &'q View<'v, 'o>,
        sentence: &'q Sentence,
        reports: &'q [Option<Report>],
        progress: &Progress,
    ) -> Self {
        let whole = sentence.whole_block && view.nodes.iter().all(|node| node.kind != Kind::Stop);
        // Behind what somebody says, it is no title: `„Ja“, sagte Lee. | „Und jetzt nach Hause“`
        let silent = progress.last.as_ref().is_none_or(|(_, block)| *block != sentence.block);
        let title =
            sentence.block == 0 && silent && (sentence.ends_block || opens_title(view.outline, sentence));
        let free = attribution::is_free(view);
        let mood = reading.reported_mood(view, sentence, progress);
        Quoting { reading, view, sentence, reports, free, whole, title, mood }
    }

    /// The link of the quote that is node `at`, and whether it waits for who speaks next.
    fn link(
        &self,
        at: usize,
        quote: usize,
        cues: &[Cue],
        listed: Option<&Linked>,
        progress: &Progress,
    ) -> (Option<Link>, bool) {
        let &Quoting { reading, view, sentence, free, .. } = self;
        let inside = reading.insides.get(&(view.passage, quote)).cloned();
        let mut link = inside
            .or_else(|| attribution::in_sentence(view, cues, self.reports, at))
            .filter(|link| self.mood.is_none() || self.outweighs_mood(link, cues))
            .or_else(|| listed.and_then(|(_, before, _)| before.clone()))
            .or_else(|| self.mood.clone())
            .or_else(|| if free { None } else { attribution::without_cue(view, at) })
            .or_else(|| if free || is_term(view, at) { None } else { same_paragraph(sentence, progress) });
        let mut waits = false;
        if free && link.is_none() {
            (link, waits) = self.free_link(quote, progress);
        }
        if let Some(link) = link.as_mut().filter(|link| link.implied && link.speaker.is_none()) {
            let last = progress.last.as_ref().filter(|(_, block)| block + 3 > sentence.block);
            let mention =
                reading.topic(view, sentence, progress).or_else(|| last.map(|(mention, _)| mention.clone()));
            // `agregaron`: more than one did.
            let verb = link.number.and_then(|number| cues.get(number));
            let several = verb.is_some_and(|cue| view.is(cue.last, Class::PLURAL) && !cue.passive);
            let mention = mention.filter(|mention| !several || !reading.is_one(mention));
            link.speaker = mention.map(|mention| (mention, SpeakerRule::ImpliedSubject));
        }
        (link, waits)
    }

    /// Whether a link says more than the form of the verb does.
    fn outweighs_mood(&self, link: &Link, cues: &[Cue]) -> bool {
        // `Davon zu „reden“, halte er für „dumm“`
        let unsaid = link.speaker.is_none() && self.view.has_mood();
        !unsaid && !is_reported_view(self.view, cues, link)
    }

    /// The link of a quote that is a sentence of its own, and whether it waits for who speaks next.
    fn free_link(&self, quote: usize, progress: &Progress) -> (Option<Link>, bool) {
        let &Quoting { reading, view, sentence, .. } = self;
        let heading = sentence.heading || (self.whole || self.title) && is_heading(view.outline, quote);
        let (mut link, mut waits) = free_link(sentence, heading, progress);
        let follows = [QuoteRule::Continued, QuoteRule::NextParagraph, QuoteRule::TakenUp];
        if let Some(link) = link.as_mut().filter(|link| follows.contains(&link.rule))
            && let Some(mention) = reading.topic(view, sentence, progress)
        {
            waits = false;
            link.rule = QuoteRule::Continued;
            link.speaker = Some((mention, SpeakerRule::PreviousSpeaker));
        }
        (link, waits)
    }

    /// The kind of the quote that is node `at`, and the rule that says so.
    fn kind(
        &self,
        at: usize,
        link: Option<&Link>,
        cues: &[Cue],
        listed: Option<&Linked>,
    ) -> (QuoteKind, QuoteRule) {
        let view = self.view;
        // `in the paper “Vest,” “too late to …”`: no list of names.
        let listed_thing = listed.is_some_and(|(before, _, kind)| {
            let list = !view.is_marked_name(*before) || attribution::has_capital(view, at);
            *kind == QuoteKind::Unattributed && list
        });
        let cue = link.and_then(|link| cues.get(link.number?));
        let taken = cue.is_some_and(|cue| cue.used);
        let report = link.and_then(|link| self.reports.get(link.number?)?.as_ref());
        let elsewhere = cue.is_some() && reports_further_on(view, at, report);
        kind::kind_of(view, at, link, listed_thing, taken, elsewhere)
    }

    /// Whether the quote that is node `at` stands in a heading that does not surely say who speaks.
    fn echoes(
        &self,
        at: usize,
        quote: usize,
        kind: QuoteKind,
        rule: QuoteRule,
        speaker: Option<&(Mention, SpeakerRule)>,
    ) -> bool {
        let &Quoting { reading, view, sentence, whole, .. } = self;
        let inner = view.outline.quoted(quote);
        match rule {
            // `Le pays | « a besoin » | de bras`
            _ if kind == QuoteKind::Unattributed => sentence.heading && inner.starts_with(char::is_lowercase),
            QuoteRule::Heading => true,
            QuoteRule::Colon => {
                let ends = at + 1 == view.range.end;
                let heading = ends && (sentence.heading || whole && is_heading(view.outline, quote));
                let named = |(mention, _): &(Mention, SpeakerRule)| {
                    mention.nodes.end + 1 == at && reading.names_role(mention)
                };
                (heading || is_title(sentence, view.quoted(at))) && !speaker.is_some_and(named)
            }
            // `« Croyez-vous au ciel ? »`
            _ => {
                let words = |most| quoted::has_more_words(inner, most);
                self.free && whole && words(LEAST_ECHO) && !words(HEADING)
            }
        }
    }
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

/// The most words of a quote that may be a heading.
const HEADING: usize = 14;
