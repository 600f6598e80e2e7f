//! Finding the files that hold translations.

use super::super::Failure;
use crate::import::PoFile;
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::LanguageTag;

/// What there is to take over.
pub(super) enum Found {
    /// PO files.
    Po(Vec<PoFile>),
}

/// No file is longer, in bytes.
const LONGEST: u64 = 64 << 20;

/// No folders are nested deeper.
const DEEPEST: usize = 32;

/// Finds what `path` holds for a locale. `named` is the path as the user wrote it.
pub(super) fn find(path: &Utf8Path, named: &Utf8Path, locale: &LanguageTag) -> Result<Found, Failure> {
    if !path.exists() {
        return Err(Failure::new(format!("{named} is not there")));
    }
    if path.is_file() {
        return match path.extension() {
            Some("po" | "pot") => Ok(Found::Po(vec![read_po(path, named)?])),
            _ => Err(Failure::new(format!("{named} is no PO file")).hint("name a .po file or a folder")),
        };
    }
    let mut files = Vec::new();
    walk(path, Utf8Path::new(""), 0, &mut files)?;
    let of_locale = files.iter().filter(|file| file.extension() == Some("po") && is_of(file, locale));
    let po: Vec<_> =
        of_locale.map(|file| read_po(&path.join(file), &named.join(file))).collect::<Result<_, Failure>>()?;
    if po.is_empty() {
        let failure = Failure::new(format!("{named} holds no translations into {locale}"));
        return Err(failure.hint(format!("name a PO file such as {locale}.po, or the folder of one")));
    }
    Ok(Found::Po(po))
}

/// The files below a folder, relative to it, in the order of their names. Hidden ones are passed over.
fn walk(base: &Utf8Path, folder: &Utf8Path, depth: usize, files: &mut Vec<Utf8PathBuf>) -> Result<(), Failure> {
    let place = base.join(folder);
    let unreadable = |error: std::io::Error| Failure::new(format!("{place} cannot be read: {error}"));
    let mut entries = place.read_dir_utf8().map_err(unreadable)?.collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
    entries.sort_by(|one, other| one.file_name().cmp(other.file_name()));
    for entry in entries.iter().filter(|entry| !entry.file_name().starts_with('.')) {
        let kind = entry.file_type().map_err(unreadable)?;
        let path = folder.join(entry.file_name());
        if kind.is_dir() && depth < DEEPEST {
            walk(base, &path, depth + 1, files)?;
        } else if kind.is_file() {
            files.push(path);
        }
    }
    Ok(())
}

/// Whether a name says that a file is of a locale: `pt-BR.po`, `pt_BR/LC_MESSAGES/book.po`.
fn is_of(file: &Utf8Path, locale: &LanguageTag) -> bool {
    let wanted = locale.as_str().replace('_', "-");
    let says = |name: &str| name.replace('_', "-").eq_ignore_ascii_case(&wanted);
    file.file_stem().is_some_and(says) || file.parent().is_some_and(|folder| folder.iter().any(says))
}

fn read_po(path: &Utf8Path, named: &Utf8Path) -> Result<PoFile, Failure> {
    Ok(PoFile { name: named.to_string(), text: read(path, named)? })
}

fn read(path: &Utf8Path, named: &Utf8Path) -> Result<String, Failure> {
    let unreadable = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::InvalidData => {
            Failure::new(format!("{named} is not UTF-8")).hint("convert it, for instance with “msgconv -t UTF-8”")
        }
        _ => Failure::new(format!("{named} cannot be read: {error}")),
    };
    if std::fs::metadata(path).map_err(unreadable)?.len() > LONGEST {
        return Err(Failure::new(format!("{named} is longer than {} MB", LONGEST >> 20)));
    }
    std::fs::read_to_string(path).map_err(unreadable)
}
