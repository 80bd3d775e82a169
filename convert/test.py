#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""convert/test.py [KODEKS]: each form, made here as its documentation has it, with an emoji, a letter of two code points
and CR LF before what is coded; and, with KODEKS, into a project and out of the sample."""
import base64
import hashlib
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

import dna
import lines
import offsets
import qdpx
import standoff
import xmlforms
from study import Coding, Document, Study, Unreadable

TEXT = "Hei 👩🏽‍🚒 ble\u0301!\r\nSykehjem bør være bydelenes. 🇳🇴\r\nVi er enige.\n"
QUOTE = "Sykehjem bør være bydelenes."
KODEKS = os.path.abspath(sys.argv.pop()) if len(sys.argv) > 1 and os.path.exists(sys.argv[-1]) else None


def place(text, unit):
    """Of the quote, counted in another way than offsets.py does."""
    before, within = text[:text.index(QUOTE)], QUOTE
    lengths = {"byte": lambda part: len(part.encode()), "utf16": lambda part: len(part.encode("utf-16-le")) // 2, "codepoint": len,
               "grapheme": lambda part: len(part) - sum(part.count(sign) for sign in "🏽\u200d🚒\u0301") - part.count("\r\n")}
    return lengths[unit](before), lengths[unit](before) + lengths[unit](within)


def covered(study, label=lambda code: code):
    """{(text without white space, code): places of it that are coded}, whichever pieces they are coded in."""
    found = {}
    for document in study.documents:
        ranks, rank = [], 0
        for sign in document.text:
            ranks.append(rank)
            rank += not sign.isspace()
        for coding in document.codings:
            found.setdefault(("".join(document.text.split()), label(coding.code)), set()).update(
                ranks[at] for at in range(coding.start, coding.end) if not document.text[at].isspace())
    return found


class Convert(unittest.TestCase):
    def setUp(self):
        self.kept = tempfile.TemporaryDirectory()
        self.addCleanup(self.kept.cleanup)
        self.folder = pathlib.Path(self.kept.name)

    def check(self, study, code="Task", coder="", text=None):
        self.assertEqual(study.remarks, [])
        self.assertEqual(len(study.documents), 1)
        document = study.documents[0]
        if text != "any":
            self.assertEqual(document.text, offsets.normalised(TEXT if text is None else text))
        self.assertEqual([(document.text[each.start:each.end], each.code, each.coder) for each in document.codings],
                         [(QUOTE, code, coder)])
        qdpx.save(study, self.folder / "out.qdpx")
        again = qdpx.read(self.folder / "out.qdpx").documents[0]
        self.assertEqual([again.text[each.start:each.end] for each in again.codings], [QUOTE])

    def test_every_unit_is_counted_as_it_is(self):
        for unit in offsets.UNITS:
            with self.subTest(unit):
                start, end = place(TEXT, unit)
                places, text = offsets.table(TEXT, unit), offsets.normalised(TEXT)
                self.assertEqual(text[places[start]:places[end]], QUOTE)
                self.assertEqual(offsets.places_in(text, unit)[text.index(QUOTE)], place(text, unit)[0])

    def test_brat_counts_code_points_with_every_cr(self):
        folder = self.folder / "brat"
        folder.mkdir()
        (folder / "a.txt").write_bytes(TEXT.encode())
        start, end = place(TEXT, "codepoint")
        (folder / "a.ann").write_text(f"T1\tTask {start} {end}\t{QUOTE}\n#1\tAnnotatorNotes T1\tvel\n", encoding="utf-8")
        study = standoff.read_brat(folder)
        self.check(study)
        self.assertEqual(study.documents[0].codings[0].memo, "vel")

    def test_webanno_counts_utf16(self):
        start, _ = place(TEXT, "utf16")
        (self.folder / "a.tsv").write_text(
            "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Code|value\n\n\n#Text=Hei\n1-1\t0-3\tHei\t_\t\n\n"
            f"#Text={QUOTE}\n2-1\t{start}-{start + 8}\tSykehjem\tTask[1]\t\n2-2\t{start + 9}-{start + 12}\tbør\tTask[1]\t\n"
            f"2-3\t{start + 13}-{start + 27}\tvære bydelenes\tTask[1]\t\n2-4\t{start + 27}-{start + 28}\t.\tTask[1]\t\n",
            encoding="utf-8")
        self.check(standoff.read_webanno(self.folder / "a.tsv"), text="any")

    def test_doccano_counts_utf16_or_clusters(self):
        for unit in ("utf16", "grapheme"):
            with self.subTest(unit):
                (self.folder / "out.qdpx").unlink(missing_ok=True)
                (self.folder / "d.jsonl").write_text(json.dumps({"id": 1, "text": TEXT, "label": [[*place(TEXT, unit), "Task"]]}))
                self.check(lines.read_doccano(self.folder / "d.jsonl", unit))

    def test_label_studio_counts_code_points_or_utf16_and_the_quote_tells(self):
        for unit in ("codepoint", "utf16"):
            with self.subTest(unit):
                (self.folder / "out.qdpx").unlink(missing_ok=True)
                start, end = place(TEXT, unit)
                result = {"type": "labels", "value": {"start": start, "end": end, "text": QUOTE, "labels": ["Task"]}}
                (self.folder / "l.json").write_text(json.dumps(
                    [{"id": 1, "data": {"text": TEXT}, "annotations": [{"completed_by": {"email": "k@e.org"}, "result": [result]}]}]))
                self.check(lines.read_label_studio(self.folder / "l.json"), coder="k@e.org")

    def test_what_is_written_is_read_the_same(self):
        text = offsets.normalised(TEXT)
        start = text.index(QUOTE)
        study = Study("x", documents=[Document("a", text, [Coding(start, start + len(QUOTE), "Task")])])
        study.code("Task")
        standoff.write_brat(study, self.folder / "brat")
        self.check(standoff.read_brat(self.folder / "brat"))
        standoff.write_webanno(study, self.folder / "webanno")
        (self.folder / "out.qdpx").unlink()
        self.check(standoff.read_webanno(self.folder / "webanno"), text="any")
        for unit in offsets.UNITS:
            lines.write_doccano(study, self.folder / f"{unit}.jsonl", unit)
            (self.folder / "out.qdpx").unlink()
            self.check(lines.read_doccano(self.folder / f"{unit}.jsonl", unit))
        xmlforms.write_xmi(study, self.folder / "xmi")
        (self.folder / "out.qdpx").unlink()
        self.check(xmlforms.read_xmi(self.folder / "xmi"))
        lines.write_label_studio(study, self.folder / "l.json")
        (self.folder / "out.qdpx").unlink()
        self.check(lines.read_label_studio(self.folder / "l.json"))

    def test_a_cas_counts_utf16_and_each_feature_is_a_code(self):
        start, end = place(TEXT, "utf16")
        said = TEXT.replace("\r", "&#13;").replace("\n", "&#10;")
        (self.folder / "a.xmi").write_text(
            '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///webanno/custom.ecore"'
            ' xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmi:version="2.0">'
            f'<type:Token xmi:id="5" sofa="1" begin="{start}" end="{end}" order="0"/>'
            f'<custom:Span xmi:id="6" sofa="1" begin="{start}" end="{end}" label="Task" sure="false" links="7"/>'
            f'<custom:Relation xmi:id="7" sofa="1" begin="0" end="3" Governor="6" Dependent="6"/>'
            f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="{said}"/></xmi:XMI>', encoding="utf-8")
        study = xmlforms.read_xmi(self.folder / "a.xmi")
        self.assertEqual(study.remarks, ["a: 1 relations stay out."])
        study.remarks.clear()
        self.check(study)

    def test_anchors_of_tei_stand_where_codings_begin_and_end(self):
        text = "Først & <fremst>:\n\n" + offsets.normalised(TEXT)
        start = text.index(QUOTE)
        codings = [Coding(start, start + len(QUOTE), "Task", "Kari", "vel"), Coding(start - 4, start + 8, "Other", "Per"),
                   Coding(0, len(text), "Task", "Per")]
        study = Study("x", documents=[Document("a", text, codings)])
        for coding in codings:
            study.code(coding.code)
        xmlforms.write_tei(study, self.folder / "tei")
        root = xml.parse(self.folder / "tei" / "a.xml").getroot()
        space = "{http://www.tei-c.org/ns/1.0}"
        places, written = {}, ""
        for paragraph in root.iter(space + "p"):
            if paragraph not in root.find(f"{space}text/{space}body"):
                continue
            written += paragraph.text or ""
            for anchor in paragraph:
                places[anchor.get(xmlforms.ID)] = len(written)
                written += anchor.tail or ""
        bare = text.replace("\n", "")
        self.assertEqual(written, bare)
        spans = list(root.iter(space + "span"))
        self.assertEqual([written[places[span.get("from")[1:]]:places[span.get("to")[1:]]] for span in spans],
                         [text[coding.start:coding.end].replace("\n", "") for coding in codings])
        self.assertEqual([span.text for span in spans], ["vel", None, None])
        names = {element.get(xmlforms.ID): element for element in root.iter() if element.get(xmlforms.ID)}
        self.assertEqual([names[span.get("resp")[1:]].findtext(space + "name") for span in spans], ["Kari", "Per", "Per"])
        self.assertEqual([names[span.get("ana")[1:]].findtext(space + "catDesc") for span in spans], ["Task", "Other", "Task"])

    def test_a_place_outside_the_text_is_told(self):
        (self.folder / "d.jsonl").write_text(json.dumps({"text": "kort", "label": [[2, 99, "Task"]]}))
        study = lines.read_doccano(self.folder / "d.jsonl")
        self.assertEqual(len(study.remarks), 1)
        self.assertEqual(study.documents[0].codings, [])

    def test_a_password_is_sealed_as_jasypt_does(self):
        salt = bytes(range(16))
        digest = salt + b"kodeks"
        for _ in range(100_000):
            digest = hashlib.sha256(digest).digest()
        self.assertEqual(base64.b64decode(dna.sealed("kodeks", salt)), salt + digest)

    def test_what_is_no_project_gives_no_statements(self):
        (self.folder / "a.kodeks").write_bytes(b"SQLite format 3\0" + bytes(100))
        with self.assertRaisesRegex(Unreadable, "no project of Kodeks"):
            dna.write(self.folder / "a.kodeks", self.folder / "a.dna")
        self.assertEqual([path.name for path in self.folder.iterdir()], ["a.kodeks"])

    @unittest.skipUnless(KODEKS, "no kodeks was named")
    def test_passages_become_statements_of_dna(self):
        def ran(*words):
            return subprocess.run([*words], cwd=self.folder, check=True, capture_output=True, text=True).stdout
        (self.folder / "a.txt").write_text(TEXT, encoding="utf-8", newline="")
        text = offsets.normalised(TEXT)
        start = text.index(QUOTE)
        ran(KODEKS, "sample", "s.kodeks")
        ran(KODEKS, "import", "s.kodeks", "a.txt")
        (self.folder / "p.csv").write_text(f"letter,start,end,task_id,direction_id\na.txt,{start},{start + len(QUOTE)},"
                                           "T.HO.BPA,D.UENDRET\n", encoding="utf-8")
        ran(KODEKS, "import-passages", "s.kodeks", "p.csv", "--coder", "Kari")
        ran(sys.executable, str(pathlib.Path(__file__).parent), "s.kodeks", "s.dna")
        project, made = (sqlite3.connect(self.folder / name) for name in ("s.kodeks", "s.dna"))
        self.assertEqual(made.execute("PRAGMA foreign_key_check").fetchall(), [])
        texts = {name: made.execute(
            "SELECT StatementId, Value FROM DATASHORTTEXT JOIN ENTITIES ON ENTITIES.ID = Entity"
            " JOIN VARIABLES ON VARIABLES.ID = DATASHORTTEXT.VariableId WHERE Variable = ?", (name,)).fetchall()
            for name in dna.TEXTS.values()}
        texts = {name: dict(rows) for name, rows in texts.items()}
        agreement = dict(made.execute("SELECT StatementId, Value FROM DATABOOLEAN").fetchall())
        found = []
        for number, title, whole, first, last, coder in made.execute(
                "SELECT STATEMENTS.ID, Title, Text, Start, Stop, Name FROM STATEMENTS JOIN DOCUMENTS ON DocumentId ="
                " DOCUMENTS.ID JOIN CODERS ON STATEMENTS.Coder = CODERS.ID"):
            quote = whole.encode("utf-16-le")[2 * first:2 * last].decode("utf-16-le")
            found.append((title, coder, quote, texts["concept"][number].split(" · ")[0], texts["direction"][number],
                          agreement[number] == 0))
        rows = project.execute("SELECT letter, coder, text, task, direction, direction_id = 'D.UENDRET' FROM coded_passage"
                               " WHERE task <> ''").fetchall()
        self.assertEqual(len(rows), 240)
        self.assertEqual(sorted(found), sorted((*row[:5], bool(row[5])) for row in rows))
        self.assertIn(QUOTE, [row[2] for row in found])

    @unittest.skipUnless(KODEKS, "no kodeks was named")
    def test_the_sample_goes_out_and_comes_in(self):
        def ran(*words):
            return subprocess.run([*words], cwd=self.folder, check=True, capture_output=True, text=True).stdout
        ran(KODEKS, "sample", "s.kodeks")
        ran(KODEKS, "export", "s.kodeks", "s.qdpx")
        here = str(pathlib.Path(__file__).parent)
        before = qdpx.read(self.folder / "s.qdpx")
        for form, out in (("brat", "b"), ("webanno", "w"), ("doccano", "d.jsonl"), ("label-studio", "l.json"), ("xmi", "x")):
            with self.subTest(form):
                ran(sys.executable, here, "s.qdpx", out, form)
                said = ran(sys.executable, here, out, f"{form}.qdpx")
                after = qdpx.read(self.folder / f"{form}.qdpx")
                self.assertTrue(covered(before))
                self.assertEqual(covered(after), covered(before, standoff.brat_label if form == "brat" else lambda code: code))
                ran(KODEKS, "new", f"{form}.kodeks")
                said += ran(KODEKS, "import", f"{form}.kodeks", f"{form}.qdpx")
                ran(KODEKS, "check", f"{form}.kodeks")
                counts = [sum(len(document.codings) for document in study.documents) for study in (before, after)]
                print(f"{form}: {counts[0]} codings out, {counts[1]} in;", *re.findall("new: .*", said))


if __name__ == "__main__":
    unittest.main(verbosity=1)
