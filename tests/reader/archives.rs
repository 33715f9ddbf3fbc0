//! Tar archives, plain and compressed.

use super::{compressed, limits::peak_memory, plain, read, record};
use newsdump::Reader;
use std::io::{self, Read};
use tar::{Builder, EntryType, Header};

/// An archive with these members: name, kind, content.
fn archive<C: AsRef<[u8]>>(members: &[(&str, EntryType, C)]) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    for (name, kind, content) in members {
        let content = content.as_ref();
        let mut header = Header::new_gnu();
        header.set_entry_type(*kind);
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, content).unwrap();
    }
    builder.into_inner().unwrap()
}

pub fn files(names: &[&str]) -> Vec<u8> {
    let records: Vec<String> = names.iter().map(|name| record(name)).collect();
    let members: Vec<_> =
        names.iter().zip(&records).map(|(name, text)| (*name, EntryType::Regular, text.as_str())).collect();
    archive(&members)
}

fn read_bytes(bytes: &[u8]) -> Vec<String> {
    read(plain().from_reader(bytes))
}

#[test]
fn plain_and_compressed() {
    let tar = files(&["a.txt", "b/c.txt"]);
    for bytes in [tar.clone(), compressed::gzip(&tar), compressed::zstd(&tar)] {
        assert_eq!(read_bytes(&bytes), ["a.txt", "b/c.txt"]);
    }
}

#[test]
fn members_may_be_compressed() {
    let mut builder = Builder::new(Vec::new());
    for bytes in [compressed::gzip(record("one").as_bytes()), compressed::zstd(record("two").as_bytes())] {
        let mut header = Header::new_gnu();
        header.set_size(bytes.len() as u64);
        builder.append_data(&mut header, "x", &bytes[..]).unwrap();
    }
    assert_eq!(read_bytes(&builder.into_inner().unwrap()), ["one", "two"]);
}

#[test]
fn hidden_names_are_left_out_as_of_a_folder() {
    let names = ["a.txt", "./b.txt", "._a.txt", "d/._e.txt", ".git/x", "./.hidden/y", "d/e.txt"];
    assert_eq!(read_bytes(&files(&names)), ["a.txt", "./b.txt", "d/e.txt"]);
    assert_eq!(read_bytes(&files(&["._a.txt"])), ["(no-record)"]);
}

#[test]
fn archives_within_archives_are_named() {
    let inner = files(&["a.txt"]);
    for inner in [inner.clone(), compressed::gzip(&inner)] {
        let next = record("next").into_bytes();
        let bytes = archive(&[("a.tar", EntryType::Regular, inner), ("b.txt", EntryType::Regular, next)]);
        assert_eq!(read_bytes(&bytes), ["<input>!a.tar@0!", "next"]);
        assert!(compressed::why(&bytes).starts_with("found a tar archive, expected text"));
    }
}

#[test]
fn members_are_named_with_their_archive() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.tar");
    std::fs::write(&path, files(&["b/c.txt"])).unwrap();
    let article = Reader::from_path(&path).unwrap().next().unwrap().unwrap();
    assert_eq!(article.origin.file.unwrap().as_ref(), format!("{}!b/c.txt", path.display()));
    assert_eq!((article.origin.record, article.origin.start), (1, 0));
}

#[test]
fn long_names_of_both_kinds() {
    let long = "folder/".repeat(40) + "a.txt";
    let gnu = files(&[&long]);
    let mut builder = Builder::new(Vec::new());
    builder.append_pax_extensions([("path", long.as_bytes())]).unwrap();
    let mut header = Header::new_ustar();
    header.set_path("short.txt").unwrap();
    header.set_size(record("pax").len() as u64);
    header.set_cksum();
    builder.append(&header, record("pax").as_bytes()).unwrap();
    for bytes in [gnu, builder.into_inner().unwrap()] {
        let article = Reader::from_reader(&bytes[..]).next().unwrap().unwrap();
        assert_eq!(article.origin.file.unwrap().as_ref(), format!("<input>!{long}"));
    }
}

#[test]
fn folders_links_and_devices_are_passed_over() {
    let one = record("one");
    let bytes = archive(&[
        ("d/", EntryType::Directory, ""),
        ("link", EntryType::Symlink, ""),
        ("hard", EntryType::Link, ""),
        ("null", EntryType::Char, ""),
        ("pipe", EntryType::Fifo, ""),
        ("d/one.txt", EntryType::Regular, &one),
        ("kept.txt", EntryType::Continuous, &one),
    ]);
    assert_eq!(read_bytes(&bytes), ["one", "one"]);
}

#[test]
fn paths_out_of_the_archive_are_only_names() {
    let mut header = Header::new_old();
    let name = b"../../etc/passwd";
    header.as_old_mut().name[..name.len()].copy_from_slice(name);
    header.set_size(record("one").len() as u64);
    header.set_cksum();
    let mut builder = Builder::new(Vec::new());
    let mut first = Header::new_gnu();
    first.set_size(record("zero").len() as u64);
    builder.append_data(&mut first, "zero.txt", record("zero").as_bytes()).unwrap();
    builder.append(&header, record("one").as_bytes()).unwrap();
    assert_eq!(read_bytes(&builder.into_inner().unwrap()), ["zero", "one"]);
}

