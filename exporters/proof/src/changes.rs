//! What changed in a source text: its words, with those marked that are new, and those put back that are gone.

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;
use polypress_model::{Inline, Language, Style, Target};
use similar::{Algorithm, DiffTag, capture_diff_slices};

/// A word with the space after it, or something else that is whole; and what it stands in, from the outermost in.
#[derive(Clone, Debug, PartialEq)]
struct Word {
    around: Vec<Frame>,
    content: Inline,
}

/// What words can stand in.
#[derive(Clone, Debug, PartialEq)]
enum Frame {
    Styled(Style),
    Language(Option<Language>),
    Link(Target),
}

/// The most pairs of words that are compared to find the fewest changes. Texts of which there are more, some thousands of
/// words each, are taken for new as a whole, since the time for it grows with the pairs.
const MOST_PAIRS: usize = 25_000_000;

/// Today's words, with those marked and underlined that the former text lacks, and those of the former text that are
/// gone struck out in their place.
pub(crate) fn changes(former: &[Inline], today: &[Inline]) -> Vec<Inline> {
    let (old, new) = (words(former), words(today));
    let mut changed: Vec<Word> = Vec::new();
    for Part { gone, there, same } in parts(&old, &new) {
        changed.extend(marked(gone, &[Style::Strikethrough]));
        changed.extend(marked(there, &[Style::Mark, Style::Underline]));
        changed.extend_from_slice(same);
    }
    together(&changed)
}

/// Words within these styles, but for the space after the last.
fn marked(words: &[Word], styles: &[Style]) -> Vec<Word> {
    let mut marked: Vec<Word> = words.iter().map(|word| word.within(styles)).collect();
    if let (Some(Word { content: Inline::Text(text), .. }), Some(last)) = (marked.last_mut(), words.last()) {
        let space = text.split_off(text.trim_end().len());
        let space = Word { around: last.around.clone(), content: Inline::Text(space) };
        marked.extend(Some(space).filter(|space| space.content != Inline::Text(String::new())));
    }
    marked
}

/// A part of two texts: words of the former one, words that today's has in their place, or words of both.
struct Part<'a> {
    gone: &'a [Word],
    there: &'a [Word],
    same: &'a [Word],
}

fn parts<'a>(old: &'a [Word], new: &'a [Word]) -> Vec<Part<'a>> {
    let changed = |gone, there| Part { gone, there, same: &[] };
    if old.len().saturating_mul(new.len()) > MOST_PAIRS {
        return vec![changed(old, new)];
    }
    let operations = capture_diff_slices(Algorithm::Patience, &keys(old), &keys(new)).into_iter();
    let parts = operations.map(|operation| {
        let (tag, before, after) = operation.as_tag_tuple();
        let (gone, there) = (old.get(before).unwrap_or_default(), new.get(after).unwrap_or_default());
        if tag == DiffTag::Equal { Part { gone: &[], there: &[], same: there } } else { changed(gone, there) }
    });
    parts.collect()
}

/// Inline content taken apart.
fn words(inlines: &[Inline]) -> Vec<Word> {
    let mut words = Vec::new();
    collect(inlines, &[], &mut words);
    words
}

fn collect(inlines: &[Inline], around: &[Frame], words: &mut Vec<Word>) {
    let deeper = |frame| [around, &[frame]].concat();
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.extend(split(text).into_iter().map(|word| {
                let content = Inline::Text(word.to_owned());
                Word { around: around.to_vec(), content }
            })),
            Inline::Styled { style, inlines } => collect(inlines, &deeper(Frame::Styled(*style)), words),
            Inline::Span { language, inlines, .. } => {
                collect(inlines, &deeper(Frame::Language(language.clone())), words);
            }
            Inline::Link { target, inlines, .. } => collect(inlines, &deeper(Frame::Link(target.clone())), words),
            whole => words.push(Word { around: around.to_vec(), content: whole.clone() }),
        }
    }
}

/// A text as words and signs, each with the white space after it.
fn split(text: &str) -> Vec<&str> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let is_space = |at: usize| text.get(at..).is_some_and(|rest| rest.starts_with(char::is_whitespace));
    let starts: Vec<usize> = segmenter.segment_str(text).filter(|at| *at == 0 || !is_space(*at)).collect();
    starts.windows(2).filter_map(|ends| text.get(*ends.first()?..*ends.last()?)).collect()
}

/// What words are compared by: what they say and what they stand in, the space after them aside.
fn keys(words: &[Word]) -> Vec<String> {
    let key = |Word { around, content }: &Word| match content {
        Inline::Text(text) => format!("{around:?}{}", text.trim_end()),
        // How many references there were before is no change of this one.
        Inline::FootnoteReference { footnote, .. } => format!("{around:?}[^{footnote}]"),
        whole => format!("{around:?}{whole:?}"),
    };
    words.iter().map(key).collect()
}

impl Word {
    /// The word within more styles.
    fn within(&self, styles: &[Style]) -> Self {
        let around = styles.iter().map(|style| Frame::Styled(*style)).chain(self.around.iter().cloned()).collect();
        Self { around, content: self.content.clone() }
    }
}

/// Words as inline content again; neighbours that stand in the same are together.
fn together(words: &[Word]) -> Vec<Inline> {
    let runs = words.chunk_by(|left, right| left.around == right.around);
    let together = runs.flat_map(|run| {
        let mut inlines: Vec<Inline> = Vec::new();
        for word in run {
            match (inlines.last_mut(), &word.content) {
                (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(text),
                (_, content) => inlines.push(content.clone()),
            }
        }
        let around = run.first().map(|word| word.around.as_slice()).unwrap_or_default();
        around.iter().rev().fold(inlines, |inlines, frame| vec![put_around(frame, inlines)])
    });
    together.collect()
}

fn put_around(frame: &Frame, inlines: Vec<Inline>) -> Inline {
    match frame {
        Frame::Styled(style) => Inline::Styled { style: *style, inlines },
        Frame::Link(target) => Inline::Link { target: target.clone(), title: None, inlines },
        Frame::Language(language) => Inline::Span { language: language.clone(), classes: Vec::new(), inlines },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::PagePath;

    fn text(words: &str) -> Inline {
        Inline::Text(words.to_owned())
    }

    /// Inline content with `-gone-` and `+new+` words.
    fn shown(inlines: &[Inline]) -> String {
        let show = |inline: &Inline| match inline {
            Inline::Text(text) | Inline::Code(text) => text.clone(),
            Inline::Styled { style: Style::Strikethrough, inlines } => format!("-{}-", shown(inlines)),
            Inline::Styled { style: Style::Mark, inlines } => format!("+{}+", shown(inlines)),
            Inline::Styled { style: Style::Emphasis, inlines } => format!("*{}*", shown(inlines)),
            Inline::Styled { inlines, .. } => shown(inlines),
            Inline::Link { inlines, .. } => format!("[{}]", shown(inlines)),
            other => format!("{other:?}"),
        };
        inlines.iter().map(show).collect()
    }

    fn between(former: &str, today: &str) -> String {
        shown(&changes(&[text(former)], &[text(today)]))
    }

    #[test]
    fn words_that_changed_are_marked() {
        assert_eq!(between("Pour the water.", "Pour the water."), "Pour the water.");
        assert_eq!(between("Pour the cold water.", "Pour the boiling water."), "Pour the -cold- +boiling+ water.");
        assert_eq!(between("お茶を注ぐ。", "お湯を注ぐ。"), "-お茶-+お湯+を注ぐ。");
        assert_eq!(between("น้ำร้อนจัด", "น้ำเย็นจัด"), "น้ำ-ร้อน-+เย็น+จัด");
    }

    #[test]
    fn a_link_that_leads_elsewhere_has_changed() {
        let link = |page: &str| {
            [Inline::Link {
                target: Target::Page { path: PagePath::new(page), anchor: None },
                title: None,
                inlines: vec![text("Tea")],
            }]
        };
        assert_eq!(shown(&changes(&link("tea"), &link("tea"))), "[Tea]");
        assert_eq!(shown(&changes(&link("tea"), &link("pots"))), "-[Tea]-+[Tea]+");
    }

    #[test]
    fn very_long_texts_that_differ_have_changed_as_a_whole() {
        let (former, today) = ("tea ".repeat(6_000), "milk ".repeat(5_000) + "tea");
        assert_eq!(between(&former, &today), format!("-{}- +{today}+", former.trim_end()));
    }

    #[test]
    fn code_is_whole_and_styles_stay() {
        let emphasis = |words: &str| Inline::Styled { style: Style::Emphasis, inlines: vec![text(words)] };
        let former = [text("Run "), Inline::Code("a b".into()), text(" "), emphasis("now")];
        let today = [text("Run "), Inline::Code("a c".into()), text(" "), emphasis("right now")];
        assert_eq!(shown(&changes(&former, &today)), "Run -a b-+a c+ +*right*+* now*");
    }
}
