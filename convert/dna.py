# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Statements for discourse-network analysis: a database (.dna) of the Discourse Network Analyzer 3, straight from a
.kodeks project, since only there a passage is one statement with its task, its direction and its sender.

A passage with a task becomes a statement of the type “DNA Statement” with DNA's own variables. organization is the
sender; concept is the task, agreement whether it should move (1: a transfer, 0: unchanged). Of another direction
nobody can say that it agrees or not: cooperation and what is unclear are concepts of their own (“Task · cooperation”).
direction, from, to, arguments, certainty and memo stand beside them. Places are in UTF-16, as Java counts.
"""
import base64
import datetime
import hashlib
import os
import pathlib
import sqlite3

import offsets
from study import Code, Coding, Document, Study, Unreadable

LONGEST = 190  # code points of a name in DNA
PASSWORD = "kodeks"
TEXTS = {1: "person", 2: "organization", 3: "concept", 5: "direction", 6: "from", 7: "to", 8: "arguments"}
OTHERS = {4: ("agreement", "boolean"), 9: ("certainty", "integer"), 10: ("memo", "long text")}
RIGHTS = ("AddDocuments EditDocuments DeleteDocuments ImportDocuments AddStatements EditStatements DeleteStatements"
          " EditAttributes EditRegex EditStatementTypes EditCoders EditCoderRelations ViewOthersDocuments"
          " EditOthersDocuments ViewOthersStatements EditOthersStatements").split()


def of(table):
    return f"REFERENCES {table}(ID) ON DELETE CASCADE"


def shade(default=""):
    return ", ".join(f"{name} INTEGER {default} CHECK ({name} BETWEEN 0 AND 255)" for name in ("Red", "Green", "Blue"))


def short(name, more="NOT NULL"):
    return f"{name} TEXT {more} CHECK (LENGTH({name}) < 191)"


def datum(kind):
    return (f"ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL {of('STATEMENTS')},"
            f" VariableId INTEGER NOT NULL {of('VARIABLES')}, {kind}, UNIQUE (StatementId, VariableId)")


BLACK, KEY = shade("NOT NULL DEFAULT 0"), "ID INTEGER NOT NULL PRIMARY KEY"
# The tables and columns that DNA 3 makes and looks for in a file.
TABLES = {
    "SETTINGS": "Property TEXT PRIMARY KEY, Value TEXT NOT NULL",
    "CODERS": f"{KEY}, {short('Name')}, {BLACK}, Refresh INTEGER NOT NULL DEFAULT 0, FontSize INTEGER NOT NULL DEFAULT 14,"
              f" {short('Password')}, PopupWidth INTEGER DEFAULT 300, ColorByCoder INTEGER NOT NULL DEFAULT 0,"
              " PopupDecoration INTEGER NOT NULL DEFAULT 0, PopupAutoComplete INTEGER NOT NULL DEFAULT 1, "
              + ", ".join(f"Permission{right} INTEGER NOT NULL DEFAULT 1" for right in RIGHTS),
    "DOCUMENTS": f"{KEY}, {short('Title')}, Text TEXT NOT NULL, Coder INTEGER {of('CODERS')}, "
                 + ", ".join(short(name, "NOT NULL DEFAULT ''") for name in ("Author", "Source", "Section", "Type"))
                 + ", Notes TEXT NOT NULL DEFAULT '', Date INTEGER NOT NULL",
    "STATEMENTTYPES": f"{KEY}, {short('Label')}, {BLACK}",
    "VARIABLES": f"{KEY}, {short('Variable')}, DataType TEXT NOT NULL DEFAULT 'short text',"
                 f" StatementTypeId INTEGER {of('STATEMENTTYPES')}, UNIQUE (Variable, StatementTypeId)",
    "VARIABLELINKS": f"{KEY}, SourceVariableId INTEGER {of('VARIABLES')}, TargetVariableId INTEGER {of('VARIABLES')},"
                     " CHECK (TargetVariableId != SourceVariableId)",
    "REGEXES": f"Label TEXT PRIMARY KEY CHECK (LENGTH(Label) < 191), {BLACK}",
    "CODERRELATIONS": f"{KEY}, Coder INTEGER {of('CODERS')}, OtherCoder INTEGER {of('CODERS')}, "
                      + ", ".join(f"{name} INTEGER NOT NULL DEFAULT 1" for name in
                                  ("viewStatements", "editStatements", "viewDocuments", "editDocuments"))
                      + ", CHECK (Coder != OtherCoder)",
    "STATEMENTS": f"{KEY}, StatementTypeId INTEGER {of('STATEMENTTYPES')}, DocumentId INTEGER {of('DOCUMENTS')},"
                  f" Start INTEGER NOT NULL CHECK (Start >= 0), Stop INTEGER NOT NULL CHECK (Stop >= 0),"
                  f" Coder INTEGER {of('CODERS')}, CHECK (Start < Stop)",
    "ENTITIES": f"ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL {of('VARIABLES')},"
                f" {short('Value', 'NOT NULL DEFAULT ' + repr(''))}, {shade()}, ChildOf INTEGER {of('ENTITIES')},"
                " UNIQUE (VariableId, Value)",
    "DATABOOLEAN": datum("Value INTEGER NOT NULL DEFAULT 1"),
    "DATAINTEGER": datum("Value INTEGER NOT NULL DEFAULT 0"),
    "DATALONGTEXT": datum("Value TEXT DEFAULT ''"),
    "DATASHORTTEXT": datum(f"Entity INTEGER NOT NULL {of('ENTITIES')}"),
    "ATTRIBUTEVARIABLES": f"ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL {of('VARIABLES')},"
                          f" {short('AttributeVariable')}, UNIQUE (VariableId, AttributeVariable)",
    "ATTRIBUTEVALUES": f"ID INTEGER PRIMARY KEY NOT NULL, EntityId INTEGER NOT NULL {of('ENTITIES')},"
                       f" AttributeVariableId INTEGER NOT NULL {of('ATTRIBUTEVARIABLES')},"
                       f" {short('AttributeValue', 'NOT NULL DEFAULT ' + repr(''))}, UNIQUE (EntityId, AttributeVariableId)",
}


def sealed(password, salt=None):
    """As Jasypt's StrongPasswordEncryptor keeps a password: SHA-256 of the salt and it, 100,000 times, in Base64."""
    salt = salt or os.urandom(16)
    digest = hashlib.sha256(salt + password.encode()).digest()
    for _ in range(99_999):
        digest = hashlib.sha256(digest).digest()
    return base64.b64encode(salt + digest).decode()


