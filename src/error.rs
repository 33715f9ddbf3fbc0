//! Errors: what ended a read, a parse or a write.

use crate::diagnostic::{Code, Diagnostic, Escaped, Position};
use std::{fmt, io, sync::Arc};

/// What newsdump's functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong. One pointer wide; [`Error::kind`] tells the rest.
///
/// ```
/// let error = newsdump::parse("no header here").unwrap_err();
/// assert_eq!(error.code(), "no-record");
/// assert_eq!(error.position().unwrap().line, 1);
/// ```
#[derive(Debug)]
pub struct Error(Box<ErrorKind>);

/// The kinds of [`Error`], with their data.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Reading failed.
    Io {
        /// The file, as in [`crate::Origin::file`].
        file: Option<Arc<str>>,
        /// How many (decompressed) bytes of it had been read.
        byte: u64,
        /// What the system said.
        source: io::Error,
    },
    /// Writing failed.
    Write {
        /// What the system said.
        source: io::Error,
    },
    /// Strict reading met this, or there was no single record to parse.
    Diagnosed(Diagnostic),
    /// The dump format cannot hold the article.
    Unrepresentable {
        /// The field that would be read back otherwise.
        field: &'static str,
    },
    /// A pattern of file names is not one.
    Pattern {
        /// The pattern.
        pattern: String,
        /// What is wrong with it.
        source: glob::PatternError,
    },
}

impl Error {
    /// What went wrong, with its data.
    ///
    /// ```
    /// let error = newsdump::parse("").unwrap_err();
    /// assert!(matches!(error.kind(), newsdump::ErrorKind::Diagnosed(_)));
    /// ```
    pub fn kind(&self) -> &ErrorKind {
        &self.0
    }

    /// Where in the input, as far as that is known.
    ///
    /// ```
    /// let error = newsdump::parse("").unwrap_err();
    /// assert_eq!(error.position().unwrap().byte, 0);
    /// ```
    pub fn position(&self) -> Option<Position> {
        match self.kind() {
            ErrorKind::Diagnosed(diagnostic) => Some(diagnostic.position),
            _ => None,
        }
    }

    /// The stable id: that of the diagnostic, or `io`, `write`, `unrepresentable`, `pattern`.
    ///
    /// ```
    /// assert_eq!(newsdump::parse("").unwrap_err().code(), "no-record");
    /// ```
    pub fn code(&self) -> &'static str {
        match self.kind() {
            ErrorKind::Io { .. } => "io",
            ErrorKind::Write { .. } => "write",
            ErrorKind::Diagnosed(diagnostic) => diagnostic.code.as_str(),
            ErrorKind::Unrepresentable { .. } => "unrepresentable",
            ErrorKind::Pattern { .. } => "pattern",
        }
    }

    /// The file that it concerns, where it has a name.
    ///
    /// ```
    /// let error = newsdump::Reader::from_path("no/such/file").err().unwrap();
    /// assert_eq!(error.file(), Some("no/such/file"));
    /// ```
    pub fn file(&self) -> Option<&str> {
        match self.kind() {
            ErrorKind::Io { file, .. } => file.as_deref(),
            ErrorKind::Diagnosed(diagnostic) => diagnostic.file.as_deref(),
            _ => None,
        }
    }

    /// The diagnostic that stopped a strict read.
    ///
    /// ```
    /// let error = newsdump::parse("").unwrap_err();
    /// assert_eq!(error.diagnostic().unwrap().code, newsdump::Code::NoRecord);
    /// ```
    pub fn diagnostic(&self) -> Option<&Diagnostic> {
        match self.kind() {
            ErrorKind::Diagnosed(diagnostic) => Some(diagnostic),
            _ => None,
        }
    }

    pub(crate) fn io(file: Option<Arc<str>>, byte: u64, source: io::Error) -> Self {
        ErrorKind::Io { file, byte, source }.into()
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self(Box::new(kind))
    }
}

impl From<Diagnostic> for Error {
    fn from(diagnostic: Diagnostic) -> Self {
        ErrorKind::Diagnosed(diagnostic).into()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::Io { file, byte: 0, .. } => {
                write!(f, "{}: cannot be read", Escaped(file.as_deref().unwrap_or("<input>")))
            }
            ErrorKind::Io { file, byte, .. } => {
                write!(
                    f,
                    "{}: reading failed after byte {byte}",
                    Escaped(file.as_deref().unwrap_or("<input>"))
                )
            }
            ErrorKind::Write { .. } => write!(f, "the output cannot be written"),
            ErrorKind::Diagnosed(diagnostic) => diagnostic.fmt(f),
            ErrorKind::Unrepresentable { field } => {
                write!(
                    f,
                    "the dump format cannot hold this article: its {field} would be read back otherwise"
                )
            }
            ErrorKind::Pattern { pattern, .. } => {
                write!(f, "`{}` is no pattern of file names", Escaped(pattern))
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.kind() {
            ErrorKind::Io { source, .. } | ErrorKind::Write { source } => Some(source),
            ErrorKind::Pattern { source, .. } => Some(source),
            ErrorKind::Diagnosed(_) | ErrorKind::Unrepresentable { .. } => None,
        }
    }
}

impl PartialEq<Code> for Error {
    /// Whether the error is the diagnostic `code`.
    fn eq(&self, code: &Code) -> bool {
        self.diagnostic().is_some_and(|diagnostic| diagnostic.code == *code)
    }
}
