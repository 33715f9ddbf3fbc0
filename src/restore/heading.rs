//! Which blocks are headings.

use super::rules::Rules;
use crate::article::{Block, BlockKind};

pub(super) fn mark(text: &str, _before: &[Block], fresh: &mut [Block], _rules: &Rules) {
    let last = fresh.len().saturating_sub(1);
    for (i, block) in fresh.iter_mut().enumerate() {
        let line = block.span.of(text);
        let n = line.chars().count();
        if i < last
            && (3..=100).contains(&n)
            && !line.ends_with(['.', '!', ':', ',', ';', '…', '"', '”', ')'])
        {
            block.kind = BlockKind::Heading;
        }
    }
}
