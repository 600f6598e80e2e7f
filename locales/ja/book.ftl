### Polypress
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = Polypress

subtitle = 一組のページから、あらゆる言語と形式へ

description = ハンドブックを一度だけ書き、多くの言語のサイト、EPUB、PDFとして公開する方法を説明します。

part-tutorial = チュートリアル

part-guides = ガイド

part-reference = リファレンス

part-explanations = 解説
