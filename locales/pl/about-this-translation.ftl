### O tym tłumaczeniu
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = O tym tłumaczeniu

description = Jak tłumaczony jest ten podręcznik i jak poprawić błąd.

this-handbook-is-written-in-english = Ten podręcznik powstaje po angielsku i jest tłumaczony akapit po akapicie. Ta strona istnieje tylko w tłumaczeniach: jej nagłówek YAML wymienia języki, które ją mają.

have-you-found-a-mistake-correct = W tekście jest błąd? Popraw go w folderze swojego języka w `locales/`. Strona [Dla tłumaczy](guides/translator.md) mówi, jak to zrobić.
