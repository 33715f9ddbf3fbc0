//! `newsdump stats`: what is in a dump, in numbers.

use super::{Ended, input::Input, output};
use crate::{Article, Diagnostic, Escaped, Field, Item};
use clap::{Args, ValueEnum};
use comfy_table::{CellAlignment, Table, presets::UTF8_FULL_CONDENSED};
use serde::Serialize;
use std::{collections::BTreeMap, io::Write};

/// Counts articles by outlet, language and month; sizes; quotes by kind and by speaker; diagnostics by code.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  newsdump stats dumps/
  newsdump stats dumps/ --by outlet,month     # faster: nothing else is looked at
  newsdump stats dumps/ --by articles         # fastest: how many there are
  newsdump stats dumps/ --by speaker          # who is quoted how often
  newsdump stats dumps/ --format json | jq .languages")]
pub(super) struct Stats {
    #[command(flatten)]
    input: Input,
    /// What to count; what is not asked for is not looked at [default: all but speaker].
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    by: Vec<By>,
    /// The format [default: table on a terminal, else json].
    #[arg(long)]
    format: Option<Format>,
    /// How many outlets and speakers a table shows.
    #[arg(long, default_value_t = 20, value_name = "N")]
    top: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Table,
    /// One JSON object.
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    /// How many there are; counted in any case.
    Articles,
    Outlet,
    Language,
    /// The month of publication.
    Month,
    /// The bodies' sizes, in bytes.
    Size,
    /// Paragraphs and headings.
    Blocks,
    /// Quotes by kind.
    Quotes,
    /// Quotes by speaker: the name that the mention stands for, else the mention itself.
    Speaker,
    /// What was odd, by code.
    Diagnostics,
}

impl By {
    /// What is counted where nothing is named: speakers are too many to be held of every dump.
    fn usual() -> Vec<Self> {
        Self::value_variants().iter().copied().filter(|by| *by != By::Speaker).collect()
    }

    /// The field that is counted.
    fn field(self) -> Field {
        match self {
            By::Articles => Field::Origin,
            By::Outlet => Field::Outlet,
            By::Language => Field::Language,
            By::Month => Field::Date,
            By::Size => Field::Raw,
            By::Blocks => Field::Blocks,
            By::Quotes | By::Speaker => Field::Quotes,
            By::Diagnostics => Field::Diagnostics,
        }
    }
}

/// All the counts; `None` for what was not asked for.
#[derive(Debug, Default, Serialize)]
struct Counts {
    articles: u64,
    skipped: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    outlets: Option<BTreeMap<String, u64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    languages: Option<BTreeMap<String, u64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    months: Option<BTreeMap<String, u64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body_bytes: Option<Sizes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    blocks: Option<BTreeMap<&'static str, u64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quotes: Option<BTreeMap<&'static str, u64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    speakers: Option<BTreeMap<String, u64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    diagnostics: Option<BTreeMap<&'static str, u64>>,
}

/// The sizes of bodies.
#[derive(Debug, Default, Serialize)]
struct Sizes {
    total: u64,
    smallest: u64,
    median: u64,
    largest: u64,
    #[serde(skip)]
    all: Vec<u32>,
}

impl Sizes {
    fn add(&mut self, size: usize) {
        self.total += size as u64;
        self.all.push(u32::try_from(size).unwrap_or(u32::MAX));
    }

    fn sum_up(&mut self) {
        self.all.sort_unstable();
        let at = |index: usize| self.all.get(index).map_or(0, |&size| u64::from(size));
        self.smallest = at(0);
        self.median = at(self.all.len() / 2);
        self.largest = at(self.all.len().saturating_sub(1));
    }
}

impl Stats {
    pub(super) fn run(self) -> Ended {
        let by = if self.by.is_empty() { By::usual() } else { self.by };
        let mut items = self.input.open(&by.iter().map(|by| by.field()).collect::<Vec<_>>())?;
        let mut counts = Counts::of(&by);
        while let Some(item) = items.next_item() {
            match item {
                Item::Article(article) => counts.add(&article),
                Item::Skipped(diagnostic) => {
                    counts.skipped += u64::from(diagnostic.code.leaves_out());
                    counts.add_diagnostic(&diagnostic);
                }
            }
        }
        if let Some(sizes) = &mut counts.body_bytes {
            sizes.sum_up();
        }
        let default = if output::is_terminal() { Format::Table } else { Format::Json };
        let outcome = items.finish_quietly();
        match self.format.unwrap_or(default) {
            Format::Json => {
                let mut out = output::plain();
                serde_json::to_writer_pretty(&mut out, &counts)?;
                writeln!(out)?;
                out.flush()?;
            }
            Format::Table => {
                let mut out = output::coloured();
                counts.print(&mut out, self.top)?;
                out.flush()?;
            }
        }
        Ok(outcome)
    }
}

