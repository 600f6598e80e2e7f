//! Translated Markdown pages to messages, by the structure that a page and its translation share.

mod align;
mod links;
mod units;

use super::Input;
use super::blocks::NoIncludes;
use super::landing::{Landing, Standing};
use super::report::{Import, Left, Outcome, PageReport, Passage, Way};
use super::targets::Target;
use crate::markdown::{Page, ReadInput, ReadOptions, read};
use crate::messages::IdentifiedPage;
use crate::state::Progress;
use align::Pair;
use polypress_model::SourcePath;
use units::{Unit, units};

/// A translated page as it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslatedPage {
    /// Its name, for reports.
    pub name: String,
    /// The page of the project that it is a translation of.
    pub source: SourcePath,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// From here on a pair is sure enough to count as translated.
pub const SURE: f64 = 0.95;

/// From here on a pair is likely enough to be proposed as a draft.
pub const LIKELY: f64 = 0.6;

/// Finds the message of every run of translated pages.
pub fn import_pages(input: &Input<'_>, translated: &[TranslatedPage]) -> Import {
    let mut importer = Importer { input, landing: Landing::new(input), import: Import::default() };
    for page in translated {
        if let Some(source) = input.pages.iter().find(|known| known.page.source == page.source) {
            importer.page(source, page);
        }
    }
    let Importer { landing, mut import, .. } = importer;
    let (arrivals, invalid) = landing.finish();
    import.arrivals = arrivals;
    for passage in &mut import.passages {
        let outcome = std::mem::replace(&mut passage.outcome, Outcome::Left(Left::Unsure, String::new()));
        passage.outcome = outcome.without(&invalid);
    }
    import
}

struct Importer<'a> {
    input: &'a Input<'a>,
    landing: Landing<'a>,
    import: Import,
}

impl<'a> Importer<'a> {
    fn page(&mut self, source: &'a IdentifiedPage, file: &TranslatedPage) {
        let translation = read_page(file, self.input);
        let locale = self.input.locale.as_str();
        let (sources, targets) = (units(&source.page, locale), units(&translation, locale));
        let pairs = align::align(&sources, &targets).unwrap_or_default();
        let mut page = PageReport {
            file: file.name.clone(),
            source: file.source.to_string(),
            messages: source.messages.iter().flatten().count(),
            runs: targets.iter().filter(|unit| unit.run.is_some_and(|run| run.translatable)).count(),
            ..PageReport::default()
        };
        for pair in pairs {
            self.pair(source, file, &sources, &targets, pair, &mut page);
        }
        self.import.pages.push(page);
    }

    fn pair(
        &mut self,
        source: &'a IdentifiedPage,
        file: &TranslatedPage,
        sources: &[Unit<'a>],
        targets: &[Unit<'_>],
        pair: Pair,
        page: &mut PageReport,
    ) {
        let (Some(unit), Some(target)) = (sources.get(pair.source), targets.get(pair.target)) else { return };
        let message = source.messages.get(unit.index).and_then(Option::as_ref);
        let (Some(message), Some(from), Some(run)) = (message, unit.run, target.run) else { return };
        let outcome = if unit.key == target.key {
            page.same += 1;
            Err((Left::Same, String::new()))
        } else if pair.confidence < LIKELY {
            page.unsure += 1;
            Err((Left::Unsure, message.id.to_string()))
        } else {
            let is_sure = pair.confidence >= SURE;
            let count = if is_sure { &mut page.sure } else { &mut page.likely };
            *count += 1;
            let progress = if is_sure { Progress::Translated } else { Progress::Draft };
            let text = links::text(from, run, self.input.locale, &source.page);
            let landed = text.ok_or_else(|| (Left::Rejected, "its links are defined elsewhere on its page".to_owned()));
            let targets = [Target { message, page: Some(&source.page) }];
            let standing = Standing { source: None, progress, same: false };
            landed.and_then(|text| self.landing.land(&targets, &text, &standing))
        };
        let way = if pair.confidence >= SURE { Way::Paired } else { Way::Drafted };
        self.import.passages.push(Passage {
            file: file.name.clone(),
            line: run.span.position.line as usize,
            source: message.text.to_string(),
            translation: run.text.to_string(),
            fuzzy: false,
            confidence: pair.confidence,
            outcome: outcome.map_or_else(|(left, why)| Outcome::Left(left, why), |ids| Outcome::Landed(way, ids)),
        });
    }
}

fn read_page(file: &TranslatedPage, input: &Input<'_>) -> Page {
    let options = ReadOptions { source_locale: input.locale.clone(), ..input.options.clone() };
    let known = input.pages.iter().find(|known| known.page.source == file.source).map(|known| &known.page);
    let read_input = ReadInput {
        source: SourcePath::new(file.name.as_str()),
        path: known.map_or_else(|| polypress_model::PagePath::new("page"), |page| page.path.clone()),
        catalog: known.map_or_else(String::new, |page| page.catalog.clone()),
        bytes: &file.bytes,
    };
    read(read_input, &options, &NoIncludes).0
}
