#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's gtools: mixedsort puts the sections of each chapter in backward order.
#
# Version: Debian r-cran-gtools 3.9.4-1 on r-base-core 4.2.2.20221110-2.
#
# Expected: mixedsort is for text with numbers in it, which it orders by the numbers. "4-2" comes before "4-12", as "4 a
# 2" comes before "4 a 12".
#
# What happens: a hyphen before a digit is a minus, also when a digit is on its other side. "4-12" is 4 and minus 12,
# which is less than 4 and minus 2, so within each chapter the sections run backwards, while the chapters themselves
# are in order. The same goes for years ("2017-2018" comes after "2017-2019"). With a dash (U+2013) for the hyphen the
# order is right. The manual has an argument for exponents and one for Roman numerals, none for signs.
#
# Why it matters: sections of Norwegian and Danish acts are written with a hyphen, and what one sorts by them is the
# table of answers by section. Small bills hide it: with one section a chapter nothing is out of place. The hyphen must
# be another sign before the sort.
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
deb r-cran-gtools 3.9.4-1
cd "$tmp"
cat > sections.R <<'R'
suppressPackageStartupMessages(library(gtools))
show <- function(name, x) cat(name, ": ", paste(x, collapse = "  "), "\n", sep = "")
sections <- c("4-1", "4-12", "10-1", "4-2", "3-1", "3-2")
show("sections", mixedsort(sections))
show("with a dash", mixedsort(gsub("-", "\u2013", sections)))
show("with words", mixedsort(gsub("-", " a ", sections)))
show("years", mixedsort(c("2016-2017", "2017-2018", "2017-2019")))
show("one a chapter", mixedsort(c("4-1", "10-1", "3-1")))
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
LC_ALL=C.UTF-8 R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f sections.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
sections: 3-2  3-1  4-12  4-2  4-1  10-1
with a dash: 3–1  3–2  4–1  4–2  4–12  10–1
with words: 3 a 1  3 a 2  4 a 1  4 a 2  4 a 12  10 a 1
years: 2016-2017  2017-2019  2017-2018
one a chapter: 3-1  4-1  10-1
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