/// One more of `name`, where that is counted.
fn count<Name: Ord>(counts: &mut Option<BTreeMap<Name, u64>>, name: impl FnOnce() -> Name) {
    if let Some(counts) = counts {
        *counts.entry(name()).or_default() += 1;
    }
}

impl Counts {
    /// Nothing counted so far, of what is `wanted`.
    fn of(wanted: &[By]) -> Self {
        fn begun<T: Default>(is_wanted: bool) -> Option<T> {
            is_wanted.then(T::default)
        }
        let has = |by| wanted.contains(&by);
        Self {
            articles: 0,
            skipped: 0,
            outlets: begun(has(By::Outlet)),
            languages: begun(has(By::Language)),
            months: begun(has(By::Month)),
            body_bytes: begun(has(By::Size)),
            blocks: begun(has(By::Blocks)),
            quotes: begun(has(By::Quotes)),
            speakers: begun(has(By::Speaker)),
            diagnostics: begun(has(By::Diagnostics)),
        }
    }

    fn add(&mut self, article: &Article) {
        self.articles += 1;
        let unknown = || "unknown".to_owned();
        count(&mut self.outlets, || article.outlet.clone().unwrap_or_else(unknown));
        count(&mut self.languages, || article.language.map_or_else(unknown, |language| language.to_string()));
        count(&mut self.months, || {
            article.date.map_or_else(unknown, |date| date.date.format("%Y-%m").to_string())
        });
        if let Some(sizes) = &mut self.body_bytes {
            sizes.add(article.body.raw.len());
        }
        for block in &article.body.blocks {
            count(&mut self.blocks, || block.kind.as_str());
        }
        for quote in &article.quotes {
            count(&mut self.quotes, || quote.kind.as_str());
            if let Some(speaker) = &quote.speaker {
                count(&mut self.speakers, || speaker.name.as_ref().unwrap_or(&speaker.text).clone());
            }
        }
        article.diagnostics.iter().for_each(|found| self.add_diagnostic(found));
    }

    fn add_diagnostic(&mut self, diagnostic: &Diagnostic) {
        count(&mut self.diagnostics, || diagnostic.code.as_str());
    }

    fn print(&self, out: &mut impl Write, top: usize) -> std::io::Result<()> {
        write!(out, "{} article{}", self.articles, if self.articles == 1 { "" } else { "s" })?;
        match &self.body_bytes {
            Some(sizes) => writeln!(
                out,
                "; bodies of {} bytes in all, {} to {}, half of them up to {}",
                sizes.total, sizes.smallest, sizes.largest, sizes.median
            )?,
            None => writeln!(out)?,
        }
        let rows = |counts: &Option<BTreeMap<&'static str, u64>>| -> Vec<(String, u64)> {
            counts.iter().flatten().map(|(name, count)| ((*name).to_owned(), *count)).collect()
        };
        let owned = |counts: &Option<BTreeMap<String, u64>>| -> Vec<_> {
            counts.clone().into_iter().flatten().collect()
        };
        let most_first = |mut rows: Vec<(String, u64)>| {
            rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            rows
        };
        let the_top = |counts: &Option<BTreeMap<String, u64>>| {
            let mut rows = most_first(owned(counts));
            let rest: u64 = rows.iter().skip(top).map(|(_, count)| count).sum();
            let left_out = rows.len().saturating_sub(top);
            rows.truncate(top);
            if left_out > 0 {
                rows.push((format!("({left_out} more)"), rest));
            }
            rows
        };
        let tables = [
            ("outlet", the_top(&self.outlets)),
            ("language", most_first(owned(&self.languages))),
            ("month", owned(&self.months)),
            ("blocks", rows(&self.blocks)),
            ("quotes", rows(&self.quotes)),
            ("speaker", the_top(&self.speakers)),
            ("diagnostics", most_first(rows(&self.diagnostics))),
        ];
        for (name, rows) in tables.into_iter().filter(|(_, rows)| !rows.is_empty()) {
            let mut table = Table::new();
            table.load_style(UTF8_FULL_CONDENSED).set_header([name, "count"]);
            for (label, count) in rows {
                table.add_row([Escaped(&label).to_string(), count.to_string()]);
            }
            if let Some(column) = table.column_mut(1) {
                column.set_cell_alignment(CellAlignment::Right);
            }
            writeln!(out, "{table}")?;
        }
        Ok(())
    }
}
