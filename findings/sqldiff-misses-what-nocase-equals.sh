#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sqldiff: a change of capital letters is no difference in a column with COLLATE NOCASE, and the patch lacks it.
#
# Versions: Debian sqlite3-tools and sqlite3 3.40.1-2+deb12u2 with libsqlite3-0 of the same version.
#
# sqldiff tells what is different in the content of two databases, as SQL that makes the second out of the first. Its
# documentation names what it does not look at: triggers, views, virtual tables without an option, and the like.
#
# Expected: a row whose text has changed is different, whatever order the column is sorted in.
#
# What happens: the values are compared by the collation of their column. With NOCASE "Oslo kommune" and "oslo kommune"
# are equal (and with RTRIM "ja" and "ja  "), so such a row counts as unchanged, and no UPDATE is printed. A row with
# another change is printed with that change alone: patched with it the first database still differs from the second.
# The exit code is 0 and nothing is said. A checksum of the content (.sha3sum) tells the two apart.
#
# Why it matters: names and codes are often made NOCASE so that they are unique whatever their capitals. A backup that
# sqldiff finds equal need not be, and a correction of "oslo kommune" to "Oslo kommune" never reaches the other copy.
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

deb sqlite3 3.40.1-2+deb12u2
deb sqlite3-tools 3.40.1-2+deb12u2
deb libsqlite3-0 3.40.1-2+deb12u2
cd "$tmp"
export LD_LIBRARY_PATH="$tmp/unpacked/usr/lib/x86_64-linux-gnu"
sqlite=$tmp/unpacked/usr/bin/sqlite3
sqldiff=$tmp/unpacked/usr/bin/sqldiff

"$sqlite" first.db <<'SQL'
CREATE TABLE sender (id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE, note TEXT COLLATE RTRIM, letters INTEGER);
INSERT INTO sender VALUES (1, 'oslo kommune', 'ikke enig', 1), (2, 'nho', 'ja', 1), (3, 'Lo', 'nei', 1);
SQL
cp first.db second.db
"$sqlite" second.db <<'SQL'
UPDATE sender SET name = 'Oslo kommune' WHERE id = 1;
UPDATE sender SET name = 'NHO', letters = 2 WHERE id = 2;
UPDATE sender SET note = 'nei  ' WHERE id = 3;
SQL
content() { "$sqlite" "$1" "SELECT group_concat(name || '/' || note || '/' || letters, ', ') FROM sender"; }
{
    "$sqldiff" --summary first.db second.db
    "$sqldiff" first.db second.db
    "$sqldiff" first.db second.db | "$sqlite" first.db
    echo "first, patched: $(content first.db)"
    echo "second: $(content second.db)"
    echo "sqldiff of them: '$("$sqldiff" first.db second.db)', exit code $?"
    [ "$("$sqlite" first.db .sha3sum)" = "$("$sqlite" second.db .sha3sum)" ] || echo "their checksums differ"
} | tee seen
cat > stated <<'TXT'
sender: 1 changes, 0 inserts, 0 deletes, 2 unchanged
UPDATE sender SET letters=2 WHERE id=2;
first, patched: oslo kommune/ikke enig/1, nho/ja/2, Lo/nei/1
second: Oslo kommune/ikke enig/1, NHO/ja/2, Lo/nei  /1
sqldiff of them: '', exit code 0
their checksums differ
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
