//! The command line: a thin face of the library, which uses nothing but its public API.
//!
//! It lives in the library so that the Python package gives the very same command.

mod check;
mod input;
mod output;
mod parse;
mod quotes;
mod show;
mod stats;

use clap::{ColorChoice, CommandFactory, Parser, Subcommand};
use std::{ffi::OsString, process::ExitCode};

/// Reads dumps of crawled news: typed articles, restored paragraphs, quotes and their speakers.
#[derive(Debug, Parser)]
#[command(name = "newsdump", version, arg_required_else_help = true, max_term_width = 100)]
struct Arguments {
    /// When to colour what is for people; `auto` does on a terminal, unless NO_COLOR is set.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Parse(parse::Parse),
    Show(show::Show),
    Quotes(quotes::Quotes),
    Check(check::Check),
    Stats(stats::Stats),
    /// Prints completions for a shell.
    #[command(
        after_help = "Example:\n  newsdump completions bash > ~/.local/share/bash-completion/completions/newsdump"
    )]
    Completions {
        /// The shell to complete for.
        shell: clap_complete::Shell,
    },
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// All was read, and nothing was wrong.
    Clean,
    /// Errors were found in the input.
    Errors,
    /// Something could not be read or written.
    Failed,
}

/// Runs the command line with `arguments`, the first of which is the command's own name.
///
/// Exit status: 0 clean; 1 errors found in the input (`check`, `--strict`); 2 something could not be read or
/// written, or the arguments make no sense; 130 interrupted.
///
/// ```
/// let status = newsdump::cli::run(["newsdump", "completions", "bash"]);
/// assert_eq!(status, std::process::ExitCode::SUCCESS);
/// ```
pub fn run<T: Into<OsString> + Clone>(arguments: impl IntoIterator<Item = T>) -> ExitCode {
    let command = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => {
            output::colour(arguments.color);
            arguments.command
        }
        Err(error) => {
            // Help, too, comes this way; that it cannot be printed changes nothing.
            let _ = error.print();
            return ExitCode::from(error.exit_code().clamp(0, 255) as u8);
        }
    };
    let ended = match command {
        Command::Parse(command) => command.run(),
        Command::Show(command) => command.run(),
        Command::Quotes(command) => command.run(),
        Command::Check(command) => command.run(),
        Command::Stats(command) => command.run(),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "newsdump", &mut script);
            output::to_stdout(&script)
        }
    };
    match ended {
        _ if output::interrupted() => ExitCode::from(130),
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Errors) => ExitCode::from(1),
        Ok(Outcome::Failed) => ExitCode::from(2),
        Err(error) if output::is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            output::complain(&*error);
            ExitCode::from(2)
        }
    }
}

/// What a command comes to; an error is one that ends it.
type Ended = Result<Outcome, Box<dyn std::error::Error>>;
