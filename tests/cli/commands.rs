//! What each command prints.

use super::{DAMAGED, SEED, files_in, run, run_with_input, text};
use std::{
    fs,
    process::{Command, Stdio},
};

#[test]
fn parse_gives_the_sample_as_json() {
    let output = run(&["parse", SEED]);
    assert_eq!(output.status.code(), Some(0));
    let article: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(article["date"], "2021-11-11");
    assert_eq!(article["outlet"], "Sputnik France");
    assert_eq!(article["language"], "fr");
    assert_eq!(article["lede"]["truncated"], true);
    assert_eq!(article["body"]["blocks"].as_array().unwrap().len(), 10);
    assert!(text(&output.stderr).starts_with("1 article from 2.45 KiB in "), "{}", text(&output.stderr));
}

#[test]
fn parse_gives_what_the_library_gives() {
    let output = run(&["parse", SEED]);
    let of_command: newsdump::Article = serde_json::from_slice(&output.stdout).unwrap();
    let of_library = newsdump::Reader::from_path(SEED).unwrap().next().unwrap().unwrap();
    assert_eq!(of_command, of_library);
}

#[test]
fn parse_writes_the_fields_asked_for() {
    let output = run(&["parse", SEED, "--fields", "outlet,date"]);
    assert_eq!(text(&output.stdout), "{\"outlet\":\"Sputnik France\",\"date\":\"2021-11-11\"}\n");
    let output = run(&["parse", SEED, "--fields", "date,outlet", "--format", "csv"]);
    assert_eq!(text(&output.stdout), "date,outlet\n2021-11-11,Sputnik France\n");
    let output = run(&["parse", SEED, "--fields", "colour"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("date_evidence"), "lists the fields: {}", text(&output.stderr));
    let output = run(&["parse", SEED, "--fields", "date,outlet,date"]);
    assert_eq!(
        (output.status.code(), text(&output.stderr)),
        (Some(2), "error: --fields names `date` twice\n")
    );
}

#[test]
fn a_dump_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let dump = folder.path().join("a.txt");
    fs::copy(SEED, &dump).unwrap();
    let same = folder.path().join(".").join("a.txt");
    let output = run(&["parse", dump.to_str().unwrap(), "-o", same.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("is read, and would be replaced"), "{}", text(&output.stderr));
    assert_eq!(fs::read(&dump).unwrap(), fs::read(SEED).unwrap());
}

#[cfg(unix)]
#[test]
fn what_a_folder_or_pattern_reads_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(SEED, folder.path().join("a.txt")).unwrap();
    let written = folder.path().join("out.txt");
    let link = folder.path().join("link.txt");
    let pattern = folder.path().join("*.txt");
    let parse = |input: &std::path::Path| {
        run(&["parse", input.to_str().unwrap(), "-o", written.to_str().unwrap()]).status.code()
    };
    assert_eq!(parse(folder.path()), Some(0), "nothing is there to be read");
    let whole = fs::read(&written).unwrap();
    assert_eq!((parse(folder.path()), parse(&pattern)), (Some(2), Some(2)));
    // Under another name, too.
    let hidden = folder.path().join(".hidden");
    fs::rename(&written, &hidden).unwrap();
    std::os::unix::fs::symlink(&hidden, &written).unwrap();
    std::os::unix::fs::symlink(&hidden, &link).unwrap();
    assert_eq!(parse(&link), Some(2));
    assert_eq!(fs::read(&hidden).unwrap(), whole);
    fs::remove_file(&written).unwrap();
    fs::remove_file(&link).unwrap();
    fs::rename(&hidden, &written).unwrap();
    assert_eq!(parse(&folder.path().join("a.txt")), Some(0), "it is not read");
}

