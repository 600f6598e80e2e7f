### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

commands = الأوامر

these-options-work-with-every-command = تعمل هذه الخيارات مع كل أمر:

option = الخيار

meaning = المعنى

work-on-the-project-in-this = العمل على المشروع الموجود في هذا المجلد بدلًا من المجلد الحالي.

auto-always-or-never-no-color = `auto` أو `always` أو `never`. ويُراعى `NO_COLOR` في البيئة.

say-less-say-more = تقليل المخرجات، زيادتها.

explain-the-command = شرح الأمر.

print-the-version-without-a-command = عرض الإصدار، من دون أمر فقط.

several-languages-or-formats-are-separated = يُفصل بين عدة لغات أو صيغ بفواصل لاتينية: `--locale fr,ja`.

starts-a-project-in-a-folder = يبدأ مشروعًا في مجلد، أو في المجلد الحالي إن لم يُذكر مجلد، ويعرض ما كتبه.

with-from-mdbook-the-folder-holds = مع `--from mdbook` يكون في المجلد كتاب mdBook: فيترك `init` صفحاته في `src` ولا يكتب إلا `polypress.toml` والكتالوجات.

reads-the-pages-and-brings-all = يقرأ الصفحات ويحدّث الكتالوجات كلها لتوافقها. ويذكر الرسائل التي بقيت أو عُدّلت أو نُقلت أو أُضيفت، والرسائل التي صارت متقادمة. وكل ما عدا ذلك يبقى في ملفات المترجمين كما هو، بايتًا ببايت.

write-nothing-report-only = لا يكتب شيئًا، بل يعرض التقرير فقط.

write-nothing-exit-with-1-if = لا يكتب شيئًا، وينتهي بالحالة 1 إذا كان شيء سيتغير.

# # @7adf9079fe10 untranslated
# propose-drafts-for-what-is-missing = Propose drafts for what is missing: translations of the same text elsewhere, or of the one that it was split from.

report-as-json = عرض التقرير بصيغة JSON.

# # @ea2fc286a81e untranslated
# confirms-translations-as-they-are-against = Confirms translations as they are, against today's source.

# # @fbca0f08d324 untranslated
# an-id-is-page-message-a = An id is `page#message`, a whole page, or a pattern such as `guides/*`. Ends with 1 if a message that you named could not be confirmed.

# # @45aaacba7ea1 untranslated
# option-4 = Option

# # @1f5d64b92820 untranslated
# meaning-4 = Meaning

# # @9323456f1b3e untranslated
# those-whose-source-has-changed-only = Those whose source has changed only in spaces, punctuation or emphasis.

# # @1bf3701bd4af untranslated
# all-that-are-stale-or-drafts = All that are stale or drafts.

# # @89977b8d3f8b untranslated
# record-them-as-reviewed = Record them as reviewed.

# # @8882780878cd untranslated
# also-those-that-equal-their-source = Also those that equal their source.

# # @c8bec898587b untranslated
# state-that-no-branch-with-an = State that [no branch with an older text](../explanations/how-translations-stay-true.md#merges) is left.

# # @70b7d58cdd62 untranslated
# as-for-update = As for `update`.

# # @b5b0b20d2318 untranslated
# records-that-a-finding-in-a = Records that a finding in a page or translation is wrong, and why. It is not shown again. Errors cannot be waived. Without `--locale`, it is waived in all languages that have it. To take a waiver back, delete its line in the [file](files.md).

# # @abfa850ab3ad untranslated
# repairs-what-is-wrong-beyond-doubt = Repairs what is wrong beyond doubt, such as letters spoiled by a wrong encoding or spaces at the end of a translation, and shows what has changed. `--dry-run` writes nothing.

# # @03746a98eca0 untranslated
# writes-translations-to-a-file-for = Writes translations to a file for [a translator's tool](../guides/exchange.md), and brings in what comes back. As `FILE`, `-` is standard output or input. Ends with 1 if a translation was refused.

# # @45aaacba7ea1 untranslated
# option-5 = Option

# # @1f5d64b92820 untranslated
# meaning-5 = Meaning

# # @be0e1cae0b5d untranslated
# po-xliff-tmx-or-ftl = `po`, `xliff`, `tmx` or `ftl`.

# # @08c6f34d5a0a untranslated
# the-version-of-xliff-1-2 = The version of XLIFF: `1.2`, which most tools read, or `2.1`.

