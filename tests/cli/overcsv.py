#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of the Oslo sample once more, by this script alone and over nothing but the CSV that “kodeks export” writes:
transfers, positions, co-occurrences and the networks of contract §7, for coder A, coder B and both, by passage, letter and
sender. Every number must be the program's.

    overcsv.py KODEKS"""
import csv
import itertools
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict

KODEKS = os.path.abspath(sys.argv[1])
CODERS = {'A': ['Coder A'], 'B': ['Coder B'], 'both': []}
PAIRS = (('task', 'direction'), ('argument', 'argument'), ('task', 'argument'), ('sender', 'task'), ('question', 'to'))
compared = Counter()


def kodeks(*words):
    run = subprocess.run([KODEKS, *map(str, words)], capture_output=True, text=True, encoding='utf-8', check=False)
    if run.returncode != 0:
        sys.exit(f'kodeks {" ".join(map(str, words))}: {run.returncode}: {run.stderr}')
    return run.stdout


def options(coders):
    return [word for coder in coders for word in ('--coder', coder)]


def asked(words, coders):
    return json.loads(kodeks(*words, '--json', *options(coders)))


def same(what, ours, theirs):
    """`theirs` are the program's."""
    compared[what.split(',')[0]] += len(ours)
    if ours != theirs:
        more = {key: (ours.get(key), theirs.get(key)) for key in ours.keys() | theirs.keys()
                if ours.get(key) != theirs.get(key)}
        sys.exit(f'{what}: of the CSV and of the program: {dict(list(more.items())[:5])}')


def unit(row, by):
    return {'passage': row['passage_id'], 'letter': row['letter'], 'sender': row['sender'] or row['letter']}[by]


def distinct(rows, by, keys):
    """How many units there are of each key that a row has."""
    found = defaultdict(set)
    for row in rows:
        for key in keys(row):
            found[key].add(unit(row, by))
    return {key: len(units) for key, units in found.items()}


def values(row, dimension):
    name = {'task': 'task_id', 'direction': 'direction_id', 'from': 'from_actor', 'to': 'to_actor'}.get(dimension)
    if dimension == 'argument':
        return row['arguments'].split(';') if row['arguments'] else []
    if dimension == 'sender':
        return [row['sender'] or row['letter']]
    return [row[name or dimension]] if row[name or dimension] else []


def transfers(rows, coders, kinds, by):
    told = asked(['transfers', 'p.kodeks', '--unit', by], coders)
    same(f'transfers, from × to by {by}', distinct(rows, by, lambda r: [(r['from_actor'], r['to_actor'])]
                                                   if r['from_actor'] else []),
         {(each['from'], each['to']): each['count'] for each in told['from_to']})
    same(f'transfers, task × direction by {by}', distinct(rows, by, lambda r: [(r['task_id'], r['direction_id'])]
                                                          if r['task_id'] and r['direction_id'] else []),
         {(each['task_id'], each['direction_id']): each['count'] for each in told['task_direction']})
    same(f'transfers, kinds by {by}',
         distinct(rows, by, lambda r: [kinds[r['direction_id']]] if r['direction_id'] else []),
         {kind: count for kind, count in told['kinds'].items() if count})


def reached(rows, within):
    """Every row with those whose column counts beside its own row."""
    if within == 'passage':
        return [(row, [row]) for row in rows]
    if within == 'letter':
        return [(row, [other for other in rows if other['letter'] == row['letter']]) for row in rows]
    return [(row, [other for other in rows if other is not row and other['letter'] == row['letter']
                   and other['coder'] == row['coder'] and int(other['start']) < int(row['end'])
                   and int(row['start']) < int(other['end'])]) for row in rows]


