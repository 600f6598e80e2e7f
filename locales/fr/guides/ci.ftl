### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-maintainers-of-ci = Pour les responsables de l’intégration continue

this-guide-shows-how-to-fail = Ce guide montre comment faire échouer un pipeline pour les bonnes raisons, publier le résultat et obtenir deux fois les mêmes octets.

gate = Bloquer selon les constats

update-check-fails-when-someone-edited = `update --check` échoue quand quelqu’un a modifié une page sans exécuter `polypress update`. Il n’écrit rien.

check-finds-what-is-wrong-in = `check` trouve ce qui ne va pas dans les pages et les traductions.

strict-makes-every-warning-an-error = `--strict` fait de chaque avertissement une erreur et n’admet aucune traduction manquante dans les langues requises.

min-translated-90-fails-when-a = `--min-translated 90` échoue quand une langue requise est traduite à moins de 90 %.

build-writes-the-book = `build` écrit le livre.

use-strict-for-releases-min-translated = Utilisez `--strict` pour les publications, `--min-translated` pour le travail quotidien. Le pourcentage compare $t$, le nombre de messages traduits, à $n$, le nombre total de messages :

a-language-with-required-false-counts = Une langue réglée sur `required = false` ne compte que si vous la nommez avec `--locale`.

stale-translations-and-drafts-are-not = Les traductions périmées et les brouillons ne comptent pas parmi les messages traduits. `--max-stale 5` échoue quand une langue requise a plus de cinq traductions périmées ; `--strict` n’admet ni les unes ni les autres.

exit = Codes de sortie

status-2 = Code

meaning = Signification

what-a-pipeline-does = Ce que fait un pipeline

all-is-well = Tout va bien[^quiet].

go-on = Continuer.

findings-fail-the-check-or-the = Des constats font échouer la vérification ou la génération.

show-them-to-the-author = Montrer les constats à l’auteur.

wrong-usage-or-an-error-of = Mauvaise utilisation, ou erreur de l’environnement, par exemple un disque plein[^quiet].

show-them-to-you = Montrer l’erreur au responsable.

all-findings-are-reported-in-one = Tous les constats sont signalés en une seule exécution. Une langue défectueuse n’empêche pas de générer les autres, et une génération qui échoue laisse les fichiers antérieurs tels qu’ils étaient.

# a comment in code (yaml)
where-you-fetch-it-from = d’où vous le récupérez

format-github-puts-each-finding-beside = `--format github` place chaque constat à côté de sa ligne dans la demande de tirage (pull request). Pour voir les constats sous « Code scanning », téléversez plutôt un fichier SARIF :

to-show-findings-in-merge-requests = Pour montrer les constats dans les demandes de fusion (merge requests), écrivez un rapport au format de JUnit :

a-shallow-clone-is-enough-no = Un clone superficiel suffit : aucune commande ne lit l’historique du dépôt.

status = Lire l’état d’avancement

status-counts-the-messages-of-every = `status` compte les messages de chaque langue et dit ce qu’ils sont devenus. Un tableau de bord peut lire son JSON :

with-an-earlier-result-it-also = À partir d’un résultat antérieur, il dit aussi ce qui a changé depuis. En HTML, c’est une page destinée à votre équipe :

to-know-which-files-a-build = Pour savoir quels fichiers une génération a produits, lisez `dist/manifest.json`.

reproducible = Obtenir les mêmes octets

the-same-project-gives-the-same = Le même projet donne les mêmes fichiers, sur toutes les machines et quel que soit le nombre de tâches. La seule date qui entre dans un fichier est celle de `date` dans `polypress.toml`, ou celle de `SOURCE_DATE_EPOCH` si l’environnement définit cette variable :

set-source-date-epoch-in-both = Définissez `SOURCE_DATE_EPOCH` pour les deux générations ou pour aucune.

data-goes-to-standard-output-progress = Les données vont sur la sortie standard, la progression et les journaux sur la sortie d’erreur. Avec `-q`, la commande en dit moins.
