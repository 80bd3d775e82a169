#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ODS: pandas glues the lines of a cell together, and puts what somebody noted about the cell before its words.
#
# Versions: Debian python3-pandas 1.5.3+dfsg-2 with python3-odf 1.4.2-2, which wrote the file too; npm xlsx 0.18.5
# beside them.
#
# In OpenDocument each line of a cell is a text:p of its own (or a text:line-break stands between them), a tab is
# text:tab, and a comment is an office:annotation inside the cell, which is shown beside it.
#
# Expected: lines are kept apart, by a line feed or at least a space, and the comment is no part of the cell's value.
#
# What happens: read_excel joins all text below the cell with nothing between. "Nei." above "Ikke uten midler." is
# "Nei.Ikke uten midler.", "skole" above "helse" is the word "skolehelse", "3" and "12" with a tab between are 312. The
# comment "sjekk" on "Ja" makes the cell "sjekkJa". Spaces, for which the format has an element as well (text:s), are
# right. SheetJS gives all of it as Calc shows it.
#
# Why it matters: answers from a form are a sheet with long texts in cells. Words at the ends of lines become words that
# nobody wrote, offsets are short by one for each line, and a column of "Ja" and "Nei" falls into more categories as
# soon as somebody has commented on cells.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# Fetches one Debian package at exactly one version and unpacks it below $tmp/unpacked.
deb() {
    local package=$1 version=$2 file
    apt-cache show "$package=$version" > "$tmp/deb.log" 2>&1 || apt-get update -qq
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package=$version")
    file=$(echo "$tmp/$package"_*.deb)
    [ "$(dpkg-deb -f "$file" Version)" = "$version" ] || { echo "not $package $version" >&2; exit 1; }
    dpkg -x "$file" "$tmp/unpacked"
}

deb python3-pandas 1.5.3+dfsg-2
deb python3-pandas-lib 1.5.3+dfsg-2
deb python3-odf 1.4.2-2
deb python3-defusedxml 0.7.1-2
deb python3-numpy 1:1.24.2-1+deb12u1
deb python3-dateutil 2.8.2-2
deb python3-tz 2022.7.1-4
deb python3-six 1.16.0-4
deb libblas3 3.11.0-2
deb liblapack3 3.11.0-2
deb libgfortran5 12.2.0-14+deb12u1
npm install --silent --no-audit --no-fund --prefix "$tmp" xlsx@0.18.5
cd "$tmp"
cat > write.py <<'PY'
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import LineBreak, P, S, Tab

book = OpenDocumentSpreadsheet()
sheet = Table(name="Svar")
book.spreadsheet.addElement(sheet)


def add(*content):
    cell = TableCell(valuetype="string")
    for element in content:
        cell.addElement(element)
    row = TableRow()
    row.addElement(cell)
    sheet.addElement(row)


def line(first, between, second):
    paragraph = P(text=first)
    paragraph.addElement(between)
    paragraph.addText(second)
    return paragraph


comment = Annotation()
comment.addElement(P(text="sjekk"))
add(P(text="svar"))
add(P(text="Nei."), P(text="Ikke uten midler."))
add(line("skole", LineBreak(), "helse"))
add(line("3", Tab(), "12"))
add(line("to", S(c=2), "mellomrom"))
add(comment, P(text="Ja"))
book.save("answers.ods")
PY
cat > read.py <<'PY'
import json

import pandas

for answer in pandas.read_excel("answers.ods", engine="odf")["svar"]:
    print("pandas:", json.dumps(answer))
PY
cat > read.js <<'JS'
const { readFile, utils } = require('xlsx');
for (const { svar } of utils.sheet_to_json(readFile('answers.ods').Sheets.Svar)) {
    console.log('SheetJS:', JSON.stringify(svar));
}
JS
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
export PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages"
export LD_LIBRARY_PATH="$libraries:$libraries/blas:$libraries/lapack"
python3 -S write.py
{ python3 -S read.py; LD_LIBRARY_PATH='' node read.js; } | tee seen
cat > stated <<'TXT'
pandas: "Nei.Ikke uten midler."
pandas: "skolehelse"
pandas: "312"
pandas: "to  mellomrom"
pandas: "sjekkJa"
SheetJS: "Nei.\nIkke uten midler."
SheetJS: "skole\nhelse"
SheetJS: "3\t12"
SheetJS: "to  mellomrom"
SheetJS: "Ja"
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
