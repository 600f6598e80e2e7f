//! Puts a locale's catalog in order: what is there stays where it is, stubs and translations that are added come in the
//! order of the source.

use super::blocks::{Block, BlockKind, Gaps, join};
use crate::catalog::ftl;
use std::collections::{BTreeMap, BTreeSet};

/// A message as a locale's catalog should know it.
pub(super) struct Wanted<'a> {
    /// Its id within the catalog.
    pub(super) id: &'a str,
    /// What stands there until it is translated; `None` where it is, where a platform shows it, or where the locale has
    /// no use for it.
    pub(super) stub: Option<String>,
    /// Its translation, if that is not in the file yet.
    pub(super) block: Option<Block>,
}

/// A locale's catalog afterwards.
pub(super) struct Arranged {
    /// Its text; `None` if there is no file and none is needed.
    pub(super) text: Option<String>,
    /// The ids of stubs in which someone has written instead of uncommenting them.
    pub(super) edited_stubs: Vec<String>,
}

/// The catalog with these blocks, and with what is wanted and not there. `before` is its text as it was.
pub(super) fn arrange(
    before: Option<&str>,
    blocks: Vec<Block>,
    header: &str,
    wanted: Vec<Wanted<'_>>,
    gaps: Gaps,
) -> Arranged {
    let content = before.unwrap_or_default();
    let mut blocks = insert(renew(blocks, &wanted), wanted);
    if blocks.iter().any(Block::is_stub) && blocks.first().is_some_and(|first| first.kind != BlockKind::Comment(3)) {
        // Without it some tools take the first stub for a comment on the whole file.
        let gap = Some(String::new());
        if let Some(second) = blocks.first_mut() {
            second.gap = None;
        }
        blocks.insert(0, Block { kind: BlockKind::Comment(3), text: header.to_owned(), gap });
    }
    let edited_stubs = blocks.iter().filter(|block| matches!(block.kind, BlockKind::EditedStub(_)));
    let edited_stubs = edited_stubs.filter_map(|block| block.id().map(str::to_owned)).collect();
    let text = content.strip_prefix('\u{feff}').unwrap_or(content);
    let ending = text.get(text.trim_end_matches([' ', '\n', '\r']).len()..).unwrap_or_default();
    let joined = join(&blocks, ending, ftl::line_ending(content), gaps);
    let mark = if text.len() == content.len() { "" } else { "\u{feff}" };
    let is_needed = before.is_some() || !blocks.is_empty();
    Arranged { text: is_needed.then(|| format!("{mark}{joined}")), edited_stubs }
}

/// Renews stubs whose message has changed, and removes those that are not wanted.
fn renew(mut blocks: Vec<Block>, wanted: &[Wanted<'_>]) -> Vec<Block> {
    let wanted: BTreeMap<&str, &Wanted<'_>> = wanted.iter().map(|wanted| (wanted.id, wanted)).collect();
    let edited = |block: &Block| match &block.kind {
        BlockKind::EditedStub(id) => Some(id.clone()),
        _ => None,
    };
    let mut seen: BTreeSet<String> = blocks.iter().filter_map(edited).collect();
    let mut is_removed = false;
    blocks.retain_mut(|block| {
        if is_removed {
            // What follows a removed block stands where that stood.
            block.gap = None;
        }
        let BlockKind::Stub(id) = &block.kind else {
            is_removed = false;
            return true;
        };
        let wanted = wanted.get(id.as_str()).filter(|wanted| wanted.stub.is_some() || wanted.block.is_some());
        let keeps = wanted.filter(|_| seen.insert(id.clone()));
        // A stub that a translation is to replace stays until it does, as its place.
        if let Some(stub) = keeps.and_then(|wanted| wanted.stub.as_ref())
            && block.text.replace("\r\n", "\n") != *stub
        {
            block.text.clone_from(stub);
        }
        is_removed = keeps.is_none();
        !is_removed
    });
    blocks
}

/// Adds what the file does not have, behind the message that comes before it in the source.
fn insert(blocks: Vec<Block>, wanted: Vec<Wanted<'_>>) -> Vec<Block> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (index, block) in blocks.iter().enumerate() {
        if let Some(id) = block.id() {
            places.insert(id.to_owned(), index);
        }
    }
    let first = wanted.iter().find_map(|wanted| places.get(wanted.id)).copied();
    // What is added goes behind this block; `None`: before the first one that the source knows.
    let mut anchor: Option<usize> = None;
    let mut behind: BTreeMap<Option<usize>, Vec<Block>> = BTreeMap::new();
    let mut replaced: BTreeMap<usize, Block> = BTreeMap::new();
    for Wanted { id, stub, block } in wanted {
        let place = places.get(id).copied();
        let added = block.or_else(|| {
            let kind = BlockKind::Stub(id.to_owned());
            stub.filter(|_| place.is_none()).map(|text| Block { kind, text, gap: None })
        });
        anchor = place.or(anchor);
        let Some(added) = added else { continue };
        match place.filter(|place| blocks.get(*place).is_some_and(Block::is_stub)) {
            Some(place) => {
                replaced.insert(place, added);
            }
            None => behind.entry(anchor).or_default().push(added),
        }
    }
    let mut arranged = Vec::with_capacity(blocks.len());
    let mut leading = behind.remove(&None).unwrap_or_default();
    for (index, mut block) in blocks.into_iter().enumerate() {
        if first == Some(index) {
            arranged.append(&mut leading);
        }
        if let Some(added) = replaced.remove(&index) {
            block = Block { gap: block.gap, ..added };
        }
        arranged.push(block);
        arranged.extend(behind.remove(&Some(index)).unwrap_or_default());
    }
    arranged.append(&mut leading);
    arranged
}

#[cfg(test)]
mod tests {
    use super::super::blocks::blocks;
    use super::super::stub;
    use super::*;
    use crate::catalog::ftl::Document;
    use proptest::prelude::*;

    const HEADER: &str = "### Page";

    fn stub_of(id: &str, text: &str) -> String {
        let pieces = [ftl::Piece::Text(text)];
        stub::write(ftl::entry(id, &pieces).trim_end(), &ftl::fingerprint(&ftl::normalize_pieces(&pieces)))
    }

    fn update(before: Option<&str>, messages: &[(&str, &str)]) -> Arranged {
        let blocks = blocks(&Document::parse(before.unwrap_or_default()), |_, _| false);
        let is_there = |id: &str| blocks.iter().any(|block| block.entry().is_some() && block.id() == Some(id));
        let stub = |id: &str, text: &str| (!is_there(id)).then(|| stub_of(id, text));
        let wanted = messages.iter().map(|(id, text)| Wanted { id, stub: stub(id, text), block: None }).collect();
        arrange(before, blocks.clone(), HEADER, wanted, Gaps::Blank)
    }

    fn run(before: Option<&str>, messages: &[(&str, &str)]) -> String {
        let once = update(before, messages).text.unwrap();
        let twice = update(Some(&once), messages).text.unwrap();
        assert_eq!(once, twice, "a second update changes nothing");
        once
    }

    #[test]
    fn a_new_file_has_a_stub_for_every_message() {
        let text = run(None, &[("a", "Alpha"), ("b", "Beta")]);
        assert_eq!(text, format!("### Page\n\n{}\n\n{}\n", stub_of("a", "Alpha"), stub_of("b", "Beta")));
        assert!(update(None, &[]).text.is_none());
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
        assert_eq!(update(Some(&before), &[("a", "Alpha now")]).edited_stubs, ["a"]);
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
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

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
