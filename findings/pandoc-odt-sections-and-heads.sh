#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ODT: pandoc leaves out the sections of a document and the heads of its tables.
#
# Versions: read with Debian pandoc 2.17.1.1-2~deb12u1; written with Debian python3-odf 1.4.2-2; odt2txt 0.5-7 as a
# second reader.
#
# An ODT has text:section around text with columns of its own, around inserted files, protected parts and the like, and
# table:table-header-rows around the first row of a table whose head is repeated on each page.
#
# Expected: both are wrappers, so a reader that knows neither would still give what is inside. pandoc tells of what it
# does not understand with --verbose, and fails with --fail-if-warnings.
#
# What happens: the text in the section and the head of the table are gone, in every output format, with exit code 0,
# no warning, not even a line with --verbose. The table comes out without a head, as if it had none: of "For | Against"
# above "12 | 3" there is only "12 | 3".
#
# Why it matters: pandoc is what one turns to for text out of many formats. An answer that a ministry's form has in a
# protected section is not in the text that is coded, and numbers lose what they are numbers of.
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

deb pandoc 2.17.1.1-2~deb12u1
deb pandoc-data 2.17.1.1-2~deb12u1
deb liblua5.3-0 5.3.6-2
deb libyaml-0-2 0.2.5-1
deb odt2txt 0.5-7
deb python3-odf 1.4.2-2
deb python3-defusedxml 0.7.1-2
cd "$tmp"
export LD_LIBRARY_PATH="$tmp/debian/usr/lib/x86_64-linux-gnu" PYTHONPATH="$tmp/debian/usr/lib/python3/dist-packages"
cat > write.py <<'PY'
from odf.opendocument import OpenDocumentText
from odf.table import Table, TableCell, TableColumn, TableHeaderRows, TableRow
from odf.text import P, Section

letter = OpenDocumentText()


def row(*words):
    result = TableRow()
    for word in words:
        cell = TableCell(valuetype="string")
        cell.addElement(P(text=word))
        result.addElement(cell)
    return result


letter.text.addElement(P(text="Before"))
section = Section(name="Answer")
section.addElement(P(text="We are against the bill."))
letter.text.addElement(section)
table = Table(name="Votes")
table.addElement(TableColumn(numbercolumnsrepeated=2))
head = TableHeaderRows()
head.addElement(row("For", "Against"))
table.addElement(head)
table.addElement(row("12", "3"))
letter.text.addElement(table)
letter.text.addElement(P(text="After"))
letter.save("letter.odt")
PY
python3 write.py
words() { tr -cs '[:alnum:]' ' ' | sed 's/^ *//; s/ *$//'; echo; }
{
    echo "odt2txt: $("$tmp/debian/usr/bin/odt2txt.odt2txt" letter.odt | words)"
    for format in plain html; do
        "$tmp/debian/usr/bin/pandoc" --data-dir="$tmp/debian/usr/share/pandoc/data" --verbose --fail-if-warnings \
            -f odt -t "$format" letter.odt > out 2> messages && code=0 || code=$?
        echo "pandoc to $format: $(sed 's/<[^>]*>//g' out | words)"
        echo "exit code $code, bytes of messages $(wc -c < messages)"
    done
} | tee seen
cat > stated <<'TXT'
odt2txt: Before We are against the bill For Against 12 3 After
pandoc to plain: Before 12 3 After
exit code 0, bytes of messages 0
pandoc to html: Before 12 3 After
exit code 0, bytes of messages 0
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
