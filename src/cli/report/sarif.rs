//! The report as SARIF 2.1.0 (OASIS Standard, 27 March 2020), which code hosts show beside the lines of a change.

use super::{Finding, Report};
use crate::explain::{explain, summaries};
use polypress_model::{Diagnostic, Severity, sha256};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Where the schema is.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What addresses are relative to: the folder of the project.
const ROOT: &str = "%SRCROOT%";

/// What a finding without a place is said of, since code hosts pass over one that has none.
const NO_PLACE: &str = "polypress.toml";

/// The report as one JSON document, a line end behind it.
///
/// # Errors
/// When a value cannot be written as JSON, which none of these can fail to be.
pub(crate) fn sarif(report: &Report) -> serde_json::Result<String> {
    let codes: BTreeSet<&str> = report.findings.iter().map(|finding| finding.diagnostic.code.as_str()).collect();
    let codes: Vec<&str> = codes.into_iter().collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "polypress",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|code| rule(code)).collect::<Vec<_>>(),
            } },
            "originalUriBaseIds": { ROOT: { "description": { "text": "The folder of the project." } } },
            "columnKind": "unicodeCodePoints",
            "results": report.findings.iter().map(|finding| result(finding, &codes)).collect::<Vec<_>>(),
        }],
    });
    serde_json::to_string_pretty(&document).map(|text| text + "\n")
}

/// A kind of finding.
fn rule(code: &str) -> Value {
    let summary = summaries().find(|(known, _)| *known == code).map_or(code, |(_, summary)| summary);
    let text = explain(code).unwrap_or(code);
    json!({
        "id": code,
        "shortDescription": { "text": format!("{}.", summary.trim_end_matches('.')) },
        "help": { "text": text, "markdown": text },
    })
}

fn result(finding: &Finding, codes: &[&str]) -> Value {
    let diagnostic = &finding.diagnostic;
    let code = diagnostic.code.as_str();
    let level = match diagnostic.severity {
        Severity::Info => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let mut text = diagnostic.message.clone();
    for remark in diagnostic.hints.iter().chain(&diagnostic.notes) {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{remark}");
    }
    let locales: Vec<&str> = finding.locales.iter().map(AsRef::as_ref).collect();
    let mut properties = json!({ "locales": locales });
    let mut location = json!({ "physicalLocation": physical(diagnostic) });
    if let Some(id) = &diagnostic.message_id {
        properties["messageId"] = id.as_ref().into();
        location["logicalLocations"] = json!([{ "fullyQualifiedName": id.as_ref(), "kind": "message" }]);
    }
    json!({
        "ruleId": code,
        "ruleIndex": codes.binary_search(&code).unwrap_or_default(),
        "level": level,
        "message": { "text": text },
        "locations": [location],
        "partialFingerprints": { "polypressFinding/v1": fingerprint(finding) },
        "properties": properties,
    })
}

/// File, line and column, both counted from 1.
fn physical(diagnostic: &Diagnostic) -> Value {
    let (path, line, column) = diagnostic
        .span
        .as_ref()
        .map_or((NO_PLACE, 1, 1), |span| (span.file.as_str(), span.position.line.max(1), span.position.column.max(1)));
    json!({
        "artifactLocation": { "uri": address(path), "uriBaseId": ROOT },
        "region": { "startLine": line, "startColumn": column },
    })
}

/// A path as a relative address (RFC 3986).
fn address(path: &str) -> String {
    let mut address = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                address.push(char::from(byte))
            }
            _ => _ = write!(address, "%{byte:02X}"),
        }
    }
    address
}

/// What tells a finding from others, wherever its line has moved to.
fn fingerprint(finding: &Finding) -> String {
    let diagnostic = &finding.diagnostic;
    let file = diagnostic.span.as_ref().map_or("", |span| span.file.as_str());
    let id = diagnostic.message_id.as_ref().map_or("", AsRef::as_ref);
    let mut parts = vec![diagnostic.code.as_str(), file, id, diagnostic.message.as_str()];
    parts.extend(finding.locales.iter().map(AsRef::<str>::as_ref));
    let mut fingerprint = sha256(parts.join("\0").as_bytes());
    fingerprint.truncate(16);
    fingerprint
}
