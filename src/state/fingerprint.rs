//! Fingerprints: which text, in twelve digits.

use crate::catalog::ftl;
use crate::messages::Message;
use fluent_syntax::ast::Pattern;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// How many hexadecimal digits a fingerprint has.
const DIGITS: usize = 12;

/// Stands for a text, however a tool has written it: twelve hexadecimal digits of the SHA-256 of its normal form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Fingerprint([u8; DIGITS]);

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
        let mut digits = [b'0'; DIGITS];
        digits.iter_mut().zip(ftl::fingerprint(normal).bytes()).for_each(|(place, digit)| *place = digit);
        Self(digits)
    }

    /// Its digits.
    pub fn as_str(&self) -> &str {
        // Digits are ASCII.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// What is not twelve hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoFingerprint;

impl fmt::Display for NoFingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a fingerprint has {DIGITS} hexadecimal digits")
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> Self {
        fingerprint.to_string()
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = NoFingerprint;

    fn try_from(text: String) -> Result<Self, NoFingerprint> {
        text.parse()
    }
}

impl FromStr for Fingerprint {
    type Err = NoFingerprint;

    fn from_str(text: &str) -> Result<Self, NoFingerprint> {
        let is_digit = |byte: &u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte);
        let digits: [u8; DIGITS] = text.as_bytes().try_into().map_err(|_| NoFingerprint)?;
        digits.iter().all(is_digit).then_some(Self(digits)).ok_or(NoFingerprint)
    }
}
