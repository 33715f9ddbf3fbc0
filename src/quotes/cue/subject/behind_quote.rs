//! The subject of a verb behind a quote: `“…,” | said Lee`.

use super::{Found, Search, inverted, opens_clause};
use crate::{
    article::SpeakerRule,
    quotes::{lists::Traits, outline::Kind},
};

impl Search<'_, '_, '_> {
    /// Who says what stands right before the verb: somebody before that, where the sentence began without it or each
    /// quote has a subject of its own, or who stands behind the verb.
    pub(super) fn behind_quote(&self) -> Option<Found> {
        let &Search { view, cue, at, .. } = self;
        let main = || Some((view.subject_before_relative(at)?, SpeakerRule::Subject));
        let behind = || Some((inverted(view, cue, true)?, SpeakerRule::InvertedSubject));
        let clause = || Some((self.of_clause()?, SpeakerRule::Relative));
        // `Die „Post“ | hatte berichtet, | der Minister komme`
        let told = || if view.kind(cue.end) == Some(Kind::Comma) { self.marked_paper() } else { None };
        main()
            .or_else(|| self.own_of_quote())
            .or_else(|| self.around_fragment())
            .or_else(|| self.around_title())
            .or_else(told)
            .or_else(behind)
            .or_else(clause)
            .or_else(|| self.with_marked_name())
            .or_else(|| self.marked_paper())
    }

    /// `議員が「…」とただすと、| 大臣は | 「…」と答えた`: each quote has a subject of its own before it.
    fn own_of_quote(&self) -> Option<Found> {
        let view = self.view;
        let quote = view.before(self.at).filter(|_| view.traits.verb_final && self.marks == 0)?;
        let start = view.back_to(quote, Kind::Quote).map_or(view.range.start, |before| before + 1);
        let mention = view.starting_at(start).subject_set_off(quote)?;
        view.is_strong(&mention).then_some((mention, SpeakerRule::SentenceSubject))
    }

    /// `A polgármester „szégyennek” | nevezte | a tervet.`
    fn around_fragment(&self) -> Option<Found> {
        let view = self.view;
        let Traits { naming_behind, implied_subjects, verb_final, .. } = view.traits;
        let opened = self.marks == 0 && naming_behind && implied_subjects && !verb_final;
        let mention = view.first_subject(view.before(self.at).filter(|_| opened)?)?;
        let opens = mention.nodes.start == view.range.start && view.is_strong(&mention);
        opens.then_some((mention, SpeakerRule::SentenceSubject))
    }

    /// `Ann Lee, star of “Troy,” | thanked the mayor for it`
    fn around_title(&self) -> Option<Found> {
        let title = self.view.before(self.at).is_some_and(|quote| self.view.is_title(quote));
        if title && self.closing().is_none() { self.before() } else { None }
    }

    /// Who has, or whose apposition has, its name between marks.
    fn with_marked_name(&self) -> Option<Found> {
        let name = self.quote().is_some_and(|quote| self.view.is_apposed_name(quote));
        if name && self.marks > 0 { self.before() } else { None }
    }

    /// `Die „Post“ | berichtet`
    fn marked_paper(&self) -> Option<Found> {
        let view = self.view;
        let opens = view.traits.verb_second && self.marks == 0;
        let article = view.before(self.at).filter(|_| opens).and_then(|quote| view.before(quote))?;
        let names = view.begins_marked_name(article) && !view.is_oblique(article);
        (names && opens_clause(view, article))
            .then(|| (view.mention(article..article + 2), SpeakerRule::Subject))
    }
}
