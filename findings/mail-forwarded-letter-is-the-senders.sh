#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Mail: whether a forwarded letter is an attachment or words of the sender depends on one line, and on the reader.
#
# Versions: npm postal-mime 4.0.0 and npm mailparser 3.14.2, of one author.
#
# A mail program forwards a letter "as an attachment" by putting it into the message whole, as a part of the type
# message/rfc822. The municipality writes one sentence of its own, against, and forwards the decision of the county,
# which is for, and which has an annex. The part may have a Content-Disposition, "attachment" or "inline", or none.
#
# Expected: the text of the message is what its sender wrote, and the letter inside is an attachment, to be read as a
# message of its own, with its own sender and day. The disposition says how to show it, and is no part of whose it is.
#
# What happens: with "inline" both put the words of the county behind those of the municipality, after its From and
# Subject (postal-mime with a rule of hyphens above), and the annex of the county is attached to the municipality's
# message. With "attachment" both have the letter as an attachment. Without the line, which is what the standard asks
# for least, postal-mime takes it for inline and mailparser for an attachment.
#
# Why it matters: the county's reasons are counted as the municipality's, which is for and against in one letter, and
# the annex of one sender is filed under the other. It depends on the program that the sender has. postal-mime has the
# option forceRfc822Attachments, which keeps such letters apart; for mailparser look for the line "From:" in the text.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" postal-mime@4.0.0 mailparser@3.14.2
cd "$tmp"
cat > read.js <<'JS'
const { simpleParser } = require('mailparser');
const message = (disposition) => [
    'From: Kommunen <kommunen@example.org>', 'Subject: Svar', 'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=ytre', '',
    '--ytre', 'Content-Type: text/plain; charset=utf-8', '', 'Kommunen er imot.',
    '--ytre', 'Content-Type: message/rfc822', ...disposition, '',
    'From: Fylket <fylket@example.org>', 'Subject: Vedtak', 'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=indre', '',
    '--indre', 'Content-Type: text/plain; charset=utf-8', '', 'Fylket er for.',
    '--indre', 'Content-Type: application/pdf; name=vedtak.pdf', 'Content-Disposition: attachment; filename=vedtak.pdf',
    'Content-Transfer-Encoding: base64', '', 'JVBERi0=', '--indre--',
    '--ytre--', ''].join('\r\n');
const show = (name, text, attachments) => {
    const line = text.replace(/[\r\n-]+/g, ' / ').replace(/ +/g, ' ').replace(/ <[^>]+>/, '').replace(/ \/ $/, '');
    console.log(`${name}: ${line} | attached: ${attachments.map((one) => one.mimeType ?? one.contentType).join(', ')}`);
};
(async () => {
    const { default: PostalMime } = await import('postal-mime');
    for (const disposition of [[], ['Content-Disposition: inline'], ['Content-Disposition: attachment']]) {
        console.log(disposition[0] ?? 'No disposition');
        const first = await PostalMime.parse(message(disposition));
        show('  postal-mime', first.text, first.attachments);
        const forced = await PostalMime.parse(message(disposition), { forceRfc822Attachments: true });
        show('  postal-mime, forced', forced.text, forced.attachments);
        const second = await simpleParser(message(disposition));
        show('  mailparser', second.text, second.attachments);
    }
})();
JS
node read.js | tee seen
cat > stated <<'TXT'
No disposition
  postal-mime: Kommunen er imot. / From: Fylket / Subject: Vedtak / Fylket er for. | attached: application/pdf
  postal-mime, forced: Kommunen er imot. | attached: message/rfc822
  mailparser: Kommunen er imot. | attached: message/rfc822
Content-Disposition: inline
  postal-mime: Kommunen er imot. / From: Fylket / Subject: Vedtak / Fylket er for. | attached: application/pdf
  postal-mime, forced: Kommunen er imot. | attached: message/rfc822
  mailparser: Kommunen er imot. / From: "Fylket" / Subject: Vedtak / Fylket er for. | attached: application/pdf
Content-Disposition: attachment
  postal-mime: Kommunen er imot. | attached: message/rfc822
  postal-mime, forced: Kommunen er imot. | attached: message/rfc822
  mailparser: Kommunen er imot. | attached: message/rfc822
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
