//! A book made of attacks: every line of `xtask/hostile/vectors.txt` in every place where a page, a catalog or the
//! configuration may have words. Judges then see whether anything runs, frames, fetches or breaks a page.

use crate::files::remove;
use crate::process::{command, succeed};
use crate::project::polypress;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// What the book is called among those that are judged.
pub(super) const NAME: &str = "hostile";

/// The labels that a site shows on every page; those of the French edition are attacks too.
const LABELS: [&str; 8] =
    ["navigation", "on-this-page", "previous", "next", "search", "copy", "not-translated", "page-fallback-notice"];

/// A drawing that does everything a drawing can do.
const DRAWING: &str = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' \
    height='9' onload='window.xss=1'><script>window.xss=1</script><a xlink:href='javascript:window.xss=1'>\
    <rect width='9' height='9'/></a><foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' \
    src='javascript:window.xss=1'/></foreignObject></svg>";

/// Writes the project anew and says where it is.
///
/// # Errors
/// When the disk refuses, or `polypress update` does.
pub(super) fn write() -> Result<PathBuf, String> {
    let vectors = std::fs::read_to_string(crate::repository().join("xtask/hostile/vectors.txt"));
    let vectors = vectors.map_err(|error| format!("vectors.txt: {error}"))?;
    let vectors: Vec<&str> = vectors.lines().collect();
    let folder = crate::repository().join("target/conformance-projects/hostile");
    remove(&folder)?;
    let write = |path: String, text: &str| {
        let path = folder.join(path);
        let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        made.and_then(|()| std::fs::write(&path, text)).map_err(|error| format!("{}: {error}", path.display()))
    };
    let mut configuration =
        "[book]\ntitle = \"Hostile\"\nformats = [\"html\"]\n\n[locales.fr]\n\n[variables]\n".to_owned();
    write("content/drawing.svg".to_owned(), DRAWING)?;
    write("content/index.md".to_owned(), "# Hostile\n\nEvery page is an attack.\n")?;
    for (number, vector) in vectors.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(configuration, "v{number} = {}", quoted(vector));
        write(format!("content/v{number}.md"), &page(number, vector))?;
    }
    write("polypress.toml".to_owned(), &configuration)?;
    succeed(command(polypress()).arg("--project").arg(&folder).arg("update"))?;
    for (number, vector) in vectors.iter().enumerate() {
        let source = folder.join(format!("locales/en/v{number}.ftl"));
        write(format!("locales/fr/v{number}.ftl"), &translated(&source, vector))?;
    }
    let label = |(number, label): (usize, &&str)| format!("{label} = {}\n", vectors.get(number * 9).unwrap_or(&"x"));
    write("locales/fr/labels.ftl".to_owned(), &LABELS.iter().enumerate().map(label).collect::<String>())?;
    Ok(folder)
}

/// A string as YAML, TOML and JSON read it alike.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn page(number: usize, vector: &str) -> String {
    let title = quoted(vector);
    let destination = vector.replace('<', "\\<").replace('>', "\\>");
    let (cell, name) = (vector.replace('|', "\\|"), vector.replace('"', "'"));
    format!(
        "---\ntitle: {title}\ndescription: {title}\n---\n\n## {vector}\n\nBefore {vector} after, and {{ $v{number} }}.\n\n\
         {vector}\n\n[link](<{destination}>) ![image](<{destination}>) [{vector}](index.md \"{name}\")\n\n\
         ![{name}](drawing.svg \"{name}\") [drawing](drawing.svg)\n\n```text title=\"{name}\"\n{vector}\n```\n\n\
         ```{vector}\ncode\n```\n\n| {cell} | b |\n|---|---|\n| `{cell}` | {cell} |\n\n- [ ] {vector}\n\n\
         > [!NOTE]\n> {vector}\n\nA note.[^1]\n\n[^1]: {vector}\n\n<div>\n\n{vector}\n\n</div>\n",
    )
}

/// Every message of a source catalog, said as the attack.
fn translated(source: &Path, vector: &str) -> String {
    let source = std::fs::read_to_string(source).unwrap_or_default();
    let ids = source.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let ids = ids.filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()));
    ids.map(|id| format!("{id} = x {vector}\n")).collect()
}
