### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-maintainers-of-ci = لمسؤولي التكامل المستمر

this-guide-shows-how-to-fail = توضّح هذه الصفحة كيف تجعل المسار يفشل للأسباب الصحيحة، وتنشر النتيجة، وتحصل على البايتات نفسها مرتين.

gate = الإيقاف عند وجود مشكلات

update-check-fails-when-someone-edited = يفشل `update --check` إذا حرّر أحدهم صفحة دون تشغيل `polypress update`. وهو لا يكتب شيئًا.

check-finds-what-is-wrong-in = يجد `check` الأخطاء في الصفحات والترجمات.

strict-makes-every-warning-an-error = يجعل `--strict` كل تحذير خطأً، ولا يسمح بأي ترجمة ناقصة في اللغات الإلزامية.

min-translated-90-fails-when-a = يفشل `--min-translated 90` إذا قلّ المترجم من لغة إلزامية عن ٩٠٪.

build-writes-the-book = يكتب `build` الكتاب.

use-strict-for-releases-min-translated = استخدم `--strict` للإصدارات، و `--min-translated` للعمل اليومي. وتقارن النسبة بين $t$، وهو عدد الرسائل المترجمة، و $n$، وهو عدد الرسائل كلها:

a-language-with-required-false-counts = واللغة التي فيها `required = false` لا تُحسب إلا إذا ذكرتها مع `--locale`.

stale-translations-and-drafts-are-not = الترجمات المتقادمة والمسودات لا تُعدّ من المترجم. ويفشل `--max-stale 5` إذا زادت الترجمات المتقادمة في لغة إلزامية على خمس، ولا يسمح `--strict` بهذه ولا بتلك.

exit = حالات الخروج

status-2 = الحالة

meaning = المعنى

what-a-pipeline-does = ما يفعله المسار

all-is-well = كل شيء على ما يرام.[^quiet]

go-on = يتابع.

findings-fail-the-check-or-the = مشكلات تُفشل الفحص أو البناء.

show-them-to-the-author = يعرض المشكلات على المؤلف.

wrong-usage-or-an-error-of = استخدام خاطئ، أو خطأ في البيئة مثل امتلاء القرص.[^quiet]

show-them-to-you = يعرض الخطأ على المسؤول.

all-findings-are-reported-in-one = تُعرض المشكلات كلها في تشغيل واحد. ووجود لغة معطوبة لا يمنع بناء اللغات الأخرى، والبناء الفاشل يترك الملفات السابقة كما كانت.

# a comment in code (yaml)
where-you-fetch-it-from = المصدر الذي تجلبه منه

format-github-puts-each-finding-beside = يضع `--format github` كل مشكلة بجانب سطرها في طلب الدمج. ولعرض المشكلات تحت «Code scanning»، ارفع SARIF بدلًا منه:

to-show-findings-in-merge-requests = لعرض المشكلات في طلبات الدمج، اكتب تقريرًا بصيغة JUnit:

a-shallow-clone-is-enough-no = يكفي الاستنساخ السطحي: فلا أمر يقرأ سجل المستودع.

status = قراءة الحالة

status-counts-the-messages-of-every = يعدّ `status` رسائل كل لغة ويبيّن ما آلت إليه. ويمكن للوحة معلومات أن تقرأ مخرجاته بصيغة JSON:

with-an-earlier-result-it-also = وإذا أعطيته نتيجة سابقة، ذكر أيضًا ما تغيّر بعدها. وبصيغة HTML يكون صفحة لفريقك:

to-know-which-files-a-build = ولمعرفة الملفات التي أنتجها البناء، اقرأ `dist/manifest.json`.

reproducible = الحصول على البايتات نفسها

the-same-project-gives-the-same = يعطي المشروع الواحد الملفات نفسها على كل جهاز وبأي عدد من المهام. والوقت الوحيد الذي يدخل في ملف هو `date` في `polypress.toml`، أو `SOURCE_DATE_EPOCH` إذا ضبطته البيئة:

set-source-date-epoch-in-both = اضبط `SOURCE_DATE_EPOCH` في البناءين كليهما أو لا تضبطه في أي منهما.

data-goes-to-standard-output-progress = تذهب البيانات إلى المخرج القياسي، ويذهب سير العمل والسجلات إلى مخرج الأخطاء القياسي. ومع `-q` يقلّ ما يعرضه الأمر.
