//! Whether translations that come back can be used, by the rules that hold for all translations.

use super::sheet::{Input, Sheet};
use crate::catalog::{CatalogFile, Catalogs, ftl, put_codes};
use crate::markdown::parse_inline_with_problems;
use crate::messages::IdentifiedPage;
use crate::validate::broken;
use polypress_model::{LanguageTag, MessageId, Severity, SourcePath};
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with each of these translations that cannot be used. They are given as what stands behind `id =`.
pub(super) fn faults(
    input: Input<'_>,
    sheet: &Sheet<'_>,
    candidates: &BTreeMap<MessageId, String>,
) -> BTreeMap<MessageId, Vec<String>> {
    let catalogs = with_candidates(input, sheet.target, candidates);
    let mut faults: BTreeMap<MessageId, Vec<String>> = BTreeMap::new();
    for unit in &sheet.units {
        let id = &unit.message.id;
        if !candidates.contains_key(id) {
            continue;
        }
        let Some(formatted) = catalogs.format(sheet.target, id) else {
            faults.insert(id.clone(), vec!["it has no words".to_owned()]);
            continue;
        };
        let found = formatted.diagnostics.into_iter().chain(broken(&catalogs, sheet.target, unit.message, unit.page));
        let errors = found.filter(|found| found.severity == Severity::Error).map(|found| found.message);
        // Of one defect there may be several reports.
        let mut errors: BTreeSet<String> = errors.collect();
        let problem = match unit.message.role.enclosure() {
            Some(enclosure) => {
                let words = enclosure.fit(&put_codes(&formatted.text, &formatted.values));
                enclosure.admit(&unit.message.text, &words).err().map(|problem| problem.to_string())
            }
            None => {
                let parsed = parse_inline_with_problems(&formatted.text, &unit.context(sheet.target));
                parsed.err().map(|problem| problem.to_string())
            }
        };
        errors.extend(problem);
        if !errors.is_empty() {
            faults.insert(id.clone(), errors.into_iter().collect());
        }
    }
    faults
}

/// The catalogs as they would be: those of the locale have the candidates alone, and its terms.
fn with_candidates(input: Input<'_>, locale: &LanguageTag, candidates: &BTreeMap<MessageId, String>) -> Catalogs {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for (id, value) in candidates {
        let (catalog, name) = id.parts();
        let entry = format!("{name} ={}\n\n", value.trim_end_matches('\n'));
        texts.entry(catalog.to_owned()).or_default().push_str(&entry);
    }
    let (own, others): (Vec<_>, Vec<_>) = input.files.iter().partition(|file| file.locale == *locale);
    for file in own {
        let document = ftl::Document::parse(&file.text);
        let terms: Vec<&str> = document.terms().map(|(item, _)| document.source(item)).collect();
        let text = texts.entry(file.catalog.clone()).or_default();
        terms.into_iter().for_each(|term| text.push_str(&format!("{term}\n\n")));
    }
    let file = |(catalog, text): (String, String)| {
        let path = SourcePath::new(format!("{catalog}.ftl"));
        CatalogFile { locale: locale.clone(), catalog, path, text }
    };
    let files = others.into_iter().cloned().chain(texts.into_iter().map(file));
    let (mut catalogs, _) = Catalogs::load(files, input.catalogs.settings().clone());
    let of_page = |page: &IdentifiedPage| (page.page.catalog.clone(), page.page.variables.clone());
    catalogs.declare(input.pages.iter().map(of_page).collect());
    catalogs
}
