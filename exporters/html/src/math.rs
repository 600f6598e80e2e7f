//! Formulas as MathML, which browsers show and screen readers read.

use crate::markup::{Element as Tag, Markup};
use crate::writer::Writer;
use polypress_formula::{Element, Node, read};
use polypress_model::{Anchor, Direction, Math, Severity};

const NAMESPACE: &str = "http://www.w3.org/1998/Math/MathML";

/// What formulas ask of the look of their parts, and the class of the style sheets that gives it: a strict policy allows
/// no style in a page. What else they ask for is left to the browser.
const CLASSES: [(&str, &str); 9] = [
    ("text-align:left", "math-left"),
    ("text-align:right", "math-right"),
    ("padding-left:0", "math-joined-left"),
    ("padding-right:0", "math-joined-right"),
    ("padding-left:1em", "math-apart"),
    ("width:100%", "math-wide"),
    ("width:50%", "math-half"),
    ("font-weight:bold", "math-bold"),
    ("font-style:italic", "math-italic"),
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
        match shown(math) {
            Ok(formula) => {
                let right_to_left = self.language.direction == Direction::Rtl;
                let root = Tag::new("math")
                    .with("xmlns", NAMESPACE)
                    .with_some("display", math.display.then_some("block"))
                    .with_some("dir", right_to_left.then_some("ltr"))
                    .with("alttext", math.tex.trim());
                self.markup.start(root);
                write_all(&formula.children, &mut self.markup);
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

/// The formula as browsers can show it.
fn shown(math: &Math) -> Result<Element, String> {
    let formula = read(math)?;
    match has_stroke(&formula) {
        true => Err("browsers draw no strokes through formulas".to_owned()),
        false => Ok(formula),
    }
}

fn has_stroke(element: &Element) -> bool {
    element.name == "menclose" || element.elements().any(has_stroke)
}

fn write_all(nodes: &[Node], markup: &mut Markup) {
    for node in nodes {
        match node {
            Node::Element(element) => write(element, markup),
            Node::Words(words) => markup.text(words),
        }
    }
}

fn write(element: &Element, markup: &mut Markup) {
    let is_foreign = |name: &str| match element.name {
        "mstyle" => false,
        "mtable" => name == "scriptlevel",
        _ => OF_STYLE.contains(&name),
    };
    let (style, own): (Vec<_>, Vec<_>) = element.attributes.iter().partition(|(name, _)| is_foreign(name));
    if !style.is_empty() {
        markup.start(tag("mstyle", &style));
    }
    markup.start(tag(element.name, &own));
    write_all(&element.children, markup);
    markup.end();
    if !style.is_empty() {
        markup.end();
    }
}

fn tag(name: &'static str, attributes: &[&(&'static str, String)]) -> Tag<'static> {
    attributes.iter().fold(Tag::new(name), |tag, (name, value)| match *name {
        "style" => classes(value).fold(tag, Tag::class),
        name => tag.with(name, value.clone()),
    })
}

/// The classes that stand for a style.
fn classes(style: &str) -> impl Iterator<Item = &'static str> {
    let asked: Vec<String> = style.split(';').map(|part| part.replace(' ', "")).collect();
    CLASSES.into_iter().filter(move |(wanted, _)| asked.iter().any(|part| part == wanted)).map(|(_, class)| class)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::Syntax;

    #[test]
    fn formulas_are_mathml() {
        for (tex, mathml) in [
            ("x_1 < y", "<msub><mi>x</mi><mn>1</mn></msub><mo>&lt;</mo><mi>y</mi>"),
            (r"\frac{1}{2}", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"),
            (
                r"\begin{cases}x\end{cases}",
                "<mrow><mo>{</mo><mstyle scriptlevel=\"0\"><mtable displaystyle=\"false\"><mtr>\
                 <mtd class=\"math-left math-joined-right\"><mi>x</mi></mtd></mtr></mtable></mstyle>\
                 <mo>\u{2063}</mo></mrow>",
            ),
            (r"{\textstyle x}", "<mstyle displaystyle=\"false\" scriptlevel=\"0\"><mrow><mi>x</mi></mrow></mstyle>"),
        ] {
            let formula = shown(&Math { tex: tex.to_owned(), display: true }).expect("it can be read");
            let mut markup = Markup::new(Syntax::Xhtml);
            write_all(&formula.children, &mut markup);
            assert_eq!(markup.finish(), mathml, "{tex}");
        }
    }

    #[test]
    fn strokes_stay_tex() {
        assert!(shown(&Math { tex: r"\frac{\cancel{x}}{2}".to_owned(), display: false }).is_err());
    }
}
