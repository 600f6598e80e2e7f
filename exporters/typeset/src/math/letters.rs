//! Letters of formulas: single ones are in italics, as mathematical letters of Unicode.

/// The letter that a single letter is shown as (MathML Core, 2.1.6 and appendix D.1.16, `text-transform: math-auto`).
pub(crate) fn italic(letter: char) -> char {
    let code = letter as u32;
    let shown = match letter {
        'h' => 0x210e,
        'A'..='Z' => 0x1d434 + code - 'A' as u32,
        'a'..='z' => 0x1d44e + code - 'a' as u32,
        'ı' => 0x1d6a4,
        'ȷ' => 0x1d6a5,
        'Α'..='Ρ' | 'Σ'..='Ω' => 0x1d6e2 + code - 'Α' as u32,
        'ϴ' => 0x1d6f3,
        '∇' => 0x1d6fb,
        'α'..='ω' => 0x1d6fc + code - 'α' as u32,
        '∂' => 0x1d715,
        'ϵ' => 0x1d716,
        'ϑ' => 0x1d717,
        'ϰ' => 0x1d718,
        'ϕ' => 0x1d719,
        'ϱ' => 0x1d71a,
        'ϖ' => 0x1d71b,
        _ => code,
    };
    char::from_u32(shown).unwrap_or(letter)
}

/// The character that an accent is drawn with: the one that the font places above letters.
pub(crate) fn accent(character: char) -> char {
    match character {
        '^' | 'ˆ' => '\u{302}',
        '~' | '˜' => '\u{303}',
        '¯' | 'ˉ' => '\u{304}',
        '˘' => '\u{306}',
        '˙' => '\u{307}',
        '¨' => '\u{308}',
        '˚' => '\u{30a}',
        'ˇ' => '\u{30c}',
        '`' => '\u{300}',
        '´' => '\u{301}',
        _ => character,
    }
}

/// Whether a character is a line above or below, drawn as long as what it belongs to.
pub(crate) fn is_line(character: char) -> bool {
    matches!(character, '_' | '¯' | 'ˉ' | 'ˍ' | '\u{304}' | '\u{305}' | '\u{331}' | '\u{332}' | '‾')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_letters_are_italic() {
        let shown: String = "ahzAZαωΓ∂1+".chars().map(italic).collect();
        assert_eq!(shown, "𝑎ℎ𝑧𝐴𝑍𝛼𝜔𝛤𝜕1+");
    }
}
