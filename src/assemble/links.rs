//! Links: where they lead in one locale, and what is said of those that lead nowhere.

use super::destination::{Destination, LinkProblem};
use super::text::{Origins, TextBuilder};
use super::{Assembler, AssetProblem};
use crate::markdown::{Inline, Page, has_sentinels};
use crate::messages::IdentifiedPage;
use crate::validate::place_of_destination;
use polypress_model::{Anchor, AssetId, Diagnostic, SourcePath, Span, Target};

impl Assembler<'_> {
    /// Reports the links and images of a page that lead nowhere, once for all locales.
    pub(super) fn review_links(&self, page: &IdentifiedPage, diagnostics: &mut Vec<Diagnostic>) {
        let listed = self.index.by_source(&page.page.source).is_some_and(|index| self.index.is_listed(index));
        if listed {
            page.page.for_each_run(&mut |run| self.review(&page.page, &run.inlines, &run.span, diagnostics));
        }
    }

    fn review(&self, page: &Page, inlines: &[Inline], run: &Span, diagnostics: &mut Vec<Diagnostic>) {
        for inline in inlines {
            match inline {
                Inline::Link { destination, inlines, span, .. } => {
                    let place = span.as_ref().unwrap_or(run);
                    diagnostics.extend(self.review_link(page, destination).map(|problem| problem.at(place.clone())));
                    self.review(page, inlines, run, diagnostics);
                }
                Inline::Image { destination, span, .. } => {
                    let place = span.as_ref().unwrap_or(run);
                    diagnostics.extend(self.review_image(page, destination).map(|problem| problem.at(place.clone())));
                }
                Inline::Styled { inlines, .. } | Inline::Span { inlines, .. } => {
                    self.review(page, inlines, run, diagnostics);
                }
                _ => {}
            }
        }
    }

    /// What is wrong with a link; destinations with values in them are looked at when the values are known.
    pub(super) fn review_link(&self, page: &Page, destination: &str) -> Option<Diagnostic> {
        if has_sentinels(destination) {
            return None;
        }
        match self.destination(page, destination) {
            Ok(Destination::File(path)) => match self.sources.finder.find(&path, self.source_locale()) {
                Ok(_) => None,
                Err(problem) => Some(file_problem(destination, &path, problem)),
            },
            Ok(_) | Err(LinkProblem::Empty) => None,
            Err(problem) => Some(self.link_problem(page, destination, problem)),
        }
    }

    fn link_problem(&self, page: &Page, destination: &str, problem: LinkProblem) -> Diagnostic {
        let plain = "it is printed as plain text in every format";
        match problem {
            LinkProblem::Empty => Diagnostic::warning("link-empty", "the link leads nowhere"),
            LinkProblem::Scheme(scheme) => {
                let scheme: String = scheme.chars().filter(|character| !character.is_control()).collect();
                Diagnostic::error("link-unsafe", format!("links with the scheme “{scheme}:” are not allowed"))
                    .hint("use http:, https:, mailto: or tel:, or link to a page of the project")
                    .note(plain)
            }
            LinkProblem::Outside => {
                Diagnostic::error("link-outside", format!("“{destination}” leads out of the project"))
                    .hint("link to a page or file inside the project, or to an address on the web")
                    .note(plain)
            }
            LinkProblem::NotInBook(source) => Diagnostic::warning(
                "link-not-in-book",
                format!("“{destination}” is a page that the book does not have"),
            )
            .hint(format!("add {source} to SUMMARY.md, or link to its address on the web"))
            .note(plain),
            LinkProblem::NoPage(path) => {
                let message = format!("“{destination}” is not in this site");
                let hint = match self.nearest_page(&path) {
                    Some(nearest) => format!("did you mean “{}”?", self.address_from(page, nearest)),
                    None => "correct the address, or write the words without a link".to_owned(),
                };
                Diagnostic::warning("link-unresolved", message).hint(hint).note(plain)
            }
            LinkProblem::NoAnchor(found, anchor) => {
                let nearest = self.nearest_anchor(found, &anchor);
                let found = &self.sources.pages[found].page.source;
                let message = format!("{found} has no place “#{anchor}”");
                let hint = match nearest {
                    Some(nearest) => format!("did you mean “#{nearest}”?"),
                    None => "use the anchor of one of its headings, or leave the part after # out".to_owned(),
                };
                Diagnostic::warning("link-anchor", message).hint(hint).note("the link leads to the top of the page")
            }
        }
    }

    /// The address of a page as the author of `page` would write it.
    fn address_from(&self, page: &Page, address: &str) -> String {
        let found = self.index.by_address(&polypress_model::PagePath::new(address));
        let content = format!("{}/", self.sources.configuration.book.content.trim_matches('/'));
        let inside = |source: &SourcePath| source.as_str().trim_start_matches(&content).to_owned();
        let file = found.map_or_else(|| address.to_owned(), |found| inside(&self.sources.pages[found].page.source));
        format!("{}{file}", "../".repeat(inside(&page.source).matches('/').count()))
    }
}

