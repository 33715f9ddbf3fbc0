//! Reported speech without marks: which words of a sentence a cue reports.

use super::{
    class::Class,
    cue::{Cue, CueKind},
    mention::Mention,
    noun_phrase::BOUNDARY,
    outline::{Kind, Node},
    quoted::ends_with_punctuation,
    view::{REACH, View},
};
use crate::{article::QuoteRule, letter::is_hiragana};
use std::ops::Range;

/// What a cue reports.
#[derive(Debug, Clone)]
pub(super) struct Report {
    pub(super) rule: QuoteRule,
    pub(super) nodes: Range<usize>,
    /// What stands behind a cue that parts the report in two: `The plan, he said, had failed.`
    pub(super) rest: Option<Range<usize>>,
    /// Whether nothing is said, so that it tells no more than who acts: `Lee, saluant | le maire`.
    pub(super) silent: bool,
}

impl Report {
    /// Whether node `at` is a part of it.
    pub(super) fn holds(&self, at: usize) -> bool {
        self.nodes.contains(&at) || self.rest.as_ref().is_some_and(|rest| rest.contains(&at))
    }
}

/// What sort of words are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A clause with a verb of its own.
    Clause,
    /// A noun phrase, or an infinitive.
    Phrase,
}

/// How far behind the verb the word may stand that introduces the clause: `told reporters on Monday that`.
const INTRODUCTION: usize = 9;
/// The fewest nodes of a clause behind the word that introduces it, where that may be a pronoun.
const LEAST_THAT: usize = 2;
/// How far behind its beginning the verb of a clause is looked for.
const SUBJECT: usize = 12;
/// The longest report, in nodes: a bound on the work for one cue.
const LONGEST: usize = 160;
/// How many cues on either side may be what an according-to phrase seems to report.
const NEAR: usize = 3;
/// The fewest nodes behind a parenthetical cue that go on with what it reports.
const LEAST_REST: usize = 3;

/// The words that `cue`, number `number` of `cues`, reports.
pub(super) fn content(view: &View<'_, '_>, cues: &[Cue], number: usize) -> Option<Report> {
    let cue = cues.get(number)?;
    if cue.kind == CueKind::According {
        let later = cues.get(number + 1..).unwrap_or_default();
        let report = according(view, cue, later)?;
        // `Für sie sei es ein Geschenk, | sagt Lee`, `Lee, | nach dem Stück befragt, sagt …`: nobody reports a cue.
        let of_cue = |other: &Cue| other.start <= report.nodes.start && report.nodes.end <= other.end;
        let mut near = cues.iter().skip(number.saturating_sub(NEAR)).take(2 * NEAR + 1);
        // `据 | 警方 | 介绍，…`: the verb reports it.
        let named = |cue: &Cue| cue.subject.as_ref().map(|(mention, _)| mention.nodes.clone());
        let same = |later: &Cue| later.start < report.nodes.start && named(later) == named(cue);
        let verb = !view.traits.verb_second && later.first().is_some_and(same);
        // `به گزارش ایسنا، وزیر گفت: …`: the verb reports, where it comes last.
        let colon = |later: &Cue| view.kind(later.end) == Some(Kind::Colon);
        let verb = verb || view.traits.verb_final && later.iter().take(NEAR).any(colon);
        return (!verb && !near.any(of_cue)).then_some(report);
    }
    if view.traits.verb_final
        && let Some(nodes) = clause_before(view, cues, number)
    {
        return report(view, QuoteRule::BareClause, nodes);
    }
    let later = cues.get(number + 1..).unwrap_or_default();
    if cue.passive && cue.subject.is_none() {
        return unnamed(view, cue, later);
    }
    let introduced = introduction(view, cue).filter(|&word| !is_of_next(view, cue, later, word));
    if cue.passive && view.traits.object_clauses && introduced.is_none() {
        return report(view, QuoteRule::BareClause, spoken_of(view, cue)?);
    }
    if let Some(word) = introduced {
        // `אמר | שהגשר ייפתח`: a part of the first word of the clause.
        let start = word + usize::from(view.is(word, Class::COMPLEMENTIZER));
        let end = end(view, cue, later, start, Form::Clause);
        // `Lis spreekt dat | tegen`: what looks like the word is a pronoun.
        let clause = |report: &Report| !view.traits.verb_second || report.nodes.len() >= LEAST_THAT;
        return report(view, QuoteRule::ThatClause, start..end).filter(clause);
    }
    // `告诉 | 记者 | ，会谈将继续`
    let told = Class::PRESS.or(Class::ROLE).or(Class::PRONOUN);
    let addressee = view.is(cue.last, Class::ADDRESSED) && view.is(cue.end, told);
    let from = cue.end + usize::from(addressee);
    let behind = match view.kind(from).filter(|_| view.traits.comma_clauses) {
        Some(Kind::Comma) => Some(QuoteRule::BareClause),
        Some(Kind::Word) if view.is(cue.last, Class::CLAUSAL) => Some(QuoteRule::BareClause),
        Some(Kind::Colon) => Some(QuoteRule::Colon),
        _ => None,
    };
    if let Some(rule) = behind {
        return report(view, rule, from..reach(view, cue));
    }
    let colon = view.kind(cue.end) == Some(Kind::Colon);
    // `Bakan şunları söyledi: …`: where verbs come last, what stands before is their object.
    let before_verb = colon && view.traits.verb_final;
    if let Some(nodes) = parenthetical(view, cue).filter(|_| !before_verb) {
        let mut report = report(view, QuoteRule::Parenthetical, nodes)?;
        report.rest = rest(view, cue, later);
        return Some(report);
    }
    if let Some(start) = behind_comma(view, cue) {
        return report(view, QuoteRule::BareClause, start..reach(view, cue));
    }
    if let Some(start) = without_introduction(view, cue) {
        let end = end(view, cue, later, start, Form::Clause);
        return report(view, QuoteRule::BareClause, start..end);
    }
    // `Eine Idee, mit der sich das Klima retten lässt: …`
    let somebody = || cue.subject.as_ref().is_some_and(|(mention, _)| view.is_person(mention));
    // `Es ist wichtig, das in Relation zu sehen: …`
    let to = view.is(cue.first, Class::MODAL) && view.is(cue.first, Class::PREPOSITION);
    let doubtful = view.traits.capital_nouns && (cue.weak || to);
    if colon && (!doubtful || somebody()) {
        return report(view, QuoteRule::Colon, cue.end + 1..reach(view, cue));
    }
    if let Some(start) = infinitive(view, cue) {
        return report(view, QuoteRule::ObjectClause, start..end(view, cue, later, start, Form::Phrase));
    }
    object(view, cue, later)
}

