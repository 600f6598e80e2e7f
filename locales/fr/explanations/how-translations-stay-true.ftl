### How translations stay true
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

how-translations-stay-true = Comment les traductions restent fidèles

a-translation-is-true-of-the = Une traduction est fidèle au texte à partir duquel elle a été faite. Quand ce texte change, quelqu’un doit y regarder. Cette page dit comment Polypress le sait, et pourquoi il ne devine jamais.

state = Ce qui est enregistré

beside-each-catalog-lies-a-state = À côté de chaque catalogue se trouve un fichier d’état. Il contient une ligne pour chaque message :

the-first-number-is-the-fingerprint = Le premier nombre est l’empreinte d’un texte source, le deuxième celle de la traduction faite à partir de ce texte. Le dernier mot dit où en est la traduction : `missing`, `draft`, `translated` ou `reviewed`. Une traduction est <dfn>à jour</dfn> si son texte source est celui d’aujourd’hui, et <dfn title="périmé">périmée</dfn> sinon. Les sauts de ligne ne changent pas une empreinte ; les mots, si.

evidence = Ce qui vaut preuve

a-new-translation-comes-in-and = Une nouvelle traduction arrive, et la source a changé deux fois ce mois-ci. Quel texte le traducteur avait-il sous les yeux ? La date du fichier ne le dit pas, car une branche peut avoir plusieurs mois. L’historique du dépôt non plus : le rebasage et la fusion de commits le réécrivent, et un clone superficiel ne l’a pas. Une marque disparue non plus, car les plateformes suppriment les commentaires.

so-only-two-things-count = Deux choses seulement comptent donc :

a-record-of-this-very-translation = l’enregistrement de cette traduction même ;

a-claim-which-names-the-source = une déclaration, qui désigne le texte source par son empreinte. Une ébauche que vous remplissez en contient une.

without-either-a-translation-counts-as = Sans l’un ni l’autre, une traduction ne compte comme à jour que si sa source n’a jamais changé depuis qu’elle a été proposée à la traduction. Sinon, elle est périmée jusqu’à ce que quelqu’un la confirme.

this-errs-on-one-side-a = Cette règle ne se trompe que dans un sens. Une bonne traduction peut être dite périmée ; `accept` rétablit alors la vérité. Une traduction dépassée n’est jamais dite à jour.

merges = Ce que peut faire une fusion

each-message-has-a-line-of = Chaque message a sa propre ligne entre des lignes vides ; des branches qui travaillent sur des messages différents fusionnent donc sans conflit. Après une fusion, exécutez `polypress update`. S’il reste deux lignes pour un message, celle qui désigne la source actuelle et annonce le moindre avancement l’emporte.

a-message-whose-source-was-once = Un message dont la source a été un jour reformulée porte la marque `~` après son état. Elle y reste, car une branche contenant l’ancien texte peut encore arriver. Quand il n’y a plus de telle branche, `polypress accept --settle` la retire.

one-way-to-deceive-remains-to = Il reste une manière de tromper : réécrire l’historique de la source après qu’un traducteur a créé sa branche. Avec `claims = true` dans [`[translation]`](../reference/configuration.md#translation), seules les déclarations font foi.

attic = Ce qui n’est jamais perdu

a-message-keeps-its-id-and = Un message garde son identifiant et ses traductions quand son paragraphe est modifié, déplacé vers une autre page, scindé ou fusionné.

what-was-translated-before-a-split = Ce qui était traduit avant une scission ou une fusion est proposé à côté de chaque partie, jusqu’à ce que celle-ci soit traduite. `polypress update --fill` l’y met comme brouillon.

if-the-paragraph-is-deleted-its = Si le paragraphe est supprimé, ses traductions attendent dans un <dfn>grenier</dfn>. Elles reviennent quand le texte revient.

old-wordings-that-a-translation-still = Les anciennes formulations sur lesquelles repose encore une traduction sont conservées, pour que les outils puissent montrer ce qui a changé.

if-only-an-address-has-changed = Si seule une adresse a changé, la nouvelle est mise dans les traductions qui avaient l’ancienne.
