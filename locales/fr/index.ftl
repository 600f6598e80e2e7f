### À propos de Polypress
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = À propos de Polypress

description = Écrivez vos pages une seule fois en Markdown ; publiez-les dans toutes les langues sous forme de site, d’EPUB et de PDF.

product-turns-one-set-of-markdown = { -product } transforme un seul jeu de pages Markdown en manuels dans de nombreuses langues. Les auteurs écrivent des pages. Les traducteurs modifient des fichiers Fluent, à raison d’un message par paragraphe. Une seule commande produit **un site, un EPUB et un PDF pour chaque langue**.

the-same-short-page-about-tea = ![La même courte page sur le thé en anglais, en français, en japonais et en arabe, côte à côte ; la page arabe se lit de droite à gauche.](images/one-page.png)

one-page-four-languages-the-headings = Une page, quatre langues. Les titres, les listes et les liens d’une page sont les mêmes dans toutes.

this-page-is-a-translation-where = Cette page est une traduction. Là où elle diffère de la page anglaise, c’est la page anglaise qui fait foi.

for-whom = Est-ce fait pour vous ?

you-are = Vous êtes

you-have = Vous avez

product-gives-you = { -product } vous apporte

an-author = auteur

pages-in-markdown = des pages en Markdown

warnings-with-file-line-and-remedy = des avertissements avec le fichier, la ligne et le remède

a-translator = traducteur

an-editor-weblate-or-pontoon = un éditeur de texte, Weblate ou Pontoon

whole-paragraphs-with-their-context = des paragraphes entiers avec leur contexte

a-publisher = éditeur

readers-in-many-countries = des lecteurs dans de nombreux pays

accessible-files-in-every-language = des fichiers accessibles dans toutes les langues

a-ci-maintainer = responsable de l’intégration continue

a-pipeline = un pipeline

exit-statuses-json-the-same-bytes = des codes de sortie, du JSON, chaque fois les mêmes octets

it-is-not-for-user-interfaces = Ce n’est pas fait pour les interfaces utilisateur, ni pour un site dont les pages diffèrent d’une langue à l’autre.

what-you-get = Ce qu’un projet vous apporte

pages-that-a-translation-cannot-break = **Des pages qu’une traduction ne peut pas casser.** Une traduction change les mots. Elle ne change jamais la structure d’une page.

honest-gaps-text-that-is-not = **Des lacunes assumées.** Le texte qui n’est pas encore traduit apparaît dans une autre langue, et le lecteur en est averti.

one-set-of-addresses-a-link = **Un seul jeu d’adresses.** Un lien ou une ancre fonctionne dans toutes les langues.

everything-in-one-place-fonts-for = **Tout au même endroit.** Le programme est livré avec des polices pour les écritures latine, grecque, cyrillique, arabe, hébraïque, devanagari, thaïe et japonaise.

this-handbook-is-such-a-project = Ce manuel est un projet de ce genre. Il décrit la version { $version } et existe en { $languages } langues.

begin-with-a-first-book-in = Commencez par [un premier livre en dix minutes](first-book.md), ou passez directement au guide destiné aux [traducteurs](guides/translator.md), aux [éditeurs](guides/publisher.md) ou aux [responsables de l’intégration continue](guides/ci.md).
