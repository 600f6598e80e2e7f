### About Polypress
### Written by “polypress update” from content/index.md: edit that file, not this one.

title = About Polypress

description = Write pages once in Markdown; publish them in every language as a site, an EPUB and a PDF.

# “{ -product }” is the name of the program; keep it. Your locale may give it other forms in terms.ftl.
product-turns-one-set-of-markdown = { -product } turns one set of Markdown pages into handbooks in many languages. Authors write pages. Translators edit Fluent files, one message for each paragraph. One command builds **a site, an EPUB and a PDF for every language**.

the-same-short-page-about-tea = ![The same short page about tea in English, French, Japanese and Arabic, side by side; the Arabic page runs from right to left.](images/one-page.png)

one-page-four-languages-the-headings = One page, four languages. The headings, lists and links of a page are the same in all of them.

this-page-is-a-translation-where = This page is a translation. Where it differs from the English page, the English page is right.

## Is it for you?

for-whom = Is it for you?

you-are = You are

you-have = You have

product-gives-you = { -product } gives you

an-author = an author

pages-in-markdown = pages in Markdown

warnings-with-file-line-and-remedy = warnings with file, line and remedy

a-translator = a translator

an-editor-weblate-or-pontoon = an editor, Weblate or Pontoon

whole-paragraphs-with-their-context = whole paragraphs with their context

a-publisher = a publisher

readers-in-many-countries = readers in many countries

accessible-files-in-every-language = accessible files in every language

a-ci-maintainer = a CI maintainer

a-pipeline = a pipeline

exit-statuses-json-the-same-bytes = exit statuses, JSON, the same bytes every time

it-is-not-for-user-interfaces = It is not for user interfaces, and not for a site whose languages have different pages.

## What a project gives you

what-you-get = What a project gives you

pages-that-a-translation-cannot-break = **Pages that a translation cannot break.** A translation changes words. It never changes the structure of a page.

honest-gaps-text-that-is-not = **Honest gaps.** Text that is not translated yet appears in another language, and the reader is told so.

one-set-of-addresses-a-link = **One set of addresses.** A link or an anchor works in every language.

everything-in-one-place-fonts-for = **Everything in one place.** Fonts for Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai and Japanese come with the program.

this-handbook-is-such-a-project = This handbook is such a project. It describes version { $version } and comes in { $languages } languages.

begin-with-a-first-book-in = Begin with [a first book in ten minutes](first-book.md), or go straight to the guide for [translators](guides/translator.md), [publishers](guides/publisher.md) or [maintainers of CI](guides/ci.md).
