//! Several threads give what one gives.
#![cfg(feature = "parallel")]
#![allow(clippy::unwrap_used)]

use newsdump::{Item, ParseOptions, ReadOptions, Result};
use std::{
    collections::HashSet,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

/// A dump of many records, some of them damaged, with noise in front.
fn dump() -> String {
    let mut text = String::from("noise\n");
    for number in 0..700 {
        let month = number % 14;
        let long = "Une phrase de plus. ".repeat(number % 50);
        text += &format!(
            " date 2021-{month:02} https://fr.example.com/{number}\n\nTitre {number}\n\nTitre {number}\n\n\
             Un chapeau « cité ». 11.{month:02}.2021, Exemple\n\nLe corps du texte.Il a dit « oui ». {long}\n\n"
        );
    }
    text
}

fn read(options: &ReadOptions, text: &str) -> Vec<String> {
    let mut reader = options.from_reader(text.as_bytes());
    std::iter::from_fn(|| reader.next_item()).map(shown).collect()
}

fn shown(item: Result<Item>) -> String {
    match item {
        Ok(Item::Article(article)) => serde_json::to_string(&article).unwrap(),
        other => format!("{other:?}"),
    }
}

#[test]
fn the_same_in_the_same_order() {
    let text = dump();
    let one = read(&ReadOptions::new(), &text);
    assert_eq!(one.len(), 701);
    for threads in [2, 3, 8] {
        assert_eq!(read(&ReadOptions::new().threads(threads), &text), one, "{threads} threads");
    }
}

#[test]
fn the_same_in_any_order() {
    let text = dump();
    let mut one = read(&ReadOptions::new(), &text);
    let mut many = read(&ReadOptions::new().threads(4).ordered(false), &text);
    one.sort();
    many.sort();
    assert_eq!(many, one);
}

#[test]
fn strict_reading_ends_at_the_same_error() {
    let text = dump().replacen("noise\n", "", 1);
    let options = ReadOptions::new().parse(ParseOptions::new().strict(true));
    let one = read(&options, &text);
    assert_eq!(read(&options.clone().threads(4), &text), one);
    assert!(one.len() < 20 && one.last().unwrap().starts_with("Err"));
    let any_order = read(&options.threads(4).ordered(false), &text.repeat(8));
    assert!(any_order.last().unwrap().starts_with("Err"));
}

#[test]
fn a_reader_dropped_half_way_ends() {
    let text = dump();
    let mut reader = ReadOptions::new().threads(4).from_reader(text.as_bytes());
    assert!(reader.next().is_some());
    drop(reader);
}

/// What `read` gives, by batches.
fn batches(options: &ReadOptions, text: &str) -> Vec<Vec<String>> {
    options.from_reader(text.as_bytes()).map_batches(|items| items.map(shown).collect()).collect()
}

/// More than a few batches of records.
fn long_dump() -> String {
    dump().repeat(8)
}

/// Nothing derived: what is derived is the same in batches of any kind.
fn plain() -> ReadOptions {
    ReadOptions::new().parse(ParseOptions::new().detect_language(false).restore(false).quotes(false))
}

#[test]
fn batches_are_the_same_in_the_same_order() {
    let text = long_dump();
    let one = batches(&plain(), &text);
    assert!(one.len() > 3);
    assert_eq!(one.concat(), read(&plain(), &text));
    for threads in [2, 8] {
        assert_eq!(batches(&plain().threads(threads), &text), one, "{threads} threads");
    }
}

#[test]
fn batches_end_at_the_first_error_of_strict_reading() {
    let record = format!(" date 2021-11 https://a.example/\n\nT\n\n{}\n", "A body. ".repeat(500));
    let good = record.repeat(400);
    let text = format!("{good} date 2021-13 https://a.example/\n\nT\n\nBody.\n{good}");
    let parse = ParseOptions::new().strict(true).restore(false).quotes(false).detect_language(false);
    let options = ReadOptions::new().parse(parse);
    let one = batches(&options, &text);
    assert_eq!(one.concat().len(), 401);
    assert!(one.len() > 1 && one.concat().last().unwrap().starts_with("Err"));
    assert_eq!(batches(&options.threads(4), &text), one);
}

#[test]
fn batches_take_up_where_the_reader_is() {
    let text = long_dump();
    let all = read(&plain(), &text);
    for threads in [1, 4] {
        let mut reader = plain().threads(threads).from_reader(text.as_bytes());
        let begun: Vec<_> = std::iter::from_fn(|| reader.next_item()).take(1000).map(shown).collect();
        let rest = reader.map_batches(|items| items.map(shown).collect::<Vec<_>>()).flatten();
        assert_eq!(begun.into_iter().chain(rest).collect::<Vec<_>>(), all, "{threads} threads");
    }
}

#[test]
fn batches_that_are_left_alone_cost_nothing() {
    let text = long_dump();
    let items = read(&plain(), &text).len();
    for threads in [1, 4] {
        let reader = || plain().threads(threads).from_reader(text.as_bytes());
        // Dropped half way.
        let mut batches = reader().map_batches(|items| items.count());
        assert!(batches.next().is_some_and(|count| count < items));
        drop(batches);
        // Items that are not taken are not given again.
        let taken = reader().map_batches(|items| items.next().map(shown)).count();
        assert_eq!(taken, reader().map_batches(|items| items.count()).count(), "{threads} threads");
    }
}

#[test]
fn a_panic_is_the_callers() {
    let text = long_dump();
    for threads in [1, 4] {
        let reader = plain().threads(threads).from_reader(text.as_bytes());
        let mut batches = reader.map_batches(|_| -> usize { panic!("mine") });
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| batches.next()));
        assert_eq!(*caught.unwrap_err().downcast_ref::<&str>().unwrap(), "mine");
    }
}

