//! The report as commands of GitHub Actions, which shows each finding beside its line.

use super::Report;
use polypress_model::Severity;
use std::fmt::Write;

/// One line a finding.
pub(crate) fn github(report: &Report) -> String {
    let mut text = String::new();
    for finding in &report.findings {
        let diagnostic = &finding.diagnostic;
        let command = match diagnostic.severity {
            Severity::Info => "notice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let mut properties = Vec::new();
        if let Some(span) = &diagnostic.span {
            properties.push(format!("file={}", property(span.file.as_str())));
            properties.push(format!("line={},col={}", span.position.line, span.position.column));
        }
        properties.push(format!("title={}", property(diagnostic.code.as_str())));
        let mut message = diagnostic.message.clone();
        for locale in &finding.locales {
            let _ = write!(message, " [{locale}]");
        }
        for remark in diagnostic.hints.iter().chain(&diagnostic.notes) {
            let _ = write!(message, "\n{remark}");
        }
        let _ = writeln!(text, "::{command} {}::{}", properties.join(","), data(&message));
    }
    text
}

/// The escapes that GitHub's commands ask for in messages.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The escapes that they ask for in properties.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use camino::Utf8PathBuf;
    use polypress_model::Diagnostic;

    #[test]
    fn line_ends_and_percent_signs_cannot_break_a_command() {
        let found = Diagnostic::warning("a-code", "100 %\n::error::forged").hint("stop");
        let text = github(&Report::new(Utf8PathBuf::new(), vec![found]));
        assert_eq!(text, "::warning title=a-code::100 %25%0A::error::forged%0Astop\n");
    }
}
