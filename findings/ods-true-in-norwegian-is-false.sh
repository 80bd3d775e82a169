#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ODS: pandas takes each yes for a no, if the sheet was saved where the word for TRUE is another one.
#
# Versions: Debian python3-pandas 1.5.3+dfsg-2 with python3-odf 1.4.2-2, which wrote the files too; npm xlsx 0.18.5
# beside them.
#
# A cell of OpenDocument that is true or false has that in office:boolean-value, which is the same in each language, and
# beside it, in a text:p, what is shown: TRUE in an English sheet, SANT and USANT in a Norwegian one.
#
# Expected: the value is read and not what is shown, as pandas does for numbers and days.
#
# What happens: the cell is true for pandas if the text shown is TRUE. Each cell that is true is False where another
# word is shown, and the column is of the type bool and without a gap. It depends on who saved the sheet: with the same
# values in English all is right. SheetJS reads the value in both.
#
# Why it matters: whether a sender supports, is a municipality or came in time is such a column, and the sheets of
# ministries are Norwegian. Everybody is against. A sheet with some rows in English has a few that are for, and does not
# even look empty. Save as CSV or XLSX, or have the column say ja and nei.
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
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P


def cell(shown, **value):
    made = TableCell(**value)
    made.addElement(P(text=shown))
    return made


def save(name, words):
    book = OpenDocumentSpreadsheet()
    sheet = Table(name="Svar")
    book.spreadsheet.addElement(sheet)
    rows = [[cell("medlemmer", valuetype="string"), cell("for", valuetype="string")]]
    for members, supports in ((300, "true"), (12, "false"), (40, "true"), (7, "true")):
        rows.append([cell("%d stk." % members, valuetype="float", value=members),
                     cell(words[supports], valuetype="boolean", booleanvalue=supports)])
    for cells in rows:
        row = TableRow()
        for made in cells:
            row.addElement(made)
        sheet.addElement(row)
    book.save(name + ".ods")


save("english", {"true": "TRUE", "false": "FALSE"})
save("norwegian", {"true": "SANT", "false": "USANT"})
PY
cat > read.py <<'PY'
import pandas

for name in ("english", "norwegian"):
    table = pandas.read_excel(name + ".ods", engine="odf")
    members = table["medlemmer"][table["for"]].sum()
    print("pandas, %s:" % name, *table["for"], table["for"].dtype, "members for:", members)
PY
cat > read.js <<'JS'
const { readFile, utils } = require('xlsx');
for (const name of ['english', 'norwegian']) {
    const rows = utils.sheet_to_json(readFile(name + '.ods').Sheets.Svar);
    const members = rows.filter((row) => row.for).reduce((sum, row) => sum + row.medlemmer, 0);
    console.log(`SheetJS, ${name}:`, ...rows.map((row) => row.for), 'members for:', members);
}
JS
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
export PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages"
export LD_LIBRARY_PATH="$libraries:$libraries/blas:$libraries/lapack"
python3 -S write.py
{ python3 -S read.py; LD_LIBRARY_PATH='' node read.js; } | tee seen
cat > stated <<'TXT'
pandas, english: True False True True bool members for: 347
pandas, norwegian: False False False False bool members for: 0
SheetJS, english: true false true true members for: 347
SheetJS, norwegian: true false true true members for: 347
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
