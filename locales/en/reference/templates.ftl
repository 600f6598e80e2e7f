### Templates
### Written by “polypress update” from content/reference/templates.md: edit that file, not this one.

## Templates

templates = Templates

each-page-of-a-site-is = Each page of a site is the content of a page of the book in a template. A template in `theme/templates` takes the place of ours of the same name; [For owners of a site](../guides/site.md#theme) shows how to change only a part of one.

## Which there are

names = Which there are

template = Template

what-it-makes = What it makes

the-frame-of-every-document-its = The frame of every document: its head and its body.

the-frame-of-a-page-of = The frame of a page of the book: header, languages and footer. It extends `base.html`.

a-page-of-the-book-it = A page of the book. It extends `layout.html`.

the-first-page-of-a-book = The first page of a book that has no page `index`.

the-page-that-shows-how-far = The page that shows how far the translation is. It extends `page.html`.

what-stands-in-the-place-of = What stands in the place of a page that has moved.

the-page-above-all-languages-which = The page above all languages, which leads to each of them.

what-a-server-shows-where-there = What a server shows where there is no page.

nothing-until-you-fill-them-the = Nothing, until you fill them: the end of the head, a part of the header, the end of the footer.

ours-stay-there-under-polypress-so = Ours stay there under `polypress/`, so that one in the place of `page.html` can extend `polypress/page.html`.

## Functions

functions = Functions

a-phrase-is-a-text-that = A phrase is a text that may be in another language than its page: it has `words`, and where they differ `language` and `direction`.

function = Function

what-it-gives = What it gives

a-label-of-labels-ftl-in = A label of `labels.ftl` in an element that says its language. `labels["next"]` is the phrase alone.

the-attributes-lang-and-dir-of = The attributes `lang` and `dir` of a phrase, where it needs them.

every-value-is-escaped-those-that = Every value is escaped. Those that are markup are marked below: they need `|safe`.

## On every page

everywhere = On every page

value = Value

what-it-is = What it is

the-language-of-the-page-and = The language of the page, and `ltr` or `rtl`.

the-way-to-the-root-of = The way to the root of the site: `../` for every folder.

the-address-of-the-page-without = The address of the page without `.html`.

what-the-page-is-about-a = What the page is about, a phrase.

this-page-in-every-language-see = This page in every language, [see below](#editions).

the-address-on-the-web-where = The address on the web, where the book has a `url`.

where-people-help-with-the-translation = Where people help with the translation, if the configuration says so.

## book

value-2 = Value

what-it-is-2 = What it is

phrases = Phrases.

as-the-configuration-has-them = As the configuration has them.

version-and-date-of-issue-as = Version and date of issue as the language writes them.

a-name-for-the-links-to = A name for the links to the page before and the page after.

the-book-in-other-formats-name = The book in other formats: `name` and `file`, seen from the folder of the language.

how-much-is-translated-in-messages = How much is translated, in messages and words, and in percent.

whether-this-is-not-the-language = Whether this is not the language of the source.

## site

value-3 = Value

what-it-is-3 = What it is

our-files-seen-from-root-early = Our files, seen from `root`. `early` runs before anything is shown.

the-files-of-your-theme = The files of your theme.

whether-the-site-can-be-searched = Whether the site can be searched.

the-page-that-shows-how-far-2 = The page that shows how far the translation is.

## An edition

editions = An edition

value-4 = Value

what-it-is-4 = What it is

the-language-and-its-name-in = The language, and its name in itself.

the-address-of-the-page-in = The address of the page in it, or of its first page where it lacks this one.

the-same-on-the-web = The same on the web.

whether-it-has-this-page-is = Whether it has this page, is this one, and is the language of the source.

## page.html

value-5 = Value

what-it-is-5 = What it is

the-title-a-phrase = The title, a phrase.

the-page-itself-markup = The page itself: markup.

the-chapters-and-the-headings-of = The chapters, and the headings of this page: markup.

the-pages-above-this-one-the = The pages above this one, the outermost first, each with `href` and `title`.

the-page-before-and-the-page = The page before and the page after, in the same form.

that-some-passages-are-not-translated = That some passages are not translated, or out of date.

on-the-first-page-of-a = On the first page of a translation, how much of the book is translated.

where-the-page-can-be-changed = Where the page can be changed, if the configuration says so.

how-much-of-the-page-is = How much of the page is translated.

what-else-the-front-matter-says = What else the front matter says.

## front.html

value-6 = Value

what-it-is-6 = What it is

the-contents-of-the-book-markup = The contents of the book: markup.

who-made-the-book-and-which = Who made the book and which edition it is, phrase by phrase.

how-much-of-the-book-is = How much of the book is translated.

## status.html

value-7 = Value

what-it-is-7 = What it is

as-on-any-page = As on any page.

each-page-with-href-title-and = Each page with `href`, `title` and `counts`: `translated`, `stale` and `fallback`.

the-same-counts-for-the-book = The same counts for the book.

## redirect.html

value-8 = Value

what-it-is-8 = What it is

where-the-page-is-now-href = Where the page is now: `href` and `title`.

## chooser.html, not-found.html

value-9 = Value

what-it-is-9 = What it is

as-on-any-page-2 = As on any page.

style-icon-and-early = `style`, `icon` and `early`.

what-is-asked-or-said-a = What is asked or said, a phrase.

the-script-of-the-chooser = The script of the chooser.

the-languages-language-direction-name-title = The languages: `language`, `direction`, `name`, `title`, `href`, `canonical`, and the phrases `notice` and `help`.