def seconds(date):
    """Since 1970, of a day as ISO 8601 has it; one that is not known is the first."""
    try:
        return int(datetime.datetime.fromisoformat(date[:10]).replace(tzinfo=datetime.timezone.utc).timestamp())
    except ValueError:
        return 0


class Writer:
    def __init__(self, out, study):
        self.out, self.study, self.entities = out, study, {}

    def cut(self, name):
        if len(name) > LONGEST:
            self.study.remarks.append(f"“{name[:60]}…” is longer than DNA's {LONGEST} characters and was cut.")
        return name[:LONGEST]

    def entity(self, variable, name):
        key = variable, self.cut(name)
        if key not in self.entities:
            self.entities[key] = len(self.entities) + 1
            self.out.execute("INSERT INTO ENTITIES (ID, VariableId, Value) VALUES (?, ?, ?)", (self.entities[key], *key))
        return self.entities[key]

    def begin(self, coders):
        for table, columns in TABLES.items():
            self.out.execute(f"CREATE TABLE {table}({columns})")
        self.out.executemany("INSERT INTO SETTINGS VALUES (?, ?)", [("version", "3.0.11"), ("date", "2023-08-27")])
        self.out.execute("INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement', 239, 208, 51)")
        kinds = {**{number: (name, "short text") for number, name in TEXTS.items()}, **OTHERS}
        for number, (name, kind) in sorted(kinds.items()):
            self.out.execute("INSERT INTO VARIABLES VALUES (?, ?, ?, 1)", (number, name, kind))
        password = sealed(PASSWORD)
        for number, name in enumerate(["Admin", *coders], 1):
            self.out.execute("INSERT INTO CODERS (ID, Name, Password) VALUES (?, ?, ?)", (number, self.cut(name), password))

    def statement(self, number, document, coder, row, places):
        self.out.execute("INSERT INTO STATEMENTS VALUES (?, 1, ?, ?, ?, ?)",
                         (number, document, places[row["start"]], places[row["end"]], coder))
        kind = row["kind"]
        concept = row["task"] if kind in ("transfer", "unchanged", None) else f"{row['task']} · {row['direction']}"
        texts = {1: "", 2: row["sender"] or row["letter"], 3: concept, 5: row["direction"], 6: row["from_actor"],
                 7: row["to_actor"], 8: row["arguments"]}
        for variable, value in texts.items():
            self.out.execute("INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) VALUES (?, ?, ?)",
                             (number, variable, self.entity(variable, value or "")))
        for table, variable, value in (("DATABOOLEAN", 4, int(kind != "unchanged")),
                                       ("DATAINTEGER", 9, row["certainty"] or 0), ("DATALONGTEXT", 10, row["memo"])):
            self.out.execute(f"INSERT INTO {table} (StatementId, VariableId, Value) VALUES (?, ?, ?)", (number, variable, value))


