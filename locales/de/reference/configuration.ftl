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

# # @fae5e1b54ed5 untranslated
# the-series-that-it-belongs-to = The series that it belongs to, and its place there.

# # @140bedbf9c3f untranslated
# none-11 = none

# # @5efa93363054 untranslated
# what-it-is-about-a-list = What it is about: a list, in the words of libraries and shops.

# # @140bedbf9c3f untranslated
# none-12 = none

# # @1c798253239b untranslated
# the-image-on-the-cover-a = The image on the cover. A language may have its own, as with [images of pages](../guides/publisher.md#some-languages).

# # @140bedbf9c3f untranslated
# none-13 = none

where-the-site-will-stand-needed = Wo die Website stehen wird. Nötig für Links zwischen den Sprachen, denen Suchmaschinen folgen.

all = alle

what-build-makes-html-epub-pdf = Was `build` erzeugt: `html`, `epub`, `pdf`.

whether-chapters-have-numbers = Ob Kapitel Nummern haben.

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

translation = Übersetzung: `[translation]`

the-key-platform-says-where-translators = Der Schlüssel `platform` sagt, wo die Übersetzer arbeiten:

in-the-files-what-is-missing = In den Dateien. Was fehlt, steht dort als Rohling. Das ist die Vorgabe.

in-weblate-which-shows-what-is = In Weblate, das anzeigt, was fehlt. Es werden keine Rohlinge geschrieben.

# @1d0966f1f789 stale: delete the word “stale” and what follows when done
# in-pontoon-likewise = In Pontoon, likewise. A thorough edit gives a message a new id.
in-pontoon-likewise = In Pontoon, ebenso.

# # @b31dc7a4cec9 untranslated
# these-keys-decide-what-counts-and = These keys decide what counts and what is shown:

# # @99a52df3ff3d untranslated
# key-4 = Key

# # @a129da865283 untranslated
# without-it-4 = Without it

# # @1f36becc3aa7 untranslated
# what-it-is-4 = What it is

# # @73137ee85112 untranslated
# whether-a-translation-counts-as-fresh = Whether a translation counts as fresh only if it [says what it was made from](../explanations/how-translations-stay-true.md#evidence).

# # @e5a730c33fb6 untranslated
# what-readers-see-where-a-translation = What readers see where a translation is stale: `show` is the translation, marked; `source` is the source text.

# # @ef145f3b1485 untranslated
# whether-readers-see-drafts = Whether readers see drafts.

# # @5c3288d69bf4 untranslated
# whether-comments-in-code-are-translated = Whether comments in code are translated.

# # @ab9c406fe061 untranslated
# whether-strings-in-code-are-translated = Whether strings in code are translated.

variables = Variablen: `[variables]`

# @e5f43528027e stale: delete the word “stale” and what follows when done
# a-text-or-a-number-for = A text, a number or a date for each name. Pages and translations use it as `{ "{" } $name { "}" }`. A language may have its own value:
a-text-or-a-number-for = Ein Text oder eine Zahl je Name. Seiten und Übersetzungen verwenden sie als `{ "{" } $name { "}" }`. Eine Sprache kann ihren eigenen Wert haben:

export = Formate: `[export.NAME]`

name-is-the-name-of-a = `NAME` ist der Name eines Formats.

format = Für das Format

key-3 = Schlüssel

without-it-3 = Vorgabe

what-it-is-3 = Was es ist

whether-images-from-other-servers-are = Ob Bilder von anderen Servern gezeigt werden. Wenn nicht, erscheinen ihre Wörter mit einem Link.

# # @42224a4c6a72 untranslated
# whether-the-site-can-be-searched = Whether the site can be searched.

# # @140bedbf9c3f untranslated
# none-14 = none

# # @4a5443633b58 untranslated
# where-a-page-can-be-changed = Where a page can be changed. `{ "{" }path{ "}" }` stands for its file, `{ "{" }page{ "}" }` for its address, `{ "{" }locale{ "}" }` for the language.

# # @140bedbf9c3f untranslated
# none-15 = none

# # @fea0ab91a175 untranslated
# where-people-help-with-the-translation = Where people help with the translation, with `{ "{" }page{ "}" }` and `{ "{" }locale{ "}" }`.

# # @18a973db576b untranslated
# folder-of-your-own-templates-and = Folder of [your own templates and styles](../guides/site.md#theme).

# # @140bedbf9c3f untranslated
# none-16 = none

# # @83373c50245d untranslated
# pages-that-have-moved = Pages that have moved.

whether-the-contents-list-the-sections = Ob das Inhaltsverzeichnis die Abschnitte jeder Seite aufführt.

# # @140bedbf9c3f untranslated
# none-17 = none

# # @76f3bf836a1c untranslated
# pdf-marks-where-the-pages-of = `pdf` marks where the pages of the PDF begin.

# # @ca8f25ce7e74 untranslated
# whether-fonts-are-embedded-for-scripts = Whether fonts are embedded for scripts that some e-readers cannot show.

a4-a5-or-letter = `a4`, `a5` oder `letter`.

size-of-the-text-in-points = Schriftgröße des Textes in Punkt, von 6 bis 24.

how-many-levels-of-headings-the = Wie viele Überschriftenebenen das Inhaltsverzeichnis zeigt; bei `0` entfällt es.

whether-the-book-begins-with-a = Ob das Buch mit einer Titelseite beginnt.

front-matter = Kopfdaten

a-page-may-begin-with-settings = Eine Seite kann mit eigenen Einstellungen in YAML beginnen:

# @054176a52c1c stale: delete the word “stale” and what follows when done
# title-and-description-are-messages-without = `title` and `description` are messages. Without `title`, the first heading is the title. `order` counts where there is no summary. `locales` names the languages that have the page. With `translatable: false`, the page is not translated. Other keys are kept for exporters. [`variables`](functions.md) are values for this page alone.
title-and-description-are-messages-without = `title` und `description` sind Nachrichten. Ohne `title` ist die erste Überschrift der Titel. `order` zählt, wo es keine Gliederung gibt. `locales` nennt die Sprachen, die die Seite haben. Mit `translatable: false` wird die Seite nicht übersetzt. Andere Schlüssel bleiben für Exporter erhalten.
