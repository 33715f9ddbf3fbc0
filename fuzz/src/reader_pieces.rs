//! Reading in pieces of any size, with any limit, gives what reading the whole gives.

use super::{is_read_as_it_is, items, plain_options};
use newsdump::Item;
use std::io::{self, Read};

/// The first two bytes say how much is read at a time, the next two the limit.
pub fn check(input: &[u8]) {
    let [first, second, limit_low, limit_high, bytes @ ..] = input else { return };
    let limit = u16::from_le_bytes([*limit_low, *limit_high]);
    let options = plain_options().record_limit(limit.into());
    let sizes = [*first, *second].map(|size| usize::from(size) + 1).into_iter().cycle();
    let pieces = items(options.from_reader(InPieces { bytes, sizes }));
    assert_eq!(pieces, items(options.from_bytes(bytes)));
    if is_read_as_it_is(bytes) {
        assert_eq!(pieces.iter().map(len).sum::<u64>(), bytes.len() as u64, "lost or doubled");
    }
}

fn len(item: &Item) -> u64 {
    match item {
        Item::Article(article) => article.origin.end - article.origin.start,
        Item::Skipped(diagnostic) => diagnostic.len,
        _ => 0,
    }
}

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
