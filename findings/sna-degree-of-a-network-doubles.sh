#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's sna: in an undirected network each code has twice the neighbours, and betweenness is doubled, although the network
# says that it is undirected.
#
# Versions: Debian r-cran-sna 2.7-1-1 with r-cran-network 1.18.1-1 on r-base-core 4.2.2.20221110-2.
#
# The network is one of the package network, from which sna is made to take its networks, with directed = FALSE. Its
# functions have gmode, which is "digraph" or "graph"; for a plain matrix there is no other way to tell.
#
# Expected: of an undirected network sna knows that it is, as its function for density does. degree of a code in the
# middle, joined to two others, is 2.
#
# What happens: degree, betweenness and stresscent take gmode = "digraph" by default whatever the network says, and
# count each line both ways: the code has 4 neighbours in a network of 3, and lies on 2 shortest paths between the
# others, of which there is one. closeness and density are right. Normed figures (rescale = TRUE) hide it, since all are
# doubled. Nothing is said.
#
# Why it matters: "has lines to four other codes" is a sentence in a report. A table of degrees from sna does not fit
# one from igraph, and the one of betweenness does not fit its own number of paths. Give gmode = "graph".
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
suppressPackageStartupMessages(library(sna))
options(warn = 2) # a warning would end the script
lines <- matrix(c(0, 1, 1, 1, 0, 0, 1, 0, 0), 3, dimnames = list(c("a", "b", "c"), c("a", "b", "c")))
net <- network::network(lines, directed = FALSE)
cat("directed:", network::is.directed(net), "lines:", network::network.edgecount(net), "\n")
for (name in c("degree", "betweenness", "stresscent", "closeness")) {
    figure <- get(name)
    cat(name, "by default:", round(figure(net), 2), "as a graph:", round(figure(net, gmode = "graph"), 2), "\n")
}
cat("gden:", round(gden(net), 2), "\n")
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f run.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
directed: FALSE lines: 2 
degree by default: 4 2 2 as a graph: 2 1 1 
betweenness by default: 2 0 0 as a graph: 1 0 0 
stresscent by default: 2 0 0 as a graph: 1 0 0 
closeness by default: 1 0.67 0.67 as a graph: 1 0.67 0.67 
gden: 0.67 
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