/// The clause before a cue that comes last: `Bakan Kaya, | enflasyonun düşeceğini | söyledi`, `市長は、| 橋を直す | と述べた`.
fn clause_before(view: &View<'_, '_>, cues: &[Cue], number: usize) -> Option<Range<usize>> {
    let cue = cues.get(number)?;
    let (mention, _) = cue.subject.as_ref()?;
    let word = |at: usize| view.node(at).filter(|node| node.kind == Kind::Word);
    let mut last = view.before(cue.first)?;
    let verb = view.node(cue.first)?;
    // `話す | と述べた`, `한다 | 고 말했다`; but neither `太郎 | と`, which may be anything, nor `涙ながらに | 語った`.
    let words = view.outline.word(verb);
    // `来春も指揮を執る | 意向を示した`: the noun for what is said, with its verb.
    let object = view.traits.object_particles.iter().any(|particle| words.contains(particle));
    let noun = object && view.outline.word(word(last)?).ends_with(is_hiragana);
    let particle = verb.span.len() > PARTICLE && words.starts_with(is_hiragana) || noun;
    let glued = word(last)?.span.end == verb.span.start && (!view.traits.unspaced || particle);
    while !glued && view.is(last, Class::ADVERB) {
        last = view.before(last)?;
    }
    let last_word = view.outline.word(word(last)?);
    if !glued && !view.traits.reported.iter().any(|ending| last_word.ends_with(ending)) {
        return None;
    }
    let earlier = number.checked_sub(1).and_then(|number| cues.get(number)).map_or(0, |cue| cue.end);
    let named = if is_inverted(cue) { 0 } else { mention.nodes.end };
    let mut start = view.range.start.max(earlier).max(named);
    // `Kaya, | yaptığı açıklamada, | …`
    let told = Class::SPEECH_NOUN.or(Class::TIME).or(Class::NUMBER.when(view.traits.unspaced));
    let aside = |start: usize| {
        let comma = (start..last.min(start + SUBJECT)).find(|&at| view.kind(at) == Some(Kind::Comma))?;
        (start == comma || (start..comma).any(|at| view.is(at, told))).then_some(comma + 1)
    };
    while view.is(start, Class::TOPIC) {
        start += 1;
    }
    while let Some(behind) = aside(start) {
        start = behind;
    }
    (start <= last).then_some(start..last + 1)
}

/// The length of the particle that parts what is said from its verb, in bytes.
const PARTICLE: usize = 'と'.len_utf8();

/// Where the infinitive begins that a verb of saying reports, by its ending: `affirme | avoir vu`, `demande au maire de |
/// payer`.
fn infinitive(view: &View<'_, '_>, cue: &Cue) -> Option<usize> {
    let speaks = cue.kind == CueKind::Speech && cue.subject.is_some() && !cue.passive;
    // `Les habitants | sont invités à voter`
    let mut group = cue.first..cue.last;
    let done = group.clone().any(|at| view.is(at, Class::BE)) && !group.any(|at| view.is(at, Class::OBJECT));
    if view.traits.infinitives.is_empty() || !speaks || done || is_inverted(cue) {
        return None;
    }
    let negated = |at: usize| (at..at + NEGATION).find(|&at| !view.is(at, Class::ADVERB)).unwrap_or(at);
    let verb = |at: usize| is_infinitive_form(view, negated(at)).then_some(at);
    // Those who are asked, or accused: `demande | aux habitants | de rester`
    let limit = reach(view, cue).min(cue.end + INTRODUCTION);
    let word =
        |&at: &usize| view.kind(at) == Some(Kind::Word) && !view.is(at, Class::REPORTING.or(Class::RELATIVE));
    let link = (cue.end..limit)
        .take_while(word)
        .find(|&at| view.is(at, Class::NOUN_PREPOSITION) && verb(at + 1).is_some())
        // `llamaron a la familia | para negociar`
        .filter(|&at| !view.is(at, Class::CHARGE.or(Class::ADJUNCT)));
    let asked = |link: usize| {
        let told = view.is(cue.end, Class::NOUN_PREPOSITION) && !view.is(cue.end, Class::PARTICLE);
        let somebody = told || view.is(cue.end, Class::DETERMINER);
        // `detalló | el plan de la ministra | para avanzar`
        let whose = |&at: &usize| view.is(at, Class::NOUN_PREPOSITION) && !view.is(at, Class::DETERMINER);
        let head = (cue.end + 1..link).find(whose).unwrap_or(link);
        link == cue.end || somebody && view.is_strong(&view.mention(cue.end..head))
    };
    verb(cue.end).or_else(|| link.filter(|&link| asked(link)).map(|link| link + 1))
}

/// How many words of a negation, or other adverbs, may stand before a verb.
const NEGATION: usize = 4;

/// Whether the small word at `at`, which no list has for anything but a verb, ends like an infinitive.
pub(super) fn is_infinitive_form(view: &View<'_, '_>, at: usize) -> bool {
    let helps = Class::FUNCTION.when(view.is(at, Class::AUXILIARY));
    let forms = Class::AUXILIARY.or(Class::INFINITIVE).or(Class::BELIEF).or(helps);
    view.node(at).filter(|node| node.is_plain_but(forms)).is_some_and(|node| {
        let word = view.outline.word(node);
        view.traits.infinitives.iter().any(|ending| word.ends_with(ending))
    })
}

/// What a cue reports that names nobody: `It is said | that …`, `The bridge | is expected to open`, `amid fears | that …`.
pub(super) fn unnamed(view: &View<'_, '_>, cue: &Cue, later: &[Cue]) -> Option<Report> {
    let start = cue.end;
    if !view.traits.object_clauses {
        return None;
    }
    if view.is(start, Class::COMPLEMENTIZER) {
        let end = end(view, cue, later, start + 1, Form::Clause);
        return report(view, QuoteRule::ThatClause, start + 1..end);
    }
    let thing = view.is(start, Class::TOPIC) || view.is_infinitive(start);
    let complement = cue.passive && is_complement(view, cue);
    if !thing && !complement {
        return None;
    }
    let passive = cue.passive && !view.is(cue.last, Class::ADDRESSED);
    let told = if passive { spoken_of(view, cue) } else { None };
    let (from, form) = match told {
        Some(told) => (told.start, Form::Phrase),
        // `It seems | the bridge is old`
        None if complement && view.is(cue.last, Class::RAISING) => (start, form(view, cue, start)),
        None if thing => (start, Form::Phrase),
        None => return None,
    };
    report(view, QuoteRule::BareClause, from..end(view, cue, later, start, form))
}

/// Whether the word behind a cue that names nobody says what somebody or something is, or seems, to be: `is seen | as a
/// leader`, `was named | the winner`, `seems | ready`.
fn is_complement(view: &View<'_, '_>, cue: &Cue) -> bool {
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    view.node(cue.end).filter(|node| node.kind == Kind::Word).is_some_and(|node| {
        let seems = view.is(cue.last, Class::RAISING) && !node.is(link);
        let so = node.is(Class::CONJUNCTION) && node.is(Class::WEAK);
        seems || so || node.is(Class::DETERMINER) || node.is_name()
    })
}

/// Of whom or what a passive says something: `The plan | was praised by Lee`; not the one that only stands for it.
fn spoken_of(view: &View<'_, '_>, cue: &Cue) -> Option<Range<usize>> {
    let told = view.subject_before(cue.first)?.nodes;
    (told.len() > 1 || !view.is(told.start, Class::NEUTER)).then_some(told)
}

