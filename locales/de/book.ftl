### Polypress
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = Polypress

subtitle = Eine Sammlung von Seiten, jede Sprache, jedes Format

description = Wie man ein Handbuch einmal schreibt und es in vielen Sprachen als Website, EPUB und PDF veröffentlicht.

part-tutorial = Einstieg

part-guides = Anleitungen

part-reference = Referenz

part-explanations = Hintergründe
