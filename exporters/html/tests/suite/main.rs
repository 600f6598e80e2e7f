//! The HTML exporter as its users see it.

mod discovery;
mod document;
mod findings;
mod golden;
mod hostile;
mod site;
mod theme;
