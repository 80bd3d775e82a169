#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# DOCX: a reference to another section, written by docx, is a hole in the sentence for three readers of five.
#
# Versions: written with npm docx 9.15.2; read with npm mammoth 1.13.0, npm word-extractor 1.0.4, Debian python3-docx
# 0.8.11+dfsg1-5, Debian pandoc 2.17.1.1-2~deb12u1 and Debian docx2txt 1.4-5.
#
# Word keeps a cross-reference, a date or a number that it works out as a field with the result last shown. The result
# is in runs between marks, or, in the short form w:fldSimple, in runs inside that element. docx writes the short form
# with its SimpleField, as do programs that fill in templates; both mean the same.
#
# Expected: a reader gives the result, which is what one sees, in both forms.
#
# What happens: mammoth, python-docx and pandoc know the long form, and pass over the short one with all that is in it.
# "We support section 4-2, not 4-12" is "We support section , not ". mammoth tells of an element it did not know,
# pandoc not even with --verbose, python-docx nothing. word-extractor and docx2txt give the result.
#
# Why it matters: which sections an answer is for is told by these fields, and a letter about sections is left without
# any. Two readers make two texts of one letter, of different length.
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

deb python3-docx 0.8.11+dfsg1-5
deb docx2txt 1.4-5
deb pandoc 2.17.1.1-2~deb12u1
deb pandoc-data 2.17.1.1-2~deb12u1
deb liblua5.3-0 5.3.6-2
deb libyaml-0-2 0.2.5-1
deb python3-lxml 4.9.2-1+deb12u1
# What lxml needs of the system, at whatever security update is current.
for library in libxml2 libxslt1.1 libicu72; do
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$library")
    dpkg -x "$(echo "$tmp/$library"_*.deb)" "$tmp/unpacked"
done
npm install --silent --no-audit --no-fund --prefix "$tmp" docx@9.15.2 word-extractor@1.0.4 mammoth@1.13.0
cd "$tmp"
cat > write.js <<'JS'
const fs = require('fs');
const { Document, Packer, Paragraph, SimpleField, TextRun } = require('docx');

const letter = new Document({ sections: [{ children: [new Paragraph({ children: [
    new TextRun('We support section '), new SimpleField('REF first', '4-2'),
    new TextRun(', not '), new SimpleField('REF second', '4-12'), new TextRun('.'),
] })] }] });
Packer.toBuffer(letter).then((bytes) => fs.writeFileSync('short.docx', bytes));
JS
cat > read.js <<'JS'
const Extractor = require('word-extractor');
const mammoth = require('mammoth');

(async () => {
    const file = process.argv[2];
    console.log('word-extractor:', (await new Extractor().extract(file)).getBody().trim());
    const read = await mammoth.extractRawText({ path: file });
    console.log('mammoth:', read.value.trim());
    read.messages.forEach((message) => console.log('mammoth says:', message.message));
})();
JS
cat > read.py <<'PY'
import sys

import docx

print("python-docx:", docx.Document(sys.argv[1]).paragraphs[0].text)
PY
# The same letter in the long form.
cat > lengthen.py <<'PY'
import re
import zipfile

mark = '<w:r><w:fldChar w:fldCharType="%s"/></w:r>'
with zipfile.ZipFile("short.docx") as short, zipfile.ZipFile("long.docx", "w") as lengthened:
    for name in short.namelist():
        part = short.read(name)
        if name == "word/document.xml":
            name_of = r'<w:r><w:instrText>\1</w:instrText></w:r>'
            field = mark % "begin" + name_of + mark % "separate" + r"\2" + mark % "end"
            part, fields = re.subn('<w:fldSimple w:instr="([^"]*)">(.*?)</w:fldSimple>', field, part.decode())
            assert fields == 2
        lengthened.writestr(name, part)
PY
node write.js
python3 -S lengthen.py
export LD_LIBRARY_PATH="$tmp/unpacked/usr/lib/x86_64-linux-gnu"
pandoc() { unpacked/usr/bin/pandoc --data-dir=unpacked/usr/share/pandoc/data --verbose --wrap=none -t plain "$1"; }
for form in long short; do
    echo "the $form form"
    LD_LIBRARY_PATH='' node read.js "$form.docx"
    PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 read.py "$form.docx"
    echo "docx2txt: $(perl unpacked/usr/bin/docx2txt "$form.docx" -)"
    echo "pandoc: $(pandoc "$form.docx" 2>&1)"
done | tee seen
cat > stated <<'TXT'
the long form
word-extractor: We support section 4-2, not 4-12.
mammoth: We support section 4-2, not 4-12.
python-docx: We support section 4-2, not 4-12.
docx2txt: We support section 4-2, not 4-12.
pandoc: We support section 4-2, not 4-12.
the short form
word-extractor: We support section 4-2, not 4-12.
mammoth: We support section , not .
mammoth says: An unrecognised element was ignored: w:fldSimple
python-docx: We support section , not .
docx2txt: We support section 4-2, not 4-12.
pandoc: We support section , not .
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
