### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

pages-are-written-in-commonmark-with = ページは[CommonMark](https://spec.commonmark.org/{ $commonmark }/ "CommonMarkの仕様書")で書きます。GitHubの拡張と、そのほかいくつかの拡張も使えます。各節では、書き方と読者に見える結果を示します。

words = 言葉

you-write = 書き方

the-reader-sees = 読者に見えるもの

emphasis = *強調*

strong = **強い強調**

struck-out = ~~取り消し~~

m-2-10-and-h-2-o = `2^10^`、`H~2~O`

m-2-10-and-h-2-o-2 = 2^10^、H~2~O

marked = <mark>マーカー</mark>

bold = <b>太字</b>

italic = <i>強調</i>

stress = <em>強調</em>

values-2 = <a href="#values">値</a>

a-backslash-at-the-end-of =
    行末にバックスラッシュを置くと、\
    改行されます。それ以外の行末は、空白として扱われます。

headings = 見出し

the-anchor-after-works-in-every = `#`の後ろのアンカーは、すべての言語で通用します。省略すると、原文の言葉からアンカーが作られます。ドットの後ろの名前は、独自のスタイルのためのクラスです。行の下に`===`または`---`だけの行を置いても、レベル1または2の見出しになります。

links = リンクと画像

ci-guides-ci-md-gate-leads = `[CI](../guides/ci.md#gate)`は、本のページへのリンクです。リンク先も同じ言語で表示されます。

fluent-https-projectfluent-org-a-language = `[Fluent](https://projectfluent.org "A language for translations")`は、タイトル付きの外部リンクです。

commonmark-takes-its-address-from-a = `[CommonMark][]`のアドレスは、`[CommonMark]: https://commonmark.org`という行から取られます。例：[CommonMark][]。

https-projectfluent-org-shows-the-address = `<https://projectfluent.org>`は、<https://projectfluent.org>のようにアドレスを表示します。

a-cup-of-tea-cup-png = `![A cup of tea](cup.png)`は画像です。言葉は、画像が見えない人にその内容を伝えます。

a-link-inside-the-book-must = 本の中のリンクには行き先が、画像には言葉が必要です。どちらも検査されます。

footnotes = 脚注

a-mark-1-and-anywhere-on = `[^1]`という印を付け、ページの好きな場所に`[^1]:`で始まる段落を書きます。複数の印[^again]で一つの脚注を共有できます。[^again]

lists = リスト

items-of-an-ordered-list-begin = 番号付きリストの項目は、`1.`のように番号で始めます。

items-of-a-bulleted-list-begin = 箇条書きの項目は、ハイフンで始めます。

indent-a-list-to-put-it = リストを字下げすると、別のリストの中に入ります。

tasks-have-a-box-x-if = タスクには四角い枠が付きます。済んでいれば`- [x]`、済んでいなければ`- [ ]`です。

a-definition-list-has-a-term = 定義リストでは、用語の次に、コロンに続けてその意味を書きます。

tables = 表

colons-align-a-column-at-the = コロンで、列を先頭、中央、末尾のいずれかに揃えます。

language = 言語

script = 文字

speakers-millions = 話者数（百万人）

arabic = アラビア語

japanese = 日本語

for-cells-that-span-rows-or = 複数の行や列にまたがるセルには、HTMLの表を使います。

paper = 用紙

width-and-height-in-millimetres = 幅と高さ（ミリメートル）

a-caption-gives-a-table-its = `<caption>`を書くと、表に番号が付きます。紙面では、長い表の見出し行はページごとに繰り返されます。幅が広すぎる表は縮小されるか、専用のページに横向きで印刷されます。

alerts = 引用とアラート

a-line-that-begins-with-is = `>`で始まる行は引用です。

note-on-the-first-line-makes = 最初の行に`> [!NOTE]`と書くと、アラートになります。`NOTE`、`TIP`、`IMPORTANT`、`WARNING`、`CAUTION`の5種類があります。

code = コード

name-the-language-after-the-first = 最初のフェンスの後ろに言語名を書きます。必要ならタイトルも付けられます。コードは色分けされ、決して翻訳されません。タイトルとコメントは翻訳されます。

lines-whose-numbers-stand-in-braces = `json { "{" }2, 4-6{ "}" }`のように波括弧に番号を書いた行は強調されます。紙面では、長すぎる行は記号を付けて折り返され、行に[番号](configuration.md#export)を付けることもできます。

formulas = 数式

one-on-each-side-puts-a = `$`を両側に一つずつ置くと文中の数式に、二つずつ置くと独立した数式になります。数式はLaTeXで書きます。

formulas-and-how-they-are-written = 数式とその書き方

you-write-3 = 書き方

readers-see = 読者に見えるもの

a-formula-that-cannot-be-read = 読み取れない数式は、書いたとおりの形で表示され、報告されます。

html-with-a-meaning-keeps-it = 意味を持つHTMLは、どの形式でもその意味を保ち、中の言葉はほかと同じように翻訳されます。

lists-such-as-this-one-with = このようなリスト（`<ul>`または`<ol>`）

tables-figures-images-and-details = 表、図、画像、`<details>`

definition-lists = 定義リスト：

stub = スタブ

a-message-in-a-catalog-that = カタログの中で翻訳を待っているメッセージです。

elements-that-a-book-cannot-show = フォームのように本で表示できない要素は報告されます。スクリプトが出力されることはありません。

index = 索引

dfn-marks-a-term-where-the = `<dfn>`は、文章が用語を説明している場所で、その用語に印を付けます。

from-these-marks-comes-an-index = これらの印から、本の最後に索引ができます。索引には、それぞれの言語の用語が、その言語の順序で並びます。紙の上ではページ番号へ、画面の上ではページの題名へ導きます。語だけでは分からないことは、二つの属性で示します。

title-is-the-term-as-the = `title`は索引に載せる形の用語です。`data-sort`は並べる順序を決める語で、たとえば日本語の用語の読みです。索引が要らなければ、[`index = false`](configuration.md#book)とします。

values = 値と用語

version-is-a-variable-from-variables = `{ "{" } $version { "}" }`は、[`[variables]`](configuration.md#variables)の変数です。`{ "{" } -product { "}" }`は、`terms.ftl`の用語です。どちらも本をビルドするときに、文章とアドレスに埋め込まれます。コードには埋め込まれません。宣言されていない名前は書いたまま残り、警告が出ます。`\{ "{" }`は常に波括弧そのものです。

a-number-is-written-in-the = 数は、その言語の数字で書かれます。`{ "{" } NUMBER($languages) { "}" }`とすると、値が数であることが保証されます（例：{ NUMBER($languages) }）。[関数](functions.md)には、数と日付のためのオプションがあります。

includes = インクルード

as-in-mdbook-a-line-brings = mdBookと同じように、1行書くだけで、プロジェクトのファイルや、その中の二つのコメントで挟まれた部分を取り込めます。

the-comments-are-anchor-locales-and = コメントは`ANCHOR: locales`と`ANCHOR_END: locales`です。

directives = ディレクティブ

directives-are-html-comments-so-that = ディレクティブはHTMLコメントなので、ほかのプログラムからは無視されます。

you-write-2 = 書き方

meaning = 意味

explain-the-next-message-to-translators = 次のメッセージについて翻訳者に説明します。

give-the-next-message-this-id = 次のメッセージにこのIDを付けます。

what-follows-is-not-translated = これ以降は翻訳されません。

what-follows-is-for-these-languages = これ以降は、これらの言語だけに出します。

what-follows-is-for-all-other = これ以降は、ほかのすべての言語に出します。

the-last-of-these-three-ends = 上の三つのうち、直前のものがここで終わります。

this-one-has-two-marks-in = この脚注には印が二つあります。サイトとEPUBでは、それぞれの印に戻るリンクが付きます。
