//! The JSON form of an article: the published schema, with spans in code points.
//!
//! A span of an [`Article`] counts bytes of one of its texts; outside of Rust people count code points. So
//! every span is converted on its way out and back.
//! The texts themselves stand unchanged.

use super::{
    Article, Block, Body, DateEvidence, Lede, Origin, Place, Precision, PublicationDate, Quote, SourceUrl,
    date::day_or_none,
};
use crate::{
    diagnostic::Diagnostic,
    language::Language,
    span::{CodePoints, Span},
    stable_id::stable_ids,
};
use chrono::NaiveDate;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, IgnoredAny},
    ser::SerializeMap,
};
use std::{borrow::Cow, cell::OnceCell, fmt::Display};

stable_ids! {
    /// A field of the JSON form, or a column of a table.
    pub enum Field {
        /// The day of publication; the first of the month where only that is known.
        Date = "date",
        /// How exactly the date is known: `day` or `month`.
        DatePrecision = "date_precision",
        /// What header, URL and stamp say of the date.
        DateEvidence = "date_evidence",
        /// The page's address.
        Url = "url",
        /// The title.
        Title = "title",
        /// The headline, where it differs.
        Headline = "headline",
        /// The teaser.
        Lede = "lede",
        /// The outlet's name.
        Outlet = "outlet",
        /// The language, ISO 639-1.
        Language = "language",
        /// The verbatim body and its blocks, as one value.
        Body = "body",
        /// The verbatim body.
        Raw = "raw",
        /// The body's blocks.
        Blocks = "blocks",
        /// The restored text: the blocks, joined by blank lines; nothing where the body was not restored.
        Text = "text",
        /// The quotes.
        Quotes = "quotes",
        /// What was odd.
        Diagnostics = "diagnostics",
        /// Where the record stands in the input.
        Origin = "origin",
        /// The version of the rules and word lists that the article was read by.
        RulesVersion = "rules_version",
    }
}

impl Field {
    /// The fields of the JSON form, in their order: all but those that `body` holds or gives.
    pub const JSON: &'static [Field] = &[
        Field::Date,
        Field::DatePrecision,
        Field::DateEvidence,
        Field::Url,
        Field::Title,
        Field::Headline,
        Field::Lede,
        Field::Outlet,
        Field::Language,
        Field::Body,
        Field::Quotes,
        Field::Diagnostics,
        Field::Origin,
        Field::RulesVersion,
    ];

    /// The columns of a table, in their order: all but `body`, whose parts are columns of their own.
    pub const TABLE: &'static [Field] = &[
        Field::Date,
        Field::DatePrecision,
        Field::DateEvidence,
        Field::Url,
        Field::Title,
        Field::Headline,
        Field::Lede,
        Field::Outlet,
        Field::Language,
        Field::Raw,
        Field::Blocks,
        Field::Text,
        Field::Quotes,
        Field::Diagnostics,
        Field::Origin,
        Field::RulesVersion,
    ];

    /// The columns of a CSV, where none are named: those with a plain value.
    pub const CSV: &'static [Field] = &[
        Field::Date,
        Field::DatePrecision,
        Field::Url,
        Field::Title,
        Field::Headline,
        Field::Lede,
        Field::Outlet,
        Field::Language,
        Field::Text,
        Field::Diagnostics,
        Field::Origin,
        Field::RulesVersion,
    ];
}

/// What is read back of the JSON form, or of the row of a table, whose columns `raw` and `blocks` are `body`.
#[derive(Deserialize)]
#[serde(rename = "Article", deny_unknown_fields, expecting = "an article")]
struct ArticleWire<'a> {
    #[serde(default, deserialize_with = "day_or_none")]
    date: Option<NaiveDate>,
    #[serde(default)]
    date_precision: Option<Precision>,
    #[serde(default)]
    date_evidence: DateEvidence,
    #[serde(default)]
    url: Option<SourceUrl>,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    headline: Option<String>,
    #[serde(default)]
    lede: Option<Lede>,
    #[serde(default)]
    outlet: Option<String>,
    #[serde(default)]
    language: Option<Language>,
    body: Option<BodyWire<'a>>,
    #[serde(default)]
    raw: Cow<'a, str>,
    #[serde(default)]
    blocks: Vec<BlockWire>,
    /// The blocks give it.
    #[serde(default, rename = "text")]
    _text: IgnoredAny,
    #[serde(default)]
    quotes: Vec<QuoteWire<'a>>,
    #[serde(default)]
    diagnostics: Vec<Diagnostic>,
    #[serde(default)]
    origin: Origin,
    #[serde(default)]
    rules_version: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Body", deny_unknown_fields, expecting = "a body")]
