#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dom-anchor-text-quote: a quote that stands in the text word for word is found at another place, which says the
# opposite.
#
# Version: npm dom-anchor-text-quote 4.0.2 with diff-match-patch 1.0.5 and, for the text to stand in, jsdom 24.1.3.
#
# The package reads and writes the TextQuoteSelector of the W3C's Web Annotation Data Model, in which "exact" is a copy
# of the text that is selected, and "prefix" and "suffix" tell several places with that text apart. Its own
# documentation says that the best match is found, and an approximate one where need be.
#
# Expected: where the exact text stands in the document once, that is the best match, as a search for it would tell.
#
# What happens: the text is never searched for as it is. A likeness is weighed against the distance from the middle of
# the document (or from what was found for the prefix), so a sentence in the middle with three letters changed beats
# the very sentence at the beginning. "Vi er for at ordningen utvides." (we are for) is given the place of "Vi er mot at
# ordningen utvides." (we are against), and the other way round if the sentences change places. The selector that the
# package has made of the first sentence, with its empty prefix and its suffix, goes wrong in the unchanged document
# too. With a hint, which no selector holds, or with text before the sentence for a prefix, the place is right.
#
# Why it matters: passages are handed from one program to another as quotes, and answers to the same letter of
# consultation repeat its sentences with a word changed. The coding ends up on words that say the contrary, and the
# range looks as good as any other. Whoever anchors a quote must look for it as it stands before looking for its like,
# and compare what was found with "exact".
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" \
    dom-anchor-text-quote@4.0.2 diff-match-patch@1.0.5 jsdom@24.1.3
cd "$tmp"
cat > anchor.js <<'JS'
const { JSDOM } = require('jsdom');
const { fromTextPosition, toTextPosition } = require('dom-anchor-text-quote');

const filler = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => `Punkt ${i} gjelder ventetid i bydelen. `).join('');
const heading = 'Svar til departementet om ordningen. ';
const sentences = ['Vi er for at ordningen utvides.', 'Vi er mot at ordningen utvides.'];

function show(before, [first, second]) {
    const root = new JSDOM('<p></p>').window.document.querySelector('p');
    root.textContent = `${before}${first} ${filler}${second} ${filler}`;
    const text = root.textContent;
    const start = text.indexOf(first);
    const made = fromTextPosition(root, { start, end: start + first.length });
    const found = (selector, options) => {
        const place = toTextPosition(root, selector, options);
        return text.slice(place.start, place.end);
    };
    console.log(`${first} (stands there ${text.split(first).length - 1} time, prefix "${made.prefix}")`);
    console.log('  by its words:', found({ exact: first }));
    console.log('  by the selector made of it:', found(made));
    console.log('  with a hint:', found(made, { hint: start }));
}
show('', sentences);
show('', [...sentences].reverse());
show(heading, sentences);
JS
node anchor.js | tee seen
cat > stated <<'TXT'
Vi er for at ordningen utvides. (stands there 1 time, prefix "")
  by its words: Vi er mot at ordningen utvides.
  by the selector made of it: Vi er mot at ordningen utvides.
  with a hint: Vi er for at ordningen utvides.
Vi er mot at ordningen utvides. (stands there 1 time, prefix "")
  by its words: Vi er for at ordningen utvides.
  by the selector made of it: Vi er for at ordningen utvides.
  with a hint: Vi er mot at ordningen utvides.
Vi er for at ordningen utvides. (stands there 1 time, prefix "til departementet om ordningen. ")
  by its words: Vi er mot at ordningen utvides.
  by the selector made of it: Vi er for at ordningen utvides.
  with a hint: Vi er for at ordningen utvides.
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
