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

a-memory-fills-only-what-is = Ein Translation-Memory füllt nur, was fehlt, nur wo der Ausgangstext Buchstabe für Buchstabe derselbe ist, und nur mit Entwürfen.

mdbook = Ein mdBook übernehmen

if-your-book-is-translated-with = Ist Ihr Buch mit mdbook-i18n-helpers übersetzt, genügen zwei Befehle, um es zu übernehmen:

po-is-the-folder-of-the = `po` ist der Ordner der PO-Dateien. Es zählt, was Texte sagen, nicht, wie sie geschrieben sind: `_word_` und `*word*` sind dasselbe. Ein Eintrag, der mehrere Nachrichten enthält, wird aufgeteilt; Teile einer einzigen Nachricht werden zusammengesetzt. Einträge, die als „fuzzy“ markiert sind, und solche, deren Seite inzwischen umformuliert wurde, gelten nach der Übernahme als veraltet.

pages = Übersetzte Seiten übernehmen

translated-pages-are-found-by-their = Übersetzte Seiten werden an ihren Namen erkannt: `guide.de.md`, `guide-de.md` oder `de/guide.md`. Jede wird Block für Block mit ihrem Original verglichen. Ab einer Sicherheit von 95 % gilt eine Passage als übersetzt, ab 60 % als Entwurf; der Rest wird ausgelassen.

nothing-that-is-there-is-replaced = Ohne `--overwrite` wird nichts Vorhandenes ersetzt. Der Bericht führt jede Passage auf, die nicht übernommen wurde, und nennt den Grund; `-v` zeigt alle davon. `--dry-run` schreibt nichts.
