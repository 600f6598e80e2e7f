### Exchanging files
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

exchanging-files = تبادل الملفات

this-guide-shows-how-to-translate = توضّح هذه الصفحة كيف تترجم بأداة من اختيارك، وكيف تستفيد من ترجمات موجودة.

exchange = الإرسال والاستعادة

for = لمن

what-is-in-it = ما فيه

poedit-weblate-and-other-tools-of = Poedit و Weblate وغيرهما من أدوات gettext

all-messages-what-is-fuzzy-is = كل الرسائل. وما وُسم بأنه fuzzy فهو مسودة، أو ترجمة متقادمة معها المصدر السابق.

translation-memory-systems = أنظمة ذاكرة الترجمة

all-messages-links-code-and-values = كل الرسائل. والروابط والشفرة والقيم رموز تحرسها الأداة.

translation-memories = ذاكرات الترجمة

finished-translations-also-of-messages-that = الترجمات المكتملة، ومعها ترجمات الرسائل التي لم تعد موجودة.

an-editor = محرر نصوص

a-worksheet-what-is-to-be = ورقة عمل: كل ما ينبغي عمله، في ملف واحد.

choices-between-variants-are-shown-as = يُعرض الاختيار بين الصيغ بلغة Fluent: ففي مثل هذا النص `->`. والنص الذي يبدأ بالرمز `{ "{" } "" { "}" }` يجب أن يحتفظ به.

an-import-checks-every-translation-before = يفحص الاستيراد كل ترجمة قبل أن يكتبها، ويذكر ما آلت إليه: `applied` إذا كُتبت، أو `unchanged` إذا لم تتغيّر، أو `stale` إذا تغيّر المصدر بعد التصدير، أو `kept` إذا كان في المشروع أفضل منها، أو `refused` مع سبب الرفض، أو `unknown` إذا كانت رسالتها غير معروفة.

a-translation-that-equals-its-source = لا تُعدّ الترجمة المطابقة لمصدرها ترجمةً إلا إذا قال الملف إنها مكتملة: بلا fuzzy في PO، وبالحالة `translated` أو `final` في XLIFF.

a-memory-fills-only-what-is = لا تملأ الذاكرة إلا ما ينقص، وحيث يتطابق المصدر حرفًا بحرف، ولا تضع إلا مسودات.

mdbook = استيراد كتاب mdBook

if-your-book-is-translated-with = إذا كان كتابك مترجمًا باستخدام mdbook-i18n-helpers، فأمران يستوردانه:

po-is-the-folder-of-the = `po` هو مجلد ملفات PO. والعبرة بما تقوله النصوص لا بطريقة كتابتها: فـ `_word_` و `*word*` سواء. والمدخلة التي تضم عدة رسائل تُقسم، وأجزاء الرسالة الواحدة تُجمع. أما المدخلات الموسومة بأنها fuzzy، والمدخلات التي أُعيدت صياغة صفحتها بعدها، فتدخل متقادمة.

pages = استيراد صفحات مترجمة

translated-pages-are-found-by-their = يُعثر على الصفحات المترجمة بأسمائها: `guide.de.md` أو `guide-de.md` أو `de/guide.md`. وتُقارن كل منها بأصلها كتلة كتلة. فإذا بلغ اليقين ٩٥٪ عُدّ المقطع مترجمًا، وإذا بلغ ٦٠٪ عُدّ مسودة، ويُترك ما دون ذلك.

nothing-that-is-there-is-replaced = لا يُستبدل شيء موجود من دون `--overwrite`. ويذكر التقرير المقاطع التي لم تُستورد وسبب ذلك، ويعرضها `-v` كلها. ولا يكتب `--dry-run` شيئًا.

left-out = لماذا تُترك مدخلة

the-report-gives-a-reason-for = يذكر التقرير سببًا لكل مدخلة لم تُستورد. ومع `--json` يكون للسبب هذا الاسم:

name = الاسم

what-it-means = معناه

what-to-do = ما العمل

the-message-is-translated-already = الرسالة مترجمة من قبل.

nothing-or-import-with-overwrite = لا شيء، أو الاستيراد مع `--overwrite`.

another-entry-translates-the-same-message = مدخلة أخرى تترجم الرسالة نفسها ترجمة مختلفة.

compare-the-two-and-write-the = قارن بين الترجمتين واكتب أفضلهما في الكتالوج.

it-cannot-be-used-since-it = لا يمكن استعمالها، لأن فيها نقصًا كقيمة أو حاشية.

correct-it-where-it-comes-from = صحّحها حيث أتت، ثم استوردها من جديد.

a-comment-in-code-that-no = تعليق في شفرة لا توجد في أي صفحة، أو لا يُراد ترجمته.

nothing = لا شيء.

a-string-in-code = سلسلة نصية في شفرة.

if-strings-are-to-be-translated = إذا أردت ترجمة السلاسل النصية فاضبط `strings = true` في [`[translation]`](../reference/configuration.md#translation).

a-whole-block-of-code = كتلة شفرة كاملة.

nothing-the-comments-in-it-are = لا شيء. فالتعليقات التي فيها رسائل قائمة بذاتها.

a-text-that-has-no-words = نص لا كلمات له في صفحته: شفرة أو أسماء أو عناوين.

nothing-2 = لا شيء.

a-title-of-the-summary-the = عنوان في `SUMMARY.md`، وعنوان الصفحة نفسها يقول مثله.

nothing-3 = لا شيء.

no-page-says-this = لا توجد صفحة تقول هذا.

look-whether-it-belongs-to-another = انظر هل هي من إصدار آخر من الكتاب.

it-has-plural-forms-which-no = لها صيغ جمع، ولا صيغ جمع في أي صفحة.

nothing-4 = لا شيء.

a-passage-of-a-translated-page = مقطع من صفحة مترجمة قد يكون ترجمة لشيء آخر.

copy-it-into-the-catalog-if = انسخه إلى الكتالوج إن كان صحيحًا.

it-equals-its-source-and-is = مطابقة لمصدرها، وليست اسمًا.

if-that-is-meant-copy-it = إن كان ذلك مقصودًا فانسخها إلى الكتالوج وشغّل `polypress accept --same`.
