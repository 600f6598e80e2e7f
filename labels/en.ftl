### The words that polypress adds to a book, in English.
### This file is the reference. A project changes a word by writing it into its own locales/<locale>/labels.ftl.

# The heading of the table of contents.
contents = Contents

# The heading of the contents of one page.
on-this-page = On this page

# The name of the navigation through the book, for screen readers.
navigation = Chapters

# The way to the page before.
previous = Previous

# The way to the page after.
next = Next

# The first link of a page: it leads past the navigation.
skip-to-content = Skip to content

# The name of the language switcher.
language = Language

# The heading of the page where readers choose a language.
choose-language = Choose your language

# The title of a box with something good to know.
note = Note

# The title of a box with good advice.
tip = Tip

# The title of a box with something needed in order to succeed.
important = Important

# The title of a box with something that needs attention.
warning = Warning

# The title of a box that advises of risk.
caution = Caution

# The heading of the footnotes of a page.
footnotes = Footnotes

# What the mark of a footnote says to a screen reader.
# $number: the number of the footnote.
footnote-mark = Footnote { $number }

# What the link back from a footnote to its mark says to a screen reader.
# $number: the number of the footnote.
footnote-back = Back to footnote mark { $number }

# The page number at the foot of a printed page.
# $page: the number of the page; $pages: how many pages there are.
page-of = Page { $page } of { $pages }

# Before the caption of a figure.
# $number: the number of the figure.
figure-number = Figure { $number }

# Before the caption of a table.
# $number: the number of the table.
table-number = Table { $number }

# Before the title of a chapter.
# $number: the number of the chapter.
chapter-number = Chapter { $number }

# At the top of a table that goes on from the page before.
continued = continued

# What a ticked box in a list says to a screen reader.
task-done = Done

# What an empty box in a list says to a screen reader.
task-open = To do

# Marks a passage that is not translated.
not-translated = Not translated yet

# Marks a passage whose translation is older than its source.
out-of-date = Translation out of date

# On the title page of a book that is not wholly translated.
# $percent: how much of it is, a whole number from 0 to 99.
completeness-notice = { $percent }% of this book is translated. The rest is shown in another language.

# At the top of a page that is not wholly translated.
# $count: how many passages are not, 1 or more.
page-fallback-notice =
    { $count ->
        [one] One passage of this page is not translated yet.
       *[other] { $count } passages of this page are not translated yet.
    }

# The name of the cover, for screen readers.
cover = Cover

# The name of the place where the text of the book begins, for reading programs.
start-of-content = Start of content

# The heading of the list of important places in an e-book.
landmarks = Landmarks

# The name of the page with title and names, for reading programs.
title-page = Title page

# The heading of the list of figures.
list-of-figures = Figures

# The heading of the list of tables.
list-of-tables = Tables

# The heading of the index of terms.
index = Index

# The heading of those terms of the index that begin with a digit or a sign.
index-symbols = Symbols

# The name of the list of places where the pages of the print edition begin, for reading programs.
list-of-pages = Pages of the print edition

# On the title page of a translation.
# $language: the name of the language that the book was written in, in that language itself.
original-language = Original language: { $language }

# What shops and libraries say of an e-book to readers with disabilities: its text.
accessible-text = All of the text can be read aloud, enlarged and recoloured. Headings divide it, and a table of contents leads to every chapter.

# The same: all of its images are described in words.
accessible-images = Images have descriptions.

# The same: not all of its images are described in words.
accessible-images-partly = Some images have no descriptions.

# The same: its formulas.
accessible-formulas = Formulas are written in MathML.

# The same: its page numbers.
accessible-pages = The page numbers of the print edition are marked.

# On the cover.
# $version: the version as its author wrote it.
version = Version { $version }

# On the cover.
# $status: the standing of the document, such as “Draft”.
status = Status: { $status }

# On the cover.
# $date: the date of issue.
date = Date: { $date }

# Large and pale across every page of a draft.
draft = DRAFT

# On the cover.
# $number: the number that the publisher gave the document.
document-number = Document { $number }

# On the cover.
# $names: one or more names.
authors = By { $names }

# On the cover.
# $names: one or more names.
editors = Edited by { $names }

# On the cover of a translation.
# $names: one or more names.
translators = Translated by { $names }

# The heading of the links to the book in other formats.
downloads = Downloads

# What opens a passage that its author gave no summary.
details = Details

