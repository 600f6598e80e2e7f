//! Raw HTML blocks: tags to containers, words to Markdown.

use super::code;
use super::containers::Container;
use super::directives;
use super::findings;
use super::html_inline::{self, Meaning};
use super::html_markdown::Written;
use super::html_tokens::{self, Token};
use super::inline::MarkupProblem;
use super::page::RunRole;
use super::reader::{Open, Reader, role};
use crate::project::direction_of;
use polypress_model::{Alignment, BlockKind, HeaderScope, Language};
use std::collections::BTreeMap;
use std::ops::Range;

type Attributes = BTreeMap<String, String>;

impl Reader<'_> {
    /// Reads a raw HTML block. Elements that it leaves open go on in the Markdown after it.
    pub(super) fn html_block(&mut self, range: Range<usize>) {
        let page = self.page;
        let html = without_prefixes(page.source.text().get(range.clone()).unwrap_or_default(), self.quotes());
        // Places in the text: without quotation marks before its lines, a block's text is what the page says.
        let exact = html.len() == range.len();
        let mut tokens = html_tokens::tokens(&html).into_iter().peekable();
        let mut dropped: Option<(String, usize)> = None;
        while let Some((token, offset)) = tokens.next() {
            let end = tokens.peek().map_or(html.len(), |(_, next)| *next);
            let place = if exact { range.start + offset..range.start + end } else { range.clone() };
            match (token, &mut dropped) {
                (Token::End(name), Some((element, depth))) if name == *element => match depth {
                    1 => dropped = None,
                    _ => *depth -= 1,
                },
                (Token::Start { name, .. }, Some((element, depth))) if name == *element => *depth += 1,
                (_, Some(_)) => {}
                (Token::Start { name, attributes, closed }, None) => {
                    if html_inline::is_dropped(&name) {
                        self.diagnostics.push(findings::removed(&name, self.span(&place)));
                        let has_inside = !closed && !html_inline::is_void(&name);
                        dropped = has_inside.then_some((name, 1));
                    } else {
                        self.html_start(name, attributes, &place);
                    }
                }
                (Token::End(name), None) => self.html_end(&name, &place),
                (Token::Text(text), None) => self.html_words(&text, &place),
                (Token::Comment(comment), None) => {
                    if let Some(directive) = directives::directive(&comment) {
                        self.flush();
                        self.directive(directive, &place);
                    }
                }
            }
        }
        self.flush();
    }

    fn quotes(&self) -> usize {
        self.open.iter().filter(|open| matches!(open.container, Container::Quote(_)) && open.element.is_none()).count()
    }

    fn html_words(&mut self, text: &str, place: &Range<usize>) {
        let page = self.page;
        let Some(open) = self.open.last_mut() else { return };
        if let Some(code) = &mut open.preformatted {
            code.push_str(text);
            return;
        }
        if !text.trim().is_empty() {
            let found = page.held.undeclared(place, page.source);
            self.diagnostics.extend(found);
            let raw = page.source.text().get(place.clone()).unwrap_or_default();
            // The place begins with the tag before the words, whose first letters are what people look for.
            let after_tag = if raw.starts_with('<') { raw.find('>').map_or(0, |end| end + 1) } else { 0 };
            let rest = &raw[after_tag..];
            let indented = rest.len() - rest.trim_start().len();
            open.writer.start.get_or_insert(place.start + after_tag + indented);
            open.writer.end = place.start + after_tag + rest.trim_end().len();
        }
        open.writer.words(text);
    }

    fn html_start(&mut self, name: String, attributes: Attributes, place: &Range<usize>) {
        if let Some(open) = self.open.last_mut()
            && open.preformatted.is_some()
        {
            if let Some(language) = language_class(&attributes) {
                open.code_language.get_or_insert(language);
            }
            return;
        }
        self.report_handlers(&attributes, place);
        match block(&name, &attributes) {
            Some(container) => {
                self.flush();
                self.imply_ends(&name);
                self.open_element(container, name, attributes, place);
            }
            None if name == "hr" => {
                self.flush();
                self.imply_ends("hr");
                self.push_block(BlockKind::Rule, None, place);
            }
            None if matches!(name.as_str(), "col" | "colgroup") => {}
            None if html_inline::meaning(&name) == Meaning::Unknown => {
                self.diagnostics.push(findings::unknown(&name, self.span(place)));
            }
            None => {
                if let Some(open) = self.open.last_mut() {
                    if !matches!(html_inline::meaning(&name), Meaning::Break) {
                        open.writer.start.get_or_insert(place.start);
                        open.writer.end = open.writer.end.max(place.end);
                    }
                    open.writer.start(name, attributes, place);
                }
            }
        }
    }

    fn report_handlers(&mut self, attributes: &Attributes, place: &Range<usize>) {
        for handler in attributes.keys().filter(|name| name.starts_with("on")) {
            self.diagnostics.push(findings::removed(handler, self.span(place)));
        }
    }

    fn open_element(&mut self, container: Container, name: String, attributes: Attributes, place: &Range<usize>) {
        let mut open = Open::new(container, place.clone());
        open.language = language(&attributes);
        open.anchor = attributes.get("id").map(|id| id.trim().to_owned()).filter(|id| !id.is_empty());
        if name == "pre" {
            open.preformatted = Some(String::new());
            open.code_language = language_class(&attributes);
        }
        open.element = Some(name);
        self.push(open);
    }

    /// Ends the elements that HTML ends without a tag when this one begins.
    fn imply_ends(&mut self, name: &str) {
        let ends: &[&str] = match name {
            "li" => &["p", "li"],
            "dt" | "dd" => &["p", "dt", "dd"],
            "td" | "th" => &["p", "td", "th"],
            "tr" => &["p", "td", "th", "tr", "caption"],
            "thead" | "tbody" | "tfoot" => &["p", "td", "th", "tr", "thead", "tbody", "tfoot", "caption"],
            _ => &["p"],
        };
        while let Some(element) = self.open.last().and_then(|open| open.element.as_deref()) {
            if !ends.contains(&element) {
                break;
            }
            self.close_top(false);
        }
    }

    /// Ends an element, be it a container or among words.
    pub(super) fn html_end(&mut self, name: &str, place: &Range<usize>) {
        if let Some(open) = self.open.last_mut() {
            if open.preformatted.is_some() && name != "pre" {
                return;
            }
            open.writer.end = open.writer.end.max(place.start);
            if open.writer.end(name) {
                return;
            }
        }
        // An element can only be ended where it began: in the same list item, quotation or cell of Markdown.
        let inside = self.open.iter().rposition(|open| open.element.is_none()).map_or(0, |index| index + 1);
        let found = self.open.iter().skip(inside).rposition(|open| open.element.as_deref() == Some(name));
        match found.map(|index| index + inside) {
            Some(index) => {
                while self.open.len() > index + 1 {
                    self.close_top(true);
                }
                self.end_element(place);
            }
            None if name == "br" => {
                if let Some(open) = self.open.last_mut() {
                    open.writer.start("br".to_owned(), Attributes::new(), place);
                }
            }
            None if is_quiet_end(name) => {}
            None => self.diagnostics.push(findings::stray(name, self.span(place))),
        }
    }

    fn end_element(&mut self, place: &Range<usize>) {
        self.flush();
        let Some(open) = self.open.last_mut() else { return };
        open.range.end = open.range.end.max(place.end);
        let Some(text) = open.preformatted.take() else { return self.close_top(false) };
        let (language, anchor, range) = (open.code_language.take(), open.anchor.take(), open.range.clone());
        let text = text.strip_prefix('\n').unwrap_or(&text);
        let text = self.page.held.restore(&super::markers::without_joints(text));
        self.close_top(false);
        self.push_code(code::Info { language, ..code::Info::default() }, &text, &[], anchor, &range);
    }

    /// Makes a run of the words of raw HTML.
    pub(super) fn flush_html(&mut self) {
        let Some(open) = self.open.last_mut() else { return };
        let Written { text, place, unclosed } = open.writer.take();
        for (element, place) in unclosed {
            let span = self.span(&place);
            self.diagnostics.push(findings::open_element(&element, span));
        }
        let Some(open) = self.open.last().filter(|_| !text.is_empty()) else { return };
        let role = role(&open.container);
        let explicit = open.anchor.clone().filter(|_| matches!(role, RunRole::Heading(_)));
        let mut made = self.page.run_of_text(&text, role, &place);
        // Reported above, at their places.
        made.problems.retain(|(problem, _)| !matches!(problem, MarkupProblem::Unclosed(_)));
        self.push_run(made, explicit);
    }
}

