#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes letters whose words are known, imports them and tells which words were lost and which came unasked.

  corpus.py --kodeks PROGRAM [--letters N] [--seed N] [--keep FOLDER] [--others] [--verbose]

`--others` also has LibreOffice and pandoc read the files; run it inside the tools root for that."""
import argparse
import collections
import csv
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
import oddforms  # noqa: E402
import writedocx  # noqa: E402
import writeodt  # noqa: E402
import writepages  # noqa: E402
from description import Describer  # noqa: E402
from otherreaders import print_others  # noqa: E402

FORMS = {'docx': (writedocx.DocxWriter, writedocx.KINDS, ['utf-8', 'utf-8', 'utf-16', 'iso-8859-1', 'windows-1252']),
         'odt': (writeodt.OdtWriter, writeodt.KINDS, ['utf-8', 'utf-8', 'utf-16', 'iso-8859-1', 'windows-1252']),
         'html': (writepages.HtmlWriter, writepages.KINDS, list(writepages.LABELS)),
         'eml': (writepages.MailWriter, writepages.KINDS, ['utf-8', 'iso-8859-1', 'windows-1252', 'iso-8859-15'])}


class Made:
    """A file and what it says."""

    def __init__(self, form, number, seed):
        writer_of, kinds, encodings = FORMS[form]
        describer = Describer(f'{seed} {form} {number}')
        encoding = describer.rng.choice(encodings)
        blocks = describer.letter(kinds + (['odd'] * 6 if form in oddforms.FORMS else []))
        writer = writer_of(f'{seed} {number}', encoding)
        self.form, self.name, self.encoding = form, f'{form}{number:04}', encoding
        self.data = writer.write(blocks)
        self.shown, self.kinds = writer.shown, writer.kinds
        written = {id(block) for block in writer.kinds.values()}
        self.blocks = [block for block in blocks if id(block) in written]

    def what(self, at):
        block = self.kinds[at]
        return f'{self.form} {block.kind} {block.variant}'


def letters(project):
    """Text of each letter by its name."""
    connection = sqlite3.connect(f'file:{project}?mode=ro', uri=True)
    rows = connection.execute('SELECT l.name, c.text FROM letter l JOIN content c ON c.id = l.content').fetchall()
    connection.close()
    return {name.rsplit('.', 1)[0]: text for name, text in rows}


def remarks(report):
    said = collections.defaultdict(str)
    with open(report, newline='', encoding='utf-8-sig') as file:
        for row in csv.DictReader(file):
            said[Path(row['file']).stem] += row['note'] + '\n'
    return said


def pieces(text):
    return re.split(r'\s+', text.strip())


class Tally:
    def __init__(self):
        self.words = self.lost = self.unnamed = self.many = self.unsaid = self.moved = 0
        self.lost_by, self.many_by, self.unsaid_by = (collections.Counter() for _ in range(3))
        self.examples = {}

    def note(self, counter, key, example):
        counter[key] += 1
        self.examples.setdefault((id(counter), key), example)


MAIL_HEAD = re.compile(r'\A(?:[^\n:]+: [^\n]*\n)+\n?')


def compare(made, text, said, tally):
    """Counts what of the description is missing in the text, and what is in the text and not described."""
    found = collections.Counter(pieces(MAIL_HEAD.sub('', text) if made.form == 'eml' else text))
    expected = collections.Counter(made.shown)
    tally.words += len(made.shown)
    missing = expected - found
    for at, word in enumerate(made.shown):
        if missing[word] > 0:
            missing[word] -= 1
            tally.lost += 1
            tally.unnamed += 0 if re.search(r'left out|could not be read|recognised', said) else 1
            tally.note(tally.lost_by, made.what(at), f'{made.name} ({made.encoding}): {word!r}')
    gone = {word: block for block in made.blocks for word in block.gone}
    for word, times in (found - expected).items():
        tally.many += times
        block = gone.get(word)
        key = f'{made.form} {block.kind} {block.variant}' if block else f'{made.form} of nobody'
        tally.note(tally.many_by, key, f'{made.name} ({made.encoding}): {word!r}')
    for block in made.blocks:
        if block.told and block.told not in said:
            tally.unsaid += 1
            tally.note(tally.unsaid_by, f'{made.form} {block.kind} {block.variant}', made.name)


def print_tally(tally, documents):
    print(f'{documents} documents, {tally.words} words: {tally.lost} lost ({tally.unnamed} in letters of which '
          f'the report says nothing), {tally.many} too many; {tally.unsaid} left out as described and not told')
    for title, counter in (('lost', tally.lost_by), ('too many', tally.many_by), ('not told', tally.unsaid_by)):
        for key, times in counter.most_common(40):
            print(f'  {title}: {times} × {key}, as in {tally.examples[(id(counter), key)]}')


def imported(program, folder, files):
    project, report = folder / 'p.kodeks', folder / 'report.csv'
    for command in (['new', str(project)], ['import', str(project), str(files), '--report', str(report)]):
        done = subprocess.run(program + command, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(done.stdout[-2000:] + done.stderr[-2000:])
    return letters(project), remarks(report)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--kodeks', required=True, help='the program, with words before it if need be')
    parser.add_argument('--letters', type=int, default=240)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--keep', help='a folder for the files, the project and the report')
    parser.add_argument('--others', action='store_true', help='let LibreOffice and pandoc read them too')
    parser.add_argument('--only', help='the forms, such as docx,odt')
    arguments = parser.parse_args()
    folder = Path(arguments.keep or tempfile.mkdtemp(prefix='kodeks-corpus-'))
    files = folder / 'files'
    shutil.rmtree(files, ignore_errors=True)
    files.mkdir(parents=True)
    (folder / 'p.kodeks').unlink(missing_ok=True)
    forms = arguments.only.split(',') if arguments.only else list(FORMS)
    made = [Made(forms[number % len(forms)], number, arguments.seed) for number in range(arguments.letters)]
    for one in made:
        (files / f'{one.name}.{one.form}').write_bytes(one.data)
        (folder / f'{one.name}.json').write_text(json.dumps(one.shown, ensure_ascii=False), 'utf-8')
    texts, said = imported(arguments.kodeks.split(), folder, files)
    tally = Tally()
    for one in made:
        compare(one, texts.get(one.name, ''), said.get(one.name, ''), tally)
    print_tally(tally, len(made))
    if arguments.others:
        print_others(made, files, folder, texts)
    if not arguments.keep:
        shutil.rmtree(folder)
    return 1 if tally.lost or tally.many or tally.unsaid else 0


if __name__ == '__main__':
    os.environ.setdefault('LC_ALL', 'C.UTF-8')
    sys.exit(main())
