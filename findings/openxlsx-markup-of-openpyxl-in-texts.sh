#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# XLSX: in a sheet written by openpyxl, R's openxlsx reads parts of the file's markup as words of the texts.
#
# Versions: written with Debian python3-openpyxl 3.0.9-1; read with Debian r-cran-openxlsx 4.2.5.2-1 on r-base-core
# 4.2.2.20221110-2 and with openpyxl again.
#
# openpyxl keeps each text in its cell (t="inlineStr"), which the format has beside the table of shared texts. A text
# that begins or ends with white space has xml:space="preserve" on its element, as XML asks.
#
# Expected: a reader gives the same text, whichever of the two ways it is kept in.
#
# What happens: openxlsx cuts an inline text out of the file as it stands there. A text that ends with a line feed
# begins with the words xml:space="preserve">, "&" is "&amp;", "<" is "&lt;", and "ø", which openpyxl writes by its
# number, is "&#248;". Texts in plain English are right, so tests look well; so are those that its own writer puts into
# the shared table. There is no message.
#
# Why it matters: Python writes the table of letters, R reckons with it: a common division of work. Texts that were
# pasted with a line end, and all names with a letter that English lacks, become other texts: a search does not find
# them, and a sender who is in another table too is two.
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

deb r-base-core 4.2.2.20221110-2
deb libtre5 0.8.0-7
deb libblas3 3.11.0-2
deb liblapack3 3.11.0-2
deb r-cran-rcpp 1.0.10-1
deb r-cran-stringi 1.7.12-1
deb r-cran-zip 2.2.2-1+b1
deb r-cran-openxlsx 4.2.5.2-1
deb python3-openpyxl 3.0.9-1
deb python3-et-xmlfile 1.0.1-2.1
cd "$tmp"
cat > write.py <<'PY'
import openpyxl

book = openpyxl.Workbook()
for text in ("text", "Vi er imot.\n", " Innrykket", "Berg & Sønn", "under < 5", "Ja."):
    book.active.append([text])
book.save("texts.xlsx")
for (text,) in openpyxl.load_workbook("texts.xlsx").active.iter_rows(min_row=2, values_only=True):
    print("openpyxl: " + text.replace("\n", "\\n"))
PY
# -S: without lxml; with it openpyxl writes the same here.
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 -S write.py > first
cat > read.R <<'R'
library(openxlsx)
texts <- read.xlsx("texts.xlsx")$text
cat(paste0("openxlsx: ", encodeString(texts), "\n"), sep = "")
write.xlsx(data.frame(text = c("Berg & Sønn", " Innrykket")), "own.xlsx")
cat(paste0("openxlsx, own file: ", read.xlsx("own.xlsx")$text, "\n"), sep = "")
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
LC_ALL=C.UTF-8 R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f read.R 2> errors | sed '/system Renviron/d' | cat first - | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
openpyxl: Vi er imot.\n
openpyxl:  Innrykket
openpyxl: Berg & Sønn
openpyxl: under < 5
openpyxl: Ja.
openxlsx: xml:space="preserve">Vi er imot.\n
openxlsx: xml:space="preserve"> Innrykket
openxlsx: Berg &amp; S&#248;nn
openxlsx: under &lt; 5
openxlsx: Ja.
openxlsx, own file: Berg & Sønn
openxlsx, own file:  Innrykket
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
