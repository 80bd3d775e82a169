#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Krippendorff's alpha: the letters at the end vanish if it is the first coder who did not read them.
#
# Version: npm krippendorff 0.1.0.
#
# Its documentation says that a coder's row may be shorter than the others, which stands for missing ratings, and shows
# a third coder with a short row.
#
# Expected: alpha knows no order of coders, so swapping two rows changes nothing.
#
# What happens: the number of units is the length of the *first* row. When the coder in that row stopped early, every
# later unit is left out without a word, also for the coders who did rate it. With three coders and twelve letters, of
# which one coder read only the first four, alpha is 1 with this coder first and 0.449 with the same rows in any other
# order. A row filled up with undefined gives the right figure.
#
# Why it matters: a coder who leaves a project early is common, and sorting by name or by date decides who is first.
# "Perfect agreement" is what such a report then says. Whatever takes ratings as rows must take the longest row.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" krippendorff@0.1.0
cd "$tmp"
cat > alpha.js <<'JS'
const { alpha } = require('krippendorff');
const early = [1, 2, 1, 2];
const second = [1, 2, 1, 2, 1, 2, 2, 1, 1, 2, 1, 1];
const third = [1, 2, 1, 2, 2, 2, 1, 1, 2, 2, 1, 2];
const shown = (...rows) => alpha(rows).toFixed(4);
console.log('early coder first:', shown(early, second, third));
console.log('early coder second:', shown(second, early, third));
console.log('early coder last:', shown(second, third, early));
console.log('first, filled up:', shown([...early, ...Array(8).fill(undefined)], second, third));
JS
node alpha.js | tee seen
cat > stated <<'TXT'
early coder first: 1.0000
early coder second: 0.4490
early coder last: 0.4490
first, filled up: 0.4490
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
