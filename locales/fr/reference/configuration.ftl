### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

configuration = Configuration du projet

everything-is-set-in-polypress-toml = Tout se règle dans `polypress.toml`, dans le dossier qui contient le projet. Les chemins sont relatifs à ce dossier et ne peuvent pas en sortir. Une clé inconnue est une erreur, qui indique la clé connue la plus proche.

format-1-at-the-top-of = `format = 1`, en haut du fichier, est la version du format. Cette ligne est facultative.

book = Le livre : `[book]`

only-title-is-needed = Seul `title` est nécessaire.

key = Clé

without-it = Par défaut

what-it-is = Description

the-title-translated-in-book-ftl = Le titre. Traduit dans `book.ftl`.

none = aucun

more-about-the-book-translated-in = Des précisions sur le livre. Traduites dans `book.ftl`.

from-the-title = tiré du titre

its-name-in-file-names-letters = Son nom dans les noms de fichiers : lettres, chiffres, traits d’union.

the-language-of-the-pages = La langue des pages.

none-2 = aucun

lists-of-names = Des listes de noms.

none-3 = aucun

who-publishes-it-and-under-which = Qui publie le livre, et sous quelles conditions.

none-4 = aucun

texts-such-as-2-1-and = Des textes comme `2.1` et `Draft`, pour la couverture.

none-5 = aucune

date-of-issue-2026-11-22 = La date de publication : `2026-11-22`.

none-6 = aucun

the-number-that-the-publisher-gave = Le numéro que l’éditeur a donné au livre.

none-7 = aucune

the-series-that-it-belongs-to = La collection à laquelle il appartient, et sa place dans celle-ci.

none-11 = aucune

what-it-is-about-a-list = Ce dont il traite : une liste, dans le vocabulaire des bibliothèques et des librairies.

none-12 = aucun

