//! Several threads at once: the caller frames, a crew of threads parses, and does with the items what it is told to.
//!
//! Framing runs at many times the speed of parsing, so one thread feeds the crew; and because it frames the
//! whole input in order, records and lines are numbered as they are with one thread. Pieces travel in
//! batches. The number of batches on their way is bounded, which bounds memory and is the back-pressure.
//! Threads start with the second batch: what fits into one is parsed by the caller.

use super::{
    ReadOptions,
    batches::{Load, Made, Run, Work},
    feed::Feed,
    pieces::{Line, Piece},
    read,
};
use crate::{
    diagnostic::{Diagnostic, Stretch},
    error::Error,
    parse::ParseOptions,
};
use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

/// Threads that parse, and what is on its way to and from them.
pub(super) struct Crew<T> {
    threads: usize,
    /// None before they are needed, or where they cannot be had.
    pool: Option<rayon::ThreadPool>,
    options: Arc<ParseOptions>,
    /// What is done with the items of a batch.
    work: Work<T>,
    /// How much makes a batch.
    most: Load,
    ordered: bool,
    done: Receiver<Done<T>>,
    to_done: Sender<Done<T>>,
    /// The buffers of batches that are done: to fill memory anew is cheaper than to get new memory.
    spare: Vec<Vec<u8>>,
    /// Batches that are done and whose turn has not come; nothing is made of an empty one.
    waiting: BTreeMap<u64, Option<Made<T>>>,
    /// Batches whose turn has come.
    ready: VecDeque<Made<T>>,
    /// Number of the next batch that is handed out.
    next_out: u64,
    /// Number of batches that have had their turn.
    taken: u64,
    fed_all: bool,
}

/// A batch that is done.
struct Done<T> {
    number: u64,
    made: thread::Result<Option<Made<T>>>,
    buffer: Vec<u8>,
}

impl<T: Send + 'static> Crew<T> {
    /// The crew that `options` asks for; none for a single thread, or where there is nothing to parse.
    pub(super) fn of(options: &ReadOptions, work: Work<T>, most: Load) -> Option<Self> {
        // To hand a record over takes longer than to find it.
        if options.threads == 1 || !options.parse.looks_into_records() {
            return None;
        }
        let (to_done, done) = channel();
        Some(Self {
            threads: options.threads,
            pool: None,
            options: Arc::new(options.parse.clone()),
            work,
            most,
            ordered: options.ordered,
            done,
            to_done,
            spare: Vec::new(),
            waiting: BTreeMap::new(),
            ready: VecDeque::new(),
            next_out: 0,
            taken: 0,
            fed_all: false,
        })
    }

    /// What was made of the next batch; `None` when the feed is at its end, or strict reading, and all is done.
    pub(super) fn next_made(&mut self, feed: &mut Feed<'_>, limit: usize) -> Option<T> {
        loop {
            if let Some(Made { made, stopped }) = self.ready.pop_front() {
                if stopped {
                    // What comes behind is not read, as it would not be with one thread.
                    self.fed_all = true;
                    self.taken = self.next_out;
                    self.ready.clear();
                }
                return Some(made);
            }
            self.hand_out(feed, limit);
            if self.taken == self.next_out {
                return None;
            }
            let Done { number, made, buffer } = self.done.recv().ok()?;
            // A panic there is one here.
            self.waiting.insert(number, made.unwrap_or_else(|panic| resume_unwind(panic)));
            self.spare.push(buffer);
            while let Some(entry) = self.waiting.first_entry() {
                if self.ordered && *entry.key() != self.taken {
                    break;
                }
                self.ready.extend(entry.remove());
                self.taken += 1;
            }
        }
    }

    /// Hands nothing more out: what is on its way is the last.
    pub(super) fn stop_feeding(&mut self) {
        self.fed_all = true;
    }

    /// Hands out batches until enough are on their way.
    fn hand_out(&mut self, feed: &mut Feed<'_>, limit: usize) {
        let most = 2 * self.threads as u64 + 1;
        while !self.fed_all && self.next_out - self.taken < most {
            let batch = Batch::fill(self.spare.pop().unwrap_or_default(), feed, limit, self.most);
            self.fed_all = !batch.is_full;
            let (options, work) = (Arc::clone(&self.options), Arc::clone(&self.work));
            let (done, number) = (self.to_done.clone(), self.next_out);
            self.next_out += 1;
            let parse = move || {
                let Batch { bytes, pieces, .. } = batch;
                let made = catch_unwind(AssertUnwindSafe(|| make(&bytes, pieces, &options, &work)));
                // Where nobody waits for it any more, it may be lost.
                let _ = done.send(Done { number, made, buffer: bytes });
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

impl<T> fmt::Debug for Crew<T> {
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
    /// Fills `buffer`.
    fn fill(mut buffer: Vec<u8>, feed: &mut Feed<'_>, limit: usize, most: Load) -> Self {
        buffer.clear();
        let mut batch = Self { bytes: buffer, pieces: Vec::new(), is_full: true };
        let mut load = Load::default();
        while !load.reaches(most) {
            let bytes = &mut batch.bytes;
            let held = feed.next_piece(limit, |piece| {
                load.add(&piece);
                match piece {
                    Piece::Record { bytes: record, stretch, line } => {
                        let start = bytes.len();
                        bytes.extend_from_slice(record);
                        Held::Record(start..bytes.len(), Stretch { line: line.number(), ..stretch })
                    }
                    Piece::Skipped(diagnostic) => Held::Skipped(diagnostic),
                    Piece::Failed(error) => Held::Failed(error),
                }
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
}

/// What `work` makes of the items of a batch; `None` where there are none.
fn make<T>(bytes: &[u8], pieces: Vec<Held>, options: &ParseOptions, work: &Work<T>) -> Option<Made<T>> {
    let mut pieces = pieces.into_iter().map(|held| match held {
        Held::Record(range, stretch) => {
            let line = Line::Known(stretch.line);
            Piece::Record { bytes: bytes.get(range).unwrap_or_default(), stretch, line }
        }
        Held::Skipped(diagnostic) => Piece::Skipped(diagnostic),
        Held::Failed(error) => Piece::Failed(error),
    });
    let run = Run::begin(options, || pieces.next().map(|piece| read(piece, options)))?;
    Some(run.make(work))
}
