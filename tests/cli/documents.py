# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""documents.py KODEKS: what Kodeks writes for people to read can be read by everybody.

Of the sample's summary, passages and history, in English and Bokmål where they are written in either: HTML and ODT have
a language, a title, headings that leave out no level, tables with headers, and words for every picture; a PDF has tags
and a language where LibreOffice makes it, and where it does not, the program says that it has none.
"""

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
faults = []


def expect(holds, where, what):
    if not holds:
        faults.append(f"{where}: {what}")


def check_levels(levels, where):
    expect(levels[:1] == [1], where, "the first heading is of level 1")
    for before, after in zip(levels, levels[1:]):
        expect(after <= before + 1, where, f"a heading of level {after} follows one of level {before}")


class Page(HTMLParser):
    def __init__(self, where):
        super().__init__()
        self.where, self.levels, self.tables, self.pictures, self.title = where, [], [], 0, ""
        self.inside = []

    def handle_starttag(self, tag, attributes):
        has = dict(attributes)
        if tag not in ("meta", "br", "img", "hr", "col", "link", "input", "wbr"):
            self.inside.append(tag)
        if tag == "html":
            expect(re.fullmatch("(en|nb|nn)(-[A-Z]{2})?", has.get("lang") or ""), self.where, "<html> says the language")
        elif re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        elif tag == "table":
            self.tables.append({"headers": 0, "plain": has.get("role") == "presentation"})
        elif tag == "th":
            self.tables[-1]["headers"] += 1
            expect("scope" in has, self.where, "every <th> says what it heads")
        elif tag == "img":
            expect("alt" in has, self.where, "every <img> has an alternative text")
        elif tag == "svg":
            named = has.get("role") == "img" and (has.get("aria-label") or has.get("aria-labelledby"))
            expect(named or has.get("aria-hidden") == "true", self.where, "every <svg> is named or hidden")

    def handle_endtag(self, tag):
        while self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data):
        if self.inside[-1:] == ["title"]:
            self.title += data


def check_html(path):
    where = os.path.basename(path)
    page = Page(where)
    with open(path, encoding="utf-8") as file:
        page.feed(file.read())
    expect(page.title.strip(), where, "it has a title")
    check_levels(page.levels, where)
    for number, table in enumerate(page.tables, 1):
        expect(table["headers"] or table["plain"], where, f"table {number} has headers")


def check_odt(path):
    where = os.path.basename(path)
    with zipfile.ZipFile(path) as archive:
        content = ElementTree.fromstring(archive.read("content.xml"))
        meta = archive.read("meta.xml").decode() if "meta.xml" in archive.namelist() else ""
        styles = archive.read("styles.xml").decode()
    expect(re.search("<dc:language>(en|nb|nn)", meta), where, "the document says its language")
    expect(re.search("<dc:title>[^<]", meta), where, "it has a title")
    expect(re.search('fo:language="(en|nb|nn)"', styles), where, "its text says its language")
    level = (OFFICE % "text") + "outline-level"
    check_levels([int(h.get(level)) for h in content.iter((OFFICE % "text") + "h")], where)
    for number, table in enumerate(content.iter((OFFICE % "table") + "table"), 1):
        expect(table.find((OFFICE % "table") + "table-header-rows") is not None, where, f"table {number} has a header row")
    svg = OFFICE % "svg-compatible"
    for frame in content.iter((OFFICE % "drawing") + "frame"):
        named = frame.find(svg + "title") is not None or frame.find(svg + "desc") is not None
        expect(named, where, "every picture has an alternative text")


def check_pdf(path, said):
    where = os.path.basename(path)
    with open(path, "rb") as file:
        data = file.read()
    tagged = b"/StructTreeRoot" in data and re.search(rb"/Marked\s+true", data)
    if tagged:
        expect(re.search(rb"/Lang\s*[(<]", data), where, "a PDF with tags says its language")
    else:
        expect(re.search("without tags|uten tagger", said), where,
               f"it has no tags, which is not said: {said.strip() or 'nothing was said'}")


def main():
    kodeks = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        project = os.path.join(folder, "sample.kodeks")
        subprocess.run([kodeks, "sample", project], check=True, stdout=subprocess.DEVNULL)
        for locale in ("en_GB.UTF-8", "nb_NO.UTF-8"):
            environment = dict(os.environ, LANG=locale, HOME=folder)
            environment.pop("LC_ALL", None)
            for command in ("summary", "export", "history"):
                for ending, check in (("html", check_html), ("odt", check_odt), ("pdf", check_pdf)):
                    path = os.path.join(folder, f"{command}-{locale[:2]}.{ending}")
                    done = subprocess.run([kodeks, command, project, path], env=environment, text=True,
                                          capture_output=True)
                    if done.returncode:
                        expect(False, os.path.basename(path), done.stderr.strip())
                    elif ending == "pdf":
                        check(path, done.stdout + done.stderr)
                    else:
                        check(path)
    print("\n".join(dict.fromkeys(faults)) or "every document can be read by everybody")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
