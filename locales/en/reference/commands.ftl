### Commands
### Written by “polypress update” from content/reference/commands.md: edit that file, not this one.

## Commands

commands = Commands

these-options-work-with-every-command = These options work with every command:

option = Option

meaning = Meaning

work-on-the-project-in-this = Work on the project in this folder, not the current one.

auto-always-or-never-no-color = `auto`, `always` or `never`. `NO_COLOR` in the environment is respected.

say-less-say-more = Say less, say more.

explain-the-command = Explain the command.

print-the-version-without-a-command = Print the version; without a command only.

several-languages-or-formats-are-separated = Several languages or formats are separated by commas: `--locale fr,ja`.

## init

starts-a-project-in-a-folder = Starts a project in a folder, or in the current one if none is named, and prints what it wrote.

with-from-mdbook-the-folder-holds = With `--from mdbook`, the folder holds an mdBook: `init` leaves its pages in `src` and writes only `polypress.toml` and the catalogs.

## update

reads-the-pages-and-brings-all = Reads the pages and brings all catalogs in step. Reports which messages were kept, edited, moved or added and which are obsolete. Files of translators keep everything else, byte for byte.

write-nothing-report-only = Write nothing, report only.

write-nothing-exit-with-1-if = Write nothing. Exit with 1 if anything would change.

propose-drafts-for-what-is-missing = Propose drafts for what is missing: translations of the same text elsewhere, or of the one that it was split from.

report-as-json = Report as JSON.

## accept

confirms-translations-as-they-are-against = Confirms translations as they are, against today's source.

an-id-is-page-message-a = An id is `page#message`, a whole page, or a pattern such as `guides/*`. Ends with 1 if a message that you named could not be confirmed.

option-4 = Option

meaning-4 = Meaning

those-whose-source-has-changed-only = Those whose source has changed only in spaces, punctuation or emphasis.

all-that-are-stale-or-drafts = All that are stale or drafts.

record-them-as-reviewed = Record them as reviewed. Alone: all translations that are fresh.

also-those-that-equal-their-source = Also those that equal their source.

state-that-no-branch-with-an = State that [no branch with an older text](../explanations/how-translations-stay-true.md#merges) is left. Alone: for all messages.

as-for-update = As for `update`.

## waive

records-that-a-finding-in-a = Records that a finding in a page or translation is wrong, and why. It is not shown again. Errors cannot be waived. Without `--locale`, it is waived in all languages that have it. To take a waiver back, delete its line in the [file](files.md).

## fix

repairs-what-is-wrong-beyond-doubt = Repairs what is wrong beyond doubt, such as letters spoiled by a wrong encoding or spaces at the end of a translation, and shows what has changed. `--dry-run` writes nothing.

## exchange

writes-translations-to-a-file-for = Writes translations to a file for [a translator's tool](../guides/exchange.md), and brings in what comes back. As `FILE`, `-` is standard output or input. Ends with 1 if a translation was refused.

option-5 = Option

meaning-5 = Meaning

po-xliff-tmx-or-ftl = `po`, `xliff`, `tmx` or `ftl`.

the-version-of-xliff-1-2 = The version of XLIFF: `1.2`, which most tools read, or `2.1`.

export-a-worksheet-has-what-is = Export: a worksheet has what is finished, too.

import-as-for-update = Import: as for `update`.

## import-translations

takes-over-translations-that-exist = Takes over [translations that exist](../guides/exchange.md#mdbook).

option-6 = Option

meaning-6 = Meaning

a-po-file-or-a-folder = A PO file, or a folder of PO files or of translated pages.

replace-translations-that-are-there = Replace translations that are there.

as-for-update-2 = As for `update`.

## build

writes-every-language-in-every-format = Writes every language in every format.

option-2 = Option

meaning-2 = Meaning

only-these-languages-the-others-stay = Only these languages. The others stay as they are.

only-these-formats-without-it-those = Only these formats. Without it, those that the configuration names.

write-into-this-folder-in-place = Write into this folder, seen from the current one, in place of `dist`.

how-many-jobs-run-at-once = How many jobs run at once. Without it, one for each core.

do-all-the-work-again = Do all the work again.

warnings-are-errors-required-languages-must = Warnings are errors; required languages must be complete.

work-whose-result-is-there-already = Work whose result is there already is left out: a build where nothing has changed takes milliseconds. What an earlier build has left in [`.polypress`](files.md#cache) changes nothing in what is built.

a-project-whose-catalogs-lag-behind = A project whose catalogs lag behind its pages is built as if you had run `update`, with a warning. The catalogs are not written.

## serve

shows-the-site-in-a-browser = Shows [the site](../guides/site.md#serve) in a browser while you edit it. `--port N` is the port, 4000 without it; `--locale L` selects languages.

## status

shows-how-far-each-language-is = Shows how far each language is, which of its pages are not finished, and what to translate next. `--locale L` selects languages; `--format` is `human`, `json` or `html`. `--since FILE` compares with an earlier result in JSON.

## check

finds-what-is-wrong-in-pages = Finds what is wrong in pages and translations, and builds nothing.

option-3 = Option

meaning-3 = Meaning

only-these-languages-even-if-they = Only these languages, even if they are not required.

human-json-or-github = `human`, `json`, `github`, `sarif` or `junit`.

fail-below-this-percentage-of-translated = Fail below this percentage of translated messages.

fail-above-this-number-of-stale = Fail above this number of stale translations in a language.

as-for-build = As for `build`.

## explain

tells-all-about-a-finding-why = Tells all about a finding: why it is reported and what to do. Without a code, it lists all codes.

the-code-stands-in-brackets-at = The code stands in brackets at the start of each finding:

## exporters

lists-the-formats-that-build-can = Lists the formats that `build` can make.

## completions

prints-what-a-shell-needs-to = Prints what a shell needs to complete commands with <kbd>Tab</kbd>. It knows `bash`, `elvish`, `fish`, `powershell` and `zsh`.

## Exit status

exit = Exit status

m-0-if-all-is-well-1 = `0` if all is well, `1` if findings fail the command, `2` for wrong usage or an error of the environment: see [what a pipeline does with it](../guides/ci.md#exit).
