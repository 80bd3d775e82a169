#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# XLSX: a unit behind a number makes two readers take the number for a date.
#
# Versions: written with Debian python3-openpyxl 3.0.9-1; read with Debian xlsx2csv 1:0.7.8-1, npm exceljs 4.4.0 and
# openpyxl again.
#
# The cells are plain numbers whose format has words in it, as a spreadsheet makes them for a Nordic user: 0" dager"
# (days), 0" stemmer" (votes) in quotes, and 0\ \d\a\g\e\r, the same with each letter escaped.
#
# Expected: a reader gives 34, or "34 dager". Quoted and escaped letters are no part of the format.
#
# What happens: xlsx2csv looks for the letters d, m, y, h and s anywhere, quotes or not, and writes the number as parts
# of a date: 34 votes are 0" ste02er" in the CSV, with nothing left of 34. exceljs takes the quotes away before it
# looks, but not the escaped letters: 12 with 0\ \d\a\g\e\r is the date of 11 January 1900. openpyxl gives the numbers.
# Neither of the others says anything, and a column with another unit ("kr") is read well beside it.
#
# Why it matters: numbers of signatures, votes or days that go with letters come in through such a sheet. A reader must
# take quoted and escaped text out of a format before it asks whether it is a date.
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
deb xlsx2csv 1:0.7.8-1
npm install --silent --no-audit --no-fund --prefix "$tmp" exceljs@4.4.0
cd "$tmp"
export PYTHONPATH="$tmp/debian/usr/lib/python3/dist-packages"
cat > write.py <<'PY'
import openpyxl

book = openpyxl.Workbook()
for row, (number, form) in enumerate(
    ((34, '0" dager"'), (34, '0" stemmer"'), (12, r"0\ \d\a\g\e\r"), (34, '0" kr"')), start=1
):
    cell = book.active.cell(row, 1, number)
    cell.number_format = form
book.save("votes.xlsx")
again = openpyxl.load_workbook("votes.xlsx").active
print("openpyxl:", " | ".join(str(cell.value) for cell in again["A"]))
PY
cat > read.js <<'JS'
const { Workbook } = require('exceljs');
(async () => {
    const book = new Workbook();
    await book.xlsx.readFile('votes.xlsx');
    const values = book.worksheets[0].getColumn(1).values.slice(1);
    console.log('exceljs:', values.map((value) => (value instanceof Date ? value.toISOString() : value)).join(' | '));
})();
JS
{
    python3 -S write.py
    node read.js
    echo "xlsx2csv: $(python3 -S "$tmp/debian/usr/bin/xlsx2csv" votes.xlsx | paste -sd '|' | sed 's/|/ | /g')"
} | tee seen
cat > stated <<'TXT'
openpyxl: 34 | 34 | 12 | 34
exceljs: 34 | 34 | 1900-01-11T00:00:00.000Z | 34
xlsx2csv: "0"" 02ager""" | "0"" ste02er""" | 0 11ager | 34
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
