//! Cues: the verbs and phrases that mark words as somebody's, with whom they name.

use super::{
    class::Class,
    mention::Mention,
    noun_phrase::BOUNDARY,
    outline::{Kind, Node},
    quoted::ends_with_punctuation,
    view::{REACH, View},
};
use crate::article::SpeakerRule;
use std::ops::Range;

/// How a cue reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CueKind {
    /// A verb of saying.
    Speech,
    /// A verb of thinking, wanting, judging.
    Belief,
    /// `according to`, `selon`.
    According,
}

/// A reporting verb, or an according-to phrase.
#[derive(Debug, Clone)]
pub(super) struct Cue {
    /// First and last node of the verb group, auxiliaries included.
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) kind: CueKind,
    pub(super) subject: Option<(Mention, SpeakerRule)>,
    pub(super) participle: bool,
    /// Whether the subject is somebody spoken about (`was called`).
    pub(super) passive: bool,
    /// Whether nobody is named as speaking because somebody was before (`peut-on lire`).
    pub(super) implied: bool,
    /// Whether it reports beside a quote or before a colon only.
    pub(super) weak: bool,
    /// Whether it is a noun for what is said: `her claim that …`.
    pub(super) noun: bool,
    /// Whether a quote has it for its own.
    pub(super) used: bool,
    /// Whether that one stands right before it.
    pub(super) closes: bool,
    /// First node of the cue or of its subject.
    pub(super) start: usize,
    /// The node behind the cue and its subject.
    pub(super) end: usize,
}

impl Cue {
    /// A cue without a subject.
    fn new(first: usize, last: usize, kind: CueKind) -> Self {
        Cue {
            first,
            last,
            kind,
            subject: None,
            participle: false,
            passive: false,
            implied: false,
            weak: false,
            noun: false,
            used: false,
            closes: false,
            start: first,
            end: last + 1,
        }
    }
}

/// How far an auxiliary may stand from its verb.
const GROUP: usize = 6;

/// Adds the cues of a sentence, in order.
pub(super) fn find(view: &View<'_, '_>, cues: &mut Vec<Cue>) {
    let may_report = Class::ACCORDING.or(Class::REPORTING).or(Class::SPEECH_NOUN);
    for (at, node) in (view.range.start..).zip(view.nodes) {
        if node.is(may_report) {
            cues.extend(cue_at(view, at, node, cues.last()));
        }
    }
}

/// The cue that the word at `at` makes, if any. Not inlined: few words may report, and the search for them is to be
/// short.
#[inline(never)]
fn cue_at(view: &View<'_, '_>, at: usize, node: &Node, previous: Option<&Cue>) -> Option<Cue> {
    let cue = if node.is(Class::ACCORDING) {
        according(view, at)
    } else {
        let verb = if node.is(Class::REPORTING) { verb(view, at, previous) } else { None };
        verb.or_else(|| noun(view, at))
    };
    cue.filter(|cue| !cue.weak || stands_beside_quote(view, cue))
}

/// Whether a cue stands right behind a quote, opens its sentence, or hands over to a colon, or a comma that may part it
/// from what is said, or, without spaces, right behind who surely speaks; inside marks, whether it is set off.
fn stands_beside_quote(view: &View<'_, '_>, cue: &Cue) -> bool {
    let quote = |at: usize| view.kind(at) == Some(Kind::Quote);
    let hands_over = |at: usize| match view.kind(at) {
        Some(Kind::Colon) => true,
        Some(Kind::Comma | Kind::Quote) => view.traits.comma_clauses,
        _ => false,
    };
    let beside = match view.before(cue.start) {
        None => cue.start == cue.first,
        // `「…」と「…」`: a word between two is none.
        Some(at) if quote(at) && view.traits.unspaced => !quote(cue.last + 1),
        // `„Titanic“ zeigt …`: what is said is set off from its verb.
        Some(at) if quote(at) => {
            !view.traits.verb_second || ends_with_punctuation(view.quoted(at)) || names_text(view, cue)
        }
        Some(at) => {
            let set_off = view.node(at).is_some_and(|node| node.is_punctuation());
            set_off && (view.outline.inside || view.before(at).is_some_and(quote))
        }
    };
    // `schließt sie nicht | aus: „…“`
    let closing = || {
        let word = |&at: &usize| view.kind(at) == Some(Kind::Word);
        let end = cue.end + (cue.end..cue.end + GROUP).take_while(word).count();
        view.traits.verb_second && hands_over(end) && quote(end + 1)
    };
    // `总统周明 | 称`
    let said = |mention: &Mention| mention.nodes.end == cue.first && view.is_strong(mention);
    beside
        || view.traits.unspaced && cue.subject.as_ref().is_some_and(|(mention, _)| said(mention))
        || hands_over(cue.end)
        || hands_over(cue.last + 1)
        || closing()
        || quote(cue.last + 1) && names_text(view, cue)
}

