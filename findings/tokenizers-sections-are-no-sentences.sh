#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's tokenizers: a sentence that begins with a section or a number is none, but part of the one before it.
#
# Version: Debian r-cran-tokenizers 0.3.0-1 with r-cran-stringi 1.7.12-1 on r-base-core 4.2.2.20221110-2. tidytext takes
# its sentences from this package.
#
# Expected: "We are for the bill. Section 4-2 is to go. 4-12 is supported." are three sentences, with § for the word
# Section too. That the full stop of "jf." or "nr." is no end, or one too many, everybody reckons with.
#
# What happens: the rules of Unicode (UAX 29, rule SB8), which are applied here, see no end at a full stop if the first
# letter behind it is a small one, and what is between the two, such as §, digits and hyphens, is no letter. "Vi er for
# loven. § 4-2 må ut. 4-12 støttes. 40 dager er for lite." is one sentence for tokenize_sentences, and count_sentences
# says 1. With a question or exclamation mark for the full stops the rule does not hold and there are four, as there are
# with a capital letter behind the number.
#
# Why it matters: a letter that goes through an act section by section has a verdict in each sentence, and all of them
# are one unit of a hundred words, with every code and both directions. How many sentences there are and how long they
# are depends on whether somebody writes § or Paragraf. Cut once more where § or digits follow a full stop and a space.
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
deb r-cran-tokenizers 0.3.0-1
deb r-cran-stringi 1.7.12-1
deb r-cran-rcpp 1.0.10-1
deb r-cran-snowballc 0.7.0-1+b1
# What stringi needs of the system, at whatever update is current.
(cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download libicu72)
dpkg -x "$(echo "$tmp"/libicu72_*.deb)" "$tmp/unpacked"
cd "$tmp"
cat > sentences.R <<'R'
library(tokenizers)
options(warn = 2) # a warning would end the script
letters <- c(
    "full stops" = "Vi er for loven. \u00a7 4-2 m\u00e5 ut. 4-12 st\u00f8ttes. 40 dager er for lite.",
    "question marks" = "Vi er for loven? \u00a7 4-2 m\u00e5 ut? 4-12 st\u00f8ttes? 40 dager er for lite?",
    "words" = "Vi er for loven. Paragraf 4-2 m\u00e5 ut. Den neste st\u00f8ttes. F\u00f8rti dager er for lite.",
    "capitals" = "Vi er for loven. 4-2 M\u00e5 ut. 4-12 St\u00f8ttes. 40 Dager er for lite."
)
made <- lengths(tokenize_sentences(letters))
cat(paste0(names(letters), ": ", made, " sentences, counted ", count_sentences(letters)), sep = "\n")
cat(tokenize_sentences(letters[["full stops"]])[[1]], sep = "\n")
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
LC_ALL=C.UTF-8 R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file -f sentences.R \
    2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
full stops: 1 sentences, counted 1
question marks: 4 sentences, counted 4
words: 4 sentences, counted 4
capitals: 4 sentences, counted 4
Vi er for loven. § 4-2 må ut. 4-12 støttes. 40 dager er for lite.
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
