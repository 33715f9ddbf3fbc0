//! The pieces of all sources, one source after the other.

use super::{
    Progress,
    pieces::{Piece, Pieces},
    source::{Opened, Sources},
};
use crate::error::Error;
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// Opens the sources in turn and cuts their streams into pieces.
#[derive(Debug)]
pub(super) struct Feed<'a> {
    sources: Sources<'a>,
    /// The streams of the source at hand: one, or the members of an archive.
    opened: Option<Opened<'a>>,
    pub(super) pieces: Pieces<'a>,
    bytes: Arc<AtomicU64>,
    /// How many sources may be worked on at once.
    threads: usize,
}

impl<'a> Feed<'a> {
    pub(super) fn new(sources: Sources<'a>, threads: usize) -> Self {
        Self { sources, opened: None, pieces: Pieces::default(), bytes: Arc::default(), threads }
    }

    /// What `take` makes of the next piece; `None` at the end of the last source.
    pub(super) fn next_piece<T>(&mut self, limit: usize, take: impl FnOnce(Piece<'_>) -> T) -> Option<T> {
        loop {
            if let Some(piece) = self.pieces.next_piece(limit) {
                return Some(take(piece));
            }
            let stream: Option<Result<_, Error>> = match &mut self.opened {
                Some(opened) => opened.next_stream(),
                None => {
                    self.opened = Some(self.sources.open(&self.bytes, self.threads)?);
                    continue;
                }
            };
            match stream {
                Some(Ok((name, stream))) => self.pieces.start(name, stream),
                Some(Err(error)) => return Some(take(Piece::Failed(error))),
                None => self.opened = None,
            }
        }
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &Path> {
        self.sources.files()
    }

    pub(super) fn progress(&self) -> Progress {
        let bytes = self.bytes.load(Ordering::Relaxed) + self.pieces.taken_of_memory() as u64;
        Progress { bytes, total: self.sources.total() }
    }
}
