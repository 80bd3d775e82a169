#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# PostgreSQL's text search: in Norwegian and Danish the phrase "we do not support the bill" finds "we support the whole
# bill".
#
# Version: npm @electric-sql/pglite 0.5.17, which is PostgreSQL 18.7.
#
# A phrase in quotes is what websearch_to_tsquery and phraseto_tsquery make a search for words one after another of. The
# configurations norwegian and danish have stop words, as all have.
#
# Expected: stop words are left out of the index to save space; a phrase that has one of them inside is found where it
# stands, or at worst where the words around it follow each other.
#
# What happens: "ikke" (not) is a stop word, and in a phrase a stop word becomes a gap of its length, which any word
# fills. "støtter ikke forslaget" finds "støtter hele forslaget" (support the whole bill), and the marked passage shows
# it as a hit. In Norwegian the words "for" and "mot" (for, against) are stop words as well, and at the ends of a phrase
# they go without a gap: "er mot forslaget" is the word "forslaget", and finds every letter that has it. "ikke" alone
# finds nothing at all. Words that are no stop words behave: "støtter hele forslaget" finds itself only.
#
# Why it matters: who is for and who against is what one searches answers for, with these very phrases, and the hits
# mix both. Positions must be searched in the configuration simple, which has no stop words.
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
// Their third words tell them apart.
const texts = ['Vi støtter ikke forslaget.', 'Vi støtter hele forslaget.', 'Vi støtter forslaget.',
    'Vi er for forslaget.', 'Vi er mot forslaget.'];
const phrases = ['støtter ikke forslaget', 'støtter hele forslaget', 'er mot forslaget', 'ikke'];
for (const configuration of ['norwegian', 'danish', 'simple'])
    for (const phrase of phrases) {
        const query = `websearch_to_tsquery('${configuration}', '"${phrase}"')`;
        const found = [];
        for (const text of texts)
            if (await ask(`SELECT to_tsvector('${configuration}', $1) @@ ${query}`, text))
                found.push(text.split(' ')[2]);
        console.log(`${configuration}, "${phrase}", ${await ask(`SELECT ${query}::text`)}: ${found.join(' ')}`.trim());
    }
console.log(await ask(`SELECT ts_headline('norwegian', $1, phraseto_tsquery('norwegian', $2))`, texts[1], phrases[0]));
JS
node ask.mjs | tee seen
cat > stated <<'TXT'
PostgreSQL 18.7 (PGlite 0.5.17)
norwegian, "støtter ikke forslaget", 'støtt' <2> 'forslag': ikke hele
norwegian, "støtter hele forslaget", 'støtt' <-> 'hel' <-> 'forslag': hele
norwegian, "er mot forslaget", 'forslag': ikke hele forslaget. for mot
norwegian, "ikke", :
danish, "støtter ikke forslaget", 'støt' <2> 'forslag': ikke hele
danish, "støtter hele forslaget", 'støt' <-> 'hel' <-> 'forslag': hele
danish, "er mot forslaget", 'mot' <-> 'forslag': mot
danish, "ikke", :
simple, "støtter ikke forslaget", 'støtter' <-> 'ikke' <-> 'forslaget': ikke
simple, "støtter hele forslaget", 'støtter' <-> 'hele' <-> 'forslaget': hele
simple, "er mot forslaget", 'er' <-> 'mot' <-> 'forslaget': mot
simple, "ikke", 'ikke': ikke
Vi <b>støtter</b> hele <b>forslaget</b>.
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
