### The words that polypress adds to a book, in Swedish. labels/en.ftl says where each of them stands.

contents = Innehåll

on-this-page = På den här sidan

navigation = Kapitel

previous = Föregående

next = Nästa

skip-to-content = Hoppa till innehållet

language = Språk

choose-language = Välj språk

note = Anmärkning

tip = Tips

important = Viktigt

warning = Varning

caution = Försiktighet

footnotes = Fotnoter

footnote-mark = Fotnot { $number }

footnote-back = Tillbaka till nottecken { $number }

page-of = Sida { $page } av { $pages }

figure-number = Figur { $number }

table-number = Tabell { $number }

chapter-number = Kapitel { $number }

continued = fortsättning

task-done = Klart

task-open = Att göra

not-translated = Ännu inte översatt

out-of-date = Översättningen är inaktuell

completeness-notice = { $percent } % av boken är översatt. Resten visas på ett annat språk.

page-fallback-notice =
    { $count ->
        [one] Ett textavsnitt på den här sidan är ännu inte översatt.
       *[other] { $count } textavsnitt på den här sidan är ännu inte översatta.
    }

cover = Omslag

start-of-content = Textens början

landmarks = Landmärken

title-page = Titelsida

list-of-figures = Figurer

list-of-tables = Tabeller

index = Sakregister

index-symbols = Symboler

list-of-pages = Den tryckta utgåvans sidor

original-language = Originalspråk: { $language }

accessible-text = All text kan läsas upp, förstoras och färgas om. Den är indelad med rubriker, och en innehållsförteckning leder till varje kapitel.

accessible-images = Bilderna har beskrivningar.

accessible-images-partly = Vissa bilder saknar beskrivning.

accessible-formulas = Formler är skrivna i MathML.

accessible-pages = Den tryckta utgåvans sidnummer är utmärkta.

version = Version { $version }

status = Status: { $status }

date = Datum: { $date }

draft = UTKAST

document-number = Dokument { $number }

authors = Av { $names }

editors = Redigerad av { $names }

translators = Översättning: { $names }

downloads = Nedladdningar

details = Detaljer

image-not-shown = Bild: { $description }

link-to-heading = Länk till ”{ $heading }”

list-separator = { ", " }

search = Sök

search-results = Träffar: { $count }

search-none = Inget hittades för ”{ $query }”.

close = Stäng

copy = Kopiera

copied = Kopierat

theme = Färger

theme-light = Ljust

theme-dark = Mörkt

theme-system = Som systemet

breadcrumb = Du är här

edit-page = Redigera sidan

page-stale-notice =
    { $count ->
        [one] Översättningen av ett textavsnitt på den här sidan är inaktuell.
       *[other] Översättningarna av { $count } textavsnitt på den här sidan är inaktuella.
    }

help-translate = Hjälp till att översätta

translation-status = Översättningens läge

translated = Översatt

page = Sida

languages = Språk

pages = Sidor

messages = Meddelanden

words-left = Ord kvar

obsolete = Föråldrade

optional = valfritt

book-titles = Bokens titlar

not-in-language = inte på detta språk

no-text = ingen text

to-do = Att göra härnäst

all-done = ingenting återstår

open-pages = Sidor med mest kvar

message-count = Meddelanden: { $count }

word-count = Ord: { $count }

and-more = och { $count } till

no-translations = Det finns inga översättningar.

states-explained = Inaktuell: gjord efter en äldre text. Utkast: inte bekräftat av någon. Går inte att använda: kan inte visas. Föråldrade: sparade för text som inte längre finns på någon sida.

proof-sheet = Korrekturark

message = Meddelande

source-text = Källtext

translation = Översättning

remarks = Anmärkningar

words-added = tillagt sedan översättningen

words-removed = borttaget sedan översättningen

state-missing = Ej översatt

state-broken = Går inte att använda

state-stale = Inaktuell

state-draft = Utkast

state-translated = Översatt

state-reviewed = Granskad

sign-off = Godkännande

sign-off-statement = Jag har jämfört översättningen på dessa ark med källtexten.

signer-name = Namn

signing-date = Datum

signature = Underskrift

page-not-found = Sidan hittades inte

page-not-found-help = Det finns ingen sida på den här adressen. Fortsätt härifrån:

page-moved = Sidan har flyttats

front-page = Startsida
