//! An EPUB as an independent reader finds it, against the book that it was made of: the order of its documents, its
//! contents, and every word of every chapter.

use polypress_model::{
    Block, BlockKind, Book, Code, Index, IndexEntry, Inline, Label, Page, PagePath, PartKind, Style, Text,
};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use rbook::ebook::spine::PageDirection;
use rbook::ebook::toc::TocEntryKind;
use rbook::epub::metadata::EpubVersion;
use std::collections::BTreeSet;
use std::io::Cursor;

/// What rbook makes of a file that it reads strictly.
pub(crate) fn opened(bytes: &[u8]) -> rbook::Epub {
    rbook::Epub::options().strict(true).retain_variants(true).read(Cursor::new(bytes.to_vec())).unwrap()
}

/// The files of the chapters; pages whose names are more than letters and digits have others.
pub(crate) fn files_of_pages(book: &Book) -> Vec<String> {
    book.pages().map(|page| format!("chapter-{}.xhtml", page.path.as_str().replace('/', "-"))).collect()
}

/// Panics where the EPUB is not the book.
pub(crate) fn assert_is(book: &Book, bytes: &[u8]) {
    let (epub, locale) = (opened(bytes), book.locale.tag.as_str());
    assert_eq!(epub.metadata().title().unwrap().value(), book.metadata.title.to_plain());
    assert_eq!(epub.metadata().language().unwrap().value(), locale);
    let direction = match book.locale.direction.as_str() {
        "rtl" => PageDirection::RightToLeft,
        _ => PageDirection::LeftToRight,
    };
    assert_eq!(epub.spine().page_direction(), direction, "{locale}");

    let files = files_of_pages(book);
    let documents: Vec<_> = epub.spine().iter().map(|entry| entry.manifest_entry().unwrap()).collect();
    let spine: Vec<&str> = documents.iter().map(|document| document.href_raw().as_str()).collect();
    let mut expected = vec!["cover.xhtml", "title.xhtml", "nav.xhtml"];
    expected.extend((book.completeness.percent() < 100).then_some("notice.xhtml"));
    let front = expected.len();
    expected.extend(files.iter().map(String::as_str));
    assert_eq!(spine, expected, "{locale}");

    for version in [EpubVersion::EPUB3, EpubVersion::EPUB2] {
        let contents = epub.toc().by_kind_version(TocEntryKind::Toc, version).unwrap().flatten();
        let contents: Vec<(usize, String, String)> = contents
            .map(|entry| (entry.depth(), entry.label().to_owned(), entry.href_raw().unwrap().as_str().to_owned()))
            .collect();
        assert_eq!(contents, contents_of(book, &files), "{locale}");
    }
    let first = book.parts.iter().find(|part| part.kind == PartKind::Body).and_then(|part| part.pages.first());
    let body = files.iter().zip(book.pages()).find(|(_, page)| Some(*page) == first).map(|(file, _)| file.as_str());
    let landmarks = epub.toc().landmarks().unwrap().flatten();
    let landmarks: Vec<_> = landmarks.map(|entry| entry.href_raw().unwrap().as_str().to_owned()).collect();
    let expected: Vec<&str> = ["cover.xhtml", "title.xhtml", "nav.xhtml"].into_iter().chain(body).collect();
    assert_eq!(landmarks, expected, "{locale}");

    for (document, page) in documents.into_iter().skip(front).zip(book.pages()) {
        let (found, expected) = (words_of_chapter(&document.read_str().unwrap()), words_of_page(book, page));
        let differs = found.iter().zip(&expected).position(|(found, expected)| found != expected);
        let at = differs.unwrap_or(found.len().min(expected.len()));
        let around = |words: &[String]| words.iter().skip(at.saturating_sub(8)).take(16).cloned().collect::<Vec<_>>();
        assert!(found == expected, "{locale} {}: {:?} is {:?}", page.path, around(&expected), around(&found));
    }
}

/// Level, words and file of every line of the contents.
fn contents_of(book: &Book, files: &[String]) -> Vec<(usize, String, String)> {
    let mut contents = Vec::new();
    let mut files = files.iter();
    for part in &book.parts {
        let level = usize::from(part.title.is_some()) + 1;
        for (index, page) in part.pages.iter().enumerate() {
            let file = files.next().unwrap();
            if let (0, Some(title)) = (index, &part.title) {
                contents.push((1, title.to_plain(), file.clone()));
            }
            let number = page.number.as_ref().map(|number| number.in_locale(&book.locale) + " ");
            let title = number.unwrap_or_default() + &page.title.to_plain();
            contents.push((level + page.depth, title, file.clone()));
        }
    }
    contents
}

/// The words of a page: footnotes come last; formulas, which are MathML there, and images have none. Within code every
/// space and line end counts.
fn words_of_page(book: &Book, page: &Page) -> Vec<String> {
    let mut words = PageWords { book, words: String::new(), quotations: 0 };
    words.blocks(&page.blocks);
    page.footnotes.iter().for_each(|footnote| words.blocks(&footnote.blocks));
    words.words.split_whitespace().map(str::to_owned).collect()
}

struct PageWords<'a> {
    book: &'a Book,
    words: String,
    quotations: usize,
}

