### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

commands = Commandes

these-options-work-with-every-command = Ces options fonctionnent avec toutes les commandes :

option = Options

meaning = Signification

work-on-the-project-in-this = Travailler sur le projet de ce dossier, et non sur celui du dossier courant.

auto-always-or-never-no-color = `auto`, `always` ou `never`. La variable d’environnement `NO_COLOR` est respectée.

say-less-say-more = En dire moins, en dire plus.

explain-the-command = Expliquer la commande.

print-the-version-without-a-command = Afficher la version ; seulement sans commande.

several-languages-or-formats-are-separated = Plusieurs langues ou formats se séparent par des virgules : `--locale fr,ja`.

starts-a-project-in-a-folder = Commence un projet dans un dossier, ou dans le dossier courant si aucun n’est nommé, et affiche ce qui y a été écrit.

with-from-mdbook-the-folder-holds = Avec `--from mdbook`, le dossier contient un mdBook : `init` laisse ses pages dans `src` et n’écrit que `polypress.toml` et les catalogues.

reads-the-pages-and-brings-all = Lit les pages et met tous les catalogues en phase. Indique quels messages ont été conservés, modifiés, déplacés ou ajoutés, et lesquels sont obsolètes. Les fichiers des traducteurs gardent tout le reste, octet pour octet.

write-nothing-report-only = Ne rien écrire, seulement rendre compte.

write-nothing-exit-with-1-if = Ne rien écrire. Se terminer avec le code 1 si quelque chose devait changer.

# # @7adf9079fe10 untranslated
# propose-drafts-for-what-is-missing = Propose drafts for what is missing: translations of the same text elsewhere, or of the one that it was split from.

report-as-json = Rendre compte en JSON.

# # @ea2fc286a81e untranslated
# confirms-translations-as-they-are-against = Confirms translations as they are, against today's source.

# # @fbca0f08d324 untranslated
# an-id-is-page-message-a = An id is `page#message`, a whole page, or a pattern such as `guides/*`. Ends with 1 if a message that you named could not be confirmed.

# # @45aaacba7ea1 untranslated
# option-4 = Option

# # @1f5d64b92820 untranslated
# meaning-4 = Meaning

# # @9323456f1b3e untranslated
# those-whose-source-has-changed-only = Those whose source has changed only in spaces, punctuation or emphasis.

# # @1bf3701bd4af untranslated
# all-that-are-stale-or-drafts = All that are stale or drafts.

# # @89977b8d3f8b untranslated
# record-them-as-reviewed = Record them as reviewed.

# # @8882780878cd untranslated
# also-those-that-equal-their-source = Also those that equal their source.

# # @c8bec898587b untranslated
# state-that-no-branch-with-an = State that [no branch with an older text](../explanations/how-translations-stay-true.md#merges) is left.

# # @70b7d58cdd62 untranslated
# as-for-update = As for `update`.

# # @b5b0b20d2318 untranslated
# records-that-a-finding-in-a = Records that a finding in a page or translation is wrong, and why. It is not shown again. Errors cannot be waived. Without `--locale`, it is waived in all languages that have it. To take a waiver back, delete its line in the [file](files.md).

# # @abfa850ab3ad untranslated
# repairs-what-is-wrong-beyond-doubt = Repairs what is wrong beyond doubt, such as letters spoiled by a wrong encoding or spaces at the end of a translation, and shows what has changed. `--dry-run` writes nothing.

# # @03746a98eca0 untranslated
# writes-translations-to-a-file-for = Writes translations to a file for [a translator's tool](../guides/exchange.md), and brings in what comes back. As `FILE`, `-` is standard output or input. Ends with 1 if a translation was refused.

# # @45aaacba7ea1 untranslated
# option-5 = Option

# # @1f5d64b92820 untranslated
# meaning-5 = Meaning

# # @be0e1cae0b5d untranslated
# po-xliff-tmx-or-ftl = `po`, `xliff`, `tmx` or `ftl`.

# # @08c6f34d5a0a untranslated
# the-version-of-xliff-1-2 = The version of XLIFF: `1.2`, which most tools read, or `2.1`.

