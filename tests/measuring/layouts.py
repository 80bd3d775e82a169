#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is lost, joined or out of order in the text of PDF documents whose layouts and words are known.

  layouts.py [--office COMMAND] [--kodeks COMMAND] [--documents N] [--seed N] [--keep] [--only NAME,NAME]

Each document has some of the layouts below, in one of six languages; LibreOffice prints it. Run it at the top of the
checkout: it works in build/layouts. Ends with 1 if a word was lost, came unasked or was joined with another."""
import argparse
import difflib
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

from layoutwriter import FEATURES, Layout
from layoutwords import LANGUAGES

PLACE = Path('build/layouts')
INSIDE = 'env KODEKS_TOOLS=1 packaging/inside'


def run(command, *more):
    done = subprocess.run(command.split() + list(more), capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f'{command} {" ".join(more)[:300]}: {done.stdout[-1000:]}{done.stderr[-1000:]}')


def described(number, seed, only):
    """The layouts of one document: each alone first, then some together."""
    draw = random.Random(f'{seed}/{number}')
    names = only or list(FEATURES)
    language = LANGUAGES[number % len(LANGUAGES)]
    if number < len(names):
        return Layout(language, [names[number]], draw)
    return Layout(language, draw.sample(names, min(len(names), draw.randint(2, 5))), draw)


def texts(project):
    connection = sqlite3.connect(project)
    rows = connection.execute('SELECT l.name, c.text FROM letter l JOIN content c ON c.id = l.content').fetchall()
    connection.close()
    return {name.rsplit('.', 1)[0]: text for name, text in rows}


def compared(wanted, found):
    """What differs, as (kind, wanted words, found words): lost, unasked, joined, parted, moved."""
    differences = []
    matcher = difflib.SequenceMatcher(None, wanted, found, autojunk=False)
    for kind, first, last, begin, end in matcher.get_opcodes():
        if kind == 'equal':
            continue
        here, there = wanted[first:last], found[begin:end]
        if here and there and ''.join(here) == ''.join(there):
            kind = 'joined' if len(there) < len(here) else 'parted'
        elif kind == 'replace':
            kind = 'changed'
        differences.append((kind, here, there))
    lost = [word for kind, here, _ in differences if kind in ('delete', 'changed') for word in here]
    more = [word for kind, _, there in differences if kind in ('insert', 'changed') for word in there]
    moved = bool(lost) and sorted(lost) == sorted(more)
    names = {'delete': 'lost', 'insert': 'unasked'}
    return [('moved' if moved else names.get(kind, kind), here, there) for kind, here, there in differences]


def without(words, asides):
    """Without what stands beside the text, where each comes as one piece between sentences."""
    for aside in asides:
        for place in range(len(words) - len(aside) + 1):
            between = place in (0, len(words) - len(aside)) or words[place - 1][-1] in '.:' or words[place][0].isupper()
            if between and words[place:place + len(aside)] == aside:
                words = words[:place] + words[place + len(aside):]
                break
    return words


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--office', default=f'{INSIDE} soffice')
    parser.add_argument('--kodeks', default=f'{INSIDE} build/dev/app/kodeks')
    parser.add_argument('--documents', type=int, default=60)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--only', default='', help='some layouts: ' + ', '.join(FEATURES))
    parser.add_argument('--keep', action='store_true', help='keep build/layouts')
    arguments = parser.parse_args()
    shutil.rmtree(PLACE, ignore_errors=True)
    (PLACE / 'fodt').mkdir(parents=True)
    only = [name for name in arguments.only.split(',') if name]
    layouts = {f'{number:03}': described(number, arguments.seed, only) for number in range(arguments.documents)}
    for name, layout in layouts.items():
        (PLACE / 'fodt' / f'{name}.fodt').write_text(layout.document(), 'utf-8')
    run(arguments.office, '-env:UserInstallation=file:///tmp/kodeks-layouts', '--headless', '--convert-to', 'pdf',
        '--outdir', str(PLACE / 'pdf'), *(str(PLACE / 'fodt' / f'{name}.fodt') for name in layouts))
    project = PLACE / 'project.kodeks'
    run(arguments.kodeks, 'new', str(project))
    run(arguments.kodeks, 'import', str(project), str(PLACE / 'pdf'))
    found = texts(project)
    words = 0
    counts = {}
    for name, layout in layouts.items():
        wanted = layout.words()
        words += len(wanted)
        differences = compared(wanted, without(found.get(name, '').split(), layout.besides()))
        if differences:
            print(f'{name} ({layout.language}, {", ".join(layout.features)})')
        for kind, here, there in differences:
            counts[kind] = counts.get(kind, 0) + max(1, len(here), len(there))
            print(f'    {kind}: {" ".join(here)[:150]!r} -> {" ".join(there)[:150]!r}')
    told = ', '.join(f'{count} {kind}' for kind, count in sorted(counts.items())) or 'nothing differs'
    print(f'{len(layouts)} documents, {words} words: {told}')
    if not arguments.keep:
        shutil.rmtree(PLACE)
    sys.exit(1 if counts else 0)


if __name__ == '__main__':
    main()
