//! What sort of quote marked words are.

use super::{
    attribution::{self, Link},
    class::Class,
    lists::Traits,
    outline::{Kind, Node},
    quoted,
    view::View,
};
use crate::article::{QuoteKind, QuoteRule, SpeakerRule};

/// The kind of the quote that is node `at` of its sentence, given its link, and the rule that says so.
/// `listed_thing`: it stands in a list with one that reports nobody; `taken`: its cue reports another one already;
/// `elsewhere`: what its cue reports stands behind it.
pub(super) fn kind_of(
    view: &View<'_, '_>,
    at: usize,
    link: Option<&Link>,
    listed_thing: bool,
    taken: bool,
    elsewhere: bool,
) -> (QuoteKind, QuoteRule) {
    if listed_thing || is_named_thing(view, at, link) {
        return (QuoteKind::Unattributed, QuoteRule::NamingMarker);
    }
    if attribution::is_nickname(view, at) {
        return (QuoteKind::Unattributed, QuoteRule::Nickname);
    }
    let rule = link.map_or(QuoteRule::MarkPair, |link| link.rule);
    if !is_attributed(view, at, link, taken, elsewhere) {
        // Who acts in the sentence has nothing to do with it.
        let rule = if rule == QuoteRule::SentenceSubject { QuoteRule::MarkPair } else { rule };
        return (QuoteKind::Unattributed, rule);
    }
    let kind = if is_utterance(view, at) { QuoteKind::Direct } else { QuoteKind::Mixed };
    (kind, rule)
}

/// Whether what stands around the words says that they name something.
fn is_named_thing(view: &View<'_, '_>, at: usize, link: Option<&Link>) -> bool {
    let speaker = link.and_then(|link| link.speaker.as_ref());
    // `he called it`, as against `what is called`.
    let active = speaker.is_some_and(|(_, rule)| {
        matches!(rule, SpeakerRule::Subject | SpeakerRule::Enclitic | SpeakerRule::InvertedSubject)
    });
    // A participle is a verb where it is the cue only: `garantiu que o chamado “…”`.
    let cue = link.and_then(|link| link.cue).map(|cue| cue.end);
    let verb = view.before(at).and_then(|before| view.node(before));
    // `the series “Old Bridges”`
    let titled = |verb: &Node| verb.is(Class::NOUN) && quoted::is_title(view.quoted(at));
    let verb = verb.is_some_and(|verb| verb.is(Class::VERB) && !titled(verb) || Some(verb.span.end) == cue);
    // `suspected of “…”, the paper wrote`: names of things are short.
    let told = || {
        link.is_some_and(|link| link.rule == QuoteRule::CueAfter && link.speaker.is_some())
            && quoted::has_more_words(view.quoted(at), LONGEST_NAME)
    };
    let behind = view.is(at + 1, Class::BEHIND);
    // `обвинил мэра в «мошенничестве»`
    let accuses =
        !view.traits.has_plain_order() && link.is_some_and(|link| link.rule == QuoteRule::CueBefore);
    // `Für die | „Adler“ | wird es eng`
    let speaks =
        speaker.is_some_and(|(mention, _)| mention.passage == view.passage && mention.nodes.contains(&at));
    speaks
        || attribution::is_naming(view, at) && !(active && verb && !behind) && !told()
        || is_participle(view, at)
        || attribution::is_charge(view, at) && !told() && !(active && accuses)
        || view.is_marked_name(at)
        || quoted::is_address(view.quoted(at))
        || is_source(view, at, link)
        || opens_reported_clause(view, at, link)
        || is_called_by_many(view, at)
        || is_reference(view, at)
        || attribution::is_pointed_to(view, at)
        || is_in_compound(view, at)
        || is_apposed(view, at)
        || is_of_role(view, at)
        || is_where(view, at)
        || stands_before_verb(view, at)
}

/// Whether the words are somebody's, as their link says and they themselves do.
fn is_attributed(view: &View<'_, '_>, at: usize, link: Option<&Link>, taken: bool, elsewhere: bool) -> bool {
    let inner = view.quoted(at);
    let words = |least: usize| quoted::has_more_words(inner, least - 1);
    let lower = inner.starts_with(char::is_lowercase);
    match link.map(|link| link.rule) {
        None => words(6),
        // `Il publiera | ses « recommandations »`
        Some(
            QuoteRule::CueBefore
            | QuoteRule::CueAfter
            | QuoteRule::SentenceSubject
            | QuoteRule::SameParagraph,
        ) if is_term(view, at, link) => false,
        // No word says that anything is reported: what is quoted has to look like speech.
        Some(QuoteRule::SentenceSubject | QuoteRule::SameParagraph) => words(if lower { 3 } else { 6 }),
        Some(QuoteRule::Possessor) => {
            let least = if view.traits.bare_clauses { 3 } else { 5 };
            lower && words(least) || attribution::said_by(view, at).is_some()
        }
        Some(QuoteRule::NextParagraph | QuoteRule::TakenUp) => {
            inner.ends_with(['.', '!', '?', ',']) || words(6)
        }
        // `„…“, sagte sie der „Stadtpost“`
        Some(QuoteRule::CueBefore | QuoteRule::CueAtEnd) if taken && names(view, at) => false,
        // `sagte der „Stadtpost“, dass …`
        Some(QuoteRule::CueBefore) if elsewhere && is_told(view, at) => false,
        // `on the station’s “Old Bridges,” Lee said`, `la liga “Aire Libre”, acusó …`
        Some(QuoteRule::CueAfter) => {
            let behind = |class| view.before(at).is_some_and(|before| view.is(before, class));
            let owned = behind(Class::GENITIVE) && view.is_title(at);
            !owned && (behind(Class::DETERMINER) || !is_name(view, at))
        }
        Some(QuoteRule::CueBefore | QuoteRule::CueAtEnd) => {
            let named = || is_work(view, at) || is_name(view, at);
            view.before(at).is_some_and(|before| introduces(view, before)) || !named()
        }
        // `Troy: the ship “Ocean” is back`
        Some(QuoteRule::Colon) => {
            let set_off = view.before(at).is_some_and(|before| view.kind(before) != Some(Kind::Word));
            set_off || !quoted::is_title(inner) && !is_name(view, at)
        }
        Some(_) => true,
    }
}

/// Whether the verb of naming right before a quote is a participle that belongs to a noun: `a firm | called “…”`, as against
/// `what a judge called “…”`.
fn is_participle(view: &View<'_, '_>, at: usize) -> bool {
    let what = Class::COMPLEMENTIZER.or(Class::RELATIVE);
    let names = |verb: &usize| view.is(*verb, Class::NAMING) && view.is(*verb, Class::BEHIND);
    let verb = view.before(at).filter(|verb| view.traits.bare_clauses && names(verb));
    let article = verb.and_then(|verb| {
        let mut near = (view.range.start.max(verb.saturating_sub(PHRASE))..verb).rev();
        let ends = what.or(Class::DETERMINER).or(Class::PRONOUN);
        near.find(|&at| view.kind(at) != Some(Kind::Word) || view.is(at, ends))
    });
    article.is_some_and(|article| {
        view.outline.is_indefinite_article(article)
            && !view.before(article).is_some_and(|before| view.is(before, what))
    })
}

/// Whether the words are a term that the writer sets off: few, behind a definite article or a word for whose they are,
/// with no verb near before them that may report them, and in no clause that is reported.
fn is_term(view: &View<'_, '_>, at: usize, link: Option<&Link>) -> bool {
    let other = Class::INDEFINITE.or(Class::ACCORDING).or(Class::RELATIVE);
    // `cette | « babiole », | dira-t-elle`
    let said = link.and_then(|link| link.speaker.as_ref());
    let said = said.is_some_and(|(_, rule)| *rule == SpeakerRule::Enclitic);
    let definite = !said
        && view.before(at).is_some_and(|before| {
            view.is(before, Class::DETERMINER.or(Class::POSSESSIVE)) && !view.is(before, other)
        });
    let plain = view.traits.has_plain_order() && !view.traits.verb_final;
    if !definite || !plain || !is_short(view.quoted(at)) {
        return false;
    }
    let Some(cue) = link.filter(|link| link.rule == QuoteRule::CueBefore).and_then(|link| link.cue) else {
        return true;
    };
    let clause = (view.range.start.max(at.saturating_sub(CLAUSE))..at).rev();
    let mut words = clause.take_while(|&at| view.kind(at) == Some(Kind::Word));
    let reported = |before: usize| {
        let verb = at - before <= NEAR && view.node(before).is_some_and(|node| node.span.end == cue.end);
        verb && !view.is(before, Class::ACCORDING) || view.is(before, Class::COMPLEMENTIZER)
    };
    !words.any(reported)
}

/// How far before a short quote with an article the verb that reports it may stand.
const NEAR: usize = 6;
/// How far before such a quote the reported clause that it is in may begin.
const CLAUSE: usize = 24;

/// Whether the words are as few as names are, and end like none that are said.
fn is_short(inner: &str) -> bool {
    !quoted::has_more_words(inner, LONGEST_NAME) && !quoted::ends_like_speech(inner)
}

/// Whether the words of a quote may be the name of a thing: they are as few, and begin with a capital.
fn may_name(view: &View<'_, '_>, at: usize) -> bool {
    let inner = view.quoted(at);
    inner.starts_with(char::is_uppercase) && is_short(inner)
}

/// The most words of the name of a thing.
const LONGEST_NAME: usize = 5;

/// Whether the words are a whole utterance: they begin like a sentence, or stand behind a colon.
fn is_utterance(view: &View<'_, '_>, at: usize) -> bool {
    let inner = view.quoted(at);
    let begins = inner.chars().find(|char| char.is_alphanumeric()).is_some_and(|char| !char.is_lowercase());
    let fragment =
        view.before(at).is_some_and(|before| view.is(before, Class::DETERMINER.or(Class::NOUN_PREPOSITION)));
    begins && !fragment
}

/// Whether the words, behind a quote with the same cue, name a thing: they are short, with a capital, and
/// stand behind a word that says what it is.
fn names(view: &View<'_, '_>, at: usize) -> bool {
    let said = Class::REPORTING.or(Class::COMPLEMENTIZER).or(Class::AND);
    let inner = view.quoted(at);
    is_short(inner)
        && inner.starts_with(char::is_uppercase)
        && view
            .before(at)
            .is_some_and(|before| view.kind(before) == Some(Kind::Word) && !view.is(before, said))
}

/// Whether the words are what those whom nobody names call what a relative clause takes up: `die Brücke, die alle | „Seil“ |
/// nennen`, `площадь, которую местные называют | «Пятачком»`.
fn is_called_by_many(view: &View<'_, '_>, at: usize) -> bool {
    let Traits { verb_second, names_last, .. } = view.traits;
    let ends = view.kind(at + 2) != Some(Kind::Word);
    // The plural looks like the infinitive.
    let last = verb_second && ends && view.is(at + 1, Class::VERB) && view.is(at + 1, Class::INFINITIVE);
    let plural = |verb: &usize| view.is(*verb, Class::VERB) && view.is(*verb, Class::PLURAL);
    let before = view.before(at).filter(|verb| names_last && plural(verb));
    let Some(end) = before.or(last.then_some(at)).filter(|_| is_short(view.quoted(at))) else { return false };
    let mut words = (view.range.start.max(end.saturating_sub(MANY))..end).rev();
    let opens = words.find(|&at| {
        let relative = view.is(at, Class::RELATIVE.or(Class::OBLIQUE));
        relative && view.before(at).is_some_and(|at| view.kind(at) == Some(Kind::Comma))
    });
    let other = Class::PRESS.or(Class::TITLE).or(Class::FIRST_NAME).or(Class::OBJECT);
    let many = |at: usize| view.kind(at) == Some(Kind::Word) && !view.is(at, other);
    opens.is_some_and(|opens| opens + 1 < end && (opens + 1..end).all(many))
}

/// How many words may stand between a relative and the verb or the quote of its clause.
const MANY: usize = 5;

/// Whether the words look like the name of a work. Where every noun has a capital, only at the beginning and behind a
/// preposition of place: `in „Das Haus am See“`, but `als „Sieg der Vernunft“`.
fn is_work(view: &View<'_, '_>, at: usize) -> bool {
    let place = || view.before(at).is_none_or(|before| is_of_place(view, before));
    quoted::is_title(view.quoted(at)) && (!view.traits.capital_nouns || place())
}

/// Whether a preposition stands at `at` that tells where something is said; the others go with verbs.
fn is_of_place(view: &View<'_, '_>, at: usize) -> bool {
    view.is(at, Class::NOUN_PREPOSITION)
        && !view.is(at, Class::DETERMINER.or(Class::AGENT))
        && (view.is(at, Class::WEAK) || !view.traits.capital_nouns)
}

/// Whether the marks are a part of a compound: `ZDF-„Morgenmagazin“`, `“Ocean”-style`; not where an ending hangs on
/// them: `„siker”-nek`.
fn is_in_compound(view: &View<'_, '_>, at: usize) -> bool {
    let Some(span) = view.node(at).map(|node| node.span) else { return false };
    let text = view.outline.text;
    let before = text.get(..span.start).and_then(|before| before.strip_suffix('-'));
    let behind = text.get(span.end..).and_then(|behind| behind.strip_prefix('-'));
    before.is_some_and(|before| before.ends_with(char::is_alphanumeric))
        || behind.is_some_and(|behind| {
            let letters = behind.chars().take(LEAST_COMPOUND).take_while(|char| char.is_alphabetic()).count();
            letters == LEAST_COMPOUND || letters > 0 && behind.starts_with(char::is_uppercase)
        })
}

/// The fewest letters of a word that makes a compound with marked words, without a capital.
const LEAST_COMPOUND: usize = 5;

/// Whether the words name what stands before them, where every noun has a capital: they are short and have one, too,
/// and the phrase of the noun is no object of a verb. `An Bord der Yacht | „Ocean“`, but `warf dem Rat „Willkür“ vor`.
fn is_apposed(view: &View<'_, '_>, at: usize) -> bool {
    let noun = |at: usize| {
        let named = view.node(at).is_some_and(|node| node.is_name() || node.is(Class::NAMING));
        named && !view.is(at, Class::SPEECH_NOUN.or(Class::REPORTING))
    };
    let said = Class::REPORTING
        .or(Class::AUXILIARY)
        .or(Class::PRONOUN)
        .or(Class::OBJECT)
        .or(Class::ADVERB)
        .or(Class::BELIEF)
        .or(Class::COMPLEMENTIZER)
        .or(Class::CONJUNCTION);
    let inner = view.quoted(at);
    if !view.traits.capital_nouns
        || !is_short(inner)
        || inner.starts_with(char::is_lowercase)
        || !view.before(at).is_some_and(noun)
        || view.is(at + 1, Class::REPORTING) && !view.is(at + 1, Class::VERB)
    {
        return false;
    }
    let mut behind = at;
    for _ in 0..PHRASE {
        let Some(before) = view.before(behind) else { return true };
        let Some(node) = view.node(before) else { return false };
        let article = node.is(Class::DETERMINER);
        if node.is(Class::PREPOSITION.or(Class::NOUN_PREPOSITION)) && !article {
            return true;
        }
        // `ihr zweites Buch, der Band | „Asche“, …`
        if node.kind == Kind::Comma && view.is(behind, Class::DETERMINER) && !view.is(behind, Class::OBLIQUE)
        {
            return matches!(view.kind(at + 1), Some(Kind::Comma | Kind::Stop));
        }
        if node.kind != Kind::Word || node.is(said) && !article && !node.is(Class::CAPITAL) {
            return false;
        }
        behind = before;
    }
    false
}

/// Whether the words name the paper, the team, the body that a role is one of: `Redakteur der | „Neuen Post“`.
fn is_of_role(view: &View<'_, '_>, at: usize) -> bool {
    let of = |at: usize| view.is(at, Class::NOUN_PREPOSITION) && view.is(at, Class::DETERMINER);
    let role = |at: usize| view.is(at, Class::ROLE.or(Class::PRESS)) && view.is(at, Class::CAPITAL);
    let linked = || view.before(at).filter(|&at| of(at) && !view.is(at, Class::WEAK));
    view.traits.capital_nouns
        && linked().and_then(|at| view.before(at)).is_some_and(role)
        && may_name(view, at)
}

/// Whether the words name the paper that writes, right behind the verb at the end of a sentence: `Об этом пишет | «Вестник»`.
fn is_source(view: &View<'_, '_>, at: usize, link: Option<&Link>) -> bool {
    let unnamed = |link: &Link| {
        let implied = |(_, rule): &(_, SpeakerRule)| *rule == SpeakerRule::ImpliedSubject;
        link.rule == QuoteRule::CueBefore && link.speaker.as_ref().is_none_or(implied)
    };
    let verb = |verb: usize| view.is(verb, Class::VERB) && verb > view.range.start;
    view.traits.marked_names
        && view.before(at).is_some_and(verb)
        && link.is_some_and(unnamed)
        && may_name(view, at)
        && view.node(at + 1).is_none_or(|node| node.kind == Kind::Stop)
}

/// Whether the words are the subject of the clause that a source is named for: `По словам мэра, | «Спартак» | уедет`.
fn opens_reported_clause(view: &View<'_, '_>, at: usize, link: Option<&Link>) -> bool {
    let according = |(_, rule): &(_, SpeakerRule)| *rule == SpeakerRule::According;
    let source =
        |link: &Link| link.rule == QuoteRule::CueBefore && link.speaker.as_ref().is_some_and(according);
    view.traits.marked_names
        && link.is_some_and(source)
        && view.before(at).is_some_and(|before| view.kind(before) == Some(Kind::Comma))
        && view.kind(at + 1) == Some(Kind::Word)
        && may_name(view, at)
}

/// Whether the words name a paper, with the number or the date of it, in brackets: `(„Neue Post“ 12/2020)`.
fn is_reference(view: &View<'_, '_>, at: usize) -> bool {
    let dated = |at: usize| view.is(at, Class::NUMBER.or(Class::TIME));
    let comma = usize::from(view.kind(at + 1) == Some(Kind::Comma));
    view.before(at).is_some_and(|open| view.kind(open) == Some(Kind::Open))
        && dated(at + 1 + comma)
        && may_name(view, at)
}

/// How many words the phrase of a noun is followed back.
const PHRASE: usize = 8;

/// Whether the words say where others stand, or who passes them on: `im „Boten“ | „ein Hohn“`, `laut | „Boten“`.
fn is_where(view: &View<'_, '_>, at: usize) -> bool {
    let source = |at: usize| view.is(at, Class::ACCORDING) && !view.is(at, Class::WEAK.or(Class::BEHIND));
    let word = |at: usize| view.kind(at) == Some(Kind::Word);
    let stands = view
        .before(at)
        .is_some_and(|before| word(before) && view.kind(at + 1) == Some(Kind::Quote) || source(before));
    stands && may_name(view, at)
}

/// Whether the words are the subject of the verb behind them, or end the phrase of a place before it, where a clause
/// opens and verbs come second: `Wie die „Post“ | berichtet, …`; `In der „Post“ | warnte Weber …`
fn stands_before_verb(view: &View<'_, '_>, at: usize) -> bool {
    let verb = Class::REPORTING.or(Class::AUXILIARY);
    let (start, article) = (view.range.start, at.saturating_sub(1));
    if !view.traits.verb_second || !view.is(at + 1, verb) || !may_name(view, at) {
        return false;
    }
    let links = Class::CONJUNCTION.or(Class::COMPLEMENTIZER);
    let opens =
        |at: usize| view.before(at).is_none_or(|at| view.is(at, links) || view.kind(at) == Some(Kind::Comma));
    let phrase = || view.node(start).is_some_and(|node| view.outline.word(node).contains(' '));
    view.is(article, Class::DETERMINER) && opens(article) && view.is(at + 1, Class::VERB)
        || at <= start + PHRASE
            && (is_of_place(view, start) || view.is(start, Class::PREPOSITION) && phrase())
            && (start..at).all(|at| view.kind(at) == Some(Kind::Word) && !view.is(at, verb))
}

/// Whether the words name who is told something, or where, right behind an article or a preposition: `der „Stadtpost“`; or
/// who speaks, right behind the verb: `hofft | „Jojo“, | dass …`.
fn is_told(view: &View<'_, '_>, at: usize) -> bool {
    let Some(before) = view.before(at).filter(|_| view.traits.verb_second) else { return false };
    let told = view.is(before, Class::NOUN_PREPOSITION) && !view.is(before, Class::AGENT);
    let speaks = view.is(before, Class::VERB) && view.kind(at + 1) == Some(Kind::Comma);
    told && names(view, at) || speaks && may_name(view, at)
}

/// Whether the words look like the name of a thing: they begin with a capital in the middle of a noun phrase.
fn is_name(view: &View<'_, '_>, at: usize) -> bool {
    let inside = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::DETERMINER);
    let inner = view.quoted(at);
    !view.traits.capital_nouns
        && !view.traits.bare_clauses
        && !view.traits.verb_final
        && is_short(inner)
        && inner.chars().find(|char| char.is_alphanumeric()).is_some_and(|char| char.is_uppercase())
        && view.before(at).is_some_and(|before| {
            let said = view.before(before).is_some_and(|verb| view.is(verb, Class::REPORTING));
            // `(« Oui », | a dit Ann Lee.)`
            let opens = view.kind(before) == Some(Kind::Open) && view.kind(at + 1) != Some(Kind::Comma);
            // `лозунг «Вперёд, Сокол»`, but `заявление «Сокола»`
            let holds = !view.traits.marked_names || quoted::has_more_words(inner, 1);
            (opens || view.kind(before) == Some(Kind::Word))
                && !view.is(before, Class::REPORTING.or(Class::COMPLEMENTIZER))
                && !(holds && view.is(before, Class::SPEECH_NOUN))
                // `Interrogée par | « Le Soir », …`
                && !(said && view.is(before, inside) && !view.is(before, Class::AGENT))
        })
}

/// Whether the node before a quote hands over to it: a comma, a colon, a verb.
fn introduces(view: &View<'_, '_>, at: usize) -> bool {
    view.node(at)
        .is_some_and(|node| matches!(node.kind, Kind::Comma | Kind::Colon) || node.is(Class::REPORTING))
}
