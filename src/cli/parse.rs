//! `newsdump parse`: articles as JSON Lines, CSV, Parquet, Arrow or dump text.

use super::{
    Ended, Outcome,
    input::Input,
    output::{self, Output, interrupted},
};
use crate::{
    Article, ErrorKind, Field, dump_text,
    export::{ArrowFile, Csv, JsonLines, ParquetFile, arrow::batches},
};
use arrow_array::RecordBatch;
use clap::{Args, ValueEnum, ValueHint};
use std::{io::Write, path::PathBuf};

/// Turns dumps into JSON Lines, CSV, Parquet, Arrow or clean dump text.
///
/// Spans count code points. A bar shows the progress; a line at the end says what was read. What was odd about it,
/// `newsdump check` shows.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  newsdump parse seeds/ | jq .title
  newsdump parse 'dumps/**/*.gz' -o articles.jsonl
  newsdump parse dumps/ -o articles.parquet
  newsdump parse dump.txt --fields date,outlet,title,text --format csv -o articles.csv")]
pub(super) struct Parse {
    #[command(flatten)]
    input: Input,
    /// Write to this file; `-` is standard output.
    ///
    /// It appears when it is complete, and one that was there until then stays until then. It holds what was readable
    /// where something was not, which status 2 says; where strict reading stops, the old file stays as it is.
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: Option<PathBuf>,
    /// The format [default: by the ending of FILE: .jsonl, .ndjson, .json, .csv, .parquet, .arrow, .feather, .ipc, .txt, .dump;
    /// jsonl without one].
    #[arg(long)]
    format: Option<Format>,
    /// The fields to write, in this order [default: all, without repetition; for CSV, those with a plain value].
    #[arg(long, value_delimiter = ',', value_name = "a,b,c", value_parser = field_parser())]
    fields: Vec<Field>,
    /// Put an apostrophe in front of each cell of a CSV that a spreadsheet would take for a formula.
    #[arg(long)]
    excel_safe: bool,
}

/// Checks the names of fields, and lists them where one is wrong.
fn field_parser() -> impl clap::builder::TypedValueParser<Value = Field> {
    use clap::builder::TypedValueParser;
    clap::builder::PossibleValuesParser::new(Field::ALL.iter().map(|field| field.as_str()))
        .try_map(|name| name.parse::<Field>())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON object a line.
    Jsonl,
    /// A row an article.
    Csv,
    /// A table, compressed.
    Parquet,
    /// A table, as it lies in memory (an Arrow IPC file, also known as Feather).
    Arrow,
    /// The dump format, clean.
    Dump,
}

/// What dump text states: nothing that is derived.
const DUMP_FIELDS: &[Field] =
    &[Field::Date, Field::Url, Field::Title, Field::Headline, Field::Lede, Field::Outlet, Field::Raw];

impl Parse {
    pub(super) fn run(self) -> Ended {
        let format = self.format()?;
        if self.excel_safe && format != Format::Csv {
            return Err("--excel-safe goes with the format csv".into());
        }
        if let Some(field) = named_twice(&self.fields) {
            return Err(format!("--fields names `{field}` twice").into());
        }
        let fields = match (self.fields.is_empty(), format) {
            (false, Format::Dump) => {
                return Err("dump text has all its fields; --fields goes with the other formats".into());
            }
            (true, Format::Dump) => DUMP_FIELDS,
            (false, _) => self.fields.as_slice(),
            (true, Format::Csv) => Field::CSV,
            (true, Format::Parquet | Format::Arrow) => Field::TABLE,
            (true, _) => Field::JSON,
        };
        let mut items = self.input.open(fields)?;
        let output = Output::to(self.output.as_deref(), |path| items.reads(path))?;
        if matches!(output, Output::Stdout(_)) && output::is_terminal() {
            if matches!(format, Format::Parquet | Format::Arrow) {
                return Err("a table is nothing to show on a terminal: write it to a file with -o".into());
            }
            items = items.without_bar();
        }
        let mut sink = Sink::new(format, output, fields, self.excel_safe)?;
        let mut lost = false;
        let fields = fields.to_vec();
        match &mut sink {
            Sink::Text(format, output) => {
                let format = *format;
                items.for_each_batch(
                    move |articles| Text::of(articles, format, &fields),
                    |made, tell| {
                        let text = made?;
                        lost |= !text.lost.is_empty();
                        text.lost.iter().for_each(tell);
                        output.write_all(&text.bytes).map_err(|source| ErrorKind::Write { source }.into())
                    },
                )?;
            }
            Sink::Table(table) => items.for_each_batch(
                move |articles| batches(articles, &fields),
                |made, _| made?.iter().try_for_each(|batch| table.write(batch)),
            )?,
        }
        if interrupted() {
            items.finish();
            return Ok(Outcome::Failed);
        }
        sink.into_output()?.finish_unless(items.stopped())?;
        let outcome = items.finish();
        Ok(if lost { Outcome::Failed } else { outcome })
    }

