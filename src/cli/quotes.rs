//! `newsdump quotes`: who said what.

use super::{
    Ended, Outcome,
    input::Input,
    output::{self, Output, interrupted},
};
use crate::{
    Article, CodePoints, Escaped, Field, Language, Place, Quote, QuoteKind, RULES_VERSION,
    export::excel_safe, extract_quotes,
};
use clap::{Args, ValueEnum, ValueHint};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use std::{
    error::Error,
    io::{BufRead, Write},
    path::{Path, PathBuf},
};

/// Lists the quotes of articles: speaker, cue, words, place.
///
/// Each comes with its article (file, record, date and how exactly it is known, outlet, URL, title, language), its place and
/// kind, the rule that found it, its speaker (the mention, the name that it stands for, the rule that found it) and its cue.
/// Spans count code points of the place that they are in: title, lede or body, as `newsdump parse` gives them; a speaker
/// may stand in another place than the quote. Quotes may overlap: an indirect quote holds the words in it that stand
/// between marks.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  newsdump quotes seeds/
  newsdump quotes dumps/ --speaker Lavrov --kind direct -o quotes.csv
  newsdump quotes --texts texts.jsonl > quotes.jsonl    # lines of {\"id\", \"text\", \"language\"}")]
pub(super) struct Quotes {
    #[command(flatten)]
    input: Input,
    /// Write to this file, which appears when it is complete; `-` is standard output.
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: Option<PathBuf>,
    /// The format [default: by the ending of FILE: .jsonl, .ndjson, .json, .csv; table without one; with --texts, jsonl].
    #[arg(long)]
    format: Option<Format>,
    /// Only quotes of speakers whose mention or name holds this, in any case.
    #[arg(long, value_name = "NAME")]
    speaker: Option<String>,
    /// Only quotes of these kinds, with commas between.
    #[arg(long, value_delimiter = ',', value_parser = kind_parser())]
    kind: Vec<QuoteKind>,
    /// Read lines of JSON with `text`, and if need be `id` and `language` (or `lang`), instead of dumps, from plain files;
    /// write a line of JSON with `id`, `quotes` and `rules_version` for each. Lines that are none are said and left out
    /// (status 2).
    #[arg(long, conflicts_with_all = ["strict", "repair_mojibake", "record_limit", "jobs", "unordered"])]
    texts: bool,
    /// Put an apostrophe in front of each cell of a CSV that a spreadsheet would take for a formula.
    #[arg(long)]
    excel_safe: bool,
}

fn kind_parser() -> impl clap::builder::TypedValueParser<Value = QuoteKind> {
    use clap::builder::TypedValueParser;
    clap::builder::PossibleValuesParser::new(QuoteKind::ALL.iter().map(|kind| kind.as_str()))
        .try_map(|name| name.parse::<QuoteKind>())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Table,
    /// One JSON object a quote and line.
    Jsonl,
    /// A row a quote.
    Csv,
}

/// What the ending of a file says of its format.
const ENDINGS: &[(&str, Format)] =
    &[("jsonl", Format::Jsonl), ("ndjson", Format::Jsonl), ("json", Format::Jsonl), ("csv", Format::Csv)];

/// A quote as a row.
#[derive(Debug, Serialize)]
struct Row<'a> {
    file: Option<&'a str>,
    record: u64,
    date: Option<String>,
    date_precision: Option<&'static str>,
    outlet: Option<&'a str>,
    url: Option<&'a str>,
    title: Option<&'a str>,
    language: Option<Language>,
    rules_version: Option<&'a str>,
    #[serde(flatten)]
    quote: Shown<'a>,
}

/// A quote with spans in code points.
#[derive(Debug, Serialize)]
struct Shown<'a> {
    text: &'a str,
    start: usize,
    end: usize,
    place: Place,
    kind: QuoteKind,
    speaker: Option<ShownSpeaker<'a>>,
    cue: Option<ShownCue<'a>>,
    rule: &'a str,
}

#[derive(Debug, Serialize)]
struct ShownSpeaker<'a> {
    text: &'a str,
    start: usize,
    end: usize,
    place: Place,
    name: Option<&'a str>,
    rule: &'a str,
}

