//! `newsdump show`: an article as a person wants to read it.

use super::{Ended, input::Input, output};
use crate::{Article, BlockKind, Escaped, Field, Place, QuoteKind, Span};
use anstyle::{AnsiColor, Style};
use clap::Args;
use std::{cmp::Reverse, collections::BinaryHeap, io::Write};

/// Shows articles: title, date and outlet, lede, paragraphs and headings, with the quotes in colour.
///
/// Speakers are yellow, cues blue, quotes green (cyan where nobody is said to have said them). Plain where
/// the output is no terminal or NO_COLOR is set, but for `--color always`.
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
        let mut items = self.input.open(Field::ALL)?.without_bar();
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
            print(&mut out, &article)?;
            if self.record.is_some() {
                out.flush()?;
                return Ok(items.outcome());
            }
        }
        out.flush()?;
        match self.record.filter(|_| !items.stopped()) {
            Some(record) => Err(format!("there is no record {record}: the input holds {number}").into()),
            None => Ok(items.finish_quietly()),
        }
    }
}

/// The width of lines: that of the terminal, but no wider than reads well.
fn width() -> usize {
    textwrap::termwidth().min(96)
}

fn print(out: &mut impl Write, article: &Article) -> std::io::Result<()> {
    if let Some(title) = &article.title {
        let marks = marks(article, Place::Title);
        paragraph(out, &coloured(title, &marks, Span::new(0, title.len()), TITLE))?;
    }
    if let Some(headline) = &article.headline {
        paragraph(out, &format!("{DIM}{}{DIM:#}", Escaped(headline)))?;
    }
    let date = article.date.map(|date| date.to_string());
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
    if let Some(lede) = &article.lede {
        let marks = marks(article, Place::Lede);
        paragraph(out, &coloured(&lede.text, &marks, Span::new(0, lede.text.len()), Style::new().italic()))?;
        writeln!(out)?;
    }
    let marks = marks(article, Place::Body);
    for (index, block) in article.body.blocks.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        let base = if block.kind == BlockKind::Heading { HEADING } else { Style::new() };
        paragraph(out, &coloured(&article.body.raw, &marks, block.span, base))?;
    }
    Ok(())
}

/// Prints a text in lines that fit.
fn paragraph(out: &mut impl Write, text: &str) -> std::io::Result<()> {
    textwrap::wrap(text, width()).iter().try_for_each(|line| writeln!(out, "{line}"))
}

/// The quotes, cues and speakers in a text of the article, in the order in which they begin, each with its style.
fn marks(article: &Article, place: Place) -> Vec<(Span, Style)> {
    let mut marks = Vec::new();
    for quote in &article.quotes {
        if quote.place == place {
            let style = match quote.kind {
                QuoteKind::Unattributed => MARKED,
                QuoteKind::Indirect => QUOTE.italic(),
                _ => QUOTE,
            };
            marks.push((quote.span, style));
            marks.extend(quote.cue.iter().map(|cue| (cue.span, CUE)));
        }
        let speaker = quote.speaker.iter().filter(|speaker| speaker.place == place);
        marks.extend(speaker.map(|speaker| (speaker.span, SPEAKER)));
    }
    marks.sort_by_key(|(span, _)| span.start);
    marks
}

/// The text at `span` with what is marked there in its style, the rest in the style `base`.
fn coloured(text: &str, marks: &[(Span, Style)], span: Span, base: Style) -> String {
    let first = marks.partition_point(|(mark, _)| mark.start < span.start);
    let begun_here = marks.iter().skip(first).take_while(|(mark, _)| mark.start < span.end);
    let marks: Vec<&(Span, Style)> = begun_here.filter(|(mark, _)| span.contains(*mark)).collect();
    let mut cuts: Vec<usize> = marks.iter().flat_map(|(mark, _)| [mark.start, mark.end]).collect();
    cuts.extend([span.start, span.end]);
    cuts.sort_unstable();
    cuts.dedup();
    // Each place takes the style of the shortest mark that covers it: a cue inside a quote is a cue.
    let mut ahead = marks.into_iter().enumerate().peekable();
    let mut begun = BinaryHeap::new();
    let mut shown = String::new();
    for (&start, &end) in cuts.iter().zip(cuts.iter().skip(1)) {
        while let Some((number, (mark, style))) = ahead.next_if(|(_, (mark, _))| mark.start <= start) {
            begun.push(Reverse((mark.len(), number, mark.end, *style)));
        }
        while begun.peek().is_some_and(|Reverse((.., end, _))| *end <= start) {
            begun.pop();
        }
        let style = begun.peek().map_or(base, |Reverse((.., style))| *style);
        let words = Escaped(Span::new(start, end).of(text)).to_string();
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
