### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-translators = Für Übersetzer

this-guide-shows-how-to-translate = Diese Anleitung zeigt, wie Sie eine Nachricht übersetzen, wie Sie mit Auszeichnungen und Werten umgehen und wie Sie Fehler finden. Von Markdown brauchen Sie nicht mehr zu wissen, als die Nachrichten zeigen.

where-your-files-are = Wo Ihre Dateien liegen

the-catalog-of-the-page-content = Der Katalog der Seite `content/guides/setup.md` ist `locales/fr/guides/setup.ftl`. Drei weitere Dateien gehören zum ganzen Buch:

titles-of-the-book-its-parts = Titel: die des Buchs, seiner Teile und der Seiten, die in der Gliederung anders heißen.

names-that-many-messages-use = Namen, die in vielen Nachrichten vorkommen.

words-that-no-page-contains-such = Wörter, die auf keiner Seite stehen, etwa „Inhalt“ oder „Weiter“. Das Programm bringt Übersetzungen dafür mit. Schreiben Sie nur dann eine Nachricht hinein, wenn Sie eine davon ändern wollen.

message = Eine Nachricht übersetzen

what-is-not-translated-stands-in = Was nicht übersetzt ist, steht im Katalog als <dfn>Rohling</dfn>, als auskommentierte Nachricht:

remove-the-first-and-the-space = Entfernen Sie aus jeder Zeile das erste `#` und das Leerzeichen danach. Übersetzen Sie dann, was auf das Gleichheitszeichen folgt:

the-line-with-names-the-source = Die Zeile mit `@` bezeichnet den Ausgangstext, den Sie vor sich hatten. Ändern Sie sie nicht. Jeder weitere Kommentar ist eine Anmerkung des Autors. Ändern Sie nie die Kennung, hier `about-intro`.

the-next-polypress-update-takes-the = Das nächste `polypress update` entfernt die Zeile mit `@` und merkt sich, was darin stand. Eine Übersetzung, die ihrem Ausgangstext gleicht, gilt als nicht übersetzt. Ist sie so richtig, löschen Sie darüber das Wort `untranslated`.

a-message-may-be-as-long = Eine Nachricht darf beliebig lang sein. Rücken Sie ihre weiteren Zeilen um vier Leerzeichen ein; sie gehören zum selben Absatz.

