//! STIX Two Math, compiled into the program.
//!
//! The README of this crate says where the file comes from.

/// The font files of this crate, each with its name and content. Family, weight and style stand in its tables; how
/// formulas are built with it stands in its table `MATH`.
pub static FILES: &[(&str, &[u8])] = &[("STIXTwoMath-Regular.ttf", include_bytes!("../fonts/STIXTwoMath-Regular.ttf"))];

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
