# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""brat standoff (a folder of NAME.txt and NAME.ann; code points) and WebAnno TSV 3 (UTF-16), in and out."""
import pathlib
import re
import unicodedata

import offsets
from study import Document, Placer, Study, Unreadable, add

# brat


def read_brat(path):
    study = Study("brat", pathlib.Path(path).name)
    for file in sorted(pathlib.Path(path).rglob("*.ann")):
        text_file = file.with_suffix(".txt")
        if not text_file.is_file():
            raise Unreadable(f"{file} has no {text_file.name} beside it; put the text there.")
        text = text_file.read_bytes().decode("utf-8")
        document = Document(str(text_file.relative_to(path)), offsets.normalised(text))
        study.documents.append(document)
        placer = Placer(text, ["codepoint"])
        lines = file.read_text(encoding="utf-8").splitlines()
        notes = {}
        for line in lines:
            if line.startswith("#") and len(parts := line.split("\t")) > 2:
                notes.setdefault(parts[1].split(" ")[-1], []).append(parts[2])
        for line in lines:
            if not line.startswith("T"):
                continue
            mark, what = line.split("\t")[:2]
            label, _, spans = what.partition(" ")
            for span in spans.split(";"):
                start, end = (int(number) for number in span.split(" "))
                add(study, document, placer, start, end, label, "", "\n".join(notes.get(mark, [])))
        others = sum(line[:1] in ("R", "E", "A", "M", "*", "N") for line in lines)
        if others:
            study.remarks.append(f"{document.name}: {others} relations, events and attributes stay out.")
    return study


def brat_label(code):
    """Letters, digits, - and _, as a label of brat may have."""
    return re.sub(r"[^\w-]+", "_", code).strip("_") or "_"


def file_names(study, ending):
    """A name for each document, none twice, none that leaves the folder."""
    taken = set()
    for document in study.documents:
        stem = re.sub(r"[/\\\0]", "_", document.name.removesuffix(".txt")).strip(". ") or "letter"
        name, number = stem, 2
        while name.casefold() in taken:
            name, number = f"{stem} ({number})", number + 1
        taken.add(name.casefold())
        yield document, name + ending


def write_brat(study, path):
    folder = pathlib.Path(path)
    folder.mkdir(parents=True)
    for document, name in file_names(study, ".txt"):
        (folder / name).write_bytes(document.text.encode())
        lines = []
        for number, coding in enumerate(document.codings, 1):
            quote = document.text[coding.start:coding.end].replace("\n", " ")
            # A label of brat covers no line break: one fragment for each line.
            spans = ";".join(f"{coding.start + line.start()} {coding.start + line.end()}" for line in
                             re.finditer(r"[^\n]+", document.text[coding.start:coding.end]))
            lines.append(f"T{number}\t{brat_label(coding.code)} {spans}\t{quote}")
            memo = " ".join(filter(None, [coding.coder and f"coder: {coding.coder}", coding.memo])).replace("\n", " ")
            if memo:
                lines.append(f"#{number}\tAnnotatorNotes T{number}\t{memo.replace(chr(9), ' ')}")
        (folder / name).with_suffix(".ann").write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    labels = sorted({brat_label(coding.code) for document in study.documents for coding in document.codings})
    (folder / "annotation.conf").write_text(
        "[entities]\n" + "".join(label + "\n" for label in labels) + "[relations]\n[events]\n[attributes]\n", encoding="utf-8")


# WebAnno TSV 3

LAYER = "webanno.custom.Kodeks|code"
ESCAPED = {"\\": "\\\\", "[": "\\[", "]": "\\]", "|": "\\|", "_": "\\_", "->": "\\->", ";": "\\;", "\t": "\\t", "\n": "\\n", "*": "\\*"}


def escape(value):
    return re.sub(r"->|[\\\[\]|_;\t\n*]", lambda sign: ESCAPED[sign[0]], value)


def unescape(value):
    return re.sub(r"\\(->|.)", lambda sign: {"t": "\t", "n": "\n"}.get(sign[1], sign[1]), value, flags=re.DOTALL)


def split_escaped(value, sign):
    """At each sign that has no backslash of its own before it."""
    return [piece[0] for piece in re.finditer(r"(?:\\.|[^\\" + re.escape(sign) + r"])+", value, re.DOTALL)]


