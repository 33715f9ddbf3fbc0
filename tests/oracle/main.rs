//! The plain engine stays, as the oracle: the fast one says the same, on every input.

#![allow(clippy::unwrap_used)]

mod compare;
#[path = "../common/damage.rs"]
mod damage;
#[path = "../common/fixtures.rs"]
mod fixtures;
mod plain;

use compare::agree;
use proptest::prelude::*;

/// The input with its line ends as LF, CRLF and CR.
fn line_ends(input: &[u8]) -> [Vec<u8>; 3] {
    let with = |end: &[u8]| input.split(|&byte| byte == b'\n').collect::<Vec<_>>().join(end);
    [input.to_vec(), with(b"\r\n"), with(b"\r")]
}

#[test]
fn on_every_fixture_with_every_line_end() {
    for fixture in fixtures::all() {
        line_ends(&fixture.bytes).iter().for_each(|input| agree(input));
    }
}

#[test]
fn on_every_prefix_of_every_fixture() {
    for fixture in fixtures::all() {
        for input in line_ends(&fixture.bytes) {
            (0..input.len()).for_each(|end| agree(&input[..end]));
        }
    }
}

#[test]
fn on_every_end_of_every_fixture() {
    for fixture in fixtures::all() {
        (0..fixture.bytes.len()).for_each(|start| agree(&fixture.bytes[start..]));
    }
}

#[test]
fn on_blocks_about_as_long_as_a_title_may_be() {
    let header = " date 2021-11 https://a.example/\n\n";
    for len in [499, 500, 501, 16_382, 16_383, 16_384, 16_385, 16_386] {
        for last in ["a", " ", "\u{a0}", "\n", "\r\n", "\n \n", "é"] {
            for end in ["", "\n", "\r", "\r\n", "\n\n", "\n \nB", "\nB\n\nC", " \n\nL. 11.11.2021, O\n\nB"] {
                let block = format!("{}{last}", "a".repeat(len - last.len()));
                agree(format!("{header}{block}{end}").as_bytes());
                agree(format!("{header}T\n\n{block}{end}").as_bytes());
                agree(format!("{header}T\n\nT\n\nL. {block} 11.11.2021, O{end}").as_bytes());
            }
        }
    }
}

#[test]
fn on_lines_about_as_long_as_a_header_may_be() {
    for len in [65_534, 65_535, 65_536, 65_537, 70_000] {
        for (front, end) in [("", ""), ("", "\n\nT"), ("\n", "\n\nT"), (" ", " \n\nT"), ("noise\n", "\r\nT")]
        {
            let header = format!("{front}date 2021-11 https://a.example/");
            let line =
                format!("{header}{}", "a".repeat(len - header.trim_start_matches("noise").trim().len()));
            agree(format!("{line}{end}").as_bytes());
            agree(format!(" date 2021-11 https://a.example/\n\nT\n{line}{end}").as_bytes());
            let blanks = " ".repeat(len - header.len());
            agree(format!("{blanks}{header}{end}").as_bytes());
            agree(format!("noise\n{header}{blanks}{end}").as_bytes());
            agree(line.replace("2021-11 ", "").as_bytes());
            agree(format!("{}{header}{end}", blanks.replace(' ', "\n")).as_bytes());
            agree(format!("{}date 2021-11\n", blanks.replace(' ', "\n")).as_bytes());
        }
    }
}

proptest! {
    #![proptest_config(damage::cases(2000))]

    #[test]
    fn on_generated_damage(input in damage::input()) {
        agree(&input.0);
    }

    #[test]
    fn on_long_generated_damage(input in damage::input(), repeat in 2usize..30) {
        agree(&input.0.repeat(repeat));
    }
}
