### Templates
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

templates = Vorlagen

each-page-of-a-site-is = Jede Seite einer Website ist der Inhalt einer Seite des Buchs in einer Vorlage. Eine Vorlage in `theme/templates` ersetzt unsere mit demselben Namen; [Für Betreiber einer Website](../guides/site.md#theme) zeigt, wie man nur einen Teil davon ändert.

names = Welche es gibt

template = Vorlage

what-it-makes = Was sie ergibt

the-frame-of-every-document-its = Den Rahmen jedes Dokuments: Kopf und Rumpf.

the-frame-of-a-page-of = Den Rahmen einer Seite des Buchs: Kopfzeile, Sprachen und Fußzeile. Sie erweitert `base.html`.

a-page-of-the-book-it = Eine Seite des Buchs. Sie erweitert `layout.html`.

the-first-page-of-a-book = Die erste Seite eines Buchs, das keine Seite `index` hat.

the-page-that-shows-how-far = Die Seite, die zeigt, wie weit die Übersetzung ist. Sie erweitert `page.html`.

what-stands-in-the-place-of = Was an der Stelle einer Seite steht, die umgezogen ist.

the-page-above-all-languages-which = Die Seite über allen Sprachen, die zu jeder von ihnen führt.

what-a-server-shows-where-there = Was ein Server zeigt, wo es keine Seite gibt.

nothing-until-you-fill-them-the = Nichts, bis Sie sie füllen: das Ende des Dokumentkopfs, ein Teil der Kopfzeile, das Ende der Fußzeile.

ours-stay-there-under-polypress-so = Unsere bleiben unter `polypress/` erhalten, sodass eine Vorlage anstelle von `page.html` `polypress/page.html` erweitern kann.

functions = Funktionen

a-phrase-is-a-text-that = Eine Wortfolge ist ein Text, der in einer anderen Sprache sein kann als seine Seite: Sie hat `words` und, wo sie abweichen, `language` und `direction`.

function = Funktion

what-it-gives = Was sie ergibt

a-label-of-labels-ftl-in = Eine Beschriftung aus `labels.ftl` in einem Element, das ihre Sprache angibt. `labels["next"]` ist die Wortfolge allein.

the-attributes-lang-and-dir-of = Die Attribute `lang` und `dir` einer Wortfolge, wo sie sie braucht.

every-value-is-escaped-those-that = Jeder Wert wird maskiert. Die Werte, die Auszeichnung sind, sind unten gekennzeichnet: Sie brauchen `|safe`.

everywhere = Auf jeder Seite

value = Wert

what-it-is = Was er ist

the-language-of-the-page-and = Die Sprache der Seite und `ltr` oder `rtl`.

the-way-to-the-root-of = Der Weg zur Wurzel der Website: `../` für jeden Ordner.

the-address-of-the-page-without = Die Adresse der Seite ohne `.html`.

what-the-page-is-about-a = Wovon die Seite handelt, eine Wortfolge.

this-page-in-every-language-see = Diese Seite in jeder Sprache, [siehe unten](#editions).

the-address-on-the-web-where = Die Adresse im Web, wenn das Buch eine `url` hat.

where-people-help-with-the-translation = Wo man beim Übersetzen helfen kann, wenn die Konfiguration es angibt.

value-2 = Wert

what-it-is-2 = Was er ist

phrases = Wortfolgen.

as-the-configuration-has-them = So, wie sie in der Konfiguration stehen.

version-and-date-of-issue-as = Version und Ausgabedatum, wie die Sprache sie schreibt.

a-name-for-the-links-to = Ein Name für die Links zur vorigen und zur nächsten Seite.

the-book-in-other-formats-name = Das Buch in anderen Formaten: `name` und `file`, vom Ordner der Sprache aus gesehen.

how-much-is-translated-in-messages = Wie viel übersetzt ist, in Nachrichten und Wörtern und in Prozent.

whether-this-is-not-the-language = Ob das nicht die Sprache der Quelle ist.

value-3 = Wert

what-it-is-3 = Was er ist

our-files-seen-from-root-early = Unsere Dateien, von `root` aus gesehen. `early` läuft, bevor etwas angezeigt wird.

the-files-of-your-theme = Die Dateien Ihres Themes.

whether-the-site-can-be-searched = Ob man die Website durchsuchen kann.

the-page-that-shows-how-far-2 = Die Seite, die zeigt, wie weit die Übersetzung ist.

editions = Eine Ausgabe

value-4 = Wert

what-it-is-4 = Was er ist

the-language-and-its-name-in = Die Sprache und ihr Name in ihr selbst.

the-address-of-the-page-in = Die Adresse der Seite darin, oder ihrer ersten Seite, wo diese fehlt.

the-same-on-the-web = Dasselbe im Web.

whether-it-has-this-page-is = Ob sie diese Seite hat, ob sie diese ist und ob sie in der Sprache der Quelle ist.

value-5 = Wert

what-it-is-5 = Was er ist

the-title-a-phrase = Der Titel, eine Wortfolge.

the-page-itself-markup = Die Seite selbst: Auszeichnung.

the-chapters-and-the-headings-of = Die Kapitel und die Überschriften dieser Seite: Auszeichnung.

the-pages-above-this-one-the = Die Seiten über dieser, die äußerste zuerst, jede mit `href` und `title`.

the-page-before-and-the-page = Die Seite davor und die Seite danach, in derselben Form.

that-some-passages-are-not-translated = Dass manche Stellen nicht übersetzt oder nicht aktuell sind.

on-the-first-page-of-a = Auf der ersten Seite einer Übersetzung, wie viel des Buchs übersetzt ist.

where-the-page-can-be-changed = Wo man die Seite ändern kann, wenn die Konfiguration es angibt.

how-much-of-the-page-is = Wie viel der Seite übersetzt ist.

what-else-the-front-matter-says = Was sonst in den Angaben am Seitenanfang steht.

value-6 = Wert

what-it-is-6 = Was er ist

the-contents-of-the-book-markup = Das Inhaltsverzeichnis des Buchs: Auszeichnung.

who-made-the-book-and-which = Wer das Buch gemacht hat und welche Ausgabe es ist, Wortfolge für Wortfolge.

how-much-of-the-book-is = Wie viel des Buchs übersetzt ist.

value-7 = Wert

what-it-is-7 = Was er ist

as-on-any-page = Wie auf jeder Seite.

each-page-with-href-title-and = Jede Seite mit `href`, `title` und `counts`: `translated`, `stale` und `fallback`.

the-same-counts-for-the-book = Dieselben Zahlen für das Buch.

value-8 = Wert

what-it-is-8 = Was er ist

where-the-page-is-now-href = Wo die Seite jetzt ist: `href` und `title`.

value-9 = Wert

what-it-is-9 = Was er ist

as-on-any-page-2 = Wie auf jeder Seite.

style-icon-and-early = `style`, `icon` und `early`.

what-is-asked-or-said-a = Was gefragt oder gesagt wird, eine Wortfolge.

the-script-of-the-chooser = Das Skript der Auswahl.

the-languages-language-direction-name-title = Die Sprachen: `language`, `direction`, `name`, `title`, `href`, `canonical` und die Wortfolgen `notice` und `help`.
