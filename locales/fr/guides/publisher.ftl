### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-publishers = Pour les éditeurs

this-guide-shows-how-to-set = Ce guide montre comment configurer les langues, ordonner les pages et générer ce que vos lecteurs reçoivent.

languages = Ajouter une langue

name-it-in-polypress-toml-then = Indiquez-la dans `polypress.toml`, puis exécutez `polypress update` pour créer ses catalogues.

the-name-of-the-language-its = Pour les langues courantes, le nom de la langue, son sens d’écriture et sa police ne demandent aucun réglage. Deux réglages décident de ce qui se passe tant qu’une traduction est incomplète :

here-text-that-brazilian-portuguese-lacks = Ici, le texte qui manque en portugais du Brésil est pris dans `pt`, une autre langue du projet, puis dans la langue source. Le polonais peut rester incomplet sans faire échouer une [génération stricte](ci.md#gate).

order = Mettre les pages en ordre

write-content-summary-md-a-list = Écrivez `content/SUMMARY.md` : une liste de liens, avec des titres pour les parties du livre.

pages-before-the-first-list-item = Les pages placées avant le premier élément de liste ouvrent le livre, celles placées après le dernier le ferment ; ni les unes ni les autres ne portent de numéro. Une page en retrait est une section de sa page parente.

without-a-summary-pages-are-ordered = Sans sommaire, les pages sont classées selon `order` dans leur en-tête, puis selon le numéro au début du nom de leur fichier, puis par nom. L’adresse de `10-setup.md` est `setup`, sans le numéro.

build = Générer

the-first-command-makes-every-language = La première commande produit toutes les langues et tous les formats. La seconde ne remplace que deux fichiers PDF et conserve le reste.

folder = Dossier

entry = Contenu

what-it-is = Description

the-page-where-readers-choose-a = La page où les lecteurs choisissent une langue

every-file-with-its-size-sha = Tous les fichiers, avec leur taille, leur SHA-256 et leur degré d’achèvement

the-site-upload-it-as-it = Le site : mettez-le en ligne tel quel

the-book-for-e-readers-epub = Le livre pour liseuses, EPUB 3.3

the-book-for-print-and-archive =
    Le livre pour l’impression et l’archivage,\
    balisé pour les lecteurs d’écran

put-the-whole-of-dist-on = Placez le dossier `dist` entier sur n’importe quel serveur web. Le site n’a pas besoin de JavaScript.

fallback = Ce que voient les lecteurs là où le texte manque

the-nearest-fallback-language-takes-its = Le texte de la langue de repli la plus proche prend la place du texte manquant, *signalé comme tel* dans les trois formats et lu dans sa propre langue par les lecteurs d’écran. Un avis indique quelle part du livre est traduite. Un titre garde son ancre dans toutes les langues, si bien que les liens venus de l’extérieur continuent de fonctionner.

fonts = Choisir les polices

pdfs-are-set-in-fonts-that = Les PDF et les [épreuves de relecture](#proof) sont composés avec des polices fournies par le programme, pour les écritures latine, grecque, cyrillique, arabe, hébraïque, devanagari, thaïe, chinoise, japonaise et coréenne. Les caractères chinois prennent la forme de la région de leur langue. Pour une autre écriture, ou pour une police à vous, ajoutez des fichiers de polices au projet :

files-names-fonts-and-folders-of = `files` indique des polices et des dossiers de polices, au format TrueType ou OpenType, un fichier pour chaque graisse et chaque style. Dans l’écriture d’une langue, ses familles passent en premier, et les caractères qui leur manquent viennent des autres. Avec `system = true`, les familles sont aussi cherchées sur votre machine ; le livre peut alors changer d’aspect sur une autre.

polypress-build-v-says-which-fonts = `polypress build -v` indique avec quelles polices chaque fichier est composé.

proof = Faire relire une traduction sur papier

proof-sheets-show-each-message-with = Les épreuves de relecture présentent chaque message avec son texte source et sa traduction côte à côte. Elles indiquent où en est la traduction, laissent de la place pour les remarques et se terminent par un cadre à signer.

this-writes-proofs-fr-my-book = Cela écrit `proofs/fr/my-book-proof.pdf`. Les épreuves ne sont produites que si vous les demandez, ici ou dans [`formats`](../reference/configuration.md#book). Les brouillons y figurent, quoi que voient les lecteurs ; gardez-les donc hors du serveur web. Là où un texte source a changé depuis sa traduction, les mots nouveaux sont surlignés et soulignés, et les mots disparus sont barrés.

to-print-less-name-pages-or = Pour imprimer moins, indiquez des pages ou les états qui comptent :

when-the-reviewer-has-signed-record = Une fois l’épreuve signée, consignez-le sous les mêmes noms :

some-languages = Réserver une page à certaines langues

except-in-place-of-only-means = `except` à la place de `only` désigne toutes les autres langues. Pour une page entière, écrivez `locales: [de, fr]` dans son en-tête.

an-image-may-have-variants-too = Une image peut elle aussi avoir des variantes : lorsque `plan.fr.png` se trouve à côté de `plan.png`, c’est la première que voient les lecteurs francophones.

pseudo = Essayer avant de traduire

two-invented-languages-show-how-the = Deux langues inventées montrent comment le livre se comportera :

en-xa-has-accents-brackets-around = `en-XA` a des accents, des crochets autour de chaque message et un tiers de texte en plus : ce qui n’a pas d’accents ne peut pas être traduit, et ce qui est coupé manque de place. `ar-XB` se lit de droite à gauche.

help = Aider vos traducteurs

write-short-sentences-a-paragraph-is = Faites des phrases courtes. Un paragraphe est un message, et les petits messages sont faciles à relire.

explain-what-is-ambiguous-in-a = Expliquez dans une note ce qui est ambigu. Elle s’affiche au-dessus du message :

put-product-names-into-locales-en = Mettez les noms de produits dans `locales/en/terms.ftl` et les valeurs telles que les numéros de version dans [`[variables]`](../reference/configuration.md#variables).

let-comments-in-code-be-translated = Laissez traduire les commentaires du code, ou écrivez `comments = false` dans [`[translation]`](../reference/configuration.md#translation). Les licences, les instructions destinées à des outils et le code mis en commentaire restent tels quels.

you-may-edit-move-split-and = Vous pouvez modifier, déplacer, scinder et fusionner des paragraphes : les traductions les suivent. Celles d’un paragraphe supprimé [attendent son retour](../explanations/how-translations-stay-true.md#attic).
