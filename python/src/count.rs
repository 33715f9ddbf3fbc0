//! Whole numbers that options take.

use pyo3::{
    exceptions::{PyOverflowError, PyValueError},
    prelude::*,
};

/// How many: 0 or more. What is less is a `ValueError`, as a wrong word is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Count(pub(crate) usize);

impl<'py> FromPyObject<'_, 'py> for Count {
    type Error = PyErr;

    fn extract(number: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        number.extract().map(Self).map_err(|error| {
            match error.is_instance_of::<PyOverflowError>(number.py()) {
                true => PyValueError::new_err(format!(
                    "found {}, expected a number from 0 to {}",
                    &*number,
                    usize::MAX
                )),
                false => error,
            }
        })
    }
}
