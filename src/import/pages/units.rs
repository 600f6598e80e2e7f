//! A page as a sequence of units: its runs and blocks of code, with what should be the same in every language.

use crate::import::key::key;
use crate::markdown::{Inline, Page, Run, RunRole};
use crate::messages::plain_words;
use polypress_model::{Block, BlockKind};
use std::collections::{BTreeMap, BTreeSet};

/// What a unit is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A run of words in this block; the name of a front-matter field.
    Run(RunRole, String),
    /// A block of code.
    Code,
    /// A rule or a formula.
    Mark,
}

/// A unit of a page.
pub(super) struct Unit<'a> {
    pub(super) shape: Shape,
    /// The blocks around it: `list item `.
    pub(super) path: String,
    pub(super) run: Option<&'a Run>,
    /// The index of its run among those of the page.
    pub(super) index: usize,
    /// Code, numbers, addresses and the like, and how often each is there.
    pub(super) features: BTreeMap<String, u32>,
    /// Its words of Latin letters, in small letters; code is none.
    pub(super) latin: BTreeSet<String>,
    /// How long its words are, characters of dense scripts counted as several.
    pub(super) length: f64,
    /// What it says.
    pub(super) key: String,
    /// The anchor that its author gave it.
    pub(super) anchor: Option<&'a str>,
}

/// The units of a page, in the order of its runs.
pub(super) fn units<'a>(page: &'a Page, locale: &str) -> Vec<Unit<'a>> {
    let mut walk = Walk { units: Vec::new(), index: 0, locale };
    for field in &page.front_matter {
        walk.run(&field.run, field.name.clone(), "");
    }
    walk.blocks(&page.blocks, "");
    for footnote in &page.footnotes {
        walk.blocks(&footnote.blocks, "footnote ");
    }
    walk.units
}

struct Walk<'a, 'l> {
    units: Vec<Unit<'a>>,
    index: usize,
    locale: &'l str,
}

impl<'a> Walk<'a, '_> {
    fn blocks(&mut self, blocks: &'a [Block<Run>], path: &str) {
        blocks.iter().for_each(|block| self.block(block, path));
    }

    /// The same way through a block as [`Block::for_each`] takes.
    fn block(&mut self, block: &'a Block<Run>, path: &str) {
        match &block.kind {
            BlockKind::Heading(heading) => self.words(&heading.text, path),
            BlockKind::Paragraph(run) => self.words(run, path),
            BlockKind::List(list) => {
                let path = format!("{path}{} ", if list.start.is_some() { "numbers" } else { "bullets" });
                list.items.iter().for_each(|item| self.blocks(&item.blocks, &path));
            }
            BlockKind::Table(table) => {
                let path = format!("{path}table {} ", table.columns.len());
                table.caption.iter().for_each(|caption| self.words(caption, &path));
                for row in table.head.iter().chain(&table.body) {
                    for (column, cell) in row.cells.iter().enumerate() {
                        self.blocks(&cell.blocks, &format!("{path}{column} "));
                    }
                }
            }
            BlockKind::Code(code) => {
                let lines = code.source();
                let lines = lines.lines().map(|line| (format!("line {}", line.trim()), 1));
                self.mark(Shape::Code, path, lines.collect());
                code.title.iter().for_each(|title| self.words(title, path));
                code.texts.iter().for_each(|inner| self.words(&inner.text, path));
            }
            BlockKind::Figure(figure) => {
                self.blocks(&figure.blocks, &format!("{path}figure "));
                figure.caption.iter().for_each(|caption| self.words(caption, path));
            }
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    definition.terms.iter().for_each(|term| self.words(term, path));
                    definition.details.iter().for_each(|blocks| self.blocks(blocks, &format!("{path}definition ")));
                }
            }
            BlockKind::Details(details) => {
                let path = format!("{path}details ");
                details.summary.iter().for_each(|summary| self.words(summary, &path));
                self.blocks(&details.blocks, &path);
            }
            BlockKind::Quote(blocks) => self.blocks(blocks, &format!("{path}quote ")),
            BlockKind::Alert(alert) => self.blocks(&alert.blocks, &format!("{path}quote ")),
            BlockKind::Group(group) => self.blocks(&group.blocks, path),
            BlockKind::Math(math) => {
                let features = BTreeMap::from([(format!("math {}", math.tex.trim()), 1)]);
                self.mark(Shape::Mark, path, features);
            }
            // No page that is read has one.
            BlockKind::Index(_) => {}
            BlockKind::Rule => self.mark(Shape::Mark, path, BTreeMap::new()),
        }
    }

    fn words(&mut self, run: &'a Run, path: &str) {
        self.run(run, String::new(), path);
    }

    fn run(&mut self, run: &'a Run, name: String, path: &str) {
        let mut features = BTreeMap::new();
        collect(&run.inlines, self.locale, &mut features);
        let words = own_words(&run.inlines);
        let latin = latin_words(&words).map(str::to_lowercase).collect();
        for name in latin_words(&words).filter(|word| is_name(word)) {
            *features.entry(format!("name {}", name.to_lowercase())).or_default() += 1;
        }
        let unit = Unit {
            shape: Shape::Run(run.role.clone(), name),
            path: path.to_owned(),
            run: Some(run),
            index: self.index,
            features,
            latin,
            length: length(&plain_words(run)),
            key: key(&run.inlines, &run.placeables),
            anchor: run.explicit_id.as_deref(),
        };
        self.index += 1;
        self.units.push(unit);
    }

    fn mark(&mut self, shape: Shape, path: &str, features: BTreeMap<String, u32>) {
        let (path, key) = (path.to_owned(), String::new());
        let (run, index, length, anchor) = (None, usize::MAX, 0.0, None);
        let latin = BTreeSet::new();
        self.units.push(Unit { shape, path, run, index, features, latin, length, key, anchor });
    }
}

