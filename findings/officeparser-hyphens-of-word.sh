#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# officeparser: names lose the hyphen that Word writes when it must not break, and become other words.
#
# Version: npm officeparser 8.1.1; npm mammoth 1.9.1 beside it.
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

npm install --silent --no-audit --no-fund --prefix "$tmp" officeparser@8.1.1 mammoth@1.9.1
cd "$tmp"

cat > make.py <<'PY'
import zipfile

types = "http://schemas.openxmlformats.org/package/2006/content-types"
relations = "http://schemas.openxmlformats.org/package/2006/relationships"
office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
body = "".join(
    "<w:p><w:r><w:t>%s</w:t><w:noBreakHyphen/><w:t>%s</w:t><w:tab/><w:t>e-post</w:t><w:br/><w:t>ja</w:t></w:r></w:p>" % words
    for words in (("Nord", "Norge"), ("2017", "2018")))
with zipfile.ZipFile("letter.docx", "w") as letter:
    letter.writestr("[Content_Types].xml", '<Types xmlns="%s"><Default Extension="rels" ContentType="application/'
        'vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="%s"/>'
        '</Types>' % (types, kind))
    letter.writestr("_rels/.rels", '<Relationships xmlns="%s"><Relationship Id="r1" Type="%s/officeDocument" '
        'Target="word/document.xml"/></Relationships>' % (relations, office))
    letter.writestr("word/document.xml", '<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (word, body))
PY
python3 make.py

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
