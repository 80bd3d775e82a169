#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# PDF: of a form that was filled in three readers of five give the questions and none of the answers, and a fourth one
# gives the answers in another order.
#
# Versions: written with npm pdf-lib 1.17.1; read with npm pdf-parse 2.4.5, npm unpdf 1.7.0, Debian python3-pdfminer
# 20221105+dfsg-1.1~deb12u1, poppler-utils and libpoppler126 22.12.0-2+deb12u3, mupdf-tools 1.21.1+ds2-1+deb12u1.
#
# The form: a line to write in, a list to choose from, and a remark that was typed on the page with a viewer's text
# tool (FreeText). What is in them is drawn like all else, and printed; the drawing is kept beside the page, as an
# annotation's appearance.
#
# Expected: the text of a document is what one sees when one opens it, answers included, or the reader says that there
# is more.
#
# What happens: pdf-parse, unpdf (both pdf.js) and pdfminer read the page's own content alone. Each question is followed
# by the next one. There is no message, and the text is neither empty nor short. mutool gives the answers behind all
# questions, and the remark to the third question first. pdftotext alone gives each below its question.
#
# Why it matters: ministries ask for answers in such forms, and many write on a PDF with their viewer. All letters then
# have the same text, with nothing of their own, or "no" stands below another question. Read them with pdftotext, or
# the fields and annotations beside the text.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# Fetches one Debian package at exactly one version and unpacks it below $tmp/unpacked.
deb() {
    local package=$1 version=$2 file
    apt-cache show "$package=$version" > "$tmp/deb.log" 2>&1 || apt-get update -qq
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package=$version")
    file=$(echo "$tmp/$package"_*.deb)
    [ "$(dpkg-deb -f "$file" Version)" = "$version" ] || { echo "not $package $version" >&2; exit 1; }
    dpkg -x "$file" "$tmp/unpacked"
}

deb python3-pdfminer 20221105+dfsg-1.1~deb12u1
deb poppler-utils 22.12.0-2+deb12u3
deb libpoppler126 22.12.0-2+deb12u3
deb mupdf-tools 1.21.1+ds2-1+deb12u1
# What they need of the system, at whatever security update is current.
for library in libfontconfig1 libfreetype6 libjpeg62-turbo liblcms2-2 libnspr4 libnss3 libopenjp2-7 libpng16-16 \
    libtiff6 libbrotli1 libwebp7 liblerc4 libjbig0 libdeflate0 libexpat1 libmujs2 libjbig2dec0 libgumbo1 \
    libharfbuzz0b libgraphite2-3 libglib2.0-0 libpcre2-8-0 python3-cryptography python3-cffi-backend \
    python3-charset-normalizer; do
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$library")
    dpkg -x "$(echo "$tmp/$library"_*.deb)" "$tmp/unpacked"
done
npm install --silent --no-audit --no-fund --prefix "$tmp" pdf-lib@1.17.1 pdf-parse@2.4.5 unpdf@1.7.0
cd "$tmp"
cat > write.mjs <<'JS'
import { writeFileSync } from 'fs';
import { PDFDocument, PDFString, StandardFonts } from 'pdf-lib';

const document = await PDFDocument.create();
const font = await document.embedFont(StandardFonts.Helvetica);
const page = document.addPage([500, 300]);
const say = (text, y) => page.drawText(text, { x: 40, y, size: 12, font });

say('1. Support 4-2?', 260);
const line = document.getForm().createTextField('answer');
line.setText('No, only 4-12.');
line.addToPage(page, { x: 40, y: 225, width: 400, height: 24, font });

say('2. Which chapter?', 190);
const list = document.getForm().createDropdown('chapter');
list.addOptions(['Chapter 4', 'Chapter 5']);
list.select('Chapter 5');
list.addToPage(page, { x: 40, y: 155, width: 200, height: 24, font });

say('3. What else?', 120);
const drawn = document.context.stream('BT /F 12 Tf 4 8 Td (More time.) Tj ET', {
    Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 300, 24], Resources: { Font: { F: font.ref } },
});
page.node.addAnnot(document.context.register(document.context.obj({
    Type: 'Annot', Subtype: 'FreeText', Rect: [40, 85, 340, 109], F: 4, Contents: PDFString.of('More time.'),
    DA: PDFString.of('/F 12 Tf 0 g'), AP: { N: document.context.register(drawn) },
})));
say('Thanks.', 40);
writeFileSync('form.pdf', await document.save());
JS
cat > read.mjs <<'JS'
import { readFileSync } from 'fs';
import { PDFParse } from 'pdf-parse';
import { extractText, getDocumentProxy } from 'unpdf';

const bytes = () => new Uint8Array(readFileSync('form.pdf'));
const lines = (text) => text.split('\n').map((line) => line.trim()).filter((line) => line).join(' / ');
const parser = new PDFParse({ data: bytes() });
console.log('pdf-parse:', lines((await parser.getText({ pageJoiner: '' })).text));
await parser.destroy();
console.log('unpdf:', lines((await extractText(await getDocumentProxy(bytes()), { mergePages: true })).text));
JS
cat > read.py <<'PY'
from pdfminer.high_level import extract_text

print("pdfminer:", " / ".join(line for line in extract_text("form.pdf").split("\n") if line.strip()))
PY
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
lines() {
    echo "$1: $(sed 's/\f//; /^ *$/d' | paste -sd/ | sed 's|/| / |g')"
}
node write.mjs
{
    node read.mjs
    PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" LD_LIBRARY_PATH=$libraries python3 -S read.py
    LD_LIBRARY_PATH=$libraries unpacked/usr/bin/pdftotext form.pdf - | lines pdftotext
    LD_LIBRARY_PATH=$libraries unpacked/usr/bin/mutool draw -q -F txt form.pdf 2> mutool.log | lines mutool
} | tee seen
cat > stated <<'TXT'
pdf-parse: 1. Support 4-2? / 2. Which chapter? / 3. What else? / Thanks.
unpdf: 1. Support 4-2? / 2. Which chapter? / 3. What else? / Thanks.
pdfminer: 1. Support 4-2? / 2. Which chapter? / 3. What else? / Thanks.
pdftotext: 1. Support 4-2? / No, only 4-12. / 2. Which chapter? / Chapter 5 / 3. What else? / More time. / Thanks.
mutool: 1. Support 4-2? / 2. Which chapter? / 3. What else? / Thanks. / More time. / No, only 4-12. / Chapter 5
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
