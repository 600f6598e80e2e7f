### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

a-first-book-in-ten-minutes = Un premier livre en dix minutes

you-will-make-a-book-in = Vous allez créer un livre en anglais, en français et en japonais, traduire une page et regarder le résultat. Il vous faut le programme `polypress` et un éditeur de texte.

make-a-project = Créer un projet

init-asks-nothing-and-prints-the = `init` ne pose aucune question et affiche ce qu’il a écrit :

the-settings-title-languages-formats = Les réglages : titre, langues, formats.

the-pages-in-english-there-is = Les pages, en anglais : `index.md`, ainsi que `guide.md`, qui montre ce qu’une page peut contenir.

the-catalogs-one-folder-for-each = Les catalogues : un dossier par langue, un fichier par page.

write-a-page = Écrire une page

open-content-index-md-and-replace = Ouvrez `content/index.md` et ajoutez ces lignes à la fin :

then-bring-the-catalogs-in-step = Mettez ensuite les catalogues en phase avec la page :

the-page-has-two-messages-a = `update` affiche les catalogues qu’il a écrits et signale deux nouveaux **messages** : un titre et un paragraphe. Chacun a désormais un *identifiant* dans le catalogue anglais, `locales/en/index.ftl` :

never-edit-the-catalog-of-the = Ne modifiez jamais le catalogue de la langue source. Modifiez la page, puis exécutez `polypress update`.

translate = Traduire deux messages

open-locales-fr-index-ftl-what = Ouvrez `locales/fr/index.ftl`. Ce qui n’est pas traduit y figure sous forme d’<dfn>ébauche</dfn> : un message précédé de signes de commentaire. Les deux nouvelles ébauches viennent à la fin :

remove-and-the-space-after-it = Supprimez `#` et l’espace qui le suit au début de ces lignes.

write-french-after-the-equals-signs = Écrivez le texte français après les signes égal :

save-the-file = Enregistrez le fichier.

the-line-with-says-which-english = La ligne qui contient `@` indique quel texte anglais vous avez traduit. Laissez-la en place.

build = Générer le livre

open-dist-index-html-in-a = Ouvrez `dist/index.html` dans un navigateur. Vous pouvez y choisir une langue :

english-is-complete = L’anglais est complet.

french-shows-your-translation-on-the = Le français montre vos deux traductions, sur le site comme dans `dist/fr/a-first-book.epub` et `dist/fr/a-first-book.pdf`. Le reste est en anglais, et signalé comme tel.

japanese-is-not-translated-its-pages = Le japonais n’est pas traduit. Ses pages montrent le texte anglais et le signalent.

to-see-how-far-each-language = Pour savoir où en est chaque langue, exécutez :

the-shell-does-not-find-polypress = Le shell ne trouve pas `polypress`

build-the-program-from-its-source = Compilez le programme à partir de ses sources avec Rust 1.95 ou une version plus récente : exécutez `cargo build --release`, puis ajoutez le dossier `target/release` à votre `PATH`.

what-you-can-do-now = Ce que vous savez faire maintenant

make-a-project-2 = Créer un projet.

write-a-page-2 = Écrire une page.

translate-it-and-build-the-book = La traduire et générer le livre.

add-a-second-page-and-put = Ajouter une page et [mettre les pages en ordre](guides/publisher.md#order).

learn-what-a-good-translation-needs = Apprendre [ce que demande une bonne traduction](guides/translator.md).
