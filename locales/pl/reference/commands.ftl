### Commands
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @b269dc4e81a5 untranslated
# commands = Commands

# # @e0db9b5e2d9d untranslated
# these-options-work-with-every-command = These options work with every command:

# # @45aaacba7ea1 untranslated
# option = Option

# # @1f5d64b92820 untranslated
# meaning = Meaning

# # @cd71c3ddcd0f untranslated
# work-on-the-project-in-this = Work on the project in this folder, not the current one.

# # @202aaaa6aae4 untranslated
# auto-always-or-never-no-color = `auto`, `always` or `never`. `NO_COLOR` in the environment is respected.

# # @07f2ecd8670a untranslated
# say-less-say-more = Say less, say more.

# # @9e08106ab931 untranslated
# explain-the-command = Explain the command.

# # @8b9e2c84db01 untranslated
# print-the-version-without-a-command = Print the version; without a command only.

# # @e0615e2adc59 untranslated
# several-languages-or-formats-are-separated = Several languages or formats are separated by commas: `--locale fr,ja`.

# # @6750a8ea7e86 untranslated
# starts-a-project-in-a-folder = Starts a project in a folder, or in the current one if none is named, and prints what it wrote.

# # @bf53d48d23c9 untranslated
# with-from-mdbook-the-folder-holds = With `--from mdbook`, the folder holds an mdBook: `init` leaves its pages in `src` and writes only `polypress.toml` and the catalogs.

# # @c3c869e71017 untranslated
# reads-the-pages-and-brings-all = Reads the pages and brings all catalogs in step. Reports which messages were kept, edited, moved or added and which are obsolete. Files of translators keep everything else, byte for byte.

# # @2ceda52d9d47 untranslated
# write-nothing-report-only = Write nothing, report only.

# # @0e61b5afb1b7 untranslated
# write-nothing-exit-with-1-if = Write nothing. Exit with 1 if anything would change.

# # @7adf9079fe10 untranslated
# propose-drafts-for-what-is-missing = Propose drafts for what is missing: translations of the same text elsewhere, or of the one that it was split from.

# # @fa58e58d26f1 untranslated
# report-as-json = Report as JSON.

# # @ea2fc286a81e untranslated
# confirms-translations-as-they-are-against = Confirms translations as they are, against today's source.

# # @fbca0f08d324 untranslated
# an-id-is-page-message-a = An id is `page#message`, a whole page, or a pattern such as `guides/*`. Ends with 1 if a message that you named could not be confirmed.

# # @45aaacba7ea1 untranslated
# option-4 = Option

# # @1f5d64b92820 untranslated
# meaning-4 = Meaning

# # @9323456f1b3e untranslated
# those-whose-source-has-changed-only = Those whose source has changed only in spaces, punctuation or emphasis.

# # @1bf3701bd4af untranslated
# all-that-are-stale-or-drafts = All that are stale or drafts.

# # @07d536d17be6 untranslated
# record-them-as-reviewed = Record them as reviewed. Alone: all translations that are fresh.

# # @8882780878cd untranslated
# also-those-that-equal-their-source = Also those that equal their source.

# # @3a020e00ec38 untranslated
# state-that-no-branch-with-an = State that [no branch with an older text](../explanations/how-translations-stay-true.md#merges) is left. Alone: for all messages.

# # @70b7d58cdd62 untranslated
# as-for-update = As for `update`.

# # @b5b0b20d2318 untranslated
# records-that-a-finding-in-a = Records that a finding in a page or translation is wrong, and why. It is not shown again. Errors cannot be waived. Without `--locale`, it is waived in all languages that have it. To take a waiver back, delete its line in the [file](files.md).

# # @abfa850ab3ad untranslated
# repairs-what-is-wrong-beyond-doubt = Repairs what is wrong beyond doubt, such as letters spoiled by a wrong encoding or spaces at the end of a translation, and shows what has changed. `--dry-run` writes nothing.

# # @03746a98eca0 untranslated
# writes-translations-to-a-file-for = Writes translations to a file for [a translator's tool](../guides/exchange.md), and brings in what comes back. As `FILE`, `-` is standard output or input. Ends with 1 if a translation was refused.

# # @45aaacba7ea1 untranslated
# option-5 = Option

# # @1f5d64b92820 untranslated
# meaning-5 = Meaning

# # @be0e1cae0b5d untranslated
# po-xliff-tmx-or-ftl = `po`, `xliff`, `tmx` or `ftl`.

# # @08c6f34d5a0a untranslated
# the-version-of-xliff-1-2 = The version of XLIFF: `1.2`, which most tools read, or `2.1`.

