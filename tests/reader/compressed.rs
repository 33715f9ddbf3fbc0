//! gzip and zstd, recognised by content.

use super::{plain, read, record};
use newsdump::Reader;
use std::io::Write;

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 0).unwrap()
}

fn read_bytes(bytes: &[u8]) -> Vec<String> {
    let got = read(plain().from_reader(bytes));
    assert_eq!(got, read(plain().from_bytes(bytes)));
    got
}

/// Many records whose text does not compress to nothing.
fn varied(count: usize) -> String {
    (0..count).map(|number| record(&format!("{}", number * 7_919 % 10_007))).collect()
}

#[test]
fn by_content_whatever_the_name() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.txt"), gzip(record("one").as_bytes())).unwrap();
    std::fs::write(folder.path().join("b.gz"), zstd(record("two").as_bytes())).unwrap();
    std::fs::write(folder.path().join("c.zst"), record("three")).unwrap();
    assert_eq!(read(Reader::from_path(folder.path()).unwrap()), ["one", "two", "three"]);
}

#[test]
fn several_members_and_frames_are_one_stream() {
    let [one, two] = ["one", "two"].map(record);
    let (first, second) = one.split_at(20);
    for compress in [gzip, zstd] {
        let bytes: Vec<u8> =
            [first, second, "", &two].iter().flat_map(|part| compress(part.as_bytes())).collect();
        assert_eq!(read_bytes(&bytes), ["one", "two"]);
    }
}

#[test]
fn frames_to_be_skipped_are() {
    let skipped = |kind: u8| [&[kind, 0x2A, 0x4D, 0x18, 4, 0, 0, 0][..], b"size"].concat();
    let [one, two] = ["one", "two"].map(|title| zstd(record(title).as_bytes()));
    for kind in [0x50, 0x5F] {
        let frame = skipped(kind);
        assert_eq!(read_bytes(&[&frame[..], &one, &frame, &two, &frame].concat()), ["one", "two"]);
    }
    assert_eq!(read_bytes(b"P*M no frame"), ["(text-before-header)"]);
}

#[test]
fn windows_that_take_too_much_memory_are_told_of() {
    let with_window = |log| {
        let mut encoder = zstd::Encoder::new(Vec::new(), 1).unwrap();
        encoder.window_log(log).unwrap();
        encoder.write_all(record("one").as_bytes()).unwrap();
        encoder.finish().unwrap()
    };
    assert_eq!(read_bytes(&with_window(27)), ["one"]);
    let error = plain().from_bytes(with_window(28)).next().unwrap().unwrap_err();
    let said = std::error::Error::source(&error).unwrap().to_string();
    assert!(said.starts_with("found zstd data that takes more than 128 MiB"), "{said}");
}

#[test]
fn zeros_behind_gzip_data_say_nothing() {
    let data = gzip(record("one").as_bytes());
    for zeros in [1, 511, 200_000] {
        assert_eq!(read_bytes(&[&data[..], &vec![0; zeros]].concat()), ["one"]);
    }
    assert_eq!(read_bytes(&[&data[..], &[0; 512], &gzip(record("two").as_bytes())].concat()), ["one", "two"]);
}

/// What is said of an input that cannot be read to its end.
pub fn why(bytes: &[u8]) -> String {
    let error = plain().from_reader(bytes).find_map(Result::err).unwrap();
    std::error::Error::source(&error).unwrap().to_string()
}

#[test]
fn what_else_stands_behind_gzip_data_is_named() {
    for zeros in [0, 3] {
        let bytes = [&gzip(record("one").as_bytes())[..], &vec![0; zeros], b"noise"].concat();
        assert_eq!(read_bytes(&bytes), ["one", &format!("@{}!", record("one").len())]);
        assert!(why(&bytes).starts_with("found trailing data"), "{}", why(&bytes));
    }
}

#[test]
fn other_archives_are_named() {
    for (begins, name) in [
        (&b"PK\x03\x04\x14\0"[..], "a zip archive"),
        (b"7z\xbc\xaf\x27\x1c\0\x04", "a 7z archive"),
        (b"\xfd7zXZ\0\0\x04", "xz data"),
        (b"BZh91AY&SY\xd8\x72", "bzip2 data"),
    ] {
        let bytes = [begins, &[b'x'; 600]].concat();
        assert_eq!(read_bytes(&bytes), ["@0!"]);
        assert!(why(&bytes).starts_with(&format!("found {name}, expected")), "{}", why(&bytes));
    }
    for text in ["PK is no archive.", "BZh9 is none.", "7z"] {
        assert_eq!(read_bytes(text.as_bytes()), ["(text-before-header)"]);
    }
}

