//! Mutations that know what the format, or prose, is made of.

/// One of the letters put into the input or in place of some of it, or a stretch of it doubled or moved; `None` where
/// mutating bytes blindly has its turn.
pub fn mutate(letters: &[&[u8]], input: &[u8], seed: u32) -> Option<Vec<u8>> {
    let mut random = Random(seed.into());
    let kind = random.below(8);
    let start = random.below(input.len() + 1);
    let end = input.len().min(start + random.below(64));
    let letter = letters[random.below(letters.len())];
    let (front, stretch, back) = (&input[..start], &input[start..end], &input[end..]);
    Some(match kind {
        0 | 1 => [front, letter, stretch, back].concat(),
        2 => [front, letter, back].concat(),
        3 => [front, stretch, stretch, back].concat(),
        4 => [stretch, front, back].concat(),
        _ => return None,
    })
}

/// splitmix64.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound.max(1) as u64) as usize
    }
}
