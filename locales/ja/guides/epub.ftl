### For makers of e-books
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-makers-of-e-books = 電子書籍の作成者向けガイド

polypress-build-format-epub-makes-an = `polypress build --format epub`は、言語ごとにEPUB 3.3（`dist/fr/my-book.epub`）を作ります。このガイドでは、EPUBについて決められることを説明します。すべてのキーは[設定](../reference/configuration.md)に一覧があります。

metadata = 本の情報を書く

stores-and-libraries-sort-books-by = 書店や図書館は、ファイルに書かれた情報をもとに本を分類します。その情報は[`[book]`](../reference/configuration.md#book)から取られます。

the-identifier-of-a-book-follows = 本の識別子は、`id`、`version`、言語から決まります。`version`を変えるまでは同じままです。翻訳には、もとの本と翻訳者の名前が記されます。

whom-the-book-is-accessible-to = 本のアクセシビリティに関する情報は、内容から判断されます。そのため、どの画像にも説明を付けてください。単なる飾りの場合は、`<img src="line.svg" alt="">`と書きます。

cover = 表紙を選ぶ

cover-names-an-upright-image-many = `cover`には縦長の画像を指定します。多くの書店は1,600×2,560ピクセルを求めます。`cover.png`のほかに`cover.fr.png`があれば、フランス語版の表紙はそれになります。画像がない場合は、タイトル、サブタイトル、著者名から表紙が描かれます。

navigation = 読者が迷わないようにする

the-contents-list-the-sections-of = 目次に、各ページの節も並びます。

e-readers-show-the-page-numbers = 電子書籍リーダーにPDFのページ番号が表示されるので、授業などで、紙でも画面でも同じ場所を開けます。そのためにPDFを作る必要はありません。

a-book-in-arabic-hebrew-hindi = アラビア語、ヘブライ語、ヒンディー語、タイ語の本にはフォントが埋め込まれます。読者はほかのフォントも選べます。

links-lead-to-the-chapters-of = リンクは同じ本の章に通じます。ほかのファイルやほかの言語へのリンクは、`url`でサイトの場所を設定していればサイトに通じ、設定していなければ文字だけが残ります。

limits = EPUBに入れられないもの

images-are-png-jpeg-gif-webp = 画像の形式はPNG、JPEG、GIF、WebP、SVGです。図形からは、スクリプトと、外部から読み込まれるものがすべて取り除かれます。表示できない画像の場所には、その説明が入ります。どの場合も報告されます。
