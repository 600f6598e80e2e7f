//! Fonts of a project: files that it names, and, only if it asks for that, families of the machine.

use super::configuration::FamilySettings;
use super::files::{inside, unreadable};
use super::load::Project;
use super::theme::collect;
use crate::nearest::nearest;
use camino::{Utf8Path, Utf8PathBuf};
use fontdb::{Database, Source};
use polypress_model::{Diagnostic, LanguageTag, SourcePath};
use polypress_typeset::{Families, FontFault, FontFile, Fonts};
use std::collections::{BTreeMap, BTreeSet};

/// How the names of font files end.
const EXTENSIONS: [&str; 4] = ["ttf", "otf", "ttc", "otc"];

/// How many font files a project may have.
const MOST_FILES: usize = 1_000;

/// The fonts that a project is set in: those that come with the program, and what `[fonts]` and `[locales.TAG.fonts]`
/// say.
pub fn read_fonts(project: &Project, diagnostics: &mut Vec<Diagnostic>) -> Fonts {
    let settings = &project.configuration.fonts;
    let tags = project.locales.iter().map(|locale| &locale.tag);
    let mut wishes: BTreeMap<LanguageTag, Families> = tags.map(|tag| (tag.clone(), wish(project, tag))).collect();
    let fonts = Fonts::default();
    if settings.files.is_empty() && wishes.values().all(|wish| *wish == Families::default()) {
        return fonts;
    }
    let (mut fonts, faults) = fonts.and(&named_files(project, diagnostics));
    diagnostics.extend(faults.iter().map(|(name, fault)| faulty(project, name, fault)));
    if settings.system {
        let missing = unknown(&wishes, &fonts.family_names());
        let (more, faults) = fonts.and(&system_files(&missing));
        diagnostics.extend(faults.iter().map(|(name, fault)| faulty(project, name, fault)));
        fonts = more;
    }
    let known = fonts.family_names();
    let missing = unknown(&wishes, &known);
    diagnostics.extend(missing.iter().map(|family| not_found(project, family, &known)));
    wishes.values_mut().for_each(|wish| *wish = as_known(wish, &known));
    fonts.choosing(wishes)
}

/// What a locale asks for, as it is written.
fn wish(project: &Project, tag: &LanguageTag) -> Families {
    let all = &project.configuration.fonts;
    let none = FamilySettings::default();
    let own = project.configuration.locales.get(tag.as_str()).map_or(&none, |locale| &locale.fonts);
    let list = |own: &Option<String>, all: &Option<String>| {
        let names = own.as_deref().or(all.as_deref()).unwrap_or_default().split(',').map(str::trim);
        names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
    };
    Families {
        body: list(&own.body, &all.body),
        heading: list(&own.heading, &all.heading),
        code: list(&own.code, &all.code),
    }
}

/// The families that somebody asks for and that are not known.
fn unknown(wishes: &BTreeMap<LanguageTag, Families>, known: &[String]) -> BTreeSet<String> {
    let wanted = wishes.values().flat_map(|wish| [&wish.body, &wish.heading, &wish.code]).flatten();
    wanted.filter(|name| as_registered(name, known).is_none()).cloned().collect()
}

/// The name of a family as its font spells it.
fn as_registered<'a>(name: &str, known: &'a [String]) -> Option<&'a String> {
    known.iter().find(|known| known.to_lowercase() == name.to_lowercase())
}

fn as_known(wish: &Families, known: &[String]) -> Families {
    let list = |names: &[String]| names.iter().filter_map(|name| as_registered(name, known)).cloned().collect();
    Families { body: list(&wish.body), heading: list(&wish.heading), code: list(&wish.code) }
}

