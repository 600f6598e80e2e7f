//! The finishing pass: what epub-builder 0.8 leaves out or gets wrong, put right in the package's own XML, and the
//! archive written anew so that its bytes depend on the book alone.

mod archive;
mod editing;
mod metadata;
mod navigation;
mod ncx;
mod package_document;

use crate::Failure;
use crate::document::STYLE;
use crate::packager::Package;
use chrono::{DateTime, Utc};
use editing::Xml;
use std::sync::Arc;

/// The last second that a package can be of: 9999-12-31.
const LAST_MODIFIED: i64 = 253_402_300_799;

/// A time as the package has it, from seconds since 1970.
pub(crate) fn moment(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds.clamp(0, LAST_MODIFIED), 0).unwrap_or_default()
}

/// The finished file.
///
/// # Errors
/// When the archive is not what epub-builder makes.
pub(crate) fn finish(packed: &[u8], package: &Package<'_>) -> Result<Vec<u8>, Failure> {
    let mut files = archive::read(packed)?;
    // It says that the book brings fonts.
    files.remove("META-INF/com.apple.ibooks.display-options.xml");
    let edits: [(&str, Edit); 3] = [
        ("OEBPS/content.opf", package_document::finish),
        ("OEBPS/nav.xhtml", navigation::finish),
        ("OEBPS/toc.ncx", ncx::finish),
    ];
    for (name, edit) in edits {
        let file = files.get_mut(name).ok_or_else(|| format!("there is no {name}"))?;
        let mut xml = Xml::read(std::str::from_utf8(file)?)?;
        edit(&mut xml, package);
        *file = xml.write()?.into();
    }
    let documents =
        package.documents.iter().map(|document| (document.file.as_str(), document.markup.as_bytes().into()));
    let pictures = package.pictures().map(|picture| (picture.file.as_str(), Arc::clone(&picture.bytes)));
    let fonts = package.fonts.files.iter().map(|(file, bytes)| (file.as_str(), (*bytes).into()));
    let style = (STYLE, package.style().into_bytes().into());
    for (name, bytes) in documents.chain(pictures).chain(fonts).chain([style]) {
        let file = files.get_mut(&format!("OEBPS/{name}")).ok_or_else(|| format!("there is no {name}"))?;
        *file = bytes;
    }
    archive::write(&files, moment(package.book.metadata.modified))
}

type Edit = fn(&mut Xml, &Package<'_>);
