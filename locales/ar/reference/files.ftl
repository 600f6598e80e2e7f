### Files of a project
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

files-of-a-project = ملفات المشروع

commit-all-of-these-update-keeps = أودِع هذه الملفات كلها. ويُبقي `update` ما تحت `locales` موافقًا للصفحات، ولا تحرّر أنت إلا الصفحات والإعدادات والكتالوجات.

file = الملف

what-it-holds = ما يحتويه

the-settings = [الإعدادات](configuration.md).

a-page = صفحة.

the-order-of-the-pages = [ترتيب الصفحات](../guides/publisher.md#order).

the-texts-of-the-page-and = نصوص الصفحة ومعرّفاتها. لا تحرّره أبدًا.

old-wordings-that-a-translation-still = الصياغات القديمة التي ما زالت ترجمة تستند إليها.

the-translations-of-the-page = ترجمات الصفحة.

what-each-translation-was-made-from = ما وُضعت عنه كل ترجمة.

translations-whose-messages-are-gone = الترجمات التي لم تعد رسائلها موجودة.

findings-that-are-waived = المشكلات [المستثناة](commands.md#waive).

your-own-templates-and-styles = [قوالب الصفحات والأنماط](../guides/site.md#theme) الخاصة بك.

the-formats-of-the-files-below = في صيغ الملفات التي تحت `state` و `history` سطر لكل رسالة، وسطر فارغ بين كل سطرين. و `⇥` تدل على علامة الجدولة (tab):

source-and-translation-are-fingerprints-12 = `source` و `translation` بصمتان، كل منهما 12 رقمًا ست عشريًا. والمصدر الذي لا يعرفه أحد يُكتب `?`. و `candidate` ترجمة لنص قُسمت الرسالة منه أو دُمجت. وتبيّن صفحة [كيف تبقى الترجمات أمينة](../explanations/how-translations-stay-true.md) الغرض منها.

cache = ما لا يلزم الاحتفاظ به

the-folder-dist-is-made-by = ينشئ `build` المجلد `dist`. وفي `.polypress` يدوّن كل بناء ما قرأه وما كتبه، ليترك البناء التالي ما لا حاجة إليه من العمل. ويتجاهل Git هذا المجلد من تلقاء نفسه. ويمكنك حذف المجلدين في أي وقت.
