//! Raw HTML among words, written as Markdown, so that translators see Markdown whatever the page was written in.

use super::html_inline::{Meaning, is_void, meaning};
use polypress_model::Style;
use std::collections::BTreeMap;
use std::ops::Range;

/// The attributes that have a meaning among words.
const ATTRIBUTES: [&str; 12] =
    ["alt", "class", "dir", "height", "href", "id", "lang", "name", "role", "src", "title", "width"];

/// Writes Markdown.
#[derive(Default)]
pub(super) struct Writer {
    text: String,
    open: Vec<Open>,
    unclosed: Vec<(String, Range<usize>)>,
    /// Where the first words stand.
    pub(super) start: Option<usize>,
    /// Where the last words end.
    pub(super) end: usize,
}

/// What makes markup of characters that are harmless alone: found once, since words can be long.
struct Pairs {
    tildes: bool,
    carets: bool,
    dollars: bool,
    underscores: bool,
    /// Whether there is a semicolon, as at the end of a character reference.
    reference: bool,
}

impl Pairs {
    fn of(words: &str) -> Self {
        let twice = |mark: char| words.matches(mark).nth(1).is_some();
        Self {
            tildes: twice('~'),
            carets: twice('^'),
            dollars: twice('$'),
            underscores: words.contains("__"),
            reference: words.contains(';'),
        }
    }
}

struct Open {
    name: String,
    attributes: BTreeMap<String, String>,
    from: usize,
    place: Range<usize>,
}

/// Markdown that was written, and where it stands.
pub(super) struct Written {
    pub(super) text: String,
    pub(super) place: Range<usize>,
    /// The elements that are never closed, and where they begin.
    pub(super) unclosed: Vec<(String, Range<usize>)>,
}

impl Writer {
    /// Whether an element is written as code at present.
    fn in_code(&self) -> bool {
        // Nothing opens within code, so it is always the innermost.
        self.open.last().is_some_and(|open| meaning(&open.name) == Meaning::Code)
    }

    /// Adds words.
    pub(super) fn words(&mut self, words: &str) {
        if self.in_code() {
            self.text.push_str(&words.replace(['\n', '\r', '\t'], " "));
            return;
        }
        let pairs = Pairs::of(words);
        let mut spaced = self.text.is_empty() || self.text.ends_with([' ', '\n']);
        for character in words.chars() {
            if matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
                if !spaced {
                    self.text.push(' ');
                }
                spaced = true;
                continue;
            }
            spaced = false;
            if matches!(character, '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '^' | '$' | '_' | '&' | '{') {
                self.escape(character, &pairs);
            } else {
                self.text.push(character);
            }
        }
    }

    /// Writes a character that could be markup; with a backslash where it would be.
    fn escape(&mut self, character: char, pairs: &Pairs) {
        let harmless = match character {
            '~' => !pairs.tildes,
            '^' => !pairs.carets,
            '$' => !pairs.dollars,
            '_' => self.text.ends_with(char::is_alphanumeric) && !pairs.underscores,
            '&' => !pairs.reference,
            // A brace that began a placeable would have been held; in a message, it is itself.
            '{' => true,
            _ => false,
        };
        if !harmless {
            self.text.push('\\');
        }
        self.text.push(character);
    }

    /// Begins an element.
    pub(super) fn start(&mut self, name: String, attributes: BTreeMap<String, String>, place: &Range<usize>) {
        if self.in_code() {
            return;
        }
        let attributes: BTreeMap<_, _> =
            attributes.into_iter().filter(|(attribute, _)| ATTRIBUTES.contains(&attribute.as_str())).collect();
        match meaning(&name) {
            Meaning::Break => {
                let kept = self.text.trim_end().len();
                self.text.truncate(kept);
                if !self.text.is_empty() {
                    self.text.push_str("\\\n");
                }
            }
            Meaning::Nothing => {}
            Meaning::Image if plain_image(&attributes) => {
                let text = |name: &str| attributes.get(name).map(String::as_str).unwrap_or_default();
                let title = title(attributes.get("title"));
                let image = format!("![{}]({}{title})", escaped(text("alt")), destination(text("src")));
                self.text.push_str(&image);
            }
            _ if is_void(&name) => self.text.push_str(&tag(&name, &attributes)),
            _ => self.open.push(Open { name, attributes, from: self.text.len(), place: place.clone() }),
        }
    }

    /// Ends an element; `false` if it is not open.
    pub(super) fn end(&mut self, name: &str) -> bool {
        let Some(index) = self.open.iter().rposition(|open| open.name == name) else {
            return self.unclosed.iter().any(|(unclosed, _)| unclosed == name);
        };
        // What was opened inside and not closed stays as it was written, for the finding to name.
        while self.open.len() > index + 1 {
            self.leave_open();
        }
        let Some(Open { name, attributes, from, .. }) = self.open.pop() else { return false };
        let inner = self.text.split_off(from);
        let written = self.element(&name, &attributes, &inner);
        self.text.push_str(&written);
        true
    }

