//! The attic of a page in a locale: translations whose message the page has no longer. They come back when the text
//! that they were made from does.
//!
//! ```text
//! id ⇥ source ⇥ draft|translated|reviewed[~] ⇥ entry of the catalog
//! ```

use super::field::{escape, unescape};
use super::record::{parse_progress, write_progress};
use super::{Fingerprint, Stored};
use polypress_model::MessageId;

/// The translations of an attic. Never fails: what is no line of it is passed over.
pub fn parse_attic(catalog: &str, text: &str) -> Vec<Stored> {
    let mut stored: Vec<Stored> = text.lines().filter_map(|line| parse_line(catalog, line)).collect();
    stored.sort();
    stored.dedup();
    stored
}

fn parse_line(catalog: &str, line: &str) -> Option<Stored> {
    let mut fields = line.trim_end_matches('\r').split('\t');
    let (id, source, progress, entry) = (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
    let source = if source == "?" { None } else { Some(source.parse().ok()?) };
    let (progress, reworded) = parse_progress(progress)?;
    let message = MessageId::new(format!("{catalog}#{id}"));
    let is_whole = !id.is_empty() && fields.next().is_none();
    is_whole.then(|| Stored { message, source, progress, reworded, entry: unescape(entry) })
}

/// An attic with these translations, a blank line between two.
pub fn write_attic(stored: &[Stored]) -> String {
    let line = |stored: &Stored| {
        let source = stored.source.as_ref().map_or("?", Fingerprint::as_str);
        let progress = write_progress(stored.progress, stored.reworded);
        format!("{}\t{source}\t{progress}\t{}\n", stored.message.parts().1, escape(&stored.entry))
    };
    stored.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Progress;

    #[test]
    fn translations_come_back_whole() {
        let stored = Stored {
            message: MessageId::new("guides/a#b"),
            source: None,
            progress: Progress::Reviewed,
            reworded: true,
            entry: "# mine\nb =\n    Eins\n    zwei".to_owned(),
        };
        let text = write_attic(std::slice::from_ref(&stored));
        assert_eq!(text, "b\t?\treviewed~\t# mine\\nb =\\n    Eins\\n    zwei\n");
        assert_eq!(parse_attic("guides/a", &format!(">>>>>>>\n\n{text}{text}")), [stored]);
    }
}
