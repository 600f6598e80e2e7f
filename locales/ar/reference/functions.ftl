### Values and functions
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

values-and-functions = القيم والدوال

values-come-from-variables-or-from = تأتي القيم من [`[variables]`](configuration.md#variables)، أو من ترويسة الصفحة حيث تسري على هذه الصفحة وحدها:

the-value-of-the-page-comes = قيمة الصفحة مقدَّمة على قيمة اللغة، وقيمة اللغة مقدَّمة على قيمة الكتاب.

a-number-is-printed-as-the = يُطبع العدد كما تكتبه اللغة: فالعدد 1234.5 هو «1,234.5» بالإنجليزية و «1.234,5» بالألمانية. والسنة ليست عددًا من هذا النوع، فاكتبها بين علامتي اقتباس: `year = "2026"`. وفي العناوين تبقى القيم كما تقرؤها البرامج.

functions-are-written-in-pages-as = تُكتب الدوال في الصفحات كما تُكتب في الترجمات.

option = الخيار

value = القيمة

m-1-to-21 = من 1 إلى 21

m-0-to-100 = من 0 إلى 100

m-1-to-21-in-place-of = من 1 إلى 21، بدلًا من عدد المنازل العشرية

cardinal-ordinal-by-which-rules-a = `"cardinal"` أو `"ordinal"`: أي القواعد يُختار بحسبها

decimal-alone-write-signs-for-percentages = `"decimal"` وحدها. اكتب علامات النسب المئوية والعملات بجانب العدد

takes-a-date-of-polypress-toml = تأخذ تاريخًا من `polypress.toml`، أو نصًا مثل `2026-08-05` أو `2026-08-05T14:30` أو `14:30:00`. ومع `{ "{" } DATETIME($issued, dateStyle: "long") { "}" }` يرى قراء الإنجليزية «August 5, 2026» ويرى قراء اليابانية <span lang="ja">2026年8月5日</span>.

option-2 = الخيار

value-2 = القيمة

short-or-medium-with-seconds = `"short"`، أو `"medium"` مع الثواني

use-a-style-or-pieces-not = استخدم إما نمطًا جاهزًا وإما عناصر مفردة، لا كليهما. وتحدد اللغة الترتيب والتقويم. ولا تُحوَّل الأوقات من منطقة زمنية إلى أخرى.