#[test]
fn the_ending_of_a_file_says_its_format() {
    let folder = tempfile::tempdir().unwrap();
    let to = |name: &str| run(&["parse", SEED, "-o", folder.path().join(name).to_str().unwrap()]);
    for (name, begins) in [
        ("a.CSV", &b"date,"[..]),
        ("a.parquet", b"PAR1"),
        ("a.ipc", b"ARROW1"),
        ("a", b"{"),
        ("a.json", b"{"),
    ] {
        assert_eq!(to(name).status.code(), Some(0), "{name}");
        assert!(fs::read(folder.path().join(name)).unwrap().starts_with(begins), "{name}");
    }
    let output = to("a.jsonl.gz");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("not compressed"), "{}", text(&output.stderr));
    for name in ["a.tsv", "a.xlsx", "a.pq"] {
        let output = to(name);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(text(&output.stderr).contains("--format"), "{}", text(&output.stderr));
    }
    assert_eq!(files_in(folder.path()), ["a", "a.CSV", "a.ipc", "a.json", "a.parquet"]);
    let named = folder.path().join("a.tsv");
    assert_eq!(
        run(&["parse", SEED, "--format", "jsonl", "-o", named.to_str().unwrap()]).status.code(),
        Some(0)
    );
}

#[test]
fn parse_to_dump_text_and_back_is_the_same() {
    let dump = run(&["parse", SEED, "--format", "dump"]);
    let again = run_with_input(&["parse", "-", "--format", "dump"], &dump.stdout);
    assert_eq!(text(&again.stdout), text(&dump.stdout));
    assert_eq!(text(&dump.stdout).trim_end(), fs::read_to_string(SEED).unwrap().trim_end());
}

#[test]
fn a_file_appears_when_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("articles.csv");
    let output = run(&["parse", SEED, "-o", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(fs::read_to_string(&path).unwrap().starts_with("date,date_precision,url,title,"));
    assert_eq!(files_in(folder.path()), ["articles.csv"]);
}

#[test]
fn show_prints_an_article_to_read() {
    let output = run(&["show", SEED]);
    let shown = text(&output.stdout);
    assert!(shown.starts_with("Moscou promet un \"soutien tous azimuts\""), "{shown}");
    assert!(shown.contains("2021-11-11 · Sputnik France · fr"), "{shown}");
    assert!(shown.contains("\n\nMises en garde françaises\n\nEn juin, "), "{shown}");
    assert!(!shown.contains('\u{1b}'), "plain when piped");
}

#[test]
fn colours_come_when_they_are_asked_for() {
    for command in [&["show"][..], &["check"], &["quotes"]] {
        let shown = |color: &str| {
            let output = run_with_input(&[command, &["-", "--color", color]].concat(), DAMAGED.as_bytes());
            text(&output.stdout).contains('\u{1b}')
        };
        assert!(!shown("auto") && !shown("never"), "{command:?}");
        assert_eq!(shown("always"), command != ["quotes"], "{command:?}");
    }
}

#[cfg(unix)]
#[test]
fn on_a_terminal_nothing_is_printed_beside_the_bar() {
    let terminal = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)";
    for arguments in
        [&["show"][..], &["quotes"], &["quotes", "--format", "csv"], &["check"], &["stats"], &["parse"]]
    {
        let output = Command::new("python3")
            .args(["-c", terminal, env!("CARGO_BIN_EXE_newsdump")])
            .args(arguments)
            .arg(SEED)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let shown = text(&output.stdout);
        assert!(shown.contains("1 article from"), "{arguments:?}: {shown}");
        // What stands between two times that a line was cleared: a bar, or what the command prints.
        for part in shown.split("\u{1b}[2K") {
            let is_bar = part.contains(['█', '░']);
            assert!(!is_bar || part.trim_end().ends_with(" left"), "{arguments:?}: {part:?}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_terminal_gets_no_table_of_bytes() {
    let terminal = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)";
    for format in ["parquet", "arrow"] {
        let output = Command::new("python3")
            .args(["-c", terminal, env!("CARGO_BIN_EXE_newsdump"), "parse", SEED, "--format", format])
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{format}");
        assert!(text(&output.stdout).contains("with -o"), "{}", text(&output.stdout));
        assert!(run(&["parse", SEED, "--format", format]).stdout.len() > 1000, "{format}");
    }
}

#[test]
fn a_language_that_there_is_not_is_refused() {
    let output = run(&["quotes", SEED, "--language", "cz"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("found `cz`, expected cs"), "{}", text(&output.stderr));
    assert_eq!(run(&["quotes", SEED, "--language", "fr"]).status.code(), Some(0));
}

#[test]
fn the_limit_of_a_record_takes_units() {
    for (limit, articles) in [("1k", 0), ("1024", 0), ("1M", 1), ("3KiB", 1)] {
        let output = run(&["parse", SEED, "--fields", "title", "--record-limit", limit]);
        assert_eq!(text(&output.stdout).lines().count(), articles, "{limit}");
    }
    assert_eq!(run(&["parse", SEED, "--record-limit", "1 barrel"]).status.code(), Some(2));
}

#[test]
fn show_takes_a_record_by_number() {
    let two = format!("{DAMAGED}{}", DAMAGED.replace("title", "second"));
    assert!(text(&run_with_input(&["show", "-", "--record", "2"], two.as_bytes()).stdout).contains("second"));
    let output = run_with_input(&["show", "-", "--record", "3"], two.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("there is no record 3: the input holds 2"));
}

#[test]
fn check_points_at_each_oddity() {
    let output = run_with_input(&["check", "-"], DAMAGED.as_bytes());
    let shown = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1));
    assert!(shown.contains("error[invalid-date]: found `2021-13`"), "{shown}");
    assert!(shown.contains(" --> <stdin>:1:7 (record 1, byte 6)"), "{shown}");
    assert!(shown.contains("1 |  date 2021-13 https://a.example/\n  |       ^^^^^^^\n"), "{shown}");
    assert!(shown.contains("       1  error    invalid-date\n"), "{shown}");
    assert_eq!(run(&["check", SEED]).status.code(), Some(0));
    assert_eq!(run(&["check", "no/such/file"]).status.code(), Some(2));
}

#[test]
fn check_as_json_is_a_diagnostic_a_line() {
    let output = run_with_input(&["check", "-", "--format", "jsonl", "--least", "error"], DAMAGED.as_bytes());
    let found: Vec<newsdump::Diagnostic> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, newsdump::Code::InvalidDate);
}

