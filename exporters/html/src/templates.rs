//! Templates: the frame around the content of a page. Every value is escaped by [`crate::markup`].

use crate::markup::{Context, escape};
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment};
use polypress_model::label::Argument;
use polypress_model::{Diagnostic, Label, Labels, Language, Locale, Text};
use serde::Serialize;
use std::collections::BTreeMap;

const TEMPLATES: &[(&str, &str)] = &[
    ("layout.html", include_str!("../templates/layout.html")),
    ("page.html", include_str!("../templates/page.html")),
    ("front.html", include_str!("../templates/front.html")),
    ("status.html", include_str!("../templates/status.html")),
    ("redirect.html", include_str!("../templates/redirect.html")),
    ("chooser.html", include_str!("../templates/chooser.html")),
    ("not-found.html", include_str!("../templates/not-found.html")),
    ("head.html", ""),
    ("header.html", ""),
    ("footer.html", ""),
];

/// The templates of a site.
pub(crate) struct Templates(Environment<'static>);

impl Templates {
    /// Reads the templates: a project's own, and ours where it has none of the name.
    pub(crate) fn new(own: &BTreeMap<String, String>) -> Result<Self, Box<Diagnostic>> {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        // A template that calls itself, or counts without end, ends the build and not the machine.
        environment.set_recursion_limit(100);
        environment.set_fuel(Some(5_000_000));
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
        for (name, source) in TEMPLATES.iter().filter(|(name, _)| !own.contains_key(*name)) {
            environment.add_template(name, source).map_err(|error| failure(name, None, &error))?;
        }
        for (name, source) in own {
            let added = environment.add_template_owned(name.clone(), source.clone());
            added.map_err(|error| failure(name, None, &error))?;
        }
        // Ours go by another name, too, so that a template in the place of one can extend it.
        for (name, source) in TEMPLATES.iter().filter(|(name, _)| own.contains_key(*name)) {
            let name = format!("polypress/{name}");
            let added = environment.add_template_owned(name.clone(), *source);
            added.map_err(|error| failure(&name, None, &error))?;
        }
        Ok(Self(environment))
    }

    /// Gives every template a value.
    pub(crate) fn share(&mut self, name: &'static str, value: &impl Serialize) {
        self.0.add_global(name, Value::from(Serde(value)));
    }

    /// Fills a template with what the page at `place` shows.
    pub(crate) fn render(&self, name: &str, place: &str, view: &impl Serialize) -> Result<String, Box<Diagnostic>> {
        let template = self.0.get_template(name).map_err(|error| failure(name, Some(place), &error))?;
        let rendered = template.render(Value::from(Serde(view)));
        let mut page = rendered.map_err(|error| failure(name, Some(place), &error))?;
        if !page.ends_with('\n') {
            page.push('\n');
        }
        Ok(page)
    }
}

fn failure(name: &str, place: Option<&str>, error: &minijinja::Error) -> Box<Diagnostic> {
    // The innermost error knows the place best: a template that extends another passes its errors on.
    let causes = std::iter::successors(Some(error), |error| std::error::Error::source(*error)?.downcast_ref());
    let innermost = causes.filter(|error| error.name().is_some()).last().unwrap_or(error);
    let line = innermost.line().map(|line| format!(", line {line}")).unwrap_or_default();
    let page = place.map(|place| format!(" for the page {place}")).unwrap_or_default();
    let template = innermost.name().unwrap_or(name);
    let message = format!("the template {template}{line} cannot be filled{page}: {innermost}");
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
