//! The report as JUnit's XML, which CI systems show as tests: a suite for the pages and one for each locale, in it a case
//! for each file and kind of finding. A case fails if one of its findings is an error.

use super::{Finding, Report};
use crate::exchange::xml::{DECLARATION, attribute, text};
use polypress_model::{LanguageTag, Severity};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Findings of one kind in one file.
type Cases<'r> = BTreeMap<(&'r str, &'r str), Vec<&'r Finding>>;

/// The report with a suite for each of these locales, and for others that have findings. Information is left out.
pub(crate) fn junit(report: &Report, locales: &[LanguageTag]) -> String {
    let mut suites: Vec<(&str, Cases<'_>)> = vec![("pages", Cases::new())];
    suites.extend(locales.iter().map(|locale| (locale.as_str(), Cases::new())));
    for finding in report.findings.iter().filter(|finding| finding.diagnostic.severity > Severity::Info) {
        let places = finding.locales.iter().map(LanguageTag::as_str);
        let places: Vec<&str> = if finding.locales.is_empty() { vec!["pages"] } else { places.collect() };
        for place in places {
            let position = suites.iter().position(|(name, _)| *name == place).unwrap_or(suites.len());
            if position == suites.len() {
                suites.push((place, Cases::new()));
            }
            let file = finding.diagnostic.span.as_ref().map_or("", |span| span.file.as_str());
            if let Some((_, cases)) = suites.get_mut(position) {
                cases.entry((file, finding.diagnostic.code.as_str())).or_default().push(finding);
            }
        }
    }
    let tests: usize = suites.iter().map(|(_, cases)| cases.len().max(1)).sum();
    let failures: usize = suites.iter().map(|(_, cases)| failures(cases)).sum();
    let mut xml = format!("{DECLARATION}<testsuites name=\"polypress\" tests=\"{tests}\" failures=\"{failures}\">\n");
    suites.iter().for_each(|(name, cases)| suite(name, cases, &mut xml));
    xml.push_str("</testsuites>\n");
    xml
}

/// A suite; one without findings has a case that passes, so that it is seen to have been checked.
fn suite(name: &str, cases: &Cases<'_>, xml: &mut String) {
    let (name, tests, failures) = (attribute(name), cases.len().max(1), failures(cases));
    // Writing to a string cannot fail.
    let _ = writeln!(
        xml,
        "<testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">"
    );
    if cases.is_empty() {
        let _ = writeln!(xml, "<testcase classname=\"{name}\" name=\"no findings\"/>");
    }
    for ((file, code), findings) in cases {
        let title = if file.is_empty() { (*code).to_owned() } else { format!("{file}: {code}") };
        let _ = write!(xml, "<testcase classname=\"{name}\" name=\"{}\"", attribute(&title));
        let line = findings.first().and_then(|finding| finding.diagnostic.span.as_ref()).map(|span| span.position.line);
        if let Some(line) = line {
            let _ = write!(xml, " file=\"{}\" line=\"{line}\"", attribute(file));
        }
        let told = findings.iter().map(|finding| tell(finding)).collect::<String>();
        let told = text(&told);
        let _ = match findings.iter().find(|finding| fails(finding)) {
            Some(first) => {
                let message = attribute(&first.diagnostic.message);
                writeln!(xml, ">\n<failure type=\"{code}\" message=\"{message}\">{told}</failure>\n</testcase>")
            }
            None => writeln!(xml, ">\n<system-out>{told}</system-out>\n</testcase>"),
        };
    }
    xml.push_str("</testsuite>\n");
}

fn fails(finding: &Finding) -> bool {
    finding.diagnostic.severity == Severity::Error
}

fn failures(cases: &Cases<'_>) -> usize {
    cases.values().filter(|findings| findings.iter().any(|finding| fails(finding))).count()
}

/// A finding in lines of text.
fn tell(finding: &Finding) -> String {
    let diagnostic = &finding.diagnostic;
    let mut told = String::new();
    if let Some(span) = &diagnostic.span {
        let _ = write!(told, "{}:{}:{}: ", span.file, span.position.line, span.position.column);
    }
    let severity = if fails(finding) { "error" } else { "warning" };
    let _ = writeln!(told, "{severity}: {}", diagnostic.message);
    for hint in &diagnostic.hints {
        let _ = writeln!(told, "  help: {hint}");
    }
    for note in &diagnostic.notes {
        let _ = writeln!(told, "  note: {note}");
    }
    if let Some(id) = &diagnostic.message_id {
        let _ = writeln!(told, "  message: {id}");
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use camino::Utf8PathBuf;
    use polypress_model::Diagnostic;

    #[test]
    fn nothing_in_a_finding_can_break_the_file() {
        let found = Diagnostic::error("a-code", "\u{7}<b> & \"c\"\n]]>").in_locale(LanguageTag::new("fr"));
        let xml = junit(&Report::new(Utf8PathBuf::new(), vec![found]), &[LanguageTag::new("de")]);
        let document = roxmltree::Document::parse(&xml).expect("well-formed");
        let suites = document.root_element().children().filter(roxmltree::Node::is_element);
        let counts = suites.map(|suite| (suite.attribute("name"), suite.attribute("failures")));
        let expected = [("pages", "0"), ("de", "0"), ("fr", "1")].map(|(name, count)| (Some(name), Some(count)));
        assert_eq!(counts.collect::<Vec<_>>(), expected);
        let failure = document.descendants().find(|node| node.has_tag_name("failure")).expect("a failure");
        assert_eq!(failure.attribute("message"), Some("\u{fffd}<b> & \"c\"\n]]>"));
    }
}
