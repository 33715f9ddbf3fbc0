//! The columns of a table: for each field, what it is and what an article puts there.

use super::values::{Day, Flag, Items, List, Number, Text, Validity, Values, row};
use crate::{
    article::{
        Article, Block, Body, DateEvidence, Field as Name, Lede, Origin, Place, Quote, SourceUrl, Speaker,
        Texts,
    },
    diagnostic::{Diagnostic, Position},
    read::BATCH_OF_INPUT,
    span::Span,
};
use arrow_array::ArrayRef;
use arrow_schema::{ArrowError, DataType, Field, FieldRef, Fields};
use once_cell::sync::Lazy;

/// A column under construction.
pub(super) trait Column: Send {
    /// Its name and type.
    fn field(&self) -> Field;
    /// Adds what the article has.
    fn push(&mut self, article: &Article, texts: &Texts<'_>);
    /// About how many bytes its values take.
    fn bytes(&self) -> usize;
    /// The array; the next one begins.
    fn finish(&mut self) -> Result<ArrayRef, ArrowError>;
}

/// Values with their name and the way they are taken from an article.
struct Filled<V, F> {
    name: Name,
    nullable: bool,
    values: V,
    fill: F,
}

impl<V: Values, F: Fn(&mut V, &Article, &Texts<'_>) + Send> Column for Filled<V, F> {
    fn field(&self) -> Field {
        Field::new(self.name.as_str(), V::data_type(), self.nullable)
    }

    fn push(&mut self, article: &Article, texts: &Texts<'_>) {
        (self.fill)(&mut self.values, article, texts);
    }

    fn bytes(&self) -> usize {
        self.values.bytes()
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        self.values.finish()
    }
}

/// Room for how many rows a column begins with: as many articles as a batch of input has. A table has dozens of arrays, and
/// more room would take as much memory as the text.
const USUAL_ROWS: usize = 192;

/// The column of a field.
pub(super) fn column(name: Name) -> Box<dyn Column> {
    fn always<V: Values>(
        name: Name,
        fill: impl Fn(&mut V, &Article, &Texts<'_>) + Send + 'static,
    ) -> Box<dyn Column> {
        Box::new(Filled { name, nullable: false, values: V::with_room(USUAL_ROWS), fill })
    }
    fn nullable<V: Values>(
        name: Name,
        fill: impl Fn(&mut V, &Article, &Texts<'_>) + Send + 'static,
    ) -> Box<dyn Column> {
        Box::new(Filled { name, nullable: true, values: V::with_room(USUAL_ROWS), fill })
    }
    match name {
        Name::Date => nullable(name, |it: &mut Day, article, _| it.push(article.date.map(|date| date.date))),
        Name::DatePrecision => nullable(name, |it: &mut Text, article, _| {
            it.push(article.date.map(|date| date.precision.as_str()));
        }),
        Name::DateEvidence => always(name, |it: &mut EvidenceRow, article, _| {
            it.push(article.date.map(|date| date.evidence).unwrap_or_default());
        }),
        Name::Url => nullable(name, |it: &mut Text, article, _| {
            it.push(article.url.as_ref().map(SourceUrl::as_str));
        }),
        Name::Title => nullable(name, |it: &mut Text, article, _| it.push(article.title.as_deref())),
        Name::Headline => nullable(name, |it: &mut Text, article, _| it.push(article.headline.as_deref())),
        Name::Lede => nullable(name, |it: &mut LedeRow, article, _| match &article.lede {
            Some(lede) => it.push(lede),
            None => it.push_null(),
        }),
        Name::Outlet => nullable(name, |it: &mut Text, article, _| it.push(article.outlet.as_deref())),
        Name::Language => nullable(name, |it: &mut Text, article, _| {
            it.push(article.language.as_ref().map(|language| language.as_str()));
        }),
        Name::Body => always(name, |it: &mut BodyRow, article, texts| it.push(&article.body, texts)),
        Name::Raw => Box::new(Filled {
            name,
            nullable: false,
            // Without room for the bodies of a batch they are copied again and again while it grows.
            values: Text::with_room_for(USUAL_ROWS, BATCH_OF_INPUT),
            fill: |it: &mut Text, article: &Article, _: &Texts<'_>| it.push(Some(&article.body.raw)),
        }),
        Name::Blocks => always(name, |it: &mut List<BlockRow>, article, texts| {
            it.push(&article.body.blocks, |row, block| row.push(block, texts));
        }),
        Name::Text => nullable(name, |it: &mut Text, article, _| match article.body.is_restored() {
            true => it.push_parts(article.body.text_parts()),
            false => it.push_null(),
        }),
        Name::Quotes => always(name, |it: &mut List<QuoteRow>, article, texts| {
            it.push(&article.quotes, |row, quote| row.push(quote, texts));
        }),
        Name::Diagnostics => always(name, |it: &mut List<DiagnosticRow>, article, _| {
            it.push(&article.diagnostics, DiagnosticRow::push);
        }),
        Name::Origin => always(name, |it: &mut OriginRow, article, _| it.push(&article.origin)),
        Name::RulesVersion => {
            nullable(name, |it: &mut Text, article, _| it.push(article.rules_version.as_deref()))
        }
    }
}

row! {
    EvidenceRow { header: Text [?], url: Text [?], stamp: Text [?], }
}

impl EvidenceRow {
    fn push(&mut self, evidence: DateEvidence) {
        let mut buffer = [0; 10];
        for (column, date) in [
            (&mut self.header, evidence.header),
            (&mut self.url, evidence.url),
            (&mut self.stamp, evidence.stamp),
        ] {
            column.push(date.map(|date| date.write_to(&mut buffer)));
        }
        self.validity.push(true);
    }
}

row! {
    LedeRow { text: Text, truncated: Flag, }
}

impl LedeRow {
    fn push(&mut self, lede: &Lede) {
        self.text.push(Some(&lede.text));
        self.truncated.push(lede.truncated);
        self.validity.push(true);
    }
}

row! {
    BodyRow { raw: Text, blocks: List<BlockRow>, }
}

impl BodyRow {
    fn push(&mut self, body: &Body, texts: &Texts<'_>) {
        self.raw.push(Some(&body.raw));
        self.blocks.push(&body.blocks, |row, block| row.push(block, texts));
        self.validity.push(true);
    }
}

row! {
    BlockRow { kind: Text, start: Number, end: Number, reason: Text, }
}

impl BlockRow {
    fn push(&mut self, block: &Block, texts: &Texts<'_>) {
        let span = texts.at(Place::Body).span(block.span);
        self.kind.push(Some(block.kind.as_str()));
        self.start.push(span.start as u64);
        self.end.push(span.end as u64);
        self.reason.push(Some(block.reason.as_str()));
        self.validity.push(true);
    }
}

row! {
    QuoteRow {
        text: Text,
        start: Number,
        end: Number,
        place: Text,
        kind: Text,
        speaker: SpeakerRow [?],
        cue: CueRow [?],
        rule: Text,
    }
}

impl QuoteRow {
    fn push(&mut self, quote: &Quote, texts: &Texts<'_>) {
        let span = texts.at(quote.place).span(quote.span);
        self.text.push(Some(&quote.text));
        self.start.push(span.start as u64);
        self.end.push(span.end as u64);
        self.place.push(Some(quote.place.as_str()));
        self.kind.push(Some(quote.kind.as_str()));
        match &quote.speaker {
            Some(speaker) => self.speaker.push(speaker, texts),
            None => self.speaker.push_null(),
        }
        match &quote.cue {
            Some(cue) => self.cue.push(&cue.text, texts.at(quote.place).span(cue.span)),
            None => self.cue.push_null(),
        }
        self.rule.push(Some(quote.rule.as_str()));
        self.validity.push(true);
    }
}

row! {
    /// A quote with what tells its article from others, and nothing within anything.
    FlatQuoteRow {
        file: Text [?],
        record: Number,
        date: Day [?],
        date_precision: Text [?],
        url: Text [?],
        title: Text [?],
        outlet: Text [?],
        language: Text [?],
        place: Text,
        start: Number,
        end: Number,
        text: Text,
        kind: Text,
        rule: Text,
        cue: Text [?],
        cue_start: Number [?],
        cue_end: Number [?],
        speaker: Text [?],
        speaker_place: Text [?],
        speaker_start: Number [?],
        speaker_end: Number [?],
        speaker_name: Text [?],
        speaker_rule: Text [?],
    }
}

impl FlatQuoteRow {
    /// Adds the quotes of an article.
    pub(super) fn push_all(&mut self, article: &Article) {
        let texts = Texts::of(article);
        article.quotes.iter().for_each(|quote| self.push(article, quote, &texts));
    }

    fn push(&mut self, article: &Article, quote: &Quote, texts: &Texts<'_>) {
        self.file.push(article.origin.file.as_deref());
        self.record.push(article.origin.record);
        self.date.push(article.date.map(|date| date.date));
        self.date_precision.push(article.date.map(|date| date.precision.as_str()));
        self.url.push(article.url.as_ref().map(SourceUrl::as_str));
        self.title.push(article.title.as_deref());
        self.outlet.push(article.outlet.as_deref());
        self.language.push(article.language.as_ref().map(|language| language.as_str()));
        let span = texts.at(quote.place).span(quote.span);
        self.place.push(Some(quote.place.as_str()));
        self.start.push(span.start as u64);
        self.end.push(span.end as u64);
        self.text.push(Some(&quote.text));
        self.kind.push(Some(quote.kind.as_str()));
        self.rule.push(Some(quote.rule.as_str()));
        let cue = quote.cue.as_ref();
        let span = cue.map(|cue| texts.at(quote.place).span(cue.span));
        self.cue.push(cue.map(|cue| cue.text.as_str()));
        self.cue_start.push_option(span.map(|span| span.start as u64));
        self.cue_end.push_option(span.map(|span| span.end as u64));
        let speaker = quote.speaker.as_ref();
        let span = speaker.map(|speaker| texts.at(speaker.place).span(speaker.span));
        self.speaker.push(speaker.map(|speaker| speaker.text.as_str()));
        self.speaker_place.push(speaker.map(|speaker| speaker.place.as_str()));
        self.speaker_start.push_option(span.map(|span| span.start as u64));
        self.speaker_end.push_option(span.map(|span| span.end as u64));
        self.speaker_name.push(speaker.and_then(|speaker| speaker.name.as_deref()));
        self.speaker_rule.push(speaker.map(|speaker| speaker.rule.as_str()));
        self.validity.push(true);
    }
}

row! {
    SpeakerRow { text: Text, start: Number, end: Number, place: Text, name: Text [?], rule: Text, }
}

impl SpeakerRow {
    fn push(&mut self, speaker: &Speaker, texts: &Texts<'_>) {
        let span = texts.at(speaker.place).span(speaker.span);
        self.text.push(Some(&speaker.text));
        self.start.push(span.start as u64);
        self.end.push(span.end as u64);
        self.place.push(Some(speaker.place.as_str()));
        self.name.push(speaker.name.as_deref());
        self.rule.push(Some(speaker.rule.as_str()));
        self.validity.push(true);
    }
}

row! {
    CueRow { text: Text, start: Number, end: Number, }
}

impl CueRow {
    fn push(&mut self, text: &str, span: Span) {
        self.text.push(Some(text));
        self.start.push(span.start as u64);
        self.end.push(span.end as u64);
        self.validity.push(true);
    }
}

row! {
    DiagnosticRow {
        code: Text,
        severity: Text,
        message: Text,
        file: Text [?],
        record: Number [?],
        position: PositionRow,
        len: Number,
        found: Text,
        before: Text,
        after: Text,
    }
}

impl DiagnosticRow {
    pub(super) fn push(&mut self, diagnostic: &Diagnostic) {
        self.code.push(Some(diagnostic.code.as_str()));
        self.severity.push(Some(diagnostic.severity.as_str()));
        self.message.push(Some(&diagnostic.message));
        self.file.push(diagnostic.file.as_deref());
        self.record.push_option(diagnostic.record);
        self.position.push(diagnostic.position);
        self.len.push(diagnostic.len);
        self.found.push(Some(&diagnostic.found));
        self.before.push(Some(&diagnostic.before));
        self.after.push(Some(&diagnostic.after));
        self.validity.push(true);
    }
}

row! {
    PositionRow { byte: Number, line: Number, column: Number, }
}

impl PositionRow {
    fn push(&mut self, position: Position) {
        self.byte.push(position.byte);
        self.line.push(position.line);
        self.column.push(position.column);
        self.validity.push(true);
    }
}

row! {
    OriginRow { file: Text [?], record: Number, start: Number, end: Number, }
}

impl OriginRow {
    fn push(&mut self, origin: &Origin) {
        self.file.push(origin.file.as_deref());
        self.record.push(origin.record);
        self.start.push(origin.start);
        self.end.push(origin.end);
        self.validity.push(true);
    }
}
