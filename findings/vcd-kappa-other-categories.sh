#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's vcd: kappa is 1 for two coders who never agree, if each of them used as many categories as the other.
#
# Version: Debian r-cran-vcd 1:1.4-11-1 on r-base-core 4.2.2.20221110-2.
#
# Expected: Kappa(table(a, b)) pairs rows and columns by their names, as confusion tables are read, or refuses a table
# whose rows and columns are not the same categories.
#
# What happens: table() makes a row of each category that the first coder used and a column of each that the second
# used. Where the numbers differ, Kappa refuses the table. Where they happen to be equal, the diagonal is taken for
# agreement whatever the names are. One coder files twelve letters under bolig, helse or skole, the other the same
# letters one theme further on in the alphabet, under helse, skole or transport: they agree on no letter, and kappa is
# 1. With both columns made factors of all four themes first, kappa of the same twelve letters is -0.286.
#
# Why it matters: with many rare themes, that two coders use different ones is the rule, and that they use equally many
# is common. Nothing warns; a moderate figure made this way cannot be told from a true one. Ratings must be made
# factors of the whole codebook before they are tabulated.
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
deb r-cran-vcd 1:1.4-11-1
deb r-cran-mass 7.3-58.2-1
deb r-cran-colorspace 2.1-0+dfsg-1
deb r-cran-lmtest 0.9.40-1
deb r-cran-zoo 1.8-11-1
deb r-cran-lattice 0.20-45-3

cd "$tmp"
cat > kappa.R <<'R'
suppressPackageStartupMessages(library(vcd))
options(warn = 2) # a warning would end the script
first <- rep(c("bolig", "helse", "skole"), 4)
second <- rep(c("helse", "skole", "transport"), 4)
themes <- union(first, second)
kappa <- function(table) sprintf("%.3f", Kappa(table)$Unweighted[["value"]])
cat("letters agreed on:", sum(first == second), "\n")
cat("as they come:", kappa(table(first, second)), "\n")
cat("all themes:", kappa(table(factor(first, themes), factor(second, themes))), "\n")
fewer <- sub("transport", "skole", second)
cat("three and two:", tryCatch(kappa(table(first, fewer)), error = function(e) "refused"), "\n")
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file -f kappa.R > seen 2> errors \
    || { cat errors >&2; exit 1; }

cat > expected <<'TXT'
letters agreed on: 0 
as they come: 1.000 
all themes: -0.286 
three and two: refused 
TXT
sed -i '/system Renviron/d' seen
diff expected seen
echo "vcd 1.4-11: kappa of two coders who never agree is 1 where both used three categories"
