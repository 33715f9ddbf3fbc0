//! Nodes of marks, and titles that marks of their own enclose.

use crate::{
    punctuation::is_stop,
    quotes::outline::{Kind, Node},
    span::Span,
};

/// The most characters of a title between such marks that is taken for one word.
const LONGEST_TITLE: usize = 24;

/// Adds what the character at `at` is, between words, with the stops behind a stop; gives where it ends.
pub(super) fn push_mark(text: &str, at: usize, char: char, nodes: &mut Vec<Node>) -> usize {
    let mut end = at + char.len_utf8();
    if let Some(kind) = punctuation(char) {
        if kind == Kind::Stop {
            let rest = text.get(end..).unwrap_or_default();
            end += rest.len() - rest.trim_start_matches(is_stop).len();
        }
        nodes.push(Node::punctuation(Span::new(at, end), kind));
    }
    end
}

/// The title before the mark that closes it: `《环球时报》`.
pub(super) fn title_between(text: &str) -> Option<&str> {
    let mut ends = text.char_indices().take(LONGEST_TITLE);
    let (end, _) = ends.find(|(_, char)| matches!(char, '《' | '》')).filter(|(_, char)| *char == '》')?;
    text.get(..end)
}

/// What a character between words is; nothing, where it is white space.
fn punctuation(char: char) -> Option<Kind> {
    Some(match char {
        ',' | '،' | '、' | '，' => Kind::Comma,
        char if is_stop(char) => Kind::Stop,
        ':' | '：' => Kind::Colon,
        ';' | '；' | '؛' => Kind::Semicolon,
        '-' | '–' | '—' | '―' | '|' => Kind::Dash,
        '(' | '[' | '{' | '（' | '【' => Kind::Open,
        ')' | ']' | '}' | '）' | '】' => Kind::Close,
        '\u{ad}' | '\u{200b}' => return None,
        char if char.is_whitespace() => return None,
        _ => Kind::Other,
    })
}
