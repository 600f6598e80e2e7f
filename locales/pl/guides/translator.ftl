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

# # @4d1a63c4cd2a untranslated
# what-is-not-translated-stands-in = What is not translated stands in the catalog as a *stub*, a commented message:

# # @5f9462e96e55 untranslated
# remove-the-first-and-the-space = Remove the first `#` and the space after it from each line. Then translate what follows the equals sign:

# # @ac6e62bd235b untranslated
# the-line-with-names-the-source = The line with `@` names the source text that you saw. Do not change it. Any other comment is a note from the author. Never change the id, here `about-intro`.

# # @6ab78eb0c668 untranslated
# a-message-may-be-as-long = A message may be as long as you like. Indent its further lines by four spaces; they belong to the same paragraph.

# # @b3ae560957ac untranslated
# with-weblate-or-pontoon-the-platform = With Weblate or Pontoon, the platform shows what is missing, and the files contain no stubs. The publisher sets this with [`platform`](../reference/configuration.md#translation).

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

# # @5bbebb53b07b untranslated
# fluent = Use what Fluent offers

# # @8de818d25f1e untranslated
# a-value-between-braces-is-put = A value between braces is put in when the book is built. Where a number changes the sentence, write one variant for each plural form of your language. Polish, for example, needs more of them than English:

# # @79ca5b9ea76f untranslated
# the-variant-with-is-used-when = The variant with `*` is used when no other fits. You may do this in your language even if the source does not.

# # @ce83c852b7c7 untranslated
# to-write-a-brace-that-is = To write a brace that is not a value, put it between quotes: `{ "{" } "{ "{" }" { "}" }`.

# # @89830401539d untranslated
# check = Check your work

# # @a45b69e151cc untranslated
# check-names-file-and-line-of = `check` names file and line of every problem, and the way out:

# # @b884195b65a7 untranslated
# build-shows-your-work-in-context = `build` shows your work in context. A message with an error is replaced by its source until you repair it; all other messages of the file still count.

# # @72f6cde3c679 untranslated
# save-your-files-in-utf-8 = Save your files in UTF-8. A file in another encoding cannot be read, and none of its messages count.
