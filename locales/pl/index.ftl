### O programie Polypress
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = O programie Polypress

description = Napisz strony raz w Markdownie i opublikuj je w każdym języku jako witrynę, EPUB i PDF.

product-turns-one-set-of-markdown = { -product } zamienia jeden zestaw stron w Markdownie w podręczniki w wielu językach. Autorzy piszą strony. Tłumacze edytują pliki Fluent, w których każdemu akapitowi odpowiada jeden komunikat. Jedno polecenie tworzy **witrynę, EPUB i PDF dla każdego języka**.

the-same-short-page-about-tea = ![Ta sama krótka strona o herbacie po angielsku, francusku, japońsku i arabsku, jedna obok drugiej; stronę arabską czyta się od prawej do lewej.](images/one-page.png)

one-page-four-languages-the-headings = Jedna strona, cztery języki. Nagłówki, listy i odnośniki są w każdym z nich takie same.

this-page-is-a-translation-where = Ta strona jest tłumaczeniem. Jeśli różni się od strony angielskiej, rozstrzyga strona angielska.

for-whom = Czy to coś dla Ciebie?

you-are = Kim jesteś

you-have = Co masz

product-gives-you = Co daje Ci { -product }

an-author = autorem

pages-in-markdown = strony w Markdownie

warnings-with-file-line-and-remedy = ostrzeżenia z plikiem, wierszem i sposobem naprawy

a-translator = tłumaczem

an-editor-weblate-or-pontoon = edytor, Weblate lub Pontoon

whole-paragraphs-with-their-context = całe akapity wraz z kontekstem

a-publisher = wydawcą

readers-in-many-countries = czytelników w wielu krajach

accessible-files-in-every-language = dostępne cyfrowo pliki w każdym języku

a-ci-maintainer = opiekunem CI

a-pipeline = potok

exit-statuses-json-the-same-bytes = kody wyjścia, JSON i za każdym razem te same bajty

it-is-not-for-user-interfaces = Nie nadaje się do interfejsów użytkownika ani do witryn, które w różnych językach mają różne strony.

what-you-get = Co daje Ci projekt

pages-that-a-translation-cannot-break = **Strony, których tłumaczenie nie zepsuje.** Tłumaczenie zmienia słowa. Nigdy nie zmienia struktury strony.

honest-gaps-text-that-is-not = **Jawne luki.** Tekst, który nie jest jeszcze przetłumaczony, pojawia się w innym języku, a czytelnik się o tym dowiaduje.

one-set-of-addresses-a-link = **Jeden zestaw adresów.** Odnośnik i kotwica działają w każdym języku.

everything-in-one-place-fonts-for = **Wszystko w jednym miejscu.** Program zawiera czcionki dla pisma łacińskiego, greckiego, cyrylickiego, arabskiego, hebrajskiego, tajskiego i japońskiego oraz dewanagari.

this-handbook-is-such-a-project =
    { $languages ->
        [one] Ten podręcznik jest takim projektem. Opisuje wersję { $version } i ma { $languages } wersję językową.
        [few] Ten podręcznik jest takim projektem. Opisuje wersję { $version } i ma { $languages } wersje językowe.
        [many] Ten podręcznik jest takim projektem. Opisuje wersję { $version } i ma { $languages } wersji językowych.
       *[other] Ten podręcznik jest takim projektem. Opisuje wersję { $version } i ma { $languages } wersji językowej.
    }

begin-with-a-first-book-in = Zacznij od strony [Pierwsza książka w dziesięć minut](first-book.md) albo przejdź od razu do poradnika dla [tłumaczy](guides/translator.md), [wydawców](guides/publisher.md) lub [opiekunów CI](guides/ci.md).
