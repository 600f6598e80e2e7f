//! Folios: which number each page is printed with, and where pages are left blank so that others are odd.

use polypress_model::{Book, Label, Locale};

/// Pages that are numbered together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Series {
    /// The cover, which has no numbers.
    Cover,
    /// What comes before the text, in numerals of its own.
    Front,
    /// The text and what comes after it, from 1 on.
    Body,
}

/// Pages that belong together, such as those of a chapter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sheaf {
    pub(crate) series: Series,
    pub(crate) pages: usize,
    /// Whether it begins on an odd page.
    pub(crate) odd: bool,
}

/// Where a sheaf stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) series: Series,
    /// How many pages before it are left blank.
    pub(crate) blank: usize,
    /// Index of its first page among all.
    pub(crate) first: usize,
    /// Number of its first page in its series.
    pub(crate) number: u64,
}

/// Puts sheaves one behind the other. The first of a series is odd where any of the book is, so that in print a page
/// with an odd number is always the front of a sheet of paper.
pub(crate) fn arrange(sheaves: &[Sheaf]) -> Vec<Standing> {
    let odd_starts = sheaves.iter().any(|sheaf| sheaf.odd);
    let (mut pages, mut number, mut last) = (0, 0, Series::Cover);
    let stand = |sheaf: &Sheaf| {
        let begins = sheaf.series != last;
        let blank = usize::from((sheaf.odd || begins && odd_starts) && pages % 2 == 1);
        number = if begins { 0 } else { number + blank as u64 };
        let standing = Standing { series: sheaf.series, blank, first: pages + blank, number: number + 1 };
        (pages, number, last) = (standing.first + sheaf.pages, number + sheaf.pages as u64, sheaf.series);
        standing
    };
    sheaves.iter().map(stand).collect()
}

impl Series {
    /// The number of a page as it is printed.
    pub(crate) fn folio(self, number: u64, book: &Book) -> String {
        match self {
            Self::Cover => book.labels.words(Label::Cover, &book.locale),
            Self::Front => front_numeral(number, &book.locale),
            Self::Body => book.locale.number(number),
        }
    }
}

/// A number in the numerals that publishers of a locale give to front matter: letters in Arabic, Persian, Hebrew, Greek
/// and Thai, capital Roman numerals in Cyrillic, small ones everywhere else, in East Asia too.
fn front_numeral(number: u64, locale: &Locale) -> String {
    match locale.tag.language() {
        "ar" | "ckb" | "ur" | "ps" | "sd" | "ug" => in_letters(number, ABJAD),
        "fa" if number == 1 => "الف".to_owned(),
        "fa" => in_letters(number, ABJAD),
        "he" | "yi" => hebrew(number),
        "el" => greek(number),
        "th" => in_letters(number, THAI),
        "ru" | "uk" | "be" | "bg" | "sr" | "mk" => roman(number).to_uppercase(),
        _ => roman(number),
    }
}

/// The order of letters that Arabic counts in.
const ABJAD: &str = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
/// The Thai consonants without the two that are out of use.
const THAI: &str = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

/// Counts in letters, with two after the last of them, as columns of a spreadsheet are counted.
fn in_letters(mut number: u64, letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    let mut found: Vec<char> = Vec::new();
    while number > 0 {
        let letter = (number - 1) % letters.len() as u64;
        found.extend(letters.get(letter as usize));
        number = (number - 1) / letters.len() as u64;
    }
    found.into_iter().rev().collect()
}

/// Puts a number together from parts, the largest first; what none of them measures is left out.
fn additive(mut number: u64, parts: &[(u64, &str)]) -> String {
    let mut words = String::new();
    for (value, letters) in parts {
        while number >= *value {
            words.push_str(letters);
            number -= value;
        }
    }
    words
}

