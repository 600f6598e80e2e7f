### Files of a project
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

files-of-a-project = Fichiers d’un projet

commit-all-of-these-update-keeps = Versionnez tous ces fichiers. `update` maintient en phase ce qui se trouve sous `locales` ; vous ne modifiez que les pages, les réglages et les catalogues.

file = Fichier

what-it-holds = Contenu

the-settings = Les [réglages](configuration.md).

a-page = Une page.

the-order-of-the-pages = L’[ordre des pages](../guides/publisher.md#order).

the-texts-of-the-page-and = Les textes de la page et leurs identifiants. Ne le modifiez jamais.

old-wordings-that-a-translation-still = Les anciennes formulations sur lesquelles repose encore une traduction.

the-translations-of-the-page = Les traductions de la page.

what-each-translation-was-made-from = Le texte à partir duquel chaque traduction a été faite.

translations-whose-messages-are-gone = Les traductions dont les messages ont disparu.

findings-that-are-waived = Les constats qui sont [écartés](commands.md#waive).

your-own-templates-and-styles = Vos propres [modèles et styles](../guides/site.md#theme).

the-formats-of-the-files-below = Dans leurs formats, les fichiers situés sous `state` et `history` ont une ligne pour chaque message et une ligne vide entre deux messages. `⇥` représente une tabulation :

source-and-translation-are-fingerprints-12 = `source` et `translation` sont des empreintes : 12 chiffres hexadécimaux. Une source que personne ne connaît s’écrit `?`. Un `candidate` est une traduction d’un texte dont le message est issu par scission ou fusion. La page [Comment les traductions restent fidèles](../explanations/how-translations-stay-true.md) dit à quoi elles servent.

cache = Ce qu’il n’est pas nécessaire de conserver

the-folder-dist-is-made-by = Le dossier `dist` est créé par `build`. Dans `.polypress`, chaque génération note ce qu’elle a lu et écrit, pour que la suivante puisse omettre du travail. Git ignore ce dossier de lui-même. Vous pouvez supprimer les deux à tout moment.
