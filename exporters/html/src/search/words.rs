//! The words of a text, each in one form for all its spellings.

use super::Numbers;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};
use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use std::collections::HashMap;

/// Longer words are cut: nobody types them, and they would fill the index.
const LONGEST: usize = 40;

/// Numbers words.
pub(super) struct Words {
    numbers: Numbers,
    /// For each spelling met, the number of its word; `None` for what is too short to look for.
    spellings: HashMap<Box<str>, Option<usize>>,
    categories: CodePointMapDataBorrowed<'static, GeneralCategory>,
    decomposed: DecomposingNormalizerBorrowed<'static>,
    composed: ComposingNormalizerBorrowed<'static>,
    segmenter: WordSegmenterBorrowed<'static>,
}

impl Words {
    pub(super) fn new() -> Self {
        Self {
            numbers: Numbers::new(),
            spellings: HashMap::new(),
            categories: CodePointMapData::<GeneralCategory>::new(),
            decomposed: DecomposingNormalizerBorrowed::new_nfkd(),
            composed: ComposingNormalizerBorrowed::new_nfc(),
            segmenter: WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()),
        }
    }

    /// Every word and its number, in no order.
    #[allow(clippy::iter_over_hash_type, reason = "whoever asks sorts them")]
    pub(super) fn known(&self) -> impl Iterator<Item = (&str, usize)> {
        self.numbers.iter().map(|(word, number)| (word.as_ref(), *number))
    }

    /// Calls `visit` with the number of every word of a text.
    pub(super) fn each(&mut self, text: &str, visit: &mut impl FnMut(usize)) {
        let mut rest = text;
        while let Some(start) = rest.find(|character| self.is_part_of_word(character)) {
            let (_, after) = rest.split_at(start);
            let unspaced = after.chars().next().is_some_and(is_unspaced);
            let ends = |character: char| !self.is_part_of_word(character) || is_unspaced(character) != unspaced;
            let (run, after) = after.split_at(after.find(ends).unwrap_or(after.len()));
            if unspaced {
                let borders: Vec<usize> = self.segmenter.segment_str(run).collect();
                for pair in borders.windows(2) {
                    if let [start, end] = pair
                        && let Some(word) = run.get(*start..*end)
                    {
                        self.word(word).into_iter().for_each(&mut *visit);
                    }
                }
            } else {
                self.word(run).into_iter().for_each(&mut *visit);
            }
            rest = after;
        }
    }

    fn is_part_of_word(&self, character: char) -> bool {
        match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '\u{ad}' | '\u{200c}' | '\u{200d}' => true,
            '\0'..='\u{7f}' => false,
            _ => {
                let category = self.categories.get(character);
                GeneralCategoryGroup::Letter.contains(category)
                    || GeneralCategoryGroup::Mark.contains(category)
                    || GeneralCategoryGroup::Number.contains(category)
            }
        }
    }

    fn word(&mut self, spelling: &str) -> Option<usize> {
        if let Some(known) = self.spellings.get(spelling) {
            return *known;
        }
        let form = self.form(spelling);
        let number = (!is_too_short(&form)).then(|| {
            let next = self.numbers.len();
            *self.numbers.entry(form.into()).or_insert(next)
        });
        self.spellings.insert(spelling.into(), number);
        number
    }

    /// The form of a word that all its spellings share. `theme/search.js` has the same rules.
    fn form(&self, word: &str) -> String {
        let decomposed = self.decomposed.normalize(word);
        let letters: String = decomposed.chars().filter(|character| !is_sign(*character)).collect();
        let letters = self.composed.normalize(&letters).to_lowercase();
        let mut form = String::with_capacity(letters.len());
        for character in letters.chars().take(LONGEST) {
            match character {
                'ß' => form.push_str("ss"),
                'æ' => form.push_str("ae"),
                'œ' => form.push_str("oe"),
                'ø' => form.push('o'),
                'ł' => form.push('l'),
                'đ' => form.push('d'),
                'ı' => form.push('i'),
                'ς' => form.push('σ'),
                'ى' | 'ی' => form.push('ي'),
                'ة' => form.push('ه'),
                'ک' => form.push('ك'),
                '\u{307}' => {}
                character => form.push(character),
            }
        }
        without_article(form)
    }
}

/// Signs that spellings may have or lack: accents, vowel points of Arabic and Hebrew, and what joins or separates.
fn is_sign(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{5bf}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}'
        | '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// Arabic writes its article, and “and”, “with”, “for” and “like” before it, as one word with the noun.
fn without_article(form: String) -> String {
    let articles = ["وال", "بال", "كال", "فال", "ال", "لل"];
    let rest = articles.iter().find_map(|article| form.strip_prefix(article));
    match rest.filter(|rest| rest.chars().count() >= 3) {
        Some(rest) => rest.to_owned(),
        None => form,
    }
}

/// A single letter is a word where scripts write words without spaces, and a number may be short.
fn is_too_short(form: &str) -> bool {
    let mut characters = form.chars();
    match (characters.next(), characters.next()) {
        (None, _) => true,
        (Some(one), None) => !is_unspaced(one) && !one.is_numeric(),
        _ => false,
    }
}

/// Whether a character belongs to a script that writes words without spaces between them.
fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut words = Words::new();
        let mut numbers = Vec::new();
        words.each(text, &mut |number| numbers.push(number));
        let known: HashMap<usize, &str> = words.known().map(|(word, number)| (number, word)).collect();
        numbers.into_iter().map(|number| known[&number].to_owned()).collect()
    }

    #[test]
    fn spellings_of_a_word_have_one_form() {
        assert_eq!(words("Häuser, Straße; ÉTÉ l’été"), ["hauser", "strasse", "ete", "ete"]);
        assert_eq!(words("hash_map HashMap<u8>"), ["hash_map", "hashmap", "u8"]);
        assert_eq!(words("المُستخدِمون والمستخدمون"), ["مستخدمون", "مستخدمون"]);
        assert_eq!(words("مى می"), ["مي", "مي"]);
        assert_eq!(words("한국어 हिन्दी"), ["한국어", "हिन्दी"]);
        assert_eq!(words("İstanbul ISTANBUL"), ["istanbul", "istanbul"]);
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_words() {
        assert_eq!(words("翻訳者はページを読む"), ["翻訳", "者", "は", "ページ", "を", "読む"]);
        assert!(words("東京都に住む").iter().all(|word| word != "京都"));
        assert_eq!(words("ภาษาไทย"), ["ภาษา", "ไทย"]);
        assert_eq!(words("Rustの型"), ["rust", "の", "型"]);
    }
}
