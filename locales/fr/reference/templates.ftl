### Templates
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

templates = Modèles

each-page-of-a-site-is = Chaque page d’un site est le contenu d’une page du livre placé dans un modèle. Un modèle dans `theme/templates` prend la place du nôtre qui porte le même nom ; [Pour les propriétaires d’un site](../guides/site.md#theme) montre comment n’en changer qu’une partie.

names = Les modèles existants

template = Modèle

what-it-makes = Ce qu’il produit

the-frame-of-every-document-its = Le cadre de tout document : son en-tête et son corps.

the-frame-of-a-page-of = Le cadre d’une page du livre : bandeau, langues et pied de page. Il étend `base.html`.

a-page-of-the-book-it = Une page du livre. Il étend `layout.html`.

the-first-page-of-a-book = La première page d’un livre qui n’a pas de page `index`.

the-page-that-shows-how-far = La page qui montre où en est la traduction. Il étend `page.html`.

what-stands-in-the-place-of = Ce qui se trouve à la place d’une page déplacée.

the-page-above-all-languages-which = La page au-dessus de toutes les langues, qui mène à chacune d’elles.

what-a-server-shows-where-there = Ce qu’un serveur montre là où il n’y a pas de page.

nothing-until-you-fill-them-the = Rien, tant que vous ne les remplissez pas : la fin de l’en-tête du document, une partie du bandeau, la fin du pied de page.

ours-stay-there-under-polypress-so = Les nôtres restent disponibles sous `polypress/` : un modèle qui remplace `page.html` peut donc étendre `polypress/page.html`.

functions = Fonctions

a-phrase-is-a-text-that = Un texte (« phrase ») peut être dans une autre langue que sa page : il a `words`, et là où elles diffèrent `language` et `direction`.

function = Fonction

what-it-gives = Ce qu’elle donne

a-label-of-labels-ftl-in = Un libellé de `labels.ftl` dans un élément qui indique sa langue. `labels["next"]` est le texte seul.

the-attributes-lang-and-dir-of = Les attributs `lang` et `dir` d’un texte, là où il en a besoin.

every-value-is-escaped-those-that = Toutes les valeurs sont échappées. Celles qui sont du balisage sont indiquées ci-dessous : elles ont besoin de `|safe`.

everywhere = Sur chaque page

value = Valeur

what-it-is = Ce qu’elle est

the-language-of-the-page-and = La langue de la page, et `ltr` ou `rtl`.

the-way-to-the-root-of = Le chemin vers la racine du site : `../` pour chaque dossier.

the-address-of-the-page-without = L’adresse de la page sans `.html`.

what-the-page-is-about-a = De quoi parle la page : un texte.

this-page-in-every-language-see = Cette page dans chaque langue, [voir plus bas](#editions).

the-address-on-the-web-where = L’adresse sur le web, si le livre a une `url`.

where-people-help-with-the-translation = L’endroit où l’on aide à traduire, si la configuration l’indique.

value-2 = Valeur

what-it-is-2 = Ce qu’elle est

phrases = Des textes.

as-the-configuration-has-them = Tels que dans la configuration.

version-and-date-of-issue-as = La version et la date de publication telles que la langue les écrit.

a-name-for-the-links-to = Un nom pour les liens vers la page précédente et la page suivante.

the-book-in-other-formats-name = Le livre dans d’autres formats : `name` et `file`, vu depuis le dossier de la langue.

how-much-is-translated-in-messages = La part traduite, en messages et en mots, et en pour cent.

whether-this-is-not-the-language = Si ce n’est pas la langue de la source.

value-3 = Valeur

what-it-is-3 = Ce qu’elle est

our-files-seen-from-root-early = Nos fichiers, vus depuis `root`. `early` s’exécute avant tout affichage.

the-files-of-your-theme = Les fichiers de votre thème.

whether-the-site-can-be-searched = Si l’on peut faire des recherches dans le site.

the-page-that-shows-how-far-2 = La page qui montre où en est la traduction.

editions = Une édition

value-4 = Valeur

what-it-is-4 = Ce qu’elle est

the-language-and-its-name-in = La langue, et son nom dans cette langue.

the-address-of-the-page-in = L’adresse de la page dans cette édition, ou de sa première page si celle-ci y manque.

the-same-on-the-web = La même chose sur le web.

whether-it-has-this-page-is = Si elle a cette page, si c’est celle-ci, et si c’est la langue de la source.

value-5 = Valeur

what-it-is-5 = Ce qu’elle est

the-title-a-phrase = Le titre, un texte.

the-page-itself-markup = La page elle-même : du balisage.

the-chapters-and-the-headings-of = Les chapitres, et les titres de cette page : du balisage.

the-pages-above-this-one-the = Les pages au-dessus de celle-ci, la plus haute d’abord, chacune avec `href` et `title`.

the-page-before-and-the-page = La page précédente et la page suivante, sous la même forme.

that-some-passages-are-not-translated = Que certains passages ne sont pas traduits, ou plus à jour.

on-the-first-page-of-a = Sur la première page d’une traduction, la part du livre qui est traduite.

where-the-page-can-be-changed = L’endroit où l’on peut modifier la page, si la configuration l’indique.

how-much-of-the-page-is = La part de la page qui est traduite.

what-else-the-front-matter-says = Ce que disent encore les réglages de la page.

value-6 = Valeur

what-it-is-6 = Ce qu’elle est

the-contents-of-the-book-markup = Le sommaire du livre : du balisage.

who-made-the-book-and-which = Qui a fait le livre et de quelle édition il s’agit, texte par texte.

how-much-of-the-book-is = La part du livre qui est traduite.

value-7 = Valeur

what-it-is-7 = Ce qu’elle est

as-on-any-page = Comme sur toute page.

each-page-with-href-title-and = Chaque page avec `href`, `title` et `counts` : `translated`, `stale` et `fallback`.

the-same-counts-for-the-book = Les mêmes décomptes pour le livre.

value-8 = Valeur

what-it-is-8 = Ce qu’elle est

where-the-page-is-now-href = Où se trouve maintenant la page : `href` et `title`.

value-9 = Valeur

what-it-is-9 = Ce qu’elle est

as-on-any-page-2 = Comme sur toute page.

style-icon-and-early = `style`, `icon` et `early`.

what-is-asked-or-said-a = Ce qui est demandé ou dit, un texte.

the-script-of-the-chooser = Le script de la page de choix.

the-languages-language-direction-name-title = Les langues : `language`, `direction`, `name`, `title`, `href`, `canonical`, et les textes `notice` et `help`.
