### For publishers
### Written by “polypress update” from content/guides/publisher.md: edit that file, not this one.

## For publishers

for-publishers = For publishers

this-guide-shows-how-to-set = This guide shows how to set up languages, order pages and build what your readers get.

## Add a language

languages = Add a language

name-it-in-polypress-toml-then = Name it in `polypress.toml`, then run `polypress update` to make its catalogs.

the-name-of-the-language-its = The name of the language, its direction and its font need no setting for common languages. Two settings decide what happens while a translation is incomplete:

here-text-that-brazilian-portuguese-lacks = Here, text that Brazilian Portuguese lacks is taken from `pt`, another language of the project, then from the source language. Polish may be incomplete without failing a [strict build](ci.md#gate).

## Put the pages in order

order = Put the pages in order

write-content-summary-md-a-list = Write `content/SUMMARY.md`: a list of links, with headings for the parts of the book.

pages-before-the-first-list-item = Pages before the first list item open the book, pages after the last one close it; both are without a number. An indented page is a section of its parent page.

without-a-summary-pages-are-ordered = Without a summary, pages are ordered by `order` in their front matter, then by the number at the start of their file names, then by name. The address of `10-setup.md` is `setup`, without the number.

## Build

build = Build

the-first-command-makes-every-language = The first command makes every language and format. The second replaces only two PDF files and keeps the rest.

folder = Folder

entry = Entry

what-it-is = What it is

the-page-where-readers-choose-a = The page where readers choose a language

every-file-with-its-size-sha = Every file with its size, SHA-256 and completeness

the-site-upload-it-as-it = The site: upload it as it is

the-book-for-e-readers-epub = The book for e-readers, EPUB 3.3

the-book-for-print-and-archive =
    The book for print and archive,\
    tagged for screen readers

put-the-whole-of-dist-on = Put the whole of `dist` on any web server. The site needs no JavaScript.

## What readers see where text is missing

fallback = What readers see where text is missing

the-nearest-fallback-language-takes-its = The nearest fallback language takes its place, *marked as such* in all three formats and read out in its own language by screen readers. A notice says how much of the book is translated. A heading keeps its anchor in every language, so that links from outside go on working.

## Choose fonts

fonts = Choose fonts

pdfs-are-set-in-fonts-that = PDFs and [proof sheets](#proof) are set in fonts that come with the program, for Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai, Chinese, Japanese and Korean. Chinese characters have the forms of the region of their language. For another script, or for a typeface of your own, put font files into the project:

files-names-fonts-and-folders-of = `files` names fonts and folders of fonts, as TrueType or OpenType, a file for each weight and style. In the script of a language its families come first, and characters that they lack come from the others. With `system = true`, families are looked for on your machine too, so that the book may look different on another.

polypress-build-v-says-which-fonts = `polypress build -v` says which fonts each file is set in.

## Have a translation reviewed on paper

proof = Have a translation reviewed on paper

proof-sheets-show-each-message-with = Proof sheets show each message with its source text and its translation side by side. They say how the translation stands, leave room for remarks, and end with a box to sign.

this-writes-proofs-fr-my-book = This writes `proofs/fr/my-book-proof.pdf`. Proof sheets are made only if you ask for them, here or in [`formats`](../reference/configuration.md#book). They show drafts, whatever readers see; so keep them off the web server. Where a source text has changed since it was translated, its new words are marked and underlined, and words that are gone are struck out.

to-print-less-name-pages-or = To print less, name pages or the states that matter:

when-the-reviewer-has-signed-record = When the reviewer has signed, record it with the same names:

## Give a page to some languages only

some-languages = Give a page to some languages only

except-in-place-of-only-means = `except` in place of `only` means all other languages. For a whole page, write `locales: [de, fr]` in its front matter.

an-image-may-have-variants-too = An image may have variants too: where `plan.fr.png` stands beside `plan.png`, readers of French see the first.

## Try before you translate

pseudo = Try before you translate

two-invented-languages-show-how-the = Two invented languages show how the book will fare:

en-xa-has-accents-brackets-around = `en-XA` has accents, brackets around each message and a third more text: what is without accents cannot be translated, and what is cut off has too little room. `ar-XB` runs from right to left.

## Help your translators

help = Help your translators

write-short-sentences-a-paragraph-is = Write short sentences. A paragraph is one message, and small messages are easy to review.

explain-what-is-ambiguous-in-a = Explain what is ambiguous in a note. It is shown above the message:

put-product-names-into-locales-en = Put product names into `locales/en/terms.ftl` and values such as version numbers into [`[variables]`](../reference/configuration.md#variables).

let-comments-in-code-be-translated = Let comments in code be translated, or set `comments = false` in [`[translation]`](../reference/configuration.md#translation). Licences, instructions to tools and code that was commented out are left alone.

you-may-edit-move-split-and = You may edit, move, split and merge paragraphs: translations go with them. Those of a removed paragraph [wait for its return](../explanations/how-translations-stay-true.md#attic).
