//! What a command reads: its inputs, one item after the other, with a progress bar and an account.

use super::{
    Outcome,
    output::{self, complain, interrupted, say},
};
use crate::{Article, Diagnostic, Field, Item, Language, ParseOptions, ReadOptions, Reader, Severity};
use clap::{Args, ValueHint};
use indicatif::{HumanBytes, HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

/// The inputs, and how to read them.
#[derive(Debug, Args)]
pub(super) struct Input {
    /// Files, folders or patterns such as 'dumps/**/*.gz'; `-` is standard input. Compressed files and tar
    /// archives are recognised by their content.
    #[arg(required = true, value_name = "INPUT", value_hint = ValueHint::AnyPath)]
    paths: Vec<PathBuf>,
    /// Stop at the first error.
    #[arg(long)]
    strict: bool,
    /// The language of all articles (ISO 639-1), instead of detecting it.
    #[arg(long, value_name = "CODE")]
    language: Option<Language>,
    /// Repair text that was decoded twice (`dÃ©clarÃ©`).
    #[arg(long)]
    repair_mojibake: bool,
    /// The largest record that is read: bytes, or with k, M or G (also KiB, MiB, GiB) as many times 1024.
    #[arg(long, value_name = "SIZE", default_value = "16M", value_parser = size)]
    record_limit: usize,
    /// How many threads parse; 0 for as many as there are cores.
    #[arg(short, long, value_name = "N", default_value_t = 0)]
    jobs: usize,
    /// Give articles as soon as they are ready, not in the order of the input.
    #[arg(long)]
    unordered: bool,
}

/// A number of bytes such as `4096`, `512k`, `16M` or `1GiB`.
fn size(text: &str) -> Result<usize, &'static str> {
    let wrong = "expected a number of bytes such as 4096, 512k, 16M or 1GiB";
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let factor = match unit.to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kib" => 1 << 10,
        "m" | "mib" => 1 << 20,
        "g" | "gib" => 1 << 30,
        _ => return Err(wrong),
    };
    let number: usize = number.parse().map_err(|_| wrong)?;
    number.checked_mul(factor).filter(|size| *size > 0).ok_or(wrong)
}

/// The inputs, opened.
pub(super) struct Items {
    readers: Vec<Reader<'static>>,
    /// Bytes of the readers that have ended.
    read_before: u64,
    strict: bool,
    bar: ProgressBar,
    begun: Instant,
    account: Account,
}

/// What was read, and how it went.
#[derive(Default)]
struct Account {
    articles: u64,
    skipped: u64,
    /// Inputs that were not read to the end.
    failures: u64,
    /// Whether strict reading stopped, at an error or at what it takes for one.
    stopped: bool,
    /// Notes, warnings, errors.
    severities: [u64; 3],
}

impl Account {
    fn add(&mut self, read: &crate::Result<Item>) {
        match read {
            Ok(Item::Article(article)) => {
                self.articles += 1;
                article.diagnostics.iter().for_each(|found| self.count(found));
            }
            Ok(Item::Skipped(diagnostic)) => {
                self.skipped += u64::from(diagnostic.code.leaves_out());
                self.count(diagnostic);
            }
            Err(error) => match error.diagnostic() {
                Some(diagnostic) => {
                    self.stopped = true;
                    self.count(diagnostic);
                }
                None => self.failures += 1,
            },
        }
    }

    fn count(&mut self, diagnostic: &Diagnostic) {
        let [notes, warnings, errors] = &mut self.severities;
        *match diagnostic.severity {
            Severity::Note => notes,
            Severity::Warning => warnings,
            Severity::Error => errors,
        } += 1;
    }

    fn join(&mut self, other: &Self) {
        self.articles += other.articles;
        self.skipped += other.skipped;
        self.failures += other.failures;
        self.stopped |= other.stopped;
        self.severities.iter_mut().zip(other.severities).for_each(|(count, more)| *count += more);
    }
}

impl Input {
    pub(super) fn language(&self) -> Option<Language> {
        self.language
    }

    pub(super) fn paths(&self) -> &[PathBuf] {
        &self.paths
    }

