//! The fixtures: dumps in folders by origin, each with a line in the index.

use std::{fs, path::PathBuf};

/// A dump of the corpus, as `tests/fixtures/index.tsv` describes it.
#[allow(dead_code, reason = "not every test asks for all of it")]
pub struct Fixture {
    /// Its folder and name, as in the index.
    pub file: String,
    /// `clean`, `mended` or `refused`.
    pub verdict: String,
    pub bytes: Vec<u8>,
}

/// The folder of the corpus.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// All fixtures, in the order of the index.
pub fn all() -> Vec<Fixture> {
    let index = fs::read_to_string(folder().join("index.tsv")).unwrap();
    let lines = index.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let [file, source, verdict, reason] = columns[..] else { panic!("four columns: {line}") };
            assert!(!source.is_empty() && !reason.is_empty(), "{file} is not explained");
            let path = match file.strip_prefix("real/") {
                Some(name) => folder().join("../../seeds").join(name),
                None => folder().join(file),
            };
            let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            Fixture { file: file.to_owned(), verdict: verdict.to_owned(), bytes }
        })
        .collect()
}
