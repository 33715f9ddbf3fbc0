//! `newsdump show`: an article as a person wants to read it.

use super::{Ended, input::Input, output};
use crate::{Article, BlockKind, Escaped, Field, Place, QuoteKind, Span};
use anstyle::{AnsiColor, Style};
use clap::Args;
use std::io::Write;

/// Shows articles: title, date and outlet, lede, paragraphs and headings, with the quotes in colour.
///
/// Speakers are yellow, cues blue, quotes green (cyan where nobody is said to have said them). Plain where
/// the output is no terminal or NO_COLOR is set.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  newsdump show seeds/
  newsdump show dump.txt --record 3")]
pub(super) struct Show {
    #[command(flatten)]
    input: Input,
    /// Show this record only, counted from 1 over all inputs.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    record: Option<u64>,
}

const TITLE: Style = Style::new().bold();
const HEADING: Style = AnsiColor::Magenta.on_default().bold();
const DIM: Style = Style::new().dimmed();
const SPEAKER: Style = AnsiColor::Yellow.on_default();
const CUE: Style = AnsiColor::Blue.on_default();
const QUOTE: Style = AnsiColor::Green.on_default();
const MARKED: Style = AnsiColor::Cyan.on_default();

impl Show {
    pub(super) fn run(self) -> Ended {
        let mut items = self.input.open(Field::ALL)?;
        let mut out = output::coloured();
        let mut number = 0;
        while let Some(article) = items.next_article() {
            number += 1;
            if self.record.is_some_and(|record| record != number) {
                continue;
            }
            if number > 1 && self.record.is_none() {
                writeln!(out, "\n{DIM}{}{DIM:#}\n", "─".repeat(width()))?;
            }
            items.suspend(|| print(&mut out, &article))?;
            if self.record.is_some() {
                out.flush()?;
                return Ok(items.outcome());
            }
        }
        out.flush()?;
        match self.record {
            Some(record) => Err(format!("there is no record {record}: the input holds {number}").into()),
            None => Ok(items.outcome()),
        }
    }
}

/// The width of lines: that of the terminal, but no wider than reads well.
fn width() -> usize {
    textwrap::termwidth().min(96)
}

fn print(out: &mut impl Write, article: &Article) -> std::io::Result<()> {
    let whole = |place| Span::new(0, article.text_at(place).len());
    if article.title.is_some() {
        paragraph(out, &coloured(article, Place::Title, whole(Place::Title), TITLE))?;
    }
    if let Some(headline) = &article.headline {
        paragraph(out, &format!("{DIM}{}{DIM:#}", Escaped(headline)))?;
    }
    let date = article.date.map(|date| {
        let shown = date.date.to_string();
        let len = if date.precision == crate::Precision::Day { 10 } else { 7 };
        shown.get(..len).unwrap_or("").to_owned()
    });
    let outlet = article.outlet.as_deref().map(|outlet| Escaped(outlet).to_string());
    let language = article.language.map(|language| language.to_string());
    let facts: Vec<String> = [date, outlet, language].into_iter().flatten().collect();
    if !facts.is_empty() {
        writeln!(out, "{DIM}{}{DIM:#}", facts.join(" · "))?;
    }
    if let Some(url) = &article.url {
        writeln!(out, "{DIM}{}{DIM:#}", Escaped(url.as_str()))?;
    }
    writeln!(out)?;
    if article.lede.is_some() {
        let italic = Style::new().italic();
        paragraph(out, &coloured(article, Place::Lede, whole(Place::Lede), italic))?;
        writeln!(out)?;
    }
    for (index, block) in article.body.blocks.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        let base = if block.kind == BlockKind::Heading { HEADING } else { Style::new() };
        paragraph(out, &coloured(article, Place::Body, block.span, base))?;
    }
    Ok(())
}

/// Prints a text in lines that fit.
fn paragraph(out: &mut impl Write, text: &str) -> std::io::Result<()> {
    textwrap::wrap(text, width()).iter().try_for_each(|line| writeln!(out, "{line}"))
}

/// The text at `span` with its speakers, cues and quotes in colour, the rest in the style `base`.
fn coloured(article: &Article, place: Place, span: Span, base: Style) -> String {
    let mut marked: Vec<(Span, Style)> = Vec::new();
    for quote in &article.quotes {
        if quote.place == place {
            let style = match quote.kind {
                QuoteKind::Unattributed => MARKED,
                QuoteKind::Indirect => QUOTE.italic(),
                _ => QUOTE,
            };
            marked.push((quote.span, style));
            marked.extend(quote.cue.iter().map(|cue| (cue.span, CUE)));
        }
        let speaker = quote.speaker.iter().filter(|speaker| speaker.place == place);
        marked.extend(speaker.map(|speaker| (speaker.span, SPEAKER)));
    }
    marked.retain(|(marked, _)| span.contains(*marked));
    // Each place takes the style of the shortest span that covers it: a cue inside a quote is a cue.
    let mut cuts: Vec<usize> = marked.iter().flat_map(|(span, _)| [span.start, span.end]).collect();
    cuts.extend([span.start, span.end]);
    cuts.sort_unstable();
    cuts.dedup();
    let text = article.text_at(place);
    let mut shown = String::new();
    for (&start, &end) in cuts.iter().zip(cuts.iter().skip(1)) {
        let piece = Span::new(start, end);
        let covering = marked.iter().filter(|(marked, _)| marked.contains(piece));
        let style = covering.min_by_key(|(marked, _)| marked.len()).map_or(base, |(_, style)| *style);
        let words = Escaped(piece.of(text)).to_string();
        // A style ends before a blank, so that lines can be broken there.
        for word in words.split_inclusive(' ') {
            let blank = word.len() - word.trim_end_matches(' ').len();
            let (word, blank) = word.split_at(word.len() - blank);
            match word.is_empty() {
                true => shown.push_str(blank),
                false => shown.push_str(&format!("{style}{word}{style:#}{blank}")),
            }
        }
    }
    shown
}
