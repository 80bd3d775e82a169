#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# graphology: a loop or a second line anywhere in a network joins the node that was added last to the first one.
#
# Versions: npm graphology-metrics 2.4.2 with graphology-indices 0.17.0 and graphology 0.26.0; Debian python3-networkx
# 2.8.8-1 beside it.
#
# The network: codes a-b-c-d in a chain of those used together, and e, which is used with no other. In the matrix that
# it is from, the diagonal says how often each code is used, so each code has a line to itself as well.
#
# Expected: a loop is on no shortest path, so closeness and betweenness are those of the chain, whatever the order of
# the nodes, as networkx has it; e has no closeness.
#
# What happens: room is made for two neighbours of each line, a loop has one, and two lines between the same codes have
# one each as well. The room that is left is at the end, is never filled and is read all the same, as lines from the
# last node to the first. One loop is enough. e, joined to nothing, gets a closeness of 0.4, where e was added last; if
# the nodes are in backward order a is last, is joined to e, and e has none but those of the others change. With loops
# betweenness changes as well. No warning; degrees, the edges and a file that is written of the graph are right.
#
# Why it matters: matrices of codes that are used together have a diagonal, and a multigraph of letters has many lines
# between two codes. All figures are between 0 and 1. Drop loops and merge lines before any centrality is taken.
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
npm install --silent --no-audit --no-fund --prefix "$tmp" \
    graphology@0.26.0 graphology-types@0.24.8 graphology-metrics@2.4.2 graphology-indices@0.17.0
cd "$tmp"
cat > networks.json <<'JSON'
{
    "chain": ["abcde", "ab bc cd"],
    "one loop": ["abcde", "ab bc cd bb"],
    "diagonal": ["abcde", "ab bc cd aa bb cc dd ee"],
    "diagonal, backwards": ["edcba", "ab bc cd aa bb cc dd ee"],
    "second line": ["abcde", "ab bc cd bc"]
}
JSON
cat > centrality.js <<'JS'
const { MultiUndirectedGraph } = require('graphology');
const { betweenness, closeness } = require('graphology-metrics/centrality');

for (const [name, [nodes, lines]] of Object.entries(require('./networks.json'))) {
    const graph = new MultiUndirectedGraph();
    for (const node of nodes) graph.addNode(node);
    for (const [from, to] of lines.split(' ')) graph.addEdge(from, to);
    const show = (figures) => [...'abcde'].map((node) => figures[node].toFixed(2)).join(' ');
    console.log('graphology', name + ': closeness', show(closeness(graph)), 'betweenness', show(betweenness(graph)));
}
JS
cat > centrality.py <<'PY'
import json

import networkx

for name, (nodes, lines) in json.load(open("networks.json")).items():
    graph = networkx.MultiGraph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(lines.split())
    figures = [measure(graph) for measure in (lambda g: networkx.closeness_centrality(g, wf_improved=False),
                                              networkx.betweenness_centrality)]
    close, between = (" ".join("%.2f" % of[node] for node in "abcde") for of in figures)
    print("networkx %s: closeness %s betweenness %s" % (name, close, between))
PY
{ node centrality.js; PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 centrality.py; } | tee seen
cat > stated <<'TXT'
graphology chain: closeness 0.50 0.75 0.75 0.50 0.00 betweenness 0.00 0.33 0.33 0.00 0.00
graphology one loop: closeness 0.50 0.75 0.75 0.50 0.40 betweenness 0.25 0.50 0.42 0.00 0.00
graphology diagonal: closeness 0.50 0.75 0.75 0.50 0.40 betweenness 0.25 0.50 0.42 0.00 0.00
graphology diagonal, backwards: closeness 0.57 0.67 0.57 0.40 0.00 betweenness 0.25 0.50 0.42 0.00 0.00
graphology second line: closeness 0.50 0.75 0.75 0.50 0.40 betweenness 0.00 0.33 0.33 0.00 0.00
networkx chain: closeness 0.50 0.75 0.75 0.50 0.00 betweenness 0.00 0.33 0.33 0.00 0.00
networkx one loop: closeness 0.50 0.75 0.75 0.50 0.00 betweenness 0.00 0.33 0.33 0.00 0.00
networkx diagonal: closeness 0.50 0.75 0.75 0.50 0.00 betweenness 0.00 0.33 0.33 0.00 0.00
networkx diagonal, backwards: closeness 0.50 0.75 0.75 0.50 0.00 betweenness 0.00 0.33 0.33 0.00 0.00
networkx second line: closeness 0.50 0.75 0.75 0.50 0.00 betweenness 0.00 0.33 0.33 0.00 0.00
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
