//! Where a command writes: standard output, or a file that appears only when it is whole.

use super::{Ended, Outcome};
use crate::Escaped;
use std::{
    error::Error,
    fs::File,
    io::{self, BufWriter, IsTerminal, Write},
    path::{Path, PathBuf},
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::{SyncSender, sync_channel},
    },
    thread::{self, JoinHandle},
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
    // Where a handler is set already, that one decides.
    let _ = ctrlc::set_handler(end);
}

/// Whether the user wants the command to end.
pub(super) fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::Relaxed)
}

/// Standard output or a file.
pub(super) enum Output {
    Stdout(BufWriter<io::Stdout>),
    /// What is no plain file: a device, a pipe.
    Direct {
        writer: BufWriter<File>,
        path: PathBuf,
    },
    /// Written beside its place, and moved there at the end.
    File {
        writer: BufWriter<Beside>,
        path: PathBuf,
    },
}

impl Output {
    /// The file at `path`; standard output where there is none or it is `-`.
    pub(super) fn to(path: Option<&Path>) -> io::Result<Self> {
        let Some(path) = path.filter(|path| path.as_os_str() != "-") else {
            return Ok(Self::Stdout(BufWriter::with_capacity(256 * 1024, io::stdout())));
        };
        let found = std::fs::metadata(path);
        if found.as_ref().is_ok_and(std::fs::Metadata::is_dir) {
            return Err(naming(path, io::ErrorKind::IsADirectory.into()));
        }
        if found.as_ref().is_ok_and(|found| !found.is_file()) {
            let file = File::options().write(true).open(path).map_err(|error| naming(path, error))?;
            let writer = BufWriter::with_capacity(256 * 1024, file);
            return Ok(Self::Direct { writer, path: path.to_owned() });
        }
        // Where it is a link, what it leads to is replaced.
        let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // Otherwise the file beside would be named, which nobody asked for.
        std::fs::metadata(folder).map_err(|error| naming(folder, error))?;
        let mut beside = tempfile::Builder::new();
        beside.prefix(".newsdump-").suffix(".part");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // What a new file gets, less what the user's mask takes away.
            beside.permissions(std::fs::Permissions::from_mode(0o666));
        }
        let file = beside.tempfile_in(folder).map_err(|error| naming(path, error))?;
        // Who may read the old file may read the new one, and nobody else.
        if let Ok(found) = &found {
            file.as_file().set_permissions(found.permissions()).map_err(|error| naming(path, error))?;
        }
        heed_interrupts(file.path());
        let beside = Beside { file, written: 0, disk: None };
        Ok(Self::File { writer: BufWriter::with_capacity(256 * 1024, beside), path: path.to_owned() })
    }

    /// Writes out what is left and gives the file its name.
    pub(super) fn finish(self) -> io::Result<()> {
        match self {
            Self::Stdout(mut writer) => writer.flush(),
            Self::Direct { mut writer, path } => writer.flush().map_err(|error| naming(&path, error)),
            Self::File { writer, path } => {
                let beside = writer.into_inner().map_err(|error| naming(&path, error.into_error()))?;
                beside.persist(&path).map_err(|error| naming(&path, error))
            }
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(writer) => writer.write(bytes),
            Self::Direct { writer, path } => writer.write(bytes).map_err(|error| naming(path, error)),
            Self::File { writer, path } => writer.write(bytes).map_err(|error| naming(path, error)),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(writer) => writer.flush(),
            Self::Direct { writer, path } => writer.flush().map_err(|error| naming(path, error)),
            Self::File { writer, path } => writer.flush().map_err(|error| naming(path, error)),
        }
    }
}

/// A file beside its place. What is written goes to the disk while more is made, so that little is left to wait for at
/// the end.
pub(super) struct Beside {
    file: tempfile::NamedTempFile,
    /// How many bytes were written since the disk was last asked to take them.
    written: usize,
    /// What waits for the disk; none for a short file.
    disk: Option<Disk>,
}

/// A thread that waits for the disk each time that it is told to.
struct Disk {
    tell: SyncSender<()>,
    thread: JoinHandle<io::Result<()>>,
}

impl Disk {
    /// None where no thread can be had: then all waits for the end.
    fn of(file: &File) -> Option<Self> {
        let file = file.try_clone().ok()?;
        let (tell, told) = sync_channel(1);
        let wait = move || told.iter().try_for_each(|()| file.sync_data());
        let thread = thread::Builder::new().name("newsdump-disk".into()).spawn(wait).ok()?;
        Some(Self { tell, thread })
    }
}

impl Beside {
    /// How many bytes the disk is asked to take at once.
    const STRETCH: usize = 16 * 1024 * 1024;

    /// Asks the disk to take what was written, unless it is busy. What fails there fails at the end.
    fn ask_disk(&mut self) {
        self.written = 0;
        self.disk = self.disk.take().or_else(|| Disk::of(self.file.as_file()));
        if let Some(disk) = &self.disk {
            let _ = disk.tell.try_send(());
        }
    }

    /// Waits for the disk, then gives the file its name.
    fn persist(self, path: &Path) -> io::Result<()> {
        if let Some(Disk { tell, thread }) = self.disk {
            drop(tell);
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        }
        self.file.as_file().sync_all()?;
        self.file.persist(path)?;
        Ok(())
    }
}

impl Write for Beside {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.written += count;
        if self.written >= Self::STRETCH {
            self.ask_disk();
        }
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
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

/// Standard output for people: coloured on a terminal, plain elsewhere or where `NO_COLOR` is set.
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
        if error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe) {
            return true;
        }
        cause = error.source();
    }
    false
}
