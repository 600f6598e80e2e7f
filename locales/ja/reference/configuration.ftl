### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

configuration = 設定

everything-is-set-in-polypress-toml = 設定はすべて、プロジェクトのフォルダーにある`polypress.toml`で行います。パスはこのフォルダーからの相対パスで、フォルダーの外を指すことはできません。未知のキーはエラーになり、最も近い既知のキーが示されます。

format-1-at-the-top-of = ファイルの先頭の`format = 1`は、設定形式のバージョンです。省略できます。

book = 本：`[book]`

only-title-is-needed = 必須なのは`title`だけです。

key = キー

without-it = 省略時

what-it-is = 内容

the-title-translated-in-book-ftl = タイトルです。`book.ftl`で翻訳します。

none = なし

more-about-the-book-translated-in = 本についての補足です。`book.ftl`で翻訳します。

from-the-title = タイトルから作成

its-name-in-file-names-letters = ファイル名に使う名前です。英字、数字、ハイフンを使います。

the-language-of-the-pages = ページの言語です。

none-2 = なし

lists-of-names = 名前のリストです。

none-3 = なし

who-publishes-it-and-under-which = 発行者と、利用条件です。

none-4 = なし

texts-such-as-2-1-and = 表紙に載せる`2.1`や`Draft`などの文字列です。

none-5 = なし

date-of-issue-2026-11-22 = 発行日です。例：`2026-11-22`。

none-6 = なし

the-number-that-the-publisher-gave = 発行者が付けた番号です。

none-7 = なし

the-series-that-it-belongs-to = 本の属するシリーズと、その中での順番です。

none-11 = なし

what-it-is-about-a-list = 本の主題のリストです。図書館や書店で使われる言葉で書きます。

none-12 = なし

