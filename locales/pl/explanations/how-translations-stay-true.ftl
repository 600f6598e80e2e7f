### How translations stay true
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @318d588a605a untranslated
# how-translations-stay-true = How translations stay true

# # @278ec2f1343b untranslated
# a-translation-is-true-of-the = A translation is true of the text that it was made from. When that text changes, somebody has to look. This page says how polypress knows, and why it never guesses.

# # @bb83929df33d untranslated
# state = What is recorded

# # @5690146e7da3 untranslated
# beside-each-catalog-lies-a-state = Beside each catalog lies a state file. It has a line for every message:

# # @5ef8d9413b87 untranslated
# the-first-number-is-the-fingerprint = The first number is the fingerprint of a source text, the second that of the translation made from it. The last word says how far the translation has come: `missing`, `draft`, `translated` or `reviewed`. A translation is <dfn>fresh</dfn> if its source text is today's, and <dfn>stale</dfn> otherwise. Line breaks do not change a fingerprint; words do.

# # @ef58b3f1d693 untranslated
# evidence = What counts as evidence

# # @975980f65ac4 untranslated
# a-new-translation-comes-in-and = A new translation comes in, and the source has changed twice this month. Which text did the translator see? The date of the file does not tell, since a branch may be months old. Nor does the history of the repository: rebasing and squashing rewrite it, and a shallow clone lacks it. Nor does a mark that is gone, since platforms delete comments.

# # @df0fc04e8ca9 untranslated
# so-only-two-things-count = So only two things count:

# # @31c42e23356f untranslated
# a-record-of-this-very-translation = a record of this very translation;

# # @ece15393d6f8 untranslated
# a-claim-which-names-the-source = a claim, which names the source text by its fingerprint. A stub that you fill in has one.

# # @3f9789a461db untranslated
# without-either-a-translation-counts-as = Without either, a translation counts as fresh only if its source has never changed since it was offered for translation. Otherwise it is stale until somebody confirms it.

# # @f6770f1cda89 untranslated
# this-errs-on-one-side-a = This errs on one side. A good translation may be called stale; then `accept` says otherwise. An outdated one is not called fresh.

# # @dddc9ce8c1c0 untranslated
# merges = What a merge can do

# # @40132adab07b untranslated
# each-message-has-a-line-of = Each message has a line of its own between blank lines, so branches that work on different messages merge without conflict. After a merge, run `polypress update`. If two lines for a message are left, the one that names today's source and says least about progress wins.

# # @2fd17e4ba33c untranslated
# a-message-whose-source-was-once = A message whose source was once reworded carries the mark `~` behind its state. It stays there, because a branch with the old text may still come. When no such branch is left, `polypress accept --settle` removes it.

# # @658cf0941010 untranslated
# one-way-to-deceive-remains-to = One way to deceive remains: to rewrite the history of the source after a translator has branched. With `claims = true` in [`[translation]`](../reference/configuration.md#translation), claims alone are believed.

# # @a5ecb1fc78e3 untranslated
# attic = What is never lost

# # @831f9d85e6ea untranslated
# a-message-keeps-its-id-and = A message keeps its id and its translations when its paragraph is edited, moved to another page, split or merged.

# # @955a514aeab5 untranslated
# what-was-translated-before-a-split = What was translated before a split or a merge is offered beside each part, until that part is translated. `polypress update --fill` puts it in as a draft.

# # @522573698652 untranslated
# if-the-paragraph-is-deleted-its = If the paragraph is deleted, its translations wait in an <dfn>attic</dfn>. They return when the text does.

# # @814dffc98c4d untranslated
# old-wordings-that-a-translation-still = Old wordings that a translation still rests on are kept, so that tools can show what has changed.

# # @1a22976b9cbc untranslated
# if-only-an-address-has-changed = If only an address has changed, the new one is put into the translations that had the old one.
