#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# mailparser dates a letter today when it cannot read the date.
#
# Versions: npm mailparser 3.14.2, beside npm postal-mime 4.0.0.
#
# Expected: RFC 5322 keeps time zones by name as a form that readers must accept, and says of names it does not list
# that they count as +0000. A reader that takes "CEST" for summer time in Central Europe, or as +0000, or gives no date
# at all, would surprise nobody. A message without a date gives no date, and so it does.
#
# What happens: with a zone name that JavaScript does not know ("CEST", "CET") the date is the moment of reading. The
# message claims to be of today, to the millisecond, and of another moment with each reading; nothing tells it from a
# real date; only the list of header lines has what was written. "EST" is read, since JavaScript knows the American
# names only. postal-mime, faced with the same, hands on the words of the header.
#
# Why it matters: whether an answer to a consultation came in time is decided by this date, and CET and CEST are the
# zone names of the Nordic countries. After importing a mailbox, dates within the import are to be looked at again, and
# the header itself is what should be kept.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" mailparser@3.14.2 postal-mime@4.0.0
cd "$tmp"
cat > dates.js <<'JS'
const { simpleParser } = require('mailparser');
const PostalMime = require('postal-mime').default;

(async () => {
    for (const zone of ['+0200', 'EST', 'CEST', 'CET', null]) {
        const date = zone ? `Date: Fri, 17 May 2024 10:00:00 ${zone}\r\n` : '';
        const message = `From: sender@example.org\r\n${date}Subject: Answer\r\n\r\nWe are against it.\r\n`;
        const before = Date.now();
        const first = (await simpleParser(message)).date;
        const after = Date.now();
        const isNow = first && first.getTime() >= before && first.getTime() <= after;
        const other = (await PostalMime.parse(message)).date;
        console.log(`${zone}: mailparser ${isNow ? 'now' : first && first.toISOString()}, postal-mime ${other}`);
    }
})();
JS
node dates.js | tee seen
cat > stated <<'TXT'
+0200: mailparser 2024-05-17T08:00:00.000Z, postal-mime 2024-05-17T08:00:00.000Z
EST: mailparser 2024-05-17T15:00:00.000Z, postal-mime 2024-05-17T15:00:00.000Z
CEST: mailparser now, postal-mime Fri, 17 May 2024 10:00:00 CEST
CET: mailparser now, postal-mime Fri, 17 May 2024 10:00:00 CET
null: mailparser undefined, postal-mime undefined
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
