//! Inline content: the text of one message, and what became of it.

use crate::asset::AssetId;
use crate::locale::Language;
use crate::path::{Anchor, PagePath, name};
use serde::{Deserialize, Serialize};

name! {
    /// The address of a message: `guides/translator#open-the-file` (catalog path without extension, `#`, id).
    MessageId
}

impl MessageId {
    /// Takes the address as it is.
    pub fn new(address: impl AsRef<str>) -> Self {
        Self(address.as_ref().into())
    }

    /// The catalog and the id within it.
    pub fn parts(&self) -> (&str, &str) {
        self.0.split_once('#').unwrap_or((&self.0, ""))
    }

    /// Whether a name that somebody gave is this address, its catalog, or a pattern of addresses in which `*` stands for
    /// anything: `guides/translator`, `guides/*`.
    pub fn is_named(&self, name: &str) -> bool {
        let Some((first, rest)) = name.split_once('*') else {
            return name == self.as_str() || name == self.parts().0;
        };
        let (middle, last) = rest.rsplit_once('*').unwrap_or(("", rest));
        let Some(mut within) = self.as_str().strip_prefix(first).and_then(|rest| rest.strip_suffix(last)) else {
            return false;
        };
        middle.split('*').all(|part| {
            within.split_once(part).filter(|_| !part.is_empty()).map_or(part.is_empty(), |found| {
                within = found.1;
                true
            })
        })
    }
}

/// The inline content of one message or of one run of words that needs no translation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Text {
    /// The content.
    pub inlines: Vec<Inline>,
    /// Where it came from; `None` for what is copied from the source without being a message.
    pub origin: Option<Origin>,
    /// Its language, only where it differs from the book's.
    pub language: Option<Language>,
}

impl Text {
    /// Words without markup and without origin.
    pub fn plain(words: impl Into<String>) -> Self {
        Self { inlines: vec![Inline::Text(words.into())], origin: None, language: None }
    }

    /// The words alone, as for a title bar or an outline. Footnote references leave nothing, breaks a space.
    pub fn to_plain(&self) -> String {
        let mut words = String::new();
        collect_words(&self.inlines, &mut words);
        words
    }

    /// Whether the reader must be told that this is not (or no longer) a translation.
    pub fn is_fallback(&self) -> bool {
        matches!(self.origin, Some(Origin { state: State::Fallback | State::Stale, .. }))
    }
}

/// The words of inline content without its markup.
pub fn collect_words(inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => words.push_str(text),
            Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                collect_words(inlines, words);
            }
            Inline::Image(image) => words.push_str(&image.alternative),
            Inline::Math(math) => words.push_str(&math.tex),
            Inline::Break => words.push(' '),
            Inline::FootnoteReference { .. } | Inline::Anchor(_) => {}
        }
    }
}

/// The message that a text is, and how far its translation has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The message.
    pub message: MessageId,
    /// How far it has come in this locale.
    pub state: State,
}

/// How far a text has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// The source text itself, in the source locale.
    Source,
    /// Translated, and confirmed by a reviewer.
    Reviewed,
    /// Translated from today's source.
    Translated,
    /// A translation not yet confirmed by a translator.
    Draft,
    /// Translated from a source text that has changed since.
    Stale,
    /// Not translated: shown in another language.
    Fallback,
}

/// How many pieces of inline content may lie in one another; see [`crate::block::MOST_NESTED`].
pub const MOST_NESTED: usize = 12;

