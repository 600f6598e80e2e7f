//! The progress of a build, on a terminal only.

use crate::export::Job;
use indicatif::{ProgressBar, ProgressStyle};

/// A bar that grows with every job.
pub(super) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// A bar of so many jobs; indicatif shows nothing where standard error is no terminal.
    pub(super) fn new(jobs: usize, quiet: bool) -> Self {
        let bar = if quiet { ProgressBar::hidden() } else { ProgressBar::new(jobs as u64) };
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}") {
            bar.set_style(style);
        }
        Self { bar }
    }

    /// Counts a job that is done.
    pub(super) fn done(&self, job: Job<'_>) {
        self.bar.set_message(format!("{} {}", job.locale, job.format));
        self.bar.inc(1);
    }

    /// Takes the bar away.
    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
