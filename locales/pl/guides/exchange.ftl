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

# # @ccd695405583 untranslated
# a-translation-that-equals-its-source = A translation that equals its source is taken for a translation only if the file calls it finished: if it is not fuzzy in PO, and `translated` or `final` in XLIFF.

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

# # @5869f7700931 untranslated
# left-out = Why an entry is left out

# # @699587efc0b0 untranslated
# the-report-gives-a-reason-for = The report gives a reason for each entry that was not taken over. With `--json` it has this name:

# # @dcd1d5223f73 untranslated
# name = Name

# # @eed88f3aa1ed untranslated
# what-it-means = What it means

# # @f47f1edc44ed untranslated
# what-to-do = What to do

# # @0dc3506b8d29 untranslated
# the-message-is-translated-already = The message is translated already.

# # @d33c8f071f0f untranslated
# nothing-or-import-with-overwrite = Nothing, or import with `--overwrite`.

# # @70961488a4a3 untranslated
# another-entry-translates-the-same-message = Another entry translates the same message differently.

# # @0ec5428f4d3d untranslated
# compare-the-two-and-write-the = Compare the two and write the better one into the catalog.

# # @fcb96446136c untranslated
# it-cannot-be-used-since-it = It cannot be used, since it lacks a value or a footnote, for example.

# # @d5b4452a7b1b untranslated
# correct-it-where-it-comes-from = Correct it where it comes from, and import again.

# # @a52727ac4d4d untranslated
# a-comment-in-code-that-no = A comment in code that no page has, or that is not to be translated.

# # @9cc3e24fe9d0 untranslated
# nothing = Nothing.

# # @7abfe81dab13 untranslated
# a-string-in-code = A string in code.

# # @8967e4b0a915 untranslated
# if-strings-are-to-be-translated = If strings are to be translated, set `strings = true` in [`[translation]`](../reference/configuration.md#translation).

# # @cc694b848533 untranslated
# a-whole-block-of-code = A whole block of code.

# # @822214a9ac5c untranslated
# nothing-the-comments-in-it-are = Nothing. The comments in it are messages of their own.

# # @b84d2f24c841 untranslated
# a-text-that-has-no-words = A text that has no words on its page: code, names or addresses.

# # @9cc3e24fe9d0 untranslated
# nothing-2 = Nothing.

# # @60cbd5110762 untranslated
# a-title-of-the-summary-the = A title in `SUMMARY.md`. The page’s own title says the same.

# # @9cc3e24fe9d0 untranslated
# nothing-3 = Nothing.

# # @70841fb2cd38 untranslated
# no-page-says-this = No page says this.

# # @bdb6ba61dd18 untranslated
# look-whether-it-belongs-to-another = Look whether it belongs to another version of the book.

# # @efcd0328f9f8 untranslated
# it-has-plural-forms-which-no = It has plural forms, which no page has.

# # @9cc3e24fe9d0 untranslated
# nothing-4 = Nothing.

# # @043a16c8dd2c untranslated
# a-passage-of-a-translated-page = A passage of a translated page that may be a translation of something else.

# # @df173d2cdd9c untranslated
# copy-it-into-the-catalog-if = Copy it into the catalog if it is right.

# # @234946ce8291 untranslated
# it-equals-its-source-and-is = It equals its source, and is no name.

# # @0fe03b5aec67 untranslated
# if-that-is-meant-copy-it = If that is meant, copy it into the catalog and run `polypress accept --same`.
