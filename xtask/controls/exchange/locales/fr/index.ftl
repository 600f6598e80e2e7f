tea = Thé

pour-the-water-version = Versez l’*eau*, version { $version }.

a-pot-holds-tea-and-leaves = Une théière contient du [thé](https://example.org) et des `feuilles`.
