//! The MathML that the converter writes, read to a tree. It is a small and regular part of XML.

use crate::{Element, Node};

const ELEMENTS: &[&str] = &[
    "math",
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
    "display",
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

/// What the converter writes around the words of a text in HTML, as the style of the text.
const STYLES: &[(&str, &str)] = &[
    ("b", "font-weight:bold"),
    ("i", "font-style:italic"),
    ("em", "font-style:italic"),
    ("code", "font-family:monospace"),
    ("s", "text-decoration:line-through"),
    ("u", "text-decoration:underline"),
    ("span class=\"math-core-sans-serif-font\"", "font-family:sans-serif"),
    ("span class=\"math-core-serif-font\"", "font-family:serif"),
    ("span style=\"font-variant-caps: small-caps\"", "font-variant-caps:small-caps"),
];

/// The element `math`; `None` where there is something that a formula has no need of.
pub(crate) fn formula(mathml: &str) -> Option<Element> {
    let mut open: Vec<Element> = vec![Element::default()];
    let mut rest = mathml;
    while !rest.is_empty() {
        let (words, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        if !words.is_empty() {
            open.last_mut()?.children.push(Node::Words(unescaped(words)?));
        }
        let Some(after) = after.strip_prefix('<') else { break };
        let (tag, after) = after.split_once('>')?;
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            if !STYLES.iter().any(|(tag, _)| tag.split(' ').next() == Some(name)) {
                let element = open.pop().filter(|element| element.name == name)?;
                open.last_mut()?.children.push(Node::Element(element));
            }
        } else if let Some((_, style)) = STYLES.iter().find(|(known, _)| *known == tag) {
            add_style(open.last_mut().filter(|element| element.name == "mtext")?, style);
        } else if tag.starts_with("mrow class=\"menclose-") {
            // Brings a browser to draw the stroke of `menclose`, which is known without it.
            rest = after.strip_prefix("</mrow>")?;
        } else {
            let element = start(tag.trim_end_matches('/'))?;
            match tag.ends_with('/') {
                true => open.last_mut()?.children.push(Node::Element(element)),
                false => open.push(element),
            }
        }
    }
    let root = open.pop().filter(|_| open.is_empty())?;
    match root.children.into_iter().next()? {
        Node::Element(math) if math.name == "math" => Some(math),
        _ => None,
    }
}

fn add_style(element: &mut Element, style: &str) {
    match element.attributes.iter_mut().find(|(name, _)| *name == "style") {
        Some((_, known)) => *known = format!("{known};{style}"),
        None => element.attributes.push(("style", style.to_owned())),
    }
}

/// The element that a tag begins.
fn start(tag: &str) -> Option<Element> {
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
    rest.trim().is_empty().then_some(Element { name, attributes, children: Vec::new() })
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

    #[test]
    fn styles_of_words_become_attributes() {
        let read = formula("<math><mtext><b><i>a&lt;</i></b></mtext><mspace/></math>").expect("it is well formed");
        let [Node::Element(text), Node::Element(_)] = read.children.as_slice() else { panic!("{read:?}") };
        assert_eq!(text.attribute("style"), Some("font-weight:bold;font-style:italic"));
        assert_eq!(text.words(), "a<");
    }

    #[test]
    fn what_is_unknown_or_crooked_is_refused() {
        for mathml in
            ["<math><a href=\"x\">y</a></math>", "<math><mi></math>", "<math><b>x</b></math>", "", "x", "<mi>x</mi>"]
        {
            assert_eq!(formula(mathml), None, "{mathml}");
        }
    }
}
