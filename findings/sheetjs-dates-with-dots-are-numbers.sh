#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# XLSX: SheetJS writes dates with dots, as they are written in Norway and Germany, as numbers of days.
#
# Versions: npm xlsx 0.18.5 and npm @e965/xlsx 0.20.3, which is a later SheetJS; written with Debian python3-openpyxl
# 3.0.9-1; Debian xlsx2csv 1:0.7.8-1 and npm exceljs 4.4.0 beside them.
#
# The sheet: one day in four cells, with the number formats dd/mm/yyyy, dd.mm.yyyy, d. mmmm yyyy and dd\.mm\.yyyy. A
# spreadsheet shows all of them as dates. Excel puts the backslash before a dot itself; who gives a format to a library
# writes it as it looks.
#
# Expected: sheet_to_csv gives what the cells show, which for the first format it does.
#
# What happens: the code that applies a format stops at a dot behind a letter, and the error is swallowed: the cell has
# no text, and its number stands in for it. 3 May 2024 is 03/05/2024 in one column and 45415 in the next. The same goes
# for sheet_to_json with raw: false and for times such as hh.mm (0.520833333 for 12.30). With cellDates the cells are
# dates, so the library knows them for what they are. xlsx2csv and exceljs tell the four the same day.
#
# Why it matters: one column of days received is dates and the other numbers, by who filled in the form. 45415 is taken
# for a number of a case or sorted before every date. Read with cellDates: true, and format the dates oneself.
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
deb xlsx2csv 1:0.7.8-1
npm install --silent --no-audit --no-fund --prefix "$tmp" xlsx@0.18.5 @e965/xlsx@0.20.3 exceljs@4.4.0
cd "$tmp"
cat > write.py <<'PY'
import datetime

import openpyxl

book = openpyxl.Workbook()
for column, form in enumerate(("dd/mm/yyyy", "dd.mm.yyyy", "d. mmmm yyyy", r"dd\.mm\.yyyy", "hh.mm"), 1):
    moment = datetime.time(12, 30) if form == "hh.mm" else datetime.date(2024, 5, 3)
    book.active.cell(1, column, moment).number_format = form
book.save("days.xlsx")
PY
cat > read.js <<'JS'
const Excel = require('exceljs');

for (const library of ['xlsx', '@e965/xlsx']) {
    const { readFile, utils } = require(library);
    const cells = (options) => readFile('days.xlsx', options).Sheets.Sheet;
    console.log(library, 'CSV:', utils.sheet_to_csv(cells({})));
    console.log(library, 'JSON:', JSON.stringify(utils.sheet_to_json(cells({}), { header: 1, raw: false })[0]));
    const dates = cells({ cellDates: true });
    console.log(library, 'cellDates:', ['A1', 'B1', 'C1', 'D1', 'E1'].map((at) => dates[at].v instanceof Date).join());
}
const book = new Excel.Workbook();
book.xlsx.readFile('days.xlsx').then(() => console.log('exceljs:',
    book.worksheets[0].getRow(1).values.slice(1, 5).map((day) => day.toISOString().slice(0, 10)).join()));
JS
libraries=$tmp/unpacked/usr/lib/python3/dist-packages
PYTHONPATH=$libraries python3 write.py
{
    TZ=UTC node read.js
    echo "xlsx2csv: $(PYTHONPATH=$libraries python3 unpacked/usr/bin/xlsx2csv --dateformat %Y-%m-%d days.xlsx)"
} | tee seen
cat > stated <<'TXT'
xlsx CSV: 03/05/2024,45415,45415,03.05.2024,0.520833333
xlsx JSON: ["03/05/2024","45415","45415","03.05.2024","0.520833333"]
xlsx cellDates: true,true,true,true,true
@e965/xlsx CSV: 03/05/2024,45415,45415,03.05.2024,0.520833333
@e965/xlsx JSON: ["03/05/2024","45415","45415","03.05.2024","0.520833333"]
@e965/xlsx cellDates: true,true,true,true,true
exceljs: 2024-05-03,2024-05-03,2024-05-03,2024-05-03
xlsx2csv: 2024-05-03,2024-05-03,2024-05-03,2024-05-03,12:30
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
