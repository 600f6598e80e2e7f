//! Which units of a page and of its translation belong together, and how sure that is.
//!
//! Every alignment that does not cross has a weight: the likeness of what it pairs, less something for what it leaves
//! alone. A pair's probability is the share of all weight that the alignments with this pair have, so a pair that could
//! as well be another is unsure, however like the two are.

use super::units::{Shape, Unit, is_foreign};
use crate::markdown::RunRole;

/// No more pairs of units are compared.
const MOST_PAIRS: usize = 4_000_000;

/// What it costs to leave a unit alone.
const ALONE: f64 = -1.5;

/// Two units that belong together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pair {
    pub(super) source: usize,
    pub(super) target: usize,
    /// How sure that is, from 0 to 1.
    pub(super) confidence: f64,
}

/// The pairs, in order; `None` if the pages are too long.
pub(super) fn align(sources: &[Unit<'_>], targets: &[Unit<'_>]) -> Option<Vec<Pair>> {
    if sources.len().checked_mul(targets.len())? > MOST_PAIRS {
        return None;
    }
    let measure = Measure { ratio: ratio(sources, targets), foreign: is_foreign(targets) && !is_foreign(sources) };
    let likeness = sources.iter().flat_map(|source| targets.iter().map(|target| measure.alike(source, target)));
    let weights = Weights::new(sources.len(), targets.len(), likeness.collect());
    let mut pairs = Vec::new();
    let mut from = 0;
    for (source, unit) in sources.iter().enumerate() {
        let candidates = targets.iter().enumerate().skip(from);
        let candidates = candidates.map(|(target, other)| (target, other, weights.probability(source, target)));
        let best = candidates.max_by(|one, other| one.2.total_cmp(&other.2));
        // More than half belongs to one unit at most, so these pairs never cross.
        if let Some((target, other, probability)) = best.filter(|(_, _, probability)| *probability > 0.5) {
            let confidence = probability.min(1.0) * measure.plausibility(unit, other);
            pairs.push(Pair { source, target, confidence });
            from = target + 1;
        }
    }
    Some(pairs)
}

/// The weights of all alignments, as logarithms.
struct Weights {
    targets: usize,
    /// How like each source is to each target.
    likeness: Vec<f64>,
    /// Of what comes before each place.
    before: Vec<f64>,
    /// Of what comes after it.
    after: Vec<f64>,
}

impl Weights {
    fn new(sources: usize, targets: usize, likeness: Vec<f64>) -> Self {
        let places = vec![f64::NEG_INFINITY; (sources + 1) * (targets + 1)];
        let mut weights = Self { targets, likeness, before: places.clone(), after: places };
        for source in 0..=sources {
            for target in 0..=targets {
                let place = weights.place(source, target);
                let from = |source: Option<usize>, target: Option<usize>| {
                    weights.before.get(weights.place(source?, target?)).copied()
                };
                let (above, left) = (source.checked_sub(1), target.checked_sub(1));
                let paired = above.zip(left).map_or(0.0, |(above, left)| weights.like(above, left));
                let ways = [from(above, left), from(above, Some(target)), from(Some(source), left)];
                weights.before[place] = total(ways, paired, place == 0);
            }
        }
        for source in (0..=sources).rev() {
            for target in (0..=targets).rev() {
                let place = weights.place(source, target);
                let from = |source: usize, target: usize| {
                    let place = weights.place(source, target);
                    weights.after.get(place).copied().filter(|_| source <= sources && target <= targets)
                };
                let is_inside = source < sources && target < targets;
                let paired = if is_inside { weights.like(source, target) } else { 0.0 };
                let ways = [from(source + 1, target + 1), from(source + 1, target), from(source, target + 1)];
                weights.after[place] = total(ways, paired, source == sources && target == targets);
            }
        }
        weights
    }

    fn place(&self, source: usize, target: usize) -> usize {
        source * (self.targets + 1) + target
    }

    fn like(&self, source: usize, target: usize) -> f64 {
        self.likeness.get(source * self.targets + target).copied().unwrap_or(f64::NEG_INFINITY)
    }

    /// The share of the alignments that pair these two.
    fn probability(&self, source: usize, target: usize) -> f64 {
        let before = self.before[self.place(source, target)];
        let after = self.after[self.place(source + 1, target + 1)];
        (before + self.like(source, target) + after - self.after[0]).exp()
    }
}

/// The weight of a place: by pairing, and by leaving one of either side alone.
fn total([paired, source, target]: [Option<f64>; 3], likeness: f64, is_end: bool) -> f64 {
    let ways = [
        paired.map(|weight| weight + likeness),
        source.map(|weight| weight + ALONE),
        target.map(|weight| weight + ALONE),
    ];
    let start = if is_end { 0.0 } else { f64::NEG_INFINITY };
    ways.into_iter().flatten().fold(start, sum)
}

/// The logarithm of the sum of two weights that are logarithms.
fn sum(one: f64, other: f64) -> f64 {
    let (less, more) = if one < other { (one, other) } else { (other, one) };
    if less == f64::NEG_INFINITY { more } else { more + (less - more).exp().ln_1p() }
}

