//! JSON Lines.

mod serializer;

use super::io_error;
use crate::{
    article::{Article, Field, Selected},
    error::Result,
};
use serde::Serialize;
use serializer::Json;
use std::io::Write;

/// Writes articles as JSON Lines.
#[derive(Debug)]
pub struct JsonLines<'f, W> {
    to: W,
    fields: &'f [Field],
    line: Vec<u8>,
}

impl<'f, W: Write> JsonLines<'f, W> {
    /// Writes these fields of each article to `to`, in this order. The writer should be buffered.
    ///
    /// ```
    /// let lines = newsdump::export::JsonLines::new(Vec::new(), newsdump::Field::JSON);
    /// assert!(lines.into_inner().is_empty());
    /// ```
    pub fn new(to: W, fields: &'f [Field]) -> Self {
        Self { to, fields, line: Vec::new() }
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
        let line = Selected { article, fields: self.fields };
        self.line.clear();
        line.serialize(&mut Json(&mut self.line)).map_err(io_error)?;
        self.line.push(b'\n');
        self.to.write_all(&self.line).map_err(io_error)
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
