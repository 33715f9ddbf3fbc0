//! Verbs that report, with their helpers.

use super::{
    Cue, CueKind, GROUP,
    bracket::{bracketed, is_helped_behind},
    source::{document_before, opening_source, source_before, source_in_place},
    subject::{inverted, right_behind, subject},
};
use crate::{
    article::SpeakerRule,
    quotes::{
        class::Class,
        mention::Mention,
        noun_phrase::BOUNDARY,
        outline::{Kind, Node},
        quoted::ends_with_punctuation,
        view::View,
    },
};

/// The cue that the verb at `at` is, if it reports.
pub(super) fn verb(view: &View<'_, '_>, at: usize, previous: Option<&Cue>) -> Option<Cue> {
    let node = view.node(at)?;
    if is_name_or_role(view, at, node) {
        return None;
    }
    let group = Group::before(view, at);
    let unhelped = group.auxiliary == Class::NONE;
    if unhelped
        && node.is(Class::PAST.or(Class::INFINITIVE))
        && let Some(cue) = bracketed(view, at)
    {
        return Some(cue);
    }
    let only = |class: Class| node.is(class) && !node.is(Class::VERB);
    let helped = view.traits.verb_second && node.is(Class::PAST) && unhelped && is_helped_behind(view, at);
    if only(Class::PAST.or(Class::INFINITIVE)) && unhelped && !helped {
        return participle_with_agent(view, at, node);
    }
    let noun = unhelped && view.is_noun_here(at);
    // `Der Plan | ist nicht zu kritisieren`
    let to = |at: usize| view.is(at, Class::MODAL) && view.is(at, Class::PREPOSITION);
    let to_be_said =
        view.traits.verb_second && group.auxiliary.is(Class::BE) && view.before(at).is_some_and(to);
    if noun || to_be_said {
        return None;
    }
    let participle = only(Class::PARTICIPLE) && unhelped;
    let spoken_of = group.is_passive(view, at, node, participle);
    let enclitic_behind = view.is(at + 1, Class::ENCLITIC);
    let last = at + usize::from(enclitic_behind);
    // `según | explicó el ministro`
    let source = view.before(group.first).filter(|&at| {
        let plain = !view.is(at, Class::WEAK.or(Class::BEHIND));
        view.traits.implied_subjects && view.is(at, Class::ACCORDING) && plain
    });
    let mut cue = Cue {
        participle,
        passive: spoken_of || node.is(Class::RAISING),
        weak: node.is(Class::WEAK) && source.is_none(),
        start: source.unwrap_or(group.first),
        end: last + 1 + usize::from(helped),
        ..Cue::new(group.first, at, if source.is_some() { CueKind::According } else { kind_of(node.class) })
    };
    let enclitic = if enclitic_behind { Some(last) } else { group.enclitic };
    let impersonal = node.is(Class::DOCUMENT) || enclitic.is_some_and(|at| view.is(at, Class::INDEFINITE));
    let inserted = is_inserted(view, &cue);
    cue.implied = impersonal || opens_with_infinitive(view, &cue) || inserted;
    let cites = node.is(Class::CITING) && !view.is(cue.end, Class::DETERMINER);
    cue.subject = if cites && view.is(cue.end, Class::OBJECT) {
        // `цитує | його | газета`
        Some((view.mention(cue.end..cue.end + 1), SpeakerRule::InvertedSubject))
    } else if let Some(mention) = node.is(Class::CITING).then(|| cited(view, &cue)).flatten() {
        Some((mention, SpeakerRule::InvertedSubject))
    } else if impersonal {
        source_of_impersonal(view, &cue).map(|mention| (mention, SpeakerRule::According))
    } else if cue.passive {
        // `The bridge seems old by now`: nobody says it.
        let agent = if spoken_of { agent(view, at) } else { None };
        agent.map(|mention| (mention, SpeakerRule::Agent))
    } else if let Some(pronoun) = enclitic {
        Some((view.mention(pronoun..pronoun + 1), SpeakerRule::Enclitic))
    } else if inserted {
        None
    } else {
        let place = || Some((source_in_place(view, &cue)?, SpeakerRule::According));
        let place = if may_have_place(view, &cue, node) { place() } else { None };
        let behind = if place.is_none() { behind_adverbials(view, &cue) } else { None };
        cue.start = behind.as_ref().map_or(cue.start, |(start, _)| *start);
        let behind = behind.map(|(_, mention)| (mention, SpeakerRule::InvertedSubject));
        place.or(behind).or_else(|| subject(view, &cue, previous))
    };
    reach_subject(view, &mut cue);
    Some(cue)
}