#[test]
fn a_panic_is_not_waited_for() {
    let text = long_dump();
    for threads in [1, 2, 4] {
        let panicked = AtomicBool::new(false);
        let reader = plain().threads(threads).from_reader(text.as_bytes());
        let mut batches = reader.map_batches(move |items| match panicked.swap(true, Ordering::Relaxed) {
            true => items.count(),
            false => panic!("mine"),
        });
        let mut panics = 0;
        loop {
            match std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| batches.next())) {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(_) => panics += 1,
            }
        }
        assert_eq!(panics, 1, "{threads} threads");
    }
}

#[test]
fn the_caller_is_one_of_the_threads() {
    let text = long_dump().repeat(4);
    let batches = plain().threads(2).from_reader(text.as_bytes()).map_batches(|_| {
        thread::sleep(Duration::from_millis(20));
        thread::current().id()
    });
    let at_work: HashSet<_> = batches.collect();
    assert!(at_work.contains(&thread::current().id()));
    assert_eq!(at_work.len(), 2);
}

#[test]
fn a_slow_consumer_is_not_waited_for_and_not_buried() {
    let text = long_dump().repeat(4);
    let made = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&made);
    let mut batches = plain().threads(2).from_reader(text.as_bytes()).map_batches(move |items| {
        count.fetch_add(1, Ordering::Relaxed);
        items.count()
    });
    let (mut most, mut taken) = (0, 0);
    while batches.next().is_some() {
        taken += 1;
        thread::sleep(Duration::from_millis(20));
        most = most.max(made.load(Ordering::Relaxed) - taken);
    }
    assert!((1..=7).contains(&most) && taken > 7, "{most} of {taken}");
}

#[cfg(feature = "compression")]
#[test]
fn compressed_files_are_read_ahead_in_order() {
    use std::io::Write;
    let folder = tempfile::tempdir().unwrap();
    let text = dump();
    for name in ["a.gz", "b.gz", "c.gz", "d.gz", "e.gz"] {
        let file = std::fs::File::create(folder.path().join(name)).unwrap();
        let mut gzip = flate2::write::GzEncoder::new(file, flate2::Compression::fast());
        gzip.write_all(text.as_bytes()).unwrap();
        gzip.finish().unwrap();
    }
    let broken = std::fs::read(folder.path().join("a.gz")).unwrap();
    std::fs::write(folder.path().join("c.gz"), &broken[..broken.len() / 2]).unwrap();
    let read = |threads| {
        let mut reader = ReadOptions::new().threads(threads).from_path(folder.path()).unwrap();
        std::iter::from_fn(|| reader.next_item()).map(shown).collect::<Vec<_>>()
    };
    let one = read(1);
    assert_eq!(one.iter().filter(|item| item.starts_with("Err")).count(), 1);
    assert_eq!(read(3), one);
}
