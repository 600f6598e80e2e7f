//! The word list of the specimen book.

use custom_exporter::WordList;
use polypress_model::{Content, Exporter, specimen};
use std::collections::BTreeMap;

fn words(locale: &str, shortest: usize) -> BTreeMap<String, usize> {
    let exported = WordList { shortest }.export(&specimen::book(locale));
    assert_eq!(exported.diagnostics, []);
    let [artifact] = exported.artifacts.as_slice() else { panic!("one file") };
    let Content::Bytes(bytes) = &artifact.content else { panic!("bytes") };
    serde_json::from_slice(bytes).expect("JSON")
}

#[test]
fn every_locale_has_its_own_words() {
    let (english, arabic) = (words("en", 3), words("ar", 3));
    assert!(english.keys().all(|word| word.chars().count() >= 3), "{english:?}");
    assert!(english.get("the").is_some_and(|count| *count > 1), "{english:?}");
    assert!(arabic.keys().any(|word| word.chars().all(|letter| ('\u{600}'..'\u{700}').contains(&letter))));
    assert_ne!(english, arabic);
}
