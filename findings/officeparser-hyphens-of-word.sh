#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# officeparser: names lose the hyphen that Word writes when it must not break, and become other words.
#
# Version: npm officeparser 8.1.1; npm mammoth 1.13.0 beside it, on a letter written by npm docx 9.7.1.
#
# Expected: w:noBreakHyphen, which Word writes for Ctrl+Shift+hyphen, is a hyphen in the text, as a w:tab is a tab.
#
# What happens: it is dropped without a space and without a warning, so "Nord-Norge" is "NordNorge"; a hyphen that is a
# plain character stays. In the same file tabs and line breaks are kept.
# Mammoth gives the hyphen as U+2011; its raw text has no line breaks, and glues the words on either side of one.
#
# Why it matters: people who care for their text type this hyphen in just the words that are searched for: names of
# places and ministries, numbers of acts ("2017-2018"), dates. Two years become one number of eight digits, and a quote
# from the letter as Word shows it is not found in the text.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" officeparser@8.1.1 mammoth@1.13.0 docx@9.7.1
cd "$tmp"

cat > write.js <<'JS'
const fs = require('fs');
const { Document, NoBreakHyphen, Packer, Paragraph, Tab, TextRun } = require('docx');

const paragraph = (first, second) => new Paragraph({ children: [
    new TextRun({ children: [first, new NoBreakHyphen(), second, new Tab(), 'e-post'] }),
    new TextRun({ text: 'ja', break: 1 }),
] });
const letter = new Document({ sections: [{ children: [paragraph('Nord', 'Norge'), paragraph('2017', '2018')] }] });
Packer.toBuffer(letter).then((bytes) => fs.writeFileSync('letter.docx', bytes));
JS
node write.js

cat > read.js <<'JS'
const { parseOffice } = require('officeparser');
const mammoth = require('mammoth');

(async () => {
    const document = await parseOffice('letter.docx');
    const text = (await document.to('text', {})).value;
    console.log('officeparser', JSON.stringify(text.trim().split(/\n+/)), JSON.stringify(document.warnings ?? []));
    const raw = (await mammoth.extractRawText({ path: 'letter.docx' })).value;
    console.log('mammoth', JSON.stringify(raw.trim().split(/\n+/)));
})();
JS
node read.js > seen

cat > expected <<'TXT'
officeparser ["NordNorge\te-post","ja","20172018\te-post","ja"] []
mammoth ["Nord‑Norge\te-postja","2017‑2018\te-postja"]
TXT
diff expected seen
echo "officeparser 8.1.1: hyphens that must not break are lost"
