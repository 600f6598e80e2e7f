### The observatory
### Written by “polypress update” from content/index.md: edit that file, not this one.

title = The observatory

## About the observatory

about-the-observatory = About the observatory

the-observatory-stands-on-a-hill = The observatory stands on a hill outside the town. Volunteers open it on every clear evening, and visitors of any age may look through the large telescope without a ticket.

volunteers-meet-once-a-month-to = [Volunteers]() meet once a month to clean the mirrors and to plan the evenings. They come from every part of the town’s working life, and no knowledge of astronomy is asked of them.

the-large-telescope-was-built-in = The [large telescope]() was built in a school workshop. [Opened in 1974](), the dome has been repaired twice since, and the [library]() beside it holds old star charts, diaries and photographs.

before-you-come = <b>Before you come:</b>

opening-hours = [Opening hours](/observatory/visit/opening-hours)

how-to-find-us = [How to find us](/observatory/visit/how-to-find-us)

rules-of-the-house = [Rules of the house](/observatory/visit/rules)

questions-and-answers = [Questions and answers](/observatory/visit/questions)
