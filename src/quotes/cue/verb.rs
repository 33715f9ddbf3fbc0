//! Verbs that report, with their helpers.

use super::{
    Cue, CueKind, GROUP,
    subject::{inverted, is_what_is_said, opens_clause, right_behind, subject},
};
use crate::{
    article::SpeakerRule,
    quotes::{
        class::Class,
        mention::Mention,
        noun_phrase::BOUNDARY,
        outline::{Kind, Node},
        quoted::ends_with_punctuation,
        view::{REACH, View},
    },
};
use std::ops::Range;

pub(super) fn verb(view: &View<'_, '_>, at: usize, previous: Option<&Cue>) -> Option<Cue> {
    let node = view.node(at)?;
    // A capital in the middle of a sentence is a name: `Will Lee`, `Mark Park`; but not in `Lee Says Bridge Will Open`.
    if node.is(Class::CAPITAL)
        && at != view.range.start
        && !view
            .before(at)
            .is_some_and(|at| view.node(at).is_some_and(|node| node.is_quote() || node.is_punctuation()))
        && (view.kind(at + 1) == Some(Kind::Colon) || !view.is_title_case())
    {
        return None;
    }
    // `Anklager Anna Berg er …`: a role, which is a verb elsewhere.
    if node.is(Class::ROLE) && at == view.range.start && view.begins_full_name(at + 1) {
        return None;
    }
    let mut first = at;
    let mut enclitic = None;
    let mut auxiliary = Class::NONE;
    let mut reflexive = false;
    while let Some(before) = view.before(first).filter(|before| at - before <= GROUP) {
        let Some(node) = view.node(before) else { break };
        if node.is(Class::ENCLITIC) {
            enclitic = Some(before);
        } else if node.is(Class::AUXILIARY)
            && !node.is(Class::GENITIVE)
            && (!node.is(Class::CAPITAL) || before == view.range.start)
        {
            auxiliary |= node.class.and(Class::AUXILIARY);
        } else if node.is(Class::OBJECT)
            && !node.is(Class::CAPITAL)
            && (!node.is(Class::PRONOUN) || auxiliary != Class::NONE && node.is(Class::ENCLITIC))
        {
            reflexive = true;
        } else if let Some(helper) = before_insertion(view, before) {
            first = helper + 1;
            continue;
        } else if !node.is(Class::ADVERB) || node.is(Class::CAPITAL) {
            break;
        }
        first = before;
    }
    // Adverbs before the first auxiliary or the verb belong to the sentence, not to the group.
    while first < at && view.is(first, Class::ADVERB) && !view.is(first, Class::AUXILIARY) {
        first += 1;
    }
    if auxiliary == Class::NONE
        && node.is(Class::PAST.or(Class::INFINITIVE))
        && let Some(cue) = bracketed(view, at)
    {
        return Some(cue);
    }
    let only = |class: Class| node.is(class) && !node.is(Class::VERB);
    let helped = view.traits.verb_second
        && node.is(Class::PAST)
        && auxiliary == Class::NONE
        && is_helped_behind(view, at);
    if only(Class::PAST.or(Class::INFINITIVE)) && auxiliary == Class::NONE && !helped {
        // `qualifié de « … » par X`: a participle alone reports with its agent only.
        let agent = agent(view, at);
        let beside = view.kind(at + 1) == Some(Kind::Quote);
        // `selon Dupont, | cité par l’agence | Troie`: who passes it on; `preguntado por | el futuro`
        let other = node.is(Class::CITING.or(Class::PREPOSITION));
        if !node.is(Class::PAST) || other || agent.is_none() || !beside && view.is_noun_here(at) {
            return None;
        }
        let subject = agent.map(|mention| (mention, SpeakerRule::Agent));
        return Some(Cue { subject, passive: true, ..Cue::new(at, at, kind_of(node.class)) });
    }
    let noun = auxiliary == Class::NONE && view.is_noun_here(at);
    // `Der Plan | ist nicht zu kritisieren`
    let to = |at: usize| view.is(at, Class::MODAL) && view.is(at, Class::PREPOSITION);
    let to_be_said = view.traits.verb_second && auxiliary.is(Class::BE) && view.before(at).is_some_and(to);
    if noun || to_be_said {
        return None;
    }
    let participle = only(Class::PARTICIPLE) && auxiliary == Class::NONE;
    // `Asked whether …`, `when asked about …`
    let opens = || view.before(first).is_none_or(|before| view.is(before, Class::ADJUNCT));
    let asked = view.traits.object_clauses && !participle && node.is(Class::PREPOSITION) && opens();
    let spoken_of = (auxiliary.is(Class::BE) || asked)
        && !node.is(Class::PARTICIPLE.or(Class::INFINITIVE))
        && !reflexive
        && !view.is(at, Class::SPEECH_PERSON)
        && !node.is(Class::CITING);
    let passive = spoken_of || node.is(Class::RAISING);
    let last = if view.is(at + 1, Class::ENCLITIC) { at + 1 } else { at };
    if last > at {
        enclitic = Some(last);
    }
    // `según | explicó el ministro`
    let source = view.before(first).filter(|&at| {
        let plain = !view.is(at, Class::WEAK.or(Class::BEHIND));
        view.traits.implied_subjects && view.is(at, Class::ACCORDING) && plain
    });
    let mut cue = Cue {
        participle,
        passive,
        weak: node.is(Class::WEAK) && source.is_none(),
        start: source.unwrap_or(first),
        end: last + 1 + usize::from(helped),
        ..Cue::new(first, at, if source.is_some() { CueKind::According } else { kind_of(node.class) })
    };
    let impersonal = node.is(Class::DOCUMENT) || enclitic.is_some_and(|at| view.is(at, Class::INDEFINITE));
    // `Et de conclure : « … »`: who spoke before goes on.
    let links = Class::AND.or(Class::PREPOSITION).or(Class::CONJUNCTION);
    let goes_on = view.is_infinitive(cue.first)
        && view.before(cue.first).is_some_and(|link| view.is(link, links) && view.before(link).is_none());
    let inserted = is_inserted(view, &cue);
    cue.implied = impersonal || goes_on || inserted;
    let cites = node.is(Class::CITING) && !view.is(cue.end, Class::DETERMINER);
    cue.subject = if cites && view.is(cue.end, Class::OBJECT) {
        // `цитує | його | газета`
        Some((view.mention(cue.end..cue.end + 1), SpeakerRule::InvertedSubject))
    } else if let Some(mention) = node.is(Class::CITING).then(|| cited(view, &cue)).flatten() {
        Some((mention, SpeakerRule::InvertedSubject))
    } else if impersonal {
        // `peut-on lire dans X`: the preposition names the source.
        // `fait-on | savoir | à la préfecture`
        let end = cue.end + usize::from(view.is_plain(cue.end));
        view.is(end, Class::NOUN_PREPOSITION.or(Class::PREPOSITION))
            .then(|| view.named_behind(end + 1))
            .flatten()
            .filter(|mention| (end..mention.nodes.start).all(|at| view.kind(at) == Some(Kind::Word)))
            .or_else(|| source_before(view, cue.first))
            .or_else(|| document_before(view, cue.first))
            .or_else(|| opening_source(view, cue.first))
            .map(|mention| (mention, SpeakerRule::According))
    } else if passive {
        // `The bridge seems old by now`: nobody says it.
        let agent = if spoken_of { agent(view, at) } else { None };
        agent.map(|mention| (mention, SpeakerRule::Agent))
    } else if let Some(pronoun) = enclitic {
        Some((view.mention(pronoun..pronoun + 1), SpeakerRule::Enclitic))
    } else if inserted {
        None
    } else {
        let place = || Some((source_in_place(view, &cue)?, SpeakerRule::According));
        // `Hos politiet frygter | man`
        let somebody = Class::INDEFINITE.or(Class::DETERMINER);
        let indefinite = view.is(cue.end, Class::PRONOUN)
            && view.node(cue.end).is_some_and(|node| node.class.and(somebody) == Class::INDEFINITE)
            && view.is(view.range.start, Class::BODY);
        let place = if node.is(Class::PLURAL) || indefinite { place() } else { None };
        let behind = if place.is_none() { behind_adverbials(view, &cue) } else { None };
        cue.start = behind.as_ref().map_or(cue.start, |(start, _)| *start);
        let behind = behind.map(|(_, mention)| (mention, SpeakerRule::InvertedSubject));
        place.or(behind).or_else(|| subject(view, &cue, previous))
    };
    if let Some((mention, _)) = &mut cue.subject
        && view.is(mention.nodes.start, Class::POSSESSIVE)
        && mention.nodes.clone().any(|at| view.is(at, Class::SPEECH_NOUN))
        && view.head_name(&mention.nodes).is_none()
    {
        // `lautete | sein | Kommentar`
        cue.end = cue.end.max(mention.nodes.end);
        mention.nodes.end = mention.nodes.start + 1;
    }
    cue.subject = cue.subject.map(|(mention, rule)| (view.without_text(mention), rule));
    if let Some((mention, _)) = &cue.subject {
        // `社長は「…」| と述べた`: what is said stands between.
        let parted = view.traits.verb_final
            && mention.nodes.end < cue.first
            && view.before(cue.first).is_some_and(|at| view.kind(at) == Some(Kind::Quote));
        if !parted {
            cue.start =
                cue.start.min(mention.antecedent.as_ref().map_or(mention.nodes.start, |nodes| nodes.start));
        }
        if mention.nodes.start > cue.last {
            cue.end = cue.end.max(mention.nodes.end);
        }
    }
    Some(cue)
}

