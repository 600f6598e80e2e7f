//! Messages for a reviewer: one in every state, with everything that a source text and its translation can hold.

use super::words::{Speaker, Words};
use crate::{
    Book, Direction, ImageReference, ImageSource, Inline, Language, LanguageTag, MessageId, Number, PagePath, Review,
    ReviewSection, ReviewState, ReviewedMessage, Style, Target, Text,
};

/// The specimen book in `ar` or `ja` with what its reviewer needs.
pub(super) fn review(book: &Book, speaker: &Speaker) -> Review {
    let message = |id: &str, state, source: Text, translation: Option<Text>| ReviewedMessage {
        id: MessageId::new(id),
        state,
        source,
        former: None,
        translation,
    };
    let own = |words: Words| Some(Text::plain(speaker.say(words)));
    let title = message(
        "book#title",
        ReviewState::Reviewed,
        source(vec![plain("The specimen handbook")]),
        own(["", "الدليل النموذجي", "見本ハンドブック"]),
    );
    let stale = ReviewedMessage {
        former: Some(source(vec![plain("Pour the "), strong("cold"), plain(" water over the leaves.")])),
        ..message(
            "guides/tea#pour-the-water",
            ReviewState::Stale,
            source(vec![plain("Pour the "), strong("boiling"), plain(" water over the leaves, and wait.")]),
            own(["", "اسكب الماء البارد فوق الأوراق.", "冷たい水を葉に注ぎます。"]),
        )
    };
    let rich = message(
        "guides/tea#see-the-pots",
        ReviewState::Draft,
        source(vec![
            plain("See "),
            Inline::Link { target: Target::Nowhere, title: None, inlines: vec![plain("the pots")] },
            plain(", run "),
            Inline::Code("tea --pot=2".to_owned()),
            Inline::FootnoteReference { footnote: 1, occurrence: 1 },
            plain(" and look: "),
            Inline::Image(ImageReference {
                source: ImageSource::Missing,
                alternative: "a pot".to_owned(),
                decorative: false,
                title: None,
                width: None,
                height: None,
            }),
        ]),
        own(["", "انظر الأباريق، ثم شغّل tea --pot=2 الإصدار 2.1.", "急須を見て、tea --pot=2 を実行します。"]),
    );
    let translated = message(
        "guides/tea#tea-is-ready",
        ReviewState::Translated,
        source(vec![plain("The tea is ready in 4 minutes.")]),
        own(["", "يجهز الشاي في 4 دقائق.", "お茶は4分でできあがります。"]),
    );
    let missing = message("guides/tea#enjoy-it", ReviewState::Missing, source(vec![plain("Enjoy it.")]), None);
    let broken =
        message("guides/tea#version", ReviewState::Broken, source(vec![plain("Version 2.1 of the tea.")]), None);
    let section = |page, title: Text, number, messages| ReviewSection { page, title, number, messages };
    let tea = Text::plain(speaker.say(["Tea", "الشاي", "お茶"]));
    Review {
        sections: vec![
            section(None, book.metadata.title.clone(), None, vec![title]),
            section(
                Some(PagePath::new("guides/tea")),
                tea,
                Some(Number(vec![2, 1])),
                vec![stale, rich, translated, missing, broken],
            ),
        ],
    }
}

fn plain(words: &str) -> Inline {
    Inline::Text(words.to_owned())
}

fn strong(words: &str) -> Inline {
    Inline::Styled { style: Style::Strong, inlines: vec![plain(words)] }
}

fn source(inlines: Vec<Inline>) -> Text {
    let language = Language { tag: LanguageTag::new("en"), direction: Direction::Ltr };
    Text { inlines, origin: None, language: Some(language) }
}