/// Whether a cue of reading says in what it is written: `Auf dem Plakat | stand „…“`.
fn names_text(view: &View<'_, '_>, cue: &Cue) -> bool {
    let text = |at: usize| view.is(at, Class::SPEECH_NOUN);
    view.is(cue.first, Class::DOCUMENT)
        && cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.clone().any(text))
}

/// A verb of saying that no list has, by where it stands: behind a quote and a comma, before its subject,
/// with which the clause ends: `« … », s’étrangle Ann Lee.`
pub(super) fn unlisted(view: &View<'_, '_>, quote: usize) -> Option<Cue> {
    let opens = view.before(quote).is_none_or(|before| view.kind(before) != Some(Kind::Word));
    let mut at = quote + 1;
    while matches!(view.kind(at), Some(Kind::Comma | Kind::Dash)) {
        at += 1;
    }
    if !opens || at == quote + 1 {
        return None;
    }
    let first = at;
    let group = Class::OBJECT.or(Class::ADVERB).or(Class::HAVE);
    while at < first + 3 && view.is(at, group) && !view.is(at, Class::CAPITAL) {
        at += 1;
    }
    let verb = view.node(at).filter(|node| node.kind == Kind::Word && !node.is(NO_VERB.or(Class::ADVERB)))?;
    let cue = Cue::new(first, at, kind_of(verb.class));
    // `„…“, brachte | es | Weber auf den Punkt`
    let object = Class::OBJECT.or(Class::NEUTER);
    let begins = at + 1 + usize::from(view.traits.verb_second && view.is(at + 1, object));
    let mention = inverted(view, &cue, false).filter(|mention| mention.nodes.start == begins)?;
    Some(Cue { subject: Some((mention, SpeakerRule::InvertedSubject)), ..cue })
}

/// What no finite verb is.
const NO_VERB: Class = Class::CAPITAL
    .or(Class::NUMBER)
    .or(Class::TIME)
    .or(Class::ROLE)
    .or(Class::TITLE)
    .or(Class::SPEECH_NOUN)
    .or(Class::DETERMINER)
    .or(Class::POSSESSIVE)
    .or(Class::PRONOUN)
    .or(Class::RELATIVE)
    .or(Class::COMPLEMENTIZER)
    .or(Class::CONJUNCTION)
    .or(Class::AND)
    .or(Class::NOUN_PREPOSITION)
    .or(Class::PREPOSITION)
    .or(Class::ACCORDING)
    .or(Class::AGENT)
    .or(Class::AUXILIARY)
    .or(Class::FUNCTION);

fn according(view: &View<'_, '_>, at: usize) -> Option<Cue> {
    if view.is(at, Class::BEHIND) {
        let named = view.noun_phrase_before(at).filter(|mention| view.is_plausible(mention));
        // `Yapılan açıklamada “…” denildi`: nobody is named but the text.
        let words = |node: &&Node| view.outline.has_words(node);
        let text = || {
            view.node(at).filter(words).filter(|_| view.traits.verb_final).map(|_| view.mention(at..at + 1))
        };
        let mention = named.or_else(text)?;
        return Some(according_cue(at, mention));
    }
    let next = view.node(at + 1)?;
    if view.traits.implied_subjects && begins_verb(view, at + 1) {
        return None;
    }
    // `a “black day” | for the town`
    let goes_on =
        |quote: usize| view.is(at, Class::NOUN_PREPOSITION) && !ends_with_punctuation(view.quoted(quote));
    let starts = view.before(at).is_none_or(|before| {
        view.node(before).is_some_and(|node| node.is_punctuation() || node.is_quote() && !goes_on(before))
    });
    if view.is(at, Class::WEAK) && !starts {
        return None;
    }
    // A phrase with a possessive of its own (`à ses yeux`) names nobody else.
    let own = view.is(at, Class::POSSESSIVE);
    let mention = if own {
        view.mention(at..at + 1)
    } else if let Some(mention) = taken_up(view, at) {
        mention
    } else if next.is(Class::PRONOUN.or(Class::OBJECT)) && !next.is(Class::DETERMINER) {
        view.mention(at + 1..at + 2)
    } else {
        let marked = view.is_marked_source(at + 1);
        let word = next.kind == Kind::Word || marked || view.is_marked_name(at + 1);
        if !word || next.is(Class::NUMBER.or(Class::TIME)) {
            return None;
        }
        // `Как отметил в беседе с Sputnik | политолог Иван Петров`
        let reach = if view.traits.names_last { 3 * GROUP } else { 3 };
        let named = || view.named_behind(at + 1).filter(|mention| mention.nodes.start <= at + reach);
        if marked { view.mention(at + 1..at + 2) } else { named()? }
    };
    if view.is(at, Class::WEAK) && !view.is_strong(&mention) {
        return None;
    }
    // `d'après le récit qu'elle livre`
    let behind = mention.nodes.end;
    let told = view.is(behind, Class::RELATIVE) && view.is(behind + 1, Class::PRONOUN);
    let mention = if told { view.mention(behind + 1..behind + 2) } else { mention };
    Some(according_cue(at, mention))
}

