### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

commands = コマンド

these-options-work-with-every-command = 次のオプションは、すべてのコマンドで使えます。

option = オプション

meaning = 意味

work-on-the-project-in-this = 現在のフォルダーではなく、このフォルダーのプロジェクトを対象にします。

auto-always-or-never-no-color = `auto`、`always`、`never`のいずれかです。環境変数`NO_COLOR`に従います。

say-less-say-more = 出力を減らします、増やします。

explain-the-command = コマンドの説明を表示します。

print-the-version-without-a-command = バージョンを表示します。コマンドを付けないときだけ使えます。

several-languages-or-formats-are-separated = 複数の言語や形式は、`--locale fr,ja`のようにコンマで区切ります。

starts-a-project-in-a-folder = 指定したフォルダー（省略すると現在のフォルダー）にプロジェクトを作り、書き込んだものを表示します。

with-from-mdbook-the-folder-holds = `--from mdbook`は、フォルダーにmdBookの本がある場合に使います。`init`はページを`src`に残したまま、`polypress.toml`とカタログだけを書き込みます。

reads-the-pages-and-brings-all = ページを読み、すべてのカタログを合わせて更新します。維持、編集、移動、追加されたメッセージと、廃止になったメッセージを報告します。翻訳者のファイルのそれ以外の部分は、1バイトも変わりません。

write-nothing-report-only = 何も書き込まず、報告だけを行います。

write-nothing-exit-with-1-if = 何も書き込みません。変更が必要な場合は、ステータス1で終了します。

propose-drafts-for-what-is-missing = 未翻訳のものに下書きを提案します。ほかの場所にある同じ文章の翻訳、または分割前の文章の翻訳を使います。

report-as-json = JSONで報告します。

confirms-translations-as-they-are-against = 翻訳を、現在の原文に対してそのままで正しいものとして確認済みにします。

an-id-is-page-message-a = IDは、`page#message`、ページ全体、または`guides/*`のようなパターンです。指定したメッセージに確認済みにできないものがあれば、ステータス1で終了します。

option-4 = オプション

meaning-4 = 意味

those-whose-source-has-changed-only = 原文の変更が空白、約物、強調だけのものを対象にします。

all-that-are-stale-or-drafts = 古い翻訳と下書きをすべて対象にします。

record-them-as-reviewed = レビュー済みとして記録します。単独では、最新の訳文すべてが対象です。

also-those-that-equal-their-source = 原文と同じものも対象にします。

state-that-no-branch-with-an = [古い文章を持つブランチ](../explanations/how-translations-stay-true.md#merges)がもう残っていないことを宣言します。単独では、すべてのメッセージが対象です。

as-for-update = `update`と同じです。

records-that-a-finding-in-a = ページまたは翻訳に対する指摘が誤りであることを、その理由とともに記録します。その指摘は、以後表示されません。エラーは免除できません。`--locale`を省略すると、その指摘があるすべての言語で免除されます。免除を取り消すには、[ファイル](files.md)の該当する行を削除します。

repairs-what-is-wrong-beyond-doubt = 誤った文字コードで化けた文字や翻訳の末尾の空白など、明らかな間違いを修正し、変更した箇所を表示します。`--dry-run`を付けると、何も書き込みません。

writes-translations-to-a-file-for = [翻訳者のツール](../guides/exchange.md)で使うファイルに翻訳を書き出し、戻ってきたものを取り込みます。`FILE`に`-`を指定すると、標準出力または標準入力を使います。拒否された翻訳があれば、ステータス1で終了します。

option-5 = オプション

meaning-5 = 意味

po-xliff-tmx-or-ftl = `po`、`xliff`、`tmx`、`ftl`のいずれかです。

the-version-of-xliff-1-2 = XLIFFのバージョンです。ほとんどのツールが読める`1.2`、または`2.1`を指定します。

export-a-worksheet-has-what-is = エクスポート：ワークシートに、翻訳の終わったものも含めます。

import-as-for-update = インポート：`update`と同じです。

takes-over-translations-that-exist = [既存の翻訳](../guides/exchange.md#mdbook)を引き継ぎます。

option-6 = オプション

meaning-6 = 意味

a-po-file-or-a-folder = POファイル、POファイルのフォルダー、または翻訳されたページのフォルダーです。

replace-translations-that-are-there = すでにある翻訳を置き換えます。

as-for-update-2 = `update`と同じです。

writes-every-language-in-every-format = すべての言語をすべての形式で書き出します。

option-2 = オプション

meaning-2 = 意味

only-these-languages-the-others-stay = これらの言語だけを作ります。ほかの言語はそのまま残ります。

only-these-formats-without-it-those = これらの形式だけを作ります。省略すると、設定で指定された形式を作ります。

write-into-this-folder-in-place = `dist`の代わりに、このフォルダーに書き出します。現在のフォルダーからの相対パスで指定します。

how-many-jobs-run-at-once = 同時に実行するジョブの数です。省略すると、コアごとに一つになります。

do-all-the-work-again = すべての処理をやり直します。

warnings-are-errors-required-languages-must = 警告をエラーとして扱います。必須の言語は完成していなければなりません。

work-whose-result-is-there-already = 結果がすでにある処理は省かれます。何も変わっていなければ、ビルドは数ミリ秒で終わります。以前のビルドが[`.polypress`](files.md#cache)に残したものによって、作られるものが変わることはありません。

a-project-whose-catalogs-lag-behind = カタログがページに追いついていないプロジェクトは、`update`を実行したものとしてビルドされ、警告が出ます。カタログは書き込まれません。

shows-the-site-in-a-browser = 編集しながら、[サイト](../guides/site.md#serve)をブラウザーで表示します。`--port N`でポートを指定します。省略すると4000になります。`--locale L`で言語を選びます。

shows-how-far-each-language-is = 各言語の進み具合、翻訳の終わっていないページ、次に翻訳すべきものを表示します。`--locale L`で言語を選びます。`--format`には`human`、`json`、`html`のいずれかを指定します。`--since FILE`を付けると、以前のJSONの結果と比較します。

finds-what-is-wrong-in-pages = ページと翻訳の問題を見つけます。ビルドは行いません。

option-3 = オプション

meaning-3 = 意味

only-these-languages-even-if-they = 必須でなくても、これらの言語だけを検査します。

human-json-or-github = `human`、`json`、`github`、`sarif`、`junit`のいずれかです。

fail-below-this-percentage-of-translated = 翻訳済みメッセージの割合がこの値（%）を下回ると失敗します。

fail-above-this-number-of-stale = 一つの言語の古い翻訳がこの数を超えると失敗します。

as-for-build = `build`と同じです。

tells-all-about-a-finding-why = 指摘について、報告される理由と対処法を詳しく説明します。コードを省略すると、すべてのコードの一覧を表示します。

the-code-stands-in-brackets-at = コードは、各指摘の先頭の角括弧の中にあります。

lists-the-formats-that-build-can = `build`で作れる形式の一覧を表示します。

prints-what-a-shell-needs-to = <kbd>Tab</kbd>でコマンドを補完するためにシェルが必要とするものを出力します。対応するシェルは`bash`、`elvish`、`fish`、`powershell`、`zsh`です。

exit = 終了ステータス

m-0-if-all-is-well-1 = 問題がなければ`0`、指摘によりコマンドが失敗すれば`1`、使い方の誤りや環境のエラーがあれば`2`です。[パイプラインでの対応](../guides/ci.md#exit)を参照してください。
