#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's hunspell: hunspell_parse cuts Norwegian words at æ, ø and å, with the Norwegian dictionary and only with it.
#
# Versions: Debian r-cran-hunspell 3.0.2+dfsg-1 with libhunspell-1.7-0 1.7.1-1 on r-base-core 4.2.2.20221110-2; the
# dictionaries are of Debian hunspell-no 1:7.5.0-1 and hunspell-en-us 1:2020.12.07-2.
#
# hunspell_parse makes words of a text. It takes a dictionary, which says what letters words consist of.
#
# Expected: with the dictionary of Bokmål or Nynorsk, "støtter" is one word, and with the English one at best.
#
# What happens: these two dictionaries are in ISO 8859-1. hunspell_parse looks for their letters in a text in UTF-8,
# byte by byte: the first half of ø happens to be a letter (Ã), the second none. "støtter" is "st\xc3" and "tter", "må"
# is "m\xc3". With the English dictionary, which is in UTF-8, all is right. hunspell_check, which converts, knows all
# words.
#
# Why it matters: parsing and then stemming is how words are counted with this package. All words without these letters
# are right, so a table of the most used ones looks well and just lacks "støtter" and "må". Parse with en_US.
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
deb r-cran-hunspell 3.0.2+dfsg-1
deb r-cran-rcpp 1.0.10-1
deb r-cran-digest 0.6.31-1
deb libhunspell-1.7-0 1.7.1-1
deb hunspell-no 1:7.5.0-1
deb hunspell-en-us 1:2020.12.07-2
cd "$tmp"
cat > words.R <<'R'
library(hunspell)
text <- "Vi støtter at kommunene må gå foran"
for (language in c("nb_NO", "nn_NO", "en_US")) {
    words <- dictionary(file.path("unpacked/usr/share/hunspell", paste0(language, ".dic")))
    parts <- hunspell_parse(text, dict = words)[[1]]
    cat(language, "parsed:", length(parts), encodeString(iconv(parts, "latin1", "ASCII", sub = "byte")), "\n")
}
words <- dictionary("unpacked/usr/share/hunspell/nb_NO.dic")
cat("nb_NO knows støtter and må:", hunspell_check(c("støtter", "må"), dict = words), "\n")
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f words.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
nb_NO parsed: 8 Vi st<c3> tter at kommunene m<c3> g<c3> foran 
nn_NO parsed: 8 Vi st<c3> tter at kommunene m<c3> g<c3> foran 
en_US parsed: 7 Vi st<c3><b8>tter at kommunene m<c3><a5> g<c3><a5> foran 
nb_NO knows støtter and må: TRUE TRUE 
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
