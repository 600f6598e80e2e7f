//! Noto Sans Math, Noto Sans Symbols, Noto Sans Symbols 2 and Noto Emoji, compiled into the program.
//!
//! The README of this crate says where the files come from.

/// The font files of this crate, each with its name and content. Family, weight and style stand in its tables.
pub static FILES: &[(&str, &[u8])] = &[
    ("NotoSansMath-Regular.ttf", include_bytes!("../fonts/NotoSansMath-Regular.ttf")),
    ("NotoSansSymbols-Regular.ttf", include_bytes!("../fonts/NotoSansSymbols-Regular.ttf")),
    ("NotoSansSymbols2-Regular.ttf", include_bytes!("../fonts/NotoSansSymbols2-Regular.ttf")),
    ("NotoEmoji-Regular.ttf", include_bytes!("../fonts/NotoEmoji-Regular.ttf")),
];

#[cfg(test)]
mod tests {
    #[test]
    fn files_are_fonts() {
        assert!(!super::FILES.is_empty());
        for (name, content) in super::FILES {
            let tag = content.get(..4);
            assert!(matches!(tag, Some([0, 1, 0, 0] | b"OTTO")), "{name} begins with {tag:?}");
        }
    }
}
