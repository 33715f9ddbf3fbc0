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
        let mut to = ::csv::Writer::from_writer(to);
        to.write_record(fields.iter().map(|field| field.as_str())).map_err(io_error)?;
        Ok(Self { to, fields })
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
            self.to.write_field(cell(article, *field).as_bytes()).map_err(io_error)?;
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
    }
}