/// The files that the project names, and those in folders that it names.
fn named_files(project: &Project, diagnostics: &mut Vec<Diagnostic>) -> Vec<FontFile> {
    let mut paths: Vec<String> = Vec::new();
    for named in &project.configuration.fonts.files {
        if !project.root.join(named).is_dir() {
            paths.push(named.clone());
            continue;
        }
        let mut below: Vec<Utf8PathBuf> = Vec::new();
        collect(project, Utf8Path::new(named), Utf8Path::new(""), &mut below);
        below.retain(|path| path.extension().is_some_and(|end| EXTENSIONS.contains(&end.to_lowercase().as_str())));
        below.sort();
        if below.is_empty() {
            let message = format!("the folder {named} has no fonts");
            let hint =
                format!("fonts are files with the endings {}", EXTENSIONS.map(|end| format!(".{end}")).join(", "));
            diagnostics.push(Diagnostic::warning("font-unknown", message).at(project.place_of(named)).hint(hint));
        }
        paths.extend(below.iter().map(|path| format!("{}/{path}", named.trim_end_matches('/'))));
    }
    let mut files = Vec::new();
    for path in paths.into_iter().take(MOST_FILES) {
        let source = SourcePath::new(&path);
        project.looked_for.note(&source);
        let bytes = inside(&project.root, &source)
            .and_then(|real| real.and_then(std::fs::read).map_err(|error| unreadable(&source, &error)));
        match bytes {
            Ok(bytes) => files.push(FontFile { name: path, content: bytes.into() }),
            Err(diagnostic) => diagnostics.push(diagnostic.at(project.place_of(&path))),
        }
    }
    files
}

/// The files of these families among the fonts of the machine.
fn system_files(families: &BTreeSet<String>) -> Vec<FontFile> {
    if families.is_empty() {
        return Vec::new();
    }
    let mut machine = Database::new();
    machine.load_system_fonts();
    let wanted = |name: &str| families.iter().any(|family| family.to_lowercase() == name.to_lowercase());
    let faces = machine.faces().filter(|face| face.families.iter().any(|(name, _)| wanted(name)));
    let paths: BTreeSet<_> = faces
        .filter_map(|face| match &face.source {
            Source::File(path) => Some(path.clone()),
            _ => None,
        })
        .collect();
    let read = |path: &std::path::PathBuf| {
        let content = std::fs::read(path).ok()?;
        Some(FontFile { name: path.display().to_string(), content: content.into() })
    };
    paths.iter().take(MOST_FILES).filter_map(read).collect()
}

/// What is said of a font file.
fn faulty(project: &Project, name: &str, fault: &FontFault) -> Diagnostic {
    let diagnostic = match fault {
        FontFault::Corrupt(reason) => {
            Diagnostic::error("font-corrupt", format!("the font {name} cannot be used: {reason}"))
                .hint("get it anew, as a TrueType or OpenType file")
        }
        FontFault::Variable => {
            let message = format!("the font {name} is variable, and its weights cannot be told apart");
            Diagnostic::error("font-variable", message)
                .hint("take the static files of the family, one for each weight and style")
                .hint("or make them: “fonttools varLib.instancer --static FILE wght=400”, and wght=700 for bold")
        }
        FontFault::Restricted => Diagnostic::warning(
            "font-restricted",
            format!("the font {name} says that it may not be put into documents"),
        )
        .hint("ask its maker for a licence that allows it, or take another font"),
    };
    diagnostic.at(project.place_of(name))
}

/// What is said of a family that is asked for and not there.
fn not_found(project: &Project, family: &str, known: &[String]) -> Diagnostic {
    let settings = &project.configuration.fonts;
    let diagnostic = Diagnostic::error("font-unknown", format!("there is no font family “{family}”"));
    let diagnostic = match nearest(family, known.iter().map(String::as_str)) {
        Some(name) => diagnostic.hint(format!("did you mean “{name}”?")),
        None if settings.system => diagnostic.hint("install it, or name its files in “files” of [fonts]"),
        None => diagnostic
            .hint("name its files in “files” of [fonts]")
            .hint("or set “system = true” there, to take it from the fonts of this machine"),
    };
    diagnostic.at(project.place_of(family))
}
