#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Communities of a network: igraph in R seeks them with the weights and judges them without, networkx does it the other
# way round.
#
# Versions: Debian r-cran-igraph 1.3.5-3 on r-base-core 4.2.2.20221110-2; Debian python3-networkx 2.8.8-1.
#
# The network: codes, with a weight for how often two of them are used together. R's igraph takes an attribute "weight"
# unless it is told otherwise, says the manual of each function for communities; in networkx it is the default, too.
#
# Expected: communities and their modularity, with the defaults of both functions, are of the same network.
#
# What happens: in R, cluster_fast_greedy and its fellows take the weights, and modularity of the communities is with
# weights; modularity of the network with the membership has weights = NULL, which here means none: 0.16 and 0.08. In
# networkx, greedy_modularity_communities has weight=None, and modularity has weight="weight": the communities that it
# finds are those of the network without weights, and their modularity, taken in the next line, is -0.10, worse than
# chance. With the weights there are others, of 0.16. Nobody says a word.
#
# Why it matters: modularity is what tells whether themes hang together, and how many there are is chosen by it, in R
# usually with a membership one has changed by hand. Both figures are plausible. Name the weights in each call.
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
cat > uses.csv <<'CSV'
from,to,weight
a,b,1
a,c,1
b,c,1
c,d,9
d,e,1
d,f,1
e,f,1
CSV
cat > run.R <<'R'
suppressPackageStartupMessages(library(igraph))
options(warn = 2) # a warning would end the script
g <- graph_from_data_frame(read.csv("uses.csv"), directed = FALSE)
found <- cluster_fast_greedy(g)
show <- function(name, value) cat("igraph,", name, sprintf("%.2f", value), "\n")
cat("igraph:", sort(sapply(groups(found), paste, collapse = "")), "\n")
show("of the communities:", modularity(found))
show("of the membership:", modularity(g, membership(found)))
show("of the membership, weights named:", modularity(g, membership(found), weights = E(g)$weight))
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f run.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > seek.py <<'PY'
import csv

from networkx import Graph
from networkx.algorithms.community import greedy_modularity_communities, modularity

graph = Graph()
with open("uses.csv", newline="") as uses:
    for row in csv.DictReader(uses):
        graph.add_edge(row["from"], row["to"], weight=int(row["weight"]))
for name, more in (("defaults", {}), ("weight named", {"weight": "weight"})):
    found = greedy_modularity_communities(graph, **more)
    groups = sorted("".join(sorted(group)) for group in found)
    print("networkx, %s:" % name, *groups, "%.2f" % modularity(graph, found))
PY
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 -S seek.py | tee -a seen
cat > stated <<'TXT'
igraph: ab cd ef 
igraph, of the communities: 0.16 
igraph, of the membership: 0.08 
igraph, of the membership, weights named: 0.16 
networkx, defaults: abc def -0.10
networkx, weight named: ab cd ef 0.16
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
