#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# mann-whitney-utest: one letter against one is significant, two hundred against two hundred are not.
#
# Versions: npm mann-whitney-utest 1.0.5 and npm @tainakanchu/mann-whitney-utest 1.1.0; the p values are from
# wilcox.test of Debian r-base-core 4.2.2.20221110-2.
#
# The manual of both: test gives U for each of two samples, and significant tests U "against an approximate critical
# value".
#
# Expected: the larger the samples and the difference between them, the sooner significant says true.
#
# What happens: U and the corrections for ties are right, but what is called the critical value is z, the standardised
# U itself. So significant asks whether the smaller U is less than |z|. U grows with the product of the sizes and z is
# seldom above 10, so only samples that hardly overlap pass, and of these even the smallest: 1 against 2 (two values)
# is significant, p of which is 1. Answers on a scale from 1 to 5, of 200 senders for and 200 against, of which every
# tenth and every second are at the top, are not, with p below 0.000001.
#
# Why it matters: two kinds of senders compared on such a scale is what the test is for. It says no exactly where there
# are many letters, which reads like caution. z from criticalValue is right: compare that with 1.96.
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
npm install --silent --no-audit --no-fund --prefix "$tmp" \
    mann-whitney-utest@1.0.5 @tainakanchu/mann-whitney-utest@1.1.0
cd "$tmp"
cat > samples.js <<'JS'
const fs = require('fs');

const answers = (...counts) => counts.flatMap((count, index) => Array(count).fill(index + 1));
const samples = {
    'one each': [[1], [2]],
    'two each': [[1, 2], [3, 4]],
    'ten each': [answers(2, 3, 3, 1, 1), answers(1, 1, 2, 3, 3)],
    '200 each': [answers(60, 50, 40, 30, 20), answers(10, 20, 30, 40, 100)],
};
fs.writeFileSync('samples.R', Object.entries(samples).map(([name, [first, second]]) =>
    `show("${name}", c(${first}), c(${second}))`).join('\n'));
for (const library of ['mann-whitney-utest', '@tainakanchu/mann-whitney-utest']) {
    const { test, criticalValue, significant } = require(library);
    for (const [name, both] of Object.entries(samples)) {
        const u = test(both);
        console.log(library, name + ':', 'U', Math.min(...u), 'z', criticalValue(u, both).toFixed(2),
            significant(u, both) ? 'significant' : 'not significant');
    }
}
JS
cat > test.R <<'R'
show <- function(name, first, second) {
    result <- suppressWarnings(wilcox.test(first, second)) # of ties
    u <- min(result$statistic, length(first) * length(second) - result$statistic)
    p <- if (result$p.value < 1e-6) "below 0.000001" else sprintf("%.3f", result$p.value)
    cat(sprintf("R %s: U %g p %s\n", name, u, p))
}
source("samples.R")
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
{
    node samples.js
    R_HOME=$tmp/unpacked/usr/lib/R EDITOR=vi PAGER=cat \
        LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
        unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
        -f test.R 2> errors | sed '/system Renviron/d' || { cat errors >&2; exit 1; }
} | tee seen
cat > stated <<'TXT'
mann-whitney-utest one each: U 0 z 1.00 significant
mann-whitney-utest two each: U 0 z 1.55 significant
mann-whitney-utest ten each: U 28.5 z 1.66 not significant
mann-whitney-utest 200 each: U 8500 z 10.20 not significant
@tainakanchu/mann-whitney-utest one each: U 0 z 1.00 significant
@tainakanchu/mann-whitney-utest two each: U 0 z 1.55 significant
@tainakanchu/mann-whitney-utest ten each: U 28.5 z 1.66 not significant
@tainakanchu/mann-whitney-utest 200 each: U 8500 z 10.20 not significant
R one each: U 0 p 1.000
R two each: U 0 p 0.333
R ten each: U 28.5 p 0.105
R 200 each: U 8500 p below 0.000001
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
