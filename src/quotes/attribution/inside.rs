//! The cue inside the marks of a quote: `Yes, | he said, | we will.`

use super::Link;
use crate::{
    article::{QuoteRule, SpeakerRule},
    quotes::{
        class::Class,
        cue::{self, CueKind},
        lists::Traits,
        outline::{Kind, Outline},
        view::View,
    },
};

/// The cue inside the marks, between two halves of a quote: `Yes, he said, we will.`
pub(in crate::quotes) fn inside<'a>(inner: &Outline<'a>, passage: usize) -> Option<Link> {
    for sentence in &inner.sentences {
        let view = View::new(inner, passage, sentence, Traits::default());
        let has_comma = sentence
            .nodes
            .clone()
            .any(|at| matches!(view.kind(at), Some(Kind::Comma | Kind::Dash | Kind::Stop)));
        if !has_comma || !sentence.classes.is(Class::VERB.or(Class::PAST)) {
            continue;
        }
        let mut cues = Vec::new();
        cue::find(&view, &mut cues);
        for cue in cues {
            let Some((mention, rule)) = cue.subject.clone() else { continue };
            let inverted = matches!(rule, SpeakerRule::Enclitic | SpeakerRule::InvertedSubject);
            let opens = view.before(cue.start).is_some_and(|before| {
                matches!(view.kind(before), Some(Kind::Comma | Kind::Dash | Kind::Stop))
            });
            // `Não se julga um partido, | julga-se uma firma`: nobody speaks.
            let enclitic = rule == SpeakerRule::Enclitic;
            // `Son erreur, | a été de publier ces mots | sans contexte`
            let object = !enclitic && view.is(cue.last, Class::INFINITIVE) && !view.is(cue.last, Class::VERB);
            let named = enclitic || view.head_name(&mention.nodes).is_some();
            let speaks = named || mention.nodes.end + 1 < inner.nodes.len();
            if inverted && opens && speaks && !object && !cue.participle && cue.kind == CueKind::Speech {
                let span = inner.span(&(cue.first..cue.last + 1));
                return Some(Link {
                    speaker: Some((mention, rule)),
                    cue: Some(span),
                    ..Link::new(QuoteRule::CueInside)
                });
            }
        }
    }
    None
}
