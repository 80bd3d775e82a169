#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""foreignprojects.py KODEKS: projects of Taguette, QualCoder and RQDA, made here with the tables that the programs make
(taguette/database/models.py, qualcoder/__main__.py, RQDA's ProjectFun.R), brought in by `kodeks import`."""
import csv
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

KODEKS = os.path.abspath(sys.argv.pop())
QUOTE = "Sykehjem bør være bydelenes."
TEXT = f"Hei 👩🏽‍🚒 ble\u0301!\n{QUOTE} 🇳🇴\nVi er enige.\n"
WINDOWS = TEXT.replace("\n", "\r\n")

TAGUETTE = """
CREATE TABLE users (login VARCHAR(30) NOT NULL, created DATETIME NOT NULL);
CREATE TABLE projects (id INTEGER PRIMARY KEY, name VARCHAR(200) NOT NULL, description TEXT NOT NULL, created DATETIME NOT NULL);
CREATE TABLE documents (id INTEGER PRIMARY KEY, name VARCHAR(200) NOT NULL, description TEXT NOT NULL, filename VARCHAR(200)
    NOT NULL, created DATETIME NOT NULL, project_id INTEGER NOT NULL, text_direction VARCHAR(13) NOT NULL, contents TEXT NOT NULL);
CREATE TABLE commands (id INTEGER PRIMARY KEY, date DATETIME NOT NULL, user_login VARCHAR(30) NOT NULL, project_id INTEGER
    NOT NULL, document_id INTEGER, payload TEXT NOT NULL);
CREATE TABLE highlights (id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER
    NOT NULL, snippet TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, path VARCHAR(200) NOT NULL, description TEXT NOT NULL);
CREATE TABLE highlight_tags (highlight_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, PRIMARY KEY (highlight_id, tag_id));
INSERT INTO projects VALUES (1, 'Omsorg', 'Om omsorg', '2024-04-17 10:00:00');
INSERT INTO tags VALUES (1, 1, 'omsorg.sykehjem', 'Der en bor');
INSERT INTO tags VALUES (2, 1, 'enig', '');
"""
QUALCODER = """
CREATE TABLE project (databaseversion text, date text, memo text, about text, bookmarkfile integer, bookmarkpos integer,
    codername text, recently_used_codes text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text,
    av_text_id integer, risid integer, unique(name));
CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text,
    date text, memo text, avid integer, important integer, unique(cid,fid,pos0,pos1,owner));
CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text);
CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text);
CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text,
    memo text);
CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text, date text);
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer);
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text);
CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text);
INSERT INTO project VALUES ('v8', '2024-04-17 10:00:00', 'Om prosjektet', 'QualCoder', 0, 0, 'Kari', '');
INSERT INTO code_cat VALUES (7, 'Omsorg', 'Kari', '', '', NULL), (8, 'Bolig', 'Kari', '', '', 7);
INSERT INTO code_name VALUES (1, 'sykehjem', 'Der en bor', 8, 'Kari', '', '#F781D8');
INSERT INTO source VALUES (2, 'bilde.jpg', NULL, '/images/bilde.jpg', '', 'Kari', '', NULL, NULL);
INSERT INTO annotation VALUES (1, 1, 0, 3, 'Merk hilsenen', 'Kari', '');
INSERT INTO journal VALUES (1, 'Dag 1', 'Begynt', '', 'Kari');
INSERT INTO cases VALUES (1, 'Bydel Nord', '', 'Kari', '');
INSERT INTO case_text VALUES (1, 1, 1, 0, 10, 'Kari', '', '');
INSERT INTO attribute VALUES (1, 'Slag', 'case', 'bydel', 1, '', 'Kari'), (2, 'Side', 'file', '3', 1, '', 'Kari');
"""
RQDA = """
CREATE TABLE source (name text, id integer, file text, memo text, owner text, date text, dateM text, status integer);
CREATE TABLE freecode (name text, memo text, owner text, date text, dateM text, id integer, status integer, color text);
CREATE TABLE treecode (cid integer, catid integer, date text, dateM text, memo text, status integer, owner text);
CREATE TABLE codecat (name text, cid integer, catid integer, owner text, date text, dateM text, memo text, status integer);
CREATE TABLE coding (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text,
    memo text);
CREATE TABLE coding2 (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text,
    memo text);
CREATE TABLE project (databaseversion text, date text, dateM text, memo text, about text, imageDir text);
CREATE TABLE cases (name text, memo text, owner text, date text, dateM text, id integer, status integer);
CREATE TABLE caselinkage (caseid integer, fid integer, selfirst real, selend real, status integer, owner text, date text, memo text);
CREATE TABLE caseAttr (variable text, value text, caseID integer, date text, dateM text, owner text, status integer);
CREATE TABLE fileAttr (variable text, value text, fileID integer, date text, dateM text, owner text, status integer);
CREATE TABLE journal (name text, journal text, date text, dateM text, owner text, status integer);
CREATE TABLE annotation (fid integer, position integer, annotation text, owner text, date text, dateM text, status integer);
INSERT INTO project VALUES ('0.2.2', 'Wed Apr 17 10:00:00 2024', NULL, 'Om prosjektet', 'RQDA', NULL);
INSERT INTO freecode VALUES ('sykehjem', 'Der en bor', 'rghuang', '', '', 1, 1, 'lightblue'), ('slettet', '', 'rghuang', '', '', 2, 0, NULL);
INSERT INTO codecat VALUES ('Omsorg', NULL, 5, 'rghuang', '', '', '', 1), ('Bolig', NULL, 6, 'rghuang', '', '', '', 1);
INSERT INTO treecode VALUES (1, 5, '', '', '', 1, 'rghuang'), (1, 6, '', '', '', 1, 'rghuang');
INSERT INTO fileAttr VALUES ('Slag', 'bydel', 1, '', '', 'rghuang', 1), ('Side', 'NA', 1, '', '', 'rghuang', 1);
"""


def place(text, unit, quote=QUOTE):
    before = text[:text.index(quote)]
    lengths = {"byte": lambda part: len(part.encode()), "utf16": lambda part: len(part.encode("utf-16-le")) // 2, "codepoint": len}
    return lengths[unit](before), lengths[unit](before) + lengths[unit](quote)


class ForeignProjects(unittest.TestCase):
    def setUp(self):
        kept = tempfile.TemporaryDirectory()
        self.addCleanup(kept.cleanup)
        self.folder = pathlib.Path(kept.name)

    def made(self, name, tables, rows):
        file = self.folder / name
        file.parent.mkdir(exist_ok=True)
        with sqlite3.connect(file) as database:
            database.executescript(tables)
            for sql, values in rows:
                database.execute(sql, values)
        database.close()
        return file

    def kodeks(self, *words, code=0):
        done = subprocess.run([KODEKS, *map(str, words)], cwd=self.folder, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def brought_in(self, path):
        """[(letter, quote, argument, coder, memo)], what was said"""
        self.kodeks("new", "p.kodeks")
        said = self.kodeks("import", "p.kodeks", path)
        self.kodeks("check", "p.kodeks")
        self.kodeks("export", "p.kodeks", "p.csv")
        with open(self.folder / "p.csv", encoding="utf-8-sig", newline="") as file:
            rows = [(row["letter"], row["text"], row["arguments"], row["coder"], row["memo"]) for row in csv.DictReader(file)]
        again = self.kodeks("import", "p.kodeks", path)
        self.assertIn("new: 0 codes, 0 coders, 0 passages", again)
        return rows, said

    def taguette(self, name, page, marks, more=()):
        rows = [("INSERT INTO documents VALUES (1, 'brev.docx', '', 'brev.docx', '', 1, 'LEFT_TO_RIGHT', ?)", (page,)), *more]
        for number, (start, end, snippet, tags) in enumerate(marks, 1):
            rows.append(("INSERT INTO highlights VALUES (?, 1, ?, ?, ?)", (number, start, end, snippet)))
            rows += [("INSERT INTO highlight_tags VALUES (?, ?)", (number, tag)) for tag in tags]
        return self.made(name, TAGUETTE, rows)

    def test_taguettes_places_are_bytes_of_the_pages_text(self):
        page = f"<p>Hei 👩🏽‍🚒 ble\u0301 &amp; så!</p>\n<ul><li><b>Sykehjem</b> bør\nvære bydelenes. 🇳🇴</li></ul>"
        text = "Hei 👩🏽‍🚒 ble\u0301 & så!\nSykehjem bør\nvære bydelenes. 🇳🇴"
        start, end = place(text, "byte", "Sykehjem bør\nvære bydelenes.")
        command = ("INSERT INTO commands VALUES (1, '', 'ola', 1, 1, ?)",
                   (f'{{"end_offset": {end}, "highlight_id": 1, "start_offset": {start}, "tags": [1, 2], "type": "highlight_add"}}',))
        rows, said = self.brought_in(self.taguette(
            "t.sqlite3", page, [(start, end, "<ul><li><b>Sykehjem</b> bør\nvære bydelenes.</li></ul>", (1, 2))], [command]))
        self.assertEqual(rows, [("brev.docx", QUOTE, "A.OMSORG-SYKEHJEM;A.ENIG", "ola", "")])
        self.assertIn("2 codes, 1 texts, 1 selections, 2 codings", said)
        self.assertNotIn("otherwise", said)

    def test_a_taguette_file_with_several_projects_is_refused(self):
        path = self.taguette("t.sqlite3", "<p>a</p>", [], [("INSERT INTO projects VALUES (2, 'Skole', '', '')", ())])
        self.kodeks("new", "p.kodeks")
        self.assertIn("Omsorg, Skole", self.kodeks("import", "p.kodeks", path, code=1))

    def test_a_place_that_taguettes_text_does_not_have_is_told(self):
        rows, said = self.brought_in(self.taguette("t.sqlite3", "<p>kort</p>", [(2, 99, "", (1,))]))
        self.assertEqual(rows, [])
        self.assertIn("1 selection", said)

    def qualcoder(self, text, marks):
        rows = [("INSERT INTO source VALUES (1, 'brev.txt', ?, NULL, 'Om brevet', 'Kari', '', NULL, NULL)", (text,))]
        rows += [("INSERT INTO code_text VALUES (NULL, 1, 1, ?, ?, ?, ?, '2024-04-17 10:00:00', ?, NULL, NULL)", mark) for mark in marks]
        return self.made("studie.qda/data.qda", QUALCODER, rows)

    def test_qualcoders_places_are_code_points_or_utf16_mark_by_mark(self):
        for text in (TEXT, WINDOWS):
            with self.subTest(text):
                for old in self.folder.rglob("*.*"):
                    old.unlink() if old.is_file() else None
                other = "Vi er enige."
                path = self.qualcoder(text, [(QUOTE, *place(text, "codepoint"), "Kari", "vel"),
                                             (other, *place(text, "utf16", other), "Per", "")]).parent
                rows, said = self.brought_in(path)
                self.assertEqual(rows, [("brev.txt", QUOTE, "A.OMSORG-BOLIG-SYKEHJEM", "Kari", "vel"),
                                        ("brev.txt", other, "A.OMSORG-BOLIG-SYKEHJEM", "Per", "")])
                self.assertIn("1 picture", said)
                self.assertNotIn("otherwise", said)
                facts = self.kodeks("list", "p.kodeks", "letters")
                self.assertIn("brev.txt", facts)

    def test_a_file_of_qualcoders_folder_may_be_named_too(self):
        rows, _ = self.brought_in(self.qualcoder(TEXT, [(QUOTE, *place(TEXT, "codepoint"), "Kari", "")]))
        self.assertEqual([row[1] for row in rows], [QUOTE])

    def test_rqdas_deleted_rows_stay_out_and_its_rewritten_quotes_do_not_move(self):
        start, end = place(TEXT, "codepoint")
        other = place(TEXT, "codepoint", "Vi er enige.")
        coding = "INSERT INTO {} VALUES (?, 1, ?, ?, ?, ?, 'rghuang', 'Wed Apr 17 10:00:00 2024', ?)"
        path = self.made("studie.rqda", RQDA, [
            ("INSERT INTO source VALUES ('brev', 1, ?, '', 'rghuang', '', NULL, 1)", (TEXT,)),
            ("INSERT INTO source VALUES ('slettet', 2, 'borte', '', 'rghuang', '', NULL, 0)", ()),
            (coding.format("coding"), (1, TEXT[start - 1:end], start, end, 1, "vel")),  # as RQDA leaves it behind an edited text
            (coding.format("coding"), (1, "Hei", 0, 3, -1, None)),
            (coding.format("coding2"), (1, "Vi er enige.", *other, 1, None))])
        rows, said = self.brought_in(path)
        self.assertEqual(rows, [("brev", QUOTE, "A.BOLIG-SYKEHJEM", "rghuang", "vel"),
                                ("brev", "Vi er enige.", "A.BOLIG-SYKEHJEM", "rghuang (2)", "")])
        self.assertIn("in several categories", said)
        self.assertNotIn("otherwise", said)

    def test_what_is_damaged_is_told_and_changes_nothing(self):
        path = self.made("studie.rqda", RQDA, [("INSERT INTO source VALUES ('brev', 1, ?, '', '', '', NULL, 1)", (TEXT * 500,))])
        whole = path.read_bytes()
        path.write_bytes(whole[:len(whole) // 2])
        self.kodeks("new", "p.kodeks")
        before = (self.folder / "p.kodeks").read_bytes()
        self.assertIn("studie.rqda", self.kodeks("import", "p.kodeks", path, code=1))
        self.assertEqual((self.folder / "p.kodeks").read_bytes(), before)

    def test_another_database_is_no_project(self):
        path = self.made("noe.sqlite3", "CREATE TABLE source (id); CREATE VIEW coding AS SELECT 1;", [])
        self.kodeks("new", "p.kodeks")
        self.assertIn("noe.sqlite3", self.kodeks("import", "p.kodeks", path, code=1))


if __name__ == "__main__":
    unittest.main(verbosity=1)
