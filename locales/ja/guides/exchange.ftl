### Exchanging files
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

exchanging-files = ファイルをやり取りする

this-guide-shows-how-to-translate = このガイドでは、使い慣れたツールで翻訳する方法と、既存の翻訳を引き継ぐ方法を説明します。

exchange = 送り出して取り込む

for = 用途

what-is-in-it = 内容

poedit-weblate-and-other-tools-of = Poedit、Weblateなどのgettext対応ツール

all-messages-what-is-fuzzy-is = すべてのメッセージ。fuzzyの付いたものは、下書き、または以前の原文を添えた古い翻訳です。

translation-memory-systems = 翻訳支援ツール

all-messages-links-code-and-values = すべてのメッセージ。リンク、コード、値は、ツールが保護するタグになります。

translation-memories = 翻訳メモリー

finished-translations-also-of-messages-that = 完成した翻訳。なくなったメッセージの翻訳も含みます。

an-editor = エディター

a-worksheet-what-is-to-be = ワークシート。これから翻訳するものを一つのファイルにまとめます。

choices-between-variants-are-shown-as = バリアントの選択は、Fluentの書き方で示されます。このような文章には`->`が含まれます。`{ "{" } "" { "}" }`で始まる文章では、これを残してください。

an-import-checks-every-translation-before = インポートでは、書き込む前にすべての翻訳を検査し、それぞれの結果を報告します。`applied`（適用）、`unchanged`（変更なし）、エクスポート後に原文が変わっていれば`stale`、プロジェクトによりよい翻訳があれば`kept`、理由を添えて`refused`（拒否）、または`unknown`（不明）です。

a-memory-fills-only-what-is = 翻訳メモリーで補われるのは、未翻訳で、原文が一字一句同じものだけです。補われた翻訳は、必ず下書きになります。

mdbook = mdBookの翻訳を引き継ぐ

if-your-book-is-translated-with = mdbook-i18n-helpersで翻訳している本は、二つのコマンドで引き継げます。

po-is-the-folder-of-the = `po`は、POファイルのフォルダーです。比較されるのは文章の内容で、書き方ではありません。`_word_`と`*word*`は同じものと見なされます。複数のメッセージを含むエントリーは分割され、一つのメッセージの断片は一つにまとめられます。fuzzyの付いたエントリーと、その後ページが書き換えられたエントリーは、古い翻訳として取り込まれます。

pages = 翻訳されたページを引き継ぐ

translated-pages-are-found-by-their = 翻訳されたページは、`guide.de.md`、`guide-de.md`、`de/guide.md`のような名前で見つけます。それぞれのページを、ブロックごとに元のページと比較します。確実さが95%以上の箇所は翻訳済み、60%以上の箇所は下書きとして扱い、残りは取り込みません。

nothing-that-is-there-is-replaced = `--overwrite`を付けないかぎり、すでにあるものは置き換えられません。レポートには、引き継がれなかった箇所とその理由が並びます。`-v`を付けると、そのすべてが表示されます。`--dry-run`を付けると、何も書き込みません。
