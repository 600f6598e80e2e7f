//! `cargo xtask licences`: what we depend on, where it comes from and on which terms.

use crate::process::{command, succeed};
use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};
use std::collections::{BTreeMap, BTreeSet};

/// The licences that a dependency may ask of us, and why each is acceptable in a program under MIT OR Apache-2.0.
const ALLOWED: [(&str, &str); 14] = [
    ("MIT", "our own; only the notice has to be kept"),
    ("Apache-2.0", "our own; only the notice has to be kept"),
    ("BSD-2-Clause", "as MIT"),
    ("BSD-3-Clause", "as MIT; names may not be used to advertise"),
    ("ISC", "as MIT, in other words"),
    ("Zlib", "no notice needed in programs, altered sources must be marked"),
    ("0BSD", "no conditions"),
    ("CC0-1.0", "no conditions"),
    ("Unlicense", "no conditions"),
    ("BSL-1.0", "no notice needed in programs"),
    ("MPL-2.0", "copyleft of its own files only, which we use unchanged from the registry"),
    ("Unicode-3.0", "data of Unicode and CLDR; only the notice has to be kept"),
    ("Unicode-DFS-2016", "the same in its older wording"),
    ("OFL-1.1", "fonts: may be shipped and embedded in documents, not sold alone"),
];

/// Exceptions (`WITH …`) only ever permit more than the licence before them; these are the known ones.
const ALLOWED_EXCEPTIONS: [&str; 1] = ["LLVM-exception"];

/// What cargo calls crates.io, in `Cargo.lock` too.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Checks every package that `cargo metadata` knows, on every platform; prints findings and a summary.
/// Whether all is well.
///
/// # Errors
/// When cargo fails or prints something else than expected.
pub(crate) fn run() -> Result<bool, String> {
    let mut metadata = command(env!("CARGO"));
    metadata.args(["metadata", "--format-version", "1"]).current_dir(crate::repository());
    let metadata = succeed(&mut metadata)?.stdout;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata names no packages")?;

    let findings: Vec<String> = packages.iter().filter_map(objection).collect();
    for finding in &findings {
        println!("{finding}");
    }
    for line in duplicates(packages) {
        println!("note: {line}");
    }
    println!("licences: {} packages, {} findings", packages.len(), findings.len());
    Ok(findings.is_empty())
}

/// What speaks against a package, if anything.
fn objection(package: &Value) -> Option<String> {
    let text = |key: &str| package[key].as_str();
    let name = format!("{} {}", text("name").unwrap_or("?"), text("version").unwrap_or("?"));
    if let Some(source) = text("source").filter(|source| *source != CRATES_IO) {
        return Some(format!("{name}: comes from {source}; only crates.io and the workspace are allowed"));
    }
    if text("source").is_none()
        && !text("manifest_path").is_some_and(|path| path.starts_with(&*crate::repository().to_string_lossy()))
    {
        return Some(format!("{name}: lies outside the workspace"));
    }
    match text("license") {
        None => Some(format!("{name}: names no licence")),
        Some(expression) => refusal(expression).map(|reason| format!("{name}: {reason}")),
    }
}

/// Why an SPDX expression cannot be met with the allowed licences, if it cannot.
fn refusal(expression: &str) -> Option<String> {
    match Expression::parse_mode(expression, ParseMode::LAX) {
        Ok(parsed) if parsed.evaluate(is_allowed) => None,
        Ok(_) => Some(format!("licence `{expression}` is not among the allowed ones")),
        Err(error) => Some(format!("licence `{expression}` is no SPDX expression: {}", error.reason)),
    }
}

fn is_allowed(requirement: &LicenseReq) -> bool {
    let licence = requirement.license.id().is_some_and(|id| ALLOWED.iter().any(|(name, _)| *name == id.name));
    let exception = match &requirement.addition {
        None => true,
        Some(addition) => addition.id().is_some_and(|id| ALLOWED_EXCEPTIONS.contains(&id.name)),
    };
    licence && exception
}

/// Packages that are compiled in more than one version: for information, since each costs build time and size.
fn duplicates(packages: &[Value]) -> Vec<String> {
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in packages {
        if let (Some(name), Some(version)) = (package["name"].as_str(), package["version"].as_str()) {
            versions.entry(name).or_default().insert(version);
        }
    }
    versions.retain(|_, versions| versions.len() > 1);
    versions
        .iter()
        .map(|(name, versions)| {
            format!(
                "{name} in {} versions: {}",
                versions.len(),
                versions.iter().copied().collect::<Vec<_>>().join(", ")
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{CRATES_IO, objection, refusal};
    use serde_json::json;

    #[test]
    fn one_allowed_branch_of_an_or_is_enough() {
        for expression in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-2.0-only OR MIT",
            "MIT OR (GPL-3.0-only AND ISC)",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
        ] {
            assert_eq!(refusal(expression), None, "{expression}");
        }
    }

    #[test]
    fn every_branch_of_an_and_counts() {
        for expression in
            ["GPL-3.0-only", "MIT AND GPL-3.0-only", "(MIT OR Apache-2.0) AND AGPL-3.0-only", "LGPL-2.1-or-later"]
        {
            assert!(refusal(expression).is_some_and(|r| r.contains("not among")), "{expression}");
        }
    }

    #[test]
    fn exceptions_are_looked_at() {
        assert_eq!(refusal("Apache-2.0 WITH LLVM-exception"), None);
        assert!(refusal("Apache-2.0 WITH Classpath-exception-2.0").is_some());
        assert!(refusal("MIT or so").is_some_and(|r| r.contains("no SPDX expression")));
    }

    #[test]
    fn a_package_needs_a_licence_and_a_known_source() {
        let package = |source, licence| {
            objection(&json!({"name": "a", "version": "1.0.0", "source": source, "license": licence}))
        };
        assert_eq!(package(Some(CRATES_IO), Some("MIT")), None);
        assert_eq!(package(Some(CRATES_IO), None).as_deref(), Some("a 1.0.0: names no licence"));
        assert!(package(Some("git+https://example.org/a"), Some("MIT")).is_some_and(|o| o.contains("only crates.io")));
        assert!(package(None, Some("MIT")).is_some_and(|o| o.contains("outside the workspace")));
    }
}
