//! Where the lines of a justified paragraph end: all of them chosen together, after Knuth and Plass.

/// What stands between two places where a line may end. Lengths are in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Unit {
    /// Width without what vanishes at the end of a line.
    pub(crate) width: f32,
    /// Width of what does: white space, or blank beside punctuation.
    pub(crate) space: f32,
    /// How much of its width vanishes at the beginning of a line.
    pub(crate) lead: f32,
    /// How much the gaps in it may well grow and shrink.
    pub(crate) stretch: f32,
    pub(crate) shrink: f32,
    /// How much the gap after it may.
    pub(crate) gap_stretch: f32,
    pub(crate) gap_shrink: f32,
    /// Width of the hyphen that a line ending here needs; `None` if it needs none.
    pub(crate) hyphen: Option<f32>,
    /// Whether the line must end here.
    pub(crate) forced: bool,
}

/// The best way to reach the end of a unit, for each number of lines in a row up to there that end in hyphens.
type Bests = [Option<Best>; 4];

#[derive(Clone, Copy, Debug)]
struct Best {
    demerits: f64,
    /// The unit that its line begins with.
    start: usize,
    /// How many lines before it end in hyphens, one after the other.
    before: usize,
}

/// Sums of all units before each, so that any line is measured at once.
pub(crate) struct Sums {
    width: Vec<f64>,
    stretch: Vec<f64>,
    shrink: Vec<f64>,
}

/// Indexes of the units that lines end with, each taking what has room on it: the first line this much, others that.
pub(crate) fn fill(units: &[Unit], first: f32, others: f32) -> Vec<usize> {
    let sums = Sums::new(units);
    let mut ends = Vec::new();
    let mut start = 0;
    for (end, unit) in units.iter().enumerate() {
        let width = if ends.is_empty() { first } else { others };
        if end > start && sums.natural(units, start, end) > f64::from(width) + 0.01 {
            ends.push(end - 1);
            start = end;
        }
        if unit.forced {
            ends.push(end);
            start = end + 1;
        }
    }
    ends
}

/// Indexes of the units that lines end with, the last one included. A last line is not shorter than `stub` if it can be
/// helped.
pub(crate) fn choose(units: &[Unit], width: f32, stub: f32) -> Vec<usize> {
    let sums = Sums::new(units);
    let mut best: Vec<Bests> = Vec::with_capacity(units.len());
    let mut low = 0;
    for (end, unit) in units.iter().enumerate() {
        // Lines only get longer to the left, so a start that is too far away stays so.
        while low < end && sums.excess(units, low, end, width) > 0.0 {
            low += 1;
        }
        let mut found = Bests::default();
        for start in low..=end {
            let short = unit.forced && start > 0 && sums.natural(units, start, end) < f64::from(stub);
            let demerits = sums.demerits(units, start, end, width) + if short { 8_000.0 } else { 0.0 };
            let first = [Some(Best { demerits: 0.0, start: 0, before: 0 }), None, None, None];
            let before = start.checked_sub(1).map_or(first, |before| best.get(before).copied().unwrap_or(first));
            for (hyphens, before) in before.iter().enumerate().filter_map(|(hyphens, best)| Some((hyphens, (*best)?))) {
                join(
                    &mut found,
                    unit,
                    Best { demerits: demerits + before.demerits, start, before: hyphens },
                    end + 1 == units.len(),
                );
            }
        }
        best.push(found);
        if unit.forced {
            low = end + 1;
        }
    }
    trace(&best)
}

/// A line added to the best lines before it. Hyphens one below the other are bad, and more than two are worse than gaps.
fn join(found: &mut Bests, unit: &Unit, line: Best, last: bool) {
    let hyphens = if unit.hyphen.is_some() { (line.before + 1).min(3) } else { 0 };
    let repeated = match hyphens {
        0 | 1 => 0.0,
        2 => 12_000.0,
        _ => 1e9,
    };
    let stub = if last && line.before > 0 { 6_000.0 } else { 0.0 };
    let line = Best { demerits: line.demerits + repeated + stub, ..line };
    if let Some(best) = found.get_mut(hyphens).filter(|best| best.is_none_or(|best| line.demerits < best.demerits)) {
        *best = Some(line);
    }
}

