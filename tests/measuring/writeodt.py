# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A described letter as an OpenDocument text, with the features of the format that real letters have."""
import io
import zipfile
from html import escape

from blockwriter import BlockWriter
from description import LIST_FORMS, SIGNS

SPACES = {'office': 'office', 'text': 'text', 'table': 'table', 'draw': 'drawing', 'svg': 'svg-compatible',
          'style': 'style',
          'fo': 'xsl-fo-compatible', 'form': 'form'}
NAMES = ' '.join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"' for name,
                 space in SPACES.items()) + (
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:loext='
    '"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:field='
    '"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"')
KINDS = ['text', 'heading', 'list', 'bullets', 'table', 'tick', 'choice', 'answer', 'prompt', 'field', 'tracked',
         'hidden',
         'dropcap', 'signs', 'note', 'box', 'comment', 'link']


def para(inner, style='Standard'):
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def span(inner, style):
    return f'<text:span text:style-name="{style}">{inner}</text:span>'


def said(words):
    return escape(' '.join(words))


class OdtWriter(BlockWriter):
    """An OpenDocument text."""

    NAME = 'odt'

    def __init__(self, seed, encoding='utf-8'):
        super().__init__(seed, encoding)
        self.flat = self.rng.random() < 0.2
        self.notes = []
        self.styles = []
        self.forms = []
        self.changes = []

    def write(self, blocks):
        body = self.bodies(blocks)
        self.end_with_notes(self.notes)
        return self.package(''.join(body))

    # Text

    def put_text(self, block):
        self.shown += block.words
        if block.variant == 'split':
            text = ' '.join(block.words)
            cut = self.rng.randrange(1, len(text))
            return para(span(escape(text[:cut]), 'T1') + span(escape(text[cut:]), 'T2'))
        join = {'breaks': '<text:line-break/>', 'tabs': '<text:tab/>', 'spaced': '<text:s text:c="3"/>',
                'hard': '\u00a0',
                'marked': '<text:bookmark text:name="b"/><text:soft-page-break/> ', 'spaces': ' \n  '}
        return para(join.get(block.variant, ' ').join(escape(word) for word in block.words))

    def put_heading(self, block):
        self.shown += block.words
        return (f'<text:h text:style-name="Heading_20_{block.level}" text:outline-level="{block.level}">'
                f'{said(block.words)}</text:h>')

    def put_link(self, block):
        before, words, after = block.parts
        self.shown += block.words
        inner = said(words)
        form = {'ruby': f'<text:ruby><text:ruby-base>{inner}</text:ruby-base><text:ruby-text>x</text:ruby-text>'
                f'</text:ruby>',
                'tag': f'<text:meta>{inner}</text:meta>', 'custom': f'<text:reference-mark text:name="r"/>{inner}',
                'control': f'<loext:content-control>{inner}</loext:content-control>'}
        linked = f'<text:a xlink:href="x">{inner}</text:a>'
        return para(f'{said(before)} {form.get(block.variant, linked)} {said(after)}')

    def put_dropcap(self, block):
        self.shown += block.words
        cap, rest = block.parts
        return para(span(cap, 'T1') + escape(rest), 'Initial')

    def put_field(self, block):
        before, _, result, after = block.parts
        self.shown += block.words
        name = {'complex': 'text:bookmark-ref text:ref-name="b" text:reference-format="text"',
                'simple': 'text:user-defined text:name="n"',
                'link': 'text:chapter text:display="name" text:outline-level="1"', 'nested': 'text:subject',
                'lines': 'text:expression'}[block.variant]
        return para(f'{said(before)} <{name}>{said(result)}</{name.split()[0]}> {said(after)}')

    # Lists and tables

    def put_list(self, block):
        name, how = block.variant.split()
        form = LIST_FORMS[name]
        if name == 'zero' or name == 'legal' or name == 'on':
            form = LIST_FORMS['roman' if name == 'zero' else 'decimal' if name == 'on' else 'outline']
        style = f'L{len(self.styles)}'
        levels = ''
        for at in range(3):
            lone = f'%{at + 1}'
            first = min(text for text in range(at + 1) if f'%{text + 1}' in form.texts[at])
            shown = at - first + 1
            prefix = form.texts[at].split(f'%{first + 1}')[0]
            suffix = form.texts[at].split(lone)[1]
            levels += (f'<text:list-level-style-number text:level="{at + 1}" style:num-format="{form.forms[at]}" '
                       f'style:num-prefix='
                       f'"{prefix}" style:num-suffix="{suffix}" text:display-levels="{shown}" '
                       f'text:start-value="{form.starts[at]}"/>')
        self.styles.append(f'<text:list-style style:name="{style}">{levels}</text:list-style>')
        starts = list(form.starts)
        first = ''
        if how == 'start':
            starts[0] = block.level
            first = f' text:start-value="{block.level}"'
        started = type(form)(form.forms, form.texts, starts, [True] * 3, [False] * 3)
        markers = started.markers([level for level, _ in block.parts])
        for (_, words), marker in zip(block.parts, markers):
            self.shown += marker.split() + words
        return self.tree(block.parts, 0, style, first)

    def tree(self, items, level, style, first=''):
        """Items of one level with those below them."""
        text, at = '', 0
        while at < len(items):
            deeper = at + 1
            while deeper < len(items) and items[deeper][0] > level:
                deeper += 1
            inner = para(said(items[at][1]))
            if deeper > at + 1:
                inner += self.tree(items[at + 1:deeper], level + 1, style)
            text += f'<text:list-item{first if at == 0 else ""}>{inner}</text:list-item>'
            at = deeper
        return f'<text:list text:style-name="{style}">{text}</text:list>'

    def put_bullets(self, block):
        style = f'L{len(self.styles)}'
        symbol = block.variant == 'symbol'
        sign = '\uf0b7' if symbol else block.variant
        font = '<style:text-properties fo:font-family="Symbol"/>' if symbol else ''
        self.styles.append(f'<text:list-style style:name="{style}"><text:list-level-style-bullet text:level="1" '
                           f'text:bullet-char='
                           f'"{sign}">{font}</text:list-level-style-bullet></text:list-style>')
        for _, words in block.parts:
            self.shown += ['•' if symbol else sign] + words
        return self.tree(block.parts, 0, style)

    def put_table(self, block):
        self.shown += block.words
        rows = ''
        for row in block.parts:
            cells = ''.join(f'<table:table-cell '
                            f'office:value-type="string">{self.cell(cell, block.variant)}</table:table-cell>'
                            for cell in row)
            rows += f'<table:table-row>{cells}</table:table-row>'
        if block.variant == 'wrapped':
            rows = f'<table:table-header-rows>{rows}</table:table-header-rows>'
        return self.grid(rows, len(block.parts[0]))

    def cell(self, words, variant):
        if variant == 'paragraphs':
            return ''.join(para(said([word])) for word in words) or para('')
        if variant == 'nested' and words:
            inner = f'<table:table-row><table:table-cell>{para(said(words))}</table:table-cell></table:table-row>'
            return self.grid(inner, 1)
        return para(said(words))

    @staticmethod
    def grid(rows, columns):
        return f'<table:table><table:table-column table:number-columns-repeated="{columns}"/>{rows}</table:table>'

    # Forms

    def control(self, element, attributes, inner=''):
        number = f'control{len(self.forms)}'
        self.forms.append(f'<form:{element} form:id="{number}" xml:id="{number}" {attributes}>{inner}</form:{element}>')
        return f'<draw:control draw:control="{number}" text:anchor-type="as-char"/>'

    def put_tick(self, block):
        inner = ''
        for ticked, words in block.parts:
            self.shown += ['☒' if ticked else '☐'] + words
            if block.variant == 'new':
                inner += self.control('checkbox', f'form:current-state="{"checked" if ticked else "unchecked"}"')
            elif block.variant == 'default':
                inner += self.control('checkbox', 'form:state="checked"' if ticked else '')
            else:
                inner += self.fieldmark('CHECKBOX', [('Checkbox_Checked', str(ticked).lower())])
            inner += f' {said(words)} '
        return para(inner)

    @staticmethod
    def fieldmark(kind, parameters):
        inner = ''.join(f'<field:param field:name="vnd.oasis.opendocument.field.{name}" '
                        f'field:value="{escape(value, True)}"/>'
                        for name, value in parameters)
        return (f'<field:fieldmark text:name="f" field:type="vnd.oasis.opendocument.field.FORM{kind}">'
                f'{inner}</field:fieldmark>')

    def put_choice(self, block):
        asked, entries = block.parts
        self.shown += block.words
        texts = [' '.join(entry) for entry in entries]
        if block.variant == 'new':
            current = ['form:current-selected="true"' if at == block.level else '' for at in range(len(entries))]
            field = self.control('listbox', 'form:dropdown="true"', ''.join(
                f'<form:option form:label="{escape(text, True)}" {chosen}/>' for text, chosen in zip(texts, current)))
        elif block.variant == 'default':
            items = ''.join(f'<text:label text:value="{escape(text, True)}"/>' for text in texts)
            field = f'<text:drop-down text:name="d">{items}{escape(texts[block.level])}</text:drop-down>'
        else:
            field = self.fieldmark('DROPDOWN', [('Dropdown_ListEntry', text) for text in texts]
                                   + [('Dropdown_Selected', str(block.level))])
        return para(f'{said(asked)} {field}')

    def put_answer(self, block):
        asked, answer = block.parts
        self.shown += block.words
        text = said(answer)
        if block.variant == 'old':
            kind = 'vnd.oasis.opendocument.field.FORMTEXT'
            field = f'<field:fieldmark-start text:name="t" field:type="{kind}"/>{text}<field:fieldmark-end/>'
        elif block.variant == 'block':
            field = self.control('textarea', f'form:current-value="{escape(" ".join(answer), True)}"')
        else:
            field = self.control('text', f'form:value="{escape(" ".join(answer), True)}"')
        return para(f'{said(asked)} {field}')

    def put_prompt(self, block):
        asked, prompt = block.parts
        self.shown += asked
        text = said(prompt)
        field = (f'<text:placeholder text:placeholder-type="text">{text}</text:placeholder>'
                 if block.variant == 'run' else
                 f'<loext:content-control loext:showing-place-holder="true">{text}</loext:content-control>')
        return para(f'{said(asked)} {field}')

    # Changes and hidden text

    def put_tracked(self, block):
        kept, added, gone, after = block.parts
        self.shown += block.words
        number = f'ct{len(self.changes)}'
        author = ('<office:change-info><dc:creator>Ada</dc:creator><dc:date>2024-05-01T10:00:00</dc:date>'
                  '</office:change-info>')
        self.changes.append(f'<text:changed-region xml:id="{number}" text:id="{number}"><text:deletion>{author}'
                            f'{para(said(gone))}</text:deletion></text:changed-region>'
                            f'<text:changed-region xml:id="{number}i" text:id="{number}i"><text:insertion>'
                            f'{author}</text:insertion>'
                            '</text:changed-region>')
        return para(f'{said(kept)} <text:change-start text:change-id="{number}i"/>{said(added)}'
                    f'<text:change-end text:change-id="{number}i"/> <text:change text:change-id="{number}"/>'
                    f'{said(after)}')

    def put_hidden(self, block):
        before, gone, after = block.parts
        self.shown += block.words
        text = said(gone)
        if block.variant == 'section':
            display = self.rng.choice(['text:display="none"', 'text:display="condition" text:condition="ooow:1==1" '
                                       'text:is-hidden="true"'])
            return (para(said(before)) + f'<text:section text:name="S" {display}>{para(text)}</text:section>'
                    + para(said(after)))
        if block.variant == 'paragraph':
            return para(said(before)) + para(text, 'HiddenParagraph') + para(said(after))
        if block.variant == 'shown again':
            return para(text + span(said(before), 'ShownAgain'), 'HiddenParagraph') + para(said(after))
        if block.variant == 'inherited':
            field = '<text:hidden-paragraph text:condition="ooow:1==1" text:is-hidden="true"/>'
            return para(said(before)) + para(field + text) + para(said(after))
        hidden = {'run': span(text, 'HiddenText'), 'characters': span(text, 'HiddenChild')}[block.variant]
        return para(f'{said(before)} {hidden} {said(after)}')

    # Signs, notes, boxes

    def put_signs(self, block):
        inner = ''
        for name, words in block.parts:
            font, number, sign = SIGNS[name]
            self.shown += [sign] + words
            inner += span(chr(0xF000 + number), font.replace(' ', '_20_')) + f' {said(words)} '
        return para(inner)

    def put_note(self, block):
        before, after, note = block.parts
        self.notes.append((note, block))
        number = len(self.notes)
        self.shown += before[:-1] + [f'{before[-1]}[{number}]'] + after
        return para(f'{said(before)}<text:note '
                    f'text:note-class="{block.variant}"><text:note-citation>{number}</text:note-citation>'
                    f'<text:note-body>{para(said(note))}</text:note-body></text:note> {said(after)}')

    def put_comment(self, block):
        around, gone = block.parts
        self.shown += around
        return para(f'<office:annotation '
                    f'office:name="a"><dc:creator>Ada</dc:creator>{para(said(gone))}</office:annotation>'
                    f'{said(around)}<office:annotation-end office:name="a"/>')

    def put_box(self, block):
        around, inner = block.parts
        self.shown += block.words
        text = para(said(inner))
        shape = (f'<draw:custom-shape text:anchor-type="paragraph" svg:width="5cm" '
                 f'svg:height="2cm">{text}</draw:custom-shape>'
                 if block.variant == 'new' else
                 f'<draw:frame text:anchor-type="paragraph" svg:width="5cm"><draw:text-box>{text}</draw:text-box>'
                 f'</draw:frame>')
        return para(shape + said(around))

    # The archive

    def xml(self, root, inner):
        text = (f'<?xml version="1.0" encoding="{self.encoding}"?><office:{root} {NAMES} office:version="1.3">'
                f'{inner}</office:{root}>')
        return text.encode(self.encoding, 'xmlcharrefreplace')

    def name_encoding(self):
        return 'utf-16-le' if self.encoding == 'utf-16' else self.encoding

    def package(self, body):
        def style(name, family, inner, parent=''):
            based = f' style:parent-style-name="{parent}"' if parent else ''
            return f'<style:style style:name="{name}" style:family="{family}"{based}>{inner}</style:style>'

        hidden = '<style:text-properties text:display="none"/>'
        automatic = (style('HiddenText', 'text', hidden) + style('HiddenChild', 'text', '', 'HiddenText')
                     + style('ShownAgain', 'text', '<style:text-properties text:display="true"/>')
                     + style('HiddenParagraph', 'paragraph', hidden) + style('T1', 'text', '') + style('T2', 'text', '')
                     + style('Initial', 'paragraph', '<style:paragraph-properties><style:drop-cap style:lines="3" '
                             'style:length="1"/>'
                             '</style:paragraph-properties>', 'Standard')
                     + ''.join(style(font.replace(' ', '_20_'), 'text', f'<style:text-properties '
                                     f'fo:font-family="{font}"/>')
                               for font in ('Wingdings', 'Symbol', 'Wingdings 2')) + ''.join(self.styles))
        named = style('Standard', 'paragraph', '') + ''.join(
            style(f'Heading_20_{level}', 'paragraph', '', 'Standard') for level in (1, 2, 3))
        forms = f'<office:forms><form:form>{"".join(self.forms)}</form:form></office:forms>' if self.forms else ''
        changes = f'<text:tracked-changes>{"".join(self.changes)}</text:tracked-changes>' if self.changes else ''
        kind = 'application/vnd.oasis.opendocument.text'
        if self.flat:
            inner = (f'<office:styles>{named}</office:styles><office:automatic-styles>'
                     f'{automatic}</office:automatic-styles>'
                     f'<office:body><office:text>{forms}{changes}{body}</office:text></office:body>')
            return self.xml('document', inner).replace(
                'office:version="1.3"'.encode(self.name_encoding()),
                f'office:version="1.3" office:mimetype="{kind}"'.encode(self.name_encoding()))
        files = {'content.xml': self.xml('document-content',
                                         f'<office:automatic-styles>{automatic}</office:automatic-styles><office:body>'
                                         f'<office:text>{forms}{changes}{body}</office:text></office:body>'),
                 'styles.xml': self.xml('document-styles', f'<office:styles>{named}</office:styles>'),
                 'META-INF/manifest.xml': (
                     '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
                     'manifest:version="1.3">'
                     f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry '
                     'manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry '
                     'manifest:full-path='
                     '"styles.xml" manifest:media-type="text/xml"/></manifest:manifest>').encode()}
        data = io.BytesIO()
        with zipfile.ZipFile(data, 'w') as archive:
            archive.writestr(zipfile.ZipInfo('mimetype', (2024, 5, 1, 0, 0, 0)), kind)
            for name, content in files.items():
                archive.writestr(zipfile.ZipInfo(name, (2024, 5, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
        return data.getvalue()
