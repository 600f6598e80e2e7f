### For makers of e-books
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @ebea7b24f72f untranslated
# for-makers-of-e-books = For makers of e-books

# # @60b0fe02ab62 untranslated
# polypress-build-format-epub-makes-an = `polypress build --format epub` makes an EPUB 3.3 of each language, `dist/fr/my-book.epub`. This guide shows what you can decide about it. [Configuration](../reference/configuration.md) lists all keys.

# # @1063ab8c7429 untranslated
# metadata = Say what the book is

# # @f9cdbd2c5076 untranslated
# stores-and-libraries-sort-books-by = Stores and libraries sort books by what stands in the file. It comes from [`[book]`](../reference/configuration.md#book):

# # @2e46867b11c8 untranslated
# the-identifier-of-a-book-follows = The identifier of a book follows from `id`, `version` and the language. It stays the same until you give the book another `version`. A translation names the book that it was made from, and its translators.

# # @a1cbc15e505d untranslated
# whom-the-book-is-accessible-to = Whom the book is accessible to is told from its content. So describe every image, or say with `<img src="line.svg" alt="">` that it is mere decoration.

# # @e9f6eb6189ce untranslated
# cover = Choose a cover

# # @eb022ce3622a untranslated
# cover-names-an-upright-image-many = `cover` names an upright image; many stores ask for 1,600 by 2,560 pixels. Where `cover.fr.png` stands beside `cover.png`, the French book has a cover of its own. Without an image, the cover is drawn from title, subtitle and authors.

# # @3ad98bc89c01 untranslated
# navigation = Help readers find their way

# # @e8aae5c851d3 untranslated
# the-contents-list-the-sections-of = The contents list the sections of each page, too.

# # @5dd9c795d60e untranslated
# e-readers-show-the-page-numbers = E-readers show the page numbers of the PDF, so that a class finds the same place on paper and on screens. The PDF need not be built for it.

# # @d1db912bdf75 untranslated
# a-book-in-arabic-hebrew-hindi = A book in Arabic, Hebrew, Hindi or Thai brings its font along. Readers can still choose another.

# # @643c26a51f36 untranslated
# links-lead-to-the-chapters-of = Links lead to the chapters of the same book. Those to other files and other languages lead to the site if `url` says where it stands; if not, their words stand alone.

# # @31d9ee83ff5d untranslated
# limits = Know what an EPUB cannot hold

# # @0a9e64a44166 untranslated
# images-are-png-jpeg-gif-webp = Images are PNG, JPEG, GIF, WebP or SVG. Scripts, and whatever would be fetched from elsewhere, are taken out of drawings. Where an image cannot be shown, its description stands in its place. Each case is reported.
