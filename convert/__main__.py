# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""python3 convert IN OUT [--unit byte|utf16|codepoint|grapheme]: between other tools' files and REFI-QDA projects.

    python3 convert FOLDER study.qdpx                 brat (.txt with .ann) or WebAnno TSV 3 (.tsv) of INCEpTION;
                                                      then: kodeks import p.kodeks study.qdpx
    python3 convert doccano.jsonl study.qdpx          doccano; --unit grapheme if its project counts so
    python3 convert tasks.json study.qdpx             Label Studio
    python3 convert text.xmi study.qdpx               UIMA CAS (XMI) of INCEpTION, or a folder of them
    kodeks export p.kodeks p.qdpx                     and back:
    python3 convert p.qdpx OUT brat|webanno|doccano|label-studio|xmi|tei
    python3 convert p.kodeks study.dna                statements for the Discourse Network Analyzer 3

Says what came along and what stayed out. Nothing is overwritten. README.md has what each can carry.
"""
import argparse
import pathlib
import sqlite3
import sys

import dna
import lines
import offsets
import qdpx
import standoff
import xmlforms
from study import Unreadable

WRITERS = {
    "brat": lambda study, out, unit: standoff.write_brat(study, out),
    "webanno": lambda study, out, unit: standoff.write_webanno(study, out),
    "doccano": lambda study, out, unit: lines.write_doccano(study, out, unit or "utf16"),
    "label-studio": lambda study, out, unit: lines.write_label_studio(study, out),
    "xmi": lambda study, out, unit: xmlforms.write_xmi(study, out),
    "tei": lambda study, out, unit: xmlforms.write_tei(study, out),
}


def read(path, unit):
    path = pathlib.Path(path)
    if not path.exists():
        raise Unreadable(f"{path} is not there; check its name and folder.")
    if path.suffix == ".qdpx":
        return qdpx.read(path)
    if path.suffix == ".tsv" or (path.is_dir() and any(path.rglob("*.tsv"))):
        return standoff.read_webanno(path)
    if path.is_dir() and any(path.rglob("*.ann")):
        return standoff.read_brat(path)
    if path.suffix == ".xmi" or (path.is_dir() and any(path.rglob("*.xmi"))):
        return xmlforms.read_xmi(path)
    if path.suffix in (".json", ".jsonl"):
        found = lines.records(path)
        if found and all(isinstance(record, dict) and "data" in record for record in found):
            return lines.read_label_studio(path, unit)
        if found and all(isinstance(record, dict) and isinstance(record.get("text"), str) for record in found):
            return lines.read_doccano(path, unit or "utf16")
        raise Unreadable(f"{path} is neither doccano's nor Label Studio's: no record has “text”, or “data”.")
    raise Unreadable(f"{path} is of none of these tools; Kodeks itself takes projects of Taguette, QualCoder and RQDA.")


def main():
    parser = argparse.ArgumentParser(prog="convert", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", metavar="IN")
    parser.add_argument("out", metavar="OUT")
    parser.add_argument("form", nargs="?", choices=sorted(WRITERS))
    parser.add_argument("--unit", choices=offsets.UNITS, help="how IN or OUT counts, where the tool has a choice")
    words = parser.parse_args()
    is_dna = words.form is None and words.source.endswith(".kodeks") and words.out.endswith(".dna")
    if words.form is None and not is_dna and not words.out.endswith(".qdpx"):
        parser.error(f"{words.out} is no .qdpx; say what it is to be: {', '.join(sorted(WRITERS))}")
    try:
        study = dna.write(words.source, words.out) if is_dna else read(words.source, words.unit)
        if not is_dna and pathlib.Path(words.out).exists():
            raise Unreadable(f"{words.out} is there already; choose another name.")
        if words.form:
            WRITERS[words.form](study, words.out, words.unit)
        elif not is_dna:
            qdpx.save(study, words.out)
    except (Unreadable, OSError, UnicodeDecodeError, sqlite3.Error, KeyError, ValueError, TypeError, AttributeError) as error:
        sentence = str(error) if isinstance(error, (Unreadable, OSError)) else f"it cannot be read ({error!r})"
        sys.exit(f"convert: {words.source}: {sentence}")
    for remark in study.remarks:
        print(remark)
    print(f"{study.origin}: {len(study.documents)} texts, {len(study.codes)} codes,"
          f" {sum(len(document.codings) for document in study.documents)} codings")


if __name__ == "__main__":
    main()
