### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

pages-are-written-in-commonmark-with = تُكتب الصفحات بصيغة [CommonMark](https://spec.commonmark.org/{ $commonmark }/ "مواصفة CommonMark")، مع إضافات GitHub وبعض الإضافات الأخرى. ويبيّن كل قسم ما تكتبه وما يراه القارئ.

words = الكلمات

you-write = تكتب

the-reader-sees = يرى القارئ

emphasis = *تأكيد*

strong = **تشديد**

struck-out = ~~مشطوب~~

m-2-10-and-h-2-o = `2^10^` و `H~2~O`

m-2-10-and-h-2-o-2 = 2^10^ و H~2~O

marked = <mark>مُعلَّم</mark>

bold = <b>عريض</b>

italic = <i>تأكيد</i>

stress = <em>تأكيد</em>

values-2 = <a href="#values">القيم</a>

a-backslash-at-the-end-of =
    الشرطة المائلة العكسية في نهاية السطر\
    تبدأ سطرًا جديدًا. أما نهايات الأسطر الأخرى فتُعدّ مسافات.

headings = العناوين

the-anchor-after-works-in-every = تعمل المرساة التي بعد `#` في كل لغة. ومن دونها تُصنع مرساة من كلمات النص المصدر. والاسم الذي بعد نقطة هو صنف لأنماطك الخاصة. وكذلك يصبح السطر عنوانًا من المستوى الأول أو الثاني إذا تلاه سطر من `===` أو `---`.

links = الروابط والصور

ci-guides-ci-md-gate-leads = `[CI](../guides/ci.md#gate)` يؤدي إلى صفحة في الكتاب. ويبقى القارئ في اللغة نفسها.

fluent-https-projectfluent-org-a-language = `[Fluent](https://projectfluent.org "A language for translations")` يؤدي إلى مكان خارج الكتاب وله عنوان.

commonmark-takes-its-address-from-a = `[CommonMark][]` يأخذ عنوانه من سطر `[CommonMark]: https://commonmark.org`: [CommonMark][].

https-projectfluent-org-shows-the-address = `<https://projectfluent.org>` يُظهر العنوان: <https://projectfluent.org>.

a-cup-of-tea-cup-png = `![A cup of tea](cup.png)` صورة. والكلمات تصفها لمن لا يراها.

a-link-inside-the-book-must = يجب أن يؤدي الرابط داخل الكتاب إلى مكان ما، وتحتاج الصورة إلى كلمات: والأمران يُفحصان.

footnotes = الحواشي

a-mark-1-and-anywhere-on = علامة `[^1]`، وفي أي مكان من الصفحة فقرة تبدأ بـ `[^1]:`. ويمكن لعدة علامات[^again] أن تشترك في حاشية واحدة.[^again]

lists = القوائم

items-of-an-ordered-list-begin = تبدأ عناصر القائمة المرقّمة برقم: `1.`

items-of-a-bulleted-list-begin = تبدأ عناصر القائمة النقطية بشرطة.

indent-a-list-to-put-it = أزِح القائمة إلى الداخل لتضعها داخل قائمة أخرى.

tasks-have-a-box-x-if = للمهام مربع: `- [x]` إذا أُنجزت، و `- [ ]` إذا لم تُنجز.

a-definition-list-has-a-term = في قائمة التعريفات مصطلح، ثم معناه بعد نقطتين:

tables = الجداول

colons-align-a-column-at-the = تحاذي النقطتان العمود إلى البداية أو الوسط أو النهاية:

language = اللغة

script = الكتابة

speakers-millions = المتحدثون بالملايين

arabic = العربية

japanese = اليابانية

for-cells-that-span-rows-or = وللخلايا التي تمتد على عدة صفوف أو أعمدة، اكتب جدول HTML:

paper = الورق

width-and-height-in-millimetres = العرض والارتفاع بالمليمترات

a-caption-gives-a-table-its = يعطي `<caption>` الجدولَ رقمَه. وعلى الورق يتكرر رأس الجدول الطويل في كل صفحة، أما الجدول الأعرض من الصفحة فيُطبع أصغر، أو يُدار في صفحة خاصة به.

alerts = الاقتباسات والتنبيهات

a-line-that-begins-with-is = السطر الذي يبدأ بـ `>` اقتباس.

note-on-the-first-line-makes = كتابة `> [!NOTE]` في السطر الأول تجعله تنبيهًا. وهناك خمسة أنواع: `NOTE` و `TIP` و `IMPORTANT` و `WARNING` و `CAUTION`.

code = الشفرة

name-the-language-after-the-first = اذكر اللغة بعد العلامات التي تفتح كتلة الشفرة، وأضف عنوانًا إن شئت. تُلوَّن الشفرة ولا تُترجم أبدًا، أما عنوانها وتعليقاتها فتُترجم.

lines-whose-numbers-stand-in-braces = تُبرَز الأسطر التي تُكتب أرقامها بين قوسين معقوفين، كما في `json { "{" }2, 4-6{ "}" }`. وعلى الورق تُلَفّ الأسطر الطويلة مع علامة، ويمكن [ترقيم](configuration.md#export) الأسطر.

formulas = الصيغ الرياضية

one-on-each-side-puts-a = علامة `$` واحدة على كل جانب تضع الصيغة بين الكلمات، وعلامتان تفصلانها عنها. وتُكتب الصيغ بلغة LaTeX:

formulas-and-how-they-are-written = صيغ رياضية وطريقة كتابتها

you-write-3 = تكتب

readers-see = ما يراه القارئ

a-formula-that-cannot-be-read = الصيغة التي لا تمكن قراءتها تظهر كما كُتبت، ويُبلَّغ عنها.

html-with-a-meaning-keeps-it = ما له معنى من HTML يحتفظ به في كل صيغة، وتُترجم كلماته كغيرها:

lists-such-as-this-one-with = قوائم مثل هذه، باستخدام `<ul>` أو `<ol>`؛

tables-figures-images-and-details = جداول وأشكال وصور و `<details>`؛

definition-lists = قوائم تعريفات:

stub = قالب

a-message-in-a-catalog-that = رسالة في كتالوج تنتظر ترجمتها.

elements-that-a-book-cannot-show = العناصر التي لا يمكن للكتاب عرضها، مثل النماذج، يُبلَّغ عنها. أما النصوص البرمجية فلا تُمرَّر أبدًا.

index = الفهرس

dfn-marks-a-term-where-the = يعلّم `<dfn>` المصطلح حيث يشرحه النص:

from-these-marks-comes-an-index = من هذه العلامات ينشأ فهرس في آخر الكتاب، لكل لغة فيه كلماتها مرتبةً بترتيبها. وهو يحيل على الورق إلى أرقام الصفحات، وعلى الشاشة إلى عناوينها. وثمة سِمتان تقولان ما لا تقوله الكلمات وحدها:

title-is-the-term-as-the = ‏`title` هو المصطلح كما يرد في الفهرس. و`data-sort` ما يُرتَّب بحسبه، كقراءة مصطلح ياباني. وإن لم ترد فهرسًا، فاكتب [`index = false`](configuration.md#book).

values = القيم والمصطلحات

version-is-a-variable-from-variables = `{ "{" } $version { "}" }` متغير من [`[variables]`](configuration.md#variables). و `{ "{" } -product { "}" }` مصطلح من `terms.ftl`. ويُدرَج كلاهما عند بناء الكتاب، في الكلمات وفي العناوين، لا في الشفرة أبدًا. والاسم غير المعرَّف يبقى كما كتبته، مع تحذير. و `\{ "{" }` قوس معقوف دائمًا.

a-number-is-written-in-the = يُكتب العدد بأرقام اللغة. ويضمن `{ "{" } NUMBER($languages) { "}" }` أن القيمة عدد: { NUMBER($languages) }. وفي صفحة [الدوال](functions.md) خيارات للأعداد والتواريخ.

includes = التضمين

as-in-mdbook-a-line-brings = كما في mdBook، يُدرج سطر واحد ملفًا من المشروع، أو الجزء الواقع منه بين تعليقين:

the-comments-are-anchor-locales-and = والتعليقان هما `ANCHOR: locales` و `ANCHOR_END: locales`.

directives = التوجيهات

directives-are-html-comments-so-that = التوجيهات تعليقات HTML، ولذلك تتجاهلها البرامج الأخرى.

you-write-2 = تكتب

meaning = المعنى

explain-the-next-message-to-translators = شرح الرسالة التالية للمترجمين.

give-the-next-message-this-id = إعطاء الرسالة التالية هذا المعرّف.

what-follows-is-not-translated = ما يلي لا يُترجم.

what-follows-is-for-these-languages = ما يلي لهذه اللغات.

what-follows-is-for-all-other = ما يلي للغات الأخرى كلها.

the-last-of-these-three-ends = هنا ينتهي آخر هذه التوجيهات الثلاثة.

this-one-has-two-marks-in = لهذه الحاشية علامتان. وفي الموقع وكتاب EPUB تعيدك روابط إلى كل منهما.
