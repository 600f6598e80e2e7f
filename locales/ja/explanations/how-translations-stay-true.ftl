### How translations stay true
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

how-translations-stay-true = 翻訳の正しさを保つしくみ

a-translation-is-true-of-the = 翻訳は、元になった文章に対して正しいものです。その文章が変われば、誰かが確かめなければなりません。このページでは、polypressが変化をどのように知るのか、なぜ決して推測しないのかを説明します。

state = 記録されるもの

beside-each-catalog-lies-a-state = 各カタログには状態ファイルが付いています。このファイルには、メッセージごとに1行があります。

the-first-number-is-the-fingerprint = 一つ目の数は原文のフィンガープリント、二つ目の数はそこから作られた翻訳のフィンガープリントです。最後の語は、翻訳がどこまで進んだかを示し、`missing`、`draft`、`translated`、`reviewed`のいずれかです。元になった原文が現在の原文と同じ翻訳は<dfn title="最新の翻訳" data-sort="さいしんのほんやく">最新</dfn>、それ以外の翻訳は<dfn>古い翻訳</dfn>です。改行が変わってもフィンガープリントは変わりませんが、言葉が変われば変わります。

evidence = 証拠になるもの

a-new-translation-comes-in-and = 新しい翻訳が届きました。原文は今月に入って2回変わっています。翻訳者はどの文章を見たのでしょうか。ファイルの日付からはわかりません。ブランチが何か月も前のものかもしれないからです。リポジトリの履歴からもわかりません。リベースやスカッシュで書き換わり、シャロークローンには含まれないからです。消えた印からもわかりません。プラットフォームがコメントを削除するからです。

so-only-two-things-count = そのため、証拠になるのは次の二つだけです。

a-record-of-this-very-translation = まさにこの翻訳についての記録。

a-claim-which-names-the-source = フィンガープリントで原文を示す申告。翻訳を書き込んだスタブには、申告が付いています。

without-either-a-translation-counts-as = どちらもない翻訳は、翻訳の対象になってから原文が一度も変わっていない場合にだけ、最新と見なされます。それ以外の場合は、誰かが確認済みにするまで古い翻訳として扱われます。

this-errs-on-one-side-a = 判断を誤るとしても、厳しい側にだけ誤ります。正しい翻訳が古いとされることはありますが、その場合は`accept`で訂正できます。古くなった翻訳が最新とされることはありません。

merges = マージで起こること

each-message-has-a-line-of = 各メッセージは空行に挟まれた1行に書かれるため、別々のメッセージを扱うブランチは、競合せずにマージできます。マージの後に`polypress update`を実行してください。一つのメッセージに2行が残っている場合は、現在の原文を示し、進み具合が最も低い行が採用されます。

a-message-whose-source-was-once = 原文が一度でも書き換えられたメッセージには、状態の後ろに印`~`が付きます。古い文章を持つブランチが後から届くかもしれないので、この印は残ります。そのようなブランチがなくなれば、`polypress accept --settle`で取り除けます。

one-way-to-deceive-remains-to = 欺く方法が一つだけ残っています。翻訳者がブランチを作った後で、原文の履歴を書き換えることです。[`[translation]`](../reference/configuration.md#translation)で`claims = true`とすると、申告だけが信用されます。

attic = 決して失われないもの

a-message-keeps-its-id-and = 段落を編集しても、別のページに移しても、分割しても、結合しても、メッセージのIDと翻訳は保たれます。

what-was-translated-before-a-split = 分割や結合の前にあった翻訳は、それぞれの部分が翻訳されるまで、そのそばに候補として示されます。`polypress update --fill`は、候補を下書きとして書き込みます。

if-the-paragraph-is-deleted-its = 段落を削除すると、その翻訳は<dfn data-sort="やねうら">屋根裏</dfn>（attic）で待ちます。文章が戻れば、翻訳も戻ります。

old-wordings-that-a-translation-still = 翻訳がまだ拠りどころとしている以前の文章は保存されるので、ツールで変更箇所を示すことができます。

if-only-an-address-has-changed = アドレスだけが変わった場合は、それまでのアドレスを使っていた翻訳に新しいアドレスが入ります。
