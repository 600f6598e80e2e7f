//! What people do to a book, with the truth about it.

use super::book::{Book, Passage, is_plain};
use super::random::Random;

/// A kind of edit.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) edit: fn(&mut Book, &mut Random),
}

/// All kinds.
pub(crate) const KINDS: &[Kind] = &[
    Kind { name: "lines broken anew", edit: |book, _| reflow(book) },
    Kind { name: "slips of the pen", edit: slips },
    Kind { name: "10 % of the words reworded", edit: |book, random| reword(book, random, 10) },
    Kind { name: "20 % of the words reworded", edit: |book, random| reword(book, random, 20) },
    Kind { name: "30 % of the words reworded", edit: |book, random| reword(book, random, 30) },
    Kind { name: "40 % of the words reworded", edit: |book, random| reword(book, random, 40) },
    Kind { name: "50 % of the words reworded", edit: |book, random| reword(book, random, 50) },
    Kind { name: "60 % of the words reworded", edit: |book, random| reword(book, random, 60) },
    Kind { name: "70 % of the words reworded", edit: |book, random| reword(book, random, 70) },
    Kind { name: "passages added", edit: add },
    Kind { name: "passages removed", edit: remove },
    Kind { name: "passages replaced by others", edit: replace },
    Kind { name: "headings given an id", edit: name },
    Kind { name: "passages moved on their page", edit: |book, random| shift(book, random, 1) },
    Kind { name: "stretches moved on their page", edit: |book, random| shift(book, random, 5) },
    Kind { name: "sections of a page reordered", edit: reorder },
    Kind { name: "passages moved to other pages", edit: |book, random| send(book, random, 1) },
    Kind { name: "stretches moved to other pages", edit: |book, random| send(book, random, 5) },
    Kind { name: "pages renamed", edit: rename },
    Kind { name: "pages renamed and reworded", edit: rename_and_reword },
    Kind { name: "pages split", edit: split_pages },
    Kind { name: "pages merged", edit: merge_pages },
    Kind { name: "passages split", edit: split },
    Kind { name: "passages merged", edit: merge },
    Kind { name: "several at once", edit: several },
];

/// How many things happen to a book of this size.
fn count(book: &Book) -> usize {
    book.passages().count() / 40 + 1
}

fn page_count(book: &Book) -> usize {
    book.pages.len() / 20 + 1
}

fn reflow(book: &mut Book) {
    book.is_reflowed = !book.is_reflowed;
    book.pages.values_mut().flatten().for_each(|passage| passage.is_touched = true);
}

/// One letter of a word is left out, doubled or exchanged with the next.
fn slips(book: &mut Book, random: &mut Random) {
    for passage in book.pages.values_mut().flatten() {
        let mut words: Vec<_> = passage.text.split(' ').map(str::to_owned).collect();
        let long: Vec<_> =
            (0..words.len()).filter(|index| is_plain(&words[*index]) && words[*index].chars().count() > 3).collect();
        if long.is_empty() || !random.happens(5) {
            continue;
        }
        let index = long[random.below(long.len())];
        let mut letters: Vec<_> = words[index].chars().collect();
        let place = 1 + random.below(letters.len() - 2);
        match random.below(3) {
            0 => drop(letters.remove(place)),
            1 => letters.insert(place, letters[place]),
            _ => letters.swap(place, place + 1),
        }
        words[index] = letters.into_iter().collect();
        passage.text = words.join(" ");
        passage.is_touched = true;
    }
}

/// That part of the words of some passages is exchanged, left out or put in.
fn reword(book: &mut Book, random: &mut Random, percent: usize) {
    let words = std::mem::take(&mut book.words);
    for passage in book.pages.values_mut().flatten() {
        if random.happens(5) {
            reword_passage(passage, &words, random, percent);
        }
    }
    book.words = words;
}

fn reword_passage(passage: &mut Passage, new: &[String], random: &mut Random, percent: usize) {
    let mut words: Vec<_> = passage.text.split(' ').map(str::to_owned).collect();
    let (length, letters) = (words.len(), passage.text.chars().filter(|letter| *letter != ' ').count());
    let mut changed = 0;
    let wanted = (length * percent + 50) / 100;
    let mut places: Vec<_> = (1..length).filter(|index| is_plain(&words[*index])).collect();
    random.shuffle(&mut places);
    places.truncate(wanted);
    places.sort_unstable();
    for place in places.iter().rev() {
        let Some(word) = random.pick(new) else { return };
        let gone = words[*place].chars().count();
        changed += match random.below(5) {
            0 => {
                words.remove(*place);
                gone
            }
            1 => {
                words.insert(*place, word.clone());
                word.chars().count()
            }
            _ => {
                words[*place] = word.clone();
                gone
            }
        };
    }
    if !places.is_empty() {
        passage.text = words.join(" ");
        passage.changed = (passage.changed + changed * 1_000 / letters.max(1)).min(1_000);
        passage.is_touched = true;
    }
}

