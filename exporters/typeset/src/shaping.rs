//! Shaping: the text of a paragraph becomes clusters of glyphs in logical order.
//!
//! Text is cut where look, face, script or direction change, and at spaces. A word is then shaped once for all its
//! occurrences, in units of its font, since the same words come again and again in a book.

use crate::fonts::{Fonts, Role, Script, Typefaces, is_invisible};
use crate::opportunities::Opportunities;
use crate::paragraph::{Paragraph, Segment};
use crate::words::is_steering;
use harfrust::{BufferClusterLevel, Direction, GlyphBuffer, ShapeOptions, ShapePlan, Tag, UnicodeBuffer};
use icu_properties::props::{NamedEnumeratedProperty, Script as UnicodeScript};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};
use icu_segmenter::{GraphemeClusterSegmenter, GraphemeClusterSegmenterBorrowed};
use polypress_model::LanguageTag;
use rustc_hash::FxHashMap;
use skrifa::MetadataProvider;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// Shapes paragraphs. Every thread has its own; the fonts are shared.
pub(crate) struct Shaper {
    pub(crate) fonts: Arc<Typefaces>,
    pub(crate) opportunities: Opportunities,
    chains: BTreeMap<(Role, Script, bool, bool), Chain>,
    plans: Vec<Plan>,
    buffer: UnicodeBuffer,
}

/// A paragraph shaped.
#[derive(Debug, Default)]
pub(crate) struct Shaped {
    /// In logical order.
    pub(crate) clusters: Vec<Cluster>,
    pub(crate) glyphs: Vec<ShapedGlyph>,
    pub(crate) runs: Vec<Run>,
    /// Whether letters are in it that stand without spaces between words.
    pub(crate) is_solid: bool,
    /// What no font can draw: index of the segment, and bytes of the text.
    pub(crate) missing: Vec<(usize, Range<usize>)>,
}

/// Characters that are drawn together. Lengths are in points.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cluster {
    pub(crate) kind: Kind,
    /// Bytes of the text.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Indexes of its glyphs, in visual order.
    pub(crate) glyphs: (u32, u32),
    /// Index of its run.
    pub(crate) run: u32,
    pub(crate) advance: f32,
    /// How much of its width vanishes where a line begins with it.
    pub(crate) lead: f32,
    /// How much of its width vanishes where a line ends with it.
    pub(crate) trail: f32,
    /// How much the gap behind it may well grow and shrink.
    pub(crate) stretch: f32,
    pub(crate) shrink: f32,
}

/// What a cluster is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    #[default]
    Letters,
    /// A space at which a line may end.
    Space,
    /// The end of a line that the author asks for.
    End,
    /// A box, by its index in the paragraph.
    Box(u16),
}

/// A glyph as it is shaped, in points; upwards is negative.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ShapedGlyph {
    pub(crate) id: u16,
    pub(crate) advance: f32,
    pub(crate) x: f32,
    pub(crate) y: f32,
}

/// What clusters next to each other have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) segment: u32,
    pub(crate) face: u16,
    pub(crate) level: Level,
}

/// The faces tried for a text, and which of them has been found for a character.
struct Chain {
    faces: Vec<usize>,
    known: FxHashMap<char, Option<u16>>,
}

/// How words are shaped that share face, script, direction and language, and those that have been.
struct Plan {
    face: u16,
    script: UnicodeScript,
    right_to_left: bool,
    language: Option<LanguageTag>,
    plan: ShapePlan,
    words: HashMap<Box<str>, Range<u32>>,
    glyphs: Vec<WordGlyph>,
}

/// A glyph of a word in units of its font.
#[derive(Clone, Copy, Debug)]
struct WordGlyph {
    id: u16,
    /// Byte of the word that its cluster begins with.
    cluster: u32,
    advance: i32,
    x: i32,
    y: i32,
}

/// Longer words are too rare to be remembered, in bytes.
const LONGEST_WORD: usize = 48;

/// How many glyphs of words are remembered before all are forgotten: some megabytes.
const MOST_GLYPHS: usize = 300_000;

