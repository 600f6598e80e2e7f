### Polypress
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = Polypress

subtitle = Jeden zestaw stron, każdy język i każdy format

description = Jak raz napisać podręcznik i opublikować go w wielu językach jako witrynę, EPUB i PDF.

part-tutorial = Samouczek

part-guides = Poradniki

part-reference = Dokumentacja

part-explanations = Objaśnienia
