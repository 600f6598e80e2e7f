### À propos de cette traduction
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = À propos de cette traduction

description = Comment ce manuel est traduit, et comment corriger une erreur.

this-handbook-is-written-in-english = Ce manuel est écrit en anglais et traduit paragraphe par paragraphe. Cette page n’existe que dans les traductions : son en-tête nomme les langues qui l’ont.

have-you-found-a-mistake-correct = Vous avez trouvé une erreur ? Corrigez-la dans le dossier de votre langue, dans `locales/`. La page [Pour les traducteurs](guides/translator.md) dit comment faire.
