#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# NLTK: the dispersion plot names its rows upside down, so the marks beside a word are those of another one.
#
# Version: Debian python3-nltk 3.8-1 with python3-matplotlib 3.6.3-1+b1.
#
# A dispersion plot has a row for each word, and a mark in it wherever the word stands in the text.
#
# Expected: the marks in the row that is named "imot" (against) are at the places of "imot".
#
# What happens: the words are numbered from the last one on for their marks, so that the first is at the top, and the
# rows are named from the first one on, which is at the bottom. With two words each has the marks of the other; with
# three the one in the middle is right, and may be the one that is checked. Text.dispersion_plot draws the same, and
# nothing is said.
#
# Why it matters: the picture shows who speaks of what, or where in a letter, and no figure stands beside it. "For" ten
# times and "against" twice are shown the other way round. Set the names anew, in backward order, on the axes that are
# returned, and count before believing the picture.
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
deb python3-matplotlib 3.6.3-1+b1
deb python-matplotlib-data 3.6.3-1
deb python3-numpy 1:1.24.2-1+deb12u1
deb python3-dateutil 2.8.2-2
deb python3-six 1.16.0-4
deb python3-packaging 23.0-1
deb python3-cycler 0.11.0-1
deb python3-kiwisolver 1.4.4-1+b1
deb python3-contourpy 1.0.7-1+b1
deb python3-pyparsing 3.0.9-1
for package in python3-pil libimagequant0 libraqm0 libjpeg62-turbo libopenjp2-7 libtiff6 libwebp7 libwebpdemux2 \
    libwebpmux3 libxcb1 libxau6 libxdmcp6 libbsd0 libmd0 liblcms2-2 libfreetype6 libfribidi0 libharfbuzz0b libdeflate0 \
    libjbig0 liblerc4 libzstd1 libgraphite2-3 libpng16-16 libbrotli1 libglib2.0-0 libpcre2-8-0 libqhull-r8.0 \
    libblas3 liblapack3 libgfortran5 libgomp1; do
    # What matplotlib needs of the system to draw, at whatever update is current.
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download "$package")
    dpkg -x "$(echo "$tmp/$package"_*.deb)" "$tmp/unpacked"
done
cd "$tmp"
# Debian's matplotlib looks for its data in the system's folder.
sed -i "s|'/usr/share|'$tmp/unpacked/usr/share|" unpacked/usr/lib/python3/dist-packages/matplotlib/__init__.py
cat > plot.py <<'PY'
import matplotlib

matplotlib.use("Agg")

from nltk.draw.dispersion import dispersion_plot

text = ["for"] * 10 + ["imot"] * 2 + ["usikker"] * 5
for words in (["for", "imot"], ["for", "imot", "usikker"]):
    axes = dispersion_plot(text, words)
    (marks,) = axes.lines
    heights = list(marks.get_ydata())
    for height, name in zip(axes.get_yticks(), axes.get_yticklabels()):
        word = name.get_text()
        print("%d words, %s:" % (len(words), word), heights.count(height), "marks,", text.count(word), "in the text")
PY
libraries=$tmp/unpacked/usr/lib/x86_64-linux-gnu
export MPLCONFIGDIR="$tmp" MATPLOTLIBRC="$tmp/unpacked/etc/matplotlibrc"
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" \
    LD_LIBRARY_PATH="$libraries:$libraries/blas:$libraries/lapack" python3 -S plot.py 2> errors | tee seen \
    || { cat errors >&2; exit 1; }
cat > stated <<'TXT'
2 words, for: 2 marks, 10 in the text
2 words, imot: 10 marks, 2 in the text
3 words, for: 5 marks, 10 in the text
3 words, imot: 2 marks, 2 in the text
3 words, usikker: 10 marks, 5 in the text
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
