//! Reading in pieces of any size, with any limit, gives what reading the whole gives.
#![no_main]

use newsdump::{Item, ParseOptions, ReadOptions, Reader};
use std::io::{self, Read};

/// Gives as many bytes at a time as the sizes say, in turn.
struct InPieces<'a> {
    bytes: &'a [u8],
    sizes: std::iter::Cycle<std::array::IntoIter<usize, 2>>,
}

impl Read for InPieces<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let most = self.sizes.next().unwrap_or(1).min(into.len());
        self.bytes.read(&mut into[..most])
    }
}

fn items(mut reader: Reader<'_>) -> Vec<Item> {
    std::iter::from_fn(|| reader.next_item()).filter_map(Result::ok).collect()
}

libfuzzer_sys::fuzz_target!(|input: (u8, u8, u16, &[u8])| {
    let (first, second, limit, bytes) = input;
    let plain = ParseOptions::new().restore(false).quotes(false).detect_language(false);
    let options = ReadOptions::new().parse(plain).record_limit(limit.into());
    let sizes = [first, second].map(|size| usize::from(size) + 1).into_iter().cycle();
    let pieces = items(options.from_reader(InPieces { bytes, sizes }));
    assert_eq!(pieces, items(options.from_reader(bytes)));
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || bytes.starts_with(b"\x1f\x8b") {
        return;
    }
    if bytes.starts_with(b"\x28\xb5\x2f\xfd") || bytes.get(257..262) == Some(b"ustar") {
        return;
    }
    let len = |item: &Item| match item {
        Item::Article(article) => article.origin.end - article.origin.start,
        Item::Skipped(diagnostic) => diagnostic.len,
        _ => 0,
    };
    assert_eq!(pieces.iter().map(len).sum::<u64>(), bytes.len() as u64);
});