# # @8dcfc9567f8f untranslated
# export-a-worksheet-has-what-is = Export: a worksheet has what is finished, too.

# # @3267563a51e8 untranslated
# import-as-for-update = Import: as for `update`.

# # @629ffef77c9a untranslated
# takes-over-translations-that-exist = Takes over [translations that exist](../guides/exchange.md#mdbook).

# # @45aaacba7ea1 untranslated
# option-6 = Option

# # @1f5d64b92820 untranslated
# meaning-6 = Meaning

# # @f16b3a748e37 untranslated
# a-po-file-or-a-folder = A PO file, or a folder of PO files or of translated pages.

# # @63828667f13d untranslated
# replace-translations-that-are-there = Replace translations that are there.

# # @70b7d58cdd62 untranslated
# as-for-update-2 = As for `update`.

writes-every-language-in-every-format = يكتب كل لغة بكل صيغة.

option-2 = الخيار

meaning-2 = المعنى

only-these-languages-the-others-stay = هذه اللغات فقط. وتبقى الأخرى كما هي.

only-these-formats-without-it-those = هذه الصيغ فقط. ودونه، الصيغ المذكورة في الإعدادات.

write-into-this-folder-in-place = الكتابة في هذا المجلد، انطلاقًا من المجلد الحالي، بدلًا من `dist`.

how-many-jobs-run-at-once = عدد المهام التي تعمل في وقت واحد. ودونه، مهمة لكل نواة.

warnings-are-errors-required-languages-must = التحذيرات أخطاء، ويجب أن تكتمل اللغات الإلزامية.

a-project-whose-catalogs-lag-behind = المشروع الذي تأخرت كتالوجاته عن صفحاته يُبنى كأنك شغّلت `update`، مع تحذير. ولا تُكتب الكتالوجات.

# # @f92c4cbf77b2 untranslated
# shows-the-site-in-a-browser = Shows [the site](../guides/site.md#serve) in a browser while you edit it. `--port N` is the port, 4000 without it; `--locale L` selects languages.

# @b7c56f77552e stale: delete the word “stale” and what follows when done
# shows-how-far-each-language-is = Shows how far each language is, which of its pages are not finished, and what to translate next. `--locale L` selects languages; `--format` is `human`, `json` or `html`. `--since FILE` compares with an earlier result in JSON.
shows-how-far-each-language-is = يعرض مدى تقدّم كل لغة وصفحاتها التي لم تكتمل. ويختار `--locale L` اللغات، وقيمة `--format` هي `human` أو `json`.

finds-what-is-wrong-in-pages = يجد الأخطاء في الصفحات والترجمات، ولا يبني شيئًا.

option-3 = الخيار

meaning-3 = المعنى

only-these-languages-even-if-they = هذه اللغات فقط، وإن لم تكن إلزامية.

# @78c5023d685c stale: delete the word “stale” and what follows when done
# human-json-or-github = `human`, `json`, `github`, `sarif` or `junit`.
human-json-or-github = `human` أو `json` أو `github`.

fail-below-this-percentage-of-translated = الفشل دون هذه النسبة المئوية من الرسائل المترجمة.

# # @b3ec0509966b untranslated
# fail-above-this-number-of-stale = Fail above this number of stale translations in a language.

as-for-build = كما في `build`.

tells-all-about-a-finding-why = يشرح كل ما يتعلق بمشكلة: لماذا عُرضت وما العمل. ومن دون رمز يسرد الرموز كلها.

the-code-stands-in-brackets-at = والرمز موجود بين قوسين مربعين في بداية كل مشكلة:

lists-the-formats-that-build-can = يسرد الصيغ التي يستطيع `build` إنتاجها.

prints-what-a-shell-needs-to = يعرض ما تحتاج إليه الصدفة لإكمال الأوامر بالمفتاح <kbd>Tab</kbd>. وهو يعرف `bash` و `elvish` و `fish` و `powershell` و `zsh`.

exit = حالة الخروج

m-0-if-all-is-well-1 = `0` إذا كان كل شيء على ما يرام، و `1` إذا أفشلت المشكلات الأمر، و `2` عند الاستخدام الخاطئ أو وقوع خطأ في البيئة: انظر [ما يفعله المسار بها](../guides/ci.md#exit).
