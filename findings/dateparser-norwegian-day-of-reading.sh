#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dateparser: a date in a Norwegian sentence loses its day, one of numbers loses day and month; the day of reading
# takes their place.
#
# Version: Debian python3-dateparser 1.1.6-1.
#
# search_dates is to find the dates in a text, and takes the languages that it is written in; parse takes a date alone.
#
# Expected: what parse makes of "3. mai 2024" and "03.05.2024", search_dates finds in a sentence, or it finds nothing.
#
# What happens: the text is first cut into sentences, for Norwegian (nb and nn) at each full stop, also the one that
# makes "3." an ordinal and those inside 03.05.2024. What is left of the dates is completed from the day of reading.
# The deadline of 3 May 2024 is on 15 May if the letter is read on the 15th of any month, on 27 May if on a 27th;
# written in numbers it is on 15 June. "fredag 3. mai" gives two dates, of two years. In Danish, which is not cut so,
# the date in words is right, but that in numbers is found with the month first, 5 March, where parse gives 3 May. "3
# mai", which is not how one writes it, is right.
#
# Why it matters: deadlines and dates of letters are looked for with this function, Norwegian is one of its languages,
# and the month is right, so figures by month confirm it. It gives the words found too; look whether a digit is before
# them in the text.
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

deb python3-dateparser 1.1.6-1
deb python3-regex 0.1.20221031-1+b1
deb python3-dateutil 2.8.2-2
deb python3-tz 2022.7.1-4
deb python3-tzlocal 4.2-1
deb python3-pytz-deprecation-shim 0.1.0.post0-3
deb python3-six 1.16.0-4
cd "$tmp"
cat > dates.py <<'PY'
import datetime
import warnings

warnings.simplefilter("ignore")  # of pytz, about itself

import dateparser
from dateparser.search import search_dates


def show(language, day, words, sentence):
    settings = {"RELATIVE_BASE": datetime.datetime(2026, 6, day)}
    alone = dateparser.parse(words, languages=[language], settings=settings)
    found = search_dates(sentence % words, languages=[language], settings=settings)
    print(language, "read on day %d:" % day, sentence % words)
    print("  found:", ", ".join("%s of '%s'" % (date.date(), part) for part, date in found))
    print("  parse:", alone.date())


for day in (15, 27):
    show("nb", day, "3. mai 2024", "Fristen er %s.")
    show("nb", day, "03.05.2024", "Fristen er %s.")
show("nn", 15, "3. mai 2024", "Fristen er %s.")
show("nb", 15, "fredag 3. mai 2024", "Fristen er %s.")
show("nb", 15, "3 mai 2024", "Fristen er %s.")
show("da", 15, "3. maj 2024", "Fristen er %s.")
show("da", 15, "03.05.2024", "Fristen er %s.")
PY
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" TZ=UTC python3 -S dates.py | tee seen
cat > stated <<'TXT'
nb read on day 15: Fristen er 3. mai 2024.
  found: 2024-05-15 of 'mai 2024'
  parse: 2024-05-03
nb read on day 15: Fristen er 03.05.2024.
  found: 2024-06-15 of '2024'
  parse: 2024-05-03
nb read on day 27: Fristen er 3. mai 2024.
  found: 2024-05-27 of 'mai 2024'
  parse: 2024-05-03
nb read on day 27: Fristen er 03.05.2024.
  found: 2024-06-27 of '2024'
  parse: 2024-05-03
nn read on day 15: Fristen er 3. mai 2024.
  found: 2024-05-15 of 'mai 2024'
  parse: 2024-05-03
nb read on day 15: Fristen er fredag 3. mai 2024.
  found: 2026-03-15 of 'fredag 3', 2024-05-15 of 'mai 2024'
  parse: 2024-05-03
nb read on day 15: Fristen er 3 mai 2024.
  found: 2024-05-03 of '3 mai 2024'
  parse: 2024-05-03
da read on day 15: Fristen er 3. maj 2024.
  found: 2024-05-03 of '3. maj 2024'
  parse: 2024-05-03
da read on day 15: Fristen er 03.05.2024.
  found: 2024-03-05 of '03.05.2024'
  parse: 2024-05-03
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