PASSAGES = """SELECT p.*, d.kind FROM coded_passage p LEFT JOIN direction d ON d.code = p.direction_id
    WHERE p.letter = ?"""


def read(path):
    """The letters of a project, their passages as rows, and its coders."""
    with open(path, "rb") as file:
        if file.read(72)[68:] != b"KODE":
            raise Unreadable(f"{path} is no project of Kodeks, or is encrypted; kodeks decrypt makes a copy that can be read.")
    project = sqlite3.connect(f"file:{pathlib.Path(path).absolute().as_posix()}?mode=ro", uri=True)
    project.row_factory = sqlite3.Row
    letters = project.execute("SELECT letter.name, content.text FROM letter JOIN content ON content.id = letter.content"
                              " ORDER BY letter.name").fetchall()
    return [(name, text, project.execute(PASSAGES, (name,)).fetchall()) for name, text in letters], \
        [name for name, in project.execute("SELECT name FROM coder ORDER BY id")]


def write(source, out):
    """Writes a database of DNA; returns the study, with what stayed out in its remarks."""
    letters, coders = read(source)
    study = Study("DNA", pathlib.Path(source).stem)
    if pathlib.Path(out).exists():
        raise Unreadable(f"{out} is there already; choose another name.")
    unfinished = f"{out}.part"
    with sqlite3.connect(unfinished) as database:
        writer = Writer(database, study)
        writer.begin(coders)
        number = 0
        for document, (name, text, rows) in enumerate(letters, 1):
            places, kept = offsets.places_in(text, "utf16"), Document(name, text)
            first = rows[0] if rows else {"sender": "", "dated": ""}
            database.execute("INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Author, Date) VALUES (?, ?, ?, 1, ?, ?)",
                             (document, writer.cut(name), text, writer.cut(first["sender"]), seconds(first["dated"])))
            for row in rows:
                if not row["task"]:
                    study.remarks.append(f"{name}: {row['start']}–{row['end']} has no task, and stays out.")
                    continue
                number += 1
                writer.statement(number, document, coders.index(row["coder"]) + 2, row, places)
                study.codes.setdefault(row["task"], Code(row["task"]))
                kept.codings.append(Coding(row["start"], row["end"], row["task"], row["coder"], row["memo"]))
            study.documents.append(kept)
    database.close()
    os.rename(unfinished, out)
    study.remarks.append(f"The password of Admin and of each coder is “{PASSWORD}”; change it in DNA.")
    return study
