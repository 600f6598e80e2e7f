### Weblate and Pontoon
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

weblate-and-pontoon = Weblate و Pontoon

this-guide-shows-how-to-let = توضّح هذه الصفحة كيف تتيح الترجمة في المتصفح، وكيف يعود إليك ما تُرجم.

platform = إخبار polypress

a-platform-shows-what-is-missing = تعرض المنصة ما ينقص، فلا تحتاج الكتالوجات إلى قوالب. اذكر اسمها في `polypress.toml` وشغّل `polypress update`:

with-pontoon-a-paragraph-that-was = مع `pontoon` تنال الفقرة التي أُعيدت صياغتها كليًا معرّفًا جديدًا، لأن Pontoon لا يعرض تعديل نص بقي معرّفه كما هو. أما مع `weblate` فتبقى المعرّفات.

put-this-file-into-the-repository = ضع هذا الملف في المستودع، وأدخل اسمه على أنه ملف إعدادات المشروع (project configuration file):

each-catalog-is-a-component-these = كل كتالوج مكوّن. وهذه إعدادات المكوّن الأول:

the-add-on-component-discovery-makes = وتُنشئ الإضافة «Component discovery» سائر المكوّنات:

home = استعادة الترجمات

a-platform-writes-catalogs-and-nothing = لا تكتب المنصة إلا الكتالوجات. فشغّل `polypress update` بعد إيداعاتها، يدويًا أو في مسار آلي، وأودِع ما يكتبه:

update-records-which-source-text-every = يسجّل `update` النص المصدر الذي وُضعت عنه كل ترجمة. فإذا أُعيدت صياغة المصدر في أثناء ترجمته، لم يستطع أحد أن يعرف أي النصين رآه المترجم. وتكون هذه الترجمة متقادمة، ويعرضها `check` بالرمز `translation-unconfirmed`. قارنها بمصدرها، ثم أكّدها بالأمر [`accept`](../reference/commands.md#accept).

drafts-and-reviews-of-a-platform = لا توجد مسودات المنصة ومراجعاتها في كتالوجاتها. وللاحتفاظ بها، [تبادل الملفات](exchange.md).
