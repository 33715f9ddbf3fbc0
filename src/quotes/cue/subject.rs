//! The subject of a reporting verb.

use super::{Cue, CueKind, GROUP, verb::BRACKET};
use crate::{
    article::SpeakerRule,
    quotes::{
        class::Class,
        lists::Traits,
        mention::Mention,
        noun_phrase::{BOUNDARY, LONGEST},
        outline::{Kind, Node},
        view::{REACH, View},
    },
};
use std::ops::Range;

pub(super) fn subject(
    view: &View<'_, '_>,
    cue: &Cue,
    previous: Option<&Cue>,
) -> Option<(Mention, SpeakerRule)> {
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
                .or_else(|| named_right_before(view, cue))
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
        let found =
            view.subject_before(cue.first).filter(|mention| !is_object_taken_up(view, cue, mention))?;
        Some((found, SpeakerRule::Subject)).filter(|(mention, _)| {
            let speaks = view.is_plausible(mention) || view.is_bare_noun(mention);
            mention.antecedent.is_some() || speaks && !is_object_alone(view, mention)
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
            let paper = || {
                let opens = view.traits.verb_second && marks == 0;
                let article = view.before(at).filter(|_| opens).and_then(|quote| view.before(quote))?;
                let names = view.begins_marked_name(article) && !view.is_oblique(article);
                (names && opens_clause(view, article))
                    .then(|| (view.mention(article..article + 2), SpeakerRule::Subject))
            };
            // `Die „Post“ | hatte berichtet, | der Minister komme`
            let told = || if view.kind(cue.end) == Some(Kind::Comma) { paper() } else { None };
            // `A polgármester „szégyennek” | nevezte | a tervet.`
            let sentence = || {
                let Traits { naming_behind, implied_subjects, verb_final, .. } = view.traits;
                let opened = marks == 0 && naming_behind && implied_subjects && !verb_final;
                let mention = view.first_subject(view.before(at).filter(|_| opened)?)?;
                let opens = mention.nodes.start == view.range.start && view.is_strong(&mention);
                opens.then_some((mention, SpeakerRule::SentenceSubject))
            };
            // `議員が「…」とただすと、| 大臣は | 「…」と答えた`: each quote has a subject of its own before it.
            let own = || {
                let quote = view.before(at).filter(|_| view.traits.verb_final && marks == 0)?;
                let start = view.back_to(quote, Kind::Quote).map_or(view.range.start, |before| before + 1);
                let mention = view.starting_at(start).subject_set_off(quote)?;
                view.is_strong(&mention).then_some((mention, SpeakerRule::SentenceSubject))
            };
            main()
                .or_else(own)
                .or_else(sentence)
                .or_else(around)
                .or_else(told)
                .or_else(behind)
                .or_else(clause)
                .or_else(named)
                .or_else(paper)
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
            // `Dass man das plane, | findet | er „absurd“`
            let pronoun = || {
                let other = Class::DETERMINER.or(Class::OBJECT).or(Class::NEUTER).or(Class::PLURAL);
                let person = view.is(cue.end, Class::PRONOUN) && !view.is(cue.end, other);
                let mention = || (view.mention(cue.end..cue.end + 1), SpeakerRule::InvertedSubject);
                (view.traits.verb_second && person).then(mention)
            };
            // `Dass man das plane, | nennt | Weber „absurd“`
            let fronted = || {
                let clause = Class::COMPLEMENTIZER.or(Class::CONJUNCTION);
                let opens = view.traits.verb_second && view.is(view.range.start, clause);
                let mention = right_behind(view, cue).filter(|mention| opens && view.is_strong(mention))?;
                Some((mention, SpeakerRule::InvertedSubject))
            };
            inserted()
                .or_else(interrupted)
                .or_else(fronted)
                .or_else(parted)
                .or_else(behind)
                .or_else(pronoun)
                .or_else(subject_before)
        }
        Some(Kind::Word) if view.before(at).is_some_and(|before| view.is(before, Class::AND)) => {
            // `und dann | sagt | Weber`
            let opened = view.traits.verb_second && at < cue.first;
            let behind = right_behind(view, cue).filter(|mention| opened && view.is_strong(mention));
            behind
                .map(|mention| (mention, SpeakerRule::InvertedSubject))
                .or_else(shared)
                .or_else(|| view.first_subject(at).map(|mention| (mention, SpeakerRule::SentenceSubject)))
        }
        Some(Kind::Word) if view.traits.verb_final => {
            let surely = |mention: &Mention| match view.traits.caseless {
                true => view.is_strong(mention),
                false => view.is_person(mention) || view.is_full_name(&mention.nodes),
            };
            let first = view.first_subject(cue.first).filter(surely);
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
            if let Some((mention, _)) = &before
                && let Some(subject) = behind_object(view, cue, mention)
            {
                return subject.map(|mention| (mention, SpeakerRule::Subject));
            }
            if let Some((mention, _)) = before.as_ref().filter(|(mention, _)| mention.antecedent.is_none())
                && let Some(pronoun) = pronoun_behind(view, cue, mention)
            {
                return Some((pronoun, SpeakerRule::InvertedSubject));
            }
            // `Als Zeuge | sagte | ein Polizist`; `Seine Meinung | fasst | Weber so zusammen`
            let fronted = |mention: &Mention| {
                let linked =
                    view.before(mention.nodes.start).is_some_and(|at| view.is(at, Class::PREPOSITION));
                let behind = right_behind(view, cue).filter(|_| !is_judged(view, cue, mention));
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

/// Who stands right behind a verb: `sagte | der Minister`.
pub(super) fn right_behind(view: &View<'_, '_>, cue: &Cue) -> Option<Mention> {
    view.subject_after(cue.end).filter(|mention| mention.nodes.start == cue.end)
}

/// The person whom a participle right behind the name says more of: `un discours du | président Paul Martin | jugeant que …`.
fn named_right_before(view: &View<'_, '_>, cue: &Cue) -> Option<Mention> {
    let within = view.range.start.max(cue.first.saturating_sub(LONGEST))..cue.first;
    let named = |&at: &usize| view.node(at).is_some_and(Node::is_name);
    let name = within.rev().take_while(named).last()?;
    let role = view.before(name).filter(|&at| view.outline.is_of_person(at));
    let person = role.is_some() || view.begins_full_name(name);
    let alone = cue.first == cue.last && !view.traits.bare_clauses;
    (person && alone).then(|| view.mention(role.unwrap_or(name)..cue.first))
}

/// Who speaks, if anybody is named, where the noun phrase before a verb that says what its object is begins with that
/// object, since nothing else of the clause may be it: `Rozhodnutí | označil za „chybu“`, `Решение | мэр | назвал «ошибкой»`.
fn behind_object(view: &View<'_, '_>, cue: &Cue, before: &Mention) -> Option<Option<Mention>> {
    if !view.is(cue.last, Class::ABSOLUTE) {
        return None;
    }
    let Range { start, end } = before.nodes;
    // Any other word may be the object: `označil | vazbu | za „chybu“`.
    let links = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::CONJUNCTION).or(Class::ADVERB);
    let other = Class::OBJECT.or(Class::PRONOUN).or(Class::CAPITAL).or(Class::PEOPLE);
    let inside = |&at: &usize| view.is(at, links.or(Class::ACCORDING)) && !view.is(at, other);
    let quote = cue.end + (cue.end..cue.end + PREDICATE).take_while(inside).count();
    let links = BOUNDARY.or(Class::PREPOSITION).or(Class::NOUN_PREPOSITION).or(Class::TIME);
    let ends = view.kind(quote + 1) != Some(Kind::Word) || view.is(quote + 1, links);
    let taken = view.before(start).is_some_and(|at| view.is(at, Class::RELATIVE.or(Class::OBJECT)));
    let speaks = view.is(start, Class::PEOPLE.or(Class::POSSESSIVE)) && !view.is(start, Class::OBLIQUE);
    let acts = speaks || view.is(start, Class::PRONOUN.or(Class::RELATIVE)) || before.antecedent.is_some();
    if view.kind(quote) != Some(Kind::Quote) || !ends || taken || acts {
        return None;
    }
    let person = |&at: &usize| view.is(at, Class::TITLE) || view.is_subject_case(at);
    let name = |at: &usize| view.node(*at).is_some_and(Node::is_name);
    let acts = before.nodes.clone().find(person).or_else(|| {
        let last =
            end.checked_sub(1).filter(name).filter(|&at| !view.is(at, Class::PEOPLE.or(Class::OBLIQUE)));
        last.filter(|&last| !view.traits.implied_subjects || start == last && start != view.range.start)
    });
    match acts {
        Some(at) if at == start => None,
        Some(at) => Some(Some(view.mention(at..end))),
        None => {
            let unnamed = view.traits.implied_subjects || view.is(cue.last, Class::PLURAL);
            (unnamed && !view.is_person(before)).then_some(None)
        }
    }
}

/// Whether what stands before such a verb is nothing but its object.
pub(in crate::quotes) fn opens_with_object(view: &View<'_, '_>, cue: &Cue) -> bool {
    let before = if view.is(cue.last, Class::ABSOLUTE) { view.subject_before(cue.first) } else { None };
    before.is_some_and(|mention| behind_object(view, cue, &mention) == Some(None))
}

/// How many words may stand between a verb that says what its object is and what it says of it: `za`, `mianem`, `jako`.
const PREDICATE: usize = 2;

/// Whether somebody right behind a verb hands over to a colon, with a word or two for how: `antwortete | der Minister
/// knapp: „…“`.
fn leads_to_colon(view: &View<'_, '_>, cue: &Cue, mention: &Mention) -> bool {
    let end = mention.nodes.end;
    let colon = (end..end + 3).find(|&at| !view.is_plain(at) && !view.is(at, Class::ADVERB));
    mention.nodes.start == cue.end
        && view.is_strong(mention)
        && colon.is_some_and(|at| view.kind(at) == Some(Kind::Colon))
}

/// What stands between a preposition that gives a participle a subject of its own and the participle at `end`:
/// `with | many in the crowd | chanting`.
fn absolute(view: &View<'_, '_>, end: usize) -> Option<Mention> {
    let mut words =
        (view.range.start..end).rev().take(REACH).take_while(|&at| view.kind(at) == Some(Kind::Word));
    let with = words.find(|&at| view.is(at, Class::ABSOLUTE) && !view.is(at, Class::VERB))?;
    let mention = view.mention(with + 1..end);
    (!mention.nodes.is_empty() && view.is_plausible(&mention)).then_some(mention)
}

/// The subject of a clause whose verb closes it: `der von einem „Wunder“ | sprach`, `wie der Minister im Radio | sagte`.
fn subject_of_clause(view: &View<'_, '_>, cue: &Cue) -> Option<Mention> {
    let closes = view.kind(cue.end).is_none_or(|kind| kind != Kind::Word);
    if !view.traits.verb_second || !closes {
        return None;
    }
    let start = view.range.start;
    let mut within = start.max(cue.first.saturating_sub(BRACKET))..cue.first;
    let comma = within.rfind(|&at| view.kind(at) == Some(Kind::Comma) && at + 1 < cue.first);
    let opens = comma.map_or(start, |comma| comma + 1);
    // `Wie Ann Lee, die Sprecherin, | dem Sender | sagte`
    let adverbial = view.is_oblique(opens) || view.is(opens, Class::PREPOSITION.or(Class::NOUN_PREPOSITION));
    if let Some(comma) = comma.filter(|&comma| adverbial && view.ends_apposition(comma)) {
        return view.subject_before(comma + 1);
    }
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
    (view.traits.verb_second && pronoun && !named && !view.is_person(before) && !is_judged(view, cue, before))
        .then(|| view.mention(cue.end..cue.end + 1))
}

/// Whether the pronoun right behind a verb is what its subject, which surely stands `before` it, judges: `Der Mönch nennt |
/// sie | „…“`, `beschreibt | sie | als „…“`.
fn is_judged(view: &View<'_, '_>, cue: &Cue, before: &Mention) -> bool {
    let article = before.nodes.start;
    let masculine = view.is(article, Class::DETERMINER) && view.is(article, Class::MASCULINE);
    let link = Class::CONJUNCTION.or(Class::PREPOSITION).or(Class::NOUN_PREPOSITION);
    let predicate = view.kind(cue.end + 1) == Some(Kind::Quote) || view.is(cue.end + 1, link);
    let pronoun = view.is(cue.end, Class::PRONOUN) && !view.is(cue.end, Class::MASCULINE);
    pronoun && predicate && masculine && !view.is_oblique(article)
}

/// Whether a surname in another case than that of a subject opens the sentence, where a verb may go without a subject:
/// `Novákovou | vyzval, aby …`.
fn is_object_alone(view: &View<'_, '_>, mention: &Mention) -> bool {
    let Range { start, end } = mention.nodes;
    let oblique = view.is(start, Class::OBLIQUE) && !view.is(start, Class::PEOPLE.or(Class::DETERMINER));
    view.traits.implied_subjects
        && view.traits.names_last
        && start == view.range.start
        && start + 1 == end
        && oblique
}

/// Whether a relative takes up what somebody calls something, where a verb may go without a subject: `un incendio | que | ha
/// definido como «…»`.
fn is_object_taken_up(view: &View<'_, '_>, cue: &Cue, mention: &Mention) -> bool {
    let plain = view.traits.implied_subjects && view.traits.has_plain_order();
    let Some(thing) = mention.antecedent.as_ref().filter(|_| plain) else { return false };
    let links = Class::COMPLEMENTIZER.or(Class::PREPOSITION).or(Class::CONJUNCTION);
    let calls = view.kind(cue.end + 1) == Some(Kind::Quote)
        && view.is(cue.end, links)
        && !view.is(cue.end, Class::RELATIVE);
    calls && mention.nodes.end == cue.first && !view.is_strong(&view.mention(thing.clone()))
}

/// Whether a mention before a verb that comes second is what is said, not who says it: `Das | sagte Weber am Abend.`
pub(super) fn is_what_is_said(view: &View<'_, '_>, mention: &Mention) -> bool {
    let at = mention.nodes.start;
    let somebody = Class::GENDER.or(Class::PLURAL).or(Class::POSSESSIVE).or(Class::NUMBER);
    mention.nodes.len() == 1
        && (view.is(at, Class::PRONOUN) && view.is(at, Class::NEUTER)
            || view.is(at, Class::DETERMINER) && !view.is(at, somebody))
}

/// Whether a clause begins at `at`, or with adverbs before it.
pub(super) fn opens_clause(view: &View<'_, '_>, start: usize) -> bool {
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
pub(super) fn inverted(view: &View<'_, '_>, cue: &Cue, beside_quote: bool) -> Option<Mention> {
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
        // `räumte Weber | ein`
        let prefix = || mention.nodes.start == cue.end && view.is_last_word(mention.nodes.end);
        let other = |node: &Node| node.kind == Kind::Word && !node.is(ends) && !told;
        node.is_quote() && !view.is_marked_name(mention.nodes.end)
            || other(node) && !leads_to_colon(view, cue, &mention) && !prefix()
    });
    // `واتهم | رئيس الحزب | الحكومة`: the object stands behind the subject, where the verb opens the clause.
    let first = view.traits.caseless
        && !view.traits.unspaced
        && !view.traits.verb_final
        && mention.nodes.start == cue.end
        && opens_clause(view, cue.first)
        && view.is_strong(&mention);
    // Behind a quote nothing else can be the subject, but in English.
    let sure = beside_quote && !view.traits.inversion_beside_quotes;
    (sure || first || !goes_on).then_some(mention)
}
