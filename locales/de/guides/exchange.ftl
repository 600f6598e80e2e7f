### Exchanging files
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

exchanging-files = Dateien austauschen

this-guide-shows-how-to-translate = Diese Anleitung zeigt, wie Sie in einem Werkzeug Ihrer Wahl übersetzen und wie Sie vorhandene Übersetzungen übernehmen.

exchange = Ausgeben und zurückholen

for = Für

what-is-in-it = Was darin steht

poedit-weblate-and-other-tools-of = Poedit, Weblate und andere Werkzeuge für gettext

all-messages-what-is-fuzzy-is = Alle Nachrichten. Was „fuzzy“ ist, ist ein Entwurf oder veraltet; dann steht der frühere Ausgangstext dabei.

translation-memory-systems = Translation-Memory-Systeme

all-messages-links-code-and-values = Alle Nachrichten. Links, Code und Werte sind Platzhalter, die das Werkzeug schützt.

translation-memories = Translation-Memorys

finished-translations-also-of-messages-that = Fertige Übersetzungen, auch von Nachrichten, die es nicht mehr gibt.

an-editor = Texteditoren

a-worksheet-what-is-to-be = Ein Arbeitsblatt: alles, was zu tun ist, in einer Datei.

choices-between-variants-are-shown-as = Eine Auswahl zwischen Varianten steht dort als Fluent: Ein solcher Text enthält `->`. Beginnt ein Text mit `{ "{" } "" { "}" }`, muss das so bleiben.

an-import-checks-every-translation-before = Ein Import prüft jede Übersetzung, bevor er sie schreibt, und sagt, was aus ihr geworden ist: `applied` (übernommen), `unchanged` (unverändert), `stale` (veraltet), wenn sich der Ausgangstext seit dem Export geändert hat, `kept` (beibehalten), wenn das Projekt eine bessere hat, `refused` (abgelehnt), mit dem Grund, oder `unknown` (unbekannt).

a-translation-that-equals-its-source = Eine Übersetzung, die ihrem Ausgangstext gleicht, gilt nur dann als Übersetzung, wenn die Datei sie fertig nennt: in PO ohne „fuzzy“, in XLIFF `translated` oder `final`.

a-memory-fills-only-what-is = Ein Translation-Memory füllt nur, was fehlt, nur wo der Ausgangstext Buchstabe für Buchstabe derselbe ist, und nur mit Entwürfen.

mdbook = Ein mdBook übernehmen

if-your-book-is-translated-with = Ist Ihr Buch mit mdbook-i18n-helpers übersetzt, genügen zwei Befehle, um es zu übernehmen:

po-is-the-folder-of-the = `po` ist der Ordner der PO-Dateien. Es zählt, was Texte sagen, nicht, wie sie geschrieben sind: `_word_` und `*word*` sind dasselbe. Ein Eintrag, der mehrere Nachrichten enthält, wird aufgeteilt; Teile einer einzigen Nachricht werden zusammengesetzt. Einträge, die als „fuzzy“ markiert sind, und solche, deren Seite inzwischen umformuliert wurde, gelten nach der Übernahme als veraltet.

pages = Übersetzte Seiten übernehmen

translated-pages-are-found-by-their = Übersetzte Seiten werden an ihren Namen erkannt: `guide.de.md`, `guide-de.md` oder `de/guide.md`. Jede wird Block für Block mit ihrem Original verglichen. Ab einer Sicherheit von 95 % gilt eine Passage als übersetzt, ab 60 % als Entwurf; der Rest wird ausgelassen.

nothing-that-is-there-is-replaced = Ohne `--overwrite` wird nichts Vorhandenes ersetzt. Der Bericht führt jede Passage auf, die nicht übernommen wurde, und nennt den Grund; `-v` zeigt alle davon. `--dry-run` schreibt nichts.

left-out = Warum ein Eintrag ausgelassen wird

the-report-gives-a-reason-for = Der Bericht nennt für jeden Eintrag, der nicht übernommen wurde, einen Grund. Mit `--json` heißt er so:

name = Name

what-it-means = Was er bedeutet

what-to-do = Was zu tun ist

the-message-is-translated-already = Die Nachricht ist schon übersetzt.

nothing-or-import-with-overwrite = Nichts, oder mit `--overwrite` übernehmen.

another-entry-translates-the-same-message = Ein anderer Eintrag übersetzt dieselbe Nachricht anders.

compare-the-two-and-write-the = Vergleichen Sie die beiden und schreiben Sie den besseren in den Katalog.

it-cannot-be-used-since-it = Er kann nicht verwendet werden, zum Beispiel weil ein Wert oder eine Fußnote fehlt.

correct-it-where-it-comes-from = Berichtigen Sie ihn dort, woher er kommt, und übernehmen Sie noch einmal.

a-comment-in-code-that-no = Ein Kommentar im Code, den keine Seite hat oder der nicht zu übersetzen ist.

nothing = Nichts.

a-string-in-code = Eine Zeichenkette im Code.

if-strings-are-to-be-translated = Wenn Zeichenketten übersetzt werden sollen, setzen Sie `strings = true` in [`[translation]`](../reference/configuration.md#translation).

a-whole-block-of-code = Ein ganzer Codeblock.

nothing-the-comments-in-it-are = Nichts. Die Kommentare darin sind eigene Nachrichten.

a-text-that-has-no-words = Ein Text, der auf seiner Seite keine Wörter hat: Code, Namen oder Adressen.

nothing-2 = Nichts.

a-title-of-the-summary-the = Ein Titel in `SUMMARY.md`. Der Titel der Seite selbst sagt dasselbe.

nothing-3 = Nichts.

no-page-says-this = Keine Seite sagt das.

look-whether-it-belongs-to-another = Sehen Sie nach, ob er zu einer anderen Fassung des Buchs gehört.

it-has-plural-forms-which-no = Er hat Pluralformen, die keine Seite hat.

nothing-4 = Nichts.

a-passage-of-a-translated-page = Eine Passage einer übersetzten Seite, die vielleicht die Übersetzung von etwas anderem ist.

copy-it-into-the-catalog-if = Übertragen Sie sie in den Katalog, wenn sie stimmt.

it-equals-its-source-and-is = Er gleicht seinem Ausgangstext und ist kein Name.

if-that-is-meant-copy-it = Wenn das so gemeint ist, übertragen Sie ihn in den Katalog und rufen Sie `polypress accept --same` auf.
