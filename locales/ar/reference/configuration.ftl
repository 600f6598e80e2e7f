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

# # @fae5e1b54ed5 untranslated
# the-series-that-it-belongs-to = The series that it belongs to, and its place there.

# # @140bedbf9c3f untranslated
# none-11 = none

# # @5efa93363054 untranslated
# what-it-is-about-a-list = What it is about: a list, in the words of libraries and shops.

# # @140bedbf9c3f untranslated
# none-12 = none

# # @1c798253239b untranslated
# the-image-on-the-cover-a = The image on the cover. A language may have its own, as with [images of pages](../guides/publisher.md#some-languages).

# # @140bedbf9c3f untranslated
# none-13 = none

where-the-site-will-stand-needed = المكان الذي سيوضع فيه الموقع. يلزم للروابط بين اللغات التي تتبعها محركات البحث.

all = الكل

what-build-makes-html-epub-pdf = ما ينتجه `build`: `html` و `epub` و `pdf`.

whether-chapters-have-numbers = هل للفصول أرقام.

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

translation = الترجمة: `[translation]`

the-key-platform-says-where-translators = يحدد المفتاح `platform` أين يعمل المترجمون:

in-the-files-what-is-missing = في الملفات. وما ينقص موجود فيها على هيئة قالب. وهذا هو الوضع الافتراضي.

in-weblate-which-shows-what-is = في Weblate الذي يعرض ما ينقص. ولا تُكتب قوالب.

# @1d0966f1f789 stale: delete the word “stale” and what follows when done
# in-pontoon-likewise = In Pontoon, likewise. A thorough edit gives a message a new id.
in-pontoon-likewise = في Pontoon، على النحو نفسه.

# # @b31dc7a4cec9 untranslated
# these-keys-decide-what-counts-and = These keys decide what counts and what is shown:

# # @99a52df3ff3d untranslated
# key-4 = Key

# # @a129da865283 untranslated
# without-it-4 = Without it

# # @1f36becc3aa7 untranslated
# what-it-is-4 = What it is

# # @73137ee85112 untranslated
# whether-a-translation-counts-as-fresh = Whether a translation counts as fresh only if it [says what it was made from](../explanations/how-translations-stay-true.md#evidence).

# # @e5a730c33fb6 untranslated
# what-readers-see-where-a-translation = What readers see where a translation is stale: `show` is the translation, marked; `source` is the source text.

# # @ef145f3b1485 untranslated
# whether-readers-see-drafts = Whether readers see drafts.

# # @5c3288d69bf4 untranslated
# whether-comments-in-code-are-translated = Whether comments in code are translated.

# # @ab9c406fe061 untranslated
# whether-strings-in-code-are-translated = Whether strings in code are translated.

variables = المتغيرات: `[variables]`

# @e5f43528027e stale: delete the word “stale” and what follows when done
# a-text-or-a-number-for = A text, a number or a date for each name. Pages and translations use it as `{ "{" } $name { "}" }`. A language may have its own value:
a-text-or-a-number-for = نص أو عدد لكل اسم. وتستخدمه الصفحات والترجمات بكتابة `{ "{" } $name { "}" }`. ويجوز أن تكون للغة قيمة خاصة بها:

export = الصيغ: `[export.NAME]`

name-is-the-name-of-a = `NAME` هو اسم صيغة.

format = الصيغة

key-3 = المفتاح

without-it-3 = القيمة الافتراضية

what-it-is-3 = الوصف

whether-images-from-other-servers-are = هل تُعرض الصور الموجودة على خوادم أخرى. فإن لم تُعرض، عُرضت كلماتها مع رابط.

# # @42224a4c6a72 untranslated
# whether-the-site-can-be-searched = Whether the site can be searched.

# # @140bedbf9c3f untranslated
# none-14 = none

# # @4a5443633b58 untranslated
# where-a-page-can-be-changed = Where a page can be changed. `{ "{" }path{ "}" }` stands for its file, `{ "{" }page{ "}" }` for its address, `{ "{" }locale{ "}" }` for the language.

# # @140bedbf9c3f untranslated
# none-15 = none

# # @fea0ab91a175 untranslated
# where-people-help-with-the-translation = Where people help with the translation, with `{ "{" }page{ "}" }` and `{ "{" }locale{ "}" }`.

# # @18a973db576b untranslated
# folder-of-your-own-templates-and = Folder of [your own templates and styles](../guides/site.md#theme).

# # @140bedbf9c3f untranslated
# none-16 = none

# # @83373c50245d untranslated
# pages-that-have-moved = Pages that have moved.

whether-the-contents-list-the-sections = هل يسرد فهرس المحتويات أقسام كل صفحة.

# # @140bedbf9c3f untranslated
# none-17 = none

# # @76f3bf836a1c untranslated
# pdf-marks-where-the-pages-of = `pdf` marks where the pages of the PDF begin.

# # @ca8f25ce7e74 untranslated
# whether-fonts-are-embedded-for-scripts = Whether fonts are embedded for scripts that some e-readers cannot show.

a4-a5-or-letter = `a4` أو `a5` أو `letter`.

size-of-the-text-in-points = حجم النص بالنقاط، من 6 إلى 24.

how-many-levels-of-headings-the = عدد مستويات العناوين التي يعرضها فهرس المحتويات. و `0` يحذفه.

whether-the-book-begins-with-a = هل يبدأ الكتاب بغلاف.

front-matter = ترويسة الصفحة

a-page-may-begin-with-settings = يجوز أن تبدأ الصفحة بإعدادات خاصة بها، مكتوبة بصيغة YAML:

# @054176a52c1c stale: delete the word “stale” and what follows when done
# title-and-description-are-messages-without = `title` and `description` are messages. Without `title`, the first heading is the title. `order` counts where there is no summary. `locales` names the languages that have the page. With `translatable: false`, the page is not translated. Other keys are kept for exporters. [`variables`](functions.md) are values for this page alone.
title-and-description-are-messages-without = `title` و `description` رسالتان. ومن دون `title` يكون أول عنوان في الصفحة هو عنوانها. ويُعتدّ بالمفتاح `order` حيث لا يوجد ملخّص. ويسمّي `locales` اللغات التي فيها الصفحة. ومع `translatable: false` لا تُترجم الصفحة. أما المفاتيح الأخرى فتُحفظ للمُصدِّرات.
