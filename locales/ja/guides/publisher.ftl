### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-publishers = 発行者向けガイド

this-guide-shows-how-to-set = このガイドでは、言語の設定、ページの並べ方、読者に届けるもののビルド方法を説明します。

languages = 言語を追加する

name-it-in-polypress-toml-then = `polypress.toml`に言語を書き、`polypress update`を実行して、その言語のカタログを作ります。

the-name-of-the-language-its = 一般的な言語であれば、言語の名前、書字方向、フォントを設定する必要はありません。翻訳が完成するまでの動作は、二つの設定で決まります。

here-text-that-brazilian-portuguese-lacks = この例では、ブラジルポルトガル語に欠けている文章は、まずプロジェクトの別の言語である`pt`から、次に原文の言語から補われます。ポーランド語は、未完成でも[厳格なビルド](ci.md#gate)を失敗させません。

order = ページを並べる

write-content-summary-md-a-list = `content/SUMMARY.md`を書きます。本のサマリーとなるリンクのリストで、見出しは本の部になります。

pages-before-the-first-list-item = 最初のリスト項目より前のページは本の冒頭に、最後の項目より後のページは本の末尾に置かれます。どちらにも番号は付きません。字下げしたページは、親のページの節になります。

without-a-summary-pages-are-ordered = サマリーがない場合、ページはフロントマターの`order`、ファイル名の先頭の番号、名前の順に比較して並べられます。`10-setup.md`のアドレスは、番号を除いた`setup`です。

build = ビルドする

the-first-command-makes-every-language = 一つ目のコマンドは、すべての言語をすべての形式で作ります。二つ目は、二つのPDFファイルだけを置き換え、残りには手を付けません。

folder = フォルダー

entry = 項目

what-it-is = 内容

the-page-where-readers-choose-a = 読者が言語を選ぶページ

every-file-with-its-size-sha = すべてのファイルのサイズ、SHA-256、完成度

the-site-upload-it-as-it = サイト。そのままアップロードできます

the-book-for-e-readers-epub = 電子書籍リーダー用の本、EPUB 3.3

the-book-for-print-and-archive =
    印刷と保存用の本、\
    スクリーンリーダー向けのタグ付き

put-the-whole-of-dist-on = `dist`全体を、任意のウェブサーバーに置きます。サイトにJavaScriptは必要ありません。

fallback = 訳文がない箇所の表示

the-nearest-fallback-language-takes-its = 最も近いフォールバック言語の文章が代わりに使われます。三つの形式のいずれでも*そのことが明示され*、スクリーンリーダーはその文章本来の言語で読み上げます。本のどれだけが翻訳されているかを知らせる断り書きも付きます。見出しのアンカーはどの言語でも変わらないため、外部からのリンクはそのまま使えます。

fonts = フォントを選ぶ

pdfs-are-set-in-fonts-that = PDFと[校正刷り](#proof)は、プログラムに付属するフォントで組まれます。ラテン文字、ギリシア文字、キリル文字、アラビア文字、ヘブライ文字、デーヴァナーガリー文字、タイ文字、中国語、日本語、韓国語に対応しています。漢字は、その言語の地域の字形になります。ほかの文字を使う場合や、独自の書体を使いたい場合は、フォントファイルをプロジェクトに入れます。

files-names-fonts-and-folders-of = `files`には、フォントとそのフォルダーを指定します。TrueTypeまたはOpenTypeで、ウェイトやスタイルごとに一つのファイルが必要です。その言語の文字では指定したファミリーが優先され、足りない文字はほかのフォントから補われます。`system = true`とすると、お使いのコンピューターのフォントも探しますが、別のコンピューターでは見た目が変わることがあります。

polypress-build-v-says-which-fonts = `polypress build -v`は、各ファイルがどのフォントで組まれたかを表示します。

proof = 訳文を紙で校閲してもらう

proof-sheets-show-each-message-with = 校正刷りには、各メッセージの原文と訳文が左右に並びます。訳文の状態が示され、備考を書き込む余白があり、末尾に署名欄が付きます。

this-writes-proofs-fr-my-book = `proofs/fr/my-book-proof.pdf`が書き出されます。校正刷りは、ここか[`formats`](../reference/configuration.md#book)で求めたときにだけ作られます。読者に下書きを見せるかどうかにかかわらず、校正刷りには下書きも載るので、ウェブサーバーには置かないでください。翻訳後に原文が変わった箇所では、新しい語句に色と下線が付き、なくなった語句に取り消し線が引かれます。

to-print-less-name-pages-or = 印刷を減らすには、ページや、必要な状態を指定します。

when-the-reviewer-has-signed-record = 校閲者が署名したら、同じ名前を使って記録します。

some-languages = 一部の言語だけにページを出す

except-in-place-of-only-means = `only`の代わりに`except`と書くと、それ以外のすべての言語という意味になります。ページ全体に適用するには、フロントマターに`locales: [de, fr]`と書きます。

an-image-may-have-variants-too = 画像にも言語別の版を用意できます。`plan.png`と並べて`plan.fr.png`を置くと、フランス語の読者には後者が表示されます。

pseudo = 翻訳の前に試す

two-invented-languages-show-how-the = 二つの架空の言語を使うと、翻訳したときに本がどうなるかがわかります。

en-xa-has-accents-brackets-around = `en-XA`では、文字にアクセント記号が付き、各メッセージが括弧で囲まれ、文章が3分の1長くなります。アクセント記号のない箇所は翻訳できず、途中で切れる箇所はスペースが足りません。`ar-XB`は、右から左に書かれます。

help = 翻訳者を助ける

write-short-sentences-a-paragraph-is = 文を短くしましょう。一つの段落が一つのメッセージです。小さなメッセージは確認も簡単です。

explain-what-is-ambiguous-in-a = あいまいなところは注記で説明しましょう。注記はメッセージの上に表示されます。

put-product-names-into-locales-en = 製品名は`locales/en/terms.ftl`に、バージョン番号などの値は[`[variables]`](../reference/configuration.md#variables)に書きましょう。

let-comments-in-code-be-translated = コードの中のコメントを翻訳してもらいましょう。翻訳しない場合は、[`[translation]`](../reference/configuration.md#translation)で`comments = false`とします。ライセンス、ツールへの指示、コメントアウトされたコードは、翻訳の対象になりません。

you-may-edit-move-split-and = 段落は、自由に編集、移動、分割、結合できます。翻訳も一緒に移ります。削除した段落の翻訳は、[段落が戻るのを待ちます](../explanations/how-translations-stay-true.md#attic)。