#[test]
fn strict_reading_stops_at_the_first_error() {
    let output = run_with_input(&["parse", "-", "--strict"], DAMAGED.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert!(text(&output.stderr).contains("error[invalid-date]"), "{}", text(&output.stderr));
    for command in ["show", "quotes", "check", "stats"] {
        let strict = run_with_input(&[command, "-", "--strict"], DAMAGED.as_bytes());
        assert_eq!(strict.status.code(), Some(1), "{command}");
        let lenient = run_with_input(&[command, "-"], DAMAGED.as_bytes());
        assert_eq!(lenient.status.code(), Some(i32::from(command == "check")), "{command}");
    }
}

#[test]
fn strict_reading_ends_at_a_warning_as_at_an_error() {
    let seed = fs::read(SEED).unwrap();
    let not_utf8 = b" date 2021-11 https://a.example/\n\nT\n\nA caf\xe9.\n";
    let utf16 =
        [&[0xff, 0xfe][..], &DAMAGED.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()].concat();
    for dump in [not_utf8, &b" date 2021-11 https://a.example/\n\nT\n\nA\x01.\n"[..], &utf16] {
        for command in ["parse", "show", "quotes", "check", "stats", "show --record=2"] {
            let mut arguments: Vec<_> = command.split(' ').collect();
            // What comes behind it, in the same input or the next, is not read.
            arguments.extend(["--strict", "-", SEED]);
            let output = run_with_input(&arguments, &[dump, &seed].concat());
            assert_eq!(output.status.code(), Some(1), "{command}: {}", text(&output.stderr));
            assert!(!text(&output.stdout).contains("Sputnik"), "{command}");
        }
    }
}

#[test]
fn a_charset_that_is_decoded_is_no_stretch_that_was_skipped() {
    let units = format!("\u{feff}{}", fs::read_to_string(SEED).unwrap());
    let utf16: Vec<u8> = units.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let output = run_with_input(&["stats", "-", "--by", "diagnostics"], &utf16);
    assert!(text(&output.stdout).contains("\"skipped\": 0"), "{}", text(&output.stdout));
    assert!(text(&output.stdout).contains("\"utf16\": 1"), "{}", text(&output.stdout));
    assert!(!text(&output.stderr).contains("skipped"), "{}", text(&output.stderr));
}

#[test]
fn strict_reading_that_stops_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["articles.jsonl", "articles.csv", "articles.parquet", "articles.arrow", "articles.txt"] {
        let path = folder.path().join(name);
        fs::write(&path, "old").unwrap();
        let output =
            run_with_input(&["parse", "-", "--strict", "-o", path.to_str().unwrap()], DAMAGED.as_bytes());
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(text(&output.stderr).contains(&format!("{name} is not written")), "{}", text(&output.stderr));
        assert_eq!(fs::read_to_string(&path).unwrap(), "old", "{name}");
        fs::remove_file(&path).unwrap();
    }
    assert_eq!(files_in(folder.path()), [""; 0]);
    // Standard output takes what was read until then, as the table that it is.
    let both = format!("{}{DAMAGED}", fs::read_to_string(SEED).unwrap());
    let output = run_with_input(&["parse", "-", "--strict", "--format", "arrow"], both.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.ends_with(b"ARROW1"));
}

