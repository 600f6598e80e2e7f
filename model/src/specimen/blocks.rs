//! Every kind of block.

use super::inlines::{TERM, TERM_ANCHOR};
use super::words::{Speaker, Words};
use crate::{
    Alert, AlertKind, Alignment, Anchor, AssetId, Block, BlockKind, Cell, Code, Definition, Details, Direction, Figure,
    Group, HeaderScope, Heading, ImageReference, ImageSource, Index, IndexEntry, IndexGroup, IndexPlace, Inline,
    Language, LanguageTag, List, ListItem, Math, Number, Page, PagePath, Row, Table, Text, Token, TokenClass,
};

/// The preface: a short page without number.
pub(super) fn preface(speaker: &Speaker, page: &mut Page) {
    page.blocks.push(speaker.words([
        "This handbook shows everything that a page can hold. Nobody needs all of it at once, and every format must be able to show it.",
        "يعرض هذا الدليل كل ما يمكن أن تحويه الصفحة. لا يحتاج أحد إليه كله دفعة واحدة، ويجب أن يستطيع كل تنسيق عرضه.",
        "このハンドブックは、ページに含められるものをすべて示します。一度にすべてが必要な人はいませんが、どの形式でも表示できなければなりません。",
    ]));
    page.blocks.push(speaker.words([
        "It is made from one set of pages in every language, with numbers such as 1,234.5 and dates such as 2026-03-01.",
        "وهو مصنوع من مجموعة صفحات واحدة بكل اللغات، مع أرقام مثل 1,234.5 وتواريخ مثل 2026-03-01.",
        "一組のページからすべての言語版が作られます。1,234.5のような数や2026-03-01のような日付も含まれます。",
    ]));
}

/// The first page of a folder.
pub(super) fn introduction(speaker: &Speaker, page: &mut Page) {
    page.description = None;
    page.blocks.push(speaker.words([
        "The pages below this one show blocks and inline content.",
        "تعرض الصفحات التالية الكتل والمحتوى السطري.",
        "以下のページでは、ブロックとインライン要素を示します。",
    ]));
}

/// The page of blocks.
pub(super) fn blocks(speaker: &Speaker, page: &mut Page) {
    headings(speaker, page);
    lists(speaker, page);
    quotations(speaker, page);
    alerts(speaker, page);
    figures(speaker, page);
    page.blocks.push(speaker.heading(2, "others", ["Others", "كتل أخرى", "そのほか"]));
    page.blocks.push(speaker.block(BlockKind::Rule));
    for open in [false, true] {
        let summary = open.then(|| speaker.text(["Open at first", "مفتوح في البداية", "最初から開いています"]));
        let blocks = vec![speaker.words(["More to read.", "مزيد للقراءة.", "続きがあります。"])];
        page.blocks.push(speaker.block(BlockKind::Details(Details { summary, open, blocks })));
    }
    let french = Text { language: None, origin: None, ..Text::plain("Un groupe en français.") };
    let language = Some(Language { tag: LanguageTag::new("fr"), direction: Direction::Ltr });
    let (classes, blocks) = (vec!["aside".to_owned()], vec![speaker.paragraph(french)]);
    page.blocks.push(speaker.block(BlockKind::Group(Group { classes, language, blocks })));
}

fn headings(speaker: &Speaker, page: &mut Page) {
    let numbered = Heading {
        level: 2,
        number: Some(Number(vec![1, 1, 1])),
        text: speaker.text(["Headings", "العناوين", "見出し"]),
        classes: vec!["wide".to_owned()],
    };
    page.blocks
        .push(Block { anchor: Some(crate::Anchor::new("headings")), ..speaker.block(BlockKind::Heading(numbered)) });
    let levels = [(3, "level-3"), (4, "level-4"), (5, "level-5"), (6, "level-6")];
    for (level, anchor) in levels {
        page.blocks.push(speaker.heading(level, anchor, ["A deeper heading", "عنوان أعمق", "より深い見出し"]));
        page.blocks.push(speaker.words([
            "Some words below it, long enough to run over more than one line on a narrow screen or page, as most paragraphs do.",
            "بضع كلمات تحته، طويلة بما يكفي لتمتد على أكثر من سطر واحد على شاشة أو صفحة ضيقة، كما هو حال معظم الفقرات.",
            "その下の文章です。狭い画面やページでは複数の行にわたるほどの長さがあり、ほとんどの段落と同じです。",
        ]));
    }
}

fn item(speaker: &Speaker, task: Option<bool>, words: Words, below: Vec<Block>) -> ListItem {
    let mut blocks = vec![speaker.words(words)];
    blocks.extend(below);
    ListItem { task, blocks }
}

fn lists(speaker: &Speaker, page: &mut Page) {
    page.blocks.push(speaker.heading(2, "lists", ["Lists", "القوائم", "リスト"]));
    let list = |start, tight, items| speaker.block(BlockKind::List(List { start, tight, items }));
    let one: Words = ["One item", "عنصر", "項目"];
    let other: Words = ["Another item", "عنصر آخر", "別の項目"];
    let deepest = list(None, true, vec![item(speaker, None, one, vec![])]);
    let ordered =
        list(Some(9), true, vec![item(speaker, None, one, vec![deepest]), item(speaker, None, other, vec![])]);
    let items = vec![item(speaker, None, one, vec![ordered]), item(speaker, None, other, vec![])];
    page.blocks.push(list(None, true, items));
    let second = speaker.words(["Its second paragraph.", "فقرته الثانية.", "二つ目の段落。"]);
    let items = vec![item(speaker, None, one, vec![second]), item(speaker, None, other, vec![])];
    page.blocks.push(list(Some(1), false, items));
    let tasks = vec![
        item(speaker, Some(true), ["Write the page", "كتابة الصفحة", "ページを書く"], vec![]),
        item(speaker, Some(false), ["Translate it", "ترجمتها", "翻訳する"], vec![]),
    ];
    page.blocks.push(list(None, true, tasks));
}

fn quotations(speaker: &Speaker, page: &mut Page) {
    page.blocks.push(speaker.heading(2, "quotations", ["Quotations", "الاقتباسات", "引用"]));
    let inner = speaker.block(BlockKind::Quote(vec![speaker.words(["Within it.", "في داخله.", "その中の引用。"])]));
    let outer = speaker.words(["A quotation.", "اقتباس.", "引用文です。"]);
    page.blocks.push(speaker.block(BlockKind::Quote(vec![outer, inner])));
}

fn alerts(speaker: &Speaker, page: &mut Page) {
    page.blocks.push(speaker.heading(2, "alerts", ["Alerts", "التنبيهات", "注意書き"]));
    let kinds = [AlertKind::Note, AlertKind::Tip, AlertKind::Important, AlertKind::Warning, AlertKind::Caution];
    for kind in kinds {
        let words = [
            "Something to know before going on.",
            "شيء ينبغي معرفته قبل المتابعة.",
            "先へ進む前に知っておくべきことです。",
        ];
        let blocks = vec![speaker.words(words)];
        page.blocks.push(speaker.block(BlockKind::Alert(Alert { kind, blocks })));
    }
}

fn figures(speaker: &Speaker, page: &mut Page) {
    page.blocks.push(speaker.heading(2, "figures", ["Figures", "الأشكال", "図"]));
    for (index, id) in ["images/plan.png", "images/road.svg"].into_iter().enumerate() {
        let image = Inline::Image(ImageReference {
            source: ImageSource::Asset(AssetId::new(id)),
            alternative: speaker.say(["A drawing", "رسم", "図面"]),
            decorative: false,
            title: None,
            width: None,
            height: None,
        });
        let figure = Figure {
            number: Some(Number(vec![index as u64 + 1])),
            blocks: vec![speaker.paragraph(Text { inlines: vec![image], ..Text::default() })],
            caption: Some(speaker.text(["What it shows.", "ما يعرضه.", "その内容。"])),
        };
        let anchor = Some(crate::Anchor::new(format!("figure-{}", index + 1)));
        page.blocks.push(Block { anchor, ..speaker.block(BlockKind::Figure(figure)) });
    }
}

/// The page of tables.
pub(super) fn tables(speaker: &Speaker, page: &mut Page) {
    page.blocks.push(speaker.heading(2, "spans", ["Spans and headers", "الامتداد والرؤوس", "結合と見出し"]));
    let cell = |header, columns, rows, words: Words| Cell { header, columns, rows, blocks: vec![speaker.words(words)] };
    let column = Some(HeaderScope::Column);
    let row = Some(HeaderScope::Row);
    let list = speaker.block(BlockKind::List(List {
        start: None,
        tight: true,
        items: vec![
            item(speaker, None, ["one", "واحد", "一"], vec![]),
            item(speaker, None, ["two", "اثنان", "二"], vec![]),
        ],
    }));
    let blocks = vec![speaker.words(["Blocks in a cell:", "كتل في خلية:", "セルの中のブロック："]), list];
    let table = Table {
        number: Some(Number(vec![1])),
        caption: Some(speaker.text(["Formats and what they can do", "التنسيقات وما تستطيعه", "形式とその機能"])),
        columns: vec![Alignment::Default, Alignment::Start, Alignment::Center, Alignment::End],
        head: vec![Row {
            cells: vec![
                cell(column, 1, 1, ["Format", "التنسيق", "形式"]),
                cell(column, 2, 1, ["Use", "الاستعمال", "用途"]),
                cell(column, 1, 1, ["Pages", "الصفحات", "ページ数"]),
            ],
        }],
        body: vec![
            Row {
                cells: vec![
                    cell(row, 1, 2, ["PDF", "PDF", "PDF"]),
                    cell(None, 1, 1, ["Print", "الطباعة", "印刷"]),
                    cell(None, 1, 1, ["Yes", "نعم", "はい"]),
                    cell(None, 1, 1, ["120", "١٢٠", "120"]),
                ],
            },
            Row {
                cells: vec![
                    Cell { header: None, columns: 1, rows: 1, blocks },
                    cell(None, 1, 1, ["Yes", "نعم", "はい"]),
                    Cell { header: None, columns: 1, rows: 1, blocks: vec![] },
                ],
            },
        ],
    };
    page.blocks.push(speaker.block(BlockKind::Table(table)));
    page.blocks.push(speaker.heading(2, "wide", ["A wide table", "جدول عريض", "幅の広い表"]));
    page.blocks.push(wide_table(speaker));
}

/// A table without caption that is wider than a narrow screen.
fn wide_table(speaker: &Speaker) -> Block {
    let words: Words = ["A column of words", "عمود من الكلمات", "言葉の列"];
    let row = |header| {
        let cell = || Cell { header, columns: 1, rows: 1, blocks: vec![speaker.words(words)] };
        Row { cells: (0..8).map(|_| cell()).collect() }
    };
    let (head, body) = (vec![row(Some(HeaderScope::Column))], vec![row(None), row(None), row(None)]);
    speaker.block(BlockKind::Table(Table {
        number: None,
        caption: None,
        columns: vec![Alignment::Default; 8],
        head,
        body,
    }))
}

