//! `newsdump stats`: what is in a dump, in numbers.

use super::{
    Ended, Outcome,
    input::{Input, is_watched},
    output,
};
use crate::{Article, Diagnostic, Escaped, Field, Item};
use clap::{Args, ValueEnum};
use comfy_table::{CellAlignment, Table, presets::UTF8_FULL_CONDENSED};
use serde::Serialize;
use std::{collections::BTreeMap, io::Write};

/// Counts articles by outlet, language and month; sizes, quotes, and diagnostics by code.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  newsdump stats dumps/
  newsdump stats dumps/ --format json | jq .languages")]
pub(super) struct Stats {
    #[command(flatten)]
    input: Input,
    /// The format [default: table on a terminal, else json].
    #[arg(long)]
    format: Option<Format>,
    /// How many outlets a table shows.
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

/// All the counts.
#[derive(Debug, Default, Serialize)]
struct Counts {
    articles: u64,
    skipped: u64,
    outlets: BTreeMap<String, u64>,
    languages: BTreeMap<String, u64>,
    months: BTreeMap<String, u64>,
    body_bytes: Sizes,
    blocks: BTreeMap<&'static str, u64>,
    quotes: BTreeMap<&'static str, u64>,
    diagnostics: BTreeMap<&'static str, u64>,
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
        let mut items = self.input.open(Field::ALL)?;
        let mut counts = Counts::default();
        while let Some(item) = items.next_item() {
            match item {
                Item::Article(article) => counts.add(&article),
                Item::Skipped(diagnostic) => {
                    counts.skipped += 1;
                    counts.add_diagnostic(&diagnostic);
                }
            }
        }
        counts.body_bytes.sum_up();
        let default = if output::is_terminal() { Format::Table } else { Format::Json };
        let outcome = if is_watched() { items.finish() } else { items.outcome() };
        let mut out = output::coloured();
        match self.format.unwrap_or(default) {
            Format::Json => {
                serde_json::to_writer_pretty(&mut out, &counts)?;
                writeln!(out)?;
            }
            Format::Table => counts.print(&mut out, self.top)?,
        }
        out.flush()?;
        Ok(if outcome == Outcome::Failed { Outcome::Failed } else { Outcome::Clean })
    }
}

impl Counts {
    fn add(&mut self, article: &Article) {
        self.articles += 1;
        let unknown = || "unknown".to_owned();
        *self.outlets.entry(article.outlet.clone().unwrap_or_else(unknown)).or_default() += 1;
        let language = article.language.map_or_else(unknown, |language| language.to_string());
        *self.languages.entry(language).or_default() += 1;
        let month = article.date.map_or_else(unknown, |date| date.date.format("%Y-%m").to_string());
        *self.months.entry(month).or_default() += 1;
        let size = article.body.raw.len();
        self.body_bytes.total += size as u64;
        self.body_bytes.all.push(u32::try_from(size).unwrap_or(u32::MAX));
        for block in &article.body.blocks {
            *self.blocks.entry(block.kind.as_str()).or_default() += 1;
        }
        for quote in &article.quotes {
            *self.quotes.entry(quote.kind.as_str()).or_default() += 1;
        }
        article.diagnostics.iter().for_each(|found| self.add_diagnostic(found));
    }

    fn add_diagnostic(&mut self, diagnostic: &Diagnostic) {
        *self.diagnostics.entry(diagnostic.code.as_str()).or_default() += 1;
    }

    fn print(&self, out: &mut impl Write, top: usize) -> std::io::Result<()> {
        let sizes = &self.body_bytes;
        writeln!(
            out,
            "{} articles; bodies of {} bytes in all, {} to {}, half of them up to {}",
            self.articles, sizes.total, sizes.smallest, sizes.largest, sizes.median
        )?;
        let rows = |counts: &BTreeMap<&'static str, u64>| -> Vec<(String, u64)> {
            counts.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
        };
        let owned = |counts: &BTreeMap<String, u64>| counts.clone().into_iter().collect::<Vec<_>>();
        let most_first = |mut rows: Vec<(String, u64)>| {
            rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            rows
        };
        let mut outlets = most_first(owned(&self.outlets));
        let rest: u64 = outlets.iter().skip(top).map(|(_, count)| count).sum();
        let left_out = outlets.len().saturating_sub(top);
        outlets.truncate(top);
        if left_out > 0 {
            outlets.push((format!("({left_out} more)"), rest));
        }
        let tables = [
            ("outlet", outlets),
            ("language", most_first(owned(&self.languages))),
            ("month", owned(&self.months)),
            ("blocks", rows(&self.blocks)),
            ("quotes", rows(&self.quotes)),
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
