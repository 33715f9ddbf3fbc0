//! Memory stays bounded, whatever the size of what is read.

use super::{plain, read, record};
use newsdump::{Code, Item};
use std::io::{self, Read};

/// `count` copies of a piece of text, made as they are read.
fn endless(piece: &'static [u8], count: usize) -> impl Read + Send {
    struct Endless {
        piece: &'static [u8],
        at: usize,
        left: usize,
    }
    impl Read for Endless {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            if self.left == 0 {
                return Ok(0);
            }
            let rest = &self.piece[self.at..];
            let count = rest.len().min(into.len());
            into[..count].copy_from_slice(&rest[..count]);
            self.at += count;
            if self.at == self.piece.len() {
                (self.at, self.left) = (0, self.left - 1);
            }
            Ok(count)
        }
    }
    Endless { piece, at: 0, left: count }
}

const MEGABYTE: &[u8] = &[b'x'; 1 << 20];

/// The peak of this process's memory, in KiB, where the system tells it.
pub fn peak_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    line.split_whitespace().next().unwrap().parse().unwrap()
}

#[test]
fn a_record_over_the_limit_is_passed_over_and_reading_goes_on() {
    let (before, huge, after) = (record("one"), record("huge"), record("two"));
    let stream = io::Cursor::new(format!("{before}{huge}"))
        .chain(endless(MEGABYTE, 200))
        .chain(io::Cursor::new(format!("\n{after}")));
    let peak = peak_memory();
    let mut reader = plain().record_limit(100_000).from_reader(stream);
    let titles: Vec<_> = reader.by_ref().map(|article| article.unwrap().title.unwrap()).collect();
    assert_eq!(titles, ["one", "two"]);
    let [skipped] = reader.skipped() else { panic!("{:?}", reader.skipped()) };
    assert_eq!((skipped.code, skipped.record), (Code::RecordTooLarge, Some(2)));
    assert_eq!(skipped.position.byte, before.len() as u64);
    assert_eq!(skipped.len, (huge.len() + 200 * MEGABYTE.len() + 1) as u64);
    let grown = peak_memory() - peak;
    assert!(grown < 100 * 1024, "{grown} KiB for a limit of 100,000 bytes");
}

#[test]
fn noise_without_end_is_passed_over() {
    let stream = endless(MEGABYTE, 50).chain(io::Cursor::new(format!("\n{}", record("one"))));
    let mut reader = plain().record_limit(100_000).from_reader(stream);
    let Some(Ok(Item::Skipped(noise))) = reader.next_item() else { panic!("noise comes first") };
    assert_eq!((noise.code, noise.len), (Code::TextBeforeHeader, 50 * MEGABYTE.len() as u64 + 1));
    let Some(Ok(Item::Article(article))) = reader.next_item() else { panic!("then the record") };
    assert_eq!((article.origin.record, article.origin.start), (1, noise.len));
    assert!(reader.next_item().is_none());
}

#[test]
fn blank_lines_without_end_are_passed_over() {
    let stream = endless(b" \n", 5_000_000).chain(io::Cursor::new(record("one")));
    let reader = plain().record_limit(1_000).from_reader(stream);
    assert_eq!(read(reader), ["(text-before-header)", "one"]);
}

#[test]
fn headers_alone_are_records() {
    let header: &[u8] = b" date 2021-11 https://a.example/\n";
    let mut reader = plain().from_reader(endless(header, 100_000));
    assert_eq!(reader.by_ref().map(Result::unwrap).last().unwrap().origin.record, 100_000);
}

#[test]
fn many_findings_of_one_kind_are_summed_up() {
    let text = format!("{}{}", record("one"), " date 2021-11\nx\n".repeat(1_000));
    let article = newsdump::parse(text).unwrap();
    assert_eq!(article.diagnostics.len(), 100);
    assert!(article.diagnostics[99].message.ends_with("(and 900 more in this record)"));
}