struct BodyWire<'a> {
    raw: Cow<'a, str>,
    blocks: Vec<BlockWire>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Block", deny_unknown_fields, expecting = "a block")]
struct BlockWire {
    kind: super::BlockKind,
    start: usize,
    end: usize,
    reason: super::BlockReason,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Quote", deny_unknown_fields, expecting = "a quote")]
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
#[serde(rename = "Speaker", deny_unknown_fields, expecting = "a speaker")]
struct SpeakerWire<'a> {
    text: Cow<'a, str>,
    start: usize,
    end: usize,
    place: Place,
    name: Option<Cow<'a, str>>,
    rule: super::SpeakerRule,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Cue", deny_unknown_fields, expecting = "a cue")]
struct CueWire<'a> {
    text: Cow<'a, str>,
    start: usize,
    end: usize,
}

/// The code point view of the texts of an article; each is looked at when it is asked for.
pub(crate) struct Texts<'a> {
    title: Text<'a>,
    lede: Text<'a>,
    body: Text<'a>,
}

struct Text<'a>(&'a str, OnceCell<CodePoints<'a>>);

impl<'a> Texts<'a> {
    pub(crate) fn of(article: &'a Article) -> Self {
        Self::new(article.text_at(Place::Title), article.text_at(Place::Lede), article.text_at(Place::Body))
    }

    fn new(title: &'a str, lede: &'a str, body: &'a str) -> Self {
        let text = |text| Text(text, OnceCell::new());
        Self { title: text(title), lede: text(lede), body: text(body) }
    }

    pub(crate) fn at(&self, place: Place) -> &CodePoints<'a> {
        let Text(text, points) = match place {
            Place::Title => &self.title,
            Place::Lede => &self.lede,
            Place::Body => &self.body,
        };
        points.get_or_init(|| CodePoints::new(text))
    }

    /// The bytes of the code points from `start` to `end`, which must lie in the text; `of` names what has them.
    fn byte_span<E: de::Error>(
        &self,
        of: impl Display,
        place: Place,
        start: usize,
        end: usize,
    ) -> Result<Span, E> {
        let (points, given) = (self.at(place), Span::new(start, end));
        let span = points.byte_span(given);
        match start <= end && points.span(span) == given {
            true => Ok(span),
            false => {
                Err(E::custom(format_args!("{of}: {start} to {end} is no span of the text of the {place}")))
            }
        }
    }
}

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Selected { article: self, fields: Field::JSON }.serialize(serializer)
    }
}

/// Some fields of an article, to be serialised in the order given.
pub(crate) struct Selected<'a> {
    pub(crate) article: &'a Article,
    pub(crate) fields: &'a [Field],
}

impl Serialize for Selected<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let article = self.article;
        let texts = Texts::of(article);
        let mut map = serializer.serialize_map(Some(self.fields.len()))?;
        for field in self.fields {
            let name = field.as_str();
            match field {
                Field::Date => map.serialize_entry(name, &article.date.map(|date| date.date)),
                Field::DatePrecision => map.serialize_entry(name, &article.date.map(|date| date.precision)),
                Field::DateEvidence => {
                    map.serialize_entry(name, &article.date.map(|date| date.evidence).unwrap_or_default())
                }
                Field::Url => map.serialize_entry(name, &article.url),
                Field::Title => map.serialize_entry(name, &article.title),
                Field::Headline => map.serialize_entry(name, &article.headline),
                Field::Lede => map.serialize_entry(name, &article.lede),
                Field::Outlet => map.serialize_entry(name, &article.outlet),
                Field::Language => map.serialize_entry(name, &article.language),
                Field::Body => map.serialize_entry(name, &BodyWire::new(&article.body, &texts)),
                Field::Raw => map.serialize_entry(name, &article.body.raw),
                Field::Blocks => map.serialize_entry(name, &BlockWire::all(&article.body, &texts)),
                Field::Text => {
                    map.serialize_entry(name, &article.body.is_restored().then(|| article.body.text()))
                }
                Field::Quotes => {
                    let quotes = article.quotes.iter().map(|quote| QuoteWire::new(quote, &texts));
                    map.serialize_entry(name, &quotes.collect::<Vec<_>>())
                }
                Field::Diagnostics => map.serialize_entry(name, &article.diagnostics),
                Field::Origin => map.serialize_entry(name, &article.origin),
                Field::RulesVersion => map.serialize_entry(name, &article.rules_version),
            }?;
        }
        map.end()
    }
}

