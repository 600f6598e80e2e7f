//! Justification: what a line lacks is shared among its gaps, between words and, where words are not set apart,
//! between letters.

use crate::lines::Line;
use crate::paragraph::Paragraph;

/// A gap after a glyph, and its share of what a line lacks.
struct Gap {
    run: usize,
    glyph: usize,
    weight: f32,
}

/// Makes a line as wide as this, as far as its gaps should give.
pub(crate) fn justify(line: &mut Line, paragraph: &Paragraph, width: f32) {
    let free = width - (line.advance - line.hanging);
    // The last line stays as it is, unless it was chosen because its gaps can shrink.
    if free.abs() < 0.01 || (line.last && free > 0.0) {
        return;
    }
    let gaps = gaps(line, paragraph);
    let total: f32 = gaps.iter().map(|gap| gap.weight).sum();
    if total <= 0.0 {
        return;
    }
    let share = free / total;
    // A line that would fall apart is better left short.
    if share > paragraph.size * 1.1 || share < -paragraph.size * 0.12 {
        return;
    }
    for gap in gaps {
        let more = share * gap.weight;
        let Some(run) = line.runs.get_mut(gap.run) else { continue };
        if let Some(glyph) = run.glyphs.get_mut(gap.glyph) {
            glyph.advance += more;
        }
        let end = run.x + run.width;
        run.width += more;
        let later = line.runs.iter_mut().filter(|later| later.x >= end - 0.001);
        later.for_each(|run| run.x += more);
        line.images.iter_mut().filter(|(_, x)| *x >= end - 0.001).for_each(|(_, x)| *x += more);
    }
    line.advance += free;
}

/// The gaps of a line from left to right. White space at its end is none.
fn gaps(line: &Line, paragraph: &Paragraph) -> Vec<Gap> {
    let end = line.range.start + paragraph.text.get(line.range.clone()).map_or(0, |text| text.trim_end().len());
    let mut gaps = Vec::new();
    let mut last_between_letters = false;
    for (run_index, run) in line.runs.iter().enumerate() {
        if paragraph.segments.get(run.segment).is_some_and(|(_, segment)| segment.is_rigid()) {
            last_between_letters = false;
            continue;
        }
        for (index, glyph) in run.glyphs.iter().enumerate() {
            if run.says.is_none() && glyph.bytes().start >= end {
                continue;
            }
            let next_in_cluster = run.glyphs.get(index + 1).is_some_and(|next| next.text == glyph.text);
            let first = paragraph.text.get(glyph.bytes()).and_then(|text| text.chars().next());
            let weight = match first {
                _ if run.says.is_some() || next_in_cluster => 0.0,
                Some(' ' | '\u{a0}' | '\u{3000}') => 1.0,
                Some(character) if is_set_solid(character) => 0.3,
                _ => 0.0,
            };
            last_between_letters = !next_in_cluster && weight > 0.0 && weight < 1.0;
            if weight > 0.0 {
                gaps.push(Gap { run: run_index, glyph: index, weight });
            }
        }
    }
    if last_between_letters {
        gaps.pop();
    }
    gaps
}

/// Whether words of the character's script stand without spaces between them, so that letters are spread instead.
pub(crate) fn is_set_solid(character: char) -> bool {
    matches!(character as u32,
        0xe00..=0xeff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x2e80..=0xa4cf | 0xf900..=0xfaff | 0xfe30..=0xfe4f
        | 0xff00..=0xffef | 0x20000..=0x3ffff)
}
