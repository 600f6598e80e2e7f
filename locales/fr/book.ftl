### Polypress
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = Polypress

subtitle = Un seul jeu de pages, toutes les langues, tous les formats

description = Comment écrire un manuel une seule fois et le publier en plusieurs langues sous forme de site, d’EPUB et de PDF.

part-tutorial = Tutoriel

part-guides = Guides pratiques

part-reference = Référence

part-explanations = Explications
