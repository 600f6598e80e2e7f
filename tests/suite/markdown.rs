//! Markdown pages and the trees that are read from them: `tests/spec/markdown-*.md`.
//!
//! Each case is a heading, the page in a `page` block and the tree in a `tree` block. A heading that ends in a language
//! tag in brackets gives the source locale. With `POLYPRESS_UPDATE` set, the trees are written anew, for review.

use polypress::markdown::{
    Declared, IncludeError, Included, Includes, Inline, InlineContext, Page, ReadInput, ReadOptions, Run, parse_inline,
    read,
};
use polypress_model::{Block, BlockKind, Diagnostic, LanguageTag, PagePath, SourcePath, Span};
use proptest::prelude::*;
use std::fmt::Write;
use std::path::Path;

struct Files;

impl Includes for Files {
    fn include(&self, _: &SourcePath, path: &str) -> Result<Included, IncludeError> {
        let text = match path {
            "part.md" => "An *included* paragraph with an [empty link]().\n",
            "main.rs" => "// ANCHOR: main\nfn main() {}\n// ANCHOR_END: main\n",
            "self.md" => "{{#include self.md}}\n",
            "../secret.md" => return Err(IncludeError::Outside),
            _ => return Err(IncludeError::Missing),
        };
        Ok(Included { source: SourcePath::new(format!("content/{path}")), text: text.to_owned() })
    }
}

fn options(locale: &str) -> ReadOptions {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let declared = Declared { variables: names(&["version", "count"]), terms: names(&["product"]) };
    ReadOptions {
        source_locale: LanguageTag::new(locale),
        protected: vec!["LwM2M".to_owned()],
        declared,
        code: Default::default(),
    }
}

fn read_page(bytes: &[u8], locale: &str) -> (Page, Vec<Diagnostic>) {
    let (source, path) = (SourcePath::new("content/page.md"), PagePath::new("page"));
    read(ReadInput { source, path, catalog: "page".to_owned(), bytes }, &options(locale), &Files)
}

#[test]
fn pages_give_the_trees_of_the_specification() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spec");
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("markdown-")));
    files.retain(|file| file.extension().is_some_and(|extension| extension == "md"));
    files.sort();
    assert!(!files.is_empty());
    let mut cases = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let (written, count) = with_trees(&text);
        cases += count;
        if std::env::var_os("POLYPRESS_UPDATE").is_some() {
            std::fs::write(&file, written).unwrap();
        } else {
            for (expected, found) in text.split("\n## ").zip(written.split("\n## ")) {
                assert_eq!(found, expected, "in {}", file.display());
            }
        }
    }
    assert!(cases > 30, "only {cases} cases");
}

/// The specification with the trees that the pages in it give, and how many there are.
fn with_trees(text: &str) -> (String, usize) {
    let mut written = String::new();
    let (mut locale, mut page, mut block) = ("en".to_owned(), String::new(), None::<(String, &str)>);
    let mut cases = 0;
    for line in text.split_inclusive('\n') {
        if let Some((fence, kind)) = &block {
            if line.trim_end() != fence {
                match *kind {
                    "page" => page.push_str(line),
                    _ => continue,
                }
            } else {
                if *kind == "tree" {
                    let page = page.replace("␍", "\r").replace("␠", " ").replace("␉", "\t");
                    written.push_str(&dump(page.as_bytes(), &locale));
                    cases += 1;
                }
                block = None;
            }
        } else if let Some(heading) = line.strip_prefix("## ") {
            let tag = heading.trim_end().strip_suffix(']').and_then(|heading| heading.rsplit_once('['));
            locale = tag.map_or("en", |(_, tag)| tag).to_owned();
        } else if line.starts_with("```") {
            let info = line.trim_start_matches('`').trim();
            let fence = line.chars().take_while(|character| *character == '`').collect();
            block = Some((fence, if info == "page" { "page" } else { "tree" }));
            if info == "page" {
                page.clear();
            }
        }
        written.push_str(line);
    }
    (written, cases)
}

