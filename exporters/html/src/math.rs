//! Formulas: TeX to MathML, which browsers show and screen readers read.
//!
//! What the converter writes is read again, and only elements and attributes that are known here are written anew, so
//! that a formula can bring neither links nor names of its own into a page.

use crate::markup::{Element, Markup};
use crate::writer::Writer;
use math_core::{LatexToMathML, MathDisplay};
use polypress_model::{Anchor, Direction, Math, Severity};
use std::sync::LazyLock;

const NAMESPACE: &str = "http://www.w3.org/1998/Math/MathML";

/// Formulas with more characters than this stay TeX.
const LONGEST: usize = 20_000;

/// How many commands, braces, indices and exponents a formula may have: each of them can lie in the one before it, and
/// what is nested is read by recursion.
const MOST_NESTED: usize = 1_000;

const ELEMENTS: &[&str] = &[
    "menclose",
    "mfrac",
    "mi",
    "mmultiscripts",
    "mn",
    "mo",
    "mover",
    "mpadded",
    "mphantom",
    "mprescripts",
    "mroot",
    "mrow",
    "mspace",
    "msqrt",
    "mstyle",
    "msub",
    "msubsup",
    "msup",
    "mtable",
    "mtd",
    "mtext",
    "mtr",
    "munder",
    "munderover",
];

const ATTRIBUTES: &[&str] = &[
    "accent",
    "accentunder",
    "columnspan",
    "depth",
    "displaystyle",
    "fence",
    "form",
    "height",
    "largeop",
    "linethickness",
    "lspace",
    "mathvariant",
    "maxsize",
    "minsize",
    "movablelimits",
    "notation",
    "rowspan",
    "rspace",
    "scriptlevel",
    "separator",
    "stretchy",
    "style",
    "symmetric",
    "voffset",
    "width",
];

/// What belongs to a `<mstyle>` before MathML Core.
const OF_STYLE: [&str; 2] = ["displaystyle", "scriptlevel"];

impl<'a> Writer<'a> {
    /// A formula on a line of its own.
    pub(crate) fn display_math(&mut self, math: &Math, anchor: Option<&'a Anchor>) {
        self.markup.start(crate::blocks::element("div", anchor).class("display-math"));
        self.math(math);
        self.markup.end();
    }

    /// A formula; its TeX where it cannot be read.
    pub(crate) fn math(&mut self, math: &Math) {
        match formula(math) {
            Ok(parts) => {
                let right_to_left = self.language.direction == Direction::Rtl;
                let root = Element::new("math")
                    .with("xmlns", NAMESPACE)
                    .with_some("display", math.display.then_some("block"))
                    .with_some("dir", right_to_left.then_some("ltr"))
                    .with("alttext", math.tex.trim());
                self.markup.start(root);
                parts.iter().for_each(|part| part.write(&mut self.markup));
                self.markup.end();
            }
            Err(reason) => {
                let message = format!("the formula “{}” cannot be read: {reason}", math.tex);
                let hint = "correct it; until then its TeX is shown as it is";
                self.report(Severity::Warning, "formula-unreadable", message, hint);
                self.markup.words(self.code_element("code").class("math"), &math.tex);
            }
        }
    }
}

/// A piece of a formula in MathML.
#[derive(Debug, PartialEq)]
enum Part {
    Start { name: &'static str, attributes: Vec<(&'static str, String)>, has_style: bool },
    End { has_style: bool },
    Words(String),
}

impl Part {
    fn write(&self, markup: &mut Markup) {
        match self {
            Self::Start { name, attributes, has_style } => {
                let (style, own): (Vec<_>, Vec<_>) =
                    attributes.iter().partition(|(name, _)| *has_style && OF_STYLE.contains(name));
                let element = |name, attributes: Vec<&(&'static str, String)>| {
                    let with = |element: Element<'static>, (name, value): &(&'static str, String)| {
                        element.with(name, value.clone())
                    };
                    attributes.into_iter().fold(Element::new(name), with)
                };
                if *has_style {
                    markup.start(element("mstyle", style));
                }
                markup.start(element(name, own));
            }
            Self::End { has_style } => {
                markup.end();
                if *has_style {
                    markup.end();
                }
            }
            Self::Words(words) => markup.text(words),
        }
    }
}

