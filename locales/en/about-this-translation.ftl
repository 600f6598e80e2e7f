### About this translation
### Written by “polypress update” from content/about-this-translation.md: edit that file, not this one.

title = About this translation

description = How this handbook is translated, and how to correct a mistake.

this-handbook-is-written-in-english = This handbook is written in English and translated paragraph by paragraph. This page is in the translations only: its front matter names the languages that have it.

have-you-found-a-mistake-correct = Have you found a mistake? Correct it in the folder of your language in `locales/`. [For translators](guides/translator.md) says how.
