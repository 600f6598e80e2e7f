### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-translators = 翻訳者向けガイド

this-guide-shows-how-to-translate = このガイドでは、メッセージの訳し方、マークアップと値の扱い方、間違いの見つけ方を説明します。Markdownの知識は、メッセージの中に出てくるものだけで十分です。

where-your-files-are = ファイルの場所

the-catalog-of-the-page-content = ページ`content/guides/setup.md`のカタログは`locales/fr/guides/setup.ftl`です。このほかに、本全体に関わるファイルが三つあります。

titles-of-the-book-its-parts = 本のタイトル、部のタイトル、およびサマリーで別の名前が付けられたページのタイトルです。

names-that-many-messages-use = 多くのメッセージで使われる名前です。

words-that-no-page-contains-such = 「目次」や「次へ」のように、どのページにも書かれていない言葉です。翻訳はプログラムに付属しています。変えたいものがあるときだけ、ここにメッセージを書きます。

message = メッセージを翻訳する

what-is-not-translated-stands-in = 未翻訳のものは<dfn>スタブ</dfn>、つまりコメントアウトされたメッセージとしてカタログに入っています。

remove-the-first-and-the-space = 各行から最初の`#`とその後ろの空白を取り除きます。それから、等号の後ろを翻訳します。

the-line-with-names-the-source = `@`のある行は、翻訳の元になった原文を示しています。変更しないでください。ほかにコメントがあれば、それは著者からの注記です。ID（ここでは`about-intro`）は決して変更しないでください。

the-next-polypress-update-takes-the = 次に`polypress update`を実行すると、`@`のある行は取り除かれ、その内容が記録されます。原文と同じ翻訳は、未翻訳として扱われます。そのままで正しい場合は、上にある`untranslated`という語を削除してください。

a-message-may-be-as-long = メッセージの長さに制限はありません。2行目以降は空白4個で字下げします。それらの行も同じ段落に属します。

with-weblate-or-pontoon-the-platform = WeblateやPontoonを使う場合は、未翻訳のものがプラットフォームに表示されるため、ファイルにスタブはありません。この設定は、発行者が[`platform`](../reference/configuration.md#translation)で行います。

stale = 原文が変わったとき

your-translation-of-a-paragraph-that = 段落が書き換えられると、その翻訳は元の場所に残り、<dfn data-sort="ふるいほんやく">古い翻訳</dfn>になります。`update`は、その上に現在の原文を書き込みます。

correct-the-translation-and-delete-the = 翻訳を直し、`stale`という語とその後ろを削除してください。残った`# @d857068128af`は<dfn data-sort="しんこく">申告</dfn>で、翻訳がこの文章から作られたことを示します。直すところがない場合も、この語は削除します。申告を付けずに直した翻訳は、古いままになります。また、最新の翻訳に手を入れた場合も、その原文が一度でも書き換えられていれば、印が付きます。

the-word-draft-in-this-place = この位置にある`draft`という語は、本のほかの場所や別のツールから取られた提案を示します。下書きは読者には見えません。同じ方法で確認済みにしてください。

from-the-command-line-you-can = コマンドラインからは、多くの翻訳をまとめて確認済みにできます。二つ目のコマンドは、原文の空白、約物、強調だけが変わったものを対象にします。

markup = マークアップを保つ

in-the-source = 原文

in-your-translation = 翻訳

keep-the-stars-put-them-around = アスタリスクを残し、同じ意味の言葉を囲みます。

copy-it = そのまま写します。

translate-the-words-copy-the-address = 言葉を翻訳し、アドレスはそのまま写します。

translate-the-words-they-describe-the = 言葉を翻訳します。画像が見えない人に、画像の内容を伝える言葉です。

copy-it-the-mark-may-stand = そのまま写します。文中での位置は変わってもかまいません。

copy-the-tags-write-the-key = タグはそのまま写し、キーの名前は使っているキーボードの表記に合わせます。

copy-it-2 = そのまま写します。

at-the-end-of-a-line = 行末の`\`

keep-it-a-new-line-begins = 残します。ここで改行されます。

you-may-change-the-order-of = これらの順序は自由に変えられます。翻訳が見出しやリストになったり、段落が二つに分かれたりすることはありません。一つのメッセージは、あくまで一続きの文章です。

a-comment-in-a-block-of = コードブロックの中のコメントもメッセージです。注記には「a comment in code」と書かれています。Markdownやコメント記号を使わず、言葉だけを書いてください。コードを変えてしまうものは受け付けられません。

stars-next-to-japanese-punctuation-need = 約物に隣り合うアスタリスクの前後に、空白は要りません。`これは**強調（注）**です`と書けば、意図したとおりに解釈されます。

fluent = Fluentの機能を使う

a-value-between-braces-is-put = 波括弧で囲まれた値は、本をビルドするときに埋め込まれます。数によって文が変わる場合は、その言語の複数形ごとにバリアントを一つずつ書きます。たとえばポーランド語では、英語よりも多くのバリアントが必要です。

the-variant-with-is-used-when = `*`の付いたバリアントは、ほかのどれにも当てはまらないときに使われます。原文がこの書き方をしていなくても、翻訳で使うことができます。

a-term-in-terms-ftl-may = `terms.ftl`の用語には、その言語に必要な語形や、文法上の性などの属性を持たせることができます。メッセージでは、次のように呼び出します。

functions-write-numbers-and-dates-as = [関数](../reference/functions.md)を使うと、数と日付が翻訳の言語の書き方になります。

to-write-a-brace-that-is = 値ではない波括弧を書くには、引用符で囲んで`{ "{" } "{ "{" }" { "}" }`とします。

check = 翻訳を確認する

check-names-file-and-line-of = `check`は、すべての問題について、ファイル名、行番号、解決方法を示します。

each-variant-of-your-translation-is = 翻訳は、バリアントごとに原文と比較されます。

what-differs = 異なるもの

what-happens = 結果

values-footnotes-images-tags = 値、脚注、画像、タグ

it-is-an-error-readers-see = エラーになります。読者には原文が表示されます。

links-code-numbers-names-words-such = リンク、コード、数、名前、「MUST」などの語、複数形、文末の記号、その言語の約物の使い方

it-is-a-warning-readers-see = 警告になります。読者には翻訳が表示されます。

emphasis-length = 強調、長さ

you-are-told-no-more = お知らせが出るだけです。

polypress-explain-tells-more-about-a = `polypress explain`を使うと、指摘について詳しく知ることができます。`polypress fix`は、明らかな間違いを修正します。警告が誤っている場合は、その理由を書けば、以後表示されません。

build-shows-your-work-in-context = `build`を使うと、翻訳を文脈の中で確認できます。エラーのあるメッセージは、修正するまで原文に置き換えられます。同じファイルのほかのメッセージは、そのまま有効です。

save-your-files-in-utf-8 = ファイルはUTF-8で保存してください。ほかの文字コードのファイルは読み込めず、その中のメッセージはすべて無効になります。