/// Whether a verb that stands alone between commas parts the subject that opens the sentence from its own verb, where verbs
/// may go without a subject: `La familia, | añadió, | «no se rinde»`.
fn is_inserted(view: &View<'_, '_>, cue: &Cue) -> bool {
    let comma = |at: usize| view.kind(at) == Some(Kind::Comma);
    let plain = view.traits.implied_subjects && view.traits.has_plain_order();
    let Some(open) = view.before(cue.first).filter(|&at| plain && comma(at) && comma(cue.end)) else {
        return false;
    };
    let speaks = cue.kind == CueKind::Speech && !cue.passive && !cue.participle;
    let goes_on = view.node(cue.end + 1).is_some_and(|node| !node.is_punctuation());
    let opens = || {
        view.noun_phrase_before(open).is_some_and(|noun| {
            let joined = view.before(noun.nodes.start);
            joined
                .is_none_or(|at| view.is(at, Class::AND.or(Class::CONJUNCTION)) && view.before(at).is_none())
        })
    };
    speaks && goes_on && opens()
}

/// How many nodes may stand between a quote and its verb.
const ADVERBIALS: usize = 12;

/// The subject with which the clause of a cue ends, if nothing but adverbials stands between a quote and the verb, and
/// where these begin: `«…», — | на встрече в Казани | заявил | тренер`.
fn behind_adverbials(view: &View<'_, '_>, cue: &Cue) -> Option<(usize, Mention)> {
    if view.traits.bare_clauses || view.traits.verb_second || view.traits.verb_final {
        return None;
    }
    let clause = BOUNDARY.or(Class::REPORTING).or(Class::PRONOUN).without(Class::AUXILIARY);
    let within = view.range.start.max(cue.first.saturating_sub(ADVERBIALS))..cue.first;
    let word = |&at: &usize| view.kind(at) == Some(Kind::Word) && !view.is(at, clause);
    let start = within.rev().take_while(word).last()?;
    let mark = view.before(start)?;
    let quote = if view.kind(mark) == Some(Kind::Quote) {
        Some(mark).filter(|&mark| ends_with_punctuation(view.quoted(mark)))
    } else {
        let mut marks = (view.range.start..=mark).rev().take(3);
        marks.find(|&at| !matches!(view.kind(at), Some(Kind::Comma | Kind::Dash)))
    };
    let quoted = quote.is_some_and(|quote| view.kind(quote) == Some(Kind::Quote));
    let adverbial =
        Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::ADVERB).or(Class::TIME).or(Class::HAVE);
    if !quoted || !view.is(start, adverbial) {
        return None;
    }
    let mention = inverted(view, cue, false).filter(|mention| mention.nodes.start == cue.end)?;
    view.is_strong(&mention).then_some((start, mention))
}

