# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""heard.py KODEKS LANGUAGE [--write] [--only WORD] [--debug FILE]

Goes through situations.txt with Orca and compares what is said, line for line; --write puts what is said into the table.
Exit 0 if all is as the table says, 1 if not, 77 with the reason if this system cannot try it.
"""

import argparse
import os
import subprocess
import sys
import time

from desktop import HERE, Desktop, missing

LOCALES = {"en": "en_GB.UTF-8", "nb": "nb_NO.UTF-8"}
TABLE = f"{HERE}/situations.txt"


class Situation:
    """A line with a title, under it, indented: keys, and for each language what is heard, a line each."""

    def __init__(self, title, line):
        self.title, self.line, self.keys = title, line, ""
        self.heard = {language: [] for language in LOCALES}


def read_table():
    found = []
    with open(TABLE, encoding="utf-8") as table:
        for number, text in enumerate(table, 1):
            text = text.rstrip()
            if not text.strip() or text.startswith("#"):
                found.append(text)
            elif not text.startswith(" "):
                found.append(Situation(text, number))
            else:
                word, _, rest = text.strip().partition(" ")
                if word == "keys":
                    found[-1].keys = rest
                else:
                    found[-1].heard[word].append(rest)
    return found


def write_table(table):
    with open(TABLE, "w", encoding="utf-8") as file:
        for each in table:
            if isinstance(each, str):
                file.write(each + "\n")
                continue
            file.write(f"{each.title}\n    keys {each.keys}\n")
            for language, lines in each.heard.items():
                file.writelines(f"    {language} {line}\n" for line in lines)


def listen(arguments):
    table = read_table()
    wrong = tried = 0
    with Desktop(LOCALES[arguments.language], arguments.debug) as desktop:
        begun = time.monotonic()
        project = desktop.path("sample.kodeks")
        subprocess.run([arguments.kodeks, "sample", project], env=desktop.environment, check=True,
                       stdout=subprocess.DEVNULL)
        window = desktop.start(arguments.kodeks, project)
        for situation in table:
            if isinstance(situation, str):
                continue
            expected = situation.heard[arguments.language]
            if situation.keys != "none":
                desktop.press(situation.keys)
            if arguments.write:
                said = desktop.heard(99, 20 if situation.keys == "none" else 1.7, 0.6)
            else:
                said = desktop.heard(len(expected), 20, 0.3 if expected else 0.6)
            if '"' in situation.keys:
                said = said[-1:]  # what is said while one types depends on how fast
            tried += 1
            if arguments.write:
                situation.heard[arguments.language] = said
            elif said != expected:
                wrong += 1
                print(f"{TABLE}:{situation.line}: {situation.title} [{situation.keys}]")
                print("    should be heard:", *expected or ["nothing"], sep="\n        ")
                print("    was heard:", *said or ["nothing"], sep="\n        ", flush=True)
            if window.poll() is not None:
                print("Kodeks has ended:\n" + desktop.logged("kodeks"))
                return 1
        seconds = time.monotonic() - begun
    if arguments.write:
        write_table(table)
    print(f"{tried} situations in {arguments.language}, {wrong} otherwise than the table says, {seconds:.0f} s")
    return 1 if wrong else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kodeks")
    parser.add_argument("language", choices=LOCALES)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--debug")
    arguments = parser.parse_args()
    arguments.kodeks = os.path.abspath(arguments.kodeks)
    if missing():
        print("NOT TRIED: what a screen reader says was not listened to, since these are missing: " + ", ".join(missing()))
        return 77
    if os.environ.get("KODEKS_OWN_BUS") != "yes":
        os.environ["KODEKS_OWN_BUS"] = "yes"
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])
    return listen(arguments)


if __name__ == "__main__":
    sys.exit(main())
