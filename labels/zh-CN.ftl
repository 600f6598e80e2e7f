### The words that polypress adds to a book, in Simplified Chinese. labels/en.ftl says where each of them stands.

contents = 目录

on-this-page = 本页内容

navigation = 章节

previous = 上一页

next = 下一页

skip-to-content = 跳到正文

language = 语言

choose-language = 选择语言

note = 说明

tip = 提示

important = 重要

warning = 警告

caution = 注意

footnotes = 脚注

footnote-mark = 脚注 { $number }

footnote-back = 返回脚注标记 { $number }

page-of = 第 { $page } 页，共 { $pages } 页

figure-number = 图 { $number }

table-number = 表 { $number }

chapter-number = 第 { $number } 章

continued = 续表

task-done = 已完成

task-open = 未完成

not-translated = 尚未翻译

out-of-date = 译文已过时

completeness-notice = 本书已翻译 { $percent }%，其余部分以其他语言显示。

page-fallback-notice = 本页有 { $count } 处尚未翻译。

cover = 封面

start-of-content = 正文起始处

landmarks = 重要位置

title-page = 书名页

list-of-figures = 图目录

list-of-tables = 表目录

index = 索引

index-symbols = 符号

list-of-pages = 印刷版页码

original-language = 原文语言：{ $language }

accessible-text = 全部文字均可朗读、放大和更改颜色。正文以标题分节，目录可通往每一章。

accessible-images = 图片附有文字说明。

accessible-images-partly = 部分图片没有文字说明。

accessible-formulas = 公式以 MathML 编写。

accessible-pages = 标有印刷版的页码。

version = 版本 { $version }

status = 状态：{ $status }

date = 日期：{ $date }

draft = 草案

document-number = 文档编号：{ $number }

authors = 作者：{ $names }

editors = 编者：{ $names }

translators = 译者：{ $names }

downloads = 下载

details = 详情

image-not-shown = 图片：{ $description }

link-to-heading = 指向“{ $heading }”的链接

list-separator = 、

search = 搜索

search-results = 结果：{ $count }

search-none = 没有找到“{ $query }”。

close = 关闭

copy = 复制

copied = 已复制

theme = 配色

theme-light = 浅色

theme-dark = 深色

theme-system = 跟随系统

breadcrumb = 当前位置

edit-page = 编辑本页

page-stale-notice = 本页有 { $count } 处译文已过时。

help-translate = 帮助翻译

translation-status = 翻译状态

translated = 已翻译

page = 页面

languages = 语言

pages = 页面

messages = 消息

words-left = 剩余字词

obsolete = 已废弃

optional = 可选

book-titles = 书名和部分标题

not-in-language = 此语言没有

no-text = 没有文字

to-do = 接下来翻译

all-done = 已全部完成

open-pages = 剩余最多的页面

message-count = 消息：{ $count }

word-count = 字词：{ $count }

and-more = 还有 { $count } 条

no-translations = 没有翻译。

states-explained = 已过时：译自旧的原文。草稿：无人确认。无法使用：不能显示。已废弃：为不再出现在任何页面上的原文而保留。

proof-sheet = 校样

message = 消息

source-text = 原文

translation = 译文

remarks = 备注

words-added = 翻译之后新增

words-removed = 翻译之后删除

state-missing = 未翻译

state-broken = 无法使用

state-stale = 已过时

state-draft = 草稿

state-translated = 已翻译

state-reviewed = 已审校

sign-off = 审批

sign-off-statement = 本人已将这些校样上的译文与原文核对。

signer-name = 姓名

signing-date = 日期

signature = 签名

page-not-found = 找不到页面

page-not-found-help = 此地址没有页面。请从这里继续：

page-moved = 本页已移动

front-page = 首页
