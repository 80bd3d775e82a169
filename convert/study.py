# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tools of the field have in common: texts, codes in a tree, and places of texts that somebody gave a code."""
import dataclasses

import offsets


class Unreadable(Exception):
    """One sentence that says what is wrong and what to do."""


@dataclasses.dataclass
class Code:
    name: str
    parent: "Code | None" = None
    description: str = ""
    color: str = ""


@dataclasses.dataclass
class Coding:
    start: int  # code points of the text, the end exclusive
    end: int
    code: str  # a code's name
    coder: str = ""
    memo: str = ""


@dataclasses.dataclass
class Document:
    name: str
    text: str  # normalised
    codings: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Study:
    origin: str
    name: str = ""
    codes: dict = dataclasses.field(default_factory=dict)  # by name
    documents: list = dataclasses.field(default_factory=list)
    remarks: list = dataclasses.field(default_factory=list)  # what stayed out, a sentence each

    def code(self, name):
        return self.codes.setdefault(name, Code(name))


class Placer:
    """Finds out how a text was counted, by the quotes that stand beside the places."""

    def __init__(self, text, units):
        """`units`: those that may be meant, the likeliest first."""
        self.tables = {unit: offsets.table(text, unit) for unit in units}
        self.text = offsets.normalised(text)

    def place(self, start, end, quote=None):
        """(start, end) in code points, or None where no unit puts it within the text (and at the quote, if there is one)."""
        wanted = None if quote is None else offsets.normalised(quote)
        for places in self.tables.values():
            first, last = places.get(start), places.get(end)
            if first is None or last is None or last <= first:
                continue
            if wanted is None or self.text[first:last] == wanted:
                return first, last
        if wanted and self.text.count(wanted) == 1:
            first = self.text.index(wanted)
            return first, first + len(wanted)
        return None


def add(study, document, placer, start, end, code, coder="", memo="", quote=None):
    """Adds a coding, or says that it could not be placed."""
    found = placer.place(start, end, quote)
    if found is None:
        study.remarks.append(f"{document.name}: “{code}” at {start}–{end} is not a place in the text, and stays out.")
        return
    study.code(code)
    document.codings.append(Coding(*found, code, coder, memo))
