//! Inline content from the parser's events, raw tags given their meaning.

use super::html_inline::{self, Meaning};
use super::html_tokens::{self, Token};
use super::markers::{GUARD, is_spaceless, without_joints};
use super::page::{Inline, has_sentinels, sentinel, sentinel_index};
use super::placeables::Held;
use super::scripts::Words;
use super::source::SourceText;
use polypress_model::text::MOST_NESTED;
use polypress_model::{Anchor, Direction, LanguageTag, Math, Style};
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use std::collections::BTreeMap;
use std::ops::Range;

/// A defect of inline markup; the words around it are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkupProblem {
    /// A tag that is never closed: its name.
    Unclosed(String),
    /// An end tag that closes nothing: its name.
    Stray(String),
    /// A tag without meaning here: its name.
    Unknown(String),
    /// What never survives, such as `<script>` or `onclick`.
    Removed(String),
    /// A link without destination: its words.
    EmptyLink(String),
    /// An image without alternative text that is not marked as decoration: where it is.
    NoAlternative(String),
    /// A term with more words than an index can have: its words.
    LongTerm(String),
}

/// Inline content and what was wrong with its markup.
#[derive(Default)]
pub(super) struct Built {
    pub(super) inlines: Vec<Inline>,
    pub(super) problems: Vec<(MarkupProblem, Range<usize>)>,
}

/// A page's side of reading inline content: places, and the page's placeables by their number in the run.
pub(super) struct OnPage<'a> {
    pub(super) source: &'a SourceText,
    pub(super) held: &'a Held,
    pub(super) numbers: BTreeMap<usize, usize>,
    pub(super) cjk: bool,
}

/// Makes inline content of events. Without a page, sentinels stay as they are and nothing has a place.
pub(super) fn build<'e>(
    events: impl IntoIterator<Item = &'e (Event<'e>, Range<usize>)>,
    page: Option<&OnPage<'_>>,
) -> Built {
    let mut builder = Builder {
        page,
        open: vec![Open::root()],
        holders: vec![0],
        overdue: Vec::new(),
        words: Words::default(),
        problems: Vec::new(),
    };
    let mut events = events.into_iter().peekable();
    while let Some((event, range)) = events.next() {
        if let Event::Text(text) = event {
            builder.words.add(text, range);
            continue;
        }
        builder.flush_words();
        let next = events.peek().map(|(event, _)| event);
        builder.event(event, range, next);
    }
    builder.flush_words();
    while builder.open.len() > 1 {
        builder.close_top(true);
    }
    let mut inlines = builder.open.pop().map(|root| root.inlines).unwrap_or_default();
    trim(&mut inlines);
    Built { inlines, problems: builder.problems }
}

struct Builder<'p> {
    page: Option<&'p OnPage<'p>>,
    open: Vec<Open>,
    /// Which of the open elements hold content; the others hand it to the one around them at once.
    holders: Vec<usize>,
    /// Tags closed early by the Markdown around them, whose end tags are still to come.
    overdue: Vec<String>,
    /// Words that have not been handed to an element yet.
    words: Words,
    problems: Vec<(MarkupProblem, Range<usize>)>,
}

struct Open {
    element: Element,
    /// The name of a raw tag; `None` for Markdown.
    tag: Option<String>,
    range: Range<usize>,
    inlines: Vec<Inline>,
}

enum Element {
    Plain,
    Styled(Style),
    Link { destination: String, title: Option<String> },
    Image { destination: String, title: Option<String> },
    Span { language: Option<LanguageTag>, direction: Option<Direction>, classes: Vec<String> },
    Code,
    Dropped,
}

impl Open {
    fn root() -> Self {
        Self { element: Element::Plain, tag: None, range: 0..0, inlines: Vec::new() }
    }
}

