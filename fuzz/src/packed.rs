//! A dump reads the same when it is compressed or lies in an archive; where that is damaged, reading ends.

use super::{is_read_as_it_is, items, plain_options};
use newsdump::Item;
use std::io::Write;

/// The first byte says how the rest is packed; the next three, where the packed bytes are damaged.
pub fn check(input: &[u8]) {
    let [packing, at_low, at_high, damage, dump @ ..] = input else { return };
    if !is_read_as_it_is(dump) {
        return;
    }
    let mut packed = match packing % 4 {
        0 => gzip(dump),
        1 => zstd(dump),
        2 => tar(dump),
        _ => gzip(&tar(dump)),
    };
    assert_eq!(content(&packed), content(dump));
    let at = usize::from(u16::from_le_bytes([*at_low, *at_high])) % packed.len();
    packed[at] ^= damage;
    super::compressed::check(&packed);
    super::compressed::check(&packed[..at]);
}

/// What is read of it, without the names of files.
fn content(bytes: &[u8]) -> Vec<Item> {
    let mut items = items(plain_options().from_reader(bytes));
    for item in &mut items {
        match item {
            Item::Article(article) => {
                article.origin.file = None;
                article.diagnostics.iter_mut().for_each(|found| found.file = None);
            }
            Item::Skipped(found) => found.file = None,
            _ => {}
        }
    }
    items
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).unwrap()
}

fn tar(bytes: &[u8]) -> Vec<u8> {
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes.len() as u64);
    let mut builder = tar::Builder::new(Vec::new());
    builder.append_data(&mut header, "dump.txt", bytes).unwrap();
    builder.into_inner().unwrap()
}
