### Weblate and Pontoon
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

weblate-and-pontoon = WeblateとPontoon

this-guide-shows-how-to-let = このガイドでは、ブラウザーで翻訳してもらう方法と、その成果を取り込む方法を説明します。

platform = プラットフォームを指定する

a-platform-shows-what-is-missing = 未翻訳のものはプラットフォームに表示されるため、カタログにスタブは要りません。`polypress.toml`にプラットフォームの名前を書き、`polypress update`を実行します。

with-pontoon-a-paragraph-that-was = `pontoon`では、大幅に書き換えられた段落に新しいIDが付きます。Pontoonは、IDの変わらない文章が編集されても、それを表示しないためです。`weblate`では、IDは変わりません。

put-this-file-into-the-repository = 次のファイルをリポジトリに置き、その名前をプロジェクト設定ファイルとして入力します。

each-catalog-is-a-component-these = カタログの一つ一つがコンポーネントになります。最初のコンポーネントの設定は次のとおりです。

the-add-on-component-discovery-makes = 残りのコンポーネントは、アドオン「Component discovery」で作ります。

home = 翻訳を取り込む

a-platform-writes-catalogs-and-nothing = プラットフォームが書き込むのは、カタログだけです。プラットフォームのコミットの後に、手動またはパイプラインで`polypress update`を実行し、書き込まれたものをコミットします。

update-records-which-source-text-every = `update`は、それぞれの翻訳がどの原文から作られたかを記録します。翻訳の途中で原文が書き換えられると、翻訳者がどちらの文章を見たのかは誰にもわかりません。そのような翻訳は古い翻訳とされ、`check`は`translation-unconfirmed`と報告します。原文と見比べてから、[`accept`](../reference/commands.md#accept)で確認済みにしてください。

drafts-and-reviews-of-a-platform = プラットフォームの下書きやレビュー結果は、カタログには入りません。残したい場合は、[ファイルをやり取り](exchange.md)してください。
