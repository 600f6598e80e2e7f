### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

a-first-book-in-ten-minutes = Pierwsza książka w dziesięć minut

you-will-make-a-book-in = Stworzysz książkę po angielsku, francusku i japońsku, przetłumaczysz stronę i obejrzysz wynik. Potrzebujesz programu `polypress` i edytora tekstu.

make-a-project = Utwórz projekt

init-asks-nothing-and-prints-the = `init` o nic nie pyta i wypisuje, co zapisał:

the-settings-title-languages-formats = Ustawienia: tytuł, języki, formaty.

the-pages-in-english-there-is = Strony po angielsku: `index.md` oraz `guide.md`, gdzie widać, co może zawierać strona.

the-catalogs-one-folder-for-each = Katalogi tłumaczeń: po jednym folderze dla każdego języka i po jednym pliku dla każdej strony.

write-a-page = Napisz stronę

open-content-index-md-and-replace = Otwórz `content/index.md` i dodaj na końcu te wiersze:

then-bring-the-catalogs-in-step = Następnie uzgodnij katalogi ze stroną:

the-page-has-two-messages-a = `update` wypisuje, które katalogi zapisał, i podaje, że są dwa nowe **komunikaty**: nagłówek i akapit. Każdy z nich ma teraz *identyfikator* w katalogu angielskim, `locales/en/index.ftl`:

never-edit-the-catalog-of-the = Nigdy nie edytuj katalogu języka źródłowego. Edytuj stronę, a potem uruchom `polypress update`.

translate = Przetłumacz dwa komunikaty

open-locales-fr-index-ftl-what = Otwórz `locales/fr/index.ftl`. To, co nie jest przetłumaczone, ma tam postać <dfn title="zalążek">zalążka</dfn>, czyli komunikatu za znakami komentarza. Dwa nowe zalążki są na końcu:

remove-and-the-space-after-it = Usuń `#` i następującą po nim spację z początku tych wierszy.

write-french-after-the-equals-signs = Po znakach równości wpisz tekst francuski:

save-the-file = Zapisz plik.

the-line-with-says-which-english = Wiersz z `@` mówi, który tekst angielski jest podstawą tłumaczenia. Zostaw go na miejscu.

build = Zbuduj książkę

open-dist-index-html-in-a = Otwórz `dist/index.html` w przeglądarce. Możesz tam wybrać język:

english-is-complete = Angielski jest kompletny.

french-shows-your-translation-on-the = Francuski pokazuje oba Twoje tłumaczenia, zarówno w witrynie, jak i w plikach `dist/fr/a-first-book.epub` i `dist/fr/a-first-book.pdf`. Reszta jest po angielsku i odpowiednio oznaczona.

japanese-is-not-translated-its-pages = Japoński nie jest przetłumaczony. Jego strony pokazują tekst angielski i o tym informują.

to-see-how-far-each-language = Aby zobaczyć, jak zaawansowane są poszczególne języki, uruchom:

the-shell-does-not-find-polypress = Powłoka nie znajduje programu `polypress`

build-the-program-from-its-source = Zbuduj program ze źródeł za pomocą Rusta 1.95 lub nowszego: uruchom `cargo build --release`, a potem dodaj folder `target/release` do zmiennej `PATH`.

what-you-can-do-now = Co już potrafisz

make-a-project-2 = Utworzyć projekt.

write-a-page-2 = Napisać stronę.

translate-it-and-build-the-book = Przetłumaczyć ją i zbudować książkę.

add-a-second-page-and-put = Dodać stronę i [ułożyć strony w kolejności](guides/publisher.md#order).

learn-what-a-good-translation-needs = Dowiedzieć się, [czego wymaga dobre tłumaczenie](guides/translator.md).
