### For makers of e-books
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-makers-of-e-books = لصانعي الكتب الإلكترونية

polypress-build-format-epub-makes-an = يصنع `polypress build --format epub` ملف EPUB 3.3 لكل لغة: `dist/fr/my-book.epub`. توضّح هذه الصفحة ما يمكنك أن تقرّره بشأنه. وفي صفحة [الإعدادات](../reference/configuration.md) المفاتيح كلها.

metadata = بيانات الكتاب

stores-and-libraries-sort-books-by = تصنّف المتاجر والمكتبات الكتب بحسب ما في الملف، وهو مأخوذ من [`[book]`](../reference/configuration.md#book):

the-identifier-of-a-book-follows = يُشتق معرّف الكتاب من `id` و`version` واللغة، ويبقى كما هو إلى أن تعطي الكتاب `version` أخرى. وتذكر الترجمةُ الكتابَ الذي تُرجمت عنه ومترجميها.

whom-the-book-is-accessible-to = يُستنتج من محتوى الكتاب مَن يستطيع قراءته. لذلك صِف كل صورة، أو بيّن بكتابة `<img src="line.svg" alt="">` أنها زينة فحسب.

cover = اختيار الغلاف

cover-names-an-upright-image-many = يحدد `cover` صورة طولية؛ وتطلب متاجر كثيرة 1,600 بكسل في 2,560. وإذا كان `cover.fr.png` بجانب `cover.png` فللكتاب الفرنسي غلاف خاص به. ومن دون صورة يُرسم الغلاف من العنوان والعنوان الفرعي وأسماء المؤلفين.

navigation = مساعدة القراء على التنقل

the-contents-list-the-sections-of = تُدرج في المحتويات أقسام كل صفحة أيضًا.

e-readers-show-the-page-numbers = تعرض أجهزة القراءة أرقام صفحات PDF، فيجد الصف الدراسي الموضع نفسه على الورق وعلى الشاشات. ولا يلزم لذلك إنشاء ملف PDF.

a-book-in-arabic-hebrew-hindi = يحمل الكتاب المكتوب بالعربية أو العبرية أو الهندية أو التايلاندية خطه معه، ويبقى للقراء أن يختاروا غيره.

links-lead-to-the-chapters-of = تقود الروابط إلى فصول الكتاب نفسه. أما الروابط إلى ملفات أخرى ولغات أخرى فتقود إلى الموقع إذا ذكر `url` مكانه، وإلا بقيت كلماتها وحدها.

limits = ما لا يمكن أن يحويه ملف EPUB

images-are-png-jpeg-gif-webp = تكون الصور بصيغ PNG أو JPEG أو GIF أو WebP أو SVG. وتُحذف من الرسوم البرامجُ النصية وكلُّ ما كان سيُجلب من مكان آخر. وإذا تعذّر عرض صورة حلّ وصفها محلها. ويُبلَّغ عن كل حالة.
