### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

the-road-of-a-paragraph = Le parcours d’un paragraphe

how-does-a-sentence-in-a = Comment une phrase d’un fichier Markdown en vient-elle à figurer dans un PDF en arabe ? Cette page suit l’une d’elles.

pages-feed-two-things-the-book = ![Les pages alimentent deux choses : le livre et le catalogue anglais. Le catalogue français suit le catalogue anglais et alimente le livre. Le livre devient HTML, EPUB et PDF.](../images/road.svg "Des pages aux formats")

it-is-read = Il est lu

the-page-becomes-a-tree-headings = La page devient un arbre : des titres, des listes, des tableaux et, au bout de chaque branche, une suite de mots. Une telle suite est un <dfn>message</dfn>. Les sauts de ligne du fichier ne veulent rien dire ; vous pouvez donc recouper les lignes de vos paragraphes sans toucher à aucune traduction.

name = Il reçoit un nom

readable-ids = Le message est écrit dans le catalogue anglais, avec un identifiant tiré de ses six premiers mots. Les identifiants sont conservés, et non calculés : dès lors, le catalogue se souvient à qui appartient chacun d’eux.

why-not-number-the-paragraphs-one = Pourquoi ne pas numéroter les paragraphes ? *Un seul ajout renommerait tous ceux qui suivent.* Pourquoi ne pas prendre le texte comme identifiant ? Chaque virgule corrigée ferait perdre les traductions dans toutes les langues.

it-is-translated = Il est traduit

the-arabic-catalog-has-a-message = Le catalogue arabe a un message portant le même identifiant. Ce message est lu comme une seule suite de mots et prend la place des mots anglais **dans l’arbre**. Une traduction n’a donc aucun moyen d’ouvrir une liste ni de fermer un tableau. Ce qui ne convient pas est signalé, et les mots anglais restent.

it-is-settled = Il prend sa forme définitive

now-the-book-of-one-language = Le livre est maintenant complet dans une langue. Les numéros, les liens, les notes, les textes de repli et les guillemets sont décidés ; les valeurs comme `{ "{" } $version { "}" }` sont insérées en dernier, de sorte qu’elles ne peuvent jamais devenir du balisage. Rien dans ce livre ne connaît Markdown, Fluent ni le disque.

it-is-printed = Il est mis en page

each-exporter-gets-the-same-book = Chaque exportateur reçoit le même livre et rend des fichiers. Comme toutes les décisions ont été prises, les formats ne peuvent pas se contredire. Un exportateur est peu de chose ; vous pouvez en écrire un en Rust :

consequences = Ce qui en découle

a-page-has-the-same-structure = Une page a la même structure dans toutes les langues, quoi qu’écrive un traducteur.

a-gap-in-a-translation-is = Une lacune dans une traduction a la taille d’un paragraphe, jamais celle d’une page.

the-price-languages-cannot-differ-in = Le prix à payer : les langues ne peuvent pas différer par leur structure, sauf là où [une directive](../reference/markdown.md#directives) le prévoit.
