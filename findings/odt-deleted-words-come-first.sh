#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ODT: what was deleted, and who deleted it, is the beginning of the text; comments stand inside the sentences.
#
# Versions: Debian odt2txt 0.5-7 and Debian python3-odf 1.4.2-2 (odf.teletype), which wrote the letter too; npm
# officeparser 8.1.1 beside them.
#
# An ODT keeps what was deleted with changes tracked in text:tracked-changes, before the first paragraph, with name and
# time, and only a text:change where it stood. A comment is an office:annotation at its place in the sentence. By the
# OpenDocument specification neither is content of the paragraphs around it.
#
# Expected: a reader of the text gives the letter as it is now (as officeparser does), or with the deleted words where
# they stood; names and times of changes and comments are no words of the letter.
#
# What happens: odt2txt begins the text with name, time and deleted words in one piece, and cuts the sentence in two
# around a comment, again with name and time glued to its words. extractText of python3-odf has the same in the
# sentence; the paragraphs of the deletion and of the comment are paragraphs of the document like any other, so the
# deleted one comes first, and the words of the comment come twice.
#
# Why it matters: a demand that the municipal council struck out is the first thing that is read and coded, as the
# municipality's; internal remarks are published with the letter, with the name of the official who made them.
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

deb odt2txt 0.5-7
deb python3-odf 1.4.2-2
deb python3-defusedxml 0.7.1-2
npm install --silent --no-audit --no-fund --prefix "$tmp" officeparser@8.1.1
cd "$tmp"
cat > write.py <<'PY'
from odf.dc import Creator, Date
from odf.namespaces import TEXTNS, XMLNS
from odf.office import Annotation, ChangeInfo
from odf.opendocument import OpenDocumentText
from odf.text import Change, ChangedRegion, Deletion, P, TrackedChanges

letter = OpenDocumentText()


def filled(element, *content):
    for part in content:
        element.addElement(part)
    return element


def signed(element):
    return filled(element, Creator(text="Official"), Date(text="2026-01-02T03:04:05"))


deletion = filled(Deletion(), signed(ChangeInfo()), P(text="The bill must be withdrawn. "))
region = ChangedRegion(qattributes={(TEXTNS, "id"): "one", (XMLNS, "id"): "one"})
letter.text.addElement(filled(TrackedChanges(), filled(region, deletion)))
first = filled(P(text="Dear Ministry. "), Change(changeid="one"))
first.addText("We support the bill.")
letter.text.addElement(first)
second = filled(P(text="The costs"), filled(signed(Annotation()), P(text="ask the mayor")))
second.addText(" are low.")
letter.text.addElement(second)
letter.save("letter.odt")
PY
cat > read.py <<'PY'
from odf import teletype
from odf.opendocument import load
from odf.text import P

for paragraph in load("letter.odt").getElementsByType(P):
    print("python3-odf:", teletype.extractText(paragraph))
PY
cat > read.js <<'JS'
const { parseOffice } = require('officeparser');
(async () => {
    const text = (await (await parseOffice('letter.odt')).to('text', {})).value;
    console.log(text.split('\n').filter((line) => line.trim()).map((line) => `officeparser: ${line}`).join('\n'));
})();
JS
export PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages"
python3 -S write.py
{
    LC_ALL=C.UTF-8 unpacked/usr/bin/odt2txt.odt2txt --width=-1 letter.odt | sed '/^$/d; s/^/odt2txt: /'
    python3 -S read.py
    node read.js
} | sed 's/ *$//' | tee seen
cat > stated <<'TXT'
odt2txt: Official2026-01-02T03:04:05The bill must be withdrawn.
odt2txt: Dear Ministry. We support the bill.
odt2txt: The costsOfficial2026-01-02T03:04:05ask the mayor
odt2txt: are low.
python3-odf: The bill must be withdrawn.
python3-odf: Dear Ministry. We support the bill.
python3-odf: The costsOfficial2026-01-02T03:04:05ask the mayor are low.
python3-odf: ask the mayor
officeparser: Dear Ministry. We support the bill.
officeparser: The costs are low.
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
