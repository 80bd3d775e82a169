#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# XLSX: R's openxlsx takes the empty lines out of a cell's text, and reads what was typed as "&lt;" as "<".
#
# Versions: Debian r-cran-openxlsx 4.2.5.2-1 on r-base-core 4.2.2.20221110-2; Debian xlsx2csv 1:0.7.8-1 beside it.
#
# Expected: what write.xlsx has written, read.xlsx reads. Both have arguments for empty rows and columns; of the lines
# inside a cell the manual says nothing.
#
# What happens: of any number of line feeds in a row one is left, so the paragraphs of a text become lines, and the text
# is shorter. An entity that is part of the text (somebody pasted from the source of a web page) is unescaped once more
# than it was escaped: "&lt;" is "<", "&quot;" a quotation mark, while "&amp;" stays. The file has the texts whole, as
# xlsx2csv shows. There is no message.
#
# Why it matters: letters and answers to forms come as a sheet with long texts in cells. Units by paragraph are gone,
# and offsets made in R do not fit the sheet: each paragraph moves them by one. What is written back has lost the
# paragraphs for good.
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
deb xlsx2csv 1:0.7.8-1
cd "$tmp"
cat > cells.R <<'R'
library(openxlsx)
texts <- c("Vi er imot.\n\nFristen er for kort.", "En\n\n\n\nTo", "&lt; 5, &quot;ja&quot; &amp; nei", "5 < 6 & 7")
write.xlsx(data.frame(text = texts), "texts.xlsx")
for (text in read.xlsx("texts.xlsx")$text) cat("openxlsx: ", nchar(text), " ", encodeString(text), "\n", sep = "")
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
LC_ALL=C.UTF-8 R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f cells.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
{
    echo "xlsx2csv:"
    python3 -S unpacked/usr/share/xlsx2csv/xlsx2csv.py texts.xlsx
} | tee -a seen
cat > stated <<'TXT'
openxlsx: 32 Vi er imot.\nFristen er for kort.
openxlsx: 5 En\nTo
openxlsx: 19 < 5, "ja" &amp; nei
openxlsx: 9 5 < 6 & 7
xlsx2csv:
text
"Vi er imot.

Fristen er for kort."
"En



To"
"&lt; 5, &quot;ja&quot; &amp; nei"
5 < 6 & 7
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
