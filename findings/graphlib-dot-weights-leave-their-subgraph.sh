#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# DOT: for graphlib-dot the weight that a subgraph gives to its edges is that of all edges behind it as well.
#
# Version: npm graphlib-dot 0.6.4; beside it npm @dagrejs/graphlib-dot 1.0.2, which has gone on from it, and npm
# @viz-js/viz 3.31.0, which is Graphviz itself.
#
# The network: codes that are used together weigh 1, which is the default of the file; one theme has its own default in
# a subgraph. Graphviz's description of the language has such a default hold to the end of the subgraph.
#
# Expected: "edge [weight=9]" within the braces is for the edges within the braces. Behind them 1 holds again.
#
# What happens: it holds on to the end of the file or to the next default, so the edges behind the subgraph weigh 9. If
# the subgraph comes last, all is right. The defaults of nodes do the same. Nothing is said. Graphviz
# and the later package give 1; the older one, under the shorter name, is still the one that is installed most.
#
# Why it matters: a file of themes with a subgraph each, and the lines between the themes at the end, is how programs
# write such networks. The lines between themes, of which there are few and weak ones, weigh as those within the last
# theme, and the themes run together. Write the weight on each edge.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" \
    graphlib-dot@0.6.4 @dagrejs/graphlib-dot@1.0.2 @viz-js/viz@3.31.0
cd "$tmp"
cat > read.js <<'JS'
const network = `graph {
    edge [weight=1]; node [kind=code];
    bolig -- helse;
    subgraph skole { edge [weight=9]; node [kind=theme]; rektor -- elev; }
    elev -- bolig;
    helse -- rektor;
    helse -- veg;
}`;
const later = network.replace(/ +subgraph.*\n/, '')
    .replace(/}$/, 'subgraph { edge [weight=9]; node [kind=theme]; rektor -- elev; } }');
const show = (name, edges, nodes) => console.log(`${name}:`, edges.join(', '), nodes ? `| veg is a ${nodes}` : '');
(async () => {
    const { instance } = await import('@viz-js/viz');
    const viz = await instance();
    for (const text of [network, later]) {
        const drawn = viz.renderJSON(text);
        const nodes = drawn.objects.filter((object) => !object.edges && object.nodes === undefined);
        const names = Object.fromEntries(drawn.objects.map((object) => [object._gvid, object.name]));
        show('Graphviz', drawn.edges.map((edge) => `${names[edge.tail]}-${names[edge.head]} ${edge.weight}`),
            nodes.find((node) => node.name === 'veg').kind);
        for (const library of ['graphlib-dot', '@dagrejs/graphlib-dot']) {
            const graph = require(library).read(text);
            show(library, graph.edges().map((edge) => `${edge.v}-${edge.w} ${graph.edge(edge).weight}`),
                graph.node('veg').kind);
        }
    }
})();
JS
node read.js | tee seen
cat > stated <<'TXT'
Graphviz: bolig-helse 1, rektor-elev 9, elev-bolig 1, helse-rektor 1, helse-veg 1 | veg is a code
graphlib-dot: bolig-helse 1, elev-rektor 9, bolig-elev 9, helse-rektor 9, helse-veg 9 | veg is a theme
@dagrejs/graphlib-dot: bolig-helse 1, elev-rektor 9, bolig-elev 1, helse-rektor 1, helse-veg 1 | veg is a code
Graphviz: bolig-helse 1, elev-bolig 1, helse-rektor 1, helse-veg 1, rektor-elev 9 | veg is a code
graphlib-dot: bolig-helse 1, bolig-elev 1, helse-rektor 1, helse-veg 1, elev-rektor 9 | veg is a code
@dagrejs/graphlib-dot: bolig-helse 1, bolig-elev 1, helse-rektor 1, helse-veg 1, elev-rektor 9 | veg is a code
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
