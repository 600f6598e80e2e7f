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

a-translation-that-equals-its-source = 原文と同じ翻訳は、ファイルの中で完成したものとされている場合に限り、翻訳と見なされます。POではfuzzyが付いていないこと、XLIFFでは`translated`または`final`であることが条件です。

a-memory-fills-only-what-is = 翻訳メモリーで補われるのは、未翻訳で、原文が一字一句同じものだけです。補われた翻訳は、必ず下書きになります。

mdbook = mdBookの翻訳を引き継ぐ

if-your-book-is-translated-with = mdbook-i18n-helpersで翻訳している本は、二つのコマンドで引き継げます。

po-is-the-folder-of-the = `po`は、POファイルのフォルダーです。比較されるのは文章の内容で、書き方ではありません。`_word_`と`*word*`は同じものと見なされます。複数のメッセージを含むエントリーは分割され、一つのメッセージの断片は一つにまとめられます。fuzzyの付いたエントリーと、その後ページが書き換えられたエントリーは、古い翻訳として取り込まれます。

pages = 翻訳されたページを引き継ぐ

translated-pages-are-found-by-their = 翻訳されたページは、`guide.de.md`、`guide-de.md`、`de/guide.md`のような名前で見つけます。それぞれのページを、ブロックごとに元のページと比較します。確実さが95%以上の箇所は翻訳済み、60%以上の箇所は下書きとして扱い、残りは取り込みません。

nothing-that-is-there-is-replaced = `--overwrite`を付けないかぎり、すでにあるものは置き換えられません。レポートには、引き継がれなかった箇所とその理由が並びます。`-v`を付けると、そのすべてが表示されます。`--dry-run`を付けると、何も書き込みません。

left-out = エントリーが取り込まれない理由

the-report-gives-a-reason-for = レポートには、引き継がれなかったエントリーごとに理由が示されます。`--json`を付けると、次の名前で示されます。

name = 名前

what-it-means = 意味

what-to-do = すること

the-message-is-translated-already = メッセージはすでに翻訳されています。

nothing-or-import-with-overwrite = 何もしないか、`--overwrite`を付けて取り込みます。

another-entry-translates-the-same-message = 別のエントリーが同じメッセージを違うふうに翻訳しています。

compare-the-two-and-write-the = 二つを比べ、よいほうをカタログに書いてください。

it-cannot-be-used-since-it = 値や脚注が抜けているなどの理由で、使えません。

correct-it-where-it-comes-from = 元のファイルを直してから、もう一度取り込んでください。

a-comment-in-code-that-no = どのページにもない、または翻訳の対象でない、コード中のコメントです。

nothing = 何もしません。

a-string-in-code = コード中の文字列です。

if-strings-are-to-be-translated = 文字列も翻訳するなら、[`[translation]`](../reference/configuration.md#translation)で`strings = true`と設定してください。

a-whole-block-of-code = コードブロック全体です。

nothing-the-comments-in-it-are = 何もしません。その中のコメントは、それぞれ独立したメッセージです。

a-text-that-has-no-words = コード、名前、アドレスなど、ページの上で言葉を持たない文章です。

nothing-2 = 何もしません。

a-title-of-the-summary-the = `SUMMARY.md`の題名です。ページ自身の題名が同じことを述べています。

nothing-3 = 何もしません。

no-page-says-this = どのページにもない文章です。

look-whether-it-belongs-to-another = 本の別の版のものでないか、確かめてください。

it-has-plural-forms-which-no = 複数形があります。ページに複数形はありません。

nothing-4 = 何もしません。

a-passage-of-a-translated-page = 翻訳されたページのうち、別の文章の翻訳かもしれない箇所です。

copy-it-into-the-catalog-if = 正しければ、カタログに写してください。

it-equals-its-source-and-is = 原文と同じで、名前でもありません。

if-that-is-meant-copy-it = それでよければ、カタログに写して`polypress accept --same`を実行してください。
