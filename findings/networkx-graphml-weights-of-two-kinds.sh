#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# GraphML: of the weights that networkx wrote, igraph keeps the whole numbers or the others, never both.
#
# Versions: written with Debian python3-networkx 2.8.8-1; read with Debian python3-igraph 0.10.2-1+b1 and libigraph3
# 0.10.2+ds-2, and with Debian r-cran-igraph 1.3.5-3 on r-base-core 4.2.2.20221110-2.
#
# The network: two codes weigh 1 for each letter that has both, and half of that for a letter where it is in doubt.
#
# Expected: 2 and 1.5 are weights of one kind, and a reader has as many of them as there are lines. (By the
# specification of GraphML the name of an attribute is unique among those declared.)
#
# What happens: Python has whole numbers and others as two types, and by default networkx declares an attribute for each
# of them, both named weight. Its own reader joins them again. igraph makes one column of the name, which holds the
# weights of one declaration, and NaN for each line that has its weight by the other: in Python of the one that comes
# last, in R of the first. So of one file Python has the lines of 2 and 4, R the one of 1.5; and if the line of 1.5 was
# put into the network first, the other way round. Nobody says a word.
#
# Why it matters: a missing weight looks like a line that has none, and is left out of the sum or counted as 1: the
# lines in doubt are lost, or all the certain ones. With infer_numeric_types=True in write_graphml there is one
# declaration.
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

deb python3-networkx 2.8.8-1
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
cat > weights.py <<'PY'
import igraph
import networkx

lines = [("bolig", "helse", 2), ("helse", "skole", 1.5), ("bolig", "skole", 4)]


def both(name, graph, **options):
    networkx.write_graphml(graph, name + ".graphml", **options)
    weights = networkx.get_edge_attributes(networkx.read_graphml(name + ".graphml"), "weight")
    print("%s, networkx:" % name, *sorted(weights.values()))
    print("%s, python-igraph:" % name, *igraph.Graph.Read_GraphML(name + ".graphml").es["weight"])


for name, first in (("whole", lines), ("half", lines[1:] + lines[:1])):
    graph = networkx.Graph()
    graph.add_weighted_edges_from(first)
    both(name, graph)
both("inferred", graph, infer_numeric_types=True)
PY
cat > weights.R <<'R'
suppressPackageStartupMessages(library(igraph))
options(warn = 2) # a warning would end the script
for (name in c("whole", "half", "inferred")) {
    weights <- E(read_graph(paste0(name, ".graphml"), format = "graphml"))$weight
    cat(paste0(name, ", R igraph:"), weights, "sum", sum(weights, na.rm = TRUE), fill = TRUE)
}
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 -S weights.py | tee seen
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f weights.R 2> errors | sed '/system Renviron/d' | tee -a seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
whole, networkx: 1.5 2 4
whole, python-igraph: 2.0 4.0 nan
half, networkx: 1.5 2 4
half, python-igraph: 1.5 nan nan
inferred, networkx: 1.5 2.0 4.0
inferred, python-igraph: 1.5 2.0 4.0
whole, R igraph: NaN NaN 1.5 sum 1.5
half, R igraph: NaN 2 4 sum 6
inferred, R igraph: 1.5 2 4 sum 7.5
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
