//! The waivers of a page in a locale: findings that somebody has looked at and excused, each with a reason. Those of
//! the page itself lie with the source locale. A blank line between two lets branches merge that add neighbours.
//!
//! ```text
//! id ⇥ code ⇥ reason
//! ```

use super::field::{escape, unescape};
use polypress_model::MessageId;

/// A finding of a message that is excused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Waiver {
    /// The message.
    pub message: MessageId,
    /// The code of the finding.
    pub code: String,
    /// Why it may be so.
    pub reason: String,
}

/// The waivers of a file, each with its line, from 1. Never fails: what is no line of it is passed over.
pub fn parse_waivers(catalog: &str, text: &str) -> Vec<(usize, Waiver)> {
    let parse = |line: &str| {
        let mut fields = line.trim_end_matches('\r').split('\t');
        let (id, code, reason) = (fields.next()?, fields.next()?, fields.next()?);
        let is_whole = !id.is_empty() && !code.is_empty() && fields.next().is_none();
        let message = MessageId::new(format!("{catalog}#{id}"));
        is_whole.then(|| Waiver { message, code: code.to_owned(), reason: unescape(reason) })
    };
    text.lines().enumerate().filter_map(|(index, line)| Some((index + 1, parse(line)?))).collect()
}

/// A file of these waivers, in order.
pub fn write_waivers<'a>(waivers: impl IntoIterator<Item = &'a Waiver>) -> String {
    let line = |Waiver { message, code, reason }: &Waiver| {
        format!("{}\t{}\t{}\n", message.parts().1, escape(code), escape(reason))
    };
    let mut lines: Vec<String> = waivers.into_iter().map(line).collect();
    lines.sort();
    lines.dedup();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waivers_come_back_from_a_file_that_was_merged() {
        let waiver = |id: &str| Waiver {
            message: MessageId::new(format!("guides/a#{id}")),
            code: "link-changed".to_owned(),
            reason: "the French\tsite".to_owned(),
        };
        let text = write_waivers(&[waiver("b"), waiver("a"), waiver("b")]);
        assert_eq!(text, "a\tlink-changed\tthe French\\tsite\n\nb\tlink-changed\tthe French\\tsite\n");
        let merged = format!("<<<<<<< ours\n{text}=======\nno waiver\n>>>>>>> theirs\n");
        assert_eq!(parse_waivers("guides/a", &merged), [(2, waiver("a")), (4, waiver("b"))]);
    }
}
