#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sqlite-utils: after a transform of the table its full-text search stands still, and finds no letter that comes later.
#
# Version: Debian sqlite-utils 3.30-1+deb12u1.
#
# enable-fts with --create-triggers makes an FTS5 index of a table that triggers keep up to date. transform changes a
# table in ways that ALTER TABLE cannot, such as the type of a column, by making a new one and copying the rows.
#
# Expected: what belongs to the table is there afterwards, or transform says what it takes away.
#
# What happens: dropping the old table drops its triggers, and they are not made again. The index stays, so search goes
# on to answer, with the letters of before: a letter that is inserted later is not found, one that was changed is found
# by its old words and not by its new ones. Exit code 0, no message, and the column that was transformed need not be one
# that is searched.
#
# Why it matters: a column of numbers that came in as text is what one transforms, in the middle of a project. From then
# on "no hits" means nothing, and old letters being found hides it. After a transform, disable-fts and enable-fts.
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

deb sqlite-utils 3.30-1+deb12u1
deb python3-click 8.1.3-2
deb python3-click-default-group 1.2.2-3
deb python3-dateutil 2.8.2-2
deb python3-six 1.16.0-4
deb python3-sqlite-fts4 1.0.3-2
deb python3-tabulate 0.8.9-1
cd "$tmp"
utils() { PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 -S unpacked/usr/bin/sqlite-utils "$@"; }
found() { echo "found by $1:" "$(utils search letters.db letter "$1" -c id --csv --no-headers | tr -d '\r')"; }
{
    printf '%s\n' 'id,text,pages' '1,skole,2' '2,vei,3' | utils insert letters.db letter - --csv --pk id
    utils enable-fts letters.db letter text --fts5 --create-triggers
    echo '{"id": 3, "text": "bru", "pages": "4"}' | utils insert letters.db letter -
    found bru
    utils transform letters.db letter --type pages integer
    echo "transform: exit code $?"
    echo '{"id": 4, "text": "havn", "pages": 5}' | utils insert letters.db letter -
    utils query letters.db "UPDATE letter SET text = 'tunnel' WHERE id = 2" > /dev/null
    echo "letters: $(utils rows letters.db letter -c text --csv --no-headers | tr '\r\n' '  ')"
    found skole
    found havn
    found tunnel
    found vei
} 2> errors | tee seen || { cat errors >&2; exit 1; }
[ ! -s errors ] || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
found by bru: 3
transform: exit code 0
letters: skole  tunnel  bru  havn  
found by skole: 1
found by havn: 
found by tunnel: 
found by vei: 2
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
