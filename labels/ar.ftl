### The words that polypress adds to a book, in Arabic. labels/en.ftl says where each of them stands.

contents = المحتويات

on-this-page = في هذه الصفحة

navigation = الفصول

previous = السابق

next = التالي

skip-to-content = انتقل إلى المحتوى

language = اللغة

choose-language = اختر لغتك

note = ملاحظة

tip = نصيحة

important = مهم

warning = تحذير

caution = تنبيه

footnotes = الحواشي

footnote-mark = الحاشية { $number }

footnote-back = العودة إلى موضع الحاشية { $number }

page-of = صفحة { $page } من { $pages }

figure-number = الشكل { $number }

table-number = الجدول { $number }

chapter-number = الفصل { $number }

continued = تابع

task-done = مُنجز

task-open = غير مُنجز

not-translated = لم يُترجم بعد

out-of-date = الترجمة غير محدَّثة

completeness-notice = تُرجم من هذا الكتاب { $percent }٪، ويُعرض الباقي بلغة أخرى.

page-fallback-notice =
    { $count ->
        [zero] لا توجد في هذه الصفحة مقاطع غير مترجمة.
        [one] في هذه الصفحة مقطع واحد لم يُترجم بعد.
        [two] في هذه الصفحة مقطعان لم يُترجما بعد.
        [few] في هذه الصفحة { $count } مقاطع لم تُترجم بعد.
        [many] في هذه الصفحة { $count } مقطعًا لم تُترجم بعد.
       *[other] في هذه الصفحة { $count } مقطع لم تُترجم بعد.
    }

cover = الغلاف

start-of-content = بداية النص

landmarks = معالم الكتاب

title-page = صفحة العنوان

list-of-figures = الأشكال

list-of-tables = الجداول

index = الفهرس

index-symbols = الرموز

list-of-pages = صفحات الطبعة الورقية

original-language = اللغة الأصلية: { $language }

accessible-text = يمكن قراءة النص كله بصوت مسموع وتكبيره وتغيير ألوانه. تقسمه العناوين، ويقود جدول المحتويات إلى كل فصل.

accessible-images = للصور أوصاف نصية.

accessible-images-partly = بعض الصور بلا أوصاف.

accessible-formulas = كُتبت المعادلات بصيغة MathML.

accessible-pages = أرقام صفحات الطبعة الورقية مبيَّنة.

version = الإصدار { $version }

status = الحالة: { $status }

date = التاريخ: { $date }

draft = مسودة

document-number = وثيقة رقم { $number }

authors = تأليف: { $names }

editors = تحرير: { $names }

translators = ترجمة: { $names }

downloads = التنزيلات

details = تفاصيل

image-not-shown = صورة: { $description }

link-to-heading = رابط إلى «{ $heading }»

list-separator = { "، " }

search = بحث

search-results = النتائج: { $count }

search-none = لم يُعثر على شيء عن «{ $query }».

close = إغلاق

copy = نسخ

copied = تم النسخ

theme = الألوان

theme-light = فاتحة

theme-dark = داكنة

theme-system = مثل النظام

breadcrumb = أنت هنا

edit-page = تعديل هذه الصفحة

page-stale-notice =
    { $count ->
        [zero] كل ترجمات هذه الصفحة حديثة.
        [one] ترجمة مقطع واحد في هذه الصفحة لم تعد حديثة.
        [two] ترجمة مقطعين في هذه الصفحة لم تعد حديثة.
        [few] ترجمة { $count } مقاطع في هذه الصفحة لم تعد حديثة.
        [many] ترجمة { $count } مقطعًا في هذه الصفحة لم تعد حديثة.
       *[other] ترجمة { $count } مقطع في هذه الصفحة لم تعد حديثة.
    }

help-translate = المساعدة في الترجمة

translation-status = حالة الترجمة

translated = المترجَم

page = الصفحة

languages = اللغات

pages = الصفحات

messages = الرسائل

words-left = الكلمات المتبقية

obsolete = المتقادمة

optional = اختيارية

book-titles = عناوين الكتاب

not-in-language = غير موجودة بهذه اللغة

no-text = لا نص فيها

to-do = المطلوب تاليًا

all-done = لم يبق شيء

open-pages = الصفحات الأكثر حاجة إلى العمل

message-count = الرسائل: { $count }

word-count = الكلمات: { $count }

and-more = والباقي: { $count }

no-translations = لا توجد ترجمات.

states-explained = غير محدَّثة: تُرجمت عن نص أقدم. مسودة: لم يؤكدها أحد. غير صالحة للاستعمال: لا يمكن عرضها. المتقادمة: محفوظة لنص لم يعد في أي صفحة.

proof-sheet = ورقة المراجعة

message = الرسالة

source-text = النص المصدر

translation = الترجمة

remarks = الملاحظات

words-added = أُضيف بعد إنجاز الترجمة

words-removed = حُذف بعد إنجاز الترجمة

state-missing = غير مترجمة

state-broken = غير صالحة للاستعمال

state-stale = غير محدَّثة

state-draft = مسودة

state-translated = مترجمة

state-reviewed = مراجَعة

sign-off = الاعتماد

sign-off-statement = قارنتُ الترجمة الواردة في هذه الأوراق بنصها المصدر.

signer-name = الاسم

signing-date = التاريخ

signature = التوقيع

page-not-found = الصفحة غير موجودة

page-not-found-help = لا توجد صفحة في هذا العنوان. تابع من هنا:

page-moved = انتقلت هذه الصفحة

front-page = صفحة البداية
