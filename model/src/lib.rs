//! The resolved book: what an exporter sees, and what it gives back.
//!
//! A [`Book`] is one handbook in one locale with everything decided: numbers, anchors, links, labels, fallbacks.
//! It holds no Markdown, no Fluent and no file handles, and goes through JSON unchanged. An [`Exporter`] turns it
//! into [`Artifact`]s and reports what it could not render as [`Diagnostic`]s; it reads no disk, clock or
//! environment, so the same book always gives the same bytes.
//!
//! Reading order: [`book`] → [`page`] → [`block`] → [`text`]; then [`label`] and [`locale`] for the words and numbers
//! an exporter adds, [`imprint`] for the facts on a cover, [`review`] for proof sheets, [`asset`]
//! and [`illustration`] for images, [`export`] and [`diagnostic`] for the way back, [`mod@fingerprint`] for what tells
//! whether something has changed.

pub mod asset;
pub mod block;
pub mod book;
pub mod diagnostic;
pub mod export;
pub mod fingerprint;
pub mod illustration;
pub mod imprint;
pub mod index;
pub mod label;
pub mod locale;
pub mod page;
pub mod path;
pub mod review;
pub mod span;
#[cfg(feature = "specimen")]
pub mod specimen;
pub mod text;
pub mod value;

pub use asset::{Asset, AssetId, AssetStore, Assets, PixelSize};
pub use block::{
    Alert, AlertKind, Alignment, Block, BlockKind, Cell, Code, CodePlace, CodeText, Definition, Details, Figure, Group,
    HeaderScope, Heading, List, ListItem, Row, Table, Token, TokenClass,
};
pub use book::{Alternate, Book, Completeness, Metadata, Part, PartKind, Person, Role, Series};
pub use diagnostic::{Code as DiagnosticCode, Diagnostic, Severity};
pub use export::{Artifact, Content, Exported, Exporter, MediaType};
pub use fingerprint::{fingerprint, sha256};
pub use illustration::Illustration;
pub use imprint::Fact;
pub use index::{Index, IndexEntry, IndexGroup, IndexPlace};
pub use label::{Label, LabelText, Labels, Piece};
pub use locale::{Direction, Language, LanguageTag, Locale, PluralCategory, Plurals, QuotationMarks};
pub use page::{Footnote, Number, Page};
pub use path::{Anchor, PagePath, RelativePath, SourcePath};
pub use review::{Review, ReviewSection, ReviewState, ReviewedMessage};
pub use span::{Position, Span};
pub use text::{ImageReference, ImageSource, Inline, Math, MessageId, Origin, State, Style, Target, Text};
pub use value::{Fields, Value};
