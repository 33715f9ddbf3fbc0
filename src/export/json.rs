//! JSON Lines.

use super::io_error;
use crate::{
    article::{Article, Field, Selected},
    error::Result,
};
use std::io::Write;

/// Writes articles as JSON Lines.
#[derive(Debug)]
pub struct JsonLines<'f, W> {
    to: W,
    fields: &'f [Field],
}

impl<'f, W: Write> JsonLines<'f, W> {
    /// Writes these fields of each article to `to`, in this order. The writer should be buffered.
    ///
    /// ```
    /// let lines = newsdump::export::JsonLines::new(Vec::new(), newsdump::Field::JSON);
    /// assert!(lines.into_inner().is_empty());
    /// ```
    pub fn new(to: W, fields: &'f [Field]) -> Self {
        Self { to, fields }
    }

    /// Writes a line.
    ///
    /// # Errors
    ///
    /// `write` where writing fails.
    ///
    /// ```
    /// let mut lines = newsdump::export::JsonLines::new(Vec::new(), &[newsdump::Field::Title]);
    /// lines.write(&newsdump::Article::default())?;
    /// assert_eq!(lines.into_inner(), b"{\"title\":null}\n");
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn write(&mut self, article: &Article) -> Result<()> {
        serde_json::to_writer(&mut self.to, &Selected { article, fields: self.fields }).map_err(io_error)?;
        self.to.write_all(b"\n").map_err(io_error)
    }

    /// The writer below.
    ///
    /// ```
    /// let lines = newsdump::export::JsonLines::new(Vec::new(), &[]);
    /// assert!(lines.into_inner().is_empty());
    /// ```
    pub fn into_inner(self) -> W {
        self.to
    }
}
