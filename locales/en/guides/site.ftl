### For owners of a site
### Written by “polypress update” from content/guides/site.md: edit that file, not this one.

## For owners of a site

for-owners-of-a-site = For owners of a site

this-guide-shows-how-to-preview = This guide shows how to preview the site, put it on a server and change its looks.

## Preview

serve = Preview

the-site-is-at-http-localhost = The site is at `http://localhost:4000`. When you save a page, a catalog or a template, the browser shows the new state, with all findings in the page. Nothing is written, and only this machine can connect.

## Serve

server = Serve

a-file-server-is-enough-the = A file server is enough; the site even works from a folder. `dist/index.html` leads readers to their last choice or to the language of their browser. Where the server takes a page for missing addresses, name `404.html`.

this-header-makes-browsers-refuse-everything = This header makes browsers refuse everything that the site does not need:

with-url-in-book-there-are = With `url` in [`[book]`](../reference/configuration.md#book), there are canonical addresses and a `sitemap.xml`.

search-finds-words-by-their-beginnings = Search finds words by their beginnings and in related forms, whatever their accents. It does not find the inner parts of compound words. Each translation has a page `translation-status.html`, which shows how far it is.

## Change the looks

theme = Change the looks

put-your-files-into-the-folder = Put your files into the folder `theme`:

file = File

what-becomes-of-it = What becomes of it

loaded-after-ours = Loaded after ours.

the-icon-of-the-site = The icon of the site.

the-end-of-the-head-of = The end of the head of each page.

part-of-the-header-the-end = Part of the header; the end of the footer.

in-place-of-our-template-of = In place of our template of the same name.

others = others

copied = Copied.

templates-are-written-for-minijinja-one = Templates are written for [MiniJinja](https://docs.rs/minijinja); [Templates](../reference/templates.md) lists them with all that they can show. One that begins with the first of these lines can change a single block and keep the rest:
