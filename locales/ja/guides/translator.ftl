### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-translators = 翻訳者向けガイド

this-guide-shows-how-to-translate = このガイドでは、メッセージの訳し方、マークアップと値の扱い方、間違いの見つけ方を説明します。Markdownの知識は、メッセージの中に出てくるものだけで十分です。

where-your-files-are = ファイルの場所

the-catalog-of-the-page-content = ページ`content/guides/setup.md`のカタログは`locales/fr/guides/setup.ftl`です。このほかに、本全体に関わるファイルが三つあります。

titles-of-the-book-its-parts = 本のタイトル、部のタイトル、およびサマリーで別の名前が付けられたページのタイトルです。

names-that-many-messages-use = 多くのメッセージで使われる名前です。

words-that-no-page-contains-such = 「目次」や「次へ」のように、どのページにも書かれていない言葉です。翻訳はプログラムに付属しています。変えたいものがあるときだけ、ここにメッセージを書きます。

message = メッセージを翻訳する

what-is-not-translated-stands-in = 未翻訳のものは*スタブ*、つまりコメントアウトされたメッセージとしてカタログに入っています。

remove-the-first-and-the-space = 各行から最初の`#`とその後ろの空白を取り除きます。それから、等号の後ろを翻訳します。

the-line-with-names-the-source = `@`のある行は、翻訳の元になった原文を示しています。変更しないでください。ほかにコメントがあれば、それは著者からの注記です。ID（ここでは`about-intro`）は決して変更しないでください。

# # @5e02bee67e31 untranslated
# the-next-polypress-update-takes-the = The next `polypress update` takes the line with `@` away and remembers what it said. A translation that equals its source counts as not translated. If it is right as it is, delete the word `untranslated` above it.

a-message-may-be-as-long = メッセージの長さに制限はありません。2行目以降は空白4個で字下げします。それらの行も同じ段落に属します。

with-weblate-or-pontoon-the-platform = WeblateやPontoonを使う場合は、未翻訳のものがプラットフォームに表示されるため、ファイルにスタブはありません。この設定は、発行者が[`platform`](../reference/configuration.md#translation)で行います。

# # @1c0f9841488e untranslated
# stale = When the source has changed

# # @3bd877797174 untranslated
# your-translation-of-a-paragraph-that = Your translation of a paragraph that was reworded stays in its place, and becomes *stale*. `update` writes today's source above it:

# # @b1f3101c3d9a untranslated
# correct-the-translation-and-delete-the = Correct the translation and delete the word `stale` with what follows. The rest, `# @d857068128af`, is your *claim*: it says that the translation was made from this text. If nothing needs correcting, delete the word all the same. A translation that you change without a claim stays stale. A fresh one that you improve is marked, too, if its source was ever reworded.

# # @9a4e2ce486e6 untranslated
# the-word-draft-in-this-place = The word `draft` in this place marks a proposal, taken from another place of the book or from another tool. Readers do not see drafts. Confirm one in the same way.

# # @0a56ab85714e untranslated
# from-the-command-line-you-can = From the command line you can confirm many at once. The second command takes those where only spaces, punctuation or emphasis of the source have changed:

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

# # @f494d9a98d8a untranslated
# a-comment-in-a-block-of = A comment in a block of code is a message too; its note says “a comment in code”. Write plain words, without Markdown and without the signs of a comment. What would change the code is rejected.

stars-next-to-japanese-punctuation-need = 約物に隣り合うアスタリスクの前後に、空白は要りません。`これは**強調（注）**です`と書けば、意図したとおりに解釈されます。

fluent = Fluentの機能を使う

a-value-between-braces-is-put = 波括弧で囲まれた値は、本をビルドするときに埋め込まれます。数によって文が変わる場合は、その言語の複数形ごとにバリアントを一つずつ書きます。たとえばポーランド語では、英語よりも多くのバリアントが必要です。

the-variant-with-is-used-when = `*`の付いたバリアントは、ほかのどれにも当てはまらないときに使われます。原文がこの書き方をしていなくても、翻訳で使うことができます。

# # @7be923da4acc untranslated
# a-term-in-terms-ftl-may = A term in `terms.ftl` may have the forms that your language needs, and attributes such as its gender. A message asks for them:

# # @22765d3cdd91 untranslated
# functions-write-numbers-and-dates-as = [Functions](../reference/functions.md) write numbers and dates as your language does.

to-write-a-brace-that-is = 値ではない波括弧を書くには、引用符で囲んで`{ "{" } "{ "{" }" { "}" }`とします。

check = 翻訳を確認する

check-names-file-and-line-of = `check`は、すべての問題について、ファイル名、行番号、解決方法を示します。

# # @671d09091000 untranslated
# each-variant-of-your-translation-is = Each variant of your translation is compared with the source:

# # @1710711052f0 untranslated
# what-differs = What differs

# # @70fbb54bd5e6 untranslated
# what-happens = What happens

# # @a2946a0814bd untranslated
# values-footnotes-images-tags = Values, footnotes, images, tags

# # @c4c6841b1f1d untranslated
# it-is-an-error-readers-see = It is an error; readers see the source text.

# # @bc80050bdf22 untranslated
# links-code-numbers-names-words-such = Links, code, numbers, names, words such as MUST, plural forms, the mark at the end, the typography of your language

# # @daa3b75d5cb0 untranslated
# it-is-a-warning-readers-see = It is a warning; readers see the translation.

# # @df3f2a0b4033 untranslated
# emphasis-length = Emphasis, length

# # @101ada2c2d38 untranslated
# you-are-told-no-more = You are told, no more.

# # @5f0bf29c6fc2 untranslated
# polypress-explain-tells-more-about-a = `polypress explain` tells more about a finding, and `polypress fix` repairs what is wrong beyond doubt. If a warning is wrong, say why, and it is not shown again:

build-shows-your-work-in-context = `build`を使うと、翻訳を文脈の中で確認できます。エラーのあるメッセージは、修正するまで原文に置き換えられます。同じファイルのほかのメッセージは、そのまま有効です。

save-your-files-in-utf-8 = ファイルはUTF-8で保存してください。ほかの文字コードのファイルは読み込めず、その中のメッセージはすべて無効になります。
