### Configuration
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @b332c3492d5e untranslated
# configuration = Configuration

# # @3063d06cbeb8 untranslated
# everything-is-set-in-polypress-toml = Everything is set in `polypress.toml`, in the folder that holds the project. Paths are relative to this folder and cannot leave it. An unknown key is an error and names the nearest known one.

# # @921fed749651 untranslated
# format-1-at-the-top-of = `format = 1`, at the top of the file, is the version of the format. It may be left out.

# # @f86720ddc4d1 untranslated
# book = The book: `[book]`

# # @6532b8320a10 untranslated
# only-title-is-needed = Only `title` is needed.

# # @99a52df3ff3d untranslated
# key = Key

# # @a129da865283 untranslated
# without-it = Without it

# # @1f36becc3aa7 untranslated
# what-it-is = What it is

# # @e7d66141e701 untranslated
# the-title-translated-in-book-ftl = The title. Translated in `book.ftl`.

# # @140bedbf9c3f untranslated
# none = none

# # @d0977a3c74eb untranslated
# more-about-the-book-translated-in = More about the book. Translated in `book.ftl`.

# # @187ab1a77c77 untranslated
# from-the-title = from the title

# # @ae8c55237352 untranslated
# its-name-in-file-names-letters = Its name in file names: letters, digits, hyphens.

# # @14620fddf230 untranslated
# the-language-of-the-pages = The language of the pages.

# # @140bedbf9c3f untranslated
# none-2 = none

# # @0b7037179b72 untranslated
# lists-of-names = Lists of names.

# # @140bedbf9c3f untranslated
# none-3 = none

# # @40feca498c67 untranslated
# who-publishes-it-and-under-which = Who publishes it, and under which terms.

# # @140bedbf9c3f untranslated
# none-4 = none

# # @69d7d2e42089 untranslated
# texts-such-as-2-1-and = Texts such as `2.1` and `Draft`, for the cover.

# # @140bedbf9c3f untranslated
# none-5 = none

# # @fed6d0d3fbc4 untranslated
# date-of-issue-2026-11-22 = Date of issue: `2026-11-22`.

# # @140bedbf9c3f untranslated
# none-6 = none

# # @f38d8e9a8e7a untranslated
# the-number-that-the-publisher-gave = The number that the publisher gave it.

# # @140bedbf9c3f untranslated
# none-7 = none

# # @fae5e1b54ed5 untranslated
# the-series-that-it-belongs-to = The series that it belongs to, and its place there.

# # @140bedbf9c3f untranslated
# none-11 = none

# # @5efa93363054 untranslated
# what-it-is-about-a-list = What it is about: a list, in the words of libraries and shops.

# # @140bedbf9c3f untranslated
# none-12 = none

# # @1c798253239b untranslated
# the-image-on-the-cover-a = The image on the cover. A language may have its own, as with [images of pages](../guides/publisher.md#some-languages).

# # @140bedbf9c3f untranslated
# none-13 = none

# # @66eccf78678d untranslated
# where-the-site-will-stand-needed = Where the site will stand. Needed for links between languages that search engines follow.

# # @e6d2c33f6f56 untranslated
# all-but-proof = all but `proof`

# # @5ef5ef0364b6 untranslated
# all = all

# # @d7488c3309be untranslated
# pages-and-messages-named-as-for = Pages and messages, named as for [`accept`](commands.md#accept): `guides/*`.

# # @5ef5ef0364b6 untranslated
# all-2 = all

# # @098c1745c2ef untranslated
# the-states-to-show-missing-broken = The states to show: `missing`, `broken`, `stale`, `draft`, `translated`, `reviewed`.

# # @39bc702e4aea untranslated
# as-for-pdf = As for `pdf`.

# # @3398ea9c43a6 untranslated
# landscape-or-portrait = `landscape` or `portrait`.

# # @ef2bb06524bf untranslated
# size-of-the-text-in-points-2 = Size of the text in points, from 6 to 24.

# # @632ebd9867f0 untranslated
# what-build-makes-html-epub-pdf = What `build` makes: `html`, `epub`, `pdf`, `proof`.

# # @e52ca18540f4 untranslated
# whether-chapters-have-numbers = Whether chapters have numbers.

# # @ebb4bc488718 untranslated
# whether-the-terms-that-pages-mark = Whether the terms that pages [mark](markdown.md#index) make an index.

# # @140bedbf9c3f untranslated
# none-8 = none

# # @1351d30bc7bf untranslated
# names-that-are-never-translated-a = Names that are never translated. A text of such names alone is no message.

# # @e540ab9a3607 untranslated
# folder-of-the-pages = Folder of the pages.

# # @f59c89a40545 untranslated
# folder-of-the-translations = Folder of the translations.

# # @e37015c509d0 untranslated
# folder-of-what-is-built = Folder of what is built.

# # @c82c77d8a3a0 untranslated
# locales = Languages: `[locales.TAG]`

