### Templates
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

templates = القوالب

each-page-of-a-site-is = كل صفحة في الموقع هي محتوى صفحة من الكتاب موضوع في قالب. والقالب الموجود في `theme/templates` يحل محل قالبنا الذي يحمل الاسم نفسه، وتبيّن صفحة [لأصحاب المواقع](../guides/site.md#theme) كيف تغيّر جزءًا منه فقط.

names = القوالب الموجودة

template = القالب

what-it-makes = ما ينتج عنه

the-frame-of-every-document-its = إطار كل مستند: رأسه ومتنه.

the-frame-of-a-page-of = إطار صفحة من الكتاب: الترويسة واللغات والتذييل. وهو يوسّع `base.html`.

a-page-of-the-book-it = صفحة من الكتاب. وهو يوسّع `layout.html`.

the-first-page-of-a-book = الصفحة الأولى لكتاب ليست فيه صفحة `index`.

the-page-that-shows-how-far = الصفحة التي تبيّن مدى تقدم الترجمة. وهو يوسّع `page.html`.

what-stands-in-the-place-of = ما يحل محل صفحة انتقلت.

the-page-above-all-languages-which = الصفحة التي تعلو كل اللغات وتقود إلى كل منها.

what-a-server-shows-where-there = ما يعرضه الخادم حيث لا توجد صفحة.

nothing-until-you-fill-them-the = لا شيء إلى أن تملأها: نهاية رأس المستند، وجزء من الترويسة، ونهاية التذييل.

ours-stay-there-under-polypress-so = تبقى قوالبنا متاحة تحت `polypress/`، فيستطيع القالب الذي يحل محل `page.html` أن يوسّع `polypress/page.html`.

functions = الدوال

a-phrase-is-a-text-that = العبارة نص قد يكون بلغة غير لغة صفحته: لها `words`، ولها `language` و `direction` حيث تختلفان.

function = الدالة

what-it-gives = ما تعطيه

a-label-of-labels-ftl-in = تسمية من `labels.ftl` داخل عنصر يبيّن لغتها. أما `labels["next"]` فالعبارة وحدها.

the-attributes-lang-and-dir-of = السمتان `lang` و `dir` للعبارة حيث تحتاج إليهما.

every-value-is-escaped-those-that = تُهرَّب كل القيم. وما كان منها ترميزًا فهو مبيَّن أدناه، ويحتاج إلى `|safe`.

everywhere = في كل صفحة

value = القيمة

what-it-is = ما هي

the-language-of-the-page-and = لغة الصفحة، و `ltr` أو `rtl`.

the-way-to-the-root-of = الطريق إلى جذر الموقع: `../` لكل مجلد.

the-address-of-the-page-without = عنوان الصفحة من دون `.html`.

what-the-page-is-about-a = موضوع الصفحة، وهو عبارة.

this-page-in-every-language-see = هذه الصفحة بكل لغة، [انظر أدناه](#editions).

the-address-on-the-web-where = العنوان على الويب، إذا كان للكتاب `url`.

where-people-help-with-the-translation = المكان الذي يساعد فيه الناس في الترجمة، إذا ذكرته الإعدادات.

value-2 = القيمة

what-it-is-2 = ما هي

phrases = عبارتان.

as-the-configuration-has-them = كما هي في الإعدادات.

version-and-date-of-issue-as = الإصدار وتاريخ النشر كما تكتبهما اللغة.

a-name-for-the-links-to = اسم لرابطي الصفحة السابقة والصفحة التالية.

the-book-in-other-formats-name = الكتاب بصيغ أخرى: `name` و `file` منظورًا إليه من مجلد اللغة.

how-much-is-translated-in-messages = مقدار ما تُرجم بعدد الرسائل والكلمات، وبالنسبة المئوية.

whether-this-is-not-the-language = هل هذه غير لغة المصدر.

value-3 = القيمة

what-it-is-3 = ما هي

our-files-seen-from-root-early = ملفاتنا منظورًا إليها من `root`. ويعمل `early` قبل عرض أي شيء.

the-files-of-your-theme = ملفات سمتك.

whether-the-site-can-be-searched = هل يمكن البحث في الموقع.

the-page-that-shows-how-far-2 = الصفحة التي تبيّن مدى تقدم الترجمة.

editions = الطبعة

value-4 = القيمة

what-it-is-4 = ما هي

the-language-and-its-name-in = اللغة، واسمها بها.

the-address-of-the-page-in = عنوان الصفحة فيها، أو عنوان صفحتها الأولى إن لم تكن فيها هذه.

the-same-on-the-web = مثله على الويب.

whether-it-has-this-page-is = هل فيها هذه الصفحة، وهل هي هذه، وهل هي بلغة المصدر.

value-5 = القيمة

what-it-is-5 = ما هي

the-title-a-phrase = العنوان، وهو عبارة.

the-page-itself-markup = الصفحة نفسها: ترميز.

the-chapters-and-the-headings-of = الفصول، وعناوين هذه الصفحة: ترميز.

the-pages-above-this-one-the = الصفحات التي تعلو هذه، أعلاها أولًا، ولكل منها `href` و `title`.

the-page-before-and-the-page = الصفحة السابقة والصفحة التالية، بالشكل نفسه.

that-some-passages-are-not-translated = أن بعض المقاطع غير مترجم أو غير محدَّث.

on-the-first-page-of-a = في الصفحة الأولى من الترجمة، مقدار ما تُرجم من الكتاب.

where-the-page-can-be-changed = المكان الذي يمكن تعديل الصفحة فيه، إذا ذكرته الإعدادات.

how-much-of-the-page-is = مقدار ما تُرجم من الصفحة.

what-else-the-front-matter-says = ما عدا ذلك مما في بيانات أول الصفحة.

value-6 = القيمة

what-it-is-6 = ما هي

the-contents-of-the-book-markup = محتويات الكتاب: ترميز.

who-made-the-book-and-which = مَن صنع الكتاب وأي طبعة هو، عبارة بعد عبارة.

how-much-of-the-book-is = مقدار ما تُرجم من الكتاب.

value-7 = القيمة

what-it-is-7 = ما هي

as-on-any-page = كما في أي صفحة.

each-page-with-href-title-and = كل صفحة مع `href` و `title` و `counts`: وهي `translated` و `stale` و `fallback`.

the-same-counts-for-the-book = الأعداد نفسها للكتاب.

value-8 = القيمة

what-it-is-8 = ما هي

where-the-page-is-now-href = موضع الصفحة الآن: `href` و `title`.

value-9 = القيمة

what-it-is-9 = ما هي

as-on-any-page-2 = كما في أي صفحة.

style-icon-and-early = `style` و `icon` و `early`.

what-is-asked-or-said-a = ما يُسأل عنه أو يُقال، وهو عبارة.

the-script-of-the-chooser = برنامج صفحة الاختيار.

the-languages-language-direction-name-title = اللغات: `language` و `direction` و `name` و `title` و `href` و `canonical`، والعبارتان `notice` و `help`.
