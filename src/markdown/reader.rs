//! From the parser's events to the page's tree.

use super::code;
use super::containers::{self, Container, Part};
use super::directives::Directive;
use super::findings;
use super::heading;
use super::html_markdown::Writer;
use super::page::{Audience, FootnoteDefinition, Region, Run, RunRole};
use super::parser::{self, Events};
use super::run::{Made, Surroundings};
use polypress_model::block::MOST_NESTED;
use polypress_model::{Anchor, Block, BlockKind, Diagnostic, Language, Span};
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use std::ops::Range;

/// Builds the tree.
pub(super) struct Reader<'a> {
    pub(super) page: &'a Surroundings<'a>,
    pub(super) open: Vec<Open<'a>>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) footnotes: Vec<FootnoteDefinition>,
    pub(super) regions: Vec<Region>,
    /// Regions still open: where they began, and whose they are; nobody's if nothing in them is a message.
    pub(super) directives: Vec<(Range<usize>, Option<Audience>)>,
    /// Notes and the id for the run that comes next.
    notes: Vec<String>,
    id: Option<(String, Range<usize>)>,
    /// End tags of raw blocks that stand in a paragraph, to be closed after it.
    deferred: Vec<(String, Range<usize>)>,
    too_deep: bool,
}

/// A container that is open.
pub(super) struct Open<'a> {
    pub(super) container: Container,
    /// The element's name, if it was opened by raw HTML.
    pub(super) element: Option<String>,
    pub(super) range: Range<usize>,
    pub(super) anchor: Option<String>,
    pub(super) language: Option<Language>,
    pub(super) parts: Vec<Part>,
    events: Events<'a>,
    pub(super) writer: Writer,
    /// What stands in `<pre>` so far.
    pub(super) preformatted: Option<String>,
    pub(super) code_language: Option<String>,
}

/// What was read.
pub(super) struct Read {
    pub(super) blocks: Vec<Block<Run>>,
    pub(super) footnotes: Vec<FootnoteDefinition>,
    pub(super) regions: Vec<Region>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    /// Reads the events of a page.
    pub(super) fn read(page: &'a Surroundings<'a>, events: Events<'a>) -> Read {
        let mut reader = Self {
            page,
            open: vec![Open::new(Container::Plain, 0..page.source.text().len())],
            diagnostics: Vec::new(),
            footnotes: Vec::new(),
            regions: Vec::new(),
            directives: Vec::new(),
            notes: Vec::new(),
            id: None,
            deferred: Vec::new(),
            too_deep: false,
        };
        let mut events = events.into_iter();
        while let Some((event, range)) = events.next() {
            match event {
                Event::Start(Tag::HtmlBlock) => {
                    reader.flush();
                    reader.html_block(range);
                    events.find(|(event, _)| matches!(event, Event::End(TagEnd::HtmlBlock)));
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    reader.flush();
                    let (mut text, mut starts) = (String::new(), Vec::new());
                    for (event, place) in events.by_ref() {
                        let Event::Text(part) = event else { break };
                        let mut start = place.start;
                        for line in part.split_inclusive('\n') {
                            if text.is_empty() || text.ends_with('\n') {
                                starts.push(start);
                            }
                            text.push_str(line);
                            start += line.len();
                        }
                    }
                    reader.code_block(&kind, &text, &starts, &range);
                }
                event => reader.event(event, range),
            }
        }
        reader.finish()
    }

    fn finish(mut self) -> Read {
        while self.open.len() > 1 {
            self.close_top(true);
        }
        self.flush();
        for (range, _) in std::mem::take(&mut self.directives) {
            self.diagnostics.push(findings::region_open(self.span(&range)));
        }
        if let Some((id, range)) = self.id.take() {
            self.diagnostics.push(findings::nothing_follows(&id, self.span(&range)));
        }
        let parts = self.open.pop().map(|open| open.parts).unwrap_or_default();
        let Self { footnotes, regions, diagnostics, .. } = self;
        Read { blocks: containers::blocks(parts), footnotes, regions, diagnostics }
    }

