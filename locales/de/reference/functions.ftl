### Values and functions
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

values-and-functions = Werte und Funktionen

values-come-from-variables-or-from = Werte stammen aus [`[variables]`](configuration.md#variables) oder aus den Kopfdaten einer Seite, wo sie für diese Seite allein gelten:

the-value-of-the-page-comes = Der Wert der Seite geht dem der Sprache vor, und dieser dem Wert des Buchs.

a-number-is-printed-as-the = Eine Zahl wird so ausgegeben, wie die Sprache sie schreibt: 1234.5 ist „1,234.5“ auf Englisch und „1.234,5“ auf Deutsch. Eine Jahreszahl ist keine solche Zahl; setzen Sie sie in Anführungszeichen, `year = "2026"`. In Adressen bleiben Werte so, wie Programme sie lesen.

functions-are-written-in-pages-as = Funktionen können auf Seiten ebenso stehen wie in Übersetzungen.

option = Optionen

value = Wert

m-1-to-21 = 1 bis 21

m-0-to-100 = 0 bis 100

m-1-to-21-in-place-of = 1 bis 21, anstelle der Nachkommastellen

cardinal-ordinal-by-which-rules-a = `"cardinal"`, `"ordinal"`: nach welchen Regeln ausgewählt wird

decimal-alone-write-signs-for-percentages = nur `"decimal"`; schreiben Sie Prozent- und Währungszeichen neben die Zahl

takes-a-date-of-polypress-toml = Nimmt ein Datum aus `polypress.toml` oder einen Text wie `2026-08-05`, `2026-08-05T14:30` oder `14:30:00`. Mit `{ "{" } DATETIME($issued, dateStyle: "long") { "}" }` sehen Leser der englischen Fassung „August 5, 2026“ und Leser der japanischen <span lang="ja">2026年8月5日</span>.

option-2 = Optionen

value-2 = Wert

short-or-medium-with-seconds = `"short"`, oder `"medium"` mit Sekunden

use-a-style-or-pieces-not = Verwenden Sie einen Stil oder einzelne Bestandteile, nicht beides. Über Reihenfolge und Kalender entscheidet die Sprache. Zeiten werden nicht von einer Zeitzone in eine andere umgerechnet.
