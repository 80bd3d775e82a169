#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's igraph: in a file of a network what is not known is true, and a number that is missing is minus two thousand
# million.
#
# Versions: Debian r-cran-igraph 1.3.5-3 on r-base-core 4.2.2.20221110-2; read with Debian python3-networkx 2.8.8-1 too.
#
# The network: senders, with what is known of each: whether it supports the bill, how many members it has, and where it
# is. Of one sender nothing is known, which in R is NA in all three.
#
# Expected: what is NA is left out of the file (GraphML has a sender without its data element), or refused. In the
# session igraph knows NA: which(V(g)$supports) is the senders that are known to support.
#
# What happens: write_graph gives each attribute to C as it is stored. R keeps NA of true and false as the least whole
# number, which is not 0, so GraphML has true, as for those who do support. The NA of a whole number is -2147483648, and
# that of a text the word "NA". igraph itself reads them back as TRUE, -2147483648 and "NA", networkx the same. Only the
# NA of a number with decimals is left out. In GML it is 1 instead of true, with a warning that tells of the
# conversion of the type but not of the NA. GraphML comes without any.
#
# Why it matters: not having answered becomes support, and nothing in the file tells the two apart. -2147483648 is seen
# at least in a sum. Leave NA out of what is written: make true and false a text first, or take those nodes out.
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
deb r-cran-igraph 1.3.5-3
deb r-cran-magrittr 2.0.3-1
deb r-cran-matrix 1.5-3-1
deb r-cran-lattice 0.20-45-3
deb r-cran-pkgconfig 2.0.3-2
deb r-cran-rlang 1.0.6-1
deb python3-networkx 2.8.8-1
for package in libarpack2 libgfortran5 libglpk40 libamd2 libcolamd2 libsuitesparseconfig5 \
    libgmp10 libltdl7 libxml2 libicu72; do
    # What igraph needs of the system, at whatever update is current.
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package")
    dpkg -x "$(echo "$tmp/$package"_*.deb)" "$tmp/unpacked"
done
cd "$tmp"
cat > run.R <<'R'
suppressPackageStartupMessages(library(igraph))
options(warn = 2) # a warning would end the script
g <- make_ring(3)
V(g)$name <- c("Oslo", "Bergen", "Voss")
V(g)$supports <- c(TRUE, FALSE, NA)
V(g)$members <- c(120L, 40L, NA)
V(g)$share <- c(0.5, 0.25, NA)
V(g)$county <- c("Oslo", "Vestland", NA)
show <- function(name, g) {
    cat(name, "support:", sum(V(g)$supports, na.rm = TRUE), "of", sum(!is.na(V(g)$supports)), "known; members:",
        V(g)$members, "share:", V(g)$share, "county:", ifelse(is.na(V(g)$county), "unknown", V(g)$county), "\n")
}
show("session:", g)
write_graph(g, "senders.graphml", "graphml")
show("igraph:", read_graph("senders.graphml", "graphml"))
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f run.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > read.py <<'PY'
import networkx

for _, data in networkx.read_graphml("senders.graphml").nodes(data=True):
    print("networkx:", *(data.get(key) for key in ("name", "supports", "members", "share", "county")))
PY
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 -S read.py | tee -a seen
cat > stated <<'TXT'
session: support: 1 of 2 known; members: 120 40 NA share: 0.5 0.25 NA county: Oslo Vestland unknown 
igraph: support: 2 of 3 known; members: 120 40 -2147483648 share: 0.5 0.25 NaN county: Oslo Vestland NA 
networkx: Oslo True 120.0 0.5 Oslo
networkx: Bergen False 40.0 0.25 Vestland
networkx: Voss True -2147483648.0 None NA
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
