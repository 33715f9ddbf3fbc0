//! Where a command writes: standard output, or a file that appears only when it is whole.

use super::{Ended, Outcome};
use std::{
    error::Error,
    io::{self, BufWriter, IsTerminal, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Takes note of Ctrl-C from here on, for a command that has something to clear away.
fn heed_interrupts() {
    // Where a handler is set already, that one decides.
    let _ = ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::Relaxed));
}

/// Whether the user wants the command to end.
pub(super) fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::Relaxed)
}

/// Standard output or a file.
pub(super) enum Output {
    Stdout(BufWriter<io::Stdout>),
    /// Written beside its place, and moved there at the end.
    File {
        writer: BufWriter<tempfile::NamedTempFile>,
        path: PathBuf,
    },
}

impl Output {
    /// The file at `path`; standard output where there is none or it is `-`.
    pub(super) fn to(path: Option<&Path>) -> io::Result<Self> {
        let Some(path) = path.filter(|path| path.as_os_str() != "-") else {
            return Ok(Self::Stdout(BufWriter::with_capacity(256 * 1024, io::stdout())));
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut beside = tempfile::Builder::new();
        beside.prefix(".newsdump-").suffix(".part");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // What a new file gets, less what the user's mask takes away.
            beside.permissions(std::fs::Permissions::from_mode(0o666));
        }
        let file = beside.tempfile_in(folder).map_err(|error| naming(path, error))?;
        heed_interrupts();
        Ok(Self::File { writer: BufWriter::with_capacity(256 * 1024, file), path: path.to_owned() })
    }

    /// Writes out what is left and gives the file its name.
    pub(super) fn finish(self) -> io::Result<()> {
        match self {
            Self::Stdout(mut writer) => writer.flush(),
            Self::File { writer, path } => {
                let file = writer.into_inner().map_err(|error| naming(&path, error.into_error()))?;
                file.as_file().sync_all().map_err(|error| naming(&path, error))?;
                file.persist(&path).map_err(|error| naming(&path, error.error))?;
                Ok(())
            }
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(writer) => writer.write(bytes),
            Self::File { writer, path } => writer.write(bytes).map_err(|error| naming(path, error)),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(writer) => writer.flush(),
            Self::File { writer, path } => writer.flush().map_err(|error| naming(path, error)),
        }
    }
}

/// An error that names the file it is about.
fn naming(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", crate::Escaped(&path.to_string_lossy())))
}

/// Writes all of `bytes` to standard output.
pub(super) fn to_stdout(bytes: &[u8]) -> Ended {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(Outcome::Clean)
}

/// Standard output for people: coloured on a terminal, plain elsewhere or where `NO_COLOR` is set.
pub(super) fn coloured() -> BufWriter<anstream::AutoStream<io::StdoutLock<'static>>> {
    BufWriter::new(anstream::AutoStream::auto(io::stdout().lock()))
}

/// Whether standard output is a terminal.
pub(super) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Says on standard error what went wrong, with its causes.
pub(super) fn complain(error: &dyn Error) {
    let mut text = format!("error: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    say(&text);
}

/// Says a line on standard error. That it cannot be said changes nothing.
pub(super) fn say(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Whether the reader of our output has gone, which is no error.
pub(super) fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe) {
            return true;
        }
        cause = error.source();
    }
    false
}
