//! Fingerprints: which text, in twelve digits.

use crate::catalog::ftl;
use crate::messages::Message;
use fluent_syntax::ast::Pattern;
use std::fmt;
use std::str::FromStr;

/// How many hexadecimal digits a fingerprint has.
const DIGITS: usize = 12;

/// Stands for a text, however a tool has written it: twelve hexadecimal digits of the SHA-256 of its normal form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// That of a source text.
    pub fn of(message: &Message) -> Self {
        Self::of_normal(&ftl::normalize_pieces(&ftl::pieces(&message.text, &message.placeables)))
    }

    /// That of a pattern of a catalog.
    pub fn of_pattern(pattern: &Pattern<&str>) -> Self {
        Self::of_normal(&ftl::normalize(pattern))
    }

    /// That of a text in the normal form of [`ftl::normalize`].
    pub fn of_normal(normal: &str) -> Self {
        Self(ftl::fingerprint(normal))
    }

    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What is not twelve hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoFingerprint;

impl FromStr for Fingerprint {
    type Err = NoFingerprint;

    fn from_str(text: &str) -> Result<Self, NoFingerprint> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        let is_whole = text.len() == DIGITS && text.bytes().all(is_digit);
        is_whole.then(|| Self(text.to_owned())).ok_or(NoFingerprint)
    }
}
