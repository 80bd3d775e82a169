#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""shellfiles.py KODEKS PACKAGING: what packaging/shellfiles.py and metainfo.py make of the program and the change log.

The man page and what bash, zsh and fish complete have every command and option that --help shows; bash is asked what it
completes; zsh and fish read theirs where they are installed. Exit 1 where one does not.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

program, packaging = sys.argv[1], pathlib.Path(sys.argv[2])
wrong = []


def said(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def completed(folder, *words):
    """What bash offers for the last of the words after `kodeks`."""
    script = '. "$1"; shift; COMP_WORDS=(kodeks "$@"); COMP_CWORD=$#; _kodeks; printf "%s\\n" "${COMPREPLY[@]}"'
    return said("bash", "-c", script, "bash", str(folder / "kodeks.bash"), *words).split()


def expect(holds, sentence):
    if not holds:
        wrong.append(sentence)


def check_commands(folder):
    files = {name: (folder / name).read_text() for name in ("kodeks.1", "kodeks.bash", "_kodeks", "kodeks.fish")}
    commands = re.findall(r"^  ([a-z][a-z-]+) +\S", said(program, "--help"), re.MULTILINE)
    expect(len(commands) > 40, "--help lists its commands")
    for command in commands:
        options = set(re.findall(r"--([a-z-]+)", said(program, command, "--help"))) - {"help", "help-all"}
        for name, text in files.items():
            expect(command.replace("-", "\\-" if name == "kodeks.1" else "-") in text, f"{name} has {command}")
        offered = {option[2:] for option in completed(folder, command, "--") if option != "--help"}
        listed = set(re.findall(r"^  --([a-z-]+)", said(program, command, "--help"), re.MULTILINE)) - {"help-all"}
        expect(listed <= offered, f"bash offers {listed - offered} of {command}")
        expect(offered <= options, f"bash offers {offered - options}, which {command} does not have")


def check_choices(folder):
    expect(completed(folder, "agre") == ["agreement"], "bash completes a command")
    expect(completed(folder, "export", "p.kodeks", "--dialect", "") == ["rfc", "excel"], "bash completes a value")
    expect("--new-project" in completed(folder, "--"), "bash completes what stands in a command's place")
    for shell, words in (("zsh", ["-n", "_kodeks"]), ("fish", ["--no-execute", "kodeks.fish"]), ("bash", ["-n", "kodeks.bash"])):
        if shutil.which(shell):
            expect(subprocess.run([shell, *words], cwd=folder, check=False).returncode == 0, f"{shell} reads its file")


def check_releases(folder):
    out = folder / "metainfo.xml"
    said(sys.executable, str(packaging / "metainfo.py"), "metainfo", str(packaging / "org.kodeks.Kodeks.metainfo.xml"),
         str(out), "https://example.org/kodeks")
    told = xml.parse(out).getroot()
    expect(len(told.findall("releases/release/description/ul/li")) > 4, "the metainfo has what is new")
    expect(len(told.findall("screenshots/screenshot")) == 4, "the metainfo has pictures where it is told their home")


with tempfile.TemporaryDirectory() as name:
    made = pathlib.Path(name)
    said(sys.executable, str(packaging / "shellfiles.py"), program, name)
    check_commands(made)
    check_choices(made)
    check_releases(made)
print("\n".join("not so: " + sentence for sentence in wrong))
sys.exit(1 if wrong else 0)
