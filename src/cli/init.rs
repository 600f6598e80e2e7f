//! `polypress init`: a project to start with, or one around the pages of an mdBook.

use super::session::{Session, from_here};
use super::{Failure, Global, Outcome, print};
use crate::project::{CONFIGURATION, files};
use camino::{Utf8Path, Utf8PathBuf};
use clap::ValueEnum;
use icu_locale::LanguageIdentifier;
use serde::Deserialize;

/// The arguments of `init`.
#[derive(Debug, clap::Args)]
pub(super) struct Init {
    /// The folder; without it, the current one
    dir: Option<Utf8PathBuf>,
    /// Languages to translate into
    #[arg(long, value_name = "L", value_delimiter = ',')]
    locales: Vec<String>,
    /// Take over an existing book
    #[arg(long, value_name = "KIND")]
    from: Option<Origin>,
}

/// What a project can be made from.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Origin {
    /// An mdBook: its pages stay where they are
    Mdbook,
}

/// What the configuration of a new project says.
struct Settings {
    title: String,
    description: Option<String>,
    authors: Vec<String>,
    language: String,
    content: Option<String>,
    /// Whether strings in code are translated.
    strings: bool,
}

pub(super) fn run(arguments: &Init, global: &Global) -> Result<Outcome, Failure> {
    let named = arguments.dir.as_deref().or(global.project.as_deref()).unwrap_or(Utf8Path::new("."));
    let root = from_here(named)?;
    if root.join(CONFIGURATION).exists() {
        let failure = Failure::new(format!("{named} is a project already: it has a {CONFIGURATION}"));
        return Err(failure.hint("work on it with “polypress update” and “polypress build”"));
    }
    for tag in &arguments.locales {
        if tag.parse::<LanguageIdentifier>().is_err() {
            return Err(Failure::new(format!("“{tag}” is not a language tag")).hint("write a tag such as fr or pt-BR"));
        }
    }
    let (settings, pages) = match arguments.from {
        None => (starter_settings(), starter_pages(&root)?),
        Some(Origin::Mdbook) => (read_mdbook(&root)?, Vec::new()),
    };
    let unwritable = |error: std::io::Error| Failure::new(format!("{root} cannot be written: {error}"));
    std::fs::create_dir_all(&root).map_err(unwritable)?;
    let root = root.canonicalize_utf8().map_err(unwritable)?;
    let mut wrote = Vec::new();
    let configuration = (CONFIGURATION, configuration(&settings, &arguments.locales));
    for (path, text) in std::iter::once(configuration).chain(pages) {
        files::write(&root, path, text.as_bytes()).map_err(unwritable)?;
        wrote.push(path.to_owned());
    }
    let mut session = Session::at(global, root.clone());
    if let Some(project) = session.load() {
        let reading = session.read(project);
        let update = reading.update();
        session.write(reading.project(), &update)?;
        wrote.extend(update.files.iter().map(|change| change.path.to_string()));
        session.diagnostics.extend(update.diagnostics);
    }
    let lines: String = wrote.iter().map(|path| format!("wrote {}\n", named.join(path))).collect();
    print(&lines)?;
    if !global.quiet {
        let step = if named == "." { String::new() } else { format!("cd {named} && ") };
        print(&format!("\nnext: {step}polypress build\n"))?;
    }
    // What is wrong in pages that were there before is shown, and is no fault of this command.
    session.finish();
    Ok(Outcome::Fine)
}

fn starter_settings() -> Settings {
    Settings {
        title: "A first book".to_owned(),
        description: None,
        authors: Vec::new(),
        language: "en".to_owned(),
        content: None,
        strings: false,
    }
}

/// The first pages, which must not take the place of others.
fn starter_pages(root: &Utf8Path) -> Result<Vec<(&'static str, String)>, Failure> {
    let pages = [
        ("content/index.md", include_str!("starter/index.md")),
        ("content/guide.md", include_str!("starter/guide.md")),
    ];
    if let Some((path, _)) = pages.iter().find(|(path, _)| root.join(path).exists()) {
        let failure = Failure::new(format!("there is a {path} already"));
        return Err(failure.hint(format!("write a {CONFIGURATION} yourself: [book] with a title is enough")));
    }
    Ok(pages.map(|(path, text)| (path, text.to_owned())).to_vec())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct MdBook {
    book: MdBookSettings,
    preprocessor: MdBookPreprocessors,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct MdBookSettings {
    title: Option<String>,
    description: Option<String>,
    authors: Vec<String>,
    language: Option<String>,
    src: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct MdBookPreprocessors {
    gettext: MdBookGettext,
}

/// The settings of mdbook-i18n-helpers.
#[derive(Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct MdBookGettext {
    po_dir: String,
}

impl Default for MdBookGettext {
    fn default() -> Self {
        Self { po_dir: "po".to_owned() }
    }
}

fn read_mdbook(root: &Utf8Path) -> Result<Settings, Failure> {
    let path = root.join("book.toml");
    let text = std::fs::read_to_string(&path).map_err(|error| {
        Failure::new(format!("{path} cannot be read: {error}")).hint("name the folder that holds the book.toml")
    })?;
    let MdBook { book, preprocessor } = toml::from_str::<MdBook>(&text).map_err(|error| {
        Failure::new(format!("{path} cannot be read: {}", error.message())).hint("correct it first")
    })?;
    let language = book.language.unwrap_or_else(|| "en".to_owned());
    Ok(Settings {
        title: book.title.unwrap_or_else(|| root.file_name().unwrap_or("Book").to_owned()),
        description: book.description.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")),
        authors: book.authors,
        language,
        content: Some(book.src.unwrap_or_else(|| "src".to_owned())),
        strings: translates_strings(&root.join(preprocessor.gettext.po_dir)),
    })
}

/// Whether a folder has PO files with strings in code, as mdbook-i18n-helpers writes them: with their quotation marks.
fn translates_strings(folder: &Utf8Path) -> bool {
    let files = folder.read_dir_utf8().into_iter().flatten().flatten();
    let mut po = files.filter(|file| file.path().extension() == Some("po") && file.path().is_file());
    let is_string = |line: &str| line.starts_with("msgid \"\\\"");
    po.any(|file| std::fs::read_to_string(file.path()).is_ok_and(|text| text.lines().any(is_string)))
}

/// The text of `polypress.toml`.
fn configuration(settings: &Settings, locales: &[String]) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let mut lines = vec!["format = 1".to_owned(), String::new(), "[book]".to_owned()];
    lines.push(format!("title = {}", quoted(&settings.title)));
    lines.extend(settings.description.as_ref().map(|text| format!("description = {}", quoted(text))));
    if !settings.authors.is_empty() {
        let names = settings.authors.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", ");
        lines.push(format!("authors = [{names}]"));
    }
    lines.push(format!("source-locale = {}", quoted(&settings.language)));
    lines.extend(settings.content.as_ref().map(|folder| format!("content = {}", quoted(folder))));
    if settings.strings {
        lines.extend(["", "[translation]", "strings = true"].map(str::to_owned));
    }
    for tag in locales.iter().filter(|tag| **tag != settings.language) {
        lines.extend([String::new(), format!("[locales.{tag}]")]);
    }
    lines.join("\n") + "\n"
}