#[derive(Debug, Serialize)]
struct ShownCue<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

impl<'a> Shown<'a> {
    fn new(quote: &'a Quote, points: impl Fn(Place) -> &'a CodePoints<'a>) -> Self {
        let span = points(quote.place).span(quote.span);
        Self {
            text: &quote.text,
            start: span.start,
            end: span.end,
            place: quote.place,
            kind: quote.kind,
            speaker: quote.speaker.as_ref().map(|speaker| {
                let span = points(speaker.place).span(speaker.span);
                ShownSpeaker {
                    text: &speaker.text,
                    start: span.start,
                    end: span.end,
                    place: speaker.place,
                    name: speaker.name.as_deref(),
                    rule: speaker.rule.as_str(),
                }
            }),
            cue: quote.cue.as_ref().map(|cue| {
                let span = points(quote.place).span(cue.span);
                ShownCue { text: &cue.text, start: span.start, end: span.end }
            }),
            rule: quote.rule.as_str(),
        }
    }
}

impl Quotes {
    pub(super) fn run(self) -> Ended {
        let format = self.format()?;
        if self.excel_safe && format != Format::Csv {
            return Err("--excel-safe goes with the format csv".into());
        }
        if self.texts {
            return match format {
                Format::Jsonl => self.of_texts(),
                _ => Err("--texts goes with the format jsonl".into()),
            };
        }
        let mut items = self.input.open(Field::ALL)?;
        let mut out = Output::to(self.output.as_deref(), |path| items.reads(path))?;
        if format == Format::Csv {
            let mut header = csv::Writer::from_writer(Vec::new());
            header.write_record(COLUMNS)?;
            out.write_all(&header.into_inner()?)?;
        }
        while let Some(article) = items.next_article() {
            match out.is_stdout() {
                true => items.print(&mut out, |out| self.print(out, format, &article))?,
                false => self.print(&mut out, format, &article)?,
            }
        }
        if interrupted() {
            items.finish();
            return Ok(Outcome::Failed);
        }
        out.finish_unless(items.stopped())?;
        Ok(items.finish_quietly())
    }

    /// The format that was asked for, or that the file's ending names.
    fn format(&self) -> Result<Format, String> {
        let default = if self.texts { Format::Jsonl } else { Format::Table };
        match self.format {
            Some(format) => Ok(format),
            None => output::format_of(self.output.as_deref(), default, ENDINGS),
        }
    }

    /// Prints the quotes of an article that are asked for.
    fn print(&self, out: &mut impl Write, format: Format, article: &Article) -> Result<(), Box<dyn Error>> {
        let quotes: Vec<&Quote> = article.quotes.iter().filter(|quote| self.wants(quote)).collect();
        match format {
            Format::Table => table(out, article, &quotes),
            Format::Jsonl => rows(article, &quotes, |row| Ok(output::json_line(out, &row)?)),
            Format::Csv => {
                let mut csv = csv::Writer::from_writer(Vec::new());
                rows(article, &quotes, |row| Ok(csv.write_record(self.cells(&row))?))?;
                Ok(out.write_all(&csv.into_inner()?)?)
            }
        }
    }

    /// The cells of a row, safe where that is asked for.
    fn cells(&self, row: &Row<'_>) -> [String; COLUMNS.len()] {
        let cells = cells(row);
        match self.excel_safe {
            true => cells.map(|cell| excel_safe(&cell).into_owned()),
            false => cells,
        }
    }

    fn wants(&self, quote: &Quote) -> bool {
        let holds = |wanted: &str, text: &str| text.to_lowercase().contains(&wanted.to_lowercase());
        let by_speaker = self.speaker.as_deref().is_none_or(|wanted| {
            quote.speaker.as_ref().is_some_and(|speaker| {
                holds(wanted, &speaker.text)
                    || speaker.name.as_deref().is_some_and(|name| holds(wanted, name))
            })
        });
        by_speaker && (self.kind.is_empty() || self.kind.contains(&quote.kind))
    }

