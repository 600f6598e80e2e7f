//! The history file of a page: the old wordings that some translation still rests on, for showing what changed.
//!
//! It has a line for every message, those without old wordings included, so that two branches which change different
//! messages merge without conflict.
//!
//! ```text
//! id [⇥ source ⇥ wording]…
//! ```

use super::Fingerprint;
use super::field::{escape, unescape};
use std::collections::BTreeMap;

/// Old wordings, as what stands behind `id =` in a catalog.
pub type Wordings = BTreeMap<Fingerprint, String>;

/// The old wordings of a history file. Never fails: what is no line of it is passed over.
pub fn parse_history(text: &str) -> Wordings {
    let mut wordings = Wordings::new();
    for line in text.lines() {
        let mut fields = line.split('\t').skip(1);
        while let (Some(source), Some(wording)) = (fields.next(), fields.next()) {
            if let Ok(source) = source.parse() {
                wordings.insert(source, unescape(wording));
            }
        }
    }
    wordings
}

/// A history file: messages in their order, each with its old wordings.
pub fn write_history(lines: &[(&str, Wordings)]) -> String {
    let line = |(id, wordings): &(&str, Wordings)| {
        let fields = wordings.iter().map(|(source, wording)| format!("\t{source}\t{}", escape(wording)));
        format!("{id}{}\n", fields.collect::<String>())
    };
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wordings_come_back() {
        let source: Fingerprint = "3fa9c1d20b7e".parse().unwrap();
        let wordings = Wordings::from([(source.clone(), "\n    one\n    two\t\\".to_owned())]);
        let text = write_history(&[("a", Wordings::new()), ("b", wordings.clone())]);
        assert_eq!(text, "a\n\nb\t3fa9c1d20b7e\t\\n    one\\n    two\\t\\\\\n");
        assert_eq!(parse_history(&format!("<<<<<<< ours\n{text}=======\nx\tno\twords\n")), wordings);
    }
}
