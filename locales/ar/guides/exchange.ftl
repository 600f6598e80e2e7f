### Exchanging files
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

exchanging-files = تبادل الملفات

this-guide-shows-how-to-translate = توضّح هذه الصفحة كيف تترجم بأداة من اختيارك، وكيف تستفيد من ترجمات موجودة.

exchange = الإرسال والاستعادة

for = لمن

what-is-in-it = ما فيه

poedit-weblate-and-other-tools-of = Poedit و Weblate وغيرهما من أدوات gettext

all-messages-what-is-fuzzy-is = كل الرسائل. وما وُسم بأنه fuzzy فهو مسودة، أو ترجمة متقادمة معها المصدر السابق.

translation-memory-systems = أنظمة ذاكرة الترجمة

all-messages-links-code-and-values = كل الرسائل. والروابط والشفرة والقيم رموز تحرسها الأداة.

translation-memories = ذاكرات الترجمة

finished-translations-also-of-messages-that = الترجمات المكتملة، ومعها ترجمات الرسائل التي لم تعد موجودة.

an-editor = محرر نصوص

a-worksheet-what-is-to-be = ورقة عمل: كل ما ينبغي عمله، في ملف واحد.

choices-between-variants-are-shown-as = يُعرض الاختيار بين الصيغ بلغة Fluent: ففي مثل هذا النص `->`. والنص الذي يبدأ بالرمز `{ "{" } "" { "}" }` يجب أن يحتفظ به.

an-import-checks-every-translation-before = يفحص الاستيراد كل ترجمة قبل أن يكتبها، ويذكر ما آلت إليه: `applied` إذا كُتبت، أو `unchanged` إذا لم تتغيّر، أو `stale` إذا تغيّر المصدر بعد التصدير، أو `kept` إذا كان في المشروع أفضل منها، أو `refused` مع سبب الرفض، أو `unknown` إذا كانت رسالتها غير معروفة.

a-memory-fills-only-what-is = لا تملأ الذاكرة إلا ما ينقص، وحيث يتطابق المصدر حرفًا بحرف، ولا تضع إلا مسودات.

mdbook = استيراد كتاب mdBook

if-your-book-is-translated-with = إذا كان كتابك مترجمًا باستخدام mdbook-i18n-helpers، فأمران يستوردانه:

po-is-the-folder-of-the = `po` هو مجلد ملفات PO. والعبرة بما تقوله النصوص لا بطريقة كتابتها: فـ `_word_` و `*word*` سواء. والمدخلة التي تضم عدة رسائل تُقسم، وأجزاء الرسالة الواحدة تُجمع. أما المدخلات الموسومة بأنها fuzzy، والمدخلات التي أُعيدت صياغة صفحتها بعدها، فتدخل متقادمة.

pages = استيراد صفحات مترجمة

translated-pages-are-found-by-their = يُعثر على الصفحات المترجمة بأسمائها: `guide.de.md` أو `guide-de.md` أو `de/guide.md`. وتُقارن كل منها بأصلها كتلة كتلة. فإذا بلغ اليقين ٩٥٪ عُدّ المقطع مترجمًا، وإذا بلغ ٦٠٪ عُدّ مسودة، ويُترك ما دون ذلك.

nothing-that-is-there-is-replaced = لا يُستبدل شيء موجود من دون `--overwrite`. ويذكر التقرير المقاطع التي لم تُستورد وسبب ذلك، ويعرضها `-v` كلها. ولا يكتب `--dry-run` شيئًا.
