### Writing for everyone
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

writing-for-everyone = 为所有人写作

a-handbook-that-is-read-in = 一本在许多国家阅读的手册，必须用许多种文字写成。字母有的从左到右排列，有的从右到左排列；有的独立，有的相连；上方和下方还带有符号。但是每一种语言的读者都期待一个平静、均匀的页面，有*整齐的边缘*和**清楚的强调**。

numbers-and-names = 数字与名称

version-2-4-of-the-specification = 规范2.4版于2026年3月17日发布，描述了125个对象。它提到了HTTP、MQTT和CoAP等协议，可以在[登记处](https://example.org/registry/objects)找到。报告错误的人要写明段落编号（例如 § 4.2）以及页面的状态。[^state]

open-the-file-settings-toml-with = 用任何编辑器打开文件 `settings.toml`。

choose-the-language-for-example-german = 选择语言（例如“德语”），然后保存。

are-the-pages-complete-then-publish = 页面完整了吗？那就发布吧！

term = 术语

meaning = 含义

translator = 译者

whoever-carries-a-text-into-another = 把文本带入另一种语言的人

publisher = 出版者

whoever-makes-a-book-of-it = 把文本做成书的人

good-translation-is-work-that-nobody = 好的翻译是没有人看见的工作。

the-state-says-whether-a-translation = 状态说明译文是新的、审阅过的，还是已经过时。
