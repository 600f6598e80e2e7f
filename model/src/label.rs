//! Every word that an exporter adds to the author's, as data in the book's language.

use crate::locale::{Language, Locale, PluralCategory};
use crate::text::Text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

macro_rules! labels {
    ($($(#[$documentation:meta])* $name:ident = $id:literal $(($($argument:literal),+))?,)*) => {
        /// The words that exporters add. Each is a message of this id in `labels.ftl`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Label {
            $($(#[$documentation])* #[serde(rename = $id)] $name,)*
        }

        impl Label {
            /// All labels, in the order of the reference.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The id of its message in `labels.ftl`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// The names of the arguments that it is given.
            pub const fn arguments(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$($($argument),+)?],)*
                }
            }
        }
    };
}

labels! {
    /// The heading of the table of contents.
    Contents = "contents",
    /// The contents of one page.
    OnThisPage = "on-this-page",
    /// The name of the navigation through the book.
    Navigation = "navigation",
    /// The way to the page before.
    Previous = "previous",
    /// The way to the page after.
    Next = "next",
    /// The link that leads past the navigation.
    SkipToContent = "skip-to-content",
    /// The name of the language switcher.
    Language = "language",
    /// The heading of the language chooser.
    ChooseLanguage = "choose-language",
    /// Good to know.
    Note = "note",
    /// Good advice.
    Tip = "tip",
    /// Needed in order to succeed.
    Important = "important",
    /// Needs attention.
    Warning = "warning",
    /// Advises of risk.
    Caution = "caution",
    /// The heading of the footnotes of a page.
    Footnotes = "footnotes",
    /// What a footnote's mark says to a screen reader; argument `number`.
    FootnoteMark = "footnote-mark"("number"),
    /// What the link back from a footnote says; argument `number`.
    FootnoteBack = "footnote-back"("number"),
    /// The page number of a printed page; arguments `page` and `pages`.
    PageOf = "page-of"("page", "pages"),
    /// The number before a figure's caption; argument `number`.
    FigureNumber = "figure-number"("number"),
    /// The number before a table's caption; argument `number`.
    TableNumber = "table-number"("number"),
    /// The number before a chapter's title; argument `number`.
    ChapterNumber = "chapter-number"("number"),
    /// What a table says at the top of a further page.
    Continued = "continued",
    /// A task that is done, for a screen reader.
    TaskDone = "task-done",
    /// A task that is not done, for a screen reader.
    TaskOpen = "task-open",
    /// What marks a passage that is not translated.
    NotTranslated = "not-translated",
    /// What marks a passage whose translation is older than its source.
    OutOfDate = "out-of-date",
    /// How much of the book is translated; argument `percent`.
    CompletenessNotice = "completeness-notice"("percent"),
    /// How many passages of the page are not translated; argument `count` (plural).
    PageFallbackNotice = "page-fallback-notice"("count"),
    /// The heading of the cover, for landmarks.
    Cover = "cover",
    /// Where the text of the book begins, for landmarks.
    StartOfContent = "start-of-content",
    /// The name of the landmarks of an EPUB.
    Landmarks = "landmarks",
    /// The name of the page with title and names, for landmarks.
    TitlePage = "title-page",
    /// The heading of the list of figures.
    ListOfFigures = "list-of-figures",
    /// The heading of the list of tables.
    ListOfTables = "list-of-tables",
    /// The heading of the index of terms.
    Index = "index",
    /// The heading of those terms of the index that begin with a digit or a sign.
    IndexSymbols = "index-symbols",
    /// The name of the list of the print edition's pages.
    ListOfPages = "list-of-pages",
    /// The language that the book was written in; argument `language`.
    OriginalLanguage = "original-language"("language"),
    /// How the text of an EPUB can be read by everyone.
    AccessibleText = "accessible-text",
    /// That all of its images are described.
    AccessibleImages = "accessible-images",
    /// That not all of its images are described.
    AccessibleImagesPartly = "accessible-images-partly",
    /// How its formulas are written.
    AccessibleFormulas = "accessible-formulas",
    /// That it has the page numbers of the print edition.
    AccessiblePages = "accessible-pages",
    /// The version on the cover; argument `version`.
    Version = "version"("version"),
    /// The status on the cover; argument `status`.
    Status = "status"("status"),
    /// The date on the cover; argument `date`.
    Date = "date"("date"),
    /// What is printed across the pages of a draft.
    Draft = "draft",
    /// The document number on the cover; argument `number`.
    DocumentNumber = "document-number"("number"),
    /// The authors on the cover; argument `names`.
    Authors = "authors"("names"),
    /// The editors on the cover; argument `names`.
    Editors = "editors"("names"),
    /// The translators on the cover; argument `names`.
    Translators = "translators"("names"),
    /// Where to get another format of the book.
    Downloads = "downloads",
    /// What opens a passage that its author gave no summary.
    Details = "details",
    /// What an image says that cannot be shown; argument `description`.
    ImageNotShown = "image-not-shown"("description"),
    /// The link from a heading to itself, for a screen reader; argument `heading`.
    LinkToHeading = "link-to-heading"("heading"),
    /// What separates the names of a list: `, `.
    ListSeparator = "list-separator",
    /// What opens the search of a site.
    Search = "search",
    /// How much a search found; argument `count`.
    SearchResults = "search-results"("count"),
    /// What a search says that found nothing; argument `query`.
    SearchNone = "search-none"("query"),
    /// What closes a window on the page.
    Close = "close",
    /// The button that copies a block of code.
    Copy = "copy",
    /// What that button says when it has done so.
    Copied = "copied",
    /// The name of the choice between light and dark colours.
    Theme = "theme",
    /// Dark letters on a light page.
    ThemeLight = "theme-light",
    /// Light letters on a dark page.
    ThemeDark = "theme-dark",
    /// Light or dark as the reader's device is set.
    ThemeSystem = "theme-system",
    /// The name of the way from the front page to this one, for screen readers.
    Breadcrumb = "breadcrumb",
    /// The link to the source of a page, where it can be changed.
    EditPage = "edit-page",
    /// How many translations on the page are older than their sources; argument `count` (plural).
    PageStaleNotice = "page-stale-notice"("count"),
    /// The link to where people help with the translation.
    HelpTranslate = "help-translate",
    /// The page that shows how far the translation is.
    TranslationStatus = "translation-status",
    /// The column of that page that says how much is translated.
    Translated = "translated",
    /// The column of that page that names the pages of the book.
    Page = "page",
    /// The heading of the table of languages on the page that shows how far the translations are.
    Languages = "languages",
    /// The heading of the table of pages there.
    Pages = "pages",
    /// How many messages there are, and the heading of a list of them.
    Messages = "messages",
    /// How many words are still to be translated.
    WordsLeft = "words-left",
    /// Translations whose text is in no page any longer.
    Obsolete = "obsolete",
    /// A language that need not be complete.
    Optional = "optional",
    /// The titles of the book and its parts, which are on no page.
    BookTitles = "book-titles",
    /// A page that a language does not have.
    NotInLanguage = "not-in-language",
    /// A page that has nothing to translate.
    NoText = "no-text",
    /// The heading above what is to be translated next.
    ToDo = "to-do",
    /// A language in which everything is translated.
    AllDone = "all-done",
    /// The heading above the pages with most to do.
    OpenPages = "open-pages",
    /// How many messages wait; argument `count`.
    MessageCount = "message-count"("count"),
    /// How many words wait; argument `count`.
    WordCount = "word-count"("count"),
    /// How many more there are than a list shows; argument `count`.
    AndMore = "and-more"("count"),
    /// That a book has no translations.
    NoTranslations = "no-translations",
    /// What stale, draft, broken and obsolete mean.
    StatesExplained = "states-explained",
    /// The title of a sheet on which a reviewer reads the translation beside its source.
    ProofSheet = "proof-sheet",
    /// The column of that sheet that names the messages.
    Message = "message",
    /// The column with the source text.
    SourceText = "source-text",
    /// The column with the translation.
    Translation = "translation",
    /// The column that is left empty for remarks.
    Remarks = "remarks",
    /// What words marked as new in the source text are.
    WordsAdded = "words-added",
    /// What words struck out in the source text are.
    WordsRemoved = "words-removed",
    /// A message without a translation.
    StateMissing = "state-missing",
    /// A message whose translation cannot be used.
    StateBroken = "state-broken",
    /// A message whose source text has changed since it was translated.
    StateStale = "state-stale",
    /// A message whose translation nobody has confirmed.
    StateDraft = "state-draft",
    /// A message that is translated.
    StateTranslated = "state-translated",
    /// A message whose translation a reviewer has confirmed.
    StateReviewed = "state-reviewed",
    /// The heading of the box that the reviewer signs.
    SignOff = "sign-off",
    /// What the reviewer signs.
    SignOffStatement = "sign-off-statement",
    /// Where the reviewer writes a name.
    SignerName = "signer-name",
    /// Where the reviewer writes the date.
    SigningDate = "signing-date",
    /// Where the reviewer signs.
    Signature = "signature",
    /// The heading of what a server shows where there is no page.
    PageNotFound = "page-not-found",
    /// What stands below that heading; links to the book in all languages follow.
    PageNotFoundHelp = "page-not-found-help",
    /// The heading of a page that stands in the place of one that has moved; a link follows.
    PageMoved = "page-moved",
    /// The link to the first page of the site.
    FrontPage = "front-page",
}

