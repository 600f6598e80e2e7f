//! The status as one page for a browser: no script, nothing fetched, and a policy of content that allows neither.

use super::{Count, LocaleStatus, Status, Want};
use crate::catalog::Catalogs;
use crate::exchange::xml::attribute as escape;
use crate::project::ProjectLocale;
use polypress_model::label::Argument;
use polypress_model::{Label, Labels, Language, Locale, PagePath};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// How it looks.
const STYLE: &str = include_str!("status.css");

/// Tasks of a language that are listed; all are in the JSON.
const LISTED: usize = 25;

/// Unfinished pages of a language that are listed.
const PAGES: usize = 5;

/// The words of the page, in the language of whoever it is for.
pub struct Words {
    labels: Labels,
    locale: Locale,
}

impl Words {
    /// The words in a locale of the project.
    pub fn new(catalogs: &Catalogs, locale: &ProjectLocale) -> Self {
        Self { labels: catalogs.labels(locale.original()).0, locale: locale.to_model() }
    }

    /// The language that they are in: that of the locale, or the one that they fall back to.
    fn language(&self) -> Language {
        let fallback = self.labels.get(Label::TranslationStatus).language.clone();
        fallback.unwrap_or_else(|| self.locale.language())
    }

    /// A label.
    fn word(&self, label: Label) -> String {
        escape(&self.labels.words(label, &self.locale)).into_owned()
    }

    /// A label with a number.
    fn count(&self, label: Label, count: usize) -> String {
        let count = Argument::Text(self.grouped(count));
        escape(&self.labels.format(label, &self.locale, &[("count", count)])).into_owned()
    }

    fn grouped(&self, number: usize) -> String {
        grouped(&self.locale.number(u64::try_from(number).unwrap_or(u64::MAX)))
    }

    fn percent(&self, percent: u64) -> String {
        format!("{}%", self.locale.number(percent))
    }

    /// `+3` behind a figure.
    fn difference(&self, change: i64) -> String {
        if change == 0 {
            return String::new();
        }
        let sign = if change > 0 { "+" } else { "−" };
        format!(" <small>{sign}{}</small>", self.locale.number(change.unsigned_abs()))
    }

    /// How a percentage has moved, in a sign and in words.
    fn trend(&self, count: &Count) -> String {
        let Some(change) = count.change else { return String::new() };
        let points = self.locale.number(change.percent.unsigned_abs());
        match change.percent {
            0 => String::new(),
            1.. => format!(" <span class=\"up\">↑ {points}</span>"),
            _ => format!(" <span class=\"down\">↓ {points}</span>"),
        }
    }
}

/// Digits with a thin space between the thousands.
fn grouped(digits: &str) -> String {
    let length = digits.chars().count();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (length - index).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// The word for what a message wants.
fn label(want: Want) -> Label {
    match want {
        Want::Broken => Label::StateBroken,
        Want::Stale => Label::StateStale,
        Want::Draft => Label::StateDraft,
        Want::Missing => Label::StateMissing,
    }
}

/// The page, in these words.
pub fn html(status: &Status, words: &Words) -> String {
    let title = escape(&status.title);
    let source = escape(&status.source);
    let hash = base64(&Sha256::digest(STYLE));
    let Language { tag, direction } = words.language();
    let (language, direction) = (escape(tag.as_str()), direction.as_str());
    let heading = words.word(Label::TranslationStatus);
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{heading}: {title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>{heading} <bdi lang=\"{source}\">{title}</bdi></h1>\n"
    );
    let locales: Vec<&LocaleStatus> =
        status.locales.iter().filter(|locale| locale.locale.as_str() != status.source).collect();
    if locales.is_empty() {
        // Writing to a string cannot fail.
        let _ = writeln!(page, "<p>{}</p>", words.word(Label::NoTranslations));
    } else {
        languages(&locales, words, &mut page);
        heat_map(&locales, words, &mut page);
        next(&locales, words, &mut page);
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// The heads of the table of languages.
const HEADS: [Label; 10] = [
    Label::Language,
    Label::Translated,
    Label::Messages,
    Label::StateReviewed,
    Label::StateStale,
    Label::StateDraft,
    Label::StateBroken,
    Label::StateMissing,
    Label::WordsLeft,
    Label::Obsolete,
];

/// A row for each language.
fn languages(locales: &[&LocaleStatus], words: &Words, page: &mut String) {
    let heads: String = HEADS.iter().map(|head| format!("<th scope=\"col\">{}</th>", words.word(*head))).collect();
    let _ = write!(
        page,
        "<section>\n<h2 id=\"languages\">{}</h2>\n\
         <div class=\"scroll\" role=\"region\" aria-labelledby=\"languages\" tabindex=\"0\">\n<table class=\"figures\">\n\
         <thead><tr>{heads}</tr></thead>\n<tbody>\n",
        words.word(Label::Languages)
    );
    for locale in locales {
        let (tag, name, count) = (escape(locale.locale.as_str()), escape(&locale.name), &locale.count);
        let optional = || format!(" <span class=\"remark\">{}</span>", words.word(Label::Optional));
        let optional = if locale.required { String::new() } else { optional() };
        let messages = &count.messages;
        let moved = count.change.map(|change| change.messages).unwrap_or_default();
        let cell = |figure: usize, change: i64| {
            let class = if figure == 0 { " class=\"none\"" } else { "" };
            format!("<td{class}>{}{}</td>", words.grouped(figure), words.difference(change))
        };
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\"><bdi lang=\"{tag}\">{name}</bdi> <code>{tag}</code>{optional}</th>\
             <td class=\"progress\"><strong>{}</strong>{}{}</td>{}{}{}{}{}{}{}{}</tr>",
            words.percent(count.percent),
            words.trend(count),
            bar(count),
            cell(messages.all, moved.all),
            cell(messages.reviewed, moved.reviewed),
            cell(messages.stale, moved.stale),
            cell(messages.draft, moved.draft),
            cell(messages.broken, moved.broken),
            cell(messages.missing, moved.missing),
            cell(count.words_left(), 0),
            cell(messages.obsolete, moved.obsolete),
        );
    }
    page.push_str("</tbody>\n</table>\n</div>\n");
    let _ = writeln!(page, "<p class=\"remark\">{}</p>\n</section>", words.word(Label::StatesExplained));
}

/// The parts of a locale as a stripe; its words stand beside it.
fn bar(count: &Count) -> String {
    let messages = &count.messages;
    let parts = [
        ("translated", messages.translated),
        ("stale", messages.stale),
        ("draft", messages.draft),
        ("broken", messages.broken),
    ];
    let mut rects = String::new();
    let mut before = 0;
    for (class, figure) in parts.into_iter().filter(|(_, figure)| *figure > 0) {
        let _ = write!(rects, "<rect class=\"{class}\" x=\"{before}\" width=\"{figure}\" height=\"1\"/>");
        before += figure;
    }
    let all = messages.all.max(1);
    format!(
        "<svg viewBox=\"0 0 {all} 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">{rects}</svg>"
    )
}

/// A row for each page, a column for each language.
fn heat_map(locales: &[&LocaleStatus], words: &Words, page: &mut String) {
    let _ = writeln!(page, "<section>\n<h2 id=\"pages\">{}</h2>\n<ul class=\"legend\">", words.word(Label::Pages));
    for (level, (from, to)) in [(0, 0), (1, 24), (25, 49), (50, 74), (75, 99), (100, 100)].into_iter().enumerate() {
        let from = if from == to { String::new() } else { format!("{}–", words.locale.number(from)) };
        let _ = writeln!(page, "<li class=\"level-{level}\">{from}{}</li>", words.percent(to));
    }
    let _ = write!(
        page,
        "</ul>\n<div class=\"scroll tall\" role=\"region\" aria-labelledby=\"pages\" tabindex=\"0\">\n\
         <table class=\"heat\">\n<thead><tr><th scope=\"col\">{}</th>",
        words.word(Label::Page)
    );
    for locale in locales {
        let (tag, name) = (escape(locale.locale.as_str()), escape(&locale.name));
        let _ = write!(page, "<th scope=\"col\"><bdi lang=\"{tag}\">{name}</bdi> <code>{tag}</code></th>");
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    let mut row = |name: &str, counts: &mut dyn Iterator<Item = Option<&Count>>| {
        let _ = write!(page, "<tr><th scope=\"row\">{name}</th>");
        counts.for_each(|count| page.push_str(&heat(count, words)));
        page.push_str("</tr>\n");
    };
    row(&words.word(Label::BookTitles), &mut locales.iter().map(|locale| Some(&locale.own)));
    let counts: Vec<BTreeMap<&PagePath, &Count>> = locales
        .iter()
        .map(|locale| locale.pages.iter().map(|status| (&status.page, &status.count)).collect())
        .collect();
    for path in pages(locales) {
        let name = format!("<code>{}</code>", escape(path.as_str()));
        row(&name, &mut counts.iter().map(|pages| pages.get(path).copied()));
    }
    page.push_str("</tbody>\n</table>\n</div>\n</section>\n");
}

/// All pages in the order of the locale that has most; those that it lacks come last.
fn pages<'a>(locales: &[&'a LocaleStatus]) -> Vec<&'a PagePath> {
    let mut longest: Vec<&LocaleStatus> = locales.to_vec();
    longest.sort_by_key(|locale| std::cmp::Reverse(locale.pages.len()));
    let mut seen = std::collections::BTreeSet::new();
    let pages = longest.into_iter().flat_map(|locale| &locale.pages).map(|status| &status.page);
    pages.filter(|page| seen.insert(*page)).collect()
}

