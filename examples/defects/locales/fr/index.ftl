### The observatory
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @206d99310f07 untranslated
# title = The observatory

# # @de6820286d59 untranslated
# about-the-observatory = About the observatory

# # @8b3ac340a3b4 untranslated
# the-observatory-stands-on-a-hill = The observatory stands on a hill outside the town. Volunteers open it on every clear evening, and visitors of any age may look through the large telescope without a ticket.

# # @dfbbdd01ac91 untranslated
# volunteers-meet-once-a-month-to = [Volunteers]() meet once a month to clean the mirrors and to plan the evenings. They come from every part of the town’s working life, and no knowledge of astronomy is asked of them.

# # @6ca4032622b8 untranslated
# the-large-telescope-was-built-in = The [large telescope]() was built in a school workshop. [Opened in 1974](), the dome has been repaired twice since, and the [library]() beside it holds old star charts, diaries and photographs.

# # @98c3832a22cf untranslated
# before-you-come = <b>Before you come:</b>

# # @5a4e98d388a1 untranslated
# opening-hours = [Opening hours](/observatory/visit/opening-hours)

# # @d5af171d8e7a untranslated
# how-to-find-us = [How to find us](/observatory/visit/how-to-find-us)

# # @4f807a644aa0 untranslated
# rules-of-the-house = [Rules of the house](/observatory/visit/rules)

# # @6c94589a3808 untranslated
# questions-and-answers = [Questions and answers](/observatory/visit/questions)
