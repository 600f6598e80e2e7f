### The words that polypress adds to a book, in Dutch. labels/en.ftl says where each of them stands.

contents = Inhoud

on-this-page = Op deze pagina

navigation = Hoofdstukken

previous = Vorige

next = Volgende

skip-to-content = Naar de inhoud

language = Taal

choose-language = Kies een taal

note = Opmerking

tip = Tip

important = Belangrijk

warning = Waarschuwing

caution = Let op

footnotes = Voetnoten

footnote-mark = Voetnoot { $number }

footnote-back = Terug naar voetnootverwijzing { $number }

page-of = Pagina { $page } van { $pages }

figure-number = Figuur { $number }

table-number = Tabel { $number }

chapter-number = Hoofdstuk { $number }

continued = vervolg

task-done = Gedaan

task-open = Te doen

not-translated = Nog niet vertaald

out-of-date = Vertaling verouderd

completeness-notice = Dit boek is voor { $percent }% vertaald. De rest wordt in een andere taal weergegeven.

page-fallback-notice =
    { $count ->
        [one] Eén passage op deze pagina is nog niet vertaald.
       *[other] { $count } passages op deze pagina zijn nog niet vertaald.
    }

cover = Omslag

start-of-content = Begin van de tekst

landmarks = Oriëntatiepunten

title-page = Titelpagina

list-of-figures = Figuren

list-of-tables = Tabellen

index = Register

index-symbols = Symbolen

list-of-pages = Pagina’s van de gedrukte uitgave

original-language = Oorspronkelijke taal: { $language }

accessible-text = Alle tekst kan worden voorgelezen, vergroot en anders gekleurd. Koppen verdelen de tekst en een inhoudsopgave leidt naar elk hoofdstuk.

accessible-images = Afbeeldingen hebben een beschrijving.

accessible-images-partly = Sommige afbeeldingen hebben geen beschrijving.

accessible-formulas = Formules zijn in MathML geschreven.

accessible-pages = De paginanummers van de gedrukte uitgave zijn aangegeven.

version = Versie { $version }

status = Status: { $status }

date = Datum: { $date }

draft = CONCEPT

document-number = Document { $number }

authors = Door { $names }

editors = Onder redactie van { $names }

translators = Vertaald door { $names }

downloads = Downloads

details = Details

image-not-shown = Afbeelding: { $description }

link-to-heading = Link naar ‘{ $heading }’

list-separator = { ", " }

search = Zoeken

search-results = Resultaten: { $count }

search-none = Niets gevonden voor ‘{ $query }’.

close = Sluiten

copy = Kopiëren

copied = Gekopieerd

theme = Kleuren

theme-light = Licht

theme-dark = Donker

theme-system = Zoals het systeem

breadcrumb = U bent hier

edit-page = Deze pagina bewerken

page-stale-notice =
    { $count ->
        [one] De vertaling van één passage op deze pagina is verouderd.
       *[other] De vertalingen van { $count } passages op deze pagina zijn verouderd.
    }

help-translate = Helpen vertalen

translation-status = Stand van de vertaling

translated = Vertaald

page = Pagina

languages = Talen

pages = Pagina’s

messages = Berichten

words-left = Woorden te gaan

obsolete = Vervallen

optional = optioneel

book-titles = Titels van het boek

not-in-language = niet in deze taal

no-text = geen tekst

to-do = Hierna te doen

all-done = er is niets meer te doen

open-pages = Pagina’s met het meeste werk

message-count = Berichten: { $count }

word-count = Woorden: { $count }

and-more = en nog { $count }

no-translations = Er zijn geen vertalingen.

states-explained = Verouderd: gemaakt van een oudere tekst. Concept: door niemand bevestigd. Niet bruikbaar: kan niet worden getoond. Vervallen: bewaard voor tekst die op geen pagina meer staat.

proof-sheet = Drukproef

message = Bericht

source-text = Brontekst

translation = Vertaling

remarks = Opmerkingen

words-added = toegevoegd sinds de vertaling

words-removed = verwijderd sinds de vertaling

state-missing = Niet vertaald

state-broken = Niet bruikbaar

state-stale = Verouderd

state-draft = Concept

state-translated = Vertaald

state-reviewed = Nagekeken

sign-off = Goedkeuring

sign-off-statement = Ik heb de vertaling op deze bladen vergeleken met de brontekst.

signer-name = Naam

signing-date = Datum

signature = Handtekening

page-not-found = Pagina niet gevonden

page-not-found-help = Op dit adres is geen pagina. Ga hier verder:

page-moved = Deze pagina is verplaatst

front-page = Startpagina
