### Tea
### Written by “polypress update” from content/index.md: edit that file, not this one.

## Tea

tea = Tea

good-tea-needs-water-leaves-and = Good tea needs water, leaves and *patience*.

boil-the-water = Boil the water.

pour-it-over-the-leaves = Pour it over the leaves.

wait-four-minutes = Wait four minutes.

## Variations

variations = Variations

add-mint-in-summer-and-ginger = Add mint in summer and ginger in winter.
