### The words that polypress adds to a book, in Japanese. labels/en.ftl says where each of them stands.

contents = 目次

on-this-page = このページの内容

navigation = 章の一覧

previous = 前へ

next = 次へ

skip-to-content = 本文へ移動

language = 言語

choose-language = 言語を選択してください

note = 注記

tip = ヒント

important = 重要

warning = 警告

caution = 注意

footnotes = 脚注

footnote-mark = 脚注{ $number }

footnote-back = 脚注番号{ $number }に戻る

page-of = { $page } / { $pages }ページ

figure-number = 図{ $number }

table-number = 表{ $number }

chapter-number = 第{ $number }章

continued = 続き

task-done = 完了

task-open = 未完了

not-translated = 未翻訳

out-of-date = 翻訳が最新ではありません

completeness-notice = この本の{ $percent }%が翻訳されています。残りは別の言語で表示されます。

page-fallback-notice = このページには、まだ翻訳されていない箇所が{ $count }か所あります。

cover = 表紙

start-of-content = 本文の始まり

landmarks = ランドマーク

title-page = 扉

list-of-figures = 図一覧

list-of-tables = 表一覧

index = 索引

index-symbols = 記号・数字

list-of-pages = 印刷版のページ

original-language = 原書の言語：{ $language }

accessible-text = 本文はすべて読み上げ、拡大、配色の変更ができます。見出しで区切られ、目次からすべての章に移動できます。

accessible-images = 画像には説明があります。

accessible-images-partly = 説明のない画像があります。

accessible-formulas = 数式は MathML で書かれています。

accessible-pages = 印刷版のページ番号が示されています。

version = バージョン{ $version }

status = ステータス：{ $status }

date = 日付：{ $date }

draft = 草案

document-number = 文書番号：{ $number }

authors = 著者：{ $names }

editors = 編集：{ $names }

translators = 翻訳：{ $names }

downloads = ダウンロード

details = 詳細

image-not-shown = 画像：{ $description }

link-to-heading = 「{ $heading }」へのリンク

list-separator = 、

search = 検索

search-results = 検索結果: { $count }件

search-none = 「{ $query }」は見つかりませんでした。

close = 閉じる

copy = コピー

copied = コピーしました

theme = 配色

theme-light = ライト

theme-dark = ダーク

theme-system = システムに合わせる

breadcrumb = 現在位置

edit-page = このページを編集

page-stale-notice = このページには、翻訳が古くなっている箇所が{ $count }か所あります。

help-translate = 翻訳に協力する

translation-status = 翻訳の状況

translated = 翻訳済み

page = ページ

languages = 言語

pages = ページ

messages = メッセージ

words-left = 残りの語数

obsolete = 廃止

optional = 任意

book-titles = 本の題名

not-in-language = この言語にはなし

no-text = 本文なし

to-do = 次に訳すもの

all-done = 残っているものはありません

open-pages = 残りの多いページ

message-count = メッセージ: { $count }件

word-count = 語数: { $count }

and-more = ほか{ $count }件

no-translations = 翻訳はありません。

states-explained = 要更新：古い原文から訳されたもの。下書き：誰も確認していないもの。使用不可：表示できないもの。廃止：どのページにもなくなった原文のために残してあるもの。

proof-sheet = 校正刷り

message = メッセージ

source-text = 原文

translation = 訳文

remarks = 備考

words-added = 翻訳後に追加された語句

words-removed = 翻訳後に削除された語句

state-missing = 未翻訳

state-broken = 使用不可

state-stale = 要更新

state-draft = 下書き

state-translated = 翻訳済み

state-reviewed = 校閲済み

sign-off = 承認

sign-off-statement = この校正刷りの訳文を原文と照合しました。

signer-name = 氏名

signing-date = 日付

signature = 署名

page-not-found = ページが見つかりません

page-not-found-help = このアドレスにページはありません。こちらからどうぞ:

page-moved = このページは移動しました

front-page = トップページ