impl TextBuilder<'_, '_> {
    /// Whether two destinations lead to the same page or file of the project.
    pub(super) fn is_same_page(&self, first: &str, second: &str) -> bool {
        let assembler = self.assembler;
        let Some(page) = self.page.map(|page| &assembler.sources.pages[page].page) else { return false };
        match (assembler.destination(page, first), assembler.destination(page, second)) {
            (Ok(Destination::Page(first, _)), Ok(Destination::Page(second, _))) => first == second,
            (Ok(first), Ok(second)) => first == second,
            _ => false,
        }
    }

    /// Where a link leads in this locale.
    pub(super) fn target(&mut self, destination: &str, origins: Origins<'_>) -> Target {
        let assembler = self.assembler;
        let Some(page) = self.page.map(|page| &assembler.sources.pages[page].page) else { return Target::Nowhere };
        self.review_added(destination, origins, || assembler.review_link(page, destination));
        match assembler.destination(page, destination) {
            Ok(Destination::Page(page, anchor)) => self.page_target(page, anchor),
            Ok(Destination::External(address)) => Target::External(address),
            Ok(Destination::File(path)) => self.file_target(&path),
            Err(LinkProblem::NoAnchor(page, ..)) => self.page_target(page, None),
            Err(_) => Target::Nowhere,
        }
    }

    /// Reports what `review` finds wrong with the destination of a link or image in a translation, unless the source
    /// has the same one: that has been reviewed with its page.
    pub(super) fn review_added(
        &mut self,
        destination: &str,
        origins: Origins<'_>,
        review: impl FnOnce() -> Option<Diagnostic>,
    ) {
        if let Origins::Translation { source, message, entry, report: true } = origins
            && !has_destination(source, destination)
            && let Some(problem) = review()
        {
            let tag = self.locale.settings.tag.clone();
            let place = place_of_destination(self.assembler.sources.catalogs, &tag, &message.id, destination);
            let place = place.or_else(|| entry.cloned());
            self.diagnostics.push(problem.at(place).in_locale(tag).about(message.id.clone()));
        }
    }

    /// A page in this locale, or in the nearest fallback that has it.
    fn page_target(&self, page: usize, anchor: Option<Anchor>) -> Target {
        let assembler = self.assembler;
        let path = assembler.sources.pages[page].page.path.clone();
        if assembler.is_visible(page, &self.locale.settings.tag) {
            return Target::Page { path, anchor };
        }
        let fallback = self.locale.settings.fallbacks.iter().find(|tag| assembler.is_visible(page, tag));
        let any = || assembler.sources.locales.iter().map(|locale| &locale.tag);
        let tag = fallback.or_else(|| any().find(|tag| assembler.is_visible(page, tag)));
        match tag.and_then(|tag| self.language(tag)) {
            Some(language) => Target::OtherLocale { language, path, anchor },
            None => Target::Nowhere,
        }
    }

    fn file_target(&mut self, path: &SourcePath) -> Target {
        match self.assembler.sources.finder.find(path, self.locale.settings.original()) {
            Ok(asset) => {
                let id = AssetId::new(asset.source.as_str());
                self.assets.insert(id.clone(), asset);
                Target::Asset(id)
            }
            Err(_) => Target::Nowhere,
        }
    }
}

/// What is wrong with a link to a file.
fn file_problem(destination: &str, path: &SourcePath, problem: AssetProblem) -> Diagnostic {
    match problem {
        AssetProblem::Missing { nearest } => {
            let hint = nearest.map_or_else(
                || "correct the path, or add the file".to_owned(),
                |nearest| format!("did you mean “{nearest}”?"),
            );
            Diagnostic::warning("link-unresolved", format!("there is no file {path}")).hint(hint)
        }
        AssetProblem::Outside => Diagnostic::error("link-outside", format!("“{destination}” leads out of the project"))
            .hint("link to a file inside the project"),
        AssetProblem::Corrupt(why) => {
            Diagnostic::error("file-unreadable", format!("{path} cannot be used: {why}")).hint("replace the file")
        }
    }
    .note("it is printed as plain text in every format")
}

/// Whether the source has a link or image with the same destination, which has been reviewed with the page.
fn has_destination(source: &[Inline], wanted: &str) -> bool {
    source.iter().any(|inline| match inline {
        Inline::Link { destination, inlines, .. } => destination == wanted || has_destination(inlines, wanted),
        Inline::Image { destination, .. } => destination == wanted,
        Inline::Styled { inlines, .. } | Inline::Span { inlines, .. } => has_destination(inlines, wanted),
        _ => false,
    })
}