/// The words of inline content, without code.
fn own_words(inlines: &[Inline]) -> String {
    let mut words = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Styled { inlines, .. } | Inline::Span { inlines, .. } | Inline::Link { inlines, .. } => {
                words.push_str(&own_words(inlines));
            }
            Inline::Image { alternative, .. } => words.push_str(alternative),
            _ => words.push(' '),
        }
    }
    words
}

/// The words of Latin letters in a text; in other scripts they are names.
fn latin_words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    let is_latin =
        |word: &&str| word.len() > 1 && word.is_ascii() && word.contains(|letter: char| letter.is_ascii_alphabetic());
    // Scripts without spaces stand right beside them.
    words.flat_map(|word| word.split(|character: char| !character.is_ascii())).filter(is_latin)
}

/// Whether a word looks like a name in any language: `openSUSE`, `UTF8`, `README`.
fn is_name(word: &str) -> bool {
    word.chars().skip(1).any(|letter| letter.is_ascii_uppercase())
}

/// Whether a page is in a script other than Latin.
pub(super) fn is_foreign(units: &[Unit<'_>]) -> bool {
    let (mut latin, mut other) = (0, 0);
    for unit in units {
        let Some(run) = unit.run else { continue };
        for letter in own_words(&run.inlines).chars().filter(|letter| letter.is_alphabetic()) {
            *(if letter < '\u{250}' { &mut latin } else { &mut other }) += 1;
        }
    }
    other > latin
}

/// How many letters a text would have in an alphabet: an ideograph says as much as two or three letters.
fn length(text: &str) -> f64 {
    let weight = |character: char| match character {
        '\u{3040}'..='\u{30ff}' => 1.6,
        '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => 3.0,
        '\u{ac00}'..='\u{d7af}' => 2.2,
        character if character.is_alphanumeric() => 1.0,
        _ => 0.5,
    };
    text.chars().map(weight).sum()
}

/// What of inline content should be the same in every language.
fn collect(inlines: &[Inline], locale: &str, features: &mut BTreeMap<String, u32>) {
    for inline in inlines {
        let feature = match inline {
            Inline::Text(text) => {
                numbers(text).for_each(|number| *features.entry(format!("number {number}")).or_default() += 1);
                continue;
            }
            Inline::Styled { inlines, .. } | Inline::Span { inlines, .. } => {
                collect(inlines, locale, features);
                continue;
            }
            Inline::Link { destination, inlines, .. } => {
                collect(inlines, locale, features);
                format!("link {}", neutral(destination, locale))
            }
            Inline::Code(code) => format!("code {code}"),
            Inline::Math(math) => format!("math {}", math.tex.trim()),
            Inline::FootnoteReference { label, .. } => format!("footnote {label}"),
            Inline::Image { destination, .. } => format!("image {}", neutral(destination, locale)),
            Inline::Value(_) => "value".to_owned(),
            Inline::Anchor(_) | Inline::Entry { .. } | Inline::Break => continue,
        };
        *features.entry(feature).or_default() += 1;
    }
}

/// The numbers in a text, of any digits and without what groups them.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    let digit = |character: char| match character {
        '٠'..='٩' => char::from_digit(character as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(character as u32 - '۰' as u32, 10),
        '０'..='９' => char::from_digit(character as u32 - '０' as u32, 10),
        _ => Some(character).filter(char::is_ascii_digit),
    };
    let digits: String = text.chars().map(|character| digit(character).unwrap_or(' ')).collect();
    digits.split_whitespace().map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// An address without what tells the language: `/de/guide.md#ziel` and `guide.de.md` are `guide.md`.
pub(super) fn neutral(destination: &str, locale: &str) -> String {
    let (path, _) = destination.split_once('#').unwrap_or((destination, ""));
    let locale = locale.to_lowercase().replace('_', "-");
    let language = locale.split('-').next().unwrap_or_default().to_owned();
    let is_locale = |part: &str| {
        let part = part.to_lowercase().replace('_', "-");
        part == locale || part == language
    };
    let parts = path.split('/').filter(|part| !is_locale(part) && !matches!(*part, "" | "." | ".."));
    let part = |part: &str| {
        let pieces: Vec<_> = part.split('.').collect();
        let kept = pieces.iter().enumerate().filter(|(at, piece)| *at == 0 || !is_locale(piece));
        kept.map(|(_, piece)| *piece).collect::<Vec<_>>().join(".")
    };
    parts.map(part).collect::<Vec<_>>().join("/")
}
