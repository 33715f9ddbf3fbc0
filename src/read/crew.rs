//! Several threads at once: the caller frames, a crew of threads, of which it is one, parses, and does with the items
//! what it is told to.
//!
//! Framing runs at many times the speed of parsing, so one thread feeds the crew; and because it frames the
//! whole input in order, records and lines are numbered as they are with one thread. Pieces travel in
//! batches. While the others have enough to do, the caller parses a batch itself, where its bytes lie.
//! The number of batches on their way is bounded, which bounds memory and is the back-pressure.
//! Threads start with the second batch: what fits into one is parsed by the caller.

use super::{
    ReadOptions,
    batches::{Load, Made, Run, Work, make_next},
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
    collections::BTreeMap,
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
    /// The threads besides the caller; none before they are needed, or where they cannot be had.
    pool: Option<rayon::ThreadPool>,
    options: Arc<ParseOptions>,
    /// What is done with the items of a batch.
    work: Work<T>,
    /// How much makes a batch.
    most: Load,
    ordered: bool,
    done: Receiver<Done<T>>,
    to_done: Sender<Done<T>>,
    /// Batches that are done: to fill memory anew is cheaper than to get new memory.
    spare: Vec<Batch>,
    /// Batches that are done and whose turn has not come; nothing is made of an empty one.
    waiting: BTreeMap<u64, Option<Made<T>>>,
    /// How many batches were handed out and are not done.
    handed: usize,
    /// Number of the next batch.
    next_out: u64,
    /// Number of batches that have had their turn.
    taken: u64,
    fed_all: bool,
}

/// A batch that is done.
struct Done<T> {
    number: u64,
    made: thread::Result<Option<Made<T>>>,
    batch: Batch,
}

impl<T: Send + 'static> Crew<T> {
    /// The crew that `options` asks for; none for a single thread.
    pub(super) fn of(options: &ReadOptions, work: Work<T>, most: Load) -> Option<Self> {
        if options.threads == 1 {
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
            handed: 0,
            next_out: 0,
            taken: 0,
            fed_all: false,
        })
    }

    /// What was made of the next batch; `None` when the feed is at its end, or strict reading, and all is done.
    pub(super) fn next_made(&mut self, feed: &mut Feed<'_>, limit: usize) -> Option<T> {
        while !self.fed_all || self.taken < self.next_out {
            while let Ok(done) = self.done.try_recv() {
                self.take(done);
            }
            self.hand_out(feed, limit);
            if let Some(turn) = self.next_waiting() {
                self.taken += 1;
                let Some(Made { made, stopped }) = turn else { continue };
                if stopped {
                    // What comes behind is not read, as it would not be with one thread.
                    self.fed_all = true;
                    self.taken = self.next_out;
                    self.waiting.clear();
                }
                return Some(made);
            }
            if self.may_begin() {
                match make_next(feed, limit, self.most, &self.options, &self.work) {
                    Some(made) => {
                        self.fed_all = made.stopped;
                        self.waiting.insert(self.next_out, Some(made));
                        self.next_out += 1;
                    }
                    None => self.fed_all = true,
                }
            } else {
                let done = self.done.recv().ok()?;
                self.take(done);
            }
        }
        None
    }

    /// What was made of the batch whose turn it is, if it is done.
    fn next_waiting(&mut self) -> Option<Option<Made<T>>> {
        let first = self.waiting.first_entry()?;
        (!self.ordered || *first.key() == self.taken).then(|| first.remove())
    }

    /// Takes what one of the others has done.
    fn take(&mut self, Done { number, made, batch }: Done<T>) {
        self.handed -= 1;
        self.spare.push(batch);
        let (made, panic) = match made {
            Ok(made) => (made, None),
            Err(panic) => (None, Some(panic)),
        };
        self.waiting.insert(number, made);
        if let Some(panic) = panic {
            // A panic there is one here.
            resume_unwind(panic);
        }
    }

    /// Hands nothing more out: what is on its way is the last.
    pub(super) fn stop_feeding(&mut self) {
        self.fed_all = true;
    }

    /// Whether there may be another batch, and not too many are on their way.
    fn may_begin(&self) -> bool {
        !self.fed_all && self.next_out - self.taken < 2 * self.threads as u64 + 3
    }

    /// Hands out batches until the others have enough to do.
    fn hand_out(&mut self, feed: &mut Feed<'_>, limit: usize) {
        let others = self.threads - 1;
        while self.handed <= 2 * others && self.may_begin() {
            let mut batch = self.spare.pop().unwrap_or_default();
            self.fed_all = !batch.fill(feed, limit, self.most);
            let (options, work) = (Arc::clone(&self.options), Arc::clone(&self.work));
            let (done, number) = (self.to_done.clone(), self.next_out);
            self.next_out += 1;
            self.handed += 1;
            let parse = move || {
                let made = catch_unwind(AssertUnwindSafe(|| batch.make(&options, &work)));
                // Where nobody waits for it any more, it may be lost.
                let _ = done.send(Done { number, made, batch });
            };
            if number == 0 && !self.fed_all {
                self.pool = rayon::ThreadPoolBuilder::new().num_threads(others).build().ok();
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
#[derive(Default)]
struct Batch {
    bytes: Vec<u8>,
    pieces: Vec<Held>,
}

enum Held {
    Record(Range<usize>, Stretch),
    Skipped(Diagnostic),
    Failed(Error),
}

impl Batch {
    /// Takes the next pieces in the place of those it has; says whether there may be more to come.
    fn fill(&mut self, feed: &mut Feed<'_>, limit: usize, most: Load) -> bool {
        self.bytes.clear();
        self.pieces.clear();
        let mut load = Load::default();
        while !load.reaches(most) {
            let bytes = &mut self.bytes;
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
                Some(held) => self.pieces.push(held),
                None => return false,
            }
        }
        true
    }

    /// What `work` makes of the items; `None` where there are none.
    fn make<T>(&mut self, options: &ParseOptions, work: &Work<T>) -> Option<Made<T>> {
        let bytes = &self.bytes;
        let mut pieces = self.pieces.drain(..).map(|held| match held {
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
}