/// How much longer the translation is than its source, as a logarithm.
fn ratio(sources: &[Unit<'_>], targets: &[Unit<'_>]) -> f64 {
    let length = |units: &[Unit<'_>]| units.iter().map(|unit| unit.length).sum::<f64>() + 20.0;
    // An untranslated rest of a page must not shift the others.
    (length(targets) / length(sources)).ln().clamp(-0.5, 0.5)
}

/// What two pages are to each other, by which their units are compared.
struct Measure {
    /// How much longer the translation is, as a logarithm.
    ratio: f64,
    /// Whether the translation is in another script, so that Latin words in it are names.
    foreign: bool,
}

impl Measure {
    /// How like two units are, as a weight: above 0 if they rather belong together than not.
    fn alike(&self, source: &Unit<'_>, target: &Unit<'_>) -> f64 {
        let Some(shape) = shape(source, target) else { return f64::NEG_INFINITY };
        let path = if source.path == target.path { 0.5 } else { -1.0 };
        if source.shape == Shape::Code {
            return shape + path + 8.0 * agreement(source, target) - 4.5;
        }
        let anchor = match (source.anchor, target.anchor) {
            (Some(one), Some(other)) if one == other => 6.0,
            _ => 0.0,
        };
        let same = if source.key == target.key && source.key.len() > 3 { 4.0 } else { 0.0 };
        let deviation = self.deviation(source, target);
        let length = if source.run.is_some() { 0.5 - (deviation * deviation / 2.0).min(4.0) } else { 0.0 };
        let (shared, all) = shared(source, target);
        let features = (1.5 * shared).min(6.0) - (0.7 * (all - 2.0 * shared)).min(3.0);
        let (known, strange) = self.names(source, target);
        let names = (0.7 * known).min(3.0) - (0.8 * strange).min(3.0);
        shape + path + anchor + same + length + features + names
    }

    /// How many Latin words of a translation in another script its source has, and how many it does not have.
    fn names(&self, source: &Unit<'_>, target: &Unit<'_>) -> (f64, f64) {
        if !self.foreign {
            return (0.0, 0.0);
        }
        let known = target.latin.intersection(&source.latin).count();
        (known as f64, (target.latin.len() - known) as f64)
    }

    /// By how many usual deviations the lengths differ from what those of the pages make likely.
    fn deviation(&self, source: &Unit<'_>, target: &Unit<'_>) -> f64 {
        let (one, other) = (source.length + 4.0, target.length + 4.0);
        let usual = 0.22 + 1.6 / one.min(other).sqrt();
        ((other / one).ln() - self.ratio) / usual
    }

    /// How far two units that stand where they should can be the same text: 1 if nothing speaks against it.
    fn plausibility(&self, source: &Unit<'_>, target: &Unit<'_>) -> f64 {
        let deviation = self.deviation(source, target).abs();
        let is_usual = source.run.is_none() || deviation < USUAL;
        let length = if is_usual { 1.0 } else { (1.0 - (deviation - USUAL) / 4.0).max(0.0) };
        let path = if source.path == target.path && source.shape == target.shape { 1.0 } else { 0.9 };
        let (_, strange) = self.names(source, target);
        (0.4 + 0.6 * agreement(source, target)) * length * path * (1.0 - 0.06 * strange).max(0.5)
    }
}

/// Lengths that deviate less say nothing against a pair.
const USUAL: f64 = 1.7;

/// The part of the likeness that is the kind of block; `None` if they can never belong together.
fn shape(source: &Unit<'_>, target: &Unit<'_>) -> Option<f64> {
    use RunRole::{Cell, Definition, Heading, ListItem, Paragraph, Term};
    match (&source.shape, &target.shape) {
        (Shape::Run(RunRole::FrontMatter, one), Shape::Run(RunRole::FrontMatter, other)) => {
            (one == other).then_some(6.0)
        }
        (Shape::Run(Heading(one), _), Shape::Run(Heading(other), _)) => Some(if one == other { 2.0 } else { -0.5 }),
        (Shape::Run(one, _), Shape::Run(other, _)) if one == other => Some(1.0),
        (Shape::Run(Paragraph | ListItem, _), Shape::Run(Paragraph | ListItem, _)) => Some(-0.5),
        (Shape::Run(Paragraph | Definition, _), Shape::Run(Paragraph | Definition, _)) => Some(-0.5),
        (Shape::Run(Cell | Term | Heading(_), _), _) | (_, Shape::Run(Cell | Term | Heading(_), _)) => None,
        (Shape::Run(..), Shape::Run(..)) => Some(-2.0),
        (Shape::Code, Shape::Code) => Some(0.5),
        (Shape::Mark, Shape::Mark) => Some(1.0),
        _ => None,
    }
}

/// How many features two units share, and how many they have together.
fn shared(source: &Unit<'_>, target: &Unit<'_>) -> (f64, f64) {
    let count = |unit: &Unit<'_>| unit.features.values().map(|count| f64::from(*count)).sum::<f64>();
    let both = source.features.iter().filter_map(|(feature, count)| Some((*count).min(*target.features.get(feature)?)));
    (both.map(f64::from).sum(), count(source) + count(target))
}

/// The share of their features that two units have in common; 1 if they have none.
fn agreement(source: &Unit<'_>, target: &Unit<'_>) -> f64 {
    let (shared, all) = shared(source, target);
    if all > 0.0 { 2.0 * shared / all } else { 1.0 }
}