/// Whether a verb that reports stands at `at`, behind an according-to word, and is the cue: `según | explicó`.
fn begins_verb(view: &View<'_, '_>, at: usize) -> bool {
    let helped = view.is(at, Class::HAVE) && view.is(at + 1, Class::PAST);
    helped || view.is(at, Class::VERB) && !view.is_noun_here(at)
}

/// The relative behind the according-to phrase at `at`, with whom it takes up: `Ann Lee, para quem …`.
fn taken_up(view: &View<'_, '_>, at: usize) -> Option<Mention> {
    let relative = (at + 1..at + 3).find(|&at| !view.is(at, Class::DETERMINER))?;
    let comma = view.before(at).filter(|&at| view.kind(at) == Some(Kind::Comma))?;
    if !view.is(relative, Class::RELATIVE) {
        return None;
    }
    let antecedent = view.noun_phrase_before(comma).filter(|mention| view.is_strong(mention))?;
    Some(Mention { antecedent: Some(antecedent.nodes), ..view.mention(at + 1..relative + 1) })
}

/// The cue that the phrase at `at` and the mention beside it make.
fn according_cue(at: usize, mention: Mention) -> Cue {
    Cue {
        start: at.min(mention.nodes.start),
        end: mention.nodes.end.max(at + 1),
        subject: Some((mention, SpeakerRule::According)),
        ..Cue::new(at, at, CueKind::According)
    }
}

/// A noun for what is said, with whose it is before and what it is behind: `her claim that …`, `she has plans to …`.
fn noun(view: &View<'_, '_>, at: usize) -> Option<Cue> {
    // `her remark in Troy that | “…”`
    let far = || {
        let word = |&at: &usize| view.kind(at) == Some(Kind::Word);
        let quoted = |at: usize| view.is(at, Class::COMPLEMENTIZER) && view.kind(at + 1) == Some(Kind::Quote);
        (at + 1..at + 2 * GROUP).take_while(word).any(quoted)
    };
    if !view.traits.object_clauses || !is_noun_of_speech(view, at) || !hands_over(view, at) && !far() {
        return None;
    }
    let owns = Class::POSSESSIVE.or(Class::GENITIVE);
    let owner = (view.range.start.max(at.saturating_sub(OWNER))..at)
        .rev()
        .take_while(|&at| view.kind(at) == Some(Kind::Word))
        .find(|&at| view.is(at, owns));
    let (mention, rule) = match owner {
        None => (holder(view, at)?, SpeakerRule::Subject),
        Some(owner) if view.is(owner, Class::GENITIVE) => {
            let name = view.name_before(owner);
            let owner = name.or_else(|| view.noun_phrase_before(owner));
            (owner.filter(|mention| view.is_strong(mention))?, SpeakerRule::Possessor)
        }
        Some(owner) => (view.mention(owner..owner + 1), SpeakerRule::Possessor),
    };
    let start = mention.nodes.start;
    Some(Cue { subject: Some((mention, rule)), start, noun: true, ..Cue::new(at, at, CueKind::Belief) })
}

/// Who has what the noun at `at` says: `Lee | has no plans to …`.
fn holder(view: &View<'_, '_>, at: usize) -> Option<Mention> {
    let inside = |&at: &usize| view.is_plain(at) || view.is(at, Class::DETERMINER.or(Class::ADVERB));
    let phrase = (view.range.start.max(at.saturating_sub(OWNER))..at).rev().take_while(inside).count();
    let has = |&at: &usize| view.is(at, Class::HAVE) && !view.is(at, Class::GENITIVE);
    let has = view.before(at - phrase).filter(has).filter(|_| !view.is(at + 1, Class::TOPIC))?;
    view.subject_before(has).filter(|mention| view.is_plausible(mention) || view.is_bare_noun(mention))
}

/// A noun for what is said that is nobody's, with what it is behind: `amid fears that …`, `criticism of …`.
pub(super) fn unowned(view: &View<'_, '_>, at: usize) -> Option<Cue> {
    let begins = Class::DETERMINER.or(Class::POSSESSIVE).or(Class::PRONOUN).or(Class::NUMBER);
    // `comments | that drew fire`
    let relative = || {
        let subject = |node: &Node| node.is_name() || node.is(begins);
        view.is(at + 1, Class::RELATIVE) && !view.node(at + 2).is_some_and(subject)
    };
    let says =
        is_noun_of_speech(view, at) && view.is(at, Class::TOPIC) && hands_over(view, at) && !relative();
    says.then(|| Cue { noun: true, ..Cue::new(at, at, CueKind::Belief) })
}

/// Whether a noun for what is said stands at `at`, and is no name.
fn is_noun_of_speech(view: &View<'_, '_>, at: usize) -> bool {
    view.is(at, Class::SPEECH_NOUN) && !view.is(at, Class::CAPITAL)
}

