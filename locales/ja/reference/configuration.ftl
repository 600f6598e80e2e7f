### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

configuration = 設定

everything-is-set-in-polypress-toml = 設定はすべて、プロジェクトのフォルダーにある`polypress.toml`で行います。パスはこのフォルダーからの相対パスで、フォルダーの外を指すことはできません。未知のキーはエラーになり、最も近い既知のキーが示されます。

format-1-at-the-top-of = ファイルの先頭の`format = 1`は、設定形式のバージョンです。省略できます。

book = 本：`[book]`

only-title-is-needed = 必須なのは`title`だけです。

key = キー

without-it = 省略時

what-it-is = 内容

the-title-translated-in-book-ftl = タイトルです。`book.ftl`で翻訳します。

none = なし

more-about-the-book-translated-in = 本についての補足です。`book.ftl`で翻訳します。

from-the-title = タイトルから作成

its-name-in-file-names-letters = ファイル名に使う名前です。英字、数字、ハイフンを使います。

the-language-of-the-pages = ページの言語です。

none-2 = なし

lists-of-names = 名前のリストです。

none-3 = なし

who-publishes-it-and-under-which = 発行者と、利用条件です。

none-4 = なし

texts-such-as-2-1-and = 表紙に載せる`2.1`や`Draft`などの文字列です。

none-5 = なし

date-of-issue-2026-11-22 = 発行日です。例：`2026-11-22`。

none-6 = なし

the-number-that-the-publisher-gave = 発行者が付けた番号です。

none-7 = なし

# # @fae5e1b54ed5 untranslated
# the-series-that-it-belongs-to = The series that it belongs to, and its place there.

# # @140bedbf9c3f untranslated
# none-11 = none

# # @5efa93363054 untranslated
# what-it-is-about-a-list = What it is about: a list, in the words of libraries and shops.

# # @140bedbf9c3f untranslated
# none-12 = none

# # @1c798253239b untranslated
# the-image-on-the-cover-a = The image on the cover. A language may have its own, as with [images of pages](../guides/publisher.md#some-languages).

# # @140bedbf9c3f untranslated
# none-13 = none

where-the-site-will-stand-needed = サイトを置く場所です。検索エンジンがたどる言語間のリンクに必要です。

all = すべて

what-build-makes-html-epub-pdf = `build`が作るもので、`html`、`epub`、`pdf`があります。

whether-chapters-have-numbers = 章に番号を付けるかどうかです。

none-8 = なし

names-that-are-never-translated-a = 決して翻訳しない名前です。そうした名前だけからなる文字列は、メッセージになりません。

folder-of-the-pages = ページのフォルダーです。

folder-of-the-translations = 翻訳のフォルダーです。

folder-of-what-is-built = ビルド結果のフォルダーです。

locales = 言語：`[locales.TAG]`

tag-is-a-language-tag-of = `TAG`は、`fr`、`pt-BR`、`zh-Hant`のようなBCP 47の言語タグです。原文の言語にテーブルは要りません。

key-2 = キー

without-it-2 = 省略時

what-it-is-2 = 内容

known-for-common-languages = 一般的な言語は既知

the-name-of-the-language-in = その言語自身での名前です。例：`français`。

from-the-script = 文字体系から判断

ltr-or-rtl = `ltr`または`rtl`です。

none-9 = なし

languages-that-stand-in-for-missing = 欠けている文章を補う言語を、近い順に並べます。最後は常に原文の言語です。

whether-missing-text-fails-a-strict = 欠けている文章があるとき、厳格な検査やビルドを失敗させるかどうかです。

none-10 = なし

names-for-the-cover = 表紙に載せる名前です。

those-of-the-book = 本の値

other-values-in-this-language = この言語だけの別の値です。

translation = 翻訳：`[translation]`

the-key-platform-says-where-translators = キー`platform`には、翻訳者が作業する場所を指定します。

in-the-files-what-is-missing = ファイルで作業します。未翻訳のものはスタブとして入ります。これが既定です。

in-weblate-which-shows-what-is = Weblateで作業します。未翻訳のものはWeblateに表示されます。スタブは書き込まれません。

# @1d0966f1f789 stale: delete the word “stale” and what follows when done
# in-pontoon-likewise = In Pontoon, likewise. A thorough edit gives a message a new id.
in-pontoon-likewise = Pontoonで作業します。Weblateの場合と同様です。

