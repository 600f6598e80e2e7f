### How translations stay true
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

how-translations-stay-true = Wie Übersetzungen richtig bleiben

a-translation-is-true-of-the = Eine Übersetzung gibt den Text richtig wieder, aus dem sie entstanden ist. Ändert sich dieser Text, muss jemand nachsehen. Diese Seite erklärt, woran Polypress das erkennt und warum es nie rät.

state = Was festgehalten wird

beside-each-catalog-lies-a-state = Zu jedem Katalog gehört eine Statusdatei. Sie hat eine Zeile für jede Nachricht:

the-first-number-is-the-fingerprint = Die erste Zahl ist der Fingerabdruck eines Ausgangstextes, die zweite der Fingerabdruck der Übersetzung, die daraus entstanden ist. Das letzte Wort sagt, wie weit die Übersetzung gediehen ist: `missing`, `draft`, `translated` oder `reviewed`. Eine Übersetzung ist <dfn>aktuell</dfn>, wenn ihr Ausgangstext der heutige ist, andernfalls <dfn>veraltet</dfn>. Zeilenumbrüche ändern einen Fingerabdruck nicht, Wörter schon.

evidence = Was als Beleg gilt

a-new-translation-comes-in-and = Eine neue Übersetzung trifft ein, und der Ausgangstext hat sich in diesem Monat zweimal geändert. Welchen Text hatte der Übersetzer vor sich? Das Datum der Datei verrät es nicht, denn ein Branch kann Monate alt sein. Auch die Versionsgeschichte des Repositorys verrät es nicht: Rebase und Squash schreiben sie um, und einem flachen Klon fehlt sie. Ebenso wenig verrät es eine verschwundene Markierung, denn Plattformen löschen Kommentare.

so-only-two-things-count = Deshalb zählt nur zweierlei:

a-record-of-this-very-translation = ein Eintrag zu genau dieser Übersetzung;

a-claim-which-names-the-source = ein Vermerk, der den Ausgangstext mit dessen Fingerabdruck bezeichnet. Ein Rohling, den Sie ausfüllen, hat einen.

without-either-a-translation-counts-as = Fehlt beides, gilt eine Übersetzung nur dann als aktuell, wenn sich ihr Ausgangstext nie geändert hat, seit er zur Übersetzung angeboten wurde. Sonst ist sie veraltet, bis jemand sie bestätigt.

this-errs-on-one-side-a = Irrtümer gibt es nur in eine Richtung. Eine gute Übersetzung kann als veraltet gelten; dann stellt `accept` das richtig. Eine überholte gilt nie als aktuell.

merges = Was ein Merge anrichten kann

each-message-has-a-line-of = Jede Nachricht hat eine eigene Zeile zwischen Leerzeilen; Branches, die an verschiedenen Nachrichten arbeiten, lassen sich daher ohne Konflikt zusammenführen. Führen Sie nach einem Merge `polypress update` aus. Bleiben für eine Nachricht zwei Zeilen übrig, gewinnt diejenige, die den heutigen Ausgangstext nennt und den geringsten Fortschritt angibt.

a-message-whose-source-was-once = Eine Nachricht, deren Ausgangstext einmal umformuliert wurde, trägt hinter ihrem Status das Zeichen `~`. Es bleibt dort, weil noch ein Branch mit dem alten Text kommen kann. Wenn es keinen solchen Branch mehr gibt, entfernt `polypress accept --settle` das Zeichen.

one-way-to-deceive-remains-to = Eine Möglichkeit der Täuschung bleibt: die Geschichte des Ausgangstextes umzuschreiben, nachdem ein Übersetzer einen Branch abgezweigt hat. Mit `claims = true` in [`[translation]`](../reference/configuration.md#translation) zählen allein Vermerke.

attic = Was nie verloren geht

a-message-keeps-its-id-and = Eine Nachricht behält ihre Kennung und ihre Übersetzungen, wenn ihr Absatz bearbeitet, auf eine andere Seite verschoben, geteilt oder mit einem anderen vereint wird.

what-was-translated-before-a-split = Was vor einer Teilung oder Vereinigung übersetzt war, wird neben jedem Teil angeboten, bis dieser übersetzt ist. `polypress update --fill` setzt es als Entwurf ein.

if-the-paragraph-is-deleted-its = Wird der Absatz gelöscht, warten seine Übersetzungen in einem <dfn>Archiv</dfn>. Sie kehren zurück, wenn der Text zurückkehrt.

old-wordings-that-a-translation-still = Alte Wortlaute, auf denen noch eine Übersetzung beruht, bleiben erhalten, damit Werkzeuge zeigen können, was sich geändert hat.

if-only-an-address-has-changed = Hat sich nur eine Adresse geändert, wird die neue in die Übersetzungen eingesetzt, die die alte enthielten.
