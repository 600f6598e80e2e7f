//! `Plural-Forms` of a PO file, found by what CLDR says of the numbers of a language.

use polypress_model::PluralCategory;

/// A formula of gettext: how many forms, the formula, and the same in Rust.
type Formula = (usize, &'static str, fn(usize) -> usize);

/// The formulas in use; the first whose forms are those of CLDR holds.
const FORMULAS: &[Formula] =
    &[
        (1, "0", |_| 0),
        (2, "n != 1", |n| usize::from(n != 1)),
        (2, "n > 1", |n| usize::from(n > 1)),
        (2, "n % 10 != 1 || n % 100 == 11", |n| usize::from(n % 10 != 1 || n % 100 == 11)),
        (
            3,
            "n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2",
            |n| {
                if n % 10 == 1 && n % 100 != 11 {
                    0
                } else if is_slavic_few(n) {
                    1
                } else {
                    2
                }
            },
        ),
        (3, "n == 1 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2", |n| {
            if n == 1 {
                0
            } else if is_slavic_few(n) {
                1
            } else {
                2
            }
        }),
        (3, "n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2", |n| {
            if n == 1 {
                0
            } else if (2..=4).contains(&n) {
                1
            } else {
                2
            }
        }),
        (3, "n == 1 ? 0 : n == 0 || n % 100 >= 1 && n % 100 <= 19 ? 1 : 2", |n| {
            if n == 1 {
                0
            } else if n == 0 || (1..=19).contains(&(n % 100)) {
                1
            } else {
                2
            }
        }),
        (
            3,
            "n % 10 == 1 && (n % 100 < 11 || n % 100 > 19) ? 0 : n % 10 >= 2 && (n % 100 < 11 || n % 100 > 19) ? 1 : 2",
            |n| {
                let is_teen = (11..=19).contains(&(n % 100));
                if n % 10 == 1 && !is_teen {
                    0
                } else if n % 10 >= 2 && !is_teen {
                    1
                } else {
                    2
                }
            },
        ),
        (3, "n % 10 == 0 || n % 100 >= 11 && n % 100 <= 19 ? 0 : n % 10 == 1 ? 1 : 2", |n| {
            if n % 10 == 0 || (11..=19).contains(&(n % 100)) {
                0
            } else if n % 10 == 1 {
                1
            } else {
                2
            }
        }),
        (3, "n == 1 ? 0 : n == 2 ? 1 : 2", |n| {
            if n == 1 {
                0
            } else if n == 2 {
                1
            } else {
                2
            }
        }),
        (4, "n % 100 == 1 ? 0 : n % 100 == 2 ? 1 : n % 100 == 3 || n % 100 == 4 ? 2 : 3", |n| match n % 100 {
            1 => 0,
            2 => 1,
            3 | 4 => 2,
            _ => 3,
        }),
        (5, "n == 1 ? 0 : n == 2 ? 1 : n >= 3 && n <= 6 ? 2 : n >= 7 && n <= 10 ? 3 : 4", |n| match n {
            1 => 0,
            2 => 1,
            3..=6 => 2,
            7..=10 => 3,
            _ => 4,
        }),
        (6, "n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5", |n| {
            match n {
                0..=2 => n,
                _ if (3..=10).contains(&(n % 100)) => 3,
                _ if n % 100 >= 11 => 4,
                _ => 5,
            }
        }),
    ];

fn is_slavic_few(n: usize) -> bool {
    (2..=4).contains(&(n % 10)) && !(12..=14).contains(&(n % 100))
}

/// The field's value for a language in which these are the categories of the numbers from 0 on; `None` where no
/// formula in use says the same.
pub(super) fn plural_forms(categories: &[PluralCategory]) -> Option<String> {
    let says_the_same = |(forms, _, formula): &&Formula| {
        let mut known: Vec<Option<PluralCategory>> = vec![None; *forms];
        let mut used: Vec<PluralCategory> = Vec::new();
        let fits = categories.iter().enumerate().all(|(number, category)| {
            match known.get_mut(formula(number)) {
                Some(Some(known)) => known == category,
                // Two forms of one category would be one too many.
                Some(free) if !used.contains(category) => {
                    *free = Some(*category);
                    used.push(*category);
                    true
                }
                _ => false,
            }
        });
        fits && known.iter().all(Option::is_some)
    };
    let (forms, formula, _) = FORMULAS.iter().find(says_the_same)?;
    Some(format!("nplurals={forms}; plural=({formula});"))
}
