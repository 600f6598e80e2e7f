### Files of a project
### Written by “polypress update” from content/reference/files.md: edit that file, not this one.

## Files of a project

files-of-a-project = Files of a project

commit-all-of-these-update-keeps = Commit all of these. `update` keeps what is below `locales` in step; you edit only pages, settings and catalogs.

file = File

what-it-holds = What it holds

the-settings = The [settings](configuration.md).

a-page = A page.

the-order-of-the-pages = The [order of the pages](../guides/publisher.md#order).

the-texts-of-the-page-and = The texts of the page and their ids. Never edit it.

old-wordings-that-a-translation-still = Old wordings that a translation still rests on.

the-translations-of-the-page = The translations of the page.

what-each-translation-was-made-from = What each translation was made from.

translations-whose-messages-are-gone = Translations whose messages are gone.

findings-that-are-waived = Findings that are [waived](commands.md#waive).

your-own-templates-and-styles = Your own [templates and styles](../guides/site.md#theme).

the-formats-of-the-files-below = The formats of the files below `state` and `history` have one line for each message and a blank line between two. `⇥` stands for a tab:

source-and-translation-are-fingerprints-12 = `source` and `translation` are fingerprints: 12 hexadecimal digits. A source that nobody knows is `?`. A `candidate` is a translation of a text that the message was split or merged from. [How translations stay true](../explanations/how-translations-stay-true.md) says what they are for.

## What need not be kept

cache = What need not be kept

the-folder-dist-is-made-by = The folder `dist` is made by `build`. In `.polypress`, each build notes what it has read and written, so that the next one can leave out work. Git ignores this folder by itself. You can remove both at any time.
