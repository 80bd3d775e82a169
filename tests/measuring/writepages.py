# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A described letter as a web page and as an e-mail."""
import base64
import quopri
import random
from html import escape

from blockwriter import BlockWriter
from description import item_number

KINDS = ['text', 'heading', 'list', 'bullets', 'table', 'tick', 'choice', 'answer', 'prompt', 'hidden', 'comment',
         'link', 'pre',
         'frame', 'details', 'reference', 'note']
LABELS = {'utf-8': 'utf-8', 'iso-8859-1': 'cp1252', 'windows-1252': 'cp1252', 'iso-8859-15': 'iso-8859-15',
          'utf-16': 'utf-16',
          'macintosh': 'mac_roman', '': 'utf-8'}
HIDDEN = {'run': 'style="display:none"', 'characters': 'hidden', 'paragraph': 'style="visibility:hidden"',
          'inherited': 'style="font-size:0"', 'section': 'style="max-height:0;overflow:hidden"', 'shown '
          'again': 'style="opacity:0"'}


def said(words):
    return escape(' '.join(words))


class HtmlWriter(BlockWriter):
    """A web page."""

    NAME = 'html'

    def write(self, blocks):
        body = ''.join(written + '\n' for written in self.bodies(blocks))
        label = f'<meta charset="{self.encoding}">' if self.encoding else ''
        shell = self.rng.choice(['<!DOCTYPE html><html><head>{}<title>Uvist</title></head><body>{}</body></html>',
                                 '<html><head>{}</head><body><main>{}</main></body></html>',
                                 '<!DOCTYPE html>{}<title>Uvist</title>{}', '<!DOCTYPE html><html>{}<body>{}'])
        return shell.format(label, body).encode(LABELS[self.encoding], 'xmlcharrefreplace')

    def put_text(self, block):
        self.shown += block.words
        words = [escape(word) for word in block.words]
        join = {'spaces': ' <b> </b>', 'breaks': '<br>', 'hard': '&nbsp;', 'tabs': '\t\n', 'spaced': '<span> </span>',
                'marked': ' <!-- x --><a name="b"></a>'}.get(block.variant, ' ')
        if block.variant == 'split':
            words = [word[:2] + f'<i>{word[2:]}</i>' if '&' not in word else word for word in words]
        return f'<{self.rng.choice(["p", "div", "p class=x"])}>{join.join(words)}</p>'.replace('<div>', '<div><p>')

    def put_heading(self, block):
        self.shown += block.words
        return f'<h{block.level}>{said(block.words)}</h{block.level}>'

    def put_link(self, block):
        before, words, after = block.parts
        self.shown += block.words
        form = {'link': '<a href="x">{}</a>', 'tag': '<o:p>{}</o:p>', 'control': '<label>{}</label>',
                'custom': '<x-y>{}</x-y>',
                'ruby': '<ruby>{}<rp>(</rp></ruby>', 'bidi': '<bdo dir=ltr>{}</bdo>', 'alternate': '<font color=red>'
                '{}</font>',
                'inserted': '<ins>{}</ins>'}[block.variant]
        return f'<p>{said(before)} {form.format(said(words))} {said(after)}</p>'

    def put_list(self, block):
        name, how = block.variant.split()
        form = {'decimal': '1', 'outline': '1', 'legal': 'I', 'roman': 'I', 'on': 'a', 'zero': 'A', 'wordy': 'i'}[name]
        start = block.level if how in ('start', 'override') else 1
        items, text = [words for _, words in block.parts], ''
        for at, words in enumerate(items):
            self.shown += [item_number(start + at, form) + '.'] + words
            inner = said(words)
            text += f'<li>{inner if self.rng.random() < 0.7 else f"<p>{inner}</p>"}' + self.rng.choice(['</li>', ''])
        return f'<ol type="{form}" start="{start}">{text}</ol>'

    def put_bullets(self, block):
        for _, words in block.parts:
            self.shown += ['•'] + words
        return '<ul>' + ''.join(f'<li>{said(words)}</li>' for _, words in block.parts) + '</ul>'

    def put_table(self, block):
        self.shown += block.words
        rows = ''
        for row in block.parts:
            rows += '<tr>' + ''.join(f'<td>{self.cell(cell, block.variant)}' + self.rng.choice(['</td>',
                '']) for cell in row)
        return f'<table>{"<tbody>" if block.variant == "wrapped" else ""}{rows}</table>'

    @staticmethod
    def cell(words, variant):
        if variant == 'paragraphs':
            return ''.join(f'<p>{escape(word)}</p>' for word in words)
        return f'<table><tr><td>{said(words)}</td></tr></table>' if variant == 'nested' and words else said(words)

    def put_tick(self, block):
        inner = ''
        for ticked, words in block.parts:
            radio = block.variant == 'new'
            self.shown += [('◉' if ticked else '○') if radio else '☒' if ticked else '☐'] + words
            inner += (f'<label><input type={"radio" if radio else "checkbox"}{" checked" if ticked else ""}>'
                      f'{said(words)}</label> ')
        return f'<form>{inner}</form>'

    def put_choice(self, block):
        asked, entries = block.parts
        self.shown += block.words
        options = ''.join(f'<option value="v{at}"{" selected" if at == block.level else ""}>{said(entry)}'
                          + self.rng.choice(['</option>', '']) for at, entry in enumerate(entries))
        if block.variant == 'default':
            options = f'<optgroup label="x">{options}</optgroup>'
        return f'<p>{said(asked)} <select>{options}</select></p>'

    def put_answer(self, block):
        asked, answer = block.parts
        self.shown += block.words
        field = (f'<textarea>\n{said(answer)}</textarea>' if block.variant == 'block' else f'<input '
                 f'value="{escape(" ".join(answer), True)}">')
        return f'<p>{said(asked)} {field}</p>'

    def put_prompt(self, block):
        asked, prompt = block.parts
        self.shown += asked
        block.told = ''
        return f'<p>{said(asked)} <input placeholder="{escape(" ".join(prompt), True)}"></p>'

    def put_hidden(self, block):
        before, gone, after = block.parts
        self.shown += block.words
        name = 'div' if block.variant == 'section' else 'span'
        return f'<div>{said(before)} <{name} {HIDDEN[block.variant]}>{said(gone)}</{name}> {said(after)}</div>'

    def put_comment(self, block):
        around, gone = block.parts
        self.shown += around
        block.told = ''
        return f'<p>{said(around)}<!-- {" ".join(gone).replace("–", "")} --></p>'

    def put_pre(self, block):
        self.shown += block.words
        lines = '\n'.join(said(line) for line in block.parts)
        form = {'pre': '<pre>{}</pre>', 'wrap': '<div style="white-space: pre-wrap">{}</div>', 'line': '<p '
                'style="white-space:pre-line">{}</p>',
                'area': '<textarea>{}</textarea>'}[block.variant]
        return form.format(lines)

    def put_frame(self, block):
        self.shown += block.words
        return f'<iframe srcdoc="{escape("<p>" + said(block.words) + "</p>", True)}"></iframe>'

    def put_details(self, block):
        head, inner = block.parts
        self.shown += block.words
        if block.variant == 'terms':
            return f'<dl><dt>{said(head)}<dd>{said(inner)}</dl>'
        if block.variant == 'figure':
            return (f'<figure><img src=x alt=""><figcaption>{said(head)}</figcaption></figure><blockquote>'
                    f'{said(inner)}</blockquote>')
        return (f'<details{" open" if block.variant == "open" else ""}><summary>{said(head)}</summary>'
                f'{said(inner)}</details>')

    def put_reference(self, block):
        self.shown += block.words
        names = {'æ': '&aelig;', 'ø': '&oslash;', 'å': '&aring;', '–': '&ndash;', '“': '&ldquo;', 'é': '&eacute;',
                 '…': '&hellip;',
                 '€': '&euro;'}
        text = ''
        for unit in ' '.join(block.words):
            if ord(unit) < 128:
                text += escape(unit)
            elif block.variant == 'windows' and len(unit.encode('cp1252', 'ignore')) == 1:
                text += f'&#{unit.encode("cp1252")[0]};'
            elif block.variant == 'names' and unit in names:
                text += names[unit]
            else:
                text += f'&#x{ord(unit):X};' if block.variant == 'hex' else f'&#{ord(unit)};'
        return f'<p>{text}</p>'

    def put_note(self, block):
        before, after, note = block.parts
        self.shown += before[:-1] + [before[-1] + '[3]'] + after + note
        return f'<p>{said(before)}<sup><a href="#n">3</a></sup> {said(after)}</p><p>{said(note)}</p>'


