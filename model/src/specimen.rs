//! A small book that holds everything the model can say, for testing exporters.
//!
//! [`book`] makes it in English, Arabic or Japanese, always the same: every kind of block and inline content, texts
//! in every state, links of every kind, nested pages, images, people and alternates.

mod blocks;
mod images;
mod inlines;
mod labels;
mod locale;
mod review;
mod words;

use crate::{
    Alternate, Book, Completeness, Metadata, Number, Page, PagePath, Part, PartKind, Person, Role, Series, SourcePath,
    State, Text,
};
use words::{Speaker, Words};

/// The specimen book in `en`, `ar` or `ja`; any other tag gives English words under that tag.
pub fn book(locale: &str) -> Book {
    let speaker = Speaker::new(locale);
    let locale = locale::locale(locale);
    let parts = parts(&speaker);
    let mut completeness = Completeness::default();
    parts.iter().flat_map(|part| &part.pages).for_each(|page| completeness.add(&page.completeness));
    Book {
        metadata: metadata(&speaker),
        alternates: alternates(&locale, &parts),
        labels: labels::labels(locale.tag.language()),
        locale,
        parts,
        assets: images::assets(),
        completeness,
        review: None,
    }
}

/// The specimen book in `ar` or `ja`, with what its reviewer needs.
pub fn book_to_review(locale: &str) -> Book {
    let book = book(locale);
    let review = review::review(&book, &Speaker::new(locale));
    Book { review: Some(review), ..book }
}

fn metadata(speaker: &Speaker) -> Metadata {
    let person = |name: &str, role| Person { name: name.to_owned(), role };
    let description = ["Everything a handbook can hold, in one place.", "كل ما يمكن أن يحويه الدليل، في مكان واحد."];
    Metadata {
        id: "specimen".to_owned(),
        title: speaker.text(["The specimen handbook", "الدليل النموذجي", "見本ハンドブック"]),
        subtitle: Some(speaker.text([
            "Every block & every <inline>",
            "كل فقرة وكل عنصر",
            "すべてのブロックとすべてのインライン要素",
        ])),
        description: Some(speaker.text([
            description[0],
            description[1],
            "ハンドブックに含められるすべてのものを一か所に集めました。",
        ])),
        people: vec![
            person("Ada Lovelace", Role::Author),
            person("محمد بن موسى الخوارزمي", Role::Author),
            person("Grace Hopper", Role::Editor),
            person("紫式部", Role::Translator),
        ],
        publisher: Some("Example Press".to_owned()),
        rights: Some("CC BY 4.0".to_owned()),
        version: Some("2.1".to_owned()),
        status: Some("Approved".to_owned()),
        date: Some("2026-03-01".to_owned()),
        issued: None,
        document_number: Some("EX-HB-001".to_owned()),
        series: Some(Series { name: "Specimens & samples".to_owned(), position: Some(2.0) }),
        subjects: vec!["Handbooks".to_owned(), "Typesetting".to_owned()],
        cover: None,
        source_language: crate::LanguageTag::new("en"),
        url: Some("https://example.org/handbook".to_owned()),
        modified: 1_772_323_200,
    }
}

fn alternates(locale: &crate::Locale, parts: &[Part]) -> Vec<Alternate> {
    let pages: Vec<PagePath> = parts.iter().flat_map(|part| &part.pages).map(|page| page.path.clone()).collect();
    let others = ["en", "fr", "ar", "ja"].map(locale::locale);
    let others = others.into_iter().filter(|other| other.tag != locale.tag);
    let alternate = |other: crate::Locale| {
        let mut pages = pages.clone();
        if other.tag.as_str() == "fr" {
            // The French edition lacks the glossary and has a page of its own.
            pages.retain(|page| page.as_str() != "glossary");
            pages.push(PagePath::new("guides/advanced"));
        }
        Alternate { language: other.language(), name: other.name, pages }
    };
    others.map(alternate).collect()
}