/// Small Roman numerals; above 3999, which they cannot write, European digits.
fn roman(number: u64) -> String {
    const PARTS: [(u64, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if number < 4000 { additive(number, &PARTS) } else { number.to_string() }
}

/// Hebrew numerals; 15 and 16 are written so that they do not spell the name of God.
fn hebrew(number: u64) -> String {
    const PARTS: [(u64, &str); 24] = [
        (400, "ת"),
        (300, "ש"),
        (200, "ר"),
        (100, "ק"),
        (90, "צ"),
        (80, "פ"),
        (70, "ע"),
        (60, "ס"),
        (50, "נ"),
        (40, "מ"),
        (30, "ל"),
        (20, "כ"),
        (16, "טז"),
        (15, "טו"),
        (10, "י"),
        (9, "ט"),
        (8, "ח"),
        (7, "ז"),
        (6, "ו"),
        (5, "ה"),
        (4, "ד"),
        (3, "ג"),
        (2, "ב"),
        (1, "א"),
    ];
    if number < 1000 { additive(number, &PARTS) } else { number.to_string() }
}

/// Small Greek numerals with the sign that marks them.
fn greek(number: u64) -> String {
    const PARTS: [(u64, &str); 27] = [
        (900, "ϡ"),
        (800, "ω"),
        (700, "ψ"),
        (600, "χ"),
        (500, "φ"),
        (400, "υ"),
        (300, "τ"),
        (200, "σ"),
        (100, "ρ"),
        (90, "ϟ"),
        (80, "π"),
        (70, "ο"),
        (60, "ξ"),
        (50, "ν"),
        (40, "μ"),
        (30, "λ"),
        (20, "κ"),
        (10, "ι"),
        (9, "θ"),
        (8, "η"),
        (7, "ζ"),
        (6, "στ"),
        (5, "ε"),
        (4, "δ"),
        (3, "γ"),
        (2, "β"),
        (1, "α"),
    ];
    if number < 1000 { additive(number, &PARTS) + "΄" } else { number.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::specimen;

    #[test]
    fn front_matter_is_numbered_as_each_language_does() {
        let numerals = |tag: &str| {
            let locale = specimen::book(tag).locale;
            [1, 4, 15, 30].map(|number| front_numeral(number, &locale))
        };
        assert_eq!(numerals("en"), ["i", "iv", "xv", "xxx"]);
        assert_eq!(numerals("ja"), ["i", "iv", "xv", "xxx"]);
        assert_eq!(numerals("ru"), ["I", "IV", "XV", "XXX"]);
        assert_eq!(numerals("ar"), ["أ", "د", "س", "أب"]);
        assert_eq!(numerals("fa"), ["الف", "د", "س", "أب"]);
        assert_eq!(numerals("he"), ["א", "ד", "טו", "ל"]);
        assert_eq!(numerals("el"), ["α΄", "δ΄", "ιε΄", "λ΄"]);
        assert_eq!(numerals("th"), ["ก", "ง", "ฒ", "ม"]);
    }

    #[test]
    fn two_sided_books_have_odd_numbers_on_the_front_of_a_sheet() {
        use Series::{Body, Cover, Front};
        let sheaf = |series, pages, odd| Sheaf { series, pages, odd };
        let book = [sheaf(Cover, 1, true), sheaf(Front, 1, false), sheaf(Front, 2, true), sheaf(Body, 2, true)];
        let book = [&book[..], &[sheaf(Body, 1, false), sheaf(Body, 1, true)]].concat();
        let standing = |series, blank, first, number| Standing { series, blank, first, number };
        let expected = [
            standing(Cover, 0, 0, 1),
            standing(Front, 1, 2, 1),
            standing(Front, 1, 4, 3),
            standing(Body, 0, 6, 1),
            standing(Body, 0, 8, 3),
            standing(Body, 1, 10, 5),
        ];
        assert_eq!(arrange(&book), expected);
        let one_sided: Vec<Sheaf> = book.iter().map(|sheaf| Sheaf { odd: false, ..*sheaf }).collect();
        let starts: Vec<(usize, u64)> =
            arrange(&one_sided).iter().map(|standing| (standing.first, standing.number)).collect();
        assert_eq!(starts, [(0, 1), (1, 1), (2, 2), (4, 1), (6, 3), (7, 4)]);
    }
}
