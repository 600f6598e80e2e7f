### Files of a project
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

files-of-a-project = プロジェクトのファイル

commit-all-of-these-update-keeps = 次のファイルはすべてコミットしてください。`locales`の中は、`update`がページに合わせて更新します。編集するのは、ページ、設定、カタログだけです。

file = ファイル

what-it-holds = 内容

the-settings = [設定](configuration.md)です。

a-page = ページです。

the-order-of-the-pages = [ページの順序](../guides/publisher.md#order)です。

the-texts-of-the-page-and = ページの文章とそのIDです。決して編集しないでください。

old-wordings-that-a-translation-still = 翻訳がまだ拠りどころとしている、以前の文章です。

the-translations-of-the-page = ページの翻訳です。

what-each-translation-was-made-from = それぞれの翻訳の元になったものの記録です。

translations-whose-messages-are-gone = メッセージがなくなった翻訳です。

findings-that-are-waived = [免除した](commands.md#waive)指摘です。

your-own-templates-and-styles = 独自の[テンプレートとスタイル](../guides/site.md#theme)です。

the-formats-of-the-files-below = `state`と`history`の中のファイルでは、メッセージごとに1行を使い、行と行の間に空行を入れます。`⇥`はタブを表します。

source-and-translation-are-fingerprints-12 = `source`と`translation`はフィンガープリントで、12桁の16進数です。不明な原文は`?`と書かれます。`candidate`は、メッセージの分割元や結合元になった文章の翻訳です。何のためのものかは、[翻訳の正しさを保つしくみ](../explanations/how-translations-stay-true.md)で説明します。

cache = 残しておかなくてよいもの

the-folder-dist-is-made-by = フォルダー`dist`は`build`が作ります。`.polypress`には、ビルドのたびに、読み書きしたものが記録され、次のビルドで処理を省けるようになります。Gitはこのフォルダーを自動的に無視します。どちらもいつでも削除できます。
