use super::*;

fn sheet<'a>(catalog: &'a str, texts: &[&'a str]) -> Sheet<'a> {
    Sheet { catalog, units: texts.iter().map(|text| Unit { text, name: None }).collect() }
}

fn page(old: &[&str], new: &[&str]) -> Vec<Match> {
    let found = align(&[sheet("page", old)], &[sheet("page", new)]);
    found.into_iter().map(|found| found.matched).collect()
}

#[test]
fn kept_edited_moved_and_new() {
    let old = ["Install", "Get the tools from the site.", "Run them once a day.", "Remove", "See also"];
    let new = ["See also", "Install", "Get all tools from the site.", "A wholly other line", "Remove"];
    let expected = [Match::Moved(4), Match::Exact(0), Match::Similar(1), Match::New, Match::Exact(3)];
    assert_eq!(page(&old, &new), expected);
}

#[test]
fn a_name_decides_whatever_the_text() {
    let unit = |text, name| Unit { text, name: Some(name) };
    let old = Sheet { catalog: "page", units: vec![unit("Guide", "title"), unit("Guide", "guide")] };
    let unnamed = Unit { text: "Guide", name: None };
    let new = Sheet { catalog: "page", units: vec![unit("Handbook", "title"), unnamed] };
    let matches = |new: Sheet<'_>| -> Vec<_> {
        align(std::slice::from_ref(&old), &[new]).into_iter().map(|found| found.matched).collect()
    };
    assert_eq!(matches(new), [Match::Exact(0), Match::Exact(1)]);
    // A name that is new leads to the text that it is given to.
    let new = Sheet { catalog: "page", units: vec![unit("Guide", "title"), unit("Guide", "start")] };
    assert_eq!(matches(new), [Match::Exact(0), Match::Exact(1)]);
}

#[test]
fn an_edited_paragraph_that_moved_is_found() {
    let old = ["one two three four five", "alpha", "beta", "gamma", "delta"];
    let new = ["alpha", "beta", "gamma", "delta", "one two three four six"];
    assert_eq!(page(&old, &new).last(), Some(&Match::Similar(0)));
}

#[test]
fn a_slip_of_the_pen_in_a_heading_is_an_edit() {
    assert_eq!(page(&["One", "Instalation", "Two"], &["One", "Installation", "Two"])[1], Match::Similar(1));
}

#[test]
fn the_first_of_two_cells_split_from_one_keeps_it() {
    let old = ["Before", "Open or save the file", "After"];
    let new = ["Before", "Open the file", "Save the file", "After"];
    assert_eq!(page(&old, &new)[1..3], [Match::Similar(1), Match::New]);
}

#[test]
fn a_section_that_went_to_another_page_is_found_and_a_short_text_stays_where_it_is() {
    let old = [
        sheet("a", &["A", "One is the loneliest number.", "See also", "Removed", "It was removed at last."]),
        sheet("b", &["B", "Two can be as bad as one."]),
    ];
    let new = [
        sheet("a", &["A", "One is the loneliest number."]),
        sheet("b", &["B", "Two can be as bad as one.", "Removed", "It was removed at last.", "Note", "See also"]),
    ];
    let matches: Vec<_> = align(&old, &new).into_iter().map(|found| found.matched).collect();
    let expected = [
        Match::Exact(0),
        Match::Exact(1),
        Match::Exact(5),
        Match::Exact(6),
        Match::Moved(3),
        Match::Exact(4),
        Match::New,
        Match::New,
    ];
    assert_eq!(matches, expected);
}

#[test]
fn a_page_by_another_name_is_the_same_page() {
    let texts = ["Note", "Keep the key in a safe place.", "Note", "Do not lose the key again.", "Note"];
    let others = ["Note", "Nothing to see here, move on.", "Note"];
    let old = [sheet("a/keys", &texts), sheet("b/other", &others)];
    let new = [sheet("b/keys", &texts), sheet("c/other", &others)];
    let matches: Vec<_> = align(&old, &new).into_iter().map(|found| found.matched).collect();
    assert_eq!(matches, (0..8).map(Match::Exact).collect::<Vec<_>>());
}

#[test]
fn one_part_keeps_the_id_and_the_others_have_candidates() {
    let old = ["Before all", "Alpha beta gamma delta. Epsilon zeta eta theta. Iota kappa lambda my."];
    let new = ["Before all", "Alpha beta gamma delta.", "Epsilon zeta eta theta.", "Iota kappa lambda my."];
    let found = align(&[sheet("page", &old)], &[sheet("page", &new)]);
    assert_eq!(found.iter().filter(|found| found.matched == Match::Similar(1)).count(), 1);
    let others = found.iter().skip(1).filter(|found| found.matched == Match::New);
    assert!(others.map(|found| found.candidates.as_slice()).eq([[1], [1]]), "{found:?}");
    let found = align(&[sheet("page", &new)], &[sheet("page", &old)]);
    assert!(matches!(found[1].matched, Match::Similar(_)), "{found:?}");
    assert_eq!(found[1].candidates.len(), 2);
}

#[test]
fn a_page_of_other_texts_is_new_and_quick() {
    let old: Vec<String> = (0..3_000).map(|number| format!("old words number {number}")).collect();
    let new: Vec<String> = (0..3_000).map(|number| format!("other lines with {number} things")).collect();
    let [old, new] = [&old, &new].map(|all| all.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(page(&old, &new).iter().all(|found| *found == Match::New));
}