/// Who is said to be saying something behind a verb of citing: `quoted | Lee | as saying`; where the verb comes second,
/// its object, which may stand behind its subject: `zitiert die „Neue Post“ | den Minister`.
fn cited(view: &View<'_, '_>, cue: &Cue) -> Option<Mention> {
    if view.traits.verb_second {
        // `Wie die Agentur | den Minister | zitiert, …`
        if view.kind(cue.end).is_none_or(|kind| kind != Kind::Word) {
            let nodes = view.noun_phrase_before(cue.first)?.nodes;
            let article = nodes.clone().rfind(|&at| view.is_oblique(at))?;
            return Some(view.mention(article..nodes.end));
        }
        let opened =
            view.before(cue.first).is_some_and(|at| !view.node(at).is_some_and(Node::is_punctuation));
        let phrase = |start: usize| {
            let marked = view.begins_marked_name(start);
            let mention = if marked { view.mention(start..start + 2) } else { view.phrase_from(start) };
            (!mention.nodes.is_empty() && view.is_strong(&mention)).then_some(mention)
        };
        let behind = phrase(cue.end)?;
        return if opened { Some(behind) } else { phrase(behind.nodes.end) };
    }
    let mention = right_behind(view, cue)?;
    view.is(mention.nodes.end + 1, Class::PARTICIPLE).then_some(mention)
}

