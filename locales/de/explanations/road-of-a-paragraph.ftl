### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

the-road-of-a-paragraph = Der Weg eines Absatzes

how-does-a-sentence-in-a = Wie kommt ein Satz aus einer Markdown-Datei in ein arabisches PDF? Diese Seite folgt einem davon.

pages-feed-two-things-the-book = ![Seiten speisen zweierlei: das Buch und den englischen Katalog. Der französische Katalog folgt dem englischen und speist das Buch. Aus dem Buch werden HTML, EPUB und PDF.](../images/road.svg "Von Seiten zu Formaten")

it-is-read = Er wird gelesen

the-page-becomes-a-tree-headings = Aus der Seite wird ein Baum: Überschriften, Listen, Tabellen und am Ende jedes Zweigs eine Folge von Wörtern. Eine solche Folge ist eine <dfn>Nachricht</dfn>. Zeilenumbrüche in der Datei bedeuten nichts; Sie können Ihre Absätze also neu umbrechen, ohne eine Übersetzung zu berühren.

name = Er bekommt einen Namen

readable-ids = Die Nachricht wird in den englischen Katalog geschrieben, mit einer Kennung aus ihren ersten sechs Wörtern. Kennungen werden aufbewahrt, nicht berechnet: Von da an merkt sich der Katalog, wem welche Kennung gehört.

why-not-number-the-paragraphs-one = Warum nicht die Absätze nummerieren? *Eine einzige Einfügung würde alle folgenden umbenennen.* Warum nicht den Text als Kennung nehmen? Jedes berichtigte Komma würde die Übersetzungen in allen Sprachen kosten.

it-is-translated = Er wird übersetzt

the-arabic-catalog-has-a-message = Der arabische Katalog hat eine Nachricht mit derselben Kennung. Sie wird als eine Folge von Wörtern gelesen und tritt **im Baum** an die Stelle der englischen Wörter. Eine Übersetzung hat deshalb keine Möglichkeit, eine Liste zu öffnen oder eine Tabelle zu schließen. Was nicht passt, wird gemeldet, und die englischen Wörter bleiben.

it-is-settled = Er wird festgelegt

now-the-book-of-one-language = Nun ist das Buch in einer Sprache vollständig. Über Nummern, Links, Fußnoten, Fallbacks und Anführungszeichen ist entschieden; Werte wie `{ "{" } $version { "}" }` werden zuletzt eingesetzt, damit sie nie zu Auszeichnungen werden können. Nichts in diesem Buch weiß von Markdown, Fluent oder der Festplatte.

it-is-printed = Er wird gedruckt

each-exporter-gets-the-same-book = Jeder Exporter bekommt dasselbe Buch und gibt Dateien zurück. Weil alle Entscheidungen gefallen sind, können die Formate einander nicht widersprechen. Ein Exporter ist etwas Kleines; Sie können einen in Rust schreiben:

consequences = Was daraus folgt

a-page-has-the-same-structure = Eine Seite hat in jeder Sprache denselben Aufbau, was auch immer ein Übersetzer schreibt.

a-gap-in-a-translation-is = Eine Lücke in einer Übersetzung ist so groß wie ein Absatz, nie so groß wie eine Seite.

the-price-languages-cannot-differ-in = Der Preis: Sprachen können sich im Aufbau nicht unterscheiden, außer dort, wo [eine Direktive](../reference/markdown.md#directives) es vorsieht.
