#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# GraphML: a key's <default> is read in three ways by two libraries, and in neither as a value like any other.
#
# Versions: npm graphology-graphml 0.5.2 (graphology 0.26.0), Debian python3-networkx 2.8.8-1.
#
# The file: a graph of letters, written by networkx, in which the weight of an edge and the mark "settled" of a node
# have defaults, and only what differs from the default is written out. That is what <default> is for in GraphML.
#
# Expected: both readers give an edge or a node without its own <data> the default, as a number or a truth value, as
# the key's attr.type says. The edges of b then weigh 5 + 2 = 7, and one node of three is settled.
#
# What happens:
#   * networkx reads the defaults into the graph's own attributes and gives them to no node and no edge, not even for
#     a file it wrote itself. The weighted degree of b is 6: it counts an edge without a weight as 1.
#   * graphology gives the default to the edge, but as text, whereas a written value becomes a number. The sum of the
#     weights of b is the text "52.0", and the node whose "settled" is false by default holds the text "False", which
#     counts as true: three settled nodes instead of one.
#   Neither says a word.
#
# Why it matters: a network of senders or codes saved with defaults gets other weights and other marks in each program
# that opens it, all of them plausible. What writes GraphML for others should write every value out and no default.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# Fetches one Debian package at exactly one version and unpacks it below $tmp/debian.
deb() {
    local package=$1 version=$2 file
    apt-cache show "$package=$version" > "$tmp/deb.log" 2>&1 || apt-get update -qq
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package=$version")
    file=$(echo "$tmp/$package"_*.deb)
    [ "$(dpkg-deb -f "$file" Version)" = "$version" ] || { echo "not $package $version" >&2; exit 1; }
    dpkg -x "$file" "$tmp/debian"
}

deb python3-networkx 2.8.8-1
npm install --silent --no-audit --no-fund --prefix "$tmp" \
    graphology@0.26.0 graphology-types@0.24.8 graphology-graphml@0.5.2
cd "$tmp"

cat > write.py <<'PY'
import networkx

graph = networkx.Graph()
graph.graph["edge_default"] = {"weight": 2.0}
graph.graph["node_default"] = {"settled": False}
graph.add_node("a", settled=True)
graph.add_nodes_from(["b", "c"])
graph.add_edge("a", "b", weight=5.0)
graph.add_edge("b", "c")
networkx.write_graphml(graph, "letters.graphml")
back = networkx.read_graphml("letters.graphml")
print("networkx degree of b:", back.degree("b", weight="weight"))
print("networkx nodes with settled:", sum("settled" in data for _, data in back.nodes(data=True)))
print("networkx graph attributes:", back.graph["edge_default"], back.graph["node_default"])
PY
cat > read.js <<'JS'
const fs = require('fs');
const Graph = require('graphology');
const graphml = require('graphology-graphml/node');
const graph = graphml.parse(Graph, fs.readFileSync('letters.graphml', 'utf8'));
const weights = graph.mapEdges('b', (edge, data) => data.weight);
console.log('graphology weights at b:', JSON.stringify(weights));
console.log('graphology degree of b:', JSON.stringify(weights.reduce((sum, weight) => sum + weight)));
console.log('graphology settled:', JSON.stringify(graph.mapNodes((node, data) => data.settled)));
console.log('graphology settled nodes:', graph.filterNodes((node, data) => data.settled).length);
JS
{ PYTHONPATH="$tmp/debian/usr/lib/python3/dist-packages" python3 write.py; node read.js; } | tee seen
grep -c '<default>' letters.graphml | grep -qx 2
cat > stated <<'TXT'
networkx degree of b: 6.0
networkx nodes with settled: 1
networkx graph attributes: {'weight': 2.0} {'settled': False}
graphology weights at b: [5,"2.0"]
graphology degree of b: "52.0"
graphology settled: [true,"False","False"]
graphology settled nodes: 3
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