/// The word that introduces what a cue reports: `that`.
fn introduction(view: &View<'_, '_>, cue: &Cue) -> Option<usize> {
    let bare = view.traits.bare_clauses;
    let limit = reach(view, cue).min(cue.end + INTRODUCTION);
    let word = (cue.end..limit)
        .take_while(|&at| {
            // `sagte, dass`
            let comma = view.kind(at) == Some(Kind::Comma) && view.is(at + 1, Class::COMPLEMENTIZER);
            // `заявил | «Вестнику», | что …`
            let told = view.is_marked_name(at);
            let word = view.kind(at) == Some(Kind::Word) && !(bare && begins_clause(view, cue.end, at));
            word || told || comma
        })
        .find(|&at| introduces_clause(view, at));
    let Some(word) = word else { return introduction_behind_adverbial(view, cue.end, limit) };
    if is_no_introduction(view, cue, word) {
        return None;
    }
    // `keep a tally of | what they eat`
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    if bare && word > cue.end + 1 && view.is(word - 1, link) {
        return None;
    }
    // `spoke in a film | that was …`: a relative that is the subject of its verb
    let verb = |at: usize| is_finite(view, at) || begins_clause(view, word, at) && view.is(at, Class::VERB);
    let subject = word > cue.end && view.is(word, Class::RELATIVE) && verb(word + 1);
    if bare && subject && !view.is(word - 1, Class::TIME) {
        return None;
    }
    // `threatened to raise the toll | if …`
    if bare && word > cue.end && view.is_infinitive(cue.end) {
        return None;
    }
    // `opposed a plan that …`, but neither `a dit | le 3 mai | que …` nor `mantém | a posição de | que …`
    let adverbial = || (cue.end..word).any(|at| view.is(at, Class::TIME.or(Class::NUMBER)));
    let relative = || !view.is(word - 1, link) && !adverbial();
    // `ordenó | el desalojo de los vecinos | que …`
    let linked = |&at: &usize| !bare && view.is(at, link) && !view.is(at, Class::DETERMINER);
    let head = (cue.end + 1..word).find(linked).unwrap_or(word);
    let thing = (bare || view.traits.has_plain_clauses() && relative())
        && word > cue.end
        && view.is(word, Class::RELATIVE)
        && (view.is(cue.end, Class::DETERMINER.or(Class::POSSESSIVE))
            && !view.is_strong(&view.mention(cue.end..head))
            // `rechaza | mayoría de los artículos | que …`
            || !bare && view.is_plain(cue.end) && view.is(cue.end + 1, Class::NOUN_PREPOSITION.or(Class::AND)));
    (!thing).then_some(word)
}

/// Whether the word at `word` looks like one that introduces a clause, and takes somebody up, compares, or goes with an
/// infinitive, where names stand behind titles and articles.
fn is_no_introduction(view: &View<'_, '_>, cue: &Cue, word: usize) -> bool {
    // `do que propõe Lis, | que …`
    let takes_up = || {
        let comma = view.before(word).filter(|&at| at == cue.end && view.kind(at) == Some(Kind::Comma));
        is_inverted(cue) && comma.is_some() && view.is(word, Class::RELATIVE)
    };
    // `discutem o plano, | como o PT`, `se afirmar | como líder`
    let compares = || {
        let told = Class::ADVERB.or(Class::OBJECT).or(Class::TIME);
        let addressee = view.is(cue.end, Class::PREPOSITION.or(Class::NOUN_PREPOSITION));
        let beside = addressee || (cue.end..word).all(|at| view.is(at, told));
        let comma = view.before(word).is_some_and(|at| view.kind(at) == Some(Kind::Comma));
        let begins = Class::DETERMINER.or(Class::PRONOUN).or(Class::AUXILIARY).or(Class::OBJECT);
        let itself = || view.before(cue.first).is_some_and(|at| view.is(at, Class::OBJECT));
        let reflexive = (cue.first..cue.last).any(|at| view.is(at, Class::OBJECT)) || itself();
        let as_such = view.is(word, Class::PREPOSITION) && view.is(word, Class::CONJUNCTION);
        as_such && (!beside || comma || reflexive && !view.is(word + 1, begins))
    };
    // `propõe o convite para Lis | se explicar`
    let itself = || view.is(word, Class::OBJECT) && is_infinitive_form(view, word + 1);
    view.traits.has_plain_order() && (takes_up() || compares() || itself())
}

/// Whether the word at `word`, which introduces a clause, is that of the verb behind `cue`: `a rejeté la faute | et a dit
/// qu’il …`.
fn is_of_next(view: &View<'_, '_>, cue: &Cue, later: &[Cue], word: usize) -> bool {
    let next = later.first().filter(|next| (cue.end..word).contains(&next.first));
    !view.traits.bare_clauses
        && next.is_some_and(|next| next.kind != CueKind::According && next.subject.is_some())
}

/// The same, behind an adverbial between commas: `said on Monday, after the meeting, | that …`.
fn introduction_behind_adverbial(view: &View<'_, '_>, from: usize, limit: usize) -> Option<usize> {
    let word = |&at: &usize| view.kind(at) == Some(Kind::Word);
    let comma = |at: &usize| view.kind(*at) == Some(Kind::Comma);
    let open = (from..limit).find(|at| !word(at)).filter(comma)?;
    let begins = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::ADVERB).or(Class::TIME);
    if !view.is(open + 1, begins.or(Class::CONJUNCTION)) || view.is(open + 1, Class::DETERMINER) {
        return None;
    }
    let close = (open + 1..open + ADVERBIAL).find(|at| !word(at)).filter(comma)?;
    introduces_clause(view, close + 1).then_some(close + 1)
}

/// How many nodes an adverbial may have between a verb and the clause it reports, its commas included.
const ADVERBIAL: usize = 14;

/// Whether the word at `at` is one that introduces a clause, or begins with one.
pub(super) fn introduces_clause(view: &View<'_, '_>, at: usize) -> bool {
    view.is(at, Class::COMPLEMENTIZER) || begins_glued(view, at)
}

/// Whether a word that no list has begins with one that introduces a clause.
fn begins_glued(view: &View<'_, '_>, at: usize) -> bool {
    let word = |node: &Node| view.outline.word(node);
    let glued = view.traits.glued_complementizers;
    !glued.is_empty()
        && view.node(at).filter(|node| node.is_plain_but(Class::NONE)).is_some_and(|node| {
            glued
                .iter()
                .any(|first| word(node).strip_prefix(first).is_some_and(|rest| rest.len() > first.len()))
        })
}

/// Whether the word at `at` makes a clause of the words from `start` on: its verb, or a pronoun that can
/// be its subject only.
fn begins_clause(view: &View<'_, '_>, start: usize, at: usize) -> bool {
    let verbs = Class::AUXILIARY.or(Class::VERB);
    let Some(node) = view.node(at).filter(|node| node.is(verbs.or(Class::PRONOUN))) else { return false };
    if node.is(Class::PRONOUN) && !node.is(Class::DETERMINER.or(Class::OBJECT)) {
        return true;
    }
    let auxiliary = node.is(Class::AUXILIARY)
        && !node.is(Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::GENITIVE));
    let verb = node.is(Class::VERB) && !node.is(Class::CAPITAL) && !view.is_noun_here(at);
    at > start && (auxiliary || verb)
}

