//! Tags of a page that were left in its text: `<a href="https://a.example/">`. No block begins within one.

use memchr::{memchr, memchr2};

/// The tags of a text, in order.
#[derive(Debug)]
pub(super) struct Tags<'t> {
    text: &'t [u8],
    /// Where the tag at hand begins and ends; behind the text where no more follow.
    start: usize,
    end: usize,
}

impl<'t> Tags<'t> {
    /// Those behind byte `start`.
    pub(super) fn of(text: &'t str, start: usize) -> Self {
        Self { text: text.as_bytes(), start, end: start }
    }

    /// Whether one covers both sides of byte `at`. No place before is asked for later.
    pub(super) fn cover(&mut self, at: usize) -> bool {
        while self.end <= at {
            self.advance();
        }
        self.start < at
    }

    /// Turns to the next tag.
    fn advance(&mut self) {
        let rest = self.text.get(self.end..).unwrap_or_default();
        let Some(found) = memchr(b'<', rest) else {
            (self.start, self.end) = (usize::MAX, usize::MAX);
            return;
        };
        self.start = self.end + found;
        self.end = self.start + tag_len(rest.get(found..).unwrap_or_default()).unwrap_or(1);
    }
}

/// The length of the tag that `text` begins with.
fn tag_len(text: &[u8]) -> Option<usize> {
    let inside = text.get(1..text.len().min(LONGEST_TAG))?;
    inside.first().filter(|first| first.is_ascii_alphabetic() || matches!(first, b'/' | b'!'))?;
    let end = memchr2(b'>', b'<', inside).filter(|end| inside.get(*end) == Some(&b'>'))?;
    Some(1 + end + 1)
}

/// The most bytes of a tag; those with styles and addresses in them are long.
const LONGEST_TAG: usize = 2048;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_cover_what_is_inside_them() {
        let text = r#"a < b <b id="1">so</b> 2 > 1 <i"#;
        let mut tags = Tags::of(text, 0);
        let covered: Vec<_> = (0..=text.len()).filter(|at| tags.cover(*at)).collect();
        assert_eq!(covered, (7..16).chain(19..22).collect::<Vec<_>>());
    }
}