/// All labels of a book.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Labels(pub BTreeMap<Label, LabelText>);

/// A label: pieces to be put together, in a language that may be another than the book's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LabelText {
    /// The pieces in order.
    pub pieces: Vec<Piece>,
    /// Its language, only where it differs from the book's.
    pub language: Option<Language>,
}

/// A piece of a label.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// Words.
    Text(String),
    /// The value of this argument.
    Argument(String),
    /// One of several, by the plural category of a number.
    Plural {
        /// The argument that is the number.
        argument: String,
        /// The branches; [`PluralCategory::Other`] is there always.
        branches: BTreeMap<PluralCategory, Vec<Piece>>,
    },
}

/// A value put into a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A whole number, written in the locale's digits.
    Number(u64),
    /// Words, as they are.
    Text(String),
}

impl From<u64> for Argument {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Labels {
    /// The pieces of a label; a label that the book lacks is empty.
    pub fn get(&self, label: Label) -> &LabelText {
        const EMPTY: &LabelText = &LabelText { pieces: Vec::new(), language: None };
        self.0.get(&label).unwrap_or(EMPTY)
    }

    /// The words of a label with its arguments put in.
    pub fn format(&self, label: Label, locale: &Locale, arguments: &[(&str, Argument)]) -> String {
        let mut words = String::new();
        put_together(&self.get(label).pieces, locale, arguments, &mut words);
        words
    }

