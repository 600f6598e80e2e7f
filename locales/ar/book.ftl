### Polypress
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = Polypress

subtitle = مجموعة صفحات واحدة لكل لغة وكل صيغة

description = كيف تكتب دليلًا مرة واحدة وتنشره بلغات كثيرة على هيئة موقع وكتاب EPUB وملف PDF.

part-tutorial = درس تعليمي

part-guides = إرشادات

part-reference = مرجع

part-explanations = شروح
