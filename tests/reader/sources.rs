//! Paths, folders, patterns, streams and memory.

use super::{read, record};
use newsdump::{ReadOptions, Reader};
use std::{fs, path::Path};

/// A folder with these files, each a record with the file's name as its title.
fn folder(names: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in names {
        write(folder.path(), name);
    }
    folder
}

fn write(folder: &Path, name: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, record(name)).unwrap();
}

#[test]
fn a_file_and_memory_read_the_same() {
    let folder = folder(&["a.txt"]);
    assert_eq!(read(Reader::from_path(folder.path().join("a.txt")).unwrap()), ["a.txt"]);
    assert_eq!(read(Reader::from_reader(record("a.txt").as_bytes())), ["a.txt"]);
}

#[test]
fn a_folder_is_read_by_name_without_hidden_files() {
    let folder = folder(&["b.txt", "a/2.txt", "a/1.txt", ".hidden.txt", ".git/x.txt", "c"]);
    assert_eq!(read(Reader::from_path(folder.path()).unwrap()), ["a/1.txt", "a/2.txt", "b.txt", "c"]);
}

#[test]
fn a_pattern_is_read_by_name() {
    let folder = folder(&["b.txt", "a.txt", "c.log", "d/e.txt"]);
    let pattern = |pattern: &str| read(Reader::from_path(folder.path().join(pattern)).unwrap());
    assert_eq!(pattern("*.txt"), ["a.txt", "b.txt"]);
    assert_eq!(pattern("**/*.txt"), ["a.txt", "b.txt", "d/e.txt"]);
    assert_eq!(pattern("[ab].txt"), ["a.txt", "b.txt"]);
}

#[test]
fn a_pattern_leaves_out_hidden_files_unless_it_asks_for_the_dot() {
    let folder = folder(&["a.txt", ".b.txt", ".git/c.txt", "d/.e.txt", "d/f.txt"]);
    let pattern = |pattern: &str| read(Reader::from_path(folder.path().join(pattern)).unwrap());
    assert_eq!(pattern("*.txt"), ["a.txt"]);
    assert_eq!(pattern("**/*.txt"), ["a.txt", "d/f.txt"]);
    assert_eq!(pattern(".*.txt"), [".b.txt"]);
    assert_eq!(pattern("d/.*"), ["d/.e.txt"]);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_not_utf8_are_read() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let folder = folder(&["a.txt", "d/e.txt"]);
    let name = |bytes: &'static [u8]| folder.path().join(OsStr::from_bytes(bytes));
    for path in [
        name(b"b\xe9.txt"),
        name(b"b\xe9.log"),
        name(b"f\xe9/g.txt"),
        name(b".h\xe9/i.txt"),
        name(b"d/j\xe9.txt"),
    ] {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let title = path.strip_prefix(folder.path()).unwrap().to_string_lossy().into_owned();
        fs::write(path, record(&title)).unwrap();
    }
    let pattern = |pattern: &str| read(Reader::from_path(folder.path().join(pattern)).unwrap());
    assert_eq!(pattern("*.txt"), ["a.txt", "b\u{fffd}.txt"]);
    assert_eq!(pattern("?*/*.txt"), ["d/e.txt", "d/j\u{fffd}.txt", "f\u{fffd}/g.txt"]);
    let deep = ["a.txt", "d/e.txt", "f\u{fffd}/g.txt", "b\u{fffd}.txt", "d/j\u{fffd}.txt"];
    assert_eq!(pattern("**/*.txt"), deep);
    assert_eq!(pattern("*\u{fffd}.log"), ["b\u{fffd}.log"]);
    assert_eq!(pattern("d/[!e]*"), ["d/j\u{fffd}.txt"]);
    assert_eq!(pattern(".h*/*"), [".h\u{fffd}/i.txt"]);
    assert_eq!(pattern("").len(), 5 + 1, "as in a folder");
}

