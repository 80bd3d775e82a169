#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""projectfile.py KODEKS PAGE: runs the examples of core/storage/PROJECTFILE.md on the sample and compares what they print.

SQL and Python run with the SQLite that this Python brings, SQL also with sqlite3 and R where they are installed.
Exit 1 if one prints something else. PROJECT.kodeks in place of KODEKS is taken as it is.
"""
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

EXAMPLE = re.compile(r"^```(sql|python|r)\n(.*?)^```\n```output\n(.*?)^```$", re.MULTILINE | re.DOTALL)
VIEWS = ("coded_passage", "transfer", "described_letter", "settled")


def by_library(project, sql):
    with sqlite3.connect(f"file:{project}?mode=ro", uri=True) as connection:
        return "".join("|".join("" if value is None else str(value) for value in row) + "\n"
                       for row in connection.execute(sql))


def by_program(folder, words, source):
    done = subprocess.run(words, input=source, capture_output=True, text=True, cwd=folder, check=False)
    return done.stdout if done.returncode == 0 else done.stderr


def has_r():
    return shutil.which("Rscript") and subprocess.run(
        ["Rscript", "-e", "library(RSQLite)"], capture_output=True, check=False).returncode == 0


def runners(folder):
    """[(language, name, function of an example's source that gives what it prints)]"""
    project = folder / "project.kodeks"
    known = [("sql", f"SQLite {sqlite3.sqlite_version} of Python", lambda source: by_library(project, source)),
             ("python", "Python", lambda source: by_program(folder, [sys.executable, "-"], source))]
    if shutil.which("sqlite3"):
        known.append(("sql", "sqlite3", lambda source: by_program(folder, ["sqlite3", "-readonly", str(project)], source)))
    if has_r():
        known.append(("r", "R", lambda source: by_program(folder, ["Rscript", "-"], source)))
    return known


def main():
    program, page = sys.argv[1:3]
    examples = EXAMPLE.findall(pathlib.Path(page).read_text(encoding="utf-8"))
    wrong = 0
    if len(examples) < 6:
        sys.exit(f"{page} has only {len(examples)} examples with what they print.")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if program.endswith(".kodeks"):
            shutil.copy(program, folder / "project.kodeks")
        else:
            subprocess.run([os.path.abspath(program), "sample", "project.kodeks"], cwd=folder, check=True, capture_output=True)
        for view in VIEWS:
            by_library(folder / "project.kodeks", f"SELECT * FROM {view}")
        for language, what, run in runners(folder):
            for source in (source for kind, source, _ in examples if kind == language):
                wanted = next(output for kind, each, output in examples if each == source)
                printed = run(source)
                if printed != wanted:
                    wrong += 1
                    print(f"{what} prints\n{printed}and not\n{wanted}for\n{source}")
            print(f"{what}: run")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
