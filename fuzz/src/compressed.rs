//! Any bytes behind the signature of gzip, zstd or tar are read to an end, within the limit.

pub fn check(input: &[u8]) {
    let mut reader = super::plain_options().record_limit(1 << 20).from_reader(input);
    let mut errors = 0;
    while let Some(item) = reader.next_item() {
        errors += usize::from(item.is_err());
        assert!(errors <= input.len() + 1, "it never ends");
    }
}
