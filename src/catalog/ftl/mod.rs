//! The syntax layer of Fluent files: text to values, files to entries with spans, and files changed by splicing.
