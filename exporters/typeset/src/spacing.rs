//! Spacing: between letters of scripts whose words are not set apart, beside punctuation, and beside Latin words.
//!
//! Chinese and Japanese punctuation fills a square of which half is blank. The blank vanishes at the edges of a line, and
//! one of two beside each other does (JLREQ 3.1.2 and 3.1.4, CLREQ 5.3). Between such letters and Latin ones stands a
//! quarter of a size (JLREQ 3.2.6, CLREQ 5.4), which vanishes at the edges of a line, too.
//!
//! In justified text of other scripts small marks may hang out of the margin a little, so that it looks straight to the
//! eye.

use crate::paragraph::Paragraph;
use crate::shaping::{Kind, Shaped};
use polypress_model::LanguageTag;

/// What a character is to those beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    /// A letter that stands on its own.
    Square,
    /// Punctuation whose left half is blank.
    Opening,
    /// Punctuation whose right half is blank.
    Closing,
    /// A letter or digit of a script with spaces.
    Western,
    Other,
}

/// Gives clusters the gaps behind them, and what of them vanishes at the edges of a line.
pub(crate) fn space(paragraph: &Paragraph, shaped: &mut Shaped) {
    if paragraph.hangs {
        hang(paragraph, shaped);
    }
    if shaped.is_solid {
        set_solid(paragraph, shaped);
    }
}

/// How much of a mark hangs out where a line begins or ends with it, as parts of its width.
fn overhang(mark: char) -> (f32, f32) {
    match mark {
        '.' | ',' => (0.0, 0.7),
        '\u{60c}' | '\u{6d4}' => (0.0, 0.4),
        '-' | '\u{2010}' => (0.0, HYPHEN_OVERHANG),
        ':' | ';' | '!' | '?' => (0.0, 0.2),
        '–' | '—' => (0.2, 0.2),
        '“' | '”' | '‘' | '’' | '„' | '‚' | '"' | '\'' | '«' | '»' | '‹' | '›' => (0.4, 0.4),
        _ => (0.0, 0.0),
    }
}

/// How much of a hyphen hangs out at the end of a line.
pub(crate) const HYPHEN_OVERHANG: f32 = 0.55;

fn hang(paragraph: &Paragraph, shaped: &mut Shaped) {
    let bytes = paragraph.text.as_bytes();
    for cluster in shaped.clusters.iter_mut().filter(|cluster| cluster.kind == Kind::Letters) {
        // Most letters are told from marks by their first byte.
        if bytes.get(cluster.start as usize).is_some_and(u8::is_ascii_alphanumeric) {
            continue;
        }
        let text = paragraph.text.get(cluster.start as usize..cluster.end as usize).unwrap_or_default();
        let mut characters = text.chars();
        let (Some(mark), None) = (characters.next(), characters.next()) else { continue };
        let run = shaped.runs.get(cluster.run as usize);
        let segment = run.and_then(|run| paragraph.segments.get(run.segment as usize));
        if segment.is_some_and(|(_, segment)| !segment.is_rigid()) {
            let (lead, trail) = overhang(mark);
            (cluster.lead, cluster.trail) = (cluster.advance * lead, cluster.advance * trail);
        }
    }
}

