//! Front matter: the YAML between `---` lines at the start of a page.

use super::directives;
use super::page::Audience;
use super::source::SourceText;
use crate::catalog::ftl::is_identifier;
use crate::project::Variable;
use polypress_model::{Diagnostic, Fields, Value};
use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use std::collections::BTreeMap;
use std::ops::Range;

/// The fields whose text is translated.
const TEXTS: [&str; 3] = ["title", "subtitle", "description"];
/// The others that have a meaning.
const OTHERS: [&str; 4] = ["order", "locales", "translatable", "variables"];
/// No front matter is longer, in bytes, and no line of it nests deeper.
const LONGEST: usize = 64 * 1024;
const DEEPEST: usize = 32;

/// What the front matter says.
pub(super) struct FrontMatter {
    /// The texts to translate: name, text and place.
    pub(super) texts: Vec<(String, String, Range<usize>)>,
    pub(super) fields: Fields,
    pub(super) order: Option<f64>,
    pub(super) audience: Audience,
    pub(super) translatable: bool,
    /// The values that hold on this page.
    pub(super) variables: BTreeMap<String, Variable>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Where the page's body begins.
    pub(super) body: usize,
}

/// The stretch of YAML at the start of a text, and where the body begins.
pub(super) fn find(text: &str) -> Option<(Range<usize>, usize)> {
    let mut lines = text.split_inclusive('\n');
    let opener = lines.next().filter(|line| line.trim_end() == "---" && line.ends_with('\n'))?;
    let mut at = opener.len();
    for (index, line) in lines.enumerate() {
        match line.trim_end() {
            // A rule, and a paragraph after it.
            "" if index == 0 => return None,
            "---" | "..." => return Some((opener.len()..at, at + line.len())),
            _ => at += line.len(),
        }
    }
    None
}

/// Reads the front matter of a page.
pub(super) fn read(source: &SourceText) -> FrontMatter {
    let mut matter = FrontMatter {
        texts: Vec::new(),
        fields: Fields::new(),
        order: None,
        audience: Audience::All,
        translatable: true,
        variables: BTreeMap::new(),
        diagnostics: Vec::new(),
        body: 0,
    };
    let Some((range, body)) = find(source.text()) else { return matter };
    let yaml = source.text().get(range.clone()).unwrap_or_default();
    let reader = Reader { source, yaml, start: range.start };
    match reader.load() {
        Ok(documents) => match documents.first().map(|document| &document.data) {
            Some(YamlData::Mapping(mapping)) => {
                matter.body = body;
                for (key, value) in mapping {
                    reader.field(key, value, &mut matter);
                }
            }
            // Words between two rules.
            Some(YamlData::Value(Scalar::String(_))) => {}
            _ => matter.body = body,
        },
        Err((what, place)) => {
            matter.body = body;
            let span = source.span(&(place..place));
            let broken = Diagnostic::error("front-matter-broken", format!("the front matter is not YAML: {what}"));
            let hint = "a value with a colon, a bracket or a brace in it stands between quotation marks";
            matter.diagnostics.push(broken.at(span).hint(hint).note("the page is read without it"));
        }
    }
    matter
}

struct Reader<'a> {
    source: &'a SourceText,
    yaml: &'a str,
    start: usize,
}

