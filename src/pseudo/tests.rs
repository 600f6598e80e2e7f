//! What pseudo-locales do to texts, and what they must leave alone.

use super::*;
use crate::markdown::{InlineContext, parse_inline, sentinel};
use polypress_model::Label;
use proptest::prelude::*;

fn parse(text: &str) -> Vec<Inline> {
    parse_inline(text, &InlineContext::bare(&LanguageTag::new("en"))).unwrap_or_default()
}

fn message(pseudo: Pseudo, text: &str) -> Vec<Inline> {
    pseudo.message(&parse(text), &["Polypress".to_owned(), "GitHub Actions".to_owned()], &LanguageTag::new("en"))
}

/// Content as text, with what is not words between angle brackets.
fn show(inlines: &[Inline]) -> String {
    let of = |inline: &Inline| match inline {
        Inline::Text(text) => text.clone(),
        Inline::Link { destination, inlines, .. } => format!("<{destination} {}>", show(inlines)),
        Inline::Styled { inlines, .. } | Inline::Span { inlines, .. } => format!("<{}>", show(inlines)),
        Inline::Code(code) => format!("<{code}>"),
        Inline::Value(value) => format!("<{value}>"),
        _ => "<>".to_owned(),
    };
    inlines.iter().map(of).collect()
}

/// Everything but the words: what a translation must not change.
fn structure(inlines: &[Inline]) -> Vec<Inline> {
    let blank = |text: &Option<String>| text.as_ref().map(|_| String::new());
    let of = |inline: &Inline| match inline.clone() {
        Inline::Text(_) => None,
        Inline::Styled { style, inlines } => Some(Inline::Styled { style, inlines: structure(&inlines) }),
        Inline::Span { language, direction, classes, inlines } => {
            Some(Inline::Span { language, direction, classes, inlines: structure(&inlines) })
        }
        Inline::Link { destination, title, inlines, span } => {
            Some(Inline::Link { destination, title: blank(&title), inlines: structure(&inlines), span })
        }
        Inline::Image { destination, title, width, height, decorative, span, .. } => {
            let (alternative, title) = (String::new(), blank(&title));
            Some(Inline::Image { destination, alternative, title, width, height, decorative, span })
        }
        Inline::Entry { words, sort } => Some(Inline::Entry { words: blank(&words), sort }),
        other => Some(other),
    };
    inlines.iter().filter_map(of).collect()
}

#[test]
fn accents_keep_values_code_addresses_and_names() {
    let text = format!("Open the *door* of {} with `polypress build` in Polypress 2", sentinel(0));
    assert_eq!(
        show(&message(Pseudo::Accented, &text)),
        "⟦Öþééñ ţĥéé <ðöööŕ> ööƒ <0> ŵîîţĥ <polypress build> îîñ Polypress 2 ~⟧"
    );
    assert_eq!(
        show(&message(Pseudo::Accented, "See <https://example.org/a> or [GitHub Actions](ci.md), me@example.org.")),
        "⟦Šééé <https://example.org/a https://example.org/a> öŕ <ci.md GitHub Actions>, me@example.org. ~⟧"
    );
}

#[test]
fn an_image_alone_says_its_brackets() {
    let made = message(Pseudo::Accented, "![A pot](pot.png)");
    assert!(matches!(&made[..], [Inline::Image { alternative, .. }] if alternative == "⟦Å þööţ ~⟧"), "{made:?}");
}

#[test]
fn words_are_mirrored_one_by_one() {
    let mirrored = show(&message(Pseudo::Mirrored, "It’s the [2nd door](door.md) of 3."));
    let word = |word: &str| format!("\u{200F}\u{202E}{word}\u{202C}\u{200F}");
    let (its, the, second, door, of) = (word("It’s"), word("the"), word("2nd"), word("door"), word("of"));
    assert_eq!(mirrored, format!("{its} {the} <door.md {second} {door}> {of} 3."));
}

#[test]
fn a_text_grows_by_a_third_whatever_its_letters_are() {
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic() || *letter == '~').count();
    for text in ["A message of the usual kind, neither long nor short.", "日本語の文章は母音がない。", "Rhythms"]
    {
        let (short, long) = (letters(text), letters(&show(&message(Pseudo::Accented, text))));
        assert_eq!(long - short, (short * 35).div_ceil(100), "{text}");
    }
}

#[test]
fn labels_are_marked_and_separators_are_not() {
    let plain = |words: &str| LabelText { pieces: vec![Piece::Text(words.to_owned())], language: None };
    let labels = Labels([(Label::Contents, plain("Contents")), (Label::ListSeparator, plain(", "))].into());
    let pseudo = Pseudo::Accented.labels(labels);
    let pieces = |label| {
        let pieces = pseudo.get(label).pieces.iter();
        pieces.map(|piece| if let Piece::Text(text) = piece { text.as_str() } else { "?" }).collect::<String>()
    };
    assert_eq!(pieces(Label::Contents), "⟦Çöñţééñţš ~~⟧");
    assert_eq!(pieces(Label::ListSeparator), ", ");
}

fn inline_markdown() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "word",
        " ",
        "*",
        "**",
        "`code`",
        "`",
        "[",
        "](page.md)",
        "](b.md \"title\")",
        "![alt](a.png)",
        "{ $x }",
        "\u{F0000}",
        "<https://e.org/a>",
        "https://e.org",
        "Polypress",
        "GitHub Actions",
        "\\",
        "~~",
        "é",
        "日本",
        "عربي",
        "12",
        "’",
        "<kbd>",
        "</kbd>",
        "$a$",
        "&amp;",
        "_",
        "me@e.org",
        "\\\n",
        "\u{301}",
        "www.",
        "://",
    ]);
    prop::collection::vec(pieces, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn structure_stays_as_it_was(text in inline_markdown()) {
        let source = parse(&text);
        for pseudo in Pseudo::ALL {
            let made = pseudo.message(&source, &["Polypress".to_owned()], &LanguageTag::new("en"));
            prop_assert_eq!(structure(&made), structure(&source));
        }
    }
}