const SCRIPTS: CodePointMapDataBorrowed<'static, UnicodeScript> = CodePointMapData::<UnicodeScript>::new();
const GRAPHEMES: GraphemeClusterSegmenterBorrowed<'static> = GraphemeClusterSegmenter::new();

impl Shaper {
    /// Shapes a book in this locale.
    pub(crate) fn new(fonts: &Fonts, locale: &LanguageTag) -> Self {
        Self {
            fonts: Arc::new(fonts.of(locale)),
            opportunities: Opportunities::new(),
            chains: BTreeMap::new(),
            plans: Vec::new(),
            buffer: UnicodeBuffer::new(),
        }
    }

    pub(crate) fn shape(&mut self, paragraph: &Paragraph) -> Shaped {
        let mut shaped =
            Shaped { is_solid: paragraph.text.chars().any(crate::spacing::is_set_solid), ..Shaped::default() };
        shaped.clusters.reserve(paragraph.text.len());
        shaped.glyphs.reserve(paragraph.text.len());
        let levels = levels(paragraph);
        let mut script = UnicodeScript::Common;
        for (index, (range, segment)) in paragraph.segments.iter().enumerate() {
            let key = (segment.role, segment.script, segment.bold, segment.italic);
            let (role, of, bold, italic) = key;
            let fonts = &self.fonts;
            self.chains.entry(key).or_insert_with(|| Chain::new(fonts.chain(role, of, bold, italic)));
            let mut item =
                Item { paragraph, segment, index: index as u32, key, script, levels: &levels, word: None, plan: None };
            let text = paragraph.text.get(range.clone()).unwrap_or_default();
            if text.chars().all(|character| character < '\u{300}') {
                for (at, character) in text.char_indices() {
                    self.grapheme(&mut shaped, &mut item, range.start + at..range.start + at + character.len_utf8());
                }
            } else {
                let mut start = range.start;
                for end in GRAPHEMES.segment_str(text).skip(1) {
                    self.grapheme(&mut shaped, &mut item, start..range.start + end);
                    start = range.start + end;
                }
            }
            self.close(&mut shaped, &mut item);
            script = item.script;
        }
        shaped
    }

    /// Adds what a reader takes for one character.
    fn grapheme(&mut self, shaped: &mut Shaped, item: &mut Item<'_>, range: Range<usize>) {
        let text = item.paragraph.text.get(range.clone()).unwrap_or_default();
        let mut characters = text.chars();
        let (Some(first), rest) = (characters.next(), characters.next()) else { return };
        let level = item.levels.get(range.start).copied().unwrap_or_else(Level::ltr);
        let image = item.paragraph.boxes.binary_search_by_key(&range.start, |image| image.at).ok();
        if image.is_some() || rest.is_none() && (matches!(first, ' ' | '\n') || is_steering(first)) {
            let before = item.word.as_ref().map(|word| word.face);
            self.close(shaped, item);
            let end = range.start + first.len_utf8();
            self.blank(shaped, item, (first, image), range.start..end, level, before);
            // Marks may follow an image.
            return self.grapheme(shaped, item, end..range.end);
        }
        let Some(chain) = self.chains.get_mut(&item.key) else { return };
        let face = chain.face(&self.fonts, text) as u16;
        let script = if first.is_ascii_alphabetic() { UnicodeScript::Latin } else { SCRIPTS.get(first) };
        let script = if is_real(script) { script } else { item.script };
        let joins =
            item.word.as_ref().is_some_and(|word| (word.face, word.level) == (face, level) && item.script == script);
        if let (Some(word), true) = (&mut item.word, joins) {
            word.range.end = range.end;
        } else {
            // Before the first letter of a script stands what belongs to it.
            let opens = !is_real(item.script)
                && item.word.as_ref().is_some_and(|word| (word.face, word.level) == (face, level));
            if !opens {
                self.close(shaped, item);
            }
            item.script = script;
            let start = item.word.take().map_or(range.start, |word| word.range.start);
            item.word = Some(Word { range: start..range.end, face, level });
        }
    }

