#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# DuckDB: in the distance between two names an ø, å or æ counts twice, so the same slip is a larger one in Norwegian.
#
# Version: npm @duckdb/node-api 1.5.6-r.1, which is DuckDB 1.5.6.
#
# levenshtein and damerau_levenshtein give how many single characters must be changed, put in or taken out to make one
# text of another, hamming how many places differ, jaccard the share of characters that both have, says the manual.
#
# Expected: "Lom" and "Lam" differ in one letter, and so do "Løm" and "Lam". length('Løm') is 3 for DuckDB too.
#
# What happens: the bytes of UTF-8 are compared, of which these letters have two. "Løm" is 2 from "Lam" where "Lom" is
# 1, but also "Bø" is 1 from "Bå", as the first byte of ø and å is the same, while it is 2 from "By". jaccard of "før"
# and "får", which share two letters of four, is 0.6 instead of 0.5. hamming refuses "Bø" and "By" as of unequal length,
# and gives 2 for "Våler" and "Vaaler", which are. Nothing else is said.
#
# Why it matters: senders that are spelt in two ways are joined where their names are at most 1 or 2 apart. Those with a
# Norwegian letter are left apart where others are joined, so who is counted twice depends on the letters of the name.
# Make each such letter a single sign of ASCII before names are compared.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" @duckdb/node-api@1.5.6-r.1
cd "$tmp"
cat > compare.js <<'JS'
const { DuckDBInstance } = require('@duckdb/node-api');

const pairs = ['Lom Lam', 'Løm Lam', 'Bo By', 'Bø By', 'Bø Bå', 'Lardal Lerdal', 'Lærdal Lerdal', 'for far', 'før får',
    'Våler Vaaler'];
const measures = ['levenshtein', 'damerau_levenshtein', 'jaccard', 'hamming'];

(async () => {
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    const ask = async (sql) => {
        try {
            return (await database.runAndReadAll(sql)).getRowsJson()[0][0];
        } catch (error) {
            return 'refused';
        }
    };
    for (const pair of pairs) {
        const [a, b] = pair.split(' ');
        const shown = [];
        for (const measure of measures) shown.push(measure + ' ' + (await ask(`SELECT ${measure}('${a}', '${b}')`)));
        console.log(pair + ': ' + shown.join(', '));
    }
    console.log('length of Løm: ' + (await ask(`SELECT length('Løm')`)));
})();
JS
node compare.js | tee seen
cat > stated <<'TXT'
Lom Lam: levenshtein 1, damerau_levenshtein 1, jaccard 0.5, hamming 1
Løm Lam: levenshtein 2, damerau_levenshtein 2, jaccard 0.4, hamming refused
Bo By: levenshtein 1, damerau_levenshtein 1, jaccard 0.3333333333333333, hamming 1
Bø By: levenshtein 2, damerau_levenshtein 2, jaccard 0.25, hamming refused
Bø Bå: levenshtein 1, damerau_levenshtein 1, jaccard 0.5, hamming 1
Lardal Lerdal: levenshtein 1, damerau_levenshtein 1, jaccard 0.8333333333333334, hamming 1
Lærdal Lerdal: levenshtein 2, damerau_levenshtein 2, jaccard 0.625, hamming refused
for far: levenshtein 1, damerau_levenshtein 1, jaccard 0.5, hamming 1
før får: levenshtein 1, damerau_levenshtein 1, jaccard 0.6, hamming 1
Våler Vaaler: levenshtein 2, damerau_levenshtein 2, jaccard 0.5714285714285714, hamming 2
length of Løm: 3
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
