//! Names of places: source files, pages, anchors and output files. All use `/` and are relative.

macro_rules! name {
    ($(#[$documentation:meta])* $name:ident) => {
        $(#[$documentation])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(std::sync::Arc<str>);

        impl $name {
            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}
pub(crate) use name;

name! {
    /// A file of the project as a user names it, relative to the project's folder: `content/guides/translator.md`.
    SourcePath
}

impl SourcePath {
    /// Takes the path as it is; the caller has made it relative with `/` between its parts.
    pub fn new(path: impl AsRef<str>) -> Self {
        Self(path.as_ref().into())
    }
}

name! {
    /// The address of a page within a book, the same in every locale: `guides/translator`, or `guides/index` for the
    /// page of a folder. No extension, no leading slash.
    PagePath
}

impl PagePath {
    /// Takes the address as it is.
    pub fn new(path: impl AsRef<str>) -> Self {
        Self(path.as_ref().into())
    }

    /// How many folders lie above the page: 0 for `about`, 1 for `guides/translator`.
    pub fn depth(&self) -> usize {
        self.0.matches('/').count()
    }
}

name! {
    /// The name of a place within a page, unique in it and the same in every locale: `install`, `footnote-2`.
    Anchor
}

impl Anchor {
    /// How the places begin that exporters name themselves: `polypress.content`. No page has such an anchor, so that
    /// none can take one of theirs. No slug has a full stop.
    pub const EXPORTERS: &'static str = "polypress.";

    /// Takes the name as it is; the caller has made it unique within its page.
    pub fn new(name: impl AsRef<str>) -> Self {
        Self(name.as_ref().into())
    }
}

name! {
    /// A place below an output folder that cannot lead out of it: no leading `/`, no `..`, no `\`, no empty part.
    RelativePath
}

impl RelativePath {
    /// The path, or `None` if it could lead out of the folder or names no file.
    pub fn new(path: impl AsRef<str>) -> Option<Self> {
        let path = path.as_ref();
        let safe = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '\0', ':']);
        path.split('/').all(safe).then(|| Self(path.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_path_cannot_leave_its_folder() {
        for bad in ["", "/etc/passwd", "../x", "a/../../x", "a//b", "C:/x", "a\\..\\b", "./a"] {
            assert_eq!(RelativePath::new(bad), None, "{bad:?}");
        }
        assert!(RelativePath::new("html/guides/translator.html").is_some());
    }
}
