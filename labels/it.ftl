### The words that polypress adds to a book, in Italian. labels/en.ftl says where each of them stands.

contents = Indice

on-this-page = In questa pagina

navigation = Capitoli

previous = Precedente

next = Successiva

skip-to-content = Vai al contenuto

language = Lingua

choose-language = Scegli la lingua

note = Nota

tip = Suggerimento

important = Importante

warning = Avvertenza

caution = Attenzione

footnotes = Note a piè di pagina

footnote-mark = Nota a piè di pagina { $number }

footnote-back = Torna al richiamo di nota { $number }

page-of = Pagina { $page } di { $pages }

figure-number = Figura { $number }

table-number = Tabella { $number }

chapter-number = Capitolo { $number }

continued = segue

task-done = Fatto

task-open = Da fare

not-translated = Non ancora tradotto

out-of-date = Traduzione non aggiornata

completeness-notice = Questo libro è tradotto al { $percent }%. Il resto è mostrato in un’altra lingua.

page-fallback-notice =
    { $count ->
        [one] Un brano di questa pagina non è ancora tradotto.
       *[other] { $count } brani di questa pagina non sono ancora tradotti.
    }

cover = Copertina

start-of-content = Inizio del testo

landmarks = Punti di riferimento

title-page = Frontespizio

list-of-figures = Figure

list-of-tables = Tabelle

index = Indice analitico

index-symbols = Simboli

list-of-pages = Pagine dell’edizione a stampa

original-language = Lingua originale: { $language }

accessible-text = Tutto il testo può essere letto ad alta voce, ingrandito e ricolorato. È diviso da titoli e un indice porta a ogni capitolo.

accessible-images = Le immagini hanno una descrizione.

accessible-images-partly = Alcune immagini non hanno una descrizione.

accessible-formulas = Le formule sono scritte in MathML.

accessible-pages = Sono indicati i numeri di pagina dell’edizione a stampa.

version = Versione { $version }

status = Stato: { $status }

date = Data: { $date }

draft = BOZZA

document-number = Documento { $number }

authors = Di { $names }

editors = A cura di { $names }

translators = Traduzione di { $names }

downloads = Download

details = Dettagli

image-not-shown = Immagine: { $description }

link-to-heading = Collegamento a «{ $heading }»

list-separator = { ", " }

search = Cerca

search-results = Risultati: { $count }

search-none = Nessun risultato per «{ $query }».

close = Chiudi

copy = Copia

copied = Copiato

theme = Colori

theme-light = Chiaro

theme-dark = Scuro

theme-system = Come il sistema

breadcrumb = Ti trovi qui

edit-page = Modifica questa pagina

page-stale-notice =
    { $count ->
        [one] La traduzione di un brano di questa pagina non è più aggiornata.
       *[other] Le traduzioni di { $count } brani di questa pagina non sono più aggiornate.
    }

help-translate = Aiuta a tradurre

translation-status = Stato della traduzione

translated = Tradotto

page = Pagina

languages = Lingue

pages = Pagine

messages = Messaggi

words-left = Parole da tradurre

obsolete = Obsoleti

optional = facoltativa

book-titles = Titoli del libro

not-in-language = non in questa lingua

no-text = senza testo

to-do = Da fare ora

all-done = non resta niente da fare

open-pages = Pagine con più lavoro da fare

message-count = Messaggi: { $count }

word-count = Parole: { $count }

and-more = e altri { $count }

no-translations = Non ci sono traduzioni.

states-explained = Non aggiornato: fatto da un testo precedente. Bozza: nessuno l’ha confermata. Non utilizzabile: non può essere mostrato. Obsoleti: conservati per un testo che non è più in nessuna pagina.

proof-sheet = Bozza di revisione

message = Messaggio

source-text = Testo di partenza

translation = Traduzione

remarks = Osservazioni

words-added = aggiunto dopo la traduzione

words-removed = rimosso dopo la traduzione

state-missing = Non tradotto

state-broken = Non utilizzabile

state-stale = Non aggiornato

state-draft = Bozza

state-translated = Tradotto

state-reviewed = Revisionato

sign-off = Approvazione

sign-off-statement = Ho confrontato la traduzione di questi fogli con il testo di partenza.

signer-name = Nome

signing-date = Data

signature = Firma

page-not-found = Pagina non trovata

page-not-found-help = A questo indirizzo non c’è nessuna pagina. Continua da qui:

page-moved = Questa pagina è stata spostata

front-page = Pagina iniziale
