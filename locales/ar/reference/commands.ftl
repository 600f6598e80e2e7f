### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

commands = الأوامر

these-options-work-with-every-command = تعمل هذه الخيارات مع كل أمر:

option = الخيار

meaning = المعنى

work-on-the-project-in-this = العمل على المشروع الموجود في هذا المجلد بدلًا من المجلد الحالي.

auto-always-or-never-no-color = `auto` أو `always` أو `never`. ويُراعى `NO_COLOR` في البيئة.

say-less-say-more = تقليل المخرجات، زيادتها.

explain-the-command = شرح الأمر.

print-the-version-without-a-command = عرض الإصدار، من دون أمر فقط.

several-languages-or-formats-are-separated = يُفصل بين عدة لغات أو صيغ بفواصل لاتينية: `--locale fr,ja`.

starts-a-project-in-a-folder = يبدأ مشروعًا في مجلد، أو في المجلد الحالي إن لم يُذكر مجلد، ويعرض ما كتبه.

with-from-mdbook-the-folder-holds = مع `--from mdbook` يكون في المجلد كتاب mdBook: فيترك `init` صفحاته في `src` ولا يكتب إلا `polypress.toml` والكتالوجات.

reads-the-pages-and-brings-all = يقرأ الصفحات ويحدّث الكتالوجات كلها لتوافقها. ويذكر الرسائل التي بقيت أو عُدّلت أو نُقلت أو أُضيفت، والرسائل التي صارت متقادمة. وكل ما عدا ذلك يبقى في ملفات المترجمين كما هو، بايتًا ببايت.

write-nothing-report-only = لا يكتب شيئًا، بل يعرض التقرير فقط.

write-nothing-exit-with-1-if = لا يكتب شيئًا، وينتهي بالحالة 1 إذا كان شيء سيتغير.

propose-drafts-for-what-is-missing = اقتراح مسودات لما ينقص: ترجمات النص نفسه في موضع آخر، أو ترجمة النص الذي انفصل عنه.

report-as-json = عرض التقرير بصيغة JSON.

confirms-translations-as-they-are-against = يؤكد الترجمات على حالها، قياسًا على مصدر اليوم.

an-id-is-page-message-a = المعرّف هو `page#message`، أو صفحة كاملة، أو نمط مثل `guides/*`. وينتهي الأمر بالحالة 1 إذا تعذّر تأكيد رسالة سمّيتها.

option-4 = الخيار

meaning-4 = المعنى

those-whose-source-has-changed-only = ما لم يتغيّر في مصدره إلا المسافات أو علامات الترقيم أو التأكيد.

all-that-are-stale-or-drafts = كل ما هو متقادم أو مسودة.

record-them-as-reviewed = تسجيلها على أنها مراجَعة. وحده: كل الترجمات الحديثة.

also-those-that-equal-their-source = ومعها الترجمات المطابقة لمصدرها.