impl<'a> BodyWire<'a> {
    fn new(body: &'a Body, texts: &Texts<'_>) -> Self {
        Self { raw: Cow::Borrowed(&body.raw), blocks: BlockWire::all(body, texts) }
    }

    /// The blocks, which messages call `name`.
    fn blocks<E: de::Error>(&self, name: &str, texts: &Texts<'_>) -> Result<Vec<Block>, E> {
        let block = |(at, block): (usize, &BlockWire)| {
            let of = format_args!("{name}[{at}]");
            let span = texts.byte_span(of, Place::Body, block.start, block.end)?;
            Ok(Block::new(block.kind, span, block.reason))
        };
        self.blocks.iter().enumerate().map(block).collect()
    }
}

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        BodyWire::new(self, &Texts::new("", "", &self.raw)).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = BodyWire::deserialize(deserializer)?;
        let blocks = wire.blocks("blocks", &Texts::new("", "", &wire.raw))?;
        Ok(Self { raw: wire.raw.into_owned(), blocks })
    }
}

impl BlockWire {
    fn all(body: &Body, texts: &Texts<'_>) -> Vec<Self> {
        let wire = |block: &Block| {
            let Span { start, end } = texts.at(Place::Body).span(block.span);
            Self { kind: block.kind, start, end, reason: block.reason }
        };
        body.blocks.iter().map(wire).collect()
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

    fn into_quote<E: de::Error>(self, at: usize, texts: &Texts<'_>) -> Result<Quote, E> {
        let bytes = |part: &str, place, start, end| {
            texts.byte_span::<E>(format_args!("quotes[{at}]{part}"), place, start, end)
        };
        let speaker = self.speaker.map(|speaker| {
            Ok(super::Speaker {
                span: bytes(".speaker", speaker.place, speaker.start, speaker.end)?,
                text: speaker.text.into_owned(),
                place: speaker.place,
                name: speaker.name.map(Cow::into_owned),
                rule: speaker.rule,
            })
        });
        let cue = self.cue.map(|cue| {
            let span = bytes(".cue", self.place, cue.start, cue.end)?;
            Ok(super::Cue { span, text: cue.text.into_owned() })
        });
        Ok(Quote {
            span: bytes("", self.place, self.start, self.end)?,
            text: self.text.into_owned(),
            place: self.place,
            kind: self.kind,
            speaker: speaker.transpose()?,
            cue: cue.transpose()?,
            rule: self.rule,
        })
    }
}

impl<'de> Deserialize<'de> for Article {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = ArticleWire::deserialize(deserializer)?;
        let date = match (wire.date, wire.date_precision) {
            (Some(date), Some(precision)) => {
                Some(PublicationDate { date, precision, evidence: wire.date_evidence })
            }
            (None, None) if wire.date_evidence == DateEvidence::default() => None,
            _ => return Err(de::Error::custom("`date`, `date_precision` and `date_evidence` go together")),
        };
        let name = if wire.body.is_some() { "body.blocks" } else { "blocks" };
        let body = wire.body.unwrap_or(BodyWire { raw: wire.raw, blocks: wire.blocks });
        let texts = Texts::new(
            wire.title.as_deref().unwrap_or(""),
            wire.lede.as_ref().map_or("", |lede| &lede.text),
            &body.raw,
        );
        let blocks = body.blocks(name, &texts)?;
        let quotes = wire.quotes.into_iter().enumerate().map(|(at, quote)| quote.into_quote(at, &texts));
        let quotes = quotes.collect::<Result<_, D::Error>>()?;
        Ok(Article {
            date,
            url: wire.url,
            title: wire.title,
            headline: wire.headline,
            lede: wire.lede,
            outlet: wire.outlet,
            language: wire.language,
            body: Body { raw: body.raw.into_owned(), blocks },
            quotes,
            diagnostics: wire.diagnostics,
            origin: wire.origin,
            rules_version: wire.rules_version.map(Cow::Owned),
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

    #[test]
    fn parts_alone_count_code_points_where_they_know_their_text_and_name_bytes_elsewhere() {
        let text = " date 2021-11 https://a.example/\n\nT\n\n« Été », a dit Ève Été.\nÇa.";
        let article = crate::parse(text).unwrap();
        let body = serde_json::to_value(&article.body).unwrap();
        assert_eq!(body, serde_json::to_value(&article).unwrap()["body"]);
        assert_eq!(serde_json::from_value::<Body>(body).unwrap(), article.body);
        let [first, block] = &article.body.blocks[..] else { panic!("{:?}", article.body) };
        let block = serde_json::to_value(block).unwrap();
        assert_eq!(
            block["bytes"],
            serde_json::json!({"start": first.span.end + 1, "end": article.body.raw.len()})
        );
        let quote = serde_json::to_value(&article.quotes[0]).unwrap();
        for part in [&quote, &quote["speaker"], &quote["cue"]] {
            let span: Span = serde_json::from_value(part["bytes"].clone()).unwrap();
            assert_eq!(part["text"], span.of(&article.body.raw));
        }
        assert_eq!(serde_json::from_value::<Quote>(quote).unwrap(), article.quotes[0]);
        // What counts code points is not taken for bytes.
        let published = serde_json::to_value(&article).unwrap()["quotes"][0].clone();
        assert!(serde_json::from_value::<Quote>(published).is_err());
    }

    /// Why the JSON form of an article is refused once `change` has changed it.
    fn refused(change: impl FnOnce(&mut serde_json::Value)) -> String {
        let text = " date 2021-11 https://a.example/\n\nT\n\nIl a dit : « Été. »";
        let mut json = serde_json::to_value(crate::parse(text).unwrap()).unwrap();
        change(&mut json);
        serde_json::from_value::<Article>(json).unwrap_err().to_string()
    }

    #[test]
    fn what_is_unknown_is_refused() {
        for place in ["", "/body", "/body/blocks/0", "/quotes/0", "/origin", "/date_evidence"] {
            let error = refused(|json| json.pointer_mut(place).unwrap()["odd"] = 1.into());
            assert!(error.contains("unknown field `odd`"), "{place}: {error}");
        }
    }

    #[test]
    fn what_is_of_another_type_is_named_as_what_it_should_be() {
        for (place, expected) in [
            ("/body", "a body"),
            ("/body/blocks/0", "a block"),
            ("/quotes/0", "a quote"),
            ("/lede", "a lede"),
            ("/origin", "an origin"),
            ("/date_evidence", "evidence for a date"),
        ] {
            let error = refused(|json| *json.pointer_mut(place).unwrap() = 5.into());
            assert_eq!(error, format!("invalid type: integer `5`, expected {expected}"));
        }
    }

    #[test]
    fn spans_outside_of_their_text_are_refused() {
        for (place, name) in [("/body/blocks/0", "body.blocks[0]"), ("/quotes/0", "quotes[0]")] {
            for (start, end) in [(3, 2), (0, 1000), (usize::MAX, usize::MAX)] {
                let error = refused(|json| {
                    let span = json.pointer_mut(place).unwrap();
                    (span["start"], span["end"]) = (start.into(), end.into());
                });
                assert_eq!(error, format!("{name}: {start} to {end} is no span of the text of the body"));
            }
        }
    }

    #[test]
    fn the_rules_that_an_article_was_read_by_are_those_of_then() {
        let article = crate::parse(" date 2021-11 https://a.example/\n\nT").unwrap();
        let mut json = serde_json::to_value(&article).unwrap();
        assert_eq!(json["rules_version"], crate::RULES_VERSION);
        json["rules_version"] = "0".into();
        let older: Article = serde_json::from_value(json.clone()).unwrap();
        assert!(older.same_content(&article) && older != article);
        assert_eq!(serde_json::to_value(older).unwrap(), json);
    }

    #[test]
    fn a_date_in_part_is_refused() {
        for field in ["date", "date_precision"] {
            let error = refused(|json| json[field] = serde_json::Value::Null);
            assert_eq!(error, "`date`, `date_precision` and `date_evidence` go together");
        }
        let undated = serde_json::from_str::<Article>("{\"title\": \"T\", \"date\": null}").unwrap();
        assert_eq!(undated.date, None);
    }

    #[test]
    fn a_date_that_is_none_is_refused() {
        for text in ["", "x", "2021-11", "2021-13-01", "2021-11-11T00:00:00"] {
            let error = refused(|json| json["date"] = text.into());
            assert_eq!(error, format!("found `{text}`, expected a day such as 2021-11-11"));
        }
    }

    #[test]
    fn the_row_of_a_table_is_an_article() {
        let article = crate::parse(" date 2021-11 https://a.example/\n\nT\n\nOne.\nTwo.").unwrap();
        let row = serde_json::to_value(Selected { article: &article, fields: Field::TABLE }).unwrap();
        assert_eq!(serde_json::from_value::<Article>(row).unwrap(), article);
    }
}
