//! Noto Serif, Noto Sans and Noto Sans Mono, compiled into the program.
//!
//! The README of this crate says where the files come from.

/// The font files of this crate, each with its name and content. Family, weight and style stand in its tables.
pub static FILES: &[(&str, &[u8])] = &[
    ("NotoSerif-Regular.ttf", include_bytes!("../fonts/NotoSerif-Regular.ttf")),
    ("NotoSerif-Italic.ttf", include_bytes!("../fonts/NotoSerif-Italic.ttf")),
    ("NotoSerif-Bold.ttf", include_bytes!("../fonts/NotoSerif-Bold.ttf")),
    ("NotoSerif-BoldItalic.ttf", include_bytes!("../fonts/NotoSerif-BoldItalic.ttf")),
    ("NotoSans-Regular.ttf", include_bytes!("../fonts/NotoSans-Regular.ttf")),
    ("NotoSans-Italic.ttf", include_bytes!("../fonts/NotoSans-Italic.ttf")),
    ("NotoSans-Bold.ttf", include_bytes!("../fonts/NotoSans-Bold.ttf")),
    ("NotoSans-BoldItalic.ttf", include_bytes!("../fonts/NotoSans-BoldItalic.ttf")),
    ("NotoSansMono-Regular.ttf", include_bytes!("../fonts/NotoSansMono-Regular.ttf")),
    ("NotoSansMono-Bold.ttf", include_bytes!("../fonts/NotoSansMono-Bold.ttf")),
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
