#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# XLSX: openpyxl keeps the ends of lines in a cell or shortens the text, depending on another package.
#
# Versions: Debian python3-openpyxl 3.0.9-1 with python3-et-xmlfile 1.0.1-2.1, with and without python3-lxml
# 4.9.2-1+deb12u1. openpyxl takes lxml where it finds it and does without elsewhere; Debian's package depends on it, an
# installation by pip leaves it out.
#
# Expected: what is written to a cell is what is read from it, on each machine that has the package.
#
# What happens: without lxml a carriage return goes into the file as it is, and XML has every reader turn that into a
# line feed: "\r\n" becomes "\n". With lxml it is written as a character reference and comes back. The same code, the
# same version and the same data make two files whose texts differ in length by one for each line; the file alone
# decides, so what a machine without lxml wrote no reader gets back.
#
# Why it matters: a sheet of letters with the places of passages as offsets fits the texts on the writer's machine and
# is off by one more with each line on the reader's (here a passage at 22 begins two letters late). Texts must have
# "\n" only before they go into a sheet with offsets.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# Fetches one Debian package at exactly one version and unpacks it below $tmp/debian.
deb() {
    local package=$1 version=$2 file
    apt-cache show "$package=$version" > "$tmp/deb.log" 2>&1 || apt-get update -qq
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package=$version")
    file=$(echo "$tmp/$package"_*.deb)
    [ "$(dpkg-deb -f "$file" Version)" = "$version" ] || { echo "not $package $version" >&2; exit 1; }
    dpkg -x "$file" "$tmp/debian"
}

deb python3-openpyxl 3.0.9-1
deb python3-et-xmlfile 1.0.1-2.1
mkdir "$tmp/plain"
cp -r "$tmp"/debian/usr/lib/python3/dist-packages/. "$tmp/plain"
deb python3-lxml 4.9.2-1+deb12u1
# What lxml needs of the system, at whatever security update is current.
for library in libxml2 libxslt1.1 libicu72; do
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$library")
    dpkg -x "$(echo "$tmp/$library"_*.deb)" "$tmp/debian"
done
cd "$tmp"
export LD_LIBRARY_PATH="$tmp/debian/usr/lib/x86_64-linux-gnu"
cat > write.py <<'PY'
import sys

import openpyxl

book = openpyxl.Workbook()
book.active["A1"] = "Dear all,\r\nwe agree.\r\nOne of us does not."
book.save(sys.argv[1])
print("written to %s with lxml: %s" % (sys.argv[1], openpyxl.LXML))
PY
cat > read.py <<'PY'
import sys

import openpyxl

for name in sys.argv[1:]:
    text = openpyxl.load_workbook(name).active["A1"].value
    print("read from %s with lxml %s: %r, passage at 22" % (name, openpyxl.LXML, text[22:]))
PY
# -S: the machine's own packages may have lxml.
{
    PYTHONPATH="$tmp/plain" python3 -S write.py without.xlsx
    PYTHONPATH="$tmp/debian/usr/lib/python3/dist-packages" python3 -S write.py with.xlsx
    PYTHONPATH="$tmp/plain" python3 -S read.py without.xlsx with.xlsx
    PYTHONPATH="$tmp/debian/usr/lib/python3/dist-packages" python3 -S read.py without.xlsx with.xlsx
} | tee seen
cat > stated <<'TXT'
written to without.xlsx with lxml: False
written to with.xlsx with lxml: True
read from without.xlsx with lxml False: 'e of us does not.', passage at 22
read from with.xlsx with lxml False: 'One of us does not.', passage at 22
read from without.xlsx with lxml True: 'e of us does not.', passage at 22
read from with.xlsx with lxml True: 'One of us does not.', passage at 22
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
