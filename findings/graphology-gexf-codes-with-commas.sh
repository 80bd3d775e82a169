#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# GEXF: graphology-gexf makes two codes of one whose name has a comma, and one code of none, in its own files.
#
# Versions: npm graphology-gexf 0.13.2 with graphology 0.26.0.
#
# GEXF has attributes that are lists (liststring). graphology-gexf writes each attribute that is an array as one: in
# version 1.2 of GEXF, its default, with | between the items, in version 1.3 in brackets with commas between them.
#
# Expected: it reads back the lists that it wrote, or quotes or refuses an item that it cannot.
#
# What happens:
#   * 1.2: a list of one item has no | in it, and where the reader finds none it cuts at commas. A letter with the only
#     code "Bolig, areal" has the two codes Bolig and areal afterwards; with a second code beside it the same code stays
#     whole. An empty list is written without any value, and read as one code whose name is empty.
#   * 1.3: an item is put in quotes if there are quotes in it, not if there is a comma in it. "Bolig, areal" is always
#     cut. Empty lists are right.
#   Nothing is said.
#
# Why it matters: a network of letters with the codes of each is a table of code counts for the next program. Letters
# with no or with one code, mostly the short ones, gain one, and how often a code is used depends on what stands beside
# it. Write the codes as nodes with edges, or as one text with a separator of your own, in which no list is seen.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" \
    graphology@0.26.0 graphology-types@0.24.8 graphology-gexf@0.13.2
cd "$tmp"
cat > lists.js <<'JS'
const Graph = require('graphology');
const gexf = require('graphology-gexf');

const letters = { none: [], one: ['Bolig, areal'], two: ['Bolig, areal', 'Helse'], plain: ['Helse'] };
const graph = new Graph();
for (const [letter, codes] of Object.entries(letters)) graph.addNode(letter, { codes });
for (const version of ['1.2', '1.3']) {
    const file = gexf.write(graph, { version });
    const values = [...file.matchAll(/<attvalue for="codes"(.*)\/>/g)].map((match) => match[1].trim());
    gexf.parse(Graph, file).forEachNode((letter, { codes }) => {
        console.log(version, letter + ':', letters[letter].length, `written <${values.shift()}>, read`,
            codes.length, JSON.stringify(codes));
    });
}
JS
node lists.js | tee seen
cat > stated <<'TXT'
1.2 none: 0 written <>, read 1 [""]
1.2 one: 1 written <value="Bolig, areal">, read 2 ["Bolig","areal"]
1.2 two: 2 written <value="Bolig, areal|Helse">, read 2 ["Bolig, areal","Helse"]
1.2 plain: 1 written <value="Helse">, read 1 ["Helse"]
1.3 none: 0 written <value="[]">, read 0 []
1.3 one: 1 written <value="[Bolig, areal]">, read 2 ["Bolig","areal"]
1.3 two: 2 written <value="[Bolig, areal, Helse]">, read 3 ["Bolig","areal","Helse"]
1.3 plain: 1 written <value="[Helse]">, read 1 ["Helse"]
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
