### The words that polypress adds to a book, in Greek. labels/en.ftl says where each of them stands.

contents = Περιεχόμενα

on-this-page = Σε αυτή τη σελίδα

navigation = Κεφάλαια

previous = Προηγούμενη

next = Επόμενη

skip-to-content = Μετάβαση στο περιεχόμενο

language = Γλώσσα

choose-language = Επιλέξτε γλώσσα

note = Σημείωση

tip = Συμβουλή

important = Σημαντικό

warning = Προειδοποίηση

caution = Προσοχή

footnotes = Υποσημειώσεις

footnote-mark = Υποσημείωση { $number }

footnote-back = Επιστροφή στην παραπομπή της υποσημείωσης { $number }

page-of = Σελίδα { $page } από { $pages }

figure-number = Σχήμα { $number }

table-number = Πίνακας { $number }

chapter-number = Κεφάλαιο { $number }

continued = συνέχεια

task-done = Ολοκληρώθηκε

task-open = Εκκρεμεί

not-translated = Δεν έχει μεταφραστεί ακόμη

out-of-date = Η μετάφραση δεν είναι ενημερωμένη

completeness-notice = Το βιβλίο αυτό έχει μεταφραστεί κατά { $percent }%. Το υπόλοιπο εμφανίζεται σε άλλη γλώσσα.

page-fallback-notice =
    { $count ->
        [one] Ένα απόσπασμα αυτής της σελίδας δεν έχει μεταφραστεί ακόμη.
       *[other] { $count } αποσπάσματα αυτής της σελίδας δεν έχουν μεταφραστεί ακόμη.
    }

cover = Εξώφυλλο

start-of-content = Αρχή του κειμένου

landmarks = Σημεία αναφοράς

title-page = Σελίδα τίτλου

list-of-figures = Σχήματα

list-of-tables = Πίνακες

index = Ευρετήριο

index-symbols = Σύμβολα

list-of-pages = Σελίδες της έντυπης έκδοσης

original-language = Γλώσσα πρωτοτύπου: { $language }

accessible-text = Όλο το κείμενο μπορεί να διαβαστεί φωναχτά, να μεγεθυνθεί και να αλλάξει χρώματα. Το διαιρούν επικεφαλίδες, και ένας πίνακας περιεχομένων οδηγεί σε κάθε κεφάλαιο.

accessible-images = Οι εικόνες έχουν περιγραφές.

accessible-images-partly = Ορισμένες εικόνες δεν έχουν περιγραφή.

accessible-formulas = Οι μαθηματικοί τύποι είναι γραμμένοι σε MathML.

accessible-pages = Οι αριθμοί σελίδων της έντυπης έκδοσης επισημαίνονται.

version = Έκδοση { $version }

status = Κατάσταση: { $status }

date = Ημερομηνία: { $date }

draft = ΠΡΟΣΧΕΔΙΟ

document-number = Έγγραφο { $number }

authors = Συγγραφή: { $names }

editors = Επιμέλεια: { $names }

translators = Μετάφραση: { $names }

downloads = Λήψεις

details = Λεπτομέρειες

image-not-shown = Εικόνα: { $description }

link-to-heading = Σύνδεσμος προς «{ $heading }»

list-separator = { ", " }

search = Αναζήτηση

search-results = Αποτελέσματα: { $count }

search-none = Δεν βρέθηκε τίποτα για «{ $query }».

close = Κλείσιμο

copy = Αντιγραφή

copied = Αντιγράφηκε

theme = Χρώματα

theme-light = Φωτεινά

theme-dark = Σκούρα

theme-system = Όπως το σύστημα

breadcrumb = Βρίσκεστε εδώ

edit-page = Επεξεργασία αυτής της σελίδας

page-stale-notice =
    { $count ->
        [one] Η μετάφραση ενός αποσπάσματος αυτής της σελίδας δεν είναι ενημερωμένη.
       *[other] Οι μεταφράσεις { $count } αποσπασμάτων αυτής της σελίδας δεν είναι ενημερωμένες.
    }

help-translate = Βοηθήστε στη μετάφραση

translation-status = Κατάσταση της μετάφρασης

translated = Μεταφρασμένα

page = Σελίδα

languages = Γλώσσες

pages = Σελίδες

messages = Μηνύματα

words-left = Λέξεις που απομένουν

obsolete = Ανενεργά

optional = προαιρετική

book-titles = Τίτλοι του βιβλίου

not-in-language = όχι σε αυτή τη γλώσσα

no-text = χωρίς κείμενο

to-do = Επόμενα προς μετάφραση

all-done = δεν απομένει τίποτα

open-pages = Σελίδες με τα περισσότερα

message-count = Μηνύματα: { $count }

word-count = Λέξεις: { $count }

and-more = και άλλα { $count }

no-translations = Δεν υπάρχουν μεταφράσεις.

states-explained = Παρωχημένο: από παλαιότερο κείμενο. Πρόχειρο: δεν το έχει επιβεβαιώσει κανείς. Μη χρησιμοποιήσιμο: δεν εμφανίζεται. Ανενεργά: φυλάσσονται για κείμενο που δεν υπάρχει πια σε σελίδα.

proof-sheet = Φύλλο διόρθωσης

message = Μήνυμα

source-text = Κείμενο πηγής

translation = Μετάφραση

remarks = Παρατηρήσεις

words-added = προστέθηκε μετά τη μετάφραση

words-removed = αφαιρέθηκε μετά τη μετάφραση

state-missing = Αμετάφραστο

state-broken = Μη χρησιμοποιήσιμο

state-stale = Παρωχημένο

state-draft = Πρόχειρο

state-translated = Μεταφρασμένο

state-reviewed = Ελεγμένο

sign-off = Έγκριση

sign-off-statement = Συνέκρινα τη μετάφραση αυτών των φύλλων με το κείμενο πηγής.

signer-name = Όνομα

signing-date = Ημερομηνία

signature = Υπογραφή

page-not-found = Η σελίδα δεν βρέθηκε

page-not-found-help = Δεν υπάρχει σελίδα σε αυτή τη διεύθυνση. Συνεχίστε από εδώ:

page-moved = Αυτή η σελίδα έχει μετακινηθεί

front-page = Αρχική σελίδα
