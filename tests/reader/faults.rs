//! Streams that fail, stutter or give little at a time.

use super::{plain, read, record};
use newsdump::Reader;
use std::{
    fs,
    io::{self, Read, Write},
    path::Path,
};

/// Gives what it is told to, step by step: bytes, or an error.
struct Steps(Vec<Result<Vec<u8>, io::ErrorKind>>);

impl Steps {
    fn new(steps: impl IntoIterator<Item = Result<Vec<u8>, io::ErrorKind>>) -> Self {
        let mut steps: Vec<_> = steps.into_iter().collect();
        steps.reverse();
        Self(steps)
    }
}

impl Read for Steps {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self.0.pop() {
            None => Ok(0),
            Some(Err(kind)) => Err(kind.into()),
            Some(Ok(bytes)) => {
                let count = bytes.len().min(into.len());
                into[..count].copy_from_slice(&bytes[..count]);
                if count < bytes.len() {
                    self.0.push(Ok(bytes[count..].to_vec()));
                }
                Ok(count)
            }
        }
    }
}

#[test]
fn interruptions_go_unnoticed() {
    let text = [record("one"), record("two")].concat();
    let steps = text.bytes().flat_map(|byte| [Err(io::ErrorKind::Interrupted), Ok(vec![byte])]);
    assert_eq!(read(plain().from_reader(Steps::new(steps))), ["one", "two"]);
}

#[cfg(feature = "compression")]
#[test]
fn interruptions_go_unnoticed_whatever_lies_around_the_text() {
    use super::{archives::files, compressed};
    let text = [record("one"), record("two")].concat();
    let tar = files(&["one", "two"]);
    let utf16: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, said) in [
        (compressed::gzip(text.as_bytes()), &["one", "two"][..]),
        (compressed::zstd(text.as_bytes()), &["one", "two"]),
        (compressed::gzip(&tar), &["one", "two"]),
        (tar, &["one", "two"]),
        (utf16, &["(utf16)", "one", "two"]),
    ] {
        let steps = bytes.chunks(3).flat_map(|piece| [Err(io::ErrorKind::Interrupted), Ok(piece.to_vec())]);
        assert_eq!(read(plain().from_reader(Steps::new(steps))), said);
    }
}

#[test]
fn a_stream_that_fails_gives_what_came_before_then_the_error_and_its_byte() {
    let text = [record("one"), record("two")].concat();
    for kind in [io::ErrorKind::ConnectionReset, io::ErrorKind::WouldBlock, io::ErrorKind::UnexpectedEof] {
        for len in 0..=text.len() {
            let begun = &text.as_bytes()[..len];
            let got = read(plain().from_reader(Steps::new([
                Ok(begun.to_vec()),
                Err(kind),
                Ok(text.clone().into()),
            ])));
            let (error, read_before) = got.split_last().unwrap();
            assert_eq!(*error, format!("@{len}!"));
            if len > 0 {
                assert_eq!(read_before, read(plain().from_reader(begun)), "{len}");
            }
        }
    }
}

#[test]
fn a_file_cut_off_while_it_is_read_gives_what_could_be_read_then_the_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dump.txt");
    let text = record("one").repeat(20_000);
    let cut = text.len() as u64 / 2;
    let open: [fn(&Path) -> Reader<'static>; 2] =
        [|path| plain().from_path(path).unwrap(), |path| plain().from_range(path, 0..u64::MAX).unwrap()];
    for open in open {
        fs::write(&path, &text).unwrap();
        let mut reader = open(&path);
        assert!(reader.next().unwrap().is_ok());
        fs::File::options().write(true).open(&path).unwrap().set_len(cut).unwrap();
        let got = read(reader);
        assert_eq!(*got.last().unwrap(), format!("dump.txt@{cut}!"));
        assert_eq!(got.len() as u64, cut.div_ceil(record("one").len() as u64));
    }
}

