//! A file that appears at its place only when it is whole.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf, absolute},
    sync::mpsc::{SyncSender, sync_channel},
    thread::{self, JoinHandle},
};
use tempfile::NamedTempFile;

/// A file that appears at its place only when it is whole (feature `cli`).
///
/// It is written beside its place, as `.newsdump-….part`, and moved there by [`finish`](Self::finish), when all of it
/// is on the disk; one that was there until then is replaced, and its permissions stay. Dropped before, it leaves
/// nothing. A link is followed. What is no plain file, such as a device, a pipe or an open descriptor (`/dev/stdout`,
/// `/dev/fd/3`), is written to directly.
///
/// Writes are buffered. Errors are those of the system, and do not name the file.
///
/// ```
/// use newsdump::export::AtomicFile;
/// use std::io::Write;
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("a.txt");
/// let mut file = AtomicFile::create(&path)?;
/// file.write_all(b"whole")?;
/// assert!(!path.exists());
/// file.finish()?;
/// assert_eq!(std::fs::read(&path)?, b"whole");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct AtomicFile(Place);

#[derive(Debug)]
enum Place {
    Beside { writer: BufWriter<Beside>, path: PathBuf },
    Direct(BufWriter<File>),
}

impl AtomicFile {
    /// How many bytes are written at once.
    const BUFFER: usize = 256 * 1024;

    /// Begins a file that is to appear at `path`.
    ///
    /// # Errors
    ///
    /// Those of the system: `path` is a folder, its folder does not exist or takes no new files.
    pub fn create(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        #[cfg(unix)]
        if let Some(file) = descriptor::open(path)? {
            return Ok(Self(Place::Direct(BufWriter::with_capacity(Self::BUFFER, file))));
        }
        let path = behind_links(path)?;
        let found = match fs::metadata(&path) {
            Ok(found) if !found.is_file() => {
                let file = File::options().write(true).open(&path)?;
                return Ok(Self(Place::Direct(BufWriter::with_capacity(Self::BUFFER, file))));
            }
            found => found.ok(),
        };
        let folder = path.parent().unwrap_or(&path);
        // Made here, as files of `tempfile` itself are for their owner alone, whatever the user's mask says.
        let file = tempfile::Builder::new()
            .prefix(".newsdump-")
            .suffix(".part")
            .make_in(folder, |part| File::create_new(part))?;
        // Who may read the old file may read the new one, and nobody else.
        if let Some(found) = found {
            file.as_file().set_permissions(found.permissions())?;
        }
        let beside = Beside { file, written: 0, disk: None };
        Ok(Self(Place::Beside { writer: BufWriter::with_capacity(Self::BUFFER, beside), path }))
    }

    /// The file beside its place, as long as it has not moved there; none where there is no such file. A program that
    /// ends without dropping, as on a signal, may want to remove it.
    pub fn part(&self) -> Option<&Path> {
        match &self.0 {
            Place::Beside { writer, .. } => Some(writer.get_ref().file.path()),
            Place::Direct(_) => None,
        }
    }

    /// Writes out what is left, waits for the disk, and gives the file its name.
    ///
    /// # Errors
    ///
    /// Those of the system, also of writes that it had put off. The file at `path` is then what it was.
    pub fn finish(self) -> io::Result<()> {
        match self.0 {
            Place::Beside { writer, path } => {
                writer.into_inner().map_err(io::IntoInnerError::into_error)?.persist(&path)
            }
            Place::Direct(mut writer) => writer.flush(),
        }
    }
}

/// How many links may lead to a file or a descriptor.
const MOST_LINKS: usize = 8;

/// What the link at `path` names; none where it is no link.
fn linked(path: &Path) -> Option<PathBuf> {
    let target = fs::read_link(path).ok()?;
    Some(path.parent().map_or_else(|| target.clone(), |folder| folder.join(&target)))
}

/// The file that `path` leads to, which need not be there yet.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match linked(&path) {
            Some(target) => path = target,
            None => break,
        }
    }
    fs::canonicalize(&path).or_else(|error| match error.kind() {
        io::ErrorKind::NotFound => absolute(&path),
        _ => Err(error),
    })
}

/// Descriptors that the system shows as files, whatever file stands behind them: `/dev/stdout`, `/dev/fd/1`,
/// `/proc/self/fd/1`.
#[cfg(unix)]
mod descriptor {
    use super::{MOST_LINKS, linked};
    use std::{fs::File, io, os::fd::AsFd, path::Path};

    /// The open descriptor that `path` names; none where it names a file.
    pub(super) fn open(path: &Path) -> io::Result<Option<File>> {
        let mut path = path.to_owned();
        for _ in 0..MOST_LINKS {
            match number(&path) {
                Some(1) => return io::stdout().as_fd().try_clone_to_owned().map(|fd| Some(fd.into())),
                Some(2) => return io::stderr().as_fd().try_clone_to_owned().map(|fd| Some(fd.into())),
                // Others can be opened anew alone, which begins at the start of a file.
                Some(_) => return File::options().append(true).open(&path).map(Some),
                None => {}
            }
            let Some(target) = linked(&path) else { break };
            path = target;
        }
        Ok(None)
    }

    /// The number of the descriptor of this process that stands at `path` itself.
    fn number(path: &Path) -> Option<u32> {
        let number = path.file_name()?.to_str()?.parse().ok()?;
        let folder = path.parent()?.canonicalize().ok()?;
        let of_process = Path::new("/proc").join(std::process::id().to_string()).join("fd");
        (folder == of_process || folder == Path::new("/dev/fd")).then_some(number)
    }
}

impl Write for AtomicFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.0 {
            Place::Beside { writer, .. } => writer.write(bytes),
            Place::Direct(writer) => writer.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.0 {
            Place::Beside { writer, .. } => writer.flush(),
            Place::Direct(writer) => writer.flush(),
        }
    }
}

/// A file beside its place. What is written goes to the disk while more is made, so that little is left to wait for at
/// the end.
#[derive(Debug)]
struct Beside {
    file: NamedTempFile,
    /// How many bytes were written since the disk was last asked to take them.
    written: usize,
    /// What waits for the disk; none for a short file.
    disk: Option<Disk>,
}

/// A thread that waits for the disk each time that it is told to.
#[derive(Debug)]
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
