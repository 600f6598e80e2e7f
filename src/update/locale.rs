//! Brings a locale's catalog in step with its source: stubs for what is not translated, in the order of the source.
//! What translators wrote is not touched.

use super::stub::{self, Part, Stub};
use crate::catalog::ftl::{self, Document, ItemKind};
use std::collections::BTreeSet;
use std::ops::Range;

/// A message as a locale's catalog should know it.
pub(super) struct Wanted<'a> {
    /// Its id within the catalog.
    pub(super) id: &'a str,
    /// What stands there until it is translated; `None` where a platform shows it, or the locale has no use for it.
    pub(super) stub: Option<String>,
}

/// A stretch of a file that stays together.
struct Block {
    kind: BlockKind,
    text: String,
    /// The white space before it, as it is in the file; `None` for what is added.
    gap: Option<String>,
}

#[derive(PartialEq, Eq)]
enum BlockKind {
    /// A message, term or what Fluent does not understand, with the id it seems to have.
    Entry(Option<String>),
    /// A stub that may be replaced or removed.
    Stub(String),
    /// A stub in which someone has written.
    EditedStub(String),
    /// A comment, and how many `#` it has.
    Comment(usize),
}

impl Block {
    fn id(&self) -> Option<&str> {
        match &self.kind {
            BlockKind::Entry(id) => id.as_deref(),
            BlockKind::Stub(id) | BlockKind::EditedStub(id) => Some(id),
            BlockKind::Comment(_) => None,
        }
    }

    fn is_stub(&self) -> bool {
        matches!(self.kind, BlockKind::Stub(_) | BlockKind::EditedStub(_))
    }
}

/// A locale's catalog afterwards.
pub(super) struct Updated {
    /// Its text; `None` if there is no file and none is needed.
    pub(super) text: Option<String>,
    /// The ids of stubs in which someone has written instead of uncommenting them.
    pub(super) edited_stubs: Vec<String>,
}

