//! How fast quotes are extracted, with the validation of the same bytes as UTF-8 as the yardstick.

use divan::{Bencher, counter::BytesCount};
use newsdump::{Block, Language, Passage, Place, QuoteOptions, RestoreOptions};

fn main() {
    divan::main();
}

/// Paragraphs with the constructions of news in about its proportions; `{}` is a name.
const PARAGRAPHS: [&str; 6] = [
    "The council of the old town met on Monday to talk about the bridge that was closed two years ago. It had been built by a firm from the coast, and nobody thought that it would last for so long.",
    "“We will need about 2.5 million for the work,” said {}, the mayor. “There is no other way.”",
    "{}, who leads the opposition, called the plan “a very bad joke” and said that her party would vote against it.",
    "According to a study of the university, every second driver would use another way if there was one. The road through the valley is narrow, and in winter it is often closed.",
    "“I have lived here for forty years,” {} said, “and I have never seen the river so high.” He added that the water had come up to his door.",
    "In the afternoon the rain stopped. A few people walked along the shore and took pictures of what was left of the old mill, which had stood there since the war.",
];
const NAMES: [&str; 4] = ["Ann Lee", "Tom Park", "Maria Lopez", "Peter Novak"];
/// Quotes, direct, mixed and indirect, in every six paragraphs.
const QUOTES: usize = 8;
const ROUNDS: usize = 4;

fn article(seed: usize) -> String {
    let paragraphs = (0..ROUNDS * PARAGRAPHS.len()).map(|number| {
        PARAGRAPHS[number % PARAGRAPHS.len()].replace("{}", NAMES[(seed + number) % NAMES.len()])
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

fn articles() -> (Vec<(String, Vec<Block>)>, usize) {
    let articles: Vec<_> = (0..200)
        .map(article)
        .map(|text| {
            let blocks = RestoreOptions::default().restore(&text);
            (text, blocks)
        })
        .collect();
    let bytes = articles.iter().map(|(text, _)| text.len()).sum();
    (articles, bytes)
}

#[divan::bench]
fn quotes(bencher: Bencher<'_, '_>) {
    let (articles, bytes) = articles();
    let mut options = QuoteOptions::default();
    options.language = Language::new("en");
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        let extract = |(text, blocks): &(String, Vec<Block>)| {
            options.extract(&[Passage { place: Place::Body, text, blocks }]).len()
        };
        let found: usize = articles.iter().map(extract).sum();
        assert_eq!(found, articles.len() * ROUNDS * QUOTES);
    });
}

#[divan::bench]
fn validate_utf8(bencher: Bencher<'_, '_>) {
    let (articles, bytes) = articles();
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        for (text, _) in &articles {
            let text = std::str::from_utf8(divan::black_box(text.as_bytes()));
            assert!(divan::black_box(text).is_ok());
        }
    });
}