/// Whether the word at `at` is a name, or a role, that a verb looks like.
fn is_name_or_role(view: &View<'_, '_>, at: usize, node: &Node) -> bool {
    let behind_mark = || {
        let before = view.before(at).and_then(|before| view.node(before));
        before.is_some_and(|node| node.is_quote() || node.is_punctuation())
    };
    // A capital in the middle of a sentence is a name: `Will Lee`, `Mark Park`; but not in `Lee Says Bridge Will Open`.
    let name = node.is(Class::CAPITAL)
        && at != view.range.start
        && !behind_mark()
        && (view.kind(at + 1) == Some(Kind::Colon) || !view.is_title_case());
    // `Anklager Anna Berg er …`: a role, which is a verb elsewhere.
    name || node.is(Class::ROLE) && at == view.range.start && view.begins_full_name(at + 1)
}

/// What stands before a verb and goes with it: `a-t-il, lui, vivement | dénoncé`.
struct Group {
    /// Its first node.
    first: usize,
    /// A pronoun that leans on a helping verb.
    enclitic: Option<usize>,
    /// The classes of the helping verbs.
    auxiliary: Class,
    /// Whether an object stands within.
    reflexive: bool,
}

impl Group {
    /// The group of the verb at `at`.
    fn before(view: &View<'_, '_>, at: usize) -> Self {
        let mut group = Group { first: at, enclitic: None, auxiliary: Class::NONE, reflexive: false };
        while let Some(before) = view.before(group.first).filter(|before| at - before <= GROUP) {
            let Some(node) = view.node(before) else { break };
            if node.is(Class::ENCLITIC) {
                group.enclitic = Some(before);
            } else if node.is(Class::AUXILIARY)
                && !node.is(Class::GENITIVE)
                && (!node.is(Class::CAPITAL) || before == view.range.start)
            {
                group.auxiliary |= node.class.and(Class::AUXILIARY);
            } else if node.is(Class::OBJECT)
                && !node.is(Class::CAPITAL)
                && (!node.is(Class::PRONOUN) || group.auxiliary != Class::NONE && node.is(Class::ENCLITIC))
            {
                group.reflexive = true;
            } else if let Some(helper) = before_insertion(view, before) {
                group.first = helper + 1;
                continue;
            } else if !node.is(Class::ADVERB) || node.is(Class::CAPITAL) {
                break;
            }
            group.first = before;
        }
        // Adverbs before the first auxiliary or the verb belong to the sentence, not to the group.
        while group.first < at
            && view.is(group.first, Class::ADVERB)
            && !view.is(group.first, Class::AUXILIARY)
        {
            group.first += 1;
        }
        group
    }

    /// Whether the subject of the verb is spoken about: `was called`, `Asked whether …`, `when asked about …`.
    fn is_passive(&self, view: &View<'_, '_>, at: usize, node: &Node, participle: bool) -> bool {
        let opens = || view.before(self.first).is_none_or(|before| view.is(before, Class::ADJUNCT));
        let asked = || view.traits.object_clauses && !participle && node.is(Class::PREPOSITION) && opens();
        (self.auxiliary.is(Class::BE) || asked())
            && !node.is(Class::PARTICIPLE.or(Class::INFINITIVE))
            && !self.reflexive
            && !view.is(at, Class::SPEECH_PERSON)
            && !node.is(Class::CITING)
    }
}

