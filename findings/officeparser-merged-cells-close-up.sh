#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# officeparser: in the text of a table with merged cells, figures stand under other heads than in the letter.
#
# Versions: npm officeparser 8.1.1, on a letter written by npm docx 9.15.2; npm word-extractor 1.0.4 beside it.
#
# The table: senders, and how many of their members are for and against two chapters. "Chapter 4" and "Chapter 5" are
# each above two columns, and "Oslo" is one cell beside two rows. officeparser draws tables in its text with signs
# between the columns, and fills up with spaces so that they stand below each other.
#
# Expected: a table that is drawn as columns has the cells in the columns in which they are, also behind a merged one,
# as the same reader's HTML and Markdown have it by colspan and rowspan.
#
# What happens: a merged cell takes one place, and what it covers none, so all behind it moves to the left, in line
# with the wrong cells. The 1 of Oslo that is for chapter 4 is below "Chapter 4" and "Against", the 2 against it below
# "Chapter 5" and "For", and of the second row of Oslo, 5 is where the senders are. word-extractor keeps the place
# beside two rows, but not that below "Chapter 4", so the 2 against chapter 4 is below "Chapter 5" and "Against".
# Nothing is said.
#
# Why it matters: such heads are how tables of answers look, and the drawn table looks whole: to see the fault one has
# to count. Figures come under other chapters and other answers. Take the HTML and go by its spans.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" officeparser@8.1.1 docx@9.15.2 word-extractor@1.0.4
cd "$tmp"
cat > write.js <<'JS'
const fs = require('fs');
const { Document, Packer, Paragraph, Table, TableCell, TableRow } = require('docx');

const cell = (text, span = {}) => new TableCell({ children: [new Paragraph(text)], ...span });
const row = (...cells) => new TableRow({ children: cells.map((one) => (typeof one === 'string' ? cell(one) : one)) });
const two = { columnSpan: 2 };
const letter = new Document({ sections: [{ children: [new Table({ rows: [
    row(cell('Sender', { rowSpan: 2 }), cell('Chapter 4', two), cell('Chapter 5', two)),
    row('For', 'Against', 'For', 'Against'),
    row(cell('Oslo', { rowSpan: 2 }), '1', '2', '3', '4'),
    row('5', '6', '7', '8'),
] }), new Paragraph('End.')] }] });
Packer.toBuffer(letter).then((bytes) => fs.writeFileSync('letter.docx', bytes));
JS
node write.js
cat > read.js <<'JS'
const { parseOffice } = require('officeparser');
const Extractor = require('word-extractor');

(async () => {
    const document = await parseOffice('letter.docx');
    const { value } = await document.to('text', {});
    for (const line of value.split('\n').filter((line) => line.includes('|'))) console.log('text:', line.trim());
    console.log('warnings:', (document.warnings ?? []).length);
    const html = (await document.to('html', {})).value;
    for (const [, cells] of html.matchAll(/<tr>(.*?)<\/tr>/gs)) {
        console.log('HTML:', ...[...cells.matchAll(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/gs)].map(([, spans, content]) =>
            content.replace(/<[^>]*>/g, '').trim() + spans.replace(/.*(col|row)span="(\d)".*/, ' ($2 $1s)')));
    }
    for (const line of (await new Extractor().extract('letter.docx')).getBody().split('\n').slice(0, 4)) {
        console.log('word-extractor:', JSON.stringify(line));
    }
})();
JS
node read.js | tee seen
cat > stated <<'TXT'
text: | Sender | Chapter 4 | Chapter 5 |
text: | For    | Against   | For       | Against |
text: | Oslo   | 1         | 2         | 3       | 4 |
text: | 5      | 6         | 7         | 8       |
warnings: 0
HTML: Sender (2 rows) Chapter 4 (2 cols) Chapter 5 (2 cols)
HTML: For Against For Against
HTML: Oslo (2 rows) 1 2 3 4
HTML: 5 6 7 8
word-extractor: "Sender\tChapter 4\tChapter 5\t"
word-extractor: "\tFor\tAgainst\tFor\tAgainst\t"
word-extractor: "Oslo\t1\t2\t3\t4\t"
word-extractor: "\t5\t6\t7\t8\t"
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
