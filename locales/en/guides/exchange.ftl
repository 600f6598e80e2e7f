### Exchanging files
### Written by “polypress update” from content/guides/exchange.md: edit that file, not this one.

## Exchanging files

exchanging-files = Exchanging files

this-guide-shows-how-to-translate = This guide shows how to translate in a tool of your own, and how to take over translations that exist.

## Send and bring back

exchange = Send and bring back

for = For

what-is-in-it = What is in it

poedit-weblate-and-other-tools-of = Poedit, Weblate and other tools of gettext

all-messages-what-is-fuzzy-is = All messages. What is fuzzy is a draft, or stale, with the previous source.

translation-memory-systems = translation memory systems

all-messages-links-code-and-values = All messages. Links, code and values are codes that the tool guards.

translation-memories = translation memories

finished-translations-also-of-messages-that = Finished translations, also of messages that are gone.

an-editor = an editor

a-worksheet-what-is-to-be = A worksheet: what is to be done, in one file.

choices-between-variants-are-shown-as = Choices between variants are shown as Fluent: such a text has `->` in it. A text that begins with `{ "{" } "" { "}" }` has to keep it.

an-import-checks-every-translation-before = An import checks every translation before it writes it, and says what became of each: `applied`, `unchanged`, `stale` if the source has changed since the export, `kept` if the project has a better one, `refused` with the reason, or `unknown`.

a-translation-that-equals-its-source = A translation that equals its source is taken for a translation only if the file calls it finished: if it is not fuzzy in PO, and `translated` or `final` in XLIFF.

a-memory-fills-only-what-is = A memory fills only what is missing, where the source is the same letter by letter, and only with drafts.

## Take over an mdBook

mdbook = Take over an mdBook

if-your-book-is-translated-with = If your book is translated with mdbook-i18n-helpers, two commands take it over:

po-is-the-folder-of-the = `po` is the folder of the PO files. What counts is what texts say, not how they are written: `_word_` and `*word*` are the same. An entry that holds several messages is divided, and parts of one message are put together. Fuzzy entries, and entries whose page was reworded since, come in as stale.

## Take over translated pages

pages = Take over translated pages

translated-pages-are-found-by-their = Translated pages are found by their names: `guide.de.md`, `guide-de.md` or `de/guide.md`. Each is compared with its original, block by block. From 95% certainty a passage counts as translated, from 60% as a draft; the rest is left out.

nothing-that-is-there-is-replaced = Nothing that is there is replaced without `--overwrite`. The report lists every passage that was not taken over and why; `-v` shows all of them. `--dry-run` writes nothing.

## Why an entry is left out

left-out = Why an entry is left out

the-report-gives-a-reason-for = The report gives a reason for each entry that was not taken over. With `--json` it has this name:

name = Name

what-it-means = What it means

what-to-do = What to do

the-message-is-translated-already = The message is translated already.

nothing-or-import-with-overwrite = Nothing, or import with `--overwrite`.

another-entry-translates-the-same-message = Another entry translates the same message differently.

compare-the-two-and-write-the = Compare the two and write the better one into the catalog.

it-cannot-be-used-since-it = It cannot be used, since it lacks a value or a footnote, for example.

correct-it-where-it-comes-from = Correct it where it comes from, and import again.

a-comment-in-code-that-no = A comment in code that no page has, or that is not to be translated.

nothing = Nothing.

a-string-in-code = A string in code.

if-strings-are-to-be-translated = If strings are to be translated, set `strings = true` in [`[translation]`](../reference/configuration.md#translation).

a-whole-block-of-code = A whole block of code.

nothing-the-comments-in-it-are = Nothing. The comments in it are messages of their own.

a-text-that-has-no-words = A text that has no words on its page: code, names or addresses.

nothing-2 = Nothing.

a-title-of-the-summary-the = A title in `SUMMARY.md`. The page’s own title says the same.

nothing-3 = Nothing.

no-page-says-this = No page says this.

look-whether-it-belongs-to-another = Look whether it belongs to another version of the book.

it-has-plural-forms-which-no = It has plural forms, which no page has.

nothing-4 = Nothing.

a-passage-of-a-translated-page = A passage of a translated page that may be a translation of something else.

copy-it-into-the-catalog-if = Copy it into the catalog if it is right.

it-equals-its-source-and-is = It equals its source, and is no name.

if-that-is-meant-copy-it = If that is meant, copy it into the catalog and run `polypress accept --same`.
