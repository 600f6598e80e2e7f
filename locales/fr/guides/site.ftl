### For owners of a site
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-owners-of-a-site = Pour les propriétaires d’un site

this-guide-shows-how-to-preview = Ce guide montre comment prévisualiser le site, le placer sur un serveur et changer son apparence.

serve = Prévisualiser

the-site-is-at-http-localhost = Le site se trouve à l’adresse `http://localhost:4000`. Quand vous enregistrez une page, un catalogue ou un modèle, le navigateur montre le nouvel état, avec tous les constats dans la page. Rien n’est écrit, et seule cette machine peut se connecter.

server = Mettre en ligne

a-file-server-is-enough-the = Un serveur de fichiers suffit ; le site fonctionne même depuis un dossier. `dist/index.html` mène les lecteurs à leur dernier choix ou à la langue de leur navigateur. Si le serveur accepte une page pour les adresses introuvables, indiquez `404.html`.

this-header-makes-browsers-refuse-everything = Avec cet en-tête, les navigateurs refusent tout ce dont le site n’a pas besoin :

with-url-in-book-there-are = Avec `url` dans [`[book]`](../reference/configuration.md#book), le site a des adresses canoniques et un `sitemap.xml`.

search-finds-words-by-their-beginnings = La recherche trouve les mots par leur début et sous des formes apparentées, quels que soient leurs accents. Elle ne trouve pas les éléments intérieurs des mots composés. Chaque traduction a une page `translation-status.html`, qui montre où elle en est.

theme = Changer l’apparence

put-your-files-into-the-folder = Placez vos fichiers dans le dossier `theme` :

file = Fichier

what-becomes-of-it = Ce qu’il devient

loaded-after-ours = Chargés après les nôtres.

the-icon-of-the-site = L’icône du site.

the-end-of-the-head-of = La fin de l’élément « head » de chaque page.

part-of-the-header-the-end = Une partie de l’en-tête ; la fin du pied de page.

in-place-of-our-template-of = À la place de notre modèle du même nom.

others = autres

copied = Copiés.

templates-are-written-for-minijinja-one = Les modèles sont écrits pour [MiniJinja](https://docs.rs/minijinja) ; la page [Modèles](../reference/templates.md) les énumère avec tout ce qu’ils peuvent montrer. Un modèle qui commence par la première de ces lignes peut changer un seul bloc et garder le reste :
