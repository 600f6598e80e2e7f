//! Words of other people: whatever they are, every file stays well-formed and every link leads somewhere.

mod opened;

use opened::{bytes, export, whole};
use polypress_model::{
    Anchor, Block, BlockKind, Book, Inline, LabelText, PagePath, Piece, RelativePath, Target, Text, block::map_all,
    specimen,
};
use proptest::prelude::*;
use std::sync::Arc;

/// Puts hostile words in every place of the specimen that takes words, one after the other.
struct Hostile {
    words: Vec<String>,
    next: usize,
}

impl Hostile {
    fn word(&mut self) -> String {
        self.next += 1;
        self.words.get(self.next % self.words.len()).cloned().unwrap_or_default()
    }

    fn anchor(&mut self) -> Anchor {
        Anchor::new(self.word())
    }

    fn text(&mut self, text: &Text) -> Text {
        Text { inlines: self.inlines(&text.inlines), ..text.clone() }
    }

    fn inlines(&mut self, inlines: &[Inline]) -> Vec<Inline> {
        let mut inlines = inlines.to_vec();
        for inline in &mut inlines {
            match inline {
                Inline::Text(words) | Inline::Code(words) => *words = self.word(),
                Inline::Math(math) => math.tex = self.word(),
                Inline::Image(image) => (image.alternative, image.title) = (self.word(), Some(self.word())),
                Inline::Anchor(anchor) => *anchor = self.anchor(),
                Inline::FootnoteReference { occurrence, .. } => *occurrence = 7,
                Inline::Styled { inlines, .. } => *inlines = self.inlines(inlines),
                Inline::Span { inlines, classes, .. } => {
                    classes.push(self.word());
                    *inlines = self.inlines(inlines);
                }
                Inline::Link { target, title, inlines } => {
                    match target {
                        Target::Page { anchor, .. } => *anchor = Some(self.anchor()),
                        Target::External(address) => address.push_str(&self.word()),
                        _ => {}
                    }
                    *title = Some(self.word());
                    *inlines = self.inlines(inlines);
                }
                Inline::Break => {}
            }
        }
        inlines
    }

    fn blocks(&mut self, blocks: &mut Vec<Block>) {
        *blocks = map_all(blocks, &mut |text| self.text(text));
        self.structure(blocks);
    }

    fn structure(&mut self, blocks: &mut Vec<Block>) {
        for block in blocks {
            block.anchor = Some(self.anchor());
            if let BlockKind::Code(code) = &mut block.kind {
                code.language = Some(self.word());
                Arc::make_mut(&mut code.lines).iter_mut().flatten().for_each(|token| token.text = self.word());
            }
            block.children_mut().into_iter().for_each(|children| self.structure(children));
        }
    }

    fn book(&mut self, mut book: Book) -> Book {
        let metadata = &mut book.metadata;
        metadata.title = self.text(&metadata.title);
        for text in [&mut metadata.subtitle, &mut metadata.description] {
            *text = text.as_ref().map(|text| self.text(text));
        }
        metadata.people.iter_mut().for_each(|person| person.name = self.word());
        let fields = [
            &mut metadata.publisher,
            &mut metadata.rights,
            &mut metadata.version,
            &mut metadata.status,
            &mut metadata.date,
            &mut metadata.document_number,
        ];
        fields.into_iter().for_each(|field| *field = Some(self.word()));
        for page in book.parts.iter_mut().flat_map(|part| &mut part.pages) {
            page.path = PagePath::new(self.word());
            page.title = self.text(&page.title);
            self.blocks(&mut page.blocks);
            for footnote in &mut page.footnotes {
                footnote.anchor = self.anchor();
                self.blocks(&mut footnote.blocks);
            }
        }
        for asset in book.assets.entries.values_mut() {
            asset.path = RelativePath::new(self.word()).unwrap_or(asset.path.clone());
        }
        for label in book.labels.0.values_mut() {
            *label = LabelText { pieces: vec![Piece::Text(self.word())], language: label.language.clone() };
        }
        book
    }
}

proptest! {
    // Each case makes a whole file.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_words_break_a_file(words in prop::collection::vec(prop_oneof![any::<String>(), r#"[<>&"'a\]\[#:/. \n-]{0,6}"#], 1..24)) {
        let book = Hostile { words, next: 0 }.book(specimen::book("ar"));
        let opened = whole(&bytes(&export(&book)));
        prop_assert_eq!(opened.keys().filter(|name| name.contains("chapter-")).count(), book.pages().count());
    }
}
