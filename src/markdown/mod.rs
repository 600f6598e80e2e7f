//! Markdown: pages to typed trees, and translations to inline content.
//!
//! A page goes through these stages, each a module: its bytes are decoded (`source`), its includes put in
//! (`include`), its mojibake repaired (`mojibake`), its front matter read (`front_matter`), its placeables held
//! (`placeables`); the parser (`parser`) makes events, and `reader` the tree, out of containers (`containers`)
//! that Markdown and raw HTML (`html_block`) open and close alike. Words become runs (`run`) with inline content
//! (`inline`). A translation (`translation`) is read by the same code as the words of a page.

mod anchors;
mod code;
mod codes;
mod containers;
mod directives;
mod findings;
mod front_matter;
mod heading;
mod html_block;
mod html_inline;
mod html_markdown;
mod html_tokens;
mod include;
mod inline;
mod input;
mod markers;
mod mojibake;
mod page;
mod parser;
mod placeables;
mod read;
mod reader;
mod run;
mod scripts;
mod source;
mod summary;
mod translation;

pub use codes::{Stretch, StretchKind, stretches};
pub use findings::{markup_finding, not_utf8};
pub use inline::MarkupProblem;
pub(crate) use inline::{is_long_term, words};
pub use input::{Declared, IncludeError, Included, Includes, ReadInput, ReadOptions};
pub use mojibake::{meant_by_mojibake, repair_mojibake};
pub use page::{
    Audience, FootnoteDefinition, FrontMatterField, Inline, LinkDefinition, Page, Placeable, Region, Run, RunRole,
    has_sentinels, sentinel, sentinel_index,
};
pub use read::read;
pub use summary::{Summary, SummaryEntry, SummaryPart, read_summary};
pub use translation::{
    InlineContext, InlineProblem, Parsed, find_placeables, find_tags, parse_inline, parse_inline_with_problems,
};
