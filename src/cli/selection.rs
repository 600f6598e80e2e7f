//! The locales and formats that a command names.

use super::Failure;
use crate::nearest::by_nearness;
use crate::project::Project;
use polypress_model::LanguageTag;

/// The locales named, in the project's order; all where none is named.
///
/// # Errors
/// When one is no locale of the project.
pub(super) fn select_locales(project: &Project, named: &[String]) -> Result<Vec<LanguageTag>, Failure> {
    let known: Vec<&str> = project.locales.iter().map(|locale| locale.tag.as_str()).collect();
    select("locale", "locales", &known, named).map(|tags| tags.into_iter().map(LanguageTag::new).collect())
}

/// The formats named, in the order of the exporters; where none is named, those of the configuration that there are.
///
/// # Errors
/// When there is no exporter of such a name.
pub(super) fn select_formats(project: &Project, known: &[&str], named: &[String]) -> Result<Vec<String>, Failure> {
    if named.is_empty() {
        let wanted = &project.configuration.book.formats;
        let known = known.iter().filter(|name| wanted.iter().any(|wanted| wanted == *name));
        return Ok(known.map(|name| (*name).to_owned()).collect());
    }
    select("format", "formats", known, named).map(|names| names.into_iter().map(str::to_owned).collect())
}

fn select<'a>(what: &str, plural: &str, known: &[&'a str], named: &[String]) -> Result<Vec<&'a str>, Failure> {
    if let Some(unknown) = named.iter().find(|name| !known.contains(&name.as_str())) {
        let names = by_nearness(unknown, known.iter().copied()).join(", ");
        let failure = Failure::new(format!("there is no {what} “{unknown}”"));
        return Err(failure.hint(format!("the {plural} known here are {names}")));
    }
    let wanted = |name: &&str| named.is_empty() || named.iter().any(|wanted| wanted == name);
    Ok(known.iter().copied().filter(wanted).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_in_the_order_of_what_is_known() {
        let named = ["pdf", "html"].map(str::to_owned);
        assert_eq!(select("format", "formats", &["html", "epub", "pdf"], &named).expect("known"), ["html", "pdf"]);
        let failure = select("format", "formats", &["html", "epub", "pdf"], &["pfd".to_owned()]).expect_err("unknown");
        assert_eq!(failure.message, "there is no format “pfd”");
        assert_eq!(failure.hint.as_deref(), Some("the formats known here are pdf, epub, html"));
    }
}
