//! Inline content: words, links, images and marks.

use crate::markup::{Element, Syntax};
use crate::places::{is_web_address, safe_address};
use crate::writer::Writer;
use polypress_model::label::Argument;
use polypress_model::{
    Asset, ImageReference, ImageSource, Inline, Label, PixelSize, Severity, Style, Target, text::collect_words,
};

impl<'a> Writer<'a> {
    /// Writes inline content.
    pub fn inlines(&mut self, inlines: &'a [Inline]) {
        inlines.iter().for_each(|inline| self.inline(inline));
    }

    fn inline(&mut self, inline: &'a Inline) {
        match inline {
            Inline::Text(words) => self.markup.text(words),
            Inline::Styled { style, inlines } => self.styled(*style, inlines),
            Inline::Code(code) => self.markup.words(self.code_element("code"), code),
            Inline::Link { target, title, inlines } => self.link(target, title.as_deref(), inlines),
            Inline::Image(image) => self.image(image),
            Inline::FootnoteReference { footnote, occurrence } => self.footnote_mark(*footnote, *occurrence),
            Inline::Math(math) => self.math(math),
            Inline::Span { language, classes, inlines } => {
                let element = classes.iter().fold(Element::new("span"), |element, class| element.class(class));
                self.in_language(element, language.as_ref(), |writer| writer.inlines(inlines));
            }
            Inline::Anchor(anchor) => {
                let place = || Element::new("span").with("id", anchor.as_str());
                self.markup.words(self.page_break("span", anchor).unwrap_or_else(place), "");
            }
            Inline::Break => self.markup.void(Element::new("br")),
        }
    }

    fn styled(&mut self, style: Style, inlines: &'a [Inline]) {
        let name = match style {
            Style::Emphasis => "em",
            Style::Strong => "strong",
            Style::Strikethrough => "s",
            Style::Superscript => "sup",
            Style::Subscript => "sub",
            Style::Mark => "mark",
            Style::Keyboard => "kbd",
            Style::Underline => "u",
            Style::Small => "small",
            Style::Quotation => return self.quotation(inlines),
            Style::Term => return self.term(inlines),
        };
        self.markup.start(Element::new(name));
        self.inlines(inlines);
        self.markup.end();
    }

    /// A term, which is itself the place that the index leads to.
    fn term(&mut self, inlines: &'a [Inline]) {
        let (anchor, words) = match inlines.split_first() {
            Some((Inline::Anchor(anchor), words)) => (Some(anchor.as_str()), words),
            _ => (None, inlines),
        };
        self.markup.start(Element::new("dfn").with_some("id", anchor));
        self.inlines(words);
        self.markup.end();
    }

    /// A quotation within a line, in the locale's marks. They are written as characters, since `<q>` would leave the
    /// choice to each reader's software and copying the line would lose them.
    fn quotation(&mut self, inlines: &'a [Inline]) {
        let marks = &self.book.locale.quotation_marks;
        let (open, close) = if self.quotations.is_multiple_of(2) { &marks.outer } else { &marks.inner };
        self.markup.text(open);
        self.quotations += 1;
        self.inlines(inlines);
        self.quotations -= 1;
        self.markup.text(close);
    }

    fn link(&mut self, target: &'a Target, title: Option<&'a str>, inlines: &'a [Inline]) {
        let address = if self.within_link { None } else { self.address(target, inlines) };
        let Some(address) = address else { return self.inlines(inlines) };
        let mut element = Element::new("a").with("href", address).with_some("title", title);
        if let Target::OtherLocale { language, .. } = target {
            element = element.with("hreflang", language.tag.as_str()).class("other-locale");
        }
        self.markup.start(element);
        self.within_link = true;
        self.inlines(inlines);
        self.within_link = false;
        self.markup.end();
    }

