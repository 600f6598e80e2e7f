### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-translators = Pour les traducteurs

this-guide-shows-how-to-translate = Ce guide montre comment traduire un message, comment traiter le balisage et les valeurs, et comment trouver les erreurs. Nul besoin de connaître Markdown au-delà de ce que montrent les messages.

where-your-files-are = Où se trouvent vos fichiers

the-catalog-of-the-page-content = Le catalogue de la page `content/guides/setup.md` est `locales/fr/guides/setup.ftl`. Trois autres fichiers concernent le livre entier :

titles-of-the-book-its-parts = Les titres : celui du livre, ceux de ses parties et ceux des pages que le sommaire nomme autrement.

names-that-many-messages-use = Les noms que de nombreux messages utilisent.

words-that-no-page-contains-such = Les mots qu’aucune page ne contient, comme « Table des matières » ou « Suivant ». Le programme est livré avec leurs traductions. N’écrivez ici un message que pour en changer une.

message = Traduire un message

what-is-not-translated-stands-in = Ce qui n’est pas traduit figure dans le catalogue sous forme d’<dfn>ébauche</dfn>, c’est-à-dire de message mis en commentaire :

remove-the-first-and-the-space = Supprimez de chaque ligne le premier `#` et l’espace qui le suit. Traduisez ensuite ce qui vient après le signe égal :

the-line-with-names-the-source = La ligne qui contient `@` désigne le texte source que vous aviez sous les yeux. Ne la changez pas. Tout autre commentaire est une note de l’auteur. Ne changez jamais l’identifiant, ici `about-intro`.

the-next-polypress-update-takes-the = La prochaine exécution de `polypress update` retire la ligne qui contient `@` et retient ce qu’elle disait. Une traduction identique à sa source compte comme non traduite. Si elle est juste telle quelle, supprimez le mot `untranslated` au-dessus d’elle.

a-message-may-be-as-long = Un message peut être aussi long que vous le voulez. Commencez chacune de ses lignes suivantes par un retrait de quatre espaces ; elles font partie du même paragraphe.

with-weblate-or-pontoon-the-platform = Avec Weblate ou Pontoon, c’est la plateforme qui montre ce qui manque, et les fichiers ne contiennent pas d’ébauches. L’éditeur choisit ce réglage avec [`platform`](../reference/configuration.md#translation).

stale = Quand la source a changé

your-translation-of-a-paragraph-that = Votre traduction d’un paragraphe qui a été reformulé reste à sa place et devient <dfn title="périmé">périmée</dfn>. `update` écrit au-dessus d’elle la source actuelle :

correct-the-translation-and-delete-the = Corrigez la traduction et supprimez le mot `stale` et ce qui le suit. Le reste, `# @d857068128af`, est votre <dfn>déclaration</dfn> : elle dit que la traduction a été faite à partir de ce texte. S’il n’y a rien à corriger, supprimez tout de même le mot. Une traduction que vous modifiez sans déclaration reste périmée. Une traduction à jour que vous améliorez est marquée, elle aussi, si sa source a déjà été reformulée.

the-word-draft-in-this-place = À cet endroit, le mot `draft` signale une proposition, ou *brouillon*, reprise d’un autre passage du livre ou d’un autre outil. Les lecteurs ne voient pas les brouillons. Confirmez-en un de la même manière.

from-the-command-line-you-can = En ligne de commande, vous pouvez confirmer de nombreuses traductions à la fois. La seconde commande prend celles dont la source n’a changé que par des espaces, de la ponctuation ou des mises en évidence :

markup = Conserver le balisage

in-the-source = Dans la source

in-your-translation = Dans votre traduction

keep-the-stars-put-them-around = Gardez les astérisques ; placez-les autour des mots qui ont le même sens.

copy-it = Recopiez-le.

translate-the-words-copy-the-address = Traduisez les mots ; recopiez l’adresse.

translate-the-words-they-describe-the = Traduisez les mots : ils décrivent l’image aux personnes qui ne la voient pas.

copy-it-the-mark-may-stand = Recopiez-le. L’appel de note peut se trouver ailleurs dans la phrase.

copy-the-tags-write-the-key = Recopiez les balises ; écrivez le nom que la touche porte sur votre clavier.

copy-it-2 = Recopiez-le.

at-the-end-of-a-line = `\` à la fin d’une ligne

keep-it-a-new-line-begins = Gardez-le : une nouvelle ligne commence ici.

you-may-change-the-order-of = Vous pouvez changer l’ordre de tous ces éléments. Une traduction ne peut devenir ni un titre, ni une liste, ni un deuxième paragraphe : un message reste un seul morceau de texte.

a-comment-in-a-block-of = Un commentaire dans un bloc de code est lui aussi un message ; sa note dit « a comment in code ». Écrivez du texte simple, sans Markdown et sans les signes d’un commentaire. Ce qui changerait le code est refusé.

fluent = Tirer parti de Fluent

a-value-between-braces-is-put = Une valeur entre accolades est insérée lors de la génération du livre. Là où un nombre modifie la phrase, écrivez une variante pour chaque forme plurielle de votre langue. Le polonais, par exemple, en demande plus que l’anglais :

the-variant-with-is-used-when = La variante marquée d’un `*` sert quand aucune autre ne convient. Vous pouvez procéder ainsi dans votre langue même si la source ne le fait pas.

a-term-in-terms-ftl-may = Un terme de `terms.ftl` peut avoir les formes dont votre langue a besoin, ainsi que des attributs comme son genre. Un message les demande :

functions-write-numbers-and-dates-as = Des [fonctions](../reference/functions.md) écrivent les nombres et les dates comme le veut votre langue.

to-write-a-brace-that-is = Pour écrire une accolade qui n’est pas une valeur, mettez-la entre guillemets droits : `{ "{" } "{ "{" }" { "}" }`.

check = Vérifier votre travail

check-names-file-and-line-of = `check` indique le fichier et la ligne de chaque problème, ainsi que la solution :

each-variant-of-your-translation-is = Chaque variante de votre traduction est comparée à la source :

what-differs = Ce qui diffère

what-happens = Ce qui se passe

values-footnotes-images-tags = Valeurs, notes de bas de page, images, balises

it-is-an-error-readers-see = C’est une erreur ; les lecteurs voient le texte source.

links-code-numbers-names-words-such = Liens, code, nombres, noms, mots comme DOIT, formes plurielles, signe final, typographie de votre langue

it-is-a-warning-readers-see = C’est un avertissement ; les lecteurs voient la traduction.

emphasis-length = Mises en évidence, longueur

you-are-told-no-more = Vous en êtes informé, sans plus.

polypress-explain-tells-more-about-a = `polypress explain` en dit plus sur un constat, et `polypress fix` répare ce qui est faux sans aucun doute. Si un avertissement est infondé, dites pourquoi, et il ne s’affichera plus :

build-shows-your-work-in-context = `build` montre votre travail dans son contexte. Un message qui contient une erreur est remplacé par sa source jusqu’à ce que vous le répariez ; tous les autres messages du fichier restent pris en compte.

save-your-files-in-utf-8 = Enregistrez vos fichiers en UTF-8. Un fichier dans un autre codage ne peut pas être lu, et aucun de ses messages ne compte.