def text_of_tsv(lines):
    """The text of a file: its sentences at their places, with spaces between; places are UTF-16's."""
    units, sentence, at = [], None, 0
    for line in lines:
        if line.startswith("#Text="):
            sentence = (sentence + "\n" if sentence is not None else "") + unescape(line[6:])
        elif re.match(r"\d+-\d+\t", line) and sentence is not None:
            at = int(line.split("\t")[1].split("-")[0])
            lead = len(sentence) - len(sentence.lstrip())
            units += [b" \0"] * (at - lead - len(units))
            packed = sentence.encode("utf-16-le")
            if len(units) == at - lead:
                units += [packed[i:i + 2] for i in range(0, len(packed), 2)]
            sentence = None
    return b"".join(units).decode("utf-16-le")


def read_webanno_file(file, study, root):
    lines = file.read_text(encoding="utf-8").split("\n")
    if not lines[0].startswith("#FORMAT=WebAnno TSV 3"):
        raise Unreadable(f"{file} is not WebAnno TSV 3; export it as such from INCEpTION or WebAnno.")
    columns = []
    for line in lines:
        if line.startswith("#T_SP="):
            layer, *features = line[6:].split("|")
            columns += [(layer, feature) for feature in features or [""]]
        elif line.startswith(("#T_RL=", "#T_CH=")):
            study.remarks.append(f"{file.name}: the layer {line[6:].split('|')[0]} of relations stays out.")
    text = text_of_tsv(lines)
    document = Document(str(file.relative_to(root).with_suffix("")), offsets.normalised(text))
    study.documents.append(document)
    placer, open_spans, spans = Placer(text, ["utf16"]), {}, []
    for line in lines:
        cells = line.split("\t")
        if not re.match(r"\d+-\d+(\.\d+)?$", cells[0]):
            continue
        start, end = (int(number) for number in cells[1].split("-"))
        for (layer, _), cell in zip(columns, cells[3:]):
            for value in [] if cell in ("_", "") else split_escaped(cell, "|"):
                named = re.match(r"(.*?)(?:(?<!\\)\[(\d+)\])?$", value, re.DOTALL)
                label = layer.split(".")[-1] if named[1] == "*" else unescape(named[1])
                key = layer, label, named[2]
                if named[2] and key in open_spans:
                    open_spans[key][1] = end
                    continue
                spans.append([start, end, label])
                if named[2]:
                    open_spans[key] = spans[-1]
    for start, end, label in spans:
        add(study, document, placer, start, end, label)


def read_webanno(path):
    path = pathlib.Path(path)
    study = Study("WebAnno TSV", path.stem)
    for file in [path] if path.is_file() else sorted(path.rglob("*.tsv")):
        read_webanno_file(file, study, file.parent if path.is_file() else path)
    return study


def tokens(text, cuts):
    """[(start, end)] of words and single signs, a line's together: [[...], ...]; every code point but white space is in one.

    They are cut where a coding begins or ends, so that each is within it or not.
    """
    lines, at = [], 0
    for line in text.split("\n"):
        found = [(at + piece.start(), at + piece.end()) for piece in re.finditer(r"\w+(?:[-’']\w+)*|[^\w\s]", line)]
        lines.append([piece for token in whole_signs(text, found) for piece in cut(token, cuts)])
        at += len(line) + 1
    return [line for line in lines if line]


def cut(token, cuts):
    ends = [token[0], *sorted(place for place in cuts if token[0] < place < token[1]), token[1]]
    return zip(ends, ends[1:])


def whole_signs(text, found):
    """A mark that belongs to the sign before it is no token of its own."""
    joined = []
    for start, end in found:
        if joined and joined[-1][1] == start and (unicodedata.combining(text[start]) or offsets.joins(text, start)):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def write_webanno(study, path):
    folder = pathlib.Path(path)
    folder.mkdir(parents=True)
    for document, name in file_names(study, ".tsv"):
        (folder / name).write_text(webanno_text(document), encoding="utf-8", newline="\n")


def webanno_text(document):
    units = offsets.places_in(document.text, "utf16")
    lines = ["#FORMAT=WebAnno TSV 3.3", f"#T_SP={LAYER}", "", ""]
    cuts = {place for coding in document.codings for place in (coding.start, coding.end)}
    for number, line in enumerate(tokens(document.text, cuts), 1):
        lines.append("#Text=" + document.text[line[0][0]:line[-1][1]].replace("\\", "\\\\"))
        for place, (start, end) in enumerate(line, 1):
            quote = document.text[start:end]
            over = [f"{escape(coding.code)}[{mark}]" for mark, coding in enumerate(document.codings, 1)
                    if coding.start <= start and end <= coding.end]
            lines.append(f"{number}-{place}\t{units[start]}-{units[end]}\t{quote}\t{'|'.join(over) or '_'}\t")
        lines.append("")
    return "\n".join(lines)