/// What a cue reports with no word between: `said | the plan had failed`, `wants | to run`.
fn object(view: &View<'_, '_>, cue: &Cue, later: &[Cue]) -> Option<Report> {
    let (nouns, bare) = (view.traits.object_clauses, view.traits.bare_clauses);
    if is_inverted(cue) || !(bare && cue.subject.is_some() || cue.participle || nouns) {
        return None;
    }
    let mut start = if bare { skip_time(view, cue.end) } else { cue.end };
    if view.is(cue.last, Class::ADDRESSED) {
        // `told | the crowd | he would run`
        start = skip_time(view, view.phrase_end(start));
        let clause = begins_clause(view, start, start) || form(view, cue, start) == Form::Clause;
        // `told the crowd | about the bridge`
        let topic = view.is(start, Class::TOPIC) && view.is(start, Class::PREPOSITION);
        if !clause && !topic && !view.is_infinitive(start) {
            return None;
        }
    }
    if let Some(topic) = topic_behind_place(view, start).filter(|_| bare) {
        start = topic;
    }
    // `Lee was smiling | and waving`
    if bare && view.is(start, Class::AND) && !view.is(start + 1, Class::REPORTING) {
        return None;
    }
    let form = form(view, cue, start);
    let end = end(view, cue, later, start, form);
    if start >= end {
        return None;
    }
    if bare && form == Form::Phrase && !view.is_infinitive(start) {
        // `spoke at a rally` says where, `spoke about the war` says what.
        let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::CONJUNCTION).or(Class::AGENT);
        let says = Class::TOPIC.or(Class::DETERMINER);
        // `testified | voluntarily in May`
        let what = behind_adverbs(view, start).min(end);
        let nothing = what == end || what > start && view.node(what).is_some_and(Node::is_punctuation);
        // `published | more than 20 books`
        let number = what > start && view.is(what + 1, Class::NUMBER);
        let where_said = view.is(what, link) && !view.is(what, says) && !view.is_infinitive(what) && !number;
        if nothing || where_said || view.is(cue.last, Class::CLAUSAL) {
            return None;
        }
    }
    let rule = if bare { QuoteRule::BareClause } else { QuoteRule::ObjectClause };
    let content = report(view, rule, start..end)?;
    (content.nodes.len() > 1 || nouns).then_some(Report { silent: !bare && !nouns, ..content })
}

/// The node behind the adverbs from `at` on, but for those that are objects: `described | himself as …`.
fn behind_adverbs(view: &View<'_, '_>, at: usize) -> usize {
    let adverb = |&at: &usize| view.is(at, Class::ADVERB) && !view.is(at, Class::OBJECT);
    at + (at..at + NEGATION).take_while(adverb).count()
}

/// What is spoken of, behind a phrase that says where, or to whom: `spoke at a rally | about the war`.
fn topic_behind_place(view: &View<'_, '_>, start: usize) -> Option<usize> {
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let place = behind_adverbs(view, start);
    if !view.is(place, link) || view.is(place, Class::TOPIC) || view.is_infinitive(place) {
        return None;
    }
    let topic = skip_time(view, view.phrase_end(place + 1));
    (view.is(topic, Class::TOPIC) && view.is(topic, link)).then_some(topic)
}

/// Whether the subject of a cue stands behind it.
pub(super) fn is_inverted(cue: &Cue) -> bool {
    cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.start > cue.last)
}

/// The node behind the adverbs and times from `at` on: `said | on Monday | …`.
fn skip_time(view: &View<'_, '_>, mut at: usize) -> usize {
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    while view.is(at, Class::TIME) || view.is(at, link) && view.is(at + 1, Class::TIME) {
        at += 1;
    }
    at
}

/// What sort of words begin at `start`.
fn form(view: &View<'_, '_>, cue: &Cue, start: usize) -> Form {
    let ends = |at: usize| {
        view.is(at, Class::RELATIVE.or(Class::CONJUNCTION).or(Class::COMPLEMENTIZER).or(Class::ADJUNCT))
            || view.is(at, Class::AND) && begins_clause(view, start, at + 1)
    };
    let clause = !view.is_infinitive(start)
        && (start..start + SUBJECT)
            .take_while(|&at| view.kind(at) == Some(Kind::Word) && (at == start || !ends(at)))
            .any(|at| begins_clause(view, start, at));
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let likely = view.is(cue.last, Class::CLAUSAL) && start == cue.end && !view.is(start, link);
    if (clause || likely) && !cue.noun { Form::Clause } else { Form::Phrase }
}

/// The end of what a cue reports from `start` on: that of the sentence, or where the reporter goes on.
fn end(view: &View<'_, '_>, cue: &Cue, later: &[Cue], start: usize, form: Form) -> usize {
    let end = reach(view, cue);
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let infinitive = || view.is_infinitive(start);
    let but = Class::CONJUNCTION.when(view.traits.bare_clauses);
    let clause = Class::COMPLEMENTIZER.or(Class::RELATIVE);
    let may_end = link.or(Class::AUXILIARY).or(Class::ADJUNCT).or(Class::AND).or(but);
    (start..)
        .zip(view.outline.nodes.get(start..end).unwrap_or_default())
        .filter(|(_, node)| node.kind != Kind::Word || node.is(may_end))
        .find(|&(at, node)| match node.kind {
            Kind::Semicolon => true,
            Kind::Dash => !(at + 1..end).any(|at| view.kind(at) == Some(Kind::Dash)),
            Kind::Comma => comma_ends(view, cue, later, at, form),
            Kind::Colon => view.kind(at + 1) == Some(Kind::Quote),
            // `his call for a vote | has failed`
            Kind::Word if form == Form::Phrase && cue.noun && is_finite(view, at) => true,
            Kind::Word if form == Form::Phrase && at > start => {
                // `to begin the work | on Monday`: when something is to be done is said, too.
                let reason = node.is(Class::TOPIC);
                let other =
                    node.is(Class::ADJUNCT) && !reason || node.is(link) && view.is(at + 1, Class::TIME);
                node.is(Class::AND) && takes_over(view, later, at + 1) || other && !infinitive()
            }
            // `said the bridge was old and Park called it …`
            Kind::Word if at > start && node.is(Class::AND) => {
                // `niega que el plan suba los precios | y promete que …`
                let begins = |cue: &Cue| cue.start == at + 1 || cue.first == at + 1 && shares_verb(view, cue);
                later.iter().take(LATER).any(|cue| cue.kind == CueKind::Speech && begins(cue))
            }
            // `said it was too early | but then added …`
            Kind::Word if at > start && node.is(but) && !node.is(clause) => {
                let verb = (at + 1..end).take(NEGATION).find(|&at| !view.is(at, Class::ADVERB));
                let says = |cue: &Cue| cue.kind == CueKind::Speech && Some(cue.first) == verb;
                later.iter().take(LATER).any(|cue| says(cue) && !cue.passive && !cue.participle)
            }
            _ => false,
        })
        .map_or(end, |(at, _)| at)
}

/// Whether a cue behind `and` is surely another verb of who reports: its subject stands before, and a clause behind it.
fn shares_verb(view: &View<'_, '_>, cue: &Cue) -> bool {
    let clause = view.is(cue.last + 1, Class::COMPLEMENTIZER) && !view.is(cue.last + 1, Class::ADJUNCT);
    view.traits.has_plain_order() && clause && !cue.passive && !cue.participle
}