# # @77458e4eda4f untranslated
# tag-is-a-language-tag-of = `TAG` is a language tag of BCP 47: `fr`, `pt-BR`, `zh-Hant`. The source language needs no table.

# # @99a52df3ff3d untranslated
# key-2 = Key

# # @a129da865283 untranslated
# without-it-2 = Without it

# # @1f36becc3aa7 untranslated
# what-it-is-2 = What it is

# # @faa2a90fc1aa untranslated
# known-for-common-languages = known for common languages

# # @bac07e066e1b untranslated
# the-name-of-the-language-in = The name of the language in itself: `français`.

# # @c9f65d0438ae untranslated
# from-the-script = from the script

# # @0846ab449f2d untranslated
# ltr-or-rtl = `ltr` or `rtl`.

# # @140bedbf9c3f untranslated
# none-9 = none

# # @aeaafe429fe4 untranslated
# languages-that-stand-in-for-missing = Languages that stand in for missing text, the nearest first. The source language is always the last.

# # @e7644a15fc50 untranslated
# whether-missing-text-fails-a-strict = Whether missing text fails a strict check or build.

# # @140bedbf9c3f untranslated
# none-10 = none

# # @571f8aea9144 untranslated
# names-for-the-cover = Names, for the cover.

# # @efb80b9bdf1e untranslated
# those-of-the-book = those of the book

# # @85d118e894f4 untranslated
# other-values-in-this-language = Other values in this language.

# # @efb80b9bdf1e untranslated
# those-of-the-book-2 = those of the book

# # @446d8887a572 untranslated
# other-fonts-in-this-language-a = Other [fonts](#fonts) in this language: a table with `body`, `heading` and `code`.

# # @db1355ecc422 untranslated
# translation = Translation: `[translation]`

# # @9bd18630145e untranslated
# the-key-platform-says-where-translators = The key `platform` says where translators work:

# # @a4cff7de184d untranslated
# in-the-files-what-is-missing = In the files. What is missing stands there as a stub. This is the default.

# # @43c397df78ad untranslated
# in-weblate-which-shows-what-is = In Weblate, which shows what is missing. No stubs are written.

# # @1d0966f1f789 untranslated
# in-pontoon-likewise = In Pontoon, likewise. A thorough edit gives a message a new id.

# # @b31dc7a4cec9 untranslated
# these-keys-decide-what-counts-and = These keys decide what counts and what is shown:

# # @99a52df3ff3d untranslated
# key-4 = Key

# # @a129da865283 untranslated
# without-it-4 = Without it

# # @1f36becc3aa7 untranslated
# what-it-is-4 = What it is

# # @73137ee85112 untranslated
# whether-a-translation-counts-as-fresh = Whether a translation counts as fresh only if it [says what it was made from](../explanations/how-translations-stay-true.md#evidence).

# # @e5a730c33fb6 untranslated
# what-readers-see-where-a-translation = What readers see where a translation is stale: `show` is the translation, marked; `source` is the source text.

# # @ef145f3b1485 untranslated
# whether-readers-see-drafts = Whether readers see drafts.

# # @5c3288d69bf4 untranslated
# whether-comments-in-code-are-translated = Whether comments in code are translated.

# # @ab9c406fe061 untranslated
# whether-strings-in-code-are-translated = Whether strings in code are translated.

# # @78eec728ff0f untranslated
# variables = Variables: `[variables]`

# # @e5f43528027e untranslated
# a-text-or-a-number-for = A text, a number or a date for each name. Pages and translations use it as `{ "{" } $name { "}" }`. A language may have its own value:

# # @cdc54ce98804 untranslated
# fonts = Fonts: `[fonts]`

# # @8a62b208e348 untranslated
# what-pdfs-are-set-in = What PDFs and [proof sheets](../guides/publisher.md#proof) are set in.

# # @99a52df3ff3d untranslated
# key-5 = Key

# # @a129da865283 untranslated
# without-it-5 = Without it

# # @1f36becc3aa7 untranslated
# what-it-is-5 = What it is

# # @140bedbf9c3f untranslated
# none-18 = none

# # @8f23a4446634 untranslated
# font-files-and-folders-of-them = Font files, and folders of them.

# # @f6b6131f9ac4 untranslated
# whether-families-are-looked-for-among = Whether families are looked for among the fonts of the machine too.

# # @e7a685c97c9f untranslated
# noto-serif-and-its-kin = Noto Serif and its kin

# # @e9ff3d606e38 untranslated
# families-of-running-text-the-best = Families of running text, the best first, separated by commas.

# # @971822c75465 untranslated
# noto-sans-and-its-kin = Noto Sans and its kin

# # @9f768007ab64 untranslated
# families-of-headings-and-labels = Families of headings and labels.

# # @6bb3504edce7 untranslated
# families-of-code = Families of code.

# # @b19f3abedeef untranslated
# export = Formats: `[export.NAME]`