    /// The address of a link, or `None` where its words stand alone, which is reported unless it was before.
    fn address(&mut self, target: &Target, inlines: &[Inline]) -> Option<String> {
        let (address, lost, severity) = match target {
            Target::Page { path, anchor } => {
                (self.places.page(path, anchor.as_ref()), path.to_string(), Severity::Error)
            }
            Target::OtherLocale { language, path, anchor } => {
                let address = self.places.other_locale(language, path, anchor.as_ref());
                (address, format!("{path} ({})", language.tag), Severity::Info)
            }
            Target::Asset(id) => {
                let address = self.book.assets.get(id).and_then(|asset| self.places.asset(asset));
                (address, id.to_string(), Severity::Error)
            }
            Target::External(address) => {
                let hint = "use an address that begins with https:, http:, mailto: or tel:";
                let safe = safe_address(address);
                if safe.is_none() {
                    let message = format!("the address “{address}” is not one that a book may link to");
                    self.report(Severity::Error, "link-unsafe", message, hint);
                }
                return safe;
            }
            Target::Nowhere => return None,
        };
        if address.is_none() {
            let mut words = String::new();
            collect_words(inlines, &mut words);
            let message = format!("the link “{words}” leads to {lost}, which this format does not have");
            self.report(severity, "link-unresolved", message, "its words are printed without a link");
        }
        address
    }

    fn image(&mut self, image: &'a ImageReference) {
        match &image.source {
            ImageSource::Asset(id) => {
                let asset = self.book.assets.get(id);
                let Some((asset, address)) = asset.and_then(|asset| Some((asset, self.places.asset(asset)?))) else {
                    let message = format!("this format does not have the image {id}");
                    self.report(Severity::Error, "image-unresolved", message, "its words are printed instead");
                    return self.image_words(image, None);
                };
                self.image_element(image, address, displayed_size(image, asset));
            }
            ImageSource::External(address) => match safe_address(address).filter(|safe| is_web_address(safe)) {
                Some(safe) if self.places.shows_external_images() => {
                    self.image_element(image, safe, (image.width, image.height));
                }
                safe => {
                    let message = format!("the image {address} lies outside the book and is not shown");
                    let hint = "put the image beside the page; its words are printed instead";
                    self.report(Severity::Info, "image-external", message, hint);
                    self.image_words(image, safe);
                }
            },
            ImageSource::Missing => self.image_words(image, None),
        }
    }

    fn image_element(&mut self, image: &ImageReference, address: String, (width, height): (Option<u32>, Option<u32>)) {
        let lazy = (self.markup.syntax() == Syntax::Html).then_some("lazy");
        let element = Element::new("img")
            .with("src", address)
            .with("alt", if image.decorative { "" } else { image.alternative.as_str() })
            .with_some("role", image.decorative.then_some("presentation"))
            .with_some("title", image.title.as_deref())
            .with_some("width", width.map(|width| width.to_string()))
            .with_some("height", height.map(|height| height.to_string()))
            .with_some("loading", lazy);
        self.markup.void(element);
    }

    /// What stands in the place of an image that is not shown.
    fn image_words(&mut self, image: &ImageReference, address: Option<String>) {
        let address = address.filter(|_| !self.within_link);
        let element = Element::new(if address.is_some() { "a" } else { "span" }).with_some("href", address);
        let description = Argument::from(image.alternative.as_str());
        self.label(element.class("image-not-shown"), Label::ImageNotShown, &[("description", description)]);
    }
}

/// The width and height to write: those that the page asks for, the missing one in proportion.
fn displayed_size(image: &ImageReference, asset: &Asset) -> (Option<u32>, Option<u32>) {
    let scale = |length: u32, numerator: u32, denominator: u32| {
        let scaled = u64::from(length) * u64::from(numerator) / u64::from(denominator.max(1));
        u32::try_from(scaled).ok()
    };
    match (image.width, image.height, asset.size) {
        (None, None, Some(PixelSize { width, height })) => (Some(width), Some(height)),
        (Some(asked), None, Some(PixelSize { width, height })) => (Some(asked), scale(asked, height, width)),
        (None, Some(asked), Some(PixelSize { width, height })) => (scale(asked, width, height), Some(asked)),
        (width, height, _) => (width, height),
    }
}
