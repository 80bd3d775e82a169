#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# XLSX: a letter of more than 32767 signs loses its end when openpyxl, XlsxWriter or pandas writes it, without a word.
#
# Versions: Debian python3-openpyxl 3.0.9-1, python3-xlsxwriter 3.0.2-2, python3-pandas 1.5.3+dfsg-2; npm xlsx 0.18.5
# and npm exceljs 4.4.0 beside them.
#
# A cell of Excel holds 32767 signs. Nothing in the format keeps a file from having more.
#
# Expected: a text that is too long is refused, as SheetJS does, or written whole, as exceljs does (Excel then asks
# whether the file is to be repaired). What is done to a text is said in any case.
#
# What happens: openpyxl cuts the text when it is put in the cell, and the cell has the short one from then on.
# XlsxWriter cuts it when it is written and returns -2, which its manual tells and nobody looks at who writes through
# pandas; pandas says nothing with either of them. All warnings are errors in the script. (Later versions of pandas
# warn; openpyxl alone does not.)
#
# Why it matters: answers of associations have 32767 signs on 12 to 15 pages, and their demands are at the end. The
# sheet is what is searched, counted and handed on; a passage near the end has offsets behind the end of its text.
# Compare the lengths after writing, or write CSV.
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

deb python3-openpyxl 3.0.9-1
deb python3-et-xmlfile 1.0.1-2.1
deb python3-xlsxwriter 3.0.2-2
deb python3-pandas 1.5.3+dfsg-2
deb python3-pandas-lib 1.5.3+dfsg-2
deb python3-dateutil 2.8.2-2
deb python3-six 1.16.0-4
deb python3-tz 2022.7.1-4
deb python3-numpy 1:1.24.2-1+deb12u1
deb libblas3 3.11.0-2
deb liblapack3 3.11.0-2
# What LAPACK needs of the system, at whatever update is current.
(cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download libgfortran5)
dpkg -x "$(echo "$tmp"/libgfortran5_*.deb)" "$tmp/unpacked"
npm install --silent --no-audit --no-fund --prefix "$tmp" xlsx@0.18.5 exceljs@4.4.0
cd "$tmp"
cat > write.py <<'PY'
import warnings

import openpyxl
import pandas
import xlsxwriter

warnings.simplefilter("error")
letter = "We support the bill. " * 1600 + "But paragraph 4-12 must go."


def show(name, file):
    text = openpyxl.load_workbook(file).active["A1"].value
    print("%s: %d of %d signs, demand %s" % (name, len(text), len(letter), "there" if "4-12" in text else "gone"))


book = openpyxl.Workbook()
book.active["A1"] = letter
book.save("openpyxl.xlsx")
show("openpyxl", "openpyxl.xlsx")
book = xlsxwriter.Workbook("xlsxwriter.xlsx")
returned = book.add_worksheet().write_string(0, 0, letter)
book.close()
show("XlsxWriter (returns %d)" % returned, "xlsxwriter.xlsx")
for engine in "openpyxl", "xlsxwriter":
    pandas.DataFrame([letter]).to_excel("pandas.xlsx", engine=engine, index=False, header=False)
    show("pandas by " + engine, "pandas.xlsx")
PY
cat > write.js <<'JS'
const xlsx = require('xlsx');
const exceljs = require('exceljs');

const letter = 'We support the bill. '.repeat(1600) + 'But paragraph 4-12 must go.';
try {
    xlsx.write({ SheetNames: ['s'], Sheets: { s: xlsx.utils.aoa_to_sheet([[letter]]) } }, { type: 'buffer' });
} catch (error) {
    console.log('SheetJS: refused, ' + error.message);
}
(async () => {
    const book = new exceljs.Workbook();
    book.addWorksheet('s').getCell('A1').value = letter;
    const other = new exceljs.Workbook();
    await other.xlsx.load(await book.xlsx.writeBuffer());
    console.log('exceljs: ' + other.worksheets[0].getCell('A1').value.length + ' of ' + letter.length + ' signs');
})();
JS
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
{
    PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" OMP_NUM_THREADS=1 \
        LD_LIBRARY_PATH="$libraries:$libraries/blas:$libraries/lapack" python3 -S write.py
    node write.js
} | tee seen
cat > stated <<'TXT'
openpyxl: 32767 of 33627 signs, demand gone
XlsxWriter (returns -2): 32767 of 33627 signs, demand gone
pandas by openpyxl: 32767 of 33627 signs, demand gone
pandas by xlsxwriter: 32767 of 33627 signs, demand gone
SheetJS: refused, Text length must not exceed 32767 characters
exceljs: 33627 of 33627 signs
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
