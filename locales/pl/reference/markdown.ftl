### Markdown
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @bef507126bf7 untranslated
# pages-are-written-in-commonmark-with = Pages are written in [CommonMark](https://spec.commonmark.org/{ $commonmark }/ "The specification of CommonMark"), with the extensions of GitHub and some more. Each section shows what you write and what the reader sees.

# # @0a8be89a52a8 untranslated
# words = Words

# # @c304911f6e67 untranslated
# you-write = You write

# # @e75f1120de11 untranslated
# the-reader-sees = The reader sees

# # @6b0b53ed7a72 untranslated
# emphasis = *emphasis*

# # @cb3a941cc099 untranslated
# strong = **strong**

# # @08fbb0718e2c untranslated
# struck-out = ~~struck out~~

# # @2187893a1a1e untranslated
# m-2-10-and-h-2-o = `2^10^` and `H~2~O`

# # @7777be17c334 untranslated
# m-2-10-and-h-2-o-2 = 2^10^ and H~2~O

# # @2e0cc27c3094 untranslated
# marked = <mark>marked</mark>

# # @38f3db304b86 untranslated
# bold = <b>bold</b>

# # @5f4ece6f828d untranslated
# italic = <i>italic</i>

# # @241f13bf0308 untranslated
# stress = <em>stress</em>

# # @628f5222d6b4 untranslated
# values-2 = <a href="#values">values</a>

# # @121607b48a78 untranslated
# a-backslash-at-the-end-of =
#     A backslash at the end of a line\
#     begins a new one. Other line ends count as spaces.

# # @a3e7821cf681 untranslated
# headings = Headings

# # @80396623fbc2 untranslated
# the-anchor-after-works-in-every = The anchor after `#` works in every language. Without it, an anchor is made from the words of the source. A name after a dot is a class for your own styles. A line of `===` or `---` below a line makes it a heading, too, of level 1 or 2.

# # @5680d04975dd untranslated
# links = Links and images

# # @eface8a5b421 untranslated
# ci-guides-ci-md-gate-leads = `[CI](../guides/ci.md#gate)` leads to a page of the book. The reader stays in one language.

# # @89433c5e3817 untranslated
# fluent-https-projectfluent-org-a-language = `[Fluent](https://projectfluent.org "A language for translations")` leads elsewhere and has a title.

# # @68b85ecbf58c untranslated
# commonmark-takes-its-address-from-a = `[CommonMark][]` takes its address from a line `[CommonMark]: https://commonmark.org`: [CommonMark][].

# # @1282c3c792f3 untranslated
# https-projectfluent-org-shows-the-address = `<https://projectfluent.org>` shows the address: <https://projectfluent.org>.

# # @f82a148ede88 untranslated
# a-cup-of-tea-cup-png = `![A cup of tea](cup.png)` is an image. The words describe it to people who do not see it.

# # @283c2007003b untranslated
# a-link-inside-the-book-must = A link inside the book must lead somewhere, and an image needs words: both are checked.

# # @ad6fb546c8b8 untranslated
# footnotes = Footnotes

# # @36c92c0826ac untranslated
# a-mark-1-and-anywhere-on = A mark `[^1]`, and anywhere on the page a paragraph that begins with `[^1]:`. Several marks[^again] may share a footnote.[^again]

# # @308d5a0903f2 untranslated
# lists = Lists

# # @771ea5e6db7c untranslated
# items-of-an-ordered-list-begin = Items of an ordered list begin with a number: `1.`

# # @17d2c6159354 untranslated
# items-of-a-bulleted-list-begin = Items of a bulleted list begin with a hyphen.

# # @247435592f0d untranslated
# indent-a-list-to-put-it = Indent a list to put it inside another one.

# # @5839f4d3872f untranslated
# tasks-have-a-box-x-if = Tasks have a box: `- [x]` if done, `- [ ]` if not.

# # @3aed7e8f9d72 untranslated
# a-definition-list-has-a-term = A definition list has a term, then its meaning after a colon:

# # @e3fe2a3fe52c untranslated
# tables = Tables

# # @8d83d1e7260e untranslated
# colons-align-a-column-at-the = Colons align a column at the start, in the middle or at the end:

# # @a4fe65264ef7 untranslated
# language = Language

# # @102acc10e67a untranslated
# script = Script

# # @c810fabe6584 untranslated
# speakers-millions = Speakers, millions

# # @bafb66f32cd7 untranslated
# arabic = Arabic

# # @be4ee906d3ef untranslated
# japanese = Japanese

# # @ec927d765504 untranslated
# for-cells-that-span-rows-or = For cells that span rows or columns, write an HTML table:

# # @35045eff549e untranslated
# paper = Paper

# # @01bc8454c716 untranslated
# width-and-height-in-millimetres = Width and height in millimetres

# # @781acf84d69b untranslated
# a-caption-gives-a-table-its = A `<caption>` gives a table its number. On paper a long table repeats its head on every page; one that is too wide is printed smaller, or turned on a page of its own.

# # @751d1f937301 untranslated
# alerts = Quotes and alerts

# # @19b421507ae5 untranslated
# a-line-that-begins-with-is = A line that begins with `>` is a quotation.