fn fresh(book: &mut Book, random: &mut Random) -> Option<Passage> {
    let index = random.below(book.fresh.len());
    let text = (index < book.fresh.len()).then(|| book.fresh.swap_remove(index))?;
    Some(Passage { text, ..Passage::default() })
}

fn add(book: &mut Book, random: &mut Random) {
    for _ in 0..count(book) {
        let Some(passage) = fresh(book, random) else { return };
        let page = any_page(book, random);
        let passages = book.pages.entry(page).or_default();
        passages.insert(1 + random.below(passages.len()), passage);
    }
    touch_neighbours(book);
}

/// What stands beside something new should stay what it is.
fn touch_neighbours(book: &mut Book) {
    for passages in book.pages.values_mut() {
        let is_new: Vec<_> = passages.iter().map(|passage| passage.sources.is_empty()).collect();
        for (index, passage) in passages.iter_mut().enumerate() {
            let beside = [index.checked_sub(1), Some(index + 1)];
            passage.is_touched |= beside.into_iter().flatten().any(|beside| is_new.get(beside) == Some(&true));
        }
    }
}

fn remove(book: &mut Book, random: &mut Random) {
    for _ in 0..count(book) {
        let page = any_page(book, random);
        let passages = book.pages.entry(page).or_default();
        if passages.len() > 3 {
            let index = 1 + random.below(passages.len() - 2);
            passages.remove(index);
            passages[index].is_touched = true;
            passages[index - 1].is_touched = true;
        }
    }
}

fn replace(book: &mut Book, random: &mut Random) {
    for _ in 0..count(book) {
        let Some(passage) = fresh(book, random) else { return };
        let page = any_page(book, random);
        let passages = book.pages.entry(page).or_default();
        let index = random.below(passages.len());
        if let Some(old) = passages.get_mut(index).filter(|old| old.level.is_none()) {
            *old = passage;
        }
    }
    touch_neighbours(book);
}

fn name(book: &mut Book, random: &mut Random) {
    let mut number = 0;
    for passage in book.pages.values_mut().flatten() {
        if passage.level.is_some_and(|level| level > 0) && random.happens(20) {
            number += 1;
            passage.name = Some(format!("name-{number}"));
            passage.is_touched = true;
        }
    }
}

fn any_page(book: &Book, random: &mut Random) -> String {
    book.pages.keys().nth(random.below(book.pages.len())).cloned().unwrap_or_default()
}

/// Takes a stretch of at most `length` passages out of a page, but neither its title nor all of it. A longer stretch
/// begins with a heading if there is one.
fn take(book: &mut Book, random: &mut Random, page: &str, length: usize) -> Vec<Passage> {
    let Some(passages) = book.pages.get_mut(page).filter(|passages| passages.len() > length + 2) else {
        return Vec::new();
    };
    let mut start = 1 + random.below(passages.len() - length);
    if length > 1 {
        let headings =
            (1..passages.len() - length).filter(|index| passages[*index].level.is_some_and(|level| level > 0));
        let headings: Vec<_> = headings.collect();
        start = random.pick(&headings).copied().unwrap_or(start);
    }
    let stretch = 1 + if length > 1 { 1 + random.below(length - 1) } else { 0 };
    let end = (start + stretch).min(passages.len());
    let mut taken: Vec<_> = passages.drain(start..end).collect();
    taken.iter_mut().for_each(|passage| passage.is_touched = true);
    taken
}

fn put(book: &mut Book, random: &mut Random, page: &str, taken: Vec<Passage>) {
    let passages = book.pages.entry(page.to_owned()).or_default();
    let place = (1 + random.below(passages.len())).min(passages.len());
    passages.splice(place..place, taken);
}

fn shift(book: &mut Book, random: &mut Random, length: usize) {
    for _ in 0..count(book) / length + 1 {
        let page = any_page(book, random);
        let taken = take(book, random, &page, length);
        put(book, random, &page, taken);
    }
}

fn send(book: &mut Book, random: &mut Random, length: usize) {
    for _ in 0..count(book) / length + 1 {
        let (from, to) = (any_page(book, random), any_page(book, random));
        let mut taken = take(book, random, &from, length);
        taken.iter_mut().for_each(|passage| passage.is_away |= from != to && length == 1);
        put(book, random, &to, taken);
    }
}