#[test]
fn what_is_packed_twice_is_named() {
    let text = record("one");
    for (bytes, name) in [
        (gzip(&gzip(text.as_bytes())), "gzip data"),
        (zstd(&gzip(text.as_bytes())), "gzip data"),
        (gzip(&zstd(text.as_bytes())), "zstd data"),
        (gzip(b"PK\x03\x04\x14\0"), "a zip archive"),
    ] {
        assert_eq!(read_bytes(&bytes), ["@0!"], "{name}");
        assert!(why(&bytes).starts_with(&format!("found {name}, expected text or tar")), "{}", why(&bytes));
    }
}

#[test]
fn utf16_inside_is_decoded() {
    let units = format!("\u{feff}{}", record("one"));
    let bytes: Vec<u8> = units.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read_bytes(&gzip(&bytes)), ["(utf16)", "one"]);
}

#[test]
fn cut_short_gives_what_could_be_read_then_the_error() {
    let text = varied(20_000);
    let whole = read_bytes(text.as_bytes());
    for compress in [gzip, zstd] {
        let bytes = compress(text.as_bytes());
        let got = read_bytes(&bytes[..bytes.len() / 2]);
        let (error, read_before) = got.split_last().unwrap();
        assert!(error.starts_with('@') && error.ends_with('!') && error != "@0!", "{error}");
        assert!(read_before.len() > 1_000, "{}", read_before.len());
        // The last one is cut in the middle, and says so.
        let codes = |article: &newsdump::Article| -> Vec<_> {
            article.diagnostics.iter().map(|found| found.code.as_str()).collect()
        };
        let options = [
            plain(),
            #[cfg(feature = "parallel")]
            newsdump::ReadOptions::new().threads(2),
        ];
        for options in options {
            let reader = options.from_reader(&bytes[..bytes.len() / 2]);
            let articles: Vec<_> = reader.filter_map(Result::ok).collect();
            let (last, before) = articles.split_last().unwrap();
            assert!(codes(last).contains(&"cut-off"), "{:?}", codes(last));
            assert!(before.iter().all(|article| !codes(article).contains(&"cut-off")));
        }
        let complete = read_before.len() - 1;
        assert_eq!(read_before[..complete], whole[..complete]);
    }
}

#[test]
fn corrupt_gives_what_could_be_read_then_the_error() {
    let text = varied(20_000);
    for compress in [gzip, zstd] {
        let mut bytes = compress(text.as_bytes());
        let middle = bytes.len() / 2;
        bytes[middle..middle + 64].fill(0xFF);
        let got = read_bytes(&bytes);
        assert!(got.last().unwrap().ends_with('!'), "{:?}", got.last());
        assert!(got.len() > 1_000);
    }
}

#[test]
fn a_broken_file_names_itself_and_the_next_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let whole = gzip(record("one").as_bytes());
    std::fs::write(folder.path().join("a.gz"), &whole[..whole.len() - 4]).unwrap();
    std::fs::write(folder.path().join("b.txt"), record("two")).unwrap();
    let byte = record("one").len();
    assert_eq!(read(Reader::from_path(folder.path()).unwrap()), ["one", &format!("a.gz@{byte}!"), "two"]);
}

#[test]
fn every_prefix_of_a_compressed_dump_ends_with_an_error() {
    for bytes in [gzip(record("one").as_bytes()), zstd(record("one").as_bytes())] {
        for end in 4..bytes.len() {
            let got = read_bytes(&bytes[..end]);
            assert!(got.last().unwrap().ends_with('!'), "{end} of {}: {got:?}", bytes.len());
        }
    }
}

#[test]
fn rubbish_behind_the_last_member_is_an_error() {
    let bytes = [gzip(record("one").as_bytes()), b"rubbish".to_vec()].concat();
    let got = read_bytes(&bytes);
    assert_eq!(got[0], "one");
    assert!(got[1].ends_with('!'), "{got:?}");
}
