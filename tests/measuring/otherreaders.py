# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What LibreOffice and pandoc make of the made letters: words they find as well, and words that only they find."""
import collections
import re
import shutil
import subprocess


def bare(text):
    """Words alone, as readers write signs, numbers and marks of notes in their own ways."""
    return set(re.findall(r'[^\W\d_]{3,}', text))


def office_texts(made, files, folder):
    out = folder / 'office'
    shutil.rmtree(out, ignore_errors=True)
    for form in ('docx', 'odt'):
        paths = [str(files / f'{one.name}.{form}') for one in made if one.form == form]
        command = ['soffice', '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', str(out)]
        subprocess.run(command + paths, capture_output=True, check=False)
    return {path.stem: path.read_text('utf-8', 'replace') for path in out.glob('*.txt')}


def pandoc_texts(made, files, _):
    texts = {}
    for one in made:
        if one.form == 'eml' or (one.form == 'html' and one.encoding not in ('', 'utf-8')):
            continue
        file = str(files / f'{one.name}.{one.form}')
        command = ['pandoc', '-t', 'plain', '--wrap=none', '--track-changes=accept', file]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode == 0:
            texts[one.name] = done.stdout.decode('utf-8', 'replace')
    return texts


def print_counter(title, counter, most=30):
    print(f'{title}: {sum(counter.values())}')
    for key, times in counter.most_common(most):
        print(f'  {times} × {key}')


def print_others(made, files, folder, own):
    """By kinds: words of the description that each reader and that neither finds; words that only other readers find
    and that the description does not name as gone."""
    texts = {'LibreOffice': office_texts(made, files, folder), 'pandoc': pandoc_texts(made, files, folder)}
    words = {name: {stem: bare(text) for stem, text in found.items()} for name, found in texts.items()}
    missed = {name: collections.Counter() for name in (*words, 'both')}
    told = total = 0
    only = collections.Counter()
    for one in made:
        found = {name: of[one.name] for name, of in words.items() if one.name in of}
        if not found:
            continue
        for at, word in enumerate(one.shown):
            if not bare(word):
                continue
            missing = [name for name in found if not bare(word) <= found[name]]
            total += 1
            told += len(missing) < len(found)
            for name in missing + (['both'] if len(missing) == len(found) else []):
                missed[name][one.what(at)] += 1
        gone = bare(' '.join(word for block in one.blocks for word in block.gone))
        for name in found:
            only.update(f'{name}: {word}' for word in found[name] - bare(own.get(one.name, '')) - gone)
    print(f'{told} of {total} words of letters are also found by LibreOffice or pandoc')
    for name, counter in missed.items():
        print_counter(f'not found by {name}', counter)
    print_counter('found by others only', only)