    /// Where a stretch of text stands.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        self.page.source.span(range)
    }

    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Start(tag) if !parser::is_inline(&tag) => self.start(tag, range),
            Event::End(tag) if !parser::is_inline_end(tag) => self.end(tag),
            Event::Rule => {
                self.flush();
                self.push_block(BlockKind::Rule, None, &range);
            }
            Event::TaskListMarker(done) => {
                if let Some(Open { container: Container::Item { task }, .. }) = self.open.last_mut() {
                    *task = Some(done);
                } else if let Some(Container::Item { task }) = self.item_around() {
                    *task = Some(done);
                }
            }
            Event::InlineHtml(html) => match self.deferred_end(&html) {
                Some(name) => self.deferred.push((name, range)),
                None => {
                    self.inline_directive(&html, &range);
                    self.inline(Event::InlineHtml(html), range);
                }
            },
            Event::Text(text) => {
                let found = self.page.held.undeclared(&range, self.page.source);
                self.diagnostics.extend(found);
                self.inline(Event::Text(text), range);
            }
            event => self.inline(event, range),
        }
    }

    fn inline(&mut self, event: Event<'a>, range: Range<usize>) {
        if let Some(open) = self.open.last_mut() {
            open.events.push((event, range));
        }
    }

    /// The item around a paragraph that a loose task list puts its marker in.
    fn item_around(&mut self) -> Option<&mut Container> {
        let index = self.open.len().checked_sub(2)?;
        self.open.get_mut(index).map(|open| &mut open.container)
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        self.flush();
        if matches!(tag, Tag::Paragraph) {
            self.loosen();
        }
        let in_head = self.open.last().is_some_and(|open| open.container == Container::Head);
        let container = Container::of(tag, in_head);
        self.push(Open::new(container, range));
    }

    /// A paragraph of its own makes the list around it loose.
    fn loosen(&mut self) {
        if let [.., list, item] = self.open.as_mut_slice()
            && let (Container::List { tight, .. }, Container::Item { .. }) = (&mut list.container, &item.container)
        {
            *tight = false;
        }
    }

    /// Opens a container; what is nested too deep stands beside what it was in.
    pub(super) fn push(&mut self, mut open: Open<'a>) {
        if self.open.len() >= MOST_NESTED && !matches!(open.container, Container::Paragraph | Container::Footnote(_)) {
            if !self.too_deep {
                self.diagnostics.push(findings::too_deep(self.span(&open.range)));
            }
            self.too_deep = true;
            if !matches!(open.container, Container::Heading { .. } | Container::Cell { .. }) {
                open.container = Container::Plain;
            }
        }
        self.open.push(open);
    }

    /// Ends a Markdown container, and what raw HTML left open in it.
    fn end(&mut self, tag: TagEnd) {
        self.flush();
        while self.open.len() > 1 {
            let markdown = self.open.last().is_some_and(|open| open.element.is_none());
            self.close_top(true);
            if markdown {
                break;
            }
        }
        if matches!(tag, TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) {
            for (name, range) in std::mem::take(&mut self.deferred) {
                self.html_end(&name, &range);
            }
        }
    }

    /// Closes the innermost container; `early` if it is not its own end tag that does.
    pub(super) fn close_top(&mut self, early: bool) {
        self.flush();
        let Some(open) = self.open.pop() else { return };
        let span = self.span(&open.range);
        if let Some(element) = open.element.filter(|element| early && !super::html_block::ends_by_itself(element)) {
            self.diagnostics.push(findings::open_element(&element, span.clone()));
        }
        let anchor = open.anchor.map(Anchor::new);
        if let Container::Footnote(label) = open.container {
            let blocks = containers::blocks(open.parts);
            self.footnotes.push(FootnoteDefinition { label, blocks, span });
            return;
        }
        let parts = containers::close(open.container, open.parts, anchor, span);
        if let Some(parent) = self.open.last_mut() {
            parent.parts.extend(parts);
        }
    }

    /// Adds a block to the innermost container.
    pub(super) fn push_block(&mut self, kind: BlockKind<Run>, anchor: Option<String>, range: &Range<usize>) {
        let block = Block { kind, anchor: anchor.map(Anchor::new), span: Some(self.span(range)) };
        if let Some(open) = self.open.last_mut() {
            open.parts.push(Part::Block(block));
        }
    }

    /// Makes a run of the words that stand in the innermost container so far.
    pub(super) fn flush(&mut self) {
        self.flush_html();
        let Some(open) = self.open.last_mut() else { return };
        let mut events = std::mem::take(&mut open.events);
        if events.is_empty() {
            return;
        }
        if let Container::Heading { classes, .. } = &mut open.container
            && let Some(attributes) = cut_attributes(self.page.source.text(), open.range.start, &mut events)
        {
            *classes = attributes.classes;
            open.anchor = attributes.id;
        }
        let role = role(&open.container);
        let explicit = open.anchor.clone().filter(|_| matches!(role, RunRole::Heading(_)));
        let quotes = self.open.iter().filter(|open| matches!(open.container, Container::Quote(_))).count();
        if let Some(made) = self.page.run(&events, role, quotes) {
            self.push_run(made, explicit);
        }
    }

    /// Adds a run as a paragraph of the innermost container.
    pub(super) fn push_run(&mut self, made: Made, explicit: Option<String>) {
        let Made { run, mut problems, stable } = made;
        if run.inlines.is_empty() {
            return;
        }
        problems.sort_by_key(|(_, range)| range.start);
        for (problem, range) in problems {
            self.diagnostics.push(findings::markup_finding(problem, self.span(&range)));
        }
        if !stable {
            self.diagnostics.push(findings::unstable(run.span.clone()));
        }
        let run = self.directed(run, explicit);
        let block = Block { span: Some(run.span.clone()), kind: BlockKind::Paragraph(run), anchor: None };
        if let Some(open) = self.open.last_mut() {
            open.parts.push(Part::Block(block));
        }
    }

    /// The run with what directives and the elements around it say of it.
    pub(super) fn directed(&mut self, mut run: Run, explicit: Option<String>) -> Run {
        run.explicit_id = self.id.take().map(|(id, _)| id).or(explicit);
        run.notes = std::mem::take(&mut self.notes);
        run.translatable &= self.directives.iter().all(|(_, audience)| audience.is_some());
        run.language = self.open.iter().rev().find_map(|open| open.language.clone());
        run
    }

    fn code_block(&mut self, kind: &CodeBlockKind<'_>, text: &str, starts: &[usize], range: &Range<usize>) {
        let info = match kind {
            CodeBlockKind::Fenced(info) => code::info(&self.page.held.restore(info)),
            CodeBlockKind::Indented => code::Info::default(),
        };
        let text = super::markers::without_joints(text);
        self.push_code(info, &self.page.held.restore(&text), starts, None, range);
    }

    /// The name of an open raw block that an end tag in a paragraph is meant for.
    fn deferred_end(&self, html: &str) -> Option<String> {
        let name = html.strip_prefix("</")?.trim_end_matches('>').trim().to_ascii_lowercase();
        let is_open = self.open.iter().any(|open| open.element.as_deref() == Some(&name));
        is_open.then_some(name)
    }

    /// A directive among words speaks of the run that it stands in.
    fn inline_directive(&mut self, html: &str, range: &Range<usize>) {
        let comment = html.strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->"));
        match comment.and_then(super::directives::directive) {
            Some(Directive::Skip | Directive::For(_) | Directive::End) => {
                let what = "a directive that opens or ends a region stands on a line of its own";
                self.diagnostics.push(findings::unknown_directive(what, self.span(range)));
            }
            Some(directive) => self.directive(directive, range),
            None => {}
        }
    }

    /// Does what a directive asks for.
    pub(super) fn directive(&mut self, directive: Directive, range: &Range<usize>) {
        match directive {
            Directive::Skip => self.directives.push((range.clone(), None)),
            Directive::For(audience) => self.directives.push((range.clone(), Some(audience))),
            Directive::Note(note) => self.notes.push(self.page.held.restore(&note)),
            Directive::Id(id) => self.id = Some((id, range.clone())),
            Directive::Unknown(what) => {
                self.diagnostics.push(findings::unknown_directive(&what, self.span(range)));
            }
            Directive::End => match self.directives.pop() {
                Some((start, Some(audience))) => {
                    let spans = self.page.source.spans(&(start.start..range.end));
                    self.regions.extend(spans.into_iter().map(|span| Region { span, audience: audience.clone() }));
                }
                Some((_, None)) => {}
                None => {
                    let what = "nothing is open that could end here";
                    self.diagnostics.push(findings::unknown_directive(what, self.span(range)));
                }
            },
        }
    }
}

