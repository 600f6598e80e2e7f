//! The report as JSON, for programs.

use super::{Finding, Report};
use polypress_model::Severity;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Document<'a> {
    /// The version of this form; it grows when a field changes its meaning.
    format: u32,
    errors: usize,
    warnings: usize,
    findings: Vec<Entry<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Entry<'a> {
    code: &'a str,
    severity: Severity,
    message: &'a str,
    #[serde(flatten)]
    place: Option<Place<'a>>,
    hints: &'a [String],
    notes: &'a [String],
    locales: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<&'a str>,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    start: u32,
    end: u32,
}

/// The report as one JSON document, a line end behind it.
///
/// # Errors
/// When a value cannot be written as JSON, which none of these can fail to be.
pub(crate) fn json(report: &Report) -> serde_json::Result<String> {
    let document = Document {
        format: 1,
        errors: report.count(Severity::Error),
        warnings: report.count(Severity::Warning),
        findings: report.findings.iter().map(entry).collect(),
    };
    serde_json::to_string_pretty(&document).map(|text| text + "\n")
}

fn entry(finding: &Finding) -> Entry<'_> {
    let diagnostic = &finding.diagnostic;
    let place = diagnostic.span.as_ref().map(|span| Place {
        file: span.file.as_str(),
        line: span.position.line,
        column: span.position.column,
        start: span.start,
        end: span.end,
    });
    Entry {
        code: diagnostic.code.as_str(),
        severity: diagnostic.severity,
        message: &diagnostic.message,
        place,
        hints: &diagnostic.hints,
        notes: &diagnostic.notes,
        locales: finding.locales.iter().map(AsRef::as_ref).collect(),
        message_id: diagnostic.message_id.as_ref().map(AsRef::as_ref),
    }
}