fn dump(bytes: &[u8], locale: &str) -> String {
    let (page, diagnostics) = read_page(bytes, locale);
    let mut text = String::new();
    for field in &page.front_matter {
        writeln!(text, "{}: {}", field.name, field.run.text).unwrap();
    }
    for (name, value) in &page.fields {
        writeln!(text, "field {name}: {value:?}").unwrap();
    }
    if let Some(order) = page.order {
        writeln!(text, "order {order}").unwrap();
    }
    if page.audience != polypress::markdown::Audience::All {
        writeln!(text, "for {:?}", page.audience).unwrap();
    }
    page.blocks.iter().for_each(|block| dump_block(block, 0, &mut text));
    for footnote in &page.footnotes {
        writeln!(text, "footnote {}", footnote.label).unwrap();
        footnote.blocks.iter().for_each(|block| dump_block(block, 1, &mut text));
    }
    for (label, definition) in &page.references {
        writeln!(text, "reference {label}: {}", definition.destination).unwrap();
    }
    for region in &page.regions {
        writeln!(text, "region {} {:?}", place(&region.span), region.audience).unwrap();
    }
    for finding in &diagnostics {
        let place = finding.span.as_ref().map(place).unwrap_or_default();
        writeln!(text, "! {} {place} {}", finding.code, finding.message).unwrap();
    }
    text
}

fn place(span: &Span) -> String {
    let file = if span.file.as_str() == "content/page.md" { "" } else { span.file.as_str() };
    format!("{file}{}{}:{}", if file.is_empty() { "" } else { ":" }, span.position.line, span.position.column)
}

fn dump_block(block: &Block<Run>, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    let anchor = block.anchor.as_ref().map(|anchor| format!(" #{anchor}")).unwrap_or_default();
    let mut line = |what: String| writeln!(text, "{indent}{what}{anchor}").unwrap();
    match &block.kind {
        BlockKind::Heading(heading) => {
            let classes: String = heading.classes.iter().map(|class| format!(" .{class}")).collect();
            line(format!("heading {}{classes}", heading.level));
            dump_run(&heading.text, depth + 1, text);
        }
        BlockKind::Paragraph(run) => {
            line("paragraph".to_owned());
            dump_run(run, depth + 1, text);
        }
        BlockKind::List(list) => {
            let start = list.start.map(|start| format!(" from {start}")).unwrap_or_default();
            line(format!("list{start}{}", if list.tight { " tight" } else { "" }));
            for item in &list.items {
                let task = item.task.map(|done| if done { " done" } else { " to do" }).unwrap_or_default();
                writeln!(text, "{indent}  item{task}").unwrap();
                item.blocks.iter().for_each(|block| dump_block(block, depth + 2, text));
            }
        }
        BlockKind::Table(table) => {
            line(format!("table {:?}", table.columns));
            table.caption.iter().for_each(|caption| dump_run(caption, depth + 1, text));
            for (kind, rows) in [("head", &table.head), ("body", &table.body)] {
                for row in rows {
                    writeln!(text, "{indent}  row {kind}").unwrap();
                    for cell in &row.cells {
                        let header = cell.header.map(|scope| format!(" of {scope:?}")).unwrap_or_default();
                        let size = if (cell.columns, cell.rows) == (1, 1) {
                            String::new()
                        } else {
                            format!(" {}x{}", cell.columns, cell.rows)
                        };
                        writeln!(text, "{indent}    cell{header}{size}").unwrap();
                        cell.blocks.iter().for_each(|block| dump_block(block, depth + 3, text));
                    }
                }
            }
        }
        BlockKind::Code(code) => {
            line(format!("code {}", code.language.as_deref().unwrap_or("-")));
            code.title.iter().for_each(|title| dump_run(title, depth + 1, text));
            code.source().lines().for_each(|line| writeln!(text, "{indent}  | {line}").unwrap());
        }
        BlockKind::Quote(blocks) => {
            line("quote".to_owned());
            blocks.iter().for_each(|block| dump_block(block, depth + 1, text));
        }
        BlockKind::Alert(alert) => {
            line(format!("alert {:?}", alert.kind));
            alert.blocks.iter().for_each(|block| dump_block(block, depth + 1, text));
        }
        BlockKind::Figure(figure) => {
            line("figure".to_owned());
            figure.caption.iter().for_each(|caption| dump_run(caption, depth + 1, text));
            figure.blocks.iter().for_each(|block| dump_block(block, depth + 1, text));
        }
        BlockKind::Definitions(definitions) => {
            line("definitions".to_owned());
            for definition in definitions {
                definition.terms.iter().for_each(|term| dump_run(term, depth + 1, text));
                for blocks in &definition.details {
                    writeln!(text, "{indent}  meaning").unwrap();
                    blocks.iter().for_each(|block| dump_block(block, depth + 2, text));
                }
            }
        }
        BlockKind::Details(details) => {
            line(format!("details{}", if details.open { " open" } else { "" }));
            details.summary.iter().for_each(|summary| dump_run(summary, depth + 1, text));
            details.blocks.iter().for_each(|block| dump_block(block, depth + 1, text));
        }
        BlockKind::Math(math) => line(format!("math {:?}", math.tex)),
        BlockKind::Index(_) => line("index".to_owned()),
        BlockKind::Rule => line("rule".to_owned()),
        BlockKind::Group(group) => {
            let language = group.language.as_ref().map(|language| format!(" {}", language.tag)).unwrap_or_default();
            line(format!("group {:?}{language}", group.classes));
            group.blocks.iter().for_each(|block| dump_block(block, depth + 1, text));
        }
    }
}