impl Open<'_> {
    /// A container just opened.
    pub(super) fn new(container: Container, range: Range<usize>) -> Self {
        Self {
            container,
            element: None,
            range,
            anchor: None,
            language: None,
            parts: Vec::new(),
            events: Vec::new(),
            writer: Writer::default(),
            preformatted: None,
            code_language: None,
        }
    }
}

/// The role of words that stand in this container.
pub(super) fn role(container: &Container) -> RunRole {
    match container {
        Container::Heading { level, .. } => RunRole::Heading(*level),
        Container::Item { .. } => RunRole::ListItem,
        Container::Cell { .. } => RunRole::Cell,
        Container::Term => RunRole::Term,
        Container::Meaning => RunRole::Definition,
        Container::Caption => RunRole::Caption,
        _ => RunRole::Paragraph,
    }
}

/// Takes the attributes off the end of a heading's events, with the `#` that close it before them.
fn cut_attributes(text: &str, heading: usize, events: &mut Events<'_>) -> Option<heading::Attributes> {
    let start = events.first()?.1.start;
    let end = events.iter().map(|(_, range)| range.end).max()?;
    let (length, attributes) = heading::attributes(text.get(start..end)?)?;
    let mut words = text.get(start..start + length)?.trim_end();
    if text.get(heading..)?.trim_start().starts_with('#') {
        let unclosed = words.trim_end_matches('#');
        words = if unclosed.is_empty() || unclosed.ends_with([' ', '\t']) { unclosed.trim_end() } else { words };
    }
    let cut = start + words.len();
    events.retain(|(event, range)| range.start < cut || matches!(event, Event::End(_)));
    while matches!(events.last(), Some((Event::SoftBreak | Event::HardBreak, _))) {
        events.pop();
    }
    for (event, range) in events.iter_mut() {
        range.end = range.end.min(cut);
        if let Event::Text(words) = event
            && range.end == cut
        {
            // What stands before the attributes is what the text has before them: they hold nothing to unescape.
            let kept = text.get(range.clone()).unwrap_or_default().trim_end();
            range.end = range.start + kept.len();
            *words = words.get(..kept.len()).unwrap_or(kept).to_owned().into();
        }
    }
    Some(attributes)
}
