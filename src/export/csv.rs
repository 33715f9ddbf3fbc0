//! CSV.

use super::io_error;
use crate::{
    article::{Article, Field, Selected},
    error::Result,
};
use std::{borrow::Cow, io::Write};

/// Writes articles as CSV (RFC 4180), with a header row.
#[derive(Debug)]
pub struct Csv<'f, W: Write> {
    to: ::csv::Writer<W>,
    fields: &'f [Field],
    excel_safe: bool,
}

impl<'f, W: Write> Csv<'f, W> {
    /// Writes these fields of each article to `to`, in this order.
    ///
    /// # Errors
    ///
    /// `write` where writing the header row fails.
    ///
    /// ```
    /// let csv = newsdump::export::Csv::new(Vec::new(), &[newsdump::Field::Url])?;
    /// assert_eq!(csv.into_inner()?, b"url\n");
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn new(to: W, fields: &'f [Field]) -> Result<Self> {
        let mut csv = Self::without_header(to, fields);
        csv.to.write_record(fields.iter().map(|field| field.as_str())).map_err(io_error)?;
        Ok(csv)
    }

    /// Writes no header row: for what goes behind other rows.
    ///
    /// ```
    /// let csv = newsdump::export::Csv::without_header(Vec::new(), &[newsdump::Field::Url]);
    /// assert!(csv.into_inner()?.is_empty());
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn without_header(to: W, fields: &'f [Field]) -> Self {
        Self { to: ::csv::Writer::from_writer(to), fields, excel_safe: false }
    }

    /// Whether each cell goes through [`excel_safe`], for files that are opened in a spreadsheet. Default: no;
    /// the cells are then the very text.
    ///
    /// ```
    /// let article = newsdump::parse(" date 2021-11 https://a.example/\n\n=HYPERLINK(A1)\n\nBody.")?;
    /// let mut csv = newsdump::export::Csv::new(Vec::new(), &[newsdump::Field::Title])?.excel_safe(true);
    /// csv.write(&article)?;
    /// assert_eq!(csv.into_inner()?, b"title\n'=HYPERLINK(A1)\n");
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    #[must_use]
    pub fn excel_safe(mut self, safe: bool) -> Self {
        self.excel_safe = safe;
        self
    }

    /// Writes a row.
    ///
    /// # Errors
    ///
    /// `write` where writing fails.
    ///
    /// ```
    /// let mut csv = newsdump::export::Csv::new(Vec::new(), &[newsdump::Field::Title])?;
    /// csv.write(&newsdump::parse(" date 2021-11 https://a.example/\n\nA, b\n\nBody.")?)?;
    /// assert_eq!(csv.into_inner()?, b"title\n\"A, b\"\n");
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn write(&mut self, article: &Article) -> Result<()> {
        for field in self.fields {
            let text = cell(article, *field);
            let text = if self.excel_safe { excel_safe(&text) } else { text.as_ref().into() };
            self.to.write_field(text.as_bytes()).map_err(io_error)?;
        }
        self.to.write_record(None::<&[u8]>).map_err(io_error)
    }

    /// Flushes; the writer below.
    ///
    /// # Errors
    ///
    /// `write` where writing fails.
    ///
    /// ```
    /// let csv = newsdump::export::Csv::new(Vec::new(), &[newsdump::Field::Date])?;
    /// assert_eq!(csv.into_inner()?, b"date\n");
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn into_inner(self) -> Result<W> {
        self.to.into_inner().map_err(|error| io_error(error.into_error()))
    }
}

/// The text of a cell that no spreadsheet takes for a formula: where it begins like one (`=`, `+`, `-`, `@`, a tab,
/// a line end, their wide forms; behind blanks and what is not seen, too) it gets an apostrophe in front.
///
/// ```
/// assert_eq!(newsdump::export::excel_safe("=1+1"), "'=1+1");
/// assert_eq!(newsdump::export::excel_safe("1+1=2"), "1+1=2");
/// ```
pub fn excel_safe(text: &str) -> Cow<'_, str> {
    let is_unseen = |char: char| match char {
        '\t' | '\r' | '\n' => false,
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => true,
        _ => char.is_whitespace() || char.is_control(),
    };
    let begins = text.trim_start_matches(is_unseen);
    match begins.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        true => format!("'{text}").into(),
        false => text.into(),
    }
}

/// A field as the text of a cell.
fn cell(article: &Article, field: Field) -> Cow<'_, str> {
    match field {
        Field::Date => article.date.map_or("".into(), |date| date.date.to_string().into()),
        Field::DatePrecision => article.date.map_or("", |date| date.precision.as_str()).into(),
        Field::DateEvidence => {
            let evidence = article.date.map(|date| date.evidence).unwrap_or_default();
            serde_json::to_string(&evidence).unwrap_or_default().into()
        }
        Field::Url => article.url.as_ref().map_or("", |url| url.as_str()).into(),
        Field::Title => article.title.as_deref().unwrap_or("").into(),
        Field::Headline => article.headline.as_deref().unwrap_or("").into(),
        Field::Lede => article.lede.as_ref().map_or("", |lede| lede.text.as_str()).into(),
        Field::Outlet => article.outlet.as_deref().unwrap_or("").into(),
        Field::Language => article.language.map_or(Cow::Borrowed(""), |language| language.to_string().into()),
        Field::Body | Field::Raw => article.body.raw.as_str().into(),
        Field::Text => article.body.text().into(),
        Field::Blocks | Field::Quotes => {
            let object = serde_json::to_string(&Selected { article, fields: &[field] }).unwrap_or_default();
            let list = object.split_once(':').and_then(|(_, rest)| rest.strip_suffix('}'));
            list.unwrap_or("[]").to_owned().into()
        }
        Field::Diagnostics => {
            let codes: Vec<_> = article.diagnostics.iter().map(|found| found.code.as_str()).collect();
            codes.join(" ").into()
        }
        Field::Origin => {
            let origin = &article.origin;
            format!("{}:{}", origin.file.as_deref().unwrap_or(""), origin.record).into()
        }
        Field::RulesVersion => article.rules_version.as_deref().unwrap_or("").into(),
    }
}