# # @2416328d7775 untranslated
# note-on-the-first-line-makes = `> [!NOTE]` on the first line makes it an alert. There are five kinds: `NOTE`, `TIP`, `IMPORTANT`, `WARNING` and `CAUTION`.

# # @340f463033e0 untranslated
# code = Code

# # @18a894214246 untranslated
# name-the-language-after-the-first = Name the language after the first fence, and a title if you like. Code is coloured and never translated; its title and its comments are.

# # @e0ee45a3c9e8 untranslated
# lines-whose-numbers-stand-in-braces = Lines whose numbers stand in braces are stressed, as in `json { "{" }2, 4-6{ "}" }`. On paper lines that are too long are wrapped with a mark, and can be [numbered](configuration.md#export).

# # @098baf95d843 untranslated
# formulas = Formulas

# # @0d5ace31197b untranslated
# one-on-each-side-puts-a = One `$` on each side puts a formula among words, two set it apart. Formulas are written in LaTeX:

# # @f1c2f4a533b3 untranslated
# formulas-and-how-they-are-written = Formulas and how they are written

# # @c304911f6e67 untranslated
# you-write-3 = You write

# # @28c314132d4f untranslated
# readers-see = Readers see

# # @44f7ee205f09 untranslated
# a-formula-that-cannot-be-read = A formula that cannot be read is shown as it is written, and reported.

# # @c62258f2c45e untranslated
# html-with-a-meaning-keeps-it = HTML with a meaning keeps it in every format, and its words are translated like all others:

# # @5cd82d3f87d9 untranslated
# lists-such-as-this-one-with = lists such as this one, with `<ul>` or `<ol>`;

# # @3e1db5d692e6 untranslated
# tables-figures-images-and-details = tables, figures, images and `<details>`;

# # @c965d968ff79 untranslated
# definition-lists = definition lists:

# # @a0af5a561efc untranslated
# stub = Stub

# # @8c638c94fa73 untranslated
# a-message-in-a-catalog-that = A message in a catalog that waits for its translation.

# # @6d0a04c90e88 untranslated
# elements-that-a-book-cannot-show = Elements that a book cannot show, such as forms, are reported. Scripts are never passed on.

# # @39c3be1198a2 untranslated
# index = Index

# # @f104729adb4b untranslated
# dfn-marks-a-term-where-the = `<dfn>` marks a term where the text explains it:

# # @2741ce80cb89 untranslated
# from-these-marks-comes-an-index = From these marks comes an index at the end of the book, in which each language has its own words in its own order. On paper it leads to the numbers of the pages, on screens to their titles. Two attributes say what the words alone do not:

# # @604883a2faf0 untranslated
# title-is-the-term-as-the = `title` is the term as the index has it. `data-sort` is what it is sorted by, such as the reading of a Japanese term. To do without an index, set [`index = false`](configuration.md#book).

# # @d9c1d00cb15f untranslated
# values = Values and terms

# # @ea1eac1b7b20 untranslated
# version-is-a-variable-from-variables = `{ "{" } $version { "}" }` is a variable from [`[variables]`](configuration.md#variables). `{ "{" } -product { "}" }` is a term from `terms.ftl`. Both are put in when the book is built, in words and in addresses, never in code. A name that is not declared stays as you wrote it, with a warning. `\{ "{" }` is always a brace.

# # @8b6cd70103d9 untranslated
# a-number-is-written-in-the = A number is written in the digits of the language. `{ "{" } NUMBER($languages) { "}" }` makes sure that a value is a number: { NUMBER($languages) }. [Functions](functions.md) have options for numbers and dates.

# # @df498282bede untranslated
# includes = Includes

# # @d823dbca8417 untranslated
# as-in-mdbook-a-line-brings = As in mdBook, a line brings in a file of the project, or the part of it between two comments:

# # @b3bc4f62cc19 untranslated
# the-comments-are-anchor-locales-and = The comments are `ANCHOR: locales` and `ANCHOR_END: locales`.

# # @4c00a14f42f3 untranslated
# directives = Directives

# # @2ec150dbde20 untranslated
# directives-are-html-comments-so-that = Directives are HTML comments, so that other programs ignore them.

# # @c304911f6e67 untranslated
# you-write-2 = You write

# # @1f5d64b92820 untranslated
# meaning = Meaning

# # @22d931adb3f2 untranslated
# explain-the-next-message-to-translators = Explain the next message to translators.

# # @ce0521f201f0 untranslated
# give-the-next-message-this-id = Give the next message this id.

# # @db91d9a7645f untranslated
# what-follows-is-not-translated = What follows is not translated.

# # @79dd3388ba79 untranslated
# what-follows-is-for-these-languages = What follows is for these languages.

# # @bd2e3cdcfb0a untranslated
# what-follows-is-for-all-other = What follows is for all other languages.

# # @7fd1bd8a3cb2 untranslated
# the-last-of-these-three-ends = The last of these three ends here.

# # @0ea4ddbbbc04 untranslated
# this-one-has-two-marks-in = This one has two marks. In the site and the EPUB, links lead back to each of them.
