### For owners of a site
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-owners-of-a-site = Für Betreiber einer Website

this-guide-shows-how-to-preview = Diese Anleitung zeigt, wie Sie die Website in der Vorschau ansehen, auf einen Server legen und ihr Aussehen ändern.

serve = Vorschau

the-site-is-at-http-localhost = Die Website liegt unter `http://localhost:4000`. Wenn Sie eine Seite, einen Katalog oder eine Vorlage speichern, zeigt der Browser den neuen Stand, mit allen Befunden auf der Seite. Geschrieben wird nichts, und nur dieser Rechner kann darauf zugreifen.

server = Veröffentlichen

a-file-server-is-enough-the = Ein Dateiserver genügt; die Website funktioniert sogar aus einem Ordner heraus. `dist/index.html` führt Leser zu ihrer letzten Wahl oder zur Sprache ihres Browsers. Wo der Server eine Seite für fehlende Adressen erwartet, geben Sie `404.html` an.

this-header-makes-browsers-refuse-everything = Mit diesem Header weisen Browser alles ab, was die Website nicht braucht:

with-url-in-book-there-are = Mit `url` in [`[book]`](../reference/configuration.md#book) gibt es kanonische Adressen und eine `sitemap.xml`.

search-finds-words-by-their-beginnings = Die Suche findet Wörter an ihrem Anfang und in verwandten Formen, unabhängig von Akzenten. Bestandteile im Inneren zusammengesetzter Wörter findet sie nicht. Jede Übersetzung hat eine Seite `translation-status.html`, die zeigt, wie weit sie ist.

theme = Das Aussehen ändern

put-your-files-into-the-folder = Legen Sie Ihre Dateien in den Ordner `theme`:

file = Datei

what-becomes-of-it = Was daraus wird

loaded-after-ours = Werden nach unseren geladen.

the-icon-of-the-site = Das Symbol der Website.

the-end-of-the-head-of = Das Ende des Elements `head` jeder Seite.

part-of-the-header-the-end = Ein Teil der Kopfzeile; das Ende der Fußzeile.

in-place-of-our-template-of = Ersetzt unsere Vorlage desselben Namens.

others = andere

copied = Werden kopiert.

templates-are-written-for-minijinja-one = Vorlagen werden für [MiniJinja](https://docs.rs/minijinja) geschrieben; [Vorlagen](../reference/templates.md) zählt sie auf, mit allem, was sie zeigen können. Beginnt eine mit der ersten dieser Zeilen, kann sie einen einzelnen Block ändern und den Rest behalten:
