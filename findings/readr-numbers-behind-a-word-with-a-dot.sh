#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's readr: the 500 of "kr.500" is 0.5, and chapter 3 of "kap.3" is 0.3.
#
# Version: Debian r-cran-readr 2.1.4-1 with r-cran-vroom 1.6.1-1 on r-base-core 4.2.2.20221110-2.
#
# parse_number takes a number out of a text: its manual says that it drops what is not numeric before and after the
# first number.
#
# Expected: "kr.500" and "kr 500" are 500, "kap.3" is 3, and a dot behind the letters of a word, which ends the
# abbreviation, is no decimal point. At worst it is no number, as "nr. 5" and "kr. 500" are.
#
# What happens: a dot before digits begins the number. "kr.500" is 0.5 and "kr.2500" 0.25, so the larger is the smaller,
# "kap.3" is 0.3 and "art.12" 0.12. With a space behind the dot it is NA with a warning, without any dot it is right:
# of one column with "kr 500", "kr. 500" and "kr.500" there are 500, NA and 0.5. The warning is of the NA alone, and
# without such a row nothing is said. Where the locale has the decimal comma, all of them are right.
#
# Why it matters: grants, fines and numbers of chapters are typed in all three ways in answers to a form. The mean of a
# column comes out too low, and 0.3 of a chapter looks like a share. Take dots behind letters out first, or give
# locale(decimal_mark = ",").
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
for package in readr=2.1.4-1 vroom=1.6.1-1 bit=4.0.5-1 bit64=4.0.5-1 cli=3.6.0-1 clipr=0.8.0-1 crayon=1.5.2-1 \
    ellipsis=0.3.2-2 fansi=1.0.4-1 glue=1.6.2-1 hms=1.1.2-1 lifecycle=1.0.3+dfsg-1 magrittr=2.0.3-1 \
    pillar=1.8.1+dfsg-1 pkgconfig=2.0.3-2 prettyunits=1.1.1-2 progress=1.2.2-2 r6=2.5.1-1 rlang=1.0.6-1 \
    tibble=3.1.8+dfsg-1 tidyselect=1.2.0+dfsg-1 tzdb=0.3.0-1 utf8=1.2.3-1 vctrs=0.5.2-1 withr=2.5.0-1; do
    deb "r-cran-${package%%=*}" "${package#*=}"
done
cd "$tmp"
cat > run.R <<'R'
library(readr)
show <- function(name, values, ...) {
    warned <- FALSE
    numbers <- withCallingHandlers(parse_number(values, ...), warning = function(w) {
        warned <<- TRUE
        invokeRestart("muffleWarning")
    })
    cat(name, paste0(values, " = ", numbers), if (warned) "with a warning", sep = " | ", fill = 120)
}
show("silent", c("kr 500", "kr.500", "kr.2500", "kap.3", "art.12", "ca.20", "§ 7"))
show("with spaces", c("kr. 500", "nr. 5", "kap. 3"))
show("decimal comma", c("kr 500", "kr.500", "kr. 500", "kap.3", "nr. 5"), locale = locale(decimal_mark = ","))
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f run.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
silent | kr 500 = 500 | kr.500 = 0.5 | kr.2500 = 0.25 | kap.3 = 0.3 | art.12 = 0.12 | ca.20 = 0.2 | § 7 = 7
with spaces | kr. 500 = NA | nr. 5 = NA | kap. 3 = NA | with a warning
decimal comma | kr 500 = 500 | kr.500 = 500 | kr. 500 = 500 | kap.3 = 3 | nr. 5 = 5
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
