#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# XLS: xls2csv has each day four years and one day late, and no value for cells that are true or false.
#
# Versions: Debian catdoc 1:0.95-6~deb12u1, of which xls2csv is a part; written with npm xlsx 0.18.5, and read with
# Debian python3-xlrd 1.2.0-3 as well.
#
# A workbook has a record, Date1904, that says whether its days are counted from 1900 (0) or from 1904 (1). The format
# asks for it in each workbook.
#
# Expected: 45415, in a cell with the format of a date, is 3 May 2024 where the record is 0; TRUE is TRUE, or 1.
#
# What happens: the record's being there is taken for its being 1. 3 May 2024 comes out as 05-04-28, 31 May as 06-01-28;
# with -f %Y-%m-%d it is 2028-05-04. Cells that are true or false are empty. Exit code 0 and no message; texts and
# numbers are right. xlrd has all of it right.
#
# Why it matters: what came in years ago is kept in such files, with the day of each letter and whether it is for. The
# order of the days and the time between them stay right, and "05-04-28" does not say which figure is the year; what
# came before a deadline, or on which weekday, is wrong. Have another program make the CSV.
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

deb catdoc 1:0.95-6~deb12u1
deb python3-xlrd 1.2.0-3
npm install --silent --no-audit --no-fund --prefix "$tmp" xlsx@0.18.5
cd "$tmp"
cat > write.js <<'JS'
const { utils, writeFile } = require('xlsx');
const sheet = utils.aoa_to_sheet([
    ['letter', 'came', 'for', 'members'],
    ['a', 45415, true, 300],
    ['b', 45443, false, 12],
]);
sheet.B2.z = sheet.B3.z = 'm/d/yy';
const book = utils.book_new();
utils.book_append_sheet(book, sheet, 'Letters');
writeFile(book, 'letters.xls', { bookType: 'biff8' });
JS
cat > read.py <<'PY'
import xlrd

book = xlrd.open_workbook("letters.xls")
print("xlrd: days from", 1904 if book.datemode else 1900)
sheet = book.sheet_by_index(0)
for row in range(1, sheet.nrows):
    letter, came, supports, members = sheet.row(row)
    day = xlrd.xldate_as_datetime(came.value, book.datemode).date()
    print("xlrd:", letter.value, day, bool(supports.value), int(members.value))
PY
# xls2csv looks for its tables of letters in the system's folder, unless a file in the home folder names another.
mkdir home
printf 'charset_path=%s\nmap_path=%s\n' "$tmp/unpacked/usr/share/catdoc" "$tmp/unpacked/usr/share/catdoc" \
    > home/.catdocrc
node write.js
{
    PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 -S read.py
    HOME=$tmp/home unpacked/usr/bin/xls2csv -d utf-8 letters.xls | tr -d '\f' | sed 's/^/xls2csv: /'
    HOME=$tmp/home unpacked/usr/bin/xls2csv -d utf-8 -f '%Y-%m-%d' letters.xls | tr -d '\f' | sed 's/^/xls2csv -f: /'
} | tee seen
cat > stated <<'TXT'
xlrd: days from 1900
xlrd: a 2024-05-03 True 300
xlrd: b 2024-05-31 False 12
xls2csv: "letter","came","for","members"
xls2csv: "a","05-04-28",,"300"
xls2csv: "b","06-01-28",,"12"
xls2csv -f: "letter","came","for","members"
xls2csv -f: "a","2028-05-04",,"300"
xls2csv -f: "b","2028-06-01",,"12"
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
