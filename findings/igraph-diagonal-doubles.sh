#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# python-igraph: the diagonal of a matrix of codes doubles with each time that it is made a network and back.
#
# Versions: Debian python3-igraph 0.10.2-1+b1 with libigraph3 0.10.2+ds-2; beside it Debian r-cran-igraph 1.3.5-3 on
# r-base-core 4.2.2.20221110-2.
#
# The matrix: how often two codes are used together, and in the diagonal how often each is used at all.
#
# Expected: Graph.Adjacency and get_adjacency are each other's inverse, as they are for the figures off the diagonal,
# and as they are when the figures are kept as weights.
#
# What happens: Graph.Adjacency makes as many loops as the diagonal says, and get_adjacency counts each loop twice, once
# for each of its ends. 5 comes back as 10, next time as 20. With Weighted_Adjacency and the weights it is 5. R's
# igraph, of the same family, counts a loop once in both. Nothing asks or tells which it is.
#
# Why it matters: the diagonal is what the shared uses are divided by for a similarity of codes. Of a and b, used
# together twice, 5 and 3 times in all, Jaccard is 2 / (5 + 3 - 2) = 0.33; after one way through the network it is
# 2 / (10 + 6 - 2) = 0.14, and nothing looks wrong with it. Halve the diagonal or keep the matrix.
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

deb python3-igraph 0.10.2-1+b1
deb libigraph3 0.10.2+ds-2
deb python3-texttable 1.6.7-1
deb r-base-core 4.2.2.20221110-2
deb libtre5 0.8.0-7
deb r-cran-igraph 1.3.5-3
deb r-cran-magrittr 2.0.3-1
deb r-cran-matrix 1.5-3-1
deb r-cran-lattice 0.20-45-3
deb r-cran-pkgconfig 2.0.3-2
deb r-cran-rlang 1.0.6-1
for package in libarpack2 libblas3 liblapack3 libgfortran5 libglpk40 libamd2 libcolamd2 libsuitesparseconfig5 \
    libplfit0 libgmp10 libltdl7 libxml2 libicu72; do
    # What igraph needs of the system, at whatever update is current.
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package")
    dpkg -x "$(echo "$tmp/$package"_*.deb)" "$tmp/unpacked"
done
cd "$tmp"
cat > diagonal.py <<'PY'
import igraph

matrix = [[5, 2, 0], [2, 3, 1], [0, 1, 4]]
for times in (1, 2, 3):
    matrix = [list(row) for row in igraph.Graph.Adjacency(matrix, mode="undirected").get_adjacency()]
    print("python-igraph, %d:" % times, *matrix)
graph = igraph.Graph.Weighted_Adjacency([[5, 2, 0], [2, 3, 1], [0, 1, 4]], mode="undirected")
print("python-igraph, weights:", *([int(figure) for figure in row] for row in graph.get_adjacency(attribute="weight")))
PY
cat > diagonal.R <<'R'
suppressPackageStartupMessages(library(igraph))
graph <- graph_from_adjacency_matrix(matrix(c(5, 2, 0, 2, 3, 1, 0, 1, 4), 3), mode = "undirected")
cat("R igraph:", apply(as_adjacency_matrix(graph, sparse = FALSE), 1, toString), sep = "  ", fill = TRUE)
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 -S diagonal.py | tee seen
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f diagonal.R 2> errors | sed '/system Renviron/d' | tee -a seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
python-igraph, 1: [10, 2, 0] [2, 6, 1] [0, 1, 8]
python-igraph, 2: [20, 2, 0] [2, 12, 1] [0, 1, 16]
python-igraph, 3: [40, 2, 0] [2, 24, 1] [0, 1, 32]
python-igraph, weights: [5, 2, 0] [2, 3, 1] [0, 1, 4]
R igraph:  5, 2, 0  2, 3, 1  0, 1, 4
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