with-weblate-or-pontoon-the-platform = Bei Weblate oder Pontoon zeigt die Plattform, was fehlt, und die Dateien enthalten keine Rohlinge. Der Herausgeber stellt das mit [`platform`](../reference/configuration.md#translation) ein.

stale = Wenn sich der Ausgangstext geändert hat

your-translation-of-a-paragraph-that = Wird ein Absatz umformuliert, bleibt Ihre Übersetzung an ihrem Platz und wird <dfn>veraltet</dfn>. `update` schreibt den heutigen Ausgangstext darüber:

correct-the-translation-and-delete-the = Berichtigen Sie die Übersetzung und löschen Sie das Wort `stale` mit allem, was darauf folgt. Der Rest, `# @d857068128af`, ist Ihr <dfn>Vermerk</dfn>: Er sagt, dass die Übersetzung aus diesem Text entstanden ist. Gibt es nichts zu berichtigen, löschen Sie das Wort trotzdem. Eine Übersetzung, die Sie ohne Vermerk ändern, bleibt veraltet. Auch eine aktuelle, die Sie verbessern, erhält eine Markierung, wenn ihr Ausgangstext je umformuliert wurde.

the-word-draft-in-this-place = Das Wort `draft` an dieser Stelle kennzeichnet einen Vorschlag, der von anderswo im Buch oder aus einem anderen Werkzeug stammt. Leser sehen keine Entwürfe. Bestätigen Sie einen Entwurf auf dieselbe Weise.

from-the-command-line-you-can = Auf der Kommandozeile können Sie viele auf einmal bestätigen. Der zweite Befehl nimmt jene, bei denen sich im Ausgangstext nur Leerzeichen, Satzzeichen oder Betonungen geändert haben:

markup = Auszeichnungen erhalten

in-the-source = Im Ausgangstext

in-your-translation = In Ihrer Übersetzung

keep-the-stars-put-them-around = Behalten Sie die Sternchen; setzen Sie sie um die Wörter mit derselben Bedeutung.

copy-it = Übernehmen Sie ihn unverändert.

translate-the-words-copy-the-address = Übersetzen Sie die Wörter; übernehmen Sie die Adresse.

translate-the-words-they-describe-the = Übersetzen Sie die Wörter: Sie beschreiben das Bild für Menschen, die es nicht sehen.

copy-it-the-mark-may-stand = Übernehmen Sie es. Das Zeichen darf an anderer Stelle im Satz stehen.

copy-the-tags-write-the-key = Übernehmen Sie die Tags; schreiben Sie die Taste so, wie sie auf Ihrer Tastatur heißt.

copy-it-2 = Übernehmen Sie es unverändert.

at-the-end-of-a-line = `\` am Ende einer Zeile

keep-it-a-new-line-begins = Behalten Sie es: Hier beginnt eine neue Zeile.

you-may-change-the-order-of = Die Reihenfolge all dieser Elemente dürfen Sie ändern. Eine Übersetzung kann nicht zu einer Überschrift, einer Liste oder einem zweiten Absatz werden: Eine Nachricht bleibt ein Stück Text.

a-comment-in-a-block-of = Auch ein Kommentar in einem Codeblock ist eine Nachricht; in der Anmerkung dazu steht „a comment in code“. Schreiben Sie einfache Wörter, ohne Markdown und ohne Kommentarzeichen. Was den Code verändern würde, wird abgelehnt.

fluent = Nutzen, was Fluent bietet

a-value-between-braces-is-put = Ein Wert in geschweiften Klammern wird eingesetzt, wenn das Buch erzeugt wird. Wo eine Zahl den Satz verändert, schreiben Sie für jede Pluralform Ihrer Sprache eine Variante. Polnisch zum Beispiel braucht mehr davon als Englisch:

the-variant-with-is-used-when = Die Variante mit `*` gilt, wenn keine andere passt. Das dürfen Sie in Ihrer Sprache auch dann tun, wenn der Ausgangstext es nicht tut.

a-term-in-terms-ftl-may = Ein Begriff in `terms.ftl` darf die Formen haben, die Ihre Sprache braucht, und Attribute wie sein Genus. Eine Nachricht fragt danach:

functions-write-numbers-and-dates-as = [Funktionen](../reference/functions.md) schreiben Zahlen und Datumsangaben so, wie es in Ihrer Sprache üblich ist.

to-write-a-brace-that-is = Um eine geschweifte Klammer zu schreiben, die kein Wert ist, setzen Sie sie in Anführungszeichen: `{ "{" } "{ "{" }" { "}" }`.

check = Die eigene Arbeit prüfen

check-names-file-and-line-of = `check` nennt zu jedem Problem Datei und Zeile sowie den Ausweg:

each-variant-of-your-translation-is = Jede Variante Ihrer Übersetzung wird mit dem Ausgangstext verglichen:

what-differs = Was abweicht

what-happens = Was geschieht

values-footnotes-images-tags = Werte, Fußnoten, Bilder, Tags

it-is-an-error-readers-see = Das ist ein Fehler; die Leser sehen den Ausgangstext.

links-code-numbers-names-words-such = Links, Code, Zahlen, Namen, Wörter wie MUST, Pluralformen, das Satzzeichen am Ende, die Typografie Ihrer Sprache

it-is-a-warning-readers-see = Das ist eine Warnung; die Leser sehen die Übersetzung.

emphasis-length = Betonung, Länge

you-are-told-no-more = Sie erhalten einen Hinweis, mehr nicht.

polypress-explain-tells-more-about-a = `polypress explain` sagt mehr über einen Befund, und `polypress fix` behebt, was zweifelsfrei falsch ist. Ist eine Warnung unberechtigt, geben Sie den Grund an; sie wird dann nicht mehr angezeigt:

build-shows-your-work-in-context = `build` zeigt Ihre Arbeit im Zusammenhang. Eine fehlerhafte Nachricht wird durch ihren Ausgangstext ersetzt, bis Sie sie in Ordnung bringen; alle anderen Nachrichten der Datei gelten weiterhin.

save-your-files-in-utf-8 = Speichern Sie Ihre Dateien in UTF-8. Eine Datei in einer anderen Kodierung kann nicht gelesen werden, und keine ihrer Nachrichten zählt.
