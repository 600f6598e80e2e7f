### For makers of e-books
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-makers-of-e-books = Pour les créateurs de livres numériques

polypress-build-format-epub-makes-an = `polypress build --format epub` crée un EPUB 3.3 pour chaque langue, `dist/fr/my-book.epub`. Ce guide montre ce que vous pouvez décider à son sujet. La page [Configuration](../reference/configuration.md) énumère toutes les clés.

metadata = Dire ce qu’est le livre

stores-and-libraries-sort-books-by = Les librairies et les bibliothèques classent les livres d’après ce que contient le fichier. Ces données viennent de [`[book]`](../reference/configuration.md#book) :

the-identifier-of-a-book-follows = L’identifiant d’un livre découle de `id`, de `version` et de la langue. Il reste le même tant que vous ne donnez pas au livre une autre `version`. Une traduction nomme le livre dont elle est issue, et ses traducteurs.

whom-the-book-is-accessible-to = À qui le livre est accessible se déduit de son contenu. Décrivez donc chaque image, ou dites avec `<img src="line.svg" alt="">` qu’elle n’est qu’un ornement.

cover = Choisir une couverture

cover-names-an-upright-image-many = `cover` nomme une image en hauteur ; beaucoup de librairies demandent 1 600 pixels sur 2 560. Si `cover.fr.png` se trouve à côté de `cover.png`, le livre français a sa propre couverture. Sans image, la couverture est dessinée à partir du titre, du sous-titre et des auteurs.

navigation = Aider les lecteurs à se repérer

the-contents-list-the-sections-of = La table des matières énumère aussi les sections de chaque page.

e-readers-show-the-page-numbers = Les liseuses montrent les numéros de page du PDF, pour qu’une classe trouve le même endroit sur papier et à l’écran. Il n’est pas nécessaire de générer le PDF pour cela.

a-book-in-arabic-hebrew-hindi = Un livre en arabe, hébreu, hindi ou thaï apporte sa police. Les lecteurs peuvent toujours en choisir une autre.

links-lead-to-the-chapters-of = Les liens mènent aux chapitres du même livre. Ceux vers d’autres fichiers et d’autres langues mènent au site si `url` dit où il se trouve ; sinon, leurs mots restent seuls.

limits = Savoir ce qu’un EPUB ne peut pas contenir

images-are-png-jpeg-gif-webp = Les images sont au format PNG, JPEG, GIF, WebP ou SVG. Les scripts, et tout ce qui serait chargé d’ailleurs, sont retirés des dessins. Si une image ne peut pas être montrée, sa description prend sa place. Chaque cas est signalé.
