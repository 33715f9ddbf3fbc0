//! Punctuation that ends sentences, in all scripts.

/// Whether a character ends a sentence.
pub(crate) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '։' | '؟' | '۔' | '।' | '॥') || is_wide_stop(c)
}

/// Whether it is a stop of Chinese or Japanese, which puts no space behind it.
pub(crate) fn is_wide_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡')
}