impl Builder<'_> {
    fn event(&mut self, event: &Event<'_>, range: &Range<usize>, next: Option<&Event<'_>>) {
        match event {
            Event::Text(text) => self.text(text),
            Event::Code(code) => {
                let code = self.literal(code);
                self.push(Inline::Code(code));
            }
            Event::InlineMath(tex) => self.math(tex, false),
            Event::DisplayMath(tex) => self.math(tex, true),
            Event::InlineHtml(html) | Event::Html(html) => self.html(html, range),
            Event::SoftBreak => self.soft_break(next),
            Event::HardBreak => self.push(Inline::Break),
            Event::FootnoteReference(label) => {
                let span = self.page.map(|page| page.source.span(range));
                self.push(Inline::FootnoteReference { label: label.to_string(), span });
            }
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(*tag),
            Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        // A title over two lines is one line, as the rest of the run is.
        let optional = |text: &str| (!text.is_empty()).then(|| self.carried(text).replace(['\n', '\r'], " "));
        let element = match tag {
            Tag::Emphasis => Element::Styled(Style::Emphasis),
            Tag::Strong => Element::Styled(Style::Strong),
            Tag::Strikethrough => Element::Styled(Style::Strikethrough),
            Tag::Superscript => Element::Styled(Style::Superscript),
            Tag::Subscript => Element::Styled(Style::Subscript),
            Tag::Link { link_type, dest_url, title, .. } => {
                let scheme = if *link_type == LinkType::Email { "mailto:" } else { "" };
                let destination = format!("{scheme}{}", self.carried(dest_url));
                Element::Link { destination, title: optional(title) }
            }
            Tag::Image { dest_url, title, .. } => {
                Element::Image { destination: self.carried(dest_url), title: optional(title) }
            }
            _ => Element::Plain,
        };
        self.open(element, None, range.clone());
    }

    fn open(&mut self, element: Element, tag: Option<String>, range: Range<usize>) {
        // What is nested too deep loses its markup, not its words. An image or a link too deep is still an image or a
        // link; what only sets words apart is given up.
        let shallow = self.open.len() < MOST_NESTED || matches!(element, Element::Image { .. } | Element::Dropped);
        let element = if shallow { element } else { Element::Plain };
        if !matches!(element, Element::Plain) {
            self.holders.push(self.open.len());
        }
        self.open.push(Open { element, tag, range, inlines: Vec::new() });
    }

    fn end(&mut self, _tag: TagEnd) {
        while self.open.len() > 1 {
            let markdown = self.open.last().is_some_and(|open| open.tag.is_none());
            self.close_top(true);
            if markdown {
                break;
            }
        }
    }

    /// Closes the innermost element; `early` if its own end tag did not.
    fn close_top(&mut self, early: bool) {
        let Some(Open { element, tag, range, mut inlines }) = self.open.pop() else { return };
        shrink(&mut inlines);
        if let Some(tag) = tag.filter(|_| early) {
            self.overdue.push(tag.clone());
            self.problems.push((MarkupProblem::Unclosed(tag), range.clone()));
        }
        if self.holders.last() == Some(&self.open.len()) {
            self.holders.pop();
        }
        match element {
            Element::Plain | Element::Dropped => {}
            Element::Code => self.push(Inline::Code(words(&inlines))),
            Element::Styled(Style::Term) if !inlines.is_empty() => self.term(inlines, range),
            Element::Styled(style) if !inlines.is_empty() => self.push(Inline::Styled { style, inlines }),
            Element::Styled(_) => {}
            Element::Span { language, direction, classes } => {
                self.push(Inline::Span { language, direction, classes, inlines });
            }
            Element::Link { destination, title } => {
                let span = self.page.map(|page| page.source.span(&range));
                if destination.trim().is_empty() {
                    self.problems.push((MarkupProblem::EmptyLink(words(&inlines)), range));
                }
                self.push(Inline::Link { destination, title, inlines, span });
            }
            Element::Image { destination, title } => {
                let span = self.page.map(|page| page.source.span(&range));
                let alternative = words(&inlines);
                if alternative.trim().is_empty() {
                    self.problems.push((MarkupProblem::NoAlternative(destination.clone()), range));
                }
                let (width, height, decorative) = (None, None, false);
                self.push(Inline::Image { destination, alternative, decorative, title, width, height, span });
            }
        }
    }

    fn term(&mut self, inlines: Vec<Inline>, range: Range<usize>) {
        let term = match inlines.first() {
            Some(Inline::Entry { words: Some(words), .. }) => words.clone(),
            _ => words(&inlines),
        };
        if is_long_term(&term) {
            self.problems.push((MarkupProblem::LongTerm(term), range));
        }
        self.push(Inline::Styled { style: Style::Term, inlines });
    }

    fn push(&mut self, inline: Inline) {
        let holder = self.holders.last().copied().unwrap_or_default();
        let Some(top) = self.open.get_mut(holder) else { return };
        match (top.inlines.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
            (_, Inline::Text(text)) if text.is_empty() => {}
            (_, inline) => top.inlines.push(inline),
        }
    }

    fn flush_words(&mut self) {
        for (style, words) in self.words.take() {
            match style {
                None => self.text(&words),
                Some(style) => {
                    self.open(Element::Styled(style), None, 0..0);
                    self.text(&words);
                    self.close_top(false);
                }
            }
        }
    }

    /// Words, in which sentinels are values.
    fn text(&mut self, text: &str) {
        let text = cleaned(text);
        if !has_sentinels(&text) {
            return self.push(Inline::Text(text));
        }
        let mut words = String::with_capacity(text.len());
        for character in text.chars() {
            match sentinel_index(character).map(|index| self.number(index)) {
                None => words.push(character),
                Some(Err(written)) => words.push_str(&written),
                Some(Ok(number)) => {
                    self.push(Inline::Text(std::mem::take(&mut words)));
                    self.push(Inline::Value(number));
                }
            }
        }
        self.push(Inline::Text(words));
    }

    /// The run's number of a page's placeable, or what stands there if it is none.
    fn number(&self, index: usize) -> Result<usize, String> {
        let Some(page) = self.page else { return Ok(index) };
        page.numbers.get(&index).copied().ok_or_else(|| page.held.source(index).to_owned())
    }

    /// An address or title: sentinels stay, in the run's numbers.
    fn carried(&self, text: &str) -> String {
        let text = cleaned(text);
        if self.page.is_none() || !has_sentinels(&text) {
            return text;
        }
        let mut carried = String::with_capacity(text.len());
        for character in text.chars() {
            match sentinel_index(character).map(|index| self.number(index)) {
                None => carried.push(character),
                Some(Ok(number)) => carried.push(sentinel(number)),
                Some(Err(written)) => carried.push_str(&written),
            }
        }
        carried
    }

    /// Code: on a page, what stands in the file.
    fn literal(&self, code: &str) -> String {
        let code = cleaned(code);
        self.page.map_or(code.clone(), |page| page.held.restore(&code))
    }

    fn math(&mut self, tex: &str, display: bool) {
        let tex = one_line(&self.literal(tex));
        self.push(Inline::Math(Math { tex, display }));
    }

    /// A line end is a space, save between characters of a script that has none.
    fn soft_break(&mut self, next: Option<&Event<'_>>) {
        let joined = self.page.is_some_and(|page| page.cjk)
            && matches!(next, Some(Event::Text(text)) if text.chars().next().is_some_and(is_spaceless))
            && self.holders.last().and_then(|holder| self.open.get(*holder)?.inlines.last()).is_some_and(
                |last| matches!(last, Inline::Text(text) if text.chars().next_back().is_some_and(is_spaceless)),
            );
        if !joined {
            self.push(Inline::Text(" ".to_owned()));
        }
    }

    fn html(&mut self, html: &str, range: &Range<usize>) {
        // Comments, declarations and processing instructions say nothing to a reader.
        if html.starts_with("<!") || html.starts_with("<?") {
            return;
        }
        for (token, _) in html_tokens::tokens(&cleaned(html)) {
            match token {
                Token::Start { name, attributes, closed } => self.start_tag(name, &attributes, closed, range),
                Token::End(name) => self.end_tag(name, range),
                Token::Text(text) => self.text(&text),
                Token::Comment(_) => {}
            }
        }
    }

    fn start_tag(&mut self, name: String, attributes: &BTreeMap<String, String>, closed: bool, range: &Range<usize>) {
        for handler in attributes.keys().filter(|attribute| attribute.starts_with("on")) {
            self.problems.push((MarkupProblem::Removed(handler.clone()), range.clone()));
        }
        let anchor = attributes.get("id").or_else(|| attributes.get("name").filter(|_| name == "a"));
        if let Some(anchor) = anchor.map(|anchor| anchor.trim()).filter(|anchor| !anchor.is_empty()) {
            self.push(Inline::Anchor(Anchor::new(anchor)));
        }
        let carried = |attribute: &str| attributes.get(attribute).map(|value| self.carried(value));
        let element = match html_inline::meaning(&name) {
            Meaning::Styled(style) => Element::Styled(style),
            Meaning::Code => Element::Code,
            Meaning::Link => match carried("href") {
                Some(destination) => Element::Link { destination, title: carried("title") },
                None => Element::Plain,
            },
            Meaning::Span => {
                let (language, direction, classes) = html_inline::span(attributes);
                match language.is_none() && direction.is_none() && classes.is_empty() {
                    true => Element::Plain,
                    false => Element::Span { language, direction, classes },
                }
            }
            Meaning::Break => return self.push(Inline::Break),
            Meaning::Image => return self.image_tag(attributes, range),
            Meaning::Nothing => return,
            Meaning::Dropped => {
                self.problems.push((MarkupProblem::Removed(name.clone()), range.clone()));
                Element::Dropped
            }
            Meaning::Unknown => {
                self.problems.push((MarkupProblem::Unknown(name.clone()), range.clone()));
                Element::Plain
            }
        };
        let empty = html_inline::is_void(&name) || (closed && matches!(element, Element::Dropped));
        let is_term = matches!(element, Element::Styled(Style::Term));
        if !empty {
            self.open(element, Some(name), range.clone());
        }
        if is_term {
            self.entry(attributes);
        }
    }

    /// What the index has of a term that has just been opened, where it says so.
    fn entry(&mut self, attributes: &BTreeMap<String, String>) {
        let carried = |attribute: &str| attributes.get(attribute).map(|value| self.carried(value));
        let (words, sort) = (carried("title"), carried("data-sort"));
        if words.is_some() || sort.is_some() {
            self.push(Inline::Entry { words, sort });
        }
    }

    fn image_tag(&mut self, attributes: &BTreeMap<String, String>, range: &Range<usize>) {
        let destination = attributes.get("src").map(|value| self.carried(value)).unwrap_or_default();
        let is_presentation = matches!(attributes.get("role").map(String::as_str), Some("presentation" | "none"));
        let decorative = is_presentation || attributes.get("alt").is_some_and(|alt| alt.trim().is_empty());
        if !attributes.contains_key("alt") && !decorative {
            self.problems.push((MarkupProblem::NoAlternative(destination.clone()), range.clone()));
        }
        let text = |name: &str| attributes.get(name).map(|value| self.carried(value));
        let pixels = |name: &str| attributes.get(name).and_then(|value| html_inline::pixels(value));
        let image = Inline::Image {
            destination,
            alternative: text("alt").unwrap_or_default(),
            decorative,
            title: text("title").filter(|title| !title.is_empty()),
            width: pixels("width"),
            height: pixels("height"),
            span: self.page.map(|page| page.source.span(range)),
        };
        self.push(image);
    }

    fn end_tag(&mut self, name: String, range: &Range<usize>) {
        if name == "br" {
            return self.push(Inline::Break);
        }
        let own = self.open.iter().rposition(|open| open.tag.as_ref() == Some(&name));
        let markdown = self.open.iter().rposition(|open| open.tag.is_none()).unwrap_or_default();
        match own.filter(|own| *own > markdown) {
            Some(own) => {
                while self.open.len() > own + 1 {
                    self.close_top(true);
                }
                self.close_top(false);
            }
            None => match self.overdue.iter().position(|overdue| *overdue == name) {
                Some(index) => drop(self.overdue.swap_remove(index)),
                None if html_inline::is_void(&name) || matches!(html_inline::meaning(&name), Meaning::Unknown) => {}
                None => self.problems.push((MarkupProblem::Stray(name), range.clone())),
            },
        }
    }
}