#[test]
fn the_files_that_will_be_read() {
    let folder = folder(&["a.txt", "d/e.txt", "b.log"]);
    for (source, expected) in [
        ("a.txt", vec!["a.txt"]),
        (".", vec!["./a.txt", "./b.log", "./d/e.txt"]),
        ("**/*.txt", vec!["a.txt", "d/e.txt"]),
    ] {
        let reader = Reader::from_path(folder.path().join(source)).unwrap();
        let expected: Vec<_> = expected.iter().map(|name| folder.path().join(name)).collect();
        assert_eq!(reader.files().collect::<Vec<_>>(), expected, "{source}");
    }
    assert_eq!(Reader::from_bytes(b"").files().count(), 0);
}

#[test]
fn several_paths_are_read_in_their_order() {
    let folder = folder(&["b.txt", "a.txt", "d/e.txt"]);
    let paths = ["d", "b.txt", "a.*"].map(|name| folder.path().join(name));
    assert_eq!(read(Reader::from_paths(paths).unwrap()), ["d/e.txt", "b.txt", "a.txt"]);
}

#[test]
fn an_existing_file_is_no_pattern() {
    let folder = folder(&["[a].txt", "a.txt"]);
    assert_eq!(read(Reader::from_path(folder.path().join("[a].txt")).unwrap()), ["[a].txt"]);
}

#[test]
fn what_is_not_there_is_named() {
    let folder = folder(&["a.txt"]);
    for name in ["no-such-file", "no-such-*.txt"] {
        let path = folder.path().join(name);
        let error = Reader::from_path(&path).unwrap_err();
        assert_eq!((error.code(), error.file()), ("io", path.to_str()));
    }
    fs::create_dir(folder.path().join("d1")).unwrap();
    for (pattern, why) in [("x*", "no file fits the pattern"), ("d*", "the pattern fits folders alone")] {
        let error = Reader::from_path(folder.path().join(pattern)).unwrap_err();
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.starts_with(why), "{source}");
    }
    assert_eq!(Reader::from_path(folder.path().join("***")).unwrap_err().code(), "pattern");
}

#[test]
fn records_are_numbered_and_placed_within_their_file() {
    let folder = tempfile::tempdir().unwrap();
    let [one, two] = ["one", "two"].map(record);
    fs::write(folder.path().join("a.txt"), format!("noise\n{one}{two}")).unwrap();
    fs::write(folder.path().join("b.txt"), &one).unwrap();
    let origins: Vec<_> =
        Reader::from_path(folder.path()).unwrap().map(|article| article.unwrap().origin).collect();
    let places: Vec<_> = origins.iter().map(|origin| (origin.record, origin.start, origin.end)).collect();
    let (first, second) = (6 + one.len() as u64, 6 + one.len() as u64 + two.len() as u64);
    assert_eq!(places, [(1, 6, first), (2, first, second), (1, 0, one.len() as u64)]);
    assert_eq!(origins[2].file.as_deref(), folder.path().join("b.txt").to_str());
}

#[test]
fn an_empty_file_is_reported_by_name() {
    let folder = folder(&["b.txt"]);
    fs::write(folder.path().join("a.txt"), "").unwrap();
    let mut reader = Reader::from_path(folder.path()).unwrap();
    assert_eq!(reader.by_ref().count(), 1);
    assert_eq!(reader.skipped()[0].code, newsdump::Code::NoRecord);
    assert_eq!(reader.skipped()[0].file.as_deref(), folder.path().join("a.txt").to_str());
}

#[test]
fn a_folder_without_files_is_reported_by_name() {
    let folder = folder(&["a/b.txt", "c/.hidden.txt"]);
    let paths = ["c", "a"].map(|name| folder.path().join(name));
    let mut reader = Reader::from_paths(&paths).unwrap();
    assert_eq!(reader.by_ref().count(), 1);
    assert_eq!(reader.skipped()[0].code, newsdump::Code::NoRecord);
    assert_eq!(reader.skipped()[0].file.as_deref(), paths[0].to_str());
    assert!(reader.skipped()[0].message.starts_with("found no file in the folder"));
    assert_eq!(reader.progress().total, Some(record("a/b.txt").len() as u64));
}