/// Whether HTML lets an element end without its tag.
pub(super) fn ends_by_itself(element: &str) -> bool {
    matches!(element, "p" | "li" | "dt" | "dd" | "td" | "th" | "tr" | "thead" | "tbody" | "tfoot")
}

/// End tags that may stand alone without being a defect worth a word: `</p>` after what ended the paragraph, and the
/// ends of elements that were reported when they began.
fn is_quiet_end(name: &str) -> bool {
    name == "p"
        || html_inline::is_void(name)
        || html_inline::is_dropped(name)
        || (html_inline::meaning(name) == Meaning::Unknown && block(name, &Attributes::new()).is_none())
}

/// The container that an element is, if it is a block.
fn block(name: &str, attributes: &Attributes) -> Option<Container> {
    Some(match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
            let level = name.bytes().last().map_or(1, |digit| digit - b'0');
            Container::Heading { level, classes: html_inline::classes(attributes) }
        }
        "blockquote" => Container::Quote(None),
        "ul" | "menu" | "dir" => Container::List { start: None, tight: true },
        "ol" => {
            let start = attributes.get("start").and_then(|start| start.trim().parse().ok());
            Container::List { start: Some(start.unwrap_or(1)), tight: true }
        }
        "li" => Container::Item { task: None },
        "dl" => Container::Definitions,
        "dt" => Container::Term,
        "dd" => Container::Meaning,
        "table" => Container::Table { columns: Vec::new() },
        "thead" => Container::Head,
        "tbody" | "tfoot" => Container::Plain,
        "tr" => Container::Row,
        "td" | "th" => cell(name, attributes),
        "caption" | "figcaption" | "summary" | "legend" => Container::Caption,
        "details" => Container::Details { open: attributes.contains_key("open") },
        "figure" => Container::Figure,
        "pre" | "listing" => Container::Plain,
        "p" | "div" | "section" | "article" | "aside" | "main" | "header" | "footer" | "nav" | "center" | "address"
        | "fieldset" | "form" | "hgroup" | "html" | "body" | "search" => group(name, attributes),
        _ => return None,
    })
}

