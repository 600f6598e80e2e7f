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

cover = Titelseite

start-of-content = Beginn des Textes

landmarks = Orientierungspunkte

version = Version { $version }

status = Status: { $status }

date = Datum: { $date }

document-number = Dokument { $number }

authors = Von { $names }

editors = Herausgegeben von { $names }

translators = Übersetzt von { $names }

downloads = Downloads

details = Details

image-not-shown = Bild: { $description }

link-to-heading = Link zu „{ $heading }“

list-separator = { ", " }
