#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# XML: words that are marked up one after another close up in R's xml2 and in fast-xml-parser.
#
# Versions: Debian r-cran-xml2 1.3.3-1+b1 on r-base-core 4.2.2.20221110-2; npm fast-xml-parser 5.12.1; Debian
# libxml-twig-perl 1:3.52-2 beside them.
#
# In TEI, and in annotations like it, a sentence may consist of marked words with a space between two of them, which is
# text of the paragraph like any other: XML passes all white space on (section 2.10).
#
# Expected: "Vi støtter", "ikke" and "forslaget", each in an element, are four words.
#
# What happens: read_xml has NOBLANKS among its options unless one gives others, and libxml2 then takes the spaces for
# indentation if the paragraph begins with an element: xml_text is "Vi støtterikkeforslaget.". With the first word
# outside of the elements all the spaces are there, so it depends on the sentence. fast-xml-parser drops such spaces in
# each paragraph, also in its mode preserveOrder, which is for mixed text, and those at the ends of other pieces as well
# ("Vistøtter"). XML::Twig, which drops white space between blocks, keeps these. Nobody says a word.
#
# Why it matters: such paragraphs are the ones that somebody has marked in full, such as coded sentences and texts in
# which each word has its class. The negation is not found, and offsets behind it are off by one with each pair of
# elements. Read with options = "" in xml2, and trimValues: false in fast-xml-parser.
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
deb r-cran-xml2 1.3.3-1+b1
deb libxml-twig-perl 1:3.52-2
for library in libxml2 libicu72 libxml-parser-perl libexpat1; do
    # What xml2 and XML::Twig need of the system, at whatever security update is current.
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$library")
    dpkg -x "$(echo "$tmp/$library"_*.deb)" "$tmp/unpacked"
done
npm install --silent --no-audit --no-fund --prefix "$tmp" fast-xml-parser@5.12.1
cd "$tmp"
cat > run.R <<'R'
library(xml2)
options(warn = 2) # a warning would end the script
all <- "<p><hi>Vi st\u00f8tter</hi> <hi>ikke</hi> <hi>forslaget</hi>.</p>"
some <- "<p>Vi <hi>st\u00f8tter</hi> <hi>ikke</hi> <hi>forslaget</hi>.</p>"
writeLines(c(all, some), "paragraphs", useBytes = TRUE)
for (paragraph in c(all, some)) cat("read_xml:", xml_text(read_xml(paragraph)), "\n")
cat("read_xml, no options:", xml_text(read_xml(all, options = "")), "\n")
R

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f run.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
cat > read.js <<'JS'
const { XMLParser } = require('fast-xml-parser');
const text = (nodes) => nodes.map((node) => node['#text'] ?? text(Object.values(node)[0])).join('');
for (const paragraph of require('fs').readFileSync('paragraphs', 'utf8').trim().split('\n')) {
    console.log('fast-xml-parser:', text(new XMLParser({ preserveOrder: true }).parse(paragraph)));
    const kept = new XMLParser({ preserveOrder: true, trimValues: false });
    console.log('fast-xml-parser, trimValues false:', text(kept.parse(paragraph)));
}
JS
cat > read.pl <<'PL'
use strict;
use warnings;
use open qw(:std :encoding(UTF-8));
use XML::Twig;
open my $in, '<:raw', 'paragraphs' or die;
print 'XML::Twig: ', XML::Twig->new->parse($_)->root->text, "\n" while <$in>;
PL
node read.js | tee -a seen
PERL5LIB=$tmp/unpacked/usr/share/perl5:$tmp/unpacked/usr/lib/x86_64-linux-gnu/perl5/5.36 perl read.pl | tee -a seen
cat > stated <<'TXT'
read_xml: Vi støtterikkeforslaget. 
read_xml: Vi støtter ikke forslaget. 
read_xml, no options: Vi støtter ikke forslaget. 
fast-xml-parser: Vi støtterikkeforslaget.
fast-xml-parser, trimValues false: Vi støtter ikke forslaget.
fast-xml-parser: Vistøtterikkeforslaget.
fast-xml-parser, trimValues false: Vi støtter ikke forslaget.
XML::Twig: Vi støtter ikke forslaget.
XML::Twig: Vi støtter ikke forslaget.
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
