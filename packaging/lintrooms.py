# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""lintrooms.py BUILD JOBS FOLDER|FILE.cpp...: clang-tidy and clazy over the rooms that lie in the folders, or over single
files. The sources of a room are read as one, since nine tenths of the time goes into the headers they share; what is found is
told by the file and line it stands in. BUILD has the compile_commands.json. Exit 1 if anything was found or a tool failed."""

import bisect
import collections
import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys

CLAZY = ["--checks=level1,no-fully-qualified-moc-types,no-range-loop-detach", "--header-filter=/(core|ui|app)/",
         "--ignore-dirs=/usr/.*"]
NOISE = re.compile(r"^(\d+ (warnings?|errors?)( and \d+ errors?)? (generated|treated).*|Suppressed .*|Use -header-filter.*"
                   r"|\[.*Processing file.*|Found compiler errors.*)$")


def commands(build, named):
    """The compile command of each source that is named, by room."""
    top = pathlib.Path.cwd()
    rooms = collections.defaultdict(dict)
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"])
        if path.is_relative_to(top) and not path.is_relative_to(build):
            source = path.relative_to(top)
            if source in named or any(folder in source.parents for folder in named):
                rooms[source.parent][source] = entry["command"]
    return rooms


def joined(room, sources, folder):
    """Writes the sources of a room as one file; answers it, the line each begins at and the sources in that order."""
    path = folder / (str(room).replace("/", "_") + ".cpp")
    starts, text, line = [], [], 1
    for source in sorted(sources):
        starts.append(line)
        text.append(pathlib.Path(source).read_text() + "\n")
        line += text[-1].count("\n")
    path.write_text("".join(text))
    return path, starts, sorted(sources)


def told(output, path, starts, sources):
    """What the tools said, with the lines of the joined file as lines of the sources."""
    def place(match):
        at = bisect.bisect_right(starts, int(match[1])) - 1
        return f"{sources[at]}:{int(match[1]) - starts[at] + 1}"
    lines = [line for line in output.splitlines() if line.strip() and not NOISE.match(line)]
    return "\n".join(re.sub(re.escape(str(path)) + r":(\d+)", place, line) for line in lines)


def lint(room, sources, folder):
    path, starts, order = joined(room, sources, folder)
    command = sources[order[0]].replace(str(pathlib.Path.cwd() / order[0]), str(path)) + " -Wno-shadow"
    build = folder / path.stem
    build.mkdir(exist_ok=True)
    (build / "compile_commands.json").write_text(
        json.dumps([{"directory": str(folder), "file": str(path), "command": command}]))
    said, failed = "", False
    for tool in (["clang-tidy", "--quiet"], ["clazy-standalone", *CLAZY]):
        run = subprocess.run([tool[0], "-p", str(build), *tool[1:], str(path)], capture_output=True, text=True)
        said += run.stdout + run.stderr
        failed = failed or run.returncode != 0
    said = told(said, path, starts, order)
    return room, said or ("a tool failed without a word" if failed else "")


def main():
    build, jobs, *names = sys.argv[1:]
    build = pathlib.Path(build).resolve()
    folder = build / "rooms"
    folder.mkdir(exist_ok=True)
    rooms = commands(build, {pathlib.Path(name) for name in names})
    if not rooms:
        sys.exit("No source of the program lies in " + ", ".join(names))
    found = False
    with concurrent.futures.ThreadPoolExecutor(int(jobs)) as pool:
        for done in concurrent.futures.as_completed([pool.submit(lint, r, s, folder) for r, s in sorted(rooms.items())]):
            room, said = done.result()
            print(f"{room}: FOUND\n{said}" if said else f"{room}: clean", flush=True)
            found = found or bool(said)
    sys.exit(found)


main()
