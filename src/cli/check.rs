//! `newsdump check`: every diagnostic, with the place it is about.

use super::{Ended, Outcome, input::Input, output};
use crate::{Code, Diagnostic, Field, Item, Severity};
use anstyle::{AnsiColor, Style};
use clap::{Args, ValueEnum};
use std::{collections::BTreeMap, io::Write};

/// Shows everything odd about dumps: file, line, column, the text in question.
///
/// Ends with status 0 where there are no errors, 1 where there are, 2 where something could not be read.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  newsdump check dump.txt
  newsdump check dumps/ --format jsonl | jq -r .code | sort | uniq -c")]
pub(super) struct Check {
    #[command(flatten)]
    input: Input,
    /// The format.
    #[arg(long, default_value = "text")]
    format: Format,
    /// Leave out what is less than this.
    #[arg(long, default_value = "note", value_name = "SEVERITY", value_parser = severity_parser())]
    least: Severity,
}

fn severity_parser() -> impl clap::builder::TypedValueParser<Value = Severity> {
    use clap::builder::TypedValueParser;
    clap::builder::PossibleValuesParser::new(Severity::ALL.iter().map(|severity| severity.as_str()))
        .try_map(|name| name.parse::<Severity>())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: the line, and carets below.
    Text,
    /// One JSON object a line.
    Jsonl,
}

impl Check {
    pub(super) fn run(self) -> Ended {
        let mut items = self.input.open(Field::ALL)?;
        let mut counts = BTreeMap::new();
        let mut out: Box<dyn Write> = match self.format {
            Format::Text => Box::new(output::coloured()),
            Format::Jsonl => Box::new(output::plain()),
        };
        while let Some(item) = items.next_item() {
            let found = match item {
                Item::Article(article) => article.diagnostics,
                Item::Skipped(diagnostic) => vec![diagnostic],
            };
            for diagnostic in found.iter().filter(|found| found.severity >= self.least) {
                *counts.entry((diagnostic.severity, diagnostic.code)).or_insert(0u64) += 1;
                items.print(&mut out, |out| self.print(out, diagnostic))?;
            }
        }
        if self.format == Format::Text {
            items.print(&mut out, |out| table(out, &counts))?;
        }
        out.flush()?;
        let has_errors = counts.keys().any(|(severity, _)| *severity == Severity::Error);
        Ok(match items.finish_shown() {
            Outcome::Clean if has_errors => Outcome::Errors,
            outcome => outcome,
        })
    }

    fn print(&self, out: &mut impl Write, diagnostic: &Diagnostic) -> std::io::Result<()> {
        match self.format {
            Format::Text => {
                let style = style(diagnostic.severity);
                let text = diagnostic.render();
                let (head, rest) = text.split_once('\n').unwrap_or((&text, ""));
                writeln!(out, "{style}{head}{style:#}\n{rest}\n")
            }
            Format::Jsonl => output::json_line(out, diagnostic),
        }
    }
}

fn style(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Note => AnsiColor::Cyan,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Error => AnsiColor::Red,
    };
    colour.on_default().bold()
}

/// How often each code was found, the worst first.
fn table(out: &mut impl Write, counts: &BTreeMap<(Severity, Code), u64>) -> std::io::Result<()> {
    for ((severity, code), count) in counts.iter().rev() {
        let style = style(*severity);
        writeln!(out, "{count:>8}  {style}{severity:<8}{style:#} {code}")?;
    }
    Ok(())
}