    /// Adds a space, the end of a line or an image; nothing for what only steers others.
    fn blank(
        &mut self,
        shaped: &mut Shaped,
        item: &Item<'_>,
        of: (char, Option<usize>),
        range: Range<usize>,
        level: Level,
        before: Option<u16>,
    ) {
        let size = item.segment.size;
        let face = match (before, self.chains.get_mut(&item.key)) {
            (Some(face), _) if self.fonts.space(face.into()).is_some() => face,
            (_, Some(chain)) => chain.face(&self.fonts, " ") as u16,
            (_, None) => return,
        };
        let mut cluster = Cluster { start: range.start as u32, end: range.end as u32, ..Cluster::default() };
        match of {
            (' ', _) => {
                let (id, width) = self.fonts.space(face.into()).unwrap_or((0, 0.25));
                let advance = width * size;
                let give = if item.segment.is_rigid() { 0.0 } else { advance };
                (cluster.kind, cluster.advance, cluster.trail) = (Kind::Space, advance, advance);
                (cluster.stretch, cluster.shrink) = (give * 0.5, give * 0.2);
                shaped.glyphs.push(ShapedGlyph { id, advance, x: 0.0, y: 0.0 });
            }
            ('\n', _) => cluster.kind = Kind::End,
            (_, Some(index)) => {
                cluster.kind = Kind::Box(index as u16);
                cluster.advance = item.paragraph.boxes.get(index).map_or(0.0, |image| image.width);
            }
            _ => return,
        }
        let glyphs = shaped.glyphs.len() as u32;
        cluster.glyphs = (glyphs - u32::from(cluster.kind == Kind::Space), glyphs);
        cluster.run = shaped.run(Run { segment: item.index, face, level });
        shaped.clusters.push(cluster);
    }

    /// Shapes the word that has come to its end.
    fn close(&mut self, shaped: &mut Shaped, item: &mut Item<'_>) {
        let Some(Word { range, face, level }) = item.word.take() else { return };
        let text = item.paragraph.text.as_str();
        let word = text.get(range.clone()).unwrap_or_default();
        let language = item.segment.language.as_ref().or(item.paragraph.language.as_ref());
        let kind = (face, item.script, level.is_rtl());
        let known = item.plan.filter(|(known, _)| *known == kind).map(|(_, plan)| plan);
        let Some(plan) = known.or_else(|| self.plan(kind, language)) else { return };
        item.plan = Some((kind, plan));
        let run = shaped.run(Run { segment: item.index, face, level });
        let scale = item.segment.size / self.fonts.units_per_em(face.into());
        let (before, after) = (text.get(..range.start).unwrap_or_default(), text.get(range.end..).unwrap_or_default());
        let joined = before.chars().next_back().is_some_and(is_joining) || after.chars().next().is_some_and(is_joining);
        let Some(plan) = self.plans.get_mut(plan) else { return };
        if joined || word.len() > LONGEST_WORD {
            let mut glyphs = Vec::new();
            plan.shape(&self.fonts, &mut self.buffer, word, (before, after), &mut glyphs);
            return shaped.add(item.index, range, run, level, scale, &glyphs, self.fonts.space(face.into()));
        }
        let known = match plan.words.get(word) {
            Some(known) => known.clone(),
            None => {
                if plan.glyphs.len() > MOST_GLYPHS {
                    plan.words.clear();
                    plan.glyphs.clear();
                }
                let mut glyphs = std::mem::take(&mut plan.glyphs);
                let start = glyphs.len() as u32;
                plan.shape(&self.fonts, &mut self.buffer, word, ("", ""), &mut glyphs);
                plan.glyphs = glyphs;
                let known = start..plan.glyphs.len() as u32;
                plan.words.insert(word.into(), known.clone());
                known
            }
        };
        let glyphs = plan.glyphs.get(known.start as usize..known.end as usize).unwrap_or_default();
        shaped.add(item.index, range, run, level, scale, glyphs, self.fonts.space(face.into()));
    }

