### Configuration
### Written by “polypress update” from content/reference/configuration.md: edit that file, not this one.

## Configuration

configuration = Configuration

everything-is-set-in-polypress-toml = Everything is set in `polypress.toml`, in the folder that holds the project. Paths are relative to this folder and cannot leave it. An unknown key is an error and names the nearest known one.

format-1-at-the-top-of = `format = 1`, at the top of the file, is the version of the format. It may be left out.

## The book: [book]

book = The book: `[book]`

only-title-is-needed = Only `title` is needed.

key = Key

without-it = Without it

what-it-is = What it is

the-title-translated-in-book-ftl = The title. Translated in `book.ftl`.

none = none

more-about-the-book-translated-in = More about the book. Translated in `book.ftl`.

from-the-title = from the title

its-name-in-file-names-letters = Its name in file names: letters, digits, hyphens.

the-language-of-the-pages = The language of the pages.

none-2 = none

lists-of-names = Lists of names.

none-3 = none

who-publishes-it-and-under-which = Who publishes it, and under which terms.

none-4 = none

texts-such-as-2-1-and = Texts such as `2.1` and `Draft`, for the cover.

none-5 = none

date-of-issue-2026-11-22 = Date of issue: `2026-11-22`.

none-6 = none

the-number-that-the-publisher-gave = The number that the publisher gave it.

none-7 = none

the-series-that-it-belongs-to = The series that it belongs to, and its place there.

none-11 = none

what-it-is-about-a-list = What it is about: a list, in the words of libraries and shops.

none-12 = none

