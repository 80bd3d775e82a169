#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# RTF: pandoc does not read what pandoc wrote; behind each letter that English lacks another one is gone, and sections
# get other numbers.
#
# Version: Debian pandoc and pandoc-data 2.17.1.1-2~deb12u1.
#
# RTF writes such a letter by its number, and behind it one in ASCII for readers that do not know the number, which the
# others pass over: ø is \u248? and a dash is \u8211-. pandoc writes all of them in this way, as many programs do.
#
# Expected: the letter of the number, and all that follows the one in ASCII.
#
# What happens: two letters are passed over instead of one, if the second is there as itself. "støtter" (supports) is
# "støter" (collides), "Bodø i år" is "Bodøi å", "4–12" is "4–2" and "2017–2018" is "2017–018". Where what is passed
# over is written by its byte (\'f8), as Word does, all is right. The footnotes that pandoc writes, it does not read at
# all. Exit code 0; with --verbose and --fail-if-warnings nothing is said either.
#
# Why it matters: most of a Norwegian letter is still legible, so it looks like sloppy typing, but no search for these
# words finds it, passages from it are shorter than their offsets say, and section 4-2 is a real section. An RTF that
# has "\u" with a sign behind it is to be read by another program.
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

deb pandoc 2.17.1.1-2~deb12u1
deb pandoc-data 2.17.1.1-2~deb12u1
for library in liblua5.3-0 libyaml-0-2 libffi8 libgmp10; do
    # What pandoc needs of the system, at whatever update is current.
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$library")
    dpkg -x "$(echo "$tmp/$library"_*.deb)" "$tmp/unpacked"
done
cd "$tmp"
cat > letter.txt <<'TXT'
Vi støtter § 4–12.

Øst for Bodø i år.

Prop. 2017–2018.[^1]

[^1]: Vedtatt i mai.
TXT
pandoc() {
    LC_ALL=C.UTF-8 LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/x86_64-linux-gnu "$tmp/unpacked/usr/bin/pandoc" \
        --data-dir="$tmp/unpacked/usr/share/pandoc/data" --verbose --fail-if-warnings "$@" 2>> said
}
lines() {
    sed "/^ *$/d; s/^/$1: /"
}
pandoc -f markdown -t rtf -s -o letter.rtf letter.txt
grep -qF 'Vi st\u248?tter' letter.rtf
grep -qF '4\u8211-12' letter.rtf
grep -qF 'Vedtatt i mai.' letter.rtf
# The same letter, with the substitutes as Word writes them.
sed "s/\\\\u248?/\\\\u248\\\\'f8/g; s/\\\\u216?/\\\\u216\\\\'d8/g; s/\\\\u229?/\\\\u229\\\\'e5/g
    s/\\\\u167?/\\\\u167\\\\'a7/g; s/\\\\u8211-/\\\\u8211\\\\'96/g" letter.rtf > bytes.rtf
{
    pandoc -f markdown -t plain letter.txt | lines written
    pandoc -f rtf -t plain letter.rtf | lines read
    pandoc -f rtf -t plain bytes.rtf | lines 'with bytes'
    echo "said: $(wc -c < said) bytes"
} | tee seen
cat > stated <<'TXT'
written: Vi støtter § 4–12.
written: Øst for Bodø i år.
written: Prop. 2017–2018.[1]
written: [1] Vedtatt i mai.
read: Vi støter §4–2.
read: Øt for Bodøi å.
read: Prop. 2017–018.
with bytes: Vi støtter § 4–12.
with bytes: Øst for Bodø i år.
with bytes: Prop. 2017–2018.
said: 0 bytes
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
