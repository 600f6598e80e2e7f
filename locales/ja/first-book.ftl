### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

a-first-book-in-ten-minutes = 10分で作る最初の本

you-will-make-a-book-in = 英語、フランス語、日本語の本を作り、1ページを翻訳して、結果を確認します。必要なのは、プログラム`polypress`とテキストエディターだけです。

make-a-project = プロジェクトを作る

init-asks-nothing-and-prints-the = `init`は何も尋ねずに、書き込んだものを表示します。

the-settings-title-languages-formats = 設定です。タイトル、言語、形式を指定します。

the-pages-in-english-there-is = 英語のページです。`index.md`と、ページに書けるものを示す`guide.md`が入っています。

the-catalogs-one-folder-for-each = カタログです。言語ごとに一つのフォルダー、ページごとに一つのファイルがあります。

write-a-page = ページを書く

open-content-index-md-and-replace = `content/index.md`を開き、末尾に次の行を追加します。

then-bring-the-catalogs-in-step = 続いて、カタログをページに合わせて更新します。

the-page-has-two-messages-a = `update`は、書き込んだカタログと、新しい**メッセージ**が二つあることを表示します。見出しと段落です。英語のカタログ`locales/en/index.ftl`では、それぞれに*ID*が付いています。

never-edit-the-catalog-of-the = 原文の言語のカタログは編集しないでください。ページを編集してから、`polypress update`を実行します。

translate = 二つのメッセージを翻訳する

open-locales-fr-index-ftl-what = `locales/fr/index.ftl`を開きます。未翻訳のものは<dfn>スタブ</dfn>、つまりコメントアウトされたメッセージとして書かれています。新しい二つのスタブは末尾にあります。

remove-and-the-space-after-it = これらの行の先頭から、`#`とその後ろの空白を取り除きます。

write-french-after-the-equals-signs = 等号の後ろにフランス語を書きます。

save-the-file = ファイルを保存します。

the-line-with-says-which-english = `@`のある行は、どの英文を翻訳したのかを示しています。そのまま残してください。

build = ビルドする

open-dist-index-html-in-a = `dist/index.html`をブラウザーで開くと、言語を選べます。

english-is-complete = 英語は完成しています。

french-shows-your-translation-on-the = フランス語では、サイトにも、`dist/fr/a-first-book.epub`と`dist/fr/a-first-book.pdf`にも、あなたが訳した二つのメッセージが表示されます。残りは英語のまま、その旨が示されます。

japanese-is-not-translated-its-pages = 日本語は翻訳されていません。ページには英文が表示され、その旨の断り書きが付きます。

to-see-how-far-each-language = 各言語の進み具合を見るには、次のコマンドを実行します。

the-shell-does-not-find-polypress = シェルが`polypress`を見つけられない場合

build-the-program-from-its-source = Rust 1.95以降を使い、ソースからプログラムをビルドします。`cargo build --release`を実行し、フォルダー`target/release`を`PATH`に追加してください。

what-you-can-do-now = できるようになったこと

make-a-project-2 = プロジェクトを作る。

write-a-page-2 = ページを書く。

translate-it-and-build-the-book = ページを翻訳し、本をビルドする。

add-a-second-page-and-put = ページを追加し、[ページを並べる](guides/publisher.md#order)。

learn-what-a-good-translation-needs = [良い翻訳に必要なこと](guides/translator.md)を学ぶ。