#[test]
fn progress_ends_at_the_total() {
    let folder = folder(&["a.txt", "b.txt"]);
    let mut reader = Reader::from_path(folder.path()).unwrap();
    let total = reader.progress().total.unwrap();
    assert_eq!(total, 2 * record("a.txt").len() as u64);
    assert_eq!((reader.progress().bytes, reader.by_ref().count()), (0, 2));
    assert_eq!(reader.progress().bytes, total);
    assert_eq!(ReadOptions::new().from_reader(std::io::empty()).progress().total, None);
    let dump = [record("a.txt"), record("b.txt")].concat();
    let mut reader = Reader::from_bytes(&dump);
    assert!(reader.next().is_some());
    assert_eq!(reader.progress().bytes, record("a.txt").len() as u64);
    assert!(reader.next().is_some());
    assert_eq!(reader.progress().bytes, dump.len() as u64);
}

#[test]
fn two_thousand_small_files_leave_no_handle_open() {
    let names: Vec<String> = (0..2_000).map(|number| format!("{number:04}.txt")).collect();
    let folder = folder(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let handles = || fs::read_dir("/proc/self/fd").map_or(0, Iterator::count);
    let before = handles();
    let reader = Reader::from_path(folder.path()).unwrap();
    let mut most = 0;
    let mut count = 0;
    for article in reader {
        assert_eq!(article.unwrap().title.as_ref(), names.get(count));
        count += 1;
        most = most.max(handles());
    }
    assert_eq!(count, 2_000);
    // Other tests open files, too.
    assert!(most < before + 100, "{most} handles, {before} before");
}

#[cfg(unix)]
mod links_and_names {
    use super::*;
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt, os::unix::fs::symlink};

    #[test]
    fn a_dangling_link_in_a_folder_is_named_and_the_others_are_read() {
        let folder = folder(&["a.txt", "c.txt"]);
        symlink("nowhere", folder.path().join("b.txt")).unwrap();
        assert_eq!(read(Reader::from_path(folder.path()).unwrap()), ["a.txt", "b.txt@0!", "c.txt"]);
    }

    #[test]
    fn a_dangling_link_among_those_of_a_pattern_is_named() {
        let folder = folder(&["a.txt", "c.txt"]);
        symlink("nowhere", folder.path().join("b.txt")).unwrap();
        let pattern = folder.path().join("*.txt");
        assert_eq!(read(Reader::from_path(pattern).unwrap()), ["a.txt", "b.txt@0!", "c.txt"]);
    }

    #[test]
    fn a_link_to_a_file_or_folder_is_followed() {
        let (here, there) = (folder(&["a.txt"]), folder(&["b.txt"]));
        symlink(there.path(), here.path().join("linked")).unwrap();
        assert_eq!(read(Reader::from_path(here.path()).unwrap()), ["a.txt", "b.txt"]);
    }

    #[test]
    fn a_loop_of_links_ends_with_an_error_that_names_it() {
        let folder = folder(&["a.txt", "d/b.txt"]);
        symlink("..", folder.path().join("d/up")).unwrap();
        assert_eq!(read(Reader::from_path(folder.path()).unwrap()), ["a.txt", "d/b.txt", "up@0!"]);
    }

    #[test]
    fn a_name_that_is_not_utf8_is_read_and_shown_with_stand_ins() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(OsStr::from_bytes(b"\xe9t\xe9.txt")), record("x")).unwrap();
        let article = Reader::from_path(folder.path()).unwrap().next().unwrap().unwrap();
        assert!(article.origin.file.unwrap().ends_with("/\u{fffd}t\u{fffd}.txt"));
    }

    #[test]
    fn strict_reading_stops_at_an_unreadable_file() {
        let folder = folder(&["a.txt", "c.txt"]);
        symlink("nowhere", folder.path().join("b.txt")).unwrap();
        let strict = newsdump::ParseOptions::new().strict(true);
        let reader = ReadOptions::new().parse(strict).from_path(folder.path()).unwrap();
        assert_eq!(read(reader), ["a.txt", "b.txt@0!"]);
    }
}
