### Values and functions
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

values-and-functions = Valeurs et fonctions

values-come-from-variables-or-from = Les valeurs viennent de [`[variables]`](configuration.md#variables) ou de l’en-tête d’une page, où elles ne valent que pour cette page :

the-value-of-the-page-comes = La valeur de la page passe avant celle de la langue, et celle-ci avant la valeur du livre.

a-number-is-printed-as-the = Un nombre s’affiche comme l’écrit la langue : 1234.5 devient « 1,234.5 » en anglais et « 1.234,5 » en allemand. Une année n’est pas un nombre de ce genre ; écrivez-la entre guillemets droits, `year = "2026"`. Dans les adresses, les valeurs restent telles que les lisent les programmes.

functions-are-written-in-pages-as = Les fonctions s’écrivent dans les pages comme dans les traductions.

option = Options

value = Valeur

m-1-to-21 = de 1 à 21

m-0-to-100 = de 0 à 100

m-1-to-21-in-place-of = de 1 à 21, à la place des chiffres après la virgule

cardinal-ordinal-by-which-rules-a = `"cardinal"`, `"ordinal"` : les règles selon lesquelles un choix est fait

decimal-alone-write-signs-for-percentages = `"decimal"` seulement ; écrivez les signes de pourcentage et de monnaie à côté du nombre

takes-a-date-of-polypress-toml = Prend une date de `polypress.toml`, ou un texte tel que `2026-08-05`, `2026-08-05T14:30` ou `14:30:00`. Avec `{ "{" } DATETIME($issued, dateStyle: "long") { "}" }`, les lecteurs anglophones voient « August 5, 2026 » et les lecteurs japonais <span lang="ja">2026年8月5日</span>.

option-2 = Options

value-2 = Valeur

short-or-medium-with-seconds = `"short"`, ou `"medium"` avec les secondes

use-a-style-or-pieces-not = Utilisez un style ou des éléments séparés, mais pas les deux. La langue décide de l’ordre et du calendrier. Les heures ne sont pas converties d’un fuseau horaire à un autre.
