//! What a project can change: templates, style sheets, redirects.

use polypress_html::{Html, Options, Theme, ThemeFile};
use polypress_model::{Content, Exported, Exporter, MediaType, RelativePath, specimen};
use std::collections::BTreeMap;

fn with_template(name: &str, source: &str) -> Exported {
    let templates = BTreeMap::from([(name.to_owned(), source.to_owned())]);
    Html::new(Options::default()).with_theme(Theme { templates, ..Theme::default() }).export(&specimen::book("en"))
}

fn text(exported: &Exported, path: &str) -> String {
    let file = exported.artifacts.iter().find(|file| file.path.as_str() == path);
    match file.map(|file| &file.content) {
        Some(Content::Bytes(bytes)) => String::from_utf8(bytes.to_vec()).expect("UTF-8"),
        _ => panic!("no {path}: {:?}", exported.diagnostics),
    }
}

#[test]
fn a_template_changes_one_block_of_ours() {
    let source = "{% extends \"polypress/page.html\" %}{% block title %}{{ title.words }} & more{% endblock %}";
    let page = text(&with_template("page.html", source), "html/glossary.html");
    assert!(page.contains("&amp; more</title>") || page.contains("& more</title>"), "{page}");
    assert!(page.contains("<nav class=\"chapters"), "the rest is ours");
    let page = text(&with_template("footer.html", "<p>{{ book.title.words }}, {{ path }}</p>"), "html/glossary.html");
    assert!(page.contains(", glossary</p>"), "{page}");
}

#[test]
fn a_fault_of_a_template_names_template_line_and_page_and_no_site_is_half_written() {
    for (source, line) in [("<p>\n{{ title.words|nonsense }}</p>", "line 2"), ("{% if %}", "line 1")] {
        let exported = with_template("page.html", source);
        assert!(exported.artifacts.is_empty());
        let faults: Vec<_> = exported.diagnostics.iter().filter(|it| it.code.as_str() == "template-invalid").collect();
        let [finding] = faults.as_slice() else { panic!("told once: {faults:?}") };
        assert!(finding.message.contains("page.html") && finding.message.contains(line), "{finding:?}");
    }
    let exported = with_template("footer.html", "{{ nothing.at.all }}");
    let message = &exported.diagnostics.first().expect("a finding").message;
    assert!(message.contains("footer.html") && message.contains("for the page preface"), "{message}");
    let endless =
        with_template("page.html", "{% for x in range(9999) %}{% for y in range(9999) %}{% endfor %}{% endfor %}");
    assert!(endless.artifacts.is_empty(), "a template that never ends is stopped");
}

#[test]
fn files_of_a_theme_are_linked_and_named_after_their_content() {
    let file = |path: &str, bytes: &[u8]| ThemeFile {
        path: RelativePath::new(path).expect("a path"),
        media_type: MediaType::new("text/css"),
        bytes: bytes.into(),
    };
    let files = vec![file("brand.css", b"a{}"), file("logo.png", b"x")];
    let html = Html::new(Options::default()).with_theme(Theme { files, ..Theme::default() });
    let exported = html.export(&specimen::book("en"));
    let paths: Vec<&str> = exported.artifacts.iter().map(|file| file.path.as_str()).collect();
    let style = paths.iter().find_map(|path| path.strip_prefix("html/theme/brand.")).expect("the style sheet");
    assert!(text(&exported, "html/glossary.html").contains(&format!("href=\"theme/brand.{style}\"")));
    assert!(paths.contains(&"html/theme/logo.png"), "what a style sheet names keeps its name");
}

#[test]
fn pages_that_moved_lead_to_where_they_are() {
    let redirects = [("old/place", "guides/blocks#tables"), ("lost", "nowhere")];
    let redirects = redirects.map(|(from, to)| (from.to_owned(), to.to_owned())).into();
    let exported = Html::new(Options { redirects, ..Options::default() }).export(&specimen::book("en"));
    let page = text(&exported, "html/old/place.html");
    assert!(page.contains("content=\"0; url=../guides/blocks.html#tables\""), "{page}");
    assert!(exported.diagnostics.iter().any(|found| found.code.as_str() == "redirect-unresolved"));
}
