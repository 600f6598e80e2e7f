//! Reading and writing files of the project: never outside it, never half, never for nothing.

mod leftovers;
mod read;
mod write;

pub use leftovers::Leftovers;
pub use read::inside;
pub(super) use read::{read_found, read_text, read_texts, unreadable};
pub use write::{Folders, Written, write};

#[cfg(test)]
mod tests {
    use super::*;
    use camino::Utf8PathBuf;
    use polypress_model::SourcePath;

    fn folder() -> (tempfile::TempDir, Utf8PathBuf) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().expect("it")).expect("UTF-8");
        (folder, root)
    }

    #[test]
    fn equal_bytes_are_not_written_again() {
        let (_folder, root) = folder();
        assert!(write(&root, "a/b.txt", b"one").expect("written"));
        assert!(!write(&root, "a/b.txt", b"one").expect("left alone"));
        assert!(write(&root, "a/b.txt", b"two").expect("written"));
    }

    #[cfg(unix)]
    #[test]
    fn no_path_leads_out() {
        let (_folder, root) = folder();
        let (_elsewhere, outside) = self::folder();
        std::fs::write(outside.join("secret.txt"), "secret").expect("written");
        std::os::unix::fs::symlink(&outside, root.join("link")).expect("linked");
        for path in ["../x", "/x", "link/x"] {
            assert!(write(&root, path, b"x").is_err(), "{path}");
        }
        for path in ["link/secret.txt", "../secret.txt"] {
            let error = read_text(&root, &SourcePath::new(path)).expect_err(path);
            assert_eq!(error.code.as_str(), "path-outside");
        }
    }
}