# # @8dcfc9567f8f untranslated
# export-a-worksheet-has-what-is = Export: a worksheet has what is finished, too.

# # @3267563a51e8 untranslated
# import-as-for-update = Import: as for `update`.

# # @629ffef77c9a untranslated
# takes-over-translations-that-exist = Takes over [translations that exist](../guides/exchange.md#mdbook).

# # @45aaacba7ea1 untranslated
# option-6 = Option

# # @1f5d64b92820 untranslated
# meaning-6 = Meaning

# # @f16b3a748e37 untranslated
# a-po-file-or-a-folder = A PO file, or a folder of PO files or of translated pages.

# # @63828667f13d untranslated
# replace-translations-that-are-there = Replace translations that are there.

# # @70b7d58cdd62 untranslated
# as-for-update-2 = As for `update`.

writes-every-language-in-every-format = Écrit toutes les langues dans tous les formats.

option-2 = Options

meaning-2 = Signification

only-these-languages-the-others-stay = Seulement ces langues. Les autres restent telles quelles.

only-these-formats-without-it-those = Seulement ces formats. Sans cette option, ceux que nomme la configuration.

write-into-this-folder-in-place = Écrire dans ce dossier, vu du dossier courant, plutôt que dans `dist`.

how-many-jobs-run-at-once = Le nombre de tâches exécutées en même temps. Sans cette option, une par cœur.

warnings-are-errors-required-languages-must = Les avertissements sont des erreurs ; les langues requises doivent être complètes.

a-project-whose-catalogs-lag-behind = Un projet dont les catalogues sont en retard sur les pages est généré comme si vous aviez exécuté `update`, avec un avertissement. Les catalogues ne sont pas écrits.

# # @f92c4cbf77b2 untranslated
# shows-the-site-in-a-browser = Shows [the site](../guides/site.md#serve) in a browser while you edit it. `--port N` is the port, 4000 without it; `--locale L` selects languages.

# @b7c56f77552e stale: delete the word “stale” and what follows when done
# shows-how-far-each-language-is = Shows how far each language is, which of its pages are not finished, and what to translate next. `--locale L` selects languages; `--format` is `human`, `json` or `html`. `--since FILE` compares with an earlier result in JSON.
shows-how-far-each-language-is = Montre où en est chaque langue et quelles pages ne sont pas terminées. `--locale L` choisit les langues ; `--format` vaut `human` ou `json`.

finds-what-is-wrong-in-pages = Trouve ce qui ne va pas dans les pages et les traductions, et ne génère rien.

option-3 = Options

meaning-3 = Signification

only-these-languages-even-if-they = Seulement ces langues, même si elles ne sont pas requises.

# @78c5023d685c stale: delete the word “stale” and what follows when done
# human-json-or-github = `human`, `json`, `github`, `sarif` or `junit`.
human-json-or-github = `human`, `json` ou `github`.

fail-below-this-percentage-of-translated = Échouer en dessous de ce pourcentage de messages traduits.

# # @b3ec0509966b untranslated
# fail-above-this-number-of-stale = Fail above this number of stale translations in a language.

as-for-build = Comme pour `build`.

tells-all-about-a-finding-why = Dit tout d’un constat : pourquoi il est signalé et que faire. Sans code, donne la liste de tous les codes.

the-code-stands-in-brackets-at = Le code figure entre crochets au début de chaque constat :

lists-the-formats-that-build-can = Donne la liste des formats que `build` peut produire.

prints-what-a-shell-needs-to = Affiche ce dont un shell a besoin pour compléter les commandes avec <kbd>Tab</kbd>. Les shells connus sont `bash`, `elvish`, `fish`, `powershell` et `zsh`.

exit = Code de sortie

m-0-if-all-is-well-1 = `0` si tout va bien, `1` si des constats font échouer la commande, `2` en cas de mauvaise utilisation ou d’erreur de l’environnement : voyez [ce qu’en fait un pipeline](../guides/ci.md#exit).
