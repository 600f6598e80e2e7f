### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

pages-are-written-in-commonmark-with = Les pages s’écrivent en [CommonMark](https://spec.commonmark.org/{ $commonmark }/ "La spécification de CommonMark"), avec les extensions de GitHub et quelques autres. Chaque section montre ce que vous écrivez et ce que voit le lecteur.

words = Mots

you-write = Vous écrivez

the-reader-sees = Le lecteur voit

emphasis = *accentuation*

strong = **insistance**

struck-out = ~~barré~~

m-2-10-and-h-2-o = `2^10^` et `H~2~O`

m-2-10-and-h-2-o-2 = 2^10^ et H~2~O

marked = <mark>surligné</mark>

bold = <b>gras</b>

italic = <i>italique</i>

stress = <em>accent</em>

values-2 = <a href="#values">valeurs</a>

a-backslash-at-the-end-of =
    Une barre oblique inverse à la fin d’une ligne\
    en commence une nouvelle. Les autres fins de ligne comptent comme des espaces.

headings = Titres

the-anchor-after-works-in-every = L’ancre placée après `#` fonctionne dans toutes les langues. Si elle manque, une ancre est formée à partir des mots de la source. Un nom placé après un point est une classe pour vos propres styles. Une ligne de `===` ou de `---` sous une ligne en fait aussi un titre, de niveau 1 ou 2.

links = Liens et images

ci-guides-ci-md-gate-leads = `[CI](../guides/ci.md#gate)` mène à une page du livre. Le lecteur reste dans la même langue.

fluent-https-projectfluent-org-a-language = `[Fluent](https://projectfluent.org "A language for translations")` mène ailleurs et porte un titre.

commonmark-takes-its-address-from-a = `[CommonMark][]` tire son adresse d’une ligne `[CommonMark]: https://commonmark.org` : [CommonMark][].

https-projectfluent-org-shows-the-address = `<https://projectfluent.org>` montre l’adresse : <https://projectfluent.org>.

a-cup-of-tea-cup-png = `![A cup of tea](cup.png)` est une image. Les mots la décrivent aux personnes qui ne la voient pas.

a-link-inside-the-book-must = Un lien interne au livre doit mener quelque part, et une image a besoin de mots : les deux sont vérifiés.

footnotes = Notes de bas de page

a-mark-1-and-anywhere-on = Un appel `[^1]` et, n’importe où dans la page, un paragraphe qui commence par `[^1]:`. Plusieurs appels[^again] peuvent partager une même note[^again].

lists = Listes

items-of-an-ordered-list-begin = Les éléments d’une liste numérotée commencent par un numéro : `1.`

items-of-a-bulleted-list-begin = Les éléments d’une liste à puces commencent par un trait d’union.

indent-a-list-to-put-it = Mettez une liste en retrait pour la placer dans une autre.

tasks-have-a-box-x-if = Les tâches ont une case : `- [x]` si la tâche est faite, `- [ ]` sinon.

a-definition-list-has-a-term = Une liste de définitions donne un terme, puis son sens après un deux-points :

tables = Tableaux

colons-align-a-column-at-the = Des deux-points alignent une colonne au début, au milieu ou à la fin :

language = Langue

script = Écriture

speakers-millions = Locuteurs, en millions

arabic = Arabe

japanese = Japonais

for-cells-that-span-rows-or = Pour des cellules qui s’étendent sur plusieurs lignes ou colonnes, écrivez un tableau HTML :

paper = Papier

width-and-height-in-millimetres = Largeur et hauteur en millimètres

a-caption-gives-a-table-its = Un élément `<caption>` donne son numéro au tableau. Sur papier, un long tableau répète son en-tête à chaque page ; un tableau trop large est imprimé en plus petit, ou tourné sur une page à lui.

alerts = Citations et alertes

a-line-that-begins-with-is = Une ligne qui commence par `>` est une citation.

note-on-the-first-line-makes = `> [!NOTE]` sur la première ligne en fait une alerte. Il y en a cinq sortes : `NOTE`, `TIP`, `IMPORTANT`, `WARNING` et `CAUTION`.

code = Blocs de code

name-the-language-after-the-first = Indiquez le langage après les accents graves qui ouvrent le bloc, ainsi qu’un titre si vous le souhaitez. Le code est coloré et n’est jamais traduit ; son titre et ses commentaires le sont.

lines-whose-numbers-stand-in-braces = Les lignes dont les numéros figurent entre accolades sont mises en relief, comme dans `json { "{" }2, 4-6{ "}" }`. Sur papier, les lignes trop longues sont coupées avec une marque, et les lignes peuvent être [numérotées](configuration.md#export).

formulas = Formules

one-on-each-side-puts-a = Un `$` de chaque côté place une formule parmi les mots, deux l’en séparent. Les formules s’écrivent en LaTeX :

formulas-and-how-they-are-written = Des formules et leur écriture

you-write-3 = Vous écrivez

readers-see = Les lecteurs voient

a-formula-that-cannot-be-read = Une formule illisible est montrée telle qu’elle est écrite, et signalée.

html-with-a-meaning-keeps-it = Le HTML qui a un sens le garde dans tous les formats, et ses mots sont traduits comme tous les autres :

lists-such-as-this-one-with = les listes comme celle-ci, avec `<ul>` ou `<ol>` ;

tables-figures-images-and-details = les tableaux, les figures, les images et `<details>` ;

definition-lists = les listes de définitions :

stub = Ébauche

a-message-in-a-catalog-that = Un message d’un catalogue qui attend sa traduction.

elements-that-a-book-cannot-show = Les éléments qu’un livre ne peut pas montrer, comme les formulaires, sont signalés. Les scripts ne sont jamais transmis.

index = Index

dfn-marks-a-term-where-the = `<dfn>` marque un terme à l’endroit où le texte l’explique :

from-these-marks-comes-an-index = Ces marques donnent un index à la fin du livre, où chaque langue a ses propres mots, dans son propre ordre. Sur papier, il renvoie aux numéros des pages ; à l’écran, à leurs titres. Deux attributs disent ce que les mots seuls ne disent pas :

title-is-the-term-as-the = `title` est le terme tel qu’il figure dans l’index. `data-sort` est ce qui détermine sa place, par exemple la lecture d’un terme japonais. Pour se passer d’index, écrivez [`index = false`](configuration.md#book).

values = Valeurs et termes

version-is-a-variable-from-variables = `{ "{" } $version { "}" }` est une variable de [`[variables]`](configuration.md#variables). `{ "{" } -product { "}" }` est un terme de `terms.ftl`. Tous deux sont insérés lors de la génération du livre, dans les mots et dans les adresses, jamais dans le code. Un nom qui n’est pas déclaré reste tel que vous l’avez écrit, avec un avertissement. `\{ "{" }` est toujours une accolade.

a-number-is-written-in-the = Un nombre s’écrit avec les chiffres de la langue. `{ "{" } NUMBER($languages) { "}" }` garantit qu’une valeur est un nombre : { NUMBER($languages) }. Des [fonctions](functions.md) ont des options pour les nombres et les dates.

includes = Inclusions

as-in-mdbook-a-line-brings = Comme dans mdBook, une ligne insère un fichier du projet, ou la partie de ce fichier située entre deux commentaires :

the-comments-are-anchor-locales-and = Les commentaires sont `ANCHOR: locales` et `ANCHOR_END: locales`.

directives = Directives de localisation

directives-are-html-comments-so-that = Les directives sont des commentaires HTML, afin que les autres programmes les ignorent.

you-write-2 = Vous écrivez

meaning = Signification

explain-the-next-message-to-translators = Expliquer le message suivant aux traducteurs.

give-the-next-message-this-id = Donner cet identifiant au message suivant.

what-follows-is-not-translated = Ce qui suit n’est pas traduit.

what-follows-is-for-these-languages = Ce qui suit est destiné à ces langues.

what-follows-is-for-all-other = Ce qui suit est destiné à toutes les autres langues.

the-last-of-these-three-ends = La dernière de ces trois directives prend fin ici.

this-one-has-two-marks-in = Celle-ci a deux appels. Sur le site et dans l’EPUB, des liens ramènent à chacun d’eux.
