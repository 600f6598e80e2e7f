### Tea
### Written by “polypress update” from content/index.md: edit that file, not this one.

## Tea

tea = Tea

pour-the-water-version = Pour the *water*, version { $version }.

a-pot-holds-tea-and-leaves = A pot holds [tea](https://example.org) and `leaves`.
