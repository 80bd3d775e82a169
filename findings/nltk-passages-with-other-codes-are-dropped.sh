#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# NLTK: of the passages that are marked word by word in a text one function reads a part, and its neighbour all.
#
# Version: Debian python3-nltk 3.8-1.
#
# In the columns of CoNLL each word has its class and B-, I- or O: a passage with a code begins, goes on, or there is
# none. Programs for annotation write their passages so, with the name of the code behind the hyphen.
#
# Expected: conllstr2tree, which takes the columns, and conlltags2tree, which takes the same as triples, make the same
# tree, with a branch for each passage. An unknown name would be refused, as a column that is missing is.
#
# What happens: conllstr2tree takes only passages that are called NP, PP and VP, unless it is told other names, and
# makes all others O. Of the three passages here it has one, since its code happens to be called VP, for "verneplan",
# and not the two others. conlltags2tree, which has an argument of the same name, pays no heed to it and gives all
# three. Nothing is said.
#
# Why it matters: how much of a letter is coded, and how two coders agree on it, is counted in such trees. A tree
# without branches is what a letter without passages gives. Use conlltags2tree, or name the whole codebook in
# chunk_types.
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
cat > read.py <<'PY'
from nltk.chunk.util import conllstr2tree, conlltags2tree

ROWS = """Vi PRON O
støtter V B-FOR
forslaget N I-FOR
men K O
fristen N B-MOT
er V I-MOT
for ADV I-MOT
kort ADJ I-MOT
og K O
planen N B-VP
mangler V I-VP"""


def show(name, tree):
    passages = ["%s %d words" % (part.label(), len(part)) for part in tree.subtrees() if part is not tree]
    print("%s:" % name, ", ".join(passages), "in", len(tree.leaves()), "words")


triples = [tuple(row.split()) for row in ROWS.split("\n")]
show("conllstr2tree", conllstr2tree(ROWS))
show("conllstr2tree, named", conllstr2tree(ROWS, chunk_types=("FOR", "MOT", "VP")))
show("conlltags2tree", conlltags2tree(triples))
show("conlltags2tree, NP alone", conlltags2tree(triples, chunk_types=("NP",)))
PY
PYTHONPATH="$tmp/unpacked/usr/lib/python3/dist-packages" python3 -S read.py | tee seen
cat > stated <<'TXT'
conllstr2tree: VP 2 words in 11 words
conllstr2tree, named: FOR 2 words, MOT 4 words, VP 2 words in 11 words
conlltags2tree: FOR 2 words, MOT 4 words, VP 2 words in 11 words
conlltags2tree, NP alone: FOR 2 words, MOT 4 words, VP 2 words in 11 words
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
