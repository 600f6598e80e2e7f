### The words that polypress adds to a book, in German. labels/en.ftl says where each of them stands.

contents = Inhalt

on-this-page = Auf dieser Seite

navigation = Kapitel

previous = Zurück

next = Weiter

skip-to-content = Zum Inhalt springen

language = Sprache

choose-language = Sprache wählen

note = Hinweis

tip = Tipp

important = Wichtig

warning = Warnung

caution = Vorsicht

footnotes = Fußnoten

footnote-mark = Fußnote { $number }

footnote-back = Zurück zum Fußnotenzeichen { $number }

page-of = Seite { $page } von { $pages }

figure-number = Abbildung { $number }

table-number = Tabelle { $number }

chapter-number = Kapitel { $number }

continued = Fortsetzung

task-done = Erledigt

task-open = Zu erledigen

not-translated = Noch nicht übersetzt

out-of-date = Übersetzung nicht aktuell

completeness-notice = Dieses Buch ist zu { $percent } % übersetzt. Der Rest erscheint in einer anderen Sprache.

page-fallback-notice =
    { $count ->
        [one] Ein Abschnitt dieser Seite ist noch nicht übersetzt.
       *[other] { $count } Abschnitte dieser Seite sind noch nicht übersetzt.
    }

cover = Umschlag

start-of-content = Beginn des Textes

landmarks = Orientierungspunkte

title-page = Titelblatt

list-of-figures = Abbildungen

list-of-tables = Tabellen

index = Stichwortverzeichnis

index-symbols = Sonderzeichen

list-of-pages = Seiten der Druckausgabe

original-language = Originalsprache: { $language }

accessible-text = Der gesamte Text lässt sich vorlesen, vergrößern und umfärben. Überschriften gliedern ihn, und ein Inhaltsverzeichnis führt zu jedem Kapitel.

accessible-images = Bilder haben Beschreibungen.

accessible-images-partly = Einige Bilder haben keine Beschreibung.

accessible-formulas = Formeln sind in MathML geschrieben.

accessible-pages = Die Seitenzahlen der Druckausgabe sind angegeben.

version = Version { $version }

status = Status: { $status }

date = Datum: { $date }

draft = ENTWURF

document-number = Dokument { $number }

authors = Von { $names }

editors = Herausgegeben von { $names }

translators = Übersetzt von { $names }

downloads = Downloads

details = Details

image-not-shown = Bild: { $description }

link-to-heading = Link zu „{ $heading }“

list-separator = { ", " }

search = Suchen

search-results = Treffer: { $count }

search-none = Nichts gefunden zu „{ $query }“.

close = Schließen

copy = Kopieren

copied = Kopiert

theme = Farben

theme-light = Hell

theme-dark = Dunkel

theme-system = Wie das System

breadcrumb = Sie sind hier

edit-page = Diese Seite bearbeiten

page-stale-notice =
    { $count ->
        [one] Die Übersetzung eines Abschnitts dieser Seite ist nicht mehr aktuell.
       *[other] Die Übersetzungen von { $count } Abschnitten dieser Seite sind nicht mehr aktuell.
    }

help-translate = Bei der Übersetzung helfen

translation-status = Stand der Übersetzung

translated = Übersetzt

page = Seite

languages = Sprachen

pages = Seiten

messages = Nachrichten

words-left = Wörter offen

obsolete = Abgelegt

optional = freiwillig

book-titles = Titel des Buchs

not-in-language = nicht in dieser Sprache

no-text = ohne Text

to-do = Als Nächstes

all-done = es bleibt nichts zu tun

open-pages = Seiten mit den meisten offenen Stellen

message-count = Nachrichten: { $count }

word-count = Wörter: { $count }

and-more = und { $count } weitere

no-translations = Es gibt keine Übersetzungen.

states-explained = Veraltet: nach einem älteren Text. Entwurf: von niemandem bestätigt. Nicht verwendbar: wird nicht gezeigt. Abgelegt: aufgehoben für Text, der auf keiner Seite mehr steht.

proof-sheet = Korrekturbogen

message = Nachricht

source-text = Ausgangstext

translation = Übersetzung

remarks = Anmerkungen

words-added = neu seit der Übersetzung

words-removed = gestrichen seit der Übersetzung

state-missing = Nicht übersetzt

state-broken = Nicht verwendbar

state-stale = Veraltet

state-draft = Entwurf

state-translated = Übersetzt

state-reviewed = Geprüft

sign-off = Freigabe

sign-off-statement = Ich habe die Übersetzung auf diesen Bögen mit dem Ausgangstext verglichen.

signer-name = Name

signing-date = Datum

signature = Unterschrift

page-not-found = Seite nicht gefunden

page-not-found-help = Unter dieser Adresse gibt es keine Seite. Weiter geht es hier:

page-moved = Diese Seite ist umgezogen

front-page = Startseite
