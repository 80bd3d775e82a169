#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# DOCX: what was put into a letter as a file of its own is no part of it for two readers, of which one says so.
#
# Versions: written with npm html-docx-js 0.3.1, and with a sentence of its own put before; read with npm mammoth
# 1.13.0 and npm word-extractor 1.0.4.
#
# The format has w:altChunk: a document in another format, such as HTML or RTF, that is put in as a file beside the text
# and is read where the element stands. Word shows it as text of the letter, and makes it text when the letter is saved
# next. html-docx-js writes all of a letter so; programs that put letters together from parts do it with each part.
#
# Expected: a reader gives the text, or at least says that there is something it does not read.
#
# What happens: of "To the ministry.", which is the letter's own, and "We are against the bill.", which was put in, both
# give the first alone. mammoth has an unrecognised element among its messages; word-extractor says nothing. Their
# manuals do not speak of it. The letter as html-docx-js writes it has no text at all.
#
# Why it matters: the head of a letter is there and its reasons are not, so it is a letter that says nothing, and counts
# as one. Look for afchunk or altChunk in the file, or open and save it with Word first.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" html-docx-js@0.3.1 mammoth@1.13.0 word-extractor@1.0.4
cd "$tmp"
cat > write.js <<'JS'
const { writeFileSync } = require('fs');
const { asBlob } = require('html-docx-js');

(async () => {
    const made = asBlob('<!DOCTYPE html><html><body><p>We are against the bill.</p></body></html>');
    writeFileSync('letter.docx', Buffer.from(made.arrayBuffer ? await made.arrayBuffer() : made));
})();
JS
cat > before.py <<'PY'
import zipfile

own = b"<w:body><w:p><w:r><w:t>To the ministry.</w:t></w:r></w:p>"
with zipfile.ZipFile("letter.docx") as letter, zipfile.ZipFile("both.docx", "w") as both:
    for name in letter.namelist():
        both.writestr(name, letter.read(name).replace(b"<w:body>", own))
    print("in the file:", "against the bill" in letter.read("word/afchunk.mht").decode())
PY
cat > read.js <<'JS'
const mammoth = require('mammoth');
const WordExtractor = require('word-extractor');

(async () => {
    for (const path of ['letter.docx', 'both.docx']) {
        const { value, messages } = await mammoth.extractRawText({ path });
        console.log('mammoth, ' + path + ':', JSON.stringify(value.trim()), messages.map((one) => one.message).join());
        const body = (await new WordExtractor().extract(path)).getBody();
        console.log('word-extractor, ' + path + ':', JSON.stringify(body.trim()));
    }
})();
JS
{
    node write.js
    python3 -S before.py
    node read.js
} | tee seen
cat > stated <<'TXT'
in the file: True
mammoth, letter.docx: "" An unrecognised element was ignored: w:altChunk
word-extractor, letter.docx: ""
mammoth, both.docx: "To the ministry." An unrecognised element was ignored: w:altChunk
word-extractor, both.docx: "To the ministry."
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
