#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's reshape2: melt makes one section of 4.1 and 4.10, and true and false of the codes T and F.
#
# Version: Debian r-cran-reshape2 1.4.4-2 on r-base-core 4.2.2.20221110-2.
#
# The matrix: how often each code is used of each section, as table() makes it from two columns of text. Sections 4.1
# and 4.10 are two rows, with the names that were in the column.
#
# Expected: the names of rows and columns are text, in a table of two columns with text, and melt gives them as they
# are, as as.data.frame does with the same table.
#
# What happens: each set of names is guessed anew, as if it came out of a file, and becomes numbers if all of them look
# like numbers. Both 4.1 and 4.10 are 4.1, so of the two rows there are two of one section, and a sum or a cast back
# joins them. With a single row "4.2 a" none is a number, and all is right. The columns "F" and "T" ("frivillig" and
# "tvungen" in a scheme of one letter) become FALSE and TRUE. Nothing is said. melt of a data frame, which is what most
# people know it from, leaves texts alone, and has no argument for this; melt of a table has as.is = TRUE.
#
# Why it matters: melting the matrix is how it goes to a plot or another table. Section 4.1 gets the figures of 4.10,
# the total of all is right, and 4.1 does exist. Take as.is = TRUE or as.data.frame.
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
deb r-cran-reshape2 1.4.4-2
deb r-cran-plyr 1.8.8-1
deb r-cran-rcpp 1.0.10-1
deb r-cran-stringr 1.5.0-1
deb r-cran-stringi 1.7.12-1
deb r-cran-cli 3.6.0-1
deb r-cran-glue 1.6.2-1
deb r-cran-lifecycle 1.0.3+dfsg-1
deb r-cran-magrittr 2.0.3-1
deb r-cran-rlang 1.0.6-1
deb r-cran-vctrs 0.5.2-1
for library in libicu72; do
    # What stringi needs of the system, at whatever security update is current.
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$library")
    dpkg -x "$(echo "$tmp/$library"_*.deb)" "$tmp/unpacked"
done
cd "$tmp"
cat > run.R <<'R'
library(reshape2)
options(warn = 2) # a warning would end the script
section <- c("4.1", "4.1", "4.10", "4.10", "4.10", "4.2")
code <- c("F", "T", "T", "T", "F", "F")
uses <- table(section, code)
show <- function(name, long) {
    cat(name, apply(sapply(long, as.character), 1, paste, collapse = " "), sep = " | ", fill = 120)
}
show("as.data.frame", as.data.frame(uses))
show("melt", melt(uses))
show("melt as.is", melt(uses, as.is = TRUE))
show("sum by section", aggregate(value ~ section, melt(uses), sum))
rownames(uses)[3] <- "4.2 a"
show("with 4.2 a", aggregate(value ~ section, melt(uses), sum))
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f run.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
as.data.frame | 4.1 F 1 | 4.10 F 1 | 4.2 F 1 | 4.1 T 1 | 4.10 T 2 | 4.2 T 0
melt | 4.1 FALSE 1 | 4.1 FALSE 1 | 4.2 FALSE 1 | 4.1 TRUE 1 | 4.1 TRUE 2 | 4.2 TRUE 0
melt as.is | 4.1 F 1 | 4.10 F 1 | 4.2 F 1 | 4.1 T 1 | 4.10 T 2 | 4.2 T 0
sum by section | 4.1 5 | 4.2 1
with 4.2 a | 4.1 2 | 4.10 3 | 4.2 a 1
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
