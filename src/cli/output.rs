//! Where a command writes: standard output, or a file that appears only when it is whole.

use super::{Ended, Outcome};
use crate::{Escaped, export::AtomicFile};
use serde::Serialize;
use std::{
    error::Error,
    io::{self, BufWriter, IsTerminal, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// How long a command may take to see that it is to end.
const PATIENCE: Duration = Duration::from_secs(1);

/// Takes note of Ctrl-C from here on, for a command that has the file `beside` to clear away.
fn heed_interrupts(beside: &Path) {
    let beside = beside.to_owned();
    let end = move || {
        INTERRUPTED.store(true, Ordering::Relaxed);
        // A command that waits for its input does not see it, and is ended from here.
        thread::sleep(PATIENCE);
        let _ = std::fs::remove_file(&beside);
        say("interrupted");
        std::process::exit(130);
    };
    // Where a signal has a handler already, that one decides; where it is ignored, as under nohup, it stays so.
    let _ = ctrlc::try_set_handler(end);
}

/// Whether the user wants the command to end.
pub(super) fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::Relaxed)
}

/// Standard output or a file.
pub(super) enum Output {
    Stdout(BufWriter<io::Stdout>),
    File { file: AtomicFile, path: PathBuf },
}

impl Output {
    /// The file at `path`, unless it `is_read`; standard output where there is none or it is `-`.
    pub(super) fn to(
        path: Option<&Path>,
        is_read: impl FnOnce(&Path) -> bool,
    ) -> Result<Self, Box<dyn Error>> {
        let Some(path) = path.filter(|path| path.as_os_str() != "-") else {
            return Ok(Self::Stdout(BufWriter::with_capacity(256 * 1024, io::stdout())));
        };
        if is_read(path) {
            let path = path.display();
            return Err(format!("{path} is read, and would be replaced: write to another file").into());
        }
        // A name without a folder has an empty one.
        let folder = path.parent().filter(|folder| *folder != Path::new("") && !folder.exists());
        let file = AtomicFile::create(path).map_err(|error| match folder {
            Some(folder) if error.kind() == io::ErrorKind::NotFound => naming(folder, error),
            _ => naming(path, error),
        })?;
        if let Some(part) = file.part() {
            heed_interrupts(part);
        }
        Ok(Self::File { file, path: path.to_owned() })
    }

    pub(super) fn is_stdout(&self) -> bool {
        !matches!(self, Self::File { .. })
    }

    /// Finishes, unless reading has `stopped`: then a file that would appear, or be replaced, does not.
    pub(super) fn finish_unless(self, stopped: bool) -> io::Result<()> {
        match self {
            Self::File { file, path } if stopped && file.part().is_some() => {
                say(&format!("{} is not written", Escaped(&path.to_string_lossy())));
                Ok(())
            }
            output => output.finish(),
        }
    }

    /// Writes out what is left and gives the file its name.
    pub(super) fn finish(self) -> io::Result<()> {
        match self {
            Self::Stdout(mut writer) => writer.flush(),
            Self::File { file, path } => file.finish().map_err(|error| naming(&path, error)),
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(writer) => writer.write(bytes),
            Self::File { file, path } => file.write(bytes).map_err(|error| naming(path, error)),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(writer) => writer.flush(),
            Self::File { file, path } => file.flush().map_err(|error| naming(path, error)),
        }
    }
}

/// The format that the ending of the file at `path` names; `default` where it has none.
pub(super) fn format_of<F: Copy>(
    path: Option<&Path>,
    default: F,
    by_ending: &[(&str, F)],
) -> Result<F, String> {
    let Some(ending) = path.and_then(Path::extension) else { return Ok(default) };
    let ending = ending.to_string_lossy().to_ascii_lowercase();
    if matches!(ending.as_str(), "gz" | "zst" | "bz2" | "xz") {
        return Err(
            "output is not compressed: write it to standard output, and pipe it through gzip or zstd".into(),
        );
    }
    let named = by_ending.iter().find(|(known, _)| *known == ending);
    named.map(|(_, format)| *format).ok_or_else(|| {
        let known: Vec<_> = by_ending.iter().map(|(known, _)| format!(".{known}")).collect();
        let ending = Escaped(&ending);
        format!("found a file that ends in .{ending}, expected one of {}; or give --format", known.join(", "))
    })
}

/// An error that names the file it is about.
fn naming(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", Escaped(&path.to_string_lossy())))
}

/// Writes all of `bytes` to standard output.
pub(super) fn to_stdout(bytes: &[u8]) -> Ended {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(Outcome::Clean)
}

/// Writes a value as a line of JSON, at once.
pub(super) fn json_line(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    out.write_all(&line)
}

/// Whether what [`coloured`] gives is coloured from here on.
pub(super) fn colour(when: clap::ColorChoice) {
    let when = match when {
        clap::ColorChoice::Auto => anstream::ColorChoice::Auto,
        clap::ColorChoice::Always => anstream::ColorChoice::Always,
        clap::ColorChoice::Never => anstream::ColorChoice::Never,
    };
    when.write_global();
}

/// Standard output for people: coloured on a terminal, plain elsewhere or where `NO_COLOR` is set, if [`colour`] was told
/// nothing else.
pub(super) fn coloured() -> BufWriter<anstream::AutoStream<io::StdoutLock<'static>>> {
    BufWriter::new(anstream::AutoStream::auto(io::stdout().lock()))
}

/// Standard output for programs: every byte as it is.
pub(super) fn plain() -> BufWriter<io::StdoutLock<'static>> {
    BufWriter::new(io::stdout().lock())
}

/// Whether standard output is a terminal.
pub(super) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Says on standard error what went wrong, with its causes, which may name what stands in the input.
pub(super) fn complain(error: &dyn Error) {
    let mut text = format!("error: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    say(&Escaped(&text).to_string());
}

/// Says a line on standard error. That it cannot be said changes nothing.
pub(super) fn say(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Whether the reader of our output has gone, which is no error.
pub(super) fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        // An error of JSON does not give the one of writing for its source.
        let kind = match (error.downcast_ref::<io::Error>(), error.downcast_ref::<serde_json::Error>()) {
            (Some(error), _) => Some(error.kind()),
            (_, Some(error)) => error.io_error_kind(),
            _ => None,
        };
        if kind == Some(io::ErrorKind::BrokenPipe) {
            return true;
        }
        cause = error.source();
    }
    false
}
