### The words that polypress adds to a book, in French. labels/en.ftl says where each of them stands.

contents = Table des matières

on-this-page = Sur cette page

navigation = Chapitres

previous = Précédent

next = Suivant

skip-to-content = Aller au contenu

language = Langue

choose-language = Choisissez votre langue

note = Remarque

tip = Astuce

important = Important

warning = Avertissement

caution = Attention

footnotes = Notes

footnote-mark = Note { $number }

footnote-back = Retour à l’appel de note { $number }

page-of = Page { $page } sur { $pages }

figure-number = Figure { $number }

table-number = Tableau { $number }

chapter-number = Chapitre { $number }

continued = suite

task-done = Fait

task-open = À faire

not-translated = Pas encore traduit

out-of-date = Traduction à mettre à jour

completeness-notice = Cet ouvrage est traduit à { $percent } %. Le reste est affiché dans une autre langue.

page-fallback-notice =
    { $count ->
        [one] Un passage de cette page n’est pas encore traduit.
       *[other] { $count } passages de cette page ne sont pas encore traduits.
    }

cover = Couverture

start-of-content = Début du texte

landmarks = Points de repère

version = Version { $version }

status = Statut : { $status }

date = Date : { $date }

document-number = Document { $number }

authors = Par { $names }

editors = Sous la direction de { $names }

translators = Traduction : { $names }

downloads = Téléchargements

details = Détails

image-not-shown = Image : { $description }

link-to-heading = Lien vers « { $heading } »

list-separator = { ", " }
