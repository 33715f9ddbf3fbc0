//! Reading by the batch: what is made of many items at once, on the threads that parse them.

#[cfg(feature = "parallel")]
use super::crew::Crew;
use super::{Found, Item, Progress, ReadOptions, Reader, feed::Feed, pieces::Piece, read};
use crate::{error::Result, parse::ParseOptions};
use std::{collections::VecDeque, fmt, sync::Arc};

/// What is done with the items of a batch.
pub(super) type Work<T> = Arc<dyn Fn(&mut dyn Iterator<Item = Result<Found>>) -> T + Send + Sync>;

/// How many bytes of records make a batch for [`Reader::map_batches`]: enough that what is made of it is worth its
/// making, and little enough to stay in the cache.
pub(crate) const BATCH_OF_INPUT: usize = 512 * 1024;

/// How much there is in a batch.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Load {
    /// Bytes of records.
    pub(super) bytes: usize,
    pub(super) pieces: usize,
}

impl Load {
    /// What makes a batch for a reader with several threads: enough to make hand-overs rare.
    #[cfg(feature = "parallel")]
    pub(super) const READ: Self = Self { bytes: 256 * 1024, pieces: 512 };
    /// What makes a batch for [`Reader::map_batches`].
    const MAPPED: Self = Self { bytes: BATCH_OF_INPUT, pieces: 4 * 1024 };

    pub(super) fn add(&mut self, piece: &Piece<'_>) {
        self.pieces += 1;
        if let Piece::Record { bytes, .. } = piece {
            self.bytes += bytes.len();
        }
    }

    pub(super) fn reaches(self, most: Self) -> bool {
        self.bytes >= most.bytes || self.pieces >= most.pieces
    }
}

/// What was made of a batch.
pub(super) struct Made<T> {
    pub(super) made: T,
    /// Whether strict reading stopped in it.
    pub(super) stopped: bool,
}

/// The items of a batch. Strict reading stops at the first error.
pub(super) struct Run<F> {
    read_next: F,
    first: Option<Result<Found>>,
    is_strict: bool,
    stopped: bool,
}

impl<F: FnMut() -> Option<Result<Found>>> Run<F> {
    /// The items that `read_next` gives; none where there are none.
    pub(super) fn begin(options: &ParseOptions, mut read_next: F) -> Option<Self> {
        let first = Some(read_next()?);
        Some(Self { read_next, first, is_strict: options.is_strict(), stopped: false })
    }

    /// What `work` makes of the items. Those that it leaves are read all the same.
    pub(super) fn make<T>(mut self, work: &Work<T>) -> Made<T> {
        let made = work(&mut self);
        self.by_ref().for_each(drop);
        Made { made, stopped: self.stopped }
    }
}

impl<F: FnMut() -> Option<Result<Found>>> Iterator for Run<F> {
    type Item = Result<Found>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.stopped {
            return None;
        }
        let read = match self.first.take() {
            Some(first) => first,
            None => (self.read_next)()?,
        };
        self.stopped = read.is_err() && self.is_strict;
        Some(read)
    }
}

/// What `work` makes of the next batch of `feed`, read where it lies; `None` where nothing is left.
pub(super) fn make_next<T>(
    feed: &mut Feed<'_>,
    limit: usize,
    most: Load,
    options: &ParseOptions,
    work: &Work<T>,
) -> Option<Made<T>> {
    let mut load = Load::default();
    let run = Run::begin(options, || {
        if load.reaches(most) {
            return None;
        }
        feed.next_piece(limit, |piece| {
            load.add(&piece);
            read(piece, options)
        })
    });
    Some(run?.make(work))
}

impl<'a> Reader<'a> {
    /// What `work` makes of the articles and skipped stretches that are left, a batch at a time, in the order of
    /// the input. A batch is about half a megabyte of input, cut at the same places whatever the number of threads;
    /// with several, `work` runs on those that parse. It is for what takes time itself, such as the making of a
    /// table, and spares handing over every article.
    ///
    /// ```
    /// use newsdump::{Item, Reader};
    /// let dump = b" date 2021-11 https://a.example/1\n\nOne\n date 2021-11 https://a.example/2\n\nTwo\n";
    /// let titles = Reader::from_bytes(dump).map_batches(|items| {
    ///     let articles = items.filter_map(|item| match item {
    ///         Ok(Item::Article(article)) => article.title,
    ///         _ => None,
    ///     });
    ///     articles.collect::<Vec<_>>()
    /// });
    /// assert_eq!(titles.flatten().collect::<Vec<_>>(), ["One", "Two"]);
    /// ```
    pub fn map_batches<T: Send + 'static>(
        mut self,
        work: impl Fn(&mut dyn Iterator<Item = Result<Item>>) -> T + Send + Sync + 'static,
    ) -> MapBatches<'a, T> {
        let held = self.take_parsed();
        let work: Work<T> = Arc::new(move |found| work(&mut found.map(|read| read.map(Item::from))));
        MapBatches {
            #[cfg(feature = "parallel")]
            // To hand a record over takes longer than to find it.
            crew: match self.options.parse.looks_into_records() {
                true => Crew::of(&self.options, Arc::clone(&work), Load::MAPPED),
                false => None,
            },
            work,
            held,
            options: self.options,
            feed: self.feed,
            ended: self.ended,
        }
    }
}

/// What is made of the batches of a [`Reader`]; see [`Reader::map_batches`].
pub struct MapBatches<'a, T> {
    work: Work<T>,
    /// What the reader had parsed already.
    held: VecDeque<Result<Found>>,
    options: ReadOptions,
    feed: Feed<'a>,
    #[cfg(feature = "parallel")]
    crew: Option<Crew<T>>,
    ended: bool,
}

impl<T> MapBatches<'_, T> {
    /// How far reading has come; with several threads it is ahead of what was made.
    ///
    /// ```
    /// let made = newsdump::Reader::from_reader(&b""[..]).map_batches(|items| items.count());
    /// assert_eq!(made.progress().bytes, 0);
    /// ```
    pub fn progress(&self) -> Progress {
        self.feed.progress()
    }
}

impl<T: Send + 'static> Iterator for MapBatches<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if !self.held.is_empty() {
            return Some((self.work)(&mut self.held.drain(..)));
        }
        if self.ended {
            return None;
        }
        let limit = self.options.record_limit;
        #[cfg(feature = "parallel")]
        if let Some(crew) = &mut self.crew {
            return crew.next_made(&mut self.feed, limit);
        }
        let Made { made, stopped } =
            make_next(&mut self.feed, limit, Load::MAPPED, &self.options.parse, &self.work)?;
        self.ended = stopped;
        Some(made)
    }
}

impl<T> fmt::Debug for MapBatches<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MapBatches").field("options", &self.options).finish_non_exhaustive()
    }
}
