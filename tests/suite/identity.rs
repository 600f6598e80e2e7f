//! Identity: a page that goes through extract → `.ftl` → load → assemble with its source catalog as the translation
//! comes out as it went in, for every example of the CommonMark specification and of the extensions that polypress
//! reads.

use crate::road;

/// The examples that do come out otherwise: what is reported as `message-unstable`, since joining the lines of a
/// paragraph changes what its Markdown means.
const EXCEPTIONS: &[&str] = &[
    // A line break inside `<…>` keeps this from being a link; a space does not.
    "[link](<foo\nbar>)\n",
    // A label that begins with `^` is a footnote's unless it has a line break.
    "[^foo\n]: https://rust-lang.org\n\n[^foo\n]\n",
    // Labels with a hard break.
    concat!(
        "[^foo\\\nbar]: not a footnote definition\n\n[baz\\\nquux]: https://rust-lang.org\n\n",
        "[first\nsecond]: https://rust-lang.org\n\n[^third\nfourth]: not a footnote definition\n\n",
        "[baz\\\nquux]\n[^foo\\\nbar]\n[first\nsecond]\n[^third\nfourth]\n",
    ),
];

#[test]
fn every_example_of_commonmark_survives_the_road() {
    check(include_str!("../spec/commonmark-0.31.2.txt"), 652);
}

#[test]
fn every_example_of_the_extensions_survives_the_road() {
    check(include_str!("../spec/markdown-extensions.txt"), 227);
}

fn check(specification: &str, count: usize) {
    let examples = examples(specification);
    assert_eq!(examples.len(), count);
    let regular = examples.iter().filter(|example| !EXCEPTIONS.contains(&example.as_str()));
    let changed: Vec<_> = regular.filter_map(|example| difference(example)).collect();
    let report = |(source, direct, road): &(String, String, String)| {
        format!("--- {source:?}\ndirect: {direct:?}\nroad:   {road:?}\n")
    };
    let changes: String = changed.iter().map(report).collect();
    assert!(changed.is_empty(), "{} of {count} changed:\n{changes}", changed.len());
}

/// The sources of the examples of a specification in CommonMark's form.
fn examples(specification: &str) -> Vec<String> {
    const FENCE: &str = "````````````````````````````````";
    let mut examples = Vec::new();
    let mut lines = specification.lines();
    while let Some(line) = lines.next() {
        if line.strip_prefix(FENCE).is_some_and(|rest| rest.trim() == "example") {
            let source: Vec<_> = lines.by_ref().take_while(|line| *line != ".").collect();
            examples.push(source.join("\n").replace('→', "\t") + "\n");
        }
    }
    examples
}

/// The example with its HTML made directly and by way of a catalog, if they differ.
fn difference(example: &str) -> Option<(String, String, String)> {
    let page = road::page(example);
    let catalog = road::source_catalog(&page);
    let [direct, mut road] = ["en", "fr"].map(|locale| road::book(&page, &catalog, locale).0);
    road.locale = direct.locale.clone();
    road.labels = direct.labels.clone();
    let (direct, road) = (road::html(&direct), road::html(&road));
    (direct != road).then(|| (example.to_owned(), direct, road))
}
