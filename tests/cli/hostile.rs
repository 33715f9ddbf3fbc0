//! Input that means harm to those who look at it.

use super::{DAMAGED, run, run_with_input, text};
use std::{
    fs,
    time::{Duration, Instant},
};

/// What steers a terminal or turns its text around: C0 and C1 controls, marks of direction, what takes no room.
const STEERING: &str =
    "\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m\u{9d}0;y\u{9c}\u{7f}\u{8}\r\u{202e}\u{2066}\u{61c}\u{200f}\u{e0041}";

fn is_steering(char: char) -> bool {
    char.is_control() && char != '\n' || STEERING.contains(char) && !char.is_ascii_graphic() && char != ' '
}

#[test]
fn nothing_in_the_input_steers_the_terminal() {
    let said = format!("A « {STEERING}oui{STEERING} », a dit Marie {STEERING}Durand.");
    let record = format!(
        " date 2021-13{STEERING} https://a.example/{STEERING}\n\nT{said}\n\nH{said}\n\nL{said}{STEERING} 11.11.2021, O{STEERING}\n\n{said}{said}\n"
    );
    let noise = format!("{said}\n{record}{DAMAGED}");
    for arguments in
        [&["show", "-"][..], &["check", "-"], &["quotes", "-"], &["stats", "--format", "table", "-"]]
    {
        for input in [&record, &noise, DAMAGED] {
            for output in [run_with_input(arguments, input.as_bytes()), {
                let strict = [arguments, &["--strict"]].concat();
                run_with_input(&strict, input.as_bytes())
            }] {
                for shown in [text(&output.stdout), text(&output.stderr)] {
                    assert!(!shown.contains(is_steering), "{arguments:?}: {shown:?}");
                }
            }
        }
    }
    assert!(text(&run_with_input(&["show", "-"], DAMAGED.as_bytes()).stdout).contains("A ␛[31mtitle"));
}

#[test]
fn no_name_steers_the_terminal() {
    let mut header = tar::Header::new_gnu();
    header.set_path(format!("{}x", STEERING.replace('\u{7f}', ""))).unwrap();
    header.set_entry_type(tar::EntryType::GNUSparse);
    header.set_size(0);
    header.as_gnu_mut().unwrap().set_real_size(0);
    header.set_cksum();
    let output = run_with_input(&["check", "-"], header.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("sparse"), "{:?}", text(&output.stderr));
    assert!(!text(&output.stderr).contains(is_steering), "{:?}", text(&output.stderr));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a\u{1b}[31m\u{202e}");
    fs::write(&path, DAMAGED).unwrap();
    for command in ["check", "show"] {
        let output = run(&[command, path.to_str().unwrap()]);
        assert!(!text(&output.stdout).contains(is_steering) && !text(&output.stderr).contains(is_steering));
    }
}

#[test]
fn data_formats_keep_every_byte() {
    let title = "T \u{1b}[31mred\u{1b}[0m « oui », a dit Marie \u{1b}[31mDurand.";
    let record = format!(" date 2021-11 https://a.example/\n\n{title}\n\nBody.\n");
    let csv = run_with_input(&["parse", "-", "--format", "csv", "--fields", "title"], record.as_bytes());
    assert_eq!(text(&csv.stdout), format!("title\n\"{title}\"\n"));
    let quoted = record.replace("oui", "o\u{1b}[1mu\u{9b}i");
    let csv = run_with_input(&["quotes", "-", "--language", "fr", "--format", "csv"], quoted.as_bytes());
    assert!(text(&csv.stdout).contains("o\u{1b}[1mu\u{9b}i"), "{:?}", text(&csv.stdout));
}

#[test]
fn a_csv_for_spreadsheets_has_no_formula() {
    let begins =
        ["=", "+", "-", "@", "\t=", "＝", " =", "\u{a0}=", "\u{feff}@", "\0=", "\u{200b}+", "\u{3000}-"];
    let record = |begin: &str| {
        format!(
            " date 2021-11 https://a.example/\n\nT « {begin}1+1 », a dit Marie.\n\n{begin}H\n\nL « {begin}2 ». 11.11.2021, {begin}O\n\n{begin}Body.\n"
        )
    };
    let dump: String = begins.map(record).concat();
    let is_formula = |cell: &str| {
        let seen =
            cell.trim_start_matches(|char: char| char.is_whitespace() || "\0\u{feff}\u{200b}".contains(char));
        seen.starts_with(['=', '+', '-', '@', '＝'])
    };
    for arguments in
        [&["parse", "-", "--format", "csv"][..], &["quotes", "-", "--format", "csv", "--language", "fr"]]
    {
        let formulas = |arguments: &[&str]| {
            let output = run_with_input(arguments, dump.as_bytes());
            let mut rows = csv::Reader::from_reader(&output.stdout[..]);
            let cells: Vec<String> = rows
                .records()
                .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
                .collect();
            assert!(cells.len() > begins.len());
            cells.iter().filter(|cell| is_formula(cell)).count()
        };
        assert!(formulas(arguments) > 0, "{arguments:?}: without the option cells are the very text");
        assert_eq!(formulas(&[arguments, &["--excel-safe"]].concat()), 0, "{arguments:?}");
    }
    assert_eq!(run_with_input(&["parse", "-", "--excel-safe"], dump.as_bytes()).status.code(), Some(2));
}

#[test]
fn a_bomb_ends_at_the_record_limit_in_bounded_memory() {
    // 256 MiB of one record out of some 10 KB.
    let record = [b" date 2021-11 https://a.example/\n\nT\n\n".to_vec(), vec![b'x'; 1 << 20]].concat();
    let mut bomb = zstd::stream::write::Encoder::new(Vec::new(), 1).unwrap();
    for _ in 0..256 {
        std::io::Write::write_all(&mut bomb, &record[40..]).unwrap();
    }
    let [head, tail] = [&record[..40], b"\n date 2021-11 https://a.example/\n\nAfter\n\nB."]
        .map(|part| zstd::encode_all(part, 1).unwrap());
    let bytes = [head, bomb.finish().unwrap(), tail].concat();
    assert!(bytes.len() < 1 << 17, "{}", bytes.len());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bomb.zst");
    fs::write(&path, bytes).unwrap();
    // An address space of 600 MiB holds the program and its threads, and no 256 MiB beside a copy.
    let script = format!(
        "ulimit -v 600000; exec {} parse {} -j 1 --fields title",
        env!("CARGO_BIN_EXE_newsdump"),
        path.display()
    );
    let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
    assert_eq!(text(&output.stdout), "{\"title\":\"After\"}\n", "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("1 stretch skipped"), "{}", text(&output.stderr));
}

#[test]
fn an_article_full_of_quotes_is_shown_in_linear_time() {
    let said = "“I go there,” said Mary Brown. ".repeat(if cfg!(debug_assertions) { 20_000 } else { 80_000 });
    let lines = said.replace(". ", ".\n");
    for body in [said, lines] {
        let record = format!(" date 2021-11 https://a.example/\n\nT\n\n{body}");
        for command in ["show", "quotes"] {
            let begun = Instant::now();
            let output = run_with_input(&[command, "-"], record.as_bytes());
            assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
            assert!(begun.elapsed() < Duration::from_secs(60), "{command}: {:?}", begun.elapsed());
        }
    }
}
