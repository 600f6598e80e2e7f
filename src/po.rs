//! Reading PO files, the form in which gettext's tools keep translations.
//!
//! Reading never fails: what is not understood is reported by its line, and the entries around it count. Every part of
//! an entry is kept that says something about a translation: flags, the previous source, and whether it is obsolete.

/// A PO file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Po {
    /// The header: `Language: pt_BR` and the like, in the order of the file.
    pub header: Vec<(String, String)>,
    /// The entries, without the header.
    pub entries: Vec<PoEntry>,
    /// What was not understood.
    pub problems: Vec<PoProblem>,
}

/// An entry of a PO file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PoEntry {
    /// The line of its `msgid`, counted from 1.
    pub line: usize,
    /// `msgctxt`.
    pub context: Option<String>,
    /// `msgid`.
    pub source: String,
    /// `msgid_plural`.
    pub plural: Option<String>,
    /// `msgstr`, or each `msgstr[n]`; empty strings where nothing is translated.
    pub translations: Vec<String>,
    /// `#,`: `fuzzy`, `no-wrap`, ….
    pub flags: Vec<String>,
    /// `#:`, split at white space.
    pub references: Vec<String>,
    /// `#.`, what the extractor says to translators, a line each.
    pub notes: Vec<String>,
    /// `#`, what translators say, a line each.
    pub comments: Vec<String>,
    /// `#| msgctxt`, the context that the translation was made for.
    pub previous_context: Option<String>,
    /// `#| msgid`, the source that the translation was made from.
    pub previous: Option<String>,
    /// `#~`: nothing asks for it any longer.
    pub obsolete: bool,
}

/// A line that is no PO.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoProblem {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: &'static str,
}

impl Po {
    /// A field of the header; case does not matter.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.header.iter().find(|(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

impl PoEntry {
    /// Whether its translation has to be looked at again.
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == "fuzzy")
    }

    /// Its translation, if it has one and is no plural.
    pub fn translation(&self) -> Option<&str> {
        let translation = self.translations.first().map(String::as_str);
        translation.filter(|translation| self.plural.is_none() && !translation.is_empty())
    }
}

/// Reads a PO file.
pub fn read(text: &str) -> Po {
    let mut reader = Reader::default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (index, line) in text.lines().enumerate() {
        reader.line = index + 1;
        reader.read(line.trim());
    }
    reader.finish_entry();
    reader.po
}

/// The part of an entry that a string belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Context,
    Source,
    Plural,
    Translation(usize),
    PreviousContext,
    Previous,
    PreviousPlural,
}

/// No language has more plural forms.
const MOST_FORMS: usize = 16;

#[derive(Default)]
struct Reader {
    po: Po,
    line: usize,
    entry: PoEntry,
    /// What further strings are appended to.
    part: Option<Part>,
    has_source: bool,
    has_translation: bool,
}

impl Reader {
    fn read(&mut self, line: &str) {
        if line.is_empty() {
            self.finish_entry();
        } else if let Some(rest) = line.strip_prefix("#~") {
            self.read_obsolete(rest.trim_start());
        } else if let Some(rest) = line.strip_prefix("#|") {
            self.read_previous(rest.trim_start(), false);
        } else if let Some(comment) = line.strip_prefix('#') {
            self.read_comment(comment);
        } else {
            self.read_string(line, false);
        }
    }

    fn read_obsolete(&mut self, rest: &str) {
        match rest.strip_prefix('|') {
            Some(previous) => self.read_previous(previous.trim_start(), true),
            None => self.read_string(rest, true),
        }
    }

    fn read_comment(&mut self, comment: &str) {
        if self.has_translation {
            self.finish_entry();
        }
        self.part = None;
        let entry = &mut self.entry;
        let mut characters = comment.chars();
        let kind = characters.next();
        let rest = characters.as_str().trim();
        match kind {
            Some(',') => entry.flags.extend(rest.split(',').map(|flag| flag.trim().to_owned())),
            Some(':') => entry.references.extend(rest.split_whitespace().map(str::to_owned)),
            Some('.') => entry.notes.push(rest.to_owned()),
            _ => entry.comments.push(comment.trim().to_owned()),
        }
    }

    fn read_previous(&mut self, line: &str, obsolete: bool) {
        if self.has_translation {
            self.finish_entry();
        }
        self.entry.obsolete |= obsolete;
        let (keyword, string) = split(line);
        self.part = match keyword {
            "" => self.part,
            "msgctxt" => Some(Part::PreviousContext),
            "msgid" => Some(Part::Previous),
            "msgid_plural" => Some(Part::PreviousPlural),
            _ => None,
        };
        self.append(string);
    }

    fn read_string(&mut self, line: &str, obsolete: bool) {
        let (keyword, string) = split(line);
        let begins = matches!(keyword, "msgctxt" | "msgid");
        if self.has_translation && begins || keyword == "msgid" && self.has_source {
            self.finish_entry();
        }
        let form = keyword.strip_prefix("msgstr[").and_then(|rest| rest.strip_suffix(']')?.parse::<usize>().ok());
        self.part = match (keyword, form.filter(|form| *form < MOST_FORMS)) {
            ("", _) => self.part,
            ("msgctxt", _) => Some(Part::Context),
            ("msgid", _) => Some(Part::Source),
            ("msgid_plural", _) => Some(Part::Plural),
            ("msgstr", _) => Some(Part::Translation(0)),
            (_, Some(form)) => Some(Part::Translation(form)),
            _ => None,
        };
        if keyword == "msgid" {
            self.entry.line = self.line;
            self.has_source = true;
        }
        self.has_translation |= matches!(self.part, Some(Part::Translation(_)));
        self.entry.obsolete |= obsolete;
        self.append(string);
    }

