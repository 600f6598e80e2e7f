### Weblate and Pontoon
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

weblate-and-pontoon = Weblate und Pontoon

this-guide-shows-how-to-let = Diese Anleitung zeigt, wie Sie im Browser übersetzen lassen und wie die Ergebnisse zu Ihnen zurückkommen.

platform = Die Plattform einstellen

a-platform-shows-what-is-missing = Eine Plattform zeigt an, was fehlt; die Kataloge brauchen also keine Rohlinge. Tragen Sie die Plattform in `polypress.toml` ein und führen Sie `polypress update` aus:

with-pontoon-a-paragraph-that-was = Mit `pontoon` erhält ein gründlich umformulierter Absatz eine neue Kennung: Pontoon zeigt nicht an, dass ein Text bearbeitet wurde, wenn dessen Kennung gleich bleibt. Mit `weblate` bleiben Kennungen bestehen.

put-this-file-into-the-repository = Legen Sie diese Datei im Repository ab und tragen Sie ihren Namen als Projektkonfigurationsdatei ein:

each-catalog-is-a-component-these = Jeder Katalog ist eine Komponente. Dies sind die Einstellungen der ersten:

the-add-on-component-discovery-makes = Das Add-on „Component discovery“ legt die übrigen an:

home = Die Arbeit zurückholen

a-platform-writes-catalogs-and-nothing = Eine Plattform schreibt Kataloge und sonst nichts. Führen Sie nach ihren Commits `polypress update` aus, von Hand oder in einer Pipeline, und committen Sie, was es schreibt:

update-records-which-source-text-every = `update` hält fest, aus welchem Ausgangstext jede Übersetzung entstanden ist. Wurde der Ausgangstext umformuliert, während jemand ihn übersetzte, lässt sich nicht mehr sagen, welcher Text dabei vorlag. Eine solche Übersetzung ist veraltet, und `check` meldet `translation-unconfirmed`. Vergleichen Sie sie mit ihrem Ausgangstext und bestätigen Sie sie dann mit [`accept`](../reference/commands.md#accept).

drafts-and-reviews-of-a-platform = Entwürfe und Prüfungen einer Plattform stehen nicht in deren Katalogen. Um sie zu behalten, [tauschen Sie Dateien aus](exchange.md).