/// Whether what is said follows the noun at `at`.
fn hands_over(view: &View<'_, '_>, at: usize) -> bool {
    view.is(at + 1, Class::COMPLEMENTIZER.or(Class::TOPIC)) || view.is_infinitive(at + 1)
}

/// How far before a noun for what is said its owner may stand.
const OWNER: usize = 4;

fn verb(view: &View<'_, '_>, at: usize, previous: Option<&Cue>) -> Option<Cue> {
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
    if only(Class::PAST.or(Class::INFINITIVE)) && auxiliary == Class::NONE {
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
    if noun {
        return None;
    }
    let participle = only(Class::PARTICIPLE) && auxiliary == Class::NONE;
    // `Asked whether …`, `when asked about …`
    let opens = || view.before(first).is_none_or(|before| view.is(before, Class::ADJUNCT));
    let asked = view.traits.object_clauses && !participle && node.is(Class::PREPOSITION) && opens();
    let passive = (auxiliary.is(Class::BE) || asked)
        && !node.is(Class::PARTICIPLE.or(Class::INFINITIVE))
        && !reflexive
        && !view.is(at, Class::SPEECH_PERSON)
        && !node.is(Class::CITING);
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
        end: last + 1,
        ..Cue::new(first, at, if source.is_some() { CueKind::According } else { kind_of(node.class) })
    };
    let impersonal = node.is(Class::DOCUMENT) || enclitic.is_some_and(|at| view.is(at, Class::INDEFINITE));
    // `Et de conclure : « … »`: who spoke before goes on.
    let links = Class::AND.or(Class::PREPOSITION).or(Class::CONJUNCTION);
    let goes_on = view.is_infinitive(cue.first)
        && view.before(cue.first).is_some_and(|link| view.is(link, links) && view.before(link).is_none());
    cue.implied = impersonal || goes_on;
    let cites = node.is(Class::CITING) && !view.is(cue.end, Class::DETERMINER);
    cue.subject = if cites && view.is(cue.end, Class::OBJECT) {
        // `цитує | його | газета`
        Some((view.mention(cue.end..cue.end + 1), SpeakerRule::InvertedSubject))
    } else if let Some(mention) = node.is(Class::CITING).then(|| cited(view, &cue)).flatten() {
        Some((mention, SpeakerRule::InvertedSubject))
    } else if impersonal {
        // `peut-on lire dans X`: the preposition names the source.
        view.is(cue.end, Class::NOUN_PREPOSITION.or(Class::PREPOSITION))
            .then(|| view.named_behind(cue.end + 1))
            .flatten()
            .filter(|mention| (cue.end..mention.nodes.start).all(|at| view.kind(at) == Some(Kind::Word)))
            .or_else(|| source_before(view, cue.first))
            .or_else(|| document_before(view, cue.first))
            .map(|mention| (mention, SpeakerRule::According))
    } else if passive {
        agent(view, at).map(|mention| (mention, SpeakerRule::Agent))
    } else if let Some(pronoun) = enclitic {
        Some((view.mention(pronoun..pronoun + 1), SpeakerRule::Enclitic))
    } else {
        let place = || Some((source_in_place(view, &cue)?, SpeakerRule::According));
        let place = if node.is(Class::PLURAL) { place() } else { None };
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
        cue.start =
            cue.start.min(mention.antecedent.as_ref().map_or(mention.nodes.start, |nodes| nodes.start));
        if mention.nodes.start > cue.last {
            cue.end = cue.end.max(mention.nodes.end);
        }
    }
    Some(cue)
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
    let mention = view.subject_after(cue.end).filter(|mention| mention.nodes.start == cue.end)?;
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
const BRACKET: usize = 40;

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
    if let Some(cue) = passive_bracketed(view, at, within.clone()).filter(|_| participle && closes) {
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
        let mut mention = view.subject_after(opens + 1).filter(|mention| view.is_plausible(mention))?;
        if mention.nodes.start < at {
            mention.nodes.end = mention.nodes.end.min(at);
        }
        Some((mention, SpeakerRule::InvertedSubject))
    };
    let subject = if beside { behind() } else { before().or_else(behind) }?;
    let start = if around && !beside { at } else { opens };
    let end = subject.0.nodes.end.max(at + 1);
    Some(Cue { subject: Some(subject), start, end, ..Cue::new(at, at, kind_of(view.node(at)?.class)) })
}

