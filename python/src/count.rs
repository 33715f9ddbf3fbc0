//! Whole numbers that options take.

use pyo3::{
    exceptions::{PyOverflowError, PyValueError},
    prelude::*,
};

/// A whole number, or what was given in the place of one that is too small or too large.
#[derive(Debug, Clone)]
pub(crate) struct Count(Result<usize, String>);

impl Count {
    /// The number that the option `name` gives, `least` or more. What is not is a `ValueError`, as a wrong word is.
    pub(crate) fn of(self, name: &str, least: usize) -> PyResult<usize> {
        let found = match self.0 {
            Ok(number) if number >= least => return Ok(number),
            Ok(number) => number.to_string(),
            Err(found) => found,
        };
        Err(PyValueError::new_err(format!(
            "{name}: found {found}, expected a number from {least} to {}",
            usize::MAX
        )))
    }
}

impl<'py> FromPyObject<'_, 'py> for Count {
    type Error = PyErr;

    fn extract(number: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match number.extract() {
            Ok(number) => Ok(Self(Ok(number))),
            Err(error) if error.is_instance_of::<PyOverflowError>(number.py()) => {
                Ok(Self(Err(number.to_string())))
            }
            Err(error) => Err(error),
        }
    }
}