/// The page of code and formulas.
pub(super) fn code(speaker: &Speaker, page: &mut Page) {
    use TokenClass::{Comment, Function, Keyword, Number, Plain, Punctuation, Variable};
    let token = |(class, text): (TokenClass, &str)| Token { class, text: text.to_owned() };
    let first = [(Keyword, "fn"), (Plain, " "), (Function, "main"), (Punctuation, "() {")].map(token).to_vec();
    let second = [(Plain, "    "), (Keyword, "let"), (Plain, " "), (Variable, "x"), (Plain, " = "), (Number, "1")];
    let second = second.into_iter().chain([(Punctuation, ";"), (Plain, " "), (Comment, "// 1 < 2 & \"so on\"")]);
    let lines = vec![first, second.map(token).collect(), vec![], vec![token((Punctuation, "}"))]].into();
    let title = Some(speaker.text(["src/main.rs, the program", "src/main.rs، البرنامج", "src/main.rs（プログラム）"]));
    let code = Code { language: Some("rust".to_owned()), title, lines, texts: Vec::new(), emphasized: [1].into() };
    page.blocks.push(speaker.block(BlockKind::Code(code)));
    page.blocks.push(speaker.words(["Every class of token:", "كل أصناف الرموز:", "トークンの全種類："]));
    let classes = ALL_CLASSES.iter().map(|(class, name)| vec![token((*class, name))]);
    let lines: Vec<_> = classes.chain([vec![token((Plain, &"a very long line of code ".repeat(8)))]]).collect();
    page.blocks.push(speaker.block(BlockKind::Code(Code {
        language: None,
        title: None,
        lines: lines.into(),
        texts: Vec::new(),
        emphasized: Default::default(),
    })));
    page.blocks.push(speaker.heading(2, "formulas", ["Formulas", "الصيغ", "数式"]));
    let tex = r"\int_0^1 x^2\,dx = \frac{1}{3}".to_owned();
    page.blocks.push(speaker.block(BlockKind::Math(Math { tex, display: true })));
}

const ALL_CLASSES: [(TokenClass, &str); 17] = [
    (TokenClass::Plain, "plain"),
    (TokenClass::Comment, "comment"),
    (TokenClass::Keyword, "keyword"),
    (TokenClass::String, "string"),
    (TokenClass::Number, "number"),
    (TokenClass::Constant, "constant"),
    (TokenClass::Function, "function"),
    (TokenClass::Type, "type"),
    (TokenClass::Attribute, "attribute"),
    (TokenClass::Variable, "variable"),
    (TokenClass::Operator, "operator"),
    (TokenClass::Punctuation, "punctuation"),
    (TokenClass::Tag, "tag"),
    (TokenClass::Heading, "heading"),
    (TokenClass::Inserted, "inserted"),
    (TokenClass::Deleted, "deleted"),
    (TokenClass::Invalid, "invalid"),
];

/// The index of terms: one that the book explains, and one that begins with no letter.
pub(super) fn index(speaker: &Speaker, page: &mut Page) {
    let places = vec![IndexPlace { page: PagePath::new("guides/inlines"), anchor: Anchor::new(TERM_ANCHOR) }];
    let entry = |term: String| IndexEntry { term: Text::plain(term), places: places.clone() };
    let term = speaker.say(TERM);
    let letter = term.chars().next().map(|first| first.to_uppercase().collect());
    let groups = vec![
        IndexGroup { letter: None, entries: vec![entry("<kbd>".to_owned())] },
        IndexGroup { letter, entries: vec![entry(term)] },
    ];
    page.blocks.push(speaker.block(BlockKind::Index(Index { groups })));
}

/// The page of definitions.
pub(super) fn glossary(speaker: &Speaker, page: &mut Page) {
    let definition = |terms: Vec<Words>, details: Vec<Vec<Words>>| Definition {
        terms: terms.into_iter().map(|term| speaker.text(term)).collect(),
        details: details
            .into_iter()
            .map(|blocks| blocks.into_iter().map(|words| speaker.words(words)).collect())
            .collect(),
    };
    let book = definition(
        vec![["Book", "كتاب", "本"]],
        vec![vec![["A handbook in one language.", "دليل بلغة واحدة.", "一つの言語によるハンドブック。"]]],
    );
    let message = definition(
        vec![["Message", "رسالة", "メッセージ"], ["Segment", "مقطع", "分節"]],
        vec![
            vec![["What is translated as a whole.", "ما يُترجم ككل.", "まとめて翻訳される単位。"]],
            vec![
                ["Also: its text.", "وأيضًا: نصّها.", "また、そのテキスト。"],
                ["It has an id.", "ولها معرّف.", "識別子を持ちます。"],
            ],
        ],
    );
    page.blocks.push(speaker.block(BlockKind::Definitions(vec![book, message])));
}
