### For translators
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @5b3d28c466ee untranslated
# for-translators = For translators

# # @8788126759b4 untranslated
# this-guide-shows-how-to-translate = This guide shows how to translate a message, how to handle markup and values, and how to find mistakes. You need no Markdown beyond what the messages show.

# # @a2ff43f46f7b untranslated
# where-your-files-are = Where your files are

# # @8535cc13ec89 untranslated
# the-catalog-of-the-page-content = The catalog of the page `content/guides/setup.md` is `locales/fr/guides/setup.ftl`. Three more files belong to the whole book:

# # @7dcbd4bf02e4 untranslated
# titles-of-the-book-its-parts = Titles: of the book, its parts, and pages that the summary names differently.

# # @2bc3fa43c83e untranslated
# names-that-many-messages-use = Names that many messages use.

# # @cb293cae27bb untranslated
# words-that-no-page-contains-such = Words that no page contains, such as “Contents” or “Next”. The program comes with translations of them. Write a message here only to change one.

# # @65710049d87b untranslated
# message = Translate a message

# # @836151678f76 untranslated
# what-is-not-translated-stands-in = What is not translated stands in the catalog as a <dfn>stub</dfn>, a commented message:

# # @5f9462e96e55 untranslated
# remove-the-first-and-the-space = Remove the first `#` and the space after it from each line. Then translate what follows the equals sign:

# # @ac6e62bd235b untranslated
# the-line-with-names-the-source = The line with `@` names the source text that you saw. Do not change it. Any other comment is a note from the author. Never change the id, here `about-intro`.

# # @5e02bee67e31 untranslated
# the-next-polypress-update-takes-the = The next `polypress update` takes the line with `@` away and remembers what it said. A translation that equals its source counts as not translated. If it is right as it is, delete the word `untranslated` above it.

# # @6ab78eb0c668 untranslated
# a-message-may-be-as-long = A message may be as long as you like. Indent its further lines by four spaces; they belong to the same paragraph.

# # @b3ae560957ac untranslated
# with-weblate-or-pontoon-the-platform = With Weblate or Pontoon, the platform shows what is missing, and the files contain no stubs. The publisher sets this with [`platform`](../reference/configuration.md#translation).

# # @1c0f9841488e untranslated
# stale = When the source has changed

# # @0ab1b81e800f untranslated
# your-translation-of-a-paragraph-that = Your translation of a paragraph that was reworded stays in its place, and becomes <dfn>stale</dfn>. `update` writes today's source above it:

# # @01b09853bc8e untranslated
# correct-the-translation-and-delete-the = Correct the translation and delete the word `stale` with what follows. The rest, `# @d857068128af`, is your <dfn>claim</dfn>: it says that the translation was made from this text. If nothing needs correcting, delete the word all the same. A translation that you change without a claim stays stale. A fresh one that you improve is marked, too, if its source was ever reworded.

# # @9a4e2ce486e6 untranslated
# the-word-draft-in-this-place = The word `draft` in this place marks a proposal, taken from another place of the book or from another tool. Readers do not see drafts. Confirm one in the same way.

# # @0a56ab85714e untranslated
# from-the-command-line-you-can = From the command line you can confirm many at once. The second command takes those where only spaces, punctuation or emphasis of the source have changed:

# # @5ce95fb9f0ca untranslated
# markup = Keep the markup

# # @9b6f9d1fba22 untranslated
# in-the-source = In the source

# # @dcaffdca1b28 untranslated
# in-your-translation = In your translation

# # @f9d100fa0cfe untranslated
# keep-the-stars-put-them-around = Keep the stars; put them around the words that mean the same.

# # @2f553e200290 untranslated
# copy-it = Copy it.

# # @f6672f7d11d3 untranslated
# translate-the-words-copy-the-address = Translate the words; copy the address.

# # @7a518b857d7a untranslated
# translate-the-words-they-describe-the = Translate the words: they describe the image to people who do not see it.

# # @ee3ab5313ad8 untranslated
# copy-it-the-mark-may-stand = Copy it. The mark may stand elsewhere in the sentence.

# # @7cf02970eb0d untranslated
# copy-the-tags-write-the-key = Copy the tags; write the key as your keyboard does.

# # @2f553e200290 untranslated
# copy-it-2 = Copy it.

# # @359b81f63e8c untranslated
# at-the-end-of-a-line = `\` at the end of a line

# # @a3e1c29331eb untranslated
# keep-it-a-new-line-begins = Keep it: a new line begins here.

# # @c0478f41b333 untranslated
# you-may-change-the-order-of = You may change the order of all of these. A translation cannot become a heading, a list or a second paragraph: one message stays one piece of text.

# # @f494d9a98d8a untranslated
# a-comment-in-a-block-of = A comment in a block of code is a message too; its note says “a comment in code”. Write plain words, without Markdown and without the signs of a comment. What would change the code is rejected.

# # @5bbebb53b07b untranslated
# fluent = Use what Fluent offers

# # @8de818d25f1e untranslated
# a-value-between-braces-is-put = A value between braces is put in when the book is built. Where a number changes the sentence, write one variant for each plural form of your language. Polish, for example, needs more of them than English:

# # @79ca5b9ea76f untranslated
# the-variant-with-is-used-when = The variant with `*` is used when no other fits. You may do this in your language even if the source does not.

# # @7be923da4acc untranslated
# a-term-in-terms-ftl-may = A term in `terms.ftl` may have the forms that your language needs, and attributes such as its gender. A message asks for them:

# # @22765d3cdd91 untranslated
# functions-write-numbers-and-dates-as = [Functions](../reference/functions.md) write numbers and dates as your language does.

# # @ce83c852b7c7 untranslated
# to-write-a-brace-that-is = To write a brace that is not a value, put it between quotes: `{ "{" } "{ "{" }" { "}" }`.

# # @89830401539d untranslated
# check = Check your work

# # @a45b69e151cc untranslated
# check-names-file-and-line-of = `check` names file and line of every problem, and the way out:

# # @671d09091000 untranslated
# each-variant-of-your-translation-is = Each variant of your translation is compared with the source:

# # @1710711052f0 untranslated
# what-differs = What differs

# # @70fbb54bd5e6 untranslated
# what-happens = What happens

# # @a2946a0814bd untranslated
# values-footnotes-images-tags = Values, footnotes, images, tags

# # @c4c6841b1f1d untranslated
# it-is-an-error-readers-see = It is an error; readers see the source text.

# # @bc80050bdf22 untranslated
# links-code-numbers-names-words-such = Links, code, numbers, names, words such as MUST, plural forms, the mark at the end, the typography of your language

# # @daa3b75d5cb0 untranslated
# it-is-a-warning-readers-see = It is a warning; readers see the translation.

# # @df3f2a0b4033 untranslated
# emphasis-length = Emphasis, length

# # @101ada2c2d38 untranslated
# you-are-told-no-more = You are told, no more.

# # @5f0bf29c6fc2 untranslated
# polypress-explain-tells-more-about-a = `polypress explain` tells more about a finding, and `polypress fix` repairs what is wrong beyond doubt. If a warning is wrong, say why, and it is not shown again:

# # @b884195b65a7 untranslated
# build-shows-your-work-in-context = `build` shows your work in context. A message with an error is replaced by its source until you repair it; all other messages of the file still count.

# # @72f6cde3c679 untranslated
# save-your-files-in-utf-8 = Save your files in UTF-8. A file in another encoding cannot be read, and none of its messages count.
