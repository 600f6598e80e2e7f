//! The index of terms: what pages explain, gathered into a page of its own at the end of the book.

use super::alphabet::Alphabet;
use super::text::TextBuilder;
use crate::catalog::{FormattedValue, put_values};
use crate::markdown;
use polypress_model::text::collect_words;
use polypress_model::{
    Anchor, Block, BlockKind, Completeness, Fields, Heading, Index, IndexEntry, IndexGroup, IndexPlace, Inline, Label,
    Labels, Language, LanguageTag, Locale, Page, PagePath, Part, PartKind, SourcePath, Style, Text,
};
use std::collections::BTreeMap;

/// How the index has a term, where the words of the text are not enough.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    words: Option<String>,
    sort: Option<String>,
}

/// The terms of a book.
#[derive(Debug, Default)]
pub(super) struct Terms {
    /// By their words and language: what each is sorted by, and where it is explained.
    found: BTreeMap<(String, Option<LanguageTag>), Found>,
}

#[derive(Debug, Default)]
struct Found {
    language: Option<Language>,
    sort: Option<String>,
    places: Vec<IndexPlace>,
}

impl TextBuilder<'_, '_> {
    /// The place of a term; what the index should say of it is remembered.
    pub(super) fn term(&mut self, inlines: &[markdown::Inline], values: &[FormattedValue]) -> Anchor {
        self.terms += 1;
        let anchor = Anchor::new(format!("{}term-{}", Anchor::EXPORTERS, self.terms));
        if let Some(markdown::Inline::Entry { words, sort }) = inlines.first() {
            let put = |text: &Option<String>| text.as_ref().map(|text| put_values(text, values));
            self.entries.insert(anchor.clone(), Entry { words: put(words), sort: put(sort) });
        }
        anchor
    }
}

impl Terms {
    /// Adds those of a page. What is too long for an index, of which the page's author has been told, is left out.
    pub(super) fn gather(&mut self, page: &Page, entries: &BTreeMap<Anchor, Entry>) {
        page.for_each_text(&mut |text| self.inlines(&text.inlines, text.language.as_ref(), page, entries));
    }

    fn inlines(
        &mut self,
        inlines: &[Inline],
        language: Option<&Language>,
        page: &Page,
        entries: &BTreeMap<Anchor, Entry>,
    ) {
        for inline in inlines {
            if let Inline::Styled { style: Style::Term, inlines } = inline
                && let Some(Inline::Anchor(anchor)) = inlines.first()
            {
                let entry = entries.get(anchor).cloned().unwrap_or_default();
                let place = IndexPlace { page: page.path.clone(), anchor: anchor.clone() };
                self.add(inlines, entry, language, place);
            }
            let own = match inline {
                Inline::Span { language: Some(language), .. } => Some(language),
                _ => language,
            };
            self.inlines(inline.children(), own, page, entries);
        }
    }

    fn add(&mut self, inlines: &[Inline], entry: Entry, language: Option<&Language>, place: IndexPlace) {
        let words = entry.words.filter(|words| !words.trim().is_empty()).unwrap_or_else(|| {
            let mut words = String::new();
            collect_words(inlines, &mut words);
            words
        });
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() || markdown::is_long_term(&words) {
            return;
        }
        let key = (words, language.map(|language| language.tag.clone()));
        let found = self.found.entry(key).or_default();
        found.language = language.cloned();
        found.sort = found.sort.take().or(entry.sort);
        found.places.push(place);
    }

    /// The last page of the book.
    pub(super) fn page(self, path: &PagePath, labels: &Labels, locale: &Locale) -> Page {
        let title = labels.text(Label::Index, locale);
        let heading = Heading { level: 1, number: None, text: title.clone(), classes: Vec::new() };
        let index = Index { groups: self.groups(&locale.tag) };
        Page {
            path: path.clone(),
            source: SourcePath::new(""),
            title,
            description: None,
            number: None,
            depth: 0,
            blocks: vec![Block::new(BlockKind::Heading(heading)), Block::new(BlockKind::Index(index))],
            footnotes: Vec::new(),
            completeness: Completeness::default(),
            fields: Fields::default(),
        }
    }

    /// The terms in order, each with those that differ from it only in capitals.
    fn groups(self, tag: &LanguageTag) -> Vec<IndexGroup> {
        let Some(alphabet) = Alphabet::of(tag) else { return Vec::new() };
        let keyed = |((words, _), found): ((String, Option<LanguageTag>), Found)| {
            let sort = found.sort.clone().filter(|sort| !sort.trim().is_empty()).unwrap_or_else(|| words.clone());
            (sort, words, found)
        };
        let mut terms: Vec<(String, String, Found)> = self.found.into_iter().map(keyed).collect();
        terms.sort_by(|one, other| alphabet.compare(&one.0, &other.0).then_with(|| alphabet.compare(&one.1, &other.1)));
        let mut groups: Vec<IndexGroup> = Vec::new();
        let mut last: Option<(String, Option<Language>)> = None;
        for (sort, words, Found { language, places, .. }) in terms {
            let is_same = last.as_ref().is_some_and(|(last, of)| *of == language && alphabet.is_same(last, &words));
            let entries = groups.last_mut().map(|group| &mut group.entries);
            if let Some(entry) = entries.and_then(|entries| entries.last_mut()).filter(|_| is_same) {
                entry.places.extend(places);
                continue;
            }
            last = Some((words.clone(), language.clone()));
            let entry = IndexEntry { term: Text { language, ..Text::plain(words) }, places };
            let letter = alphabet.letter(&sort);
            match groups.last_mut().filter(|group| group.letter == letter) {
                Some(group) => group.entries.push(entry),
                None => groups.push(IndexGroup { letter, entries: vec![entry] }),
            }
        }
        groups
    }
}

/// Adds the page of the index behind all others.
pub(super) fn append(parts: &mut Vec<Part>, page: Page) {
    match parts.last_mut().filter(|part| part.kind == PartKind::Back) {
        Some(part) => part.pages.push(page),
        None => parts.push(Part { kind: PartKind::Back, title: None, pages: vec![page] }),
    }
}
