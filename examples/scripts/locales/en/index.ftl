### Writing for everyone
### Written by “polypress update” from content/index.md: edit that file, not this one.

## Writing for everyone

writing-for-everyone = Writing for everyone

a-handbook-that-is-read-in = A handbook that is read in many countries has to be written in many scripts. Letters follow each other from left to right or from right to left, stand alone or join, and carry marks above and below; but the reader of each language expects a calm, even page with *straight margins* and **clear emphasis**.

## Numbers and names

numbers-and-names = Numbers and names

version-2-4-of-the-specification = Version 2.4 of the specification was published on 17 March 2026 and describes 125 objects. It names the protocols HTTP, MQTT and CoAP, and it can be found at [the registry](https://example.org/registry/objects). Whoever reports an error gives the number of the paragraph, such as § 4.2, and the state of the page.[^state]

open-the-file-settings-toml-with = Open the file `settings.toml` with any editor.

choose-the-language-for-example-german = Choose the language (for example “German”) and save.

are-the-pages-complete-then-publish = Are the pages complete? Then publish them!

term = Term

meaning = Meaning

translator = Translator

whoever-carries-a-text-into-another = Whoever carries a text into another language

publisher = Publisher

whoever-makes-a-book-of-it = Whoever makes a book of it

good-translation-is-work-that-nobody = Good translation is work that nobody sees.

the-state-says-whether-a-translation = The state says whether a translation is new, reviewed or out of date.
