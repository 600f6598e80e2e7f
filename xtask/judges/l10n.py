"""l10n.py TOOL KIND FROM TO [REFERENCE LOCALE]: let a translators' tool read a file and write it anew.

Fails, with words, where the tool does not take the file for a sound one of its kind.
"""
import sys

tool, kind, given, written = sys.argv[1:5]


def toolkit():
    """Translate Toolkit, on which Weblate and Pootle stand. Every translation is set again, as an editor does."""
    from translate.storage import fluent, pypo, tmx, xliff, xliff2

    stores = {
        "po": pypo.pofile,
        "xliff12": xliff.Xliff1File,
        "xliff21": xliff2.Xliff2File,
        "ftl": fluent.FluentFile,
        "tmx": tmx.tmxfile,
    }
    store = stores[kind].parsefile(given)
    units = [unit for unit in store.units if unit.istranslatable() and not unit.isheader()]
    if not units and kind != "tmx":
        sys.exit("the toolkit sees no units")
    fuzzy = [unit for unit in units if unit.target and unit.isfuzzy()]
    mark = {"po": "\n#, fuzzy", "xliff12": 'approved="no"', "xliff21": 'state="initial"'}.get(kind)
    with open(given, encoding="utf-8") as file:
        marked = file.read().count(mark) if mark else 0
    if len(fuzzy) > marked:
        sys.exit(f"the toolkit takes {len(fuzzy) - marked} finished translations for unfinished: {fuzzy[0].getid()}")
    if kind in ("po", "ftl"):
        for unit in units:
            text, unit.target = str(unit.target), ""
            unit.target = text
    with open(written, "wb") as file:
        store.serialize(file)


def moz():
    """moz.l10n, on which Pontoon stands."""
    from moz.l10n.resource import parse_resource, serialize_resource

    resource = parse_resource(given)
    with open(written, "w", encoding="utf-8") as file:
        file.writelines(serialize_resource(resource))


def fluent():
    """fluent.syntax, the parser and serializer of the authors of Fluent."""
    from fluent.syntax import ast, parse, serialize

    with open(given, encoding="utf-8") as file:
        resource = parse(file.read())
    junk = [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    if junk:
        sys.exit(f"junk: {junk[0].content[:200]}")
    with open(written, "w", encoding="utf-8") as file:
        file.write(serialize(resource))


def compare():
    """compare-locales, the gate of Firefox: every message against the one that it translates."""
    from compare_locales import checks, parser
    from compare_locales.paths import File

    reference, locale = sys.argv[5:7]
    reader = parser.getParser("x.ftl")

    def load(path):
        reader.readFile(path)
        return list(reader.walk(only_localizable=True))

    sources = {entity.key: entity for entity in load(reference)}
    translations = load(given)
    junk = [entity for entity in translations if isinstance(entity, parser.Junk)]
    if junk:
        sys.exit(f"junk: {junk[0].all[:200]}")
    checker = checks.getChecker(File("x.ftl", "x.ftl", locale=locale), extra_tests=None)
    checker.set_reference(list(sources.values()))
    found = []
    for entity in translations:
        if entity.key not in sources:
            sys.exit(f"{entity.key} is not in the reference")
        found += [f"{entity.key}: {words}" for kind, _, words, _ in checker.check(sources[entity.key], entity) if kind == "error"]
    if found:
        sys.exit("\n".join(found))
    with open(given, "rb") as source, open(written, "wb") as target:
        target.write(source.read())


def oasis():
    """The schemas of OASIS say which elements and attributes XLIFF allows, and where."""
    from pathlib import Path

    from lxml import etree

    name = {"xliff12": "xliff-core-1.2-strict.xsd", "xliff21": "xliff-core-2.0.xsd"}[kind]
    schema = etree.XMLSchema(etree.parse(Path(__file__).parent.parent / "oasis" / name))
    if not schema.validate(etree.parse(given)):
        sys.exit("\n".join(f"line {fault.line}: {fault.message}" for fault in schema.error_log))
    with open(given, "rb") as source, open(written, "wb") as target:
        target.write(source.read())


{"toolkit": toolkit, "moz": moz, "fluent": fluent, "compare": compare, "oasis": oasis}[tool]()