fn dump_run(run: &Run, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    let id = run.explicit_id.as_ref().map(|id| format!(" id={id}")).unwrap_or_default();
    let notes: String = run.notes.iter().map(|note| format!(" note={note:?}")).collect();
    let language = run.language.as_ref().map(|language| format!(" {}", language.tag)).unwrap_or_default();
    let kind = if run.translatable { "message" } else { "copied" };
    let role = format!("{:?}", run.role);
    writeln!(text, "{indent}{kind} {role} {}{id}{notes}{language}: {:?}", place(&run.span), run.text).unwrap();
    if run.inlines != [Inline::Text(run.text.to_string())] {
        writeln!(text, "{indent}  = {}", dump_inlines(&run.inlines)).unwrap();
    }
    for placeable in &run.placeables {
        writeln!(text, "{indent}  {{}} {:?} {:?}", placeable.expression, run.text.get(placeable.range.clone()))
            .unwrap();
    }
}

fn dump_inlines(inlines: &[Inline]) -> String {
    inlines.iter().map(dump_inline).collect::<Vec<_>>().join(" ")
}

fn dump_inline(inline: &Inline) -> String {
    let titled = |title: &Option<String>| title.as_ref().map(|title| format!(" {title:?}")).unwrap_or_default();
    match inline {
        Inline::Text(words) => format!("{words:?}"),
        Inline::Styled { style, inlines } => format!("{style:?}[{}]", dump_inlines(inlines)),
        Inline::Code(code) => format!("`{code}`"),
        Inline::Link { destination, title, inlines, .. } => {
            format!("link({}{})[{}]", destination.escape_debug(), titled(title), dump_inlines(inlines))
        }
        Inline::Image { destination, alternative, title, width, height, .. } => {
            let number = |number: &Option<u32>| number.map(|number| format!(" {number}")).unwrap_or_default();
            let size = format!("{}{}", number(width), number(height));
            format!("image({destination}{}{size} {alternative:?})", titled(title))
        }
        Inline::FootnoteReference { label, .. } => format!("footnote({label})"),
        Inline::Math(math) => format!("math({}{})", if math.display { "display " } else { "" }, math.tex),
        Inline::Span { language, direction, classes, inlines } => {
            let language = language.as_ref().map_or("-", |language| language.as_str());
            format!("span({language} {direction:?} {classes:?})[{}]", dump_inlines(inlines))
        }
        Inline::Anchor(anchor) => format!("anchor({anchor})"),
        Inline::Entry { words, sort } => format!("entry({words:?} {sort:?})"),
        Inline::Break => "break".to_owned(),
        Inline::Value(index) => format!("value({index})"),
    }
}

fn in_file(span: &Span, bytes: &[u8]) -> bool {
    span.file.as_str() != "content/page.md"
        || (span.start <= span.end && span.end as usize <= bytes.len() && span.position.line > 0)
}

