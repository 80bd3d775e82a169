# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Projects of Taguette (one SQLite file) and QualCoder (a folder NAME.qda with data.qda in it), read as they are."""
import html.parser
import pathlib
import sqlite3

import offsets
from study import Code, Document, Placer, Study, Unreadable, add

UNSEEN = {"head", "title", "script", "style"}
BLOCKS = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "blockquote", "pre"}


def opened(path):
    connection = sqlite3.connect(f"file:{pathlib.Path(path).absolute()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    return connection


def has_tables(path, *names):
    try:
        connection = opened(path)
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        connection.close()
        return set(names) <= there
    except sqlite3.Error:
        return False


# Taguette


class PageText(html.parser.HTMLParser):
    """The text nodes of a page one after the other, which is what Taguette's places count, in bytes of UTF-8."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text, self.breaks, self.unseen = "", [], 0

    def handle_starttag(self, tag, attributes):
        self.unseen += tag in UNSEEN
        if tag in BLOCKS or tag == "br":
            self.breaks.append(len(self.text))

    def handle_endtag(self, tag):
        self.unseen -= tag in UNSEEN
        if tag in BLOCKS:
            self.breaks.append(len(self.text))

    def handle_data(self, data):
        if not self.unseen:
            self.text += data


def is_taguette(path):
    return pathlib.Path(path).is_file() and has_tables(path, "documents", "highlights", "tags", "highlight_tags")


def readable(page):
    """(text of the page with its paragraphs on lines of their own, {place in page.text: place in that text})"""
    text, places, breaks = "", {}, set(page.breaks)
    for at, sign in enumerate(page.text):
        if at in breaks and text and not text.endswith("\n"):
            text += "\n"
        places[at] = len(text)
        text += sign
    places[len(page.text)] = len(text)
    return text, places


def read_taguette(path):
    study = Study("Taguette", pathlib.Path(path).stem)
    with opened(path) as connection:
        for tag in connection.execute("SELECT path, description FROM tags ORDER BY path"):
            study.code(tag["path"]).description = tag["description"] or ""
        for row in connection.execute("SELECT id, name, contents FROM documents ORDER BY id"):
            page = PageText()
            page.feed(row["contents"])
            page.close()
            page.text = offsets.normalised(page.text)
            text, places = readable(page)
            document = Document(row["name"], text)
            study.documents.append(document)
            bytes_to_page = offsets.table(page.text, "byte")
            for mark in connection.execute(
                    "SELECT highlights.id, start_offset, end_offset, tags.path FROM highlights"
                    " JOIN highlight_tags ON highlight_tags.highlight_id = highlights.id"
                    " JOIN tags ON tags.id = highlight_tags.tag_id WHERE document_id = ? ORDER BY 2, 3, 4", (row["id"],)):
                first, last = bytes_to_page.get(mark["start_offset"]), bytes_to_page.get(mark["end_offset"])
                if first is None or last is None or last <= first:
                    study.remarks.append(f"{document.name}: “{mark['path']}” is not at a place in the text, and stays out.")
                    continue
                start, end = places[first], places[last - 1] + 1
                add(study, document, Placer(text, ["codepoint"]), start, end, mark["path"])
            if row["contents"].lower().count("<img"):
                study.remarks.append(f"{document.name}: pictures stay out.")
    return study


# QualCoder


def qualcoder_file(path):
    """The database that a path names, or nothing."""
    path = pathlib.Path(path)
    file = path / "data.qda" if path.is_dir() else path
    return file if file.is_file() and has_tables(file, "source", "code_name", "code_text", "code_cat") else None


def read_qualcoder(path):
    file = qualcoder_file(path)
    study = Study("QualCoder", pathlib.Path(path).stem)
    with opened(file) as connection:
        groups = {row["catid"]: row for row in connection.execute("SELECT catid, supercatid, name, memo FROM code_cat")}
        made = {}

        def group(number):
            if number not in groups:
                return None
            if number not in made:
                row = groups[number]
                made[number] = Code(row["name"], None, row["memo"] or "")
                made[number].parent = group(row["supercatid"])
            return made[number]

        names = {}
        for row in connection.execute("SELECT cid, name, memo, catid, color FROM code_name ORDER BY name"):
            study.codes[row["name"]] = Code(row["name"], group(row["catid"]), row["memo"] or "", row["color"] or "")
            names[row["cid"]] = row["name"]
        left = 0
        for row in connection.execute("SELECT id, name, fulltext FROM source ORDER BY id"):
            if row["fulltext"] is None:
                left += 1
                continue
            document = Document(row["name"], offsets.normalised(row["fulltext"]))
            study.documents.append(document)
            placer = Placer(row["fulltext"], ["codepoint", "utf16"])
            for mark in connection.execute("SELECT cid, seltext, pos0, pos1, owner, memo FROM code_text WHERE fid = ?"
                                           " ORDER BY pos0, pos1, cid", (row["id"],)):
                if mark["cid"] in names:
                    add(study, document, placer, mark["pos0"], mark["pos1"], names[mark["cid"]], mark["owner"] or "",
                        mark["memo"] or "", mark["seltext"])
        if left:
            study.remarks.append(f"{left} pictures, recordings and documents without text stay out.")
    return study


def read_database(path):
    if is_taguette(path):
        return read_taguette(path)
    if qualcoder_file(path):
        return read_qualcoder(path)
    raise Unreadable(f"{path} is neither Taguette's nor QualCoder's project; name the .sqlite3 file that Taguette keeps or"
                     " QualCoder's folder NAME.qda.")
