### Tea: en → fr
### Write your words behind “=”, and delete the word “untranslated”, “stale” or “draft” above them.
### Leave the lines with “#” and “@” and the names before “=” as they are.

## book

# book#title
# @017979e82990
# Now: Tea
book--title = Thé

## index

# index#tea
# @017979e82990
# Tea
# Now: Tea
index--tea = Thé

# index#pour-the-water-version
# @8ec07a53d3f0
# Tea
# Now: Pour the *water*, version { $version }.
index--pour-the-water-version = Versez l’*eau*, version { $version 

# index#a-pot-holds-tea-and-leaves
# @4f50f3a23bbf
# Tea
# Now: A pot holds [tea](https://example.org) and `leaves`.
index--a-pot-holds-tea-and-leaves = Une théière contient du [thé](https://example.org) et des `feuilles`.
