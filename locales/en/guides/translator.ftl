### For translators
### Written by “polypress update” from content/guides/translator.md: edit that file, not this one.

## For translators

for-translators = For translators

this-guide-shows-how-to-translate = This guide shows how to translate a message, how to handle markup and values, and how to find mistakes. You need no Markdown beyond what the messages show.

## Where your files are

where-your-files-are = Where your files are

the-catalog-of-the-page-content = The catalog of the page `content/guides/setup.md` is `locales/fr/guides/setup.ftl`. Three more files belong to the whole book:

titles-of-the-book-its-parts = Titles: of the book, its parts, and pages that the summary names differently.

names-that-many-messages-use = Names that many messages use.

words-that-no-page-contains-such = Words that no page contains, such as “Contents” or “Next”. The program comes with translations of them. Write a message here only to change one.

## Translate a message

message = Translate a message

what-is-not-translated-stands-in = What is not translated stands in the catalog as a <dfn>stub</dfn>, a commented message:

remove-the-first-and-the-space = Remove the first `#` and the space after it from each line. Then translate what follows the equals sign:

the-line-with-names-the-source = The line with `@` names the source text that you saw. Do not change it. Any other comment is a note from the author. Never change the id, here `about-intro`.

the-next-polypress-update-takes-the = The next `polypress update` takes the line with `@` away and remembers what it said. A translation that equals its source counts as not translated. If it is right as it is, delete the word `untranslated` above it.

a-message-may-be-as-long = A message may be as long as you like. Indent its further lines by four spaces; they belong to the same paragraph.

with-weblate-or-pontoon-the-platform = With Weblate or Pontoon, the platform shows what is missing, and the files contain no stubs. The publisher sets this with [`platform`](../reference/configuration.md#translation).

## When the source has changed

stale = When the source has changed

your-translation-of-a-paragraph-that = Your translation of a paragraph that was reworded stays in its place, and becomes <dfn>stale</dfn>. `update` writes today's source above it:

correct-the-translation-and-delete-the = Correct the translation and delete the word `stale` with what follows. The rest, `# @d857068128af`, is your <dfn>claim</dfn>: it says that the translation was made from this text. If nothing needs correcting, delete the word all the same. A translation that you change without a claim stays stale. A fresh one that you improve is marked, too, if its source was ever reworded.

the-word-draft-in-this-place = The word `draft` in this place marks a proposal, taken from another place of the book or from another tool. Readers do not see drafts. Confirm one in the same way.

from-the-command-line-you-can = From the command line you can confirm many at once. The second command takes those where only spaces, punctuation or emphasis of the source have changed:

## Keep the markup

markup = Keep the markup

in-the-source = In the source

in-your-translation = In your translation

keep-the-stars-put-them-around = Keep the stars; put them around the words that mean the same.

copy-it = Copy it.

translate-the-words-copy-the-address = Translate the words; copy the address.

translate-the-words-they-describe-the = Translate the words: they describe the image to people who do not see it.

copy-it-the-mark-may-stand = Copy it. The mark may stand elsewhere in the sentence.

copy-the-tags-write-the-key = Copy the tags; write the key as your keyboard does.

copy-it-2 = Copy it.

at-the-end-of-a-line = `\` at the end of a line

keep-it-a-new-line-begins = Keep it: a new line begins here.

you-may-change-the-order-of = You may change the order of all of these. A translation cannot become a heading, a list or a second paragraph: one message stays one piece of text.

a-comment-in-a-block-of = A comment in a block of code is a message too; its note says “a comment in code”. Write plain words, without Markdown and without the signs of a comment. What would change the code is rejected.

stars-next-to-japanese-punctuation-need = Stars next to Japanese punctuation need no spaces: `これは**強調（注）**です` is read as you mean it.

## Use what Fluent offers

fluent = Use what Fluent offers

a-value-between-braces-is-put = A value between braces is put in when the book is built. Where a number changes the sentence, write one variant for each plural form of your language. Polish, for example, needs more of them than English:

the-variant-with-is-used-when = The variant with `*` is used when no other fits. You may do this in your language even if the source does not.

a-term-in-terms-ftl-may = A term in `terms.ftl` may have the forms that your language needs, and attributes such as its gender. A message asks for them:

functions-write-numbers-and-dates-as = [Functions](../reference/functions.md) write numbers and dates as your language does.

to-write-a-brace-that-is = To write a brace that is not a value, put it between quotes: `{ "{" } "{ "{" }" { "}" }`.

## Check your work

check = Check your work

check-names-file-and-line-of = `check` names file and line of every problem, and the way out:

each-variant-of-your-translation-is = Each variant of your translation is compared with the source:

what-differs = What differs

what-happens = What happens

values-footnotes-images-tags = Values, footnotes, images, tags

it-is-an-error-readers-see = It is an error; readers see the source text.

links-code-numbers-names-words-such = Links, code, numbers, names, words such as MUST, plural forms, the mark at the end, the typography of your language

it-is-a-warning-readers-see = It is a warning; readers see the translation.

emphasis-length = Emphasis, length

you-are-told-no-more = You are told, no more.

polypress-explain-tells-more-about-a = `polypress explain` tells more about a finding, and `polypress fix` repairs what is wrong beyond doubt. If a warning is wrong, say why, and it is not shown again:

build-shows-your-work-in-context = `build` shows your work in context. A message with an error is replaced by its source until you repair it; all other messages of the file still count.

save-your-files-in-utf-8 = Save your files in UTF-8. A file in another encoding cannot be read, and none of its messages count.