/// The helping verb before an insertion that ends with the comma at `close`: `a, | lui, | dénoncé`.
fn before_insertion(view: &View<'_, '_>, close: usize) -> Option<usize> {
    if view.kind(close) != Some(Kind::Comma) {
        return None;
    }
    let inside = Class::OBJECT.or(Class::ADVERB).or(Class::POSSESSIVE).or(Class::PREPOSITION);
    let open = (close.saturating_sub(GROUP)..close).rev().find(|&at| !view.is(at, inside))?;
    let helper = view.before(open).filter(|&at| view.is(at, Class::HAVE.or(Class::BE)))?;
    (view.kind(open) == Some(Kind::Comma) && open + 1 < close).then_some(helper)
}

/// How far before its participle the helping verb of a clause may stand.
pub(super) const BRACKET: usize = 40;

/// The cue of a participle, or an infinitive, that closes the clause whose helping verb stands further
/// before: `Weber | hat | den Plan „…“ | genannt`; `„…“, | ließ | Weber ihm | ausrichten`.
fn bracketed(view: &View<'_, '_>, at: usize) -> Option<Cue> {
    let closes = view
        .node(at + 1)
        .is_none_or(|next| next.kind != Kind::Word || next.is(Class::AND.or(Class::CONJUNCTION)));
    let quote = |at: usize| view.kind(at) == Some(Kind::Quote);
    // `har tidigare | kallat | förslaget ”…”`
    let ahead = || {
        let beside = |&at: &usize| view.kind(at) == Some(Kind::Word) || quote(at);
        (at + 1..at + GROUP).take_while(beside).any(quote)
    };
    if !view.traits.verb_second {
        return None;
    }
    let participle = view.is(at, Class::PAST);
    // `Weber | wird | in der „Post“ | zitiert`
    let cited = Class::BE.when(view.is(at, Class::CITING));
    let helps = if participle { Class::HAVE.or(Class::MODAL).or(cited) } else { Class::MODAL };
    let within = view.range.start.max(at.saturating_sub(BRACKET))..at;
    let linked = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
    if participle
        && (closes || ahead())
        && let Some(cue) = passive_bracketed(view, at, within.clone(), closes)
    {
        return Some(cue);
    }
    let opens = within.rev().find(|&at| view.is(at, helps) && !view.is(at, linked))?;
    // `hatte er noch | getönt: „…“`
    let around = (opens..at).any(quote) || view.kind(at + 1) == Some(Kind::Colon) || view.is(opens, cited);
    let beside = view.before(opens).is_some_and(|before| {
        quote(before) || view.kind(before) != Some(Kind::Word) && view.before(before).is_some_and(quote)
    });
    // `”…”, | har | dottern | berättat | i förhör`
    if !(beside && (closes || participle) || participle && if closes { around } else { ahead() }) {
        return None;
    }
    let before = || {
        let mention = view.subject_before(opens).filter(|mention| view.is_plausible(mention))?;
        let said = is_what_is_said(view, &mention);
        (!said && opens_clause(view, mention.nodes.start)).then_some((mention, SpeakerRule::Subject))
    };
    let behind = || {
        // `Die „Post“ | hat | berichtet, der Minister komme`: not who comes behind.
        let within = |mention: &Mention| mention.nodes.start < at || !view.traits.capital_nouns;
        let mut mention =
            view.subject_after(opens + 1).filter(|mention| view.is_plausible(mention) && within(mention))?;
        if mention.nodes.start < at {
            mention.nodes.end = mention.nodes.end.min(at);
        }
        Some((mention, SpeakerRule::InvertedSubject))
    };
    let subject = if beside { behind() } else { before().or_else(behind) }?;
    let start = if around && !beside { at } else { opens };
    let end = subject.0.nodes.end.max(at + 1);
    Some(Cue { subject: Some(subject), opens, start, end, ..Cue::new(at, at, kind_of(view.node(at)?.class)) })
}

