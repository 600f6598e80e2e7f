### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

configuration = Konfiguration

everything-is-set-in-polypress-toml = Alles wird in `polypress.toml` eingestellt, in dem Ordner, der das Projekt enthält. Pfade beziehen sich auf diesen Ordner und können nicht aus ihm hinausführen. Ein unbekannter Schlüssel ist ein Fehler, der den nächstliegenden bekannten nennt.

format-1-at-the-top-of = `format = 1` am Anfang der Datei ist die Version des Formats. Die Zeile darf fehlen.

book = Das Buch: `[book]`

only-title-is-needed = Nur `title` ist nötig.

key = Schlüssel

without-it = Vorgabe

what-it-is = Was es ist

the-title-translated-in-book-ftl = Der Titel. Wird in `book.ftl` übersetzt.

none = keine

more-about-the-book-translated-in = Mehr über das Buch. Wird in `book.ftl` übersetzt.

from-the-title = aus dem Titel

its-name-in-file-names-letters = Sein Name in Dateinamen: Buchstaben, Ziffern, Bindestriche.

the-language-of-the-pages = Die Sprache der Seiten.

none-2 = keine

lists-of-names = Listen von Namen.

none-3 = keine

who-publishes-it-and-under-which = Wer das Buch herausgibt und unter welchen Bedingungen.

none-4 = keine

texts-such-as-2-1-and = Texte wie `2.1` und `Draft`, für die Titelseite.

none-5 = keine

date-of-issue-2026-11-22 = Datum der Ausgabe: `2026-11-22`.

none-6 = keine

the-number-that-the-publisher-gave = Die Nummer, die der Herausgeber dem Buch gegeben hat.

none-7 = keine

the-series-that-it-belongs-to = Die Reihe, zu der es gehört, und sein Platz darin.

none-11 = keine

what-it-is-about-a-list = Wovon es handelt: eine Liste, in der Sprache von Bibliotheken und Buchhandel.

none-12 = keine

