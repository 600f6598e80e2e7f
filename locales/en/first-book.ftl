### A first book in ten minutes
### Written by “polypress update” from content/first-book.md: edit that file, not this one.

## A first book in ten minutes

a-first-book-in-ten-minutes = A first book in ten minutes

you-will-make-a-book-in = You will make a book in English, French and Japanese, translate a page and look at the result. You need the program `polypress` and a text editor.

## Make a project

make-a-project = Make a project

init-asks-nothing-and-prints-the = `init` asks nothing and prints what it wrote:

the-settings-title-languages-formats = The settings: title, languages, formats.

the-pages-in-english-there-is = The pages, in English: `index.md`, and `guide.md`, which shows what a page can hold.

the-catalogs-one-folder-for-each = The catalogs: one folder for each language, one file for each page.

## Write a page

write-a-page = Write a page

open-content-index-md-and-replace = Open `content/index.md` and add these lines at its end:

then-bring-the-catalogs-in-step = Then bring the catalogs in step with the page:

the-page-has-two-messages-a = `update` prints which catalogs it wrote, and that there are two new **messages**: a heading and a paragraph. Each one now has an *id* in the English catalog, `locales/en/index.ftl`:

never-edit-the-catalog-of-the = Never edit the catalog of the source language. Edit the page, then run `polypress update`.

## Translate two messages

translate = Translate two messages

open-locales-fr-index-ftl-what = Open `locales/fr/index.ftl`. What is not translated stands there as a <dfn>stub</dfn>: a message behind comment marks. The two new stubs come last:

remove-and-the-space-after-it = Remove `#` and the space after it from the start of these lines.

write-french-after-the-equals-signs = Write French after the equals signs:

save-the-file = Save the file.

the-line-with-says-which-english = The line with `@` says which English text you have translated. Leave it there.

## Build

build = Build

open-dist-index-html-in-a = Open `dist/index.html` in a browser. It lets you choose a language:

english-is-complete = English is complete.

french-shows-your-translation-on-the = French shows your two translations, on the site as well as in `dist/fr/a-first-book.epub` and `dist/fr/a-first-book.pdf`. The rest is in English, and marked.

japanese-is-not-translated-its-pages = Japanese is not translated. Its pages show the English text and say so.

to-see-how-far-each-language = To see how far each language is, run:

the-shell-does-not-find-polypress = The shell does not find `polypress`

build-the-program-from-its-source = Build the program from its source with Rust 1.95 or newer: run `cargo build --release`, then add the folder `target/release` to your `PATH`.

## What you can do now

what-you-can-do-now = What you can do now

make-a-project-2 = Make a project.

write-a-page-2 = Write a page.

translate-it-and-build-the-book = Translate it and build the book.

add-a-second-page-and-put = Add a page and [put the pages in order](guides/publisher.md#order).

learn-what-a-good-translation-needs = Learn [what a good translation needs](guides/translator.md).
