### Über diese Übersetzung
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = Über diese Übersetzung

description = Wie dieses Handbuch übersetzt wird und wie man einen Fehler berichtigt.

this-handbook-is-written-in-english = Dieses Handbuch wird auf Englisch geschrieben und Absatz für Absatz übersetzt. Diese Seite gibt es nur in den Übersetzungen: Ihre Kopfdaten nennen die Sprachen, die sie haben.

have-you-found-a-mistake-correct = Haben Sie einen Fehler gefunden? Berichtigen Sie ihn im Ordner Ihrer Sprache in `locales/`. Wie das geht, steht unter [„Für Übersetzer“](guides/translator.md).
