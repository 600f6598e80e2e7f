//! Every finding is explained, and nothing else is.

use std::collections::BTreeSet;
use std::path::Path;

/// How a finding is made, up to the quotation mark before its code.
const MAKERS: [&str; 8] = [
    "Diagnostic::error(\"",
    "Diagnostic::warning(\"",
    "Diagnostic::info(\"",
    "Diagnostic::new(\"",
    "Code::new(\"",
    "Severity::Error, \"",
    "Severity::Warning, \"",
    "Severity::Info, \"",
];

#[test]
fn every_code_of_the_sources_has_its_text_and_every_text_its_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut used, mut literals) = (BTreeSet::new(), BTreeSet::new());
    for folder in ["src", "model/src", "exporters"] {
        collect(&root.join(folder), &mut used, &mut literals);
    }
    assert!(used.len() > 20, "{used:?}");
    let explained: BTreeSet<String> = polypress::explain::summaries().map(|(code, _)| code.to_owned()).collect();
    let missing: Vec<_> = used.difference(&explained).collect();
    let unused: Vec<_> = explained.difference(&literals).collect();
    assert!(missing.is_empty() && unused.is_empty(), "not explained: {missing:?}; without a use: {unused:?}");
    for (code, summary) in polypress::explain::summaries() {
        assert!((10..140).contains(&summary.len()), "{code}: its first sentence is “{summary}”");
    }
}

/// Finds the codes in the program's sources, and everything between quotation marks, since a code may be chosen first;
/// what tests make up does not count.
fn collect(path: &Path, codes: &mut BTreeSet<String>, literals: &mut BTreeSet<String>) {
    if path.is_dir() {
        let is_test = |name: &str| matches!(name, "tests" | "examples");
        let entries = std::fs::read_dir(path).expect("a folder").flatten();
        let entries = entries.filter(|entry| !entry.file_name().to_str().is_none_or(is_test));
        entries.for_each(|entry| collect(&entry.path(), codes, literals));
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        let text = std::fs::read_to_string(path).expect("UTF-8");
        let program = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        literals.extend(program.split('"').map(str::to_owned));
        // A code may stand on the line after the call's parenthesis.
        let joined: String = program.split('(').map(|part| format!("({}", part.trim_start())).collect();
        for maker in MAKERS {
            let found = joined.split(maker).skip(1).filter_map(|rest| rest.split('"').next());
            codes.extend(found.map(str::to_owned));
        }
    }
}
