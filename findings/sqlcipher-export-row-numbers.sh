#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sqlcipher_export moves the row numbers: the full-text index then answers with the wrong letters.
#
# Version: Debian sqlcipher 3.4.1-2+b1 (SQLite 3.15.2), with libsqlcipher0 of the same version.
#
# sqlcipher_export is the documented way to make an encrypted copy of a database. The database has a table of letters
# without an INTEGER PRIMARY KEY, so SQLite numbers its rows; a full-text index that takes its text from that table
# (content=) and a table of passages, both of which name a letter by its row number. One letter has been deleted.
#
# Expected: the copy answers every query as the original does.
#
# What happens: tables are copied with INSERT INTO ... SELECT *, which numbers the rows afresh and closes the gap that
# the deleted letter left. The index's own tables do have an explicit number and are copied as they were. In the copy
# a search for a word of letter two answers with letter three, a search for a word of letter three finds a row with no
# text, and the passage of letter three belongs to nobody. No error; PRAGMA integrity_check says ok.
#
# Why it matters: encrypting a project afterwards is an ordinary wish, and everything looks right until one has deleted
# something before. Every table that anything refers to needs an INTEGER PRIMARY KEY of its own; after an export the
# index is to be made again.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# Fetches one Debian package at exactly one version and unpacks it below $tmp/debian.
deb() {
    local package=$1 version=$2 file
    apt-cache show "$package=$version" > "$tmp/deb.log" 2>&1 || apt-get update -qq
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package=$version")
    file=$(echo "$tmp/$package"_*.deb)
    [ "$(dpkg-deb -f "$file" Version)" = "$version" ] || { echo "not $package $version" >&2; exit 1; }
    dpkg -x "$file" "$tmp/debian"
}

deb sqlcipher 3.4.1-2+b1
deb libsqlcipher0 3.4.1-2+b1
cd "$tmp"
export LD_LIBRARY_PATH="$tmp/debian/usr/lib/x86_64-linux-gnu"
sqlcipher=$tmp/debian/usr/bin/sqlcipher

cat > ask.sql <<'SQL'
SELECT 'beta is in ' || ifnull((SELECT name FROM letter WHERE rowid = docid), 'no letter')
    FROM found WHERE found MATCH 'beta';
SELECT 'gamma is in ' || ifnull((SELECT name FROM letter WHERE rowid = docid), 'no letter')
    FROM found WHERE found MATCH 'gamma';
SELECT 'coded passages: ' || count(*) FROM passage JOIN letter ON letter.rowid = letter_row;
PRAGMA integrity_check;
SQL
cat > make.sql <<'SQL'
CREATE TABLE letter (name TEXT, body TEXT);
INSERT INTO letter VALUES ('letter one', 'alpha'), ('letter two', 'beta'), ('letter three', 'gamma');
CREATE VIRTUAL TABLE found USING fts4(content="letter", body);
INSERT INTO found (found) VALUES ('rebuild');
DELETE FROM found WHERE docid = 1;
DELETE FROM letter WHERE rowid = 1;
CREATE TABLE passage (letter_row INTEGER, code TEXT);
INSERT INTO passage SELECT rowid, 'against' FROM letter WHERE name = 'letter three';
SQL
"$sqlcipher" plain.db < make.sql
"$sqlcipher" plain.db "ATTACH 'copy.db' AS copy KEY 'key'; SELECT sqlcipher_export('copy');" > export.log
{
    echo "original:"
    "$sqlcipher" plain.db < ask.sql
    echo "encrypted copy:"
    { echo "PRAGMA key = 'key';"; cat ask.sql; } | "$sqlcipher" copy.db
} | tee seen
cat > stated <<'TXT'
original:
beta is in letter two
gamma is in letter three
coded passages: 1
ok
encrypted copy:
beta is in letter three
gamma is in no letter
coded passages: 0
ok
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
