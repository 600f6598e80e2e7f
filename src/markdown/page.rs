//! A page as it was read: blocks over runs of source text, nothing resolved yet.

use crate::comments::Enclosure;
use crate::project::Variable;
use polypress_model::block::Block;
use polypress_model::{Anchor, Fields, Language, LanguageTag, Math, PagePath, SourcePath, Span, Style};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// A page as it was read from Markdown. Links, footnotes, placeables and translations are not looked up yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The file it was read from: `content/guides/translator.md`.
    pub source: SourcePath,
    /// Its address in the book: `guides/translator`.
    pub path: PagePath,
    /// Its catalog, relative to a locale's folder and without extension: `guides/translator`.
    pub catalog: String,
    /// The front-matter fields whose text is translated, in the order of the file: `title`, `description`, ….
    pub front_matter: Vec<FrontMatterField>,
    /// The front-matter fields that polypress has no meaning for.
    pub fields: Fields,
    /// The variables of its front matter, which hold on this page alone.
    pub variables: BTreeMap<String, Variable>,
    /// The order its front matter asks for.
    pub order: Option<f64>,
    /// Who may see the page.
    pub audience: Audience,
    /// Its content.
    pub blocks: Vec<Block<Run>>,
    /// Its footnotes, in the order of their definitions.
    pub footnotes: Vec<FootnoteDefinition>,
    /// Its link reference definitions by normalised label: what `[text][label]` in a translation leads to.
    pub references: BTreeMap<String, LinkDefinition>,
    /// Stretches that only some locales see.
    pub regions: Vec<Region>,
}

/// A front-matter field whose text is a message.
#[derive(Clone, Debug, PartialEq)]
pub struct FrontMatterField {
    /// Its name: `title`.
    pub name: String,
    /// Its text.
    pub run: Run,
}

/// A footnote's definition.
#[derive(Clone, Debug, PartialEq)]
pub struct FootnoteDefinition {
    /// The label as written between `[^` and `]`.
    pub label: String,
    /// What it says.
    pub blocks: Vec<Block<Run>>,
    /// Where it stands.
    pub span: Span,
}

/// A link reference definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkDefinition {
    /// Where it leads, as written.
    pub destination: String,
    /// Its title.
    pub title: Option<String>,
}

/// A stretch of a file that only some locales see: `<!-- l10n: only de,fr -->` … `<!-- l10n: end -->`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// From the directive that opens it to the one that ends it.
    pub span: Span,
    /// Who sees it.
    pub audience: Audience,
}

/// Who sees something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// All locales.
    #[default]
    All,
    /// These locales alone.
    Only(Vec<LanguageTag>),
    /// All locales but these.
    Except(Vec<LanguageTag>),
}

impl Audience {
    /// Whether a locale is meant; `de` also means `de-AT`.
    pub fn includes(&self, locale: &LanguageTag) -> bool {
        let named = |tags: &[LanguageTag]| tags.iter().any(|tag| tag == locale || tag.as_str() == locale.language());
        match self {
            Self::All => true,
            Self::Only(tags) => named(tags),
            Self::Except(tags) => !named(tags),
        }
    }
}

/// A maximal run of inline content in one block: what becomes a message if it has words to translate.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The canonical text: inline Markdown with block prefixes stripped and soft breaks joined to one space, so that
    /// re-wrapping a paragraph does not change it; hard breaks are a backslash and `\n`. Mojibake is repaired.
    pub text: Arc<str>,
    /// The same, parsed.
    pub inlines: Vec<Inline>,
    /// Its placeables, in the order of the text.
    pub placeables: Vec<Placeable>,
    /// What block it is the content of.
    pub role: RunRole,
    /// Where it stands.
    pub span: Span,
    /// Whether it is a message: it has letters outside code, placeables and addresses, and no directive skips it.
    pub translatable: bool,
    /// The id that the author gave it (`{#id}` of a heading, or `<!-- l10n: id NAME -->`).
    pub explicit_id: Option<String>,
    /// Comments for translators: `<!-- l10n: note TEXT -->`.
    pub notes: Vec<String>,
    /// The language the run is in, where the page says that it is another than the source locale's.
    pub language: Option<Language>,
}