/// Whether what a cue reports ends with the comma at `at`.
fn comma_ends(view: &View<'_, '_>, cue: &Cue, later: &[Cue], at: usize, form: Form) -> bool {
    let next = at + 1;
    // `, saying …`
    let participle = later.iter().take(LATER).any(|cue| cue.participle && cue.first == next);
    if participle || !view.traits.bare_clauses {
        return participle;
    }
    // `Lee, who said …, left`; `Lee, noting that …, left`
    let inserted = cue.subject.as_ref().is_some_and(|(mention, _)| {
        mention.antecedent.is_some() || cue.participle && mention.nodes.end + 1 == cue.first
    });
    if inserted || view.is(next, Class::ACCORDING) {
        return true;
    }
    // `While Lee said …, | the mayor left`; `Lee said …, | Park asked for …`
    let says_more = |cue: &Cue| cue.start == next && cue.kind == CueKind::Speech && goes_on(view, cue);
    if is_subordinate(view, cue) && is_clause(view, next) || later.iter().take(LATER).any(says_more) {
        return true;
    }
    // `Calling it old, | Lee left`
    let opens = is_opening_participle(view, cue);
    if opens && view.first_subject(view.range.end).is_some_and(|mention| mention.nodes.start == next) {
        return true;
    }
    // `Asked whether …, | Lee smiled`
    let begins = Class::PRONOUN.or(Class::DETERMINER).or(Class::POSSESSIVE).or(Class::TITLE).or(Class::ROLE);
    let asked = || cue.passive && cue.subject.is_none() && view.is(cue.first, Class::PREPOSITION);
    if asked() && view.node(next).is_some_and(|node| node.is_name() || node.is(begins)) {
        return true;
    }
    if view.is(next, Class::AND) {
        return takes_over(view, later, next + 1);
    }
    if view.is(next, Class::COMPLEMENTIZER) {
        return false;
    }
    // `backed the plan, | which …`, `backed the plan, | a blow to …`, but not `…, the bridge and the road`
    let relative = view.is(next, Class::RELATIVE);
    let list = || {
        let list = |&at: &usize| matches!(view.kind(at), Some(Kind::Word | Kind::Comma));
        (next..next + SUBJECT).take_while(list).any(|at| view.is(at, Class::AND))
    };
    if form == Form::Phrase && (relative || view.is(next, Class::DETERMINER) && !list()) {
        return true;
    }
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::ADVERB);
    view.is(next, Class::CONJUNCTION)
        && !view.is(next + 1, Class::COMPLEMENTIZER)
        && !view.is(next, Class::TOPIC)
        || form == Form::Phrase && view.is(next, link.or(Class::AUXILIARY))
}

/// Whether a cue is a participle that opens its sentence, before whose it is: `Calling it old, Lee left.`
pub(super) fn is_opening_participle(view: &View<'_, '_>, cue: &Cue) -> bool {
    // `Speaking in Troy, …`
    let adverbial = view.is(cue.first, Class::PREPOSITION.or(Class::NOUN_PREPOSITION));
    view.traits.bare_clauses
        && cue.participle
        && cue.subject.is_none()
        && cue.start == view.range.start
        && !adverbial
}

/// Whether a word makes the clause of a cue one that only tells when or why another was: `While | Lee said …, Park left`.
pub(super) fn is_subordinate(view: &View<'_, '_>, cue: &Cue) -> bool {
    view.before(cue.start).is_some_and(|at| view.is(at, Class::ADJUNCT))
}

/// Whether a cue has more behind it than the end of its clause.
pub(super) fn goes_on(view: &View<'_, '_>, cue: &Cue) -> bool {
    matches!(view.kind(cue.end), Some(Kind::Word | Kind::Quote | Kind::Colon))
}

/// Whether the words from `at` on, behind `and`, are the reporter's: another verb, or another subject.
fn takes_over(view: &View<'_, '_>, later: &[Cue], at: usize) -> bool {
    if view.is(at, Class::COMPLEMENTIZER) {
        return false;
    }
    let other = later.iter().take(LATER).any(|cue| cue.start == at || cue.first == at);
    other || is_clause(view, at) || view.is(at, Class::AUXILIARY) && !view.is(at, Class::NOUN_PREPOSITION)
}

/// Whether the words from `start` on have a verb of their own.
fn is_clause(view: &View<'_, '_>, start: usize) -> bool {
    let mut words = (start..start + SUBJECT).take_while(|&at| view.kind(at) == Some(Kind::Word));
    words.any(|at| begins_clause(view, start, at))
}

/// How many of the next cues are asked whether they take over.
pub(super) const LATER: usize = 8;

/// The reported words, where the cue follows them: `The plan failed, he said.`
fn parenthetical(view: &View<'_, '_>, cue: &Cue) -> Option<Range<usize>> {
    // `…, | critiqué par Morel`, `…, | de défendre le plan`: neither is the verb of a clause.
    let infinitive = view.is(cue.first, Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::MODAL));
    let plain = view.traits.has_plain_clauses();
    if plain && (cue.passive || infinitive) {
        return None;
    }
    // `Weber kennt die Leute, | die ein Ende fordern`: where the verb comes second, who says so stands behind it.
    if view.traits.verb_second && !is_inverted(cue) {
        return None;
    }
    let mut before = view.before(cue.start)?;
    // `…, | stattdessen | lobte Weber den Plan`: where the verb comes second, an adverb opens another clause.
    let opens = view.traits.verb_second && is_inverted(cue) && !view.is(before, Class::ACCORDING);
    if opens && view.is(before, Class::ADVERB) {
        return None;
    }
    while view.is(before, Class::ADVERB) {
        before = view.before(before)?;
    }
    // `Lee, | who argued with Park, left`; `On Monday, in Troy, Lee boasted | of the bridge`
    let taken_up = cue.subject.as_ref().is_some_and(|(mention, _)| mention.antecedent.is_some());
    let topic = view.is(cue.end, Class::TOPIC) && !view.is(cue.end, Class::CONJUNCTION);
    if view.traits.bare_clauses && (taken_up || topic && !view.is(cue.last, Class::CLAUSAL)) {
        return None;
    }
    // `Lee, who was there, | backed the plan`: who says it stands beside the verb, behind it where nothing helps that.
    let beside = cue.passive
        || cue.kind == CueKind::According
        || cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.start > before);
    let helped = !cue.passive && (cue.first..cue.last).any(|at| is_finite(view, at));
    if view.traits.bare_clauses && (!beside || helped && is_inverted(cue)) {
        return None;
    }
    let end = match view.kind(before)? {
        Kind::Comma => before,
        // `The plan was “dead,” | he said.`
        Kind::Quote if view.traits.bare_clauses && ends_with_quote(view, before) => before + 1,
        _ => return None,
    };
    // `…, Lee told | the council.`
    let told = view.traits.bare_clauses && view.is(cue.last, Class::ADDRESSED) && !is_inverted(cue);
    let mut behind = if told { view.phrase_end(cue.end) } else { cue.end };
    let object = |at: usize| view.traits.bare_clauses && view.is(at, Class::OBJECT);
    while view.is(behind, Class::ADVERB.or(Class::TIME)) && !object(behind) {
        behind += 1;
    }
    // `On Monday, in Troy, he said: “We won.”`
    if matches!(view.kind(behind), Some(Kind::Comma | Kind::Colon))
        && view.quoted(behind + 1).starts_with(char::is_uppercase)
    {
        return None;
    }
    // `Lors du débat, | Morel a demandé | aux élus de voter`: a subject that stands first opens the main clause.
    let opens = plain && cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.end <= cue.first);
    if opens && view.node(behind).is_some_and(|node| !node.is_punctuation()) {
        return None;
    }
    // `…, schränkt Weber | ein`
    behind += usize::from(view.is_last_word(behind));
    let ends = view.node(behind).is_none_or(|node| {
        node.is_punctuation()
            || node.is(Class::NOUN_PREPOSITION
                .or(Class::PREPOSITION)
                .or(Class::NUMBER)
                .or(Class::CONJUNCTION)
                .or(Class::RELATIVE))
                && !node.is(Class::COMPLEMENTIZER)
                && !view.is_infinitive(behind)
    });
    let nodes = behind_dateline(view)..end;
    (ends && !is_adverbial(view, nodes.clone())).then_some(nodes)
}

