//! A real history: the pages of a book as they were one time after the other. Nobody has noted what its authors did, so
//! what should be kept is judged by a measure that alignment does not use: the words that two texts share, in any order.

use super::replay::book::read;
use super::replay::collect;
use polypress::catalog::ftl;
use polypress::messages::{IdentifiedPage, MajorEdits, Registry, RegistryEntry, identify_pages};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::AddAssign;
use std::path::Path;

/// Texts are alike that share so many of a thousand of their words.
const ALIKE: usize = 500;

/// And no other text may come as near as that.
const CLEARLY: usize = 200;

/// A message with a text that shares fewer words with what it was is worth a look.
const DOUBTFUL: usize = 250;

/// Shorter texts are alike by chance.
const FEWEST_WORDS: usize = 4;

/// What became of the messages from one revision to the next.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Step {
    /// The messages before.
    pub(crate) messages: usize,
    /// Texts that are there once before and once after, word for word; and those of them that kept their ids.
    pub(crate) same: [usize; 2],
    /// Texts that are each other's nearest by far without being the same; and those of them that kept their ids.
    pub(crate) alike: [usize; 2],
    /// Messages that kept their ids though the words say otherwise: they share few, or another text is nearest by far.
    pub(crate) doubtful: usize,
    /// Messages that are new, and messages that are gone.
    pub(crate) new: usize,
    pub(crate) gone: usize,
}

impl AddAssign for Step {
    fn add_assign(&mut self, other: Self) {
        self.messages += other.messages;
        self.doubtful += other.doubtful;
        self.new += other.new;
        self.gone += other.gone;
        for (sum, more) in [(&mut self.same, other.same), (&mut self.alike, other.alike)] {
            sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
        }
    }
}

/// A message and its words.
struct Passage {
    id: String,
    text: String,
    words: BTreeSet<String>,
    /// The address that it had before.
    from: Option<String>,
}

/// A book at one time.
pub(crate) struct Revision {
    passages: Vec<Passage>,
    registries: BTreeMap<String, Registry>,
}

impl Revision {
    /// The pages of a folder, aligned with an earlier revision.
    ///
    /// # Errors
    /// When a page cannot be read.
    pub(crate) fn read(folder: &Path, before: Option<&Self>) -> Result<Self, String> {
        let pages = collect(folder)?.iter().map(|(name, text)| read(name, text)).collect();
        let empty = BTreeMap::new();
        let registries = before.map_or(&empty, |before| &before.registries);
        let pages = identify_pages(pages, registries, MajorEdits::KeepId);
        let (mut passages, mut registries) = (Vec::new(), BTreeMap::new());
        for IdentifiedPage { page, messages, descents, .. } in &pages {
            let mut registry = Registry::default();
            for (message, descent) in messages.iter().flatten().zip(descents) {
                let pattern = ftl::normalize_pieces(&ftl::pieces(&message.text, &message.placeables));
                passages.push(Passage {
                    id: message.id.to_string(),
                    words: words(&pattern),
                    text: pattern.clone(),
                    from: descent.from.as_ref().map(ToString::to_string),
                });
                registry.entries.push(RegistryEntry { id: message.id.parts().1.to_owned(), pattern });
            }
            registries.insert(page.catalog.clone(), registry);
        }
        Ok(Self { passages, registries })
    }

    /// What became of the messages of an earlier revision, with notes on what seems wrong.
    pub(crate) fn since(&self, before: &Self, notes: &mut Vec<String>) -> Step {
        let (old, new) = (&before.passages, &self.passages);
        let heirs: BTreeMap<&str, &Passage> =
            new.iter().filter_map(|passage| Some((passage.from.as_deref()?, passage))).collect();
        let mut step = Step { messages: old.len(), ..Step::default() };
        step.new = new.iter().filter(|passage| passage.from.is_none()).count();
        step.gone = old.iter().filter(|passage| !heirs.contains_key(passage.id.as_str())).count();
        let is_kept = |old: &Passage, new: &Passage| new.from.as_ref() == Some(&old.id);
        let (old_texts, new_texts) = (by_text(old), by_text(new));
        for (text, places) in &old_texts {
            let ([one], Some([other])) = (places.as_slice(), new_texts.get(text).map(Vec::as_slice)) else { continue };
            step.same[0] += 1;
            step.same[1] += usize::from(is_kept(one, other));
            if !is_kept(one, other) {
                notes.push(format!("moved away: {} {text:?}\n    is now: {} from {:?}", one.id, other.id, other.from));
            }
        }
        let left = |passages: &'_ [Passage], others: &BTreeMap<&str, Vec<&Passage>>| -> Vec<usize> {
            let is_left =
                |passage: &Passage| !others.contains_key(passage.text.as_str()) && passage.words.len() >= FEWEST_WORDS;
            (0..passages.len()).filter(|place| is_left(&passages[*place])).collect()
        };
        let (old_left, new_left) = (left(old, &new_texts), left(new, &old_texts));
        let mut pairs: BTreeMap<&str, &Passage> = BTreeMap::new();
        for place in &old_left {
            let one = &old[*place];
            let Some(other) = nearest(one, &new_left, new) else { continue };
            if nearest(other, &old_left, old).is_some_and(|back| back.id == one.id) {
                pairs.insert(&one.id, other);
            }
        }
        for (id, other) in &pairs {
            let Some(one) = old.iter().find(|passage| passage.id == **id) else { continue };
            step.alike[0] += 1;
            step.alike[1] += usize::from(is_kept(one, other));
            if !is_kept(one, other) {
                notes.push(format!(
                    "lost: {id} {:?}\n now: {} {:?} from {:?}",
                    one.text, other.id, other.text, other.from
                ));
            }
        }
        for one in old.iter().filter(|passage| passage.words.len() >= FEWEST_WORDS) {
            let Some(other) = heirs.get(one.id.as_str()).filter(|other| other.text != one.text) else { continue };
            let is_another = pairs.get(one.id.as_str()).is_some_and(|pair| pair.id != other.id);
            if is_another || likeness(one, other) < DOUBTFUL {
                step.doubtful += 1;
                notes.push(format!("doubtful: {} {:?}\n     now: {} {:?}", one.id, one.text, other.id, other.text));
            }
        }
        step
    }
}

fn by_text(passages: &[Passage]) -> BTreeMap<&str, Vec<&Passage>> {
    let mut texts: BTreeMap<&str, Vec<&Passage>> = BTreeMap::new();
    passages.iter().for_each(|passage| texts.entry(&passage.text).or_default().push(passage));
    texts
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// How many of a thousand of their words two texts share.
fn likeness(one: &Passage, other: &Passage) -> usize {
    let shared = one.words.intersection(&other.words).count();
    2_000 * shared / (one.words.len() + other.words.len()).max(1)
}

/// The text that is nearest by far.
fn nearest<'p>(to: &Passage, places: &[usize], among: &'p [Passage]) -> Option<&'p Passage> {
    let mut best: Vec<(usize, usize)> = places.iter().map(|place| (likeness(to, &among[*place]), *place)).collect();
    best.sort_unstable_by(|one, other| other.cmp(one));
    let (likeness, place) = *best.first()?;
    let second = best.get(1).map_or(0, |(likeness, _)| *likeness);
    (likeness >= ALIKE && likeness >= second + CLEARLY).then(|| &among[place])
}
