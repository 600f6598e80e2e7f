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

# # @fae5e1b54ed5 untranslated
# the-series-that-it-belongs-to = The series that it belongs to, and its place there.

# # @140bedbf9c3f untranslated
# none-11 = none

# # @5efa93363054 untranslated
# what-it-is-about-a-list = What it is about: a list, in the words of libraries and shops.

# # @140bedbf9c3f untranslated
# none-12 = none

# # @1c798253239b untranslated
# the-image-on-the-cover-a = The image on the cover. A language may have its own, as with [images of pages](../guides/publisher.md#some-languages).

# # @140bedbf9c3f untranslated
# none-13 = none

where-the-site-will-stand-needed = L’adresse où sera le site. Nécessaire aux liens entre langues que suivent les moteurs de recherche.

all = tous

what-build-makes-html-epub-pdf = Ce que produit `build` : `html`, `epub`, `pdf`.

whether-chapters-have-numbers = Indique si les chapitres sont numérotés.

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

translation = La traduction : `[translation]`

the-key-platform-says-where-translators = La clé `platform` dit où travaillent les traducteurs :

in-the-files-what-is-missing = Dans les fichiers. Ce qui manque y figure sous forme d’ébauche. C’est la valeur par défaut.

in-weblate-which-shows-what-is = Dans Weblate, qui montre ce qui manque. Aucune ébauche n’est écrite.

# @1d0966f1f789 stale: delete the word “stale” and what follows when done
# in-pontoon-likewise = In Pontoon, likewise. A thorough edit gives a message a new id.
in-pontoon-likewise = Dans Pontoon, de la même manière.

# # @b31dc7a4cec9 untranslated
# these-keys-decide-what-counts-and = These keys decide what counts and what is shown:

# # @99a52df3ff3d untranslated
# key-4 = Key

# # @a129da865283 untranslated
# without-it-4 = Without it

# # @1f36becc3aa7 untranslated
# what-it-is-4 = What it is

# # @73137ee85112 untranslated
# whether-a-translation-counts-as-fresh = Whether a translation counts as fresh only if it [says what it was made from](../explanations/how-translations-stay-true.md#evidence).

# # @e5a730c33fb6 untranslated
# what-readers-see-where-a-translation = What readers see where a translation is stale: `show` is the translation, marked; `source` is the source text.

# # @ef145f3b1485 untranslated
# whether-readers-see-drafts = Whether readers see drafts.

# # @5c3288d69bf4 untranslated
# whether-comments-in-code-are-translated = Whether comments in code are translated.

# # @ab9c406fe061 untranslated
# whether-strings-in-code-are-translated = Whether strings in code are translated.

variables = Les variables : `[variables]`

# @e5f43528027e stale: delete the word “stale” and what follows when done
# a-text-or-a-number-for = A text, a number or a date for each name. Pages and translations use it as `{ "{" } $name { "}" }`. A language may have its own value:
a-text-or-a-number-for = Un texte ou un nombre pour chaque nom. Les pages et les traductions l’utilisent sous la forme `{ "{" } $name { "}" }`. Une langue peut avoir sa propre valeur :

export = Les formats : `[export.NAME]`

name-is-the-name-of-a = `NAME` est le nom d’un format.

format = Pour le format

key-3 = Clé

without-it-3 = Par défaut

what-it-is-3 = Description

whether-images-from-other-servers-are = Indique si les images d’autres serveurs sont affichées. Sinon, leurs mots le sont, avec un lien.

# # @42224a4c6a72 untranslated
# whether-the-site-can-be-searched = Whether the site can be searched.

# # @140bedbf9c3f untranslated
# none-14 = none

# # @4a5443633b58 untranslated
# where-a-page-can-be-changed = Where a page can be changed. `{ "{" }path{ "}" }` stands for its file, `{ "{" }page{ "}" }` for its address, `{ "{" }locale{ "}" }` for the language.

# # @140bedbf9c3f untranslated
# none-15 = none

# # @fea0ab91a175 untranslated
# where-people-help-with-the-translation = Where people help with the translation, with `{ "{" }page{ "}" }` and `{ "{" }locale{ "}" }`.

# # @18a973db576b untranslated
# folder-of-your-own-templates-and = Folder of [your own templates and styles](../guides/site.md#theme).

# # @140bedbf9c3f untranslated
# none-16 = none

# # @83373c50245d untranslated
# pages-that-have-moved = Pages that have moved.

whether-the-contents-list-the-sections = Indique si la table des matières donne les sections de chaque page.

# # @140bedbf9c3f untranslated
# none-17 = none

# # @76f3bf836a1c untranslated
# pdf-marks-where-the-pages-of = `pdf` marks where the pages of the PDF begin.

# # @ca8f25ce7e74 untranslated
# whether-fonts-are-embedded-for-scripts = Whether fonts are embedded for scripts that some e-readers cannot show.

a4-a5-or-letter = `a4`, `a5` ou `letter`.

size-of-the-text-in-points = La taille du texte en points, de 6 à 24.

how-many-levels-of-headings-the = Le nombre de niveaux de titres que montre la table des matières ; `0` la supprime.

whether-the-book-begins-with-a = Indique si le livre commence par une couverture.

front-matter = En-tête de page

a-page-may-begin-with-settings = Une page peut commencer par ses propres réglages, en YAML :

# @054176a52c1c stale: delete the word “stale” and what follows when done
# title-and-description-are-messages-without = `title` and `description` are messages. Without `title`, the first heading is the title. `order` counts where there is no summary. `locales` names the languages that have the page. With `translatable: false`, the page is not translated. Other keys are kept for exporters. [`variables`](functions.md) are values for this page alone.
title-and-description-are-messages-without = `title` et `description` sont des messages. Sans `title`, le premier titre de la page en tient lieu. `order` compte lorsqu’il n’y a pas de sommaire. `locales` nomme les langues qui ont cette page. Avec `translatable: false`, la page n’est pas traduite. Les autres clés sont conservées pour les exportateurs.
