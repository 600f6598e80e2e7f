### For owners of a site
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-owners-of-a-site = لأصحاب المواقع

this-guide-shows-how-to-preview = توضّح هذه الصفحة كيف تعاين الموقع، وتضعه على خادم، وتغيّر مظهره.

serve = المعاينة

the-site-is-at-http-localhost = الموقع على العنوان `http://localhost:4000`. وعندما تحفظ صفحة أو كتالوجًا أو قالب صفحات، يعرض المتصفح الحالة الجديدة، وفي الصفحة المشكلات كلها. ولا يُكتب شيء، ولا يمكن الاتصال إلا من هذا الجهاز.

server = وضعه على خادم

a-file-server-is-enough-the = يكفي خادم ملفات، بل يعمل الموقع من مجلد أيضًا. ويقود `dist/index.html` القراء إلى آخر لغة اختاروها أو إلى لغة متصفحهم. وإذا كان الخادم يقبل صفحة للعناوين غير الموجودة، فاذكر له `404.html`.

this-header-makes-browsers-refuse-everything = تجعل هذه الترويسة المتصفحات ترفض كل ما لا يحتاج إليه الموقع:

with-url-in-book-there-are = إذا ضُبط `url` في [`[book]`](../reference/configuration.md#book)، كانت للصفحات عناوين أساسية (canonical) وكان للموقع ملف `sitemap.xml`.

search-finds-words-by-their-beginnings = يجد البحث الكلمات بأوائلها وبصيغها المتقاربة، أيًّا كانت العلامات على حروفها. ولا يجد الأجزاء الداخلية من الكلمات المركّبة. ولكل ترجمة صفحة `translation-status.html` تبيّن مدى تقدّمها.

theme = تغيير المظهر

put-your-files-into-the-folder = ضع ملفاتك في المجلد `theme`:

file = الملف

what-becomes-of-it = ما يُفعل به

loaded-after-ours = يُحمَّل بعد ملفاتنا.

the-icon-of-the-site = أيقونة الموقع.

the-end-of-the-head-of = نهاية العنصر head في كل صفحة.

part-of-the-header-the-end = جزء من رأس الصفحة، ونهاية تذييلها.

in-place-of-our-template-of = يحل محل قالبنا الذي يحمل الاسم نفسه.

others = غير ذلك

copied = يُنسخ.

templates-are-written-for-minijinja-one = تُكتب قوالب الصفحات بلغة [MiniJinja](https://docs.rs/minijinja)، وتعددها صفحة [القوالب](../reference/templates.md) مع كل ما يمكنها عرضه. والقالب الذي يبدأ بأول هذه الأسطر يستطيع تغيير كتلة واحدة وإبقاء ما عداها:
