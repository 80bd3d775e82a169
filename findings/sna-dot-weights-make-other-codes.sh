#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's sna: of a network in DOT a code that has a weight behind it is another code, and an undirected network is empty.
#
# Versions: Debian r-cran-sna 2.7-1-1 with r-cran-network 1.18.1-1 on r-base-core 4.2.2.20221110-2.
#
# read.dot reads files in the DOT language, for which its manual points to Graphviz, and gives a matrix. In the language
# attributes, such as the weight, are in brackets behind a line; "->" is a line with a direction and "--" one without.
#
# Expected: three codes with two lines between them are a matrix of three, with 1 or with the weights, or are refused.
#
# What happens: what stands on either side of the arrow, up to the end of the line, is the name of a code. "mot" with a
# weight behind it is one code, "mot" at the beginning of the next line another, so the chain from "for" by "mot" to
# "ukjent" is two pairs that nothing joins, and so it is with names that have no quotes. Lines with "--" are
# passed over, and a network of them is a matrix of no rows. There is no message.
#
# Why it matters: a matrix with too many rows is measured like any other: no code has both an ingoing and an outgoing
# line, betweenness is 0 throughout, and each theme falls into pairs. Look at the names of the rows, or read such files
# with another program.
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
deb r-cran-sna 2.7-1-1
deb r-cran-network 1.18.1-1
deb r-cran-statnet.common 4.8.0-1
deb r-cran-coda 0.19-4-1
deb r-cran-lattice 0.20-45-3
deb r-cran-magrittr 2.0.3-1
deb r-cran-tibble 3.1.8+dfsg-1
deb r-cran-pillar 1.8.1+dfsg-1
deb r-cran-vctrs 0.5.2-1
deb r-cran-rlang 1.0.6-1
deb r-cran-lifecycle 1.0.3+dfsg-1
deb r-cran-cli 3.6.0-1
deb r-cran-glue 1.6.2-1
deb r-cran-fansi 1.0.4-1
deb r-cran-utf8 1.2.3-1
deb r-cran-pkgconfig 2.0.3-2
cd "$tmp"
cat > run.R <<'R'
suppressMessages(suppressPackageStartupMessages(library(sna)))
options(warn = 2) # a warning would end the script
show <- function(name, ...) {
    writeLines(c(...), "codes.dot")
    codes <- read.dot("codes.dot")
    cat(name, ": ", nrow(codes), " codes, betweenness", if (nrow(codes)) paste("", betweenness(codes)), "\n", sep = "")
    if (nrow(codes)) cat(paste0("    ", rownames(codes)), sep = "\n")
}
show("without weights", "digraph codes {", '"for" -> "mot";', '"mot" -> "ukjent";', "}")
show("with weights", "digraph codes {", '"for" -> "mot" [weight=2];', '"mot" -> "ukjent" [weight=3];', "}")
show("without quotes", "digraph codes {", "for -> mot;", "mot -> ukjent;", "}")
show("undirected", "graph codes {", '"for" -- "mot";', '"mot" -- "ukjent";', "}")
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f run.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
without weights: 3 codes, betweenness 0 1 0
    "for"
    "mot"
    "ukjent"
with weights: 4 codes, betweenness 0 0 0 0
    "for"
    "mot" [weight=2];
    "mot"
    "ukjent" [weight=3];
without quotes: 4 codes, betweenness 0 0 0 0
    for 
     mot;
    mot 
     ukjent;
undirected: 0 codes, betweenness
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
