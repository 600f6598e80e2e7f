### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

commands = Befehle

these-options-work-with-every-command = Diese Optionen gelten für jeden Befehl:

option = Optionen

meaning = Bedeutung

work-on-the-project-in-this = Am Projekt in diesem Ordner arbeiten statt an dem im aktuellen.

auto-always-or-never-no-color = `auto`, `always` oder `never`. Die Umgebungsvariable `NO_COLOR` wird beachtet.

say-less-say-more = Weniger ausgeben, mehr ausgeben.

explain-the-command = Den Befehl erklären.

print-the-version-without-a-command = Die Version ausgeben; nur ohne Befehl.

several-languages-or-formats-are-separated = Mehrere Sprachen oder Formate werden durch Kommas getrennt: `--locale fr,ja`.

starts-a-project-in-a-folder = Beginnt ein Projekt in einem Ordner, oder im aktuellen, wenn keiner genannt ist, und gibt aus, was geschrieben wurde.

with-from-mdbook-the-folder-holds = Mit `--from mdbook` enthält der Ordner ein mdBook: `init` lässt dessen Seiten in `src` und schreibt nur `polypress.toml` und die Kataloge.

reads-the-pages-and-brings-all = Liest die Seiten und bringt alle Kataloge auf deren Stand. Meldet, welche Nachrichten behalten, bearbeitet, verschoben oder hinzugefügt wurden und welche veraltet sind. Alles andere in den Dateien der Übersetzer bleibt erhalten, Byte für Byte.

write-nothing-report-only = Nichts schreiben, nur berichten.

write-nothing-exit-with-1-if = Nichts schreiben. Mit 1 enden, wenn sich etwas ändern würde.

# # @7adf9079fe10 untranslated
# propose-drafts-for-what-is-missing = Propose drafts for what is missing: translations of the same text elsewhere, or of the one that it was split from.

report-as-json = Als JSON berichten.

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

# # @89977b8d3f8b untranslated
# record-them-as-reviewed = Record them as reviewed.

# # @8882780878cd untranslated
# also-those-that-equal-their-source = Also those that equal their source.

# # @c8bec898587b untranslated
# state-that-no-branch-with-an = State that [no branch with an older text](../explanations/how-translations-stay-true.md#merges) is left.

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

writes-every-language-in-every-format = Schreibt jede Sprache in jedem Format.

option-2 = Optionen

meaning-2 = Bedeutung

only-these-languages-the-others-stay = Nur diese Sprachen. Die anderen bleiben, wie sie sind.

only-these-formats-without-it-those = Nur diese Formate. Ohne diese Option die Formate, die die Konfiguration nennt.

write-into-this-folder-in-place = In diesen Ordner schreiben, vom aktuellen aus gesehen, statt in `dist`.

how-many-jobs-run-at-once = Wie viele Jobs gleichzeitig laufen. Ohne diese Option einer je Prozessorkern.

warnings-are-errors-required-languages-must = Warnungen sind Fehler; Pflichtsprachen müssen vollständig sein.

a-project-whose-catalogs-lag-behind = Ein Projekt, dessen Kataloge hinter den Seiten zurückliegen, wird mit einer Warnung so erzeugt, als hätten Sie `update` ausgeführt. Die Kataloge werden nicht geschrieben.

# # @f92c4cbf77b2 untranslated
# shows-the-site-in-a-browser = Shows [the site](../guides/site.md#serve) in a browser while you edit it. `--port N` is the port, 4000 without it; `--locale L` selects languages.

# @b7c56f77552e stale: delete the word “stale” and what follows when done
# shows-how-far-each-language-is = Shows how far each language is, which of its pages are not finished, and what to translate next. `--locale L` selects languages; `--format` is `human`, `json` or `html`. `--since FILE` compares with an earlier result in JSON.
shows-how-far-each-language-is = Zeigt, wie weit jede Sprache ist und welche ihrer Seiten noch nicht fertig sind. `--locale L` wählt Sprachen aus; `--format` ist `human` oder `json`.

finds-what-is-wrong-in-pages = Findet, was an Seiten und Übersetzungen nicht stimmt, und erzeugt nichts.

option-3 = Optionen

meaning-3 = Bedeutung

only-these-languages-even-if-they = Nur diese Sprachen, auch wenn sie keine Pflichtsprachen sind.

# @78c5023d685c stale: delete the word “stale” and what follows when done
# human-json-or-github = `human`, `json`, `github`, `sarif` or `junit`.
human-json-or-github = `human`, `json` oder `github`.

fail-below-this-percentage-of-translated = Unterhalb dieses Prozentsatzes übersetzter Nachrichten fehlschlagen.

# # @b3ec0509966b untranslated
# fail-above-this-number-of-stale = Fail above this number of stale translations in a language.

as-for-build = Wie bei `build`.

tells-all-about-a-finding-why = Sagt alles über einen Befund: warum er gemeldet wird und was zu tun ist. Ohne Code listet der Befehl alle Codes auf.

the-code-stands-in-brackets-at = Der Code steht in eckigen Klammern am Anfang jedes Befunds:

lists-the-formats-that-build-can = Listet die Formate auf, die `build` erzeugen kann.

prints-what-a-shell-needs-to = Gibt aus, was eine Shell braucht, um Befehle mit <kbd>Tab</kbd> zu vervollständigen. Bekannt sind `bash`, `elvish`, `fish`, `powershell` und `zsh`.

exit = Exit-Status

m-0-if-all-is-well-1 = `0`, wenn alles gut ist, `1`, wenn Befunde den Befehl scheitern lassen, `2` bei falschem Aufruf oder einem Fehler der Umgebung: siehe [was eine Pipeline damit tut](../guides/ci.md#exit).
