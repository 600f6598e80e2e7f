### Polypress
### Written by “polypress update” from polypress.toml: edit that file, not this one.

title = Polypress

subtitle = One set of pages, every language and format

description = How to write a handbook once and publish it in many languages as a site, an EPUB and a PDF.

part-tutorial = Tutorial

part-guides = Guides

part-reference = Reference

part-explanations = Explanations