/// A page in a language.
fn heat(count: Option<&Count>, words: &Words) -> String {
    let absent = |label: Label| format!("<td class=\"absent\">{}</td>", words.word(label));
    let Some(count) = count else { return absent(Label::NotInLanguage) };
    if count.messages.all == 0 {
        return absent(Label::NoText);
    }
    let level = match count.percent {
        0 => 0,
        1..25 => 1,
        25..50 => 2,
        50..75 => 3,
        75..100 => 4,
        _ => 5,
    };
    let messages = &count.messages;
    let remarks = [
        (Label::StateStale, messages.stale),
        (Label::StateDraft, messages.draft),
        (Label::StateBroken, messages.broken),
    ];
    let remarks = remarks.into_iter().filter(|(_, figure)| *figure > 0);
    let remark = |(label, figure): (Label, usize)| format!("{}: {}", words.word(label), words.grouped(figure));
    let separator = words.word(Label::ListSeparator);
    let remarks = remarks.map(remark).collect::<Vec<_>>().join(&separator);
    let remarks = if remarks.is_empty() { String::new() } else { format!(" <small>{remarks}</small>") };
    format!("<td class=\"level-{level}\">{}{}{remarks}</td>", words.percent(count.percent), words.trend(count))
}

/// What to translate next in each language.
fn next(locales: &[&LocaleStatus], words: &Words, page: &mut String) {
    let _ = writeln!(page, "<section>\n<h2 id=\"next\">{}</h2>", words.word(Label::ToDo));
    let separator = words.word(Label::ListSeparator);
    let left = |messages: usize, count: usize| {
        let (messages, count) = (words.count(Label::MessageCount, messages), words.count(Label::WordCount, count));
        format!("{messages}{separator}{count}")
    };
    for locale in locales {
        let (tag, name) = (escape(locale.locale.as_str()), escape(&locale.name));
        if locale.next.is_empty() {
            let done = words.word(Label::AllDone);
            let _ = writeln!(page, "<p class=\"done\"><bdi lang=\"{tag}\">{name}</bdi> – {done}</p>");
            continue;
        }
        let all = left(locale.next.len(), locale.count.words_left());
        let _ = writeln!(page, "<details>\n<summary><bdi lang=\"{tag}\">{name}</bdi> – {all}</summary>");
        let open = locale.open_pages();
        if !open.is_empty() {
            let _ = writeln!(page, "<h3>{}</h3>\n<ol>", words.word(Label::OpenPages));
            for status in open.iter().take(PAGES) {
                let (path, left) = (escape(status.page.as_str()), left(status.count.left(), status.count.words_left()));
                let _ = writeln!(page, "<li><code>{path}</code> – {left}</li>");
            }
            page.push_str("</ol>\n");
        }
        let _ = writeln!(page, "<h3>{}</h3>", words.word(Label::Messages));
        Want::ALL.into_iter().for_each(|want| tasks(locale, want, words, page));
        page.push_str("</details>\n");
    }
    page.push_str("</section>\n");
}

/// The messages of a language that want this, as far as they are listed.
fn tasks(locale: &LocaleStatus, want: Want, words: &Words, page: &mut String) {
    let tasks = locale.next.iter().filter(|task| task.state == want);
    let count = tasks.clone().count();
    if count == 0 {
        return;
    }
    let _ = writeln!(page, "<h4>{} ({})</h4>\n<ol>", words.word(label(want)), words.grouped(count));
    for task in tasks.take(LISTED) {
        let (id, words) = (escape(task.message.as_ref()), words.count(Label::WordCount, task.words));
        let _ = writeln!(page, "<li><code>{id}</code> {words}</li>");
    }
    page.push_str("</ol>\n");
    if count > LISTED {
        let _ = writeln!(page, "<p class=\"remark\">{}</p>", words.count(Label::AndMore, count - LISTED));
    }
}

/// Base 64 (RFC 4648), as policies of content write a hash.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let letter = LETTERS.get((bits >> (18 - 6 * place) & 63) as usize).copied().unwrap_or_default();
            text.push(if place <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_written_as_policies_want_them() {
        assert_eq!(
            ["", "f", "fo", "foo", "foob"].map(|text| base64(text.as_bytes())),
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="]
        );
        assert_eq!(["7", "1234", "123456"].map(grouped), ["7", "1\u{202f}234", "123\u{202f}456"]);
    }
}