/// Text that has much of what Markdown, HTML and Fluent give a meaning to.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => proptest::sample::select(vec![
            "> ", "- ", "1. ", "# ", "===\n", "---\n", "\n", "\n\n", "    ", "\t", "```", "~~~\n", "| a | b |\n|---|---|\n",
            "**", "*", "_", "~~", "~", "^", "$", "$$", "`", "``", "[", "](x)", "![", "]()", "[^1]", "[^1]: x\n", "[a]: b\n",
            "<div>", "</div>", "<details><summary>", "</summary>", "</details>\n", "<b>", "</b>", "<a href=\"x\">", "</a>",
            "<table><tr><td colspan=2>", "</table>", "<script>", "</script>", "<!-- l10n: skip -->\n", "<!-- l10n: end -->\n",
            "<!-- l10n: only de -->\n", "<!--", "-->", "<pre>", "</pre>\n", "<img src=x>", "<br>", "<p", "&amp;", "&#0;",
            "{ $version }", "{ -product }", "{ $", "}", "{.c}", "{#id}", "{{#include part.md}}", "{{#include self.md}}",
            "\\", "\\\n", "  \n", "\r\n", "\r", "\u{0}", "\u{FEFF}", "â€™", "これは**強調（注）**です", "\u{F0000}", "\u{10FFFD}", ": ",
            "::", "- [ ] ", "> [!NOTE]\n", "title: x\n", "<dl><dt>", "<ul><li>", "<h2 id=x>", "<svg>", "onclick=",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,8}",
        1 => any::<String>(),
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_a_page_whose_places_lie_in_the_file(text in hostile(), locale in proptest::sample::select(vec!["en", "ja"])) {
        let (page, diagnostics) = read_page(text.as_bytes(), locale);
        for run in page.runs() {
            prop_assert!(in_file(&run.span, text.as_bytes()), "{:?}", run);
            for placeable in &run.placeables {
                let braced = run.text.get(placeable.range.clone()).is_some_and(|text| text.starts_with('{'));
                prop_assert!(braced, "{:?}", run);
            }
        }
        prop_assert!(diagnostics.iter().flat_map(|finding| &finding.span).all(|span| in_file(span, text.as_bytes())));
        prop_assert!(diagnostics.iter().all(|finding| finding.code.as_str() != "markdown-unreadable"), "{:?}", text);
    }

    #[test]
    fn any_bytes_are_a_page(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let (page, diagnostics) = read_page(&bytes, "en");
        prop_assert!(page.runs().iter().all(|run| in_file(&run.span, &bytes)));
        prop_assert!(diagnostics.iter().flat_map(|finding| &finding.span).all(|span| in_file(span, &bytes)));
    }

    #[test]
    fn any_text_is_one_run_or_is_rejected(text in hostile(), cjk in any::<bool>()) {
        let (page, _) = read_page(b"[a]: b\n\n[^1]: note\n", "en");
        let language = LanguageTag::new(if cjk { "zh" } else { "de" });
        let _ = parse_inline(&text, &InlineContext::of(&page, &language));
    }
}

#[test]
fn bytes_that_are_no_text_are_reported_where_they_stand() {
    let (page, diagnostics) = read_page(b"# Caf\xe9\n\nWords \xff\n", "en");
    let found: Vec<_> =
        diagnostics.iter().map(|finding| (finding.code.as_str(), finding.span.as_ref().unwrap())).collect();
    let [("file-not-utf8", span)] = found.as_slice() else { panic!("{diagnostics:?}") };
    assert_eq!((span.start, span.end, span.position.line, span.position.column), (5, 6, 1, 6));
    assert_eq!(&*page.runs()[1].text, "Words \u{FFFD}");
    assert_eq!(page.runs()[1].span.start, 8);
}

#[test]
fn deep_nesting_and_long_lines_do_no_harm() {
    let deep = [
        "> ".repeat(20_000),
        "- ".repeat(20_000),
        "<div>".repeat(20_000),
        format!("x {}", "<b>".repeat(20_000)),
        "*a ".repeat(20_000),
        "[".repeat(50_000),
        "![".repeat(20_000),
        "`a".repeat(20_000),
        "{ $version } ".repeat(20_000),
        "[a](".repeat(20_000),
        "<table><tr><td>".repeat(2_000),
        "x **a** [b]() <i>c</i>\n".repeat(10_000),
        "# a\n".repeat(5_000),
        format!("<div>{}</div>", "a~ ".repeat(200_000)),
        format!("<div>{}</div>", "a_".repeat(200_000)),
        format!("<div>x{}</div>", "<b>y".repeat(20_000)),
        format!("`{}}}}}", "{{#".repeat(200_000)),
        "â€™ `a` ".repeat(50_000),
    ];
    for text in deep {
        let started = std::time::Instant::now();
        let (page, _) = read_page(text.as_bytes(), "en");
        let _ = parse_inline(&text, &InlineContext::of(&page, &LanguageTag::new("de")));
        // Far more than it takes, far less than anything quadratic would.
        assert!(started.elapsed().as_secs() < 20, "{:?}…", text.get(..20));
    }
}