# # @00140b1348da untranslated
# name-is-the-name-of-a = `NAME` is the name of a format.

# # @2f343666aaa8 untranslated
# format = Format

# # @99a52df3ff3d untranslated
# key-3 = Key

# # @a129da865283 untranslated
# without-it-3 = Without it

# # @1f36becc3aa7 untranslated
# what-it-is-3 = What it is

# # @d71f85c8ae84 untranslated
# whether-images-from-other-servers-are = Whether images from other servers are shown. If not, their words are, with a link.

# # @42224a4c6a72 untranslated
# whether-the-site-can-be-searched = Whether the site can be searched.

# # @140bedbf9c3f untranslated
# none-14 = none

# # @4a5443633b58 untranslated
# where-a-page-can-be-changed = Where a page can be changed. `{ "{" }path{ "}" }` stands for its file, `{ "{" }page{ "}" }` for its address, `{ "{" }locale{ "}" }` for the language.

# # @140bedbf9c3f untranslated
# none-15 = none

# # @fea0ab91a175 untranslated
# where-people-help-with-the-translation = Where people help with the translation, with `{ "{" }page{ "}" }` and `{ "{" }locale{ "}" }`.

# # @18a973db576b untranslated
# folder-of-your-own-templates-and = Folder of [your own templates and styles](../guides/site.md#theme).

# # @140bedbf9c3f untranslated
# none-16 = none

# # @83373c50245d untranslated
# pages-that-have-moved = Pages that have moved.

# # @a86b83f1dffe untranslated
# whether-the-contents-list-the-sections = Whether the contents list the sections of each page.

# # @140bedbf9c3f untranslated
# none-17 = none

# # @76f3bf836a1c untranslated
# pdf-marks-where-the-pages-of = `pdf` marks where the pages of the PDF begin.

# # @ca8f25ce7e74 untranslated
# whether-fonts-are-embedded-for-scripts = Whether fonts are embedded for scripts that some e-readers cannot show.

# # @a2c7f0c48cf4 untranslated
# a4-a5-letter-or-a-size = `a4`, `a5`, `letter` or a size such as `{ "{" } width = "170mm", height = "240mm" { "}" }`.

# # @3538f7b88802 untranslated
# from-the-paper = from the paper

# # @3c2ac1b849dc untranslated
# edges-that-stay-free-top-bottom = Edges that stay free: `top`, `bottom`, `inner` at the binding and `outer`, each from `10mm` to `100mm`.

# # @7ab1ce9bf512 untranslated
# whether-the-book-is-printed-on = Whether the book is printed on both sides and bound. Margins and running heads of facing pages then mirror each other.

# # @6ef0b3795c36 untranslated
# where-chapters-begin-new-page-or = Where chapters begin: `new-page` or `odd-page`. Without it, two-sided books have `odd-page`.

# # @ef2bb06524bf untranslated
# size-of-the-text-in-points = Size of the text in points, from 6 to 24.

# # @ad32be5627bf untranslated
# whether-hyphens-commas-and-the-like = Whether hyphens, commas and the like stand a little out in the margin, so that the edges of the text look straight.

# # @2bc4cc322d4a untranslated
# how-many-levels-of-headings-the = How many levels of headings the contents show; `0` leaves them out.

# # @837b7f440ddd untranslated
# from-five-on = from five on

# # @55998282c54f untranslated
# whether-lists-of-the-figures-and = Whether lists of the figures, and of the tables with captions, follow the contents.

# # @4fa4e6ac75f5 untranslated
# whether-the-book-begins-with-a = Whether the book begins with a cover.

# # @3b4c969eda95 untranslated
# whether-lines-of-code-are-numbered = Whether lines of code are numbered.

# # @8c5cc6f7fe19 untranslated
# whether-a-page-names-title-people = Whether a page names title, people, edition and rights.

# # @4fe3369bcb0b untranslated
# by-status = by status

# # @d0ab068934f3 untranslated
# what-is-printed-across-pages-true = What is printed across pages: `true` for “DRAFT” in the language of the book, `false` for nothing, or other words. Without it, a book whose `status` is `Draft` says so.

# # @978c750b6a25 untranslated
# lengths-have-a-unit-mm-cm = Lengths have a unit: `mm`, `cm`, `in` or `pt`. In a PDF, what comes before the text has numbers of its own (i, ii, iii; in Arabic أ, ب, ج), and the text begins with page 1.

# # @052892f4afb6 untranslated
# front-matter = Front matter

# # @5566c0f7eba8 untranslated
# a-page-may-begin-with-settings = A page may begin with settings of its own, in YAML:

# # @054176a52c1c untranslated
# title-and-description-are-messages-without = `title` and `description` are messages. Without `title`, the first heading is the title. `order` counts where there is no summary. `locales` names the languages that have the page. With `translatable: false`, the page is not translated. Other keys are kept for exporters. [`variables`](functions.md) are values for this page alone.