def cooccurrences(rows, coders, by, across, down, within):
    found = defaultdict(set)
    for row, others in reached(rows, within):
        for other in others:
            for one, two in itertools.product(values(row, down), values(other, across)):
                if down != across:
                    found[(one, two)].add(unit(row, by))
                elif one != two:
                    found[tuple(sorted((one, two)))].update((unit(row, by), unit(other, by)))
    told = asked(['cooccurrence', 'p.kodeks', '--rows', down, '--columns', across, '--within', within, '--unit', by],
                 coders)
    cells = {(each['row'], each['column']): each['count'] for each in told['cells']}
    if down == across:
        cells = {tuple(sorted(pair)): count for pair, count in cells.items()}
    what = f'co-occurrence, {down} × {across} {within} by {by}'
    same(what, {pair: len(units) for pair, units in found.items()}, cells)
    for dimension, margin in ((down, told['rows']), (across, told['columns'])):
        same(what, distinct(rows, by, lambda r, d=dimension: values(r, d)),
             {key: count for key, count in margin.items() if count})


def weights(kinds, ends, one, other):
    """w and c of contract §7."""
    transfer = kinds[one] == kinds[other] == 'transfer'
    apart = sorted((kinds[one], kinds[other])) == ['transfer', 'unchanged']
    same_end = transfer and ends[one][1] == ends[other][1]
    agree = 1 if one == other else 0.5 if same_end and ends[one][0] != ends[other][0] else 0
    return agree, 1 if apart or (transfer and not same_end) else 0


def networks(rows, coders, kinds):
    stances = defaultdict(lambda: defaultdict(set))
    ends = {}
    for row in rows:
        if row['task_id'] and row['direction_id'] and kinds[row['direction_id']] != 'unclear':
            stances[unit(row, 'sender')][row['task_id']].add(row['direction_id'])
            ends[row['direction_id']] = (row['from_actor'], row['to_actor'])
    senders = sorted({unit(row, 'sender') for row in rows})
    activity = {sender: sum(map(len, stances[sender].values())) for sender in senders}
    for mode, normalise in itertools.product(('congruence', 'conflict', 'subtract'),
                                             ('none', 'activity', 'jaccard', 'cosine')):
        ours = {}
        for one, other in itertools.combinations(senders, 2):
            pairs = [weights(kinds, ends, d, e) for task in stances[one] for d in stances[one][task]
                     for e in stances[other].get(task, ())]
            agree, against = sum(w for w, _ in pairs), sum(c for _, c in pairs)
            weight = {'congruence': agree, 'conflict': against, 'subtract': agree - against}[mode]
            both = activity[one] + activity[other]
            divisor = {'none': 1, 'activity': both / 2, 'jaccard': both - agree,
                       'cosine': math.sqrt(activity[one] * activity[other])}[normalise]
            if weight and divisor > 0:
                ours[(one, other)] = round(weight / divisor, 9)
        told = asked(['network', 'p.kodeks', 'n.csv', '--mode', mode, '--normalise', normalise], coders)
        same(f'network, {mode} {normalise}', ours,
             {tuple(sorted((tie['source'], tie['target']))): round(tie['weight'], 9) for tie in told['edges']
              if tie['weight']})


def main():
    place = tempfile.TemporaryDirectory()
    os.chdir(place.name)
    kodeks('sample', 'p.kodeks')
    kodeks('export', 'p.kodeks', 'all.csv')
    kodeks('codebook', 'p.kodeks', 'codebook.json')
    codes = json.loads(pathlib.Path('codebook.json').read_text(encoding='utf-8'))['dimensions']['direction']
    known = {'D.UENDRET': 'unchanged', 'D.SAMARBEID': 'cooperation', 'D.UAVKLART': 'unclear'}
    kinds = {code['id']: code.get('kind') or known.get(code['id'], 'transfer') for code in codes}
    with open('all.csv', encoding='utf-8', newline='') as file:
        every = list(csv.DictReader(file))
    for name, coders in CODERS.items():
        rows = [row for row in every if not coders or row['coder'] in coders]
        print(f'coder {name}: {len(rows)} rows')
        for by in ('passage', 'letter', 'sender'):
            transfers(rows, coders, kinds, by)
            for within in ('passage', 'overlap', 'letter'):
                for down, across in PAIRS if by == 'letter' else PAIRS[:2]:
                    cooccurrences(rows, coders, by, across, down, within)
        networks(rows, coders, kinds)
    print('the same, numbers:', ', '.join(f'{what} {count}' for what, count in sorted(compared.items())))


if __name__ == '__main__':
    main()
