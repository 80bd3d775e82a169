# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A described letter as a Word document, with the features of the format that real letters have."""
import io
import zipfile
from html import escape

from blockwriter import BlockWriter
from description import LIST_FORMS, SIGNS

W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
NAMES = (f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
         'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
         'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
         'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
         'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
         'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
         'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
         'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"')
RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
KINDS = ['text', 'heading', 'list', 'bullets', 'table', 'tick', 'choice', 'answer', 'prompt', 'field', 'broken',
         'tracked', 'hidden', 'dropcap', 'signs', 'note', 'box', 'comment', 'chunk', 'link', 'wordart', 'diagram']
FORMATS = {'1': 'decimal', '01': 'decimalZero', 'a': 'lowerLetter', 'A': 'upperLetter', 'i': 'lowerRoman',
           'I': 'upperRoman'}
AUTHOR = 'w:id="9" w:author="Ada" w:date="2024-05-01T10:00:00Z"'


def run(text, properties=''):
    inner = f'<w:rPr>{properties}</w:rPr>' if properties else ''
    return f'<w:r>{inner}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def para(inner, properties=''):
    return f'<w:p>{f"<w:pPr>{properties}</w:pPr>" if properties else ""}{inner}</w:p>'


def mark(kind, data=''):
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{data}</w:fldChar></w:r>'


def code(text):
    return f'<w:r><w:instrText xml:space="preserve"> {escape(text)} </w:instrText></w:r>'


def said(words):
    return run(' '.join(words))


