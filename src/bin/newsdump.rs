//! The `newsdump` command.

fn main() -> std::process::ExitCode {
    newsdump::cli::run(std::env::args_os())
}
