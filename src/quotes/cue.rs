//! Cues: the verbs and phrases that mark words as somebody's, with whom they name.

mod according;
mod bracket;
mod noun;
mod source;
mod subject;
mod verb;

pub(super) use noun::unowned;
pub(super) use subject::opens_with_object;

use super::{
    class::Class,
    mention::Mention,
    outline::{Kind, Node},
    quoted::ends_with_punctuation,
    view::View,
};
use crate::article::SpeakerRule;
use according::according;
use noun::noun;
use subject::inverted;
use verb::{kind_of, verb};

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
    /// The helping verb of the clause that it closes, if words stand between them; else its first node.
    pub(super) opens: usize,
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
            opens: first,
            start: first,
            end: last + 1,
        }
    }
}

/// How far an auxiliary may stand from its verb.
const GROUP: usize = 6;

/// Adds the cues of a sentence, in order.
pub(super) fn find(view: &View<'_, '_>, cues: &mut Vec<Cue>) {
    let mut nodes = view.numbered();
    while let Some((at, node)) = next_reporting(&mut nodes) {
        if let Some(cue) = cue_at(view, at, node, cues.last()) {
            cues.push(cue);
        }
    }
}

/// The next word that may report. Not inlined: few words may, and the search for them is to be short.
#[inline(never)]
fn next_reporting<'o>(nodes: &mut impl Iterator<Item = (usize, &'o Node)>) -> Option<(usize, &'o Node)> {
    nodes.find(|(_, node)| node.is(Class::ACCORDING.or(Class::REPORTING).or(Class::SPEECH_NOUN)))
}

/// The cue that the word at `at` makes, if any. Not inlined: most words that may report are alone in their sentence.
#[inline(never)]
fn cue_at(view: &View<'_, '_>, at: usize, node: &Node, previous: Option<&Cue>) -> Option<Cue> {
    let cue = if node.is(Class::ACCORDING) {
        according(view, at)
    } else {
        let verb = if node.is(Class::REPORTING) { verb(view, at, previous) } else { None };
        verb.filter(|cue| !is_existential(view, cue)).or_else(|| noun(view, at))
    };
    if cue.as_ref().is_some_and(|cue| cue.weak && !stands_beside_quote(view, cue)) { None } else { cue }
}

/// Whether a verb says what there is: `gibt | es`, `obwohl es ein „Wunder“ | gab`.
fn is_existential(view: &View<'_, '_>, cue: &Cue) -> bool {
    let neuter = |at: usize| view.is(at, Class::PRONOUN) && view.is(at, Class::NEUTER);
    let subject = cue.subject.as_ref().map(|(mention, _)| mention);
    // `Weber | gab | es zu`
    let person = |mention: &Mention| mention.nodes.start < cue.first && view.is_person(mention);
    let behind = || neuter(cue.last + 1) && !subject.is_some_and(person);
    view.is(cue.last, Class::NEUTER)
        && (subject.is_some_and(|mention| mention.nodes.len() == 1 && neuter(mention.nodes.start))
            || behind())
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
            // `Экономика, | уверена она, | «…»`
            let inserted = view.kind(cue.end) == Some(Kind::Comma) && quote(cue.end + 1);
            // `…, | wandte Weber | ein.`, but `Als es dunkel war, | legte Weber | los.`
            let clause = Class::CONJUNCTION.or(Class::COMPLEMENTIZER);
            let prefixed =
                || cue.subject.is_some() && view.is_last_word(cue.end) && !view.is(view.range.start, clause);
            let behind =
                view.before(at).is_some_and(|at| quote(at) || view.before_note(at).is_some_and(quote));
            set_off && (view.outline.inside || inserted || behind || prefixed())
        }
    };
    // `schließt sie nicht | aus: „…“`
    let closing = || {
        let word = |&at: &usize| view.kind(at) == Some(Kind::Word);
        let end = cue.end + (cue.end..cue.end + GROUP).take_while(word).count();
        view.traits.verb_second && hands_over(end) && quote(end + 1)
    };
    // `se despidió | con un (rotundo) «no»`
    let with_one = || {
        let (with, one) = (cue.last + 1, cue.last + 2);
        let adjective = usize::from(view.kind(one + 1) == Some(Kind::Word));
        view.is(with, Class::PREPOSITION)
            && view.outline.is_indefinite_article(one)
            && quote(one + 1 + adjective)
    };
    // `总统周明 | 称`
    let said = |mention: &Mention| mention.nodes.end == cue.first && view.is_strong(mention);
    beside
        || view.traits.unspaced && cue.subject.as_ref().is_some_and(|(mention, _)| said(mention))
        || hands_over(cue.end)
        || hands_over(cue.last + 1)
        || closing()
        || with_one()
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