    /// Quotes of plain texts, a line of JSON each. What cannot be read is said on standard error, and reading goes on.
    fn of_texts(&self) -> Ended {
        #[derive(Serialize)]
        struct Found<'a> {
            id: Option<Box<RawValue>>,
            quotes: Vec<Shown<'a>>,
            rules_version: &'static str,
        }
        let is_read = |file: &Path| {
            let place = file.canonicalize().ok();
            place.is_some() && self.input.paths().iter().any(|path| path.canonicalize().ok() == place)
        };
        let mut out = Output::to(self.output.as_deref(), is_read)?;
        let mut outcome = Outcome::Clean;
        let mut lost = |name: &str, why: &str| {
            outcome = Outcome::Failed;
            output::say(&Escaped(&format!("error: {name}:{why}")).to_string());
        };
        for path in self.input.paths() {
            let is_stdin = path.as_os_str() == "-";
            let name = if is_stdin { "<stdin>".into() } else { path.to_string_lossy() };
            let opened: std::io::Result<Box<dyn BufRead>> = match is_stdin {
                true => Ok(Box::new(std::io::stdin().lock())),
                false => std::fs::File::open(path).map(|file| Box::new(std::io::BufReader::new(file)) as _),
            };
            let lines = match opened {
                Ok(lines) => lines,
                Err(error) => {
                    lost(&name, &format!(" cannot be read: {error}"));
                    continue;
                }
            };
            for (line, number) in lines.split(b'\n').zip(1..) {
                let line = match line {
                    Ok(line) if line.trim_ascii().is_empty() => continue,
                    Ok(line) => line,
                    Err(error) => {
                        lost(&name, &format!("{number}: cannot be read: {error}"));
                        break;
                    }
                };
                // Some editors begin a file with a byte order mark.
                let mark = if number == 1 { &b"\xEF\xBB\xBF"[..] } else { b"" };
                let line = line.strip_prefix(mark).unwrap_or(&line);
                let Line { id, text, language } = match Line::of(line) {
                    Ok(line) => line,
                    Err(why) => {
                        lost(&name, &format!("{number}:{why}"));
                        continue;
                    }
                };
                let points = CodePoints::new(&text);
                let quotes = extract_quotes(&text, self.input.language().or(language));
                let wanted = quotes.iter().filter(|quote| self.wants(quote));
                let quotes = wanted.map(|quote| Shown::new(quote, |_| &points)).collect();
                output::json_line(&mut out, &Found { id, quotes, rules_version: RULES_VERSION })?;
            }
        }
        match interrupted() {
            true => Ok(Outcome::Failed),
            false => Ok(out.finish().map(|()| outcome)?),
        }
    }
}

/// A text to look into.
#[derive(Deserialize)]
struct Line {
    /// As it is written: a long number keeps all its digits.
    #[serde(default)]
    id: Option<Box<RawValue>>,
    text: String,
    #[serde(default, alias = "lang", deserialize_with = "known_language")]
    language: Option<Language>,
}

/// A language as `--language` takes it: one that there is.
fn known_language<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Language>, D::Error> {
    let code = Option::<String>::deserialize(deserializer)?;
    code.map(|code| code.parse()).transpose().map_err(serde::de::Error::custom)
}

