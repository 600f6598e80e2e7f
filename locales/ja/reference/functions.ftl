### Values and functions
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

values-and-functions = 値と関数

values-come-from-variables-or-from = 値は、[`[variables]`](configuration.md#variables)またはページのフロントマターで指定します。フロントマターの値は、そのページだけで有効です。

the-value-of-the-page-comes = ページの値は言語の値に優先し、言語の値は本の値に優先します。

a-number-is-printed-as-the = 数は、その言語の書き方で出力されます。1234.5は、英語では「1,234.5」、ドイツ語では「1.234,5」となります。西暦年はこのような数ではないので、`year = "2026"`のように引用符で囲みます。アドレスの中では、プログラムが読める形のまま使われます。

functions-are-written-in-pages-as = 関数は、翻訳だけでなくページでも使えます。

option = オプション

value = 値

m-1-to-21 = 1から21まで

m-0-to-100 = 0から100まで

m-1-to-21-in-place-of = 1から21まで。小数部の桁数の代わりに使います

cardinal-ordinal-by-which-rules-a = `"cardinal"`、`"ordinal"`：バリアントの選択に使う規則

decimal-alone-write-signs-for-percentages = `"decimal"`だけ。パーセントや通貨の記号は、数の横に書きます

takes-a-date-of-polypress-toml = `polypress.toml`の日付、または`2026-08-05`、`2026-08-05T14:30`、`14:30:00`のような文字列を受け取ります。`{ "{" } DATETIME($issued, dateStyle: "long") { "}" }`と書くと、英語の読者には「August 5, 2026」、日本語の読者には<span lang="ja">2026年8月5日</span>と表示されます。

option-2 = オプション

value-2 = 値

short-or-medium-with-seconds = `"short"`、または秒まで示す`"medium"`

use-a-style-or-pieces-not = スタイルか個々の要素のどちらか一方を使います。両方は指定できません。順序と暦は言語によって決まります。時刻がほかのタイムゾーンに変換されることはありません。
