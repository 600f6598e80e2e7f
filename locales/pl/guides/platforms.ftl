### Weblate and Pontoon
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @5c9bb5653595 untranslated
# weblate-and-pontoon = Weblate and Pontoon

# # @7be29225759f untranslated
# this-guide-shows-how-to-let = This guide shows how to let people translate in a browser, and how their work comes back.

# # @9b7d6dbccc59 untranslated
# platform = Tell polypress

# # @ec86e06ea8e0 untranslated
# a-platform-shows-what-is-missing = A platform shows what is missing, so the catalogs need no stubs. Name it in `polypress.toml` and run `polypress update`:

# # @a8b8e4f0fdd1 untranslated
# with-pontoon-a-paragraph-that-was = With `pontoon`, a paragraph that was thoroughly reworded gets a new id: Pontoon does not show an edit of a text whose id stays the same. With `weblate`, ids stay.

# # @841a01f54b67 untranslated
# put-this-file-into-the-repository = Put this file into the repository and enter its name as the project configuration file:

# # @6a5efef5583c untranslated
# each-catalog-is-a-component-these = Each catalog is a component. These are the settings of the first:

# # @cf74f347e2ab untranslated
# the-add-on-component-discovery-makes = The add-on “Component discovery” makes the others:

# # @7512ad07ff65 untranslated
# home = Bring the work home

# # @5077b7ce01eb untranslated
# a-platform-writes-catalogs-and-nothing = A platform writes catalogs and nothing else. Run `polypress update` after its commits, by hand or in a pipeline, and commit what it writes:

# # @f32caf801d99 untranslated
# update-records-which-source-text-every = `update` records which source text every translation was made from. If the source was reworded while somebody translated it, no one can tell which text they saw. Such a translation is stale, and `check` calls it `translation-unconfirmed`. Compare it with its source, then confirm it with [`accept`](../reference/commands.md#accept).

# # @99b12f6ea6c1 untranslated
# drafts-and-reviews-of-a-platform = Drafts and reviews of a platform are not in its catalogs. To keep them, [exchange files](exchange.md).
