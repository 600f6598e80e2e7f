//! The dictionary of operators: how each behaves where the formula does not say (MathML Core, appendix B.1).

/// Where an operator stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Prefix,
    Infix,
    Postfix,
}

/// How an operator behaves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Habits {
    /// Room before it, in font sizes.
    pub(crate) before: f32,
    /// Room after it, in font sizes.
    pub(crate) after: f32,
    /// Whether it grows with what stands beside it.
    pub(crate) stretchy: bool,
    /// Whether it is larger in a formula on a line of its own.
    pub(crate) large: bool,
    /// Whether its limits stand beside it where room is scarce.
    pub(crate) movable_limits: bool,
}

const fn habits(before: f32, after: f32) -> Habits {
    Habits { before, after, stretchy: false, large: false, movable_limits: false }
}

const THIN: f32 = 0.1667;
const MEDIUM: f32 = 0.2222;
const THICK: f32 = 0.2778;

/// How these characters behave in this place; as a relation if the dictionary does not know them.
pub(crate) fn habits_of(characters: &str, form: Form) -> Habits {
    let mut rest = characters.chars();
    let (Some(operator), None) = (rest.next(), rest.next()) else { return of_words(characters, form) };
    let known = match form {
        Form::Prefix => prefix(operator),
        Form::Postfix => postfix(operator),
        Form::Infix => None,
    };
    // What is not known in its place is as it is elsewhere: infix, then postfix, then prefix.
    known
        .or_else(|| infix(operator))
        .or_else(|| postfix(operator))
        .or_else(|| prefix(operator))
        .unwrap_or(habits(THICK, THICK))
}

fn of_words(characters: &str, form: Form) -> Habits {
    match (characters, form) {
        ("||", Form::Prefix) | ("!!" | "++" | "--", Form::Postfix) => habits(0.0, 0.0),
        ("&&", _) => habits(MEDIUM, MEDIUM),
        ("**" | "<>", _) => habits(THIN, THIN),
        _ => habits(THICK, THICK),
    }
}

fn prefix(operator: char) -> Option<Habits> {
    Some(match operator {
        '(' | '[' | '{' | '|' | '‖' | '⌈' | '⌊' | '⟦' | '⟨' | '⟪' | '⟬' | '⟮' | '⦀' | '⦃' | '⦅' | '⦇' | '⦉' | '〈' => {
            Habits { stretchy: true, ..habits(0.0, 0.0) }
        }
        '\u{222b}'..='\u{2233}' | '\u{2a0b}'..='\u{2a1c}' => Habits { large: true, ..habits(THIN, THIN) },
        '∏' | '∐' | '∑' | '⋀' | '⋁' | '⋂' | '⋃' | '\u{2a00}'..='\u{2a0a}' | '\u{2a1d}' | '\u{2a1e}' | '⫼' | '⫿' => {
            Habits { large: true, movable_limits: true, ..habits(THIN, THIN) }
        }
        '√' | '∛' | '∜' | '∂' | 'ⅅ' | 'ⅆ' => habits(THIN, 0.0),
        '!'
        | '+'
        | '-'
        | '¬'
        | '±'
        | '‘'
        | '“'
        | '∀'
        | '∁'
        | '∃'
        | '∄'
        | '∇'
        | '−'
        | '∓'
        | '∟'..='∢'
        | '∴'
        | '∵'
        | '∼'
        | '⊾'
        | '⊿'
        | '⌐'
        | '⌙'
        | '➕'
        | '➖' => habits(0.0, 0.0),
        _ => return None,
    })
}