fn parts(speaker: &Speaker) -> Vec<Part> {
    let guides = vec![
        page(speaker, "guides/index", &[1], ["Guides", "الأدلة", "ガイド"], blocks::introduction),
        page(speaker, "guides/blocks", &[1, 1], ["Blocks", "الكتل", "ブロック"], blocks::blocks),
        page(
            speaker,
            "guides/inlines",
            &[1, 2],
            ["Inline content", "المحتوى السطري", "インライン要素"],
            inlines::inlines,
        ),
        page(speaker, "guides/inlines/states", &[1, 2, 1], ["States of a text", "حالات النص", "テキストの状態"], states),
    ];
    let reference = vec![
        page(speaker, "reference/tables", &[2], ["Tables", "الجداول", "表"], blocks::tables),
        page(speaker, "reference/code", &[3], ["Code and formulas", "الشفرة والصيغ", "コードと数式"], blocks::code),
    ];
    let title = |words: Words| Some(speaker.text(words));
    let preface = page(speaker, "preface", &[], ["Preface", "تمهيد", "はじめに"], blocks::preface);
    let glossary = page(speaker, "glossary", &[], ["Glossary", "المصطلحات", "用語集"], blocks::glossary);
    let index = page(speaker, "terms", &[], ["Index", "الفهرس", "索引"], blocks::index);
    vec![
        Part { kind: PartKind::Front, title: None, pages: vec![preface] },
        Part { kind: PartKind::Body, title: title(["Learning", "التعلّم", "学ぶ"]), pages: guides },
        Part {
            kind: PartKind::Body, title: title(["Reference", "المرجع", "リファレンス"]), pages: reference
        },
        Part {
            kind: PartKind::Back, title: title(["Appendix", "الملحق", "付録"]), pages: vec![glossary, index]
        },
    ]
}

fn page(speaker: &Speaker, path: &str, number: &[u64], title: Words, fill: fn(&Speaker, &mut Page)) -> Page {
    let source = SourcePath::new(format!("content/{path}.md"));
    let speaker = speaker.on(path, source.clone());
    let mut page = Page {
        path: PagePath::new(path),
        source,
        title: speaker.text(title),
        description: Some(speaker.text(["A page of the specimen.", "صفحة من الدليل النموذجي.", "見本のページです。"])),
        number: (!number.is_empty()).then(|| Number(number.to_vec())),
        depth: number.len().saturating_sub(1),
        blocks: vec![speaker.heading(1, "top", title)],
        footnotes: Vec::new(),
        completeness: Completeness::default(),
        fields: Default::default(),
    };
    fill(&speaker, &mut page);
    page.completeness = count(&page);
    page
}

fn count(page: &Page) -> Completeness {
    let mut completeness = Completeness::default();
    page.for_each_text(&mut |text| {
        let Some(origin) = &text.origin else { return };
        let words = text.to_plain().split_whitespace().count();
        let translated = matches!(origin.state, State::Source | State::Reviewed | State::Translated);
        completeness.add(&Completeness {
            messages: 1,
            translated: usize::from(translated),
            reviewed: usize::from(origin.state == State::Reviewed),
            stale: usize::from(origin.state == State::Stale),
            fallback: usize::from(origin.state == State::Fallback),
            draft: usize::from(origin.state == State::Draft),
            words,
            translated_words: if translated { words } else { 0 },
            ..Completeness::default()
        });
    });
    completeness
}

fn states(speaker: &Speaker, page: &mut Page) {
    let states = [State::Source, State::Reviewed, State::Translated, State::Draft, State::Stale];
    for state in states {
        let words = ["A text that was translated.", "نص مترجم.", "翻訳されたテキストです。"];
        page.blocks.push(speaker.paragraph(speaker.text_in_state(words, state)));
    }
    page.blocks.push(speaker.paragraph(speaker.fallback()));
    page.blocks.push(speaker.heading(2, "fallbacks-elsewhere", ["Elsewhere", "في أماكن أخرى", "ほかの場所では"]));
    let quoted = speaker.paragraph(speaker.fallback());
    page.blocks.push(speaker.block(crate::BlockKind::Quote(vec![quoted])));
    let item = |text: Text| crate::ListItem { task: None, blocks: vec![speaker.paragraph(text)] };
    let first = ["The first item.", "العنصر الأول.", "最初の項目。"];
    let items = vec![item(speaker.text(first)), item(speaker.fallback())];
    page.blocks.push(speaker.block(crate::BlockKind::List(crate::List { start: None, tight: true, items })));
    page.blocks.push(speaker.block(crate::BlockKind::Heading(crate::Heading {
        level: 2,
        number: None,
        text: speaker.fallback(),
        classes: Vec::new(),
    })));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_specimen_is_whole() {
        for locale in ["en", "ar", "ja", "pl"] {
            let book = book(locale);
            assert!(book == super::book(locale), "the same every time");
            for label in crate::Label::ALL {
                assert!(!book.labels.get(*label).pieces.is_empty(), "{locale}: no label {}", label.id());
            }
            for (id, asset) in &book.assets.entries {
                assert!(!book.assets.read(id).unwrap().is_empty());
                assert_eq!(asset.sha256.len(), 64);
            }
            let paths: BTreeSet<_> = book.pages().map(|page| &page.path).collect();
            assert_eq!(paths.len(), book.pages().count());
            assert!(book.completeness.fallback > 0 && book.completeness.stale > 0);
        }
    }
}
