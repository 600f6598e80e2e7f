### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-translators = Für Übersetzer

this-guide-shows-how-to-translate = Diese Anleitung zeigt, wie Sie eine Nachricht übersetzen, wie Sie mit Auszeichnungen und Werten umgehen und wie Sie Fehler finden. Von Markdown brauchen Sie nicht mehr zu wissen, als die Nachrichten zeigen.

where-your-files-are = Wo Ihre Dateien liegen

the-catalog-of-the-page-content = Der Katalog der Seite `content/guides/setup.md` ist `locales/fr/guides/setup.ftl`. Drei weitere Dateien gehören zum ganzen Buch:

titles-of-the-book-its-parts = Titel: die des Buchs, seiner Teile und der Seiten, die in der Gliederung anders heißen.

names-that-many-messages-use = Namen, die in vielen Nachrichten vorkommen.

words-that-no-page-contains-such = Wörter, die auf keiner Seite stehen, etwa „Inhalt“ oder „Weiter“. Das Programm bringt Übersetzungen dafür mit. Schreiben Sie nur dann eine Nachricht hinein, wenn Sie eine davon ändern wollen.

message = Eine Nachricht übersetzen

what-is-not-translated-stands-in = Was nicht übersetzt ist, steht im Katalog als *Rohling*, als auskommentierte Nachricht:

remove-the-first-and-the-space = Entfernen Sie aus jeder Zeile das erste `#` und das Leerzeichen danach. Übersetzen Sie dann, was auf das Gleichheitszeichen folgt:

the-line-with-names-the-source = Die Zeile mit `@` bezeichnet den Ausgangstext, den Sie vor sich hatten. Ändern Sie sie nicht. Jeder weitere Kommentar ist eine Anmerkung des Autors. Ändern Sie nie die Kennung, hier `about-intro`.

# # @5e02bee67e31 untranslated
# the-next-polypress-update-takes-the = The next `polypress update` takes the line with `@` away and remembers what it said. A translation that equals its source counts as not translated. If it is right as it is, delete the word `untranslated` above it.

a-message-may-be-as-long = Eine Nachricht darf beliebig lang sein. Rücken Sie ihre weiteren Zeilen um vier Leerzeichen ein; sie gehören zum selben Absatz.

with-weblate-or-pontoon-the-platform = Bei Weblate oder Pontoon zeigt die Plattform, was fehlt, und die Dateien enthalten keine Rohlinge. Der Herausgeber stellt das mit [`platform`](../reference/configuration.md#translation) ein.

# # @1c0f9841488e untranslated
# stale = When the source has changed

# # @3bd877797174 untranslated
# your-translation-of-a-paragraph-that = Your translation of a paragraph that was reworded stays in its place, and becomes *stale*. `update` writes today's source above it:

# # @b1f3101c3d9a untranslated
# correct-the-translation-and-delete-the = Correct the translation and delete the word `stale` with what follows. The rest, `# @d857068128af`, is your *claim*: it says that the translation was made from this text. If nothing needs correcting, delete the word all the same. A translation that you change without a claim stays stale. A fresh one that you improve is marked, too, if its source was ever reworded.

# # @9a4e2ce486e6 untranslated
# the-word-draft-in-this-place = The word `draft` in this place marks a proposal, taken from another place of the book or from another tool. Readers do not see drafts. Confirm one in the same way.

# # @0a56ab85714e untranslated
# from-the-command-line-you-can = From the command line you can confirm many at once. The second command takes those where only spaces, punctuation or emphasis of the source have changed:

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

# # @f494d9a98d8a untranslated
# a-comment-in-a-block-of = A comment in a block of code is a message too; its note says “a comment in code”. Write plain words, without Markdown and without the signs of a comment. What would change the code is rejected.

fluent = Nutzen, was Fluent bietet

a-value-between-braces-is-put = Ein Wert in geschweiften Klammern wird eingesetzt, wenn das Buch erzeugt wird. Wo eine Zahl den Satz verändert, schreiben Sie für jede Pluralform Ihrer Sprache eine Variante. Polnisch zum Beispiel braucht mehr davon als Englisch:

the-variant-with-is-used-when = Die Variante mit `*` gilt, wenn keine andere passt. Das dürfen Sie in Ihrer Sprache auch dann tun, wenn der Ausgangstext es nicht tut.

# # @7be923da4acc untranslated
# a-term-in-terms-ftl-may = A term in `terms.ftl` may have the forms that your language needs, and attributes such as its gender. A message asks for them:

# # @22765d3cdd91 untranslated
# functions-write-numbers-and-dates-as = [Functions](../reference/functions.md) write numbers and dates as your language does.

to-write-a-brace-that-is = Um eine geschweifte Klammer zu schreiben, die kein Wert ist, setzen Sie sie in Anführungszeichen: `{ "{" } "{ "{" }" { "}" }`.

check = Die eigene Arbeit prüfen

check-names-file-and-line-of = `check` nennt zu jedem Problem Datei und Zeile sowie den Ausweg:

# # @671d09091000 untranslated
# each-variant-of-your-translation-is = Each variant of your translation is compared with the source:

# # @1710711052f0 untranslated
# what-differs = What differs

# # @70fbb54bd5e6 untranslated
# what-happens = What happens

# # @a2946a0814bd untranslated
# values-footnotes-images-tags = Values, footnotes, images, tags

# # @c4c6841b1f1d untranslated
# it-is-an-error-readers-see = It is an error; readers see the source text.

# # @bc80050bdf22 untranslated
# links-code-numbers-names-words-such = Links, code, numbers, names, words such as MUST, plural forms, the mark at the end, the typography of your language

# # @daa3b75d5cb0 untranslated
# it-is-a-warning-readers-see = It is a warning; readers see the translation.

# # @df3f2a0b4033 untranslated
# emphasis-length = Emphasis, length

# # @101ada2c2d38 untranslated
# you-are-told-no-more = You are told, no more.

# # @5f0bf29c6fc2 untranslated
# polypress-explain-tells-more-about-a = `polypress explain` tells more about a finding, and `polypress fix` repairs what is wrong beyond doubt. If a warning is wrong, say why, and it is not shown again:

build-shows-your-work-in-context = `build` zeigt Ihre Arbeit im Zusammenhang. Eine fehlerhafte Nachricht wird durch ihren Ausgangstext ersetzt, bis Sie sie in Ordnung bringen; alle anderen Nachrichten der Datei gelten weiterhin.

save-your-files-in-utf-8 = Speichern Sie Ihre Dateien in UTF-8. Eine Datei in einer anderen Kodierung kann nicht gelesen werden, und keine ihrer Nachrichten zählt.
