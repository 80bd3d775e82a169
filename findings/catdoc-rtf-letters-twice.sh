#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# RTF: catdoc writes letters that English lacks twice, and makes one number of the cells of a table.
#
# Versions: Debian catdoc 1:0.95-6~deb12u1; Debian pandoc 2.17.1.1-2~deb12u1 beside it.
#
# Word and LibreOffice write such a letter by its number, and behind it, for old readers, by its byte: ø is \u248\'f8.
# \uc1 says that one sign behind each \u is to be passed over, which is so without it as well. The cells of a table end
# with \cell, its rows with \row, a line with \line.
#
# Expected: one ø, and something between two cells, two rows and two lines, if only a space.
#
# What happens: with \uc1 in the file nothing is passed over, and "støtter" is "støøtter", "§ 4–12" is "§§ 4––12".
# (Without it, all is right.) A cell, a row and a line end without a sign: 12 for and 3 against is 123, glued to the
# heads above and to the next paragraph; "skole" above "helse" is the word "skolehelse". A hyphen that must not break,
# \_, is nothing, so Nord-Norge is NordNorge. Exit code 0, no message.
#
# Why it matters: catdoc is what search engines and scripts take for old letters, its manual has RTF among its formats,
# and nearly all RTF has \uc1. No search for the words of a Norwegian letter finds them, "§§" means several sections,
# and each letter moves all offsets behind it by one.
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

deb catdoc 1:0.95-6~deb12u1
deb pandoc 2.17.1.1-2~deb12u1
deb pandoc-data 2.17.1.1-2~deb12u1
for library in liblua5.3-0 libyaml-0-2 libffi8 libgmp10; do
    # What pandoc needs of the system, at whatever update is current.
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$library")
    dpkg -x "$(echo "$tmp/$library"_*.deb)" "$tmp/unpacked"
done
cd "$tmp"
cat > letter.rtf <<'RTF'
{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}}
\uc1
\pard\plain Kommunen st\u248\'f8tter \u167\'a7 4\u8211\'9612.\par
\pard\plain Nord\_Norge: skole\line helse.\par
\trowd\cellx2000\cellx4000\pard\intbl For\cell Mot\cell\row
\trowd\cellx2000\cellx4000\pard\intbl 12\cell 3\cell\row
\pard\plain Slutt.\par
}
RTF
sed '/^.uc1$/d' letter.rtf > bare.rtf
# catdoc looks for its tables of letters in the system's folder, unless a file in the home folder names another.
mkdir home
printf 'charset_path=%s\nmap_path=%s\n' "$tmp/unpacked/usr/share/catdoc" "$tmp/unpacked/usr/share/catdoc" \
    > home/.catdocrc
lines() {
    sed "/^ *$/d; s/^/$1: /"
}
pandoc=$tmp/unpacked/usr/bin/pandoc
{
    HOME=$tmp/home unpacked/usr/bin/catdoc -d utf-8 letter.rtf | lines catdoc
    HOME=$tmp/home unpacked/usr/bin/catdoc -d utf-8 bare.rtf | lines 'catdoc without uc1'
    LC_ALL=C.UTF-8 LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/x86_64-linux-gnu "$pandoc" -f rtf -t plain \
        --data-dir="$tmp/unpacked/usr/share/pandoc/data" letter.rtf | lines pandoc
} | tee seen
cat > stated <<'TXT'
catdoc: Kommunen støøtter §§ 4––12.
catdoc: NordNorge: skolehelse.
catdoc: ForMot123Slutt.
catdoc without uc1: Kommunen støtter § 4–12.
catdoc without uc1: NordNorge: skolehelse.
catdoc without uc1: ForMot123Slutt.
pandoc: Kommunen støtter § 4–12.
pandoc: Nord‑Norge: skole
pandoc: helse.
pandoc:   ----- -----
pandoc:   For   Mot
pandoc:   12    3
pandoc:   ----- -----
pandoc: Slutt.
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
