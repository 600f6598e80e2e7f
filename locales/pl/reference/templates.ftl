### Templates
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @56b564b75c7f untranslated
# templates = Templates

# # @efe180e6c930 untranslated
# each-page-of-a-site-is = Each page of a site is the content of a page of the book in a template. A template in `theme/templates` takes the place of ours of the same name; [For owners of a site](../guides/site.md#theme) shows how to change only a part of one.

# # @c09eb2b247ab untranslated
# names = Which there are

# # @0575f29df888 untranslated
# template = Template

# # @34f0929b1dcd untranslated
# what-it-makes = What it makes

# # @716d9b84bd47 untranslated
# the-frame-of-every-document-its = The frame of every document: its head and its body.

# # @78a2e0373c14 untranslated
# the-frame-of-a-page-of = The frame of a page of the book: header, languages and footer. It extends `base.html`.

# # @549b27a640cb untranslated
# a-page-of-the-book-it = A page of the book. It extends `layout.html`.

# # @05e347c9b0db untranslated
# the-first-page-of-a-book = The first page of a book that has no page `index`.

# # @dd3aaa4174b8 untranslated
# the-page-that-shows-how-far = The page that shows how far the translation is. It extends `page.html`.

# # @3a6b7507b64e untranslated
# what-stands-in-the-place-of = What stands in the place of a page that has moved.

# # @7e0a173a4073 untranslated
# the-page-above-all-languages-which = The page above all languages, which leads to each of them.

# # @c63e770d4d76 untranslated
# what-a-server-shows-where-there = What a server shows where there is no page.

# # @e6ac50a6d491 untranslated
# nothing-until-you-fill-them-the = Nothing, until you fill them: the end of the head, a part of the header, the end of the footer.

# # @3cbe403b7070 untranslated
# ours-stay-there-under-polypress-so = Ours stay there under `polypress/`, so that one in the place of `page.html` can extend `polypress/page.html`.

# # @75e942e5b366 untranslated
# functions = Functions

# # @11f197622e09 untranslated
# a-phrase-is-a-text-that = A phrase is a text that may be in another language than its page: it has `words`, and where they differ `language` and `direction`.

# # @c803710302d5 untranslated
# function = Function

# # @303c182c2dd7 untranslated
# what-it-gives = What it gives

# # @89c06df408da untranslated
# a-label-of-labels-ftl-in = A label of `labels.ftl` in an element that says its language. `labels["next"]` is the phrase alone.

# # @7e87b0e96834 untranslated
# the-attributes-lang-and-dir-of = The attributes `lang` and `dir` of a phrase, where it needs them.

# # @d6bd03a6520f untranslated
# every-value-is-escaped-those-that = Every value is escaped. Those that are markup are marked below: they need `|safe`.

# # @1f3a82f0aa24 untranslated
# everywhere = On every page

# # @8e37953d23da untranslated
# value = Value

# # @1f36becc3aa7 untranslated
# what-it-is = What it is

# # @6287754be1eb untranslated
# the-language-of-the-page-and = The language of the page, and `ltr` or `rtl`.

# # @a940f3406d73 untranslated
# the-way-to-the-root-of = The way to the root of the site: `../` for every folder.

# # @699cc2a0751e untranslated
# the-address-of-the-page-without = The address of the page without `.html`.

# # @a5070e05cb40 untranslated
# what-the-page-is-about-a = What the page is about, a phrase.

# # @51094bbce7eb untranslated
# this-page-in-every-language-see = This page in every language, [see below](#editions).

# # @e1cc1d653cd8 untranslated
# the-address-on-the-web-where = The address on the web, where the book has a `url`.

# # @380849366f03 untranslated
# where-people-help-with-the-translation = Where people help with the translation, if the configuration says so.

# # @8e37953d23da untranslated
# value-2 = Value

# # @1f36becc3aa7 untranslated
# what-it-is-2 = What it is

# # @62e237daf856 untranslated
# phrases = Phrases.

# # @13fe4a715a9c untranslated
# as-the-configuration-has-them = As the configuration has them.

# # @87b5da769c59 untranslated
# version-and-date-of-issue-as = Version and date of issue as the language writes them.

# # @9a3ac511bd39 untranslated
# a-name-for-the-links-to = A name for the links to the page before and the page after.

# # @e9aa05044199 untranslated
# the-book-in-other-formats-name = The book in other formats: `name` and `file`, seen from the folder of the language.

# # @b5713cc47e1d untranslated
# how-much-is-translated-in-messages = How much is translated, in messages and words, and in percent.

