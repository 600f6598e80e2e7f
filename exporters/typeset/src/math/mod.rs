//! Formulas: a tree of MathML elements becomes boxes of glyphs and rules.
//!
//! What each element does is said by MathML Core (<https://www.w3.org/TR/mathml-core/>); how far apart its parts stand
//! is said by the table `MATH` of the font (OpenType 1.9.1). Where the two leave a choice, it is made as TeX makes it
//! (The TeXbook, appendix G).
//!
//! `layout` goes through the tree: `token`s are set in `letters` of the `font`, `operators` keep their distance in a
//! `row` and `stretch`, and `fraction`s, `radical`s, `scripts`, `limits` and `table`s are put together from `shape`s.

mod font;
mod formula;
mod fraction;
mod layout;
mod letters;
mod limits;
mod operators;
mod radical;
mod row;
mod scripts;
mod shape;
mod stretch;
mod style;
mod table;
mod token;

pub(crate) use formula::Fault;
