//! Pages as they were read, for a program that reads a project again after every change.

use super::content::PageFile;
use crate::markdown::{Page, ReadOptions};
use polypress_model::Diagnostic;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The pages that were read last, by file. A page that is the same, byte for byte, need not be read anew.
#[derive(Debug, Default)]
pub struct PageMemory {
    last: Mutex<Option<(ReadOptions, KnownPages)>>,
}

/// What files were read as.
pub(super) type KnownPages = Arc<BTreeMap<PageFile, KnownPage>>;

/// What a file was read as.
#[derive(Clone, Debug)]
pub(super) struct KnownPage {
    /// The file.
    pub(super) bytes: Vec<u8>,
    /// What it was read as.
    pub(super) page: Arc<Page>,
    /// What was found wrong.
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl PageMemory {
    /// The pages that were read with these options.
    pub(super) fn recall(&self, options: &ReadOptions) -> KnownPages {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.as_ref().filter(|(before, _)| before == options).map(|(_, pages)| Arc::clone(pages)).unwrap_or_default()
    }

    /// Remembers these pages and no others.
    pub(super) fn keep(&self, options: ReadOptions, pages: BTreeMap<PageFile, KnownPage>) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some((options, Arc::new(pages)));
    }
}
