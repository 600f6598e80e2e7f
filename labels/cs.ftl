### The words that polypress adds to a book, in Czech. labels/en.ftl says where each of them stands.

contents = Obsah

on-this-page = Na této stránce

navigation = Kapitoly

previous = Předchozí

next = Další

skip-to-content = Přejít k obsahu

language = Jazyk

choose-language = Zvolte jazyk

note = Poznámka

tip = Tip

important = Důležité

warning = Varování

caution = Upozornění

footnotes = Poznámky pod čarou

footnote-mark = Poznámka pod čarou { $number }

footnote-back = Zpět k odkazu na poznámku { $number }

page-of = Strana { $page } z { $pages }

figure-number = Obrázek { $number }

table-number = Tabulka { $number }

chapter-number = Kapitola { $number }

continued = pokračování

task-done = Hotovo

task-open = Zbývá udělat

not-translated = Dosud nepřeloženo

out-of-date = Zastaralý překlad

completeness-notice = Z této knihy je přeloženo { $percent } %. Zbytek je zobrazen v jiném jazyce.

page-fallback-notice =
    { $count ->
        [one] Jeden úsek této stránky dosud není přeložen.
        [few] { $count } úseky této stránky dosud nejsou přeloženy.
       *[other] { $count } úseků této stránky dosud není přeloženo.
    }

cover = Obálka

start-of-content = Začátek textu

landmarks = Orientační body

title-page = Titulní list

list-of-figures = Obrázky

list-of-tables = Tabulky

index = Rejstřík

index-symbols = Symboly

list-of-pages = Strany tištěného vydání

original-language = Jazyk originálu: { $language }

accessible-text = Veškerý text lze předčítat, zvětšovat a měnit jeho barvy. Je členěn nadpisy a obsah vede ke každé kapitole.

accessible-images = Obrázky mají popisy.

accessible-images-partly = Některé obrázky nemají popis.

accessible-formulas = Vzorce jsou zapsány v MathML.

accessible-pages = Čísla stran tištěného vydání jsou vyznačena.

version = Verze { $version }

status = Stav: { $status }

date = Datum: { $date }

draft = NÁVRH

document-number = Dokument { $number }

authors = Text: { $names }

editors = Redakce: { $names }

translators = Překlad: { $names }

downloads = Ke stažení

details = Podrobnosti

image-not-shown = Obrázek: { $description }

link-to-heading = Odkaz na „{ $heading }“

list-separator = { ", " }

search = Hledat

search-results = Výsledky: { $count }

search-none = Pro „{ $query }“ nebylo nic nalezeno.

close = Zavřít

copy = Kopírovat

copied = Zkopírováno

theme = Barvy

theme-light = Světlé

theme-dark = Tmavé

theme-system = Podle systému

breadcrumb = Nacházíte se zde

edit-page = Upravit tuto stránku

page-stale-notice =
    { $count ->
        [one] Překlad jednoho úseku této stránky je zastaralý.
        [few] Překlady { $count } úseků této stránky jsou zastaralé.
       *[other] Překlady { $count } úseků této stránky jsou zastaralé.
    }

help-translate = Pomoci s překladem

translation-status = Stav překladu

translated = Přeloženo

page = Stránka

languages = Jazyky

pages = Stránky

messages = Zprávy

words-left = Zbývá slov

obsolete = Opuštěné

optional = nepovinný

book-titles = Názvy knihy

not-in-language = v tomto jazyce není

no-text = bez textu

to-do = Co přeložit dál

all-done = není co dělat

open-pages = Stránky, kde zbývá nejvíc

message-count = Zprávy: { $count }

word-count = Slova: { $count }

and-more = a další: { $count }

no-translations = Překlady nejsou.

states-explained = Zastaralé: podle staršího textu. Koncept: nikdo nepotvrdil. Nelze použít: nedá se zobrazit. Opuštěné: uchované pro text, který na žádné stránce není.

proof-sheet = Korekturní list

message = Zpráva

source-text = Zdrojový text

translation = Překlad

remarks = Poznámky

words-added = přidáno po překladu

words-removed = odstraněno po překladu

state-missing = Nepřeloženo

state-broken = Nelze použít

state-stale = Zastaralé

state-draft = Koncept

state-translated = Přeloženo

state-reviewed = Zkontrolováno

sign-off = Schválení

sign-off-statement = Překlad na těchto listech byl porovnán se zdrojovým textem.

signer-name = Jméno

signing-date = Datum

signature = Podpis

page-not-found = Stránka nenalezena

page-not-found-help = Na této adrese žádná stránka není. Pokračujte odtud:

page-moved = Tato stránka byla přesunuta

front-page = Úvodní stránka
