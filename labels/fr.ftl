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

title-page = Page de titre

list-of-figures = Figures

list-of-tables = Tableaux

index = Index

index-symbols = Symboles

list-of-pages = Pages de l’édition imprimée

original-language = Langue d’origine : { $language }

accessible-text = Tout le texte peut être lu à voix haute, agrandi et recoloré. Des titres le structurent et une table des matières mène à chaque chapitre.

accessible-images = Les images ont une description.

accessible-images-partly = Certaines images n’ont pas de description.

accessible-formulas = Les formules sont écrites en MathML.

accessible-pages = Les numéros de page de l’édition imprimée sont indiqués.

version = Version { $version }

status = Statut : { $status }

date = Date : { $date }

draft = PROJET

document-number = Document { $number }

authors = Par { $names }

editors = Sous la direction de { $names }

translators = Traduction : { $names }

downloads = Téléchargements

details = Détails

image-not-shown = Image : { $description }

link-to-heading = Lien vers « { $heading } »

list-separator = { ", " }

search = Rechercher

search-results = Résultats : { $count }

search-none = Aucun résultat pour « { $query } ».

close = Fermer

copy = Copier

copied = Copié

theme = Couleurs

theme-light = Clair

theme-dark = Sombre

theme-system = Comme le système

breadcrumb = Vous êtes ici

edit-page = Modifier cette page

page-stale-notice =
    { $count ->
        [one] La traduction d’un passage de cette page n’est plus à jour.
       *[other] Les traductions de { $count } passages de cette page ne sont plus à jour.
    }

help-translate = Aider à traduire

translation-status = État de la traduction

translated = Traduit

page = Page

languages = Langues

pages = Pages

messages = Messages

words-left = Mots restants

obsolete = Obsolètes

optional = facultative

book-titles = Titres du livre

not-in-language = absente dans cette langue

no-text = sans texte

to-do = À faire ensuite

all-done = il ne reste rien à faire

open-pages = Pages où il reste le plus à faire

message-count = Messages : { $count }

word-count = Mots : { $count }

and-more = et { $count } de plus

no-translations = Il n’y a pas de traductions.

states-explained = À mettre à jour : fait d’après un texte plus ancien. Brouillon : que personne n’a confirmé. Inutilisable : ne peut pas être affiché. Obsolètes : gardés pour un texte qui n’est plus sur aucune page.

proof-sheet = Épreuve de relecture

message = Message

source-text = Texte source

translation = Traduction

remarks = Remarques

words-added = ajouté depuis la traduction

words-removed = supprimé depuis la traduction

state-missing = Non traduit

state-broken = Inutilisable

state-stale = À mettre à jour

state-draft = Brouillon

state-translated = Traduit

state-reviewed = Relu

sign-off = Approbation

sign-off-statement = J’ai comparé la traduction figurant sur ces feuilles avec son texte source.

signer-name = Nom

signing-date = Date

signature = Signature

page-not-found = Page introuvable

page-not-found-help = Il n’y a pas de page à cette adresse. Continuez d’ici :

page-moved = Cette page a été déplacée

front-page = Page d’accueil