fn reorder(book: &mut Book, random: &mut Random) {
    for _ in 0..page_count(book) {
        let page = any_page(book, random);
        let passages = book.pages.entry(page).or_default();
        let mut sections: Vec<Vec<Passage>> = Vec::new();
        for mut passage in passages.drain(..) {
            passage.is_touched = true;
            match sections.last_mut().filter(|_| passage.level.is_none_or(|level| level < 2)) {
                Some(section) => section.push(passage),
                None => sections.push(vec![passage]),
            }
        }
        if let Some((_, rest)) = sections.split_first_mut() {
            random.shuffle(rest);
        }
        passages.extend(sections.into_iter().flatten());
    }
}

fn free_name(book: &Book, name: &str) -> String {
    let mut name = format!("{name}-new");
    while book.pages.contains_key(&name) {
        name.push('x');
    }
    name
}

fn rename(book: &mut Book, random: &mut Random) {
    for _ in 0..page_count(book) {
        let name = any_page(book, random);
        let mut passages = book.pages.remove(&name).unwrap_or_default();
        passages.iter_mut().for_each(|passage| passage.is_touched = true);
        book.pages.insert(free_name(book, &name), passages);
    }
}

fn rename_and_reword(book: &mut Book, random: &mut Random) {
    rename(book, random);
    let words = std::mem::take(&mut book.words);
    for passage in book.pages.values_mut().flatten().filter(|passage| passage.is_touched) {
        if random.happens(30) {
            reword_passage(passage, &words, random, 20);
        }
    }
    book.words = words;
}

fn split_pages(book: &mut Book, random: &mut Random) {
    for _ in 0..page_count(book) {
        let name = any_page(book, random);
        let passages = book.pages.entry(name.clone()).or_default();
        if passages.len() < 6 {
            continue;
        }
        let mut rest = passages.split_off(passages.len() / 2);
        rest.iter_mut().for_each(|passage| passage.is_touched = true);
        book.pages.insert(free_name(book, &name), rest);
    }
}

fn merge_pages(book: &mut Book, random: &mut Random) {
    for _ in 0..page_count(book).min(book.pages.len() - 1) {
        let name = any_page(book, random);
        let mut passages = book.pages.remove(&name).unwrap_or_default();
        passages.retain(|passage| passage.level != Some(0));
        passages.iter_mut().for_each(|passage| passage.is_touched = true);
        let other = any_page(book, random);
        book.pages.entry(other).or_default().extend(passages);
    }
}

/// Passages of two sentences or more become two passages.
fn split(book: &mut Book, random: &mut Random) {
    for passages in book.pages.values_mut() {
        let mut index = 0;
        while let Some(passage) = passages.get_mut(index) {
            index += 1;
            let ends: Vec<_> = passage.text.match_indices(". ").map(|(end, _)| end + 1).collect();
            let Some(end) = random.pick(&ends).copied().filter(|_| passage.level.is_none() && random.happens(10))
            else {
                continue;
            };
            let rest = passage.text.split_off(end).trim_start().to_owned();
            if !is_whole(&rest) || !is_whole(&passage.text) {
                passage.text = format!("{} {rest}", passage.text);
                continue;
            }
            passage.is_touched = true;
            let part = Passage { text: rest, ..passage.clone() };
            passages.insert(index, part);
            index += 1;
        }
    }
}

/// Whether a part of a text begins like a sentence and leaves no markup open.
fn is_whole(text: &str) -> bool {
    let even = |mark: &str| text.matches(mark).count().is_multiple_of(2);
    let begins = text.starts_with(|first: char| first.is_alphabetic());
    begins && ["`", "*", "_", "\"", "$", "~"].into_iter().all(even) && !text.contains(['[', ']', '<', '>', '(', ')'])
}

/// Passages are joined to the ones before them.
fn merge(book: &mut Book, random: &mut Random) {
    for passages in book.pages.values_mut() {
        let mut index = 1;
        while index < passages.len() {
            let pair = [&passages[index - 1], &passages[index]];
            let may = pair.iter().all(|passage| passage.level.is_none() && passage.text.ends_with('.'));
            if may && random.happens(10) {
                let second = passages.remove(index);
                let first = &mut passages[index - 1];
                first.text = format!("{} {}", first.text, second.text);
                first.sources.extend(second.sources);
                first.is_touched = true;
            }
            index += 1;
        }
    }
}

/// Two to four kinds of edits at once.
fn several(book: &mut Book, random: &mut Random) {
    for _ in 0..2 + random.below(3) {
        let kind = random.below(KINDS.len() - 1);
        (KINDS[kind].edit)(book, random);
    }
}
