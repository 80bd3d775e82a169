# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a made letter says: blocks of several kinds, drawn from a seed, and which words of each must come out of a file
that holds them. Every word is used once in a letter, so that a lost one, one too many and two run together are seen."""
import random
from dataclasses import dataclass, field

SYLLABLES = ('be for av til kom mu ne råd gi ve sel ge tjen es te opp dal vik haug bydel sær før ønsk løs rett vann '
             'skol '
             'barn eld plan svar lån tra kva sik græs æren ørn ås båt fjell nær grøn språk vei hjem lege klag '
             'frist').split()
ODD = ['§', '2024', '17-2', 'mv.', 'f.eks.', '“{}”', '({})', '{},', 'É{}', '{}–', '{}/{}', '{}-{}', '«{}»', '1.500',
       '{}?', '{}:', 'CO₂', 'š{}', '{}…']


class Words:
    def __init__(self, rng):
        self.rng = rng
        self.used = set()

    def plain(self):
        while True:
            word = ''.join(self.rng.choice(SYLLABLES) for _ in range(self.rng.choice((2, 2, 3, 3, 4))))
            if word not in self.used and word + 'e' not in self.used:
                self.used.add(word)
                return word

    def one(self):
        if self.rng.random() < 0.12:
            form = self.rng.choice(ODD)
            if '{' in form:
                return form.format(self.plain(), self.plain())
        return self.plain()

    def some(self, fewest=3, most=9):
        return [self.one() for _ in range(self.rng.randint(fewest, most))]


@dataclass
class Block:
    kind: str
    words: list = field(default_factory=list)  # that stand in it, in order
    gone: list = field(default_factory=list)  # that it holds and that must not come
    told: str = ''  # what the report has to say of those, by a word of its sentence
    variant: str = ''
    level: int = 0
    parts: list = field(default_factory=list)  # items, cells, entries

    def shown(self):
        """All words and signs that must come, as they stand between white space."""
        return list(self.words)


def roman(value):
    text = ''
    for worth, digit in ((100, 'c'), (90, 'xc'), (50, 'l'), (40, 'xl'), (10, 'x'), (9, 'ix'), (5, 'v'), (4, 'iv'),
                         (1, 'i')):
        while value >= worth:
            text, value = text + digit, value - worth
    return text


def item_number(value, form):
    letter = chr(ord('a') + (value - 1) % 26) * (1 + (value - 1) // 26)
    return {'1': str(value), '01': f'{value:02}', 'a': letter, 'A': letter.upper(), 'i': roman(value),
            'I': roman(value).upper()}[form]


@dataclass
class ListForm:
    """A numbering of up to three levels: forms of numbers, texts around them (as in Word: %1 is the first level's)."""
    forms: list
    texts: list
    starts: list
    restarts: list  # False: that level counts on behind items of higher levels
    legal: list

    def markers(self, levels):
        counts = [start - 1 for start in self.starts]
        markers = []
        for level in levels:
            counts[level] += 1
            for deeper in range(level + 1, 3):
                if self.restarts[deeper]:
                    counts[deeper] = self.starts[deeper] - 1
            text = self.texts[level]
            for at in range(level + 1):
                form = '1' if self.legal[level] else self.forms[at]
                text = text.replace(f'%{at + 1}', item_number(max(counts[at], self.starts[at]), form))
            markers.append(text)
        return markers


LIST_FORMS = {
    'decimal': ListForm(['1', 'a', 'i'], ['%1.', '%2)', '%3.'], [1, 1, 1], [True] * 3, [False] * 3),
    'outline': ListForm(['1', '1', '1'], ['%1', '%1.%2', '%1.%2.%3'], [1, 1, 1], [True] * 3, [False] * 3),
    'legal': ListForm(['I', '1', '1'], ['%1.', '%1.%2', '%1.%2.%3'], [1, 1, 1], [True] * 3, [False, True, True]),
    'roman': ListForm(['I', 'A', '1'], ['%1.', '%2.', '(%3)'], [3, 2, 1], [True] * 3, [False] * 3),
    'on': ListForm(['1', 'a', 'i'], ['%1.', '%2)', '%3.'], [1, 1, 1], [True, False, True], [False] * 3),
    'zero': ListForm(['01', 'a', 'i'], ['%1.', '%2)', '%3.'], [7, 1, 1], [True] * 3, [False] * 3),
    'wordy': ListForm(['1', 'a', 'i'], ['Punkt %1:', '%2.', '%3)'], [1, 1, 1], [True] * 3, [False] * 3),
}
SIGNS = {'ticked': ('Wingdings', 0xFE, '☑'), 'crossed': ('Wingdings', 0xFD, '☒'), 'empty': ('Wingdings', 0xA8, '☐'),
         'right': ('Wingdings', 0xE0, '→'), 'done': ('Wingdings', 0xFC, '✓'), 'most': ('Symbol', 0xA3, '≤'),
         'alpha': ('Symbol', 0x61, 'α'), 'box': ('Wingdings 2', 0x52, '☑')}


class Describer:
    """Draws the blocks of one letter."""

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.words = Words(self.rng)

    def letter(self, kinds, fewest=12, most=28):
        """Blocks of the kinds that a form knows; each kind has its turn over the letters."""
        blocks = [self.block('heading'), self.block('text')]
        for _ in range(self.rng.randint(fewest, most)):
            blocks.append(self.block(self.rng.choice(kinds)))
            if self.rng.random() < 0.5:
                blocks.append(self.block('text'))
        return blocks + [self.block('text')]

    def block(self, kind):
        make = getattr(self, 'make_' + kind, None)
        return make() if make else Block(kind, self.words.some())

    def make_text(self):
        forms = ['plain', 'split', 'spaces', 'breaks', 'tabs', 'hard', 'marked', 'spaced']
        return Block('text', self.words.some(5, 25), variant=self.rng.choice(forms))

    def make_heading(self):
        return Block('heading', self.words.some(2, 5), level=self.rng.randint(1, 3),
                     variant=self.rng.choice(['style', 'named', 'based', 'outline']))

    def make_list(self):
        name = self.rng.choice(sorted(LIST_FORMS))
        levels = [0]
        for _ in range(self.rng.randint(2, 8)):
            levels.append(min(2, max(0, levels[-1] + self.rng.choice((-1, 0, 0, 1)))))
        items = [(level, self.words.some(1, 5)) for level in levels]
        how = self.rng.choice(['direct', 'style', 'linked', 'override', 'start'])
        return Block('list', [word for _, item in items for word in item], level=self.rng.randint(4, 9),
                     variant=f'{name} {how}', parts=items)

    def make_bullets(self):
        items = [(0, self.words.some(1, 5)) for _ in range(self.rng.randint(2, 5))]
        return Block('bullets', [word for _, item in items for word in item], parts=items,
                     variant=self.rng.choice(['•', '–', 'symbol']))

    def make_table(self):
        columns = self.rng.randint(1, 4)
        rows = [[self.words.some(0 if columns > 1 else 1,
                                 4) for _ in range(columns)] for _ in range(self.rng.randint(1, 4))]
        return Block('table', [word for row in rows for cell in row for word in cell], parts=rows,
                     variant=self.rng.choice(['plain', 'nested', 'paragraphs', 'wrapped']))

    def make_tick(self):
        entries = [(self.rng.choice((True, False)), self.words.some(1, 3)) for _ in range(self.rng.randint(1, 4))]
        return Block('tick', [word for _, entry in entries for word in entry], parts=entries,
                     variant=self.rng.choice(['old', 'new', 'default']))

    def make_choice(self):
        entries = [self.words.some(1, 3) for _ in range(self.rng.randint(2, 5))]
        chosen = self.rng.randrange(len(entries))
        asked = self.words.some(1, 3)
        gone = [word for at, entry in enumerate(entries) if at != chosen for word in entry]
        return Block('choice', asked + entries[chosen], gone, level=chosen, parts=[asked, entries],
                     variant=self.rng.choice(['old', 'new', 'default']))

    def make_answer(self):
        asked, answer = self.words.some(1, 3), self.words.some(1, 8)
        return Block('answer', asked + answer, parts=[asked, answer], variant=self.rng.choice(['old', 'new', 'block']))

    def make_prompt(self):
        asked, prompt = self.words.some(1, 3), self.words.some(2, 5)
        return Block('prompt', asked, prompt, 'prompts', parts=[asked, prompt], variant=self.rng.choice(['run',
            'block']))

    def make_field(self):
        before, code, result, after = self.words.some(1, 3), self.words.some(1, 2), self.words.some(1,
            4), self.words.some(1, 3)
        return Block('field', before + result + after, code, parts=[before, code, result, after],
                     variant=self.rng.choice(['complex', 'simple', 'link', 'nested', 'lines']))

    def make_broken(self):
        words = [self.words.some(1, 3) for _ in range(3)]
        return Block('broken', sum(words, []), parts=words,
                     variant=self.rng.choice(['unended', 'deleted end', 'no begin', 'unseparated', 'in cell']))

    def make_tracked(self):
        kept, added, gone, after = (self.words.some(1, 4) for _ in range(4))
        return Block('tracked', kept + added + after, gone, parts=[kept, added, gone, after],
                     variant=self.rng.choice(['run', 'moved', 'paragraph', 'row', 'mark']))

    def make_hidden(self):
        before, gone, after = self.words.some(1, 4), self.words.some(1, 4), self.words.some(1, 4)
        return Block('hidden', before + after, gone, 'hid', parts=[before, gone, after],
                     variant=self.rng.choice(['run', 'characters', 'paragraph', 'inherited', 'shown again', 'section']))

    def make_dropcap(self):
        word = 'K' + self.words.plain()
        rest = self.words.some(3, 8)
        return Block('dropcap', [word] + rest, parts=[word[0], ' '.join([word[1:]] + rest)],
                     variant=self.rng.choice(['drop', 'margin']))

    def make_signs(self):
        entries = [(self.rng.choice(sorted(SIGNS)), self.words.some(1, 3)) for _ in range(self.rng.randint(1, 3))]
        return Block('signs', [word for _, entry in entries for word in entry], parts=entries,
                     variant=self.rng.choice(['sym', 'run', 'low']))

    def make_note(self):
        before, after, note = self.words.some(1, 5), self.words.some(0, 4), self.words.some(2, 8)
        return Block('note', before + after + note, parts=[before, after, note],
                     variant=self.rng.choice(['footnote', 'endnote']))

    def make_box(self):
        around, inner = self.words.some(2, 5), self.words.some(2, 6)
        return Block('box', around + inner, parts=[around, inner], variant=self.rng.choice(['new', 'old', 'table']))

    def make_comment(self):
        around, gone = self.words.some(2, 6), self.words.some(2, 5)
        return Block('comment', around, gone, 'omment', parts=[around, gone])

    def make_chunk(self):
        return Block('chunk', self.words.some(4, 10), variant=self.rng.choice(['html', 'text', 'docx', 'latin']))

    def make_link(self):
        before, words, after = self.words.some(1, 3), self.words.some(1, 3), self.words.some(1, 3)
        return Block('link', before + words + after, parts=[before, words, after],
                     variant=self.rng.choice(['link', 'tag', 'control', 'ruby', 'custom', 'bidi', 'alternate',
                                              'inserted']))

    def make_pre(self):
        lines = [self.words.some(1, 4) for _ in range(self.rng.randint(2, 4))]
        return Block('pre', sum(lines, []), parts=lines, variant=self.rng.choice(['pre', 'wrap', 'line', 'area']))

    def make_frame(self):
        return Block('frame', self.words.some(3, 6))

    def make_details(self):
        head, inner = self.words.some(1, 3), self.words.some(3, 6)
        return Block('details', head + inner, parts=[head, inner], variant=self.rng.choice(['open', 'closed',
            'terms', 'figure']))

    def make_reference(self):
        """Words with letters written as references, in several notations."""
        return Block('reference', [word + sign for word, sign in zip(self.words.some(4, 8), 'æøå–“é…€')],
                     variant=self.rng.choice(['names', 'numbers', 'hex', 'windows']))

    def make_odd(self):
        return Block('odd', level=self.rng.randrange(10_000), parts=[self.words.some(1, 3) for _ in range(4)])
