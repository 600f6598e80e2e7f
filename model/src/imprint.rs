//! The imprint: who made a book, and which edition of it this is.

use crate::book::{Book, Role};
use crate::label::{Argument, Label};
use crate::locale::Direction;

/// A line of the imprint: a label, and what is put into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The label.
    pub label: Label,
    /// The name of its one argument.
    pub argument: &'static str,
    /// What the argument is, [isolated](Book::isolated).
    pub value: String,
}

impl Fact {
    /// The argument as labels take it.
    pub fn arguments(&self) -> [(&'static str, Argument); 1] {
        [(self.argument, Argument::from(self.value.as_str()))]
    }

    /// The line: the label with its argument put in, or the argument alone where the book lacks the label.
    pub fn words(&self, book: &Book) -> String {
        let words = book.labels.format(self.label, &book.locale, &self.arguments());
        if words.is_empty() { self.value.clone() } else { words }
    }
}

impl Book {
    /// Who made the book, role by role.
    pub fn credits(&self) -> Vec<Fact> {
        let separator = self.labels.words(Label::ListSeparator, &self.locale);
        let separator = if separator.is_empty() { ", " } else { separator.as_str() };
        let fact = |(role, label)| {
            let people = self.metadata.people.iter().filter(|person| person.role == role);
            let names: Vec<String> = people.map(|person| self.isolated(&person.name)).collect();
            (!names.is_empty()).then(|| Fact { label, argument: "names", value: names.join(separator) })
        };
        let roles =
            [(Role::Author, Label::Authors), (Role::Editor, Label::Editors), (Role::Translator, Label::Translators)];
        roles.into_iter().filter_map(fact).collect()
    }

    /// Which edition of the book this is: its number, version, status and date.
    pub fn edition(&self) -> Vec<Fact> {
        let metadata = &self.metadata;
        let facts = [
            (Label::DocumentNumber, "number", &metadata.document_number),
            (Label::Version, "version", &metadata.version),
            (Label::Status, "status", &metadata.status),
            (Label::Date, "date", if metadata.issued.is_some() { &metadata.issued } else { &metadata.date }),
        ];
        let fact = |(label, argument, value): (_, _, &Option<String>)| {
            Some(Fact { label, argument, value: self.isolated(value.as_deref()?) })
        };
        facts.into_iter().filter_map(fact).collect()
    }

    /// The language that a translation was made from, as those who speak it call it.
    pub fn original_language(&self) -> Option<Fact> {
        let source = &self.metadata.source_language;
        let original = self.alternates.iter().find(|alternate| alternate.language.tag == *source)?;
        let value = self.isolated(&original.name);
        Some(Fact { label: Label::OriginalLanguage, argument: "language", value })
    }

    /// Words that keep their own order whatever the words around them are (Unicode Standard Annex 9, 2.4): without
    /// this, a line from right to left shows the parts of `2026-03-01` from the last to the first.
    pub fn isolated(&self, words: &str) -> String {
        // Below the Hebrew block everything runs from left to right.
        let is_safe = self.locale.direction == Direction::Ltr && words.chars().all(|character| character < '\u{590}');
        if is_safe { words.to_owned() } else { format!("\u{2068}{words}\u{2069}") }
    }
}

#[cfg(all(test, feature = "specimen"))]
mod tests {
    use crate::specimen;

    #[test]
    fn dates_are_isolated_where_they_would_run_backwards() {
        let dates = ["en", "ar"].map(|locale| {
            let mut book = specimen::book(locale);
            book.metadata.date = Some("2026-03-01".to_owned());
            book.edition().pop().map(|fact| fact.value)
        });
        assert_eq!(dates, [Some("2026-03-01".to_owned()), Some("\u{2068}2026-03-01\u{2069}".to_owned())]);
    }

    #[test]
    fn every_fact_has_the_argument_of_its_label() {
        let book = specimen::book("en");
        let facts = [book.credits(), book.edition()].concat();
        assert!(facts.len() >= 4, "{facts:?}");
        for fact in facts {
            assert_eq!(fact.label.arguments(), [fact.argument]);
        }
    }
}
