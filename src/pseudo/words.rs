//! Words made strange, letter by letter.

use super::Pseudo;

/// How much longer an accented text is, in percent of its letters.
const LONGER: usize = 35;
/// The padding is cut into words of this length, so that lines can break.
const PADDING: usize = 8;
/// No address is longer, in characters.
const LONGEST_ADDRESS: usize = 1_000;

/// ASCII letters and what stands for them.
const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

/// Around a word that is mirrored: a right-to-left override, between marks that make the space beside it run that way.
const MIRROR: (&str, &str) = ("\u{200F}\u{202E}", "\u{202C}\u{200F}");

/// Rewrites the words of one message.
pub(super) struct Words<'a> {
    pseudo: Pseudo,
    /// Names that stay as they are, the longest first.
    protected: Vec<&'a str>,
    /// Letters that the text should be longer by and is not yet, in hundredths.
    owed: usize,
}

impl<'a> Words<'a> {
    pub(super) fn new(pseudo: Pseudo, protected: &'a [String]) -> Self {
        let mut protected: Vec<_> = protected.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
        protected.sort_by_key(|name| std::cmp::Reverse(name.len()));
        Self { pseudo, protected, owed: 0 }
    }

    /// A text of the message, rewritten. Addresses and protected names stay as they are.
    pub(super) fn rewrite(&mut self, text: &str) -> String {
        let mut rewritten = String::with_capacity(2 * text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let is_word = first.is_alphanumeric();
            let kept = if is_word { self.kept(rest) } else { Some(first.len_utf8()) };
            let end = || rest.find(|character| !continues_word(character)).unwrap_or(rest.len());
            let (token, after) = rest.split_at(kept.unwrap_or_else(end));
            match kept {
                Some(_) => rewritten.push_str(token),
                None => self.word(token, &mut rewritten),
            }
            rest = after;
        }
        rewritten
    }

    /// The length of what the text begins with and must stay: a protected name or an address.
    fn kept(&self, text: &str) -> Option<usize> {
        let is_name = |name: &&&str| {
            text.strip_prefix(**name).is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
        };
        if let Some(name) = self.protected.iter().find(is_name) {
            return Some(name.len());
        }
        let within = text.char_indices().take(LONGEST_ADDRESS);
        let end = within.clone().find(|(_, character)| character.is_whitespace()).map(|(at, _)| at);
        let end = end.or_else(|| within.last().map(|(at, character)| at + character.len_utf8()))?;
        text.get(..end).filter(|chunk| is_address(chunk)).map(str::len)
    }

    fn word(&mut self, word: &str, rewritten: &mut String) {
        match self.pseudo {
            Pseudo::Accented => word.chars().for_each(|letter| self.letter(letter, rewritten)),
            Pseudo::Mirrored if word.contains(char::is_alphabetic) => rewritten.extend([MIRROR.0, word, MIRROR.1]),
            Pseudo::Mirrored => rewritten.push_str(word),
        }
    }

    /// A letter with its accent, a vowel twice while the text is too short.
    fn letter(&mut self, letter: char, rewritten: &mut String) {
        let accented = PLAIN.find(letter).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter);
        rewritten.push(accented);
        self.owed += if letter.is_alphabetic() { LONGER } else { 0 };
        if self.owed >= 100 && matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
            rewritten.push(accented);
            self.owed -= 100;
        }
    }

    /// Words that make up for what vowels could not lengthen.
    pub(super) fn padding(&self) -> String {
        let mut left = self.owed.div_ceil(100);
        let mut padding = String::new();
        while left > 0 {
            padding.push(' ');
            padding.extend(std::iter::repeat_n('~', left.min(PADDING)));
            left = left.saturating_sub(PADDING);
        }
        padding
    }
}

fn continues_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '’' | '\'' | '\u{300}'..='\u{36F}')
}

fn is_address(chunk: &str) -> bool {
    let is_mail = chunk.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    chunk.contains("://") || chunk.starts_with("www.") || chunk.starts_with("mailto:") || is_mail
}
