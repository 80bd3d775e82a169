# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
import random

import oddforms


class BlockWriter:
    """What the writers of all forms share: they put each block of a description as put_KIND() does.

    `shown` are the words that must come, in order, with numbers, signs and notes' marks; `kinds` says which block each
    of them is of.
    """

    NAME = ''  # the form's, for oddforms

    def __init__(self, seed, encoding='utf-8'):
        self.rng = random.Random(seed)
        self.encoding = encoding
        self.shown = []
        self.kinds = {}

    def bodies(self, blocks):
        all_of_them = []
        for block in blocks:
            shown = len(self.shown)
            all_of_them.append(getattr(self, 'put_' + block.kind)(block))
            self.kinds.update({at: block for at in range(shown, len(self.shown))})
        return all_of_them

    def end_with_notes(self, notes):
        """Of pairs of words and block: they stand last, numbered."""
        for number, (words, block) in enumerate(notes, 1):
            self.kinds.update({at: block for at in range(len(self.shown), len(self.shown) + len(words) + 1)})
            self.shown += [f'[{number}]'] + words

    def put_odd(self, block):
        markup, shown = oddforms.written(self.NAME, block)
        self.shown += shown
        return markup