def flowed(lines, width, delete_space):
    """Paragraphs in lines that may be joined again (RFC 3676)."""
    text = ''
    for line in lines:
        words, current = line.split(' '), ''
        for word in words:
            if current and len(current) + len(word) > width:
                text += stuffed(current + (' ' if not delete_space else '  ')) + '\r\n'
                current = word
            else:
                current = f'{current} {word}' if current else word
        text += stuffed(current) + '\r\n'
    return text


def stuffed(line):
    return ' ' + line if line.startswith((' ', '>', 'From ')) else line


class MailWriter:
    """A mail whose text is plain (text, headings and lists of the description) or a web page."""

    def __init__(self, seed, encoding='utf-8'):
        self.rng = random.Random(seed)
        self.encoding = encoding or 'utf-8'
        self.shown = []
        self.kinds = {}
        self.form = self.rng.choice(['plain', 'flowed', 'flowed deleting', 'page', 'both'])

    def write(self, blocks):
        head = ('From: =?utf-8?Q?B=C3=A5rd?= <bard@example.org>\r\nTo: post@example.org\r\nDate: Wed, 1 May 2024 '
                '10:00:00 +0200\r\n'
                'Subject: =?utf-8?B?' + base64.b64encode('Høringssvar'.encode()).decode() + '?=\r\nMIME-Version: '
                '1.0\r\n')
        if self.form == 'page':
            return head.encode() + self.page(blocks)
        kept = [block for block in blocks if block.kind in ('text', 'heading')]
        for block in kept:
            block.words = [word for word in block.words if self.has(word)]
        page = self.page(kept) if self.form == 'both' else b''
        self.shown, self.kinds = [], {}
        for block in kept:
            self.kinds.update({len(self.shown) + at: block for at in range(len(block.words))})
            self.shown += block.words
        lines = [' '.join(block.words) for block in kept]
        plain = self.part('text/plain', '\r\n'.join(lines) + '\r\n')
        if self.form.startswith('flowed'):
            deleting = self.form.endswith('deleting')
            more = '; format=flowed' + ('; delsp=yes' if deleting else '')
            plain = self.part('text/plain', flowed(lines, 60, deleting), more)
        if self.form == 'both':
            return head.encode() + (b'Content-Type: multipart/alternative; boundary="zzz"\r\n\r\n--zzz\r\n' + plain
                                    + b'\r\n--zzz\r\n' + page
                                    + b'\r\n--zzz--\r\n')
        return head.encode() + plain

    def has(self, word):
        return word.encode(LABELS[self.encoding], 'ignore').decode(LABELS[self.encoding]) == word

    def page(self, blocks):
        writer = HtmlWriter(self.rng.random(), '')
        data = writer.write(blocks).decode()
        self.shown, self.kinds = writer.shown, writer.kinds
        return self.part('text/html', data)

    def part(self, kind, text, more=''):
        encoding = self.encoding if self.encoding != 'utf-16' else 'utf-8'
        data = text.encode(LABELS[encoding], 'xmlcharrefreplace' if kind == 'text/html' else 'replace')
        way = self.rng.choice(['8bit', 'quoted-printable', 'base64'])
        head = f'Content-Type: {kind}; charset={encoding}{more}\r\nContent-Transfer-Encoding: {way}\r\n\r\n'.encode()
        if way == 'base64':
            return head + base64.encodebytes(data).replace(b'\n', b'\r\n')
        return head + (quopri.encodestring(data) if way == 'quoted-printable' else data)