the-image-on-the-cover-a = The image on the cover. A language may have its own, as with [images of pages](../guides/publisher.md#some-languages).

none-13 = none

where-the-site-will-stand-needed = Where the site will stand. Needed for links between languages that search engines follow.

all-but-proof = all but `proof`

what-build-makes-html-epub-pdf = What `build` makes: `html`, `epub`, `pdf`, `proof`.

whether-chapters-have-numbers = Whether chapters have numbers.

whether-the-terms-that-pages-mark = Whether the terms that pages [mark](markdown.md#index) make an index.

none-8 = none

names-that-are-never-translated-a = Names that are never translated. A text of such names alone is no message.

folder-of-the-pages = Folder of the pages.

folder-of-the-translations = Folder of the translations.

folder-of-what-is-built = Folder of what is built.

## Languages: [locales.TAG]

locales = Languages: `[locales.TAG]`

tag-is-a-language-tag-of = `TAG` is a language tag of BCP 47: `fr`, `pt-BR`, `zh-Hant`. The source language needs no table.

key-2 = Key

without-it-2 = Without it

what-it-is-2 = What it is

known-for-common-languages = known for common languages

the-name-of-the-language-in = The name of the language in itself: `français`.

from-the-script = from the script

ltr-or-rtl = `ltr` or `rtl`.

none-9 = none

languages-that-stand-in-for-missing = Languages that stand in for missing text, the nearest first. The source language is always the last.

whether-missing-text-fails-a-strict = Whether missing text fails a strict check or build.

none-10 = none

names-for-the-cover = Names, for the cover.

those-of-the-book = those of the book

other-values-in-this-language = Other values in this language.

those-of-the-book-2 = those of the book

other-fonts-in-this-language-a = Other [fonts](#fonts) in this language: a table with `body`, `heading` and `code`.

## Translation: [translation]

translation = Translation: `[translation]`

the-key-platform-says-where-translators = The key `platform` says where translators work:

in-the-files-what-is-missing = In the files. What is missing stands there as a stub. This is the default.

in-weblate-which-shows-what-is = In Weblate, which shows what is missing. No stubs are written.

in-pontoon-likewise = In Pontoon, likewise. A thorough edit gives a message a new id.

these-keys-decide-what-counts-and = These keys decide what counts and what is shown:

key-4 = Key

without-it-4 = Without it

what-it-is-4 = What it is

whether-a-translation-counts-as-fresh = Whether a translation counts as fresh only if it [says what it was made from](../explanations/how-translations-stay-true.md#evidence).

what-readers-see-where-a-translation = What readers see where a translation is stale: `show` is the translation, marked; `source` is the source text.

whether-readers-see-drafts = Whether readers see drafts.

whether-comments-in-code-are-translated = Whether comments in code are translated.

whether-strings-in-code-are-translated = Whether strings in code are translated.

## Variables: [variables]

variables = Variables: `[variables]`

a-text-or-a-number-for = A text, a number or a date for each name. Pages and translations use it as `{ "{" } $name { "}" }`. A language may have its own value:

## Fonts: [fonts]

fonts = Fonts: `[fonts]`

what-pdfs-are-set-in = What PDFs and [proof sheets](../guides/publisher.md#proof) are set in.

key-5 = Key

without-it-5 = Without it

what-it-is-5 = What it is

none-18 = none

font-files-and-folders-of-them = Font files, and folders of them.

whether-families-are-looked-for-among = Whether families are looked for among the fonts of the machine too.

noto-serif-and-its-kin = Noto Serif and its kin

families-of-running-text-the-best = Families of running text, the best first, separated by commas.

noto-sans-and-its-kin = Noto Sans and its kin

families-of-headings-and-labels = Families of headings and labels.

families-of-code = Families of code.

## Formats: [export.NAME]

export = Formats: `[export.NAME]`

name-is-the-name-of-a = `NAME` is the name of a format.

format = Format

key-3 = Key

without-it-3 = Without it

what-it-is-3 = What it is

whether-images-from-other-servers-are = Whether images from other servers are shown. If not, their words are, with a link.

whether-the-site-can-be-searched = Whether the site can be searched.

none-14 = none

where-a-page-can-be-changed = Where a page can be changed. `{ "{" }path{ "}" }` stands for its file, `{ "{" }page{ "}" }` for its address, `{ "{" }locale{ "}" }` for the language.

none-15 = none

where-people-help-with-the-translation = Where people help with the translation, with `{ "{" }page{ "}" }` and `{ "{" }locale{ "}" }`.

folder-of-your-own-templates-and = Folder of [your own templates and styles](../guides/site.md#theme).

none-16 = none

pages-that-have-moved = Pages that have moved.

whether-the-contents-list-the-sections = Whether the contents list the sections of each page.

none-17 = none

pdf-marks-where-the-pages-of = `pdf` marks where the pages of the PDF begin.

whether-fonts-are-embedded-for-scripts = Whether fonts are embedded for scripts that some e-readers cannot show.

a4-a5-letter-or-a-size = `a4`, `a5`, `letter` or a size such as `{ "{" } width = "170mm", height = "240mm" { "}" }`.

from-the-paper = from the paper

edges-that-stay-free-top-bottom = Edges that stay free: `top`, `bottom`, `inner` at the binding and `outer`, each from `10mm` to `100mm`.

whether-the-book-is-printed-on = Whether the book is printed on both sides and bound. Margins and running heads of facing pages then mirror each other.

where-chapters-begin-new-page-or = Where chapters begin: `new-page` or `odd-page`. Without it, two-sided books have `odd-page`.

size-of-the-text-in-points = Size of the text in points, from 6 to 24.

whether-hyphens-commas-and-the-like = Whether hyphens, commas and the like stand a little out in the margin, so that the edges of the text look straight.

how-many-levels-of-headings-the = How many levels of headings the contents show; `0` leaves them out.

from-five-on = from five on

whether-lists-of-the-figures-and = Whether lists of the figures, and of the tables with captions, follow the contents.

whether-the-book-begins-with-a = Whether the book begins with a cover.

whether-lines-of-code-are-numbered = Whether lines of code are numbered.

whether-a-page-names-title-people = Whether a page names title, people, edition and rights.

by-status = by status

what-is-printed-across-pages-true = What is printed across pages: `true` for “DRAFT” in the language of the book, `false` for nothing, or other words. Without it, a book whose `status` is `Draft` says so.

all = all

pages-and-messages-named-as-for = Pages and messages, named as for [`accept`](commands.md#accept): `guides/*`.

all-2 = all

the-states-to-show-missing-broken = The states to show: `missing`, `broken`, `stale`, `draft`, `translated`, `reviewed`.

as-for-pdf = As for `pdf`.

landscape-or-portrait = `landscape` or `portrait`.

size-of-the-text-in-points-2 = Size of the text in points, from 6 to 24.

lengths-have-a-unit-mm-cm = Lengths have a unit: `mm`, `cm`, `in` or `pt`. In a PDF, what comes before the text has numbers of its own (i, ii, iii; in Arabic أ, ب, ج), and the text begins with page 1.

## Front matter

front-matter = Front matter

a-page-may-begin-with-settings = A page may begin with settings of its own, in YAML:

title-and-description-are-messages-without = `title` and `description` are messages. Without `title`, the first heading is the title. `order` counts where there is no summary. `locales` names the languages that have the page. With `translatable: false`, the page is not translated. Other keys are kept for exporters. [`variables`](functions.md) are values for this page alone.
