# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""metadata.py KODEKS: nothing that Kodeks writes says who sat at which computer in which folder.

Every format of every command that writes a file is written by a user, in a folder and on a settings folder with names
of their own, is unpacked (ZIP in ZIP, streams of PDF, text chunks of PNG) and searched for these names; fields for
authors, companies and managers are empty.
"""

import io
import os
import re
import socket
import subprocess
import sys
import tempfile
import zipfile
import zlib

USER, FOLDER, HOME = "gunvorhemmelig", "mappe-for-fortrolig", "hjemme-hos-noen"
AUTHORS = (
    (r"<dc:creator>([^<]+)", "dc:creator"), (r"<meta:initial-creator>([^<]+)", "meta:initial-creator"),
    (r"<meta:printed-by>([^<]+)", "meta:printed-by"), (r"<cp:lastModifiedBy>([^<]+)", "cp:lastModifiedBy"),
    (r"<Company>([^<]+)", "Company"), (r"<Manager>([^<]+)", "Manager"), (r"<HyperlinkBase>([^<]+)", "HyperlinkBase"),
    (r"/Author\s*\(([^)]+)\)", "/Author"), (r"/Author\s*<([0-9A-Fa-f]+)>", "/Author"),
    (r'<meta\s+name="author"\s+content="([^"]+)', "author of a page"),
)
WRITES = (
    ["export", "csv xlsx json html pdf odt qdpx"], ["summary", "odt docx pdf html xlsx"],
    ["history", "csv odt docx html pdf"], ["codebook", "json csv qdc"], ["network", "graphml csv"],
)
TABLES = (["transfers"], ["positions"], ["agreement", "--json"], ["list", "letters"], ["campaigns", "--json"])
faults = []


def parts(name, data):
    """A file and all that is packed in it."""
    yield name, data
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield name + " (comment)", archive.comment
            for each in archive.infolist():
                yield from parts(f"{name}/{each.filename}", archive.read(each))
                yield f"{name}/{each.filename} (name)", each.filename.encode() + each.extra + each.comment
    elif data[:5] == b"%PDF-":
        for number, stream in enumerate(re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.S)):
            try:
                yield f"{name}, stream {number}", zlib.decompressobj().decompress(stream)
            except zlib.error:
                pass


def look(name, data, secrets, isFrom):
    for where, part in parts(name, data):
        for secret in secrets:
            for form in (secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-16-be"), secret.encode().hex().encode()):
                if form in part:
                    faults.append(f"{where}: it says “{secret}”")
        # What letters themselves were made by is theirs, and a project of another program names its coders on purpose.
        if isFrom(where):
            continue
        text = part.decode("utf-8", "replace")
        for pattern, field in AUTHORS:
            for value in re.findall(pattern, text):
                faults.append(f"{where}: {field} is “{value}”")


def main():
    kodeks = os.path.abspath(sys.argv[1])
    secrets = [USER, FOLDER, HOME]
    if len(socket.gethostname()) > 4:
        secrets.append(socket.gethostname())
    written = 0
    with tempfile.TemporaryDirectory() as place:
        folder, home = os.path.join(place, FOLDER), os.path.join(place, HOME)
        os.makedirs(folder)
        os.makedirs(home)
        environment = dict(os.environ, HOME=home, USER=USER, LOGNAME=USER, USERNAME=USER, LC_ALL="C.UTF-8",
                           XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home, QT_QPA_PLATFORM="offscreen")

        def run(*words):
            return subprocess.run([kodeks, *words], env=environment, cwd=folder, capture_output=True)

        project = os.path.join(folder, "p.kodeks")
        run("sample", project)
        # The name of a letter's own folder is kept as a fact of the letter; where that folder lies is not.
        answers = os.path.join(folder, "svar")
        os.makedirs(answers)
        with open(os.path.join(answers, "letter.txt"), "w", encoding="utf-8") as file:
            file.write("Til etaten\n\nVi mener at bydelen skal ha oppgaven.\n")
        run("import", project, os.path.join(answers, "letter.txt"))
        for command, endings in WRITES:
            for ending in endings.split():
                path = os.path.join(folder, f"{command}.{ending}")
                done = run(command, project, path)
                if done.returncode:
                    faults.append(f"{command} {ending}: {done.stderr.decode().strip()}")
                    continue
                written += 1
                with open(path, "rb") as file:
                    look(os.path.basename(path), file.read(), secrets, lambda where: "/sources/" in where.lower())
        for words in TABLES:
            done = run(words[0], project, *words[1:])
            look(" ".join(words), done.stdout, secrets, lambda where: False)
            written += 1
        analysis = os.path.join(folder, "analysis")
        run("export", project, analysis)
        for folderName, _, names in os.walk(analysis):
            for name in names:
                with open(os.path.join(folderName, name), "rb") as file:
                    look("analysis/" + name, file.read(), secrets, lambda where: False)
                written += 1
    print("\n".join(dict.fromkeys(faults)) or f"{written} files say nothing of who wrote them where")
    return 1 if faults or written < 25 else 0


if __name__ == "__main__":
    sys.exit(main())
