### The road of a paragraph
### Written by “polypress update” from content/explanations/road-of-a-paragraph.md: edit that file, not this one.

## The road of a paragraph

the-road-of-a-paragraph = The road of a paragraph

how-does-a-sentence-in-a = How does a sentence in a Markdown file come to stand in an Arabic PDF? This page follows one of them.

pages-feed-two-things-the-book = ![Pages feed two things: the book, and the English catalog. The French catalog follows the English one and feeds the book. The book becomes HTML, EPUB and PDF.](../images/road.svg "From pages to formats")

## It is read

it-is-read = It is read

the-page-becomes-a-tree-headings = The page becomes a tree: headings, lists, tables, and at the end of each branch a run of words. Such a run is a <dfn>message</dfn>. Line breaks in the file mean nothing, so you may wrap your paragraphs anew without touching a translation.

## It gets a name

name = It gets a name

readable-ids = The message is written to the English catalog, with an id from its first six words. Ids are kept, not computed: from then on the catalog remembers whose id it is.

why-not-number-the-paragraphs-one = Why not number the paragraphs? *One insertion would rename all that follow.* Why not use the text as the id? Every correction of a comma would lose the translations in all languages.

## It is translated

it-is-translated = It is translated

the-arabic-catalog-has-a-message = The Arabic catalog has a message with the same id. It is read as one run of words and takes the place of the English words **in the tree**. So a translation has no means to open a list or to close a table. What does not fit is reported, and the English words stay.

## It is settled

it-is-settled = It is settled

now-the-book-of-one-language = Now the book of one language is complete. Numbers, links, footnotes, fallbacks and quotation marks are decided; values such as `{ "{" } $version { "}" }` are put in last, so that they can never become markup. Nothing in this book knows Markdown, Fluent or the disk.

## It is printed

it-is-printed = It is printed

each-exporter-gets-the-same-book = Each exporter gets the same book and gives back files. Because all decisions have been made, formats cannot disagree. An exporter is a small thing; you can write one in Rust:

## What follows from this

consequences = What follows from this

a-page-has-the-same-structure = A page has the same structure in every language, whatever a translator writes.

a-gap-in-a-translation-is = A gap in a translation is as large as one paragraph, never a page.

the-price-languages-cannot-differ-in = The price: languages cannot differ in structure, except where [a directive](../reference/markdown.md#directives) says so.
