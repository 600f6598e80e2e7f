"""Takes the text out of a PDF as two viewers do, and looks for every passage of the book in it.

text.py FILE.pdf PASSAGES.json LOCALE prints JSON: for each viewer and script how many passages came out as they should,
and those that did not. White space is normalised and nothing else: any stretch of it is one space, none stands beside
letters of scripts that are set without spaces, and a line that ends in a hyphen of its own goes on without a space.
"""

import json
import re
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor

import pypdfium2

# How much of the paper is head and foot, which stand between the lines of a passage that goes over a page.
MARGIN = 0.1

SOLID = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
BESIDE_SOLID = re.compile(f"(?<=[{SOLID}])\\s+|\\s+(?=[{SOLID}])")
SCRIPTS = ["LATIN", "GREEK", "CYRILLIC", "HEBREW", "ARABIC", "DEVANAGARI", "THAI", "HIRAGANA", "KATAKANA", "CJK", "HANGUL"]


def normal(text):
    text = re.sub("[\u00ad\u0002]\\s*", "", text)
    text = re.sub("[\u200b\u2060\ufeff\ufffe\u200e\u200f\u2066-\u2069\u202a-\u202e\ufe0e\ufe0f]", "", text)
    # Hangul is set with spaces, but breaks between any two letters.
    return BESIDE_SOLID.sub("", re.sub("\\s+", " ", text)).strip()


def script(text):
    counts = {}
    for character in text:
        if character.isalpha():
            name = unicodedata.name(character, "").split(" ")[0].split("-")[0]
            if name in SCRIPTS:
                counts[name] = counts.get(name, 0) + 1
    if not counts:
        return "other"
    found = max(counts, key=counts.get)
    return {"HIRAGANA": "japanese", "KATAKANA": "japanese"}.get(found, found.lower())


def poppler(path):
    """By pages, without heads and feet."""
    size = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", size).groups())
    top = round(height * MARGIN)
    crop = ["-x", "0", "-y", str(top), "-W", str(round(width) + 1), "-H", str(round(height) - 2 * top)]
    command = ["pdftotext", "-nopgbrk", "-enc", "UTF-8"] + crop
    count = int(re.search(r"Pages:\s+(\d+)", size).group(1))

    def page(number):
        of = ["-f", str(number), "-l", str(number)]
        return subprocess.run(command + of + [path, "-"], capture_output=True, text=True, check=True).stdout

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(page, range(1, count + 1)))


def pdfium(path):
    document = pypdfium2.PdfDocument(path)
    pages = []
    for page in document:
        width, height = page.get_size()
        margin = height * MARGIN
        pages.append(page.get_textpage().get_text_bounded(0, margin, width, height - margin))
    return pages


class Pages:
    """Pages in which passages are looked for, beginning where the last one was found."""

    def __init__(self, texts):
        self.texts = [normal(text) for text in texts]
        self.at = 0

    def find(self, part):
        part = normal(part)
        count = len(self.texts)
        for step in range(count):
            page = (self.at + step) % count
            text = self.texts[page]
            if part in text or self.goes_over(part, text, page):
                self.at = page
                return True
        return not part

    def goes_over(self, part, text, page):
        """Whether the part begins on this page and goes on on the next; footnotes may stand in between."""
        following = self.texts[page + 1] if page + 1 < len(self.texts) else ""
        for cut in range(1, len(part)):
            start, end = part[:cut].strip(), part[cut:].strip()
            if start not in text:
                return False
            if start and end and following.startswith(end):
                return True
        return False

    def nearest(self, part):
        """What stands in the place of a part that was not found, as well as that can be told."""
        part = normal(part)
        for length in (24, 12, 6):
            for text in self.texts[self.at:] + self.texts[:self.at]:
                found = text.find(part[:length])
                if found >= 0:
                    return text[found:found + len(part) + 10]
        return ""


def main():
    path, passages, locale = sys.argv[1:]
    with open(passages, encoding="utf-8") as file:
        passages = json.load(file)[locale]
    answer = {"counts": {}, "differences": []}
    for name, extract in (("poppler", poppler), ("pdfium", pdfium)):
        pages = Pages(extract(path))
        for parts in passages:
            counts = answer["counts"].setdefault(name, {}).setdefault(script("".join(parts)), [0, 0])
            counts[1] += 1
            lost = [part for part in parts if not pages.find(part)]
            counts[0] += not lost
            for part in lost:
                answer["differences"].append({"viewer": name, "script": script(part), "wanted": normal(part), "found": pages.nearest(part)})
    print(json.dumps(answer, ensure_ascii=False))


main()
