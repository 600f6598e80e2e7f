//! Formulas: TeX read to a tree of MathML elements, the same for every format that shows or sets them.
//!
//! What the converter writes is read again, and only elements and attributes that are known here come through, so that
//! a formula can bring neither links nor names of its own into a book.

mod reader;

use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};
use polypress_model::Math;
use std::sync::LazyLock;

/// Formulas with more characters than this are not read.
const LONGEST: usize = 20_000;

/// How many commands, braces, indices and exponents a formula may have: each of them can lie in the one before it, and
/// what is nested is read by recursion.
const MOST_NESTED: usize = 1_000;

/// Commands of LaTeX and its packages that the converter does not know, in those that it does.
const MACROS: [(&str, &str); 2] = [("substack", r"\begin{subarray}{c}#1\end{subarray}"), ("widetilde", r"\tilde{#1}")];

/// An element of MathML Core.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name, such as `mfrac`.
    pub name: &'static str,
    /// Its attributes, in the order in which they were given.
    pub attributes: Vec<(&'static str, String)>,
    /// What it holds.
    pub children: Vec<Node>,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Another element.
    Element(Element),
    /// Characters.
    Words(String),
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The elements that it holds.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Words(_) => None,
        })
    }

    /// The characters right inside it.
    pub fn words(&self) -> String {
        let words = self.children.iter().filter_map(|child| match child {
            Node::Element(_) => None,
            Node::Words(words) => Some(words.as_str()),
        });
        words.collect()
    }
}

/// A formula as an element `math`.
///
/// # Errors
/// Why it cannot be read, in the user's words.
pub fn read(math: &Math) -> Result<Element, String> {
    static CONVERTER: LazyLock<LatexToMathML> = LazyLock::new(converter);
    let nesting = math.tex.chars().filter(|c| matches!(c, '\\' | '{' | '^' | '_' | '\'' | '[' | '(' | '|')).count();
    if math.tex.len() > LONGEST || nesting > MOST_NESTED {
        return Err("it is too long".to_owned());
    }
    let display = if math.display { MathDisplay::Block } else { MathDisplay::Inline };
    let converted = CONVERTER.convert_with_local_state(math.tex.trim(), display).map_err(|error| error.to_string())?;
    reader::formula(&converted.mathml).ok_or_else(|| "it holds what a page cannot show, such as a link".to_owned())
}

fn converter() -> LatexToMathML {
    let macros = MACROS.map(|(name, definition)| (name.to_owned(), definition.to_owned())).to_vec();
    LatexToMathML::new(MathCoreConfig { macros, ..MathCoreConfig::default() }).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_tex(tex: &str) -> Result<Element, String> {
        read(&Math { tex: tex.to_owned(), display: true })
    }

    #[test]
    fn usual_formulas_are_read() {
        for tex in [
            r"E = mc^2",
            r"\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}",
            r"\sum_{i=1}^{n} i = \frac{n(n+1)}{2}",
            r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
            r"\begin{aligned} x &= 1 \\ y &= 2 \end{aligned}",
            r"f(x) = \begin{cases} 1 & x > 0 \\ 0 & \text{otherwise} \end{cases}",
            r"\lim_{n\to\infty} \left( 1 + \tfrac1n \right)^n",
            r"\vec{a} \cdot \hat{b} \in \mathbb{R}, \overline{xy}, \not\subset, x'' \dots \quad \mathrm{d}x",
            r"\binom{n}{k} \overbrace{a+b}^{2} \sqrt[3]{x} \xrightarrow{f} \operatorname{sin}",
            r"\sum_{\substack{i<j \\ k}} \widetilde{ab} \textbf{bold} \texttt{code}",
        ] {
            read_tex(tex).unwrap_or_else(|reason| panic!("{tex}: {reason}"));
        }
    }

    #[test]
    fn no_formula_brings_links_or_runs_without_end() {
        for tex in [r"\href{javascript:x}{y}", r"\frac{", r"\nonsense", r"\eqref{a}"] {
            assert!(read_tex(tex).is_err(), "{tex}: {:?}", read_tex(tex));
        }
        for nested in ["{", r"\sqrt", r"\frac", "x^", r"\left(", r"\begin{matrix}", "'", "x_{", r"\text{", r"\sqrt["] {
            let _ = read_tex(&nested.repeat(100_000));
            let _ = read_tex(&nested.repeat(MOST_NESTED / 2));
            let _ = read_tex(&(nested.repeat(400) + "1" + &"}".repeat(400)));
        }
    }
}
