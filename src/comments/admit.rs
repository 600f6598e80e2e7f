//! Which translations a comment can take.

use super::{Enclosure, literal, sense};

/// Signs that end or begin something in a syntax even within a comment; a translation may have them as often as its
/// source.
const HAZARDS: [(&[&str], &[&str]); 8] = [
    (
        &[
            "angular",
            "astro",
            "blade",
            "edge",
            "erb",
            "glimmer",
            "hack",
            "haml",
            "handlebars",
            "html",
            "jinja",
            "jsx",
            "liquid",
            "markdown",
            "marko",
            "mdc",
            "mdx",
            "php",
            "pug",
            "razor",
            "soy",
            "svelte",
            "templ",
            "tsx",
            "twig",
            "vue",
            "xml",
            "xsl",
        ],
        &["--", "<!--", "</", "<?", "?>", "<%", "%>", "{{", "{%", "{#", "]]>", "```", "~~~"],
    ),
    (&["markdown"], &["|"]),
    // These languages read \uXXXX before they look for comments.
    (&["java", "groovy", "scala"], &["\\u"]),
    // In pages of JSP the sign ends the code, comment and all; comments of documentation are HTML.
    (&["java"], &["%>", "<script", "<style"]),
    (&["make"], &["$"]),
    (&["sass", "scss", "less", "stylus"], &["#{", "@{"]),
    // These languages look for strings within comments.
    (&["ocaml", "fsharp"], &["\"", "|"]),
    (&["python"], &["\\"]),
];

impl Enclosure {
    /// The translation as it can stand here: on one line where there is only one.
    pub fn fit(&self, translation: &str) -> String {
        if self.is_string() {
            return translation.replace('\n', " ");
        }
        let lines: Vec<&str> = translation.split('\n').map(str::trim_end).collect();
        match self.prefix {
            Some(_) => lines.join("\n").trim_matches('\n').to_owned(),
            None => lines.into_iter().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" "),
        }
    }

    /// Whether a translation that fits can stand in place of its source without ending the comment or string, adding
    /// code, or becoming an instruction to a tool.
    ///
    /// # Errors
    /// When it cannot; what in it is at fault, as the end of a sentence.
    pub fn admit(&self, source: &str, translation: &str) -> Result<(), String> {
        if let Some(sign) = translation.chars().find(|sign| is_unsafe(*sign)) {
            return Err(format!("it has the character U+{:04X}, which changes how code is read", sign as u32));
        }
        if self.is_string() {
            return literal::admit(&self.opener, source, translation);
        }
        let lines: Vec<&str> = translation.lines().collect();
        if let Some(line) = lines.iter().find(|line| sense::is_directive(line)) {
            return Err(format!("“{line}” would be an instruction to a tool"));
        }
        let touching = if self.closer.is_none() { lines.len() } else { 1 };
        let parts = |line: &&str| line.starts_with(char::is_alphanumeric) || line.is_empty();
        if self.touches_opener && !lines.iter().take(touching).all(parts) {
            return Err(format!("its first character would become part of “{}”", self.opener));
        }
        self.hazard(source, translation)?;
        match &self.closer {
            Some(closer) => self.stays_open(&lines, closer),
            None => match lines.iter().find(|line| line.ends_with('\\') || line.ends_with("??/")) {
                Some(line) => Err(format!("“{line}” ends with a sign that joins the next line to it")),
                None => Ok(()),
            },
        }
    }

    fn is_string(&self) -> bool {
        matches!(self.opener.as_str(), "\"" | "'") && self.closer.as_deref() == Some(&self.opener)
    }

    /// Whether nothing but the closing mark closes the comment.
    fn stays_open(&self, lines: &[&str], closer: &str) -> Result<(), String> {
        let prefix = self.prefix.as_deref().unwrap_or_default();
        let gap = if self.touches_closer { "" } else { " " };
        let mut whole = String::new();
        for (number, line) in lines.iter().enumerate() {
            whole.push_str(if number == 0 { "" } else { prefix });
            whole.extend([*line, if number + 1 == lines.len() { gap } else { "\n" }]);
        }
        let length = whole.len();
        whole.push_str(closer);
        // The mark without what makes it one of documentation.
        let opener = if self.opener.starts_with("/*") { "/*" } else { &self.opener };
        if whole.find(closer) != Some(length) {
            return Err(format!("it has “{closer}”, which ends the comment"));
        }
        if opener != closer && whole.contains(opener) {
            return Err(format!("it has “{opener}”, which opens another comment"));
        }
        // Between HTML's marks stands neither of these, whatever is around them.
        let ends_early = closer == "-->" && (whole.contains("--!") || whole.find("--") != Some(length));
        if ends_early { Err("it has “--”, which can end the comment".to_owned()) } else { Ok(()) }
    }

    fn hazard(&self, source: &str, translation: &str) -> Result<(), String> {
        // A word of the name tells: “jinja-html”, “git-commit”.
        let words = self.syntax.split(|sign: char| !sign.is_alphanumeric() && sign != '#');
        let holds = |names: &[&str]| {
            names.iter().any(|name| self.syntax.starts_with(name)) || words.clone().any(|word| names.contains(&word))
        };
        // Names of tags are the same in capitals.
        let (source, translation) = (source.to_lowercase(), translation.to_lowercase());
        let hazards = HAZARDS.iter().filter(|(names, _)| holds(names)).flat_map(|(_, signs)| *signs);
        let known = |sign: &str| source.matches(sign).count();
        let found = hazards.copied().find(|sign| translation.matches(sign).count() > known(sign));
        match found {
            Some(sign) => Err(format!("it has “{sign}”, which means something in {} even in a comment", self.syntax)),
            None => Ok(()),
        }
    }
}

/// Characters that end lines in some languages, cannot stand in files, or show code in another order than it runs.
fn is_unsafe(sign: char) -> bool {
    (sign.is_control() && !matches!(sign, '\n' | '\t'))
        || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        || matches!(sign, '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}')
}