/// `qualifié de « … » par X`: a participle alone reports with its agent only.
fn participle_with_agent(view: &View<'_, '_>, at: usize, node: &Node) -> Option<Cue> {
    // `selon Dupont, | cité par l’agence | Troie`: who passes it on; `preguntado por | el futuro`
    if !node.is(Class::PAST) || node.is(Class::CITING.or(Class::PREPOSITION)) {
        return None;
    }
    let mention = agent(view, at)?;
    if view.kind(at + 1) != Some(Kind::Quote) && view.is_noun_here(at) {
        return None;
    }
    let subject = Some((mention, SpeakerRule::Agent));
    Some(Cue { subject, passive: true, ..Cue::new(at, at, kind_of(node.class)) })
}

/// `Et de conclure : « … »`: who spoke before goes on.
fn opens_with_infinitive(view: &View<'_, '_>, cue: &Cue) -> bool {
    let links = Class::AND.or(Class::PREPOSITION).or(Class::CONJUNCTION);
    view.is_infinitive(cue.first)
        && view.before(cue.first).is_some_and(|link| view.is(link, links) && view.before(link).is_none())
}

/// What the source of a verb without a person is: `peut-on lire | dans X`, `fait-on savoir | à la préfecture`, or what stands
/// before the verb.
fn source_of_impersonal(view: &View<'_, '_>, cue: &Cue) -> Option<Mention> {
    let end = cue.end + usize::from(view.is_plain(cue.end));
    let behind = || {
        let linked = view.is(end, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
        let mention = linked.then(|| view.named_behind(end + 1))??;
        (end..mention.nodes.start).all(|at| view.kind(at) == Some(Kind::Word)).then_some(mention)
    };
    behind()
        .or_else(|| source_before(view, cue.first))
        .or_else(|| document_before(view, cue.first))
        .or_else(|| opening_source(view, cue.first))
}

/// Whether those who say it may be named by the body that they are in: the verb is in the plural, or its subject is nobody
/// in particular: `Hos politiet frygter | man`.
fn may_have_place(view: &View<'_, '_>, cue: &Cue, node: &Node) -> bool {
    let somebody = Class::INDEFINITE.or(Class::DETERMINER);
    let indefinite = || {
        view.is(cue.end, Class::PRONOUN)
            && view.node(cue.end).is_some_and(|node| node.class.and(somebody) == Class::INDEFINITE)
            && view.is(view.range.start, Class::BODY)
    };
    node.is(Class::PLURAL) || indefinite()
}

/// Stretches a cue to its subject, of which words for a text are left out: `lautete | sein | Kommentar`.
fn reach_subject(view: &View<'_, '_>, cue: &mut Cue) {
    let Some((mut mention, rule)) = cue.subject.take() else { return };
    if view.is(mention.nodes.start, Class::POSSESSIVE)
        && mention.nodes.clone().any(|at| view.is(at, Class::SPEECH_NOUN))
        && view.head_name(&mention.nodes).is_none()
    {
        cue.end = cue.end.max(mention.nodes.end);
        mention.nodes.end = mention.nodes.start + 1;
    }
    let mention = view.without_text(mention);
    // `社長は「…」| と述べた`: what is said stands between.
    let parted = view.traits.verb_final
        && mention.nodes.end < cue.first
        && view.before(cue.first).is_some_and(|at| view.kind(at) == Some(Kind::Quote));
    if !parted {
        let start = mention.antecedent.as_ref().map_or(mention.nodes.start, |nodes| nodes.start);
        cue.start = cue.start.min(start);
    }
    if mention.nodes.start > cue.last {
        cue.end = cue.end.max(mention.nodes.end);
    }
    cue.subject = Some((mention, rule));
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

/// Whether a verb says or thinks.
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