fn group(name: &str, attributes: &Attributes) -> Container {
    let mut classes = html_inline::classes(attributes);
    let centred = |name: &str| attributes.get(name).is_some_and(|value| value.trim().eq_ignore_ascii_case("center"));
    if name == "center" || centred("align") {
        classes.push("center".to_owned());
    }
    let language = language(attributes);
    match classes.is_empty() && language.is_none() {
        true => Container::Plain,
        false => Container::Group { classes, language },
    }
}

fn cell(name: &str, attributes: &Attributes) -> Container {
    const MOST: u32 = 1_000;
    let count = |name: &str| {
        let number = attributes.get(name).and_then(|number| number.trim().parse().ok());
        number.filter(|number| (1..=MOST).contains(number)).unwrap_or(1)
    };
    let row = attributes.get("scope").is_some_and(|scope| scope.trim().to_ascii_lowercase().starts_with("row"));
    let header = (name == "th").then_some(if row { HeaderScope::Row } else { HeaderScope::Column });
    Container::Cell { header, columns: count("colspan"), rows: count("rowspan"), alignment: alignment(attributes) }
}

fn alignment(attributes: &Attributes) -> Alignment {
    let style = attributes.get("style").and_then(|style| style.split_once("text-align")).map(|(_, rest)| rest);
    let style = style.map(|rest| rest.trim_start_matches([':', ' ']).split(';').next().unwrap_or_default().trim());
    match attributes.get("align").map(String::as_str).or(style).map(str::to_ascii_lowercase).as_deref() {
        Some("left" | "start") => Alignment::Start,
        Some("center") => Alignment::Center,
        Some("right" | "end") => Alignment::End,
        _ => Alignment::Default,
    }
}

/// The language that an element gives, with its direction.
fn language(attributes: &Attributes) -> Option<Language> {
    let tag = html_inline::language(attributes)?;
    let direction = html_inline::direction(attributes).unwrap_or_else(|| direction_of(tag.as_str()));
    Some(Language { tag, direction })
}

/// `language-rust` among the classes.
fn language_class(attributes: &Attributes) -> Option<String> {
    let mut classes = attributes.get("class")?.split_whitespace();
    classes.find_map(|class| class.strip_prefix("language-").or_else(|| class.strip_prefix("lang-"))).map(str::to_owned)
}

/// A block's text without the quotation marks that its lines begin with.
fn without_prefixes(html: &str, quotes: usize) -> std::borrow::Cow<'_, str> {
    if quotes == 0 {
        return html.into();
    }
    let mut lines = html.split_inclusive('\n');
    let mut text = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let mut line = line.trim_start_matches([' ', '\t']);
        for _ in 0..quotes {
            line = line.strip_prefix('>').unwrap_or(line).trim_start_matches([' ', '\t']);
        }
        text.push_str(line);
    }
    text.into()
}
