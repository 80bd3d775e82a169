#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# postal-mime: the signs of a quotation get into the quoted sentences, and two writers' words into one line.
#
# Versions: npm postal-mime 4.0.0, beside npm mailparser 3.14.2.
#
# The message is text/plain with format=flowed, as several mail programs send it: a line that ends in a space goes on
# in the next one, and each line of a quotation begins with its ">".
#
# Expected: RFC 3676 has a reader take the quote signs off each line before lines are joined, and join only lines that
# are quoted equally deep; a line that ends in a space before another depth ends there (section 4.5).
#
# What happens: postal-mime does join the lines but takes the signs of the second for words, so the ministry's question
# reads "Does the municipality support > the bill, and > why?". A line that is quoted twice is joined with the one below
# it that is quoted once, so the words of two people are one line. mailparser, from the same author, gives both as the
# RFC says, and so do both for what is not quoted.
#
# Why it matters: answers by mail quote the letter that they answer. The quoted sentences no longer match that letter,
# so they are not recognised as its words but are read, counted and coded as the sender's.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" postal-mime@4.0.0 mailparser@3.14.2
cd "$tmp"
cat > read.js <<'JS'
const { simpleParser } = require('mailparser');
const PostalMime = require('postal-mime').default;
const message = [
    'From: sender@example.org',
    'Subject: Answer',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8; format=flowed',
    '',
    '> Does the municipality support ',
    '> the bill, and ',
    '> why?',
    '>> We asked in May. ',
    '> And we ask again.',
    'We do not ',
    'support it.',
    '',
].join('\r\n');
(async () => {
    const show = (name, text) => console.log(text.trimEnd().split('\n').map((line) => `${name}: ${line}`).join('\n'));
    show('postal-mime', (await PostalMime.parse(message)).text);
    show('mailparser', (await simpleParser(message)).text);
})();
JS
node read.js | sed 's/ *$//' | tee seen
cat > stated <<'TXT'
postal-mime: > Does the municipality support > the bill, and > why?
postal-mime: >> We asked in May. > And we ask again.
postal-mime: We do not support it.
mailparser: > Does the municipality support the bill, and why?
mailparser: >> We asked in May.
mailparser: > And we ask again.
mailparser: We do not support it.
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
