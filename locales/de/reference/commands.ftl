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

propose-drafts-for-what-is-missing = Für das, was fehlt, Entwürfe vorschlagen: Übersetzungen desselben Textes an anderer Stelle oder des Textes, von dem er abgetrennt wurde.

report-as-json = Als JSON berichten.

confirms-translations-as-they-are-against = Bestätigt Übersetzungen, so wie sie sind, für den heutigen Ausgangstext.

an-id-is-page-message-a = Eine ID ist `page#message`, eine ganze Seite oder ein Muster wie `guides/*`. Endet mit 1, wenn eine Nachricht, die Sie genannt haben, nicht bestätigt werden konnte.

option-4 = Optionen

meaning-4 = Bedeutung

those-whose-source-has-changed-only = Jene, deren Ausgangstext sich nur in Leerzeichen, Satzzeichen oder Betonungen geändert hat.

all-that-are-stale-or-drafts = Alle, die veraltet oder Entwürfe sind.

record-them-as-reviewed = Sie als geprüft festhalten. Allein: alle Übersetzungen, die aktuell sind.

also-those-that-equal-their-source = Auch jene, die ihrem Ausgangstext gleichen.

state-that-no-branch-with-an = Erklären, dass es [keinen Branch mit einem älteren Text](../explanations/how-translations-stay-true.md#merges) mehr gibt. Allein: für alle Texte.

as-for-update = Wie bei `update`.

records-that-a-finding-in-a = Hält fest, dass ein Befund an einer Seite oder Übersetzung unberechtigt ist, und warum. Er wird nicht mehr angezeigt. Für Fehler gibt es keine Ausnahmen. Ohne `--locale` gilt die Ausnahme in allen Sprachen, in denen der Befund auftritt. Um eine Ausnahme zurückzunehmen, löschen Sie ihre Zeile in der [Datei](files.md).

repairs-what-is-wrong-beyond-doubt = Behebt, was zweifelsfrei falsch ist, etwa durch eine falsche Kodierung verdorbene Buchstaben oder Leerzeichen am Ende einer Übersetzung, und zeigt, was sich geändert hat. `--dry-run` schreibt nichts.

writes-translations-to-a-file-for = Schreibt Übersetzungen in eine Datei für [ein Übersetzungswerkzeug](../guides/exchange.md) und holt herein, was zurückkommt. Als `FILE` bedeutet `-` die Standardausgabe oder die Standardeingabe. Endet mit 1, wenn eine Übersetzung abgelehnt wurde.

option-5 = Optionen

meaning-5 = Bedeutung

po-xliff-tmx-or-ftl = `po`, `xliff`, `tmx` oder `ftl`.

the-version-of-xliff-1-2 = Die Version von XLIFF: `1.2`, das die meisten Werkzeuge lesen, oder `2.1`.

export-a-worksheet-has-what-is = Export: Ein Arbeitsblatt enthält auch, was fertig ist.

import-as-for-update = Import: wie bei `update`.

takes-over-translations-that-exist = Übernimmt [vorhandene Übersetzungen](../guides/exchange.md#mdbook).

option-6 = Optionen

meaning-6 = Bedeutung

a-po-file-or-a-folder = Eine PO-Datei oder ein Ordner mit PO-Dateien oder mit übersetzten Seiten.

replace-translations-that-are-there = Vorhandene Übersetzungen ersetzen.

as-for-update-2 = Wie bei `update`.

writes-every-language-in-every-format = Schreibt jede Sprache in jedem Format.

option-2 = Optionen

meaning-2 = Bedeutung

only-these-languages-the-others-stay = Nur diese Sprachen. Die anderen bleiben, wie sie sind.

only-these-formats-without-it-those = Nur diese Formate. Ohne diese Option die Formate, die die Konfiguration nennt.

write-into-this-folder-in-place = In diesen Ordner schreiben, vom aktuellen aus gesehen, statt in `dist`.

how-many-jobs-run-at-once = Wie viele Jobs gleichzeitig laufen. Ohne diese Option einer je Prozessorkern.

do-all-the-work-again = Alle Arbeit noch einmal tun.

warnings-are-errors-required-languages-must = Warnungen sind Fehler; Pflichtsprachen müssen vollständig sein.

work-whose-result-is-there-already = Arbeit, deren Ergebnis schon da ist, wird ausgelassen: Hat sich nichts geändert, dauert ein Durchlauf Millisekunden. Was ein früherer in [`.polypress`](files.md#cache) hinterlassen hat, ändert nichts an dem, was erzeugt wird.

a-project-whose-catalogs-lag-behind = Ein Projekt, dessen Kataloge hinter den Seiten zurückliegen, wird mit einer Warnung so erzeugt, als hätten Sie `update` ausgeführt. Die Kataloge werden nicht geschrieben.

shows-the-site-in-a-browser = Zeigt [die Website](../guides/site.md#serve) in einem Browser, während Sie sie bearbeiten. `--port N` ist der Port, sonst 4000; `--locale L` wählt Sprachen aus.

shows-how-far-each-language-is = Zeigt, wie weit jede Sprache ist, welche ihrer Seiten noch nicht fertig sind und was als Nächstes zu übersetzen ist. `--locale L` wählt Sprachen aus; `--format` ist `human`, `json` oder `html`. `--since FILE` vergleicht mit einem früheren Ergebnis in JSON.

finds-what-is-wrong-in-pages = Findet, was an Seiten und Übersetzungen nicht stimmt, und erzeugt nichts.

option-3 = Optionen

meaning-3 = Bedeutung

only-these-languages-even-if-they = Nur diese Sprachen, auch wenn sie keine Pflichtsprachen sind.

human-json-or-github = `human`, `json`, `github`, `sarif` oder `junit`.

fail-below-this-percentage-of-translated = Unterhalb dieses Prozentsatzes übersetzter Nachrichten fehlschlagen.

fail-above-this-number-of-stale = Oberhalb dieser Zahl veralteter Übersetzungen in einer Sprache fehlschlagen.

as-for-build = Wie bei `build`.

tells-all-about-a-finding-why = Sagt alles über einen Befund: warum er gemeldet wird und was zu tun ist. Ohne Code listet der Befehl alle Codes auf.

the-code-stands-in-brackets-at = Der Code steht in eckigen Klammern am Anfang jedes Befunds:

lists-the-formats-that-build-can = Listet die Formate auf, die `build` erzeugen kann.

prints-what-a-shell-needs-to = Gibt aus, was eine Shell braucht, um Befehle mit <kbd>Tab</kbd> zu vervollständigen. Bekannt sind `bash`, `elvish`, `fish`, `powershell` und `zsh`.

exit = Exit-Status

m-0-if-all-is-well-1 = `0`, wenn alles gut ist, `1`, wenn Befunde den Befehl scheitern lassen, `2` bei falschem Aufruf oder einem Fehler der Umgebung: siehe [was eine Pipeline damit tut](../guides/ci.md#exit).