/// A piece of inline content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words set apart.
    Styled {
        /// How.
        style: Style,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// Code, to be shown as it is.
    Code(String),
    /// A link.
    Link {
        /// Where it leads.
        target: Target,
        /// What it says of where it leads.
        title: Option<String>,
        /// The words of the link.
        inlines: Vec<Inline>,
    },
    /// An image among words.
    Image(ImageReference),
    /// The mark of a footnote.
    FootnoteReference {
        /// Index into [`crate::Page::footnotes`].
        footnote: usize,
        /// 1 for the first mark of this footnote on the page, 2 for the second.
        occurrence: usize,
    },
    /// A formula.
    Math(Math),
    /// Words in another language or direction, or with classes that a theme may know.
    Span {
        /// Their language, if another one.
        language: Option<Language>,
        /// Names that a theme may know.
        classes: Vec<String>,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// A place that links can lead to.
    Anchor(Anchor),
    /// A line break that the author asked for.
    Break,
}

impl Inline {
    /// The inline content right inside this piece.
    pub fn children(&self) -> &[Self] {
        match self {
            Self::Styled { inlines, .. } | Self::Link { inlines, .. } | Self::Span { inlines, .. } => inlines,
            Self::Text(_)
            | Self::Code(_)
            | Self::Image(_)
            | Self::FootnoteReference { .. }
            | Self::Math(_)
            | Self::Anchor(_)
            | Self::Break => &[],
        }
    }

    /// The inline content right inside this piece, to be changed.
    pub fn children_mut(&mut self) -> &mut [Self] {
        match self {
            Self::Styled { inlines, .. } | Self::Link { inlines, .. } | Self::Span { inlines, .. } => inlines,
            Self::Text(_)
            | Self::Code(_)
            | Self::Image(_)
            | Self::FootnoteReference { .. }
            | Self::Math(_)
            | Self::Anchor(_)
            | Self::Break => &mut [],
        }
    }
}

/// How words are set apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// Stressed: `*…*`, `<em>`, `<i>`.
    Emphasis,
    /// Important: `**…**`, `<strong>`, `<b>`.
    Strong,
    /// No longer valid: `~~…~~`, `<s>`, `<del>`.
    Strikethrough,
    /// Raised: `^…^`, `<sup>`.
    Superscript,
    /// Lowered: `~…~`, `<sub>`.
    Subscript,
    /// Highlighted: `<mark>`.
    Mark,
    /// A key to press: `<kbd>`.
    Keyboard,
    /// Inserted or underlined: `<u>`, `<ins>`.
    Underline,
    /// Side remarks: `<small>`.
    Small,
    /// A quotation within a line: `<q>`; exporters add the locale's quotation marks.
    Quotation,
    /// A term where it is explained: `<dfn>`; it begins with the anchor that the index leads to.
    Term,
}

/// A formula.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Math {
    /// The formula in TeX, without its dollar signs.
    pub tex: String,
    /// Whether it is set on a line of its own.
    pub display: bool,
}

/// An image and how it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImageReference {
    /// Which image.
    pub source: ImageSource,
    /// What it shows, in words; empty for decoration, and where its author does not say.
    pub alternative: String,
    /// Whether its author says that it is mere decoration, for which readers who do not see it lose nothing.
    #[serde(default)]
    pub decorative: bool,
    /// What it says when pointed at.
    pub title: Option<String>,
    /// Width in CSS pixels, if the page asks for one.
    pub width: Option<u32>,
    /// Height in CSS pixels, if the page asks for one.
    pub height: Option<u32>,
}

/// Where an image is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImageSource {
    /// An asset of the book.
    Asset(AssetId),
    /// An image elsewhere, by its address; formats that must stand alone show its words instead.
    External(String),
    /// Reported already; its words are shown instead.
    Missing,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// A page of this book, or a place on it.
    Page {
        /// The page.
        path: PagePath,
        /// The place on it.
        anchor: Option<Anchor>,
    },
    /// A page that this locale lacks, in the nearest fallback's edition.
    OtherLocale {
        /// The edition's language.
        language: Language,
        /// The page.
        path: PagePath,
        /// The place on it.
        anchor: Option<Anchor>,
    },
    /// An address outside the book: `https:`, `mailto:` or `tel:`, never a scripting scheme.
    External(String),
    /// A file of the book.
    Asset(AssetId),
    /// Reported already; shown as plain words.
    Nowhere,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_addresses_pages_and_patterns() {
        let id = MessageId::new("guides/save#open-the-file");
        for name in ["guides/save#open-the-file", "guides/save", "guides/*", "*#open-*", "*the*", "guides/save#*file"] {
            assert!(id.is_named(name), "{name}");
        }
        for name in ["guides", "guides/save#open", "*#close*", "guides/*x", "save*", "*file*file"] {
            assert!(!id.is_named(name), "{name}");
        }
    }
}
