### For maintainers of CI
### Written by “polypress update” from content/guides/ci.md: edit that file, not this one.

## For maintainers of CI

for-maintainers-of-ci = For maintainers of CI

this-guide-shows-how-to-fail = This guide shows how to fail a pipeline for the right reasons, publish the result and get the same bytes twice.

## Gate on findings

gate = Gate on findings

update-check-fails-when-someone-edited = `update --check` fails when someone edited a page without running `polypress update`. It writes nothing.

check-finds-what-is-wrong-in = `check` finds what is wrong in pages and translations.

strict-makes-every-warning-an-error = `--strict` makes every warning an error and allows no missing translation in required languages.

min-translated-90-fails-when-a = `--min-translated 90` fails when a required language is less than 90% translated.

build-writes-the-book = `build` writes the book.

use-strict-for-releases-min-translated = Use `--strict` for releases, `--min-translated` for daily work. The percentage compares $t$, the number of translated messages, with $n$, the number of all messages:

a-language-with-required-false-counts = A language with `required = false` counts only if you name it with `--locale`.

stale-translations-and-drafts-are-not = Stale translations and drafts are not among the translated ones. `--max-stale 5` fails when a required language has more than five stale translations; `--strict` allows neither.

## Exit statuses

exit = Exit statuses

status-2 = Status

meaning = Meaning

what-a-pipeline-does = What a pipeline does

all-is-well = All is well.[^quiet]

go-on = Go on.

findings-fail-the-check-or-the = Findings fail the check or the build.

show-them-to-the-author = Show the findings to the author.

wrong-usage-or-an-error-of = Wrong usage, or an error of the environment such as a full disk.[^quiet]

show-them-to-you = Show the error to the maintainer.

all-findings-are-reported-in-one = All findings are reported in one run. One broken language does not keep the others from being built, and a failed build leaves the earlier files as they were.

## GitHub Actions

# a comment in code (yaml)
where-you-fetch-it-from = where you fetch it from

format-github-puts-each-finding-beside = `--format github` puts each finding beside its line in the pull request. To see findings under “Code scanning”, upload SARIF instead:

## GitLab

to-show-findings-in-merge-requests = To show findings in merge requests, write a report in the form of JUnit:

a-shallow-clone-is-enough-no = A shallow clone is enough: no command reads the history of the repository.

## Read the state

status = Read the state

status-counts-the-messages-of-every = `status` counts the messages of every language and says what has become of them. A dashboard can read its JSON:

with-an-earlier-result-it-also = With an earlier result, it also says what has changed since. As HTML, it is a page for your team:

to-know-which-files-a-build = To know which files a build made, read `dist/manifest.json`.

## Get the same bytes

reproducible = Get the same bytes

the-same-project-gives-the-same = The same project gives the same files, on every machine and with any number of jobs. The only time that enters a file is `date` in `polypress.toml`, or `SOURCE_DATE_EPOCH` if the environment sets it:

set-source-date-epoch-in-both = Set `SOURCE_DATE_EPOCH` in both builds or in neither.

## Exit statuses

data-goes-to-standard-output-progress = Data goes to standard output, progress and logs to standard error. With `-q`, the command says less.
