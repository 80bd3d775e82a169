#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Vega: the chapters of a bill are months of the year 2001, or years, as soon as the types of a table are to be found.
#
# Version: npm vega-loader 5.1.3, by which Vega reads its tables, on the Node.js that is here (V8).
#
# Where a table of CSV is read with parse "auto", the type of each column is inferred from its values: true or false,
# number, date or text.
#
# Expected: a date is what is written like one. "Kapittel 3" (chapter 3) and "Svar 2" (answer 2) are text.
#
# What happens: a column is a column of dates if the Date.parse of JavaScript makes something of each value. That passes
# over words it does not know: a word and a number of 1 to 12 is a month of 2001, of 32 to 49 a year from 2032, and
# "pkt. 3.1" is 1 March. So "Kapittel 3" is the moment at which March 2001 begins, counted in milliseconds, and the same
# goes for sections, demands, regions and answers that have a number. One value that is none of these, such as chapter
# 13 or a gap that is filled with a word, leaves the whole column as text. There is no message.
#
# The manual says that a date that is asked for is read by Date.parse, not that all it does not refuse is a date.
#
# Why it matters: the chart has a time axis with the months of a year in which nothing was sent, in the order and at the
# distance of days, or all chapters in one year; whether it has depends on how many chapters there are. Name the types
# in parse, or have no number at the end.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" vega-loader@5.1.3
cd "$tmp"
cat > read.mjs <<'JS'
import { read } from 'vega-loader';

const columns = [
    ['Kapittel 3', 'Kapittel 12'],
    ['Kapittel 3', 'Kapittel 13'],
    ['Kapittel 32', 'Kapittel 49'],
    ['pkt. 3.1', 'pkt. 3.2'],
    ['Svar 1', 'Svar 2'],
    ['Region 1', 'Region 2'],
    ['Region 1', 'Ikke oppgitt'],
    ['Kapittel', 'Region'],
];
for (const values of columns) {
    const rows = read('where\n' + values.join('\n') + '\n', { type: 'csv', parse: 'auto' });
    const show = (value) => (typeof value === 'number' ? value + ' = ' + new Date(value).toDateString() : value);
    console.log(values.join(', ') + ': ' + rows.map((row) => show(row.where)).join(', '));
}
JS
TZ=UTC node read.mjs | tee seen
cat > stated <<'TXT'
Kapittel 3, Kapittel 12: 983404800000 = Thu Mar 01 2001, 1007164800000 = Sat Dec 01 2001
Kapittel 3, Kapittel 13: Kapittel 3, Kapittel 13
Kapittel 32, Kapittel 49: 1956528000000 = Thu Jan 01 2032, 2493072000000 = Fri Jan 01 2049
pkt. 3.1, pkt. 3.2: 983404800000 = Thu Mar 01 2001, 983491200000 = Fri Mar 02 2001
Svar 1, Svar 2: 978307200000 = Mon Jan 01 2001, 980985600000 = Thu Feb 01 2001
Region 1, Region 2: 978307200000 = Mon Jan 01 2001, 980985600000 = Thu Feb 01 2001
Region 1, Ikke oppgitt: Region 1, Ikke oppgitt
Kapittel, Region: Kapittel, Region
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
