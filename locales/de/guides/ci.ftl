### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-maintainers-of-ci = Für CI-Betreuer

this-guide-shows-how-to-fail = Diese Anleitung zeigt, wie Sie eine Pipeline aus den richtigen Gründen fehlschlagen lassen, das Ergebnis veröffentlichen und zweimal dieselben Bytes erhalten.

gate = Bei Befunden anhalten

update-check-fails-when-someone-edited = `update --check` schlägt fehl, wenn jemand eine Seite bearbeitet hat, ohne `polypress update` auszuführen. Es schreibt nichts.

check-finds-what-is-wrong-in = `check` findet, was an Seiten und Übersetzungen nicht stimmt.

strict-makes-every-warning-an-error = `--strict` macht jede Warnung zum Fehler und lässt in Pflichtsprachen keine fehlende Übersetzung zu.

min-translated-90-fails-when-a = `--min-translated 90` schlägt fehl, wenn eine Pflichtsprache zu weniger als 90 % übersetzt ist.

build-writes-the-book = `build` schreibt das Buch.

use-strict-for-releases-min-translated = Nehmen Sie `--strict` für Veröffentlichungen und `--min-translated` für die tägliche Arbeit. Der Prozentsatz vergleicht $t$, die Zahl der übersetzten Nachrichten, mit $n$, der Zahl aller Nachrichten:

a-language-with-required-false-counts = Eine Sprache mit `required = false` zählt nur, wenn Sie sie mit `--locale` nennen.

stale-translations-and-drafts-are-not = Veraltete Übersetzungen und Entwürfe zählen nicht zu den übersetzten Nachrichten. `--max-stale 5` schlägt fehl, wenn eine Pflichtsprache mehr als fünf veraltete Übersetzungen hat; `--strict` lässt beides nicht zu.

exit = Exit-Status

status-2 = Wert

meaning = Bedeutung

what-a-pipeline-does = Was eine Pipeline tut

all-is-well = Alles ist gut.[^quiet]

go-on = Weitermachen.

findings-fail-the-check-or-the = Befunde lassen die Prüfung oder den Build scheitern.

show-them-to-the-author = Die Befunde dem Autor zeigen.

wrong-usage-or-an-error-of = Falscher Aufruf oder ein Fehler der Umgebung, etwa eine volle Festplatte.[^quiet]

show-them-to-you = Den Fehler dem Betreuer zeigen.

all-findings-are-reported-in-one = Alle Befunde werden in einem einzigen Lauf gemeldet. Eine fehlerhafte Sprache hindert die anderen nicht daran, erzeugt zu werden, und ein gescheiterter Build lässt die früheren Dateien, wie sie waren.

# a comment in code (yaml)
where-you-fetch-it-from = woher Sie es holen

format-github-puts-each-finding-beside = `--format github` setzt im Pull-Request jeden Befund neben seine Zeile. Damit Befunde unter „Code scanning“ erscheinen, laden Sie stattdessen SARIF hoch:

to-show-findings-in-merge-requests = Um Befunde in Merge-Requests anzuzeigen, lassen Sie einen Bericht im JUnit-Format schreiben:

a-shallow-clone-is-enough-no = Ein flacher Klon genügt: Kein Befehl liest die Versionsgeschichte des Repositorys.

status = Den Stand auslesen

status-counts-the-messages-of-every = `status` zählt die Nachrichten jeder Sprache und sagt, was aus ihnen geworden ist. Ein Dashboard kann das JSON lesen:

with-an-earlier-result-it-also = Mit einem früheren Ergebnis sagt der Befehl auch, was sich seither geändert hat. Als HTML ist die Ausgabe eine Seite für Ihr Team:

to-know-which-files-a-build = Welche Dateien ein Build geschrieben hat, steht in `dist/manifest.json`.

reproducible = Dieselben Bytes erhalten

the-same-project-gives-the-same = Dasselbe Projekt ergibt dieselben Dateien, auf jedem Rechner und mit beliebig vielen Jobs. Die einzige Zeitangabe, die in eine Datei gelangt, ist `date` in `polypress.toml` oder, wenn die Umgebung sie setzt, `SOURCE_DATE_EPOCH`:

set-source-date-epoch-in-both = Setzen Sie `SOURCE_DATE_EPOCH` bei beiden Builds oder bei keinem.

data-goes-to-standard-output-progress = Daten gehen an die Standardausgabe, Fortschritt und Protokolle an die Standardfehlerausgabe. Mit `-q` gibt der Befehl weniger aus.
