//! Byte ranges: wherever a file is cut, each record is read once.
#![allow(clippy::unwrap_used)]

use newsdump::{Article, ParseOptions, ReadOptions, Reader, splits};
use std::{fs, ops::Range, path::Path};

const DUMP: &str = "\u{feff}\n\n date 2021-11 https://a.example/1\n\nPremière à l’été\n\nUn corps « déjà » glué.Là.\n\n\
     date 2021-12 https://a.example/2\r\n\r\nZweite\r\n\r\nZweite\r\n\r\nGrüße.\r\n\r\n\
    date 2022-01 https://a.example/3\rTroisième\r\r\u{a0}\rdate 2022-01 sans adresse\r\
    \tdate 2022-02-03 https://a.example/4\n\n日本語の記事\n\n本文。";

/// What a reader gives: where each record ends, and what it says.
fn read(reader: Reader<'_>) -> Vec<(u64, Article)> {
    let mut articles: Vec<_> = reader.map(Result::unwrap).collect();
    // Records and lines are counted from the start of a range, and blank lines in front of the first
    // header may lie before it.
    articles.iter_mut().for_each(|article| {
        (article.origin.record, article.origin.start) = (0, 0);
        article.diagnostics.clear();
    });
    articles.into_iter().map(|article| (article.origin.end, article)).collect()
}

/// Reads with nothing derived, which makes no difference here and is faster.
fn bare() -> ReadOptions {
    ReadOptions::new().parse(ParseOptions::new().restore(false).quotes(false).detect_language(false))
}

/// How many stretches are skipped.
fn skipped(path: &Path, cuts: &[u64], len: u64) -> usize {
    let said = |part| {
        let mut reader = bare().from_range(path, part).unwrap();
        reader.by_ref().for_each(drop);
        reader.skipped().len()
    };
    parts(cuts, len).map(said).sum()
}

fn parts(cuts: &[u64], len: u64) -> impl Iterator<Item = Range<u64>> {
    let bounds: Vec<u64> = [0].into_iter().chain(cuts.iter().copied()).chain([len]).collect();
    (1..bounds.len()).map(move |end| bounds[end - 1]..bounds[end])
}

fn read_parts(path: &Path, cuts: &[u64], len: u64) -> Vec<(u64, Article)> {
    parts(cuts, len).flat_map(|part| read(bare().from_range(path, part).unwrap())).collect()
}

#[test]
fn a_folder_has_no_parts() {
    let error = splits(tempfile::tempdir().unwrap().path(), 10).unwrap_err();
    assert!(matches!(error.kind(), newsdump::ErrorKind::Io { .. }), "{error}");
}

#[test]
fn a_cut_at_any_byte_loses_and_doubles_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("lf", DUMP.replace("\r\n", "\n").replace('\r', "\n")),
        ("mixed", DUMP.to_owned()),
        ("noise", format!("noise\n{DUMP}")),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, &text).unwrap();
        let whole = read(bare().from_path(&path).unwrap());
        assert_eq!(whole.len(), 4, "{name}");
        let len = text.len() as u64;
        for cut in 0..=len {
            assert_eq!(read_parts(&path, &[cut], len), whole, "{name} cut at {cut}");
        }
        for part in 1..50 {
            let cuts: Vec<u64> = (part..len).step_by(part as usize).collect();
            assert_eq!(read_parts(&path, &cuts, len), whole, "{name} in parts of {part}");
        }
    }
}

#[test]
fn a_damaged_header_behind_blank_lines_is_read_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dump.txt");
    for blank in ["\n\n\n", "\u{feff}\r\n\u{a0}\n", &" \n".repeat(40_000)] {
        for header in
            ["date 2021-11", " date 2021-13 https://a.example/", "date 2021-11 www.a.example", "noise"]
        {
            let text =
                format!("{blank}{header}\n\nT\n\nBody.\n\n date 2021-11 https://a.example/\n\nU\n\nB.");
            fs::write(&path, &text).unwrap();
            let whole = read(bare().from_path(&path).unwrap());
            let noise = skipped(&path, &[], text.len() as u64);
            for cut in (0..text.len() as u64).step_by(1 + blank.len() / 20) {
                assert_eq!(read_parts(&path, &[cut], text.len() as u64), whole, "{header} cut at {cut}");
                assert_eq!(skipped(&path, &[cut], text.len() as u64), noise, "{header} cut at {cut}");
            }
        }
    }
}

#[test]
fn noise_is_said_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dump.txt");
    fs::write(&path, format!("noise\n{DUMP}")).unwrap();
    let said: Vec<usize> = splits(&path, 20)
        .unwrap()
        .iter()
        .map(|split| {
            let mut reader = Reader::from_range(&split.path, split.bytes()).unwrap();
            reader.by_ref().for_each(drop);
            reader.skipped().len()
        })
        .collect();
    assert_eq!(said.iter().sum::<usize>(), 1);
    assert_eq!(said[0], 1);
}

#[test]
fn an_empty_file_is_said_to_be_empty() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let parts = splits(file.path(), 10).unwrap();
    assert_eq!((parts.len(), skipped(file.path(), &[], 0)), (1, 1));
}

#[test]
fn splits_cover_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dump.txt");
    fs::write(&path, DUMP).unwrap();
    let parts = splits(&path, 100).unwrap();
    assert_eq!(parts[0].start, 0);
    assert_eq!(parts.last().unwrap().end, DUMP.len() as u64);
    assert!(parts.windows(2).all(|pair| pair[0].end == pair[1].start));
}

#[test]
fn a_record_over_the_limit_belongs_to_one_part() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dump.txt");
    let long = "Long. ".repeat(60_000);
    let text = format!(
        " date 2021-11 https://a.example/1\n\nT\n\n{long}\n\n date 2021-11 https://a.example/2\n\nU\n\nB."
    );
    fs::write(&path, &text).unwrap();
    let options = ReadOptions::new().record_limit(1000);
    for size in [100_000, 200_000, 1_000_000] {
        let mut records = 0;
        let mut skipped = 0;
        for split in splits(&path, size).unwrap() {
            let mut reader = options.from_range(&split.path, split.bytes()).unwrap();
            records += reader.by_ref().map(Result::unwrap).count();
            skipped += reader.skipped().len();
        }
        assert_eq!((records, skipped), (1, 1), "parts of {size}");
    }
}

#[cfg(feature = "compression")]
#[test]
fn a_compressed_file_is_one_part() {
    use std::io::Write;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dump.gz");
    let mut gzip =
        flate2::write::GzEncoder::new(fs::File::create(&path).unwrap(), flate2::Compression::fast());
    gzip.write_all(DUMP.as_bytes()).unwrap();
    gzip.finish().unwrap();
    let parts = splits(&path, 10).unwrap();
    assert_eq!(parts.len(), 1);
    assert_eq!(Reader::from_range(&path, parts[0].bytes()).unwrap().count(), 4);
    assert_eq!(Reader::from_range(&path, 5..100).unwrap().count(), 0);
}
