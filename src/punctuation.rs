//! Punctuation that ends sentences, in all scripts.

/// Whether a character ends a sentence.
pub(crate) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '։' | '؟' | '۔' | '।' | '॥') || is_wide_stop(c)
}

/// Whether it is a stop of Chinese or Japanese, which puts no space behind it.
pub(crate) fn is_wide_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡')
}

/// Whether a character is a figure before the items of a list, or before a heading; none stands within words.
pub(crate) fn is_figure(c: char) -> bool {
    matches!(c, '▲' | '◆' | '■' | '●' | '◇' | '◎' | '▶' | '►' | '※' | '▼' | '□')
}

/// Whether it is one that some scripts put within words and sentences, too.
pub(crate) fn is_small_bullet(c: char) -> bool {
    matches!(c, '•' | '▪' | '‣' | '·' | '→' | '✔' | '✓')
}
