//! Writes a corpus of any size: `make_corpus SIZE FILE`, say `make_corpus 256M dump.txt.zst`. The ending of the
//! file's name says how it is compressed (`.gz`, `.zst`, or not at all). Prints the number of records.

#[path = "mod.rs"]
mod corpus;

use flate2::{Compression, write::GzEncoder};
use std::{
    env,
    error::Error,
    fs::File,
    io::{BufWriter, Write},
};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [size, path] = arguments.as_slice() else { return Err("usage: make_corpus SIZE FILE".into()) };
    let size = bytes(size).ok_or("a size is a number of bytes such as 300000, 256M or 4G")?;
    let mut file = BufWriter::new(File::create(path)?);
    let records = if path.ends_with(".gz") {
        let mut gzip = GzEncoder::new(&mut file, Compression::fast());
        let records = corpus::write_corpus(&mut gzip, size, true)?;
        gzip.finish()?;
        records
    } else if path.ends_with(".zst") {
        let mut zstd = zstd::Encoder::new(&mut file, 3)?;
        let records = corpus::write_corpus(&mut zstd, size, true)?;
        zstd.finish()?;
        records
    } else {
        corpus::write_corpus(&mut file, size, true)?
    };
    file.flush()?;
    writeln!(std::io::stdout(), "{records}")?;
    Ok(())
}

/// A number of bytes, with `K`, `M` or `G` for powers of 1024.
fn bytes(size: &str) -> Option<u64> {
    let units = [("K", 10), ("M", 20), ("G", 30)];
    let (number, shift) = units
        .into_iter()
        .find_map(|(unit, shift)| Some((size.strip_suffix(unit)?, shift)))
        .unwrap_or((size, 0));
    number.parse::<u64>().ok()?.checked_shl(shift)
}
