### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

configuration = الإعدادات

everything-is-set-in-polypress-toml = يُضبط كل شيء في `polypress.toml`، في المجلد الذي يضم المشروع. ومسارات الملفات نسبية إلى هذا المجلد ولا يمكنها الخروج منه. والمفتاح غير المعروف خطأ، وتذكر رسالته أقرب مفتاح معروف.

format-1-at-the-top-of = السطر `format = 1` في أعلى الملف هو إصدار صيغة الإعدادات، ويجوز تركه.

book = الكتاب: `[book]`

only-title-is-needed = لا يلزم إلا `title`.

key = المفتاح

without-it = القيمة الافتراضية

what-it-is = الوصف

the-title-translated-in-book-ftl = العنوان. يُترجم في `book.ftl`.

none = لا شيء

more-about-the-book-translated-in = المزيد عن الكتاب. يُترجم في `book.ftl`.

from-the-title = من العنوان

its-name-in-file-names-letters = اسمه في أسماء الملفات: حروف وأرقام وشرطات.

the-language-of-the-pages = لغة الصفحات.

none-2 = لا شيء

lists-of-names = قوائم أسماء.

none-3 = لا شيء

who-publishes-it-and-under-which = من ينشره، وبأي شروط.

none-4 = لا شيء

texts-such-as-2-1-and = نصوص للغلاف، مثل `2.1` و `Draft`.

none-5 = لا شيء

date-of-issue-2026-11-22 = تاريخ الإصدار: `2026-11-22`.

none-6 = لا شيء

the-number-that-the-publisher-gave = الرقم الذي أعطاه الناشر للكتاب.

none-7 = لا شيء

the-series-that-it-belongs-to = السلسلة التي ينتمي إليها الكتاب، وموضعه فيها.

none-11 = لا شيء

what-it-is-about-a-list = موضوع الكتاب: قائمة بألفاظ المكتبات والمتاجر.

none-12 = لا شيء

