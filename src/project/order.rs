//! The order of a book without a summary: front matter, else numbers in names, else names.

use super::content::leading_number;
use crate::markdown::Page;
use crate::outline::{Outline, OutlineEntry, OutlinePart};
use polypress_model::{PartKind, SourcePath};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A folder of pages.
#[derive(Default)]
struct Folder<'a> {
    /// The page of the folder itself.
    index: Option<&'a Page>,
    pages: Vec<&'a Page>,
    folders: BTreeMap<&'a str, Folder<'a>>,
}

/// The order of these pages. Folders become depth, with the page of a folder above the others; the page of the content
/// folder itself opens the book before the first chapter.
pub(super) fn order(pages: &[Arc<Page>], numbered: bool) -> Outline {
    let mut root = Folder::default();
    for page in pages {
        let folders = page.catalog.rsplit_once('/').map_or("", |(folders, _)| folders);
        let mut folder = &mut root;
        for part in folders.split('/').filter(|part| !part.is_empty()) {
            folder = folder.folders.entry(part).or_default();
        }
        match page.path.as_str().rsplit('/').next() == Some("index") {
            true => folder.index = Some(page),
            false => folder.pages.push(page),
        }
    }
    let front = root.index.take().map(|page| entry(page, 0));
    let mut body = Vec::new();
    collect(&root, 0, &mut body);
    let part = |kind, entries: Vec<OutlineEntry>| OutlinePart { kind, title: None, entries };
    let parts = match front {
        Some(front) if body.is_empty() => vec![part(PartKind::Body, vec![front])],
        Some(front) => vec![part(PartKind::Front, vec![front]), part(PartKind::Body, body)],
        None => vec![part(PartKind::Body, body)],
    };
    Outline { parts, numbered }
}

fn entry(page: &Page, depth: usize) -> OutlineEntry {
    OutlineEntry { source: SourcePath::new(page.source.as_str()), title: None, depth }
}

fn collect(folder: &Folder<'_>, depth: usize, entries: &mut Vec<OutlineEntry>) {
    enum Child<'f, 'a> {
        Page(&'a Page),
        Folder(&'f Folder<'a>),
    }
    let pages = folder.pages.iter().map(|page| (Place::of(name_of(page), page.order), Child::Page(page)));
    let folders = folder.folders.iter().map(|(name, folder)| {
        let order = folder.index.and_then(|page| page.order);
        (Place::of(name, order), Child::Folder(folder))
    });
    let mut children: Vec<_> = pages.chain(folders).collect();
    children.sort_by(|left, right| left.0.compare(&right.0));
    for (_, child) in children {
        match child {
            Child::Page(page) => entries.push(entry(page, depth)),
            Child::Folder(folder) => {
                entries.extend(folder.index.map(|page| entry(page, depth)));
                collect(folder, depth + usize::from(folder.index.is_some()), entries);
            }
        }
    }
}

fn name_of(page: &Page) -> &str {
    page.catalog.rsplit('/').next().unwrap_or_default()
}

/// Where something stands among its neighbours.
struct Place<'a> {
    number: f64,
    name: &'a str,
}

impl<'a> Place<'a> {
    fn of(name: &'a str, order: Option<f64>) -> Self {
        let number = order.filter(|order| !order.is_nan()).or_else(|| leading_number(name).map(f64::from));
        Self { number: number.unwrap_or(f64::INFINITY), name }
    }

    fn compare(&self, other: &Self) -> Ordering {
        self.number.total_cmp(&other.number).then_with(|| self.name.cmp(other.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::Audience;
    use polypress_model::PagePath;

    fn page(catalog: &str, order: Option<f64>) -> Page {
        Page {
            source: SourcePath::new(format!("content/{catalog}.md")),
            path: PagePath::new(catalog),
            catalog: catalog.to_owned(),
            front_matter: Vec::new(),
            fields: BTreeMap::new(),
            variables: BTreeMap::new(),
            order,
            audience: Audience::All,
            blocks: Vec::new(),
            footnotes: Vec::new(),
            references: BTreeMap::new(),
            regions: Vec::new(),
        }
    }

    #[test]
    fn front_matter_comes_before_numbers_and_numbers_before_names() {
        let pages = [
            page("02-second", None),
            page("10-tenth", None),
            page("about", None),
            page("first", Some(1.0)),
            page("index", None),
            page("3-guides/index", None),
            page("3-guides/b", None),
            page("3-guides/a", None),
            page("loose/x", None),
        ];
        let outline = order(&pages.map(Arc::new), true);
        let seen: Vec<_> = outline
            .parts
            .iter()
            .flat_map(|part| &part.entries)
            .map(|entry| (entry.source.as_str(), entry.depth))
            .collect();
        let expected = [
            ("content/index.md", 0),
            ("content/first.md", 0),
            ("content/02-second.md", 0),
            ("content/3-guides/index.md", 0),
            ("content/3-guides/a.md", 1),
            ("content/3-guides/b.md", 1),
            ("content/10-tenth.md", 0),
            ("content/about.md", 0),
            ("content/loose/x.md", 0),
        ];
        assert_eq!(seen, expected);
        assert_eq!(outline.parts[0].kind, PartKind::Front);
    }
}
