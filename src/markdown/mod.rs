//! Markdown: pages to typed trees, and translations to inline content.

mod page;

pub use page::{
    Audience, FootnoteDefinition, FrontMatterField, Inline, LinkDefinition, Page, Placeable, Region, Run, RunRole,
    sentinel, sentinel_index,
};