impl PageWords<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Heading(heading) => self.text(&heading.text),
                BlockKind::Paragraph(text) => self.text(text),
                BlockKind::Table(table) => self.texts(&table.caption),
                BlockKind::Details(details) => self.texts(&details.summary),
                BlockKind::Code(code) => self.code(code),
                BlockKind::Index(index) => self.index(index),
                BlockKind::Definitions(definitions) => {
                    for definition in definitions {
                        self.texts(&definition.terms);
                        definition.details.iter().for_each(|blocks| self.blocks(blocks));
                    }
                    continue;
                }
                _ => {}
            }
            block.children().into_iter().for_each(|children| self.blocks(children));
            if let BlockKind::Figure(figure) = &block.kind {
                self.texts(&figure.caption);
            }
        }
    }

    fn texts<'t>(&mut self, texts: impl IntoIterator<Item = &'t Text>) {
        texts.into_iter().for_each(|text| self.text(text));
    }

    fn text(&mut self, text: &Text) {
        self.words.push('\n');
        self.inlines(&text.inlines);
        self.words.push('\n');
    }

    /// Letters, terms, and the titles of the pages that explain them.
    fn index(&mut self, index: &Index) {
        let label = |label| self.book.labels.words(label, &self.book.locale);
        let (symbols, separator) = (label(Label::IndexSymbols), label(Label::ListSeparator));
        for group in &index.groups {
            self.words += &format!("\n{}\n", group.letter.as_ref().unwrap_or(&symbols));
            for IndexEntry { term, places } in &group.entries {
                self.words += &format!("\n{}", term.to_plain());
                let pages: BTreeSet<&PagePath> = places.iter().map(|place| &place.page).collect();
                let titles = self.book.pages().filter(|page| pages.contains(&page.path));
                titles.for_each(|page| self.words += &format!("{separator}{}", page.title.to_plain()));
            }
        }
        self.words.push('\n');
    }

    fn code(&mut self, code: &Code) {
        self.texts(&code.title);
        let line =
            |line: &Vec<polypress_model::Token>| line.iter().map(|token| token.text.as_str()).collect::<String>();
        let lines: Vec<String> = code.lines.iter().map(line).collect();
        self.words.push_str(&shown(&lines.join("\n")));
        self.words.push('\n');
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(words) | Inline::Code(words) => self.words.push_str(words),
                Inline::Styled { style: Style::Quotation, inlines } => {
                    let marks = &self.book.locale.quotation_marks;
                    let (open, close) = if self.quotations.is_multiple_of(2) { &marks.outer } else { &marks.inner };
                    self.words.push_str(open);
                    self.quotations += 1;
                    self.inlines(inlines);
                    self.quotations -= 1;
                    self.words.push_str(close);
                }
                Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                    self.inlines(inlines);
                }
                Inline::Break => self.words.push(' '),
                Inline::Image(_) | Inline::FootnoteReference { .. } | Inline::Math(_) | Inline::Anchor(_) => {}
            }
        }
    }
}

/// White space that counts, so that it is seen.
fn shown(code: &str) -> String {
    code.replace(' ', "␠").replace('\n', "␤").replace('\t', "␉")
}

/// Elements that do not end a line of words.
const WITHIN_LINES: &[&str] =
    &["a", "code", "dfn", "em", "img", "kbd", "mark", "s", "small", "span", "strong", "sub", "sup", "u"];

/// The words of a document, without those that the exporter adds to the book's.
fn words_of_chapter(document: &str) -> Vec<String> {
    let mut reader = Reader::from_str(document);
    let mut words = String::new();
    // How many elements lie around: those of words that are added, and those of code.
    let (mut added, mut code) = (0_usize, 0_usize);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) => {
                added += usize::from(added > 0 || is_added(&element));
                code += usize::from(code > 0 || element.name().as_ref() == "pre");
                separate(element.name().as_ref(), &mut words, added);
            }
            Event::End(element) => {
                separate(element.name().as_ref(), &mut words, added);
                (added, code) = (added.saturating_sub(1), code.saturating_sub(1));
            }
            Event::Empty(element) => separate(element.name().as_ref(), &mut words, added),
            Event::Text(text) if added == 0 => words.push_str(&spaced(&text.xml10_content(), code)),
            Event::GeneralRef(reference) if added == 0 => {
                words.push_str(match reference.as_ref() {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    other => panic!("&{other};"),
                });
            }
            Event::Eof => return words.split_whitespace().map(str::to_owned).collect(),
            _ => {}
        }
    }
}

fn separate(name: &str, words: &mut String, added: usize) {
    if added == 0 && !WITHIN_LINES.contains(&name) {
        words.push('\n');
    }
}

fn spaced(text: &str, code: usize) -> String {
    if code > 0 { shown(text) } else { text.to_owned() }
}

/// Whether the words of an element are the exporter's: numbers, marks and ways back of footnotes, titles of alerts,
/// the words that say that something is not translated or not shown; and formulas, which are not written in words.
fn is_added(element: &BytesStart<'_>) -> bool {
    let value = |name: &str| {
        let attribute = element.try_get_attribute(name).unwrap();
        attribute.map(|it| it.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned()).unwrap_or_default()
    };
    let classes = ["alert-title", "footnote-mark", "image-not-shown", "math", "number", "visually-hidden"];
    value("class").split(' ').any(|class| classes.contains(&class))
        || ["doc-backlink", "doc-pagebreak"].contains(&value("role").as_str())
        || value("id") == "polypress.footnotes"
        || ["head", "math"].contains(&element.name().as_ref())
}
