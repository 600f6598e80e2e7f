"""platforms.py PLATFORM STEP LOCALES SOURCE: rewrites the catalogs of all locales as a platform for translators does.

STEP is `first`, for what happens while people work there, `again`, for what a sync does, or `wrong`, for a rewrite
that changes a translation, which must not go unnoticed.
"""
import sys
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

platform, step, folder, source = sys.argv[1:5]


def pontoon(path, reference):
    """As Pontoon: the reference with the translations in it, whatever else the catalog of the locale held."""
    from moz.l10n.model import Entry
    from moz.l10n.resource import parse_resource, serialize_resource

    translated = {
        entry.id: entry
        for section in parse_resource(str(path)).sections
        for entry in section.entries
        if isinstance(entry, Entry)
    }
    resource = parse_resource(str(reference))
    for section in resource.sections:
        section.entries = [
            replace(entry, value=translated[entry.id].value, properties=translated[entry.id].properties)
            if isinstance(entry, Entry)
            else entry
            for entry in section.entries
            if not isinstance(entry, Entry) or entry.id in translated
        ]
    path.write_text("".join(serialize_resource(resource)), encoding="utf-8")


def weblate(path, reference):
    """As Weblate: a store of the Translate Toolkit, where what is newly translated is a copy of its source, at the end."""
    from translate.storage import fluent

    store = fluent.FluentFile.parsefile(str(path))
    sources = {unit.getid(): unit for unit in fluent.FluentFile.parsefile(str(reference)).units}
    units = [unit for unit in store.units if unit.istranslatable() and unit.target]
    for place, unit in enumerate(units):
        text = str(unit.target)
        if step == "first" and place % 5 == 0 and unit.getid() in sources:
            store.units.remove(unit)
            unit = deepcopy(sources[unit.getid()])
            store.addunit(unit)
        # What the store writes is the source; Weblate sets both.
        unit.source = unit.target = text
    with open(path, "wb") as file:
        store.serialize(file)


def change(path):
    """Changes the first translation that is more than a few words. Whether there is one."""
    lines = path.read_text(encoding="utf-8").split("\n")
    for place, line in enumerate(lines):
        if line[:1].isalpha() and line.count(" ") > 4:
            lines[place] = line + "!"
            path.write_text("\n".join(lines), encoding="utf-8")
            return True
    return False


rewrite = {"pontoon": pontoon, "weblate": weblate}[platform]
count = 0
is_changed = step != "wrong"
for locale in sorted(Path(folder).iterdir()):
    if locale.name == source or not locale.is_dir():
        continue
    for path in sorted(locale.rglob("*.ftl")):
        reference = Path(folder) / source / path.relative_to(locale)
        if reference.is_file():
            rewrite(path, reference)
            is_changed = is_changed or change(path)
            count += 1
if not is_changed:
    sys.exit(f"nothing to change in {folder}")
print(count)