#[test]
fn empty_members_are_reported_and_the_next_is_read() {
    let one = record("one");
    let bytes = archive(&[("empty", EntryType::Regular, ""), ("one", EntryType::Regular, &one)]);
    assert_eq!(read_bytes(&bytes), ["(no-record)", "one"]);
}

#[test]
fn a_member_that_fails_does_not_hide_the_next() {
    let whole = compressed::gzip(record("one").as_bytes());
    let mut builder = Builder::new(Vec::new());
    for (name, bytes) in [("broken.gz", &whole[..whole.len() - 6]), ("two.txt", record("two").as_bytes())] {
        let mut header = Header::new_gnu();
        header.set_size(bytes.len() as u64);
        builder.append_data(&mut header, name, bytes).unwrap();
    }
    let got = read_bytes(&builder.into_inner().unwrap());
    assert!(got.iter().any(|item| item.ends_with('!')), "{got:?}");
    assert_eq!(got.last().unwrap(), "two");
}

#[test]
fn cut_short_gives_what_could_be_read_then_the_error() {
    let bytes = files(&["a.txt", "b.txt"]);
    let member = 512 + record("a.txt").len().next_multiple_of(512);
    // In the first member, in its padding, in the second header, in the second member.
    for (end, titles) in [
        (600, &["a.txt"][..]),
        (member - 1, &["a.txt"]),
        (member + 100, &["a.txt"]),
        (member + 600, &["a.txt", "b.txt"]),
    ] {
        let got = read_bytes(&bytes[..end]);
        let read_before: Vec<_> = got.iter().filter(|item| !item.ends_with('!')).collect();
        assert_eq!(read_before, titles, "{end}");
        assert!(got.last().unwrap().ends_with('!') && got.len() == titles.len() + 1, "{end}: {got:?}");
    }
}

#[test]
fn an_error_between_members_names_the_byte_of_the_archive() {
    let mut bytes = files(&["a.txt", "b.txt"]);
    let member = 512 + record("a.txt").len().next_multiple_of(512);
    bytes[member..member + 512].fill(b'x');
    assert_eq!(read_bytes(&bytes), ["a.txt".to_owned(), format!("@{}!", member + 512)]);
}

#[test]
fn every_prefix_of_an_archive_ends() {
    let bytes = files(&["a.txt", "b.txt"]);
    for end in (0..bytes.len()).step_by(7) {
        read_bytes(&bytes[..end]);
    }
}

#[test]
fn many_empty_members_are_passed_over_one_by_one() {
    let members = vec![("x", EntryType::Directory, ""); 20_000];
    assert_eq!(read_bytes(&archive(&members)), ["(no-record)"]);
}

#[test]
fn an_archive_without_members_is_empty_and_no_noise() {
    for len in [1_024, 10_240] {
        let zeros = vec![0; len];
        for bytes in [zeros.clone(), compressed::gzip(&zeros)] {
            assert_eq!(read_bytes(&bytes), ["(no-record)"], "{len}");
        }
    }
    // Zeros in front of records are no archive: they hide nothing.
    let bytes = [vec![0; 10_240], b"\n".to_vec(), record("one").into()].concat();
    assert_eq!(read_bytes(&bytes), ["(text-before-header)", "one"]);
    assert_eq!(read_bytes(&[0; 600]), ["(text-before-header)"]);
    assert_eq!(read_bytes(&[0; 20_000]), ["(text-before-header)"]);
}

#[test]
fn a_name_without_end_is_not_held() {
    let mut long_name = Header::new_gnu();
    long_name.set_path("././@LongLink").unwrap();
    long_name.set_entry_type(EntryType::GNULongName);
    long_name.set_size(1 << 30);
    long_name.set_cksum();
    let before = files(&["one"]);
    // An archive ends with two blocks of zeros.
    let before = &before[..before.len() - 1_024];
    let stream = before.chain(&long_name.as_bytes()[..]).chain(io::repeat(b'x').take(1 << 30));
    let peak = peak_memory();
    let got = read(plain().from_reader(stream));
    assert_eq!(got[0], "one");
    assert!(got.len() == 2 && got[1].ends_with('!'), "{got:?}");
    assert!(peak_memory() - peak < 100 * 1024, "held");
}

#[test]
fn what_is_said_of_many_empty_members_is_not_held() {
    let mut header = Header::new_gnu();
    header.set_path("x").unwrap();
    header.set_size(0);
    header.set_cksum();
    let members = header.as_bytes().repeat(50_000);
    let bytes = compressed::gzip(&members);
    drop(members);
    let peak = peak_memory();
    let mut reader = plain().from_reader(&bytes[..]);
    assert!(reader.next().is_none());
    assert_eq!((reader.skipped_count(), reader.skipped().len()), (50_000, 10_000));
    assert!(peak_memory() - peak < 100 * 1024, "held");
}