    /// Adds a string to the part that is being read.
    fn append(&mut self, string: &str) {
        let entry = &mut self.entry;
        let mut dropped = String::new();
        let text = match self.part {
            Some(Part::Context) => entry.context.get_or_insert_default(),
            Some(Part::Source) => &mut entry.source,
            Some(Part::Plural) => entry.plural.get_or_insert_default(),
            Some(Part::PreviousContext) => entry.previous_context.get_or_insert_default(),
            Some(Part::Previous) => entry.previous.get_or_insert_default(),
            Some(Part::PreviousPlural) => &mut dropped,
            Some(Part::Translation(form)) => {
                while entry.translations.len() <= form {
                    entry.translations.push(String::new());
                }
                &mut entry.translations[form]
            }
            None => return self.problem("this line is no part of an entry"),
        };
        if unquote(string, text).is_none() {
            self.problem("this is no string in quotation marks");
        }
    }

    fn problem(&mut self, message: &'static str) {
        self.po.problems.push(PoProblem { line: self.line, message });
    }

    fn finish_entry(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        let (has_source, has_translation) = (self.has_source, self.has_translation);
        (self.has_source, self.has_translation, self.part) = (false, false, None);
        if !has_source {
            return;
        }
        if !has_translation {
            self.po.problems.push(PoProblem { line: entry.line, message: "this entry has no msgstr" });
        }
        let is_header = entry.source.is_empty() && entry.context.is_none();
        match is_header {
            true if entry.obsolete || !self.po.header.is_empty() => {}
            true => self.po.header = header(entry.translations.first().map_or("", String::as_str)),
            false => self.po.entries.push(entry),
        }
    }
}

fn header(text: &str) -> Vec<(String, String)> {
    let field =
        |line: &str| line.split_once(':').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
    text.lines().filter_map(field).collect()
}

/// A keyword, which may be left out, and what follows it.
fn split(line: &str) -> (&str, &str) {
    let end = line.find(|character: char| character == '"' || character.is_whitespace()).unwrap_or(line.len());
    let (keyword, string) = line.split_at(end);
    (keyword, string.trim())
}

/// Appends the text of a string in quotation marks; `None` if it is none.
fn unquote(string: &str, text: &mut String) -> Option<()> {
    let inner = string.strip_prefix('"')?.strip_suffix('"')?;
    let mut characters = inner.chars().peekable();
    while let Some(character) = characters.next() {
        if character != '\\' {
            text.push(character);
            continue;
        }
        let digits = |radix: u32, most: usize, characters: &mut std::iter::Peekable<std::str::Chars<'_>>| {
            let mut value = 0;
            for _ in 0..most {
                let Some(digit) = characters.peek().and_then(|next| next.to_digit(radix)) else { break };
                value = value * radix + digit;
                characters.next();
            }
            char::from_u32(value)
        };
        match characters.peek()? {
            '0'..='7' => text.extend(digits(8, 3, &mut characters)),
            'x' => {
                characters.next();
                text.extend(digits(16, 2, &mut characters));
            }
            _ => text.push(match characters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'a' => '\u{7}',
                'b' => '\u{8}',
                'v' => '\u{b}',
                'f' => '\u{c}',
                other => other,
            }),
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FILE: &str = r#"# Copyright
msgid ""
msgstr ""
"Language: pt_BR\n"
"Content-Type: text/plain; charset=UTF-8\n"

# to be asked
#. a note
#: src/a.md src/b.md:3
#, fuzzy, no-wrap
#| msgid "Old "
#| "words"
msgctxt "a#b"
msgid ""
"One \"quoted\"\n"
"line\t\x41\101"
msgstr "Uma"
msgid "Second"
msgstr ""

msgid "file"
msgid_plural "files"
msgstr[0] "ficheiro"
msgstr[1] "ficheiros"

#~| msgid "Older"
#~ msgid "Gone"
#~ msgstr "Ido"
"#;

    #[test]
    fn every_part_of_an_entry_is_read() {
        let po = read(FILE);
        assert_eq!(po.problems, []);
        assert_eq!(po.field("language"), Some("pt_BR"));
        let [first, second, plural, gone] = po.entries.as_slice() else { panic!("four entries: {:?}", po.entries) };
        assert_eq!((first.source.as_str(), first.translation()), ("One \"quoted\"\nline\tAA", Some("Uma")));
        assert_eq!(first.context.as_deref(), Some("a#b"));
        assert_eq!(first.previous.as_deref(), Some("Old words"));
        assert_eq!((first.is_fuzzy(), first.line), (true, 14));
        assert_eq!(first.references, ["src/a.md", "src/b.md:3"]);
        assert_eq!((first.notes[0].as_str(), first.comments[0].as_str()), ("a note", "to be asked"));
        assert_eq!((second.source.as_str(), second.translation()), ("Second", None));
        assert_eq!((plural.plural.as_deref(), plural.translations.len()), (Some("files"), 2));
        assert!(gone.obsolete && gone.previous.as_deref() == Some("Older"));
        assert!(!first.obsolete && !plural.obsolete);
    }

    #[test]
    fn what_is_no_po_is_named_by_its_line() {
        let po = read("msgid \"a\"\nmsgstr \"b\nwhat\n\nmsgid \"c\"\nmsgstr \"d\"\n");
        assert_eq!(po.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(po.entries.len(), 2);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn nothing_breaks_the_reader(lines in prop::collection::vec("(#[,:.|~ ]?|msg(id|str|ctxt)(_plural|\\[[0-9]{1,4}\\])?)?[ \"\\\\a0x]{0,6}", 0..30)) {
            read(&lines.join("\n"));
        }
    }
}
