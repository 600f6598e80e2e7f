//! Pages: shaping, line breaking, tables and footnotes.
