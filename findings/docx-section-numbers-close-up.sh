#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# DOCX: section 4-2 becomes section 42 when the hyphen is one that does not break.
#
# Versions: written with npm docx 9.15.2; read with npm word-extractor 1.0.4, Debian python3-docx 0.8.11+dfsg1-5 and
# npm mammoth 1.13.0.
#
# Word keeps a non-breaking hyphen not as a character but as an element of its own, w:noBreakHyphen, so it is what
# well-kept legal texts have in the numbers of sections and in ranges.
#
# Expected: a reader gives a hyphen of some kind, or at worst a space.
#
# What happens: word-extractor and python-docx pass over the element, and the digits on both sides close up. "section
# 4-2" is read as "section 42" and "sections 10-12" as "sections 1012": real numbers of other sections, without a
# message. mammoth gives U+2011.
#
# Why it matters: a coding by sections of a bill counts the wrong ones, and a search for "4-2" finds nothing. A text
# that is exported with one reader and imported again with another is shorter by one character for each hyphen, so all
# offsets behind it are off.
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
const { Document, NoBreakHyphen, Packer, Paragraph, TextRun } = require('docx');
const hyphen = () => new NoBreakHyphen();
const run = new TextRun({ children: ['See section 4', hyphen(), '2 and sections 10', hyphen(), '12.'] });
const letter = new Document({ sections: [{ children: [new Paragraph({ children: [run] })] }] });
Packer.toBuffer(letter).then((bytes) => fs.writeFileSync('letter.docx', bytes));
JS
cat > read.js <<'JS'
const Extractor = require('word-extractor');
const mammoth = require('mammoth');
(async () => {
    console.log('word-extractor:', (await new Extractor().extract('letter.docx')).getBody().trim());
    const read = await mammoth.extractRawText({ path: 'letter.docx' });
    console.log('mammoth:', read.value.trim().replaceAll('\u2011', '<U+2011>'));
})();
JS
cat > read.py <<'PY'
import docx

print("python-docx:", docx.Document("letter.docx").paragraphs[0].text)
PY
node write.js
{
    node read.js
    LD_LIBRARY_PATH="$tmp/debian/usr/lib/x86_64-linux-gnu" PYTHONPATH="$tmp/debian/usr/lib/python3/dist-packages" \
        python3 read.py
} | tee seen
cat > stated <<'TXT'
word-extractor: See section 42 and sections 1012.
mammoth: See section 4<U+2011>2 and sections 10<U+2011>12.
python-docx: See section 42 and sections 1012.
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
