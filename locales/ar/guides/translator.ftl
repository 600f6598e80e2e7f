### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-translators = للمترجمين

this-guide-shows-how-to-translate = توضّح هذه الصفحة كيف تترجم رسالة، وكيف تتعامل مع الترميز والقيم، وكيف تجد الأخطاء. ولا تحتاج من Markdown إلى أكثر مما تعرضه الرسائل.

where-your-files-are = أين توجد ملفاتك

the-catalog-of-the-page-content = كتالوج الصفحة `content/guides/setup.md` هو `locales/fr/guides/setup.ftl`. وهناك ثلاثة ملفات أخرى تخص الكتاب كله:

titles-of-the-book-its-parts = العناوين: عنوان الكتاب، وعناوين أقسامه، وعناوين الصفحات التي يسميها الملخّص باسم مختلف.

names-that-many-messages-use = أسماء تستخدمها رسائل كثيرة.

words-that-no-page-contains-such = كلمات لا ترد في أي صفحة، مثل «المحتويات» أو «التالي». يأتي البرنامج مزوّدًا بترجمتها، فلا تكتب هنا رسالة إلا لتغيير إحداها.

message = ترجمة رسالة

what-is-not-translated-stands-in = ما لم يُترجم موجود في الكتالوج على هيئة <dfn>قالب</dfn>، أي رسالة محوّلة إلى تعليق:

remove-the-first-and-the-space = احذف `#` الأولى والمسافة التي تليها من كل سطر، ثم ترجم ما بعد علامة المساواة:

the-line-with-names-the-source = السطر الذي فيه `@` يشير إلى النص المصدر الذي رأيته، فلا تغيّره. وكل تعليق آخر ملاحظة من المؤلف. ولا تغيّر المعرّف أبدًا، وهو هنا `about-intro`.

the-next-polypress-update-takes-the = يزيل تشغيل `polypress update` التالي السطر الذي فيه `@` ويتذكر ما جاء فيه. والترجمة المطابقة لمصدرها لا تُعدّ ترجمة. فإن كانت صحيحة على حالها، فاحذف الكلمة `untranslated` التي فوقها.

a-message-may-be-as-long = يمكن أن تكون الرسالة بأي طول تريده. ابدأ أسطرها التالية بأربع مسافات، فهي تنتمي إلى الفقرة نفسها.

