### Files of a project
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

files-of-a-project = Dateien eines Projekts

commit-all-of-these-update-keeps = Committen Sie all diese Dateien. `update` hält auf dem neuesten Stand, was unter `locales` liegt; Sie bearbeiten nur Seiten, Einstellungen und Kataloge.

file = Datei

what-it-holds = Inhalt

the-settings = Die [Einstellungen](configuration.md).

a-page = Eine Seite.

the-order-of-the-pages = Die [Reihenfolge der Seiten](../guides/publisher.md#order).

the-texts-of-the-page-and = Die Texte der Seite und ihre Kennungen. Bearbeiten Sie diese Datei nie.

old-wordings-that-a-translation-still = Alte Wortlaute, auf denen noch eine Übersetzung beruht.

the-translations-of-the-page = Die Übersetzungen der Seite.

what-each-translation-was-made-from = Woraus jede Übersetzung entstanden ist.

translations-whose-messages-are-gone = Übersetzungen, deren Nachrichten es nicht mehr gibt.

findings-that-are-waived = Befunde, für die eine [Ausnahme](commands.md#waive) gilt.

your-own-templates-and-styles = Ihre eigenen [Vorlagen und Formatvorlagen](../guides/site.md#theme).

the-formats-of-the-files-below = Die Dateien unter `state` und `history` haben eine Zeile für jede Nachricht und dazwischen jeweils eine Leerzeile. `⇥` steht für einen Tabulator:

source-and-translation-are-fingerprints-12 = `source` und `translation` sind Fingerabdrücke: 12 hexadezimale Ziffern. Ein Ausgangstext, den niemand kennt, ist `?`. Ein `candidate` ist die Übersetzung eines Textes, aus dem die Nachricht durch Teilung oder Vereinigung entstanden ist. Wozu sie dienen, steht unter [„Wie Übersetzungen richtig bleiben“](../explanations/how-translations-stay-true.md).

cache = Was nicht aufbewahrt werden muss

the-folder-dist-is-made-by = Den Ordner `dist` legt `build` an. In `.polypress` vermerkt jeder Durchlauf, was er gelesen und geschrieben hat, damit der nächste Arbeit auslassen kann. Git übergeht diesen Ordner von selbst. Sie können beide jederzeit löschen.