#[test]
fn that_there_is_no_article_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("a/b");
    fs::create_dir_all(&empty).unwrap();
    for command in ["parse", "show", "quotes", "check", "stats"] {
        for output in
            [run_with_input(&[command, "-"], b"noise"), run(&[command, folder.path().to_str().unwrap()])]
        {
            assert!(text(&output.stderr).starts_with("0 articles from "), "{command}");
            let hint = if command == "check" { "" } else { "; see it with `newsdump check`" };
            let end = format!(", 1 stretch skipped, 1 error{hint}\n");
            assert!(text(&output.stderr).ends_with(&end), "{command}");
        }
        let quiet = text(&run(&[command, SEED]).stderr).is_empty();
        assert_eq!(quiet, ["show", "quotes", "stats"].contains(&command), "{command}");
    }
}

#[test]
fn stats_count() {
    let output = run(&["stats", SEED]);
    let stats: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(stats["articles"], 1);
    assert_eq!(stats["outlets"]["Sputnik France"], 1);
    assert_eq!(stats["months"]["2021-11"], 1);
    assert_eq!(stats["blocks"]["heading"], 2);
    let table = run(&["stats", SEED, "--format", "table"]);
    assert!(text(&table.stdout).contains("│ Sputnik France ┆     1 │"), "{}", text(&table.stdout));

    // What is not asked for is not counted.
    let output = run(&["stats", SEED, "--by", "month,size"]);
    let stats: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let names: Vec<_> = stats.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["articles", "body_bytes", "months", "skipped"]);
    assert_eq!(stats["months"]["2021-11"], 1);
    let output = run(&["stats", SEED, "--by", "speaker"]);
    let stats: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let quotes = newsdump::Reader::from_path(SEED).unwrap().next().unwrap().unwrap().quotes;
    let names = quotes.iter().filter_map(|quote| quote.speaker.as_ref()?.name.as_deref());
    assert_eq!(stats["speakers"]["Emmanuel Macron"], names.filter(|name| *name == "Emmanuel Macron").count());
    let output = run(&["stats", SEED, "--by", "speaker", "--top", "1", "--format", "table"]);
    let table = text(&output.stdout);
    assert!(table.contains("│ speaker ") && table.contains(" more) "), "{table}");
    let output = run(&["stats", SEED, "--by", "articles", "--format", "table"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "1 article\n");
    // What is not shown is a part of a name all the same.
    let records = ["A\u{7f}B", "AB"]
        .map(|outlet| format!(" date 2021-11 https://a.example/\n\nT\n\nL. 11.11.2021, {outlet}\n\nB.\n"));
    let output = run_with_input(&["stats", "-", "--by", "outlet"], records.concat().as_bytes());
    let stats: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(stats["outlets"].as_object().unwrap().len(), 2, "{stats}");
}

#[test]
fn quotes_by_speaker_and_kind() {
    let output = run(&["quotes", SEED, "--speaker", "macron", "--format", "csv"]);
    let rows: Vec<&str> = text(&output.stdout).lines().collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[1].contains("transformation profonde"), "{}", rows[1]);
    let output = run(&["quotes", SEED, "--kind", "indirect", "--format", "jsonl"]);
    let kinds = text(&output.stdout).lines().map(|line| {
        let quote: serde_json::Value = serde_json::from_str(line).unwrap();
        quote["kind"].clone()
    });
    assert_eq!(kinds.collect::<Vec<_>>(), ["indirect"; 7]);
    assert_eq!(run(&["quotes", SEED, "--kind", "loud"]).status.code(), Some(2));
}

#[test]
fn quotes_say_where_they_are_from() {
    // A month, a speaker that the headline names, and an address that says nothing.
    let record = " date 2021-12 https://a.example/\n\nMarie Durand: « Non ! »\n\nA.\n\n« Oui », a dit Marie Durand. « Peut-être. »\n";
    let quotes =
        |format| run_with_input(&["quotes", "-", "--language", "fr", "--format", format], record.as_bytes());
    assert!(
        text(&quotes("table").stdout).starts_with("2021-12 Marie Durand"),
        "{}",
        text(&quotes("table").stdout)
    );
    let article = newsdump::parse(record).unwrap();
    let part = |place: &str, start: usize, end: usize| -> String {
        let whole = match place {
            "title" => article.title.as_deref().unwrap(),
            _ => &article.body.raw,
        };
        whole.chars().skip(start).take(end - start).collect()
    };
    let lines = quotes("jsonl").stdout;
    let lines: Vec<serde_json::Value> =
        text(&lines).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.len() >= 2, "{lines:?}");
    for line in &lines {
        assert_eq!((&line["file"], &line["record"]), (&"<stdin>".into(), &1.into()));
        assert_eq!((&line["date"], &line["date_precision"]), (&"2021-12-01".into(), &"month".into()));
        assert_eq!(
            (&line["title"], &line["language"]),
            (&article.title.as_deref().unwrap().into(), &"fr".into())
        );
        let speaker = &line["speaker"];
        let number = |key| speaker[key].as_u64().unwrap() as usize;
        let found = part(speaker["place"].as_str().unwrap(), number("start"), number("end"));
        assert_eq!(speaker["text"], found);
        assert!(speaker["rule"].is_string());
    }
    let csv = quotes("csv").stdout;
    let table = newsdump::export::arrow::quotes([&article]).unwrap().schema();
    let columns: Vec<_> = table.fields().iter().map(|field| field.name().as_str()).collect();
    let header = [&columns[..], &["rules_version"]].concat().join(",");
    assert!(text(&csv).starts_with(&format!("{header}\n")), "{}", text(&csv));
    let mut rows = csv::Reader::from_reader(&csv[..]);
    let names = rows.headers().unwrap().clone();
    for (row, line) in rows.records().zip(&lines) {
        let row = row.unwrap();
        let cell = |name: &str| &row[names.iter().position(|other| other == name).unwrap()];
        let shown = |value: &serde_json::Value| match value {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        for name in [
            "file",
            "record",
            "date",
            "date_precision",
            "title",
            "language",
            "place",
            "start",
            "kind",
            "rule",
        ] {
            assert_eq!(cell(name), shown(&line[name]), "{name}");
        }
        for (whole, parts) in
            [("speaker", &["start", "end", "place", "rule"][..]), ("cue", &["start", "end"])]
        {
            assert_eq!(cell(whole), shown(&line[whole]["text"]));
            for part in parts {
                assert_eq!(cell(&format!("{whole}_{part}")), shown(&line[whole][part]), "{whole} {part}");
            }
        }
    }
}

#[test]
fn quotes_are_written_to_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    for (name, format) in [("a.csv", "csv"), ("a.JSONL", "jsonl"), ("a", "table")] {
        assert_eq!(run(&["quotes", SEED, "-o", &path(name)]).status.code(), Some(0), "{name}");
        assert_eq!(
            fs::read(path(name)).unwrap(),
            run(&["quotes", SEED, "--format", format]).stdout,
            "{name}"
        );
    }
    for name in ["a.txt", "a.parquet", "a.csv.gz"] {
        assert_eq!(run(&["quotes", SEED, "-o", &path(name)]).status.code(), Some(2), "{name}");
    }
    let refused = run(&["quotes", SEED, "-o", &path("a.parquet")]).stderr;
    assert!(text(&refused).contains("expected one of .jsonl, .ndjson, .json, .csv;"), "{}", text(&refused));
    let dump = path("dump.csv");
    fs::write(&dump, DAMAGED).unwrap();
    assert_eq!(run(&["quotes", &dump, "-o", &dump]).status.code(), Some(2));
    assert_eq!(run(&["quotes", &dump, "-o", &path("strict.csv"), "--strict"]).status.code(), Some(1));
    let line = "{\"text\": \"\"}\n";
    fs::write(path("texts.jsonl"), line).unwrap();
    let texts = |to: &str| run(&["quotes", "--texts", &path("texts.jsonl"), "-o", &path(to)]).status.code();
    assert_eq!((texts("q.jsonl"), texts("texts.jsonl"), texts("q.csv")), (Some(0), Some(2), Some(2)));
    let written = fs::read_to_string(path("q.jsonl")).unwrap();
    assert!(written.starts_with("{\"id\":null,\"quotes\":[],"), "{written}");
    assert_eq!(fs::read_to_string(path("texts.jsonl")).unwrap(), line);
    assert_eq!(files_in(folder.path()), ["a", "a.JSONL", "a.csv", "dump.csv", "q.jsonl", "texts.jsonl"]);
}

