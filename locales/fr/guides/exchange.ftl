### Exchanging files
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

exchanging-files = Échanger des fichiers

this-guide-shows-how-to-translate = Ce guide montre comment traduire dans l’outil de votre choix, et comment reprendre des traductions existantes.

exchange = Envoyer et récupérer

for = Pour

what-is-in-it = Contenu

poedit-weblate-and-other-tools-of = Poedit, Weblate et d’autres outils de gettext

all-messages-what-is-fuzzy-is = Tous les messages. Ce qui est approximatif (« fuzzy ») est un brouillon, ou une traduction périmée, avec la source précédente.

translation-memory-systems = les systèmes à mémoire de traduction

all-messages-links-code-and-values = Tous les messages. Les liens, le code et les valeurs sont des codes que l’outil protège.

translation-memories = les mémoires de traduction

finished-translations-also-of-messages-that = Les traductions terminées, y compris celles de messages disparus.

an-editor = un éditeur de texte

a-worksheet-what-is-to-be = Une feuille de travail : ce qui est à faire, en un seul fichier.

choices-between-variants-are-shown-as = Les choix entre variantes sont montrés en Fluent : un tel texte contient `->`. Un texte qui commence par `{ "{" } "" { "}" }` doit le garder.

an-import-checks-every-translation-before = Un import vérifie chaque traduction avant de l’écrire, et dit ce que chacune est devenue : `applied`, `unchanged`, `stale` si la source a changé depuis l’export, `kept` si le projet en a une meilleure, `refused` avec la raison, ou `unknown`.

a-memory-fills-only-what-is = Une mémoire ne remplit que ce qui manque, là où la source est la même à la lettre près, et seulement avec des brouillons.

mdbook = Reprendre un mdBook

if-your-book-is-translated-with = Si votre livre est traduit avec mdbook-i18n-helpers, deux commandes le reprennent :

po-is-the-folder-of-the = `po` est le dossier des fichiers PO. Ce qui compte est ce que disent les textes, non la façon dont ils sont écrits : `_word_` et `*word*` sont équivalents. Une entrée qui contient plusieurs messages est divisée, et les parties d’un même message sont réunies. Les entrées approximatives, et celles dont la page a été reformulée depuis, arrivent comme périmées.

pages = Reprendre des pages traduites

translated-pages-are-found-by-their = Les pages traduites se reconnaissent à leur nom : `guide.de.md`, `guide-de.md` ou `de/guide.md`. Chacune est comparée à son original, bloc par bloc. À partir de 95 % de certitude, un passage compte comme traduit, à partir de 60 % comme brouillon ; le reste est laissé de côté.

nothing-that-is-there-is-replaced = Rien de ce qui existe n’est remplacé sans `--overwrite`. Le rapport énumère chaque passage qui n’a pas été repris et dit pourquoi ; `-v` les montre tous. `--dry-run` n’écrit rien.
