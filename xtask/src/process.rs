//! Every call of another program goes through here.

use std::ffi::OsStr;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wait4::{ResourceUsage, Wait4};

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
    let (elapsed, code) = (start.elapsed(), output.status.code());
    answered(command, code)?;
    Ok(Finished {
        code,
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        elapsed,
    })
}

/// Tells the answer of a program from those of `timeout`.
fn answered(command: &Command, code: Option<i32>) -> Result<(), String> {
    match code {
        Some(124 | 137) => Err(format!("no answer within {LIMIT} s: {command:?}")),
        Some(127) => Err(format!("program not found: {command:?}")),
        _ => Ok(()),
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

/// What a program took from the machine, its own children included.
pub(crate) struct Measured {
    /// The exit status; none if a signal ended it.
    pub(crate) code: Option<i32>,
    pub(crate) stderr: String,
    /// From start to end.
    pub(crate) wall: Duration,
    /// On all cores, in the program and in the kernel for it.
    pub(crate) cpu: Duration,
    /// The most memory that one process held at a time, in bytes.
    pub(crate) peak: u64,
}

/// Runs a program to its end and measures it. Its exit status is for the caller to judge.
///
/// # Errors
/// As [`run`].
pub(crate) fn measure(command: &mut Command) -> Result<Measured, String> {
    measure_with(command, Stdio::null())
}

/// The same, with what the program prints written to a file.
///
/// # Errors
/// As [`run`], and when the file cannot be written.
pub(crate) fn measure_into(command: &mut Command, out: &Path) -> Result<Measured, String> {
    let file = std::fs::File::create(out).map_err(|error| format!("{}: {error}", out.display()))?;
    measure_with(command, Stdio::from(file))
}

fn measure_with(command: &mut Command, out: Stdio) -> Result<Measured, String> {
    let start = Instant::now();
    command.stdin(Stdio::null()).stdout(out).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("cannot start {command:?}: {error}"))?;
    let mut stderr = Vec::new();
    let read = child.stderr.take().map_or(Ok(0), |mut pipe| pipe.read_to_end(&mut stderr));
    let used = read.and_then(|_| child.wait4()).map_err(|error| format!("{command:?}: {error}"))?;
    let (wall, code) = (start.elapsed(), used.status.code());
    answered(command, code)?;
    let stderr = String::from_utf8_lossy(&stderr).into_owned();
    let ResourceUsage { utime, stime, maxrss } = used.rusage;
    Ok(Measured { code, stderr, wall, cpu: utime + stime, peak: maxrss })
}

/// Whether `program` is on the search path.
pub(crate) fn exists(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|directory| directory.join(program).is_file())
}
