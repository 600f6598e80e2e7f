//! Formulas: all of a list are set, within their places, and some of them look as they are known to look.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod reading;

use polypress_model::{Block, BlockKind, Book, Inline, Math, Text, specimen};
use polypress_typeset::{Document, Item, ItemContent, NodeKind, Options, Owner, lay_out};

/// One formula a line.
const FORMULAS: &str = include_str!("formulas.txt");

/// Pictures of the formulas that begin with a plus sign in the list.
const PICTURES: &str = include_str!("formulas.golden.txt");

fn formulas() -> impl Iterator<Item = (&'static str, bool)> {
    let lines = FORMULAS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| (line.trim_start_matches("+ "), line.starts_with("+ ")))
}

fn book_of(blocks: Vec<Block>) -> Book {
    let mut book = specimen::book("en");
    book.parts.truncate(1);
    for page in book.parts.iter_mut().flat_map(|part| &mut part.pages) {
        page.blocks.clone_from(&blocks);
        page.footnotes.clear();
    }
    book
}

fn laid_out(blocks: Vec<Block>) -> Document {
    lay_out(&book_of(blocks), &Options { cover: false, title_page: false, contents_depth: 0, ..Options::default() })
}

fn display(tex: &str) -> Block {
    Block::new(BlockKind::Math(Math { tex: tex.to_owned(), display: true }))
}

/// What belongs to formulas.
fn of_formulas(document: &Document) -> Vec<&Item> {
    let is_formula = |node: &&polypress_typeset::Node| matches!(node.kind, NodeKind::Formula { .. });
    let slots: Vec<_> = document.nodes.iter().filter(is_formula).flat_map(|node| &node.children).collect();
    let belongs = |item: &&Item| match item.owner {
        Owner::Content(id) => slots.contains(&&polypress_typeset::Child::Content(id)),
        Owner::Artifact(_) => false,
    };
    document.pages.iter().flat_map(|page| &page.items).filter(belongs).collect()
}

/// Glyphs and bars of a formula in words.
fn picture(tex: &str) -> String {
    let document = laid_out(vec![display(tex)]);
    reading::picture(&of_formulas(&document), |_| String::new())
}

#[test]
fn all_formulas_are_set_within_their_places() {
    assert!(formulas().count() >= 60, "{}", formulas().count());
    for (tex, _) in formulas() {
        let document = laid_out(vec![display(tex)]);
        assert_eq!(document.diagnostics, [], "{tex}");
        assert!(!of_formulas(&document).is_empty(), "{tex}");
        reading::assert_inside(&document);
    }
}

#[test]
fn formulas_look_as_they_are_known_to_look() {
    let pictures: String =
        formulas().filter(|(_, shown)| *shown).map(|(tex, _)| format!("{tex}\n{}\n", picture(tex))).collect();
    reading::update("formulas.golden.txt", &pictures);
    assert_eq!(pictures, PICTURES);
}

#[test]
fn formulas_say_their_source_to_those_who_cannot_see_them() {
    let document = laid_out(vec![display(r"\frac{1}{2}")]);
    let alternatives: Vec<&str> = document
        .nodes
        .iter()
        .filter_map(|node| match &node.kind {
            NodeKind::Formula { alternative } => Some(alternative.as_str()),
            _ => None,
        })
        .collect();
    assert!(!alternatives.is_empty() && alternatives.iter().all(|alternative| *alternative == r"\frac{1}{2}"));
}

#[test]
fn formulas_that_cannot_be_set_are_printed_as_source_and_reported() {
    let code = |tex: &str| {
        let document = laid_out(vec![display(tex)]);
        reading::assert_inside(&document);
        document.diagnostics.first().map(|finding| finding.code.to_string())
    };
    assert_eq!(code(r"\nonsense").as_deref(), Some("formula-unreadable"));
    let nested = r"\frac{1}{".repeat(80) + "x" + &"}".repeat(80);
    assert_eq!(code(&nested).as_deref(), Some("math-plain"));
    let long = "x + ".repeat(400) + "y";
    assert_eq!(code(&long).as_deref(), Some("math-plain"));
    let high = format!(r"\begin{{aligned}} {} \end{{aligned}}", r"x &= 1 \\ ".repeat(100));
    assert_eq!(code(&high).as_deref(), Some("math-plain"));
}

#[test]
fn a_long_formula_within_a_line_ends_lines_after_its_operators() {
    let sum: Vec<String> = (0..60).map(|index| format!("a_{{{index}}}")).collect();
    let math = Math { tex: sum.join(" + "), display: false };
    let inlines = vec![Inline::Text("Long: ".to_owned()), Inline::Math(math), Inline::Text(", so.".to_owned())];
    let text = Text { inlines, ..Text::default() };
    let document = laid_out(vec![Block::new(BlockKind::Paragraph(text))]);
    assert_eq!(document.diagnostics, []);
    reading::assert_inside(&document);
    let mut baselines: Vec<i32> = of_formulas(&document)
        .into_iter()
        .filter_map(|item| match &item.content {
            ItemContent::Glyphs(run) if run.words() == "a" => Some(run.y as i32),
            _ => None,
        })
        .collect();
    baselines.dedup();
    assert!(baselines.len() > 2, "{baselines:?}");
}