class DocxWriter(BlockWriter):
    """A Word document."""

    NAME = 'docx'

    def __init__(self, seed, encoding='utf-8'):
        super().__init__(seed, encoding)
        self.form = self.rng.choice(['usual', 'usual', 'absolute', 'elsewhere', 'strict'])
        self.notes = []
        self.parts = {}
        self.relations = []
        self.schemes = []
        self.lists = []
        self.styles = []

    def write(self, blocks):
        body = self.bodies(blocks)
        self.end_with_notes([(words, block) for kind, words, block in self.notes])
        return self.package(''.join(body))

    def words(self, words):
        self.shown += words
        return said(words)

    # Text

    def put_text(self, block):
        self.shown += block.words
        words = block.words
        if block.variant == 'split':
            text = ' '.join(words)
            cuts = sorted(self.rng.sample(range(1, len(text)), min(6, len(text) - 1)))
            return para(''.join(run(text[a:b], self.rng.choice(['', '<w:b/>', '<w:lang w:val="nb-NO"/>', '<w:i/>']))
                                for a, b in zip([0] + cuts, cuts + [len(text)])))
        between = {'spaces': run(' '), 'breaks': '<w:r><w:br/></w:r>', 'tabs': '<w:r><w:tab/></w:r>',
                   'hard': run('\u00a0'), 'marked': '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" '
                   'w:name="b"/><w:bookmarkEnd w:id="1"/>' + run(' '), 'spaced': '<w:r><w:t> </w:t></w:r>'}
        join = between.get(block.variant, run(' '))
        return para(join.join(run(word) for word in words)) if block.variant != 'plain' else para(said(words))

    def put_heading(self, block):
        style = {'style': f'Heading{block.level}', 'named': f'Overskrift{block.level}',
                 'based': f'Kapittel{block.level}'}
        named = style.get(block.variant)
        properties = f'<w:pStyle w:val="{named}"/>' if named else f'<w:outlineLvl w:val="{block.level - 1}"/>'
        return para(self.words(block.words), properties)

    def put_link(self, block):
        before, words, after = block.parts
        inner = said(words)
        form = {'link': f'<w:hyperlink w:anchor="x">{inner}</w:hyperlink>',
                'tag': f'<w:smartTag w:uri="u" w:element="e">{inner}</w:smartTag>',
                'control': f'<w:sdt><w:sdtPr><w:id w:val="3"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>',
                'ruby': '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase>'
                        f'{inner}</w:rubyBase></w:ruby></w:r>',
                'custom': f'<w:customXml w:uri="u" w:element="e">{inner}</w:customXml>',
                'bidi': f'<w:bdo w:val="ltr">{inner}</w:bdo>',
                'alternate': '<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t xml:space="preserve">'
                             f'{escape(" ".join(words))}</w:t></mc:Choice><mc:Fallback><w:t>{words[0]}</w:t>'
                             '</mc:Fallback></mc:AlternateContent></w:r>',
                'inserted': f'<w:ins {AUTHOR}>{inner}</w:ins>'}[block.variant]
        self.shown += before + words + after
        return para(said(before) + run(' ') + form + run(' ') + said(after))

    def put_dropcap(self, block):
        self.shown += block.words
        cap, rest = block.parts
        frame = (f'<w:keepNext/><w:framePr w:dropCap="{block.variant}" w:lines="3" w:wrap="around" w:vAnchor="text" '
                 'w:hAnchor="text"/>')
        return para(run(cap), frame) + para(run(rest))

    # Lists

    def put_list(self, block):
        name, how = block.variant.split()
        form = LIST_FORMS[name]
        scheme, number = 10 + len(self.schemes), 10 + len(self.lists)
        levels = ''.join(self.level(form, at, f'Punkt{number}'
                                    if how == 'style' and at == 0 else '') for at in range(3))
        override = ''
        starts = list(form.starts)
        if how == 'override':
            override = f'<w:lvlOverride w:ilvl="0">{self.level(form, 0)}</w:lvlOverride>'
            levels = levels.replace(f'"{escape(form.texts[0])}"', '"X%1X"')
        elif how == 'start':
            starts[0] = block.level
            override = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{block.level}"/></w:lvlOverride>'
        link = ''
        if how == 'linked':
            self.styles.append(f'<w:style w:type="numbering" w:styleId="Liste{number}"><w:name '
                               f'w:val="Liste{number}"/><w:pPr>'
                               f'<w:numPr><w:numId w:val="{number}"/></w:numPr></w:pPr></w:style>')
            link = f'<w:styleLink w:val="Liste{number}"/>'
        self.schemes.append(f'<w:abstractNum w:abstractNumId="{scheme}"><w:multiLevelType w:val="multilevel"/>'
                            f'{link}{levels}</w:abstractNum>')
        self.lists.append(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{scheme}"/>{override}</w:num>')
        if how == 'linked':
            self.schemes.append(f'<w:abstractNum w:abstractNumId="{scheme + 1}"><w:multiLevelType w:val="multilevel"/>'
                                f'<w:numStyleLink w:val="Liste{number}"/></w:abstractNum>')
            number += 1
            self.lists.append(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{scheme + 1}"/></w:num>')
        if how == 'style':
            self.styles.append(f'<w:style w:type="paragraph" w:styleId="Punkt{number}"><w:name '
                               f'w:val="Punkt{number}"/><w:pPr>'
                               f'<w:numPr><w:numId w:val="{number}"/></w:numPr></w:pPr></w:style>')
        started = type(form)(form.forms, form.texts, starts, form.restarts, form.legal)
        return self.items(block, started.markers([level for level, _ in block.parts]), number, how == 'style')

    def items(self, block, markers, number, by_style):
        text = ''
        for (level, words), marker in zip(block.parts, markers):
            self.shown += marker.split() + words
            plain = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
            text += para(said(words), f'<w:pStyle w:val="Punkt{number}"/>' if by_style and level == 0 else plain)
        return text

    def level(self, form, at, style=''):
        restart = '' if form.restarts[at] else '<w:lvlRestart w:val="0"/>'
        linked = f'<w:pStyle w:val="{style}"/>' if style else ''
        legal = '<w:isLgl/>' if form.legal[at] else ''
        return (f'<w:lvl w:ilvl="{at}"><w:start w:val="{form.starts[at]}"/><w:numFmt '
                f'w:val="{FORMATS[form.forms[at]]}"/>'
                f'{restart}{linked}{legal}<w:lvlText w:val="{escape(form.texts[at])}"/></w:lvl>')

    def put_bullets(self, block):
        scheme, number = 10 + len(self.schemes), 10 + len(self.lists)
        symbol = block.variant == 'symbol'
        font = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>' if symbol else ''
        sign = '\uf0b7' if symbol else block.variant
        self.schemes.append(f'<w:abstractNum w:abstractNumId="{scheme}"><w:lvl w:ilvl="0"><w:start '
                            f'w:val="1"/><w:numFmt '
                            f'w:val="bullet"/><w:lvlText w:val="{sign}"/>{font}</w:lvl></w:abstractNum>')
        self.lists.append(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{scheme}"/></w:num>')
        return self.items(block, ['•' if symbol else sign] * len(block.parts), number, False)

    # Tables

    def put_table(self, block):
        self.shown += block.words
        rows = ''
        for row in block.parts:
            cells = ''.join(f'<w:tc><w:tcPr><w:tcW w:w="2000" '
                            f'w:type="dxa"/></w:tcPr>{self.cell(cell, block.variant)}</w:tc>'
                            for cell in row)
            if block.variant == 'wrapped':
                cells = f'<w:sdt><w:sdtPr/><w:sdtContent>{cells}</w:sdtContent></w:sdt>'
            rows += f'<w:tr>{cells}</w:tr>'
        return self.grid(rows)

    def cell(self, words, variant):
        if variant == 'paragraphs':
            return ''.join(para(said([word])) for word in words) or para('')
        if variant == 'nested' and words:
            return self.grid(f'<w:tr><w:tc>{para(said(words))}</w:tc></w:tr>') + para('')
        return para(said(words))

    @staticmethod
    def grid(rows):
        return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>{rows}</w:tbl>'

    # Forms

    def put_tick(self, block):
        inner = ''
        for ticked, words in block.parts:
            sign = '☒' if ticked else '☐'
            self.shown += [sign] + words
            value = int(ticked)
            if block.variant == 'new':
                inner += (f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{value}"/></w14:checkbox></w:sdtPr>'
                          f'<w:sdtContent>{run(sign)}</w:sdtContent></w:sdt>')
            else:
                state = f'<w:checked w:val="{value}"/>' if block.variant == 'old' else ''
                data = (f'<w:ffData><w:name w:val="k"/><w:checkBox><w:sizeAuto/><w:default w:val="{value}"/>'
                        f'{state}</w:checkBox></w:ffData>')
                inner += mark('begin', data) + code('FORMCHECKBOX') + mark('separate') + mark('end')
            inner += run(' ') + said(words) + run(' ')
        return para(inner)

    def put_choice(self, block):
        asked, entries = block.parts
        self.shown += block.words
        if block.variant == 'new':
            listed = ''.join(f'<w:listItem w:displayText="{escape(" ".join(entry), True)}" w:value="{at}"/>'
                             for at, entry in enumerate(entries))
            field = (f'<w:sdt><w:sdtPr><w:dropDownList>{listed}</w:dropDownList></w:sdtPr><w:sdtContent>'
                     f'{said(entries[block.level])}</w:sdtContent></w:sdt>')
        else:
            listed = ''.join(f'<w:listEntry w:val="{escape(" ".join(entry), True)}"/>' for entry in entries)
            chosen = 'result' if block.variant == 'old' else 'default'
            data = (f'<w:ffData><w:name w:val="v"/><w:ddList><w:{chosen} w:val="{block.level}"/>{listed}</w:ddList>'
                    f'</w:ffData>')
            field = mark('begin', data) + code('FORMDROPDOWN') + mark('separate') + mark('end')
        return para(said(asked) + run(' ') + field)

    def put_answer(self, block):
        asked, answer = block.parts
        self.shown += block.words
        if block.variant == 'old':
            data = '<w:ffData><w:name w:val="t"/><w:textInput/></w:ffData>'
            return para(said(asked) + run(' ') + mark('begin', data) + code('FORMTEXT') + mark('separate')
                        + said(answer) + mark('end'))
        inner = para(said(answer)) if block.variant == 'block' else said(answer)
        control = f'<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
        return para(said(asked)) + control if block.variant == 'block' else para(said(asked) + run(' ') + control)

    def put_prompt(self, block):
        asked, prompt = block.parts
        self.shown += asked
        inner = said(prompt) if block.variant == 'run' else para(said(prompt))
        control = f'<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
        return para(said(asked) + control) if block.variant == 'run' else para(said(asked)) + control

    # Fields and changes

    def put_field(self, block):
        before, gone, result, after = block.parts
        self.shown += block.words
        instruction = f'REF {gone[0]} \\h'
        field = mark('begin') + code(instruction) + mark('separate') + said(result) + mark('end')
        if block.variant == 'simple':
            field = f'<w:fldSimple w:instr="{escape(instruction, True)}">{said(result)}</w:fldSimple>'
        elif block.variant == 'link':
            field = mark('begin') + code(f'HYPERLINK "{gone[0]}"') + mark('separate') + said(result) + mark('end')
        elif block.variant == 'nested':
            inner = mark('begin') + code(f'PAGE {gone[-1]}') + mark('separate') + run(gone[-1]) + mark('end')
            condition = inner + code(f'"{gone[0]}"')
            field = mark('begin') + code('IF ') + condition + mark('separate') + said(result) + mark('end')
        elif block.variant == 'lines':
            words = ''.join(run(word + ' ') for word in result)
            field = mark('begin') + code(instruction) + mark('separate') + words + mark('end')
        return para(said(before) + run(' ') + field + run(' ') + said(after))

    def put_broken(self, block):
        first, second, third = block.parts
        self.shown += block.words
        start = mark('begin') + code('DATE')
        if block.variant == 'unended':
            return para(said(first) + start + mark('separate') + run(' ') + said(second)) + para(said(third))
        if block.variant == 'deleted end':
            return (para(said(first) + start + mark('separate') + run(' ') + said(second)
                         + f'<w:del {AUTHOR}>{mark("end")}</w:del>') + para(said(third)))
        if block.variant == 'no begin':
            return para(said(first) + run(' ') + mark('separate') + said(second) + mark('end')) + para(said(third))
        if block.variant == 'unseparated':
            return para(said(first) + run(' ') + start + said(second)) + para(said(third))
        return (self.grid(f'<w:tr><w:tc>{para(said(first) + start)}</w:tc><w:tc>{para(said(second))}</w:tc></w:tr>')
                + para(said(third)))

    def put_tracked(self, block):
        kept, added, gone, after = block.parts
        self.shown += block.words
        deleted = f'<w:r><w:delText xml:space="preserve">{escape(" ".join(gone))}</w:delText></w:r>'
        if block.variant == 'moved':
            return para(said(kept) + f'<w:moveFrom {AUTHOR}>{said(gone)}</w:moveFrom>' + run(' ')
                        + f'<w:moveTo {AUTHOR}>{said(added)}</w:moveTo>' + run(' ') + said(after))
        if block.variant == 'paragraph':
            return (para(said(kept)) + para(f'<w:ins {AUTHOR}>{said(added)}</w:ins>', f'<w:rPr><w:ins '
                                            f'{AUTHOR}/></w:rPr>')
                    + para(f'<w:del {AUTHOR}>{deleted}</w:del>', f'<w:rPr><w:del '
                           f'{AUTHOR}/></w:rPr>') + para(said(after)))
        if block.variant == 'row':
            row = f'<w:tr><w:trPr><w:del {AUTHOR}/></w:trPr><w:tc>{para(said(gone))}</w:tc></w:tr>'
            return (para(said(kept)) + self.grid(row + f'<w:tr><w:tc>{para(said(added))}</w:tc></w:tr>')
                    + para(said(after)))
        if block.variant == 'mark':
            return (para(said(kept) + run(' '), f'<w:rPr><w:del {AUTHOR}/></w:rPr>') + para(said(added) + f'<w:del '
                f'{AUTHOR}>'
                    f'{deleted}</w:del>') + para(said(after)))
        return para(said(kept) + run(' ') + f'<w:ins {AUTHOR}>{said(added)}</w:ins>' + run(' ')
                    + f'<w:del {AUTHOR}>{deleted}</w:del>' + said(after))

    def put_hidden(self, block):
        before, gone, after = block.parts
        self.shown += block.words
        hidden = {'run': run(' '.join(gone), '<w:vanish/>'), 'characters': run(' '.join(gone), '<w:rStyle '
            'w:val="Skjult"/>'),
                  'inherited': run(' '.join(gone), '<w:rStyle w:val="SkjultBarn"/>'),
                  'section': run(' '.join(gone), '<w:webHidden/><w:vanish w:val="true"/>')}
        if block.variant == 'paragraph':
            return para(said(before)) + para(said(gone), '<w:pStyle w:val="SkjultAvsnitt"/>') + para(said(after))
        if block.variant == 'shown again':
            return (para(run(' '.join(gone)) + run(' '.join(before), '<w:vanish w:val="0"/>'),
                         '<w:pStyle w:val="SkjultAvsnitt"/>') + para(said(after)))
        return para(said(before) + run(' ') + hidden[block.variant] + run(' ') + said(after))

    # Signs, notes, drawings

    def put_signs(self, block):
        inner = ''
        for name, words in block.parts:
            font, number, sign = SIGNS[name]
            self.shown += [sign] + words
            if block.variant == 'run':
                inner += run(chr(0xF000 + number), f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>')
            else:
                inner += (f'<w:r><w:sym w:font="{font}" '
                          f'w:char="{(0 if block.variant == "low" else 0xF000) + number:04X}"/></w:r>')
            inner += run(' ') + said(words) + run(' ')
        return para(inner)

    def put_note(self, block):
        before, after, note = block.parts
        self.notes.append((block.variant, note, block))
        number = len(self.notes)
        self.shown += before[:-1] + [f'{before[-1]}[{number}]'] + after
        reference = f'<w:r><w:{block.variant}Reference w:id="{number}"/></w:r>'
        return para(said(before) + reference + run(' ') + said(after))

    def put_comment(self, block):
        around, gone = block.parts
        self.shown += around
        number = len(self.parts.setdefault('comments', []))
        self.parts['comments'].append(f'<w:comment w:id="{number}" w:author="Ada">{para(said(gone))}</w:comment>')
        return para(f'<w:commentRangeStart w:id="{number}"/>' + said(around) + f'<w:commentRangeEnd '
                    f'w:id="{number}"/><w:r>'
                    f'<w:commentReference w:id="{number}"/></w:r>')

    def put_box(self, block):
        around, inner = block.parts
        self.shown += around + inner
        old = (f'<w:pict><v:shape><v:textbox><w:txbxContent>{para(said(inner))}</w:txbxContent></v:textbox>'
               f'</v:shape></w:pict>')
        if block.variant == 'table':
            old = old.replace('<w:txbxContent>', '<w:txbxContent>' + self.grid(f'<w:tr><w:tc>{para("")}</w:tc></w:tr>'))
        new = ('<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData '
               'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>'
               '<w:txbxContent>'
               f'{para(said(inner))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>'
               f'</w:drawing>'
               f'</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>')
        return para(said(around) + f'<w:r>{new if block.variant == "new" else old}</w:r>')

    def put_wordart(self, block):
        self.shown += block.words
        return para(f'<w:r><w:pict><v:shape><v:textpath '
                    f'string="{escape(" ".join(block.words), True)}"/></v:shape></w:pict></w:r>')

    def put_diagram(self, block):
        self.shown += block.words
        points = ''.join(f'<dgm:pt><dgm:t><a:bodyPr/><a:p><a:r><a:t>{escape(word)}</a:t></a:r></a:p></dgm:t></dgm:pt>'
                         for word in block.words)
        data = (f'<?xml version="1.0" encoding="UTF-8"?><dgm:dataModel '
                f'{NAMES}><dgm:ptLst>{points}</dgm:ptLst></dgm:dataModel>')
        target = self.relate('diagramData', f'diagrams/data{len(self.relations)}.xml', data.encode())
        return para('<w:r><w:drawing><wp:inline><a:graphic><a:graphicData '
                    'uri="http://schemas.openxmlformats.org/drawingml/'
                    f'2006/diagram"><dgm:relIds r:dm="{target}"/></a:graphicData></a:graphic></wp:inline>'
                    f'</w:drawing></w:r>')

    def put_chunk(self, block):
        self.shown += block.words
        text = ' '.join(block.words)
        number = len(self.relations)
        if block.variant == 'docx':
            inner = DocxWriter(1).package(para(run(text)))
            name = f'chunk{number}.docx'
        elif block.variant == 'text':
            name, inner = f'chunk{number}.txt', text.encode()
        elif block.variant == 'latin':
            page = f'<html><head><meta charset="iso-8859-1"></head><body><p>{escape(text)}</p></body></html>'
            name, inner = f'chunk{number}.html', page.encode('cp1252', 'xmlcharrefreplace')
        else:
            name, inner = f'chunk{number}.html', f'<html><body><p>{escape(text)}</p></body></html>'.encode()
        return f'<w:altChunk r:id="{self.relate("aFChunk", name, inner)}"/>'

    # The archive

    def relate(self, kind, name, data):
        self.relations.append((f'rId{len(self.relations) + 100}', kind, name))
        self.parts['word/' + name] = data
        return self.relations[-1][0]

    def xml(self, root, inner):
        text = f'<?xml version="1.0" encoding="{self.encoding}"?><w:{root} {NAMES}>{inner}</w:{root}>'
        return text.encode(self.encoding, 'xmlcharrefreplace')

    def style_part(self):
        named = ''
        for level in (1, 2, 3):
            outline = f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
            named += (f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading '
                      f'{level}"/>{outline}</w:style>'
                      f'<w:style w:type="paragraph" w:styleId="Overskrift{level}"><w:name w:val="Overskrift '
                      f'{level}"/></w:style>'
                      f'<w:style w:type="paragraph" w:styleId="Kapittel{level}"><w:name w:val="Kapittel {level}"/>'
                      f'<w:basedOn w:val="Heading{level}"/></w:style>')
        hidden = '<w:rPr><w:vanish/></w:rPr></w:style>'
        return ('<w:docDefaults/><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name '
                'w:val="Normal"/></w:style>'
                + named + '<w:style w:type="character" w:styleId="Skjult"><w:name w:val="Skjult"/>' + hidden
                + '<w:style w:type="character" w:styleId="SkjultBarn"><w:name w:val="Barn"/><w:basedOn '
                'w:val="Skjult"/></w:style>'
                + '<w:style w:type="paragraph" w:styleId="SkjultAvsnitt"><w:name w:val="Avsnitt"/>' + hidden
                + ''.join(self.styles))

    def note_part(self, kind):
        return ''.join(f'<w:{kind} w:id="{number}">{para(said(words))}</w:{kind}>'
                       for number, (of, words, _) in enumerate(self.notes, 1) if of == kind)

    def package(self, body):
        files = {'word/document.xml': self.xml('document', f'<w:body>{body}<w:sectPr/></w:body>')}
        related = [('styles', self.style_part()), ('numbering', ''.join(self.schemes + self.lists)),
                   ('footnotes', self.note_part('footnote')), ('endnotes', self.note_part('endnote')),
                   ('comments', ''.join(self.parts.pop('comments', [])))]
        before = '/word/' if self.form == 'absolute' else ''
        relations, types = '', ''
        for kind, inner in related:
            if inner:
                files[f'word/{kind}.xml'] = self.xml(kind, inner)
                relations += f'<Relationship Id="{kind}" Type="{RELATION}{kind}" Target="{before}{kind}.xml"/>'
                types += f'<Override PartName="/word/{kind}.xml" ContentType="{CONTENT}{kind}+xml"/>'
        for number, kind, name in self.relations:
            relations += f'<Relationship Id="{number}" Type="{RELATION}{kind}" Target="{before}{name}"/>'
        files.update(self.parts)
        opened = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        files['word/_rels/document.xml.rels'] = (opened + relations + '</Relationships>').encode()
        files['_rels/.rels'] = (opened + f'<Relationship Id="r1" Type="{RELATION}officeDocument" '
                                'Target="word/document.xml"/></Relationships>').encode()
        files['[Content_Types].xml'] = (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            'ContentType="application/xml"/><Default Extension="html" ContentType="text/html"/><Default '
            f'Extension="txt" ContentType="text/plain"/><Default Extension="docx" ContentType="{CONTENT}document.main'
            f'+xml"/><Override PartName="/word/document.xml" ContentType="{CONTENT}document.main+xml"/>{types}'
            '</Types>').encode()
        return self.zipped(self.formed(files))

    def formed(self, files):
        """The same parts as other programs than Word lay them out, or as its strict form has them."""
        if self.form == 'elsewhere':
            files = {name.replace('word/', 'ord/').replace('document', 'tekst'): data for name, data in files.items()}
            for name in ('_rels/.rels', '[Content_Types].xml'):
                files[name] = files[name].replace(b'word/document.xml', b'ord/tekst.xml').replace(b'/word/', b'/ord/')
        if self.form == 'strict':
            strict = {'http://schemas.openxmlformats.org/officeDocument/2006/relationships':
                      'http://purl.oclc.org/ooxml/officeDocument/relationships', W: 'http://purl.oclc.org/ooxml/'
                      'wordprocessingml/main'}
            for usual, other in strict.items():
                for encoding in ('utf-8', 'utf-16-le'):
                    files = {name: data if name.endswith('.docx') else data.replace(usual.encode(encoding),
                                                                                    other.encode(encoding))
                             for name, data in files.items()}
        return files

    @staticmethod
    def zipped(files):
        data = io.BytesIO()
        with zipfile.ZipFile(data, 'w', zipfile.ZIP_DEFLATED) as archive:
            for name in sorted(files):
                archive.writestr(zipfile.ZipInfo(name, (2024, 5, 1, 0, 0, 0)), files[name], zipfile.ZIP_DEFLATED)
        return data.getvalue()