/// Where the sentence begins, without a place, a date and an agency before it: `TROY, May 4 (Reuters) - | The plan …`.
fn behind_dateline(view: &View<'_, '_>) -> usize {
    let start = view.range.start;
    let place = view.is(start, Class::UPPER) && view.traits.bare_clauses;
    let dash = || (start..start + SUBJECT).find(|&at| view.kind(at) == Some(Kind::Dash));
    place.then(dash).flatten().map_or(start, |dash| dash + 1)
}

/// Whether a clause ends with the quote that is node `at`, and the comma in it: `The plan was “dead,”`.
fn ends_with_quote(view: &View<'_, '_>, at: usize) -> bool {
    let word = view.before(at).is_some_and(|before| view.kind(before) == Some(Kind::Word));
    word && ends_with_punctuation(view.quoted(at))
}

/// Whether the nodes, which open a sentence, tell when or where: `In Troy`, `When she arrived`, `Two years ago`.
fn is_adverbial(view: &View<'_, '_>, nodes: Range<usize>) -> bool {
    if !view.traits.bare_clauses {
        return view.traits.has_plain_order() && is_no_clause(view, nodes);
    }
    let opens = Class::NOUN_PREPOSITION
        .or(Class::PREPOSITION)
        .or(Class::ADJUNCT)
        .or(Class::TIME)
        .or(Class::ADVERB)
        .or(Class::PARTICIPLE);
    let mut start = nodes.start;
    while start < nodes.end && view.is(start, Class::AND.or(Class::CONJUNCTION)) && !view.is(start, opens) {
        start += 1;
    }
    // `Around forty people would come`
    let links = Class::ADJUNCT
        .or(Class::CONJUNCTION)
        .or(Class::COMPLEMENTIZER)
        .or(Class::RELATIVE)
        .or(Class::PARTICIPLE);
    let mut words = nodes
        .clone()
        .take(SUBJECT)
        .take_while(|&at| view.kind(at) == Some(Kind::Word) && !view.is(at, links));
    if words.any(|at| is_finite(view, at)) {
        return false;
    }
    let verb = Class::AUXILIARY.or(Class::VERB);
    let time = (1..=LONGEST_TIME).contains(&nodes.len())
        && view.is(nodes.end - 1, Class::TIME)
        && !nodes.clone().any(|at| view.is(at, verb));
    (time
        || start == nodes.end
        || view.is(start, opens) && !view.is(start, Class::DETERMINER.or(Class::PRONOUN)))
        && !nodes
            .clone()
            .any(|at| view.kind(at) == Some(Kind::Comma) || view.node(at).is_some_and(|node| node.is_quote()))
}

/// Whether the nodes are too few for a clause, without a verb or a pronoun: `Plus tôt`, `Côté opposition`, `Mais`.
fn is_no_clause(view: &View<'_, '_>, nodes: Range<usize>) -> bool {
    let verb = Class::AUXILIARY.or(Class::REPORTING).or(Class::PRONOUN);
    let opens = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::CONJUNCTION).or(Class::TIME);
    let most = if view.is(nodes.start, opens.or(Class::ADVERB)) { LEAST_CLAUSE } else { LEAST_CLAUSE - 1 };
    let acts = |at: usize| {
        view.is(at, verb) && !view.is(at, Class::NOUN_PREPOSITION) || view.kind(at) != Some(Kind::Word)
    };
    !view.traits.verb_final && !view.traits.unspaced && nodes.len() <= most && !nodes.into_iter().any(acts)
}

/// The fewest words of a clause without a verb that any list has.
const LEAST_CLAUSE: usize = 3;

/// The longest of the phrases that say when by what they end with, in nodes.
const LONGEST_TIME: usize = 8;

/// Whether the word at `at` is a helping verb, not `to` or `'s`.
fn is_finite(view: &View<'_, '_>, at: usize) -> bool {
    view.is(at, Class::AUXILIARY) && !view.is(at, Class::NOUN_PREPOSITION.or(Class::GENITIVE))
}

/// What a cue between two commas reports behind it.
fn rest(view: &View<'_, '_>, cue: &Cue, later: &[Cue]) -> Option<Range<usize>> {
    let mut comma = skip_time(view, cue.end);
    while view.is(comma, Class::ADVERB.or(Class::TIME)) {
        comma += 1;
    }
    // `…, according to Lee, | a clerk in Troy`
    let says_who = Class::DETERMINER.or(Class::RELATIVE).or(Class::ROLE);
    if cue.kind == CueKind::According && view.is(comma + 1, says_who) {
        return None;
    }
    let inverted = cue.kind != CueKind::According && is_inverted(cue);
    // `Der Plan, sagte Weber, | sei tot`
    let free = view.traits.verb_second || view.traits.names_last;
    let opens = says_who.or(Class::AND).or(Class::CONJUNCTION).or(Class::COMPLEMENTIZER).or(Class::REPORTING);
    let somebody = cue.subject.as_ref().is_some_and(|(mention, _)| {
        view.is_strong(mention) && !view.is(mention.nodes.start, Class::SPEECH_PERSON)
    });
    let goes_on = || inverted && free && somebody && !view.is(comma + 1, opens);
    if view.kind(comma) != Some(Kind::Comma) || !(view.traits.bare_clauses && !inverted || goes_on()) {
        return None;
    }
    let reporter = later.iter().take(LATER).any(|cue| cue.participle && cue.first == comma + 1);
    let nodes = trimmed(view, comma + 1..end(view, cue, later, comma + 1, Form::Clause))?;
    (!reporter && nodes.len() >= LEAST_REST).then_some(nodes)
}

/// How far what a cue reports may reach: the end of the sentence, unless that is out of all proportion.
fn reach(view: &View<'_, '_>, cue: &Cue) -> usize {
    view.range.end.min(cue.end + LONGEST)
}

