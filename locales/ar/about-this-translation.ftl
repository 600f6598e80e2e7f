### نبذة عن هذه الترجمة
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = نبذة عن هذه الترجمة

description = كيف يُترجم هذا الدليل، وكيف يُصحَّح خطأ فيه.

this-handbook-is-written-in-english = يُكتب هذا الدليل بالإنجليزية ويُترجم فقرة فقرة. ولا توجد هذه الصفحة إلا في الترجمات: فترويستها تسمّي اللغات التي فيها الصفحة.

have-you-found-a-mistake-correct = هل وجدت خطأ؟ صحّحه في مجلد لغتك داخل `locales/`. وتشرح صفحة [للمترجمين](guides/translator.md) كيف يكون ذلك.
