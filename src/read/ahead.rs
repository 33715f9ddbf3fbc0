//! Reading ahead: a thread of its own for what is slow to read, such as a compressed file.

use super::decode::{Bytes, failing};
use std::{
    io::{self, Read},
    sync::mpsc::{Receiver, sync_channel},
};

const CHUNK: usize = 256 * 1024;
/// How many chunks are read ahead.
const DEPTH: usize = 4;

/// The same bytes, read by a thread of its own, which ends with them or when they are dropped.
pub(super) fn ahead(mut bytes: Bytes<'static>) -> Bytes<'static> {
    let (send, chunks) = sync_channel::<io::Result<Vec<u8>>>(DEPTH);
    let read_all = move || {
        loop {
            let mut chunk = Vec::with_capacity(CHUNK);
            let read = bytes.by_ref().take(CHUNK as u64).read_to_end(&mut chunk);
            let ended = chunk.is_empty();
            // Where nobody waits for it any more, there is nothing left to do.
            if !ended && send.send(Ok(chunk)).is_err() {
                return;
            }
            if let Err(error) = read {
                let _ = send.send(Err(error));
                return;
            }
            if ended {
                return;
            }
        }
    };
    match std::thread::Builder::new().name("newsdump-read".into()).spawn(read_all) {
        Ok(_) => Box::new(Chunks { chunks, chunk: Vec::new(), read: 0 }),
        Err(error) => failing(error),
    }
}

struct Chunks {
    chunks: Receiver<io::Result<Vec<u8>>>,
    chunk: Vec<u8>,
    /// How much of the chunk was read.
    read: usize,
}

impl Read for Chunks {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.read == self.chunk.len() {
            match self.chunks.recv() {
                Ok(chunk) => (self.chunk, self.read) = (chunk?, 0),
                // The thread has come to the end.
                Err(_) => return Ok(0),
            }
        }
        let count = self.chunk.get(self.read..).unwrap_or_default().read(into)?;
        self.read += count;
        Ok(count)
    }
}
