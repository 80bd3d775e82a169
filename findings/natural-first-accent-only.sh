#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# natural's Norwegian tokenizer: whether a word survives depends on the words before it.
#
# Version: npm natural 8.1.1 (taken without its dependencies; the tokenizer needs none). Its Swedish tokenizer has the
# same fault.
#
# Expected: a word with an accent is one token, in one form, wherever it stands.
#
# What happens: accents are taken off before the text is cut at everything that is no Norwegian letter, but of each
# accented letter only the first in the whole text. The second é is no letter any more, so the word is cut there and
# the é is lost: "kafé" alone gives "kafe", after "idé" it gives "kaf"; "allé" gives "alle" or "all", both other
# Norwegian words. Letters that are not on its list of accents are always lost: "fôr fôr" is "for", "f", "r", and the
# Northern Sámi place Kárášjohka becomes "Kar" and "sjohka".
#
# Why it matters: the counts of a word depend on the length and the order of the texts that are tokenized in one call,
# so figures by letter do not add up to the figures of the whole. Small tests, of one word, show nothing.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

cd "$tmp"
npm pack --silent natural@8.1.1 > packed
tar -xzf "$(cat packed)"
cat > tokens.js <<'JS'
const tokenizers = './package/lib/natural/tokenizers/';
const Norwegian = require(tokenizers + 'aggressive_tokenizer_no');
const Swedish = require(tokenizers + 'aggressive_tokenizer_sv');
const norwegian = new Norwegian();
const show = (text, tokenizer = norwegian) => console.log(text + ':', tokenizer.tokenize(text).join(' '));
show('kafé');
show('idé kafé');
show('kafé idé');
show('allé');
show('en idé om en allé');
show('fôr fôr');
show('Kárášjohka');
show('idé kafé', new Swedish());
JS
node tokens.js | tee seen
cat > stated <<'TXT'
kafé: kafe
idé kafé: ide kaf
kafé idé: kafe id
allé: alle
en idé om en allé: en ide om en all
fôr fôr: for f r
Kárášjohka: Kar sjohka
idé kafé: ide kaf
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
