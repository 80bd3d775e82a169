#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# DOCX: a paragraph that was moved with changes tracked is read once, twice or never.
#
# Versions: npm mammoth 1.13.0, npm word-extractor 1.0.4, Debian python3-docx 0.8.11+dfsg1-5.
#
# Word records a move as w:moveFrom, where the text was, and w:moveTo, where it is now, both with the text in an
# ordinary w:t (unlike a deletion, which has w:delText).
#
# Expected: each reader gives the document as it is now, with the moved words in their new place, or as it was.
#
# What happens: mammoth gives the document as it is now. word-extractor leaves out deleted words, but gives the moved
# ones in both places. python-docx gives them in neither: it passes over w:moveFrom like a deletion, and over w:moveTo
# like all insertions.
#
# Why it matters: letters come with the changes of their last meeting still tracked. A demand that was moved is counted
# twice or not at all; an agreement between coders who worked on texts from two readers compares different texts.
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
npm install --silent --no-audit --no-fund --prefix "$tmp" word-extractor@1.0.4 mammoth@1.13.0
cd "$tmp"
export LD_LIBRARY_PATH="$tmp/debian/usr/lib/x86_64-linux-gnu" PYTHONPATH="$tmp/debian/usr/lib/python3/dist-packages"
cat > write.py <<'PY'
import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

letter = docx.Document()


def changed(paragraph, number, kind, words):
    """Adds words to a paragraph, inside the element of a tracked change."""
    element = OxmlElement("w:" + kind)
    element.set(qn("w:id"), str(number))
    element.set(qn("w:author"), "A")
    element.set(qn("w:date"), "2026-01-01T00:00:00Z")
    run = paragraph.add_run(words)._r
    if kind == "del":
        run.find(qn("w:t")).tag = qn("w:delText")
    element.append(run)
    paragraph._p.append(element)


changed(letter.add_paragraph("First: "), 1, "moveFrom", "the deadline is too short.")
changed(letter.add_paragraph("Second: "), 2, "del", "we have no comments.")
changed(letter.add_paragraph("Third: "), 3, "moveTo", "the deadline is too short.")
letter.save("letter.docx")
PY
cat > read.py <<'PY'
import docx

print("python-docx:", " | ".join(paragraph.text for paragraph in docx.Document("letter.docx").paragraphs))
PY
cat > read.js <<'JS'
const Extractor = require('word-extractor');
const mammoth = require('mammoth');
const line = (text) => text.trim().split(/\n+/).join(' | ');
(async () => {
    console.log('mammoth:', line((await mammoth.extractRawText({ path: 'letter.docx' })).value));
    console.log('word-extractor:', line((await new Extractor().extract('letter.docx')).getBody()));
})();
JS
python3 write.py
{ node read.js; python3 read.py; } | sed 's/ *$//; s/  *|/ |/g' | tee seen
cat > stated <<'TXT'
mammoth: First: | Second: | Third: the deadline is too short.
word-extractor: First: the deadline is too short. | Second: | Third: the deadline is too short.
python-docx: First: | Second: | Third:
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