/// Whether words are too many for a term of an index, and no term is meant, or its end is missing.
pub(crate) fn is_long_term(words: &str) -> bool {
    words.chars().nth(100).is_some()
}

/// The white space that means nothing at the start and end of a run.
pub(super) const WHITE_SPACE: [char; 6] = [' ', '\t', '\n', '\r', '\u{b}', '\u{c}'];

/// Takes the white space off both ends of a run.
fn trim(inlines: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = inlines.first_mut() {
        *text = text.trim_start_matches(WHITE_SPACE).to_owned();
    }
    if let Some(Inline::Text(text)) = inlines.last_mut() {
        text.truncate(text.trim_end_matches(WHITE_SPACE).len());
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
    shrink(inlines);
}

/// Lets inline content take no more memory than it needs, since a book is held in memory whole.
fn shrink(inlines: &mut Vec<Inline>) {
    inlines.shrink_to_fit();
    for inline in inlines {
        if let Inline::Text(words) = inline {
            words.shrink_to_fit();
        }
    }
}

/// A formula on one line, as a message has it; where it has comments, which end with their lines, as it is.
fn one_line(tex: &str) -> String {
    let text = match tex.contains('%') {
        true => tex.to_owned(),
        false => tex.lines().map(str::trim_start).collect::<Vec<_>>().join(" "),
    };
    let text = text.trim_start();
    let end = text.trim_end();
    // A backslash before a space is a space.
    if end.ends_with('\\') { text.to_owned() } else { end.to_owned() }
}

/// Text without what only helped it through the parser.
fn cleaned(text: &str) -> String {
    let text = without_joints(text);
    match text.contains(GUARD) {
        true => text.replace(&format!("{GUARD} "), "").replace(GUARD, ""),
        false => text.into_owned(),
    }
}

/// The words of inline content; values are sentinels.
pub(crate) fn words(inlines: &[Inline]) -> String {
    let mut text = String::new();
    collect(inlines, &mut text);
    text
}

fn collect(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Code(words) => text.push_str(words),
            Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                collect(inlines, text);
            }
            Inline::Image { alternative, .. } => text.push_str(alternative),
            Inline::Math(math) => text.push_str(&math.tex),
            Inline::Break => text.push(' '),
            Inline::Value(index) => text.push(sentinel(*index)),
            Inline::FootnoteReference { .. } | Inline::Anchor(_) | Inline::Entry { .. } => {}
        }
    }
}
