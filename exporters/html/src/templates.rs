//! Templates: the frame around the content of a page. Every value is escaped by [`crate::markup`].

use crate::markup::{Context, escape};
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment};
use polypress_model::label::Argument;
use polypress_model::{Diagnostic, Label, Labels, Language, Locale, Text};
use serde::Serialize;
use std::collections::BTreeMap;

const TEMPLATES: [(&str, &str); 4] = [
    ("layout.html", include_str!("../templates/layout.html")),
    ("page.html", include_str!("../templates/page.html")),
    ("front.html", include_str!("../templates/front.html")),
    ("chooser.html", include_str!("../templates/chooser.html")),
];

/// The templates of a site.
pub(crate) struct Templates(Environment<'static>);

impl Templates {
    /// Reads the templates.
    pub(crate) fn new() -> Result<Self, Box<Diagnostic>> {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(|output, _, value| {
            if value.is_undefined() || value.is_none() {
                return Ok(());
            }
            let words = value.to_string();
            if value.is_safe() {
                return Ok(output.write_str(&words)?);
            }
            let mut escaped = String::with_capacity(words.len());
            escape(&words, Context::Attribute, &mut escaped);
            Ok(output.write_str(&escaped)?)
        });
        for (name, source) in TEMPLATES {
            environment.add_template(name, source).map_err(|error| failure(name, &error))?;
        }
        Ok(Self(environment))
    }

    /// Fills a template with what it shows.
    pub(crate) fn render(&self, name: &str, view: &impl Serialize) -> Result<String, Box<Diagnostic>> {
        let template = self.0.get_template(name).map_err(|error| failure(name, &error))?;
        let mut page = template.render(Value::from(Serde(view))).map_err(|error| failure(name, &error))?;
        if !page.ends_with('\n') {
            page.push('\n');
        }
        Ok(page)
    }
}

fn failure(name: &str, error: &minijinja::Error) -> Box<Diagnostic> {
    let place = error.line().map(|line| format!(", line {line}")).unwrap_or_default();
    let message = format!("the template {name}{place} cannot be filled: {error}");
    Box::new(Diagnostic::error("template-invalid", message).hint("correct the template"))
}

/// Words, with their language where it is not the page's.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Phrase {
    pub(crate) words: String,
    pub(crate) language: Option<String>,
    pub(crate) direction: Option<&'static str>,
}

impl Phrase {
    /// Words in a language, or in the page's.
    pub(crate) fn new(words: String, language: Option<&Language>) -> Self {
        Self {
            words,
            language: language.map(|language| language.tag.to_string()),
            direction: language.map(|language| language.direction.as_str()),
        }
    }

    /// The words of a text without its markup.
    pub(crate) fn of(text: &Text) -> Self {
        Self::new(text.to_plain(), text.language.as_ref())
    }

    /// A label with its arguments put in.
    pub(crate) fn label(labels: &Labels, locale: &Locale, label: Label, arguments: &[(&str, Argument)]) -> Self {
        Self::new(labels.format(label, locale, arguments), labels.get(label).language.as_ref())
    }
}

/// Every label without arguments, by its id.
pub(crate) fn label_phrases(labels: &Labels, locale: &Locale) -> BTreeMap<&'static str, Phrase> {
    Label::ALL.iter().map(|label| (label.id(), Phrase::label(labels, locale, *label, &[]))).collect()
}
