//! Findings about a user's pages, translations and configuration, as data; rendering them is the command line's work.

use crate::locale::LanguageTag;
use crate::span::Span;
use crate::text::MessageId;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;

/// The stable name of a kind of finding, such as `link-empty`; `polypress explain` knows them all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Code(Cow<'static, str>);

impl Code {
    /// A code known at compile time.
    pub const fn new(code: &'static str) -> Self {
        Self(Cow::Borrowed(code))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; never fails anything.
    Info,
    /// Probably a defect; fails a strict build.
    Warning,
    /// A defect; the command ends with status 1.
    Error,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Diagnostic {
    /// What kind of finding it is.
    pub code: Code,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, in the user's words, without a full stop at its end.
    pub message: String,
    /// Where; `None` only where there is no place to name.
    pub span: Option<Span>,
    /// What to do about it, as the message: in lower case and without a full stop.
    pub hints: Vec<String>,
    /// What else to know, such as the source text or what is printed instead.
    pub notes: Vec<String>,
    /// The locale it was found in; `None` if it holds for all.
    pub locale: Option<LanguageTag>,
    /// The message it is about.
    pub message_id: Option<MessageId>,
}

impl Diagnostic {
    /// A finding without place or hints.
    pub fn new(code: &'static str, severity: Severity, message: impl Into<String>) -> Self {
        Self {
            code: Code::new(code),
            severity,
            message: message.into(),
            span: None,
            hints: Vec::new(),
            notes: Vec::new(),
            locale: None,
            message_id: None,
        }
    }

    /// An error.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, message)
    }

    /// A warning.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, message)
    }

    /// A piece of information.
    pub fn info(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Info, message)
    }

    /// Says where.
    pub fn at(mut self, span: impl Into<Option<Span>>) -> Self {
        self.span = span.into();
        self
    }

    /// Adds a remedy.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds something to know.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Says in which locale.
    pub fn in_locale(mut self, locale: LanguageTag) -> Self {
        self.locale = Some(locale);
        self
    }

    /// Says about which message.
    pub fn about(mut self, message: impl Into<Option<MessageId>>) -> Self {
        self.message_id = message.into();
        self
    }
}
