### For publishers
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @ef82fff72bba untranslated
# for-publishers = For publishers

# # @aa41d92f9369 untranslated
# this-guide-shows-how-to-set = This guide shows how to set up languages, order pages and build what your readers get.

# # @d78f78ba893a untranslated
# languages = Add a language

# # @5a78dab6808c untranslated
# name-it-in-polypress-toml-then = Name it in `polypress.toml`, then run `polypress update` to make its catalogs.

# # @5c2343257ddf untranslated
# the-name-of-the-language-its = The name of the language, its direction and its font need no setting for common languages. Two settings decide what happens while a translation is incomplete:

# # @48ee6640ff18 untranslated
# here-text-that-brazilian-portuguese-lacks = Here, text that Brazilian Portuguese lacks is taken from `pt`, another language of the project, then from the source language. Polish may be incomplete without failing a [strict build](ci.md#gate).

# # @151ee1cd1ed6 untranslated
# order = Put the pages in order

# # @5d9e03db36e6 untranslated
# write-content-summary-md-a-list = Write `content/SUMMARY.md`: a list of links, with headings for the parts of the book.

# # @75ffcd0c148c untranslated
# pages-before-the-first-list-item = Pages before the first list item open the book, pages after the last one close it; both are without a number. An indented page is a section of its parent page.

# # @4ad1ce280027 untranslated
# without-a-summary-pages-are-ordered = Without a summary, pages are ordered by `order` in their front matter, then by the number at the start of their file names, then by name. The address of `10-setup.md` is `setup`, without the number.

# # @bdd254b65baa untranslated
# build = Build

# # @0dfb35794250 untranslated
# the-first-command-makes-every-language = The first command makes every language and format. The second replaces only two PDF files and keeps the rest.

# # @74ccd4330384 untranslated
# folder = Folder

# # @2649e082d9a2 untranslated
# entry = Entry

# # @1f36becc3aa7 untranslated
# what-it-is = What it is

# # @6ca59d7d0a82 untranslated
# the-page-where-readers-choose-a = The page where readers choose a language

# # @95403030cb0e untranslated
# every-file-with-its-size-sha = Every file with its size, SHA-256 and completeness

# # @5156f2c3c0b0 untranslated
# the-site-upload-it-as-it = The site: upload it as it is

# # @e9dd2e68463d untranslated
# the-book-for-e-readers-epub = The book for e-readers, EPUB 3.3

# # @3a8bf6d9a968 untranslated
# the-book-for-print-and-archive =
#     The book for print and archive,\
#     tagged for screen readers

# # @4534fab54ef1 untranslated
# put-the-whole-of-dist-on = Put the whole of `dist` on any web server. The site needs no JavaScript.

# # @76296f20b9e9 untranslated
# fallback = What readers see where text is missing

# # @247e4c89b335 untranslated
# the-nearest-fallback-language-takes-its = The nearest fallback language takes its place, *marked as such* in all three formats and read out in its own language by screen readers. A notice says how much of the book is translated. A heading keeps its anchor in every language, so that links from outside go on working.

# # @330971147098 untranslated
# fonts = Choose fonts

# # @8f00c1535e0d untranslated
# pdfs-are-set-in-fonts-that = PDFs and [proof sheets](#proof) are set in fonts that come with the program, for Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai, Chinese, Japanese and Korean. Chinese characters have the forms of the region of their language. For another script, or for a typeface of your own, put font files into the project:

# # @9d41f4a51ce7 untranslated
# files-names-fonts-and-folders-of = `files` names fonts and folders of fonts, as TrueType or OpenType, a file for each weight and style. In the script of a language its families come first, and characters that they lack come from the others. With `system = true`, families are looked for on your machine too, so that the book may look different on another.

# # @968689c4db87 untranslated
# polypress-build-v-says-which-fonts = `polypress build -v` says which fonts each file is set in.

# # @7124a8776e48 untranslated
# proof = Have a translation reviewed on paper

# # @13b65d18a18a untranslated
# proof-sheets-show-each-message-with = Proof sheets show each message with its source text and its translation side by side. They say how the translation stands, leave room for remarks, and end with a box to sign.

# # @5bdcdda507fa untranslated
# this-writes-proofs-fr-my-book = This writes `proofs/fr/my-book-proof.pdf`. Proof sheets are made only if you ask for them, here or in [`formats`](../reference/configuration.md#book). They show drafts, whatever readers see; so keep them off the web server. Where a source text has changed since it was translated, its new words are marked and underlined, and words that are gone are struck out.

# # @a66c69676b7f untranslated
# to-print-less-name-pages-or = To print less, name pages or the states that matter:

# # @83e623320d4c untranslated
# when-the-reviewer-has-signed-record = When the reviewer has signed, record it with the same names:

# # @1fd6f7d93998 untranslated
# some-languages = Give a page to some languages only

# # @e3ffd6ab7346 untranslated
# except-in-place-of-only-means = `except` in place of `only` means all other languages. For a whole page, write `locales: [de, fr]` in its front matter.

# # @08d5573ac99e untranslated
# an-image-may-have-variants-too = An image may have variants too: where `plan.fr.png` stands beside `plan.png`, readers of French see the first.

# # @e44056218410 untranslated
# pseudo = Try before you translate

# # @0cb88b77a98c untranslated
# two-invented-languages-show-how-the = Two invented languages show how the book will fare:

# # @e125dcf37071 untranslated
# en-xa-has-accents-brackets-around = `en-XA` has accents, brackets around each message and a third more text: what is without accents cannot be translated, and what is cut off has too little room. `ar-XB` runs from right to left.

# # @224f4b81f56e untranslated
# help = Help your translators

# # @e3127f7a9a74 untranslated
# write-short-sentences-a-paragraph-is = Write short sentences. A paragraph is one message, and small messages are easy to review.

# # @f9b34600fa76 untranslated
# explain-what-is-ambiguous-in-a = Explain what is ambiguous in a note. It is shown above the message:

# # @d08e79353c4e untranslated
# put-product-names-into-locales-en = Put product names into `locales/en/terms.ftl` and values such as version numbers into [`[variables]`](../reference/configuration.md#variables).

# # @32b59895d58b untranslated
# let-comments-in-code-be-translated = Let comments in code be translated, or set `comments = false` in [`[translation]`](../reference/configuration.md#translation). Licences, instructions to tools and code that was commented out are left alone.

# # @7e0040da01fc untranslated
# you-may-edit-move-split-and = You may edit, move, split and merge paragraphs: translations go with them. Those of a removed paragraph [wait for its return](../explanations/how-translations-stay-true.md#attic).
