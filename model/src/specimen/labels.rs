//! The words that exporters add, in the specimen's three languages.

use crate::{Direction, Label, LabelText, Labels, Language, LanguageTag, Piece, PluralCategory};
use std::collections::BTreeMap;

/// All labels; Arabic and Japanese lack the last few, which are English and say so.
pub(super) fn labels(language: &str) -> Labels {
    let column = match language {
        "ar" => 1,
        "ja" => 2,
        _ => 0,
    };
    let english = || Some(Language { tag: LanguageTag::new("en"), direction: Direction::Ltr });
    let mut labels = BTreeMap::new();
    for (label, words) in WORDS {
        let (words, language) = if words[column].is_empty() { (words[0], english()) } else { (words[column], None) };
        labels.insert(*label, LabelText { pieces: pieces(words), language });
    }
    labels.insert(Label::PageFallbackNotice, LabelText { pieces: fallback_notice(column), language: None });
    Labels(labels)
}

/// `Page {page}` as pieces.
fn pieces(mut words: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    while let Some((before, (argument, after))) =
        words.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        if !before.is_empty() {
            pieces.push(Piece::Text(before.to_owned()));
        }
        pieces.push(Piece::Argument(argument.to_owned()));
        words = after;
    }
    if !words.is_empty() {
        pieces.push(Piece::Text(words.to_owned()));
    }
    pieces
}

fn fallback_notice(column: usize) -> Vec<Piece> {
    let branches: &[(PluralCategory, &str)] = match column {
        1 => &[
            (PluralCategory::One, "فقرة واحدة في هذه الصفحة غير مترجمة."),
            (PluralCategory::Two, "فقرتان في هذه الصفحة غير مترجمتين."),
            (PluralCategory::Few, "{count} فقرات في هذه الصفحة غير مترجمة."),
            (PluralCategory::Other, "{count} فقرة في هذه الصفحة غير مترجمة."),
        ],
        2 => &[(PluralCategory::Other, "このページの{count}か所はまだ翻訳されていません。")],
        _ => &[
            (PluralCategory::One, "One passage of this page is not translated yet."),
            (PluralCategory::Other, "{count} passages of this page are not translated yet."),
        ],
    };
    let branches = branches.iter().map(|(category, words)| (*category, pieces(words))).collect();
    vec![Piece::Plural { argument: "count".to_owned(), branches }]
}

const WORDS: &[(Label, super::Words)] = &[
    (Label::Contents, ["Contents", "المحتويات", "目次"]),
    (Label::OnThisPage, ["On this page", "في هذه الصفحة", "このページの内容"]),
    (Label::Navigation, ["Navigation", "التنقل", "ナビゲーション"]),
    (Label::Previous, ["Previous", "السابق", "前へ"]),
    (Label::Next, ["Next", "التالي", "次へ"]),
    (Label::SkipToContent, ["Skip to content", "انتقل إلى المحتوى", "本文へ移動"]),
    (Label::Language, ["Language", "اللغة", "言語"]),
    (Label::ChooseLanguage, ["Choose a language", "اختر لغة", "言語を選ぶ"]),
    (Label::Note, ["Note", "ملاحظة", "注記"]),
    (Label::Tip, ["Tip", "نصيحة", "ヒント"]),
    (Label::Important, ["Important", "مهم", "重要"]),
    (Label::Warning, ["Warning", "تحذير", "警告"]),
    (Label::Caution, ["Caution", "تنبيه", "注意"]),
    (Label::Footnotes, ["Footnotes", "الحواشي", "脚注"]),
    (Label::FootnoteMark, ["Footnote {number}", "الحاشية {number}", "脚注{number}"]),
    (Label::FootnoteBack, ["Back to mark {number}", "عودة إلى العلامة {number}", "脚注番号{number}へ戻る"]),
    (Label::PageOf, ["Page {page} of {pages}", "صفحة {page} من {pages}", "{page} / {pages} ページ"]),
    (Label::FigureNumber, ["Figure {number}", "الشكل {number}", "図{number}"]),
    (Label::TableNumber, ["Table {number}", "الجدول {number}", "表{number}"]),
    (Label::ChapterNumber, ["Chapter {number}", "الفصل {number}", "第{number}章"]),
    (Label::TaskDone, ["Done", "تم", "完了"]),
    (Label::TaskOpen, ["To do", "لم يتم", "未完了"]),
    (Label::NotTranslated, ["Not translated", "غير مترجم", "未翻訳"]),
    (Label::OutOfDate, ["Out of date", "غير محدّث", "更新待ち"]),
    (
        Label::CompletenessNotice,
        [
            "{percent} % of this book is translated.",
            "تُرجم {percent}٪ من هذا الكتاب.",
            "この本の{percent}%が翻訳済みです。",
        ],
    ),
    (Label::Cover, ["Cover", "الغلاف", "表紙"]),
    (Label::StartOfContent, ["Start of content", "بداية المحتوى", "本文の始まり"]),
    (Label::Version, ["Version {version}", "الإصدار {version}", "バージョン {version}"]),
    (Label::Status, ["Status: {status}", "الحالة: {status}", "状態：{status}"]),
    (Label::Date, ["Date: {date}", "التاريخ: {date}", "日付：{date}"]),
    (Label::Draft, ["DRAFT", "مسودة", "草案"]),
    (Label::DocumentNumber, ["Document {number}", "الوثيقة {number}", "文書番号 {number}"]),
    (Label::Authors, ["By {names}", "تأليف {names}", "著者：{names}"]),
    (Label::Editors, ["Edited by {names}", "تحرير {names}", "編集：{names}"]),
    (Label::Translators, ["Translated by {names}", "ترجمة {names}", "翻訳：{names}"]),
    (Label::Details, ["Details", "تفاصيل", "詳細"]),
    (Label::ImageNotShown, ["Image: {description}", "صورة: {description}", "画像：{description}"]),
    (Label::LinkToHeading, ["Link to “{heading}”", "رابط إلى ”{heading}“", "「{heading}」へのリンク"]),
    (Label::ListSeparator, [", ", "، ", "、"]),
    (Label::Continued, ["continued", "", ""]),
    (Label::Landmarks, ["Landmarks", "", ""]),
    (Label::TitlePage, ["Title page", "صفحة العنوان", "扉"]),
    (Label::ListOfFigures, ["Figures", "الأشكال", "図一覧"]),
    (Label::Index, ["Index", "الفهرس", "索引"]),
    (Label::IndexSymbols, ["Symbols", "الرموز", "記号・数字"]),
    (Label::ListOfTables, ["Tables", "الجداول", "表一覧"]),
    (Label::ListOfPages, ["Pages", "الصفحات", ""]),
    (Label::OriginalLanguage, ["Original language: {language}", "اللغة الأصلية: {language}", "原書の言語：{language}"]),
    (Label::AccessibleText, ["All text can be read aloud.", "يمكن قراءة النص كله بصوت مسموع.", ""]),
    (Label::AccessibleImages, ["Images have descriptions.", "للصور أوصاف نصية.", ""]),
    (Label::AccessibleImagesPartly, ["Some images have no descriptions.", "بعض الصور بلا أوصاف.", ""]),
    (Label::AccessibleFormulas, ["Formulas are MathML.", "", ""]),
    (Label::AccessiblePages, ["Page numbers are marked.", "", ""]),
    (Label::Downloads, ["Downloads", "", ""]),
    (Label::Search, ["Search", "بحث", "検索"]),
    (Label::SearchResults, ["Results: {count}", "النتائج: {count}", "検索結果: {count}件"]),
    (
        Label::SearchNone,
        ["Nothing found for “{query}”.", "لم يُعثر على شيء عن «{query}».", "「{query}」は見つかりませんでした。"],
    ),
    (Label::Close, ["Close", "إغلاق", "閉じる"]),
    (Label::Copy, ["Copy", "نسخ", "コピー"]),
    (Label::Copied, ["Copied", "تم النسخ", "コピーしました"]),
    (Label::Theme, ["Colours", "الألوان", "配色"]),
    (Label::ThemeLight, ["Light", "فاتحة", "ライト"]),
    (Label::ThemeDark, ["Dark", "داكنة", "ダーク"]),
    (Label::ThemeSystem, ["As the system", "مثل النظام", "システムに合わせる"]),
    (Label::Breadcrumb, ["You are here", "أنت هنا", "現在位置"]),
    (Label::EditPage, ["Edit this page", "تعديل هذه الصفحة", "このページを編集"]),
    (Label::HelpTranslate, ["Help with the translation", "المساعدة في الترجمة", "翻訳に協力する"]),
    (Label::TranslationStatus, ["Status of the translation", "حالة الترجمة", "翻訳の状況"]),
    (Label::Translated, ["Translated", "المترجَم", "翻訳済み"]),
    (Label::Page, ["Page", "الصفحة", "ページ"]),
    (Label::Languages, ["Languages", "اللغات", "言語"]),
    (Label::Pages, ["Pages", "الصفحات", "ページ"]),
    (Label::Messages, ["Messages", "الرسائل", "メッセージ"]),
    (Label::WordsLeft, ["Words to go", "الكلمات المتبقية", "残りの語数"]),
    (Label::Obsolete, ["Obsolete", "المتقادمة", "廃止"]),
    (Label::Optional, ["optional", "اختيارية", "任意"]),
    (Label::BookTitles, ["Titles of the book", "عناوين الكتاب", "本の題名"]),
    (Label::NotInLanguage, ["not in this language", "غير موجودة بهذه اللغة", "この言語にはなし"]),
    (Label::NoText, ["no text", "لا نص فيها", "本文なし"]),
    (Label::ToDo, ["To do next", "المطلوب تاليًا", "次に訳すもの"]),
    (Label::AllDone, ["nothing is left to do", "لم يبق شيء", "残っているものはありません"]),
    (Label::OpenPages, ["Pages with most to do", "الصفحات الأكثر حاجة إلى العمل", "残りの多いページ"]),
    (Label::MessageCount, ["Messages: {count}", "الرسائل: {count}", "メッセージ: {count}件"]),
    (Label::WordCount, ["Words: {count}", "الكلمات: {count}", "語数: {count}"]),
    (Label::AndMore, ["and {count} more", "والباقي: {count}", "ほか{count}件"]),
    (Label::NoTranslations, ["There are no translations.", "لا توجد ترجمات.", "翻訳はありません。"]),
    (
        Label::StatesExplained,
        [
            "Out of date: made from an older text. Draft: confirmed by nobody. Cannot be used: has an error. Obsolete: kept for text that is in no page now.",
            "غير محدَّثة: تُرجمت عن نص أقدم. مسودة: لم يؤكدها أحد. غير صالحة للاستعمال: لا يمكن عرضها. المتقادمة: محفوظة لنص لم يعد في أي صفحة.",
            "要更新：古い原文から訳されたもの。下書き：誰も確認していないもの。使用不可：表示できないもの。廃止：どのページにもなくなった原文のために残してあるもの。",
        ],
    ),
    (Label::ProofSheet, ["Proof sheet", "ورقة المراجعة", "校正刷り"]),
    (Label::Message, ["Message", "الرسالة", "メッセージ"]),
    (Label::SourceText, ["Source text", "النص المصدر", "原文"]),
    (Label::Translation, ["Translation", "الترجمة", "訳文"]),
    (Label::Remarks, ["Remarks", "الملاحظات", "備考"]),
    (Label::WordsAdded, ["new since the translation was made", "أُضيف بعد إنجاز الترجمة", "翻訳後に追加された語句"]),
    (
        Label::WordsRemoved,
        ["removed since the translation was made", "حُذف بعد إنجاز الترجمة", "翻訳後に削除された語句"],
    ),
    (Label::StateMissing, ["Not translated", "غير مترجمة", "未翻訳"]),
    (Label::StateBroken, ["Cannot be used", "غير صالحة للاستعمال", "使用不可"]),
    (Label::StateStale, ["Out of date", "غير محدَّثة", "要更新"]),
    (Label::StateDraft, ["Draft", "مسودة", "下書き"]),
    (Label::StateTranslated, ["Translated", "مترجمة", "翻訳済み"]),
    (Label::StateReviewed, ["Reviewed", "مراجَعة", "校閲済み"]),
    (Label::SignOff, ["Approval", "الاعتماد", "承認"]),
    (
        Label::SignOffStatement,
        [
            "I have compared the translation on these sheets with its source text.",
            "قارنتُ الترجمة الواردة في هذه الأوراق بنصها المصدر.",
            "この校正刷りの訳文を原文と照合しました。",
        ],
    ),
    (Label::SignerName, ["Name", "الاسم", "氏名"]),
    (Label::SigningDate, ["Date", "التاريخ", "日付"]),
    (Label::Signature, ["Signature", "التوقيع", "署名"]),
    (Label::PageNotFound, ["Page not found", "الصفحة غير موجودة", "ページが見つかりません"]),
    (
        Label::PageNotFoundHelp,
        [
            "There is no page at this address. Go on from here:",
            "لا توجد صفحة في هذا العنوان. تابع من هنا:",
            "このアドレスにページはありません。こちらからどうぞ:",
        ],
    ),
    (Label::PageMoved, ["This page has moved", "انتقلت هذه الصفحة", "このページは移動しました"]),
    (
        Label::PageStaleNotice,
        [
            "{count} translations of this page are out of date.",
            "{count} من ترجمات هذه الصفحة لم تعد حديثة.",
            "このページの{count}か所の翻訳が古くなっています。",
        ],
    ),
    (Label::FrontPage, ["Start page", "صفحة البداية", "トップページ"]),
];
