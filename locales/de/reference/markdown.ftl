### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

pages-are-written-in-commonmark-with = Seiten werden in [CommonMark](https://spec.commonmark.org/{ $commonmark }/ "Die Spezifikation von CommonMark") geschrieben, mit den Erweiterungen von GitHub und einigen mehr. Jeder Abschnitt zeigt, was Sie schreiben und was die Leser sehen.

words = Wörter

you-write = Sie schreiben

the-reader-sees = Die Leser sehen

emphasis = *Betonung*

strong = **Hervorhebung**

struck-out = ~~durchgestrichen~~

m-2-10-and-h-2-o = `2^10^` und `H~2~O`

m-2-10-and-h-2-o-2 = 2^10^ und H~2~O

marked = <mark>markiert</mark>

bold = <b>fett</b>

italic = <i>kursiv</i>

stress = <em>betont</em>

values-2 = <a href="#values">Werte</a>

a-backslash-at-the-end-of =
    Ein umgekehrter Schrägstrich am Ende einer Zeile\
    beginnt eine neue. Andere Zeilenenden zählen als Leerzeichen.

headings = Überschriften

the-anchor-after-works-in-every = Der Anker hinter `#` funktioniert in jeder Sprache. Fehlt er, wird ein Anker aus den Wörtern des Ausgangstextes gebildet. Ein Name hinter einem Punkt ist eine Klasse für Ihre eigenen Formatvorlagen. Auch eine Zeile aus `===` oder `---` macht die Zeile darüber zur Überschrift, der Ebene 1 oder 2.

links = Links und Bilder

ci-guides-ci-md-gate-leads = `[CI](../guides/ci.md#gate)` führt zu einer Seite des Buchs. Die Leser bleiben in derselben Sprache.

fluent-https-projectfluent-org-a-language = `[Fluent](https://projectfluent.org "A language for translations")` führt nach außen und hat einen Titel.

commonmark-takes-its-address-from-a = `[CommonMark][]` bezieht seine Adresse aus einer Zeile `[CommonMark]: https://commonmark.org`: [CommonMark][].

https-projectfluent-org-shows-the-address = `<https://projectfluent.org>` zeigt die Adresse: <https://projectfluent.org>.

a-cup-of-tea-cup-png = `![A cup of tea](cup.png)` ist ein Bild. Die Wörter beschreiben es für Menschen, die es nicht sehen.

a-link-inside-the-book-must = Ein Link innerhalb des Buchs muss irgendwohin führen, und ein Bild braucht Wörter: Beides wird geprüft.

footnotes = Fußnoten

a-mark-1-and-anywhere-on = Ein Zeichen `[^1]` und, an beliebiger Stelle der Seite, ein Absatz, der mit `[^1]:` beginnt. Mehrere Zeichen[^again] können sich eine Fußnote teilen.[^again]

lists = Listen

items-of-an-ordered-list-begin = Punkte einer nummerierten Liste beginnen mit einer Zahl: `1.`

items-of-a-bulleted-list-begin = Punkte einer Aufzählung beginnen mit einem Bindestrich.

indent-a-list-to-put-it = Rücken Sie eine Liste ein, um sie in eine andere zu setzen.

tasks-have-a-box-x-if = Aufgaben haben ein Kästchen: `- [x]`, wenn erledigt, sonst `- [ ]`.

a-definition-list-has-a-term = Eine Definitionsliste hat einen Begriff und dann, hinter einem Doppelpunkt, seine Bedeutung:

tables = Tabellen

colons-align-a-column-at-the = Doppelpunkte richten eine Spalte am Anfang, in der Mitte oder am Ende aus:

language = Sprache

script = Schrift

speakers-millions = Sprecher, Millionen

arabic = Arabisch

japanese = Japanisch

for-cells-that-span-rows-or = Für Zellen, die sich über mehrere Zeilen oder Spalten erstrecken, schreiben Sie eine HTML-Tabelle:

paper = Papier

width-and-height-in-millimetres = Breite und Höhe in Millimetern

a-caption-gives-a-table-its = Ein `<caption>` gibt einer Tabelle ihre Nummer. Auf Papier wiederholt eine lange Tabelle ihren Kopf auf jeder Seite; eine zu breite wird kleiner gedruckt oder gedreht auf einer eigenen Seite.

alerts = Zitate und Hinweiskästen

a-line-that-begins-with-is = Eine Zeile, die mit `>` beginnt, ist ein Zitat.

note-on-the-first-line-makes = `> [!NOTE]` in der ersten Zeile macht daraus einen Hinweiskasten. Es gibt fünf Arten: `NOTE`, `TIP`, `IMPORTANT`, `WARNING` und `CAUTION`.

code = Codeblöcke

name-the-language-after-the-first = Nennen Sie die Programmiersprache hinter den öffnenden Backticks, und wenn Sie möchten, einen Titel. Code wird farbig dargestellt und nie übersetzt; sein Titel und seine Kommentare schon.

lines-whose-numbers-stand-in-braces = Zeilen, deren Nummern in geschweiften Klammern stehen, werden hervorgehoben, etwa mit `json { "{" }2, 4-6{ "}" }`. Auf Papier werden zu lange Zeilen mit einem Zeichen umbrochen und auf Wunsch alle Zeilen [nummeriert](configuration.md#export).

formulas = Formeln

one-on-each-side-puts-a = Ein `$` auf jeder Seite setzt eine Formel zwischen Wörter, zwei stellen sie frei. Formeln werden in LaTeX geschrieben:

formulas-and-how-they-are-written = Formeln und ihre Schreibweise

you-write-3 = Sie schreiben

readers-see = Leser sehen

a-formula-that-cannot-be-read = Eine Formel, die sich nicht lesen lässt, erscheint so, wie sie geschrieben ist, und wird gemeldet.

html-with-a-meaning-keeps-it = HTML mit einer Bedeutung behält sie in jedem Format, und seine Wörter werden übersetzt wie alle anderen:

lists-such-as-this-one-with = Listen wie diese, mit `<ul>` oder `<ol>`;

tables-figures-images-and-details = Tabellen, Abbildungen, Bilder und `<details>`;

definition-lists = Definitionslisten:

stub = Rohling

a-message-in-a-catalog-that = Eine Nachricht in einem Katalog, die auf ihre Übersetzung wartet.

elements-that-a-book-cannot-show = Elemente, die ein Buch nicht zeigen kann, etwa Formulare, werden gemeldet. Skripte werden nie weitergegeben.

index = Stichwortverzeichnis

dfn-marks-a-term-where-the = `<dfn>` zeichnet einen Begriff dort aus, wo der Text ihn erklärt:

from-these-marks-comes-an-index = Aus diesen Auszeichnungen entsteht am Ende des Buchs ein Stichwortverzeichnis, in dem jede Sprache ihre eigenen Wörter in ihrer eigenen Reihenfolge hat. Auf Papier führt es zu den Nummern der Seiten, auf Bildschirmen zu ihren Titeln. Zwei Attribute sagen, was die Wörter allein nicht sagen:

title-is-the-term-as-the = `title` ist der Begriff, wie ihn das Verzeichnis führt. `data-sort` ist das, wonach er eingeordnet wird, etwa die Lesung eines japanischen Begriffs. Soll es kein Verzeichnis geben, setzen Sie [`index = false`](configuration.md#book).

values = Werte und Begriffe

version-is-a-variable-from-variables = `{ "{" } $version { "}" }` ist eine Variable aus [`[variables]`](configuration.md#variables). `{ "{" } -product { "}" }` ist ein Begriff aus `terms.ftl`. Beide werden eingesetzt, wenn das Buch erzeugt wird, in Wörter und in Adressen, nie in Code. Ein Name, der nicht deklariert ist, bleibt mit einer Warnung so stehen, wie Sie ihn geschrieben haben. `\{ "{" }` ist immer eine geschweifte Klammer.

a-number-is-written-in-the = Eine Zahl wird mit den Ziffern der Sprache geschrieben. `{ "{" } NUMBER($languages) { "}" }` stellt sicher, dass ein Wert eine Zahl ist: { NUMBER($languages) }. [Funktionen](functions.md) haben Optionen für Zahlen und Datumsangaben.

includes = Einbindungen

as-in-mdbook-a-line-brings = Wie in mdBook bindet eine Zeile eine Datei des Projekts ein, oder den Teil davon, der zwischen zwei Kommentaren steht:

the-comments-are-anchor-locales-and = Die Kommentare sind `ANCHOR: locales` und `ANCHOR_END: locales`.

directives = Direktiven

directives-are-html-comments-so-that = Direktiven sind HTML-Kommentare, damit andere Programme sie übergehen.

you-write-2 = Sie schreiben

meaning = Bedeutung

explain-the-next-message-to-translators = Den Übersetzern die nächste Nachricht erklären.

give-the-next-message-this-id = Der nächsten Nachricht diese Kennung geben.

what-follows-is-not-translated = Was folgt, wird nicht übersetzt.

what-follows-is-for-these-languages = Was folgt, ist für diese Sprachen.

what-follows-is-for-all-other = Was folgt, ist für alle anderen Sprachen.

the-last-of-these-three-ends = Die letzte dieser drei endet hier.

this-one-has-two-marks-in = Diese hier hat zwei Zeichen. Auf der Website und im EPUB führen Links zu jedem von ihnen zurück.
