//! Every call of another program goes through here.

use std::ffi::OsStr;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The longest that any program may take before it and its children are ended, in seconds.
const LIMIT: u32 = 1200;

/// What a program answered.
pub(crate) struct Finished {
    /// The exit status; none if a signal ended it.
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) elapsed: Duration,
}

impl Finished {
    pub(crate) fn success(&self) -> bool {
        self.code == Some(0)
    }

    /// The last lines that it printed, for a message about its failure.
    pub(crate) fn last_words(&self) -> String {
        let lines: Vec<&str> = self.stdout.lines().chain(self.stderr.lines()).collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }
}

/// A call of `program` that [`run`] ends, children and all, when it hangs.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("timeout");
    command.arg("--kill-after=10").arg(LIMIT.to_string()).arg(program);
    command
}

/// Runs a program to its end and keeps what it printed. Its exit status is for the caller to judge.
///
/// # Errors
/// When the program cannot be started or gives no answer within the limit.
pub(crate) fn run(command: &mut Command) -> Result<Finished, String> {
    let start = Instant::now();
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("cannot start {command:?}: {error}"))?;
    match output.status.code() {
        Some(124 | 137) => Err(format!("no answer within {LIMIT} s: {command:?}")),
        Some(127) => Err(format!("program not found: {command:?}")),
        code => Ok(Finished {
            code,
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            elapsed: start.elapsed(),
        }),
    }
}

/// Runs a program that has to succeed.
///
/// # Errors
/// As [`run`], and when it exits with another status than 0.
pub(crate) fn succeed(command: &mut Command) -> Result<Finished, String> {
    let finished = run(command)?;
    if finished.success() {
        return Ok(finished);
    }
    let code = finished.code.map_or("a signal".to_owned(), |code| format!("status {code}"));
    Err(format!("{command:?} ended with {code}:\n{}", finished.last_words()))
}

/// Whether `program` is on the search path.
pub(crate) fn exists(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|directory| directory.join(program).is_file())
}
