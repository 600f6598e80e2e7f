### Writing for everyone
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

writing-for-everyone = Писать для всех

a-handbook-that-is-read-in = Справочник, который читают во многих странах, приходится писать многими письменностями. Буквы следуют друг за другом слева направо или справа налево, стоят отдельно или соединяются, несут знаки сверху и снизу; но читатель каждого языка ожидает спокойной, ровной страницы с *прямыми полями* и **ясными выделениями**.

numbers-and-names = Числа и имена

version-2-4-of-the-specification = Версия 2.4 спецификации опубликована 17 марта 2026 года и описывает 125 объектов. Она называет протоколы HTTP, MQTT и CoAP, а найти её можно [в реестре](https://example.org/registry/objects). Тот, кто сообщает об ошибке, указывает номер раздела, например § 4.2, и состояние страницы.[^state]

open-the-file-settings-toml-with = Откройте файл `settings.toml` в любом редакторе.

choose-the-language-for-example-german = Выберите язык (например, «немецкий») и сохраните.

are-the-pages-complete-then-publish = Все страницы готовы? Тогда публикуйте!

term = Термин

meaning = Значение

translator = Переводчик

whoever-carries-a-text-into-another = Тот, кто переносит текст на другой язык

publisher = Издатель

whoever-makes-a-book-of-it = Тот, кто делает из него книгу

good-translation-is-work-that-nobody = Хороший перевод — это работа, которой никто не видит.

the-state-says-whether-a-translation = Состояние говорит, новый ли перевод, проверен ли он или устарел.
