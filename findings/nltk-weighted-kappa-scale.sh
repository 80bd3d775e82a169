#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Cohen's weighted kappa in NLTK: naming the greatest distance changes the result, and turns good agreement into none.
#
# Version: Debian python3-nltk 3.8-1.
#
# Expected: weighted kappa is one minus a ratio of two mean distances, so the unit of the distance cancels out. The
# methods that the class has for it take max_distance, by which the distances are divided; kappa with a distance of
# |a - b| and max_distance=4 must be what it is with |a - b| / 4 and max_distance=1, and what it is with |a - b| alone.
#
# What happens: the given max_distance divides the expected disagreement only; the observed one is always divided by 1.
# On a scale from 1 to 5 the three ways give 0.8333, 0.3333 and 0.8333: the one who states the scale as the parameter
# asks for gets the wrong figure. With max_distance=8 it is -0.3333, worse than chance, for the same ratings.
#
# Why it matters: the figure looks like any other kappa. Someone who checks a program's weighted kappa against NLTK must
# leave max_distance alone and scale the distance instead.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# Fetches one Debian package at exactly one version and unpacks it below $tmp/debian.
deb() {
    local package=$1 version=$2 file
    apt-cache show "$package=$version" > "$tmp/deb.log" 2>&1 || apt-get update -qq
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package=$version")
    file=$(echo "$tmp/$package"_*.deb)
    [ "$(dpkg-deb -f "$file" Version)" = "$version" ] || { echo "not $package $version" >&2; exit 1; }
    dpkg -x "$file" "$tmp/debian"
}

deb python3-nltk 3.8-1
deb python3-regex 0.1.20221031-1+b1
deb python3-joblib 1.2.0-4+deb12u1
deb python3-click 8.1.3-2
deb python3-tqdm 4.64.1-1
cd "$tmp"
cat > kappa.py <<'PY'
from nltk.metrics.agreement import AnnotationTask


def task(distance):
    first = [1, 2, 3, 4, 5, 1, 2, 3]
    second = [1, 2, 3, 5, 5, 2, 2, 3]
    rows = []
    for unit, (a, b) in enumerate(zip(first, second)):
        rows += [("first", unit, a), ("second", unit, b)]
    return AnnotationTask(rows, distance=distance)


def plain(a, b):
    return abs(a - b)


print("distance |a-b|, max_distance 1: %.4f" % task(plain).weighted_kappa(max_distance=1))
print("distance |a-b|, max_distance 4: %.4f" % task(plain).weighted_kappa(max_distance=4))
print("distance |a-b|, max_distance 8: %.4f" % task(plain).weighted_kappa(max_distance=8))
print("distance |a-b|/4, max_distance 1: %.4f" % task(lambda a, b: abs(a - b) / 4).weighted_kappa())
PY
PYTHONPATH="$tmp/debian/usr/lib/python3/dist-packages" python3 kappa.py | tee seen
cat > stated <<'TXT'
distance |a-b|, max_distance 1: 0.8333
distance |a-b|, max_distance 4: 0.3333
distance |a-b|, max_distance 8: -0.3333
distance |a-b|/4, max_distance 1: 0.8333
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
