### For owners of a site
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @8acfd884050e untranslated
# for-owners-of-a-site = For owners of a site

# # @c628ef213bed untranslated
# this-guide-shows-how-to-preview = This guide shows how to preview the site, put it on a server and change its looks.

# # @324b134f57c7 untranslated
# serve = Preview

# # @2c368bd6db88 untranslated
# the-site-is-at-http-localhost = The site is at `http://localhost:4000`. When you save a page, a catalog or a template, the browser shows the new state, with all findings in the page. Nothing is written, and only this machine can connect.

# # @0c5d59d3cfd7 untranslated
# server = Serve

# # @f1ed461ca394 untranslated
# a-file-server-is-enough-the = A file server is enough; the site even works from a folder. `dist/index.html` leads readers to their last choice or to the language of their browser. Where the server takes a page for missing addresses, name `404.html`.

# # @27854647f2d6 untranslated
# this-header-makes-browsers-refuse-everything = This header makes browsers refuse everything that the site does not need:

# # @6091567eb896 untranslated
# with-url-in-book-there-are = With `url` in [`[book]`](../reference/configuration.md#book), there are canonical addresses and a `sitemap.xml`.

# # @18d3ed3a912e untranslated
# search-finds-words-by-their-beginnings = Search finds words by their beginnings and in related forms, whatever their accents. It does not find the inner parts of compound words. Each translation has a page `translation-status.html`, which shows how far it is.

# # @02407c288e55 untranslated
# theme = Change the looks

# # @39393d933f2f untranslated
# put-your-files-into-the-folder = Put your files into the folder `theme`:

# # @50009ce1da4d untranslated
# file = File

# # @b534388fa1ca untranslated
# what-becomes-of-it = What becomes of it

# # @5f67624c51aa untranslated
# loaded-after-ours = Loaded after ours.

# # @c96c0998ccbc untranslated
# the-icon-of-the-site = The icon of the site.

# # @431e8372d8b0 untranslated
# the-end-of-the-head-of = The end of the head of each page.

# # @3bb5b2f69d8f untranslated
# part-of-the-header-the-end = Part of the header; the end of the footer.

# # @3dbcc2cd2e8f untranslated
# in-place-of-our-template-of = In place of our template of the same name.

# # @01db91d06032 untranslated
# others = others

# # @d249818eccab untranslated
# copied = Copied.

# # @e220e37c4995 untranslated
# templates-are-written-for-minijinja-one = Templates are written for [MiniJinja](https://docs.rs/minijinja); [Templates](../reference/templates.md) lists them with all that they can show. One that begins with the first of these lines can change a single block and keep the rest:
