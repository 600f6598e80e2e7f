### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

a-first-book-in-ten-minutes = Ein erstes Buch in zehn Minuten

you-will-make-a-book-in = Sie legen ein Buch auf Englisch, Französisch und Japanisch an, übersetzen eine Seite und sehen sich das Ergebnis an. Sie brauchen dazu das Programm `polypress` und einen Texteditor.

make-a-project = Ein Projekt anlegen

init-asks-nothing-and-prints-the = `init` stellt keine Fragen und gibt aus, was es geschrieben hat:

the-settings-title-languages-formats = Die Einstellungen: Titel, Sprachen, Formate.

the-pages-in-english-there-is = Die Seiten, auf Englisch: `index.md` und `guide.md`, die zeigt, was eine Seite enthalten kann.

the-catalogs-one-folder-for-each = Die Kataloge: ein Ordner je Sprache, eine Datei je Seite.

write-a-page = Eine Seite schreiben

open-content-index-md-and-replace = Öffnen Sie `content/index.md` und fügen Sie am Ende diese Zeilen hinzu:

then-bring-the-catalogs-in-step = Bringen Sie dann die Kataloge auf den Stand der Seite:

the-page-has-two-messages-a = `update` gibt aus, welche Kataloge es geschrieben hat, und meldet zwei neue **Nachrichten**: eine Überschrift und einen Absatz. Jede hat nun eine *Kennung* im englischen Katalog, `locales/en/index.ftl`:

never-edit-the-catalog-of-the = Bearbeiten Sie nie den Katalog der Ausgangssprache. Bearbeiten Sie die Seite und führen Sie dann `polypress update` aus.

translate = Zwei Nachrichten übersetzen

open-locales-fr-index-ftl-what = Öffnen Sie `locales/fr/index.ftl`. Was nicht übersetzt ist, steht dort als <dfn>Rohling</dfn>: als Nachricht hinter Kommentarzeichen. Die beiden neuen Rohlinge stehen am Ende:

remove-and-the-space-after-it = Entfernen Sie am Anfang dieser Zeilen das `#` und das Leerzeichen danach.

write-french-after-the-equals-signs = Schreiben Sie hinter die Gleichheitszeichen den französischen Text:

save-the-file = Speichern Sie die Datei.

the-line-with-says-which-english = Die Zeile mit `@` besagt, welchen englischen Text Sie übersetzt haben. Lassen Sie sie stehen.

build = Das Buch erzeugen

open-dist-index-html-in-a = Öffnen Sie `dist/index.html` in einem Browser. Dort können Sie eine Sprache wählen:

english-is-complete = Englisch ist vollständig.

french-shows-your-translation-on-the = Französisch zeigt Ihre beiden Übersetzungen, auf der Website ebenso wie in `dist/fr/a-first-book.epub` und `dist/fr/a-first-book.pdf`. Der Rest erscheint auf Englisch und ist gekennzeichnet.

japanese-is-not-translated-its-pages = Japanisch ist nicht übersetzt. Die Seiten zeigen den englischen Text und weisen darauf hin.

to-see-how-far-each-language = Wie weit jede Sprache ist, zeigt Ihnen dieser Befehl:

the-shell-does-not-find-polypress = Die Shell findet `polypress` nicht

build-the-program-from-its-source = Erzeugen Sie das Programm mit Rust 1.95 oder neuer aus dem Quelltext: Führen Sie `cargo build --release` aus und nehmen Sie dann den Ordner `target/release` in Ihren `PATH` auf.

what-you-can-do-now = Was Sie jetzt können

make-a-project-2 = Ein Projekt anlegen.

write-a-page-2 = Eine Seite schreiben.

translate-it-and-build-the-book = Sie übersetzen und das Buch erzeugen.

add-a-second-page-and-put = Eine Seite hinzufügen und [die Seiten ordnen](guides/publisher.md#order).

learn-what-a-good-translation-needs = Lernen, [was eine gute Übersetzung braucht](guides/translator.md).
