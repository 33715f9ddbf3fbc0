//! The JSON form of an article: the published schema, with spans in code points.
//!
//! A span of an [`Article`] counts bytes of one of its texts; outside of Rust people count code points. So
//! an article is serialised through `ArticleWire`, which converts every span on its way out and back.
//! The texts themselves stand unchanged.

use super::{
    Article, Block, Body, DateEvidence, Lede, Origin, Place, Precision, PublicationDate, Quote, SourceUrl,
};
use crate::{
    diagnostic::Diagnostic,
    language::Language,
    span::{CodePoints, Span},
};
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;

/// The fields of the JSON form, in their order.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Article")]
struct ArticleWire<'a> {
    date: Option<NaiveDate>,
    date_precision: Option<Precision>,
    date_evidence: DateEvidence,
    url: Option<Cow<'a, SourceUrl>>,
    title: Option<Cow<'a, str>>,
    headline: Option<Cow<'a, str>>,
    lede: Option<Cow<'a, Lede>>,
    outlet: Option<Cow<'a, str>>,
    language: Option<Language>,
    body: BodyWire<'a>,
    quotes: Vec<QuoteWire<'a>>,
    diagnostics: Cow<'a, [Diagnostic]>,
    origin: Cow<'a, Origin>,
}

#[derive(Serialize, Deserialize)]
struct BodyWire<'a> {
    raw: Cow<'a, str>,
    blocks: Vec<BlockWire>,
}

#[derive(Serialize, Deserialize)]
struct BlockWire {
    kind: super::BlockKind,
    start: usize,
    end: usize,
    reason: super::BlockReason,
}

#[derive(Serialize, Deserialize)]
struct QuoteWire<'a> {
    text: Cow<'a, str>,
    start: usize,
    end: usize,
    place: Place,
    kind: super::QuoteKind,
    speaker: Option<SpeakerWire<'a>>,
    cue: Option<CueWire<'a>>,
    rule: super::QuoteRule,
}

#[derive(Serialize, Deserialize)]
struct SpeakerWire<'a> {
    text: Cow<'a, str>,
    start: usize,
    end: usize,
    place: Place,
    name: Option<Cow<'a, str>>,
    rule: super::SpeakerRule,
}

#[derive(Serialize, Deserialize)]
struct CueWire<'a> {
    text: Cow<'a, str>,
    start: usize,
    end: usize,
}

/// The code point view of the texts of an article.
struct Texts<'a> {
    title: CodePoints<'a>,
    lede: CodePoints<'a>,
    body: CodePoints<'a>,
}

impl<'a> Texts<'a> {
    fn at(&self, place: Place) -> &CodePoints<'a> {
        match place {
            Place::Title => &self.title,
            Place::Lede => &self.lede,
            Place::Body => &self.body,
        }
    }
}

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let texts = Texts {
            title: CodePoints::new(self.text_at(Place::Title)),
            lede: CodePoints::new(self.text_at(Place::Lede)),
            body: CodePoints::new(self.text_at(Place::Body)),
        };
        let block = |block: &Block| {
            let Span { start, end } = texts.body.span(block.span);
            BlockWire { kind: block.kind, start, end, reason: block.reason }
        };
        ArticleWire {
            date: self.date.map(|date| date.date),
            date_precision: self.date.map(|date| date.precision),
            date_evidence: self.date.map(|date| date.evidence).unwrap_or_default(),
            url: self.url.as_ref().map(Cow::Borrowed),
            title: self.title.as_deref().map(Cow::Borrowed),
            headline: self.headline.as_deref().map(Cow::Borrowed),
            lede: self.lede.as_ref().map(Cow::Borrowed),
            outlet: self.outlet.as_deref().map(Cow::Borrowed),
            language: self.language,
            body: BodyWire {
                raw: Cow::Borrowed(&self.body.raw),
                blocks: self.body.blocks.iter().map(block).collect(),
            },
            quotes: self.quotes.iter().map(|quote| QuoteWire::new(quote, &texts)).collect(),
            diagnostics: Cow::Borrowed(&self.diagnostics),
            origin: Cow::Borrowed(&self.origin),
        }
        .serialize(serializer)
    }
}

