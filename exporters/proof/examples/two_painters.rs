//! Writes the specimen book as both painters draw it, krilla's and printpdf's, from the same laid-out pages, those with
//! images left out: `cargo run -p polypress-proof --example two_painters -- ar FOLDER` makes `krilla.pdf` and
//! `printpdf.pdf` there.

use polypress_model::{Content, Exporter, specimen};
use polypress_pdf::{Options, Pdf};
use polypress_proof::{About, paint};
use polypress_typeset::{ItemContent, lay_out};
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [locale, folder] = arguments.as_slice() else { return Err("usage: two_painters LOCALE FOLDER".into()) };
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder)?;
    let book = specimen::book(locale);
    let options = Options::default();
    let document = lay_out(&book, &options.layout);
    let about = About { title: "Specimen", language: &book.locale.tag, right_to_left: false };
    std::fs::write(folder.join("printpdf.pdf"), paint(&document, about).map_err(|fault| fault.to_string())?)?;
    for artifact in Pdf::new(options).export(&book).artifacts {
        if let Content::Bytes(bytes) = artifact.content {
            std::fs::write(folder.join("krilla.pdf"), bytes)?;
        }
    }
    // Pages that only one of them draws whole.
    let with_images = document
        .pages
        .iter()
        .enumerate()
        .filter(|(_, page)| page.items.iter().any(|item| matches!(item.content, ItemContent::Image { .. })));
    let numbers: Vec<String> = with_images.map(|(index, _)| (index + 1).to_string()).collect();
    std::fs::write(folder.join("images.txt"), numbers.join("\n"))?;
    Ok(())
}
