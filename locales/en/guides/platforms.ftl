### Weblate and Pontoon
### Written by “polypress update” from content/guides/platforms.md: edit that file, not this one.

## Weblate and Pontoon

weblate-and-pontoon = Weblate and Pontoon

this-guide-shows-how-to-let = This guide shows how to let people translate in a browser, and how their work comes back.

## Tell polypress

platform = Tell polypress

a-platform-shows-what-is-missing = A platform shows what is missing, so the catalogs need no stubs. Name it in `polypress.toml` and run `polypress update`:

with-pontoon-a-paragraph-that-was = With `pontoon`, a paragraph that was thoroughly reworded gets a new id: Pontoon does not show an edit of a text whose id stays the same. With `weblate`, ids stay.

## Pontoon

put-this-file-into-the-repository = Put this file into the repository and enter its name as the project configuration file:

## Weblate

each-catalog-is-a-component-these = Each catalog is a component. These are the settings of the first:

the-add-on-component-discovery-makes = The add-on “Component discovery” makes the others:

## Bring the work home

home = Bring the work home

a-platform-writes-catalogs-and-nothing = A platform writes catalogs and nothing else. Run `polypress update` after its commits, by hand or in a pipeline, and commit what it writes:

update-records-which-source-text-every = `update` records which source text every translation was made from. If the source was reworded while somebody translated it, no one can tell which text they saw. Such a translation is stale, and `check` calls it `translation-unconfirmed`. Compare it with its source, then confirm it with [`accept`](../reference/commands.md#accept).

drafts-and-reviews-of-a-platform = Drafts and reviews of a platform are not in its catalogs. To keep them, [exchange files](exchange.md).
