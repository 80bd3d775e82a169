#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# DOCX: which box is ticked, in a form made by a much used writer, is told by none of four readers' texts.
#
# Versions: written with npm docx 9.15.2; read with npm mammoth 1.13.0, npm word-extractor 1.0.4, Debian python3-docx
# 0.8.11+dfsg1-5 and Debian docx2txt 1.4-5.
#
# The form: "[x] Yes [ ] No", made with the writer's own CheckBox, which makes what Word calls a check box content
# control. A second form is the same as Word writes it: there the sign is a character in w:t, and not w:sym.
#
# Expected: the boxes come out as the signs that one sees (U+2612 and U+2610), or as any two different signs.
#
# What happens with the form of the writer: all four give "Yes No" (mammoth tells of a sign of a font it does not know).
# With the form as Word has it, word-extractor and
# docx2txt give the signs; python-docx leaves out all that stands in a content control; and mammoth's extractRawText
# recognises the boxes, makes elements of them and then leaves them out, with no message, while its convertToHtml gives
# two input elements, one of them checked.
#
# Why it matters: the answer to the very question of a consultation form disappears, and the text that is left is
# grammatical and says nothing. A count of the answers has to look for check boxes in the file itself.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# Fetches one Debian package at exactly one version and unpacks it below $tmp/debian.
deb() {
    local package=$1 version=$2 file
    apt-cache show "$package=$version" > "$tmp/deb.log" 2>&1 || apt-get update -qq
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package=$version")
    file=$(echo "$tmp/$package"_*.deb)
    [ "$(dpkg-deb -f "$file" Version)" = "$version" ] || { echo "not $package $version" >&2; exit 1; }
    dpkg -x "$file" "$tmp/debian"
}

deb docx2txt 1.4-5
deb python3-docx 0.8.11+dfsg1-5
deb python3-lxml 4.9.2-1+deb12u1
# What lxml needs of the system, at whatever security update is current.
for library in libxml2 libxslt1.1 libicu72; do
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$library")
    dpkg -x "$(echo "$tmp/$library"_*.deb)" "$tmp/debian"
done
npm install --silent --no-audit --no-fund --prefix "$tmp" docx@9.15.2 word-extractor@1.0.4 mammoth@1.13.0
cd "$tmp"
cat > write.js <<'JS'
const fs = require('fs');
const { CheckBox, Document, Packer, Paragraph, TextRun } = require('docx');
const form = new Paragraph({
    children: [
        new CheckBox({ checked: true }), new TextRun(' Yes '),
        new CheckBox({ checked: false }), new TextRun(' No'),
    ],
});
const letter = new Document({ sections: [{ children: [form] }] });
Packer.toBuffer(letter).then((bytes) => fs.writeFileSync('written.docx', bytes));
JS
# The same file with the signs as characters, as Word itself has them.
cat > signs.py <<'PY'
import re
import zipfile

with zipfile.ZipFile("written.docx") as old, zipfile.ZipFile("word.docx", "w") as new:
    for part in old.infolist():
        data = old.read(part)
        if part.filename == "word/document.xml":
            text, count = re.subn(
                '<w:sym w:char="(26..)"[^>]*/>',
                lambda sign: "<w:t>%s</w:t>" % chr(int(sign[1], 16)),
                data.decode(),
            )
            assert count == 2
            data = text.encode()
        new.writestr(part, data)
PY
cat > read.js <<'JS'
const Extractor = require('word-extractor');
const mammoth = require('mammoth');
(async () => {
    const raw = await mammoth.extractRawText({ path: process.argv[2] });
    console.log('mammoth text:', raw.value);
    console.log('mammoth messages:', raw.messages.length);
    console.log('mammoth HTML:', (await mammoth.convertToHtml({ path: process.argv[2] })).value);
    console.log('word-extractor:', (await new Extractor().extract(process.argv[2])).getBody());
})();
JS
cat > read.py <<'PY'
import sys

import docx

print("python-docx:", docx.Document(sys.argv[1]).paragraphs[0].text)
PY
node write.js
python3 signs.py
for form in written word; do
    echo "$form:"
    node read.js "$form.docx"
    LD_LIBRARY_PATH="$tmp/debian/usr/lib/x86_64-linux-gnu" PYTHONPATH="$tmp/debian/usr/lib/python3/dist-packages" \
        python3 read.py "$form.docx"
    echo "docx2txt: $(perl "$tmp/debian/usr/bin/docx2txt" "$form.docx" -)"
done | sed 's/  */ /g; s/ $//; /^$/d' | tee seen
cat > stated <<'TXT'
written:
mammoth text: Yes No
mammoth messages: 2
mammoth HTML: <p><input type="checkbox" checked="checked" /> Yes <input type="checkbox" /> No</p>
word-extractor: Yes No
python-docx: Yes No
docx2txt: Yes No
word:
mammoth text: Yes No
mammoth messages: 0
mammoth HTML: <p><input type="checkbox" checked="checked" /> Yes <input type="checkbox" /> No</p>
word-extractor: ☒ Yes ☐ No
python-docx: Yes No
docx2txt: ☒ Yes ☐ No
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
