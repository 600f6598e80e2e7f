//! Scripts: what a text is written in, and how large and how far apart its lines are set.

use polypress_model::LanguageTag;

/// The scripts that a text is set for first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Script {
    /// Latin, Greek and Cyrillic, and every script without fonts of its own.
    #[default]
    Latin,
    /// Arabic.
    Arabic,
    /// Hebrew.
    Hebrew,
    /// Devanagari.
    Devanagari,
    /// Thai.
    Thai,
    /// Chinese in simplified characters.
    SimplifiedChinese,
    /// Chinese in traditional characters.
    TraditionalChinese,
    /// Kanji and kana.
    Japanese,
    /// Hangul, and Hanja among it.
    Korean,
}

impl Script {
    /// The script that a language is written in by default, or that its tag names.
    pub(crate) fn of(tag: &LanguageTag) -> Self {
        let mut subtags = tag.as_str().split('-');
        let language = subtags.next().unwrap_or_default();
        match subtags.clone().find(|subtag| subtag.len() == 4) {
            Some("Latn" | "Cyrl" | "Grek") => return Self::Latin,
            Some("Arab") => return Self::Arabic,
            Some("Hebr") => return Self::Hebrew,
            Some("Deva") => return Self::Devanagari,
            Some("Thai") => return Self::Thai,
            Some("Hans") => return Self::SimplifiedChinese,
            Some("Hant") => return Self::TraditionalChinese,
            Some("Jpan") => return Self::Japanese,
            Some("Kore") => return Self::Korean,
            _ => {}
        }
        match language {
            "ar" | "fa" | "ur" | "ps" | "ckb" | "sd" | "ug" | "yi-Arab" => Self::Arabic,
            "he" | "yi" => Self::Hebrew,
            "hi" | "mr" | "ne" | "sa" => Self::Devanagari,
            "th" => Self::Thai,
            "ja" => Self::Japanese,
            "ko" => Self::Korean,
            "yue" => Self::TraditionalChinese,
            "zh" if subtags.any(|subtag| matches!(subtag, "TW" | "HK" | "MO")) => Self::TraditionalChinese,
            "zh" => Self::SimplifiedChinese,
            _ => Self::Latin,
        }
    }

    /// Whether its letters are square and stand one beside the other.
    pub(crate) fn is_square(self) -> bool {
        matches!(self, Self::SimplifiedChinese | Self::TraditionalChinese | Self::Japanese)
    }

    /// How far apart baselines stand, in font sizes: scripts with tall letters or square ones need more air.
    pub(crate) fn leading(self) -> f32 {
        match self {
            Self::Latin => 1.42,
            Self::Hebrew => 1.45,
            Self::Arabic | Self::Thai => 1.6,
            Self::Devanagari => 1.6,
            Self::SimplifiedChinese | Self::TraditionalChinese | Self::Japanese | Self::Korean => 1.6,
        }
    }

    /// The same in the cells of a table. Viewers that find lines further apart than one and a half times the size of their
    /// letters copy those of a row across its cells.
    pub(crate) fn leading_in_cells(self) -> f32 {
        match self {
            Self::SimplifiedChinese | Self::TraditionalChinese | Self::Japanese | Self::Korean => 1.4,
            _ => self.leading(),
        }
    }

    /// How much larger letters are set so that they look as large as Latin ones.
    pub(crate) fn scale(self) -> f32 {
        match self {
            Self::Arabic => 1.14,
            Self::SimplifiedChinese | Self::TraditionalChinese | Self::Japanese | Self::Korean => 0.96,
            Self::Hebrew | Self::Thai => 1.04,
            Self::Latin | Self::Devanagari => 1.0,
        }
    }

    /// Whether stress is shown by italics; scripts without them use bold.
    pub(crate) fn has_italics(character: char) -> Option<bool> {
        match character as u32 {
            _ if !character.is_alphabetic() => None,
            0..0x530 | 0x1e00..0x2000 | 0x2100..0x2200 => Some(true),
            _ => Some(false),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_region_has_its_own_han() {
        let of = |tag: &str| Script::of(&LanguageTag::new(tag));
        for tag in ["zh", "zh-CN", "zh-Hans", "zh-Hans-HK"] {
            assert_eq!(of(tag), Script::SimplifiedChinese, "{tag}");
        }
        for tag in ["zh-Hant", "zh-TW", "zh-HK", "zh-Hant-CN", "yue"] {
            assert_eq!(of(tag), Script::TraditionalChinese, "{tag}");
        }
        assert_eq!([of("ja"), of("ko-KR"), of("sr-Latn")], [Script::Japanese, Script::Korean, Script::Latin]);
    }
}