fn postfix(operator: char) -> Option<Habits> {
    Some(match operator {
        ')' | ']' | '}' | '|' | '‖' | '⌉' | '⌋' | '⟧' | '⟩' | '⟫' | '⟭' | '⟯' | '⦀' | '⦄' | '⦆' | '⦈' | '⦊' | '〉' => {
            Habits { stretchy: true, ..habits(0.0, 0.0) }
        }
        '^'
        | '_'
        | '~'
        | '¯'
        | 'ˆ'
        | 'ˇ'
        | 'ˉ'
        | 'ˍ'
        | '˜'
        | '\u{302}'
        | '\u{303}'
        | '\u{305}'
        | '\u{30c}'
        | '\u{332}'
        | '‾'
        | '⌢'
        | '⌣'
        | '⎴'
        | '⎵'
        | '⏜'..='⏡' => Habits { stretchy: true, ..habits(0.0, 0.0) },
        '!'
        | '"'
        | '%'
        | '&'
        | '\''
        | '`'
        | '¨'
        | '°'
        | '²'..='´'
        | '¸'
        | '¹'
        | 'ˊ'
        | 'ˋ'
        | '˘'..='˚'
        | '˝'
        | '’'..='‛'
        | '”'..='‟'
        | '′'..='‷'
        | '⁗'
        | '\u{20d7}'
        | '\u{20db}'
        | '\u{20dc}' => habits(0.0, 0.0),
        _ => return None,
    })
}

fn infix(operator: char) -> Option<Habits> {
    Some(match operator {
        '\u{2190}'..='\u{2195}'
        | '\u{219a}'..='\u{21ae}'
        | '\u{21b0}'..='\u{21b5}'
        | '\u{21bc}'..='\u{21d5}'
        | '\u{21da}'..='\u{21ff}'
        | '\u{27f0}'
        | '\u{27f1}'
        | '\u{27f4}'..='\u{27ff}'
        | '\u{2900}'..='\u{2975}'
        | '|' => Habits { stretchy: true, ..habits(THICK, THICK) },
        '+'
        | '-'
        | '±'
        | '÷'
        | '⁄'
        | '\u{2212}'..='\u{2216}'
        | '\u{2227}'..='\u{222a}'
        | '∶'
        | '∸'
        | '⊌'..='⊎'
        | '⊓'..='⊖'
        | '⊘'
        | '⊝'..='⊟'
        | '⊻'..='⊽'
        | '⋎'
        | '⋏'
        | '⋒'
        | '⋓'
        | '\u{29f5}'..='\u{29fb}'
        | '\u{2a1f}'..='\u{2a2e}'
        | '⨿'
        | '\u{2a40}'..='\u{2a63}' => habits(MEDIUM, MEDIUM),
        '%'
        | '*'
        | '.'
        | '?'
        | '@'
        | '·'
        | '×'
        | '•'
        | '⁃'
        | '∗'..='∙'
        | '≀'
        | '⊗'
        | '⊙'..='⊛'
        | '⊠'
        | '⊡'
        | '⊺'
        | '⋄'..='⋇'
        | '⋉'..='⋌'
        | '⌅'
        | '⌆'
        | '⟋'
        | '⟍'
        | '⨯'..='⨷' => habits(THIN, THIN),
        ',' | ';' | '\u{2063}' => habits(0.0, if operator == '\u{2063}' { 0.0 } else { THIN }),
        '\\' | '_' | '\u{2061}' | '\u{2062}' | '\u{2064}' | '/' => habits(0.0, 0.0),
        ':' => habits(0.0, THICK),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_keep_their_distance_by_place() {
        let around = |operator, form| (habits_of(operator, form).before, habits_of(operator, form).after);
        assert_eq!(around("+", Form::Infix), (MEDIUM, MEDIUM));
        assert_eq!(around("+", Form::Prefix), (0.0, 0.0));
        assert_eq!(around("=", Form::Infix), (THICK, THICK));
        assert_eq!(around(",", Form::Infix), (0.0, THIN));
        assert_eq!(around("!", Form::Infix), (0.0, 0.0));
        assert!(habits_of("(", Form::Infix).stretchy && habits_of("∑", Form::Infix).large);
    }
}
