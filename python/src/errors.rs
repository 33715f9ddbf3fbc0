//! The crate's errors as Python's exceptions, which the package defines.

use crate::objects::Diagnostic;
use newsdump::{Error, ErrorKind};
use pyo3::{
    exceptions::{PyOSError, PyValueError},
    import_exception,
    prelude::*,
};
use std::fmt;

import_exception!(newsdump, NewsdumpError);
import_exception!(newsdump, NewsdumpWarning);
import_exception!(newsdump, ParseError);
import_exception!(newsdump, ReadError);
import_exception!(newsdump, WriteError);

/// A `ValueError` that says what `error` says.
pub(crate) fn value_error(error: impl fmt::Display) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// The exception for `error`.
pub(crate) fn exception(py: Python<'_>, error: &Error) -> PyErr {
    build(py, error).unwrap_or_else(|failed| failed)
}

fn build(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let raised = match error.kind() {
        ErrorKind::Io { file, source, .. } => match source.raw_os_error() {
            Some(number) => {
                let says: String = py.import("os")?.call_method1("strerror", (number,))?.extract()?;
                PyOSError::new_err((number, says, file.as_deref().map(str::to_owned)))
            }
            None if source.kind() == std::io::ErrorKind::NotFound => {
                let number: i32 = py.import("errno")?.getattr("ENOENT")?.extract()?;
                PyOSError::new_err((number, source.to_string(), file.as_deref().map(str::to_owned)))
            }
            None => ReadError::new_err(format!("{error}: {source}")),
        },
        ErrorKind::Diagnosed(_) => ParseError::new_err(error.to_string()),
        ErrorKind::Unrepresentable { .. } => WriteError::new_err(error.to_string()),
        ErrorKind::Pattern { source, .. } => return Ok(value_error(format!("{error}: {source}"))),
        _ => NewsdumpError::new_err(error.to_string()),
    };
    let value = raised.value(py);
    match error.kind() {
        ErrorKind::Io { byte, .. } => value.setattr("byte", byte)?,
        ErrorKind::Unrepresentable { field } => value.setattr("field", field)?,
        ErrorKind::Diagnosed(found) => {
            value.setattr("line", found.position.line)?;
            value.setattr("column", found.position.column)?;
            value.setattr("byte", found.position.byte)?;
            value.setattr("record", found.record)?;
            value.setattr("diagnostic", Diagnostic::from(found.clone()))?;
        }
        _ => {}
    }
    value.setattr("code", error.code())?;
    value.setattr("path", error.file())?;
    Ok(raised)
}
