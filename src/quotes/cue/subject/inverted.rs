//! The subject behind its verb.

use crate::quotes::{
    class::Class,
    cue::{Cue, subject::opens_clause},
    mention::Mention,
    outline::{Kind, Node},
    view::View,
};

/// The subject behind the verb, where the clause ends with it: `, said Lee Park.`
pub(in crate::quotes::cue) fn inverted(
    view: &View<'_, '_>,
    cue: &Cue,
    beside_quote: bool,
) -> Option<Mention> {
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

/// Who stands right behind a verb: `sagte | der Minister`.
pub(in crate::quotes::cue) fn right_behind(view: &View<'_, '_>, cue: &Cue) -> Option<Mention> {
    view.subject_after(cue.end).filter(|mention| mention.nodes.start == cue.end)
}

/// Whether somebody right behind a verb hands over to a colon, with a word or two for how: `antwortete | der Minister
/// knapp: „…“`.
fn leads_to_colon(view: &View<'_, '_>, cue: &Cue, mention: &Mention) -> bool {
    let end = mention.nodes.end;
    let colon = (end..end + 3).find(|&at| !view.is_plain(at) && !view.is(at, Class::ADVERB));
    mention.nodes.start == cue.end
        && view.is_strong(mention)
        && colon.is_some_and(|at| view.kind(at) == Some(Kind::Colon))
}
