//! Wherever a file is cut into byte ranges, each record is read once, whole, and by itself.

use super::plain_options;
use newsdump::{Article, ReadOptions, Reader};
use std::{fs, path::Path};

/// The first byte says the limit, the next two where the file is cut. The rest is the file.
pub fn check(input: &[u8]) {
    let [limit, first, second, bytes @ ..] = input else { return };
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), bytes).unwrap();
    let options = match limit {
        0..8 => plain_options().record_limit(usize::from(*limit) * 50),
        _ => plain_options(),
    };
    let len = bytes.len() as u64;
    let mut cuts = [*first, *second].map(|cut| len * u64::from(cut) / 255);
    cuts.sort();
    let bounds = [0, cuts[0], cuts[1], len];
    let whole = read(options.from_path(file.path()).unwrap());
    let parts = bounds.windows(2).flat_map(|pair| part(&options, file.path(), pair[0], pair[1]));
    assert_eq!(parts.collect::<Vec<_>>(), whole, "cut at {cuts:?}");
}

fn part(options: &ReadOptions, path: &Path, start: u64, end: u64) -> Vec<Article> {
    read(options.from_range(path, start..end).unwrap())
}

/// The articles, without what a range cannot know: how many records and lines came before, and which blank lines.
fn read(reader: Reader<'_>) -> Vec<Article> {
    let articles = reader.filter_map(Result::ok).map(|mut article| {
        (article.origin.record, article.origin.start) = (0, 0);
        article.diagnostics.clear();
        article
    });
    articles.collect()
}
