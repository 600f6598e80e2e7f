//! Structure: whatever a translation holds, the blocks of the page stay as they are; what cannot be one run of words is
//! rejected with a diagnostic, and the source text stands in its place.

use crate::road;
use polypress::catalog::ftl::{self, Piece};
use polypress_model::{Block, BlockKind, Severity, State};
use proptest::prelude::*;

/// A page whose messages stand in every kind of block.
const PAGE: &str = "\
# Heading

A paragraph with *words*.

- an item
- another

  with a second paragraph

> a quote
>
> - with a list

> [!NOTE]
> an alert

| head | cell |
|---|---|
| one | two |

Term
: what it means

<details><summary>summary</summary>

inside

</details>

A mark.[^1]

[^1]: a footnote
";

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_translation_changes_the_blocks(text in hostile()) {
        let page = road::page(PAGE);
        let value = ftl::value(&[Piece::Text(&text)]);
        let ids = page.messages.iter().flatten().map(|message| message.id.parts().1.to_owned());
        let catalog: String = ids.map(|id| format!("{id} ={value}")).collect();
        let (source, _) = road::book(&page, "", "en");
        let (book, findings) = road::book(&page, &catalog, "fr");
        let (source, page) = (source.pages().next().expect("a page"), book.pages().next().expect("a page"));
        prop_assert_eq!(skeleton(&page.blocks), skeleton(&source.blocks));
        prop_assert_eq!(page.footnotes.len(), source.footnotes.len());
        let mut fallen_back = false;
        page.for_each_text(&mut |text| {
            fallen_back |= text.origin.as_ref().is_some_and(|origin| origin.state == State::Fallback);
        });
        let rejected = findings.iter().any(|finding| finding.severity == Severity::Error);
        prop_assert!(rejected || !fallen_back || text.trim().is_empty(), "shown in English without a word: {:?}", text);
    }
}

/// What breaks out of a paragraph in Markdown.
const PIECES: &[&str] = &[
    "- x",
    "# x",
    "\n---",
    "\n===",
    "|",
    "\n\n",
    "\n",
    "```",
    "~~~\n",
    "<div>",
    "</div>",
    "<table>",
    "> ",
    "1. ",
    "    ",
    "\t",
    "[^1]: ",
    "[^1]",
    "[x]: y",
    ": d",
    "$$",
    "<!--",
    "-->",
    "<script>",
    "![",
    "](",
    "**",
    "`",
    "\\",
    "{#id}",
    "---\n",
    "<details>",
    "word",
    "語",
    "\u{e000}",
    "\r\n",
    "&#10;",
    "*[other]",
    "{",
    "}",
    "<![CDATA[",
    "<?",
    ".",
];

/// The same in any order, with any character between.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// The kinds of blocks and how they are nested.
fn skeleton(blocks: &[Block]) -> String {
    blocks.iter().map(shape).collect()
}

fn shape(block: &Block) -> String {
    let kind = match &block.kind {
        BlockKind::Heading(heading) => format!("h{}", heading.level),
        BlockKind::Definitions(definitions) => format!("dl{}", definitions.len()),
        BlockKind::List(list) => format!("list{}{:?}", list.tight, list.start),
        BlockKind::Details(details) => format!("details{}", details.summary.is_some()),
        BlockKind::Code(code) => code.source(),
        other => format!("{:?}", std::mem::discriminant(other)),
    };
    let inside: Vec<String> = block.children().into_iter().map(|children| skeleton(children)).collect();
    format!("{kind}({})", inside.join(","))
}