with-weblate-or-pontoon-the-platform = في Weblate و Pontoon تعرض المنصة ما ينقص، ولا تحتوي الملفات على قوالب. ويضبط الناشر ذلك باستخدام [`platform`](../reference/configuration.md#translation).

stale = عندما يتغيّر المصدر

your-translation-of-a-paragraph-that = إذا أُعيدت صياغة فقرة، بقيت ترجمتك لها في مكانها وصارت <dfn>متقادمة</dfn>. ويكتب `update` فوقها مصدر اليوم:

correct-the-translation-and-delete-the = صحّح الترجمة، واحذف الكلمة `stale` وما بعدها. وما يبقى، أي `# @d857068128af`، هو <dfn title="إقرار">إقرارك</dfn> بأن الترجمة وُضعت عن هذا النص. وإن لم يكن هناك ما يُصحَّح، فاحذف الكلمة كذلك. والترجمة التي تغيّرها من غير إقرار تبقى متقادمة. والترجمة الحديثة التي تحسّنها تُعلَّم أيضًا إذا كان مصدرها قد أُعيدت صياغته يومًا.

the-word-draft-in-this-place = والكلمة `draft` في هذا الموضع تدل على اقتراح مأخوذ من موضع آخر في الكتاب أو من أداة أخرى. ولا يرى القراء المسودات. وتؤكَّد المسودة بالطريقة نفسها.

from-the-command-line-you-can = ومن سطر الأوامر يمكنك تأكيد ترجمات كثيرة دفعة واحدة. والأمر الثاني يؤكد الترجمات التي لم يتغيّر في مصدرها إلا المسافات أو علامات الترقيم أو التأكيد:

markup = المحافظة على الترميز

in-the-source = في المصدر

in-your-translation = في ترجمتك

keep-the-stars-put-them-around = أبقِ النجوم، وضعها حول الكلمات التي تحمل المعنى نفسه.

copy-it = انسخه كما هو.

translate-the-words-copy-the-address = ترجم الكلمات، وانسخ العنوان.

translate-the-words-they-describe-the = ترجم الكلمات: فهي تصف الصورة لمن لا يراها.

copy-it-the-mark-may-stand = انسخها كما هي. ويجوز أن تقع في موضع آخر من الجملة.

copy-the-tags-write-the-key = انسخ الوسوم، واكتب اسم المفتاح كما هو على لوحة مفاتيحك.

copy-it-2 = انسخها كما هي.

at-the-end-of-a-line = `\` في نهاية السطر

keep-it-a-new-line-begins = أبقِها: فهنا يبدأ سطر جديد.

you-may-change-the-order-of = يمكنك تغيير ترتيب هذه العناصر كلها. ولا يمكن أن تتحول الترجمة إلى عنوان أو قائمة أو فقرة ثانية: فالرسالة الواحدة تبقى قطعة واحدة من النص.

a-comment-in-a-block-of = التعليق في كتلة شفرة رسالة أيضًا، وملاحظتها «a comment in code». اكتب كلمات عادية، من دون Markdown ومن دون علامات التعليق. وما من شأنه أن يغيّر الشفرة يُرفض.

fluent = الاستفادة مما يتيحه Fluent

a-value-between-braces-is-put = تُدرَج القيمة التي بين قوسين معقوفين عند بناء الكتاب. وحيث يغيّر العدد صياغة الجملة، اكتب صيغة مستقلة لكل شكل من أشكال الجمع في لغتك. فالبولندية مثلًا تحتاج إلى صيغ أكثر من الإنجليزية:

the-variant-with-is-used-when = تُستخدم الصيغة المسبوقة بالعلامة `*` عندما لا تناسب أي صيغة أخرى. ويمكنك فعل ذلك في لغتك وإن لم يفعله المصدر.

a-term-in-terms-ftl-may = يجوز أن تكون للمصطلح في `terms.ftl` الصيغ التي تحتاج إليها لغتك، وأن تكون له سمات مثل الجنس النحوي. وتطلبها الرسالة هكذا:

functions-write-numbers-and-dates-as = تكتب [الدوال](../reference/functions.md) الأعداد والتواريخ كما تكتبها لغتك.

to-write-a-brace-that-is = ولكتابة قوس معقوف لا يدل على قيمة، ضعه بين علامتي اقتباس: `{ "{" } "{ "{" }" { "}" }`.

check = التحقق من عملك

check-names-file-and-line-of = يذكر `check` الملف والسطر لكل مشكلة، وطريقة حلها:

each-variant-of-your-translation-is = تُقارن كل صيغة من ترجمتك بالمصدر:

what-differs = وجه الاختلاف

what-happens = ما يحدث

values-footnotes-images-tags = القيم والحواشي والصور والوسوم

it-is-an-error-readers-see = يُعدّ خطأً، ويرى القراء النص المصدر.

links-code-numbers-names-words-such = الروابط والشفرة والأعداد والأسماء، وكلمات مثل MUST، وصيغ الجمع، وعلامة الترقيم في النهاية، وقواعد الطباعة في لغتك

it-is-a-warning-readers-see = يُعدّ تحذيرًا، ويرى القراء الترجمة.

emphasis-length = التأكيد والطول

you-are-told-no-more = تُخبَر به لا أكثر.

polypress-explain-tells-more-about-a = يزيدك `polypress explain` شرحًا عن أي مشكلة، ويصلح `polypress fix` ما لا شك في خطئه. وإذا لم يكن التحذير في محله، فاذكر السبب ولن يُعرض مجددًا:

build-shows-your-work-in-context = ويعرض `build` عملك في سياقه. والرسالة التي فيها خطأ يحل محلها نصها المصدر إلى أن تصلحها، وتبقى سائر رسائل الملف سارية.

save-your-files-in-utf-8 = احفظ ملفاتك بترميز UTF-8. فالملف المحفوظ بترميز آخر لا يمكن قراءته، ولا تُحسب أي من رسائله.