/// The ends of the best lines that reach the last unit.
fn trace(best: &[Bests]) -> Vec<usize> {
    let last = best.last().copied().unwrap_or_default();
    let ways = last.iter().enumerate().filter_map(|(hyphens, best)| Some((hyphens, (*best)?)));
    let cheapest = ways.min_by(|(_, one), (_, other)| one.demerits.total_cmp(&other.demerits));
    let mut hyphens = cheapest.map_or(0, |(hyphens, _)| hyphens);
    let mut ends = Vec::new();
    let mut end = best.len();
    while let Some(last) = end.checked_sub(1) {
        ends.push(last);
        let line = best.get(last).and_then(|best| best.get(hyphens).copied().flatten());
        (end, hyphens) = line.map_or((0, 0), |line| (line.start, line.before));
    }
    ends.reverse();
    ends
}

impl Sums {
    pub(crate) fn new(units: &[Unit]) -> Self {
        let sums = |of: fn(&Unit) -> f32| {
            let mut sum = 0.0;
            let mut sums = vec![0.0];
            for unit in units {
                sum += f64::from(of(unit));
                sums.push(sum);
            }
            sums
        };
        Self {
            width: sums(|unit| unit.width + unit.space),
            stretch: sums(|unit| unit.stretch + unit.gap_stretch),
            shrink: sums(|unit| unit.shrink + unit.gap_shrink),
        }
    }

    fn between(sums: &[f64], start: usize, end: usize) -> f64 {
        sums.get(end).copied().unwrap_or_default() - sums.get(start).copied().unwrap_or_default()
    }

    /// Width of the line of these units before its gaps give.
    pub(crate) fn natural(&self, units: &[Unit], start: usize, end: usize) -> f64 {
        let last = units.get(end).copied().unwrap_or_default();
        let lead = f64::from(units.get(start).map_or(0.0, |first| first.lead));
        let hyphen = f64::from(last.hyphen.unwrap_or_default());
        Self::between(&self.width, start, end) + f64::from(last.width) + hyphen - lead
    }

    /// By how much a line is too wide even when its gaps shrink.
    fn excess(&self, units: &[Unit], start: usize, end: usize, width: f32) -> f64 {
        let last = units.get(end).map_or(0.0, |last| last.shrink);
        let shrink = Self::between(&self.shrink, start, end) + f64::from(last);
        self.natural(units, start, end) - shrink - f64::from(width) - 0.01
    }

    fn demerits(&self, units: &[Unit], start: usize, end: usize, width: f32) -> f64 {
        let free = f64::from(width) - self.natural(units, start, end);
        let last = units.get(end).copied().unwrap_or_default();
        let (give, inner) = if free >= 0.0 { (&self.stretch, last.stretch) } else { (&self.shrink, last.shrink) };
        let ratio = free.abs() / (Self::between(give, start, end) + f64::from(inner)).max(0.001);
        let badness = if last.forced && free >= 0.0 { 0.0 } else { (100.0 * ratio.powi(3)).min(10_000.0) };
        let penalty = if last.hyphen.is_some() { 60.0 } else { 0.0 };
        (1.0 + badness + penalty).powi(2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(width: f32) -> Unit {
        Unit { width, space: 3.0, gap_stretch: 1.5, gap_shrink: 1.0, ..Unit::default() }
    }

    #[test]
    fn lines_are_chosen_together() {
        // Greedy breaking would fill the first line (10 + 3 + 10 + 3 + 3) and leave the second nearly empty.
        let last = Unit { forced: true, ..word(29.0) };
        let units = [word(10.0), word(10.0), word(3.0), word(26.0), last];
        assert_eq!(choose(&units, 30.0, 0.0), [2, 3, 4]);
        assert_eq!(choose(&[], 30.0, 0.0), [0; 0]);
        assert_eq!(choose(&[word(100.0), last], 30.0, 0.0), [0, 1]);
    }

    #[test]
    fn a_forced_end_is_kept() {
        let end = Unit { forced: true, ..word(5.0) };
        assert_eq!(choose(&[word(5.0), end, word(5.0), end], 100.0, 0.0), [1, 3]);
    }
}