# In place of an image that cannot be shown.
# $description: what the image shows, in words.
image-not-shown = Image: { $description }

# What the link from a heading to itself says to a screen reader.
# $heading: the words of the heading.
link-to-heading = Link to “{ $heading }”

# Stands between the names of a list.
list-separator = { ", " }

# What opens the search of a site.
search = Search

# How much a search found.
# $count: how many places, a whole number.
search-results = Results: { $count }

# What a search says that found nothing.
# $query: the words that were searched for.
search-none = Nothing found for “{ $query }”.

# What closes a window on the page.
close = Close

# The button that copies a block of code.
copy = Copy

# What that button says when it has done so.
copied = Copied

# The name of the choice between light and dark colours.
theme = Colours

# Dark letters on a light page.
theme-light = Light

# Light letters on a dark page.
theme-dark = Dark

# Light or dark as the reader's device is set.
theme-system = As the system

# The name of the way from the front page to this one, for screen readers.
breadcrumb = You are here

# The link to the source of a page, where it can be changed.
edit-page = Edit this page

# At the top of a page with translations that are older than their sources.
# $count: how many, 1 or more.
page-stale-notice =
    { $count ->
        [one] The translation of one passage of this page is out of date.
       *[other] The translations of { $count } passages of this page are out of date.
    }

# The link to where people help with the translation.
help-translate = Help with the translation

# The page that shows how far the translation is.
translation-status = Status of the translation

# The column of that page that says how much is translated.
translated = Translated

# The column of that page that names the pages of the book.
page = Page

# The heading of the table of languages on the page that shows how far the translations are.
languages = Languages

# The heading of the table of pages there.
pages = Pages

# How many messages there are, as the head of a column, and the heading of a list of them.
messages = Messages

# The column with the words that are still to be translated.
words-left = Words to go

# The column with the translations whose text is in no page any longer.
obsolete = Obsolete

# Behind a language that need not be complete.
optional = optional

# The row for the titles of the book and its parts, which are on no page.
book-titles = Titles of the book

# In the place of a page that a language does not have.
not-in-language = not in this language

# In the place of a page that has nothing to translate.
no-text = no text

# The heading above what is to be translated next.
to-do = To do next

# Behind the name of a language in which everything is translated.
all-done = nothing is left to do

# The heading above the pages with most to do.
open-pages = Pages with most to do

# How many messages wait.
# $count: the number of messages.
message-count = Messages: { $count }

# How many words wait.
# $count: the number of words.
word-count = Words: { $count }

# Below a list of messages that goes on.
# $count: how many are not shown.
and-more = and { $count } more

# In the place of the tables, where a book has no translations.
no-translations = There are no translations.

# What the heads of the columns mean: state-stale, state-draft, state-broken and obsolete.
states-explained = Out of date: made from an older text. Draft: confirmed by nobody. Cannot be used: has an error. Obsolete: kept for text that is in no page now.

# The title of a sheet on which a reviewer reads the translation beside its source.
proof-sheet = Proof sheet

# The column of that sheet that names the messages.
message = Message

# The column with the source text.
source-text = Source text

# The column with the translation.
translation = Translation

# The column that is left empty for remarks.
remarks = Remarks

# What words marked as new in the source text are.
words-added = new since the translation was made

# What words struck out in the source text are.
words-removed = removed since the translation was made

# A message without a translation.
state-missing = Not translated

# A message whose translation cannot be used.
state-broken = Cannot be used

# A message whose source text has changed since it was translated.
state-stale = Out of date

# A message whose translation nobody has confirmed.
state-draft = Draft

# A message that is translated.
state-translated = Translated

# A message whose translation a reviewer has confirmed.
state-reviewed = Reviewed

# The heading of the box that the reviewer signs.
sign-off = Approval

# What the reviewer signs.
sign-off-statement = I have compared the translation on these sheets with its source text.

# Where the reviewer writes a name.
signer-name = Name

# Where the reviewer writes the date.
signing-date = Date

# Where the reviewer signs.
signature = Signature

# The heading of what a server shows where there is no page.
page-not-found = Page not found

# What stands below that heading; links to the book in all languages follow.
page-not-found-help = There is no page at this address. Go on from here:

# The heading of a page that stands in the place of one that has moved; a link follows.
page-moved = This page has moved

# The link to the first page of the site.
front-page = Start page
