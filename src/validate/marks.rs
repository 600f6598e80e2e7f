//! What inline content has besides words, and its words.

use crate::markdown::{Inline, sentinel_index};
use polypress_model::Style;

/// Stands in [`Marks::words`] for what is no words of the text: code, values, images, footnote marks.
pub(super) const OBJECT: char = '\u{FFFC}';

/// What inline content has besides words, and its words.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks {
    /// The words alone, with an [`OBJECT`] for everything that is none.
    pub(super) words: String,
    /// Where links lead.
    pub(super) links: Vec<String>,
    /// Where images are.
    pub(super) images: Vec<String>,
    /// Code and formulas.
    pub(super) code: Vec<String>,
    /// Labels of footnotes.
    pub(super) footnotes: Vec<String>,
    /// What only raw tags give: `<kbd>`, `<sup>`, a class.
    pub(super) tags: Vec<String>,
    /// Words set apart by Markdown.
    pub(super) emphasis: usize,
    /// Terms that are marked for the index.
    pub(super) terms: usize,
}

impl Marks {
    pub(super) fn of(inlines: &[Inline]) -> Self {
        let mut marks = Self::default();
        marks.add(inlines);
        marks
    }

    fn add(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.words.push_str(text),
                Inline::Styled { style, inlines } => {
                    match tag(*style) {
                        Some(tag) => self.tags.push(tag.to_owned()),
                        None if *style == Style::Term => self.terms += 1,
                        None => self.emphasis += 1,
                    }
                    self.add(inlines);
                }
                Inline::Code(code) => self.code(code),
                Inline::Math(math) => self.code(&math.tex),
                Inline::Link { destination, inlines, .. } => {
                    self.links.push(without_values(destination));
                    self.add(inlines);
                }
                Inline::Image { destination, .. } => {
                    self.images.push(without_values(destination));
                    self.words.push(OBJECT);
                }
                Inline::FootnoteReference { label, .. } => self.footnotes.push(label.clone()),
                // A translator may say in which language a name is; a class is the author's.
                Inline::Span { classes, inlines, .. } => {
                    self.tags.extend(classes.iter().map(|class| format!("<span class=\"{class}\">")));
                    self.add(inlines);
                }
                Inline::Anchor(anchor) => self.tags.push(format!("<a id=\"{}\">", anchor.as_str())),
                Inline::Entry { .. } => {}
                Inline::Break => self.words.push('\n'),
                Inline::Value(_) => self.words.push(OBJECT),
            }
        }
    }

    fn code(&mut self, code: &str) {
        self.code.push(without_values(code));
        self.words.push(OBJECT);
    }
}

/// The text with the same character for every value, since their numbers differ between source and translation.
fn without_values(text: &str) -> String {
    text.chars().map(|character| if sentinel_index(character).is_some() { OBJECT } else { character }).collect()
}

/// The tag of a style that Markdown has no simple markup for.
fn tag(style: Style) -> Option<&'static str> {
    Some(match style {
        Style::Superscript => "<sup>",
        Style::Subscript => "<sub>",
        Style::Mark => "<mark>",
        Style::Keyboard => "<kbd>",
        Style::Underline => "<u>",
        Style::Small => "<small>",
        Style::Quotation => "<q>",
        _ => return None,
    })
}

/// The letters and marks of scripts that are written without spaces between words.
pub(super) fn is_cjk(character: char) -> bool {
    matches!(character, '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether the text has this word with no letter or digit beside it.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(start, _)| {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let after = text.get(start + word.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