/// Whether the helping verb of the participle at `at` stands behind it, and closes the clause, which has a quote in it or
/// before it: `der ihn „…“ | genannt hatte`.
fn is_helped_behind(view: &View<'_, '_>, at: usize) -> bool {
    let closes = |at: usize| view.node(at).is_none_or(|node| node.kind != Kind::Word || node.is(Class::AND));
    let quoted = || {
        (view.range.start.max(at.saturating_sub(BRACKET))..at).any(|at| view.kind(at) == Some(Kind::Quote))
    };
    view.is(at + 1, Class::HAVE) && closes(at + 2) && quoted()
}

/// The same of a passive, with its agent between, or with the text that says so before it: `Der Plan | wurde | von Weber
/// „…“ | genannt`, `Im Gutachten | wird | der Plan „…“ | genannt`. Without them nobody says it, whatever else the form
/// of the participle may be: `Der Plan | wird | als „…“ | bezeichnet`.
fn passive_bracketed(view: &View<'_, '_>, at: usize, within: Range<usize>, closes: bool) -> Option<Cue> {
    let opens =
        within.rev().find(|&at| view.is(at, Class::AUXILIARY)).filter(|&at| view.is(at, Class::BE))?;
    let text = |mention: &Mention| mention.nodes.clone().any(|at| view.is(at, Class::SPEECH_NOUN));
    let by = (opens + 1..at).find(|&at| view.is(at, Class::AGENT));
    let agent = by.filter(|_| closes).and_then(|by| view.named_behind(by + 1));
    // `wird | ja von einigen Bauern`: what stands elsewhere may be joined to a noun.
    let adverbs = |by: usize| (opens + 1..by).all(|at| view.is(at, Class::ADVERB));
    let beside = |mention: &Mention| by.is_some_and(adverbs) && view.is_plausible(mention);
    let subject = match agent.filter(|mention| view.is_person(mention) || beside(mention)) {
        Some(mut mention) => {
            mention.nodes.end = mention.nodes.end.min(at);
            Some((mention, SpeakerRule::Agent))
        }
        None => source_before(view, opens).filter(text).map(|mention| (mention, SpeakerRule::According)),
    };
    let cue = Cue { start: at, opens, ..Cue::new(at, at, kind_of(view.node(at)?.class)) };
    let quoted = |from: usize| (from..at).any(|at| view.kind(at) == Some(Kind::Quote));
    let Some((mention, rule)) = subject else {
        let comma = (opens..at).any(|at| view.kind(at) == Some(Kind::Comma));
        let nobody = view.is(at, Class::VERB) && closes && !comma && quoted(opens);
        return nobody.then_some(Cue { passive: true, ..cue });
    };
    let from = if by.is_some() { mention.nodes.end } else { opens };
    (quoted(from) || !closes).then_some(Cue { subject: Some((mention, rule)), ..cue })
}