/// The pieces of a formula.
///
/// # Errors
/// Why it cannot be read.
fn formula(math: &Math) -> Result<Vec<Part>, String> {
    static CONVERTER: LazyLock<LatexToMathML> = LazyLock::new(LatexToMathML::default);
    let nesting = math.tex.chars().filter(|c| matches!(c, '\\' | '{' | '^' | '_' | '\'' | '[' | '(' | '|')).count();
    if math.tex.len() > LONGEST || nesting > MOST_NESTED {
        return Err("it is too long".to_owned());
    }
    let display = if math.display { MathDisplay::Block } else { MathDisplay::Inline };
    let converted = CONVERTER.convert_with_local_state(math.tex.trim(), display).map_err(|error| error.to_string())?;
    parts(&converted.mathml).ok_or_else(|| "it holds what a page cannot show, such as a link".to_owned())
}

/// The pieces inside `<math>`; `None` where there is something that a formula has no need of.
fn parts(mathml: &str) -> Option<Vec<Part>> {
    let content = mathml.strip_prefix("<math")?.split_once('>')?.1.strip_suffix("</math>")?;
    let (mut parts, mut open) = (Vec::new(), Vec::new());
    let mut rest = content;
    while !rest.is_empty() {
        let (words, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        if !words.is_empty() {
            parts.push(Part::Words(unescaped(words)?));
        }
        let Some(after) = after.strip_prefix('<') else { break };
        let (tag, after) = after.split_once('>')?;
        rest = after;
        match tag.strip_prefix('/') {
            Some(name) => {
                let (open, has_style) = open.pop()?;
                if open != name {
                    return None;
                }
                parts.push(Part::End { has_style });
            }
            None => {
                let is_empty = tag.ends_with('/');
                let (name, attributes) = start(tag.trim_end_matches('/'))?;
                let foreign = !["mstyle", "mtable"].contains(&name);
                let has_style = foreign && attributes.iter().any(|(name, _)| OF_STYLE.contains(name));
                parts.push(Part::Start { name, attributes, has_style });
                match is_empty {
                    true => parts.push(Part::End { has_style }),
                    false => open.push((name, has_style)),
                }
            }
        }
    }
    open.is_empty().then_some(parts)
}

/// The name and attributes of a tag.
fn start(tag: &str) -> Option<(&'static str, Vec<(&'static str, String)>)> {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let name = ELEMENTS.iter().find(|known| **known == name)?;
    let mut attributes = Vec::new();
    while let Some((key, after)) = rest.trim_start().split_once("=\"") {
        let (value, after) = after.split_once('"')?;
        let key = ATTRIBUTES.iter().find(|known| **known == key)?;
        let value = unescaped(value)?;
        if value.contains('(') {
            return None;
        }
        attributes.push((*key, value));
        rest = after;
    }
    rest.trim().is_empty().then_some((*name, attributes))
}

/// Words without the references that the converter writes.
fn unescaped(words: &str) -> Option<String> {
    let mut pieces = words.split('&');
    let mut plain = pieces.next()?.to_owned();
    for piece in pieces {
        let (reference, after) = piece.split_once(';')?;
        plain.push(match reference {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            "nbsp" => '\u{a0}',
            _ => return None,
        });
        plain.push_str(after);
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::Syntax;

    fn written(tex: &str) -> Result<String, String> {
        let mut markup = Markup::new(Syntax::Xhtml);
        formula(&Math { tex: tex.to_owned(), display: true })?.iter().for_each(|part| part.write(&mut markup));
        Ok(markup.finish())
    }

    #[test]
    fn formulas_are_mathml() {
        for (tex, mathml) in [
            ("x_1 < y", "<msub><mi>x</mi><mn>1</mn></msub><mo>&lt;</mo><mi>y</mi>"),
            (r"\frac{1}{2}", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"),
            (r"{\textstyle x}", "<mstyle displaystyle=\"false\" scriptlevel=\"0\"><mrow><mi>x</mi></mrow></mstyle>"),
        ] {
            match written(tex) {
                Ok(found) => assert_eq!(found, mathml, "{tex}"),
                Err(reason) => assert!(mathml.is_empty(), "{tex}: {reason}"),
            }
        }
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
        ] {
            written(tex).unwrap_or_else(|reason| panic!("{tex}: {reason}"));
        }
    }

    #[test]
    fn no_formula_brings_links_or_runs_without_end() {
        for tex in [r"\href{javascript:x}{y}", r"\frac{", r"\nonsense", r"\eqref{a}"] {
            assert!(written(tex).is_err(), "{tex}: {:?}", written(tex));
        }
        for nested in ["{", r"\sqrt", r"\frac", "x^", r"\left(", r"\begin{matrix}", "'", "x_{", r"\text{", r"\sqrt["] {
            let _ = written(&nested.repeat(100_000));
            let _ = written(&nested.repeat(MOST_NESTED / 2));
            let _ = written(&(nested.repeat(400) + "1" + &"}".repeat(400)));
        }
    }
}