impl<'a> QuoteWire<'a> {
    fn new(quote: &'a Quote, texts: &Texts<'_>) -> Self {
        let Span { start, end } = texts.at(quote.place).span(quote.span);
        let speaker = quote.speaker.as_ref().map(|speaker| {
            let Span { start, end } = texts.at(speaker.place).span(speaker.span);
            SpeakerWire {
                text: Cow::Borrowed(&speaker.text),
                start,
                end,
                place: speaker.place,
                name: speaker.name.as_deref().map(Cow::Borrowed),
                rule: speaker.rule,
            }
        });
        let cue = quote.cue.as_ref().map(|cue| {
            let Span { start, end } = texts.at(quote.place).span(cue.span);
            CueWire { text: Cow::Borrowed(&cue.text), start, end }
        });
        QuoteWire {
            text: Cow::Borrowed(&quote.text),
            start,
            end,
            place: quote.place,
            kind: quote.kind,
            speaker,
            cue,
            rule: quote.rule,
        }
    }

    fn into_quote(self, texts: &Texts<'_>) -> Quote {
        let bytes = |place, start, end| texts.at(place).byte_span(Span::new(start, end));
        Quote {
            span: bytes(self.place, self.start, self.end),
            text: self.text.into_owned(),
            place: self.place,
            kind: self.kind,
            speaker: self.speaker.map(|speaker| super::Speaker {
                span: bytes(speaker.place, speaker.start, speaker.end),
                text: speaker.text.into_owned(),
                place: speaker.place,
                name: speaker.name.map(Cow::into_owned),
                rule: speaker.rule,
            }),
            cue: self.cue.map(|cue| super::Cue {
                span: bytes(self.place, cue.start, cue.end),
                text: cue.text.into_owned(),
            }),
            rule: self.rule,
        }
    }
}

impl<'de> Deserialize<'de> for Article {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = ArticleWire::deserialize(deserializer)?;
        let date = match (wire.date, wire.date_precision) {
            (Some(date), Some(precision)) => {
                Some(PublicationDate { date, precision, evidence: wire.date_evidence })
            }
            _ => None,
        };
        let texts = Texts {
            title: CodePoints::new(wire.title.as_deref().unwrap_or("")),
            lede: CodePoints::new(wire.lede.as_ref().map_or("", |lede| &lede.text)),
            body: CodePoints::new(&wire.body.raw),
        };
        let block = |block: &BlockWire| {
            Block::new(block.kind, texts.body.byte_span(Span::new(block.start, block.end)), block.reason)
        };
        let blocks = wire.body.blocks.iter().map(block).collect();
        let quotes = wire.quotes.into_iter().map(|quote| quote.into_quote(&texts)).collect();
        Ok(Article {
            date,
            url: wire.url.map(Cow::into_owned),
            title: wire.title.map(Cow::into_owned),
            headline: wire.headline.map(Cow::into_owned),
            lede: wire.lede.map(Cow::into_owned),
            outlet: wire.outlet.map(Cow::into_owned),
            language: wire.language,
            body: Body { raw: wire.body.raw.into_owned(), blocks },
            quotes,
            diagnostics: wire.diagnostics.into_owned(),
            origin: wire.origin.into_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_code_points_in_json_and_come_back_as_bytes() {
        let text = " date 2021-11 https://a.example/\n\nÉté « là »\n\nLède.\n\nÀ côté « déjà ».\nÇa.";
        let article = crate::parse(text).unwrap();
        let json = serde_json::to_value(&article).unwrap();
        assert_eq!(json["body"]["blocks"][1]["start"], 17);
        assert_eq!(json["quotes"][0]["text"], "là");
        assert_eq!(json["quotes"][0]["start"], 6);
        assert_eq!(json["date"], "2021-11-01");
        assert_eq!(serde_json::from_value::<Article>(json).unwrap(), article);
    }
}
