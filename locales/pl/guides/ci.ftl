### For maintainers of CI
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @4709eb0af346 untranslated
# for-maintainers-of-ci = For maintainers of CI

# # @a5c7287f3eff untranslated
# this-guide-shows-how-to-fail = This guide shows how to fail a pipeline for the right reasons, publish the result and get the same bytes twice.

# # @fe98a35c4120 untranslated
# gate = Gate on findings

# # @4b29bef67f53 untranslated
# update-check-fails-when-someone-edited = `update --check` fails when someone edited a page without running `polypress update`. It writes nothing.

# # @263263c57cad untranslated
# check-finds-what-is-wrong-in = `check` finds what is wrong in pages and translations.

# # @15edd57652e6 untranslated
# strict-makes-every-warning-an-error = `--strict` makes every warning an error and allows no missing translation in required languages.

# # @ff5ba266f4d4 untranslated
# min-translated-90-fails-when-a = `--min-translated 90` fails when a required language is less than 90% translated.

# # @8c1a02f3260d untranslated
# build-writes-the-book = `build` writes the book.

# # @09efbf64abd4 untranslated
# use-strict-for-releases-min-translated = Use `--strict` for releases, `--min-translated` for daily work. The percentage compares $t$, the number of translated messages, with $n$, the number of all messages:

# # @186456d53446 untranslated
# a-language-with-required-false-counts = A language with `required = false` counts only if you name it with `--locale`.

# # @e7386d3f8707 untranslated
# stale-translations-and-drafts-are-not = Stale translations and drafts are not among the translated ones. `--max-stale 5` fails when a required language has more than five stale translations; `--strict` allows neither.

# # @3102b82ca267 untranslated
# exit = Exit statuses

# # @920e413c7d41 untranslated
# status-2 = Status

# # @1f5d64b92820 untranslated
# meaning = Meaning

# # @4553b170b6ae untranslated
# what-a-pipeline-does = What a pipeline does

# # @fa60fdd81cd6 untranslated
# all-is-well = All is well.[^quiet]

# # @e9bdd5e0bb23 untranslated
# go-on = Go on.

# # @9182408b1f2e untranslated
# findings-fail-the-check-or-the = Findings fail the check or the build.

# # @8340336df118 untranslated
# show-them-to-the-author = Show the findings to the author.

# # @6bac7b722f15 untranslated
# wrong-usage-or-an-error-of = Wrong usage, or an error of the environment such as a full disk.[^quiet]

# # @fe7c42cc064b untranslated
# show-them-to-you = Show the error to the maintainer.

# # @1b48984d73f3 untranslated
# all-findings-are-reported-in-one = All findings are reported in one run. One broken language does not keep the others from being built, and a failed build leaves the earlier files as they were.

# # @f2d537f6a6ec untranslated
# # a comment in code (yaml)
# where-you-fetch-it-from = where you fetch it from

# # @276a38822925 untranslated
# format-github-puts-each-finding-beside = `--format github` puts each finding beside its line in the pull request. To see findings under “Code scanning”, upload SARIF instead:

# # @24e3ce808124 untranslated
# to-show-findings-in-merge-requests = To show findings in merge requests, write a report in the form of JUnit:

# # @86921133cb8b untranslated
# a-shallow-clone-is-enough-no = A shallow clone is enough: no command reads the history of the repository.

# # @9f9813618353 untranslated
# status = Read the state

# # @bc94633d1f7d untranslated
# status-counts-the-messages-of-every = `status` counts the messages of every language and says what has become of them. A dashboard can read its JSON:

# # @dde73a5f47fd untranslated
# with-an-earlier-result-it-also = With an earlier result, it also says what has changed since. As HTML, it is a page for your team:

# # @5125b030eb91 untranslated
# to-know-which-files-a-build = To know which files a build made, read `dist/manifest.json`.

# # @b36989675e7a untranslated
# reproducible = Get the same bytes

# # @c20087b94183 untranslated
# the-same-project-gives-the-same = The same project gives the same files, on every machine and with any number of jobs. The only time that enters a file is `date` in `polypress.toml`, or `SOURCE_DATE_EPOCH` if the environment sets it:

# # @4d51f836be72 untranslated
# set-source-date-epoch-in-both = Set `SOURCE_DATE_EPOCH` in both builds or in neither.

# # @78ff3339938e untranslated
# data-goes-to-standard-output-progress = Data goes to standard output, progress and logs to standard error. With `-q`, the command says less.
