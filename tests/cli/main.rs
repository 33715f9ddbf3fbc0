//! The command line, as a person or a script meets it.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used)]

mod commands;
mod faults;
mod hostile;

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

const SEED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/seeds/000_5725309e06961c5a.txt");
const DAMAGED: &str = " date 2021-13 https://a.example/\n\nA \u{1b}[31mtitle\n\nBody.\n";

fn newsdump(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_newsdump"));
    command.args(arguments).env_remove("NO_COLOR").stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    newsdump(arguments).output().unwrap()
}

fn run_with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = newsdump(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that refuses its arguments does not wait for its input.
    if let Err(error) = child.stdin.take().unwrap().write_all(input) {
        assert_eq!(error.kind(), std::io::ErrorKind::BrokenPipe);
    }
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn files_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