impl Line {
    /// What stands on a line; else what is wrong with it, behind the column where that is known.
    fn of(line: &[u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(line).map_err(|_| " found bytes that are not UTF-8".to_owned())?;
        if !text.trim_start().starts_with('{') {
            return Err(" found no JSON object, expected one such as {\"text\": \"…\"}".to_owned());
        }
        serde_json::from_str(text).map_err(|error| {
            // serde_json counts lines from this one.
            let (message, column) = (error.to_string(), error.column());
            let place = format!(" at line 1 column {column}");
            let message = message.strip_suffix(&place).unwrap_or(&message);
            match error.is_data() {
                true => format!("{column}: {message}"),
                false => format!("{column}: found no whole JSON object: {message}"),
            }
        })
    }
}

/// Gives each quote as a row.
fn rows(
    article: &Article,
    quotes: &[&Quote],
    mut each: impl FnMut(Row<'_>) -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let title = CodePoints::new(article.text_at(Place::Title));
    let lede = CodePoints::new(article.text_at(Place::Lede));
    let body = CodePoints::new(article.text_at(Place::Body));
    for quote in quotes {
        each(Row {
            file: article.origin.file.as_deref(),
            record: article.origin.record,
            date: article.date.map(|date| date.date.to_string()),
            date_precision: article.date.map(|date| date.precision.as_str()),
            outlet: article.outlet.as_deref(),
            url: article.url.as_ref().map(|url| url.as_str()),
            title: article.title.as_deref(),
            language: article.language,
            rules_version: article.rules_version.as_deref(),
            quote: Shown::new(quote, |place| match place {
                Place::Title => &title,
                Place::Lede => &lede,
                Place::Body => &body,
            }),
        })?;
    }
    Ok(())
}

/// The columns of a CSV: those of [`quotes`](crate::export::arrow::quotes), and the rules.
const COLUMNS: [&str; 24] = [
    "file",
    "record",
    "date",
    "date_precision",
    "url",
    "title",
    "outlet",
    "language",
    "place",
    "start",
    "end",
    "text",
    "kind",
    "rule",
    "cue",
    "cue_start",
    "cue_end",
    "speaker",
    "speaker_place",
    "speaker_start",
    "speaker_end",
    "speaker_name",
    "speaker_rule",
    "rules_version",
];

/// The cells of a row, one for each of `COLUMNS`.
fn cells(row: &Row<'_>) -> [String; COLUMNS.len()] {
    let text = |text: Option<&str>| text.unwrap_or("").to_owned();
    let number = |number: Option<usize>| number.map_or(String::new(), |number| number.to_string());
    let quote = &row.quote;
    let (speaker, cue) = (quote.speaker.as_ref(), quote.cue.as_ref());
    [
        text(row.file),
        row.record.to_string(),
        text(row.date.as_deref()),
        text(row.date_precision),
        text(row.url),
        text(row.title),
        text(row.outlet),
        text(row.language.as_ref().map(Language::as_str)),
        quote.place.to_string(),
        quote.start.to_string(),
        quote.end.to_string(),
        quote.text.to_owned(),
        quote.kind.to_string(),
        quote.rule.to_owned(),
        text(cue.map(|cue| cue.text)),
        number(cue.map(|cue| cue.start)),
        number(cue.map(|cue| cue.end)),
        text(speaker.map(|speaker| speaker.text)),
        text(speaker.map(|speaker| speaker.place.as_str())),
        number(speaker.map(|speaker| speaker.start)),
        number(speaker.map(|speaker| speaker.end)),
        text(speaker.and_then(|speaker| speaker.name)),
        text(speaker.map(|speaker| speaker.rule)),
        text(row.rules_version),
    ]
}

/// The quotes of an article for people.
fn table(out: &mut impl Write, article: &Article, quotes: &[&Quote]) -> Result<(), Box<dyn Error>> {
    use comfy_table::{ContentArrangement, Table, presets::UTF8_FULL_CONDENSED};
    if quotes.is_empty() {
        return Ok(());
    }
    let title = article.title.as_deref().unwrap_or("(no title)");
    let date = article.date.map(|date| date.to_string()).unwrap_or_default();
    writeln!(out, "{date} {}", Escaped(title))?;
    let mut table = Table::new();
    table
        .load_style(UTF8_FULL_CONDENSED)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(if output::is_terminal() { terminal_width() } else { 110 })
        .set_header(["speaker", "cue", "quote", "kind", "place"]);
    rows(article, quotes, |Row { quote, .. }| {
        let speaker = quote.speaker.map_or(String::new(), |speaker| match speaker.name {
            Some(name) if name != speaker.text => format!("{} ({name})", speaker.text),
            _ => speaker.text.to_owned(),
        });
        table.add_row([
            Escaped(&speaker).to_string(),
            Escaped(quote.cue.map_or("", |cue| cue.text)).to_string(),
            Escaped(quote.text).to_string(),
            quote.kind.to_string(),
            format!("{}:{}", quote.place, quote.start),
        ]);
        Ok(())
    })?;
    Ok(writeln!(out, "{table}\n")?)
}

fn terminal_width() -> u16 {
    u16::try_from(textwrap::termwidth()).unwrap_or(u16::MAX)
}
