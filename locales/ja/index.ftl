### Polypressについて
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = Polypressについて

description = Markdownでページを一度書けば、あらゆる言語のサイト、EPUB、PDFとして公開できます。

product-turns-one-set-of-markdown = { -product }は、一組のMarkdownページから多くの言語のハンドブックを作ります。著者はページを書きます。翻訳者は、段落ごとに一つのメッセージが入ったFluentファイルを編集します。あとはコマンド一つで、**すべての言語のサイト、EPUB、PDF**ができあがります。

the-same-short-page-about-tea = ![お茶についての同じ短いページを、英語、フランス語、日本語、アラビア語で横に並べたもの。アラビア語のページは右から左へ読む。](images/one-page.png)

one-page-four-languages-the-headings = 一つのページ、四つの言語。見出し、リスト、リンクは、どの言語でも同じです。

this-page-is-a-translation-where = このページは翻訳です。英語のページと食い違う場合は、英語のページが正しいものとします。

for-whom = どんな人に向いているか

you-are = あなたは

you-have = 手元にあるもの

product-gives-you = { -product }から得られるもの

an-author = 著者

pages-in-markdown = Markdownのページ

warnings-with-file-line-and-remedy = ファイル名、行番号、対処法を示す警告

a-translator = 翻訳者

an-editor-weblate-or-pontoon = エディター、Weblate、またはPontoon

whole-paragraphs-with-their-context = 文脈の付いた、段落単位の原文

a-publisher = 発行者

readers-in-many-countries = 多くの国の読者

accessible-files-in-every-language = どの言語でもアクセシブルなファイル

a-ci-maintainer = CI担当者

a-pipeline = パイプライン

exit-statuses-json-the-same-bytes = 終了ステータス、JSON、毎回同一のバイト列

it-is-not-for-user-interfaces = ユーザーインターフェースの翻訳や、言語ごとにページ構成が異なるサイトには向いていません。

what-you-get = プロジェクトで得られるもの

pages-that-a-translation-cannot-break = **翻訳では壊れないページ**。翻訳で変わるのは言葉だけです。ページの構造が変わることはありません。

honest-gaps-text-that-is-not = **隠さない未翻訳**。まだ翻訳されていない箇所は別の言語で表示され、そのことが読者に伝えられます。

one-set-of-addresses-a-link = **一組のアドレス**。リンクもアンカーも、すべての言語で通用します。

everything-in-one-place-fonts-for = **すべてが一か所に**。ラテン文字、ギリシャ文字、キリル文字、アラビア文字、ヘブライ文字、デーヴァナーガリー文字、タイ文字、日本語のフォントがプログラムに付属しています。

this-handbook-is-such-a-project = このハンドブック自体も、そのようなプロジェクトの一つです。バージョン{ $version }について説明し、{ $languages }言語で提供されています。

begin-with-a-first-book-in = まずは[10分で作る最初の本](first-book.md)から始めましょう。[翻訳者](guides/translator.md)、[発行者](guides/publisher.md)、[CI担当者](guides/ci.md)向けのガイドに直接進むこともできます。
