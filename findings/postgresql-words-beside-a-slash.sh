#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# PostgreSQL's text search: a word with a slash beside it is not found, and a section is a negative number.
#
# Version: npm @electric-sql/pglite 0.5.17, which is PostgreSQL 18.7.
#
# Expected: words are what stands between signs. A hyphenated word is kept whole and in its parts, so "kommune" finds
# "fylkes-kommune"; the same is expected of "fylke/kommune".
#
# What happens: words with a slash between them are taken for the name of a file, which is one word and is not stemmed.
# "skole/barnehage" is found neither by "skole" nor by "barnehage", with spaces around the slash by both; so is not
# "og/eller". Of a section, "4-12", the second number has a minus: a search for 12 does not find it, and the phrase
# "4 12" does not, while "4-12" itself does. All this is in each language's configuration, simple too, since it is the
# parser and not the dictionary that does it.
#
# Why it matters: "kommune/fylkeskommune", "barn/unge", "og/eller" are how officials write, and "no hits" is believed. A
# slash is to be made a space before the text goes into the index.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" @electric-sql/pglite@0.5.17
cd "$tmp"
cat > ask.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';

const db = new PGlite();
const ask = async (sql, ...values) => Object.values((await db.query(sql, values)).rows[0])[0];
const matches = (text, query) => ask(`SELECT to_tsvector('norwegian', $1) @@ ${query}`, text);
console.log((await ask('SELECT version()')).split(' ').slice(0, 4).join(' '));
for (const [text, word] of [
    ['fylkes-kommune', 'kommune'], ['fylke/kommune', 'kommune'], ['skole/barnehage', 'barnehage'],
    ['skole/barnehage', 'skole'], ['skole / barnehage', 'barnehage'], ['barn/unge', 'unge'],
    ['paragraf 4-12', '12'], ['paragraf 4-12', '4 12'], ['paragraf 4-12', '4-12'], ['paragraf 4 12', '4-12'],
])
    console.log(`${text}: ${await ask(`SELECT to_tsvector('norwegian', $1)::text`, text)}, "${word}" is`,
        await matches(text, `phraseto_tsquery('norwegian', '${word}')`) ? 'found' : 'not found');
JS
node ask.mjs | tee seen
cat > stated <<'TXT'
PostgreSQL 18.7 (PGlite 0.5.17)
fylkes-kommune: 'fylk':2 'fylkes-kommun':1 'kommun':3, "kommune" is found
fylke/kommune: 'fylke/kommune':1, "kommune" is not found
skole/barnehage: 'skole/barnehage':1, "barnehage" is not found
skole/barnehage: 'skole/barnehage':1, "skole" is not found
skole / barnehage: 'barnehag':2 'skol':1, "barnehage" is found
barn/unge: 'barn/unge':1, "unge" is not found
paragraf 4-12: '-12':3 '4':2 'paragraf':1, "12" is not found
paragraf 4-12: '-12':3 '4':2 'paragraf':1, "4 12" is not found
paragraf 4-12: '-12':3 '4':2 'paragraf':1, "4-12" is found
paragraf 4 12: '12':3 '4':2 'paragraf':1, "4-12" is not found
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
