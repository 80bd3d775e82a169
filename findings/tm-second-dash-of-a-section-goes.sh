#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's tm: of section 4-1-2 the second hyphen goes although hyphens are to be kept, and what is left is section 4-12.
#
# Version: Debian r-cran-tm 0.7-11-1 on r-base-core 4.2.2.20221110-2.
#
# removePunctuation has preserve_intra_word_dashes, which is to keep the hyphens inside of words.
#
# Expected: both hyphens of "4-1-2" are inside of it, and both are kept, or none.
#
# What happens: a hyphen is kept with the letter or digit before it and the one behind it, and the search goes on behind
# those, so a letter between two hyphens is used up for the first. "4-1-2" is "4-12", and the day
# "7-5-2024" is "7-52024", while "17-05-2024" stays as it is. "far-i-far" is "far-ifar". The same
# goes for the apostrophes of preserve_intra_word_contractions. It is silent, and so it is with ucp = TRUE.
#
# Why it matters: 4-12 is a section that exists, and terms such as "4-12" are what the option is used for in legal
# texts. A term matrix has the answers to 4-1-2 with those to 4-12. Put another sign for hyphens before the call.
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
deb r-cran-tm 0.7-11-1
deb r-cran-nlp 0.2-1-1
deb r-cran-slam 0.1-50-1
deb r-cran-rcpp 1.0.10-1
deb r-cran-xml2 1.3.3-1+b1
for library in libxml2 libicu72; do
    # What xml2 needs of the system, at whatever security update is current.
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$library")
    dpkg -x "$(echo "$tmp/$library"_*.deb)" "$tmp/unpacked"
done
cd "$tmp"
cat > run.R <<'R'
suppressPackageStartupMessages(library(tm))
options(warn = 2) # a warning would end the script
texts <- c("4-1-2", "4-12", "7-5-2024", "17-05-2024", "far-i-far")
show <- function(name, ...) {
    kept <- removePunctuation(texts, preserve_intra_word_dashes = TRUE, ...)
    cat(name, paste(texts, "=", kept), sep = " | ", fill = 120)
}
show("dashes")
show("dashes, ucp", ucp = TRUE)
letters <- VCorpus(VectorSource(c("for 4-12", "mot 4-1-2")))
terms <- DocumentTermMatrix(letters, list(removePunctuation = list(preserve_intra_word_dashes = TRUE)))
cat("letters with 4-12:", sum(as.matrix(terms)[, "4-12"]), "\n")
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f run.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
dashes | 4-1-2 = 4-12 | 4-12 = 4-12 | 7-5-2024 = 7-52024 | 17-05-2024 = 17-05-2024 | far-i-far = far-ifar
dashes, ucp | 4-1-2 = 4-12 | 4-12 = 4-12 | 7-5-2024 = 7-52024 | 17-05-2024 = 17-05-2024 | far-i-far = far-ifar
letters with 4-12: 2 
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