/// The same of a passive, with its agent between: `Der Plan | wurde | von Weber „…“ | genannt`.
fn passive_bracketed(view: &View<'_, '_>, at: usize, within: Range<usize>) -> Option<Cue> {
    let opens =
        within.rev().find(|&at| view.is(at, Class::AUXILIARY)).filter(|&at| view.is(at, Class::BE))?;
    let by = (opens + 1..at).find(|&at| view.is(at, Class::AGENT))?;
    let mut mention = view.named_behind(by + 1).filter(|mention| view.is_person(mention))?;
    mention.nodes.end = mention.nodes.end.min(at);
    let quoted = (mention.nodes.end..at).any(|at| view.kind(at) == Some(Kind::Quote));
    let kind = kind_of(view.node(at)?.class);
    quoted.then(|| Cue { subject: Some((mention, SpeakerRule::Agent)), start: at, ..Cue::new(at, at, kind) })
}

/// What the preposition that opens the sentence names, up to the verb at `verb`, or to a clause that says more of
/// it: `in the report | it says`; `In dem Brief, der …, | heißt es`.
fn source_before(view: &View<'_, '_>, verb: usize) -> Option<Mention> {
    let start = view.range.start;
    let named = view.is(start, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
    let end = view.phrase_end(start + 1);
    let comma = |at: usize| view.kind(at) == Some(Kind::Comma);
    let clause = comma(end) && view.is(end + 1, Class::RELATIVE) && view.before(verb).is_some_and(comma);
    // `In der Partei | ist | von einem „…“ die Rede`
    let helped = view.traits.verb_second && view.is(end, Class::AUXILIARY);
    (named && start + 1 < end && (end == verb || clause || helped)).then(|| view.mention(start + 1..end))
}

/// The word for what is said or written before the verb at `verb`, where verbs come last: `yazılı | açıklamada | “…”
/// denildi`.
fn document_before(view: &View<'_, '_>, verb: usize) -> Option<Mention> {
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
        (named && !mention.nodes.is_empty() && view.is_strong(&mention)).then_some(mention)
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

fn kind_of(class: Class) -> CueKind {
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

fn subject(view: &View<'_, '_>, cue: &Cue, previous: Option<&Cue>) -> Option<(Mention, SpeakerRule)> {
    let mut at = cue.first;
    while view
        .before(at)
        .is_some_and(|before| view.is(before, Class::ADVERB) && !view.is(before, Class::CAPITAL))
    {
        at -= 1;
    }
    let before = view.before(at).and_then(|before| view.kind(before));
    let shared = || {
        let previous = previous?;
        let (mention, _) = previous.subject.as_ref()?;
        Some((mention.clone(), SpeakerRule::SharedSubject))
    };
    if cue.participle {
        let main = || {
            let mention = view.first_subject(cue.first).filter(|mention| view.is_strong(mention))?;
            Some((mention, SpeakerRule::SharedSubject))
        };
        let speaks = |mention: &Mention| match view.traits.bare_clauses {
            true => view.is_name(mention.nodes.clone()),
            false => view.is_strong(mention),
        };
        // `…, Lee said, | adding …`
        let just = |cue: &&Cue| {
            let set_off = view.before(cue.start).is_some_and(|at| view.kind(at) != Some(Kind::Word));
            let comma = at.saturating_sub(1);
            cue.kind == CueKind::Speech
                && !cue.participle
                && (cue.end == comma
                    || set_off && (cue.end..comma).all(|at| view.is(at, Class::TIME.or(Class::ADVERB))))
        };
        return match before {
            Some(Kind::Comma) if previous.as_ref().is_some_and(just) => shared().or_else(main),
            Some(Kind::Comma | Kind::Dash | Kind::Quote) | None => main().or_else(shared),
            // `quoted Lee as saying`
            _ if previous.is_some_and(|previous| view.is(previous.last, Class::CITING)) => shared(),
            // `with a crowd chanting`; `a video of Lee saying`
            _ => absolute(view, at)
                .or_else(|| view.subject_before(at).filter(speaks))
                .map(|mention| (mention, SpeakerRule::Subject))
                .or_else(main)
                .or_else(shared),
        };
    }
    // `«…», — сказал`
    let punctuation = |&before: &usize| view.node(before).is_some_and(|node| node.is_punctuation());
    let marks = (at.saturating_sub(2)..at).rev().take_while(punctuation).count();
    let after_quote = view.before(at - marks).is_some_and(|before| view.kind(before) == Some(Kind::Quote));
    let quote = |&at: &usize| view.kind(at) == Some(Kind::Quote);
    let until = || (cue.first..view.range.end).take(REACH).find(quote).unwrap_or(view.range.end);
    if view.traits.verb_final
        && !after_quote
        && let Some(mention) = view.subject_set_off(until())
    {
        return Some((mention, SpeakerRule::SentenceSubject));
    }
    let subject_before = || {
        Some((view.subject_before(cue.first)?, SpeakerRule::Subject)).filter(|(mention, _)| {
            mention.antecedent.is_some() || view.is_plausible(mention) || view.is_bare_noun(mention)
        })
    };
    let subject_after = || Some((inverted(view, cue, false)?, SpeakerRule::InvertedSubject));
    let named = view.before(at).filter(|&before| view.is_marked_name(before));
    let relative = |found: (Mention, SpeakerRule)| match found {
        (mention, _) if mention.antecedent.is_some() => (mention, SpeakerRule::Relative),
        found => found,
    };
    // `…, said Lee.`
    let closing = || {
        let ends = |mention: &Mention| match view.kind(mention.nodes.end) {
            None | Some(Kind::Stop) => true,
            // `…, said Ann Lee, a clerk in Troy.`
            Some(Kind::Comma) => view.is(cue.last, Class::CLAUSAL) && view.is_full_name(&mention.nodes),
            _ => false,
        };
        inverted(view, cue, false).filter(ends)
    };
    // `Lee, a clerk in Troy, told Park …`, but not `…, said Lee.`
    let inserted = || {
        subject_before().filter(|(mention, _)| {
            view.traits.inversion_beside_quotes && closing().is_none() && view.is_strong(mention)
        })
    };
    // `El partido, en un comunicado, acusa | al alcalde de “…”`: who is accused stands behind the verb.
    let interrupted = || {
        let object = inverted(view, cue, false)
            .is_some_and(|mention| view.node(mention.nodes.end).is_some_and(|node| !node.is_punctuation()));
        subject_before().filter(|(mention, _)| {
            let sure = view.is_strong(mention) && opens_clause(view, mention.nodes.start);
            let person = !view.traits.verb_second || view.is_person(mention);
            object && sure && person && !view.traits.inversion_beside_quotes
        })
    };
    // `Weber, der …, | lobt | den Plan`
    let parted = || {
        let mention = view.first_subject(at).filter(|mention| view.is_strong(mention))?;
        let comma = mention.nodes.end;
        let clause = view.traits.verb_second
            && comma + 1 < at
            && view.kind(comma) == Some(Kind::Comma)
            && view.is(comma + 1, Class::RELATIVE);
        clause.then_some((mention, SpeakerRule::SentenceSubject))
    };
    match before {
        _ if named.is_some() => subject_before().or_else(subject_after),
        _ if after_quote => {
            let main = || Some((view.subject_before_relative(at)?, SpeakerRule::Subject));
            let behind = || Some((inverted(view, cue, true)?, SpeakerRule::InvertedSubject));
            let clause = || Some((subject_of_clause(view, cue)?, SpeakerRule::Relative));
            // `Ann Lee, star of “Troy,” | thanked the mayor for it`
            let around = || {
                let title = view.before(at).is_some_and(|quote| view.is_title(quote));
                (title && closing().is_none()).then(subject_before)?
            };
            let named = || {
                let name = view.before(at - marks).is_some_and(|quote| view.is_apposed_name(quote));
                (name && marks > 0).then(subject_before)?
            };
            main().or_else(around).or_else(behind).or_else(clause).or_else(named)
        }
        // `is ready to tell …`
        Some(Kind::Word) if view.is_infinitive(cue.first) => {
            let sentence = || {
                let mention = view.first_subject(cue.first).filter(|mention| view.is_strong(mention))?;
                Some((mention, SpeakerRule::SentenceSubject))
            };
            subject_before().filter(|(mention, _)| view.is_strong(mention)).or_else(sentence).or_else(shared)
        }
        None => subject_after(),
        Some(Kind::Comma) if view.before(at).is_some_and(|comma| view.ends_apposition(comma)) => {
            subject_before()
        }
        Some(Kind::Comma | Kind::Dash) => {
            // `He left, | called Lee …` names whom he called.
            let speaks = |(mention, _): &(Mention, SpeakerRule)| {
                let closing = view.kind(mention.nodes.end) != Some(Kind::Word);
                closing || !view.traits.inversion_beside_quotes || view.is(cue.last, Class::CLAUSAL)
            };
            let behind = || subject_after().filter(speaks);
            inserted().or_else(interrupted).or_else(parted).or_else(behind).or_else(subject_before)
        }
        Some(Kind::Word) if view.before(at).is_some_and(|before| view.is(before, Class::AND)) => {
            shared().or_else(|| view.first_subject(at).map(|mention| (mention, SpeakerRule::SentenceSubject)))
        }
        Some(Kind::Word) if view.traits.verb_final && view.traits.caseless => {
            let first = view.first_subject(cue.first).filter(|mention| view.is_strong(mention));
            first.map(|mention| (mention, SpeakerRule::SentenceSubject)).or_else(subject_before)
        }
        Some(Kind::Word | Kind::Close) if view.traits.inversion_beside_quotes => {
            subject_before().map(relative)
        }
        Some(Kind::Word | Kind::Close) => {
            if let Some(mention) = subject_of_clause(view, cue).filter(|mention| view.is_strong(mention)) {
                return Some((mention, SpeakerRule::Subject));
            }
            let before = subject_before().map(relative);
            if let Some((mention, _)) = before.as_ref().filter(|(mention, _)| mention.antecedent.is_none())
                && let Some(pronoun) = pronoun_behind(view, cue, mention)
            {
                return Some((pronoun, SpeakerRule::InvertedSubject));
            }
            // `Als Zeuge | sagte | ein Polizist`; `Seine Meinung | fasst | Weber so zusammen`
            let fronted = |mention: &Mention| {
                let linked =
                    view.before(mention.nodes.start).is_some_and(|at| view.is(at, Class::PREPOSITION));
                let behind = view.subject_after(cue.end).filter(|behind| behind.nodes.start == cue.end);
                behind.is_some_and(|behind| linked || is_thing(view, mention) && view.is_person(&behind))
            };
            // `In einem Brief an den Rat | schreibt | die Ministerin`
            let second = view.traits.verb_second
                && !before.as_ref().is_some_and(|(mention, _)| {
                    let opens = || opens_clause(view, mention.nodes.start) && !fronted(mention);
                    mention.antecedent.is_some() || opens() && !is_what_is_said(view, mention)
                });
            // `Satisfeito com o plano | disse-se | Ana Lopes.`
            let named_behind = || {
                before.as_ref().is_some_and(|(mention, _)| !view.begins_like_subject(mention))
                    && closing().is_some_and(|mention| view.head_name(&mention.nodes).is_some())
            };
            // `Bland annat hävdar | författarna | att …`
            let hands_over = |mention: &Mention| {
                mention.nodes.start == cue.end && view.is(mention.nodes.end, Class::COMPLEMENTIZER)
            };
            let behind = || {
                let mention = view
                    .subject_after(cue.end)
                    .filter(|mention| view.is_strong(mention) || hands_over(mention))?;
                Some((mention, SpeakerRule::InvertedSubject))
            };
            if second {
                behind().or(before.filter(|(mention, _)| !is_what_is_said(view, mention)))
            } else if named_behind() {
                subject_after().or(before)
            } else {
                before.or_else(subject_after)
            }
        }
        _ => subject_after(),
    }
}

/// What stands between a preposition that gives a participle a subject of its own and the participle at `end`:
/// `with | many in the crowd | chanting`.
fn absolute(view: &View<'_, '_>, end: usize) -> Option<Mention> {
    let mut words =
        (view.range.start..end).rev().take(REACH).take_while(|&at| view.kind(at) == Some(Kind::Word));
    let with = words.find(|&at| view.is(at, Class::ABSOLUTE))?;
    let mention = view.mention(with + 1..end);
    (!mention.nodes.is_empty() && view.is_plausible(&mention)).then_some(mention)
}

/// The subject of a clause whose verb closes it: `der von einem „Wunder“ | sprach`, `wie der Minister im Radio | sagte`.
fn subject_of_clause(view: &View<'_, '_>, cue: &Cue) -> Option<Mention> {
    let closes = view.kind(cue.last + 1).is_none_or(|kind| kind != Kind::Word);
    if !view.traits.verb_second || !closes {
        return None;
    }
    let start = view.range.start;
    let mut within = start.max(cue.first.saturating_sub(BRACKET))..cue.first;
    let comma = within.rfind(|&at| view.kind(at) == Some(Kind::Comma) && at + 1 < cue.first);
    let opens = comma.map_or(start, |comma| comma + 1);
    let subject = || view.subject_after(opens + 1).filter(|mention| view.is_plausible(mention));
    if comma.is_some() && view.is(opens, Class::RELATIVE) {
        let relative = view.subject_before(opens + 1)?;
        let taken_up = relative.antecedent.clone().map(|nodes| view.mention(nodes));
        // `der Plan, den | er „absurd“ | nennt`
        let object = |mention: &Mention| {
            let pronoun = view.is(opens + 1, Class::PRONOUN) && !view.is(opens + 1, Class::DETERMINER);
            let thing = taken_up.as_ref().is_some_and(|mention| !view.is_person(mention));
            mention.nodes.start == opens + 1 && (pronoun || thing && view.is_person(mention))
        };
        return subject().filter(object).or(Some(relative));
    }
    if comma.is_some() && view.is(opens, Class::OBLIQUE) {
        // `der Plan, den | Weber „absurd“ | nennt`, but `der Mann, den die Fans „Jojo“ nennen`
        let thing = view.noun_phrase_before(opens - 1).is_some_and(|mention| !view.is_person(&mention));
        let begins = |mention: &Mention| mention.nodes.start == opens + 1 && view.is_person(mention);
        return subject().filter(|mention| thing && begins(mention));
    }
    view.is(opens, Class::COMPLEMENTIZER.or(Class::CONJUNCTION)).then(subject)?
}

/// Whether a mention is of something that says nothing: a noun with an article, for no person, paper or text.
fn is_thing(view: &View<'_, '_>, mention: &Mention) -> bool {
    let says = Class::PRESS.or(Class::SPEECH_NOUN);
    view.is(mention.nodes.start, Class::DETERMINER.or(Class::POSSESSIVE))
        && !view.is_person(mention)
        && !mention.nodes.clone().any(|at| view.is(at, says) || view.kind(at) == Some(Kind::Quote))
}

/// The pronoun right behind a verb that comes second, where what stands before it is no person: `Kürzungen schließt |
/// er | aus`.
fn pronoun_behind(view: &View<'_, '_>, cue: &Cue, before: &Mention) -> Option<Mention> {
    let other = Class::DETERMINER.or(Class::OBJECT).or(Class::NEUTER);
    let pronoun = view.is(cue.end, Class::PRONOUN) && !view.is(cue.end, other);
    // `Weber verteidigte | sie`
    let named = before.nodes.len() == 1 && !view.is(cue.end, Class::MASCULINE.or(Class::SPEECH_PERSON));
    (view.traits.verb_second && pronoun && !named && !view.is_person(before))
        .then(|| view.mention(cue.end..cue.end + 1))
}

/// Whether a mention before a verb that comes second is what is said, not who says it: `Das | sagte Weber am Abend.`
fn is_what_is_said(view: &View<'_, '_>, mention: &Mention) -> bool {
    let at = mention.nodes.start;
    let somebody = Class::GENDER.or(Class::PLURAL).or(Class::POSSESSIVE).or(Class::NUMBER);
    mention.nodes.len() == 1
        && (view.is(at, Class::PRONOUN) && view.is(at, Class::NEUTER)
            || view.is(at, Class::DETERMINER) && !view.is(at, somebody))
}

/// Whether a clause begins at `at`, or with adverbs before it.
fn opens_clause(view: &View<'_, '_>, start: usize) -> bool {
    let links = Class::CONJUNCTION.or(Class::AND).or(Class::COMPLEMENTIZER).or(Class::RELATIVE);
    let mut at = start;
    while let Some(before) = view.before(at).filter(|before| start - before <= GROUP) {
        if view.node(before).is_some_and(|node| node.kind != Kind::Word || node.is(links)) {
            return true;
        }
        if !view.is(before, Class::ADVERB.or(Class::TIME)) {
            return false;
        }
        at = before;
    }
    true
}

/// The subject behind the verb, where the clause ends with it: `, said Lee Park.`
fn inverted(view: &View<'_, '_>, cue: &Cue, beside_quote: bool) -> Option<Mention> {
    // `„…“, dodaje | žena`; `…, jak podkreślają | konserwatorzy, …`
    let begins = Class::COMPLEMENTIZER.or(Class::CONJUNCTION);
    let plain = |mention: &Mention| {
        let opens = beside_quote || view.before(cue.first).is_some_and(|at| view.is(at, begins));
        opens && mention.nodes.start == cue.end && view.is_plain_noun(mention)
    };
    // `وذكر | بيان للرئاسة | أن`
    let hands_over = |mention: &Mention| {
        let clause = view.is(mention.nodes.end, Class::COMPLEMENTIZER);
        view.traits.caseless && mention.nodes.start == cue.end && clause
    };
    let speaks = |mention: &Mention| {
        view.is_strong(mention)
            || beside_quote && view.is_plausible(mention)
            || plain(mention)
            || hands_over(mention)
    };
    // `told The Post` names who is told, `was quoted by The Post` who quotes.
    let other = Class::ADDRESSED.or(Class::CITING);
    let addressed = view.is(cue.last, other) && view.traits.inversion_beside_quotes;
    let mention = view.subject_after(cue.end).filter(|mention| !addressed && speaks(mention))?;
    // `Lis, который это видел, рассказал | РБК, | что …`
    let told = view.traits.names_last
        && !beside_quote
        && mention.nodes.len() == 1
        && view.is(mention.nodes.start, Class::UPPER)
        && view.kind(mention.nodes.end) == Some(Kind::Comma)
        && view.before(cue.first).is_some_and(|at| view.kind(at) == Some(Kind::Comma));
    if told {
        return None;
    }
    let goes_on = view.node(mention.nodes.end).is_some_and(|node| {
        let ends = Class::NOUN_PREPOSITION
            .or(Class::PREPOSITION)
            .or(Class::TIME)
            .or(Class::CONJUNCTION)
            .or(Class::RELATIVE)
            .or(Class::COMPLEMENTIZER)
            .or(Class::PARTICIPLE)
            .or(Class::AND);
        // `řekl Novák | také novinářům`
        let ends = if view.traits.names_last { ends.or(Class::ADVERB).or(Class::OBJECT) } else { ends };
        // `, resume Ana López sentada en su banco.`
        let told = beside_quote
            && view.is_full_name(&mention.nodes)
            && !node.is(Class::CAPITAL.or(Class::REPORTING).or(Class::AUXILIARY));
        node.is_quote() && !view.is_marked_name(mention.nodes.end)
            || node.kind == Kind::Word && !node.is(ends) && !told
    });
    // Behind a quote nothing else can be the subject, but in English.
    let sure = beside_quote && !view.traits.inversion_beside_quotes;
    (sure || !goes_on).then_some(mention)
}
