### For makers of e-books
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-makers-of-e-books = Für E-Book-Verlage

polypress-build-format-epub-makes-an = `polypress build --format epub` erzeugt für jede Sprache ein EPUB 3.3, `dist/fr/my-book.epub`. Diese Anleitung zeigt, was Sie daran bestimmen können. Unter [Konfiguration](../reference/configuration.md) stehen alle Schlüssel.

metadata = Sagen, was das Buch ist

stores-and-libraries-sort-books-by = Buchhandlungen und Bibliotheken ordnen Bücher nach dem, was in der Datei steht. Es kommt aus [`[book]`](../reference/configuration.md#book):

the-identifier-of-a-book-follows = Die Kennung eines Buches ergibt sich aus `id`, `version` und der Sprache. Sie bleibt gleich, bis Sie dem Buch eine andere `version` geben. Eine Übersetzung nennt das Buch, aus dem sie entstanden ist, und wer sie übersetzt hat.

whom-the-book-is-accessible-to = Für wen das Buch zugänglich ist, wird aus seinem Inhalt ermittelt. Beschreiben Sie also jedes Bild, oder sagen Sie mit `<img src="line.svg" alt="">`, dass es nur Schmuck ist.

cover = Einen Umschlag wählen

cover-names-an-upright-image-many = `cover` nennt ein Bild im Hochformat; viele Buchhandlungen verlangen 1600 mal 2560 Pixel. Liegt `cover.fr.png` neben `cover.png`, hat das französische Buch einen eigenen Umschlag. Ohne Bild wird der Umschlag aus Titel, Untertitel und Autoren gezeichnet.

navigation = Lesern den Weg weisen

the-contents-list-the-sections-of = Das Inhaltsverzeichnis nennt auch die Abschnitte jeder Seite.

e-readers-show-the-page-numbers = Lesegeräte zeigen die Seitenzahlen des PDF, sodass eine Klasse auf Papier und am Bildschirm dieselbe Stelle findet. Das PDF muss dafür nicht erzeugt werden.

a-book-in-arabic-hebrew-hindi = Ein Buch in Arabisch, Hebräisch, Hindi oder Thai bringt seine Schrift mit. Leser können weiterhin eine andere wählen.

links-lead-to-the-chapters-of = Links führen zu den Kapiteln desselben Buches. Die zu anderen Dateien und anderen Sprachen führen zur Website, wenn `url` sagt, wo sie steht; wenn nicht, bleiben nur ihre Wörter.

limits = Wissen, was ein EPUB nicht enthalten kann

images-are-png-jpeg-gif-webp = Bilder sind PNG, JPEG, GIF, WebP oder SVG. Skripte und alles, was von anderswo geladen würde, werden aus Zeichnungen entfernt. Kann ein Bild nicht gezeigt werden, steht seine Beschreibung an seiner Stelle. Jeder Fall wird gemeldet.