    /// Opens the inputs, to derive no more than the fields `wanted` need.
    pub(super) fn open(&self, wanted: &[Field]) -> crate::Result<Items> {
        let parse = ParseOptions::new()
            .strict(self.strict)
            .language(self.language)
            .repair_mojibake(self.repair_mojibake)
            .only(wanted);
        let options = ReadOptions::new()
            .parse(parse)
            .record_limit(self.record_limit)
            .threads(self.jobs)
            .ordered(!self.unordered);
        let mut readers = Vec::new();
        for paths in self.paths.chunk_by(|a, b| (a.as_os_str() == "-") == (b.as_os_str() == "-")) {
            match paths.first() {
                Some(path) if path.as_os_str() == "-" => {
                    readers.push(options.from_named_reader(io::stdin(), Some("<stdin>")));
                }
                _ => readers.push(options.from_paths(paths)?),
            }
        }
        readers.reverse();
        Ok(Items::over(readers, self.strict))
    }
}

impl Items {
    fn over(readers: Vec<Reader<'static>>, strict: bool) -> Self {
        let total = readers.iter().map(|reader| reader.progress().total).sum();
        let bar =
            ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr()).with_message("0 records/s");
        let template = match total {
            Some(_) => "{bar:30} {bytes}/{total_bytes} {msg}, {eta} left",
            None => "{spinner} {bytes} {msg}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Self { readers, read_before: 0, strict, bar, begun: Instant::now(), account: Account::default() }
    }

    /// Whether a file is one of those that are read, by whatever name.
    pub(super) fn reads(&self, file: &Path) -> bool {
        self.readers.iter().any(|reader| reader.will_read(file))
    }

    /// The next article or skipped stretch. What cannot be read is said on standard error, and reading goes on, but
    /// for strict reading.
    pub(super) fn next_item(&mut self) -> Option<Item> {
        loop {
            if interrupted() {
                return None;
            }
            let reader = self.readers.last_mut()?;
            let Some(read) = reader.next_item() else {
                self.read_before += reader.progress().bytes;
                self.readers.pop();
                continue;
            };
            self.account.add(&read);
            match read {
                Ok(item) => {
                    if self.account.articles.is_multiple_of(64) {
                        self.draw(self.bytes());
                    }
                    return Some(item);
                }
                Err(error) => {
                    self.tell(&error);
                    if self.strict {
                        self.read_before = self.bytes();
                        self.readers.clear();
                    }
                }
            }
        }
    }

