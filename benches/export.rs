//! How fast articles are written, as JSON Lines (the yardstick) and as tables.
//!
//! Throughput counts the bytes of the dump. Each bench checks how much it wrote. Run with
//! `cargo bench --features parquet --bench export`.

mod corpus;

use corpus::{Corpus, corpus};
use divan::{Bencher, black_box, counter::BytesCount};
use newsdump::{
    Article, Field, Reader, Result,
    export::{
        ArrowFile, JsonLines, ParquetFile,
        arrow::{BatchBuilder, Batches},
    },
};
use std::{
    io::{self, Write},
    sync::LazyLock,
};

static CORPUS: LazyLock<Corpus> = LazyLock::new(|| corpus(8 << 20, false));
static ARTICLES: LazyLock<Vec<Article>> = LazyLock::new(|| {
    Reader::from_reader(&CORPUS.bytes[..]).map(|article| article.unwrap_or_default()).collect()
});

fn main() {
    divan::main();
}

/// Counts what is written.
#[derive(Default)]
struct Sink(usize);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += black_box(bytes).len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Runs `write`, and checks that it writes no less than `least` bytes for each byte of text.
fn written(bencher: Bencher, least: f64, write: impl Fn(&[Article]) -> Result<usize> + Sync) {
    let texts: usize = ARTICLES.iter().map(|article| article.body.raw.len()).sum();
    bencher.counter(BytesCount::new(CORPUS.bytes.len())).bench(|| {
        let written = write(black_box(&ARTICLES));
        assert!(written.is_ok_and(|bytes| bytes as f64 > least * texts as f64));
    });
}

#[divan::bench]
fn json_lines(bencher: Bencher) {
    written(bencher, 1.0, |articles| {
        let mut lines = JsonLines::new(Sink::default(), Field::JSON);
        articles.iter().try_for_each(|article| lines.write(article))?;
        Ok(lines.into_inner().0)
    });
}

/// The columns that say what JSON says.
#[divan::bench]
fn arrow_batches_of_the_fields_of_json(bencher: Bencher) {
    written(bencher, 1.0, |articles| batches(articles, Field::JSON));
}

#[divan::bench]
fn arrow_batches(bencher: Bencher) {
    written(bencher, 2.0, |articles| batches(articles, Field::TABLE));
}

fn batches(articles: &[Article], fields: &[Field]) -> Result<usize> {
    let mut builder = BatchBuilder::new(fields);
    let mut bytes = 0;
    for article in articles {
        builder.push(article);
        if builder.is_full() {
            bytes += black_box(builder.finish()?).get_array_memory_size();
        }
    }
    Ok(bytes + builder.finish()?.get_array_memory_size())
}

#[divan::bench]
fn arrow_file(bencher: Bencher) {
    written(bencher, 2.0, |articles| {
        let mut file = ArrowFile::new(Sink::default(), Field::TABLE)?;
        articles.iter().try_for_each(|article| file.write(article))?;
        Ok(file.into_inner()?.0)
    });
}

#[divan::bench(sample_count = 10)]
fn parquet_file(bencher: Bencher) {
    written(bencher, 0.01, |articles| {
        let mut file = ParquetFile::new(Sink::default(), Field::TABLE)?;
        articles.iter().try_for_each(|article| file.write(article))?;
        Ok(file.into_inner()?.0)
    });
}

/// All of it: a dump to a table.
#[divan::bench(sample_count = 10)]
fn dump_to_arrow(bencher: Bencher) {
    bencher.counter(BytesCount::new(CORPUS.bytes.len())).bench(|| {
        let batches = Batches::new(Reader::from_bytes(black_box(&CORPUS.bytes)), Field::TABLE);
        let rows: usize = batches.map(|batch| batch.map_or(0, |batch| batch.num_rows())).sum();
        assert_eq!(rows, CORPUS.records);
    });
}
