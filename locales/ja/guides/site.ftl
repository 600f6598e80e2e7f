### For owners of a site
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-owners-of-a-site = サイト管理者向けガイド

this-guide-shows-how-to-preview = このガイドでは、サイトをプレビューし、サーバーに置き、外観を変える方法を説明します。

serve = プレビューする

the-site-is-at-http-localhost = サイトは`http://localhost:4000`に表示されます。ページ、カタログ、テンプレートを保存すると、ブラウザーに新しい状態が表示され、ページにはすべての指摘も表示されます。何も書き込まれず、接続できるのは同じマシンからだけです。

server = 公開する

a-file-server-is-enough-the = ファイルサーバーがあれば十分です。フォルダーから直接開くこともできます。`dist/index.html`は、読者が前回選んだ言語、またはブラウザーの言語のページに案内します。存在しないアドレスのためのページをサーバーに設定できる場合は、`404.html`を指定します。

this-header-makes-browsers-refuse-everything = 次のヘッダーを付けると、ブラウザーは、サイトに必要のないものをすべて拒否します。

with-url-in-book-there-are = [`[book]`](../reference/configuration.md#book)で`url`を設定すると、正規のアドレスと`sitemap.xml`が作られます。

search-finds-words-by-their-beginnings = 検索では、語の先頭の部分や変化形からも語が見つかります。アクセント記号の有無は問いません。複合語の途中の部分からは見つかりません。どの翻訳にも、進み具合を示すページ`translation-status.html`があります。

theme = 外観を変える

put-your-files-into-the-folder = フォルダー`theme`に、独自のファイルを置きます。

file = ファイル

what-becomes-of-it = 使われ方

loaded-after-ours = 付属のファイルの後に読み込まれます。

the-icon-of-the-site = サイトのアイコンになります。

the-end-of-the-head-of = 各ページのhead要素の末尾に入ります。

part-of-the-header-the-end = それぞれ、ヘッダーの一部、フッターの末尾になります。

in-place-of-our-template-of = 同じ名前の付属テンプレートの代わりに使われます。

others = そのほか

copied = コピーされます。

templates-are-written-for-minijinja-one = テンプレートは[MiniJinja](https://docs.rs/minijinja)用に書きます。その一覧と、表示できるものは[テンプレート](../reference/templates.md)にあります。次の1行目で始まるテンプレートでは、一つのブロックだけを変え、残りをそのまま使えます。
