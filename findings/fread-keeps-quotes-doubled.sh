#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's data.table: fread does not read the texts that fwrite wrote; each quotation mark in them comes twice.
#
# Version: Debian r-cran-data.table 1.14.8+dfsg-1 on r-base-core 4.2.2.20221110-2.
#
# fwrite writes CSV as RFC 4180 has it: a text with a quotation mark stands in quotes, and the mark is doubled. Its
# manual calls that the default; the manual of fread says that a quoted field may have quotes in it.
#
# Expected: fread takes the doubling back, as read.csv does for the same file, so that what was written is read.
#
# What happens: the outer quotes go, the doubled ones stay: "nei" comes back as ""nei"", and is doubled once more with
# each time that the table is saved and read. A text of one opening mark and a line break, which the file has in quotes
# as well, is cut in two rows: a warning tells of improper quoting, and in a long table, where the row is not among
# those looked at first, it is read whole.
#
# Why it matters: quotes from letters are full of quotation marks. Each moves everything behind it by one, so offsets
# into the text are off, passages are not found in the letter that they are from, and the same text from read.csv counts
# as another one. A table of texts is to be read with read.csv, or the marks replaced after fread.
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
deb r-cran-data.table 1.14.8+dfsg-1
cd "$tmp"
cat > texts.R <<'R'
suppressPackageStartupMessages(library(data.table))
show <- function(name, texts) cat(name, ": ", paste(encodeString(texts), collapse = " | "), "\n", sep = "")

letters <- data.table(id = 1:2, text = c('Vi sier "nei" til dette.', "Ja."))
fwrite(letters, "letters.csv")
cat("the file: ", readLines("letters.csv")[2], "\n", sep = "")
show("read.csv", read.csv("letters.csv")$text)
show("fread", fread("letters.csv")$text)
fwrite(fread("letters.csv"), "again.csv")
show("fread, saved and read again", fread("again.csv")$text)

broken <- data.table(id = 1:3, text = c("Ja.", 'Hun sa "nei, aldri\nog gikk.', "Nei."), code = c("a", "b, c", "d"))
fwrite(broken, "broken.csv")
cat("rows with read.csv: ", nrow(read.csv("broken.csv")), "\n", sep = "")
warned <- 0
read <- withCallingHandlers(fread("broken.csv"), warning = function(w) { warned <<- 1; invokeRestart("muffleWarning") })
cat("rows with fread: ", nrow(read), ", warnings: ", warned, "\n", sep = "")
show("their ids", read$id)
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
LC_ALL=C.UTF-8 R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f texts.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
the file: 1,"Vi sier ""nei"" til dette."
read.csv: Vi sier "nei" til dette. | Ja.
fread: Vi sier ""nei"" til dette. | Ja.
fread, saved and read again: Vi sier """"nei"""" til dette. | Ja.
rows with read.csv: 3
rows with fread: 4, warnings: 1
their ids: 1 | 2 | og gikk." | 3
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
