//! The status as one page for a browser: no script, nothing fetched, and a policy of content that allows neither.

use super::{Count, LocaleStatus, Status, Want};
use crate::exchange::xml::attribute as escape;
use polypress_model::PagePath;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// How it looks.
const STYLE: &str = include_str!("status.css");

/// Tasks of a language that are listed; all are in the JSON.
const LISTED: usize = 25;

/// Unfinished pages of a language that are listed.
const PAGES: usize = 5;

/// The page.
pub fn html(status: &Status) -> String {
    let title = escape(&status.title);
    let source = escape(&status.source);
    let hash = base64(&Sha256::digest(STYLE));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>Translation status: {title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>Translation status <span lang=\"{source}\">{title}</span></h1>\n"
    );
    let locales: Vec<&LocaleStatus> =
        status.locales.iter().filter(|locale| locale.locale.as_str() != status.source).collect();
    if locales.is_empty() {
        page.push_str("<p>There are no translations.</p>\n");
    } else {
        languages(&locales, &mut page);
        heat_map(&locales, &mut page);
        next(&locales, &mut page);
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// A row for each language.
fn languages(locales: &[&LocaleStatus], page: &mut String) {
    page.push_str(
        "<section>\n<h2 id=\"languages\">Languages</h2>\n\
         <div class=\"scroll\" role=\"region\" aria-labelledby=\"languages\" tabindex=\"0\">\n<table class=\"figures\">\n\
         <thead><tr><th scope=\"col\">Language</th><th scope=\"col\">Translated</th><th scope=\"col\">Messages</th>\
         <th scope=\"col\">Reviewed</th><th scope=\"col\">Stale</th><th scope=\"col\">Draft</th>\
         <th scope=\"col\">Broken</th><th scope=\"col\">Missing</th><th scope=\"col\">Words to go</th>\
         <th scope=\"col\">Obsolete</th></tr></thead>\n<tbody>\n",
    );
    for locale in locales {
        let (tag, name, count) = (escape(locale.locale.as_str()), escape(&locale.name), &locale.count);
        let optional = if locale.required { "" } else { " <span class=\"remark\">optional</span>" };
        let messages = &count.messages;
        let moved = count.change.map(|change| change.messages).unwrap_or_default();
        let cell = |figure: usize, change: i64| {
            let class = if figure == 0 { " class=\"none\"" } else { "" };
            format!("<td{class}>{}{}</td>", grouped(figure), difference(change))
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\"><bdi lang=\"{tag}\">{name}</bdi> <code>{tag}</code>{optional}</th>\
             <td class=\"progress\"><strong>{}%</strong>{}{}</td>{}{}{}{}{}{}{}{}</tr>",
            count.percent,
            trend(count),
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
    page.push_str(
        "<p class=\"remark\">Stale: made from an older text. Draft: confirmed by nobody. Broken: cannot be used. \
         Obsolete: kept for text that is in no page now.</p>\n</section>\n",
    );
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
fn heat_map(locales: &[&LocaleStatus], page: &mut String) {
    page.push_str("<section>\n<h2 id=\"pages\">Pages</h2>\n<ul class=\"legend\" aria-label=\"Legend\">\n");
    for (level, range) in ["0%", "1–24%", "25–49%", "50–74%", "75–99%", "100%"].into_iter().enumerate() {
        let _ = writeln!(page, "<li class=\"level-{level}\">{range}</li>");
    }
    page.push_str(
        "</ul>\n<div class=\"scroll tall\" role=\"region\" aria-labelledby=\"pages\" tabindex=\"0\">\n\
         <table class=\"heat\">\n<thead><tr><th scope=\"col\">Page</th>",
    );
    for locale in locales {
        let (tag, name) = (escape(locale.locale.as_str()), escape(&locale.name));
        let _ = write!(page, "<th scope=\"col\"><bdi lang=\"{tag}\">{name}</bdi> <code>{tag}</code></th>");
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    let mut row = |name: &str, counts: &mut dyn Iterator<Item = Option<&Count>>| {
        let _ = write!(page, "<tr><th scope=\"row\">{name}</th>");
        counts.for_each(|count| page.push_str(&heat(count)));
        page.push_str("</tr>\n");
    };
    row("Titles of the book", &mut locales.iter().map(|locale| Some(&locale.own)));
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
fn heat(count: Option<&Count>) -> String {
    let Some(count) = count else { return "<td class=\"absent\">not in this language</td>".to_owned() };
    if count.messages.all == 0 {
        return "<td class=\"absent\">no text</td>".to_owned();
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
    let remarks = [("stale", messages.stale), ("draft", messages.draft), ("broken", messages.broken)];
    let remarks = remarks.into_iter().filter(|(_, figure)| *figure > 0);
    let remarks: Vec<String> = remarks.map(|(name, figure)| format!("{} {name}", grouped(figure))).collect();
    let remarks = if remarks.is_empty() { String::new() } else { format!(" <small>{}</small>", remarks.join(", ")) };
    format!("<td class=\"level-{level}\">{}%{}{remarks}</td>", count.percent, trend(count))
}

/// What to translate next in each language.
fn next(locales: &[&LocaleStatus], page: &mut String) {
    page.push_str("<section>\n<h2 id=\"next\">Next</h2>\n");
    for locale in locales {
        let (tag, name) = (escape(locale.locale.as_str()), escape(&locale.name));
        let (messages, words) = (grouped(locale.next.len()), grouped(locale.count.words_left()));
        if locale.next.is_empty() {
            let _ = writeln!(page, "<p class=\"done\"><bdi lang=\"{tag}\">{name}</bdi>: nothing is left to do.</p>");
            continue;
        }
        let _ = writeln!(
            page,
            "<details>\n<summary><bdi lang=\"{tag}\">{name}</bdi>: {messages} messages, {words} words</summary>"
        );
        let open = locale.open_pages();
        if !open.is_empty() {
            page.push_str("<h3>Pages with most to do</h3>\n<ol>\n");
            for status in open.iter().take(PAGES) {
                let (path, words) = (escape(status.page.as_str()), grouped(status.count.words_left()));
                let _ = writeln!(page, "<li><code>{path}</code>: {} messages, {words} words</li>", status.count.left());
            }
            page.push_str("</ol>\n");
        }
        page.push_str("<h3>Messages</h3>\n");
        for want in Want::ALL {
            let tasks = locale.next.iter().filter(|task| task.state == want);
            let count = tasks.clone().count();
            if count == 0 {
                continue;
            }
            let _ = writeln!(page, "<h4>{} ({})</h4>\n<ol>", capitalized(want.name()), grouped(count));
            for task in tasks.take(LISTED) {
                let words = if task.words == 1 { "1 word".to_owned() } else { format!("{} words", task.words) };
                let _ = writeln!(page, "<li><code>{}</code> {words}</li>", escape(task.message.as_ref()));
            }
            page.push_str("</ol>\n");
            if count > LISTED {
                let _ = writeln!(page, "<p class=\"remark\">and {} more</p>", grouped(count - LISTED));
            }
        }
        page.push_str("</details>\n");
    }
    page.push_str("</section>\n");
}

/// How a percentage has moved, in a sign and in words.
fn trend(count: &Count) -> String {
    let Some(change) = count.change else { return String::new() };
    let points = change.percent.unsigned_abs();
    match change.percent {
        0 => String::new(),
        1.. => format!(" <span class=\"up\">↑ {points}</span>"),
        _ => format!(" <span class=\"down\">↓ {points}</span>"),
    }
}

/// `+3` behind a figure.
fn difference(change: i64) -> String {
    if change == 0 { String::new() } else { format!(" <small>{change:+}</small>") }
}

/// A number with a thin space between its thousands.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
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
        assert_eq!([7, 1234, 123_456].map(grouped), ["7", "1\u{202f}234", "123\u{202f}456"]);
    }
}
