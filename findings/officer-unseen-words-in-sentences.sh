#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# R's officer: words that were deleted, what a field is told to do, and a second copy of a box are in the sentences.
#
# Versions: Debian r-cran-officer 0.6.0+dfsg-1 on r-base-core 4.2.2.20221110-2; written with npm docx 9.15.2 and some
# elements as Word writes them; npm mammoth 1.13.0 beside it.
#
# Word keeps in a paragraph what it does not show: deleted words while changes are tracked (w:delText), the instruction
# of a field (w:instrText), and for a text box the same words once more in an older form for older programs
# (mc:Fallback), of which a reader is to take one.
#
# Expected: docx_summary, which is for getting the text out of a document, gives what one sees.
#
# What happens: all that is text below a paragraph comes in one line. "We support the bill", from which "do not" was
# deleted, is read as "We do not support the bill"; "See section 4-2" has "REF _Ref1 \h" before the section; and what is
# in a box is there twice, glued to the words on both sides. mammoth gives what one sees, the box once.
#
# Why it matters: the boxes of a letter are its summary and its conclusion, which are then counted twice; deleted words
# are those that the sender does not stand by. Nothing in the table tells them apart, so read such letters otherwise.
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

deb r-base-core 4.2.2.20221110-2
deb libtre5 0.8.0-7
deb libblas3 3.11.0-2
deb liblapack3 3.11.0-2
deb r-cran-officer 0.6.0+dfsg-1
deb r-cran-zip 2.2.2-1+b1
deb r-cran-xml2 1.3.3-1+b1
deb r-cran-openssl 2.0.5+dfsg-1
deb r-cran-askpass 1.1-2
deb r-cran-sys 3.4.1-1
deb r-cran-r6 2.5.1-1
deb r-cran-uuid 1.1-0-1
for library in libxml2 libicu72; do
    # What xml2 needs of the system, at whatever security update is current.
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$library")
    dpkg -x "$(echo "$tmp/$library"_*.deb)" "$tmp/unpacked"
done
npm install --silent --no-audit --no-fund --prefix "$tmp" docx@9.15.2 mammoth@1.13.0 jszip@3.10.1
cd "$tmp"
cat > write.js <<'JS'
const fs = require('fs');
const JSZip = require('jszip');
const { DeletedTextRun, Document, Packer, Paragraph, TextRun } = require('docx');

const words = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = '<w:r><w:instrText xml:space="preserve"> REF _Ref1 \\h </w:instrText></w:r>';
const field = mark('begin') + instruction + mark('separate') + words('section 4-2') + mark('end');
const content = `<w:txbxContent><w:p>${words('We object.')}</w:p></w:txbxContent>`;
const drawing = ['http:', '', 'schemas.openxmlformats.org', 'drawingml', '2006', 'main'].join('/');
const shape = ['http:', '', 'schemas.microsoft.com', 'office', 'word', '2010', 'wordprocessingShape'].join('/');
const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
    <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="360000"/>
    <wp:docPr id="1" name="Box"/>
    <a:graphic xmlns:a="${drawing}"><a:graphicData uri="${shape}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>
    <a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="360000"/></a:xfrm>
    <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp>
    </a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>
    <v:shape style="width:142pt;height:28pt"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback>
    </mc:AlternateContent></w:r>`.replace(/>\s+</g, '><');

const removed = new DeletedTextRun({ text: 'do not ', id: 1, author: 'A', date: '2024-05-03T12:00:00Z' });
const letter = new Document({ sections: [{ children: [
    new Paragraph({ children: [new TextRun('We '), removed, new TextRun('support the bill.')] }),
    new Paragraph('FIELD'), new Paragraph('BOX'),
] }] });
Packer.toBuffer(letter).then(JSZip.loadAsync).then(async (zip) => {
    let text = await zip.file('word/document.xml').async('string');
    const put = (name, runs) => {
        text = text.replace(new RegExp(`<w:r>(?:(?!<w:r>).)*>${name}<.*?</w:r>`), () => runs);
    };
    put('FIELD', words('See ') + field + words(' of the bill.'));
    put('BOX', words('Before.') + box + words('After.'));
    zip.file('word/document.xml', text);
    fs.writeFileSync('letter.docx', await zip.generateAsync({ type: 'nodebuffer' }));
});
JS
cat > read.js <<'JS'
const mammoth = require('mammoth');
mammoth.extractRawText({ path: 'letter.docx' }).then(({ value }) => {
    for (const line of value.trim().split(/\n+/)) console.log('mammoth:', line);
});
JS
cat > read.R <<'R'
library(officer)
cat(paste("officer:", docx_summary(read_docx("letter.docx"))$text), sep = "\n")
R
node write.js

rm -rf unpacked/usr/lib/R/etc
ln -s "$tmp/unpacked/etc/R" unpacked/usr/lib/R/etc
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
R_HOME=$tmp/unpacked/usr/lib/R R_LIBS=$tmp/unpacked/usr/lib/R/site-library EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 \
    LD_LIBRARY_PATH=$tmp/unpacked/usr/lib/R/lib:$libraries:$libraries/blas:$libraries/lapack \
    unpacked/usr/lib/R/bin/exec/R --no-save --no-echo --no-environ --no-site-file --no-init-file \
    -f read.R 2> errors | sed '/system Renviron/d' | tee seen || { cat errors >&2; exit 1; }
node read.js | tee -a seen
cat > stated <<'TXT'
officer: We do not support the bill.
officer: See  REF _Ref1 \h section 4-2 of the bill.
officer: Before.We object.We object.After.
mammoth: We support the bill.
mammoth: See section 4-2 of the bill.
mammoth: Before.After.
mammoth: We object.
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
