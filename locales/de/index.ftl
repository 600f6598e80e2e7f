### Über Polypress
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = Über Polypress

description = Schreiben Sie Seiten einmal in Markdown; veröffentlichen Sie sie in jeder Sprache als Website, EPUB und PDF.

product-turns-one-set-of-markdown = { -product } macht aus einer einzigen Sammlung von Markdown-Seiten Handbücher in vielen Sprachen. Autoren schreiben Seiten. Übersetzer bearbeiten Fluent-Dateien mit einer Nachricht je Absatz. Ein Befehl erzeugt **eine Website, ein EPUB und ein PDF für jede Sprache**.

the-same-short-page-about-tea = ![Dieselbe kurze Seite über Tee auf Englisch, Französisch, Japanisch und Arabisch nebeneinander; die arabische Seite läuft von rechts nach links.](images/one-page.png)

one-page-four-languages-the-headings = Eine Seite, vier Sprachen. Überschriften, Listen und Links einer Seite sind in allen gleich.

this-page-is-a-translation-where = Diese Seite ist eine Übersetzung. Wo sie von der englischen Seite abweicht, gilt die englische Seite.

for-whom = Ist es das Richtige für Sie?

you-are = Sie sind

you-have = Sie haben

product-gives-you = { -product } gibt Ihnen

an-author = Autor

pages-in-markdown = Seiten in Markdown

warnings-with-file-line-and-remedy = Warnungen mit Datei, Zeile und Abhilfe

a-translator = Übersetzer

an-editor-weblate-or-pontoon = einen Texteditor, Weblate oder Pontoon

whole-paragraphs-with-their-context = ganze Absätze mit ihrem Kontext

a-publisher = Herausgeber

readers-in-many-countries = Leser in vielen Ländern

accessible-files-in-every-language = barrierefreie Dateien in jeder Sprache

a-ci-maintainer = CI-Betreuer

a-pipeline = eine Pipeline

exit-statuses-json-the-same-bytes = Exit-Status, JSON, jedes Mal dieselben Bytes

it-is-not-for-user-interfaces = Nicht gedacht ist es für Benutzeroberflächen und für Websites, deren Sprachen verschiedene Seiten haben.

what-you-get = Was ein Projekt Ihnen bietet

pages-that-a-translation-cannot-break = **Seiten, die eine Übersetzung nicht kaputt machen kann.** Eine Übersetzung ändert Wörter. Den Aufbau einer Seite ändert sie nie.

honest-gaps-text-that-is-not = **Ehrliche Lücken.** Noch nicht übersetzter Text erscheint in einer anderen Sprache, und die Leser erfahren es.

one-set-of-addresses-a-link = **Ein einziger Satz Adressen.** Ein Link oder ein Anker funktioniert in jeder Sprache.

everything-in-one-place-fonts-for = **Alles an einem Ort.** Schriften für das lateinische, griechische, kyrillische, arabische und hebräische Alphabet, für Devanagari, Thai und Japanisch bringt das Programm mit.

this-handbook-is-such-a-project = Dieses Handbuch ist ein solches Projekt. Es beschreibt Version { $version } und liegt in { $languages } Sprachen vor.

begin-with-a-first-book-in = Beginnen Sie mit [„Ein erstes Buch in zehn Minuten“](first-book.md), oder gehen Sie gleich zur Anleitung für [Übersetzer](guides/translator.md), [Herausgeber](guides/publisher.md) oder [CI-Betreuer](guides/ci.md).
