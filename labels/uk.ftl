### The words that polypress adds to a book, in Ukrainian. labels/en.ftl says where each of them stands.

contents = Зміст

on-this-page = На цій сторінці

navigation = Розділи

previous = Попередня

next = Наступна

skip-to-content = Перейти до вмісту

language = Мова

choose-language = Оберіть мову

note = Примітка

tip = Порада

important = Важливо

warning = Попередження

caution = Обережно

footnotes = Виноски

footnote-mark = Виноска { $number }

footnote-back = Повернутися до знака виноски { $number }

page-of = Сторінка { $page } з { $pages }

figure-number = Рисунок { $number }

table-number = Таблиця { $number }

chapter-number = Розділ { $number }

continued = продовження

task-done = Виконано

task-open = Не виконано

not-translated = Ще не перекладено

out-of-date = Переклад застарів

completeness-notice = Цю книгу перекладено на { $percent }%. Решту показано іншою мовою.

page-fallback-notice =
    { $count ->
        [one] { $count } фрагмент цієї сторінки ще не перекладено.
        [few] { $count } фрагменти цієї сторінки ще не перекладено.
        [many] { $count } фрагментів цієї сторінки ще не перекладено.
       *[other] { $count } фрагмента цієї сторінки ще не перекладено.
    }

cover = Обкладинка

start-of-content = Початок тексту

landmarks = Орієнтири

title-page = Титульна сторінка

list-of-figures = Рисунки

list-of-tables = Таблиці

index = Предметний покажчик

index-symbols = Символи

list-of-pages = Сторінки друкованого видання

original-language = Мова оригіналу: { $language }

accessible-text = Увесь текст можна прослухати, збільшити й перефарбувати. Він поділений заголовками, а зміст веде до кожного розділу.

accessible-images = Зображення мають описи.

accessible-images-partly = Деякі зображення не мають описів.

accessible-formulas = Формули записано в MathML.

accessible-pages = Позначено номери сторінок друкованого видання.

version = Версія { $version }

status = Статус: { $status }

date = Дата: { $date }

draft = ПРОЄКТ

document-number = Документ { $number }

authors = Авторство: { $names }

editors = Редагування: { $names }

translators = Переклад: { $names }

downloads = Завантаження

details = Докладніше

image-not-shown = Зображення: { $description }

link-to-heading = Посилання на «{ $heading }»

list-separator = { ", " }

search = Пошук

search-results = Результати: { $count }

search-none = За запитом «{ $query }» нічого не знайдено.

close = Закрити

copy = Копіювати

copied = Скопійовано

theme = Кольори

theme-light = Світлі

theme-dark = Темні

theme-system = Як у системі

breadcrumb = Ви тут

edit-page = Редагувати цю сторінку

page-stale-notice =
    { $count ->
        [one] Переклад { $count } фрагмента цієї сторінки застарів.
        [few] Переклади { $count } фрагментів цієї сторінки застаріли.
        [many] Переклади { $count } фрагментів цієї сторінки застаріли.
       *[other] Переклади { $count } фрагмента цієї сторінки застаріли.
    }

help-translate = Допомогти з перекладом

translation-status = Стан перекладу

translated = Перекладено

page = Сторінка

languages = Мови

pages = Сторінки

messages = Повідомлення

words-left = Залишилося слів

obsolete = Відкладено

optional = необовʼязкова

book-titles = Назви книги

not-in-language = немає цією мовою

no-text = без тексту

to-do = Що перекладати далі

all-done = усе перекладено

open-pages = Сторінки, де залишилося найбільше

message-count = Повідомлення: { $count }

word-count = Слова: { $count }

and-more = і ще { $count }

no-translations = Перекладів немає.

states-explained = Застаріло: за попереднім текстом. Чернетка: ніким не підтверджена. Не можна використати: не може бути показано. Відкладено: зберігається для тексту, якого вже немає на жодній сторінці.

proof-sheet = Коректурний аркуш

message = Повідомлення

source-text = Вихідний текст

translation = Переклад

remarks = Зауваження

words-added = додано після перекладу

words-removed = вилучено після перекладу

state-missing = Не перекладено

state-broken = Не можна використати

state-stale = Застаріло

state-draft = Чернетка

state-translated = Перекладено

state-reviewed = Перевірено

sign-off = Затвердження

sign-off-statement = Переклад на цих аркушах звірено з вихідним текстом.

signer-name = Ім’я

signing-date = Дата

signature = Підпис

page-not-found = Сторінку не знайдено

page-not-found-help = За цією адресою немає сторінки. Продовжуйте звідси:

page-moved = Цю сторінку переміщено

front-page = Початкова сторінка
