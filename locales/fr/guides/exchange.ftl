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

a-translation-that-equals-its-source = Une traduction égale à sa source n’est prise pour une traduction que si le fichier la dit terminée : sans « fuzzy » en PO, et `translated` ou `final` en XLIFF.

a-memory-fills-only-what-is = Une mémoire ne remplit que ce qui manque, là où la source est la même à la lettre près, et seulement avec des brouillons.

mdbook = Reprendre un mdBook

if-your-book-is-translated-with = Si votre livre est traduit avec mdbook-i18n-helpers, deux commandes le reprennent :

po-is-the-folder-of-the = `po` est le dossier des fichiers PO. Ce qui compte est ce que disent les textes, non la façon dont ils sont écrits : `_word_` et `*word*` sont équivalents. Une entrée qui contient plusieurs messages est divisée, et les parties d’un même message sont réunies. Les entrées approximatives, et celles dont la page a été reformulée depuis, arrivent comme périmées.

pages = Reprendre des pages traduites

translated-pages-are-found-by-their = Les pages traduites se reconnaissent à leur nom : `guide.de.md`, `guide-de.md` ou `de/guide.md`. Chacune est comparée à son original, bloc par bloc. À partir de 95 % de certitude, un passage compte comme traduit, à partir de 60 % comme brouillon ; le reste est laissé de côté.

nothing-that-is-there-is-replaced = Rien de ce qui existe n’est remplacé sans `--overwrite`. Le rapport énumère chaque passage qui n’a pas été repris et dit pourquoi ; `-v` les montre tous. `--dry-run` n’écrit rien.

left-out = Pourquoi une entrée est laissée de côté

the-report-gives-a-reason-for = Le rapport donne une raison pour chaque entrée qui n’a pas été reprise. Avec `--json`, elle porte ce nom :

name = Nom

what-it-means = Ce que cela veut dire

what-to-do = Que faire

the-message-is-translated-already = Le message est déjà traduit.

nothing-or-import-with-overwrite = Rien, ou importer avec `--overwrite`.

another-entry-translates-the-same-message = Une autre entrée traduit le même message différemment.

compare-the-two-and-write-the = Comparez les deux et écrivez la meilleure dans le catalogue.

it-cannot-be-used-since-it = Elle ne peut pas servir, parce qu’il y manque une valeur ou une note de bas de page, par exemple.

correct-it-where-it-comes-from = Corrigez-la là d’où elle vient, puis importez de nouveau.

a-comment-in-code-that-no = Un commentaire dans du code qu’aucune page ne contient, ou qui n’est pas à traduire.

nothing = Rien.

a-string-in-code = Une chaîne dans du code.

if-strings-are-to-be-translated = Si les chaînes sont à traduire, mettez `strings = true` dans [`[translation]`](../reference/configuration.md#translation).

a-whole-block-of-code = Un bloc de code entier.

nothing-the-comments-in-it-are = Rien. Les commentaires qu’il contient sont des messages à part.

a-text-that-has-no-words = Un texte qui n’a pas de mots sur sa page : du code, des noms ou des adresses.

nothing-2 = Rien.

a-title-of-the-summary-the = Un titre de `SUMMARY.md`. Le titre de la page elle-même dit la même chose.

nothing-3 = Rien.

no-page-says-this = Aucune page ne dit cela.

look-whether-it-belongs-to-another = Regardez si elle appartient à une autre version du livre.

it-has-plural-forms-which-no = Elle a des formes plurielles, ce qu’aucune page n’a.

nothing-4 = Rien.

a-passage-of-a-translated-page = Un passage d’une page traduite qui pourrait traduire autre chose.

copy-it-into-the-catalog-if = Copiez-le dans le catalogue s’il convient.

it-equals-its-source-and-is = Elle est égale à sa source, et n’est pas un nom.

if-that-is-meant-copy-it = Si c’est voulu, copiez-la dans le catalogue et lancez `polypress accept --same`.
