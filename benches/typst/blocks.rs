//! The book as Typst markup: as a careful user would write it, with Typst's own contents, footnotes and tables.

use crate::markup::{escape, string};
use polypress_model::text::collect_words;
use polypress_model::{
    Alignment, Anchor, Artifact, AssetId, Block, BlockKind, Book, Code, Content, Direction, Exported, Exporter, Figure,
    HeaderScope, ImageReference, ImageSource, Inline, Language, List, MediaType, Page, PagePath, RelativePath, Row,
    Style, Table, Target, Text,
};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The exporter.
pub(crate) struct Typst;

impl Exporter for Typst {
    fn name(&self) -> &str {
        "typst"
    }

    fn export(&self, book: &Book) -> Exported {
        let places = places(book);
        let (waiting, markup, images) = (places.clone(), preamble(book), BTreeSet::new());
        let mut writer = Writer { book, page: None, markup, places, waiting, images };
        for page in book.pages() {
            writer.page(page);
        }
        let typst = |path| Artifact { path, media_type: MediaType::new("text/x-typst"), content: writer.markup.into() };
        let image = |id: &AssetId| {
            let asset = book.assets.get(id)?;
            let (path, media_type) = (asset.path.clone(), asset.media_type.clone());
            Some(Artifact { path, media_type, content: Content::Asset(id.clone()) })
        };
        let mut artifacts: Vec<Artifact> = writer.images.iter().filter_map(image).collect();
        artifacts.extend(RelativePath::new("book.typ").map(typst));
        Exported { artifacts, diagnostics: Vec::new() }
    }
}

