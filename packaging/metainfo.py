#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of releases, made from CHANGELOG.md.

packaging/metainfo.py metainfo TEMPLATE OUT [HOME]    the AppStream metainfo with its releases; HOME, the address of the
                                                      project's files on the web, adds its pictures and addresses
packaging/metainfo.py debian OUT CONTACT              the Debian changelog, gzipped; its date is SOURCE_DATE_EPOCH's
"""
import datetime
import email.utils
import gzip
import os
import pathlib
import re
import sys
import textwrap
from xml.sax.saxutils import escape

PACKAGING = pathlib.Path(__file__).resolve().parent
PICTURES = [
    ("window.png", "A letter with its passages in the margin", "Et brev med utdragene i margen"),
    ("compare.png", "Two coders beside one letter, with what is still to settle",
     "To kodere ved siden av ett brev, med det som gjenstår å avklare"),
    ("conclude.png", "Tasks against directions", "Oppgaver mot retninger"),
    ("summary.png", "One task in the summary of the consultation", "Én oppgave i oppsummeringen av høringen"),
]


def moment():
    """When the change log is of, in seconds."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or (PACKAGING / "CHANGELOG.md").stat().st_mtime)


def releases():
    """[(version, date or "" for one that is still to come, [what is new in short])], the latest first."""
    text = (PACKAGING / "CHANGELOG.md").read_text(encoding="utf-8")
    found = []
    for heading, body in re.findall(r"^## (.+)\n((?:(?!^## ).*\n?)*)", text, re.MULTILINE):
        named = re.fullmatch(r"Unreleased \((.+)\)|(\S+) \((\d{4}-\d\d-\d\d)\)", heading)
        if not named:
            sys.exit(f"CHANGELOG.md: “{heading}” is neither “Unreleased (VERSION)” nor “VERSION (YYYY-MM-DD)”.")
        short = re.search(r"^### In short\n\n((?:- .*\n)+)", body, re.MULTILINE)
        if not short:
            sys.exit(f"CHANGELOG.md: “{heading}” has no “### In short” with what is new, a line each.")
        news = [line[2:].replace("`", "") for line in short[1].splitlines()]
        found.append((named[1] or named[2], named[3] or "", news))
    return found


def release_xml():
    lines = ["  <releases>"]
    for version, date, news in releases():
        kind = "stable" if date else "development"
        when = f'date="{date}"' if date else f'timestamp="{moment()}"'
        lines += [f'    <release version="{version}" {when} type="{kind}">', "      <description>", "        <ul>"]
        lines += [f"          <li>{escape(text)}</li>" for text in news]
        lines += ["        </ul>", "      </description>", "    </release>"]
    return "\n".join(lines + ["  </releases>"])


def home_xml(home):
    home = home.rstrip("/")
    lines = [f'  <url type="homepage">{escape(home)}</url>', "  <screenshots>"]
    for place, (name, english, norwegian) in enumerate(PICTURES):
        lines += [f'    <screenshot{"" if place else " type=" + chr(34) + "default" + chr(34)}>',
                  f"      <caption>{escape(english)}</caption>",
                  f'      <caption xml:lang="nb">{escape(norwegian)}</caption>',
                  f"      <image>{escape(home)}/packaging/screenshots/{name}</image>", "    </screenshot>"]
    return "\n".join(lines + ["  </screenshots>"])


def write_metainfo(template, out, home=""):
    text = pathlib.Path(template).read_text(encoding="utf-8")
    text = text.replace("  <!-- releases -->", release_xml())
    text = text.replace("  <!-- home -->\n", home_xml(home) + "\n" if home else "")
    pathlib.Path(out).write_text(text, encoding="utf-8")


def write_debian(out, contact):
    entries = []
    # A contact without an address has an empty one in the trailer, or it would not be read as one.
    contact = contact if "<" in contact else contact + " <>"
    for version, date, news in releases():
        when = f"{date}T12:00:00Z" if date else ""
        stamp = email.utils.formatdate(
            datetime.datetime.fromisoformat(when.replace("Z", "+00:00")).timestamp() if when else moment())
        changes = "\n".join(textwrap.fill(text, 78, initial_indent="  * ", subsequent_indent="    ") for text in news)
        entries.append(f"kodeks ({version}) unstable; urgency=medium\n\n{changes}\n\n"
                       f" -- {contact}  {stamp.replace('-0000', '+0000')}\n")
    with open(out, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write("\n".join(entries).encode())


if __name__ == "__main__":
    if sys.argv[1:2] == ["metainfo"] and len(sys.argv) in (4, 5):
        write_metainfo(*sys.argv[2:])
    elif sys.argv[1:2] == ["debian"] and len(sys.argv) == 4:
        write_debian(*sys.argv[2:])
    else:
        sys.exit(__doc__)
