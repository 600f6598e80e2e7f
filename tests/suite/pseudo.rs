//! Pseudo-locales, and values that pages and languages have of their own, from the command line.

use crate::project::TestProject;

fn project() -> TestProject {
    let project = TestProject::new(&[
        (
            "polypress.toml",
            "[book]\ntitle = \"Tea\"\n\n[locales.ar]\n\n[locales.de]\n\n[variables]\nreleased = 2026-08-05\n\
             price = 1234.5\nproduct = \"C++ (beta)!\"\n",
        ),
        (
            "content/index.md",
            "---\nvariables:\n  cups: 12000\n---\n\n# Tea\n\nSince { DATETIME($released, dateStyle: \"long\") } for \
             { $price } with { $product }.\n\n<https://example.org/{ $cups }> has { $cups } cups of { -blend }.\n\n\
             <span lang=\"fr\">Thé vert</span>\n",
        ),
        ("locales/en/terms.ftl", "-blend = the *best* blend\n"),
    ]);
    assert_eq!(project.run(&["update"]).status, 0);
    project
}

/// The lines of a page's content.
fn content(project: &TestProject, locale: &str) -> Vec<String> {
    let page = project.read(&format!("dist/{locale}/html/index.html"));
    let (_, main) = page.split_once("<main").expect("content");
    let (main, _) = main.split_once("</main>").expect("its end");
    main.lines().filter(|line| line.starts_with("<p>") || line.starts_with("<h1")).map(str::to_owned).collect()
}

#[test]
fn pseudo_locales_are_built_when_they_are_named() {
    let project = project();
    let run = project.run(&["build", "--locale", "en-XA,ar-XB"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(
        content(&project, "en-XA"),
        [
            "<h1 id=\"tea\"><span class=\"number\">1</span> ⟦Ţéåå ~⟧</h1>",
            "<p>⟦Šîñçéé August 5, 2026 ƒööŕ 1,234.5 ŵîîţĥ C++ (beta)!. ~~⟧</p>",
            "<p>⟦<a href=\"https://example.org/12000\">https://example.org/12000</a> ĥåš 12,000 çûûþš ööƒ \
             the <em>best</em> blend. ~~⟧</p>",
            "<p><span lang=\"fr\" dir=\"ltr\">Thé vert</span></p>",
        ]
    );
    let page = project.read("dist/ar-XB/html/index.html");
    assert!(page.contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{page}");
    assert!(page.contains("\u{200F}\u{202E}Since\u{202C}\u{200F} <span lang=\"ar-XB\" dir=\"ltr\">August 5"), "{page}");
    let status = project.run(&["status", "--locale", "en-XA"]);
    assert!(status.stdout.contains("100%  English (pseudo, accented)"), "{status:?}");
    assert_eq!(project.run(&["check", "--strict", "--locale", "ar-XB"]).status, 0);
}

#[test]
fn readers_are_not_led_to_pseudo_locales() {
    let project = project();
    assert_eq!(project.run(&["build", "--locale", "en-XA", "--format", "html"]).status, 0);
    assert_eq!(project.run(&["build", "--format", "html"]).status, 0);
    for file in ["dist/index.html", "dist/de/html/index.html"] {
        assert!(!project.read(file).contains("XA"), "{file}");
    }
    // A build of the others leaves it where it is; an update writes no catalogs for it.
    assert!(!content(&project, "en-XA").is_empty());
    let configuration = project.read("polypress.toml").replace("[locales.de]", "[locales.de]\n\n[locales.en-XA]");
    project.write("polypress.toml", configuration.as_bytes());
    let update = project.run(&["update", "--check"]);
    assert_eq!(update.status, 0, "{update:?}");
    assert_eq!(project.run(&["build", "--format", "html"]).status, 0);
    assert!(!project.read("dist/de/html/index.html").contains("XA"));
}

#[test]
fn values_are_those_of_the_language_and_keep_their_direction() {
    let project = project();
    let german = "since-for-with = Seit { DATETIME($released, dateStyle: \"long\") } für { $price } mit { $product }.\n\
                  has-cups-of = <https://example.org/{ $cups }> hat { $cups } Tassen { -blend }.\n";
    let arabic = "since-for-with = منذ { DATETIME($released, dateStyle: \"long\") } بسعر { $price } مع { $product }.\n\
                  has-cups-of = في <https://example.org/{ $cups }> { $cups } كوب من { -blend }.\n";
    let source = project.read("locales/en/index.ftl");
    let ids: Vec<&str> = source.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    for (locale, text) in [("de", german), ("ar", arabic)] {
        let text = text.replace("since-for-with", ids[1]).replace("has-cups-of", ids[2]);
        project.write(&format!("locales/{locale}/index.ftl"), text.as_bytes());
    }
    project.write("locales/ar/terms.ftl", "-blend = «الشاي»\n".as_bytes());
    assert_eq!(project.run(&["build", "--format", "html"]).status, 0);
    let address = "<a href=\"https://example.org/12000\">https://example.org/12000</a>";
    assert_eq!(
        content(&project, "de")[1..3],
        [
            "<p>Seit 5. August 2026 für 1.234,5 mit C++ (beta)!.</p>".to_owned(),
            format!("<p>{address} hat 12.000 Tassen <span lang=\"en\" dir=\"ltr\">the <em>best</em> blend</span>.</p>"),
        ]
    );
    assert_eq!(
        content(&project, "ar")[1..3],
        [
            "<p>منذ ٥ أغسطس ٢٠٢٦ بسعر ١٬٢٣٤٫٥ مع <span lang=\"ar\" dir=\"ltr\">C++ (beta)!</span>.</p>".to_owned(),
            format!("<p>في {address} ١٢٬٠٠٠ كوب من «الشاي».</p>"),
        ]
    );
}