/// The look of polypress' own pages as far as it costs time: the same paper, measure, size and fonts, justified lines,
/// chapters on new pages, running heads, contents.
fn preamble(book: &Book) -> String {
    let tag = book.locale.tag.as_str();
    let language = tag.split('-').next().unwrap_or(tag);
    let region = tag.split('-').skip(1).find(|subtag| subtag.len() == 2);
    let region = region.map_or(String::new(), |region| format!(", region: {}", string(&region.to_lowercase())));
    let direction = if book.locale.direction == Direction::Rtl { "rtl" } else { "ltr" };
    let (body, leading) = match language {
        "ar" | "fa" => (r#"("Noto Serif", "Noto Naskh Arabic")"#, "0.9em"),
        "zh" => (r#"("Noto Serif", "Noto Sans SC")"#, "0.9em"),
        "ja" => (r#"("Noto Serif", "Noto Sans JP")"#, "0.9em"),
        "ko" => (r#"("Noto Serif", "Noto Sans KR")"#, "0.9em"),
        _ => (r#"("Noto Serif",)"#, "0.7em"),
    };
    let title = string(&book.metadata.title.to_plain());
    format!(
        "#set document(title: {title}, date: none)\n\
         #set page(paper: \"a4\", margin: (x: 72pt, top: 88pt, bottom: 97pt), numbering: \"1 / 1\", header: {title})\n\
         #set text(font: {body}, size: 10.5pt, lang: {}, dir: {direction}, hyphenate: true{region})\n\
         #set par(justify: true, leading: {leading}, spacing: 1em)\n\
         #show raw: set text(font: (\"Noto Sans Mono\", \"Noto Sans SC\", \"Noto Sans Arabic\"), size: 9pt)\n\
         #show raw.where(block: true): it => block(width: 100%, fill: luma(245), inset: 8pt, it)\n\
         #show heading.where(level: 1): it => {{ pagebreak(weak: true); it }}\n\
         #show link: set text(fill: rgb(\"0b4f8a\"))\n\
         #align(center + horizon, text(size: 28pt)[#{title}])\n\
         #outline(depth: 2)\n",
        string(language)
    )
}

/// Every place that links can lead to.
fn places(book: &Book) -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    for page in book.pages() {
        places.insert(page.path.to_string());
        anchors(&page.blocks, &page.path, &mut places);
    }
    places
}

fn anchors(blocks: &[Block], path: &PagePath, places: &mut BTreeSet<String>) {
    for block in blocks {
        places.extend(block.anchor.as_ref().map(|anchor| format!("{path}#{anchor}")));
        block.children().into_iter().for_each(|inner| anchors(inner, path, places));
    }
}

struct Writer<'a> {
    book: &'a Book,
    page: Option<&'a Page>,
    markup: String,
    places: BTreeSet<String>,
    /// Those that are not written yet; each name may stand once.
    waiting: BTreeSet<String>,
    images: BTreeSet<AssetId>,
}

impl<'a> Writer<'a> {
    fn page(&mut self, page: &'a Page) {
        self.page = Some(page);
        self.label(page.path.to_string());
        self.blocks(&page.blocks);
    }

    /// An element without ink that links can lead to.
    fn label(&mut self, name: String) {
        if self.waiting.remove(&name) {
            let _ = writeln!(self.markup, "#[#metadata(none)#label({})]", string(&name));
        }
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &'a Block) {
        self.markup.push_str("\n\n");
        if let (Some(anchor), Some(page)) = (&block.anchor, self.page) {
            self.label(format!("{}#{anchor}", page.path));
        }
        match &block.kind {
            BlockKind::Heading(heading) => {
                let _ = write!(self.markup, "#heading(level: {})[", heading.level.max(1));
                self.text(&heading.text);
                self.markup.push(']');
            }
            BlockKind::Paragraph(text) => self.text(text),
            BlockKind::List(list) => self.list(list),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Code(code) => self.code(code),
            BlockKind::Quote(blocks) => self.inside("#quote(block: true)[", blocks),
            BlockKind::Alert(alert) => {
                self.inside(
                    "#block(width: 100%, inset: 10pt, fill: rgb(\"eff5fc\"), stroke: (left: 2.5pt))[",
                    &alert.blocks,
                );
            }
            BlockKind::Figure(figure) => self.figure(figure),
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    self.markup.push_str("#terms.item[");
                    definition.terms.iter().for_each(|term| self.text(term));
                    self.markup.push_str("][");
                    definition.details.iter().for_each(|details| self.blocks(details));
                    self.markup.push_str("]\n");
                }
            }
            BlockKind::Details(details) => {
                self.markup.push_str("#strong[");
                details.summary.iter().for_each(|summary| self.text(summary));
                self.markup.push_str("]\n\n");
                self.blocks(&details.blocks);
            }
            BlockKind::Math(math) => {
                let _ = write!(self.markup, "#raw(block: true, {})", string(&math.tex));
            }
            // Typst has no index of its own.
            BlockKind::Index(_) => {}
            BlockKind::Rule => self.markup.push_str("#align(center, line(length: 30%))"),
            BlockKind::Group(group) => self.inside("#block[", &group.blocks),
        }
    }

    fn inside(&mut self, start: &str, blocks: &'a [Block]) {
        self.markup.push_str(start);
        self.blocks(blocks);
        self.markup.push(']');
    }

    fn list(&mut self, list: &'a List) {
        let tight = list.tight;
        let _ = match list.start {
            Some(start) => write!(self.markup, "#enum(start: {start}, tight: {tight},"),
            None => write!(self.markup, "#list(tight: {tight},"),
        };
        for item in &list.items {
            self.markup.push('[');
            self.markup.push_str(item.task.map_or("", |done| if done { "☑ " } else { "☐ " }));
            self.blocks(&item.blocks);
            self.markup.push_str("],");
        }
        self.markup.push(')');
    }

    fn table(&mut self, table: &'a Table) {
        let alignment = |alignment: &Alignment| match alignment {
            Alignment::Default | Alignment::Start => "start",
            Alignment::Center => "center",
            Alignment::End => "end",
        };
        let aligned: Vec<&str> = table.columns.iter().map(alignment).collect();
        let _ = write!(
            self.markup,
            "#table(columns: {}, stroke: none, inset: 5pt, align: ({},),",
            table.columns.len().max(1),
            aligned.join(", ")
        );
        if !table.head.is_empty() {
            self.markup.push_str("table.header(");
            self.rows(&table.head);
            self.markup.push_str("),");
        }
        self.rows(&table.body);
        self.markup.push(')');
    }

    fn rows(&mut self, rows: &'a [Row]) {
        for cell in rows.iter().flat_map(|row| &row.cells) {
            let _ = write!(self.markup, "table.cell(colspan: {}, rowspan: {})[", cell.columns.max(1), cell.rows.max(1));
            let is_head = cell.header == Some(HeaderScope::Column);
            self.markup.push_str(if is_head { "#strong[" } else { "" });
            self.blocks(&cell.blocks);
            self.markup.push_str(if is_head { "]]," } else { "]," });
        }
        self.markup.push_str("table.hline(stroke: 0.4pt + luma(200)),\n");
    }

    fn code(&mut self, code: &Code) {
        let language = code.language.as_deref().unwrap_or("text");
        let _ = write!(self.markup, "#raw(block: true, lang: {}, {})", string(language), string(&code.source()));
    }

    fn figure(&mut self, figure: &'a Figure) {
        self.markup.push_str("#figure([");
        self.blocks(&figure.blocks);
        self.markup.push(']');
        if let Some(caption) = &figure.caption {
            self.markup.push_str(", caption: [");
            self.text(caption);
            self.markup.push(']');
        }
        self.markup.push(')');
    }

    fn text(&mut self, text: &'a Text) {
        self.in_language(text.language.as_ref(), &text.inlines);
    }

    fn in_language(&mut self, language: Option<&Language>, inlines: &'a [Inline]) {
        let Some(language) = language else { return self.inlines(inlines) };
        let tag = language.tag.as_str();
        let direction = if language.direction == Direction::Rtl { "rtl" } else { "ltr" };
        let tag = string(tag.split('-').next().unwrap_or(tag));
        let _ = write!(self.markup, "#text(lang: {tag}, dir: {direction})[");
        self.inlines(inlines);
        self.markup.push(']');
    }

    fn inlines(&mut self, inlines: &'a [Inline]) {
        inlines.iter().for_each(|inline| self.inline(inline));
    }

    fn inline(&mut self, inline: &'a Inline) {
        match inline {
            Inline::Text(words) => self.markup.push_str(&escape(words)),
            Inline::Code(code) => {
                let _ = write!(self.markup, "#raw({});", string(code));
            }
            Inline::Styled { style, inlines } => self.styled(*style, inlines),
            Inline::Link { target, inlines, .. } => self.link(target, inlines),
            Inline::Image(image) => self.image(image),
            Inline::FootnoteReference { footnote, .. } => {
                if let Some(note) = self.page.and_then(|page| page.footnotes.get(*footnote)) {
                    self.inside("#footnote[", &note.blocks);
                }
            }
            Inline::Math(math) => {
                let _ = write!(self.markup, "#raw({});", string(&math.tex));
            }
            Inline::Span { language, inlines, .. } => self.in_language(language.as_ref(), inlines),
            Inline::Anchor(_) => {}
            Inline::Break => self.markup.push_str("#linebreak();"),
        }
    }

    fn styled(&mut self, style: Style, inlines: &'a [Inline]) {
        let function = match style {
            Style::Emphasis | Style::Term => "emph",
            Style::Strong => "strong",
            Style::Strikethrough => "strike",
            Style::Superscript => "super",
            Style::Subscript => "sub",
            Style::Mark | Style::Keyboard => "highlight",
            Style::Underline => "underline",
            Style::Small => "text(size: 0.85em)",
            Style::Quotation => "quote",
        };
        let _ = write!(self.markup, "#{function}[");
        self.inlines(inlines);
        self.markup.push_str("];");
    }

    fn link(&mut self, target: &Target, inlines: &'a [Inline]) {
        let place = |path: &PagePath, anchor: Option<&Anchor>| match anchor {
            Some(anchor) => format!("{path}#{anchor}"),
            None => path.to_string(),
        };
        let target = match target {
            Target::Page { path, anchor } => Some(place(path, anchor.as_ref()))
                .filter(|place| self.places.contains(place))
                .map(|place| format!("label({})", string(&place))),
            Target::External(address) => Some(string(address)),
            Target::OtherLocale { .. } | Target::Asset(_) | Target::Nowhere => None,
        };
        let mut words = String::new();
        collect_words(inlines, &mut words);
        let Some(target) = target.filter(|_| !words.trim().is_empty()) else { return self.inlines(inlines) };
        let _ = write!(self.markup, "#link({target})[");
        self.inlines(inlines);
        self.markup.push_str("];");
    }

    fn image(&mut self, image: &ImageReference) {
        let shown = match &image.source {
            ImageSource::Asset(id) => self.book.assets.get(id).map(|asset| (id, asset)),
            ImageSource::External(_) | ImageSource::Missing => None,
        };
        let Some((id, asset)) = shown else { return self.markup.push_str(&escape(&image.alternative)) };
        self.images.insert(id.clone());
        let (path, alternative) = (string(asset.path.as_str()), string(&image.alternative));
        let width = asset.size.map_or(100.0, |size| (f64::from(size.width) * 0.75).min(450.0));
        let _ = write!(self.markup, "#box(image({path}, alt: {alternative}, width: {width}pt))");
    }
}
