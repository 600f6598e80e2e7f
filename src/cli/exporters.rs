//! `polypress exporters`: the formats that can be built.

use super::{Failure, Outcome, print};
use crate::export::FORMATS;

pub(super) fn run() -> Result<Outcome, Failure> {
    let lines: String = FORMATS.iter().map(|format| format!("{:6} {}\n", format.name, format.description)).collect();
    print(&lines)?;
    Ok(Outcome::Fine)
}
