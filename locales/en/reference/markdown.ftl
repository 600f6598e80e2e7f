### Markdown
### Written by “polypress update” from content/reference/markdown.md: edit that file, not this one.

## Markdown

pages-are-written-in-commonmark-with = Pages are written in [CommonMark](https://spec.commonmark.org/{ $commonmark }/ "The specification of CommonMark"), with the extensions of GitHub and some more. Each section shows what you write and what the reader sees.

## Words

words = Words

you-write = You write

the-reader-sees = The reader sees

emphasis = *emphasis*

strong = **strong**

struck-out = ~~struck out~~

m-2-10-and-h-2-o = `2^10^` and `H~2~O`

m-2-10-and-h-2-o-2 = 2^10^ and H~2~O

marked = <mark>marked</mark>

bold = <b>bold</b>

italic = <i>italic</i>

stress = <em>stress</em>

values-2 = <a href="#values">values</a>

a-backslash-at-the-end-of =
    A backslash at the end of a line\
    begins a new one. Other line ends count as spaces.

## Headings

headings = Headings

the-anchor-after-works-in-every = The anchor after `#` works in every language. Without it, an anchor is made from the words of the source. A name after a dot is a class for your own styles. A line of `===` or `---` below a line makes it a heading, too, of level 1 or 2.

## Links and images

links = Links and images

ci-guides-ci-md-gate-leads = `[CI](../guides/ci.md#gate)` leads to a page of the book. The reader stays in one language.

fluent-https-projectfluent-org-a-language = `[Fluent](https://projectfluent.org "A language for translations")` leads elsewhere and has a title.

commonmark-takes-its-address-from-a = `[CommonMark][]` takes its address from a line `[CommonMark]: https://commonmark.org`: [CommonMark][].

https-projectfluent-org-shows-the-address = `<https://projectfluent.org>` shows the address: <https://projectfluent.org>.

a-cup-of-tea-cup-png = `![A cup of tea](cup.png)` is an image. The words describe it to people who do not see it.

a-link-inside-the-book-must = A link inside the book must lead somewhere, and an image needs words: both are checked.

## Footnotes

footnotes = Footnotes

a-mark-1-and-anywhere-on = A mark `[^1]`, and anywhere on the page a paragraph that begins with `[^1]:`. Several marks[^again] may share a footnote.[^again]

## Lists

lists = Lists

items-of-an-ordered-list-begin = Items of an ordered list begin with a number: `1.`

items-of-a-bulleted-list-begin = Items of a bulleted list begin with a hyphen.

indent-a-list-to-put-it = Indent a list to put it inside another one.

tasks-have-a-box-x-if = Tasks have a box: `- [x]` if done, `- [ ]` if not.

a-definition-list-has-a-term = A definition list has a term, then its meaning after a colon:

## Tables

tables = Tables

colons-align-a-column-at-the = Colons align a column at the start, in the middle or at the end:

language = Language

script = Script

speakers-millions = Speakers, millions

arabic = Arabic

japanese = Japanese

for-cells-that-span-rows-or = For cells that span rows or columns, write an HTML table:

paper = Paper

width-and-height-in-millimetres = Width and height in millimetres

a-caption-gives-a-table-its = A `<caption>` gives a table its number. On paper a long table repeats its head on every page; one that is too wide is printed smaller, or turned on a page of its own.

## Quotes and alerts

alerts = Quotes and alerts

a-line-that-begins-with-is = A line that begins with `>` is a quotation.

note-on-the-first-line-makes = `> [!NOTE]` on the first line makes it an alert. There are five kinds: `NOTE`, `TIP`, `IMPORTANT`, `WARNING` and `CAUTION`.

## Code

code = Code

name-the-language-after-the-first = Name the language after the first fence, and a title if you like. Code is coloured and never translated; its title and its comments are.

lines-whose-numbers-stand-in-braces = Lines whose numbers stand in braces are stressed, as in `json { "{" }2, 4-6{ "}" }`. On paper lines that are too long are wrapped with a mark, and can be [numbered](configuration.md#export).

## Formulas

formulas = Formulas

one-on-each-side-puts-a = One `$` on each side puts a formula among words, two set it apart. Formulas are written in LaTeX:

formulas-and-how-they-are-written = Formulas and how they are written

you-write-3 = You write

readers-see = Readers see

a-formula-that-cannot-be-read = A formula that cannot be read is shown as it is written, and reported.

## HTML

html-with-a-meaning-keeps-it = HTML with a meaning keeps it in every format, and its words are translated like all others:

lists-such-as-this-one-with = lists such as this one, with `<ul>` or `<ol>`;

tables-figures-images-and-details = tables, figures, images and `<details>`;

definition-lists = definition lists:

stub = Stub

a-message-in-a-catalog-that = A message in a catalog that waits for its translation.

elements-that-a-book-cannot-show = Elements that a book cannot show, such as forms, are reported. Scripts are never passed on.

## Index

index = Index

dfn-marks-a-term-where-the = `<dfn>` marks a term where the text explains it:

from-these-marks-comes-an-index = From these marks comes an index at the end of the book, in which each language has its own words in its own order. On paper it leads to the numbers of the pages, on screens to their titles. Two attributes say what the words alone do not:

title-is-the-term-as-the = `title` is the term as the index has it. `data-sort` is what it is sorted by, such as the reading of a Japanese term. To do without an index, set [`index = false`](configuration.md#book).

## Values and terms

values = Values and terms

version-is-a-variable-from-variables = `{ "{" } $version { "}" }` is a variable from [`[variables]`](configuration.md#variables). `{ "{" } -product { "}" }` is a term from `terms.ftl`. Both are put in when the book is built, in words and in addresses, never in code. A name that is not declared stays as you wrote it, with a warning. `\{ "{" }` is always a brace.

a-number-is-written-in-the = A number is written in the digits of the language. `{ "{" } NUMBER($languages) { "}" }` makes sure that a value is a number: { NUMBER($languages) }. [Functions](functions.md) have options for numbers and dates.

## Includes

includes = Includes

as-in-mdbook-a-line-brings = As in mdBook, a line brings in a file of the project, or the part of it between two comments:

the-comments-are-anchor-locales-and = The comments are `ANCHOR: locales` and `ANCHOR_END: locales`.

## Directives

directives = Directives

directives-are-html-comments-so-that = Directives are HTML comments, so that other programs ignore them.

you-write-2 = You write

meaning = Meaning

explain-the-next-message-to-translators = Explain the next message to translators.

give-the-next-message-this-id = Give the next message this id.

what-follows-is-not-translated = What follows is not translated.

what-follows-is-for-these-languages = What follows is for these languages.

what-follows-is-for-all-other = What follows is for all other languages.

the-last-of-these-three-ends = The last of these three ends here.

## Footnotes

this-one-has-two-marks-in = This one has two marks. In the site and the EPUB, links lead back to each of them.
