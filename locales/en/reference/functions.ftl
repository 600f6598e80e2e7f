### Values and functions
### Written by “polypress update” from content/reference/functions.md: edit that file, not this one.

## Values and functions

values-and-functions = Values and functions

values-come-from-variables-or-from = Values come from [`[variables]`](configuration.md#variables) or from the front matter of a page, where they hold for this page alone:

the-value-of-the-page-comes = The value of the page comes before that of the language, and that before the value of the book.

a-number-is-printed-as-the = A number is printed as the language writes it: 1234.5 is “1,234.5” in English and “1.234,5” in German. A year is no such number; write it between quotes, `year = "2026"`. In addresses, values stay as programs read them.

functions-are-written-in-pages-as = Functions are written in pages as well as in translations.

## NUMBER

option = Option

value = Value

m-1-to-21 = 1 to 21

m-0-to-100 = 0 to 100

m-1-to-21-in-place-of = 1 to 21, in place of fraction digits

cardinal-ordinal-by-which-rules-a = `"cardinal"`, `"ordinal"`: by which rules a choice is made

decimal-alone-write-signs-for-percentages = `"decimal"` alone; write signs for percentages and currencies beside the number

## DATETIME

takes-a-date-of-polypress-toml = Takes a date of `polypress.toml`, or a text such as `2026-08-05`, `2026-08-05T14:30` or `14:30:00`. With `{ "{" } DATETIME($issued, dateStyle: "long") { "}" }`, English readers see “August 5, 2026” and Japanese readers <span lang="ja">2026年8月5日</span>.

option-2 = Option

value-2 = Value

short-or-medium-with-seconds = `"short"`, or `"medium"` with seconds

use-a-style-or-pieces-not = Use a style or pieces, not both. The language decides on the order and on the calendar. Times are not converted from one time zone to another.
