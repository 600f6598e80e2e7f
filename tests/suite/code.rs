//! Comments in code from the page to the site: messages, translations, what is rejected, what falls back.

use crate::project::TestProject;

const PAGE: &str = "# Tea

```rust
// How to pour,
// in two steps.
fn pour() {
    let cups = 2; // { two } of them
    /* Never returns. */ brew(cups)
}
```
";

/// A project with this page, in step, and this German catalog.
fn project(translation: &str, page: &str, catalog: &str) -> TestProject {
    let settings = format!("[book]\ntitle = \"Tea\"\n\n[locales.de]\n\n[translation]\n{translation}");
    let project = TestProject::new(&[("polypress.toml", &settings), ("content/tea.md", page)]);
    project.run(&["update"]);
    project.write("locales/de/tea.ftl", catalog.as_bytes());
    project
}

/// The block of code on the page of the site, without its colours.
fn code(project: &TestProject) -> String {
    let page = project.read("dist/de/html/tea.html");
    let block = page.split_once("<pre").and_then(|(_, rest)| rest.split_once("</pre>")).expect("a block").0;
    block.to_owned()
}

#[test]
fn comments_are_messages_with_a_note_of_what_they_are() {
    let project = project("", PAGE, "");
    let catalog = project.read("locales/en/tea.ftl");
    let expected = "# a comment in code (rust)
how-to-pour-in-two-steps =
    How to pour,
    in two steps.

# a comment in code (rust)
two-of-them = { \"{\" } two { \"}\" } of them

# a comment in code (rust)
never-returns = Never returns.
";
    assert!(catalog.ends_with(expected), "{catalog}");
}

#[test]
fn translations_stand_in_the_code_and_the_rest_keeps_its_tokens() {
    let project = project(
        "",
        PAGE,
        "tea = Tee
how-to-pour-in-two-steps =
    Wie man gießt,
    in zwei
    Schritten.
two-of-them = <b>zwei</b>
    und *davon* { \"{\" }
never-returns = Endet nie.
",
    );
    let run = project.run(&["build", "--format", "html"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let expected = " dir=\"ltr\" tabindex=\"0\"><code class=\"language-rust\">\
<span class=\"token-comment\">// Wie man gießt,</span>
<span class=\"token-comment\">// in zwei</span>
<span class=\"token-comment\">// Schritten.</span>
<span class=\"token-keyword\">fn </span><span class=\"token-function\">pour</span><span class=\"token-punctuation\">() {</span>
    <span class=\"token-keyword\">let </span>cups <span class=\"token-operator\">= </span><span class=\"token-number\">2</span>\
<span class=\"token-punctuation\">; </span><span class=\"token-comment\">// &lt;b&gt;zwei&lt;/b&gt; und *davon* {</span>
    <span class=\"token-comment\">/* Endet nie. */ </span><span class=\"token-function\">brew</span>\
<span class=\"token-punctuation\">(</span>cups<span class=\"token-punctuation\">)</span>
<span class=\"token-punctuation\">}</span></code>";
    assert_eq!(code(&project), expected);
}

#[test]
fn a_translation_that_would_end_its_comment_is_rejected() {
    let project = project("", PAGE, "never-returns = Endet */ evil(); /* nie.\n");
    let run = project.run(&["build", "--format", "html"]);
    assert!(code(&project).contains("/* Never returns. */"), "{}", code(&project));
    assert!(run.stderr.contains("error[code-comment-rejected]"), "{}", run.stderr);
}

#[test]
fn strings_are_messages_if_the_project_says_so_and_comments_unless_it_says_otherwise() {
    let page = "# Tea\n\n```python\n# Not this\nprint(\"A cup of %s\", \"id\")\n```\n";
    let catalog = "a-cup-of-s = Eine Tasse %s\n";
    let project = project("comments = false\nstrings = true\n", page, catalog);
    let source = project.read("locales/en/tea.ftl");
    assert!(source.ends_with("# a string in code (python)\na-cup-of-s = A cup of %s\n"), "{source}");
    project.run(&["build", "--format", "html"]);
    let code = code(&project);
    assert!(code.contains("# Not this") && code.contains("Eine Tasse "), "{code}");
}
