//! Every kind of inline content.

use super::words::{Speaker, Words};
use crate::{
    Anchor, AssetId, Direction, Footnote, ImageReference, ImageSource, Inline, Language, LanguageTag, Math, Page,
    PagePath, Style, Target,
};

const STYLES: [(Style, Words); 10] = [
    (Style::Emphasis, ["emphasis", "تشديد", "強調"]),
    (Style::Strong, ["strong", "قوي", "重要語"]),
    (Style::Strikethrough, ["struck out", "مشطوب", "取り消し"]),
    (Style::Superscript, ["raised", "مرتفع", "上付き"]),
    (Style::Subscript, ["lowered", "منخفض", "下付き"]),
    (Style::Mark, ["marked", "معلّم", "目印"]),
    (Style::Keyboard, ["Ctrl", "Ctrl", "Ctrl"]),
    (Style::Underline, ["underlined", "مسطّر", "下線"]),
    (Style::Small, ["small print", "حرف صغير", "小さな文字"]),
    (Style::Quotation, ["quoted", "مقتبس", "引用"]),
];

/// The term that the specimen explains, and where.
pub(super) const TERM: Words = ["term", "مصطلح", "用語"];
pub(super) const TERM_ANCHOR: &str = "polypress.term-1";

/// The page of inline content.
pub(super) fn inlines(speaker: &Speaker, page: &mut Page) {
    styles(speaker, page);
    links(speaker, page);
    images(speaker, page);
    footnotes(speaker, page);
    others(speaker, page);
}

fn word(words: impl Into<String>) -> Inline {
    Inline::Text(words.into())
}

fn styles(speaker: &Speaker, page: &mut Page) {
    page.blocks.push(speaker.heading(2, "styles", ["Styles", "الأنماط", "書式"]));
    let mut inlines = Vec::new();
    for (style, words) in STYLES {
        inlines.push(Inline::Styled { style, inlines: vec![word(speaker.say(words))] });
        inlines.push(word(" "));
    }
    let term = vec![Inline::Anchor(Anchor::new(TERM_ANCHOR)), word(speaker.say(TERM))];
    inlines.extend([Inline::Styled { style: Style::Term, inlines: term }, word(" ")]);
    inlines.push(Inline::Code("<code> & \"more\"".to_owned()));
    page.blocks.push(speaker.paragraph(speaker.text_of(inlines)));
    let inner = vec![word(speaker.say(["a word", "كلمة", "言葉"]))];
    let quotation = |inlines| Inline::Styled { style: Style::Quotation, inlines };
    let nested = quotation(vec![word(speaker.say(["She said ", "قالت ", "彼女は"])), quotation(inner)]);
    let strong = Inline::Styled { style: Style::Strong, inlines: vec![nested] };
    page.blocks.push(speaker.paragraph(speaker.text_of(vec![
        Inline::Styled { style: Style::Emphasis, inlines: vec![strong] },
        Inline::Break,
        word(speaker.say(["after the break < & > \" '", "بعد الفاصل < & >", "改行の後 < & >"])),
    ])));
}

/// A link of every kind, each with its kind as words.
fn targets() -> Vec<(Target, Words)> {
    let page =
        |path: &str, anchor: Option<&str>| Target::Page { path: PagePath::new(path), anchor: anchor.map(Anchor::new) };
    let french = Language { tag: LanguageTag::new("fr"), direction: Direction::Ltr };
    let (path, anchor) = (PagePath::new("guides/advanced"), Some(Anchor::new("top")));
    vec![
        (page("guides/inlines", Some("styles")), ["this page", "هذه الصفحة", "このページ"]),
        (page("reference/tables", None), ["another page", "صفحة أخرى", "別のページ"]),
        (
            page("guides/blocks", Some("lists")),
            ["a place on another page", "موضع في صفحة أخرى", "別のページのある場所"],
        ),
        (Target::OtherLocale { language: french, path, anchor }, ["another edition", "طبعة أخرى", "別の版"]),
        (Target::External("https://example.org/?a=1&b=2".to_owned()), ["elsewhere", "موقع آخر", "外部"]),
        (Target::External("mailto:editor@example.org".to_owned()), ["a letter", "رسالة", "メール"]),
        (Target::External("tel:+123456789".to_owned()), ["a call", "مكالمة", "電話"]),
        (Target::Asset(AssetId::new("files/values.csv")), ["a file", "ملف", "ファイル"]),
        (Target::Nowhere, ["nowhere", "لا مكان", "行き先なし"]),
    ]
}

fn links(speaker: &Speaker, page: &mut Page) {
    page.blocks.push(speaker.heading(2, "links", ["Links", "الروابط", "リンク"]));
    let mut inlines = Vec::new();
    for (target, words) in targets() {
        if !inlines.is_empty() {
            inlines.push(word(speaker.say([", ", "، ", "、"])));
        }
        let title = matches!(target, Target::External(_)).then(|| "A \"title\"".to_owned());
        inlines.push(Inline::Link { target, title, inlines: vec![word(speaker.say(words))] });
    }
    page.blocks.push(speaker.paragraph(speaker.text_of(inlines)));
}

fn images(speaker: &Speaker, page: &mut Page) {
    page.blocks.push(speaker.heading(2, "images", ["Images", "الصور", "画像"]));
    let image = |source, alternative: Words, width: Option<u32>| {
        let title = width.map(|_| "A title".to_owned());
        Inline::Image(ImageReference {
            source,
            alternative: speaker.say(alternative),
            decorative: false,
            title,
            width,
            height: None,
        })
    };
    let asset = |id: &str| ImageSource::Asset(AssetId::new(id));
    let external = ImageSource::External("https://example.org/badge.svg".to_owned());
    page.blocks.push(speaker.paragraph(speaker.text_of(vec![image(
        asset("images/plan.png"),
        ["Two hills under a sky", "تلّان تحت السماء", "空の下の二つの丘"],
        None,
    )])));
    page.blocks.push(speaker.paragraph(speaker.text_of(vec![
        word(speaker.say(["Small ", "صغيرة ", "小さい"])),
        image(asset("images/road.svg"), ["The road", "الطريق", "道"], Some(80)),
        word(speaker.say([", elsewhere ", "، خارجية ", "、外部"])),
        image(external, ["a badge", "شارة", "バッジ"], None),
        word(speaker.say([", missing ", "، مفقودة ", "、欠落"])),
        image(ImageSource::Missing, ["a lost map", "خريطة ضائعة", "失われた地図"], None),
    ])));
}

fn footnotes(speaker: &Speaker, page: &mut Page) {
    page.blocks.push(speaker.heading(2, "notes", ["Footnotes", "الحواشي", "脚注"]));
    let mark = |footnote, occurrence| Inline::FootnoteReference { footnote, occurrence };
    page.blocks.push(speaker.paragraph(speaker.text_of(vec![
        word(speaker.say(["A first mark", "علامة أولى", "最初の印"])),
        mark(0, 1),
        word(speaker.say([", another", "، وأخرى", "、別の印"])),
        mark(1, 1),
        word(speaker.say([", and the first again", "، والأولى ثانية", "、最初の印をもう一度"])),
        mark(0, 2),
    ])));
    let short = vec![speaker.words(["It is said twice.", "ذُكرت مرتين.", "二度出てきます。"])];
    let long = vec![
        speaker.words(["It has two paragraphs.", "لها فقرتان.", "段落が二つあります。"]),
        speaker.words(["This is the second.", "هذه هي الثانية.", "これが二つ目です。"]),
    ];
    let unmarked = vec![speaker.words(["Nothing leads here.", "لا شيء يؤدي إلى هنا.", "ここへの印はありません。"])];
    for (number, occurrences, blocks) in [(1, 2, short), (2, 1, long), (3, 0, unmarked)] {
        let anchor = Anchor::new(format!("footnote-{number}"));
        page.footnotes.push(Footnote { number, anchor, occurrences, blocks });
    }
}

fn others(speaker: &Speaker, page: &mut Page) {
    page.blocks.push(speaker.heading(2, "others", ["Other runs", "نصوص أخرى", "そのほか"]));
    let span = |tag: &str, direction, classes: &[&str], words: &str| Inline::Span {
        language: (!tag.is_empty()).then(|| Language { tag: LanguageTag::new(tag), direction }),
        classes: classes.iter().map(|class| (*class).to_owned()).collect(),
        inlines: vec![word(words)],
    };
    let tex = r"\frac{a}{b} < \sqrt{2}".to_owned();
    page.blocks.push(speaker.paragraph(speaker.text_of(vec![
        word(speaker.say(["A formula ", "صيغة ", "数式"])),
        Inline::Math(Math { tex, display: false }),
        word(speaker.say([", French ", "، فرنسية ", "、フランス語"])),
        span("fr", Direction::Ltr, &[], "déjà vu"),
        word(speaker.say([", Arabic ", "، عربية ", "、アラビア語"])),
        span("ar", Direction::Rtl, &[], "كتاب"),
        word(speaker.say([", Hebrew ", "، عبرية ", "、ヘブライ語"])),
        span("he", Direction::Rtl, &[], "ספר"),
        word(speaker.say([", classes ", "، أصناف ", "、クラス"])),
        span("", Direction::Ltr, &["term", "new"], "polypress"),
        word(speaker.say([", a place ", "، موضع ", "、場所"])),
        Inline::Anchor(Anchor::new("a-place")),
        word("."),
    ])));
}