/// `According to X, …`, or `…, according to X`.
fn according(view: &View<'_, '_>, cue: &Cue, later: &[Cue]) -> Option<Report> {
    // `Most – jak dodał – …`: it says of a quote whose it is, and of nothing else.
    if cue.implied {
        return None;
    }
    // `…, | según explicó X`
    let source = if view.is(cue.first, Class::ACCORDING) { cue.first } else { cue.start };
    let source = if view.is(source, Class::ACCORDING) { source } else { cue.first };
    let before = view.before(source);
    let opens = before.is_none_or(|at| {
        // `Mais, | selon le maire, le pont est fermé`
        let led = || view.kind(at) == Some(Kind::Comma) && is_adverbial(view, behind_dateline(view)..at);
        let marks = matches!(view.kind(at), Some(Kind::Comma | Kind::Dash | Kind::Quote));
        !marks && at < view.range.start + 2 || led()
    });
    let behind = view.is(cue.first, Class::BEHIND)
        || view.is(cue.first, Class::POSSESSIVE) && !view.traits.sources.is_empty();
    if behind && view.before(cue.start).is_none_or(|at| view.kind(at) == Some(Kind::Word)) {
        return around_source(view, cue, later);
    }
    if opens {
        if let Some(start) = behind_source(view, cue) {
            return report(view, QuoteRule::AccordingTo, start..reach(view, cue));
        }
        let comma = (cue.end..reach(view, cue)).find(|&at| view.kind(at) == Some(Kind::Comma))?;
        let comma = behind_apposition(view, cue, comma)
            .or_else(|| behind_relative(view, cue, comma))
            .unwrap_or(comma);
        return report(view, QuoteRule::AccordingTo, comma + 1..reach(view, cue));
    }
    // `Il passe, | pour Morel, devant le mur`: an everyday preposition names a source only where it opens.
    let plain = view.traits.has_plain_clauses();
    let link = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
    if view.is(cue.first, Class::WEAK) && (plain || view.traits.capital_nouns && view.is(cue.first, link)) {
        return None;
    }
    let mut end = before?;
    // `Un pont qui, | selon X, | …`, `… y según X, | …`: what a relative or a conjunction opens goes on behind it.
    let clause = Class::RELATIVE.or(Class::COMPLEMENTIZER).or(Class::AND);
    let set_off = view.kind(end) == Some(Kind::Comma);
    let opened = if set_off { view.before(end) } else { Some(end) };
    if opened.is_some_and(|at| view.is(at, clause)) {
        let comma = (cue.end..reach(view, cue)).find(|&at| view.kind(at) == Some(Kind::Comma));
        if let Some(comma) = comma.filter(|_| plain) {
            return report(view, QuoteRule::AccordingTo, comma + 1..reach(view, cue));
        }
        // `et beløb, som | ifølge X | er …`
        if view.traits.verb_second && !set_off && view.kind(cue.end) == Some(Kind::Word) {
            let end = self::end(view, cue, later, cue.end, Form::Clause);
            return report(view, QuoteRule::AccordingTo, cue.end..end);
        }
    }
    // `…, toujours | selon X`
    while view.is(end, Class::ADVERB) {
        end = view.before(end)?;
    }
    let end = if matches!(view.kind(end), Some(Kind::Comma | Kind::Dash)) { end } else { end + 1 };
    let mut report = report(view, QuoteRule::AccordingTo, behind_dateline(view)..end)?;
    // `Die Brücke soll | laut Weber | im Mai fallen`
    let within = view.traits.verb_second && view.kind(end - 1) == Some(Kind::Word) && end == source;
    report.rest = match within && view.kind(cue.end) == Some(Kind::Word) {
        true => trimmed(view, cue.end..self::end(view, cue, later, cue.end, Form::Clause)),
        false => rest(view, cue, later),
    };
    Some(report)
}

/// Where a clause begins behind a comma that its verb tells to be reported, by its mood or as an infinitive: `Weber sagte
/// am Montag, | er sei krank`, `kündigte an, | das zu ändern`.
fn behind_comma(view: &View<'_, '_>, cue: &Cue) -> Option<usize> {
    let weak = view.is(cue.first, Class::WEAK) && view.is(cue.last, Class::WEAK);
    let speaks = cue.kind != CueKind::According && !cue.passive && !weak;
    let somebody = |at: usize| {
        let other = Class::NEUTER.or(Class::INDEFINITE).or(Class::SPEECH_PERSON);
        let pronoun = view.is(at, Class::PRONOUN) && !view.is(at, other.or(Class::DETERMINER));
        pronoun
            || view.is(at, Class::PEOPLE)
            || view.node(at).is_some_and(|node| node.is_name() || node.is_quote())
    };
    let (mention, _) = cue.subject.as_ref().filter(|_| speaks && view.traits.capital_nouns)?;
    if !mention.nodes.clone().any(somebody) {
        return None;
    }
    let limit = reach(view, cue).min(cue.end + INTRODUCTION);
    let mut words = (cue.end..limit).skip_while(|&at| view.kind(at) == Some(Kind::Word));
    let start = words.next().filter(|&at| view.kind(at) == Some(Kind::Comma))? + 1;
    if begins_subordinate(view, start) {
        return None;
    }
    // `sagte, | ohne Geld müssten viele schließen`: what may be the reporter's own elsewhere surely is not so near.
    let near = |at: usize| (start + 1..start + MOOD).contains(&at) && view.is(at, Class::REPORTED);
    let mood = |at: usize| view.is_mood(at) || cue.kind == CueKind::Speech && near(at);
    let mut clause =
        (start..limit + REACH).take_while(|&at| view.kind(at).is_some_and(|kind| kind != Kind::Semicolon));
    let infinitive = || {
        let first = (start..limit + REACH).find(|&at| view.kind(at) != Some(Kind::Word));
        let end = first.unwrap_or(view.range.end);
        start <= cue.end + 2
            && cue.kind == CueKind::Speech
            && (start..end).any(|at| is_infinitive_with_zu(view, at, end))
    };
    (clause.any(mood) || infinitive()).then_some(start)
}

/// Where a clause begins that no word introduces behind a verb that comes second, by its subject and its verb: `Lie sier |
/// hun er glad`, `Lie mener | planen vil svikte`.
fn without_introduction(view: &View<'_, '_>, cue: &Cue) -> Option<usize> {
    let speaks = view.traits.verb_second && view.is(cue.last, Class::CLAUSAL);
    let named = speaks && cue.subject.is_some() && !is_inverted(cue) && !cue.passive;
    let start = cue.end + usize::from(named && view.kind(cue.end) == Some(Kind::Comma));
    let opens = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::AUXILIARY).or(Class::REPORTING);
    if !named || view.is(start, opens) && !view.is(start, Class::DETERMINER) {
        return None;
    }
    let ends = BOUNDARY.without(Class::AUXILIARY).or(Class::AND).or(Class::REPORTING);
    let subject = (start..start + SUBJECT)
        .take_while(|&at| view.kind(at) == Some(Kind::Word) && (!view.is(at, ends) || is_finite(view, at)))
        .find(|&at| is_finite(view, at));
    let pronoun = view.is(start, Class::PRONOUN) && !view.is(start, Class::DETERMINER.or(Class::OBJECT));
    (pronoun && view.kind(start + 1) == Some(Kind::Word) || subject.is_some_and(|at| at > start))
        .then_some(start)
}

/// How far behind its beginning a clause may have the verb that tells it to be reported, where others may use it, too.
const MOOD: usize = 6;

