#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pajek: of a network with lists of neighbours networkx reads the third actor as the weight of a line.
#
# Versions: Debian python3-networkx 2.8.8-1, beside Debian python3-igraph 0.10.2-1+b1.
#
# By its manual a file of Pajek has, besides *Arcs and *Edges with two actors and a weight on each line, *Arcslist and
# *Edgeslist: an actor and all those it is joined to. Arcs (directed) and edges (undirected) may follow each other.
#
# Expected: the three lists below are read as what they say, or refused like what else networkx does not know.
#
# What happens: the name of a section is only looked at by its beginning, so a list of neighbours is read as if it were
# lines with a weight. "1 2 3 4" (1 is joined to 2, 3 and 4) becomes one line from 1 to 2 of weight 3; the lines to 3
# and 4 are gone. Behind *Arcs, a line under *Edges is an arc as well, so the direction back is missing. There is no
# warning. igraph gives all lines of the lists, and of the mixed file an undirected network.
#
# Why it matters: a network of senders and the codes that they share comes as such a list out of programs that keep it
# by actor. The actor with the most neighbours loses the most, so degree and centrality turn around.
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
for package in libarpack2 libblas3 liblapack3 libgfortran5 libglpk40 libamd2 libcolamd2 libsuitesparseconfig5 \
    libplfit0 libgmp10 libltdl7 libxml2 libicu72; do
    # What igraph needs of the system, at whatever update is current.
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package")
    dpkg -x "$(echo "$tmp/$package"_*.deb)" "$tmp/unpacked"
done
cd "$tmp"

# network LINE...: the four actors and these lines.
network() { printf '%s\n' '*Vertices 4' '1 "KS"' '2 "NHO"' '3 "LO"' '4 "Alna"' "$@"; }
network '*Arcslist' '1 2 3 4' '2 3' > arcslist.net
network '*Edgeslist' '1 2 3 4' > edgeslist.net
network '*Arcs' '1 2 1' '*Edges' '3 4 1' > both.net
cat > read.py <<'PY'
import igraph
import networkx

for name in ("arcslist", "edgeslist", "both"):
    graph = networkx.read_pajek(name + ".net")
    lines = ["%s-%s:%s" % (a, b, weight) for a, b, weight in graph.edges(data="weight")]
    print(name, "networkx", "directed" if graph.is_directed() else "undirected", *lines)
    graph = igraph.Graph.Read_Pajek(name + ".net")
    lines = ["%s-%s" % tuple(graph.vs[end]["name"] for end in edge) for edge in graph.get_edgelist()]
    print(name, "igraph", "directed" if graph.is_directed() else "undirected", *lines)
PY
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" \
    LD_LIBRARY_PATH="$libraries:$libraries/blas:$libraries/lapack" python3 -S read.py | tee seen
cat > stated <<'TXT'
arcslist networkx directed KS-NHO:3.0 NHO-LO:None
arcslist igraph directed KS-NHO KS-LO KS-Alna NHO-LO
edgeslist networkx undirected KS-NHO:3.0
edgeslist igraph undirected KS-NHO KS-LO KS-Alna
both networkx directed KS-NHO:1.0 LO-Alna:1.0
both igraph undirected KS-NHO LO-Alna
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