the-image-on-the-cover-a = صورة الغلاف. ويجوز أن تكون للغة صورة خاصة بها، كما في [صور الصفحات](../guides/publisher.md#some-languages).

none-13 = لا شيء

where-the-site-will-stand-needed = المكان الذي سيوضع فيه الموقع. يلزم للروابط بين اللغات التي تتبعها محركات البحث.

all-but-proof = الكل ما عدا `proof`

all = الكل

pages-and-messages-named-as-for = صفحات ورسائل، تُسمّى كما في [`accept`](commands.md#accept): `guides/*`.

all-2 = الكل

the-states-to-show-missing-broken = الحالات المعروضة: `missing` و `broken` و `stale` و `draft` و `translated` و `reviewed`.

as-for-pdf = كما في `pdf`.

landscape-or-portrait = `landscape` (أفقي) أو `portrait` (عمودي).

size-of-the-text-in-points-2 = حجم النص بالنقاط، من 6 إلى 24.

what-build-makes-html-epub-pdf = ما ينتجه `build`: `html` و `epub` و `pdf` و `proof`.

whether-chapters-have-numbers = هل للفصول أرقام.

whether-the-terms-that-pages-mark = هل يُصنع فهرس من المصطلحات التي [تعلّمها](markdown.md#index) الصفحات.

none-8 = لا شيء

names-that-are-never-translated-a = أسماء لا تُترجم أبدًا. والنص المكوّن منها وحدها ليس رسالة.

folder-of-the-pages = مجلد الصفحات.

folder-of-the-translations = مجلد الترجمات.

folder-of-what-is-built = مجلد ما يُبنى.

locales = اللغات: `[locales.TAG]`

tag-is-a-language-tag-of = `TAG` وسم لغة وفق BCP 47: `fr` أو `pt-BR` أو `zh-Hant`. ولا تحتاج لغة المصدر إلى جدول.

key-2 = المفتاح

without-it-2 = القيمة الافتراضية

what-it-is-2 = الوصف

known-for-common-languages = معروف للغات الشائعة

the-name-of-the-language-in = اسم اللغة بها نفسها: `français`.

from-the-script = من نظام الكتابة

ltr-or-rtl = `ltr` أو `rtl`.

none-9 = لا شيء

languages-that-stand-in-for-missing = لغات تحل محل النص الناقص، والأقرب أولًا. ولغة المصدر هي الأخيرة دائمًا.

whether-missing-text-fails-a-strict = هل يُفشل النص الناقص الفحص أو البناء الصارم.

none-10 = لا شيء

names-for-the-cover = أسماء للغلاف.

those-of-the-book = متغيرات الكتاب

other-values-in-this-language = قيم أخرى في هذه اللغة.

those-of-the-book-2 = متغيرات الكتاب

other-fonts-in-this-language-a = [خطوط](#fonts) أخرى في هذه اللغة: جدول فيه `body` و`heading` و`code`.

translation = الترجمة: `[translation]`

the-key-platform-says-where-translators = يحدد المفتاح `platform` أين يعمل المترجمون:

in-the-files-what-is-missing = في الملفات. وما ينقص موجود فيها على هيئة قالب. وهذا هو الوضع الافتراضي.

in-weblate-which-shows-what-is = في Weblate الذي يعرض ما ينقص. ولا تُكتب قوالب.

in-pontoon-likewise = في Pontoon، على النحو نفسه. والتعديل الكبير يعطي الرسالة معرّفًا جديدًا.

these-keys-decide-what-counts-and = تحدد هذه المفاتيح ما يُعتدّ به وما يُعرض:

key-4 = المفتاح

without-it-4 = القيمة الافتراضية

what-it-is-4 = الوصف

whether-a-translation-counts-as-fresh = هل يُشترط لعدّ الترجمة حديثة أن [تذكر النص الذي وُضعت عنه](../explanations/how-translations-stay-true.md#evidence).

what-readers-see-where-a-translation = ما يراه القراء حيث تكون الترجمة متقادمة: `show` هي الترجمة مع علامة عليها، و `source` هو النص المصدر.

whether-readers-see-drafts = هل يرى القراء المسودات.

whether-comments-in-code-are-translated = هل تُترجم التعليقات في الشفرة.

whether-strings-in-code-are-translated = هل تُترجم السلاسل النصية في الشفرة.

variables = المتغيرات: `[variables]`

a-text-or-a-number-for = نص أو عدد أو تاريخ لكل اسم. وتستخدمه الصفحات والترجمات بكتابة `{ "{" } $name { "}" }`. ويجوز أن تكون للغة قيمة خاصة بها:

fonts = الخطوط: `[fonts]`

what-pdfs-are-set-in = ما تُصفّ به ملفات PDF و[أوراق المراجعة](../guides/publisher.md#proof).

key-5 = المفتاح

without-it-5 = القيمة الافتراضية

what-it-is-5 = الوصف

none-18 = لا شيء

font-files-and-folders-of-them = ملفات الخطوط ومجلداتها.

whether-families-are-looked-for-among = هل يُبحث عن العائلات بين خطوط الجهاز أيضًا.

noto-serif-and-its-kin = Noto Serif وأخواته

families-of-running-text-the-best = عائلات المتن، أفضلها أولًا، تفصل بينها الفاصلة اللاتينية.

noto-sans-and-its-kin = Noto Sans وأخواته

families-of-headings-and-labels = عائلات العناوين والتسميات.

families-of-code = عائلات الشيفرة.

export = الصيغ: `[export.NAME]`

name-is-the-name-of-a = `NAME` هو اسم صيغة.

format = الصيغة

key-3 = المفتاح

without-it-3 = القيمة الافتراضية

what-it-is-3 = الوصف

whether-images-from-other-servers-are = هل تُعرض الصور الموجودة على خوادم أخرى. فإن لم تُعرض، عُرضت كلماتها مع رابط.

whether-the-site-can-be-searched = هل يمكن البحث في الموقع.

none-14 = لا شيء

where-a-page-can-be-changed = المكان الذي يمكن فيه تعديل الصفحة. يدل `{ "{" }path{ "}" }` على ملفها، و `{ "{" }page{ "}" }` على عنوانها، و `{ "{" }locale{ "}" }` على اللغة.

none-15 = لا شيء

where-people-help-with-the-translation = المكان الذي يساعد الناس فيه على الترجمة، مع `{ "{" }page{ "}" }` و `{ "{" }locale{ "}" }`.

folder-of-your-own-templates-and = مجلد [قوالب الصفحات والأنماط الخاصة بك](../guides/site.md#theme).

none-16 = لا شيء

pages-that-have-moved = الصفحات التي نُقلت.

whether-the-contents-list-the-sections = هل يسرد فهرس المحتويات أقسام كل صفحة.

none-17 = لا شيء

pdf-marks-where-the-pages-of = يحدد `pdf` المواضع التي تبدأ عندها صفحات ملف PDF.

whether-fonts-are-embedded-for-scripts = هل تُضمَّن خطوط لأنظمة الكتابة التي لا تستطيع بعض أجهزة القراءة الإلكترونية عرضها.

a4-a5-letter-or-a-size = `a4` أو `a5` أو `letter` أو مقاس مثل `{ "{" } width = "170mm", height = "240mm" { "}" }`.

from-the-paper = بحسب الورق

edges-that-stay-free-top-bottom = الهوامش التي تبقى خالية: `top` في الأعلى و`bottom` في الأسفل و`inner` عند التجليد و`outer` في الجهة المقابلة، وكل منها من `10mm` إلى `100mm`.

whether-the-book-is-printed-on = هل يُطبع الكتاب على الوجهين ويُجلَّد. عندئذ تتناظر هوامش الصفحتين المتقابلتين وعناوينهما الجارية.

where-chapters-begin-new-page-or = أين تبدأ الفصول: `new-page` في صفحة جديدة أو `odd-page` في صفحة فردية. وإن لم يُذكر فللكتب المطبوعة على الوجهين `odd-page`.

size-of-the-text-in-points = حجم النص بالنقاط، من 6 إلى 24.

whether-hyphens-commas-and-the-like = هل تبرز الواصلات والفواصل وما شابهها قليلًا في الهامش، لتبدو حواف النص مستقيمة.

how-many-levels-of-headings-the = عدد مستويات العناوين التي يعرضها فهرس المحتويات. و `0` يحذفه.

from-five-on = من خمسة فصاعدًا

whether-lists-of-the-figures-and = هل تلي المحتويات قائمةٌ بالأشكال وقائمةٌ بالجداول ذات العناوين.

whether-the-book-begins-with-a = هل يبدأ الكتاب بغلاف.

whether-lines-of-code-are-numbered = هل تُرقَّم أسطر الشيفرة.

whether-a-page-names-title-people = هل تذكر صفحةٌ العنوانَ والأشخاص والطبعة والحقوق.

by-status = بحسب الحالة

what-is-printed-across-pages-true = ما يُطبع بخط كبير باهت عبر الصفحات: `true` لكلمة «مسودة» بلغة الكتاب، و`false` لعدم طباعة شيء، أو كلمات أخرى. وإن لم يُذكر فالكتاب الذي حالته `status` هي `Draft` يحمل هذه الكلمة.

lengths-have-a-unit-mm-cm = للأطوال وحدة: `mm` أو `cm` أو `in` أو `pt`. وفي ملف PDF لما يسبق النص ترقيم خاص به (i وii وiii؛ وفي العربية أ وب وج)، ويبدأ النص بالصفحة 1.

front-matter = ترويسة الصفحة

a-page-may-begin-with-settings = يجوز أن تبدأ الصفحة بإعدادات خاصة بها، مكتوبة بصيغة YAML:

title-and-description-are-messages-without = `title` و `description` رسالتان. ومن دون `title` يكون أول عنوان في الصفحة هو عنوانها. ويُعتدّ بالمفتاح `order` حيث لا يوجد ملخّص. ويسمّي `locales` اللغات التي فيها الصفحة. ومع `translatable: false` لا تُترجم الصفحة. أما المفاتيح الأخرى فتُحفظ للمُصدِّرات. و [`variables`](functions.md) قيم لهذه الصفحة وحدها.
