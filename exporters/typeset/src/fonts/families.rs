//! Families: which fonts are tried for which text, in which order.

use super::script::Script;

/// What a face is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// Running text.
    #[default]
    Body,
    /// Headings and labels.
    Heading,
    /// Code.
    Code,
}

/// The families that a project asks for, the best first; where a list is empty, those that come with the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Families {
    /// For running text.
    pub body: Vec<String>,
    /// For headings and labels.
    pub heading: Vec<String>,
    /// For code.
    pub code: Vec<String>,
}

impl Families {
    /// Those for a role.
    fn of(&self, role: Role) -> &[String] {
        match role {
            Role::Body => &self.body,
            Role::Heading => &self.heading,
            Role::Code => &self.code,
        }
    }

    /// The names of all of them.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        [&self.body, &self.heading, &self.code].into_iter().flatten().map(String::as_str)
    }
}

/// The families that come with the program, in the order in which they are tried where nothing better is known.
pub(super) const ALL: [&str; 20] = [
    "Noto Serif",
    "Noto Sans",
    "Noto Naskh Arabic",
    "Noto Sans Arabic",
    "Noto Serif Hebrew",
    "Noto Sans Hebrew",
    "Noto Serif Devanagari",
    "Noto Sans Devanagari",
    "Noto Serif Thai",
    "Noto Sans Thai",
    "Noto Sans JP",
    "Noto Sans TC",
    "Noto Sans SC",
    "Noto Sans KR",
    "Noto Sans Math",
    "Noto Sans Symbols",
    "Noto Sans Symbols 2",
    "Noto Emoji",
    "Noto Sans Mono",
    "STIX Two Math",
];

/// The families of a script, for text and for headings. Where a character is rare, a neighbouring region has it.
fn of_script(script: Script, role: Role) -> &'static [&'static str] {
    let is_text = role == Role::Body;
    match script {
        Script::Latin if is_text => &["Noto Serif"],
        Script::Latin => &["Noto Sans"],
        Script::Arabic if is_text => &["Noto Naskh Arabic", "Noto Serif"],
        Script::Arabic => &["Noto Sans Arabic", "Noto Sans"],
        Script::Hebrew if is_text => &["Noto Serif Hebrew", "Noto Serif"],
        Script::Hebrew => &["Noto Sans Hebrew", "Noto Sans"],
        Script::Devanagari if is_text => &["Noto Serif Devanagari", "Noto Serif"],
        Script::Devanagari => &["Noto Sans Devanagari", "Noto Sans"],
        Script::Thai if is_text => &["Noto Serif Thai", "Noto Serif"],
        Script::Thai => &["Noto Sans Thai", "Noto Sans"],
        Script::SimplifiedChinese => &["Noto Sans SC", "Noto Sans", "Noto Sans TC", "Noto Sans JP"],
        Script::TraditionalChinese => &["Noto Sans TC", "Noto Sans", "Noto Sans SC", "Noto Sans JP"],
        Script::Japanese => &["Noto Sans JP", "Noto Sans", "Noto Sans TC", "Noto Sans SC"],
        Script::Korean => &["Noto Sans KR", "Noto Sans", "Noto Sans TC", "Noto Sans JP"],
    }
}

/// The names of the families tried for a text, the best first, every family after them. What the project has `chosen`
/// comes first for the script of its locale, which is `home`; elsewhere it comes after the fonts of the script.
pub(super) fn names(role: Role, script: Script, chosen: &Families, home: Script) -> Vec<&str> {
    let own = chosen.of(role).iter().map(String::as_str);
    let shipped = of_script(script, role).iter().copied();
    let mut names: Vec<&str> = Vec::new();
    match role {
        Role::Code => names.extend(own.chain(["Noto Sans Mono"]).chain(shipped)),
        _ if script == home => names.extend(own.chain(shipped)),
        _ => names.extend(shipped.chain(own)),
    }
    // Sans faces come before serif ones among the rest where the text around is sans.
    let sans_first = role != Role::Body;
    names.extend(chosen.all());
    names.extend(ALL.iter().filter(|name| !sans_first || name.contains("Sans")));
    names.extend(ALL);
    let mut unique: Vec<&str> = Vec::new();
    for name in names {
        if !unique.contains(&name) {
            unique.push(name);
        }
    }
    unique
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_project_chose_comes_first_in_its_own_script() {
        let chosen = Families { body: vec!["Lettera".into()], ..Families::default() };
        let first = |script| names(Role::Body, script, &chosen, Script::Latin)[..3].to_vec();
        assert_eq!(first(Script::Latin), ["Lettera", "Noto Serif", "Noto Sans"]);
        assert_eq!(first(Script::Arabic), ["Noto Naskh Arabic", "Noto Serif", "Lettera"]);
        assert_eq!(names(Role::Code, Script::Latin, &chosen, Script::Latin)[0], "Noto Sans Mono");
    }

    #[test]
    fn han_comes_from_the_region_of_its_language() {
        let shipped = Families::default();
        let scripts =
            [Script::SimplifiedChinese, Script::TraditionalChinese, Script::Japanese, Script::Korean, Script::Latin];
        let first = |script| {
            let names = names(Role::Body, script, &shipped, Script::Latin);
            names.into_iter().find(|name| ["SC", "TC", "JP", "KR"].iter().any(|region| name.ends_with(region)))
        };
        let expected = ["Noto Sans SC", "Noto Sans TC", "Noto Sans JP", "Noto Sans KR", "Noto Sans JP"];
        assert_eq!(scripts.map(first), expected.map(Some));
    }
}
