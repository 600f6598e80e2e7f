//! The committed source catalog of a page, as the memory of its ids.

/// The messages that a source catalog holds, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registry {
    /// The messages.
    pub entries: Vec<RegistryEntry>,
}

/// One message of a source catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistryEntry {
    /// Its id within the file.
    pub id: String,
    /// Its pattern in the normal form of [`crate::catalog::ftl::normalize`].
    pub pattern: String,
}