    /// The index of the plan for such words; `None` for a font that cannot be read.
    fn plan(&mut self, kind: Kinds, language: Option<&LanguageTag>) -> Option<usize> {
        let (face, script, right_to_left) = kind;
        let same =
            |plan: &Plan| (plan.face, plan.script, plan.right_to_left) == kind && plan.language.as_ref() == language;
        if let Some(index) = self.plans.iter().position(same) {
            return Some(index);
        }
        let font = self.fonts.font(face.into())?;
        let shaper = self.fonts.shaping(face.into(), &font)?.shaper(&font).build();
        let tag = Tag::new_checked(script.short_name().as_bytes()).ok()?;
        let name = harfrust::Script::from_iso15924_tag(tag);
        let spoken = language.and_then(|language| language.as_str().parse().ok());
        let plan = ShapePlan::new(&shaper, direction(right_to_left), name, spoken.as_ref(), &[]);
        let language = language.cloned();
        self.plans.push(Plan {
            face,
            script,
            right_to_left,
            language,
            plan,
            words: HashMap::new(),
            glyphs: Vec::new(),
        });
        Some(self.plans.len() - 1)
    }
}

/// A segment that is being shaped.
struct Item<'a> {
    paragraph: &'a Paragraph,
    segment: &'a Segment,
    index: u32,
    key: (Role, Script, bool, bool),
    /// The script of the last letter.
    script: UnicodeScript,
    /// By byte of the text; empty where all runs from left to right.
    levels: &'a [Level],
    word: Option<Word>,
    /// The plan of the last word.
    plan: Option<(Kinds, usize)>,
}

/// Face, script, and whether it runs from right to left.
type Kinds = (u16, UnicodeScript, bool);

/// A word that may go on.
struct Word {
    range: Range<usize>,
    face: u16,
    level: Level,
}

impl Chain {
    fn new(faces: Vec<usize>) -> Self {
        Self { faces, known: FxHashMap::default() }
    }

    /// The first face that has all of a grapheme, or else its first character, or else the first of all.
    fn face(&mut self, fonts: &Typefaces, grapheme: &str) -> usize {
        let first = grapheme.chars().next().unwrap_or(' ');
        let found = self.of(fonts, first);
        let fallback = found.or_else(|| self.faces.first().copied()).unwrap_or_default();
        let mut others = grapheme.chars().skip(1).filter(|character| !is_invisible(*character)).peekable();
        if others.peek().is_none() {
            return fallback;
        }
        let others: String = std::iter::once(first).chain(others).collect();
        let has_all = |face: &&usize| {
            let map = fonts.font(**face).map(|font| font.charmap());
            map.is_some_and(|map| others.chars().all(|character| map.map(character).is_some()))
        };
        self.faces.iter().find(has_all).copied().unwrap_or(fallback)
    }

    fn of(&mut self, fonts: &Typefaces, character: char) -> Option<usize> {
        let faces = &self.faces;
        let look_up = || {
            let has = |face: &&usize| fonts.font(**face).is_some_and(|font| font.charmap().map(character).is_some());
            faces.iter().find(has).map(|face| *face as u16)
        };
        self.known.entry(character).or_insert_with(look_up).map(usize::from)
    }
}

impl Plan {
    /// Shapes a word that stands between these texts.
    fn shape(
        &self,
        fonts: &Typefaces,
        scratch: &mut UnicodeBuffer,
        word: &str,
        (before, after): (&str, &str),
        glyphs: &mut Vec<WordGlyph>,
    ) {
        let Some(font) = fonts.font(self.face.into()) else { return };
        let Some(data) = fonts.shaping(self.face.into(), &font) else { return };
        let shaper = data.shaper(&font).build();
        let mut buffer = std::mem::take(scratch);
        buffer.clear();
        buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
        buffer.push_str(word);
        buffer.set_pre_context(before);
        buffer.set_post_context(after);
        buffer.set_direction(self.plan.direction());
        self.plan.script().into_iter().for_each(|script| buffer.set_script(script));
        self.plan.language().into_iter().for_each(|language| buffer.set_language(language.clone()));
        let set = shaper.shape(buffer, ShapeOptions::new().plan(Some(&self.plan)));
        collect(&set, glyphs);
        *scratch = set.clear();
    }
}

