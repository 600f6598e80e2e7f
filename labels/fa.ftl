### The words that polypress adds to a book, in Persian. labels/en.ftl says where each of them stands.

contents = فهرست مطالب

on-this-page = در این صفحه

navigation = فصل‌ها

previous = قبلی

next = بعدی

skip-to-content = پرش به محتوا

language = زبان

choose-language = زبان خود را انتخاب کنید

note = یادداشت

tip = نکته

important = مهم

warning = هشدار

caution = احتیاط

footnotes = پانویس‌ها

footnote-mark = پانویس { $number }

footnote-back = بازگشت به نشانهٔ پانویس { $number }

page-of = صفحهٔ { $page } از { $pages }

figure-number = شکل { $number }

table-number = جدول { $number }

chapter-number = فصل { $number }

continued = ادامه

task-done = انجام‌شده

task-open = انجام‌نشده

not-translated = هنوز ترجمه نشده است

out-of-date = ترجمه به‌روز نیست

completeness-notice = { $percent } درصد از این کتاب ترجمه شده است. بقیه به زبان دیگری نمایش داده می‌شود.

page-fallback-notice =
    { $count ->
        [one] یک بخش از این صفحه هنوز ترجمه نشده است.
       *[other] { $count } بخش از این صفحه هنوز ترجمه نشده است.
    }

cover = جلد

start-of-content = آغاز متن

landmarks = بخش‌های مهم

title-page = صفحهٔ عنوان

list-of-figures = شکل‌ها

list-of-tables = جدول‌ها

index = نمایه

index-symbols = نمادها

list-of-pages = صفحه‌های نسخهٔ چاپی

original-language = زبان اصلی: { $language }

accessible-text = همهٔ متن را می‌توان با صدای بلند خواند، بزرگ کرد و رنگش را تغییر داد. عنوان‌ها آن را بخش‌بندی می‌کنند و فهرست مطالب به هر فصل راه می‌برد.

accessible-images = تصویرها شرح دارند.

accessible-images-partly = برخی تصویرها شرح ندارند.

accessible-formulas = فرمول‌ها به MathML نوشته شده‌اند.

accessible-pages = شمارهٔ صفحه‌های نسخهٔ چاپی مشخص شده است.

version = نسخهٔ { $version }

status = وضعیت: { $status }

date = تاریخ: { $date }

draft = پیش‌نویس

document-number = سند شمارهٔ { $number }

authors = نوشتهٔ { $names }

editors = ویراستهٔ { $names }

translators = ترجمهٔ { $names }

downloads = دریافت

details = جزئیات

image-not-shown = تصویر: { $description }

link-to-heading = پیوند به «{ $heading }»

list-separator = { "، " }

search = جستجو

search-results = نتیجه‌ها: { $count }

search-none = چیزی برای «{ $query }» پیدا نشد.

close = بستن

copy = رونوشت

copied = رونوشت شد

theme = رنگ‌ها

theme-light = روشن

theme-dark = تیره

theme-system = مانند سیستم

breadcrumb = شما اینجا هستید

edit-page = ویرایش این صفحه

page-stale-notice =
    { $count ->
        [one] ترجمهٔ یک بخش از این صفحه به‌روز نیست.
       *[other] ترجمهٔ { $count } بخش از این صفحه به‌روز نیست.
    }

help-translate = کمک به ترجمه

translation-status = وضعیت ترجمه

translated = ترجمه‌شده

page = صفحه

languages = زبان‌ها

pages = صفحه‌ها

messages = پیام‌ها

words-left = واژه‌های مانده

obsolete = کنارگذاشته

optional = اختیاری

book-titles = عنوان‌های کتاب

not-in-language = به این زبان نیست

no-text = بدون متن

to-do = کار بعدی

all-done = کاری نمانده است

open-pages = صفحه‌هایی با بیشترین کار مانده

message-count = پیام‌ها: { $count }

word-count = واژه‌ها: { $count }

and-more = و { $count } مورد دیگر

no-translations = ترجمه‌ای نیست.

states-explained = قدیمی: از متنی قدیمی‌تر. پیش‌نویس: کسی آن را تأیید نکرده است. غیرقابل استفاده: نمایش داده نمی‌شود. کنارگذاشته: نگه‌داشته‌شده برای متنی که دیگر در هیچ صفحه‌ای نیست.

proof-sheet = برگهٔ بازبینی

message = پیام

source-text = متن مبدأ

translation = ترجمه

remarks = ملاحظات

words-added = پس از ترجمه افزوده شده

words-removed = پس از ترجمه حذف شده

state-missing = ترجمه‌نشده

state-broken = غیرقابل استفاده

state-stale = قدیمی

state-draft = پیش‌نویس

state-translated = ترجمه‌شده

state-reviewed = بازبینی‌شده

sign-off = تأیید

sign-off-statement = ترجمهٔ این برگه‌ها را با متن مبدأ مقابله کرده‌ام.

signer-name = نام

signing-date = تاریخ

signature = امضا

page-not-found = صفحه پیدا نشد

page-not-found-help = در این نشانی صفحه‌ای نیست. از اینجا ادامه دهید:

page-moved = این صفحه جابه‌جا شده است

front-page = صفحهٔ آغازین
