//! Anchors: the names of places on a page, the same in every locale.

use super::findings;
use super::inline;
use super::page::{FootnoteDefinition, Inline, Run, sentinel_index};
use polypress_model::{Anchor, Block, BlockKind, Diagnostic, Span};
use std::collections::{BTreeMap, BTreeSet};

/// Gives every heading an anchor and makes all anchors of a page differ. Those that authors gave come first, so that
/// no slug can take one from them.
pub(super) fn assign(blocks: &mut [Block<Run>], footnotes: &mut [FootnoteDefinition]) -> Vec<Diagnostic> {
    let mut names = Names::default();
    for_each(blocks, &mut |block| names.explicit(block));
    footnotes.iter_mut().for_each(|footnote| for_each(&mut footnote.blocks, &mut |block| names.explicit(block)));
    for_each(blocks, &mut |block| names.slug(block));
    footnotes.iter_mut().for_each(|footnote| for_each(&mut footnote.blocks, &mut |block| names.slug(block)));
    names.diagnostics
}

#[derive(Default)]
struct Names {
    taken: BTreeSet<String>,
    /// The number to try next for a name that is taken.
    next: BTreeMap<String, usize>,
    diagnostics: Vec<Diagnostic>,
}

impl Names {
    fn explicit(&mut self, block: &mut Block<Run>) {
        if let Some(anchor) = &mut block.anchor {
            *anchor = self.given(anchor, block.span.clone());
        }
        own_runs(&mut block.kind, &mut |run| self.inline(&mut run.inlines, &run.span));
    }

    fn inline(&mut self, inlines: &mut [Inline], span: &Span) {
        for inline in inlines {
            match inline {
                Inline::Anchor(anchor) => *anchor = self.given(anchor, Some(span.clone())),
                Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                    self.inline(inlines, span);
                }
                _ => {}
            }
        }
    }

    fn given(&mut self, anchor: &Anchor, span: Option<Span>) -> Anchor {
        let mut name = anchor.as_str().split_whitespace().collect::<Vec<_>>().join("-");
        if name.starts_with(Anchor::EXPORTERS) {
            let own = format!("page-{name}");
            self.diagnostics.push(findings::anchor_reserved(&name, &own, span.clone()));
            name = own;
        }
        if self.taken.contains(&name) {
            self.diagnostics.push(findings::anchor_duplicate(&name, span));
        }
        self.unique(name)
    }

    fn slug(&mut self, block: &mut Block<Run>) {
        if let (BlockKind::Heading(heading), None) = (&block.kind, &block.anchor) {
            let slug = slug(&source_words(&heading.text));
            block.anchor = Some(self.unique(if slug.is_empty() { "section".to_owned() } else { slug }));
        }
    }

    fn unique(&mut self, name: String) -> Anchor {
        let mut unique = name.clone();
        while !self.taken.insert(unique.clone()) {
            let next = self.next.entry(name.clone()).or_insert(0);
            *next += 1;
            unique = format!("{name}-{next}");
        }
        Anchor::new(unique)
    }
}

/// The words of a heading as they stand in the source, placeables by their names.
fn source_words(run: &Run) -> String {
    let mut words = String::new();
    for character in inline::words(&run.inlines).chars() {
        match sentinel_index(character).and_then(|index| run.placeables.get(index)) {
            Some(placeable) => words.push_str(&placeable.expression),
            None => words.push(character),
        }
    }
    words
}

/// The slug of a heading as GitHub and mdBook make it: letters and digits of all scripts in lower case, hyphens for
/// spaces.
pub(super) fn slug(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    for character in words.trim().chars() {
        match character {
            character if character.is_whitespace() => slug.push('-'),
            '-' | '_' => slug.push(character),
            character if character.is_alphanumeric() => slug.extend(character.to_lowercase()),
            _ => {}
        }
    }
    slug
}

/// Calls `visit` for every block, the outer before the inner.
fn for_each(blocks: &mut [Block<Run>], visit: &mut impl FnMut(&mut Block<Run>)) {
    for block in blocks {
        visit(block);
        block.children_mut().into_iter().for_each(|children| for_each(children, visit));
    }
}

/// Calls `visit` for the runs that stand in a block itself, not in the blocks inside it.
fn own_runs(kind: &mut BlockKind<Run>, visit: &mut impl FnMut(&mut Run)) {
    match kind {
        BlockKind::Heading(heading) => visit(&mut heading.text),
        BlockKind::Paragraph(run) => visit(run),
        BlockKind::Table(table) => table.caption.iter_mut().for_each(visit),
        BlockKind::Code(code) => code.title.iter_mut().for_each(visit),
        BlockKind::Figure(figure) => figure.caption.iter_mut().for_each(visit),
        BlockKind::Details(details) => details.summary.iter_mut().for_each(visit),
        BlockKind::Definitions(definitions) => {
            definitions.iter_mut().flat_map(|definition| &mut definition.terms).for_each(visit);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_keep_the_letters_of_all_scripts() {
        assert_eq!(slug("What's new in 2.0?"), "whats-new-in-20");
        assert_eq!(slug("Über uns & mehr"), "über-uns--mehr");
        assert_eq!(slug("ファイルを開く"), "ファイルを開く");
    }
}