fn collect(set: &GlyphBuffer, glyphs: &mut Vec<WordGlyph>) {
    glyphs.extend(set.glyph_infos().iter().zip(set.glyph_positions()).map(|(info, place)| WordGlyph {
        id: u16::try_from(info.glyph_id).unwrap_or_default(),
        cluster: info.cluster,
        advance: place.x_advance,
        x: place.x_offset,
        y: place.y_offset,
    }));
}

impl Shaped {
    /// The index of a run, which goes on if it is the last one's like.
    fn run(&mut self, run: Run) -> u32 {
        if self.runs.last() != Some(&run) {
            self.runs.push(run);
        }
        self.runs.len() as u32 - 1
    }

    /// Adds the clusters of a word.
    #[expect(clippy::too_many_arguments, reason = "they are all of different kinds")]
    fn add(
        &mut self,
        segment: u32,
        range: Range<usize>,
        run: u32,
        level: Level,
        scale: f32,
        glyphs: &[WordGlyph],
        space: Option<(u16, f32)>,
    ) {
        let chunks = glyphs.chunk_by(|one, next| one.cluster == next.cluster);
        let first = self.clusters.len();
        let mut add = |chunk: &[WordGlyph]| {
            let start = range.start as u32 + chunk.first().map_or(0, |glyph| glyph.cluster);
            if let Some(last) = self.clusters.get_mut(first..).and_then(|clusters| clusters.last_mut()) {
                last.end = start;
            }
            let from = self.glyphs.len() as u32;
            let mut advance = 0.0;
            for glyph in chunk {
                let mut drawn = ShapedGlyph {
                    id: glyph.id,
                    advance: glyph.advance as f32 * scale,
                    x: glyph.x as f32 * scale,
                    y: glyph.y as f32 * -scale,
                };
                if glyph.id == 0 {
                    // Never drawn; it is said that the character is missing.
                    drawn.id = space.map_or(0, |(glyph, _)| glyph);
                    self.missing.push((segment as usize, start as usize..start as usize));
                }
                advance += drawn.advance;
                self.glyphs.push(drawn);
            }
            let glyphs = (from, self.glyphs.len() as u32);
            self.clusters.push(Cluster { start, end: range.end as u32, glyphs, run, advance, ..Cluster::default() });
        };
        if level.is_rtl() {
            chunks.rev().for_each(&mut add)
        } else {
            chunks.for_each(&mut add)
        }
        for cluster in self.clusters.get(first..).unwrap_or_default() {
            for (_, missing) in self.missing.iter_mut().filter(|(_, missing)| missing.start == cluster.start as usize) {
                missing.end = cluster.end as usize;
            }
        }
    }
}

/// Levels of nested directions by byte (UAX #9); none where all runs from left to right.
fn levels(paragraph: &Paragraph) -> Vec<Level> {
    let turns = |character: char| {
        character >= '\u{590}'
            && matches!(
                bidi_class(character),
                BidiClass::R | BidiClass::AL | BidiClass::AN | BidiClass::RLE | BidiClass::RLO | BidiClass::RLI
            )
    };
    if !paragraph.right_to_left && !paragraph.text.chars().any(turns) {
        return Vec::new();
    }
    let base = if paragraph.right_to_left { Level::rtl() } else { Level::ltr() };
    BidiInfo::new(&paragraph.text, Some(base)).levels
}

fn direction(right_to_left: bool) -> Direction {
    if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
}

fn is_real(script: UnicodeScript) -> bool {
    !matches!(script, UnicodeScript::Common | UnicodeScript::Inherited | UnicodeScript::Unknown)
}

/// Whether the form of letters beside the character can depend on it: scripts whose letters join.
fn is_joining(character: char) -> bool {
    matches!(character as u32,
        0x600..=0x8ff | 0x1800..=0x18af | 0x200d | 0xa840..=0xa87f | 0xfb50..=0xfdff | 0xfe70..=0xfefe
        | 0x10ac0..=0x10aff | 0x10b80..=0x10baf | 0x10d00..=0x10d3f | 0x10f30..=0x10fdf | 0x1e900..=0x1e95f)
}