    fn leave_open(&mut self) {
        if let Some(Open { name, attributes, from, place }) = self.open.pop() {
            self.text.insert_str(from, &tag(&name, &attributes));
            self.unclosed.push((name, place));
        }
    }

    fn element(&self, name: &str, attributes: &BTreeMap<String, String>, inner: &str) -> String {
        let trimmed = inner.trim();
        let edges = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        let plain = edges(trimmed.chars().next()) && edges(trimmed.chars().next_back()) && attributes.is_empty();
        let marks = match meaning(name) {
            Meaning::Styled(Style::Strong) if plain => Some("**"),
            Meaning::Styled(Style::Emphasis) if plain => Some("*"),
            _ => None,
        };
        let leading = if inner.starts_with(' ') { " " } else { "" };
        let trailing = if inner.ends_with(' ') && !trimmed.is_empty() { " " } else { "" };
        match (marks, meaning(name)) {
            (Some(marks), _) => format!("{leading}{marks}{trimmed}{marks}{trailing}"),
            (None, Meaning::Code) => code(inner),
            (None, Meaning::Link) if plain_link(attributes) => {
                let to = attributes.get("href").map(|href| destination(href)).unwrap_or_default();
                format!("{leading}[{trimmed}]({to}{}){trailing}", title(attributes.get("title")))
            }
            _ => format!("{}{inner}</{name}>", tag(name, attributes)),
        }
    }

    /// The Markdown so far; the writer is empty again.
    pub(super) fn take(&mut self) -> Written {
        while !self.open.is_empty() {
            self.leave_open();
        }
        let Self { text, unclosed, start, end, .. } = std::mem::take(self);
        let text = text.trim_matches([' ', '\n']);
        let text = text.strip_suffix('\\').filter(|rest| !rest.ends_with('\\')).unwrap_or(text);
        let start = start.unwrap_or(end);
        Written { text: text.trim().to_owned(), place: start..end.max(start), unclosed }
    }
}

/// A link that Markdown can say.
fn plain_link(attributes: &BTreeMap<String, String>) -> bool {
    attributes.contains_key("href") && attributes.keys().all(|name| matches!(name.as_str(), "href" | "title" | "class"))
}

/// An image that Markdown can say; decoration is marked by an empty `alt`, which Markdown cannot tell from a missing.
fn plain_image(attributes: &BTreeMap<String, String>) -> bool {
    attributes.get("alt").is_some_and(|alt| !alt.trim().is_empty())
        && attributes.keys().all(|name| matches!(name.as_str(), "src" | "alt" | "title" | "class"))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '[' | ']' | '*' | '_' | '`' | '<' | '&' | '"' | '$' | '~' | '^' => escaped.extend(['\\', character]),
            '\n' | '\r' => escaped.push(' '),
            _ => escaped.push(character),
        }
    }
    escaped
}

fn destination(address: &str) -> String {
    let address: String = address.trim().chars().filter(|character| !character.is_control()).collect();
    let plain = |character: char| {
        !character.is_whitespace() && !matches!(character, '(' | ')' | '<' | '>' | '\\' | '&' | '*' | '_' | '`')
    };
    match !address.is_empty() && address.chars().all(plain) {
        true => address,
        false => {
            let mut written = String::from("<");
            for character in address.chars() {
                if matches!(character, '<' | '>' | '\\' | '&') {
                    written.push('\\');
                }
                written.push(character);
            }
            written.push('>');
            written
        }
    }
}

fn title(title: Option<&String>) -> String {
    title.filter(|title| !title.trim().is_empty()).map(|title| format!(" \"{}\"", escaped(title))).unwrap_or_default()
}

/// Code between as many backticks as it needs.
fn code(inner: &str) -> String {
    let longest = inner.split(|character| character != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if inner.starts_with('`') || inner.ends_with('`') { " " } else { "" };
    if inner.trim().is_empty() { inner.to_owned() } else { format!("{fence}{space}{inner}{space}{fence}") }
}

/// A start tag.
fn tag(name: &str, attributes: &BTreeMap<String, String>) -> String {
    let mut tag = format!("<{name}");
    for (attribute, value) in attributes {
        let value = value.replace('&', "&amp;").replace('"', "&quot;").replace(['\n', '\r'], " ");
        tag.push_str(&format!(" {attribute}=\"{value}\""));
    }
    tag.push('>');
    tag
}
