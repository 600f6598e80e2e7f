### Weblate and Pontoon
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

weblate-and-pontoon = Weblate et Pontoon

this-guide-shows-how-to-let = Ce guide montre comment permettre à d’autres de traduire dans un navigateur, et comment leur travail vous revient.

platform = Informer Polypress

a-platform-shows-what-is-missing = Une plateforme montre ce qui manque ; les catalogues n’ont donc pas besoin d’ébauches. Indiquez-la dans `polypress.toml` et exécutez `polypress update` :

with-pontoon-a-paragraph-that-was = Avec `pontoon`, un paragraphe reformulé en profondeur reçoit un nouvel identifiant : Pontoon ne montre pas la modification d’un texte dont l’identifiant reste le même. Avec `weblate`, les identifiants ne changent pas.

put-this-file-into-the-repository = Placez ce fichier dans le dépôt et indiquez son nom comme fichier de configuration du projet :

each-catalog-is-a-component-these = Chaque catalogue est un composant. Voici les réglages du premier :

the-add-on-component-discovery-makes = Le greffon « Component discovery » crée les autres :

home = Rapatrier le travail

a-platform-writes-catalogs-and-nothing = Une plateforme écrit les catalogues et rien d’autre. Exécutez `polypress update` après ses commits, à la main ou dans un pipeline, et versionnez ce qu’il écrit :

update-records-which-source-text-every = `update` enregistre à partir de quel texte source chaque traduction a été faite. Si la source a été reformulée pendant que quelqu’un la traduisait, nul ne peut dire quel texte cette personne avait sous les yeux. Une telle traduction est périmée, et `check` la nomme `translation-unconfirmed`. Comparez-la à sa source, puis confirmez-la avec [`accept`](../reference/commands.md#accept).

drafts-and-reviews-of-a-platform = Les brouillons et les relectures d’une plateforme ne sont pas dans ses catalogues. Pour les conserver, [échangez des fichiers](exchange.md).
