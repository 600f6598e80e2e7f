### The road of a paragraph
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @4ccfc55530d1 untranslated
# the-road-of-a-paragraph = The road of a paragraph

# # @ae942f3cbaca untranslated
# how-does-a-sentence-in-a = How does a sentence in a Markdown file come to stand in an Arabic PDF? This page follows one of them.

# # @663144e5ed70 untranslated
# pages-feed-two-things-the-book = ![Pages feed two things: the book, and the English catalog. The French catalog follows the English one and feeds the book. The book becomes HTML, EPUB and PDF.](../images/road.svg "From pages to formats")

# # @5144a2f2dae6 untranslated
# it-is-read = It is read

# # @4dee7fc30a4e untranslated
# the-page-becomes-a-tree-headings = The page becomes a tree: headings, lists, tables, and at the end of each branch a run of words. Such a run is a <dfn>message</dfn>. Line breaks in the file mean nothing, so you may wrap your paragraphs anew without touching a translation.

# # @89d54a64603c untranslated
# name = It gets a name

# # @c1191179478c untranslated
# readable-ids = The message is written to the English catalog, with an id from its first six words. Ids are kept, not computed: from then on the catalog remembers whose id it is.

# # @c288f32686dd untranslated
# why-not-number-the-paragraphs-one = Why not number the paragraphs? *One insertion would rename all that follow.* Why not use the text as the id? Every correction of a comma would lose the translations in all languages.

# # @75f66867c9ba untranslated
# it-is-translated = It is translated

# # @28bfe574ea24 untranslated
# the-arabic-catalog-has-a-message = The Arabic catalog has a message with the same id. It is read as one run of words and takes the place of the English words **in the tree**. So a translation has no means to open a list or to close a table. What does not fit is reported, and the English words stay.

# # @817d220c9ab4 untranslated
# it-is-settled = It is settled

# # @ce4d00ffb156 untranslated
# now-the-book-of-one-language = Now the book of one language is complete. Numbers, links, footnotes, fallbacks and quotation marks are decided; values such as `{ "{" } $version { "}" }` are put in last, so that they can never become markup. Nothing in this book knows Markdown, Fluent or the disk.

# # @e50631f3573b untranslated
# it-is-printed = It is printed

# # @8f7b2e0059c5 untranslated
# each-exporter-gets-the-same-book = Each exporter gets the same book and gives back files. Because all decisions have been made, formats cannot disagree. An exporter is a small thing; you can write one in Rust:

# # @35aeb0c16199 untranslated
# consequences = What follows from this

# # @3d4779997b91 untranslated
# a-page-has-the-same-structure = A page has the same structure in every language, whatever a translator writes.

# # @b29ffe30810a untranslated
# a-gap-in-a-translation-is = A gap in a translation is as large as one paragraph, never a page.

# # @eef6eb18230c untranslated
# the-price-languages-cannot-differ-in = The price: languages cannot differ in structure, except where [a directive](../reference/markdown.md#directives) says so.
