"""Makes the Chinese and Korean faces: the whole fonts without the characters, features and tables that no page needs.

    pip install fonttools==4.60.1
    npm pack @expo-google-fonts/noto-sans-{sc,tc,kr}@0.4.3          # unpack each into its own folder below DIR
    apt-get download unicode-data                                   # Unihan 15.0: dpkg -x it into DIR
    python3 fonts/subset.py DIR

Run it at the root of the repository. The same inputs give the same bytes.
"""

import bz2
import pathlib
import sys

from fontTools import subset

# Of the features, those that matter in horizontal lines.
FEATURES = ["ccmp", "locl", "liga", "calt", "kern", "mark", "palt", "halt", "ljmo", "vjmo", "tjmo"]
# Vertical setting, and alignment of scripts, which nothing here does.
TABLES = ["vhea", "vmtx", "VORG", "STAT", "BASE"]


def is_han(code):
    return 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or code >= 0x20000


def of_codec(name):
    """The Han characters of a national standard."""
    codes = [*range(0x3400, 0xA000), *range(0xF900, 0xFB00), *range(0x20000, 0x30000)]
    return {code for code in codes if chr(code).encode(name, errors="ignore")}


def of_unihan(folder, file, field):
    """The characters that have a field in the Unihan database, each with its value."""
    path = folder / f"usr/share/unicode/Unihan_{file}.txt.bz2"
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines)
        return {int(row[0][2:], 16): row[2] for row in rows if len(row) == 3 and row[1] == field}


def simplified(folder):
    """GB 2312 and the Table of General Standard Chinese Characters (2013), and the traditional forms of all of them."""
    own = of_codec("gb2312") | set(of_unihan(folder, "OtherMappings", "kTGH"))
    traditional = of_unihan(folder, "Variants", "kTraditionalVariant")
    forms = (form for code in own for form in traditional.get(code, "").split())
    return own | {int(form[2:], 16) for form in forms}


def make(source, target, wanted):
    options = subset.Options()
    options.layout_features = FEATURES
    options.drop_tables += TABLES
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    font = subset.load_font(str(source), options)
    codes = set(font.getBestCmap())
    kept = {code for code in codes if wanted is None or not is_han(code) or code in wanted}
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=kept)
    subsetter.subset(font)
    target.parent.mkdir(parents=True, exist_ok=True)
    # Keeps the date of the font, so that the same inputs give the same bytes.
    font.recalcTimestamp = False
    font.save(str(target))
    han = sum(map(is_han, kept))
    print(target, font["maxp"].numGlyphs, "glyphs,", han, "Han characters,", target.stat().st_size, "bytes")


folder = pathlib.Path(sys.argv[1])
languages = {
    "SC": ("chinese-simplified", simplified(folder)),
    # Big5 and HKSCS: all that the font has.
    "TC": ("chinese-traditional", None),
    # KS X 1001.
    "KR": ("korean", of_codec("euc_kr")),
}
for region, (crate, wanted) in languages.items():
    for weight in ("400Regular", "700Bold"):
        name = f"NotoSans{region}_{weight}.ttf"
        [source] = folder.rglob(name)
        style = weight[3:]
        target = pathlib.Path(f"fonts/{crate}-{style.lower()}/fonts/NotoSans{region}-{style}.ttf")
        make(source, target, wanted)
