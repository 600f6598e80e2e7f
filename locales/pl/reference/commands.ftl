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

# # @fa58e58d26f1 untranslated
# report-as-json = Report as JSON.

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

# # @ed3efab51768 untranslated
# warnings-are-errors-required-languages-must = Warnings are errors; required languages must be complete.

# # @3499f14946c7 untranslated
# a-project-whose-catalogs-lag-behind = A project whose catalogs lag behind its pages is built as if you had run `update`, with a warning. The catalogs are not written.

# # @765e04d13097 untranslated
# shows-how-far-each-language-is = Shows how far each language is, and which of its pages are not finished. `--locale L` selects languages; `--format` is `human` or `json`.

# # @f89fc2abec72 untranslated
# finds-what-is-wrong-in-pages = Finds what is wrong in pages and translations, and builds nothing.

# # @45aaacba7ea1 untranslated
# option-3 = Option

# # @1f5d64b92820 untranslated
# meaning-3 = Meaning

# # @49035a797a63 untranslated
# only-these-languages-even-if-they = Only these languages, even if they are not required.

# # @142c0ed4c5e9 untranslated
# human-json-or-github = `human`, `json` or `github`.

# # @4259de2765d4 untranslated
# fail-below-this-percentage-of-translated = Fail below this percentage of translated messages.

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
