//! Noto Sans TC Regular, compiled into the program.
//!
//! The README of this crate says where the files come from.

/// The font files of this crate, each with its name and content. Family, weight and style stand in its tables.
pub static FILES: &[(&str, &[u8])] = &[("NotoSansTC-Regular.ttf", include_bytes!("../fonts/NotoSansTC-Regular.ttf"))];

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
