### نبذة عن Polypress
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = نبذة عن Polypress

description = اكتب الصفحات مرة واحدة بصيغة Markdown، ثم انشرها بكل لغة على هيئة موقع وكتاب EPUB وملف PDF.

product-turns-one-set-of-markdown = يحوّل { -product } مجموعة واحدة من صفحات Markdown إلى أدلة بلغات كثيرة. يكتب المؤلفون الصفحات، ويحرّر المترجمون ملفات Fluent فيها رسالة واحدة لكل فقرة، ثم يُنتج أمر واحد **موقعًا وكتاب EPUB وملف PDF لكل لغة**.

the-same-short-page-about-tea = ![صفحة قصيرة واحدة عن الشاي بالإنجليزية والفرنسية واليابانية والعربية جنبًا إلى جنب، والصفحة العربية تُقرأ من اليمين إلى اليسار.](images/one-page.png)

one-page-four-languages-the-headings = صفحة واحدة بأربع لغات. عناوين الصفحة وقوائمها وروابطها هي نفسها في اللغات كلها.

this-page-is-a-translation-where = هذه الصفحة ترجمة. إذا اختلفت عن الصفحة الإنجليزية فالمعتمد هو الصفحة الإنجليزية.

for-whom = هل يناسبك؟

you-are = أنت

you-have = لديك

product-gives-you = يقدّم لك { -product }

an-author = مؤلف

pages-in-markdown = صفحات بصيغة Markdown

warnings-with-file-line-and-remedy = تحذيرات تذكر الملف والسطر والعلاج

a-translator = مترجم

an-editor-weblate-or-pontoon = محرر نصوص أو Weblate أو Pontoon

whole-paragraphs-with-their-context = فقرات كاملة مع سياقها

a-publisher = ناشر

readers-in-many-countries = قراء في بلدان كثيرة

accessible-files-in-every-language = ملفات ميسّرة الوصول بكل لغة

a-ci-maintainer = مسؤول عن التكامل المستمر

a-pipeline = مسار آلي

exit-statuses-json-the-same-bytes = حالات خروج، و JSON، والبايتات نفسها في كل مرة

it-is-not-for-user-interfaces = وهو لا يصلح لواجهات المستخدم، ولا لموقع تختلف صفحاته من لغة إلى أخرى.

what-you-get = ما يقدّمه لك المشروع

pages-that-a-translation-cannot-break = **صفحات لا تكسرها الترجمة.** الترجمة تغيّر الكلمات، ولا تغيّر بنية الصفحة أبدًا.

honest-gaps-text-that-is-not = **ثغرات معلنة.** النص الذي لم يُترجم بعد يظهر بلغة أخرى، ويُخبَر القارئ بذلك.

one-set-of-addresses-a-link = **مجموعة واحدة من العناوين.** يعمل كل رابط وكل مرساة في اللغات كلها.

everything-in-one-place-fonts-for = **كل شيء في مكان واحد.** يأتي البرنامج مزوّدًا بخطوط للكتابة اللاتينية واليونانية والسيريلية والعربية والعبرية والديفاناغارية والتايلاندية واليابانية.

this-handbook-is-such-a-project =
    { $languages ->
        [zero] وهذا الدليل نفسه مشروع من هذا النوع. وهو يصف الإصدار { $version } ولا يتوفر بأي لغة بعد.
        [one] وهذا الدليل نفسه مشروع من هذا النوع. وهو يصف الإصدار { $version } ويتوفر بلغة واحدة.
        [two] وهذا الدليل نفسه مشروع من هذا النوع. وهو يصف الإصدار { $version } ويتوفر بلغتين.
        [few] وهذا الدليل نفسه مشروع من هذا النوع. وهو يصف الإصدار { $version } ويتوفر بـ { $languages } لغات.
        [many] وهذا الدليل نفسه مشروع من هذا النوع. وهو يصف الإصدار { $version } ويتوفر بـ { $languages } لغة.
       *[other] وهذا الدليل نفسه مشروع من هذا النوع. وهو يصف الإصدار { $version } ويتوفر بـ { $languages } لغة.
    }

begin-with-a-first-book-in = ابدأ من [كتابك الأول في عشر دقائق](first-book.md)، أو انتقل مباشرة إلى إرشادات [المترجمين](guides/translator.md) أو [الناشرين](guides/publisher.md) أو [مسؤولي التكامل المستمر](guides/ci.md).