state-that-no-branch-with-an = التصريح بأنه لم يبق [أي فرع فيه نص أقدم](../explanations/how-translations-stay-true.md#merges). وحده: لكل الرسائل.

as-for-update = كما في `update`.

records-that-a-finding-in-a = يسجّل أن مشكلة في صفحة أو ترجمة ليست في محلها، وسبب ذلك، فلا تُعرض مجددًا. ولا يمكن استثناء الأخطاء. ومن دون `--locale` تُستثنى المشكلة في كل اللغات التي هي فيها. ولإلغاء استثناء، احذف سطره من [ملفه](files.md).

repairs-what-is-wrong-beyond-doubt = يصلح ما لا شك في خطئه، مثل الحروف التي أفسدها ترميز خاطئ أو المسافات في نهاية الترجمة، ويعرض ما تغيّر. ولا يكتب `--dry-run` شيئًا.

writes-translations-to-a-file-for = يكتب الترجمات في ملف من أجل [أداة يستخدمها المترجم](../guides/exchange.md)، ويُدخل ما يعود منها. و `-` في موضع `FILE` هي المخرج القياسي أو المدخل القياسي. وينتهي الأمر بالحالة 1 إذا رُفضت ترجمة.

option-5 = الخيار

meaning-5 = المعنى

po-xliff-tmx-or-ftl = `po` أو `xliff` أو `tmx` أو `ftl`.

the-version-of-xliff-1-2 = إصدار XLIFF: إما `1.2` الذي تقرؤه معظم الأدوات، وإما `2.1`.

export-a-worksheet-has-what-is = للتصدير: تضم ورقة العمل ما اكتمل أيضًا.

import-as-for-update = للاستيراد: كما في `update`.

takes-over-translations-that-exist = يستورد [ترجمات موجودة](../guides/exchange.md#mdbook).

option-6 = الخيار

meaning-6 = المعنى

a-po-file-or-a-folder = ملف PO، أو مجلد فيه ملفات PO أو صفحات مترجمة.

replace-translations-that-are-there = استبدال الترجمات الموجودة.

as-for-update-2 = كما في `update`.

writes-every-language-in-every-format = يكتب كل لغة بكل صيغة.

option-2 = الخيار

meaning-2 = المعنى

only-these-languages-the-others-stay = هذه اللغات فقط. وتبقى الأخرى كما هي.

only-these-formats-without-it-those = هذه الصيغ فقط. ودونه، الصيغ المذكورة في الإعدادات.

write-into-this-folder-in-place = الكتابة في هذا المجلد، انطلاقًا من المجلد الحالي، بدلًا من `dist`.

how-many-jobs-run-at-once = عدد المهام التي تعمل في وقت واحد. ودونه، مهمة لكل نواة.

do-all-the-work-again = إعادة العمل كله.

warnings-are-errors-required-languages-must = التحذيرات أخطاء، ويجب أن تكتمل اللغات الإلزامية.

work-whose-result-is-there-already = يُترك العمل الذي نتيجته موجودة: فالبناء الذي لم يتغير فيه شيء يستغرق أجزاء من ألف من الثانية. وما تركه بناء سابق في [`.polypress`](files.md#cache) لا يغيّر شيئًا مما يُبنى.

a-project-whose-catalogs-lag-behind = المشروع الذي تأخرت كتالوجاته عن صفحاته يُبنى كأنك شغّلت `update`، مع تحذير. ولا تُكتب الكتالوجات.

shows-the-site-in-a-browser = يعرض [الموقع](../guides/site.md#serve) في المتصفح في أثناء تحريرك له. والمنفذ هو `--port N`، أو 4000 من دونه، ويختار `--locale L` اللغات.

shows-how-far-each-language-is = يعرض مدى تقدّم كل لغة، وصفحاتها التي لم تكتمل، وما ينبغي ترجمته بعد ذلك. ويختار `--locale L` اللغات، وقيمة `--format` هي `human` أو `json` أو `html`. ويقارن `--since FILE` بنتيجة سابقة بصيغة JSON.

finds-what-is-wrong-in-pages = يجد الأخطاء في الصفحات والترجمات، ولا يبني شيئًا.

option-3 = الخيار

meaning-3 = المعنى

only-these-languages-even-if-they = هذه اللغات فقط، وإن لم تكن إلزامية.

human-json-or-github = `human` أو `json` أو `github` أو `sarif` أو `junit`.

fail-below-this-percentage-of-translated = الفشل دون هذه النسبة المئوية من الرسائل المترجمة.

fail-above-this-number-of-stale = الفشل فوق هذا العدد من الترجمات المتقادمة في اللغة.

as-for-build = كما في `build`.

tells-all-about-a-finding-why = يشرح كل ما يتعلق بمشكلة: لماذا عُرضت وما العمل. ومن دون رمز يسرد الرموز كلها.

the-code-stands-in-brackets-at = والرمز موجود بين قوسين مربعين في بداية كل مشكلة:

lists-the-formats-that-build-can = يسرد الصيغ التي يستطيع `build` إنتاجها.

prints-what-a-shell-needs-to = يعرض ما تحتاج إليه الصدفة لإكمال الأوامر بالمفتاح <kbd>Tab</kbd>. وهو يعرف `bash` و `elvish` و `fish` و `powershell` و `zsh`.

exit = حالة الخروج

m-0-if-all-is-well-1 = `0` إذا كان كل شيء على ما يرام، و `1` إذا أفشلت المشكلات الأمر، و `2` عند الاستخدام الخاطئ أو وقوع خطأ في البيئة: انظر [ما يفعله المسار بها](../guides/ci.md#exit).
