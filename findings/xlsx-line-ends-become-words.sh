#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# XLSX: at the end of each line of a text that XlsxWriter wrote, openpyxl and xlsx2csv read a word, "_x000D_".
#
# Versions: written with Debian python3-xlsxwriter 3.0.2-2; read with Debian python3-openpyxl 3.0.9-1, Debian xlsx2csv
# 1:0.7.8-1 and npm xlsx 0.18.5.
#
# XML does not keep each sign, so the format has signs written by their number: a carriage return is _x000D_, and the
# first sign of a text that has such letters itself is _x005F_ (ECMA-376, ST_Xstring).
#
# Expected: a reader of the format turns them back, as SheetJS does, and the text is what was written.
#
# What happens: a text with the line ends of Windows comes back from openpyxl, and so from what is built upon it, with
# seven signs for one at each line, which are stuck to the last word: "forslaget._x000D_". xlsx2csv gives the same, and
# "_x005F_x0041_" for a code that is called "_x0041_". Texts with plain line feeds are right. Nothing is said.
#
# Why it matters: XlsxWriter writes for pandas and openpyxl reads for it, so a table of letters goes through both. x000D
# becomes the most frequent word of all letters that came from Windows, the last word of a line is found by no search,
# and offsets are short by six for each line before. Turn line ends into "\n" before texts go into a sheet.
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

deb python3-xlsxwriter 3.0.2-2
deb python3-openpyxl 3.0.9-1
deb python3-et-xmlfile 1.0.1-2.1
deb xlsx2csv 1:0.7.8-1
npm install --silent --no-audit --no-fund --prefix "$tmp" xlsx@0.18.5
cd "$tmp"
cat > write.py <<'PY'
import openpyxl
import xlsxwriter

texts = ["Vi er mot forslaget.\r\nDet er dyrt.\r\n", "Vi er mot forslaget.\nDet er dyrt.\n", "_x0041_"]
book = xlsxwriter.Workbook("letters.xlsx")
book.add_worksheet().write_column(0, 0, texts)
book.close()
for text, (cell,) in zip(texts, openpyxl.load_workbook("letters.xlsx").active):
    print("openpyxl: %r, %d signs of %d" % (cell.value, len(cell.value), len(text)))
PY
cat > read.js <<'JS'
const xlsx = require('xlsx');

const { Sheets, SheetNames } = xlsx.readFile('letters.xlsx');
for (const [text] of xlsx.utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1 })) {
    console.log('SheetJS:', JSON.stringify(text));
}
JS
export PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages"
{
    python3 -S write.py
    node read.js
    echo "xlsx2csv:"
    python3 -S unpacked/usr/bin/xlsx2csv letters.xlsx | cat -A
} | tee seen
cat > stated <<'TXT'
openpyxl: 'Vi er mot forslaget._x000D_\nDet er dyrt._x000D_\n', 48 signs of 36
openpyxl: 'Vi er mot forslaget.\nDet er dyrt.\n', 34 signs of 34
openpyxl: '_x0041_', 7 signs of 7
SheetJS: "Vi er mot forslaget.\r\nDet er dyrt.\r\n"
SheetJS: "Vi er mot forslaget.\nDet er dyrt.\n"
SheetJS: "_x0041_"
xlsx2csv:
"Vi er mot forslaget._x000D_$
Det er dyrt._x000D_$
"$
"Vi er mot forslaget.$
Det er dyrt.$
"$
_x005F_x0041_$
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
