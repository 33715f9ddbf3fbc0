//! Several threads at once: the caller frames, a crew of threads parses.
//!
//! Framing runs at many times the speed of parsing, so one thread feeds the crew; and because it frames the
//! whole input in order, records and lines are numbered as they are with one thread. Pieces travel in
//! batches. The number of batches on their way is bounded, which bounds memory and is the back-pressure.
//! Threads start with the second batch: what fits into one is parsed by the caller.

use super::{
    Found, ReadOptions,
    feed::Feed,
    pieces::{Line, Piece},
    read,
};
use crate::{
    diagnostic::{Diagnostic, Stretch},
    error::{Error, Result},
    parse::ParseOptions,
};
use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
    ops::Range,
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
};

/// How many bytes of records make a batch: enough to make hand-overs rare.
const BATCH_BYTES: usize = 256 * 1024;
/// How many pieces make a batch, however small they are.
const BATCH_PIECES: usize = 512;

/// Threads that parse, and what is on its way to and from them.
pub(super) struct Crew {
    threads: usize,
    /// None before they are needed, or where they cannot be had.
    pool: Option<rayon::ThreadPool>,
    options: Arc<ParseOptions>,
    ordered: bool,
    done: Receiver<(u64, Vec<Result<Found>>)>,
    to_done: Sender<(u64, Vec<Result<Found>>)>,
    /// Batches that are parsed and whose turn has not come.
    parsed: BTreeMap<u64, Vec<Result<Found>>>,
    /// Items whose turn has come.
    ready: VecDeque<Result<Found>>,
    /// Number of the next batch that is handed out.
    next_out: u64,
    /// Number of batches whose items have had their turn.
    taken: u64,
    fed_all: bool,
}

impl Crew {
    /// The crew that `options` asks for; none for a single thread, or where there is nothing to parse.
    pub(super) fn of(options: &ReadOptions) -> Option<Self> {
        // To hand a record over takes longer than to find it.
        if options.threads == 1 || !options.parse.looks_into_records() {
            return None;
        }
        let (to_done, done) = channel();
        Some(Self {
            threads: options.threads,
            pool: None,
            options: Arc::new(options.parse.clone()),
            ordered: options.ordered,
            done,
            to_done,
            parsed: BTreeMap::new(),
            ready: VecDeque::new(),
            next_out: 0,
            taken: 0,
            fed_all: false,
        })
    }

    /// The next item; `None` when the feed is at its end and all is parsed.
    pub(super) fn next_found(&mut self, feed: &mut Feed<'_>, limit: usize) -> Option<Result<Found>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(item);
            }
            self.hand_out(feed, limit);
            if self.taken == self.next_out {
                return None;
            }
            let (number, items) = self.done.recv().ok()?;
            self.parsed.insert(number, items);
            while let Some(entry) = self.parsed.first_entry() {
                if self.ordered && *entry.key() != self.taken {
                    break;
                }
                self.ready.extend(entry.remove());
                self.taken += 1;
            }
        }
    }

    /// Hands out batches until enough are on their way.
    fn hand_out(&mut self, feed: &mut Feed<'_>, limit: usize) {
        let most = 2 * self.threads as u64 + 1;
        while !self.fed_all && self.next_out - self.taken < most {
            let batch = Batch::fill(feed, limit);
            self.fed_all = !batch.is_full;
            let (options, done, number) = (Arc::clone(&self.options), self.to_done.clone(), self.next_out);
            self.next_out += 1;
            let parse = move || {
                // Where nobody waits for it any more, it may be lost.
                let _ = done.send((number, batch.parse(&options)));
            };
            if number == 0 && !self.fed_all {
                self.pool = rayon::ThreadPoolBuilder::new().num_threads(self.threads).build().ok();
            }
            match &self.pool {
                Some(pool) => pool.spawn_fifo(parse),
                None => parse(),
            }
        }
    }
}

impl fmt::Debug for Crew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Crew").field("threads", &self.threads).finish_non_exhaustive()
    }
}

/// Pieces that own their bytes.
struct Batch {
    bytes: Vec<u8>,
    pieces: Vec<Held>,
    /// Whether there may be more to come.
    is_full: bool,
}

enum Held {
    Record(Range<usize>, Stretch),
    Skipped(Diagnostic),
    Failed(Error),
}

impl Batch {
    fn fill(feed: &mut Feed<'_>, limit: usize) -> Self {
        let mut batch = Self { bytes: Vec::new(), pieces: Vec::new(), is_full: true };
        while batch.bytes.len() < BATCH_BYTES && batch.pieces.len() < BATCH_PIECES {
            let bytes = &mut batch.bytes;
            let held = feed.next_piece(limit, |piece| match piece {
                Piece::Record { bytes: record, stretch, line } => {
                    let start = bytes.len();
                    bytes.extend_from_slice(record);
                    Held::Record(start..bytes.len(), Stretch { line: line.number(), ..stretch })
                }
                Piece::Skipped(diagnostic) => Held::Skipped(diagnostic),
                Piece::Failed(error) => Held::Failed(error),
            });
            match held {
                Some(held) => batch.pieces.push(held),
                None => {
                    batch.is_full = false;
                    break;
                }
            }
        }
        batch
    }

    fn parse(self, options: &ParseOptions) -> Vec<Result<Found>> {
        let bytes = &self.bytes;
        let pieces = self.pieces.into_iter().map(|held| match held {
            Held::Record(range, stretch) => {
                let line = Line::Known(stretch.line);
                Piece::Record { bytes: bytes.get(range).unwrap_or_default(), stretch, line }
            }
            Held::Skipped(diagnostic) => Piece::Skipped(diagnostic),
            Held::Failed(error) => Piece::Failed(error),
        });
        pieces.map(|piece| read(piece, options)).collect()
    }
}