the-image-on-the-cover-a = 表紙の画像です。[ページの画像](../guides/publisher.md#some-languages)と同じように、言語別の版を用意できます。

none-13 = なし

where-the-site-will-stand-needed = サイトを置く場所です。検索エンジンがたどる言語間のリンクに必要です。

all-but-proof = `proof`以外のすべて

all = すべて

pages-and-messages-named-as-for = ページとメッセージ。[`accept`](commands.md#accept)と同じ書き方で、`guides/*`のように指定します。

all-2 = すべて

the-states-to-show-missing-broken = 示す状態。`missing`、`broken`、`stale`、`draft`、`translated`、`reviewed`。

as-for-pdf = `pdf`と同じ。

landscape-or-portrait = `landscape`（横）または`portrait`（縦）。

size-of-the-text-in-points-2 = 本文の文字の大きさです。単位はポイントで、6から24までです。

what-build-makes-html-epub-pdf = `build`が作るもの。`html`、`epub`、`pdf`、`proof`。

whether-chapters-have-numbers = 章に番号を付けるかどうかです。

whether-the-terms-that-pages-mark = ページで[印を付けた](markdown.md#index)用語から索引を作るかどうか。

none-8 = なし

names-that-are-never-translated-a = 決して翻訳しない名前です。そうした名前だけからなる文字列は、メッセージになりません。

folder-of-the-pages = ページのフォルダーです。

folder-of-the-translations = 翻訳のフォルダーです。

folder-of-what-is-built = ビルド結果のフォルダーです。

locales = 言語：`[locales.TAG]`

tag-is-a-language-tag-of = `TAG`は、`fr`、`pt-BR`、`zh-Hant`のようなBCP 47の言語タグです。原文の言語にテーブルは要りません。

key-2 = キー

without-it-2 = 省略時

what-it-is-2 = 内容

known-for-common-languages = 一般的な言語は既知

the-name-of-the-language-in = その言語自身での名前です。例：`français`。

from-the-script = 文字体系から判断

ltr-or-rtl = `ltr`または`rtl`です。

none-9 = なし

languages-that-stand-in-for-missing = 欠けている文章を補う言語を、近い順に並べます。最後は常に原文の言語です。

whether-missing-text-fails-a-strict = 欠けている文章があるとき、厳格な検査やビルドを失敗させるかどうかです。

none-10 = なし

names-for-the-cover = 表紙に載せる名前です。

those-of-the-book = 本の値

other-values-in-this-language = この言語だけの別の値です。

those-of-the-book-2 = 本の値

other-fonts-in-this-language-a = この言語だけの別の[フォント](#fonts)。`body`、`heading`、`code`を持つテーブル。

translation = 翻訳：`[translation]`

the-key-platform-says-where-translators = キー`platform`には、翻訳者が作業する場所を指定します。

in-the-files-what-is-missing = ファイルで作業します。未翻訳のものはスタブとして入ります。これが既定です。

in-weblate-which-shows-what-is = Weblateで作業します。未翻訳のものはWeblateに表示されます。スタブは書き込まれません。

in-pontoon-likewise = Pontoonで作業します。Weblateの場合と同様です。大幅に編集されたメッセージには、新しいIDが付きます。

these-keys-decide-what-counts-and = 次のキーで、何を数え、何を表示するかを決めます。

key-4 = キー

without-it-4 = 省略時

what-it-is-4 = 内容

whether-a-translation-counts-as-fresh = [何を元に作られたかを示す](../explanations/how-translations-stay-true.md#evidence)翻訳だけを最新と見なすかどうかです。

what-readers-see-where-a-translation = 翻訳が古くなっている箇所で、読者に見せるものです。`show`では印を付けた翻訳、`source`では原文を表示します。

whether-readers-see-drafts = 下書きを読者に見せるかどうかです。

whether-comments-in-code-are-translated = コードの中のコメントを翻訳するかどうかです。

whether-strings-in-code-are-translated = コードの中の文字列を翻訳するかどうかです。

variables = 変数：`[variables]`

a-text-or-a-number-for = 名前ごとに、文字列、数値、日付のいずれかを指定します。ページと翻訳では`{ "{" } $name { "}" }`として使います。言語ごとに別の値を指定することもできます。

fonts = フォント：`[fonts]`

what-pdfs-are-set-in = PDFと[校正刷り](../guides/publisher.md#proof)を組むフォントです。

key-5 = キー

without-it-5 = 省略時

what-it-is-5 = 内容

none-18 = なし

font-files-and-folders-of-them = フォントファイルと、それを収めたフォルダー。

whether-families-are-looked-for-among = コンピューターのフォントからもファミリーを探すかどうか。

noto-serif-and-its-kin = Noto Serifとその仲間

families-of-running-text-the-best = 本文のファミリー。優先する順に、コンマで区切ります。

noto-sans-and-its-kin = Noto Sansとその仲間

families-of-headings-and-labels = 見出しとラベルのファミリー。

families-of-code = コードのファミリー。

export = 形式：`[export.NAME]`

name-is-the-name-of-a = `NAME`は形式の名前です。

format = 形式

key-3 = キー

without-it-3 = 省略時

what-it-is-3 = 内容

whether-images-from-other-servers-are = ほかのサーバーにある画像を表示するかどうかです。表示しない場合は、画像の言葉がリンク付きで表示されます。

whether-the-site-can-be-searched = サイト内を検索できるようにするかどうかです。

none-14 = なし

where-a-page-can-be-changed = ページを編集できる場所です。`{ "{" }path{ "}" }`はページのファイル、`{ "{" }page{ "}" }`はページのアドレス、`{ "{" }locale{ "}" }`は言語を表します。

none-15 = なし

where-people-help-with-the-translation = 翻訳に協力できる場所です。`{ "{" }page{ "}" }`と`{ "{" }locale{ "}" }`を使えます。

folder-of-your-own-templates-and = [独自のテンプレートとスタイル](../guides/site.md#theme)のフォルダーです。

none-16 = なし

pages-that-have-moved = 移動したページです。

whether-the-contents-list-the-sections = 各ページの節を目次に載せるかどうかです。

none-17 = なし

pdf-marks-where-the-pages-of = `pdf`にすると、PDFの各ページの始まる位置に印が付きます。

whether-fonts-are-embedded-for-scripts = 一部の電子書籍リーダーで表示できない文字のために、フォントを埋め込むかどうかです。

a4-a5-letter-or-a-size = `a4`、`a5`、`letter`、または`{ "{" } width = "170mm", height = "240mm" { "}" }`のような寸法。

from-the-paper = 用紙による

edges-that-stay-free-top-bottom = 余白。`top`（天）、`bottom`（地）、`inner`（ノド）、`outer`（小口）を、それぞれ`10mm`から`100mm`までで指定します。

whether-the-book-is-printed-on = 両面に印刷して製本するかどうかです。両面の場合、見開きの余白と柱は左右対称になります。

where-chapters-begin-new-page-or = 章の始まる位置。`new-page`（改ページ）または`odd-page`（奇数ページ起こし）。指定がなければ、両面印刷の本では`odd-page`になります。

size-of-the-text-in-points = 本文の文字の大きさです。単位はポイントで、6から24までです。

whether-hyphens-commas-and-the-like = ハイフンやコンマなどの小さな記号を余白に少しはみ出させ、文章の端がまっすぐに見えるようにするかどうか。

how-many-levels-of-headings-the = 目次に載せる見出しの階層数です。`0`にすると目次が省かれます。

from-five-on = 5件以上のとき

whether-lists-of-the-figures-and = 目次の後に、図の一覧と、キャプションのある表の一覧を付けるかどうかです。

whether-the-book-begins-with-a = 本の最初に表紙を付けるかどうかです。

whether-lines-of-code-are-numbered = コードの行に番号を付けるかどうか。

whether-a-page-names-title-people = タイトル、関係者、版、権利を示すページを付けるかどうかです。

by-status = ステータスによる

what-is-printed-across-pages-true = ページに重ねて薄く印刷する文字。`true`は本の言語での「草案」、`false`は印刷なし、それ以外は任意の語です。指定がなければ、`status`が`Draft`の本に印刷されます。

lengths-have-a-unit-mm-cm = 長さには単位`mm`、`cm`、`in`、`pt`のいずれかを付けます。PDFでは、本文より前のページに独自の番号（i、ii、iii。アラビア語ではأ、ب、ج）が付き、本文は1ページから始まります。

front-matter = フロントマター

a-page-may-begin-with-settings = ページの先頭に、そのページだけの設定をYAMLで書くことができます。

title-and-description-are-messages-without = `title`と`description`はメッセージです。`title`がなければ、最初の見出しがタイトルになります。`order`は、サマリーがないときに使われます。`locales`には、このページを出す言語を指定します。`translatable: false`とすると、ページは翻訳されません。それ以外のキーは、エクスポーターのために保持されます。[`variables`](functions.md)は、このページだけで使う値です。
