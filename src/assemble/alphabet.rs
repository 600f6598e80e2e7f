//! The alphabet of a language: how words are sorted, and under which letters an index has them.

use icu_collator::options::{AlternateHandling, CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale::Locale;
use icu_locale::exemplar_chars::ExemplarCharacters;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use polypress_model::LanguageTag;
use std::cmp::Ordering;

/// The alphabet of a language, after CLDR: its collation, and its letters for an index.
pub(super) struct Alphabet {
    words: CollatorBorrowed<'static>,
    /// Tells words apart that differ in more than case.
    cased: CollatorBorrowed<'static>,
    /// Tells words apart that differ in more than case and accents.
    letters: CollatorBorrowed<'static>,
    headings: Vec<Heading>,
}

/// A letter under which an index has words.
struct Heading {
    shown: String,
    /// The least word that comes under it.
    least: String,
    script: Script,
}

/// In CLDR's Chinese collations, what comes before the first character of a sound or of a number of strokes begins so.
const BEFORE_CHARACTERS: char = '\u{fdd0}';

/// A number of strokes is a pattern of Braille there, the one of this code point and the number.
const STROKES: u32 = 0x2800;
const MOST_STROKES: u32 = 48;

impl Alphabet {
    /// The alphabet of a language; of all scripts, where nothing is known of it.
    pub(super) fn of(tag: &LanguageTag) -> Option<Self> {
        let locale = Locale::try_from_str(tag.as_str()).unwrap_or(Locale::UNKNOWN);
        let collator = |strength: Strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            options.alternate_handling = Some(AlternateHandling::NonIgnorable);
            Collator::try_new((&locale).into(), options).ok()
        };
        let mut alphabet = Self {
            words: collator(Strength::Tertiary)?,
            cased: collator(Strength::Secondary)?,
            letters: collator(Strength::Primary)?,
            headings: Vec::new(),
        };
        alphabet.headings = alphabet.headings(tag, &locale);
        Some(alphabet)
    }

    fn headings(&self, tag: &LanguageTag, locale: &Locale) -> Vec<Heading> {
        let mut letters: Vec<String> = Vec::new();
        if let Ok(exemplars) = ExemplarCharacters::try_new_index(&locale.into()) {
            letters.extend(exemplars.code_points().iter_chars().map(String::from));
            letters.extend(exemplars.strings().iter().map(str::to_owned));
        }
        let heading = |shown: String| Heading { script: script(&shown), least: shown.clone(), shown };
        let characters =
            |shown, key| Heading { shown, least: format!("{BEFORE_CHARACTERS}{key}"), script: Script::Han };
        let strokes = |count| Some(characters(format!("{count}劃"), char::from_u32(STROKES + count)?));
        let mut headings: Vec<Heading> = match tag.language() {
            "zh" if tag.is_traditional_chinese() => (1..=MOST_STROKES).filter_map(strokes).collect(),
            "zh" => ('A'..='Z').map(|letter| characters(letter.to_string(), letter)).collect(),
            _ => letters.into_iter().map(heading).collect(),
        };
        // Books in every script have Latin words.
        headings.extend(('A'..='Z').map(String::from).map(heading));
        headings.sort_by(|one, other| self.words.compare(&one.least, &other.least));
        headings.dedup_by(|one, other| self.letters.compare(&one.least, &other.least).is_eq());
        headings
    }

    /// The order of two words.
    pub(super) fn compare(&self, one: &str, other: &str) -> Ordering {
        self.words.compare(one, other)
    }

    /// Whether two words are the same but for capitals.
    pub(super) fn is_same(&self, one: &str, other: &str) -> bool {
        self.cased.compare(one, other).is_eq()
    }

    /// The letter that an index has a word under; `None` if it begins with none.
    pub(super) fn letter(&self, word: &str) -> Option<String> {
        let first = word.chars().next().filter(|first| first.is_alphabetic())?;
        let after = self.headings.partition_point(|heading| self.letters.compare(&heading.least, word).is_le());
        let heading = after.checked_sub(1).and_then(|index| self.headings.get(index));
        match heading.filter(|heading| heading.script == script(word)) {
            Some(heading) => Some(heading.shown.clone()),
            None => Some(first.to_uppercase().collect()),
        }
    }
}

/// The script of a word; the two of Japanese syllables are one.
fn script(word: &str) -> Script {
    let first = word.chars().next().unwrap_or_default();
    match CodePointMapData::<Script>::new().get(first) {
        Script::Katakana => Script::Hiragana,
        script => script,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words as the index of a language has them: `[A]apple äpple [B]book `.
    fn indexed(tag: &str, words: &str) -> String {
        let alphabet = Alphabet::of(&LanguageTag::new(tag)).expect("an alphabet");
        let mut words: Vec<&str> = words.split(' ').collect();
        words.sort_by(|one, other| alphabet.compare(one, other));
        let mut shown = String::new();
        let mut last = None;
        for word in words {
            let letter = alphabet.letter(word);
            if last.as_ref() != Some(&letter) {
                shown += &format!("[{}]", letter.as_deref().unwrap_or_default());
                last = Some(letter);
            }
            shown += word;
            shown.push(' ');
        }
        shown
    }

    #[test]
    fn words_come_under_the_letters_of_their_language() {
        assert_eq!(
            indexed("en", "zebra Éclair --strict eclair 2 Дом"),
            "[]--strict 2 [E]eclair Éclair [Z]zebra [Д]Дом "
        );
        assert_eq!(indexed("de", "Zebra Ärger arbeit"), "[A]arbeit Ärger [Z]Zebra ");
        assert_eq!(indexed("sv", "ärende zebra åka arbete"), "[A]arbete [Z]zebra [Å]åka [Ä]ärende ");
        assert_eq!(indexed("cs", "chata hora cesta"), "[C]cesta [H]hora [CH]chata ");
        assert_eq!(indexed("ru", "ёлка API еда"), "[Е]еда ёлка [A]API ");
        assert_eq!(indexed("ar", "نص API ترجمة"), "[ت]ترجمة [ن]نص [A]API ");
        assert_eq!(indexed("th", "แปล --strict API กา"), "[]--strict [ก]กา [ป]แปล [A]API ");
    }

    #[test]
    fn characters_come_under_their_sounds_or_strokes() {
        assert_eq!(indexed("ja", "用語 カタログ わく がいよう API"), "[A]API [か]がいよう カタログ [わ]わく [用]用語 ");
        assert_eq!(indexed("ko", "번역 API 가"), "[ㄱ]가 [ㅂ]번역 [A]API ");
        assert_eq!(indexed("zh-CN", "目录 翻译 API 安装"), "[A]安装 [F]翻译 [M]目录 [A]API ");
        assert_eq!(indexed("zh-TW", "翻譯 安裝 API 目錄"), "[5劃]目錄 [6劃]安裝 [18劃]翻譯 [A]API ");
    }
}