# # @b31dc7a4cec9 untranslated
# these-keys-decide-what-counts-and = These keys decide what counts and what is shown:

# # @99a52df3ff3d untranslated
# key-4 = Key

# # @a129da865283 untranslated
# without-it-4 = Without it

# # @1f36becc3aa7 untranslated
# what-it-is-4 = What it is

# # @73137ee85112 untranslated
# whether-a-translation-counts-as-fresh = Whether a translation counts as fresh only if it [says what it was made from](../explanations/how-translations-stay-true.md#evidence).

# # @e5a730c33fb6 untranslated
# what-readers-see-where-a-translation = What readers see where a translation is stale: `show` is the translation, marked; `source` is the source text.

# # @ef145f3b1485 untranslated
# whether-readers-see-drafts = Whether readers see drafts.

# # @5c3288d69bf4 untranslated
# whether-comments-in-code-are-translated = Whether comments in code are translated.

# # @ab9c406fe061 untranslated
# whether-strings-in-code-are-translated = Whether strings in code are translated.

variables = 変数：`[variables]`

# @e5f43528027e stale: delete the word “stale” and what follows when done
# a-text-or-a-number-for = A text, a number or a date for each name. Pages and translations use it as `{ "{" } $name { "}" }`. A language may have its own value:
a-text-or-a-number-for = 名前ごとに、文字列または数値を指定します。ページと翻訳では`{ "{" } $name { "}" }`として使います。言語ごとに別の値を指定することもできます。

export = 形式：`[export.NAME]`

name-is-the-name-of-a = `NAME`は形式の名前です。

format = 形式

key-3 = キー

without-it-3 = 省略時

what-it-is-3 = 内容

whether-images-from-other-servers-are = ほかのサーバーにある画像を表示するかどうかです。表示しない場合は、画像の言葉がリンク付きで表示されます。

# # @42224a4c6a72 untranslated
# whether-the-site-can-be-searched = Whether the site can be searched.

# # @140bedbf9c3f untranslated
# none-14 = none

# # @4a5443633b58 untranslated
# where-a-page-can-be-changed = Where a page can be changed. `{ "{" }path{ "}" }` stands for its file, `{ "{" }page{ "}" }` for its address, `{ "{" }locale{ "}" }` for the language.

# # @140bedbf9c3f untranslated
# none-15 = none

# # @fea0ab91a175 untranslated
# where-people-help-with-the-translation = Where people help with the translation, with `{ "{" }page{ "}" }` and `{ "{" }locale{ "}" }`.

# # @18a973db576b untranslated
# folder-of-your-own-templates-and = Folder of [your own templates and styles](../guides/site.md#theme).

# # @140bedbf9c3f untranslated
# none-16 = none

# # @83373c50245d untranslated
# pages-that-have-moved = Pages that have moved.

whether-the-contents-list-the-sections = 各ページの節を目次に載せるかどうかです。

# # @140bedbf9c3f untranslated
# none-17 = none

# # @76f3bf836a1c untranslated
# pdf-marks-where-the-pages-of = `pdf` marks where the pages of the PDF begin.

# # @ca8f25ce7e74 untranslated
# whether-fonts-are-embedded-for-scripts = Whether fonts are embedded for scripts that some e-readers cannot show.

a4-a5-or-letter = `a4`、`a5`、`letter`のいずれかです。

size-of-the-text-in-points = 本文の文字の大きさです。単位はポイントで、6から24までです。

how-many-levels-of-headings-the = 目次に載せる見出しの階層数です。`0`にすると目次が省かれます。

whether-the-book-begins-with-a = 本の最初に表紙を付けるかどうかです。

front-matter = フロントマター

a-page-may-begin-with-settings = ページの先頭に、そのページだけの設定をYAMLで書くことができます。

# @054176a52c1c stale: delete the word “stale” and what follows when done
# title-and-description-are-messages-without = `title` and `description` are messages. Without `title`, the first heading is the title. `order` counts where there is no summary. `locales` names the languages that have the page. With `translatable: false`, the page is not translated. Other keys are kept for exporters. [`variables`](functions.md) are values for this page alone.
title-and-description-are-messages-without = `title`と`description`はメッセージです。`title`がなければ、最初の見出しがタイトルになります。`order`は、サマリーがないときに使われます。`locales`には、このページを出す言語を指定します。`translatable: false`とすると、ページは翻訳されません。それ以外のキーは、エクスポーターのために保持されます。
