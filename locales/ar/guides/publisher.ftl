### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-publishers = للناشرين

this-guide-shows-how-to-set = توضّح هذه الصفحة كيف تُعدّ اللغات، وترتّب الصفحات، وتبني ما يصل إلى قرائك.

languages = إضافة لغة

name-it-in-polypress-toml-then = اذكر اللغة في `polypress.toml`، ثم شغّل `polypress update` لإنشاء كتالوجاتها.

the-name-of-the-language-its = لا حاجة في اللغات الشائعة إلى ضبط اسم اللغة ولا اتجاهها ولا خطّها. وهناك إعدادان يحددان ما يحدث ما دامت الترجمة غير مكتملة:

here-text-that-brazilian-portuguese-lacks = في هذا المثال، يؤخذ النص الناقص في البرتغالية البرازيلية من `pt`، وهي لغة أخرى في المشروع، ثم من لغة المصدر. أما البولندية فيجوز أن تكون ناقصة دون أن يفشل [البناء الصارم](ci.md#gate).

order = ترتيب الصفحات

write-content-summary-md-a-list = اكتب `content/SUMMARY.md`: وهو قائمة من الروابط، مع عناوين لأقسام الكتاب.

pages-before-the-first-list-item = الصفحات الواقعة قبل أول عنصر في القائمة تفتتح الكتاب، والواقعة بعد آخر عنصر تختمه، وليس لهذه ولا لتلك رقم. والصفحة المُزاحة إلى الداخل فرع من الصفحة الأم.

without-a-summary-pages-are-ordered = وإذا لم يوجد ملخّص، تُرتَّب الصفحات بحسب `order` في ترويستها، ثم بحسب الرقم الذي يبدأ به اسم الملف، ثم بحسب الاسم. وعنوان `10-setup.md` هو `setup` من دون الرقم.

build = البناء

the-first-command-makes-every-language = الأمر الأول يُنتج كل لغة بكل صيغة. والثاني يستبدل ملفي PDF فقط ويُبقي ما عداهما.

folder = المجلد

entry = المحتوى

what-it-is = الوصف

the-page-where-readers-choose-a = الصفحة التي يختار فيها القراء لغتهم

every-file-with-its-size-sha = كل ملف مع حجمه وبصمة SHA-256 ومدى اكتماله

the-site-upload-it-as-it = الموقع: ارفعه كما هو

the-book-for-e-readers-epub = الكتاب لأجهزة القراءة الإلكترونية، EPUB 3.3

the-book-for-print-and-archive =
    الكتاب للطباعة والحفظ،\
    موسوم لقارئات الشاشة

put-the-whole-of-dist-on = ضع المجلد `dist` كله على أي خادم ويب. ولا يحتاج الموقع إلى JavaScript.

fallback = ما يراه القراء حيث ينقص النص

the-nearest-fallback-language-takes-its = تحل أقرب لغة احتياطية محل النص الناقص، ويكون ذلك *مبيَّنًا بوضوح* في الصيغ الثلاث كلها، وتنطقه قارئات الشاشة بلغته هو. وينبّه إشعار إلى مقدار ما تُرجم من الكتاب. ويحتفظ كل عنوان بمرساته في اللغات كلها، فتظل الروابط الآتية من الخارج تعمل.

fonts = اختيار الخطوط

pdfs-are-set-in-fonts-that = تُصفّ ملفات PDF و[أوراق المراجعة](#proof) بخطوط مرفقة بالبرنامج، للكتابات اللاتينية واليونانية والسيريلية والعربية والعبرية والديفاناغارية والتايلاندية والصينية واليابانية والكورية. وتأخذ الحروف الصينية أشكال المنطقة التي تخص لغتها. ولكتابة أخرى، أو لخط خاص بك، ضع ملفات الخطوط في المشروع:

files-names-fonts-and-folders-of = يسمّي `files` الخطوط ومجلداتها، بصيغة TrueType أو OpenType، ملفًّا لكل وزن وكل نمط. وفي كتابة اللغة تأتي عائلاتها أولًا، وتؤخذ الحروف التي تنقصها من غيرها. ومع `system = true` يُبحث عن العائلات في جهازك أيضًا، فقد يختلف مظهر الكتاب في جهاز آخر.

polypress-build-v-says-which-fonts = يخبرك `polypress build -v` بالخطوط التي صُفّ بها كل ملف.

proof = مراجعة الترجمة على الورق

proof-sheets-show-each-message-with = تعرض أوراق المراجعة كل رسالة بنصها المصدر وترجمتها جنبًا إلى جنب. وتبيّن حال الترجمة، وتترك مكانًا للملاحظات، وتنتهي بخانة للتوقيع.

this-writes-proofs-fr-my-book = يكتب هذا `proofs/fr/my-book-proof.pdf`. ولا تُنشأ أوراق المراجعة إلا إذا طلبتها، هنا أو في [`formats`](../reference/configuration.md#book). وتظهر فيها المسودات مهما كان ما يراه القراء، فلا تضعها على خادم الويب. وحيث تغيّر النص المصدر بعد ترجمته، تُعلَّم كلماته الجديدة ويوضع تحتها خط، وتُشطب الكلمات التي حُذفت.

to-print-less-name-pages-or = لتقليل ما يُطبع، سمِّ صفحات أو الحالات التي تهمك:

when-the-reviewer-has-signed-record = وبعد أن يوقّع المراجع، سجّل ذلك بالأسماء نفسها:

some-languages = تخصيص صفحة لبعض اللغات

except-in-place-of-only-means = استخدام `except` بدلًا من `only` يعني اللغات الأخرى كلها. ولصفحة كاملة، اكتب `locales: [de, fr]` في ترويستها.

an-image-may-have-variants-too = ويمكن أن تكون للصورة نسخ بحسب اللغة أيضًا: فإذا وُجد `plan.fr.png` بجانب `plan.png`، رأى قراء الفرنسية الأولى.

pseudo = التجربة قبل الترجمة

two-invented-languages-show-how-the = لغتان مصطنعتان تبيّنان كيف سيكون حال الكتاب:

en-xa-has-accents-brackets-around = في `en-XA` علامات على الحروف، وأقواس حول كل رسالة، ونص أطول بمقدار الثلث: فما خلا من العلامات لا يمكن ترجمته، وما اقتُطع ضاق به المكان. أما `ar-XB` فتُكتب من اليمين إلى اليسار.

help = مساعدة مترجميك

write-short-sentences-a-paragraph-is = اكتب جملًا قصيرة. فالفقرة رسالة واحدة، والرسائل الصغيرة تسهل مراجعتها.

explain-what-is-ambiguous-in-a = اشرح المواضع الملتبسة في ملاحظة. وتظهر الملاحظة فوق الرسالة:

put-product-names-into-locales-en = ضع أسماء المنتجات في `locales/en/terms.ftl`، والقيم كأرقام الإصدارات في [`[variables]`](../reference/configuration.md#variables).

let-comments-in-code-be-translated = اسمح بترجمة التعليقات في الشفرة، أو اضبط `comments = false` في [`[translation]`](../reference/configuration.md#translation). وتُترك كما هي التراخيص والتعليمات الموجّهة إلى الأدوات والشفرة المحوّلة إلى تعليق.

you-may-edit-move-split-and = يمكنك تعديل الفقرات ونقلها وتقسيمها ودمجها، وتتبعها ترجماتها. أما ترجمات الفقرة المحذوفة [فتنتظر عودتها](../explanations/how-translations-stay-true.md#attic).
