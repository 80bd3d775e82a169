#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# NLTK: with a distance between sets of codes, kappa, pi and S of two coders who guess are 0.17 to 0.31.
#
# Version: Debian python3-nltk 3.8-1.
#
# An AnnotationTask takes labels that are sets, and a distance between two of them, of which NLTK has those of Jaccard
# and MASI. Its introduction says that one gives a distance where two labels are not to be a complete disagreement, and
# that a coefficient is the agreement "beyond what is expected by chance".
#
# Expected: whatever the distance is, coders who do not look at the letters have a kappa of about 0; or kappa, which is
# for labels that are equal or not, refuses another distance.
#
# What happens: what was agreed is taken with the distance, so that sets in common count in part, but what chance would
# agree on is still how often two sets are wholly equal. Agreement in part that comes by chance is thus counted as more
# than chance. The coders here give one to three of four codes, and each of the 14 sets of the one meets each of the
# other once, as it is on average where both guess. kappa, multi_kappa, pi and S are 0.31 with the distance of Jaccard
# and 0.17 with that of MASI; where only equal sets agree they are 0. alpha and weighted_kappa, which use the distance
# on both sides, are 0 throughout.
#
# Why it matters: several codes on one letter are the rule, and MASI is what the literature advises for them. A kappa of
# real coders, which is higher by as much, passes the usual marks. Use alpha or weighted_kappa with such distances.
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

deb python3-nltk 3.8-1
deb python3-regex 0.1.20221031-1+b1
deb python3-joblib 1.2.0-4+deb12u1
deb python3-click 8.1.3-2
deb python3-tqdm 4.64.1-1
cd "$tmp"
cat > guess.py <<'PY'
from itertools import combinations, product

from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import binary_distance, jaccard_distance, masi_distance

codes = ["bolig", "helse", "natur", "skole"]
sets = [frozenset(some) for size in (1, 2, 3) for some in combinations(codes, size)]
rows = []
for letter, (first, second) in enumerate(product(sets, sets)):
    rows += [("first", letter, first), ("second", letter, second)]
print(len(rows) // 2, "letters")
for distance in (binary_distance, jaccard_distance, masi_distance):
    task = AnnotationTask(rows, distance=distance)
    for figure in ("kappa", "multi_kappa", "pi", "S", "weighted_kappa", "alpha"):
        print(distance.__name__, figure, "%.2f" % abs(getattr(task, figure)()))
PY
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 guess.py | tee seen
cat > stated <<'TXT'
196 letters
binary_distance kappa 0.00
binary_distance multi_kappa 0.00
binary_distance pi 0.00
binary_distance S 0.00
binary_distance weighted_kappa 0.00
binary_distance alpha 0.00
jaccard_distance kappa 0.31
jaccard_distance multi_kappa 0.31
jaccard_distance pi 0.31
jaccard_distance S 0.31
jaccard_distance weighted_kappa 0.00
jaccard_distance alpha 0.00
masi_distance kappa 0.17
masi_distance multi_kappa 0.17
masi_distance pi 0.17
masi_distance S 0.17
masi_distance weighted_kappa 0.00
masi_distance alpha 0.00
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
