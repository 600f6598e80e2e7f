### The words that polypress adds to a book, in Russian. labels/en.ftl says where each of them stands.

contents = Оглавление

on-this-page = На этой странице

navigation = Главы

previous = Предыдущая

next = Следующая

skip-to-content = Перейти к содержимому

language = Язык

choose-language = Выберите язык

note = Примечание

tip = Совет

important = Важно

warning = Предупреждение

caution = Осторожно

footnotes = Сноски

footnote-mark = Сноска { $number }

footnote-back = Вернуться к знаку сноски { $number }

page-of = Страница { $page } из { $pages }

figure-number = Рисунок { $number }

table-number = Таблица { $number }

chapter-number = Глава { $number }

continued = продолжение

task-done = Выполнено

task-open = Не выполнено

not-translated = Ещё не переведено

out-of-date = Перевод устарел

completeness-notice = Книга переведена на { $percent } %. Остальное показано на другом языке.

page-fallback-notice =
    { $count ->
        [one] { $count } фрагмент этой страницы ещё не переведён.
        [few] { $count } фрагмента этой страницы ещё не переведены.
        [many] { $count } фрагментов этой страницы ещё не переведено.
       *[other] { $count } фрагмента этой страницы ещё не переведено.
    }

cover = Обложка

start-of-content = Начало текста

landmarks = Ориентиры

title-page = Титульный лист

list-of-figures = Рисунки

list-of-tables = Таблицы

index = Предметный указатель

index-symbols = Символы

list-of-pages = Страницы печатного издания

original-language = Язык оригинала: { $language }

accessible-text = Весь текст можно прослушать, увеличить и перекрасить. Он разделён заголовками, а оглавление ведёт к каждой главе.

accessible-images = У изображений есть описания.

accessible-images-partly = У некоторых изображений нет описаний.

accessible-formulas = Формулы записаны в MathML.

accessible-pages = Отмечены номера страниц печатного издания.

version = Версия { $version }

status = Статус: { $status }

date = Дата: { $date }

draft = ПРОЕКТ

document-number = Документ { $number }

authors = Авторство: { $names }

editors = Редактура: { $names }

translators = Перевод: { $names }

downloads = Загрузки

details = Подробнее

image-not-shown = Изображение: { $description }

link-to-heading = Ссылка на «{ $heading }»

list-separator = { ", " }

search = Поиск

search-results = Результаты: { $count }

search-none = По запросу «{ $query }» ничего не найдено.

close = Закрыть

copy = Копировать

copied = Скопировано

theme = Цвета

theme-light = Светлые

theme-dark = Тёмные

theme-system = Как в системе

breadcrumb = Вы здесь

edit-page = Править эту страницу

page-stale-notice =
    { $count ->
        [one] Перевод { $count } фрагмента этой страницы устарел.
        [few] Переводы { $count } фрагментов этой страницы устарели.
        [many] Переводы { $count } фрагментов этой страницы устарели.
       *[other] Переводы { $count } фрагмента этой страницы устарели.
    }

help-translate = Помочь с переводом

translation-status = Состояние перевода

translated = Переведено

page = Страница

languages = Языки

pages = Страницы

messages = Сообщения

words-left = Осталось слов

obsolete = Отложено

optional = необязательный

book-titles = Названия книги

not-in-language = нет на этом языке

no-text = нет текста

to-do = Что переводить дальше

all-done = всё переведено

open-pages = Страницы, где осталось больше всего

message-count = Сообщения: { $count }

word-count = Слова: { $count }

and-more = и ещё { $count }

no-translations = Переводов нет.

states-explained = Устарело: по прежнему тексту. Черновик: никем не подтверждён. Нельзя использовать: не может быть показано. Отложено: хранится для текста, которого больше нет ни на одной странице.

proof-sheet = Корректурный лист

message = Сообщение

source-text = Исходный текст

translation = Перевод

remarks = Замечания

words-added = добавлено после перевода

words-removed = удалено после перевода

state-missing = Не переведено

state-broken = Нельзя использовать

state-stale = Устарело

state-draft = Черновик

state-translated = Переведено

state-reviewed = Проверено

sign-off = Утверждение

sign-off-statement = Перевод на этих листах сверен с исходным текстом.

signer-name = Имя

signing-date = Дата

signature = Подпись

page-not-found = Страница не найдена

page-not-found-help = По этому адресу страницы нет. Продолжите отсюда:

page-moved = Эта страница перемещена

front-page = Начальная страница
