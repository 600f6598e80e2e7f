//! Blocks of code: what the info string says, which lines are shown.

use crate::highlight::highlight;
use polypress_model::{Code, Token};

/// What stands after the fence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Info {
    /// The language as its author named it.
    pub(super) language: Option<String>,
    /// `title="…"`.
    pub(super) title: Option<String>,
}

/// Reads an info string such as `rust,editable` or `toml title="polypress.toml"`.
pub(super) fn info(info: &str) -> Info {
    let language = info.split([',', ' ', '\t', '{']).next().filter(|language| !language.contains('='));
    let title = info.split_once("title=").map(|(_, rest)| match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next().unwrap_or_default(),
        None => rest.split([' ', '\t', ',', '}']).next().unwrap_or_default(),
    });
    let owned = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    Info { language: language.and_then(owned), title: title.and_then(owned) }
}

/// A block of code, highlighted. Lines of Rust that begin with `# ` are there for the compiler alone.
pub(super) fn code<T>(language: Option<String>, title: Option<T>, text: &str) -> Code<T> {
    let is_rust = language.as_deref().is_some_and(|language| matches!(language, "rust" | "rs"));
    let lines: Vec<Vec<Token>> = match is_rust && text.contains('#') {
        true => highlight(language.as_deref(), &shown(text)),
        false => highlight(language.as_deref(), text),
    };
    Code { language, title, lines }
}

/// Rust without the lines that rustdoc hides; `##` at the start of a line stands for `#`.
fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let words = line.trim_start_matches([' ', '\t']);
        let indentation = &line[..line.len() - words.len()];
        match words.strip_prefix('#') {
            Some(rest) if rest.trim_end().is_empty() || rest.starts_with(' ') => {}
            Some(rest) if rest.starts_with('#') => shown.extend([indentation, rest]),
            _ => shown.push_str(line),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn info_strings_name_language_and_title() {
        let language = |text: &str| info(text).language;
        assert_eq!(language("rust,editable"), Some("rust".to_owned()));
        assert_eq!(language(""), None);
        assert_eq!(language("title=x"), None);
        assert_eq!(info("toml title=\"polypress.toml\"").title, Some("polypress.toml".to_owned()));
    }

    #[test]
    fn rust_lines_for_the_compiler_alone_are_hidden() {
        let code: Code = code(Some("rust".to_owned()), None, "# use x;\n#\n#[test]\nfn a() {}\n");
        assert_eq!(code.source(), "#[test]\nfn a() {}\n");
    }
}
