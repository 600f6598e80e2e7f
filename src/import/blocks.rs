//! Entries that hold several blocks, as other tools keep lists and tables: read as pages and taken apart.

use crate::markdown::{IncludeError, Included, Includes, Page, ReadInput, ReadOptions, Run, RunRole, read};
use polypress_model::{PagePath, SourcePath};

/// Nothing is included.
pub(super) struct NoIncludes;

impl Includes for NoIncludes {
    fn include(&self, _: &SourcePath, _: &str) -> Result<Included, IncludeError> {
        Err(IncludeError::Missing)
    }
}

/// The runs of a source text with those of its translation, if both are made of the same blocks; only those that have
/// words to translate.
pub(super) fn pairs(source: &str, translation: &str, options: &ReadOptions) -> Option<Vec<(Run, String)>> {
    let (source, translation) = (page(source, options), page(translation, options));
    let (sources, translations) = (source.runs(), translation.runs());
    let roles = |runs: &[&Run]| runs.iter().map(|run| run.role.clone()).collect::<Vec<RunRole>>();
    if sources.is_empty() || roles(&sources) != roles(&translations) {
        return None;
    }
    let pairs = sources.into_iter().zip(translations).filter(|(run, _)| run.translatable);
    let pairs: Vec<_> = pairs.map(|(run, translation)| (run.clone(), translation.text.to_string())).collect();
    (!pairs.is_empty()).then_some(pairs)
}

fn page(text: &str, options: &ReadOptions) -> Page {
    let input = ReadInput {
        source: SourcePath::new("entry.md"),
        path: PagePath::new("entry"),
        catalog: "entry".to_owned(),
        bytes: text.as_bytes(),
    };
    read(input, options, &NoIncludes).0
}
