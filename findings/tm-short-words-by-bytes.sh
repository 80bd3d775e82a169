#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's tm: words of two letters are too short to be counted, unless one of the letters is æ, ø or å.
#
# Version: Debian r-cran-tm 0.7-11-1 on r-base-core 4.2.2.20221110-2.
#
# A matrix of documents and terms has the words of at least wordLengths letters; the manual says 3 by default.
#
# Expected: it leaves out "på", "må" and "år" as it leaves out "om", "av" and "vi", whatever kind the corpus is of.
#
# What happens: for what Corpus() makes, a SimpleCorpus, the length is that in bytes of UTF-8, in which these letters
# have two. So "på", "må" and "år" are counted, "om" and "vi" not; with wordLengths = c(1, 5), "skole" is and "fører",
# of five letters as well, is not. A VCorpus of the same texts leaves all words of two letters out, and has "fører".
# Both are UTF-8 texts in a UTF-8 session; nothing is said.
#
# Why it matters: which words a Norwegian text is said to consist of depends on the spelling, and shares of all words
# on the kind of the corpus. "må" (must) and "få" (get) are in a comparison of letters, "si" and "be" are not, and a
# Nynorsk text loses others than a Bokmål one. Give VCorpus, or filter by nchar after the count.
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
cat > terms.R <<'R'
suppressPackageStartupMessages(library(tm))
options(warn = 2) # a warning would end the script
texts <- c("Vi må få si at om en skole fører an", "Det er et år av nå på en skole")
show <- function(corpus, lengths) {
    terms <- DocumentTermMatrix(corpus, control = list(wordLengths = lengths))
    cat(sprintf("%s %g to %g:", class(corpus)[1], lengths[1], lengths[2]), sort(Terms(terms), method = "radix"),
        "=", sum(terms), "words\n")
}
for (lengths in list(c(3, Inf), c(2, 2), c(1, 5))) {
    show(Corpus(VectorSource(texts)), lengths)
    show(VCorpus(VectorSource(texts)), lengths)
}
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f terms.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
SimpleCorpus 3 to Inf: det få fører må nå på skole år = 9 words
VCorpus 3 to Inf: det fører skole = 4 words
SimpleCorpus 2 to 2: an at av en er et om si vi = 10 words
VCorpus 2 to 2: an at av en er et få må nå om på si vi år = 15 words
SimpleCorpus 1 to 5: an at av det en er et få må nå om på si skole vi år = 18 words
VCorpus 1 to 5: an at av det en er et få fører må nå om på si skole vi år = 19 words
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
