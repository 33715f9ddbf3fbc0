//! `newsdump parse`: articles as JSON Lines, CSV or dump text.

use super::{
    Ended, Outcome,
    input::{Input, Wanted},
    output::{Output, complain, interrupted},
};
use crate::{
    Article, Field, dump_text,
    export::{Csv, JsonLines},
};
use clap::{Args, ValueEnum, ValueHint};
use std::{io::Write, path::PathBuf};

/// Turns dumps into JSON Lines, CSV or clean dump text.
///
/// Spans count code points. A bar shows the progress; a line at the end says what was read.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  newsdump parse seeds/ | jq .title
  newsdump parse 'dumps/**/*.gz' -o articles.jsonl
  newsdump parse dump.txt --fields date,outlet,title,text --format csv -o articles.csv")]
pub(super) struct Parse {
    #[command(flatten)]
    input: Input,
    /// Write to this file, which appears when it is complete; `-` is standard output.
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: Option<PathBuf>,
    /// The format [default: by the ending of FILE, else jsonl].
    #[arg(long)]
    format: Option<Format>,
    /// The fields to write, in this order [default: all but `text`; for CSV, those with a plain value].
    #[arg(long, value_delimiter = ',', value_name = "a,b,c", value_parser = field_parser())]
    fields: Vec<Field>,
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
    /// The dump format, clean.
    Dump,
}

/// What a CSV has where no fields are named.
const CSV_FIELDS: &[Field] = &[
    Field::Date,
    Field::DatePrecision,
    Field::Url,
    Field::Title,
    Field::Headline,
    Field::Lede,
    Field::Outlet,
    Field::Language,
    Field::Text,
    Field::Diagnostics,
    Field::Origin,
];

impl Parse {
    pub(super) fn run(self) -> Ended {
        let format = self.format.unwrap_or_else(|| {
            match self.output.as_deref().and_then(|path| path.extension()).and_then(|ending| ending.to_str())
            {
                Some("csv") => Format::Csv,
                Some("txt" | "dump") => Format::Dump,
                _ => Format::Jsonl,
            }
        });
        let fields = match (self.fields.is_empty(), format) {
            (false, _) => self.fields.as_slice(),
            (true, Format::Csv) => CSV_FIELDS,
            (true, _) => Field::JSON,
        };
        let has = |any: &[Field]| fields.iter().any(|field| any.contains(field));
        let wanted = match format {
            Format::Dump => Wanted { language: false, blocks: false, quotes: false },
            _ => Wanted {
                language: has(&[Field::Language]),
                blocks: has(&[Field::Body, Field::Text]),
                quotes: has(&[Field::Quotes, Field::Diagnostics]),
            },
        };
        let mut items = self.input.open(wanted)?;
        let output = Output::to(self.output.as_deref())?;
        let mut sink = Sink::new(format, output, fields)?;
        let mut lost = false;
        while let Some(article) = items.next_article() {
            if let Err(error) = sink.write(&article) {
                if error.code() != "unrepresentable" {
                    return Err(error.into());
                }
                lost = true;
                items.suspend(|| complain(&error));
            }
        }
        if interrupted() {
            items.finish();
            return Ok(Outcome::Failed);
        }
        sink.finish()?;
        let outcome = match items.finish() {
            // Lenient reading has dealt with the errors, and said how many there were.
            Outcome::Errors if !self.input.is_strict() => Outcome::Clean,
            outcome => outcome,
        };
        Ok(if lost { Outcome::Failed } else { outcome })
    }
}

/// Where articles are written to.
enum Sink<'f> {
    Jsonl(JsonLines<'f, Output>),
    Csv(Box<Csv<'f, Output>>),
    Dump(Output),
}

impl<'f> Sink<'f> {
    fn new(format: Format, output: Output, fields: &'f [Field]) -> crate::Result<Self> {
        Ok(match format {
            Format::Jsonl => Self::Jsonl(JsonLines::new(output, fields)),
            Format::Csv => Self::Csv(Box::new(Csv::new(output, fields)?)),
            Format::Dump => Self::Dump(output),
        })
    }

    fn write(&mut self, article: &Article) -> crate::Result<()> {
        match self {
            Self::Jsonl(lines) => lines.write(article),
            Self::Csv(rows) => rows.write(article),
            Self::Dump(output) => {
                let text = dump_text(article)?;
                output.write_all(text.as_bytes()).map_err(|source| crate::ErrorKind::Write { source }.into())
            }
        }
    }

    fn finish(self) -> Result<(), Box<dyn std::error::Error>> {
        let output = match self {
            Self::Jsonl(lines) => lines.into_inner(),
            Self::Csv(rows) => rows.into_inner()?,
            Self::Dump(output) => output,
        };
        Ok(output.finish()?)
    }
}
