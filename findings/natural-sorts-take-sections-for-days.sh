#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Natural sorting: sections of three numbers, such as 4-1-2, are sorted as days in American order, last number first.
#
# Versions: npm javascript-natural-sort 0.7.1 and npm natural-orderby 5.0.0, which has gone on from it.
#
# Both sort text with numbers in it by the numbers. Their manuals say that they know dates as well, and show dates with
# the names of months or in the order of ISO 8601.
#
# Expected: 4-1-2 comes before 4-1-10, and that before 4-2-1, as 4-2 comes before 4-12 and 4.1.2 before 4.1.10.
#
# What happens: three numbers with hyphens or slashes between are a date, month, day and year, where JavaScript takes
# them for one. So the last number is the year, which counts first: 4-2-1 comes before 4-1-2 and 11-1-1 before that.
# Sections that are no such date, because the first number is above 12 or they have a letter, are compared by the
# numbers with those that are. With two numbers, or with dots, the order is right. Nothing is said.
#
# Why it matters: provisions of plans and of municipal rules are numbered so, and a table of answers is sorted by them
# to be read. Subsections stand under other sections, with those that are said to be next to each other apart. Sort by
# lists of numbers, or write dots.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" javascript-natural-sort@0.7.1 natural-orderby@5.0.0
cd "$tmp"
cat > sort.mjs <<'JS'
import naturalSort from 'javascript-natural-sort';
import { orderBy } from 'natural-orderby';

const lists = [
    ['4-1-2', '4-1-10', '4-2-1', '4-2-10', '4-10-1', '11-1-1'],
    ['4/1/2', '4/1/10', '4/2/1'],
    ['4-1-2', '4-2-1', '13-1-1'],
    ['4.1.2', '4.1.10', '4.2.1'],
    ['4-1', '4-2', '4-12', '12-1'],
];
for (const list of lists) {
    console.log('as in the act:           ', list.join(' '));
    console.log('javascript-natural-sort: ', [...list].sort(naturalSort).join(' '));
    console.log('natural-orderby:         ', orderBy(list).join(' '));
}
JS
TZ=UTC node sort.mjs | tee seen
cat > stated <<'TXT'
as in the act:            4-1-2 4-1-10 4-2-1 4-2-10 4-10-1 11-1-1
javascript-natural-sort:  4-2-1 4-10-1 11-1-1 4-1-2 4-1-10 4-2-10
natural-orderby:          4-2-1 4-10-1 11-1-1 4-1-2 4-1-10 4-2-10
as in the act:            4/1/2 4/1/10 4/2/1
javascript-natural-sort:  4/2/1 4/1/2 4/1/10
natural-orderby:          4/2/1 4/1/2 4/1/10
as in the act:            4-1-2 4-2-1 13-1-1
javascript-natural-sort:  4-2-1 4-1-2 13-1-1
natural-orderby:          13-1-1 4-2-1 4-1-2
as in the act:            4.1.2 4.1.10 4.2.1
javascript-natural-sort:  4.1.2 4.1.10 4.2.1
natural-orderby:          4.1.2 4.1.10 4.2.1
as in the act:            4-1 4-2 4-12 12-1
javascript-natural-sort:  4-1 4-2 4-12 12-1
natural-orderby:          4-1 4-2 4-12 12-1
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
