### The words that polypress adds to a book, in Hebrew. labels/en.ftl says where each of them stands.

contents = תוכן העניינים

on-this-page = בדף זה

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
        [one] קטע אחד בדף זה טרם תורגם.
        [two] שני קטעים בדף זה טרם תורגמו.
       *[other] { $count } קטעים בדף זה טרם תורגמו.
    }

cover = כריכה

start-of-content = תחילת הטקסט

landmarks = נקודות ציון

title-page = עמוד השער

list-of-figures = איורים

list-of-tables = טבלאות

index = מפתח

index-symbols = סימנים

list-of-pages = עמודי המהדורה המודפסת

original-language = שפת המקור: { $language }

accessible-text = אפשר להקריא את כל הטקסט, להגדיל אותו ולשנות את צבעיו. כותרות מחלקות אותו, ותוכן העניינים מוביל לכל פרק.

accessible-images = לתמונות יש תיאורים.

accessible-images-partly = לחלק מהתמונות אין תיאור.

accessible-formulas = הנוסחאות כתובות ב־MathML.

accessible-pages = מספרי העמודים של המהדורה המודפסת מסומנים.

version = גרסה { $version }

status = מצב: { $status }

date = תאריך: { $date }

draft = טיוטה

document-number = מסמך { $number }

authors = מאת { $names }

editors = עריכה: { $names }

translators = תרגום: { $names }

downloads = הורדות

details = פרטים

image-not-shown = תמונה: { $description }

link-to-heading = קישור אל ”{ $heading }”

list-separator = { ", " }

search = חיפוש

search-results = תוצאות: { $count }

search-none = לא נמצא דבר עבור ”{ $query }”.

close = סגירה

copy = העתקה

copied = הועתק

theme = צבעים

theme-light = בהיר

theme-dark = כהה

theme-system = כמו במערכת

breadcrumb = המיקום שלך

edit-page = עריכת הדף הזה

page-stale-notice =
    { $count ->
        [one] התרגום של קטע אחד בדף זה אינו מעודכן.
        [two] התרגומים של שני קטעים בדף זה אינם מעודכנים.
       *[other] התרגומים של { $count } קטעים בדף זה אינם מעודכנים.
    }

help-translate = עזרה בתרגום

translation-status = מצב התרגום

translated = מתורגם

page = דף

languages = שפות

pages = דפים

messages = הודעות

words-left = מילים שנותרו

obsolete = מיושנים

optional = רשות

book-titles = כותרות הספר

not-in-language = לא בשפה הזאת

no-text = אין טקסט

to-do = הדבר הבא

all-done = לא נותר דבר

open-pages = דפים שנותר בהם הכי הרבה

message-count = הודעות: { $count }

word-count = מילים: { $count }

and-more = ועוד { $count }

no-translations = אין תרגומים.

states-explained = לא עדכני: נעשה מטקסט ישן יותר. טיוטה: איש לא אישר. לא ניתן לשימוש: לא יוצג. מיושנים: נשמרים עבור טקסט שאינו עוד באף דף.

proof-sheet = גיליון הגהה

message = הודעה

source-text = טקסט המקור

translation = תרגום

remarks = הערות

words-added = נוסף מאז התרגום

words-removed = הוסר מאז התרגום

state-missing = לא תורגם

state-broken = לא ניתן לשימוש

state-stale = לא עדכני

state-draft = טיוטה

state-translated = תורגם

state-reviewed = נבדק

sign-off = אישור

sign-off-statement = השוויתי את התרגום שבגיליונות אלה לטקסט המקור.

signer-name = שם

signing-date = תאריך

signature = חתימה

page-not-found = הדף לא נמצא

page-not-found-help = אין דף בכתובת הזאת. אפשר להמשיך מכאן:

page-moved = הדף הזה עבר למקום אחר

front-page = דף הפתיחה
