### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-translators = Pour les traducteurs

this-guide-shows-how-to-translate = Ce guide montre comment traduire un message, comment traiter le balisage et les valeurs, et comment trouver les erreurs. Nul besoin de connaître Markdown au-delà de ce que montrent les messages.

where-your-files-are = Où se trouvent vos fichiers

the-catalog-of-the-page-content = Le catalogue de la page `content/guides/setup.md` est `locales/fr/guides/setup.ftl`. Trois autres fichiers concernent le livre entier :

titles-of-the-book-its-parts = Les titres : celui du livre, ceux de ses parties et ceux des pages que le sommaire nomme autrement.

names-that-many-messages-use = Les noms que de nombreux messages utilisent.

words-that-no-page-contains-such = Les mots qu’aucune page ne contient, comme « Table des matières » ou « Suivant ». Le programme est livré avec leurs traductions. N’écrivez ici un message que pour en changer une.

message = Traduire un message

what-is-not-translated-stands-in = Ce qui n’est pas traduit figure dans le catalogue sous forme d’*ébauche*, c’est-à-dire de message mis en commentaire :

remove-the-first-and-the-space = Supprimez de chaque ligne le premier `#` et l’espace qui le suit. Traduisez ensuite ce qui vient après le signe égal :

the-line-with-names-the-source = La ligne qui contient `@` désigne le texte source que vous aviez sous les yeux. Ne la changez pas. Tout autre commentaire est une note de l’auteur. Ne changez jamais l’identifiant, ici `about-intro`.

a-message-may-be-as-long = Un message peut être aussi long que vous le voulez. Commencez chacune de ses lignes suivantes par un retrait de quatre espaces ; elles font partie du même paragraphe.

with-weblate-or-pontoon-the-platform = Avec Weblate ou Pontoon, c’est la plateforme qui montre ce qui manque, et les fichiers ne contiennent pas d’ébauches. L’éditeur choisit ce réglage avec [`platform`](../reference/configuration.md#translation).

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

fluent = Tirer parti de Fluent

a-value-between-braces-is-put = Une valeur entre accolades est insérée lors de la génération du livre. Là où un nombre modifie la phrase, écrivez une variante pour chaque forme plurielle de votre langue. Le polonais, par exemple, en demande plus que l’anglais :

the-variant-with-is-used-when = La variante marquée d’un `*` sert quand aucune autre ne convient. Vous pouvez procéder ainsi dans votre langue même si la source ne le fait pas.

to-write-a-brace-that-is = Pour écrire une accolade qui n’est pas une valeur, mettez-la entre guillemets droits : `{ "{" } "{ "{" }" { "}" }`.

check = Vérifier votre travail

check-names-file-and-line-of = `check` indique le fichier et la ligne de chaque problème, ainsi que la solution :

build-shows-your-work-in-context = `build` montre votre travail dans son contexte. Un message qui contient une erreur est remplacé par sa source jusqu’à ce que vous le répariez ; tous les autres messages du fichier restent pris en compte.

save-your-files-in-utf-8 = Enregistrez vos fichiers en UTF-8. Un fichier dans un autre codage ne peut pas être lu, et aucun de ses messages ne compte.