/// The text of a locale's catalog with stubs for the messages that it has no translation of.
pub(super) fn update(before: Option<&str>, header: &str, wanted: &[Wanted<'_>]) -> Updated {
    let content = before.unwrap_or_default();
    let document = Document::parse(content);
    let mut blocks = blocks(&document);
    let translated: BTreeSet<_> = blocks
        .iter()
        .filter(|block| matches!(block.kind, BlockKind::Entry(_)))
        .filter_map(|block| block.id().map(str::to_owned))
        .collect();
    renew(&mut blocks, wanted, &translated);
    insert(&mut blocks, wanted);
    if blocks.iter().any(Block::is_stub) && blocks.first().is_some_and(|first| first.kind != BlockKind::Comment(3)) {
        // Without it some tools take the first stub for a comment on the whole file.
        let gap = Some(String::new());
        blocks.insert(0, Block { kind: BlockKind::Comment(3), text: header.to_owned(), gap });
        if let Some(second) = blocks.get_mut(1) {
            second.gap = None;
        }
    }
    let edited_stubs = blocks.iter().filter(|block| matches!(block.kind, BlockKind::EditedStub(_)));
    let edited_stubs = edited_stubs.filter_map(|block| block.id().map(str::to_owned)).collect();
    let ending = document.text().get(document.items().last().map_or(0, |item| item.range.end)..);
    let text = join(&blocks, ending.unwrap_or_default(), ftl::line_ending(content));
    let mark = if document.has_mark() { "\u{feff}" } else { "" };
    let is_needed = before.is_some() || !blocks.is_empty();
    Updated { text: is_needed.then(|| format!("{mark}{text}")), edited_stubs }
}

/// The file in blocks.
fn blocks(document: &Document) -> Vec<Block> {
    let text = document.text();
    let mut blocks = Vec::new();
    let mut end = 0;
    let mut push = |kind, range: Range<usize>| {
        let gap = text.get(end..range.start).unwrap_or_default().to_owned();
        end = range.end;
        blocks.push(Block { kind, text: text.get(range).unwrap_or_default().to_owned(), gap: Some(gap) });
    };
    for item in document.items() {
        let comment = match item.kind {
            ItemKind::Comment(1) => item.range.clone(),
            ItemKind::Comment(level) => {
                push(BlockKind::Comment(level), item.range.clone());
                continue;
            }
            _ => item.range.start..item.entry,
        };
        // What is left of a comment behind its stubs belongs to the entry that follows.
        let mut rest: Option<Range<usize>> = None;
        for part in stub::divide(text, comment) {
            match part {
                Part::Stub(Stub { id: Some(id), range }) => {
                    rest.take().into_iter().for_each(|comment| push(BlockKind::Comment(1), comment));
                    let stub = text.get(range.clone()).unwrap_or_default();
                    push(if stub::is_untouched(stub) { BlockKind::Stub(id) } else { BlockKind::EditedStub(id) }, range);
                }
                Part::Stub(Stub { id: None, range }) | Part::Comment(range) => {
                    rest = Some(rest.map_or(range.start, |rest| rest.start)..range.end);
                }
            }
        }
        if matches!(item.kind, ItemKind::Comment(_)) {
            rest.into_iter().for_each(|comment| push(BlockKind::Comment(1), comment));
        } else {
            let name = ftl::entry_name(text.get(item.entry..).unwrap_or_default()).map(str::to_owned);
            let start = rest.map_or(item.entry, |rest| rest.start);
            push(BlockKind::Entry(name), start..item.range.end);
        }
    }
    blocks
}

/// Renews stubs whose message has changed, and removes those of messages that are translated or gone.
fn renew(blocks: &mut Vec<Block>, wanted: &[Wanted<'_>], translated: &BTreeSet<String>) {
    let mut seen: BTreeSet<String> = blocks
        .iter()
        .filter(|block| matches!(block.kind, BlockKind::EditedStub(_)))
        .filter_map(|block| block.id().map(str::to_owned))
        .collect();
    let mut removed = false;
    blocks.retain_mut(|block| {
        if removed {
            // What follows a removed block stands where that stood.
            block.gap = None;
        }
        let BlockKind::Stub(id) = &block.kind else {
            removed = false;
            return true;
        };
        let wanted = wanted.iter().find(|wanted| wanted.id == id).and_then(|wanted| wanted.stub.as_ref());
        let keeps = wanted.filter(|_| !translated.contains(id) && seen.insert(id.clone()));
        if let Some(stub) = keeps
            && block.text.replace("\r\n", "\n") != *stub
        {
            block.text.clone_from(stub);
        }
        removed = keeps.is_none();
        !removed
    });
}

/// Adds stubs for messages that the file knows nothing of, behind the message that comes before them in the source.
fn insert(blocks: &mut Vec<Block>, wanted: &[Wanted<'_>]) {
    for (index, message) in wanted.iter().enumerate() {
        let find = |blocks: &[Block], id: &str| blocks.iter().rposition(|block| block.id() == Some(id));
        let Some(stub) = message.stub.as_ref().filter(|_| find(blocks, message.id).is_none()) else { continue };
        let (before, after) = wanted.split_at(index);
        let place = before
            .iter()
            .rev()
            .find_map(|neighbour| find(blocks, neighbour.id).map(|place| place + 1))
            .or_else(|| after.iter().find_map(|neighbour| find(blocks, neighbour.id)))
            .unwrap_or(blocks.len());
        let block = Block { kind: BlockKind::Stub(message.id.to_owned()), text: stub.clone(), gap: None };
        blocks.insert(place, block);
    }
}

/// The blocks as text: gaps as they were, but a blank line around what was added and between entries.
fn join(blocks: &[Block], ending: &str, line_ending: &str) -> String {
    let mut text = String::new();
    let mut last: Option<&Block> = None;
    for block in blocks {
        let is_apart = |block: &Block| block.is_stub() || matches!(block.kind, BlockKind::Entry(_));
        let apart = last.is_some_and(|last| is_apart(last) && (is_apart(block) || last.is_stub()) || block.is_stub());
        match (&block.gap, last) {
            (Some(gap), _) if !apart || gap.matches('\n').count() > 1 => text.push_str(gap),
            (_, None) => {}
            _ => text.push_str(&line_ending.repeat(2)),
        }
        let added = block.is_stub() || block.gap.is_none();
        text.push_str(&if added {
            block.text.replace("\r\n", "\n").replace('\n', line_ending)
        } else {
            block.text.clone()
        });
        last = Some(block);
    }
    text.push_str(if ending.contains('\n') { ending } else { line_ending });
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HEADER: &str = "### Page";

    fn stub_of(id: &str, text: &str) -> String {
        let pieces = [ftl::Piece::Text(text)];
        stub::write(ftl::entry(id, &pieces).trim_end(), &ftl::fingerprint(&ftl::normalize_pieces(&pieces)))
    }

    fn run(before: Option<&str>, messages: &[(&str, &str)]) -> String {
        let wanted: Vec<_> = messages.iter().map(|(id, text)| Wanted { id, stub: Some(stub_of(id, text)) }).collect();
        let once = update(before, HEADER, &wanted).text.unwrap();
        let twice = update(Some(&once), HEADER, &wanted).text.unwrap();
        assert_eq!(once, twice, "a second update changes nothing");
        once
    }

    #[test]
    fn a_new_file_has_a_stub_for_every_message() {
        let text = run(None, &[("a", "Alpha"), ("b", "Beta")]);
        assert_eq!(text, format!("### Page\n\n{}\n\n{}\n", stub_of("a", "Alpha"), stub_of("b", "Beta")));
        assert!(update(None, HEADER, &[]).text.is_none());
    }

    #[test]
    fn translations_keep_their_bytes_and_stubs_come_in_order() {
        let before = "### Seite\n\n# mine\na   =  Alpha!\n\n\n\nc =\n      Gamma\nold = Alt\n";
        let text = run(Some(before), &[("a", "Alpha"), ("b", "Beta"), ("c", "Gamma"), ("d", "Delta")]);
        let (b, d) = (stub_of("b", "Beta"), stub_of("d", "Delta"));
        let expected =
            format!("### Seite\n\n# mine\na   =  Alpha!\n\n{b}\n\n\n\nc =\n      Gamma\n\n{d}\n\nold = Alt\n");
        assert_eq!(text, expected);
    }

    #[test]
    fn a_stub_goes_when_its_message_is_translated_or_gone_and_is_renewed_when_it_changed() {
        let before = run(None, &[("a", "Alpha"), ("b", "Beta"), ("c", "Gamma")]);
        let before = format!("{before}\na = Alpha!\n");
        let text = run(Some(&before), &[("a", "Alpha"), ("b", "Beta now")]);
        assert_eq!(text, format!("### Page\n\n{}\n\na = Alpha!\n", stub_of("b", "Beta now")));
    }

    #[test]
    fn what_someone_wrote_into_a_stub_is_kept() {
        let before = run(None, &[("a", "Alpha")]).replace("# a = Alpha", "# a = Alpha auf Deutsch");
        assert_eq!(run(Some(&before), &[("a", "Alpha now")]), before);
        let wanted = [Wanted { id: "a", stub: Some(stub_of("a", "Alpha now")) }];
        assert_eq!(update(Some(&before), HEADER, &wanted).edited_stubs, ["a"]);
    }

    #[test]
    fn blank_lines_that_a_tool_removed_come_back() {
        let stubs = [("a", "Alpha"), ("c", "Gamma")].map(|(id, text)| stub_of(id, text));
        let before = format!("### Page\n{}\n{}\n# to b\nb = Beta!\nd = x\n", stubs[0], stubs[1]);
        let text = run(Some(&before), &[("a", "Alpha"), ("c", "Gamma"), ("b", "Beta"), ("d", "x")]);
        assert_eq!(text, format!("### Page\n\n{}\n\n{}\n\n# to b\nb = Beta!\n\nd = x\n", stubs[0], stubs[1]));
    }

    #[test]
    fn broken_messages_line_endings_and_marks_stay() {
        let before = "\u{feff}a = { $x\r\n\r\nb = Beta!\r\n";
        let text = run(Some(before), &[("a", "Alpha"), ("b", "Beta"), ("c", "one\ntwo")]);
        assert!(text.starts_with("\u{feff}### Page\r\n\r\na = { $x\r\n\r\nb = Beta!\r\n\r\n# # @"), "{text:?}");
        assert!(!text.replace("\r\n", "").contains('\n'), "{text:?}");
    }

    fn file() -> impl Strategy<Value = String> {
        let line = prop::sample::select(vec![
            "### head",
            "## part",
            "# word",
            "#",
            "a = A",
            "b = B",
            "c =",
            "    more",
            "    [x",
            "",
            "",
            "-t = T",
            "# # @0a untranslated",
            "# a = A",
            "# b = B",
            "#     more",
            "zz = Z",
            "junk",
            "bad = { $x",
            "\u{feff}",
            "# # note",
        ]);
        (prop::collection::vec(line, 0..25), any::<bool>())
            .prop_map(|(lines, crlf)| lines.join(if crlf { "\r\n" } else { "\n" }))
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3_000) })]

        #[test]
        fn any_file_keeps_its_entries_and_settles_at_once(before in file()) {
            let messages = [("a", "A"), ("b", "B\nmore"), ("c", "C"), ("d", "D")];
            let after = run(Some(&before), &messages);
            let document = Document::parse(&before);
            for (item, _) in document.messages() {
                let entry = &document.text()[item.entry..item.range.end];
                prop_assert!(after.contains(entry), "{before:?} -> {after:?}");
            }
            let found = Document::parse(&after);
            for (id, _) in messages {
                let is_known = after.contains(&format!("{id} ="));
                prop_assert!(is_known, "{id}: {after:?}");
            }
            prop_assert_eq!(found.messages().count(), document.messages().count());
        }
    }
}