# # @d4dd455708f4 untranslated
# whether-this-is-not-the-language = Whether this is not the language of the source.

# # @8e37953d23da untranslated
# value-3 = Value

# # @1f36becc3aa7 untranslated
# what-it-is-3 = What it is

# # @e4a1e14fe5a4 untranslated
# our-files-seen-from-root-early = Our files, seen from `root`. `early` runs before anything is shown.

# # @47826b1a3e49 untranslated
# the-files-of-your-theme = The files of your theme.

# # @42224a4c6a72 untranslated
# whether-the-site-can-be-searched = Whether the site can be searched.

# # @0e2750c5ec54 untranslated
# the-page-that-shows-how-far-2 = The page that shows how far the translation is.

# # @89f9516cea07 untranslated
# editions = An edition

# # @8e37953d23da untranslated
# value-4 = Value

# # @1f36becc3aa7 untranslated
# what-it-is-4 = What it is

# # @39bd3980548a untranslated
# the-language-and-its-name-in = The language, and its name in itself.

# # @6b257bbab8b8 untranslated
# the-address-of-the-page-in = The address of the page in it, or of its first page where it lacks this one.

# # @a23978ae7b19 untranslated
# the-same-on-the-web = The same on the web.

# # @b8231ff1dcba untranslated
# whether-it-has-this-page-is = Whether it has this page, is this one, and is the language of the source.

# # @8e37953d23da untranslated
# value-5 = Value

# # @1f36becc3aa7 untranslated
# what-it-is-5 = What it is

# # @45eba2b9ad4a untranslated
# the-title-a-phrase = The title, a phrase.

# # @419209a3c956 untranslated
# the-page-itself-markup = The page itself: markup.

# # @658f12865ab0 untranslated
# the-chapters-and-the-headings-of = The chapters, and the headings of this page: markup.

# # @5ff238567e7e untranslated
# the-pages-above-this-one-the = The pages above this one, the outermost first, each with `href` and `title`.

# # @122c601ae256 untranslated
# the-page-before-and-the-page = The page before and the page after, in the same form.

# # @9448de4efcbd untranslated
# that-some-passages-are-not-translated = That some passages are not translated, or out of date.

# # @342d940088b5 untranslated
# on-the-first-page-of-a = On the first page of a translation, how much of the book is translated.

# # @a39976cbeb0f untranslated
# where-the-page-can-be-changed = Where the page can be changed, if the configuration says so.

# # @009f903c8805 untranslated
# how-much-of-the-page-is = How much of the page is translated.

# # @f05201269673 untranslated
# what-else-the-front-matter-says = What else the front matter says.

# # @8e37953d23da untranslated
# value-6 = Value

# # @1f36becc3aa7 untranslated
# what-it-is-6 = What it is

# # @4e06aa42323a untranslated
# the-contents-of-the-book-markup = The contents of the book: markup.

# # @fbdfee644704 untranslated
# who-made-the-book-and-which = Who made the book and which edition it is, phrase by phrase.

# # @db1d1a012145 untranslated
# how-much-of-the-book-is = How much of the book is translated.

# # @8e37953d23da untranslated
# value-7 = Value

# # @1f36becc3aa7 untranslated
# what-it-is-7 = What it is

# # @3f06d4c7adb6 untranslated
# as-on-any-page = As on any page.

# # @fd7def42f182 untranslated
# each-page-with-href-title-and = Each page with `href`, `title` and `counts`: `translated`, `stale` and `fallback`.

# # @ec6055d7f521 untranslated
# the-same-counts-for-the-book = The same counts for the book.

# # @8e37953d23da untranslated
# value-8 = Value

# # @1f36becc3aa7 untranslated
# what-it-is-8 = What it is

# # @5d847bbbadfd untranslated
# where-the-page-is-now-href = Where the page is now: `href` and `title`.

# # @8e37953d23da untranslated
# value-9 = Value

# # @1f36becc3aa7 untranslated
# what-it-is-9 = What it is

# # @3f06d4c7adb6 untranslated
# as-on-any-page-2 = As on any page.

# # @59253f0dd89f untranslated
# style-icon-and-early = `style`, `icon` and `early`.

# # @f3ccbc0a6469 untranslated
# what-is-asked-or-said-a = What is asked or said, a phrase.

# # @9ebe344869ec untranslated
# the-script-of-the-chooser = The script of the chooser.

# # @f443292b2653 untranslated
# the-languages-language-direction-name-title = The languages: `language`, `direction`, `name`, `title`, `href`, `canonical`, and the phrases `notice` and `help`.
