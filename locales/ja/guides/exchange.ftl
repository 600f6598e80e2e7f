### Exchanging files
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @c84db6ed13b8 untranslated
# exchanging-files = Exchanging files

# # @09eec307f75f untranslated
# this-guide-shows-how-to-translate = This guide shows how to translate in a tool of your own, and how to take over translations that exist.

# # @8cd6ba95db12 untranslated
# exchange = Send and bring back

# # @ca15ebc05a3c untranslated
# for = For

# # @49e48fafe401 untranslated
# what-is-in-it = What is in it

# # @c9a859681122 untranslated
# poedit-weblate-and-other-tools-of = Poedit, Weblate and other tools of gettext

# # @3cab7ecd7703 untranslated
# all-messages-what-is-fuzzy-is = All messages. What is fuzzy is a draft, or stale, with the previous source.

# # @0523a85fd0d0 untranslated
# translation-memory-systems = translation memory systems

# # @2f0deeac29cc untranslated
# all-messages-links-code-and-values = All messages. Links, code and values are codes that the tool guards.

# # @139ca7ee3ae4 untranslated
# translation-memories = translation memories

# # @3bcc2cd9397f untranslated
# finished-translations-also-of-messages-that = Finished translations, also of messages that are gone.

# # @090d1d868124 untranslated
# an-editor = an editor

# # @f0931bd8fcc3 untranslated
# a-worksheet-what-is-to-be = A worksheet: what is to be done, in one file.

# # @c94ea33306f8 untranslated
# choices-between-variants-are-shown-as = Choices between variants are shown as Fluent: such a text has `->` in it. A text that begins with `{ "{" } "" { "}" }` has to keep it.

# # @3699c0f09c22 untranslated
# an-import-checks-every-translation-before = An import checks every translation before it writes it, and says what became of each: `applied`, `unchanged`, `stale` if the source has changed since the export, `kept` if the project has a better one, `refused` with the reason, or `unknown`.

# # @1b136adfe850 untranslated
# a-memory-fills-only-what-is = A memory fills only what is missing, where the source is the same letter by letter, and only with drafts.

# # @15ae85e783a6 untranslated
# mdbook = Take over an mdBook

# # @d65c5fa7f99e untranslated
# if-your-book-is-translated-with = If your book is translated with mdbook-i18n-helpers, two commands take it over:

# # @22cf7548d1bd untranslated
# po-is-the-folder-of-the = `po` is the folder of the PO files. What counts is what texts say, not how they are written: `_word_` and `*word*` are the same. An entry that holds several messages is divided, and parts of one message are put together. Fuzzy entries, and entries whose page was reworded since, come in as stale.

# # @055eff48f000 untranslated
# pages = Take over translated pages

# # @9d7f1f927104 untranslated
# translated-pages-are-found-by-their = Translated pages are found by their names: `guide.de.md`, `guide-de.md` or `de/guide.md`. Each is compared with its original, block by block. From 95% certainty a passage counts as translated, from 60% as a draft; the rest is left out.

# # @ec0bb33b6e92 untranslated
# nothing-that-is-there-is-replaced = Nothing that is there is replaced without `--overwrite`. The report lists every passage that was not taken over and why; `-v` shows all of them. `--dry-run` writes nothing.
