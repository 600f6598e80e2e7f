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

# # @5e02bee67e31 untranslated
# the-next-polypress-update-takes-the = The next `polypress update` takes the line with `@` away and remembers what it said. A translation that equals its source counts as not translated. If it is right as it is, delete the word `untranslated` above it.

a-message-may-be-as-long = Un message peut être aussi long que vous le voulez. Commencez chacune de ses lignes suivantes par un retrait de quatre espaces ; elles font partie du même paragraphe.

with-weblate-or-pontoon-the-platform = Avec Weblate ou Pontoon, c’est la plateforme qui montre ce qui manque, et les fichiers ne contiennent pas d’ébauches. L’éditeur choisit ce réglage avec [`platform`](../reference/configuration.md#translation).

# # @1c0f9841488e untranslated
# stale = When the source has changed

# # @3bd877797174 untranslated
# your-translation-of-a-paragraph-that = Your translation of a paragraph that was reworded stays in its place, and becomes *stale*. `update` writes today's source above it:

# # @b1f3101c3d9a untranslated
# correct-the-translation-and-delete-the = Correct the translation and delete the word `stale` with what follows. The rest, `# @d857068128af`, is your *claim*: it says that the translation was made from this text. If nothing needs correcting, delete the word all the same. A translation that you change without a claim stays stale. A fresh one that you improve is marked, too, if its source was ever reworded.

# # @9a4e2ce486e6 untranslated
# the-word-draft-in-this-place = The word `draft` in this place marks a proposal, taken from another place of the book or from another tool. Readers do not see drafts. Confirm one in the same way.

# # @0a56ab85714e untranslated
# from-the-command-line-you-can = From the command line you can confirm many at once. The second command takes those where only spaces, punctuation or emphasis of the source have changed:

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

# # @f494d9a98d8a untranslated
# a-comment-in-a-block-of = A comment in a block of code is a message too; its note says “a comment in code”. Write plain words, without Markdown and without the signs of a comment. What would change the code is rejected.

fluent = Tirer parti de Fluent

a-value-between-braces-is-put = Une valeur entre accolades est insérée lors de la génération du livre. Là où un nombre modifie la phrase, écrivez une variante pour chaque forme plurielle de votre langue. Le polonais, par exemple, en demande plus que l’anglais :

the-variant-with-is-used-when = La variante marquée d’un `*` sert quand aucune autre ne convient. Vous pouvez procéder ainsi dans votre langue même si la source ne le fait pas.

# # @7be923da4acc untranslated
# a-term-in-terms-ftl-may = A term in `terms.ftl` may have the forms that your language needs, and attributes such as its gender. A message asks for them:

# # @22765d3cdd91 untranslated
# functions-write-numbers-and-dates-as = [Functions](../reference/functions.md) write numbers and dates as your language does.

to-write-a-brace-that-is = Pour écrire une accolade qui n’est pas une valeur, mettez-la entre guillemets droits : `{ "{" } "{ "{" }" { "}" }`.

check = Vérifier votre travail

check-names-file-and-line-of = `check` indique le fichier et la ligne de chaque problème, ainsi que la solution :

# # @671d09091000 untranslated
# each-variant-of-your-translation-is = Each variant of your translation is compared with the source:

# # @1710711052f0 untranslated
# what-differs = What differs

# # @70fbb54bd5e6 untranslated
# what-happens = What happens

# # @a2946a0814bd untranslated
# values-footnotes-images-tags = Values, footnotes, images, tags

# # @c4c6841b1f1d untranslated
# it-is-an-error-readers-see = It is an error; readers see the source text.

# # @bc80050bdf22 untranslated
# links-code-numbers-names-words-such = Links, code, numbers, names, words such as MUST, plural forms, the mark at the end, the typography of your language

# # @daa3b75d5cb0 untranslated
# it-is-a-warning-readers-see = It is a warning; readers see the translation.

# # @df3f2a0b4033 untranslated
# emphasis-length = Emphasis, length

# # @101ada2c2d38 untranslated
# you-are-told-no-more = You are told, no more.

# # @5f0bf29c6fc2 untranslated
# polypress-explain-tells-more-about-a = `polypress explain` tells more about a finding, and `polypress fix` repairs what is wrong beyond doubt. If a warning is wrong, say why, and it is not shown again:

build-shows-your-work-in-context = `build` montre votre travail dans son contexte. Un message qui contient une erreur est remplacé par sa source jusqu’à ce que vous le répariez ; tous les autres messages du fichier restent pris en compte.

save-your-files-in-utf-8 = Enregistrez vos fichiers en UTF-8. Un fichier dans un autre codage ne peut pas être lu, et aucun de ses messages ne compte.
