### Writing for everyone
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

writing-for-everyone = Γράφοντας για όλους

a-handbook-that-is-read-in = Ένα εγχειρίδιο που διαβάζεται σε πολλές χώρες πρέπει να γράφεται με πολλές γραφές. Τα γράμματα ακολουθούν το ένα το άλλο από τα αριστερά προς τα δεξιά ή από τα δεξιά προς τα αριστερά, στέκονται μόνα ή ενώνονται και φέρουν σημάδια επάνω και κάτω· όμως ο αναγνώστης κάθε γλώσσας περιμένει μια ήρεμη, ομοιόμορφη σελίδα με *ίσια περιθώρια* και **καθαρή έμφαση**.

numbers-and-names = Αριθμοί και ονόματα

version-2-4-of-the-specification = Η έκδοση 2.4 της προδιαγραφής δημοσιεύτηκε στις 17 Μαρτίου 2026 και περιγράφει 125 αντικείμενα. Αναφέρει τα πρωτόκολλα HTTP, MQTT και CoAP και βρίσκεται στο [μητρώο](https://example.org/registry/objects). Όποιος αναφέρει ένα λάθος δίνει τον αριθμό της παραγράφου, όπως § 4.2, και την κατάσταση της σελίδας.[^state]

open-the-file-settings-toml-with = Ανοίξτε το αρχείο `settings.toml` με οποιονδήποτε επεξεργαστή.

choose-the-language-for-example-german = Επιλέξτε τη γλώσσα (για παράδειγμα «γερμανικά») και αποθηκεύστε.

are-the-pages-complete-then-publish = Είναι πλήρεις οι σελίδες; Τότε δημοσιεύστε τες!

term = Όρος

meaning = Σημασία

translator = Μεταφραστής

whoever-carries-a-text-into-another = Όποιος μεταφέρει ένα κείμενο σε άλλη γλώσσα

publisher = Εκδότης

whoever-makes-a-book-of-it = Όποιος το κάνει βιβλίο

good-translation-is-work-that-nobody = Η καλή μετάφραση είναι δουλειά που κανείς δεν βλέπει.

the-state-says-whether-a-translation = Η κατάσταση λέει αν μια μετάφραση είναι νέα, ελεγμένη ή παρωχημένη.
