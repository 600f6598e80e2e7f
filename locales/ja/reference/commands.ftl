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

# # @7adf9079fe10 untranslated
# propose-drafts-for-what-is-missing = Propose drafts for what is missing: translations of the same text elsewhere, or of the one that it was split from.

report-as-json = JSONで報告します。

# # @ea2fc286a81e untranslated
# confirms-translations-as-they-are-against = Confirms translations as they are, against today's source.

# # @fbca0f08d324 untranslated
# an-id-is-page-message-a = An id is `page#message`, a whole page, or a pattern such as `guides/*`. Ends with 1 if a message that you named could not be confirmed.

# # @45aaacba7ea1 untranslated
# option-4 = Option

# # @1f5d64b92820 untranslated
# meaning-4 = Meaning

# # @9323456f1b3e untranslated
# those-whose-source-has-changed-only = Those whose source has changed only in spaces, punctuation or emphasis.

# # @1bf3701bd4af untranslated
# all-that-are-stale-or-drafts = All that are stale or drafts.

# # @89977b8d3f8b untranslated
# record-them-as-reviewed = Record them as reviewed.

# # @8882780878cd untranslated
# also-those-that-equal-their-source = Also those that equal their source.

# # @c8bec898587b untranslated
# state-that-no-branch-with-an = State that [no branch with an older text](../explanations/how-translations-stay-true.md#merges) is left.

# # @70b7d58cdd62 untranslated
# as-for-update = As for `update`.

# # @b5b0b20d2318 untranslated
# records-that-a-finding-in-a = Records that a finding in a page or translation is wrong, and why. It is not shown again. Errors cannot be waived. Without `--locale`, it is waived in all languages that have it. To take a waiver back, delete its line in the [file](files.md).

# # @abfa850ab3ad untranslated
# repairs-what-is-wrong-beyond-doubt = Repairs what is wrong beyond doubt, such as letters spoiled by a wrong encoding or spaces at the end of a translation, and shows what has changed. `--dry-run` writes nothing.

# # @03746a98eca0 untranslated
# writes-translations-to-a-file-for = Writes translations to a file for [a translator's tool](../guides/exchange.md), and brings in what comes back. As `FILE`, `-` is standard output or input. Ends with 1 if a translation was refused.

# # @45aaacba7ea1 untranslated
# option-5 = Option

# # @1f5d64b92820 untranslated
# meaning-5 = Meaning

# # @be0e1cae0b5d untranslated
# po-xliff-tmx-or-ftl = `po`, `xliff`, `tmx` or `ftl`.

# # @08c6f34d5a0a untranslated
# the-version-of-xliff-1-2 = The version of XLIFF: `1.2`, which most tools read, or `2.1`.

# # @8dcfc9567f8f untranslated
# export-a-worksheet-has-what-is = Export: a worksheet has what is finished, too.

# # @3267563a51e8 untranslated
# import-as-for-update = Import: as for `update`.

# # @629ffef77c9a untranslated
# takes-over-translations-that-exist = Takes over [translations that exist](../guides/exchange.md#mdbook).

# # @45aaacba7ea1 untranslated
# option-6 = Option

# # @1f5d64b92820 untranslated
# meaning-6 = Meaning

# # @f16b3a748e37 untranslated
# a-po-file-or-a-folder = A PO file, or a folder of PO files or of translated pages.

# # @63828667f13d untranslated
# replace-translations-that-are-there = Replace translations that are there.

# # @70b7d58cdd62 untranslated
# as-for-update-2 = As for `update`.

writes-every-language-in-every-format = すべての言語をすべての形式で書き出します。

option-2 = オプション

meaning-2 = 意味

only-these-languages-the-others-stay = これらの言語だけを作ります。ほかの言語はそのまま残ります。

only-these-formats-without-it-those = これらの形式だけを作ります。省略すると、設定で指定された形式を作ります。

write-into-this-folder-in-place = `dist`の代わりに、このフォルダーに書き出します。現在のフォルダーからの相対パスで指定します。

how-many-jobs-run-at-once = 同時に実行するジョブの数です。省略すると、コアごとに一つになります。

warnings-are-errors-required-languages-must = 警告をエラーとして扱います。必須の言語は完成していなければなりません。

a-project-whose-catalogs-lag-behind = カタログがページに追いついていないプロジェクトは、`update`を実行したものとしてビルドされ、警告が出ます。カタログは書き込まれません。

# # @f92c4cbf77b2 untranslated
# shows-the-site-in-a-browser = Shows [the site](../guides/site.md#serve) in a browser while you edit it. `--port N` is the port, 4000 without it; `--locale L` selects languages.

# @b7c56f77552e stale: delete the word “stale” and what follows when done
# shows-how-far-each-language-is = Shows how far each language is, which of its pages are not finished, and what to translate next. `--locale L` selects languages; `--format` is `human`, `json` or `html`. `--since FILE` compares with an earlier result in JSON.
shows-how-far-each-language-is = 各言語の進み具合と、翻訳の終わっていないページを表示します。`--locale L`で言語を選びます。`--format`には`human`または`json`を指定します。

finds-what-is-wrong-in-pages = ページと翻訳の問題を見つけます。ビルドは行いません。

option-3 = オプション

meaning-3 = 意味

only-these-languages-even-if-they = 必須でなくても、これらの言語だけを検査します。

# @78c5023d685c stale: delete the word “stale” and what follows when done
# human-json-or-github = `human`, `json`, `github`, `sarif` or `junit`.
human-json-or-github = `human`、`json`、`github`のいずれかです。

fail-below-this-percentage-of-translated = 翻訳済みメッセージの割合がこの値（%）を下回ると失敗します。

# # @b3ec0509966b untranslated
# fail-above-this-number-of-stale = Fail above this number of stale translations in a language.

as-for-build = `build`と同じです。

tells-all-about-a-finding-why = 指摘について、報告される理由と対処法を詳しく説明します。コードを省略すると、すべてのコードの一覧を表示します。

the-code-stands-in-brackets-at = コードは、各指摘の先頭の角括弧の中にあります。

lists-the-formats-that-build-can = `build`で作れる形式の一覧を表示します。

prints-what-a-shell-needs-to = <kbd>Tab</kbd>でコマンドを補完するためにシェルが必要とするものを出力します。対応するシェルは`bash`、`elvish`、`fish`、`powershell`、`zsh`です。

exit = 終了ステータス

m-0-if-all-is-well-1 = 問題がなければ`0`、指摘によりコマンドが失敗すれば`1`、使い方の誤りや環境のエラーがあれば`2`です。[パイプラインでの対応](../guides/ci.md#exit)を参照してください。
