#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# csvkit: sections of an act become days of the year 2001, and a decimal comma is dropped.
#
# Versions: Debian csvkit and python3-csvkit 1.0.7-1 with python3-agate 1.6.3-2 and python3-parsedatetime 2.6-3, without
# python3-icu.
#
# csvsort and its fellows guess what is in a column from its values; their help says so, and that -I turns it off.
#
# Expected: a guess takes a value for a date or a number only if it is written like one. "4-12" lacks a year; "7,5" is
# no number where the comma groups thousands, since no three digits follow it.
#
# What happens: a column of sections ("3-1", "4-12") comes out sorted as 2001-03-01 and 2001-04-12: the year is made up.
# One value with no such day ("4-32") and the column stays as it is; so it depends on which sections were answered.
# Weights with a decimal comma lose it: 7,5 is 75 and 2,25 is 225, larger than 75, and the order, the sum and the mean
# follow. A column of the letters n and t comes out as False and True. Exit code 0, no message.
#
# Why it matters: sorting and joining is what one takes these tools for, so the columns that nobody looked at are
# rewritten on the way. A table with sections, or one out of a Nordic spreadsheet, always needs -I.
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

deb csvkit 1.0.7-1
deb python3-csvkit 1.0.7-1
deb python3-agate 1.6.3-2
deb python3-agateexcel 0.2.5-2
deb python3-agatedbf 0.2.2-2
deb python3-agatesql 0.5.8-2
deb python3-babel 2.10.3-1
deb python-babel-localedata 2.10.3-1
deb python3-dbfread 2.0.7-5
deb python3-future 0.18.2-6
deb python3-isodate 0.6.1-1
deb python3-leather 0.3.4-2
deb python3-olefile 0.46-3
deb python3-openpyxl 3.0.9-1
deb python3-et-xmlfile 1.0.1-2.1
deb python3-parsedatetime 2.6-3
deb python3-pytimeparse 1.1.5-3
deb python3-six 1.16.0-4
deb python3-slugify 4.0.0-2
deb python3-sqlalchemy 1.4.46+ds1-1
deb python3-text-unidecode 1.3-1
deb python3-tz 2022.7.1-4
deb python3-xlrd 1.2.0-3
cd "$tmp"

kit() {
    local name=$1
    shift
    PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 -S "$tmp/unpacked/usr/bin/$name" -d ';' "$@" 2>&1
}
printf '%s\n' 'paragraf;vekt;svar' '4-12;2,25;n' '3-1;7,5;t' '3-2;10,5;n' > answers.csv
sed 's/4-12/4-32/' answers.csv > other.csv
{
    echo "sorted by weight:"
    kit csvsort -c vekt answers.csv
    echo "with a section 4-32:"
    kit csvsort -c vekt other.csv
    echo "mean weight: $(kit csvstat -c vekt --mean answers.csv)"
    echo "with -I:"
    kit csvsort -I -c paragraf answers.csv
} | tee seen
cat > stated <<'TXT'
sorted by weight:
paragraf,vekt,svar
2001-03-01,75,True
2001-03-02,105,False
2001-04-12,225,False
with a section 4-32:
paragraf,vekt,svar
3-1,75,True
3-2,105,False
4-32,225,False
mean weight: 135
with -I:
paragraf,vekt,svar
3-1,"7,5",t
3-2,"10,5",n
4-12,"2,25",n
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
