//! Whether the text of an entry stands in the pages at all, by a search that knows nothing of messages.

use crate::files::files_below;
use std::collections::BTreeSet;
use std::path::Path;

/// Fewer words could stand anywhere by chance.
const FEWEST_WORDS: usize = 4;

/// The text of all pages.
pub(super) struct Pages {
    /// With single spaces between words.
    exact: String,
    /// Letters and digits alone.
    bare: String,
    /// The same of each line and each cell of a table.
    lines: BTreeSet<String>,
}

impl Pages {
    /// Reads all Markdown files below a folder.
    pub(super) fn read(folder: &Path) -> Self {
        let pages = files_below(folder, "md");
        let text: Vec<String> = pages.iter().filter_map(|page| std::fs::read_to_string(page).ok()).collect();
        let text = text.join("\n");
        let stretches = text.lines().flat_map(|line| std::iter::once(line).chain(line.split('|')));
        let lines = stretches.map(bare).collect();
        Self { exact: exact(&text), bare: bare(&text), lines }
    }

    /// Whether pages have this text. A string in code has to be there with its quotation marks, of a comment each line
    /// with its mark; few words have to be a line or a cell; of anything else the letters and digits, in this order and without others between them, where
    /// tags and destinations of links do not count.
    pub(super) fn hold(&self, source: &str) -> bool {
        let text = source.trim();
        if text.starts_with("//") || text.starts_with("/*") || text.starts_with("# ") {
            return text.lines().all(|line| self.exact.contains(&exact(line)));
        }
        if text.ends_with(['"', '\'']) && !text.starts_with("```") {
            return self.exact.contains(&exact(text));
        }
        let is_short = text.split_whitespace().count() < FEWEST_WORDS;
        let bare = bare(text);
        if is_short {
            return self.lines.contains(&bare);
        }
        !bare.is_empty() && self.bare.contains(&bare)
    }
}

fn exact(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn bare(text: &str) -> String {
    let text = without(&without(&without(text, "](", ")"), "][", "]"), "<", ">");
    text.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The text without what stands between two marks on one line.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for line in text.lines() {
        let mut rest = line;
        while let Some((before, after)) = rest.split_once(open) {
            let Some((_, behind)) = after.split_once(close) else { break };
            kept.push_str(before);
            rest = behind;
        }
        kept.push_str(rest);
        kept.push('\n');
    }
    kept
}