/// Whether a subordinate clause begins at `start`: `weil`, `um … zu`, `auf dem`, `die erst gestern`.
fn begins_subordinate(view: &View<'_, '_>, start: usize) -> bool {
    let relative = |at: usize| view.is(at, Class::RELATIVE);
    let opens = Class::COMPLEMENTIZER.or(Class::CONJUNCTION).or(Class::MODAL);
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let noun = |at: usize| view.is(at, Class::CAPITAL.or(Class::REPORTED));
    let article = view.is(start, Class::DETERMINER) && (noun(start + 1) || noun(start + 2));
    view.is(start, opens)
        || relative(start) && !article
        || view.is(start, link) && !article && relative(start + 1)
}

/// Whether an infinitive with its `zu` at `at` ends the words before `end`: `zu | ändern`, `getan zu | haben`.
fn is_infinitive_with_zu(view: &View<'_, '_>, at: usize, end: usize) -> bool {
    let verb = at + 1;
    let small = view.kind(verb) == Some(Kind::Word) && !view.is(verb, Class::CAPITAL);
    view.is(at, Class::MODAL) && small && (verb + 1 == end || view.is(verb + 1, Class::AUXILIARY))
}

/// Where a clause begins that no comma parts from the source before it: `Laut Weber | soll es regnen`, `Zdaniem Lisa | most
/// runie`.
fn behind_source(view: &View<'_, '_>, cue: &Cue) -> Option<usize> {
    let free = view.traits.verb_second || view.traits.names_last && view.traits.implied_subjects;
    let source =
        |mention: &Mention| view.is(mention.nodes.start, Class::POSSESSIVE) || view.is_strong(mention);
    let sure =
        !view.is(cue.first, Class::WEAK) && cue.subject.as_ref().is_some_and(|(mention, _)| source(mention));
    // `Enligt Lis (S) | rasar bron`
    let close = || (cue.end..cue.end + INTRODUCTION).find(|&at| view.kind(at) == Some(Kind::Close));
    let opens = view.kind(cue.end) == Some(Kind::Open);
    let start = if opens { close()? + 1 } else { cue.end };
    if !free || !sure || view.kind(start) != Some(Kind::Word) {
        return None;
    }
    // `Laut Weber | in Troja | soll es regnen`
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let place = view.traits.verb_second && view.is(start, link);
    let limit = reach(view, cue).min(start + SUBJECT);
    let verb =
        (start..limit).take_while(|&at| view.kind(at) == Some(Kind::Word)).find(|&at| is_finite(view, at));
    Some(verb.filter(|_| place).unwrap_or(start))
}

/// A sentence that is reported as a whole: none of the reporter's own, who may speak of themselves.
pub(super) fn whole(view: &View<'_, '_>) -> Option<Range<usize>> {
    let own = view.nodes.iter().any(|node| node.is(Class::SPEECH_PERSON));
    trimmed(view, view.range.clone()).filter(|_| !own)
}

/// The comma that ends an apposition to the name of who is the source, behind the one at `comma`: `Selon Ann Lee,
/// directrice du club Sol, | …`.
fn behind_apposition(view: &View<'_, '_>, cue: &Cue, comma: usize) -> Option<usize> {
    let named = cue
        .subject
        .as_ref()
        .is_some_and(|(mention, _)| mention.nodes.end == comma && view.is_full_name(&mention.nodes));
    let role = comma + 1 + usize::from(view.is(comma + 1, Class::DETERMINER));
    let verb = |at: usize| {
        view.is(at, Class::AUXILIARY.or(Class::REPORTING))
            && !view.is(at, Class::NOUN_PREPOSITION.or(Class::ROLE))
    };
    let inside = |&at: &usize| view.kind(at) == Some(Kind::Word) && !verb(at);
    let close = comma + 1 + (comma + 1..comma + APPOSITION).take_while(inside).count();
    let ends = view.kind(close) == Some(Kind::Comma) && view.outline.is_of_person(role);
    (named && ends).then_some(close)
}

/// How many nodes an apposition to the name of a source may have.
const APPOSITION: usize = 16;

/// The comma that ends a relative clause that says more of the source, behind the one at `comma`: `Ifølge Lie, som leder
/// klubben, | er brua stengt`.
fn behind_relative(view: &View<'_, '_>, cue: &Cue, comma: usize) -> Option<usize> {
    let source = cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.end == comma);
    let opens = |at: usize| {
        // `Selon Ann Lee, ce …`, but `Laut Lee, der …`
        let sure = view.traits.verb_second || !view.is(at, Class::DETERMINER.or(Class::COMPLEMENTIZER));
        view.is(at, Class::RELATIVE) && sure
    };
    if !source || !opens(comma + 1) {
        return None;
    }
    let inside = |&at: &usize| view.kind(at).is_some_and(|kind| kind != Kind::Comma);
    let close = comma + 1 + (comma + 1..comma + APPOSITION).take_while(inside).count();
    (view.kind(close) == Some(Kind::Comma) && !opens(close + 1)).then_some(close)
}

/// What a phrase that stands behind its source reports around it: `Leen mukaan | silta valmistuu`, `Silta valmistuu | Leen mukaan |
/// keväällä`.
fn around_source(view: &View<'_, '_>, cue: &Cue, later: &[Cue]) -> Option<Report> {
    let opens = Class::CONJUNCTION.or(Class::COMPLEMENTIZER).or(Class::RELATIVE);
    let floor = view.range.start.max(cue.start.saturating_sub(LONGEST));
    let mut before = (floor..cue.start).rev();
    let clause = before.find(|&at| view.kind(at) == Some(Kind::Comma) && view.is(at + 1, opens));
    let start = clause.map_or(floor, |comma| comma + 2);
    let verb = later.first().filter(|_| view.traits.verb_final).map_or(usize::MAX, |cue| cue.first);
    let behind = cue.end..end(view, cue, later, cue.end, Form::Clause).min(verb);
    // `Tänään | Leen mukaan | …`
    let adverbial =
        (start..cue.start).all(|at| view.is(at, opens.or(Class::ADVERB).or(Class::TIME).or(Class::AND)));
    if adverbial {
        return report(view, QuoteRule::AccordingTo, behind);
    }
    let mut report = report(view, QuoteRule::AccordingTo, start..cue.start)?;
    report.rest = trimmed(view, behind);
    Some(report)
}

/// `nodes` as a report, without punctuation at the ends; `None` where no word is left.
fn report(view: &View<'_, '_>, rule: QuoteRule, nodes: Range<usize>) -> Option<Report> {
    Some(Report { rule, nodes: trimmed(view, nodes)?, rest: None, silent: false })
}

/// `nodes` without punctuation at the ends; `None` where no word is left.
fn trimmed(view: &View<'_, '_>, nodes: Range<usize>) -> Option<Range<usize>> {
    if nodes.len() > LONGEST {
        return None;
    }
    let skip = |at: usize| view.node(at).is_none_or(|node| node.is_punctuation());
    let (mut start, mut end) = (nodes.start, nodes.end);
    while start < end && (skip(start) || view.is(start, Class::AND)) {
        start += 1;
    }
    while start < end && skip(end - 1) {
        end -= 1;
    }
    (start < end).then_some(start..end)
}