    /// Gives `write` what `make` makes of the articles, a batch at a time, and a way to say what went wrong with
    /// it; `make` runs on the threads that parse.
    /// What cannot be read is said on standard error, and reading goes on, but for strict reading.
    pub(super) fn for_each_batch<T: Send + 'static>(
        &mut self,
        make: impl Fn(&mut dyn Iterator<Item = Article>) -> T + Send + Sync + 'static,
        mut write: impl FnMut(T, &mut dyn FnMut(&crate::Error)) -> crate::Result<()>,
    ) -> crate::Result<()> {
        let make = Arc::new(make);
        while let Some(reader) = self.readers.pop() {
            let make = Arc::clone(&make);
            let mut batches = reader.map_batches(move |items| {
                let (mut account, mut errors) = (Account::default(), Vec::new());
                let made = make(&mut items.filter_map(|read| {
                    account.add(&read);
                    match read {
                        Ok(Item::Article(article)) => Some(*article),
                        Ok(Item::Skipped(_)) => None,
                        Err(error) => {
                            errors.push(error);
                            None
                        }
                    }
                }));
                (made, account, errors)
            });
            while let Some((made, account, errors)) = batches.next() {
                if interrupted() {
                    self.readers.clear();
                    break;
                }
                self.account.join(&account);
                errors.iter().for_each(|error| self.tell(error));
                self.draw(self.read_before + batches.progress().bytes);
                write(made, &mut |error| self.tell(error))?;
            }
            self.read_before += batches.progress().bytes;
            if self.stopped() {
                self.readers.clear();
            }
        }
        Ok(())
    }

    /// Says what could not be read.
    fn tell(&self, error: &crate::Error) {
        self.bar.suspend(|| match error.diagnostic() {
            Some(diagnostic) => say(&diagnostic.render()),
            None => complain(error),
        });
    }

    /// The next article.
    pub(super) fn next_article(&mut self) -> Option<Article> {
        loop {
            if let Item::Article(article) = self.next_item()? {
                return Some(*article);
            }
        }
    }

    /// Without a bar, for output that fills the terminal itself.
    pub(super) fn without_bar(self) -> Self {
        self.bar.set_draw_target(ProgressDrawTarget::hidden());
        self
    }

    /// Prints to `out`, which is standard output. Where it shares a terminal with the bar, what is printed has left `out`
    /// when the bar comes back.
    pub(super) fn print<W: Write, E: From<io::Error>>(
        &self,
        out: &mut W,
        print: impl FnOnce(&mut W) -> Result<(), E>,
    ) -> Result<(), E> {
        if self.bar.is_hidden() || !output::is_terminal() {
            return print(out);
        }
        self.bar.suspend(|| {
            print(out)?;
            Ok(out.flush()?)
        })
    }

    fn bytes(&self) -> u64 {
        self.read_before + self.readers.last().map_or(0, |reader| reader.progress().bytes)
    }

    /// Shows that it has come to `bytes`.
    fn draw(&self, bytes: u64) {
        let seconds = self.begun.elapsed().as_secs_f64().max(1e-3);
        self.bar.set_position(bytes);
        self.bar.set_message(format!(
            "{} records/s",
            HumanCount((self.account.articles as f64 / seconds) as u64)
        ));
    }

    /// Ends the bar; says in a line what was read, and how to see what was wrong with it.
    pub(super) fn finish(self) -> Outcome {
        self.sum_up("; see it with `newsdump check`")
    }

    /// The same for a command that has shown what was wrong.
    pub(super) fn finish_shown(self) -> Outcome {
        self.sum_up("")
    }

    fn sum_up(self, hint: &str) -> Outcome {
        self.bar.finish_and_clear();
        let Account { articles, skipped, failures, severities, .. } = self.account;
        let [notes, warnings, errors] = severities;
        let mut line = format!(
            "{} from {} in {:.1?}",
            counted(articles, "article", "articles"),
            HumanBytes(self.bytes()),
            self.begun.elapsed()
        );
        let parts = [
            (skipped, "stretch skipped", "stretches skipped"),
            (errors, "error", "errors"),
            (warnings, "warning", "warnings"),
            (notes, "note", "notes"),
            (failures, "input not read to the end", "inputs not read to the end"),
        ];
        for (count, one, more) in parts.into_iter().filter(|(count, ..)| *count > 0) {
            line.push_str(&format!(", {}", counted(count, one, more)));
        }
        if skipped + errors + warnings > 0 {
            line.push_str(hint);
        }
        if interrupted() {
            line.push_str("; interrupted");
        }
        say(&line);
        self.outcome()
    }

    /// The same for a command whose output is for people: the line is said where a person watches, or nothing was there
    /// to show.
    pub(super) fn finish_quietly(self) -> Outcome {
        match self.account.articles == 0 || io::stderr().is_terminal() {
            true => self.finish(),
            false => self.outcome(),
        }
    }

    /// How reading went. Lenient reading deals with errors in the input.
    pub(super) fn outcome(&self) -> Outcome {
        match self.account.failures {
            1.. => Outcome::Failed,
            0 if self.account.stopped => Outcome::Errors,
            0 => Outcome::Clean,
        }
    }

    /// Whether strict reading has stopped, so that what was read is not all.
    pub(super) fn stopped(&self) -> bool {
        self.strict && self.outcome() != Outcome::Clean
    }
}

/// How many of what.
fn counted(count: u64, one: &str, more: &str) -> String {
    format!("{} {}", HumanCount(count), if count == 1 { one } else { more })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        assert_eq!(size("16M"), Ok(crate::RECORD_LIMIT), "the default");
        for (text, bytes) in [("1", 1), ("4096b", 4096), ("2k", 2048), ("3MiB", 3 << 20), ("1g", 1 << 30)] {
            assert_eq!(size(text), Ok(bytes));
        }
        for text in
            ["", "M", "0", "0k", "-1", "1.5M", "16 M", "16MB", "1T", "99999999999G", "18446744073709551616"]
        {
            assert!(size(text).is_err(), "{text}");
        }
    }
}
