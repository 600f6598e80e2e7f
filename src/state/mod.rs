//! State: which source text each translation was made from and how far it has come.
//!
//! It is recorded beside the translations and never guessed. [`Records`] is what a state file says, [`stamp()`] the rule
//! by which a translation gets its record, [`States`] how all translations stand today.

mod attic;
mod candidate;
mod field;
mod file;
mod fingerprint;
mod history;
mod record;
mod stamp;
mod states;
mod waivers;

pub use attic::{parse_attic, write_attic};
pub use candidate::Candidate;
pub(crate) use candidate::add_candidates;
pub use file::{StateFile, StateKind};
pub use fingerprint::{Fingerprint, NoFingerprint};
pub use history::{Wordings, parse_history, write_history};
pub use record::{Progress, Record, Records, write_records};
pub use stamp::{Offer, Stamp, stamp};
pub use states::{Standing, States, Stored};
pub use waivers::{Waiver, parse_waivers, write_waivers};
