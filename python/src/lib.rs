//! The extension module `newsdump._newsdump`: the crate's public API, as Python sees it.
//!
//! A thin border. It converts values and errors, releases the interpreter while the crate works, and
//! decides nothing about articles itself.

mod count;
mod data;
mod errors;
mod functions;
mod html;
mod objects;
mod reader;
mod source;
mod split;
mod target;

/// newsdump's compiled part. Import from `newsdump` instead.
#[pyo3::pymodule(gil_used = false)]
mod _newsdump {
    #[pymodule_export]
    use crate::{
        functions::{detect_language, dumps, extract_quotes, parse, read, restore_blocks, run, write},
        objects::{
            Article, Block, Body, Cue, DateEvidence, Diagnostic, Lede, Origin, PublicationDate, Quote,
            Speaker,
        },
        reader::{Reader, Table},
        split::{Split, splits},
    };

    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("SCHEMA", Table::empty())
    }

    #[pymodule_export]
    #[allow(non_upper_case_globals)]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    #[pymodule_export]
    const RULES_VERSION: &str = newsdump::RULES_VERSION;

    #[pymodule_export]
    const SCHEMA_VERSION: &str = newsdump::export::SCHEMA_VERSION;
}
