//! How fast dumps are read, stage by stage, with what any reader of the bytes must do as the yardstick.
//!
//! Each bench checks that it found every record. Run with `cargo bench --bench parser`.

#[path = "../corpus/mod.rs"]
mod corpus;
mod rival;

use corpus::{Corpus, corpus, uniform};
use divan::{Bencher, black_box, counter::BytesCount};
use newsdump::{
    ParseOptions, ReadOptions,
    format::{Frame, Frames},
};
use std::sync::LazyLock;

static CLEAN: LazyLock<Corpus> = LazyLock::new(|| corpus(32 << 20, false));
static DAMAGED: LazyLock<Corpus> = LazyLock::new(|| corpus(32 << 20, true));

fn main() {
    divan::main();
}

/// Runs `count` over the corpus, and checks that it comes to all of its records.
fn count_records(bencher: Bencher, corpus: &'static Corpus, count: impl Fn(&[u8]) -> usize + Sync) {
    bencher.counter(BytesCount::new(corpus.bytes.len())).bench(|| {
        assert_eq!(count(black_box(&corpus.bytes)), corpus.records);
    });
}

fn articles(bytes: &[u8], options: &ParseOptions) -> usize {
    ReadOptions::new().parse(options.clone()).from_bytes(bytes).filter(Result::is_ok).count()
}

fn plain() -> ParseOptions {
    ParseOptions::new().restore(false).quotes(false).detect_language(false)
}

mod yardstick {
    use super::*;

    #[divan::bench]
    fn newlines_counted(bencher: Bencher) {
        let newlines = CLEAN.bytes.split(|&byte| byte == b'\n').count() - 1;
        bencher.counter(BytesCount::new(CLEAN.bytes.len())).bench(|| {
            assert_eq!(memchr::memchr_iter(b'\n', black_box(&CLEAN.bytes)).count(), newlines);
        });
    }

    #[divan::bench]
    fn utf8_checked(bencher: Bencher) {
        bencher.counter(BytesCount::new(CLEAN.bytes.len())).bench(|| {
            assert!(std::str::from_utf8(black_box(&CLEAN.bytes)).is_ok());
        });
    }
}

mod format {
    use super::*;

    #[divan::bench]
    fn framing(bencher: Bencher) {
        let is_record = |frame: &Frame| matches!(frame, Frame::Record(_));
        count_records(bencher, &CLEAN, |bytes| Frames::new(bytes).filter(is_record).count());
    }

    #[divan::bench]
    fn fields(bencher: Bencher) {
        count_records(bencher, &CLEAN, |bytes| {
            newsdump::records(bytes)
                .filter(|record| record.title().is_some() && record.body().is_some())
                .count()
        });
    }
}

mod rivals {
    use super::*;

    #[divan::bench(sample_count = 10)]
    fn regex_and_split(bencher: Bencher) {
        count_records(bencher, &CLEAN, |bytes| {
            let articles = rival::parse(std::str::from_utf8(bytes).unwrap_or(""));
            let is_whole = |article: &rival::Plain| {
                let has_stamp = article.lede.is_some() && article.outlet.is_some();
                let has_text = !article.title.is_empty() && !article.body.is_empty();
                has_stamp && has_text && article.date.is_some() && article.url.is_some()
            };
            articles.filter(is_whole).count()
        });
    }
}

mod article {
    use super::*;

    #[divan::bench]
    fn counted(bencher: Bencher) {
        count_records(bencher, &CLEAN, |bytes| articles(bytes, &plain().only(&[newsdump::Field::Origin])));
    }

    #[divan::bench]
    fn plain_fields(bencher: Bencher) {
        count_records(bencher, &CLEAN, |bytes| articles(bytes, &plain()));
    }

    #[divan::bench]
    fn plain_fields_of_damaged_records(bencher: Bencher) {
        count_records(bencher, &DAMAGED, |bytes| articles(bytes, &plain()));
    }

    #[divan::bench]
    fn with_language(bencher: Bencher) {
        count_records(bencher, &CLEAN, |bytes| articles(bytes, &plain().detect_language(true)));
    }

    #[divan::bench(sample_count = 10)]
    fn with_blocks(bencher: Bencher) {
        count_records(bencher, &CLEAN, |bytes| articles(bytes, &ParseOptions::new().quotes(false)));
    }

    #[divan::bench(sample_count = 10)]
    fn with_everything(bencher: Bencher) {
        count_records(bencher, &CLEAN, |bytes| articles(bytes, &ParseOptions::new()));
    }
}

/// How cost grows: with the length of records, and where a text is nothing but what takes a second look.
mod growth {
    use super::*;

    #[divan::bench(args = [300, 3_000, 30_000, 300_000, 6_000_000], sample_count = 5)]
    fn length_of_records(bencher: Bencher, len: usize) {
        let corpus = uniform(12 << 20, len);
        bencher.counter(BytesCount::new(corpus.bytes.len())).bench(|| {
            assert_eq!(articles(black_box(&corpus.bytes), &ParseOptions::new()), corpus.records);
        });
    }

    #[divan::bench(args = ["one line", "“", "\"", "A", "word", ".", "Said "], sample_count = 5)]
    fn odd_bodies(bencher: Bencher, unit: &str) {
        let body = match unit {
            "one line" => String::from_utf8_lossy(&uniform(1, 600_000).bytes).replace('\n', " "),
            unit => unit.repeat((1 << 20) / unit.len()),
        };
        let dump =
            format!(" date 2021-11 https://a.example/1\n\nTitle\n\nTitle\n\nLede. 11.11.2021, A\n\n{body}\n");
        bencher.counter(BytesCount::new(dump.len())).bench(|| {
            assert_eq!(articles(black_box(dump.as_bytes()), &ParseOptions::new()), 1);
        });
    }
}
