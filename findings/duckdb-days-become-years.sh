#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# DuckDB: a day with a year of two digits, 12.05.24, is in the year 2012, in every column of such days.
#
# Version: npm @duckdb/node-api 1.5.6-r.1, which is DuckDB 1.5.6.
#
# read_csv finds out the types of columns and how their days are written. Its manual has a list of forms, each with
# hyphens, of which an earlier one is taken where several fit, and says that ambiguity is often resolved by other rows.
#
# Expected: with dots between, day, month and year is the order of Norway, Germany and whoever else writes dots; a form
# with dots that begins with the year is in use nowhere near. At worst the column is text, or the year is for the rows
# to tell, which here are all of 2024.
#
# What happens: of the list, year, month and day of two digits each are first, and a dot counts as a hyphen. A day is
# never above 31, so it passes for a year, and a year from 1 to 31 passes for a day. 12.05.24 is 24 May 2012, and
# 31.12.24 is 24 December 2031. No row of the years 2001 to 2031 speaks against it, so other rows resolve nothing. One
# day of the year 1999 turns the whole column right. With four digits all is right; there is no message.
#
# Why it matters: the days on which answers came in are typed so, and month and order within a month look plausible.
# Whether a letter came in time, and which came first, is then reckoned with years from 2001 to 2031. Give dateformat.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" @duckdb/node-api@1.5.6-r.1
cd "$tmp"
cat > read.js <<'JS'
const { writeFileSync } = require('fs');
const { DuckDBInstance } = require('@duckdb/node-api');

const columns = {
    'two digits': ['12.05.24', '31.12.24', '02.01.24'],
    'with hyphens': ['12-05-24', '31-12-24', '02-01-24'],
    'one day of 1999': ['12.05.24', '31.12.24', '17.03.99'],
    'four digits': ['12.05.2024', '31.12.2024', '02.01.2024'],
};

(async () => {
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    for (const [name, days] of Object.entries(columns)) {
        writeFileSync('letters.csv', 'sender;came\n' + days.map((day, i) => `sender ${i};${day}\n`).join(''));
        for (const more of ['', ", dateformat = '%d.%m.%y'"]) {
            if (more && name !== 'two digits') continue;
            const rows = await database.runAndReadAll(`SELECT came, typeof(came) FROM read_csv('letters.csv'${more})`);
            const shown = rows.getRowsJson().map(([came, type]) => type + ' ' + came).join(', ');
            console.log('%s', name + more + ': ' + shown);
        }
    }
})();
JS
node read.js | tee seen
cat > stated <<'TXT'
two digits: DATE 2012-05-24, DATE 2031-12-24, DATE 2002-01-24
two digits, dateformat = '%d.%m.%y': DATE 2024-05-12, DATE 2024-12-31, DATE 2024-01-02
with hyphens: DATE 2012-05-24, DATE 2031-12-24, DATE 2002-01-24
one day of 1999: DATE 2024-05-12, DATE 2024-12-31, DATE 1999-03-17
four digits: DATE 2024-05-12, DATE 2024-12-31, DATE 2024-01-02
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