    /// The words of a label without arguments.
    pub fn words(&self, label: Label, locale: &Locale) -> String {
        self.format(label, locale, &[])
    }

    /// The same as a text, which says its language where that is not the book's.
    pub fn text(&self, label: Label, locale: &Locale) -> Text {
        Text { language: self.get(label).language.clone(), ..Text::plain(self.words(label, locale)) }
    }
}

fn put_together(pieces: &[Piece], locale: &Locale, arguments: &[(&str, Argument)], words: &mut String) {
    let value = |name: &str| arguments.iter().find(|(argument, _)| *argument == name).map(|(_, value)| value);
    for piece in pieces {
        match piece {
            Piece::Text(text) => words.push_str(text),
            Piece::Argument(name) => match value(name) {
                Some(Argument::Number(number)) => words.push_str(&locale.number(*number)),
                Some(Argument::Text(text)) => words.push_str(text),
                None => {}
            },
            Piece::Plural { argument, branches } => {
                let category = match value(argument) {
                    Some(Argument::Number(number)) => locale.plurals.category(*number),
                    _ => PluralCategory::Other,
                };
                let branch = branches.get(&category).or_else(|| branches.get(&PluralCategory::Other));
                put_together(branch.map_or(&[], Vec::as_slice), locale, arguments, words);
            }
        }
    }
}