# # @8dcfc9567f8f untranslated
# export-a-worksheet-has-what-is = Export: a worksheet has what is finished, too.

# # @3267563a51e8 untranslated
# import-as-for-update = Import: as for `update`.

# # @629ffef77c9a untranslated
# takes-over-translations-that-exist = Takes over [translations that exist](../guides/exchange.md#mdbook).

# # @45aaacba7ea1 untranslated
# option-6 = Option

# # @1f5d64b92820 untranslated
# meaning-6 = Meaning

# # @f16b3a748e37 untranslated
# a-po-file-or-a-folder = A PO file, or a folder of PO files or of translated pages.

# # @63828667f13d untranslated
# replace-translations-that-are-there = Replace translations that are there.

# # @70b7d58cdd62 untranslated
# as-for-update-2 = As for `update`.

# # @91c185074be8 untranslated
# writes-every-language-in-every-format = Writes every language in every format.

# # @45aaacba7ea1 untranslated
# option-2 = Option

# # @1f5d64b92820 untranslated
# meaning-2 = Meaning

# # @7665bff1a706 untranslated
# only-these-languages-the-others-stay = Only these languages. The others stay as they are.

# # @a56ff7e8ca2d untranslated
# only-these-formats-without-it-those = Only these formats. Without it, those that the configuration names.

# # @d3c0a23fa947 untranslated
# write-into-this-folder-in-place = Write into this folder, seen from the current one, in place of `dist`.

# # @a80f493b8189 untranslated
# how-many-jobs-run-at-once = How many jobs run at once. Without it, one for each core.

# # @d5802011e9a8 untranslated
# do-all-the-work-again = Do all the work again.

# # @ed3efab51768 untranslated
# warnings-are-errors-required-languages-must = Warnings are errors; required languages must be complete.

# # @861c6d530064 untranslated
# work-whose-result-is-there-already = Work whose result is there already is left out: a build where nothing has changed takes milliseconds. What an earlier build has left in [`.polypress`](files.md#cache) changes nothing in what is built.

# # @3499f14946c7 untranslated
# a-project-whose-catalogs-lag-behind = A project whose catalogs lag behind its pages is built as if you had run `update`, with a warning. The catalogs are not written.

# # @f92c4cbf77b2 untranslated
# shows-the-site-in-a-browser = Shows [the site](../guides/site.md#serve) in a browser while you edit it. `--port N` is the port, 4000 without it; `--locale L` selects languages.

# # @b7c56f77552e untranslated
# shows-how-far-each-language-is = Shows how far each language is, which of its pages are not finished, and what to translate next. `--locale L` selects languages; `--format` is `human`, `json` or `html`. `--since FILE` compares with an earlier result in JSON.

# # @f89fc2abec72 untranslated
# finds-what-is-wrong-in-pages = Finds what is wrong in pages and translations, and builds nothing.

# # @45aaacba7ea1 untranslated
# option-3 = Option

# # @1f5d64b92820 untranslated
# meaning-3 = Meaning

# # @49035a797a63 untranslated
# only-these-languages-even-if-they = Only these languages, even if they are not required.

# # @78c5023d685c untranslated
# human-json-or-github = `human`, `json`, `github`, `sarif` or `junit`.

# # @4259de2765d4 untranslated
# fail-below-this-percentage-of-translated = Fail below this percentage of translated messages.

# # @b3ec0509966b untranslated
# fail-above-this-number-of-stale = Fail above this number of stale translations in a language.

# # @21ba6a4e24b9 untranslated
# as-for-build = As for `build`.

# # @96ad4d1d7ca3 untranslated
# tells-all-about-a-finding-why = Tells all about a finding: why it is reported and what to do. Without a code, it lists all codes.

# # @8503e54ef84a untranslated
# the-code-stands-in-brackets-at = The code stands in brackets at the start of each finding:

# # @2e9db26b8032 untranslated
# lists-the-formats-that-build-can = Lists the formats that `build` can make.

# # @6264d8ba4631 untranslated
# prints-what-a-shell-needs-to = Prints what a shell needs to complete commands with <kbd>Tab</kbd>. It knows `bash`, `elvish`, `fish`, `powershell` and `zsh`.

# # @f69b3d7f77a6 untranslated
# exit = Exit status

# # @b35c714314c4 untranslated
# m-0-if-all-is-well-1 = `0` if all is well, `1` if findings fail the command, `2` for wrong usage or an error of the environment: see [what a pipeline does with it](../guides/ci.md#exit).