impl<'a> Reader<'a> {
    fn load(&self) -> Result<Vec<MarkedYaml<'a>>, (String, usize)> {
        let nested =
            |line: &str| line.split(' ').take_while(|part| matches!(*part, "-" | "?" | "")).count() > 3 * DEEPEST;
        let brackets = self.yaml.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count() > LONGEST / 64;
        if self.yaml.len() > LONGEST || brackets || self.yaml.lines().any(nested) {
            return Err(("it is too long or too deep".to_owned(), self.start));
        }
        MarkedYaml::load_from_str(self.yaml)
            .map_err(|error| (error.info().to_owned(), self.start + self.byte(error.marker().index())))
    }

    /// The byte of the character with this number.
    fn byte(&self, character: usize) -> usize {
        self.yaml.char_indices().nth(character).map_or(self.yaml.len(), |(byte, _)| byte)
    }

    fn range(&self, node: &MarkedYaml<'_>) -> Range<usize> {
        let (start, end) = (self.byte(node.span.start.index()), self.byte(node.span.end.index()));
        let words = self.yaml.get(start..end).unwrap_or_default();
        self.start + start..self.start + start + words.trim_end().len()
    }

    fn field(&self, key: &MarkedYaml<'_>, node: &MarkedYaml<'_>, matter: &mut FrontMatter) {
        let Some(name) = key.data.as_str().map(str::to_owned) else { return };
        let value = value(node);
        let at = |node| self.source.span(&self.range(node));
        match name.as_str() {
            text if TEXTS.contains(&text) => match plain(&value) {
                Some(words) if !words.is_empty() => matter.texts.push((name, words, self.range(node))),
                Some(_) => matter.diagnostics.push(empty(&name).at(at(key))),
                None => matter.diagnostics.push(mistyped(&name, "text").at(at(key))),
            },
            "order" => match &value {
                Value::Integer(order) => matter.order = Some(*order as f64),
                Value::Number(order) if order.is_finite() => matter.order = Some(*order),
                _ => matter.diagnostics.push(mistyped(&name, "a number").at(at(key))),
            },
            "translatable" => match &value {
                Value::Boolean(translatable) => matter.translatable = *translatable,
                Value::Text(answer) if matches!(answer.as_str(), "yes" | "no" | "permission") => {
                    matter.translatable = answer == "yes";
                }
                _ => matter.diagnostics.push(mistyped(&name, "yes, no or permission").at(at(key))),
            },
            "variables" => match &node.data {
                YamlData::Mapping(mapping) => {
                    mapping.iter().for_each(|(key, node)| self.variable(key, node, matter));
                }
                _ => matter.diagnostics.push(mistyped(&name, "names with their values").at(at(key))),
            },
            "locales" => match locales(&value) {
                Some(locales) if !locales.is_empty() => matter.audience = Audience::Only(locales),
                _ => matter.diagnostics.push(mistyped(&name, "a list of language tags").at(at(key))),
            },
            _ => {
                if let Some(known) = near(&name) {
                    matter.diagnostics.push(misspelt(&name, known).at(at(key)));
                }
                matter.fields.insert(name, value);
            }
        }
    }
}

impl Reader<'_> {
    /// One of the values that hold on this page.
    fn variable(&self, key: &MarkedYaml<'_>, node: &MarkedYaml<'_>, matter: &mut FrontMatter) {
        let name = key.data.as_str().unwrap_or_default();
        let variable = match value(node) {
            Value::Text(text) => Some(Variable::Text(text)),
            Value::Integer(number) => Some(Variable::Integer(number)),
            Value::Number(number) => Some(Variable::Number(number)),
            Value::Boolean(boolean) => Some(Variable::Text(boolean.to_string())),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        };
        let place = self.source.span(&self.range(key));
        if !is_identifier(name) {
            let finding = Diagnostic::warning("front-matter-mistyped", format!("“{name}” cannot be a variable’s name"));
            let hint = "begin with a letter, and go on with letters, digits, - and _";
            matter.diagnostics.push(finding.at(place).hint(hint).note("it is treated as if it were not there"));
        } else if let Some(variable) = variable {
            matter.variables.insert(name.to_owned(), variable);
        } else {
            matter.diagnostics.push(mistyped(name, "a text or a number").at(place));
        }
    }
}

fn locales(value: &Value) -> Option<Vec<polypress_model::LanguageTag>> {
    let tags: Vec<&str> = match value {
        Value::Text(tags) => tags.split([',', ' ']).collect(),
        Value::List(tags) => tags.iter().map(Value::as_text).collect::<Option<_>>()?,
        _ => return None,
    };
    directives::locales(tags).ok()
}

/// A known name that an unknown one differs from by a slip of the fingers.
fn near(name: &str) -> Option<&'static str> {
    let close = |known: &&str| {
        let distance = strsim::osa_distance(name, known);
        distance > 0 && distance <= if known.len() > 6 { 2 } else { 1 }
    };
    TEXTS.into_iter().chain(OTHERS).find(|known| close(known))
}

fn empty(name: &str) -> Diagnostic {
    Diagnostic::warning("front-matter-empty", format!("the {name} is empty"))
        .hint(format!("write a {name}, or take the line out"))
        .note("it is treated as if it were not there")
}

fn mistyped(name: &str, wanted: &str) -> Diagnostic {
    Diagnostic::warning("front-matter-mistyped", format!("{name} is not {wanted}"))
        .hint(format!("write {wanted} after {name}:"))
        .note("it is treated as if it were not there")
}

fn misspelt(name: &str, known: &str) -> Diagnostic {
    Diagnostic::warning("front-matter-misspelt", format!("polypress has no meaning for “{name}”"))
        .hint(format!("did you mean {known}?"))
        .note("it is kept for templates")
}

