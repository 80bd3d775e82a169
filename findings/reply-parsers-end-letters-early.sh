#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Parsers of replies by mail: the letter ends where it quotes somebody, at "Sendt fra", at a rule or at a list.
#
# Versions: npm email-reply-parser 2.3.7, npm node-email-reply-parser 0.1.4, npm planer 1.2.0.
#
# They give what a sender wrote, without the message that was answered and without the signature, and know how mail
# programs in many languages, Norwegian among them, begin a quotation: "Den 3. mai 2024 skrev NAME:".
#
# Expected: such a line is the mail program's if a quotation follows, with ">" before its lines or at least to the end
# of the message; a line of the letter that looks like it in part is the sender's. Nothing below is quoted.
#
# What happens: each has another line after which everything is gone, demands and name included:
#   * email-reply-parser and node-email-reply-parser: a sentence "Den ... skrev ...:" with which a letter introduces
#     what the council or the ministry wrote ("on 3 May the council wrote this:");
#   * email-reply-parser: a sentence that begins with "Sendt fra" (sent from), taken for a telephone's greeting;
#   * node-email-reply-parser: a rule of underscores, or a list whose hyphens have no space behind them;
#   * planer: an ordinary line "Fra: ..." followed by one with "Til:" (from, to), such as a period of time.
# What is given is grammatical and says nothing of what is missing. email-reply-parser marks the rest as hidden.
#
# Why it matters: answers to a consultation that come by mail refer to earlier letters in just these words. Use such a
# parser to mark what may be quoted, never to leave it out before coding.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" email-reply-parser@2.3.7 node-email-reply-parser@0.1.4 \
    planer@1.2.0
cd "$tmp"
cat > read.js <<'JS'
const { default: EmailReplyParser } = require('email-reply-parser');
const nodeReply = require('node-email-reply-parser');
const planer = require('planer');

const letters = {
    sentence: 'Hei.\n\nDen 3. mai 2024 skrev kommunen dette til departementet:\n\nVi er imot.\n\nKari Nordmann',
    sent: 'Hei.\n\nSendt fra kommunen er det flere brev om dette.\n\nVi er imot.\n\nKari Nordmann',
    rule: 'Hei.\n\n______\n\nVi er imot.\n\nKari Nordmann',
    list: 'Vi krever:\n\n-Ny skole.\n-Ny vei.\n\nUten det er vi imot.\n\nKari Nordmann',
    period: 'Vi foreslår:\n\nFra: 1. mai\nTil: 1. juni\n\nEllers er vi imot.\n\nKari Nordmann',
};
const shown = (text) => JSON.stringify(text.trim().replace(/\n+/g, ' / '));
for (const [name, letter] of Object.entries(letters)) {
    console.log(name);
    console.log('  email-reply-parser      ' + shown(new EmailReplyParser().parseReply(letter)));
    console.log('  node-email-reply-parser ' + shown(nodeReply(letter, true)));
    console.log('  planer                  ' + shown(planer.extractFrom(letter, 'text/plain')));
}
JS
node read.js | tee seen
cat > stated <<'TXT'
sentence
  email-reply-parser      "Hei."
  node-email-reply-parser "Hei."
  planer                  "Hei. / Den 3. mai 2024 skrev kommunen dette til departementet: / Vi er imot. / Kari Nordmann"
sent
  email-reply-parser      "Hei."
  node-email-reply-parser "Hei. / Sendt fra kommunen er det flere brev om dette. / Vi er imot. / Kari Nordmann"
  planer                  "Hei. / Sendt fra kommunen er det flere brev om dette. / Vi er imot. / Kari Nordmann"
rule
  email-reply-parser      "Hei. / ______ / Vi er imot. / Kari Nordmann"
  node-email-reply-parser "Hei."
  planer                  "Hei. / ______ / Vi er imot. / Kari Nordmann"
list
  email-reply-parser      "Vi krever: / -Ny skole. / -Ny vei. / Uten det er vi imot. / Kari Nordmann"
  node-email-reply-parser "Vi krever:"
  planer                  "Vi krever: / -Ny skole. / -Ny vei. / Uten det er vi imot. / Kari Nordmann"
period
  email-reply-parser      "Vi foreslår: / Fra: 1. mai / Til: 1. juni / Ellers er vi imot. / Kari Nordmann"
  node-email-reply-parser "Vi foreslår: / Fra: 1. mai / Til: 1. juni / Ellers er vi imot. / Kari Nordmann"
  planer                  "Vi foreslår:"
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
