### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

for-translators = للمترجمين

this-guide-shows-how-to-translate = توضّح هذه الصفحة كيف تترجم رسالة، وكيف تتعامل مع الترميز والقيم، وكيف تجد الأخطاء. ولا تحتاج من Markdown إلى أكثر مما تعرضه الرسائل.

where-your-files-are = أين توجد ملفاتك

the-catalog-of-the-page-content = كتالوج الصفحة `content/guides/setup.md` هو `locales/fr/guides/setup.ftl`. وهناك ثلاثة ملفات أخرى تخص الكتاب كله:

titles-of-the-book-its-parts = العناوين: عنوان الكتاب، وعناوين أقسامه، وعناوين الصفحات التي يسميها الملخّص باسم مختلف.

names-that-many-messages-use = أسماء تستخدمها رسائل كثيرة.

words-that-no-page-contains-such = كلمات لا ترد في أي صفحة، مثل «المحتويات» أو «التالي». يأتي البرنامج مزوّدًا بترجمتها، فلا تكتب هنا رسالة إلا لتغيير إحداها.

message = ترجمة رسالة

what-is-not-translated-stands-in = ما لم يُترجم موجود في الكتالوج على هيئة *قالب*، أي رسالة محوّلة إلى تعليق:

remove-the-first-and-the-space = احذف `#` الأولى والمسافة التي تليها من كل سطر، ثم ترجم ما بعد علامة المساواة:

the-line-with-names-the-source = السطر الذي فيه `@` يشير إلى النص المصدر الذي رأيته، فلا تغيّره. وكل تعليق آخر ملاحظة من المؤلف. ولا تغيّر المعرّف أبدًا، وهو هنا `about-intro`.

# # @5e02bee67e31 untranslated
# the-next-polypress-update-takes-the = The next `polypress update` takes the line with `@` away and remembers what it said. A translation that equals its source counts as not translated. If it is right as it is, delete the word `untranslated` above it.

a-message-may-be-as-long = يمكن أن تكون الرسالة بأي طول تريده. ابدأ أسطرها التالية بأربع مسافات، فهي تنتمي إلى الفقرة نفسها.

with-weblate-or-pontoon-the-platform = في Weblate و Pontoon تعرض المنصة ما ينقص، ولا تحتوي الملفات على قوالب. ويضبط الناشر ذلك باستخدام [`platform`](../reference/configuration.md#translation).

# # @1c0f9841488e untranslated
# stale = When the source has changed

# # @3bd877797174 untranslated
# your-translation-of-a-paragraph-that = Your translation of a paragraph that was reworded stays in its place, and becomes *stale*. `update` writes today's source above it:

# # @b1f3101c3d9a untranslated
# correct-the-translation-and-delete-the = Correct the translation and delete the word `stale` with what follows. The rest, `# @d857068128af`, is your *claim*: it says that the translation was made from this text. If nothing needs correcting, delete the word all the same. A translation that you change without a claim stays stale. A fresh one that you improve is marked, too, if its source was ever reworded.

# # @9a4e2ce486e6 untranslated
# the-word-draft-in-this-place = The word `draft` in this place marks a proposal, taken from another place of the book or from another tool. Readers do not see drafts. Confirm one in the same way.

# # @0a56ab85714e untranslated
# from-the-command-line-you-can = From the command line you can confirm many at once. The second command takes those where only spaces, punctuation or emphasis of the source have changed:

markup = المحافظة على الترميز

in-the-source = في المصدر

in-your-translation = في ترجمتك

keep-the-stars-put-them-around = أبقِ النجوم، وضعها حول الكلمات التي تحمل المعنى نفسه.

copy-it = انسخه كما هو.

translate-the-words-copy-the-address = ترجم الكلمات، وانسخ العنوان.

translate-the-words-they-describe-the = ترجم الكلمات: فهي تصف الصورة لمن لا يراها.

copy-it-the-mark-may-stand = انسخها كما هي. ويجوز أن تقع في موضع آخر من الجملة.

copy-the-tags-write-the-key = انسخ الوسوم، واكتب اسم المفتاح كما هو على لوحة مفاتيحك.

copy-it-2 = انسخها كما هي.

at-the-end-of-a-line = `\` في نهاية السطر

keep-it-a-new-line-begins = أبقِها: فهنا يبدأ سطر جديد.

you-may-change-the-order-of = يمكنك تغيير ترتيب هذه العناصر كلها. ولا يمكن أن تتحول الترجمة إلى عنوان أو قائمة أو فقرة ثانية: فالرسالة الواحدة تبقى قطعة واحدة من النص.

# # @f494d9a98d8a untranslated
# a-comment-in-a-block-of = A comment in a block of code is a message too; its note says “a comment in code”. Write plain words, without Markdown and without the signs of a comment. What would change the code is rejected.

fluent = الاستفادة مما يتيحه Fluent

a-value-between-braces-is-put = تُدرَج القيمة التي بين قوسين معقوفين عند بناء الكتاب. وحيث يغيّر العدد صياغة الجملة، اكتب صيغة مستقلة لكل شكل من أشكال الجمع في لغتك. فالبولندية مثلًا تحتاج إلى صيغ أكثر من الإنجليزية:

the-variant-with-is-used-when = تُستخدم الصيغة المسبوقة بالعلامة `*` عندما لا تناسب أي صيغة أخرى. ويمكنك فعل ذلك في لغتك وإن لم يفعله المصدر.

# # @7be923da4acc untranslated
# a-term-in-terms-ftl-may = A term in `terms.ftl` may have the forms that your language needs, and attributes such as its gender. A message asks for them:

# # @22765d3cdd91 untranslated
# functions-write-numbers-and-dates-as = [Functions](../reference/functions.md) write numbers and dates as your language does.

to-write-a-brace-that-is = ولكتابة قوس معقوف لا يدل على قيمة، ضعه بين علامتي اقتباس: `{ "{" } "{ "{" }" { "}" }`.

check = التحقق من عملك

check-names-file-and-line-of = يذكر `check` الملف والسطر لكل مشكلة، وطريقة حلها:

# # @671d09091000 untranslated
# each-variant-of-your-translation-is = Each variant of your translation is compared with the source:

# # @1710711052f0 untranslated
# what-differs = What differs

# # @70fbb54bd5e6 untranslated
# what-happens = What happens

# # @a2946a0814bd untranslated
# values-footnotes-images-tags = Values, footnotes, images, tags

# # @c4c6841b1f1d untranslated
# it-is-an-error-readers-see = It is an error; readers see the source text.

# # @bc80050bdf22 untranslated
# links-code-numbers-names-words-such = Links, code, numbers, names, words such as MUST, plural forms, the mark at the end, the typography of your language

# # @daa3b75d5cb0 untranslated
# it-is-a-warning-readers-see = It is a warning; readers see the translation.

# # @df3f2a0b4033 untranslated
# emphasis-length = Emphasis, length

# # @101ada2c2d38 untranslated
# you-are-told-no-more = You are told, no more.

# # @5f0bf29c6fc2 untranslated
# polypress-explain-tells-more-about-a = `polypress explain` tells more about a finding, and `polypress fix` repairs what is wrong beyond doubt. If a warning is wrong, say why, and it is not shown again:

build-shows-your-work-in-context = ويعرض `build` عملك في سياقه. والرسالة التي فيها خطأ يحل محلها نصها المصدر إلى أن تصلحها، وتبقى سائر رسائل الملف سارية.

save-your-files-in-utf-8 = احفظ ملفاتك بترميز UTF-8. فالملف المحفوظ بترميز آخر لا يمكن قراءته، ولا تُحسب أي من رسائله.
