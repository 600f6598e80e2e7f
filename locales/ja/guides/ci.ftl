### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-maintainers-of-ci = CI担当者向けガイド

this-guide-shows-how-to-fail = このガイドでは、正当な理由でパイプラインを失敗させる方法、結果を公開する方法、毎回同一のバイト列を得る方法を説明します。

gate = 指摘があれば止める

update-check-fails-when-someone-edited = `update --check`は、`polypress update`を実行せずにページが編集されていると失敗します。何も書き込みません。

check-finds-what-is-wrong-in = `check`は、ページと翻訳の問題を見つけます。

strict-makes-every-warning-an-error = `--strict`を付けると、すべての警告がエラーになり、必須の言語では未翻訳が一つも許されません。

min-translated-90-fails-when-a = `--min-translated 90`を付けると、必須の言語の翻訳率が90%に満たないときに失敗します。

build-writes-the-book = `build`は本を書き出します。

use-strict-for-releases-min-translated = リリースには`--strict`を、日々の作業には`--min-translated`を使ってください。翻訳率は、翻訳済みメッセージの数$t$と、全メッセージの数$n$の比です。

a-language-with-required-false-counts = `required = false`の言語は、`--locale`で指定したときだけ対象になります。

stale-translations-and-drafts-are-not = 古い翻訳と下書きは、翻訳済みには数えられません。`--max-stale 5`を付けると、必須の言語で古い翻訳が五つを超えたときに失敗します。`--strict`では、古い翻訳も下書きも許されません。

exit = 終了ステータス

status-2 = ステータス

meaning = 意味

what-a-pipeline-does = パイプラインの対応

all-is-well = 問題なし。[^quiet]

go-on = 先へ進みます。

findings-fail-the-check-or-the = 指摘により、検査またはビルドが失敗。

show-them-to-the-author = 指摘を著者に知らせます。

wrong-usage-or-an-error-of = 使い方の誤り、またはディスクの空き不足など環境のエラー。[^quiet]

show-them-to-you = エラーを担当者に知らせます。

all-findings-are-reported-in-one = 指摘は、一度の実行ですべて報告されます。ある言語に問題があっても、ほかの言語のビルドは妨げられません。また、ビルドに失敗しても、以前のファイルはそのまま残ります。

# a comment in code (yaml)
where-you-fetch-it-from = 取得元

format-github-puts-each-finding-beside = `--format github`を付けると、プルリクエストの該当する行に指摘が表示されます。指摘を「Code scanning」に表示するには、代わりにSARIFをアップロードします。

to-show-findings-in-merge-requests = マージリクエストに指摘を表示するには、JUnit形式のレポートを書き出します。

a-shallow-clone-is-enough-no = リポジトリの履歴を読むコマンドはないため、シャロークローンで十分です。

status = 状況を読み取る

status-counts-the-messages-of-every = `status`は、言語ごとにメッセージを数え、それぞれの状態を示します。ダッシュボードでJSONを読み取ることもできます。

with-an-earlier-result-it-also = 以前の結果を渡すと、その後の変化も示します。HTMLで出力すれば、チームのためのページになります。

to-know-which-files-a-build = ビルドで作られたファイルを知るには、`dist/manifest.json`を読みます。

reproducible = 同一のバイト列を得る

the-same-project-gives-the-same = 同じプロジェクトからは、どのマシンでも、ジョブ数がいくつでも、同じファイルができます。ファイルに入る日時は`polypress.toml`の`date`だけです。環境変数`SOURCE_DATE_EPOCH`が設定されている場合は、その値になります。

set-source-date-epoch-in-both = `SOURCE_DATE_EPOCH`は、両方のビルドで設定するか、どちらでも設定しないかのいずれかにしてください。

data-goes-to-standard-output-progress = データは標準出力に、進捗とログは標準エラー出力に出力されます。`-q`を付けると、出力が少なくなります。
