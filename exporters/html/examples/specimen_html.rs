//! Writes the site of the specimen book in English, Arabic and Japanese, to be looked at: `specimen_html DIR`.

use polypress_html::{ChooserEntry, Html, Options, chooser};
use polypress_model::{Artifact, Assets, Content, Exporter, specimen};
use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("which folder?")?);
    let books = ["en", "ar", "ja"].map(specimen::book);
    for book in &books {
        let exported = Html::new(Options::default()).export(book);
        write(&folder.join(book.locale.tag.as_str()), &exported.artifacts, &book.assets)?;
    }
    let entries = books.each_ref().map(|book| ChooserEntry {
        locale: book.locale.clone(),
        labels: book.labels.clone(),
        title: book.metadata.title.to_plain(),
        href: format!("{}/html/index.html", book.locale.tag),
        percent: book.completeness.percent(),
    });
    let [english, ..] = &books;
    write(
        &folder,
        &chooser(&entries, &english.labels, &english.locale, None, &BTreeMap::new()).artifacts,
        &english.assets,
    )
}

fn write(folder: &Path, artifacts: &[Artifact], assets: &Assets) -> Result<(), Box<dyn Error>> {
    for artifact in artifacts {
        let path = folder.join(artifact.path.as_str());
        path.parent().map(std::fs::create_dir_all).transpose()?;
        match &artifact.content {
            Content::Bytes(bytes) => std::fs::write(path, bytes)?,
            Content::Asset(id) => std::fs::write(path, assets.read(id)?)?,
        }
    }
    Ok(())
}
