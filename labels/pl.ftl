### The words that polypress adds to a book, in Polish. labels/en.ftl says where each of them stands.

contents = Spis treści

on-this-page = Na tej stronie

navigation = Rozdziały

previous = Poprzednia

next = Następna

skip-to-content = Przejdź do treści

language = Język

choose-language = Wybierz język

note = Uwaga

tip = Wskazówka

important = Ważne

warning = Ostrzeżenie

caution = Przestroga

footnotes = Przypisy

footnote-mark = Przypis { $number }

footnote-back = Powrót do odnośnika { $number }

page-of = Strona { $page } z { $pages }

figure-number = Rysunek { $number }

table-number = Tabela { $number }

chapter-number = Rozdział { $number }

continued = ciąg dalszy

task-done = Zrobione

task-open = Do zrobienia

not-translated = Jeszcze nieprzetłumaczone

out-of-date = Tłumaczenie nieaktualne

completeness-notice = Przetłumaczono { $percent }% tej książki. Pozostała część jest w innym języku.

page-fallback-notice =
    { $count ->
        [one] Jeden fragment tej strony nie jest jeszcze przetłumaczony.
        [few] { $count } fragmenty tej strony nie są jeszcze przetłumaczone.
        [many] { $count } fragmentów tej strony nie jest jeszcze przetłumaczonych.
       *[other] { $count } fragmentu tej strony nie jest jeszcze przetłumaczone.
    }

cover = Okładka

start-of-content = Początek tekstu

landmarks = Punkty orientacyjne

title-page = Strona tytułowa

list-of-figures = Rysunki

list-of-tables = Tabele

index = Indeks

index-symbols = Symbole

list-of-pages = Strony wydania drukowanego

original-language = Język oryginału: { $language }

accessible-text = Cały tekst można odczytać na głos, powiększyć i zmienić jego kolory. Dzielą go nagłówki, a spis treści prowadzi do każdego rozdziału.

accessible-images = Obrazy mają opisy.

accessible-images-partly = Niektóre obrazy nie mają opisów.

accessible-formulas = Wzory zapisano w MathML.

accessible-pages = Numery stron wydania drukowanego są zaznaczone.

version = Wersja { $version }

status = Status: { $status }

date = Data: { $date }

draft = PROJEKT

document-number = Dokument { $number }

authors = Autorstwo: { $names }

editors = Redakcja: { $names }

translators = Tłumaczenie: { $names }

downloads = Do pobrania

details = Szczegóły

image-not-shown = Obraz: { $description }

link-to-heading = Link do „{ $heading }”

list-separator = { ", " }

search = Szukaj

search-results = Wyniki: { $count }

search-none = Nic nie znaleziono dla „{ $query }”.

close = Zamknij

copy = Kopiuj

copied = Skopiowano

theme = Kolory

theme-light = Jasne

theme-dark = Ciemne

theme-system = Jak w systemie

breadcrumb = Jesteś tutaj

edit-page = Edytuj tę stronę

page-stale-notice =
    { $count ->
        [one] Tłumaczenie jednego fragmentu tej strony jest nieaktualne.
        [few] Tłumaczenia { $count } fragmentów tej strony są nieaktualne.
        [many] Tłumaczenia { $count } fragmentów tej strony są nieaktualne.
       *[other] Tłumaczenia { $count } fragmentu tej strony są nieaktualne.
    }

help-translate = Pomóż tłumaczyć

translation-status = Stan tłumaczenia

translated = Przetłumaczone

page = Strona

languages = Języki

pages = Strony

messages = Komunikaty

words-left = Pozostało słów

obsolete = Odłożone

optional = nieobowiązkowy

book-titles = Tytuły książki

not-in-language = nie w tym języku

no-text = bez tekstu

to-do = Co dalej

all-done = nic nie zostało do zrobienia

open-pages = Strony, na których zostało najwięcej

message-count = Komunikaty: { $count }

word-count = Słowa: { $count }

and-more = i jeszcze { $count }

no-translations = Nie ma tłumaczeń.

states-explained = Nieaktualne: według starszego tekstu. Szkic: przez nikogo niepotwierdzony. Nie do użycia: nie może być pokazane. Odłożone: zachowane dla tekstu, którego nie ma już na żadnej stronie.

proof-sheet = Arkusz korektorski

message = Komunikat

source-text = Tekst źródłowy

translation = Tłumaczenie

remarks = Uwagi

words-added = dodane po przetłumaczeniu

words-removed = usunięte po przetłumaczeniu

state-missing = Bez tłumaczenia

state-broken = Nie do użycia

state-stale = Nieaktualne

state-draft = Szkic

state-translated = Przetłumaczone

state-reviewed = Sprawdzone

sign-off = Zatwierdzenie

sign-off-statement = Porównano tłumaczenie na tych arkuszach z tekstem źródłowym.

signer-name = Imię i nazwisko

signing-date = Data

signature = Podpis

page-not-found = Nie znaleziono strony

page-not-found-help = Pod tym adresem nie ma strony. Przejdź stąd dalej:

page-moved = Ta strona została przeniesiona

front-page = Strona główna
