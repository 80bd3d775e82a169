#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# XLSX: texts that begin with an equals sign are empty when pandas reads the sheet that pandas wrote.
#
# Versions: Debian python3-pandas 1.5.3+dfsg-2 with python3-openpyxl 3.0.9-1.
#
# Expected: a column of texts is written as texts, as the type of the column says, and what was written is read.
#
# What happens: openpyxl, which writes for to_excel, takes a text of "=" and something more for a formula and writes it
# as one, without a result, since nothing has worked it out. read_excel reads results: the cell is NaN, and with
# keep_default_na=False an empty text. "=> unclear" and "== For ==" are no formulas in any language. A text "#N/A" is
# written as an error in the same way, and is NaN even with keep_default_na=False. There is no message, and the texts
# around are whole. to_csv and read_csv keep them all.
#
# Why it matters: memos and notes often begin with an arrow, a heading as in a wiki or "= ..." (that is to say). They
# look like memos that nobody wrote, in a table whose rows are all there. Count the gaps after writing, or put a space
# first.
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
deb python3-openpyxl 3.0.9-1
deb python3-et-xmlfile 1.0.1-2.1
deb python3-defusedxml 0.7.1-2
deb python3-numpy 1:1.24.2-1+deb12u1
deb python3-dateutil 2.8.2-2
deb python3-tz 2022.7.1-4
deb python3-six 1.16.0-4
deb libblas3 3.11.0-2
deb liblapack3 3.11.0-2
deb libgfortran5 12.2.0-14+deb12u1
cd "$tmp"
cat > memos.py <<'PY'
import warnings

import pandas

warnings.simplefilter("error")
memos = ["=> unclear", "== For ==", "= the county", "#N/A", "- unclear", "plain"]
table = pandas.DataFrame({"memo": memos})
table.to_excel("memos.xlsx", index=False)
table.to_csv("memos.csv", index=False)
print("written:", *map(repr, memos))
print("XLSX:", *map(repr, pandas.read_excel("memos.xlsx")["memo"]))
print("XLSX, no word for a gap:", *map(repr, pandas.read_excel("memos.xlsx", keep_default_na=False)["memo"]))
print("CSV, no word for a gap:", *map(repr, pandas.read_csv("memos.csv", keep_default_na=False)["memo"]))
PY
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" \
    LD_LIBRARY_PATH="$libraries:$libraries/blas:$libraries/lapack" python3 -S memos.py | tee seen
cat > stated <<'TXT'
written: '=> unclear' '== For ==' '= the county' '#N/A' '- unclear' 'plain'
XLSX: nan nan nan nan '- unclear' 'plain'
XLSX, no word for a gap: '' '' '' nan '- unclear' 'plain'
CSV, no word for a gap: '=> unclear' '== For ==' '= the county' '#N/A' '- unclear' 'plain'
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