the-image-on-the-cover-a = L’image de la couverture. Une langue peut avoir la sienne, comme pour [les images des pages](../guides/publisher.md#some-languages).

none-13 = aucune

where-the-site-will-stand-needed = L’adresse où sera le site. Nécessaire aux liens entre langues que suivent les moteurs de recherche.

all-but-proof = tous sauf `proof`

all = tous

pages-and-messages-named-as-for = Des pages et des messages, nommés comme pour [`accept`](commands.md#accept) : `guides/*`.

all-2 = toutes

the-states-to-show-missing-broken = Les états à présenter : `missing`, `broken`, `stale`, `draft`, `translated`, `reviewed`.

as-for-pdf = Comme pour `pdf`.

landscape-or-portrait = `landscape` (paysage) ou `portrait`.

size-of-the-text-in-points-2 = La taille du texte en points, de 6 à 24.

what-build-makes-html-epub-pdf = Ce que produit `build` : `html`, `epub`, `pdf`, `proof`.

whether-chapters-have-numbers = Indique si les chapitres sont numérotés.

whether-the-terms-that-pages-mark = Si les termes que les pages [marquent](markdown.md#index) forment un index.

none-8 = aucun

names-that-are-never-translated-a = Des noms qui ne sont jamais traduits. Un texte fait seulement de tels noms n’est pas un message.

folder-of-the-pages = Le dossier des pages.

folder-of-the-translations = Le dossier des traductions.

folder-of-what-is-built = Le dossier de ce qui est généré.

locales = Les langues : `[locales.TAG]`

tag-is-a-language-tag-of = `TAG` est une étiquette de langue de la norme BCP 47 : `fr`, `pt-BR`, `zh-Hant`. La langue source n’a pas besoin de table.

key-2 = Clé

without-it-2 = Par défaut

what-it-is-2 = Description

known-for-common-languages = connu pour les langues courantes

the-name-of-the-language-in = Le nom de la langue dans cette langue : `français`.

from-the-script = selon l’écriture

ltr-or-rtl = `ltr` ou `rtl`.

none-9 = aucune

languages-that-stand-in-for-missing = Les langues qui remplacent le texte manquant, la plus proche en premier. La langue source vient toujours en dernier.

whether-missing-text-fails-a-strict = Indique si un texte manquant fait échouer une vérification ou une génération stricte.

none-10 = aucun

names-for-the-cover = Des noms, pour la couverture.

those-of-the-book = celles du livre

other-values-in-this-language = D’autres valeurs pour cette langue.

those-of-the-book-2 = celles du livre

other-fonts-in-this-language-a = D’autres [polices](#fonts) dans cette langue : une table avec `body`, `heading` et `code`.

translation = La traduction : `[translation]`

the-key-platform-says-where-translators = La clé `platform` dit où travaillent les traducteurs :

in-the-files-what-is-missing = Dans les fichiers. Ce qui manque y figure sous forme d’ébauche. C’est la valeur par défaut.

in-weblate-which-shows-what-is = Dans Weblate, qui montre ce qui manque. Aucune ébauche n’est écrite.

in-pontoon-likewise = Dans Pontoon, de la même manière. Une modification profonde donne au message un nouvel identifiant.

these-keys-decide-what-counts-and = Ces clés décident de ce qui compte et de ce qui est montré :

key-4 = Clé

without-it-4 = Par défaut

what-it-is-4 = Description

whether-a-translation-counts-as-fresh = Indique si une traduction ne compte comme à jour que lorsqu’elle [dit à partir de quoi elle a été faite](../explanations/how-translations-stay-true.md#evidence).

what-readers-see-where-a-translation = Ce que voient les lecteurs là où une traduction est périmée : `show` est la traduction, signalée comme telle ; `source` est le texte source.

whether-readers-see-drafts = Indique si les lecteurs voient les brouillons.

whether-comments-in-code-are-translated = Indique si les commentaires du code sont traduits.

whether-strings-in-code-are-translated = Indique si les chaînes de caractères du code sont traduites.

variables = Les variables : `[variables]`

a-text-or-a-number-for = Un texte, un nombre ou une date pour chaque nom. Les pages et les traductions l’utilisent sous la forme `{ "{" } $name { "}" }`. Une langue peut avoir sa propre valeur :

fonts = Polices : `[fonts]`

what-pdfs-are-set-in = Ce avec quoi sont composés les PDF et les [épreuves de relecture](../guides/publisher.md#proof).

key-5 = Clé

without-it-5 = Par défaut

what-it-is-5 = Description

none-18 = aucun

font-files-and-folders-of-them = Des fichiers de polices et leurs dossiers.

whether-families-are-looked-for-among = Indique si les familles sont cherchées aussi parmi les polices de la machine.

noto-serif-and-its-kin = Noto Serif et apparentées

families-of-running-text-the-best = Les familles du texte courant, la meilleure d’abord, séparées par des virgules.

noto-sans-and-its-kin = Noto Sans et apparentées

families-of-headings-and-labels = Les familles des titres et des libellés.

families-of-code = Les familles du code.

export = Les formats : `[export.NAME]`

name-is-the-name-of-a = `NAME` est le nom d’un format.

format = Pour le format

key-3 = Clé

without-it-3 = Par défaut

what-it-is-3 = Description

whether-images-from-other-servers-are = Indique si les images d’autres serveurs sont affichées. Sinon, leurs mots le sont, avec un lien.

whether-the-site-can-be-searched = Indique si le site offre une recherche.

none-14 = aucune

where-a-page-can-be-changed = L’adresse où une page peut être modifiée. `{ "{" }path{ "}" }` représente son fichier, `{ "{" }page{ "}" }` son adresse, `{ "{" }locale{ "}" }` la langue.

none-15 = aucune

where-people-help-with-the-translation = L’adresse où l’on aide à traduire, avec `{ "{" }page{ "}" }` et `{ "{" }locale{ "}" }`.

folder-of-your-own-templates-and = Le dossier de [vos propres modèles et styles](../guides/site.md#theme).

none-16 = aucune

pages-that-have-moved = Les pages qui ont été déplacées.

whether-the-contents-list-the-sections = Indique si la table des matières donne les sections de chaque page.

none-17 = aucune

pdf-marks-where-the-pages-of = `pdf` marque les endroits où commencent les pages du PDF.

whether-fonts-are-embedded-for-scripts = Indique si des polices sont incorporées pour les écritures que certaines liseuses ne savent pas afficher.

a4-a5-letter-or-a-size = `a4`, `a5`, `letter` ou des dimensions comme `{ "{" } width = "170mm", height = "240mm" { "}" }`.

from-the-paper = selon le papier

edges-that-stay-free-top-bottom = Les bords qui restent libres : `top` (en haut), `bottom` (en bas), `inner` (du côté de la reliure) et `outer` (à l’extérieur), chacun de `10mm` à `100mm`.

whether-the-book-is-printed-on = Indique si le livre est imprimé recto verso et relié. Les marges et les titres courants des pages en regard se répondent alors en miroir.

where-chapters-begin-new-page-or = Où commencent les chapitres : `new-page` (nouvelle page) ou `odd-page` (page impaire). À défaut, les livres recto verso ont `odd-page`.

size-of-the-text-in-points = La taille du texte en points, de 6 à 24.

whether-hyphens-commas-and-the-like = Si les traits d’union, les virgules et autres petits signes débordent un peu dans la marge, pour que les bords du texte paraissent droits.

how-many-levels-of-headings-the = Le nombre de niveaux de titres que montre la table des matières ; `0` la supprime.

from-five-on = à partir de cinq

whether-lists-of-the-figures-and = Indique si la table des matières est suivie de listes des figures et des tableaux qui ont une légende.

whether-the-book-begins-with-a = Indique si le livre commence par une couverture.

whether-lines-of-code-are-numbered = Si les lignes de code sont numérotées.

whether-a-page-names-title-people = Indique si une page donne le titre, les personnes, l’édition et les droits.

by-status = selon le statut

what-is-printed-across-pages-true = Ce qui est imprimé en travers des pages : `true` pour « PROJET » dans la langue du livre, `false` pour rien, ou d’autres mots. À défaut, un livre dont le `status` est `Draft` porte cette mention.

lengths-have-a-unit-mm-cm = Les longueurs ont une unité : `mm`, `cm`, `in` ou `pt`. Dans un PDF, ce qui précède le texte a sa propre numérotation (i, ii, iii ; en arabe أ, ب, ج), et le texte commence à la page 1.

front-matter = En-tête de page

a-page-may-begin-with-settings = Une page peut commencer par ses propres réglages, en YAML :

title-and-description-are-messages-without = `title` et `description` sont des messages. Sans `title`, le premier titre de la page en tient lieu. `order` compte lorsqu’il n’y a pas de sommaire. `locales` nomme les langues qui ont cette page. Avec `translatable: false`, la page n’est pas traduite. Les autres clés sont conservées pour les exportateurs. Les [`variables`](functions.md) sont des valeurs pour cette page seulement.
