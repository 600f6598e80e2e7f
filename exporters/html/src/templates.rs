//! Templates: the frame around the content of a page. Every value is escaped by [`crate::markup`].

use crate::markup::{Context, escaped};
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, Error, ErrorKind};
use polypress_model::label::Argument;
use polypress_model::{Diagnostic, Label, Labels, Language, Locale, Text};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

const TEMPLATES: &[(&str, &str)] = &[
    ("base.html", include_str!("../templates/base.html")),
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
            let words = value.as_str().map_or_else(|| Cow::Owned(value.to_string()), Cow::Borrowed);
            match value.is_safe() {
                true => output.write_str(&words)?,
                false => output.write_str(&escaped(&words, Context::Attribute))?,
            }
            Ok(())
        });
        environment.add_function("marks", marks);
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

    /// Gives every template the labels: `labels` has their words, and `label(id)` is one with its language.
    pub(crate) fn share_labels(&mut self, labels: &Labels, locale: &Locale) {
        let phrase = |label: &Label| (label.id(), Phrase::label(labels, locale, *label, &[]));
        let phrases: BTreeMap<_, _> = Label::ALL.iter().map(phrase).collect();
        self.share("labels", &phrases);
        let element = |(id, phrase): (&'static str, Phrase)| (id, Value::from_safe_string(phrase.element()));
        let elements: BTreeMap<_, _> = phrases.into_iter().map(element).collect();
        self.0.add_function("label", move |id: &str| {
            let unknown = || Error::new(ErrorKind::InvalidOperation, format!("there is no label “{id}”"));
            elements.get(id).cloned().ok_or_else(unknown)
        });
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

/// The attributes that say the language of a phrase where it is not the page's: ` lang="fr" dir="ltr"`.
fn marks(phrase: &Value) -> Result<Value, Error> {
    let (language, direction) = (phrase.get_attr("language")?, phrase.get_attr("direction")?);
    let attributes =
        language.as_str().zip(direction.as_str()).map(|(language, direction)| attributes(language, direction));
    Ok(Value::from_safe_string(attributes.unwrap_or_default()))
}

fn attributes(language: &str, direction: &str) -> String {
    format!(" lang=\"{}\" dir=\"{direction}\"", escaped(language, Context::Attribute))
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

    /// The words in an element that says their language.
    fn element(&self) -> String {
        let language = self.language.as_deref().zip(self.direction);
        let attributes = language.map(|(language, direction)| attributes(language, direction)).unwrap_or_default();
        format!("<span{attributes}>{}</span>", escaped(&self.words, Context::Words))
    }
}

/// What the handbook says of templates.
#[cfg(test)]
pub(crate) mod reference {
    use serde::Serialize;
    use std::collections::BTreeSet;

    const PAGE: &str = include_str!("../../../content/reference/templates.md");

    /// The names in the first column of the table of a section.
    pub(crate) fn documented(section: &str) -> BTreeSet<String> {
        let (_, text) = PAGE.split_once(&format!("{{#{section}}}")).expect("a section");
        let text = text.split("\n## ").next().unwrap_or_default();
        let cells = text.lines().filter_map(|line| line.strip_prefix("| `")?.split(" |").next());
        cells.flat_map(|cell| cell.split('`').step_by(2)).map(str::to_owned).collect()
    }

    /// The names of the values that a view has, and none of `others`.
    pub(crate) fn names(view: &impl Serialize, others: &BTreeSet<String>) -> BTreeSet<String> {
        let view = serde_json::to_value(view).expect("a view goes through JSON");
        let names = view.as_object().into_iter().flatten().map(|(name, _)| name.clone());
        names.filter(|name| !others.contains(name)).collect()
    }

    #[test]
    fn the_handbook_names_every_template() {
        let templates = super::TEMPLATES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(documented("names"), templates);
    }
}
