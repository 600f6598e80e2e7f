//! The page that leads to every locale's edition.

use crate::STYLE;
use crate::templates::{Phrase, Templates};
use polypress_model::label::Argument;
use polypress_model::{Artifact, Content, Exported, Label, Labels, Language, Locale, MediaType, RelativePath};
use serde::Serialize;

/// A locale's edition, as the language chooser shows it.
#[derive(Clone, Debug)]
pub struct ChooserEntry {
    /// The edition's language.
    pub language: Language,
    /// The language's name in itself.
    pub name: String,
    /// The book's title in that language.
    pub title: String,
    /// Where the edition is, relative to the chooser: `fr/html/index.html`.
    pub href: String,
    /// How much of it is translated, in percent.
    pub percent: u64,
}

/// The language chooser: `index.html` and its `style.css`, to be written above the folders of all locales.
///
/// Its own words are those of `labels`, in `locale`: the project's source locale.
pub fn chooser(entries: &[ChooserEntry], labels: &Labels, locale: &Locale) -> Exported {
    let choices = entries.iter().map(|entry| Choice {
        language: entry.language.tag.as_str(),
        direction: entry.language.direction.as_str(),
        name: &entry.name,
        title: &entry.title,
        href: &entry.href,
        notice: (entry.percent < 100).then(|| {
            let percent = Argument::from(entry.percent);
            Phrase::label(labels, locale, Label::CompletenessNotice, &[("percent", percent)])
        }),
    });
    let view = ChooserView {
        language: locale.tag.as_str(),
        direction: locale.direction.as_str(),
        title: Phrase::label(labels, locale, Label::ChooseLanguage, &[]),
        entries: choices.collect(),
    };
    match Templates::new().and_then(|templates| templates.render("chooser.html", &view)) {
        Ok(page) => {
            let files = [("index.html", "text/html", page), ("style.css", "text/css", STYLE.to_owned())];
            let artifact = |(path, media_type, content): (&str, &str, String)| {
                let (path, media_type) = (RelativePath::new(path)?, MediaType::new(media_type));
                Some(Artifact { path, media_type, content: Content::from(content) })
            };
            Exported { artifacts: files.into_iter().filter_map(artifact).collect(), diagnostics: Vec::new() }
        }
        Err(diagnostic) => Exported { artifacts: Vec::new(), diagnostics: vec![*diagnostic] },
    }
}

#[derive(Serialize)]
struct ChooserView<'a> {
    language: &'a str,
    direction: &'static str,
    title: Phrase,
    entries: Vec<Choice<'a>>,
}

#[derive(Serialize)]
struct Choice<'a> {
    language: &'a str,
    direction: &'static str,
    name: &'a str,
    title: &'a str,
    href: &'a str,
    notice: Option<Phrase>,
}