/// A value as one line of text, if it is text or a number.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Value::Null => Some(String::new()),
        Value::Boolean(boolean) => Some(boolean.to_string()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::List(_) | Value::Map(_) => None,
    }
}

fn value(node: &MarkedYaml<'_>) -> Value {
    match &node.data {
        YamlData::Value(scalar) => match scalar {
            Scalar::Null => Value::Null,
            Scalar::Boolean(boolean) => Value::Boolean(*boolean),
            Scalar::Integer(number) => Value::Integer(*number),
            Scalar::FloatingPoint(number) => Value::Number(number.into_inner()),
            Scalar::String(text) => Value::Text(text.to_string()),
        },
        YamlData::Sequence(nodes) => Value::List(nodes.iter().map(value).collect()),
        YamlData::Mapping(mapping) => {
            let entry = |(key, node): (&MarkedYaml<'_>, &MarkedYaml<'_>)| {
                key.data.as_str().map(|key| (key.to_owned(), value(node)))
            };
            Value::Map(mapping.iter().filter_map(entry).collect())
        }
        YamlData::Tagged(_, node) => value(node),
        YamlData::Representation(text, ..) => Value::Text(text.to_string()),
        YamlData::Alias(_) | YamlData::BadValue => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::SourcePath;

    fn read_text(text: &str) -> FrontMatter {
        read(&SourceText::decode(SourcePath::new("a.md"), text.as_bytes()).0)
    }

    fn codes(matter: &FrontMatter) -> Vec<&str> {
        matter.diagnostics.iter().map(|finding| finding.code.as_str()).collect()
    }

    #[test]
    fn fields_have_their_meaning_and_slips_are_named() {
        let text = "--- \r\ntitle: \"About: us\"\r\ndiscription: x\r\nsubtitle:\r\norder: 2.5\r\nlocales: [de, fr]\r\n\
            tags: [a, 1]\r\n---\r\nBody\r\n";
        let matter = read_text(text);
        assert_eq!(&text[matter.body..], "Body\r\n");
        assert_eq!((matter.texts[0].0.as_str(), matter.texts[0].1.as_str()), ("title", "About: us"));
        assert_eq!(&text[matter.texts[0].2.clone()], "\"About: us\"");
        assert_eq!(matter.order, Some(2.5));
        assert!(matches!(&matter.audience, Audience::Only(locales) if locales.len() == 2));
        assert_eq!(matter.fields["tags"], Value::List(vec![Value::Text("a".to_owned()), Value::Integer(1)]));
        assert_eq!(codes(&matter), ["front-matter-misspelt", "front-matter-empty"]);
        assert_eq!(matter.diagnostics[0].hints, ["did you mean description?"]);
    }

    #[test]
    fn a_page_has_variables_of_its_own() {
        let matter = read_text("---\nvariables:\n  price: 4.5\n  issued: 2026-08-05\n  2nd: x\n  list: [a]\n---\n");
        let price = ("price".to_owned(), Variable::Number(4.5));
        let issued = ("issued".to_owned(), Variable::Text("2026-08-05".to_owned()));
        assert_eq!(matter.variables, BTreeMap::from([price, issued]));
        assert_eq!(codes(&matter), ["front-matter-mistyped", "front-matter-mistyped"]);
        assert_eq!(codes(&read_text("---\nvariables: x\n---\n")), ["front-matter-mistyped"]);
    }

    #[test]
    fn broken_yaml_is_reported_at_its_line_and_left_out() {
        let matter = read_text("---\ntitle: a: b\n---\nBody\n");
        assert_eq!(codes(&matter), ["front-matter-broken"]);
        assert_eq!(matter.diagnostics[0].span.as_ref().map(|span| span.position.line), Some(2));
        assert!(matter.body > 0);
    }

    #[test]
    fn rules_are_no_front_matter_and_hostile_yaml_does_no_harm() {
        assert_eq!(read_text("---\n\nBody\n\n---\n").body, 0);
        assert_eq!(read_text("---\nwords\n---\n").body, 0);
        let deep = format!("---\na: {}\n---\n", "[".repeat(60_000));
        let blocks = format!("---\n{}x\n---\n", "- ".repeat(30_000));
        let mut bomb = "---\na0: &a0 [x]\n".to_owned();
        (1..40).for_each(|n| bomb.push_str(&format!("a{n}: &a{n} [*a{0}, *a{0}, *a{0}]\n", n - 1)));
        bomb.push_str("---\n");
        for text in [deep, blocks, bomb] {
            assert_eq!(codes(&read_text(&text)), ["front-matter-broken"]);
        }
    }
}
