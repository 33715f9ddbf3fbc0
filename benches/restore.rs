//! How fast glued bodies are restored, with the validation of the same bytes as UTF-8 as the yardstick.

use divan::{Bencher, counter::BytesCount};
use newsdump::{BlockKind, Language, restore_blocks};

fn main() {
    divan::main();
}

/// A sentence of about the length that news has, and what makes an engine look twice at it.
const SENTENCES: [&str; 6] = [
    "The council of the old town met on Monday to talk about the bridge that was closed in 2019.",
    "\"We will need about 2.5 million for the work,\" the mayor said, and nobody in the hall objected.",
    "Two of the three firms that had made an offer, among them one from Zürich, have withdrawn it since.",
    "Its owners say that the U.S. market is what they look at now, while their partners prefer to wait.",
    "A study by Dr. Miller found that every second driver would use another way if there was one.",
    "In the end it may be YouTube, not the newspaper, where people learn what was decided there.",
];
const HEADINGS: [&str; 2] = ["What the neighbours think", "A long wait for an answer"];

/// The paragraphs of one article, and its headings.
const PARAGRAPHS: usize = 12;

/// An article whose paragraphs and headings are glued.
fn article(seed: usize) -> String {
    let mut body = String::new();
    for paragraph in 0..PARAGRAPHS {
        if paragraph % 5 == 4 {
            body.push_str(HEADINGS[(seed + paragraph) % HEADINGS.len()]);
        }
        let sentences: Vec<_> =
            (0..4).map(|i| SENTENCES[(seed + 5 * paragraph + i) % SENTENCES.len()]).collect();
        body.push_str(&sentences.join(" "));
    }
    body
}

fn articles() -> (Vec<String>, usize) {
    let articles: Vec<_> = (0..200).map(article).collect();
    let bytes = articles.iter().map(String::len).sum();
    (articles, bytes)
}

fn restore(bencher: Bencher, language: Option<Language>) {
    let (articles, bytes) = articles();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        let (mut paragraphs, mut headings) = (0, 0);
        for body in &articles {
            for block in restore_blocks(divan::black_box(body), language) {
                match block.kind {
                    BlockKind::Heading => headings += 1,
                    _ => paragraphs += 1,
                }
            }
        }
        assert_eq!((paragraphs, headings), (articles.len() * PARAGRAPHS, articles.len() * (PARAGRAPHS / 5)));
    });
}

#[divan::bench]
fn restore_in_a_given_language(bencher: Bencher) {
    restore(bencher, Language::new("en"));
}

#[divan::bench]
fn restore_in_a_detected_language(bencher: Bencher) {
    restore(bencher, None);
}

#[divan::bench]
fn validate_utf8(bencher: Bencher) {
    let (articles, bytes) = articles();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        assert!(articles.iter().all(|body| std::str::from_utf8(divan::black_box(body.as_bytes())).is_ok()));
    });
}
