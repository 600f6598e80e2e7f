//! Justification: what a line lacks is shared among its gaps, between words and, where words are not set apart,
//! between letters.

use crate::shaping::Cluster;

/// What is added behind each cluster to make a line wider by `free`, which may be negative: nothing, if the line would
/// fall apart or its gaps are too narrow. `clusters` are those before the last letter of the line.
pub(crate) fn justify(clusters: &[Cluster], free: f32, size: f32) -> Option<Vec<f32>> {
    let give = |cluster: &Cluster| if free > 0.0 { cluster.stretch } else { cluster.shrink };
    let total: f32 = clusters.iter().map(give).sum();
    let widest = clusters.iter().map(give).fold(0.0, f32::max);
    if free.abs() < 0.01 || total <= 0.0 {
        return None;
    }
    let ratio = free / total;
    // A line that would fall apart is better left short.
    if ratio * widest > size * 1.1 || ratio < -1.1 {
        return None;
    }
    Some(clusters.iter().map(|cluster| ratio * give(cluster)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_grow_and_shrink_by_what_they_can_give() {
        let gap = |stretch, shrink| Cluster { stretch, shrink, ..Cluster::default() };
        let clusters = [gap(2.0, 1.0), gap(0.0, 0.0), gap(1.0, 0.0)];
        assert_eq!(justify(&clusters, 6.0, 10.0), Some(vec![4.0, 0.0, 2.0]));
        assert_eq!(justify(&clusters, -0.5, 10.0), Some(vec![-0.5, 0.0, 0.0]));
        assert_eq!(justify(&clusters, -3.0, 10.0), None);
        assert_eq!(justify(&clusters, 60.0, 10.0), None);
    }
}
