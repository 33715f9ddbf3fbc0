//! Any bytes behind the signature of gzip, zstd or tar are read to an end, within the limit.
#![no_main]

use newsdump::{ParseOptions, ReadOptions};

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let plain = ParseOptions::new().restore(false).quotes(false).detect_language(false);
    let mut reader = ReadOptions::new().parse(plain).record_limit(1 << 20).from_reader(input);
    let mut errors = 0;
    while let Some(item) = reader.next_item() {
        errors += usize::from(item.is_err());
        assert!(errors <= input.len(), "it never ends");
    }
});
