#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# UnRTF: the words of a link are gone, and words that were deleted or hidden are there.
#
# Version: Debian unrtf 0.21.10-clean-1.
#
# Expected: of a field, a converter gives the result that a reader sees, as it does here for a date and a form's
# answer. Text that was deleted with changes tracked, and hidden text, stay out of what is read.
#
# What happens: of a HYPERLINK field the result is dropped. As text, its quoted address stands in the sentence instead;
# as HTML, an anchor whose only word is "hyperlink" (and whose address is quoted twice, so that it leads nowhere).
# \deleted and \v are not known and their words are ordinary text.
#
# Why it matters: letters that cite reports and acts do so with links, so quotes from them do not match, and a search
# for the cited words finds nothing; nothing tells that anything was lost. Text of RTF must come from another reader.
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

deb unrtf 0.21.10-clean-1
cd "$tmp"

cat > letter.rtf <<'RTF'
{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times New Roman;}}
\pard Se {\field{\*\fldinst{HYPERLINK "horing.pdf"}}{\fldrslt{planen for bydelene}}} og svar.\par
Vedtatt {\field{\*\fldinst{ DATE }}{\fldrslt{12. mai 2024}}} av {\field{\*\fldinst{ FORMTEXT }}{\fldrslt{Bydel Alna}}}.\par
Et {\deleted slettet }ord og {\v skjult }tekst.\par
}
RTF

read_as() {
    LC_ALL=C.UTF-8 unpacked/usr/bin/unrtf -P "$tmp/unpacked/usr/share/unrtf" --nopict "--$1" letter.rtf | grep -E '^(Se|<body>Se|Vedtatt|Et) ' || true
}
{ read_as text; read_as html; } > seen

cat > expected <<'TXT'
Se "horing.pdf" og svar.
Vedtatt 12. mai 2024 av Bydel Alna.
Et slettet ord og skjult tekst.
<body>Se <a href=""horing.pdf"">hyperlink</a> og svar.<br>
Vedtatt 12. mai 2024 av Bydel Alna.<br>
Et slettet ord og skjult tekst.<br>
TXT
diff expected seen
echo "unrtf 0.21.10: the words of a link are lost, deleted and hidden words are kept"
