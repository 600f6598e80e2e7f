//! `polypress.toml`.

use crate::pseudo::Pseudo;
use polypress_model::{Direction, LanguageTag};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The whole of `polypress.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Configuration {
    /// The version of this format; 1 today.
    #[serde(default = "one")]
    pub format: u32,
    /// `[book]`
    pub book: BookSettings,
    /// `[locales.TAG]`; the source locale may be left out.
    #[serde(default)]
    pub locales: BTreeMap<String, LocaleSettings>,
    /// `[translation]`
    #[serde(default)]
    pub translation: TranslationSettings,
    /// `[fonts]`
    #[serde(default)]
    pub fonts: FontSettings,
    /// `[variables]`: values of `{ $name }` in pages and translations.
    #[serde(default)]
    pub variables: BTreeMap<String, Variable>,
    /// `[export.NAME]`: options of an exporter, which checks them itself.
    #[serde(default)]
    pub export: BTreeMap<String, toml::Table>,
}

/// `[book]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct BookSettings {
    /// The book's name in file names: letters, digits and hyphens. Without it, made from the title.
    pub id: Option<String>,
    /// Its title, a message (`book#title`).
    pub title: String,
    /// Its subtitle, a message (`book#subtitle`).
    pub subtitle: Option<String>,
    /// What it is about, a message (`book#description`).
    pub description: Option<String>,
    /// The locale that the pages are written in.
    #[serde(default = "english")]
    pub source_locale: String,
    /// Folder of the pages, relative to the project.
    #[serde(default = "content")]
    pub content: String,
    /// Folder of the catalogs.
    #[serde(default = "locales")]
    pub catalogs: String,
    /// Folder of the output.
    #[serde(default = "dist")]
    pub output: String,
    /// Names of the authors.
    #[serde(default)]
    pub authors: Vec<String>,
    /// Names of the editors.
    #[serde(default)]
    pub editors: Vec<String>,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// Under which terms.
    pub rights: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// Its standing.
    pub status: Option<String>,
    /// Its date of issue, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The number that its publisher gave it.
    pub document_number: Option<String>,
    /// The name of the series that it belongs to.
    pub series: Option<String>,
    /// Which book of the series it is.
    pub series_position: Option<f64>,
    /// What it is about, in the words that libraries and shops sort by.
    #[serde(default)]
    pub subjects: Vec<String>,
    /// The image on its cover, relative to the project; a locale may have a variant.
    pub cover: Option<String>,
    /// Where the site will stand.
    pub url: Option<String>,
    /// The formats that `build` makes when none is named.
    #[serde(default = "formats")]
    pub formats: Vec<String>,
    /// Whether chapters are numbered.
    #[serde(default = "yes")]
    pub numbered: bool,
    /// Whether terms that pages mark make an index.
    #[serde(default = "yes")]
    pub index: bool,
    /// Names that are never translated and never count as words to translate.
    #[serde(default)]
    pub protected: Vec<String>,
}

/// `[locales.TAG]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LocaleSettings {
    /// The language's own name; without it, known for the usual languages.
    pub name: Option<String>,
    /// The way it runs; without it, from its script.
    pub direction: Option<Direction>,
    /// Locales whose text stands in for what is missing, nearest first; the source locale is always the last.
    #[serde(default)]
    pub fallbacks: Vec<String>,
    /// Whether missing translations fail a strict build.
    #[serde(default = "yes")]
    pub required: bool,
    /// Names of the translators.
    #[serde(default)]
    pub translators: Vec<String>,
    /// Values of variables in this locale, in place of the project's.
    #[serde(default)]
    pub variables: BTreeMap<String, Variable>,
    /// `[locales.TAG.fonts]`
    #[serde(default)]
    pub fonts: FamilySettings,
}

/// `[fonts]`: what PDFs and proof sheets are set in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FontSettings {
    /// Font files and folders of them, relative to the project.
    #[serde(default)]
    pub files: Vec<String>,
    /// Whether families are looked for among the fonts of this machine too.
    #[serde(default)]
    pub system: bool,
    /// Families of running text, the best first, with commas between them.
    pub body: Option<String>,
    /// Families of headings and labels.
    pub heading: Option<String>,
    /// Families of code.
    pub code: Option<String>,
}

/// `[locales.TAG.fonts]`: what takes the place of the project's families in one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FamilySettings {
    /// Families of running text, the best first, with commas between them.
    pub body: Option<String>,
    /// Families of headings and labels.
    pub heading: Option<String>,
    /// Families of code.
    pub code: Option<String>,
}

/// `[translation]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TranslationSettings {
    /// Which platform shows translators what is missing; `none` writes stubs into the catalogs.
    #[serde(default)]
    pub platform: Platform,
    /// Whether comments in code are translated.
    #[serde(default = "yes")]
    pub comments: bool,
    /// Whether strings in code are translated.
    #[serde(default)]
    pub strings: bool,
    /// Whether a translation counts as one of today's text only if it says so by a claim.
    #[serde(default)]
    pub claims: bool,
    /// What readers see where a translation was made from an older source text.
    #[serde(default)]
    pub stale: StalePolicy,
    /// Whether readers see translations that nobody has confirmed.
    #[serde(default)]
    pub drafts: bool,
}

impl Default for TranslationSettings {
    fn default() -> Self {
        Self {
            platform: Platform::default(),
            comments: true,
            strings: false,
            claims: false,
            stale: StalePolicy::default(),
            drafts: false,
        }
    }
}

/// What readers see where a translation was made from an older source text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StalePolicy {
    /// The translation, marked.
    #[default]
    Show,
    /// The source text, as if it were not translated.
    Source,
}

/// Which translation platform the catalogs are edited with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// An editor: untranslated messages stand in the catalogs as stubs.
    #[default]
    None,
    /// Weblate: no stubs.
    Weblate,
    /// Pontoon: no stubs.
    Pontoon,
}

/// The value of a variable.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Variable {
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// Text.
    Text(String),
    /// A date, a time, or both.
    Date(toml::value::Datetime),
}

/// A locale of the project with everything that the configuration leaves open filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectLocale {
    /// Its tag.
    pub tag: LanguageTag,
    /// Its own name.
    pub name: String,
    /// The way it runs.
    pub direction: Direction,
    /// What stands in for missing text, nearest first, ending with the source locale; empty for the source locale.
    pub fallbacks: Vec<LanguageTag>,
    /// Whether missing translations fail a strict build.
    pub required: bool,
    /// Names of the translators.
    pub translators: Vec<String>,
    /// How it is made, if it is made from the source text.
    pub pseudo: Option<Pseudo>,
}

fn one() -> u32 {
    1
}
fn yes() -> bool {
    true
}
fn english() -> String {
    "en".to_owned()
}
fn content() -> String {
    "content".to_owned()
}
fn locales() -> String {
    "locales".to_owned()
}
fn dist() -> String {
    "dist".to_owned()
}
fn formats() -> Vec<String> {
    ["html", "epub", "pdf"].map(str::to_owned).to_vec()
}
