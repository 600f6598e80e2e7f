### Files of a project
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @4154fce328cc untranslated
# files-of-a-project = Files of a project

# # @e1c81fb6248a untranslated
# commit-all-of-these-update-keeps = Commit all of these. `update` keeps what is below `locales` in step; you edit only pages, settings and catalogs.

# # @50009ce1da4d untranslated
# file = File

# # @e0ae7a1f3f51 untranslated
# what-it-holds = What it holds

# # @af477c44fc34 untranslated
# the-settings = The [settings](configuration.md).

# # @a3e9598afcbb untranslated
# a-page = A page.

# # @c1c2bc77e7cf untranslated
# the-order-of-the-pages = The [order of the pages](../guides/publisher.md#order).

# # @5927299e1de3 untranslated
# the-texts-of-the-page-and = The texts of the page and their ids. Never edit it.

# # @7342ac9e74f7 untranslated
# old-wordings-that-a-translation-still = Old wordings that a translation still rests on.

# # @ae43cbec8daa untranslated
# the-translations-of-the-page = The translations of the page.

# # @b2bc5efe369a untranslated
# what-each-translation-was-made-from = What each translation was made from.

# # @cabcb541e199 untranslated
# translations-whose-messages-are-gone = Translations whose messages are gone.

# # @85a87f6c5ff2 untranslated
# findings-that-are-waived = Findings that are [waived](commands.md#waive).

# # @91e96e761925 untranslated
# your-own-templates-and-styles = Your own [templates and styles](../guides/site.md#theme).

# # @544d1a2f15f8 untranslated
# the-formats-of-the-files-below = The formats of the files below `state` and `history` have one line for each message and a blank line between two. `⇥` stands for a tab:

# # @cf031a0a6561 untranslated
# source-and-translation-are-fingerprints-12 = `source` and `translation` are fingerprints: 12 hexadecimal digits. A source that nobody knows is `?`. A `candidate` is a translation of a text that the message was split or merged from. [How translations stay true](../explanations/how-translations-stay-true.md) says what they are for.

# # @bd30eca052bd untranslated
# cache = What need not be kept

# # @fa05b39791ea untranslated
# the-folder-dist-is-made-by = The folder `dist` is made by `build`. In `.polypress`, each build notes what it has read and written, so that the next one can leave out work. Git ignores this folder by itself. You can remove both at any time.
