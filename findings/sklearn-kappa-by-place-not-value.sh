#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# scikit-learn: weighted kappa of ratings from 1 to 5 does not see how far they are apart where nobody used the middle.
#
# Version: Debian python3-sklearn 1.2.1+dfsg-1 with python3-numpy 1:1.24.2-1+deb12u1.
#
# Expected: cohen_kappa_score takes ratings as numbers, and its weights, linear and quadratic, are of the distance
# between them, so two coders who differ by one step agree better than two who differ by three.
#
# What happens: the distance is that of places in the sorted list of the ratings that occur. Where no letter has 3 or 4,
# 2 and 5 are neighbours as 1 and 2 are. A pair of coders who take 1 for 2, and a pair who take 2 for 5 (against for
# strongly for) as often, have the same kappa, to the last digit. With labels=[1, 2, 3, 4, 5] it is 0.91 and 0.72; the
# manual says of labels that they choose a subset. One more letter on which both said 3 changes the figure as well.
#
# Why it matters: few letters sit in the middle of such a scale, and early in a project none may. The figure then is
# too good or too bad by what nobody rated, and figures of two months are not comparable. Give labels, the whole scale.
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

deb python3-sklearn 1.2.1+dfsg-1
deb python3-sklearn-lib 1.2.1+dfsg-1
deb python3-numpy 1:1.24.2-1+deb12u1
deb python3-scipy 1.10.1-2
deb python3-joblib 1.2.0-4+deb12u1
deb python3-threadpoolctl 3.1.0-1
deb python3-decorator 5.1.1-3
deb libblas3 3.11.0-2
deb liblapack3 3.11.0-2
deb libgfortran5 12.2.0-14+deb12u1
deb liblbfgsb0 3.0+dfsg.4-1
cd "$tmp"
cat > kappa.py <<'PY'
from sklearn.metrics import cohen_kappa_score

first = [1, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5]
near = [2, 1, 1, 1, 1, 2, 2, 2, 5, 5, 5, 5]
far = [1, 1, 1, 1, 5, 2, 2, 2, 2, 5, 5, 5]
for name, second in (("1 for 2, 2 for 1", near), ("2 for 5, 5 for 2", far)):
    for weights in ("linear", "quadratic"):
        kappa = cohen_kappa_score(first, second, weights=weights)
        scale = cohen_kappa_score(first, second, weights=weights, labels=[1, 2, 3, 4, 5])
        print("%s, %s: %.4f, with labels %.4f" % (name, weights, kappa, scale))
print("and a letter of 3: %.4f" % cohen_kappa_score(first + [3], far + [3], weights="linear"))
PY
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
LD_LIBRARY_PATH=$libraries:$libraries/blas:$libraries/lapack PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" \
    python3 -S kappa.py | tee seen
cat > stated <<'TXT'
1 for 2, 2 for 1, linear: 0.8125, with labels 0.9062
1 for 2, 2 for 1, quadratic: 0.8750, with labels 0.9712
2 for 5, 5 for 2, linear: 0.8125, with labels 0.7188
2 for 5, 5 for 2, quadratic: 0.8750, with labels 0.7404
and a letter of 3: 0.7679
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