the-image-on-the-cover-a = Das Bild auf der Titelseite. Eine Sprache kann ihr eigenes haben, wie bei [Bildern auf Seiten](../guides/publisher.md#some-languages).

none-13 = keine

where-the-site-will-stand-needed = Wo die Website stehen wird. Nötig für Links zwischen den Sprachen, denen Suchmaschinen folgen.

all-but-proof = alle außer `proof`

all = alle

pages-and-messages-named-as-for = Seiten und Nachrichten, benannt wie bei [`accept`](commands.md#accept): `guides/*`.

all-2 = alle

the-states-to-show-missing-broken = Die gezeigten Zustände: `missing`, `broken`, `stale`, `draft`, `translated`, `reviewed`.

as-for-pdf = Wie bei `pdf`.

landscape-or-portrait = `landscape` (quer) oder `portrait` (hoch).

size-of-the-text-in-points-2 = Schriftgröße des Textes in Punkt, von 6 bis 24.

what-build-makes-html-epub-pdf = Was `build` erzeugt: `html`, `epub`, `pdf`, `proof`.

whether-chapters-have-numbers = Ob Kapitel Nummern haben.

whether-the-terms-that-pages-mark = Ob die Begriffe, die Seiten [auszeichnen](markdown.md#index), ein Stichwortverzeichnis ergeben.

none-8 = keine

names-that-are-never-translated-a = Namen, die nie übersetzt werden. Ein Text nur aus solchen Namen ist keine Nachricht.

folder-of-the-pages = Ordner der Seiten.

folder-of-the-translations = Ordner der Übersetzungen.

folder-of-what-is-built = Ordner für alles, was erzeugt wird.

locales = Sprachen: `[locales.TAG]`

tag-is-a-language-tag-of = `TAG` ist ein Sprachkürzel nach BCP 47: `fr`, `pt-BR`, `zh-Hant`. Die Ausgangssprache braucht keine Tabelle.

key-2 = Schlüssel

without-it-2 = Vorgabe

what-it-is-2 = Was es ist

known-for-common-languages = für gängige Sprachen bekannt

the-name-of-the-language-in = Der Name der Sprache in ihr selbst: `français`.

from-the-script = aus der Schrift

ltr-or-rtl = `ltr` oder `rtl`.

none-9 = keine

languages-that-stand-in-for-missing = Sprachen, die für fehlenden Text einspringen, die nächstliegende zuerst. Die Ausgangssprache ist immer die letzte.

whether-missing-text-fails-a-strict = Ob fehlender Text eine strenge Prüfung oder einen strengen Build scheitern lässt.

none-10 = keine

names-for-the-cover = Namen, für die Titelseite.

those-of-the-book = die des Buchs

other-values-in-this-language = Andere Werte in dieser Sprache.

those-of-the-book-2 = die des Buchs

other-fonts-in-this-language-a = Andere [Schriften](#fonts) in dieser Sprache: eine Tabelle mit `body`, `heading` und `code`.

translation = Übersetzung: `[translation]`

the-key-platform-says-where-translators = Der Schlüssel `platform` sagt, wo die Übersetzer arbeiten:

in-the-files-what-is-missing = In den Dateien. Was fehlt, steht dort als Rohling. Das ist die Vorgabe.

in-weblate-which-shows-what-is = In Weblate, das anzeigt, was fehlt. Es werden keine Rohlinge geschrieben.

in-pontoon-likewise = In Pontoon, ebenso. Eine gründliche Bearbeitung gibt einer Nachricht eine neue Kennung.

these-keys-decide-what-counts-and = Diese Schlüssel entscheiden, was zählt und was gezeigt wird:

key-4 = Schlüssel

without-it-4 = Vorgabe

what-it-is-4 = Was es ist

whether-a-translation-counts-as-fresh = Ob eine Übersetzung nur dann als aktuell gilt, wenn sie [angibt, woraus sie entstanden ist](../explanations/how-translations-stay-true.md#evidence).

what-readers-see-where-a-translation = Was Leser sehen, wo eine Übersetzung veraltet ist: `show` ist die Übersetzung, gekennzeichnet; `source` ist der Ausgangstext.

whether-readers-see-drafts = Ob Leser Entwürfe sehen.

whether-comments-in-code-are-translated = Ob Kommentare im Code übersetzt werden.

whether-strings-in-code-are-translated = Ob Zeichenketten im Code übersetzt werden.

variables = Variablen: `[variables]`

a-text-or-a-number-for = Ein Text, eine Zahl oder ein Datum je Name. Seiten und Übersetzungen verwenden sie als `{ "{" } $name { "}" }`. Eine Sprache kann ihren eigenen Wert haben:

fonts = Schriften: `[fonts]`

what-pdfs-are-set-in = Worin PDFs und [Korrekturbögen](../guides/publisher.md#proof) gesetzt werden.

key-5 = Schlüssel

without-it-5 = Vorgabe

what-it-is-5 = Was es ist

none-18 = keine

font-files-and-folders-of-them = Schriftdateien und Ordner mit solchen.

whether-families-are-looked-for-among = Ob auch unter den Schriften des Rechners nach Familien gesucht wird.

noto-serif-and-its-kin = Noto Serif und Verwandte

families-of-running-text-the-best = Familien des Fließtexts, die beste zuerst, durch Kommas getrennt.

noto-sans-and-its-kin = Noto Sans und Verwandte

families-of-headings-and-labels = Familien der Überschriften und Beschriftungen.

families-of-code = Familien des Codes.

export = Formate: `[export.NAME]`

name-is-the-name-of-a = `NAME` ist der Name eines Formats.

format = Für das Format

key-3 = Schlüssel

without-it-3 = Vorgabe

what-it-is-3 = Was es ist

whether-images-from-other-servers-are = Ob Bilder von anderen Servern gezeigt werden. Wenn nicht, erscheinen ihre Wörter mit einem Link.

whether-the-site-can-be-searched = Ob sich die Website durchsuchen lässt.

none-14 = keine

where-a-page-can-be-changed = Wo eine Seite geändert werden kann. `{ "{" }path{ "}" }` steht für ihre Datei, `{ "{" }page{ "}" }` für ihre Adresse, `{ "{" }locale{ "}" }` für die Sprache.

none-15 = keine

where-people-help-with-the-translation = Wo man bei der Übersetzung helfen kann, mit `{ "{" }page{ "}" }` und `{ "{" }locale{ "}" }`.

folder-of-your-own-templates-and = Ordner [Ihrer eigenen Vorlagen und Formatvorlagen](../guides/site.md#theme).

none-16 = keine

pages-that-have-moved = Seiten, die umgezogen sind.

whether-the-contents-list-the-sections = Ob das Inhaltsverzeichnis die Abschnitte jeder Seite aufführt.

none-17 = keine

pdf-marks-where-the-pages-of = `pdf` kennzeichnet, wo die Seiten des PDF beginnen.

whether-fonts-are-embedded-for-scripts = Ob Fonts für Schriften eingebettet werden, die manche E-Book-Reader nicht zeigen können.

a4-a5-letter-or-a-size = `a4`, `a5`, `letter` oder ein Maß wie `{ "{" } width = "170mm", height = "240mm" { "}" }`.

from-the-paper = nach dem Papier

edges-that-stay-free-top-bottom = Ränder, die frei bleiben: `top` (oben), `bottom` (unten), `inner` (am Bund) und `outer` (außen), jeweils von `10mm` bis `100mm`.

whether-the-book-is-printed-on = Ob das Buch beidseitig gedruckt und gebunden wird. Ränder und Kolumnentitel gegenüberliegender Seiten spiegeln sich dann.

where-chapters-begin-new-page-or = Wo Kapitel beginnen: `new-page` (neue Seite) oder `odd-page` (ungerade Seite). Ohne Angabe gilt für zweiseitige Bücher `odd-page`.

size-of-the-text-in-points = Schriftgröße des Textes in Punkt, von 6 bis 24.

whether-hyphens-commas-and-the-like = Ob Trennstriche, Kommas und Ähnliches ein wenig in den Rand hinausragen, damit die Kanten des Textes gerade wirken.

how-many-levels-of-headings-the = Wie viele Überschriftenebenen das Inhaltsverzeichnis zeigt; bei `0` entfällt es.

from-five-on = ab fünf

whether-lists-of-the-figures-and = Ob auf das Inhaltsverzeichnis Verzeichnisse der Abbildungen und der Tabellen mit Überschrift folgen.

whether-the-book-begins-with-a = Ob das Buch mit einem Umschlag beginnt.

whether-a-page-names-title-people = Ob eine Seite Titel, Beteiligte, Ausgabe und Rechte nennt.

by-status = nach dem Status

what-is-printed-across-pages-true = Was quer über die Seiten gedruckt wird: `true` für „ENTWURF“ in der Sprache des Buches, `false` für nichts, oder andere Wörter. Ohne Angabe trägt ein Buch, dessen `status` `Draft` ist, diesen Vermerk.

lengths-have-a-unit-mm-cm = Längen haben eine Einheit: `mm`, `cm`, `in` oder `pt`. Was in einem PDF vor dem Text steht, hat eigene Zahlen (i, ii, iii; im Arabischen أ, ب, ج), und der Text beginnt mit Seite 1.

whether-lines-of-code-are-numbered = Ob Codezeilen nummeriert werden.

front-matter = Kopfdaten

a-page-may-begin-with-settings = Eine Seite kann mit eigenen Einstellungen in YAML beginnen:

title-and-description-are-messages-without = `title` und `description` sind Nachrichten. Ohne `title` ist die erste Überschrift der Titel. `order` zählt, wo es keine Gliederung gibt. `locales` nennt die Sprachen, die die Seite haben. Mit `translatable: false` wird die Seite nicht übersetzt. Andere Schlüssel bleiben für Exporter erhalten. [`variables`](functions.md) sind Werte für diese Seite allein.
