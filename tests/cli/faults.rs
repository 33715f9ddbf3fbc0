//! Disks, pipes and users that fail: what was asked for arrives whole, or what is missing is named.

use super::{DAMAGED, SEED, files_in, newsdump, run, text};
use std::{
    fs,
    io::{Read, Write},
    path::Path,
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};

const FORMATS: [&str; 5] = ["jsonl", "csv", "parquet", "arrow", "txt"];

/// A dump of some size.
fn dump(folder: &Path, records: usize) -> String {
    let path = folder.join("dump.txt");
    fs::write(&path, fs::read(SEED).unwrap().repeat(records)).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Runs a line of a shell, in which `newsdump` is the command.
#[cfg(unix)]
fn shell(line: &str) -> Output {
    let line = line.replace("newsdump ", &format!("{} ", env!("CARGO_BIN_EXE_newsdump")));
    Command::new("sh").args(["-c", &line]).stdin(Stdio::null()).output().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_standard_output_is_said() {
    for command in [
        "parse",
        "parse --format parquet",
        "show",
        "check --format jsonl",
        "quotes",
        "quotes --format csv",
        "stats",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("damaged.txt");
        fs::write(&path, format!("{DAMAGED}{}", fs::read_to_string(SEED).unwrap())).unwrap();
        let output = shell(&format!("newsdump {command} {} > /dev/full", path.display()));
        assert_eq!(output.status.code(), Some(2), "{command}: {}", text(&output.stderr));
        assert!(text(&output.stderr).contains("No space left"), "{command}: {}", text(&output.stderr));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_a_file_leaves_the_old_file_and_no_other() {
    for format in FORMATS {
        let (folder, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let dump = dump(folder.path(), 200);
        let path = to.path().join(format!("articles.{format}"));
        fs::write(&path, "old").unwrap();
        // A limit of the size of files fails as a full disk does, where its signal is ignored.
        let line = format!("ulimit -f 16; trap '' XFSZ; newsdump parse {dump} -o {}", path.display());
        let output = shell(&line);
        assert_eq!(output.status.code(), Some(2), "{format}: {}", text(&output.stderr));
        assert!(text(&output.stderr).contains("File too large"), "{format}: {}", text(&output.stderr));
        assert_eq!(files_in(to.path()), [format!("articles.{format}")]);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_to_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let mut folders = vec![];
    // To the superuser every folder is open.
    if fs::write(folder.path().join("x"), "").is_err() {
        folders.push(folder.path());
    }
    if cfg!(target_os = "linux") {
        folders.push(Path::new("/proc"));
    }
    for folder in folders {
        let path = folder.join("articles.jsonl");
        let output = run(&["parse", SEED, "-o", path.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(path.to_str().unwrap()), "{}", text(&output.stderr));
    }
}

#[test]
fn a_folder_is_no_file_to_write_to_which_is_said_before_anything_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let output = run(&["parse", SEED, "-o", path]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    assert!(said.contains(path) && !said.contains("1 article"), "{said}");
}

#[test]
fn a_folder_to_write_to_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("none");
    let output = run(&["parse", SEED, "-o", missing.join("articles.jsonl").to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    assert!(
        said.starts_with(&format!("error: {}: ", missing.display())) && !said.contains(".part"),
        "{said}"
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named_and_the_others_are_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    fs::copy(SEED, folder.path().join("a.txt")).unwrap();
    let closed = folder.path().join("b.txt");
    fs::write(&closed, "x").unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    fs::copy(SEED, folder.path().join("c.txt")).unwrap();
    if fs::File::open(&closed).is_ok() {
        return; // as the superuser
    }
    let output = run(&["parse", folder.path().to_str().unwrap(), "--fields", "outlet"]);
    assert_eq!(text(&output.stdout).lines().count(), 2);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("b.txt"), "{}", text(&output.stderr));
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_opens_and_cannot_be_read_is_named_and_the_others_are_read() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["a.txt", "c.txt"] {
        fs::copy(SEED, folder.path().join(name)).unwrap();
    }
    // Reading it fails for everybody, the superuser among them.
    std::os::unix::fs::symlink("/proc/self/mem", folder.path().join("b.txt")).unwrap();
    let output = run(&["parse", folder.path().to_str().unwrap(), "--fields", "outlet"]);
    assert_eq!(text(&output.stdout).lines().count(), 2);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("b.txt"), "{}", text(&output.stderr));
}

#[cfg(unix)]
#[test]
fn many_files_are_read_with_few_handles() {
    let folder = tempfile::tempdir().unwrap();
    let record = " date 2021-11 https://a.example/\n\nT\n\nBody.\n";
    (0..3_000).for_each(|number| fs::write(folder.path().join(format!("{number}.txt")), record).unwrap());
    for pattern in ["", "/*.txt"] {
        let output = shell(&format!(
            "ulimit -n 32; newsdump parse '{}{pattern}' --fields title -j 64",
            folder.path().display()
        ));
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert_eq!(text(&output.stdout).lines().count(), 3_000);
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_written_to_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let [pipe, link, target] = ["pipe", "link", "target"].map(|name| folder.path().join(name));
    let output = shell(&format!(
        "mkfifo {0}; cat {0} & newsdump parse {SEED} -o {0} --fields outlet; wait",
        pipe.display()
    ));
    assert_eq!(text(&output.stdout), "{\"outlet\":\"Sputnik France\"}\n", "{}", text(&output.stderr));
    std::os::unix::fs::symlink("target", &link).unwrap();
    // What a link names need not be there yet.
    for old in [None, Some("old")] {
        old.iter().for_each(|old| fs::write(&target, old).unwrap());
        assert_eq!(run(&["parse", SEED, "-o", link.to_str().unwrap()]).status.code(), Some(0));
        assert!(fs::read_link(&link).is_ok());
        assert!(fs::read_to_string(&target).unwrap().contains("Sputnik France"));
        assert_eq!(files_in(folder.path()), ["link", "pipe", "target"]);
    }
    let endless = folder.path().join("endless");
    std::os::unix::fs::symlink("endless", &endless).unwrap();
    assert_eq!(run(&["parse", SEED, "-o", endless.to_str().unwrap()]).status.code(), Some(2));
    assert!(fs::read_link(&endless).is_ok());
    let nowhere = folder.path().join("nowhere");
    std::os::unix::fs::symlink("none/a", &nowhere).unwrap();
    let seed = fs::canonicalize(SEED).unwrap();
    let parse = ["parse", seed.to_str().unwrap(), "-o", "nowhere"];
    let output = newsdump(&parse).current_dir(folder.path()).output().unwrap();
    assert!(text(&output.stderr).starts_with("error: nowhere: "), "{}", text(&output.stderr));
}

#[cfg(target_os = "linux")]
#[test]
fn an_open_descriptor_is_written_to() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("all");
    let line = "{\"outlet\":\"Sputnik France\"}\n";
    for (name, to) in [
        ("/dev/stdout", ">"),
        ("/dev/fd/1", ">"),
        ("/proc/self/fd/1", ">"),
        ("/dev/stderr", "2>"),
        ("/dev/fd/7", "7>"),
    ] {
        let parse = format!("newsdump parse {SEED} --fields outlet -o {name}");
        let output = shell(&format!("{parse} {to} {}", path.display()));
        assert_eq!(output.status.code(), Some(0), "{name}: {}", text(&output.stderr));
        assert!(fs::read_to_string(&path).unwrap().starts_with(line), "{name}");
        if to == ">" {
            let output = shell(&format!("{{ echo before; {parse}; echo behind; }} > {}", path.display()));
            assert_eq!(output.status.code(), Some(0), "{name}: {}", text(&output.stderr));
            assert_eq!(fs::read_to_string(&path).unwrap(), format!("before\n{line}behind\n"), "{name}");
        }
        assert_eq!(files_in(folder.path()), ["all"]);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_is_replaced_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("articles.jsonl");
    fs::write(&path, "old").unwrap();
    for mode in [0o600, 0o640] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(run(&["parse", SEED, "-o", path.to_str().unwrap()]).status.code(), Some(0));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode);
    }
    assert!(fs::read_to_string(&path).unwrap().contains("Sputnik France"));
}

#[test]
fn a_file_that_goes_to_the_disk_as_it_grows_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let dump = dump(folder.path(), 20_000);
    let path = folder.path().join("articles.jsonl");
    let parse = ["parse", &dump, "--fields", "raw"];
    let output = run(&[&parse[..], &["-o", path.to_str().unwrap()]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let written = fs::read(&path).unwrap();
    assert!(written.len() > 32 << 20, "{} bytes", written.len());
    assert!(run(&parse).stdout == written);
    assert_eq!(files_in(folder.path()), ["articles.jsonl", "dump.txt"]);
}

#[cfg(unix)]
#[test]
fn a_killed_run_leaves_no_half_file_under_the_name() {
    let (folder, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let dump = dump(folder.path(), 400);
    for format in FORMATS {
        let path = to.path().join(format!("articles.{format}"));
        let arguments = ["parse", &dump, "-o", path.to_str().unwrap()];
        assert_eq!(run(&arguments).status.code(), Some(0));
        let whole = fs::read(&path).unwrap();
        for (number, old) in [None, Some("old"), None, Some("old")].into_iter().enumerate() {
            let _ = fs::remove_file(&path);
            old.iter().for_each(|old| fs::write(&path, old).unwrap());
            let mut child = newsdump(&arguments).stderr(Stdio::null()).spawn().unwrap();
            std::thread::sleep(Duration::from_millis(30 + 60 * number as u64));
            child.kill().unwrap();
            child.wait().unwrap();
            match fs::read(&path).ok() {
                Some(found) if found == whole => {}
                found => assert_eq!(found, old.map(|old| old.as_bytes().to_vec()), "{format}"),
            }
        }
    }
}

/// Whether interrupts are ignored here, as in the background of some shells: the command then ignores them, too.
#[cfg(unix)]
fn interrupts_are_ignored() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored =
        status.lines().find_map(|line| u64::from_str_radix(line.strip_prefix("SigIgn:")?.trim(), 16).ok());
    ignored.is_some_and(|signals| signals & 1 << (2 - 1) != 0)
}

#[cfg(unix)]
#[test]
fn a_run_under_nohup_outlives_its_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("articles.jsonl");
    let mut child = Command::new("sh")
        .args(["-c", "trap '' HUP; exec \"$0\" parse - -o \"$1\"", env!("CARGO_BIN_EXE_newsdump")])
        .arg(&path)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while files_in(folder.path()).is_empty() && begun.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(10));
    }
    std::thread::sleep(Duration::from_millis(300));
    assert!(Command::new("kill").args(["-HUP", &child.id().to_string()]).status().unwrap().success());
    std::thread::sleep(Duration::from_millis(300));
    let written = child.stdin.take().unwrap().write_all(&fs::read(SEED).unwrap());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(written.is_ok());
    assert_eq!(files_in(folder.path()), ["articles.jsonl"]);
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_a_run_that_waits_for_its_input() {
    if interrupts_are_ignored() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("articles.jsonl");
    let mut child = newsdump(&["parse", "-", "-o", path.to_str().unwrap()])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let input = child.stdin.take().unwrap();
    let begun = Instant::now();
    while files_in(folder.path()).is_empty() && begun.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(10));
    }
    // The handler is set right behind.
    std::thread::sleep(Duration::from_millis(300));
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{}", text(&output.stderr));
    assert_eq!(files_in(folder.path()), [""; 0]);
    drop(input);
}

#[test]
fn what_cannot_be_written_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("articles.jsonl");
    fs::write(&path, "old").unwrap();
    let output = run(&["parse", "no/such/file", "-o", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("no/such/file: cannot be read"), "{}", text(&output.stderr));
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(files_in(folder.path()), ["articles.jsonl"]);
    let nowhere = folder.path().join("none/articles.jsonl");
    assert_eq!(run(&["parse", SEED, "-o", nowhere.to_str().unwrap()]).status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_no_file() {
    if interrupts_are_ignored() {
        return;
    }
    ["parse", "quotes"].into_iter().for_each(leaves_no_file_when_interrupted);
}

#[cfg(unix)]
fn leaves_no_file_when_interrupted(command: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("articles.jsonl");
    let mut child = newsdump(&[command, "-", "-o", path.to_str().unwrap(), "-j", "1"])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let record = fs::read(SEED).unwrap();
    // It is reading as soon as the file beside is there; it goes on as long as there is input.
    let begun = Instant::now();
    while files_in(folder.path()).is_empty() && begun.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(files_in(folder.path()).len(), 1);
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    while input.write_all(&record).is_ok() && begun.elapsed() < Duration::from_secs(40) {}
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("interrupted"), "{}", text(&output.stderr));
    assert_eq!(files_in(folder.path()), [""; 0]);
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let many = fs::read(SEED).unwrap().repeat(300);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dump.txt");
    fs::write(&path, many).unwrap();
    for command in ["parse", "show", "check", "quotes", "quotes --format=jsonl", "quotes --format=csv"] {
        let arguments: Vec<_> = command.split(' ').chain(path.to_str()).collect();
        let mut child = newsdump(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut head = [0; 16];
        if command != "check" {
            child.stdout.as_mut().unwrap().read_exact(&mut head).unwrap();
        }
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{command}: {}", text(&output.stderr));
        assert!(!text(&output.stderr).contains("panic"), "{command}: {}", text(&output.stderr));
        assert!(!text(&output.stderr).contains("error"), "{command}: {}", text(&output.stderr));
    }
}

#[test]
fn one_input_that_cannot_be_read_does_not_stop_the_others() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.txt"), DAMAGED).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere", folder.path().join("b.txt")).unwrap();
    fs::copy(SEED, folder.path().join("c.txt")).unwrap();
    let output = run(&["parse", folder.path().to_str().unwrap(), "--fields", "outlet"]);
    assert_eq!(text(&output.stdout), "{\"outlet\":null}\n{\"outlet\":\"Sputnik France\"}\n");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stderr).matches("os error").count(), 1, "said once: {}", text(&output.stderr));
    assert!(text(&output.stderr).contains("b.txt"), "{}", text(&output.stderr));
}
