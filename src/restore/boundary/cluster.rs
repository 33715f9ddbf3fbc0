//! A joint of several marks, or of one that is no full stop: which of its marks close what stands before it, and which
//! open what follows.

use super::{Judge, halves::Halves};
use crate::{
    article::BlockReason,
    letter::is_numeric,
    punctuation::{is_figure, is_small_bullet},
    restore::{
        rules::Role,
        words::{self, last_char},
    },
};

/// A character of a cluster, with the side it belongs to.
pub(super) struct Mark {
    pub(super) at: usize,
    pub(super) sign: char,
    role: Role,
}

impl Judge<'_> {
    /// A joint of several marks, or of one that is no full stop.
    pub(super) fn cluster(&mut self, start: usize, end: usize) -> Option<(usize, BlockReason)> {
        let mut marks = std::mem::take(&mut self.cluster);
        marks.clear();
        self.read_marks(start, end, &mut marks);
        let split = marks.iter().position(|mark| mark.role == Role::Opens).unwrap_or(marks.len());
        let halves = marks.split_at(split);
        let place = halves.1.first().map_or(end, |mark| mark.at);
        let reason = Halves::new(self, start, end, halves).reason();
        self.cluster = marks;
        Some((place, reason?))
    }

    fn read_marks(&mut self, start: usize, end: usize, marks: &mut Vec<Mark>) {
        let text = self.text;
        let cluster = text.get(start..end).unwrap_or("");
        for (offset, sign) in cluster.char_indices() {
            let at = start + offset;
            let role = match sign {
                // A letter that was decoded twice: `clichÃ©`, `GuantÃ¡namo`.
                '\u{80}'..='\u{BF}' if last_char(self.before(at)) == Some('Ã') => Role::Closes,
                '"' | '“' | '”' | '„' | '«' | '»' => {
                    let twin = marks.last().filter(|last| last.sign == sign);
                    let next = self.after(at + sign.len_utf8()).chars().next();
                    match twin {
                        // French alone has a space inside its marks; but what touches a word closes: `so» they`.
                        _ if next.is_none_or(char::is_whitespace)
                            && sign != '«'
                            && (sign != '»' || self.follows_letter(at)) =>
                        {
                            Role::Closes
                        }
                        _ if next.is_some_and(|c| matches!(c, ',' | '.' | ';' | ':' | ')' | '!' | '?')) => {
                            Role::Closes
                        }
                        Some(_) => Role::Opens,
                        None => self.marks.role(text, at, sign, self.rules),
                    }
                }
                // Afrikaans and Dutch: `.’n Man`, `.’s Avonds`
                '\'' | '’' if !marks.is_empty() && self.begins_clipped_word(at + sign.len_utf8()) => {
                    Role::Opens
                }
                '\'' => self.apostrophe(at),
                '‘' | '‚' | '‹' | '›' if marks.is_empty() && self.follows_blank(at) => Role::Opens,
                // `.‘We go`: behind another mark it opens in any language, where none stands open.
                '‘' if !marks.is_empty()
                    && self.after(at + sign.len_utf8()).starts_with(char::is_uppercase)
                    && !words::leaves_single_mark_open(self.before(at)) =>
                {
                    Role::Opens
                }
                '’' | '‹' | '›' if self.after(at + sign.len_utf8()).starts_with(char::is_whitespace) => {
                    Role::Closes
                }
                '‘' | '’' | '‚' | '‹' | '›' => self.rules.role(sign),
                '–' | '—' | '-' | '*'
                    if self.after(at + sign.len_utf8()).starts_with(['.', ',', '"', '”']) =>
                {
                    Role::Closes
                }
                // The number of a note, before its text.
                '₀'..='₉' if self.after(at + sign.len_utf8()).starts_with(' ') => Role::Opens,
                // `costs 12 €.`
                '\u{20A0}'..='\u{20CF}' if last_char(self.before(at).trim_end()).is_some_and(is_numeric) => {
                    Role::Closes
                }
                '(' | '[' | '{' | '¿' | '¡' | '©' | '–' | '—' | '-' | '$' | '€' | '£' => {
                    Role::Opens
                }
                // `</b>.`
                '>' if self.tags.cover(at) => Role::Closes,
                _ if is_list_sign(sign) => Role::Opens,
                _ => Role::Closes,
            };
            marks.push(Mark { at, sign, role });
        }
    }

    /// Whether white space stands before byte `at`.
    fn follows_blank(&self, at: usize) -> bool {
        last_char(self.before(at)).is_some_and(char::is_whitespace)
    }

    /// Whether at byte `at`, behind an apostrophe, stand a letter that is a word with it, and a capital: `n Man`, `s Avonds`.
    fn begins_clipped_word(&self, at: usize) -> bool {
        let mut letters = self.after(at).chars();
        letters.next().is_some_and(|clipped| {
            letters.next() == Some(' ')
                && letters.next().is_some_and(char::is_uppercase)
                && self.rules.function_words.has_lower(&format!("’{clipped}"))
        })
    }

    /// Whether a letter or digit stands before byte `at`.
    fn follows_letter(&self, at: usize) -> bool {
        last_char(self.before(at)).is_some_and(char::is_alphanumeric)
    }

    /// The side of a straight single mark: it closes if one stands open in the block.
    fn apostrophe(&self, at: usize) -> Role {
        let before = self.before(at);
        let after = self.after(at + 1);
        let stopped = match last_char(before) {
            Some('.' | '!' | '?' | '"' | ':') => {
                !after.starts_with(|c: char| c.is_lowercase() || c.is_whitespace())
            }
            // But `the class of (19)'68`.
            Some('…' | '։' | '”' | '“' | '»' | '«' | '’' | ')') => {
                after.starts_with(char::is_uppercase)
            }
            _ => false,
        };
        let near = words::end_of(before);
        let open = near.contains(" '") || near.contains("\"'") || before.starts_with('\'');
        if stopped && !open { Role::Opens } else { Role::Closes }
    }
}

/// Whether `sign` stands before the items of a list.
pub(super) fn is_list_sign(sign: char) -> bool {
    matches!(sign, '*' | '#' | '@' | '>' | '~' | '_') || is_small_bullet(sign) || is_figure(sign)
}