fn set_solid(paragraph: &Paragraph, shaped: &mut Shaped) {
    // Commas and full stops of traditional Chinese stand in the middle of their squares.
    let centred = paragraph.language.as_ref().is_some_and(LanguageTag::is_traditional_chinese);
    let mut before: Option<(usize, Class)> = None;
    for index in 0..shaped.clusters.len() {
        let Some(cluster) = shaped.clusters.get_mut(index) else { continue };
        if cluster.kind != Kind::Letters {
            before = None;
            continue;
        }
        let Some((_, segment)) =
            shaped.runs.get(cluster.run as usize).and_then(|run| paragraph.segments.get(run.segment as usize))
        else {
            continue;
        };
        let (size, rigid, raised) = (segment.size, segment.is_rigid(), segment.rise > 0.0);
        let text = paragraph.text.get(cluster.start as usize..cluster.end as usize).unwrap_or_default();
        let Some(first) = text.chars().next() else { continue };
        // Marks upon a letter stay with it.
        if is_set_solid(first) && !rigid && cluster.advance > 0.0 {
            (cluster.stretch, cluster.shrink) = (size * 0.06, 0.0);
        }
        let is_full = cluster.advance > size * 0.9;
        let class = match class(first, centred) {
            Class::Opening | Class::Closing if !is_full => Class::Other,
            // Code stands apart from characters as words do, whatever sign it begins or ends with.
            _ if rigid && first.is_ascii_graphic() => Class::Western,
            _ if rigid => Class::Other,
            class => class,
        };
        let half = cluster.advance / 2.0;
        match class {
            Class::Opening => cluster.lead = half,
            Class::Closing => (cluster.trail, cluster.shrink) = (half, half / 2.0),
            _ => {}
        }
        if let Some((last, of)) = before {
            match (of, class) {
                (Class::Square, Class::Western) | (Class::Western, Class::Square) => {
                    set_apart(shaped, last, size / 4.0);
                }
                (Class::Closing, Class::Opening | Class::Closing) => cut_behind(shaped, last),
                // The mark of a footnote stands right at what it follows.
                (Class::Closing, _) if raised => cut_behind(shaped, last),
                (Class::Opening, Class::Opening) => cut_before(shaped, index),
                _ => {}
            }
        }
        before = Some((index, class));
    }
}

/// Puts a gap behind a cluster.
fn set_apart(shaped: &mut Shaped, index: usize, gap: f32) {
    let Some(cluster) = shaped.clusters.get_mut(index) else { return };
    cluster.advance += gap;
    cluster.trail += gap;
    (cluster.stretch, cluster.shrink) = (gap / 2.0, gap / 2.0);
    if let Some(glyph) = cluster.glyphs.1.checked_sub(1).and_then(|last| shaped.glyphs.get_mut(last as usize)) {
        glyph.advance += gap;
    }
}

/// Takes the blank half behind a closing mark away.
fn cut_behind(shaped: &mut Shaped, index: usize) {
    let Some(cluster) = shaped.clusters.get_mut(index) else { return };
    let blank = std::mem::take(&mut cluster.trail);
    cluster.advance -= blank;
    (cluster.stretch, cluster.shrink) = (0.0, 0.0);
    if let Some(glyph) = cluster.glyphs.1.checked_sub(1).and_then(|last| shaped.glyphs.get_mut(last as usize)) {
        glyph.advance -= blank;
    }
}

/// Takes the blank half before an opening mark away.
fn cut_before(shaped: &mut Shaped, index: usize) {
    let Some(cluster) = shaped.clusters.get_mut(index) else { return };
    let blank = std::mem::take(&mut cluster.lead);
    cluster.advance -= blank;
    if let Some(glyph) = shaped.glyphs.get_mut(cluster.glyphs.0 as usize) {
        glyph.x -= blank;
        glyph.advance -= blank;
    }
}

fn class(character: char, centred: bool) -> Class {
    match character {
        '「' | '『' | '（' | '【' | '〈' | '《' | '〔' | '［' | '｛' | '〖' | '〘' | '｟' | '“' | '‘' => {
            Class::Opening
        }
        '」' | '』' | '）' | '】' | '〉' | '》' | '〕' | '］' | '｝' | '〗' | '〙' | '｠' | '”' | '’' => {
            Class::Closing
        }
        '、' | '。' | '，' | '．' if !centred => Class::Closing,
        '\u{2e80}'..='\u{2fdf}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3021}'..='\u{3029}'
        | '\u{3041}'..='\u{30fa}'
        | '\u{30fc}'..='\u{312f}'
        | '\u{31a0}'..='\u{31ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Class::Square,
        _ if (character as u32) < 0x530 && character.is_alphanumeric() => Class::Western,
        _ => Class::Other,
    }
}

/// Whether words of the character's script stand without spaces between them, so that letters are spread instead.
pub(crate) fn is_set_solid(character: char) -> bool {
    matches!(character as u32,
        0xe00..=0xeff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x2e80..=0xa4cf | 0xf900..=0xfaff | 0xfe30..=0xfe4f
        | 0xff00..=0xffef | 0x20000..=0x3ffff)
}
