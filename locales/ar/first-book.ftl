### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

a-first-book-in-ten-minutes = كتابك الأول في عشر دقائق

you-will-make-a-book-in = ستُنشئ كتابًا بالإنجليزية والفرنسية واليابانية، وتترجم صفحة، ثم تعاين النتيجة. تحتاج إلى البرنامج `polypress` وإلى محرر نصوص.

make-a-project = إنشاء المشروع

init-asks-nothing-and-prints-the = لا يسألك `init` عن شيء، ويعرض ما كتبه:

the-settings-title-languages-formats = الإعدادات: العنوان واللغات والصيغ.

the-pages-in-english-there-is = الصفحات بالإنجليزية: `index.md`، و `guide.md` التي تبيّن ما يمكن أن تحتويه الصفحة.

the-catalogs-one-folder-for-each = الكتالوجات: مجلد لكل لغة، وملف لكل صفحة.

write-a-page = كتابة صفحة

open-content-index-md-and-replace = افتح `content/index.md` وأضف هذه الأسطر في آخره:

then-bring-the-catalogs-in-step = ثم حدّث الكتالوجات لتوافق الصفحة:

the-page-has-two-messages-a = يعرض `update` الكتالوجات التي كتبها، ويذكر أن هناك **رسالتين** جديدتين: عنوانًا وفقرة. ولكل منهما الآن *معرّف* في الكتالوج الإنجليزي `locales/en/index.ftl`:

never-edit-the-catalog-of-the = لا تحرّر أبدًا كتالوج لغة المصدر. حرّر الصفحة، ثم شغّل `polypress update`.

translate = ترجمة رسالتين

open-locales-fr-index-ftl-what = افتح `locales/fr/index.ftl`. ما لم يُترجم موجود فيه على هيئة <dfn>قالب</dfn>، أي رسالة تسبقها علامات التعليق. والقالبان الجديدان في آخره:

remove-and-the-space-after-it = احذف `#` والمسافة التي تليها من بداية هذه الأسطر.

write-french-after-the-equals-signs = اكتب النص الفرنسي بعد علامة المساواة:

save-the-file = احفظ الملف.

the-line-with-says-which-english = السطر الذي فيه `@` يبيّن النص الإنجليزي الذي ترجمته، فاتركه في مكانه.

build = بناء الكتاب

open-dist-index-html-in-a = افتح `dist/index.html` في المتصفح. يمكنك هناك اختيار اللغة:

english-is-complete = الإنجليزية مكتملة.

french-shows-your-translation-on-the = الفرنسية تعرض ترجمتيك في الموقع، وكذلك في `dist/fr/a-first-book.epub` و `dist/fr/a-first-book.pdf`. وما بقي يظهر بالإنجليزية مع التنبيه إلى ذلك.

japanese-is-not-translated-its-pages = اليابانية غير مترجمة، فتعرض صفحاتها النص الإنجليزي وتنبّه إلى ذلك.

to-see-how-far-each-language = لمعرفة مدى تقدّم كل لغة، شغّل:

the-shell-does-not-find-polypress = الصدفة لا تجد `polypress`

build-the-program-from-its-source = ابنِ البرنامج من شفرته المصدرية باستخدام Rust 1.95 أو أحدث: شغّل `cargo build --release`، ثم أضف المجلد `target/release` إلى `PATH`.

what-you-can-do-now = ما يمكنك فعله الآن

make-a-project-2 = إنشاء مشروع.

write-a-page-2 = كتابة صفحة.

translate-it-and-build-the-book = ترجمتها وبناء الكتاب.

add-a-second-page-and-put = إضافة صفحة و[ترتيب الصفحات](guides/publisher.md#order).

learn-what-a-good-translation-needs = معرفة [ما تحتاج إليه الترجمة الجيدة](guides/translator.md).
