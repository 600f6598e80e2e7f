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

a-memory-fills-only-what-is = A memory fills only what is missing, where the source is the same letter by letter, and only with drafts.

## Take over an mdBook

mdbook = Take over an mdBook

if-your-book-is-translated-with = If your book is translated with mdbook-i18n-helpers, two commands take it over:

po-is-the-folder-of-the = `po` is the folder of the PO files. What counts is what texts say, not how they are written: `_word_` and `*word*` are the same. An entry that holds several messages is divided, and parts of one message are put together. Fuzzy entries, and entries whose page was reworded since, come in as stale.

## Take over translated pages

pages = Take over translated pages

translated-pages-are-found-by-their = Translated pages are found by their names: `guide.de.md`, `guide-de.md` or `de/guide.md`. Each is compared with its original, block by block. From 95% certainty a passage counts as translated, from 60% as a draft; the rest is left out.

nothing-that-is-there-is-replaced = Nothing that is there is replaced without `--overwrite`. The report lists every passage that was not taken over and why; `-v` shows all of them. `--dry-run` writes nothing.