/// What block a run is the content of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunRole {
    /// A heading of this level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// The plain words of a list item.
    ListItem,
    /// A table cell.
    Cell,
    /// A term of a definition list.
    Term,
    /// The plain words of a definition.
    Definition,
    /// A caption of a figure or table, or the summary of what opens on request.
    Caption,
    /// The title of a block of code.
    CodeTitle,
    /// A front-matter field.
    FrontMatter,
    /// A comment in code: plain text, no Markdown and no placeables.
    Comment(Box<Enclosure>),
    /// A string in code: plain text as a comment's, with the escapes of its language.
    Literal(Box<Enclosure>),
}

impl RunRole {
    /// The marks in code that the text stands between; none for inline Markdown.
    pub fn enclosure(&self) -> Option<&Enclosure> {
        match self {
            Self::Comment(enclosure) | Self::Literal(enclosure) => Some(enclosure),
            _ => None,
        }
    }
}

/// Inline content as parsed, from a page or from a translation; nothing looked up yet.
#[derive(Clone, Debug, PartialEq)]
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
    /// Code.
    Code(String),
    /// A link.
    Link {
        /// Where it leads, as written; may be empty.
        destination: String,
        /// Its title.
        title: Option<String>,
        /// Its words.
        inlines: Vec<Inline>,
        /// Where it stands, if it was read from a page; for a translation, its message says where.
        span: Option<Span>,
    },
    /// An image.
    Image {
        /// Where it is, as written.
        destination: String,
        /// Its alternative text.
        alternative: String,
        /// Whether it is marked as mere decoration.
        decorative: bool,
        /// Its title.
        title: Option<String>,
        /// The width it asks for, in CSS pixels.
        width: Option<u32>,
        /// The height it asks for, in CSS pixels.
        height: Option<u32>,
        /// Where it stands, if it was read from a page.
        span: Option<Span>,
    },
    /// The mark of a footnote, by its label.
    FootnoteReference {
        /// The label.
        label: String,
        /// Where it stands, if it was read from a page.
        span: Option<Span>,
    },
    /// A formula.
    Math(Math),
    /// Words in another language, direction or class.
    Span {
        /// Their language and direction, if given.
        language: Option<LanguageTag>,
        /// `dir`, if given.
        direction: Option<polypress_model::Direction>,
        /// Classes.
        classes: Vec<String>,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// A place that links can lead to.
    Anchor(Anchor),
    /// How the index has the term around, where its words are not enough: `<dfn title="…" data-sort="…">`.
    Entry {
        /// Its words.
        words: Option<String>,
        /// What it is sorted by, such as its reading.
        sort: Option<String>,
    },
    /// A line break.
    Break,
    /// A value to be put in once parsing is done, so that it can never become markup: the index of its placeable in
    /// [`Run::placeables`], or of its value in the formatted translation. In link and image destinations the
    /// character [`sentinel`]`(index)` stands for it.
    Value(usize),
}

/// A placeable of a run: `{ $version }`, `{ -product }`, `{ NUMBER($count) }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeable {
    /// Where it stands in the run's canonical text, braces included.
    pub range: Range<usize>,
    /// The Fluent expression between the braces, without the white space around it.
    pub expression: String,
}

/// The character that stands for value number `index` in a text on its way through the Markdown parser: one of a
/// plane of private use, which no markup can begin or end with.
pub fn sentinel(index: usize) -> char {
    u32::try_from(index).ok().and_then(|index| char::from_u32(0xF_0000 + index)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The index that a [`sentinel`] stands for.
pub fn sentinel_index(character: char) -> Option<usize> {
    matches!(character, '\u{F0000}'..='\u{FFFFD}').then(|| character as usize - 0xF_0000)
}

/// Whether there is a [`sentinel`] in a text.
pub fn has_sentinels(text: &str) -> bool {
    // All of them begin with this byte, and hardly any text has it.
    text.as_bytes().contains(&0xF3) && text.contains(|character| sentinel_index(character).is_some())
}

impl Page {
    /// Its runs in the order that messages are kept in: front matter, blocks, footnotes.
    pub fn for_each_run<'a>(&'a self, visit: &mut impl FnMut(&'a Run)) {
        self.front_matter.iter().for_each(|field| visit(&field.run));
        let footnotes = self.footnotes.iter().flat_map(|footnote| &footnote.blocks);
        self.blocks.iter().chain(footnotes).for_each(|block| block.for_each(visit));
    }

    /// The same as a list.
    pub fn runs(&self) -> Vec<&Run> {
        let mut runs = Vec::new();
        self.for_each_run(&mut |run| runs.push(run));
        runs
    }
}
