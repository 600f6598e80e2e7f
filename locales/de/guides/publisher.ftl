### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-publishers = Für Herausgeber

this-guide-shows-how-to-set = Diese Anleitung zeigt, wie Sie Sprachen einrichten, Seiten ordnen und das erzeugen, was Ihre Leser bekommen.

languages = Eine Sprache hinzufügen

name-it-in-polypress-toml-then = Tragen Sie sie in `polypress.toml` ein und führen Sie dann `polypress update` aus, um ihre Kataloge anzulegen.

the-name-of-the-language-its = Für gängige Sprachen müssen Sie weder den Namen der Sprache noch ihre Schreibrichtung oder ihre Schrift einstellen. Zwei Einstellungen entscheiden, was geschieht, solange eine Übersetzung unvollständig ist:

here-text-that-brazilian-portuguese-lacks = Hier wird Text, der im brasilianischen Portugiesisch fehlt, aus `pt` genommen, einer anderen Sprache des Projekts, dann aus der Ausgangssprache. Polnisch darf unvollständig sein, ohne dass ein [strenger Build](ci.md#gate) fehlschlägt.

order = Die Seiten ordnen

write-content-summary-md-a-list = Schreiben Sie `content/SUMMARY.md`: eine Liste von Links, mit Überschriften für die Teile des Buchs.

pages-before-the-first-list-item = Seiten vor dem ersten Listenpunkt eröffnen das Buch, Seiten nach dem letzten schließen es ab; beide haben keine Nummer. Eine eingerückte Seite ist ein Abschnitt der ihr übergeordneten Seite.

without-a-summary-pages-are-ordered = Ohne Gliederung werden die Seiten nach `order` in ihren Kopfdaten geordnet, dann nach der Zahl am Anfang ihres Dateinamens, dann nach dem Namen. Die Adresse von `10-setup.md` ist `setup`, ohne die Zahl.

build = Erzeugen

the-first-command-makes-every-language = Der erste Befehl erzeugt jede Sprache und jedes Format. Der zweite ersetzt nur zwei PDF-Dateien und lässt alles andere bestehen.

folder = Ordner

entry = Eintrag

what-it-is = Was es ist

the-page-where-readers-choose-a = Die Seite, auf der Leser eine Sprache wählen

every-file-with-its-size-sha = Jede Datei mit Größe, SHA-256 und Vollständigkeit

the-site-upload-it-as-it = Die Website: Laden Sie sie hoch, wie sie ist

the-book-for-e-readers-epub = Das Buch für E-Book-Reader, EPUB 3.3

the-book-for-print-and-archive =
    Das Buch für Druck und Archiv,\
    mit Tags für Screenreader

put-the-whole-of-dist-on = Legen Sie den ganzen Ordner `dist` auf einen beliebigen Webserver. Die Website braucht kein JavaScript.

fallback = Was Leser sehen, wo Text fehlt

the-nearest-fallback-language-takes-its = An seine Stelle tritt die nächstliegende Fallback-Sprache, in allen drei Formaten *als solche gekennzeichnet* und von Screenreadern in ihrer eigenen Sprache vorgelesen. Ein Hinweis nennt, wie viel vom Buch übersetzt ist. Eine Überschrift behält ihren Anker in jeder Sprache, damit Links von außen weiterhin funktionieren.

fonts = Schriften wählen

pdfs-are-set-in-fonts-that = PDFs und [Korrekturbögen](#proof) werden in Schriften gesetzt, die das Programm mitbringt: für Lateinisch, Griechisch, Kyrillisch, Arabisch, Hebräisch, Devanagari, Thai, Chinesisch, Japanisch und Koreanisch. Chinesische Zeichen haben die Formen der Region ihrer Sprache. Für eine weitere Schrift oder eine eigene Hausschrift legen Sie Schriftdateien ins Projekt:

files-names-fonts-and-folders-of = `files` nennt Schriften und Ordner mit Schriften im Format TrueType oder OpenType, eine Datei für jede Stärke und jeden Schnitt. In der Schrift einer Sprache kommen deren Familien zuerst, und Zeichen, die ihnen fehlen, kommen aus den anderen. Mit `system = true` wird auch auf Ihrem Rechner nach Familien gesucht; auf einem anderen sieht das Buch dann womöglich anders aus.

polypress-build-v-says-which-fonts = `polypress build -v` sagt, in welchen Schriften jede Datei gesetzt ist.

proof = Eine Übersetzung auf Papier prüfen lassen

proof-sheets-show-each-message-with = Korrekturbögen zeigen jede Nachricht mit Ausgangstext und Übersetzung nebeneinander. Sie sagen, wie es um die Übersetzung steht, lassen Platz für Anmerkungen und enden mit einem Feld für die Unterschrift.

this-writes-proofs-fr-my-book = Das schreibt `proofs/fr/my-book-proof.pdf`. Korrekturbögen entstehen nur, wenn Sie danach verlangen, hier oder in [`formats`](../reference/configuration.md#book). Entwürfe stehen darin, gleich was Leser sehen; auf den Webserver gehören sie deshalb nicht. Wo sich ein Ausgangstext seit der Übersetzung geändert hat, sind neue Wörter markiert und unterstrichen, weggefallene durchgestrichen.

to-print-less-name-pages-or = Um weniger zu drucken, nennen Sie Seiten oder die Zustände, auf die es ankommt:

when-the-reviewer-has-signed-record = Ist der Bogen unterschrieben, halten Sie das mit denselben Namen fest:

some-languages = Eine Seite nur in einigen Sprachen anbieten

except-in-place-of-only-means = `except` anstelle von `only` bedeutet: alle anderen Sprachen. Für eine ganze Seite schreiben Sie `locales: [de, fr]` in ihre Kopfdaten.

an-image-may-have-variants-too = Auch ein Bild kann Varianten haben: Liegt `plan.fr.png` neben `plan.png`, sehen Leser der französischen Fassung das erste.

pseudo = Vor dem Übersetzen ausprobieren

two-invented-languages-show-how-the = Zwei erfundene Sprachen zeigen, wie es dem Buch ergehen wird:

en-xa-has-accents-brackets-around = `en-XA` hat Akzente, Klammern um jede Nachricht und ein Drittel mehr Text: Was keine Akzente hat, lässt sich nicht übersetzen, und was abgeschnitten ist, hat zu wenig Platz. `ar-XB` läuft von rechts nach links.

help = Den Übersetzern helfen

write-short-sentences-a-paragraph-is = Schreiben Sie kurze Sätze. Ein Absatz ist eine Nachricht, und kleine Nachrichten lassen sich leicht prüfen.

explain-what-is-ambiguous-in-a = Erklären Sie Mehrdeutiges in einer Anmerkung. Sie wird über der Nachricht angezeigt:

put-product-names-into-locales-en = Schreiben Sie Produktnamen in `locales/en/terms.ftl` und Werte wie Versionsnummern in [`[variables]`](../reference/configuration.md#variables).

let-comments-in-code-be-translated = Lassen Sie Kommentare im Code übersetzen, oder setzen Sie `comments = false` in [`[translation]`](../reference/configuration.md#translation). Lizenzen, Anweisungen an Werkzeuge und auskommentierter Code bleiben unberührt.

you-may-edit-move-split-and = Sie dürfen Absätze bearbeiten, verschieben, teilen und zusammenführen: Die Übersetzungen gehen mit. Die Übersetzungen eines entfernten Absatzes [warten auf seine Rückkehr](../explanations/how-translations-stay-true.md#attic).
