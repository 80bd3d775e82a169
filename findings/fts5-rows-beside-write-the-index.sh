#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# FTS5 in SQLite: an INSERT of two rows into another table writes the search index out, an INSERT of one row does not.
#
# Versions: Debian sqlite3 and libsqlite3-0 3.40.1-2+deb12u2, libreadline8 8.2-1.3.
#
# Expected: within a transaction FTS5 gathers the words of what is inserted and writes them out at COMMIT, or once they
# fill its hash table (1 MiB by default). What goes into ordinary tables meanwhile is none of its business, and several
# rows in one INSERT are the usual advice for speed.
#
# What happens: where the other table has a foreign key that is enforced, an INSERT of two rows makes FTS5 write out the
# words it holds, however few; it looks as if the savepoint that SQLite needs for a statement of several rows that may
# fail half-way were what FTS5 answers to. 200 short texts, each with its two parts, in one transaction: with two
# INSERTs of one row each the index has 2 rows before COMMIT and 3 after (nothing was written meanwhile); with one
# INSERT of two rows it has 11 before and 11 after. Without the foreign key two rows at a time write nothing early.
#
# Why it matters: putting the parts of a letter (sections, passages) in together, so that an import of thousands of
# letters goes faster, makes its search index write after each letter. Insert all rows that have foreign keys first and
# the texts into the index afterwards, in a loop of its own.
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

deb sqlite3 3.40.1-2+deb12u2
deb libsqlite3-0 3.40.1-2+deb12u2
deb libreadline8 8.2-1.3
export LD_LIBRARY_PATH="$tmp/debian/usr/lib/$(uname -m)-linux-gnu:$tmp/debian/lib/$(uname -m)-linux-gnu"

# indexed KEY ROWS: how many rows the index has before and after COMMIT.
indexed() {
    {
        echo "PRAGMA foreign_keys = ON;"
        echo "CREATE TABLE letter(id INTEGER PRIMARY KEY, body TEXT);"
        echo "CREATE TABLE part(letter INTEGER $1, kind TEXT);"
        echo "CREATE VIRTUAL TABLE words USING fts5(body);"
        echo "BEGIN;"
        for i in $(seq 200); do
            echo "INSERT INTO letter VALUES($i, 'brev$i bydel etat');"
            echo "INSERT INTO words(rowid, body) VALUES($i, 'brev$i bydel etat');"
            if [ "$2" = 2 ]; then
                echo "INSERT INTO part VALUES($i, 'head'), ($i, 'body');"
            else
                echo "INSERT INTO part VALUES($i, 'head'); INSERT INTO part VALUES($i, 'body');"
            fi
        done
        echo "SELECT count(*) FROM words_data; COMMIT; SELECT count(*) FROM words_data;"
    } | "$tmp/debian/usr/bin/sqlite3" :memory: | paste -sd ' '
}

same() {
    echo "$1: $2"
    [ "$2" = "$3" ] || { echo "expected: $3" >&2; exit 1; }
}

same "foreign key, one row at a time" "$(indexed 'REFERENCES letter(id)' 1)" "2 3"
same "foreign key, two rows at a time" "$(indexed 'REFERENCES letter(id)' 2)" "11 11"
same "no foreign key, two rows at a time" "$(indexed '' 2)" "2 3"
