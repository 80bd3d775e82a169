#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's psych: weighted kappa of ordered factors is weighted by the alphabet.
#
# Version: Debian r-cran-psych 2.2.9-1 on r-base-core 4.2.2.20221110-2.
#
# Expected: an ordered factor is what R has for categories with an order, and the levels say it. cohen.kappa takes a
# data frame of the two raters' columns, so lav < middels < hoy (low, medium, high) are weighted in that order, as they
# are when the table of the same two factors is given, or the numbers of their levels.
#
# What happens: the levels are dropped and the categories sorted by their letters: hoy, lav, middels. So high and low
# are neighbours, and medium and high, which are neighbours, are the farthest apart. Weighted kappa is 0.182 instead of
# 0.727; kappa without weights is the same in all cases. Nothing is said. The manual has the argument levels for
# levels that no rater used; here too it has to be given, although the columns have it.
#
# Why it matters: how strongly a letter agrees is coded on such a scale of words, and which figure one gets depends on
# the language of the codebook: "high", "low", "medium" are in a third order. Give the table, the numbers or levels=.
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
deb r-cran-psych 2.2.9-1
deb r-cran-mnormt 2.1.1-2
deb r-cran-lattice 0.20-45-3
deb r-cran-nlme 3.1.162-1
cd "$tmp"
cat > kappa.R <<'R'
suppressPackageStartupMessages(library(psych))
scale <- c("lav", "middels", "hoy")
first <- factor(rep(c("lav", "middels", "hoy", "lav", "middels", "hoy", "lav", "hoy"), 2), scale, ordered = TRUE)
second <- factor(rep(c("lav", "hoy", "hoy", "lav", "middels", "middels", "middels", "hoy"), 2), scale, ordered = TRUE)
show <- function(name, ...) {
    result <- suppressWarnings(cohen.kappa(...)) # of an interval that reaches 1
    cat(sprintf("%s: kappa %.3f, weighted %.3f\n", name, result$kappa, result$weighted.kappa))
}
show("ordered factors", data.frame(first, second))
show("with levels=", data.frame(first, second), levels = scale)
show("their table", table(first, second))
show("their numbers", cbind(as.integer(first), as.integer(second)))
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f kappa.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
ordered factors: kappa 0.442, weighted 0.182
with levels=: kappa 0.442, weighted 0.727
their table: kappa 0.442, weighted 0.727
their numbers: kappa 0.442, weighted 0.727
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