#[test]
fn quotes_of_plain_texts() {
    let line = r#"{"id": 7, "text": "« Oui », a dit Marie Durand.", "lang": "fr"}"#;
    let output = run_with_input(&["quotes", "--texts", "-"], line.as_bytes());
    let read: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&read["id"], &read["rules_version"]), (&7.into(), &newsdump::RULES_VERSION.into()));
    let quote = &read["quotes"][0];
    assert_eq!((&quote["text"], &quote["start"], &quote["end"]), (&"Oui".into(), &2.into(), &5.into()));
    assert_eq!(quote["speaker"]["name"], "Marie Durand");
    let marked = run_with_input(&["quotes", "--texts", "-"], format!("\u{feff}{line}\r\n").as_bytes());
    assert_eq!((marked.status.code(), marked.stdout), (Some(0), output.stdout));
    let bad = [line.as_bytes(), b"\n\xff\n"].concat();
    let output = run_with_input(&["quotes", "--texts", "-"], &bad);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).starts_with("error: <stdin>:2: "), "{}", text(&output.stderr));
    // A line that is none costs itself alone.
    let around = format!("{line}\nnone\n[]\n{{\"text\": \"a\"\n{}\n", line.replace("lang", "language"));
    let output = run_with_input(&["quotes", "--texts", "-"], around.as_bytes());
    assert_eq!((output.status.code(), text(&output.stdout).lines().count()), (Some(2), 2));
    let [first, second] = [0, 1].map(|at| text(&output.stdout).lines().nth(at).unwrap());
    assert_eq!(first, second);
    let said: Vec<_> = text(&output.stderr).lines().map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(
        said,
        [
            "error: <stdin>:2: found no JSON object",
            "error: <stdin>:3: found no JSON object",
            "error: <stdin>:4:12: found no whole JSON object: EOF while parsing an object",
        ]
    );
    // An id is given back as it was written.
    let id = r#"{"b":12345678901234567890123,"a":1.10}"#;
    let output = run_with_input(&["quotes", "--texts", "-"], line.replace('7', id).as_bytes());
    assert!(
        text(&output.stdout).starts_with(&format!("{{\"id\":{id},\"quotes\":[")),
        "{}",
        text(&output.stdout)
    );
    let output = run_with_input(&["quotes", "--texts", "no/such/file", "-"], line.as_bytes());
    assert_eq!((output.status.code(), text(&output.stdout).lines().count()), (Some(2), 1));
    for (bad, said) in [
        ("{\"text\": 1}", "error: <stdin>:2:10: invalid type: integer `1`, expected a string\n"),
        (
            "{\"text\": \"a\", \"lang\": \"french\"}",
            "error: <stdin>:2:31: found `french`, expected a two-letter",
        ),
        ("{\"text\": \"a\", \"lang\": \"cz\"}", "error: <stdin>:2:27: found `cz`, expected cs\n"),
    ] {
        let output = run_with_input(&["quotes", "--texts", "-"], format!("{line}\n{bad}\n").as_bytes());
        assert!(text(&output.stderr).starts_with(said), "{}", text(&output.stderr));
    }
    for option in ["--strict", "--jobs=1", "--format=csv", "--format=table"] {
        let output = run_with_input(&["quotes", "--texts", "-", option], line.as_bytes());
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{option}");
    }
}

#[test]
fn help_has_examples_and_completions_are_scripts() {
    for command in ["parse", "show", "quotes", "check", "stats", "completions"] {
        let help = run(&[command, "--help"]);
        assert!(text(&help.stdout).contains("Example"), "{command}");
    }
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(text(&run(&["completions", shell]).stdout).contains("newsdump"), "{shell}");
    }
}
