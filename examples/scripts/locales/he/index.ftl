### Writing for everyone
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

writing-for-everyone = לכתוב לכולם

a-handbook-that-is-read-in = מדריך שנקרא בארצות רבות צריך להיכתב בכתבים רבים. האותיות באות זו אחר זו משמאל לימין או מימין לשמאל, עומדות לבדן או מתחברות, ונושאות סימנים מעליהן ומתחתיהן; אבל הקורא בכל שפה מצפה לעמוד שקט ואחיד, עם *שוליים ישרים* ו**הדגשות ברורות**.

numbers-and-names = מספרים ושמות

version-2-4-of-the-specification = גרסה 2.4 של המפרט פורסמה ב־17 במרץ 2026 ומתארת 125 אובייקטים. היא מזכירה את הפרוטוקולים HTTP, MQTT ו־CoAP, ואפשר למצוא אותה [במרשם](https://example.org/registry/objects). מי שמדווח על שגיאה מציין את מספר הסעיף, למשל § 4.2, ואת מצב העמוד.[^state]

open-the-file-settings-toml-with = פתחו את הקובץ `settings.toml` בכל עורך.

choose-the-language-for-example-german = בחרו את השפה (למשל „גרמנית”) ושמרו.

are-the-pages-complete-then-publish = האם העמודים שלמים? אם כן, פרסמו אותם!

term = מונח

meaning = משמעות

translator = מתרגם

whoever-carries-a-text-into-another = מי שמעביר טקסט לשפה אחרת

publisher = מוציא לאור

whoever-makes-a-book-of-it = מי שעושה ממנו ספר

good-translation-is-work-that-nobody = תרגום טוב הוא עבודה שאיש אינו רואה.

the-state-says-whether-a-translation = המצב אומר אם התרגום חדש, נבדק או אינו מעודכן.