#[test]
fn a_file_that_grows_while_it_is_read_is_read_to_its_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dump.txt");
    fs::write(&path, record("one").repeat(20_000)).unwrap();
    let mut reader = plain().from_path(&path).unwrap();
    assert!(reader.next().unwrap().is_ok());
    fs::File::options().append(true).open(&path).unwrap().write_all(record("two").as_bytes()).unwrap();
    let got = read(reader);
    assert_eq!((got.len(), got.last().unwrap().as_str()), (20_000, "two"));
}

#[test]
fn strict_reading_stops_at_the_error_of_reading_not_at_what_it_left_out() {
    let header = b" date 2021-11 https://a.example/\n".to_vec();
    let end = record("one").len() + header.len();
    let strict = newsdump::ReadOptions::new().parse(newsdump::ParseOptions::new().strict(true));
    let check = |options: newsdump::ReadOptions| {
        let steps = [Ok(record("one").into_bytes()), Ok(header.clone()), Err(io::ErrorKind::TimedOut)];
        assert_eq!(read(options.from_reader(Steps::new(steps))), ["one", "", &format!("@{end}!")]);
    };
    check(strict.clone());
    #[cfg(feature = "parallel")]
    check(strict.threads(2));
}

#[test]
fn a_stream_that_fails_at_once_is_no_empty_stream() {
    let failing = Steps::new([Err(io::ErrorKind::PermissionDenied)]);
    assert_eq!(read(plain().from_reader(failing)), ["@0!"]);
}

#[test]
fn a_failure_far_into_a_stream_names_its_byte() {
    let records = record("one").repeat(5_000);
    let steps = Steps::new([Ok(records.clone().into()), Err(io::ErrorKind::Other)]);
    let got = read(plain().from_reader(steps));
    assert_eq!(got.len(), 5_001);
    assert_eq!(got[5_000], format!("@{}!", records.len()));
}

#[test]
fn the_error_carries_what_the_system_said() {
    let failing = Steps::new([Ok(record("one").into()), Err(io::ErrorKind::ConnectionReset)]);
    let error = Reader::from_reader(failing).find_map(Result::err).unwrap();
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::ConnectionReset);
    assert!(!error.to_string().contains(&source.to_string()), "said twice: {error}");
}

#[test]
fn utf32_is_named() {
    let text = format!("\u{feff}{}", record("one"));
    for to_bytes in [u32::to_le_bytes, u32::to_be_bytes] {
        let bytes: Vec<u8> = text.chars().map(u32::from).flat_map(to_bytes).collect();
        for mut reader in [plain().from_bytes(&bytes), plain().from_reader(&bytes[..])] {
            let error = reader.next().unwrap().unwrap_err();
            let source = std::error::Error::source(&error).unwrap().to_string();
            assert_eq!((error.code(), source.get(..12)), ("io", Some("found UTF-32")));
            assert!(reader.next().is_none() && reader.skipped().is_empty());
        }
        let error = newsdump::parse(&bytes).unwrap_err();
        assert_eq!(error.code(), "no-record");
        assert!(error.to_string().contains("found UTF-32"), "{error}");
    }
}

#[test]
fn utf16_in_pieces_of_any_size() {
    let text = format!("\u{feff}{}", record("été 😀"));
    for to_bytes in [u16::to_le_bytes, u16::to_be_bytes] {
        let bytes: Vec<u8> = text.encode_utf16().flat_map(to_bytes).collect();
        for size in [1, 2, 3, 7, 4096] {
            let steps = bytes.chunks(size).map(|piece| Ok(piece.to_vec()));
            assert_eq!(read(plain().from_reader(Steps::new(steps))), ["(utf16)", "été 😀"]);
        }
        let mut reader = plain().from_bytes(bytes);
        assert_eq!(reader.by_ref().count(), 1);
        assert_eq!((reader.skipped().len(), reader.skipped_count()), (1, 0));
    }
}
