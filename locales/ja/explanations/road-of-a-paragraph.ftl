### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

the-road-of-a-paragraph = 段落のたどる道

how-does-a-sentence-in-a = Markdownファイルの中の一文は、どのようにしてアラビア語のPDFに載るのでしょうか。このページでは、ある一文の道のりをたどります。

pages-feed-two-things-the-book = ![ページは、本と英語のカタログの二つに入る。フランス語のカタログは英語のカタログに従い、本に入る。本はHTML、EPUB、PDFになる。](../images/road.svg "ページから各形式へ")

it-is-read = 読み込まれる

the-page-becomes-a-tree-headings = ページは木構造になります。見出し、リスト、表があり、それぞれの枝の先に一続きの文章があります。この一続きの文章が<dfn>メッセージ</dfn>です。ファイルの中の改行には意味がないので、段落の折り返しを変えても翻訳には影響しません。

name = 名前が付く

readable-ids = メッセージは、最初の6語から作られたIDとともに、英語のカタログに書き込まれます。IDは毎回計算されるのではなく、保存されます。以後、どのIDがどのメッセージのものかは、カタログが覚えています。

why-not-number-the-paragraphs-one = なぜ段落に番号を振らないのでしょうか。*一つ挿入しただけで、後ろの名前がすべて変わってしまうからです*。では、なぜ文章そのものをIDにしないのでしょうか。コンマを一つ直すたびに、すべての言語で翻訳が失われてしまうからです。

it-is-translated = 翻訳される

the-arabic-catalog-has-a-message = アラビア語のカタログには、同じIDのメッセージがあります。このメッセージは一続きの文章として読み込まれ、**木構造の中で**英語の文章と置き換わります。そのため、翻訳がリストを始めたり、表を終わらせたりすることはできません。当てはまらないものは報告され、英語の文章が残ります。

it-is-settled = 確定する

now-the-book-of-one-language = これで、一つの言語の本が完成しました。番号、リンク、脚注、フォールバック、引用符はすべて決まっています。`{ "{" } $version { "}" }`のような値は最後に埋め込まれるため、マークアップになることはありません。この本は、Markdownのことも、Fluentのことも、ディスクのことも一切知りません。

it-is-printed = 出力される

each-exporter-gets-the-same-book = どのエクスポーターも同じ本を受け取り、ファイルを返します。決めるべきことはすべて決まっているので、形式によって食い違うことはありません。エクスポーターは小さなもので、Rustで自作できます。

consequences = その結果

a-page-has-the-same-structure = 翻訳者が何を書いても、ページの構造はすべての言語で同じです。

a-gap-in-a-translation-is = 翻訳の抜けは大きくても一段落分で、1ページ丸ごとにはなりません。

the-price-languages-cannot-differ-in = その代償として、[ディレクティブ](../reference/markdown.md#directives)で指定した箇所を除き、言語ごとに構造を変えることはできません。
