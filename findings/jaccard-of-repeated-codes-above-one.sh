#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# jaccard: two letters are more than equal, or less, by which is named first and how often it has a code.
#
# Version: npm jaccard 0.4.0; the figures beside it are of Debian r-cran-proxy 0.4-27-1, for which the same letters are
# rows of how often each code is used, on r-base-core 4.2.2.20221110-2.
#
# Expected: the index is that of two sets, as the manual says, whatever stands twice in an array: between 0 and 1, and
# the same both ways.
#
# What happens: what stands twice is taken once for the union, but as often as it stands there in the first array for
# the intersection. A letter with three passages of one code and a letter with one passage of it have an index of 3 and
# a distance of -2; the other way round the index is 1. Two letters that share one code of three have 0.67 or 0.33, and
# one with a code twice has 1.5 with itself. The form with a callback gives the same.
#
# Why it matters: a list of codes comes out of a table of passages, one row each, so codes repeat. Most figures stay
# below 1 and cannot be told from true ones, the matrix is not symmetric, and what clusters by it takes one half of it.
# Make a Set of each list first.
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
deb r-cran-proxy 0.4-27-1
npm install --silent --no-audit --no-fund --prefix "$tmp" jaccard@0.4.0
cd "$tmp"
cat > letters.json <<'JSON'
{
    "repeated": [["bolig", "bolig", "bolig"], ["bolig"]],
    "one shared": [["bolig", "bolig", "helse"], ["bolig", "skole"]],
    "itself": [["bolig", "bolig", "helse"], ["bolig", "bolig", "helse"]],
    "no repeats": [["bolig", "helse"], ["bolig", "skole"]]
}
JSON
cat > index.js <<'JS'
const fs = require('fs');
const jaccard = require('jaccard');

const pairs = Object.entries(require('./letters.json'));
const list = (codes) => `c(${codes.map((code) => `"${code}"`)})`;
fs.writeFileSync('pairs.R', pairs.map(([name, [a, b]]) => `show("${name}", ${list(a)}, ${list(b)})`).join('\n'));
for (const [name, [a, b]] of pairs) {
    jaccard.index(a, b, (called) => console.log('jaccard', name + ':', jaccard.index(a, b).toFixed(2),
        'backwards', jaccard.index(b, a).toFixed(2), 'called back', called.toFixed(2),
        'distance', jaccard.distance(a, b).toFixed(2)));
}
JS
cat > pairs-by-proxy.R <<'R'
suppressPackageStartupMessages(library(proxy))
show <- function(name, a, b) {
    codes <- union(a, b)
    counts <- rbind(table(factor(a, codes)), table(factor(b, codes)))
    cat(sprintf("proxy %s: %.2f\n", name, simil(counts, method = "Jaccard")))
}
source("pairs.R")
R
node index.js > first

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f pairs-by-proxy.R 2> errors | sed '/system Renviron/d' | cat first - | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
jaccard repeated: 3.00 backwards 1.00 called back 3.00 distance -2.00
jaccard one shared: 0.67 backwards 0.33 called back 0.67 distance 0.33
jaccard itself: 1.50 backwards 1.50 called back 1.50 distance -0.50
jaccard no repeats: 0.33 backwards 0.33 called back 0.33 distance 0.67
proxy repeated: 1.00
proxy one shared: 0.33
proxy itself: 1.00
proxy no repeats: 0.33
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