    /// The format that was asked for, or that the file's ending names.
    fn format(&self) -> Result<Format, String> {
        match self.format {
            Some(format) => Ok(format),
            None => output::format_of(self.output.as_deref(), Format::Jsonl, ENDINGS),
        }
    }
}

/// What the ending of a file says of its format.
const ENDINGS: &[(&str, Format)] = &[
    ("jsonl", Format::Jsonl),
    ("ndjson", Format::Jsonl),
    ("json", Format::Jsonl),
    ("csv", Format::Csv),
    ("parquet", Format::Parquet),
    ("arrow", Format::Arrow),
    ("feather", Format::Arrow),
    ("ipc", Format::Arrow),
    ("txt", Format::Dump),
    ("dump", Format::Dump),
];

/// The field that stands in a list more than once.
fn named_twice(fields: &[Field]) -> Option<Field> {
    let stands_before = |at: usize, field| fields.iter().take(at).any(|before| before == field);
    let twice = fields.iter().enumerate().find(|(at, field)| stands_before(*at, *field));
    twice.map(|(_, field)| *field)
}

/// Where articles are written to.
enum Sink {
    Text(TextFormat, Output),
    Table(Table),
}

/// How articles are written one by one.
#[derive(Debug, Clone, Copy)]
enum TextFormat {
    Jsonl,
    Csv { excel_safe: bool },
    Dump,
}

/// What is written by many rows at once.
enum Table {
    Parquet(Box<ParquetFile<Output>>),
    Arrow(Box<ArrowFile<Output>>),
}

impl Sink {
    fn new(format: Format, output: Output, fields: &[Field], excel_safe: bool) -> crate::Result<Self> {
        Ok(match format {
            Format::Jsonl => Self::Text(TextFormat::Jsonl, output),
            Format::Csv => {
                Self::Text(TextFormat::Csv { excel_safe }, Csv::new(output, fields)?.into_inner()?)
            }
            Format::Dump => Self::Text(TextFormat::Dump, output),
            Format::Parquet => Self::Table(Table::Parquet(Box::new(ParquetFile::new(output, fields)?))),
            Format::Arrow => Self::Table(Table::Arrow(Box::new(ArrowFile::new(output, fields)?))),
        })
    }

    /// The output, behind all that is written to it.
    fn into_output(self) -> crate::Result<Output> {
        match self {
            Self::Text(_, output) => Ok(output),
            Self::Table(Table::Parquet(table)) => table.into_inner(),
            Self::Table(Table::Arrow(table)) => table.into_inner(),
        }
    }
}

/// Articles as they are written.
struct Text {
    bytes: Vec<u8>,
    /// Why some of them cannot be written.
    lost: Vec<crate::Error>,
}

impl Text {
    fn of(
        articles: &mut dyn Iterator<Item = Article>,
        format: TextFormat,
        fields: &[Field],
    ) -> crate::Result<Self> {
        let mut lost = Vec::new();
        let bytes = match format {
            TextFormat::Csv { excel_safe } => {
                let mut rows = Csv::without_header(Vec::new(), fields).excel_safe(excel_safe);
                for article in articles {
                    rows.write(&article)?;
                }
                rows.into_inner()?
            }
            TextFormat::Dump => {
                let mut bytes = Vec::new();
                for article in articles {
                    match dump_text(&article) {
                        Ok(text) => bytes.extend_from_slice(text.as_bytes()),
                        Err(error) => lost.push(error),
                    }
                }
                bytes
            }
            TextFormat::Jsonl => {
                let mut lines = JsonLines::new(Vec::new(), fields);
                for article in articles {
                    lines.write(&article)?;
                }
                lines.into_inner()
            }
        };
        Ok(Self { bytes, lost })
    }
}

impl Table {
    fn write(&mut self, batch: &RecordBatch) -> crate::Result<()> {
        match self {
            Self::Parquet(file) => file.write_batch(batch),
            Self::Arrow(file) => file.write_batch(batch),
        }
    }
}
