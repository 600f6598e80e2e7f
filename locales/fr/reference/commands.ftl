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

propose-drafts-for-what-is-missing = Proposer des brouillons pour ce qui manque : des traductions du même texte à un autre endroit, ou du texte dont il a été détaché.

report-as-json = Rendre compte en JSON.

confirms-translations-as-they-are-against = Confirme des traductions telles qu’elles sont, par rapport à la source actuelle.

an-id-is-page-message-a = Un identifiant est de la forme `page#message`, une page entière ou un motif tel que `guides/*`. Se termine avec le code 1 si un message que vous avez nommé n’a pas pu être confirmé.

option-4 = Options

meaning-4 = Signification

those-whose-source-has-changed-only = Celles dont la source n’a changé que par des espaces, de la ponctuation ou des mises en évidence.

all-that-are-stale-or-drafts = Toutes celles qui sont périmées ou à l’état de brouillon.

record-them-as-reviewed = Les enregistrer comme relues. Seule : toutes les traductions à jour.

also-those-that-equal-their-source = Celles aussi qui sont identiques à leur source.

state-that-no-branch-with-an = Déclarer qu’il ne reste [aucune branche contenant un texte plus ancien](../explanations/how-translations-stay-true.md#merges). Seule : pour tous les messages.

as-for-update = Comme pour `update`.

records-that-a-finding-in-a = Enregistre qu’un constat dans une page ou une traduction est infondé, et pourquoi. Il ne s’affiche plus. Les erreurs ne peuvent pas être écartées. Sans `--locale`, le constat est écarté dans toutes les langues où il apparaît. Pour revenir en arrière, supprimez la ligne correspondante du [fichier](files.md).

repairs-what-is-wrong-beyond-doubt = Répare ce qui est faux sans aucun doute, comme des lettres abîmées par un mauvais codage ou des espaces à la fin d’une traduction, et montre ce qui a changé. `--dry-run` n’écrit rien.

writes-translations-to-a-file-for = Écrit des traductions dans un fichier destiné à [l’outil d’un traducteur](../guides/exchange.md), et rapporte dans le projet ce qui en revient. Comme `FILE`, `-` désigne la sortie ou l’entrée standard. Se termine avec le code 1 si une traduction a été refusée.

option-5 = Options

meaning-5 = Signification

po-xliff-tmx-or-ftl = `po`, `xliff`, `tmx` ou `ftl`.

the-version-of-xliff-1-2 = La version de XLIFF : `1.2`, que lisent la plupart des outils, ou `2.1`.

export-a-worksheet-has-what-is = À l’export : une feuille de travail contient aussi ce qui est terminé.

import-as-for-update = À l’import : comme pour `update`.

takes-over-translations-that-exist = Reprend [des traductions existantes](../guides/exchange.md#mdbook).

option-6 = Options

meaning-6 = Signification

a-po-file-or-a-folder = Un fichier PO, ou un dossier de fichiers PO ou de pages traduites.

replace-translations-that-are-there = Remplacer les traductions déjà présentes.

as-for-update-2 = Comme pour `update`.

writes-every-language-in-every-format = Écrit toutes les langues dans tous les formats.

option-2 = Options

meaning-2 = Signification

only-these-languages-the-others-stay = Seulement ces langues. Les autres restent telles quelles.

only-these-formats-without-it-those = Seulement ces formats. Sans cette option, ceux que nomme la configuration.

write-into-this-folder-in-place = Écrire dans ce dossier, vu du dossier courant, plutôt que dans `dist`.

how-many-jobs-run-at-once = Le nombre de tâches exécutées en même temps. Sans cette option, une par cœur.

do-all-the-work-again = Refaire tout le travail.

warnings-are-errors-required-languages-must = Les avertissements sont des erreurs ; les langues requises doivent être complètes.

work-whose-result-is-there-already = Le travail dont le résultat est déjà là est omis : une génération où rien n’a changé prend quelques millisecondes. Ce qu’une génération précédente a laissé dans [`.polypress`](files.md#cache) ne change rien à ce qui est généré.

a-project-whose-catalogs-lag-behind = Un projet dont les catalogues sont en retard sur les pages est généré comme si vous aviez exécuté `update`, avec un avertissement. Les catalogues ne sont pas écrits.

shows-the-site-in-a-browser = Montre [le site](../guides/site.md#serve) dans un navigateur pendant que vous le modifiez. `--port N` est le port, 4000 par défaut ; `--locale L` choisit les langues.

shows-how-far-each-language-is = Montre où en est chaque langue, lesquelles de ses pages ne sont pas terminées et ce qu’il faut traduire ensuite. `--locale L` choisit les langues ; `--format` vaut `human`, `json` ou `html`. `--since FILE` compare avec un résultat antérieur en JSON.

finds-what-is-wrong-in-pages = Trouve ce qui ne va pas dans les pages et les traductions, et ne génère rien.

option-3 = Options

meaning-3 = Signification

only-these-languages-even-if-they = Seulement ces langues, même si elles ne sont pas requises.

human-json-or-github = `human`, `json`, `github`, `sarif` ou `junit`.

fail-below-this-percentage-of-translated = Échouer en dessous de ce pourcentage de messages traduits.

fail-above-this-number-of-stale = Échouer au-dessus de ce nombre de traductions périmées dans une langue.

as-for-build = Comme pour `build`.

tells-all-about-a-finding-why = Dit tout d’un constat : pourquoi il est signalé et que faire. Sans code, donne la liste de tous les codes.

the-code-stands-in-brackets-at = Le code figure entre crochets au début de chaque constat :

lists-the-formats-that-build-can = Donne la liste des formats que `build` peut produire.

prints-what-a-shell-needs-to = Affiche ce dont un shell a besoin pour compléter les commandes avec <kbd>Tab</kbd>. Les shells connus sont `bash`, `elvish`, `fish`, `powershell` et `zsh`.

exit = Code de sortie

m-0-if-all-is-well-1 = `0` si tout va bien, `1` si des constats font échouer la commande, `2` en cas de mauvaise utilisation ou d’erreur de l’environnement : voyez [ce qu’en fait un pipeline](../guides/ci.md#exit).
