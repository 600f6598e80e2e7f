//! Values that run another way than the words around them, after the Unicode Bidirectional Algorithm (UAX #9).

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use polypress_model::Direction;

/// The way that a value runs, if it must be kept apart from words that run the way `around`: if it has letters of the
/// other direction, or digits that words from right to left would put in another order, as those of `2026-11-22`.
pub(super) fn isolated_direction(value: &str, around: Direction) -> Option<Direction> {
    let classes = CodePointMapData::<BidiClass>::new();
    let strong = |character| match classes.get(character) {
        BidiClass::LeftToRight => Some(Direction::Ltr),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Direction::Rtl),
        _ => None,
    };
    let mut directions = value.chars().filter_map(strong);
    match directions.next() {
        Some(first) => (first != around || directions.any(|direction| direction != around)).then_some(first),
        None => {
            let is_digit = |character: char| classes.get(character) == BidiClass::EuropeanNumber;
            let stays = |character: char| is_digit(character) || classes.get(character) == BidiClass::CommonSeparator;
            let moves = around == Direction::Rtl && value.contains(is_digit) && !value.chars().all(stays);
            moves.then_some(Direction::Ltr)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Ltr, Rtl};

    #[test]
    fn a_value_is_kept_apart_where_its_surroundings_would_move_it() {
        let cases = [
            ("Polypress 2.0 (beta)!", Rtl, Some(Ltr)),
            ("Polypress 2.0 (beta)!", Ltr, None),
            ("فورج (٢)!", Ltr, Some(Rtl)),
            ("فورج (٢)!", Rtl, None),
            ("C++", Rtl, Some(Ltr)),
            ("2026-11-22", Rtl, Some(Ltr)),
            ("2026-11-22", Ltr, None),
            ("0.1.0", Rtl, None),
            ("١٬٢٣٤", Rtl, None),
            ("…", Rtl, None),
        ];
        for (value, around, expected) in cases {
            assert_eq!(isolated_direction(value, around), expected, "{value}");
        }
    }
}
