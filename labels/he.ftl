### The words that polypress adds to a book, in Hebrew. labels/en.ftl says where each of them stands.

contents = תוכן העניינים

on-this-page = בעמוד זה

navigation = פרקים

previous = הקודם

next = הבא

skip-to-content = דילוג לתוכן

language = שפה

choose-language = בחירת שפה

note = הערה

tip = טיפ

important = חשוב

warning = אזהרה

caution = זהירות

footnotes = הערות שוליים

footnote-mark = הערת שוליים { $number }

footnote-back = חזרה לציון הערת שוליים { $number }

page-of = עמוד { $page } מתוך { $pages }

figure-number = איור { $number }

table-number = טבלה { $number }

chapter-number = פרק { $number }

continued = המשך

task-done = בוצע

task-open = לביצוע

not-translated = טרם תורגם

out-of-date = התרגום אינו מעודכן

completeness-notice = { $percent }% מהספר תורגמו. השאר מוצג בשפה אחרת.

page-fallback-notice =
    { $count ->
        [one] קטע אחד בעמוד זה טרם תורגם.
        [two] שני קטעים בעמוד זה טרם תורגמו.
       *[other] { $count } קטעים בעמוד זה טרם תורגמו.
    }

cover = כריכה

start-of-content = תחילת הטקסט

landmarks = ציוני דרך

version = גרסה { $version }

status = מצב: { $status }

date = תאריך: { $date }

document-number = מסמך { $number }

authors = מאת { $names }

editors = עריכה: { $names }

translators = תרגום: { $names }

downloads = הורדות

details = פרטים

image-not-shown = תמונה: { $description }

link-to-heading = קישור אל ”{ $heading }”

list-separator = { ", " }
