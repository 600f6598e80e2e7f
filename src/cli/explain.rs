//! `polypress explain`: all about a finding.

use super::{Failure, Outcome, print};
use crate::explain::{explain, summaries};
use crate::nearest::by_nearness;

/// The arguments of `explain`.
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// The code in brackets, such as link-empty; without it, all codes are listed
    code: Option<String>,
}

pub(super) fn run(arguments: &Explain) -> Result<Outcome, Failure> {
    let Some(code) = &arguments.code else {
        let width = summaries().map(|(code, _)| code.len()).max().unwrap_or_default();
        let lines: String = summaries().map(|(code, summary)| format!("{code:width$}  {summary}\n")).collect();
        print(&lines)?;
        return Ok(Outcome::Fine);
    };
    let text = explain(code).ok_or_else(|| {
        let near = by_nearness(code, summaries().map(|(code, _)| code));
        let near = near.into_iter().take(3).collect::<Vec<_>>().join(", ");
        Failure::new(format!("there is no finding “{code}”"))
            .hint(format!("nearest are {near}; “polypress explain” lists them all"))
    })?;
    print(&format!("{code}\n\n{text}\n"))?;
    Ok(Outcome::Fine)
}