/// What the preposition that opens the sentence names, up to the verb at `verb`, or to a clause that says more of
/// it: `in the report | it says`; `In dem Brief, der …, | heißt es`.
fn source_before(view: &View<'_, '_>, verb: usize) -> Option<Mention> {
    let start = view.range.start;
    let named = view.is(start, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
    let end = view.phrase_end(start + 1);
    // `in einem Brief | an den Rat`
    let addressed = view.traits.verb_second && view.is(end, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
    let end = if addressed { view.phrase_end(end + 1) } else { end };
    let comma = |at: usize| view.kind(at) == Some(Kind::Comma);
    let clause = comma(end) && view.is(end + 1, Class::RELATIVE) && view.before(verb).is_some_and(comma);
    // `In der Partei | ist | von einem „…“ die Rede`
    // `Im Bericht, der am Montag erschien, | ist | …`
    let opens = |at: usize| comma(at) && view.is(at + 1, Class::AUXILIARY);
    let relative = || comma(end) && view.is(end + 1, Class::RELATIVE) && (end + 2..end + REACH).any(opens);
    let helped = view.traits.verb_second && (view.is(end, Class::AUXILIARY) || relative());
    (named && start + 1 < end && (end == verb || clause || helped)).then(|| view.mention(start + 1..end))
}

/// All that stands before the verb at `verb`, where a preposition is a part of its first word: `מהמשטרה | נמסר`.
fn opening_source(view: &View<'_, '_>, verb: usize) -> Option<Mention> {
    let glued = !view.traits.glued_complementizers.is_empty();
    view.noun_phrase_before(verb).filter(|mention| glued && mention.nodes.start == view.range.start)
}

/// The word for what is said or written before the verb at `verb`, where verbs come last: `yazılı | açıklamada | “…”
/// denildi`; or right before it: `poliisin raportissa | todetaan`.
fn document_before(view: &View<'_, '_>, verb: usize) -> Option<Mention> {
    let beside = view.before(verb).is_some_and(|at| view.is(at, Class::SPEECH_NOUN));
    if beside && !view.traits.verb_final {
        return view.noun_phrase_before(verb);
    }
    let within = view.range.start.max(verb.saturating_sub(BRACKET))..verb;
    let noun = within.rev().find(|&at| view.traits.verb_final && view.is(at, Class::SPEECH_NOUN))?;
    Some(view.mention(noun..noun + 1))
}

/// The body in which those who say it are, for a verb in the plural without a subject: `В полиции | сообщили`,
/// `сообщили | в полиции`.
fn source_in_place(view: &View<'_, '_>, cue: &Cue) -> Option<Mention> {
    let place = |at: usize| {
        let named = view.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION))
            && !view.is(at + 1, Class::TIME.or(Class::SPEECH_NOUN).or(Class::NUMBER));
        // `В «Вестнике» | сообщили`
        let end = if view.is_marked_name(at + 1) { at + 2 } else { view.phrase_end(at + 1) };
        let mention = view.mention(at + 1..end);
        // `respondieron a El Sol | los abogados`
        let other = view.traits.has_plain_order() && view.begins_person(end);
        (named && !other && !mention.nodes.is_empty() && view.is_strong(&mention)).then_some(mention)
    };
    let quoted = view.node(view.before(cue.first)?).is_some_and(|node| node.is_punctuation());
    if quoted {
        // `сообщили | ТАСС | в полиции`
        let told = view.is(cue.end, Class::UPPER.or(Class::OBJECT)) || view.is_marked_name(cue.end);
        return place(cue.end + usize::from(told));
    }
    let opening = view.range.start + usize::from(view.is(view.range.start, Class::ADVERB));
    if cue.first > opening + REACH {
        return None;
    }
    let mut mention = place(opening)?;
    // `В Министерстве | культуры`
    while mention.nodes.end < cue.first && view.is_plain(mention.nodes.end) {
        mention.nodes.end += 1;
    }
    // Nobody else is named before the verb.
    let other = |at: usize| !view.is(at, Class::ADVERB.or(Class::OBJECT));
    let mut behind = mention.nodes.end;
    while behind < cue.first && view.is(behind, Class::NOUN_PREPOSITION.or(Class::PREPOSITION)) {
        behind = view.phrase_end(behind + 1).max(behind + 1);
    }
    (!(behind..cue.first).any(other)).then_some(mention)
}

pub(super) fn kind_of(class: Class) -> CueKind {
    if class.is(Class::BELIEF) { CueKind::Belief } else { CueKind::Speech }
}

/// Whom the preposition of an agent names behind a passive: `by X`, `par X`.
fn agent(view: &View<'_, '_>, at: usize) -> Option<Mention> {
    let by = (at + 1..at + 2 * GROUP)
        .take_while(|&at| {
            view.node(at).is_some_and(|node| !matches!(node.kind, Kind::Stop | Kind::Semicolon))
        })
        .find(|&at| view.is(at, Class::AGENT))?;
    view.subject_after(by + 1).filter(|mention| mention.nodes.start <= by + 2 && view.is_plausible(mention))
}
