#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fleiss' kappa in statsmodels: letters that nobody has read yet raise the agreement.
#
# Versions: Debian python3-statsmodels 0.13.5+dfsg-7 with python3-numpy 1:1.24.2-1+deb12u1.
#
# Expected: aggregate_raters, which makes the table of counts that fleiss_kappa takes, leaves out a rating that is NaN
# (what pandas and NumPy have for "missing"), or refuses it. One would expect three NaN in a row at least to be no
# agreement.
#
# What happens: NaN becomes a category of its own, without a warning. Letters that no coder has rated are letters on
# which all agree. With six letters of three coders kappa is 0.1111; with six further letters that nobody has opened
# it is 0.6444. It works the other way as well: two coders who agree on every one of six letters have 1.0000, and with
# an empty column for a third coder who has not begun, 0.0000.
#
# Why it matters: a matrix of coders and letters out of a program for coding nearly always has gaps, and the figure
# moves with how far the work has come rather than with how it was done. Leave out the rows with a gap before the call
# and say how many they were, or use a measure that knows gaps, such as Krippendorff's alpha.
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

deb python3-statsmodels 0.13.5+dfsg-7
deb python3-statsmodels-lib 0.13.5+dfsg-7
deb python3-numpy 1:1.24.2-1+deb12u1
deb python3-scipy 1.10.1-2
deb python3-pandas 1.5.3+dfsg-2
deb python3-pandas-lib 1.5.3+dfsg-2
deb python3-patsy 0.5.3-1
deb python3-dateutil 2.8.2-2
deb python3-tz 2022.7.1-4
deb python3-six 1.16.0-4
deb python3-packaging 23.0-1
deb python3-decorator 5.1.1-3
deb libblas3 3.11.0-2
deb liblapack3 3.11.0-2
deb libgfortran5 12.2.0-14+deb12u1
deb liblbfgsb0 3.0+dfsg.4-1
cd "$tmp"
cat > kappa.py <<'PY'
import numpy
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

rated = numpy.array([[1, 1, 1], [2, 2, 1], [1, 2, 1], [2, 2, 2], [1, 1, 2], [2, 1, 2]], float)
unread = numpy.full((6, 3), numpy.nan)
two = numpy.array([[1, 1], [2, 2], [1, 1], [2, 2], [1, 1], [2, 2]], float)
absent = numpy.full((6, 1), numpy.nan)


def show(what, ratings):
    table, categories = aggregate_raters(ratings)
    print("%s: %.4f, categories %s" % (what, fleiss_kappa(table), categories.tolist()))


show("six letters", rated)
show("and six unread", numpy.vstack([rated, unread]))
show("two coders", two)
show("and one absent", numpy.hstack([two, absent]))
PY
libraries=$tmp/debian/usr/lib/x86_64-linux-gnu
export PYTHONPATH="$tmp/debian/usr/lib/python3/dist-packages"
export LD_LIBRARY_PATH="$libraries:$libraries/blas:$libraries/lapack"
python3 kappa.py | tee seen
cat > stated <<'TXT'
six letters: 0.1111, categories [1.0, 2.0]
and six unread: 0.6444, categories [1.0, 2.0, nan]
two coders: 1.0000, categories [1.0, 2.0]
and one absent: 0.0000, categories [1.0, 2.0, nan]
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
