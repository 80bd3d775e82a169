#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# HTML: the numbers that list items have of their own are counted anew by six readers of seven.
#
# Versions: npm html-to-text 10.0.1, npm mailparser 3.14.2 (the text it makes of a message in HTML), npm turndown 7.2.5,
# Debian pandoc 2.17.1.1-2~deb12u1, python3-html2text 2020.1.16-2, html2text 1.3.2a-28 and w3m 0.5.3+git20230121-2.
#
# An ordered list may begin at a number (start) and an item may have its own (value); the items behind it go on from
# there. Editors write value where a list is interrupted or points are left out.
#
# Expected: a reader that writes the numbers of a list writes those that one sees, or none.
#
# What happens: all seven write numbers. html-to-text, mailparser, turndown, pandoc and python3-html2text know start but
# not value, so of the answers to questions 4, 7 and 8 the last two are said to be to 5 and 6. html2text knows value but
# not start, and the first is to 1. Only w3m gives what a browser shows. Nothing is said.
#
# Why it matters: an answer to some of the questions of a hearing is such a list. The wrong number is that of another
# question, and counts of answers by question are plausible. Numbers of lists must be checked against the page.
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

deb pandoc 2.17.1.1-2~deb12u1
deb pandoc-data 2.17.1.1-2~deb12u1
deb liblua5.3-0 5.3.6-2
deb libyaml-0-2 0.2.5-1
deb python3-html2text 2020.1.16-2
deb html2text 1.3.2a-28
deb w3m 0.5.3+git20230121-2
deb libgc1 1:8.2.2-3
npm install --silent --no-audit --no-fund --prefix "$tmp" html-to-text@10.0.1 mailparser@3.14.2 turndown@7.2.5
cd "$tmp"
cat > answers.html <<'HTML'
<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Svar</title></head>
<body><ol start="4"><li>Ja</li><li value="7">Nei</li><li>Vet ikke</li></ol></body></html>
HTML
cat > read.js <<'JS'
const fs = require('fs');
const { convert } = require('html-to-text');
const { simpleParser } = require('mailparser');
const Turndown = require('turndown');

(async () => {
    const html = fs.readFileSync('answers.html', 'utf8');
    const message = `From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${html}`;
    const show = (name, text) => console.log(`${name}: ${text.trim().replace(/\s+/g, ' ')}`);
    show('html-to-text', convert(html));
    show('mailparser', (await simpleParser(message)).text);
    show('turndown', new Turndown().turndown(html.replace(/<title>.*<.title>/, '')));
})();
JS
cat > read.py <<'PY'
import html2text

print(html2text.html2text(open("answers.html").read()))
PY
export LD_LIBRARY_PATH="$tmp/unpacked/usr/lib/x86_64-linux-gnu"
one_line() { tr -s ' \n' ' ' | sed 's/^ *//; s/ *$//'; echo; }
show() { echo "$1: $(one_line)"; }
{
    LD_LIBRARY_PATH='' node read.js
    unpacked/usr/bin/pandoc --data-dir=unpacked/usr/share/pandoc/data -f html -t plain answers.html | show pandoc
    PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 -S read.py | show python3-html2text
    unpacked/usr/bin/html2text -utf8 answers.html | show html2text
    HOME=$tmp unpacked/usr/bin/w3m -dump -T text/html answers.html | show w3m
} | tee seen
cat > stated <<'TXT'
html-to-text: 4. Ja 5. Nei 6. Vet ikke
mailparser: 4. Ja 5. Nei 6. Vet ikke
turndown: 4. Ja 5. Nei 6. Vet ikke
pandoc: 4. Ja 5. Nei 6. Vet ikke
python3-html2text: 4. Ja 5. Nei 6. Vet ikke
html2text: 1. Ja 7. Nei 8. Vet ikke
w3m: 4. Ja 7. Nei 8. Vet ikke
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
