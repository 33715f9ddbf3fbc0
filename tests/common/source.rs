//! Streams that behave badly.

use std::io::{self, Read};

/// Gives at most `size` bytes at a time.
pub struct InPieces<'a> {
    pub bytes: &'a [u8],
    pub size: usize,
}

impl Read for InPieces<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let most = self.size.min(into.len());
        self.bytes.read(&mut into[..most])
    }
}
