#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether two versions of kodeks bring the same pairs of copies together alike: what they print, what the file has
(every row of every table, the journal too, but for when the edit was made and its own uuid), and what is exported.

compare_merges.py OLD NEW PAIRS SCRATCH   OLD, NEW: commands; PAIRS: a folder of N-a.kodeks and N-b.kodeks
(bench_merge --pairs PAIRS COUNT makes them)"""

import shlex
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

DERIVED = ("letter_search", "sqlite_")


def run(command, *words):
    done = subprocess.run(shlex.split(command) + [str(word) for word in words], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def rows(path):
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.text_factory = bytes
    names = [name.decode() for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    last = connection.execute("SELECT max(id) FROM edit").fetchone()[0]
    found = {}
    for name in sorted(names):
        if name.startswith(DERIVED):
            continue
        columns = [row[1].decode() for row in connection.execute(f"PRAGMA table_info({name})")]
        own = {"edit": {"uuid"}, "edit_event": {"at", "link"}, "journal_chain": {"seed", "began"}}.get(name, set())
        found[name] = [
            tuple(None if column in own and last in row[:2] else value for column, value in zip(columns, row))
            for row in connection.execute(f"SELECT * FROM {name}")
        ]
    return found


def merged(command, ours, theirs, scratch):
    path = scratch / "ours.kodeks"
    shutil.copy(ours, path)
    shutil.copy(theirs, scratch / "theirs.kodeks")
    result = {"dry run": run(command, "merge", path, scratch / "theirs.kodeks", "--dry-run", "--json")}
    result["said"] = run(command, "merge", path, scratch / "theirs.kodeks", "--json")
    result["rows"] = rows(path)
    for ending in ("csv", "json"):
        run(command, "export", path, scratch / f"out.{ending}")
        result[ending] = (scratch / f"out.{ending}").read_bytes()
    result["check"] = run(command, "check", path)
    return result


def main():
    old, new, pairs, scratch = sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])
    scratch.mkdir(exist_ok=True)
    different = 0
    firsts = sorted(pairs.glob("*-a.kodeks"))
    for first in firsts:
        second = first.with_name(first.name.replace("-a.", "-b."))
        for ours, theirs in ((first, second), (second, first)):
            before, after = (merged(command, ours, theirs, scratch) for command in (old, new))
            for key, value in before.items():
                if value == after[key]:
                    continue
                different += 1
                print(f"{ours.name} and {theirs.name}: {key} differs")
                if isinstance(value, dict):
                    print("  in", [name for name in value if value[name] != after[key].get(name)])
    print(f"{2 * len(firsts)} merges, {different} differences")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
