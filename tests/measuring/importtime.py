#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long two versions take to import ordinary letters, and files that are odd in ten ways, in turns.

  importtime.py --now PROGRAM [--before PROGRAM] [--letters 1000,4000] [--odd 1000] [--rounds 3] [--jobs 1]

Prints processor seconds (user and system, medians) and the ratio of the two versions."""
import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
from corpus import Made  # noqa: E402

SAMPLE = Path(__file__).parents[2] / 'resources' / 'sample' / 'letters'


def paragraphs():
    texts = [path.read_text('utf-8') for path in sorted(SAMPLE.glob('*.txt'))]
    return [part.strip() for text in texts for part in text.split('\n\n') if len(part.strip()) > 60]


def letter(rng, parts, number):
    """About 7,000 characters with a head of its own."""
    lines = [f'Høringssvar {number:05}\nDato: {rng.randint(1, 28):02}.{rng.randint(1, 12):02}.2024\n'
             f'Vår ref.: 24/{rng.randint(100, 9999)} - {rng.randint(1, 99)}']
    while sum(map(len, lines)) < 7000:
        lines.append(rng.choice(parts))
    return '\n\n'.join(lines) + '\n'


def odd_text(rng, way, text, number):
    """A letter as plain text that is odd in one of ten ways."""
    if way == 'table':
        rows = [f'{at};{rng.choice(("ja", "nei"))};{part.replace(";", ",")}' for at,
                part in enumerate(text.split('\n\n'))]
        return '\n'.join(rows).encode()
    if way == 'same':
        return ('Vi støtter forslaget.\n\n' + 'Bydelen kjenner innbyggerne sine best. ' * 150).encode()
    return {'mac': lambda: text.encode('mac_roman', 'ignore'), 'dos': lambda: text.encode('cp865', 'ignore'),
            'windows': lambda: text.encode('cp1252', 'ignore'), 'utf-16': lambda: text.encode('utf-16'),
            'twice': lambda: text.encode().decode('latin-1').encode(),
            'apart': lambda: unicodedata.normalize('NFD', text).encode(),
            'soft': lambda: text.replace('kommune', 'kom\u00admune').replace('\n', '\r\n').encode(),
            'lines': lambda: '\n'.join(line[at:at + 70] for line in text.split('\n')
                                       for at in range(0, max(len(line), 1), 70)).encode()}[way]()


WAYS = ['mac', 'dos', 'windows', 'utf-16', 'twice', 'apart', 'soft', 'lines', 'table', 'same']


def write_ordinary(folder, count):
    folder.mkdir()
    rng, parts = random.Random(3), paragraphs()
    for number in range(count):
        (folder / f'{number:05}.txt').write_text(letter(rng, parts, number), 'utf-8')


def write_odd(folder, count):
    """Half of them plain texts, half Word, OpenDocument, web pages and e-mails with the corpus' odd blocks."""
    folder.mkdir()
    rng, parts = random.Random(4), paragraphs()
    forms = ['docx', 'odt', 'html', 'eml']
    for number in range(count):
        if number % 2:
            made = Made(forms[number // 2 % 4], number, 9)
            (folder / f'{number:05}.{made.form}').write_bytes(made.data)
        else:
            way = WAYS[number // 2 % len(WAYS)]
            (folder / f'{number:05}.txt').write_bytes(odd_text(rng, way, letter(rng, parts, number), number))


def seconds(command):
    """Processor seconds of a command and all that it started."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = process.stderr.read().decode('utf-8', 'replace')
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f'{" ".join(command)}: {error[-1000:]}')
    return usage.ru_utime + usage.ru_stime


def measured(program, files, jobs):
    with tempfile.TemporaryDirectory(prefix='kodeks-time-') as place:
        project = f'{place}/p.kodeks'
        subprocess.run(program + ['new', project], check=True, stdout=subprocess.DEVNULL)
        return seconds(program + ['import', project, str(files), '--jobs', str(jobs)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--now', required=True)
    parser.add_argument('--before')
    parser.add_argument('--letters', default='1000,4000')
    parser.add_argument('--odd', type=int, default=1000)
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--jobs', type=int, default=1)
    arguments = parser.parse_args()
    programs = {name: program.split() for name, program in (('before', arguments.before), ('now', arguments.now))
                if program}
    place = Path(tempfile.mkdtemp(prefix='kodeks-files-'))
    sets = {}
    for count in filter(None, map(int, arguments.letters.split(','))):
        sets[f'{count} ordinary letters'] = place / f'ordinary{count}'
        write_ordinary(sets[f'{count} ordinary letters'], count)
    if arguments.odd:
        sets[f'{arguments.odd} odd files'] = place / 'odd'
        write_odd(place / 'odd', arguments.odd)
    for title, files in sets.items():
        taken = {name: [] for name in programs}
        for _ in range(arguments.rounds):
            for name, program in programs.items():
                taken[name].append(measured(program, files, arguments.jobs))
        figures = {name: statistics.median(times) for name, times in taken.items()}
        ratio = f', ratio {figures["now"] / figures["before"]:.2f}' if 'before' in figures else ''
        print(f'{title}: ' + ', '.join(f'{name} {value:.2f} s' for name, value in figures.items()) + ratio, flush=True)
    shutil.rmtree(place)


if __name__ == '__main__':
    main()
