//! Where state lies on disk.

use polypress_model::{LanguageTag, SourcePath};

/// A file of state as it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateFile {
    /// The locale whose folder it lies in.
    pub locale: LanguageTag,
    /// The catalog that it belongs to: `guides/translator`.
    pub catalog: String,
    /// What it holds.
    pub kind: StateKind,
    /// Its content.
    pub text: String,
}

/// What a file of state holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StateKind {
    /// What is recorded of the translations: `fr/state/guides/translator.tsv`.
    Records,
    /// The translations whose messages are gone: `fr/state/guides/translator.attic`.
    Attic,
    /// The findings that are excused: `fr/state/guides/translator.waivers`; those in pages lie with the source locale.
    Waivers,
    /// The old wordings of the source locale: `en/history/guides/translator.tsv`.
    History,
}

impl StateKind {
    const ALL: [Self; 4] = [Self::Records, Self::Attic, Self::Waivers, Self::History];

    fn ends(self) -> (&'static str, &'static str) {
        match self {
            Self::Records => ("state/", ".tsv"),
            Self::Attic => ("state/", ".attic"),
            Self::Waivers => ("state/", ".waivers"),
            Self::History => ("history/", ".tsv"),
        }
    }

    /// What a path within a locale's folder is, and of which catalog; `None` if it is no state.
    pub fn of(path: &str) -> Option<(Self, &str)> {
        let catalog = |kind: Self| path.strip_prefix(kind.ends().0)?.strip_suffix(kind.ends().1);
        Self::ALL.into_iter().find_map(|kind| Some((kind, catalog(kind)?)))
    }

    /// The path of such a file. `catalogs` is the folder of all catalogs.
    pub fn path(self, catalogs: &str, locale: &LanguageTag, catalog: &str) -> SourcePath {
        let (folder, extension) = self.ends();
        SourcePath::new(format!("{catalogs}/{locale}/{folder}{catalog}{extension}"))
    }
}
