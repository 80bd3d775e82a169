#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's readr: read_csv2 takes the dot out of numbers of sections, and 4.1 is 41.
#
# Versions: Debian r-cran-readr 2.1.4-1 with r-cran-vroom 1.6.1-1 on r-base-core 4.2.2.20221110-2.
#
# read_csv2 is for tables with semicolons and a decimal comma, as spreadsheets write them in Norway. It says that it
# takes the comma for decimals and the dot for grouping.
#
# Expected: "4.1" and "3.10" are no numbers then, since where a dot groups digits three follow it, and the column is
# text, as it is for R's own read.csv2.
#
# What happens: a dot between digits is dropped wherever it stands. Sections "3.1", "3.10" and "31.0" are 31, 310 and
# 310, so two are one; days such as "1.6" and "31.12" are 16 and 3112, and "1.000" is 1000 as it should. Only with a
# second dot in it ("03.05.2024") does a column stay text, and so does one with a single section such as "4.2 a", so it
# depends on the rows.
#
# Why it matters: sections of reports and chapters of plans are numbered so, and answers are tabulated by them. The
# result sorts, joins and counts without complaint, with sections that exist (section 31). Give col_types.
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
for package in readr=2.1.4-1 vroom=1.6.1-1 bit=4.0.5-1 bit64=4.0.5-1 cli=3.6.0-1 clipr=0.8.0-1 crayon=1.5.2-1 \
    ellipsis=0.3.2-2 fansi=1.0.4-1 glue=1.6.2-1 hms=1.1.2-1 lifecycle=1.0.3+dfsg-1 magrittr=2.0.3-1 \
    pillar=1.8.1+dfsg-1 pkgconfig=2.0.3-2 prettyunits=1.1.1-2 progress=1.2.2-2 r6=2.5.1-1 rlang=1.0.6-1 \
    tibble=3.1.8+dfsg-1 tidyselect=1.2.0+dfsg-1 tzdb=0.3.0-1 utf8=1.2.3-1 vctrs=0.5.2-1 withr=2.5.0-1; do
    deb "r-cran-${package%%=*}" "${package#*=}"
done
cd "$tmp"
cat > answers.csv <<'CSV'
section;day;weight;people;received;point
3.1;1.6;7,5;1.000;03.05.2024;4.1
3.10;31.12;2,25;12.500;12.11.2024;4.2 a
31.0;2.6;1;700;17.05.2024;4.10
CSV
cat > read.R <<'R'
suppressPackageStartupMessages(library(readr))
options(warn = 2) # a warning would end the script
show <- function(name, table) {
    for (column in names(table)) {
        values <- table[[column]]
        cat(name, paste0(column, ":"), if (is.numeric(values)) "number" else "text", format(values, trim = TRUE), "\n")
    }
}
show("read_csv2", suppressMessages(read_csv2("answers.csv", show_col_types = FALSE)))
show("read.csv2", read.csv2("answers.csv"))
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f read.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
read_csv2 section: number 31 310 310 
read_csv2 day: number 16 3112 26 
read_csv2 weight: number 7.50 2.25 1.00 
read_csv2 people: number 1000 12500 700 
read_csv2 received: text 03.05.2024 12.11.2024 17.05.2024 
read_csv2 point: text 4.1   4.2 a 4.10  
read.csv2 section: text 3.1  3.10 31.0 
read.csv2 day: text 1.6   31.12 2.6   
read.csv2 weight: number 7.50 2.25 1.00 
read.csv2 people: text 1.000  12.500 700    
read.csv2 received: text 03.05.2024 12.11.2024 17.05.2024 
read.csv2 point: text 4.1   4.2 a 4.10  
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
