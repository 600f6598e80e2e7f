### Templates
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

templates = テンプレート

each-page-of-a-site-is = サイトの各ページは、本のページの内容をテンプレートに入れたものです。`theme/templates`に置いたテンプレートは、同じ名前の付属テンプレートの代わりに使われます。一部だけを変える方法は、[サイトの運営者へ](../guides/site.md#theme)にあります。

names = テンプレートの一覧

template = テンプレート

what-it-makes = 作られるもの

the-frame-of-every-document-its = すべての文書の枠：headとbody。

the-frame-of-a-page-of = 本のページの枠：ヘッダー、言語、フッター。`base.html`を拡張します。

a-page-of-the-book-it = 本のページ。`layout.html`を拡張します。

the-first-page-of-a-book = `index`というページがない本の最初のページ。

the-page-that-shows-how-far = 翻訳の進み具合を示すページ。`page.html`を拡張します。

what-stands-in-the-place-of = 移動したページの元の場所に置かれるもの。

the-page-above-all-languages-which = 全言語の上にあり、それぞれの言語へ案内するページ。

what-a-server-shows-where-there = ページがないときにサーバーが表示するもの。

nothing-until-you-fill-them-the = 書き込むまでは空です。それぞれ、headの終わり、ヘッダーの一部、フッターの終わり。

ours-stay-there-under-polypress-so = 付属のテンプレートは`polypress/`の下に残るので、`page.html`の代わりのテンプレートから`polypress/page.html`を拡張できます。

functions = 関数

a-phrase-is-a-text-that = 語句とは、ページと異なる言語のこともあるテキストです。`words`があり、ページと異なる場合は`language`と`direction`もあります。

function = 関数

what-it-gives = 得られるもの

a-label-of-labels-ftl-in = `labels.ftl`のラベルを、言語を示す要素に入れたもの。`labels["next"]`は語句だけです。

the-attributes-lang-and-dir-of = 語句に必要な場合の属性`lang`と`dir`。

every-value-is-escaped-those-that = 値はすべてエスケープされます。マークアップである値には下で印を付けてあり、`|safe`が必要です。

everywhere = どのページにもあるもの

value = 値

what-it-is = 内容

the-language-of-the-page-and = ページの言語と、`ltr`または`rtl`。

the-way-to-the-root-of = サイトのルートへの経路：フォルダーごとに`../`。

the-address-of-the-page-without = `.html`を除いたページのアドレス。

what-the-page-is-about-a = ページの概要。語句です。

this-page-in-every-language-see = すべての言語でのこのページ。[下を参照](#editions)。

the-address-on-the-web-where = 本に`url`がある場合の、ウェブ上のアドレス。

where-people-help-with-the-translation = 設定にある場合、翻訳に協力できる場所。

value-2 = 値

what-it-is-2 = 内容

phrases = 語句。

as-the-configuration-has-them = 設定にあるとおり。

version-and-date-of-issue-as = その言語での書き方によるバージョンと発行日。

a-name-for-the-links-to = 前のページと次のページへのリンクの名前。

the-book-in-other-formats-name = ほかの形式の本：`name`と、言語のフォルダーから見た`file`。

how-much-is-translated-in-messages = 翻訳済みの量。メッセージと単語の数、およびパーセント。

whether-this-is-not-the-language = 原文の言語ではないかどうか。

value-3 = 値

what-it-is-3 = 内容

our-files-seen-from-root-early = `root`から見た付属のファイル。`early`は何かが表示される前に実行されます。

the-files-of-your-theme = テーマのファイル。

whether-the-site-can-be-searched = サイト内を検索できるかどうか。

the-page-that-shows-how-far-2 = 翻訳の進み具合を示すページ。

editions = 版

value-4 = 値

what-it-is-4 = 内容

the-language-and-its-name-in = 言語と、その言語での名前。

the-address-of-the-page-in = その版でのページのアドレス。このページがない場合は最初のページ。

the-same-on-the-web = 同じもののウェブ上のアドレス。

whether-it-has-this-page-is = このページがあるか、この版であるか、原文の言語であるか。

value-5 = 値

what-it-is-5 = 内容

the-title-a-phrase = 表題。語句です。

the-page-itself-markup = ページそのもの：マークアップ。

the-chapters-and-the-headings-of = 章の一覧と、このページの見出し：マークアップ。

the-pages-above-this-one-the = このページの上位のページ。外側から順に、それぞれ`href`と`title`を持ちます。

the-page-before-and-the-page = 前のページと次のページ。同じ形です。

that-some-passages-are-not-translated = 翻訳されていない箇所、または古くなった箇所があること。

on-the-first-page-of-a = 翻訳の最初のページで、本のどれだけが翻訳されているか。

where-the-page-can-be-changed = 設定にある場合、ページを編集できる場所。

how-much-of-the-page-is = ページのどれだけが翻訳されているか。

what-else-the-front-matter-says = フロントマターにあるほかの項目。

value-6 = 値

what-it-is-6 = 内容

the-contents-of-the-book-markup = 本の目次：マークアップ。

who-made-the-book-and-which = 本を作った人と、どの版かを示す語句の並び。

how-much-of-the-book-is = 本のどれだけが翻訳されているか。

value-7 = 値

what-it-is-7 = 内容

as-on-any-page = ほかのページと同じ。

each-page-with-href-title-and = 各ページの`href`、`title`、`counts`（`translated`、`stale`、`fallback`）。

the-same-counts-for-the-book = 本全体についての同じ数。

value-8 = 値

what-it-is-8 = 内容

where-the-page-is-now-href = ページの現在の場所：`href`と`title`。

value-9 = 値

what-it-is-9 = 内容

as-on-any-page-2 = ほかのページと同じ。

style-icon-and-early = `style`、`icon`、`early`。

what-is-asked-or-said-a = 尋ねる、または伝える内容。語句です。

the-script-of-the-chooser = 言語選択のスクリプト。

the-languages-language-direction-name-title = 言語：`language`、`direction`、`name`、`title`、`href`、`canonical`と、語句`notice`、`help`。
