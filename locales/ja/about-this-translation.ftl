### この翻訳について
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = この翻訳について

description = このハンドブックの翻訳方法と、間違いの直し方を説明します。

this-handbook-is-written-in-english = このハンドブックは英語で書かれ、段落ごとに翻訳されています。このページがあるのは翻訳版だけです。ページを出す言語は、フロントマターで指定しています。

have-you-found-a-mistake-correct = 間違いを見つけたら、`locales/`にあるその言語のフォルダーで修正してください。方法は[翻訳者向けガイド](guides/translator.md)で説明しています。
