### For makers of e-books
### Written by “polypress update” from content/guides/epub.md: edit that file, not this one.

## For makers of e-books

for-makers-of-e-books = For makers of e-books

polypress-build-format-epub-makes-an = `polypress build --format epub` makes an EPUB 3.3 of each language, `dist/fr/my-book.epub`. This guide shows what you can decide about it. [Configuration](../reference/configuration.md) lists all keys.

## Say what the book is

metadata = Say what the book is

stores-and-libraries-sort-books-by = Stores and libraries sort books by what stands in the file. It comes from [`[book]`](../reference/configuration.md#book):

the-identifier-of-a-book-follows = The identifier of a book follows from `id`, `version` and the language. It stays the same until you give the book another `version`. A translation names the book that it was made from, and its translators.

whom-the-book-is-accessible-to = Whom the book is accessible to is told from its content. So describe every image, or say with `<img src="line.svg" alt="">` that it is mere decoration.

## Choose a cover

cover = Choose a cover

cover-names-an-upright-image-many = `cover` names an upright image; many stores ask for 1,600 by 2,560 pixels. Where `cover.fr.png` stands beside `cover.png`, the French book has a cover of its own. Without an image, the cover is drawn from title, subtitle and authors.

## Help readers find their way

navigation = Help readers find their way

the-contents-list-the-sections-of = The contents list the sections of each page, too.

e-readers-show-the-page-numbers = E-readers show the page numbers of the PDF, so that a class finds the same place on paper and on screens. The PDF need not be built for it.

a-book-in-arabic-hebrew-hindi = A book in Arabic, Hebrew, Hindi or Thai brings its font along. Readers can still choose another.

links-lead-to-the-chapters-of = Links lead to the chapters of the same book. Those to other files and other languages lead to the site if `url` says where it stands; if not, their words stand alone.

## Know what an EPUB cannot hold

limits = Know what an EPUB cannot hold

images-are-png-jpeg-gif-webp = Images are PNG, JPEG, GIF, WebP or SVG. Scripts, and whatever would be fetched from elsewhere, are taken out of drawings. Where an image cannot be shown, its description stands in its place. Each case is reported.
