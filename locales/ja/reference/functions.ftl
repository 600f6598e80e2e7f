### Values and functions
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @dc2fb7c636b9 untranslated
# values-and-functions = Values and functions

# # @91517dc471a1 untranslated
# values-come-from-variables-or-from = Values come from [`[variables]`](configuration.md#variables) or from the front matter of a page, where they hold for this page alone:

# # @8171f77f7429 untranslated
# the-value-of-the-page-comes = The value of the page comes before that of the language, and that before the value of the book.

# # @ea880427e1fe untranslated
# a-number-is-printed-as-the = A number is printed as the language writes it: 1234.5 is “1,234.5” in English and “1.234,5” in German. A year is no such number; write it between quotes, `year = "2026"`. In addresses, values stay as programs read them.

# # @9d088800a081 untranslated
# functions-are-written-in-pages-as = Functions are written in pages as well as in translations.

# # @45aaacba7ea1 untranslated
# option = Option

# # @8e37953d23da untranslated
# value = Value

# # @9f088e0c662f untranslated
# m-1-to-21 = 1 to 21

# # @3d893a5e0f9b untranslated
# m-0-to-100 = 0 to 100

# # @e409b5e2d49f untranslated
# m-1-to-21-in-place-of = 1 to 21, in place of fraction digits

# # @df2f9b972c4c untranslated
# cardinal-ordinal-by-which-rules-a = `"cardinal"`, `"ordinal"`: by which rules a choice is made

# # @75013d4e00de untranslated
# decimal-alone-write-signs-for-percentages = `"decimal"` alone; write signs for percentages and currencies beside the number

# # @5a266d24c102 untranslated
# takes-a-date-of-polypress-toml = Takes a date of `polypress.toml`, or a text such as `2026-08-05`, `2026-08-05T14:30` or `14:30:00`. With `{ "{" } DATETIME($issued, dateStyle: "long") { "}" }`, English readers see “August 5, 2026” and Japanese readers <span lang="ja">2026年8月5日</span>.

# # @45aaacba7ea1 untranslated
# option-2 = Option

# # @8e37953d23da untranslated
# value-2 = Value

# # @e0d1504353ce untranslated
# short-or-medium-with-seconds = `"short"`, or `"medium"` with seconds

# # @ca10decfcdef untranslated
# use-a-style-or-pieces-not = Use a style or pieces, not both. The language decides on the order and on the calendar. Times are not converted from one time zone to another.
