# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes letters in the layouts that printed documents have, and knows what they say as one reads them."""
import re
from html import escape

from layoutwords import COUNTRIES, HEADER, PAGE, SENTENCES, SUSPENDED

FEATURES = {
    'plain': 'paragraphs over several pages',
    'columns': 'two columns',
    'columns-three': 'three columns, narrow',
    'header': 'a running header',
    'footer': 'page numbers with the count of pages',
    'first': 'another header on the first page',
    'mirrored': 'other headers and footers on left pages than on right ones',
    'notes': 'footnotes with marks',
    'divided': 'justified text with words divided at line ends',
    'capitals': 'letter-spaced headings in capitals',
    'turned': 'a frame with turned text',
    'margin': 'a narrow column in the margin',
    'table': 'a table with cells of several lines',
    'lists': 'lists with bullets and numbers',
    'side': 'a letterhead in a column at the side',
    'headings': 'headings of several levels',
    'indented': 'paragraphs told by their first line alone',
    'centred': 'a centred title of several lines',
    'justified': 'justified text',
}
NAMES = ' '.join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"' for name, space in (
    ('office', 'office'), ('text', 'text'), ('style', 'style'), ('table', 'table'), ('draw', 'drawing'),
    ('fo', 'xsl-fo-compatible'), ('svg', 'svg-compatible')))


class Layout:
    def __init__(self, language, features, draw):
        self.language = language
        self.vocabulary = sorted({word.strip('.,').lower() for sentence in SENTENCES[language]
                                  for word in sentence.split() if not word.endswith('-')})
        self.features = features
        self.draw = draw
        self.body = []
        self.said = []
        self.notes = []
        self.asides = []
        self.compose()

    def has(self, name):
        return name in self.features

    def sentence(self):
        """Words of the language in any order, so that no two sentences are alike."""
        words = self.draw.sample(self.vocabulary, self.draw.randint(7, 14))
        if self.draw.random() < 0.2:
            words[4:4] = SUSPENDED[self.language].split()
        return words[0][0].upper() + words[0][1:] + ' ' + ' '.join(words[1:]) + '.'

    def sentences(self, fewest, most):
        return ' '.join(self.sentence() for _ in range(self.draw.randint(fewest, most)))

    def say(self, text):
        self.said.append(text)

    def put(self, style, text):
        self.say(text)
        self.body.append(f'<text:p text:style-name="{style}">{escape(self.dividable(text))}</text:p>')

    def dividable(self, text):
        """With soft hyphens in long words, where the layout divides words."""
        if not self.has('divided'):
            return text
        return re.sub(r'(?<=\w{3})(?<=[bdfgklmnprstv])(?=[aeiouyæøåäöá]\w{2})', '\u00ad', text)

    def paragraph(self):
        text = self.sentences(2, 6)
        if not self.has('notes') or self.draw.random() < 0.6:
            self.put('Text', text)
            return
        words = text.split(' ')
        place = self.draw.randrange(2, len(words) - 1)
        number = len(self.notes) + 1
        note = self.sentences(1, 2)
        self.notes.append(f'[{number}] {note}')
        before, after = ' '.join(words[:place]), ' '.join(words[place:])
        self.say(f'{before}[{number}] {after}')
        self.body.append(
            f'<text:p text:style-name="Text">{escape(self.dividable(before))}<text:note text:note-class="footnote">'
            f'<text:note-citation>{number}</text:note-citation><text:note-body><text:p text:style-name="Note">'
            f'{escape(note)}</text:p></text:note-body></text:note> {escape(self.dividable(after))}</text:p>')

    def heading(self):
        words = self.sentence().rstrip('.').split(' ')[:self.draw.randint(2, 5)]
        if self.has('capitals'):
            self.put('Capitals', ' '.join(words).upper())
        else:
            self.put(self.draw.choice(['Heading', 'Subheading']), ' '.join(words))

    def list(self):
        numbered = self.draw.random() < 0.5
        self.body.append(f'<text:list text:style-name="{"Numbers" if numbered else "Bullets"}">')
        for number in range(1, self.draw.randint(3, 6)):
            text = self.sentences(1, 3)
            self.say((f'{number}. ' if numbered else '• ') + text)
            self.body.append(f'<text:list-item><text:p text:style-name="Text">{escape(self.dividable(text))}</text:p>'
                             '</text:list-item>')
        self.body.append('</text:list>')

    def table(self):
        """Cells of one line, so that rows read from left to right."""
        self.body.append('<table:table><table:table-column table:number-columns-repeated="3"/>')
        for _ in range(self.draw.randint(2, 5)):
            cells = [' '.join(self.sentence().rstrip('.').split(' ')[:2]) for _ in range(3)]
            self.say(' '.join(cells))
            self.body.append('<table:table-row>' + ''.join(
                f'<table:table-cell><text:p text:style-name="Cell">{escape(cell)}</text:p></table:table-cell>'
                for cell in cells) + '</table:table-row>')
        self.body.append('</table:table>')

    def turned(self):
        text = self.sentence()
        self.asides.append(text)
        self.body.append(
            '<text:p text:style-name="Text"><draw:custom-shape draw:style-name="Turned" text:anchor-type="page" '
            'text:anchor-page-number="1" draw:transform="rotate (1.5707963) translate (0.4cm 24cm)" '
            f'svg:width="19cm" svg:height="1.2cm"><text:p text:style-name="Small">{escape(text)}</text:p>'
            '<draw:enhanced-geometry draw:type="rectangle" svg:viewBox="0 0 21600 21600" '
            'draw:enhanced-path="M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N"/></draw:custom-shape></text:p>')

    def margin(self):
        """A narrow column beside the text, of words that it has room for."""
        text = ' '.join(word for word in self.sentences(2, 2).split() if len(word) < 7).capitalize()
        self.asides.append(text)
        self.body.append(
            '<text:p text:style-name="Text"><draw:frame draw:style-name="Side" text:anchor-type="page" '
            'text:anchor-page-number="1" svg:x="0.3cm" svg:y="6cm" svg:width="1.7cm" svg:height="17cm">'
            f'<draw:text-box><text:p text:style-name="Small">{escape(text)}</text:p></draw:text-box></draw:frame>'
            '</text:p>')

    def side(self):
        lines = ['Eksempel AS', 'Storgata 12', '0184 Oslo', 'post@example.org', '22 33 44 55']
        self.asides.append(' '.join(lines))
        inner = ''.join(f'<text:p text:style-name="Small">{escape(line)}</text:p>' for line in lines)
        self.body.append(
            '<text:p text:style-name="Text"><draw:frame draw:style-name="Side" text:anchor-type="page" '
            'text:anchor-page-number="1" svg:x="16.4cm" svg:y="2.5cm" svg:width="4.4cm" svg:height="4cm">'
            f'<draw:text-box>{inner}</draw:text-box></draw:frame></text:p>')

    def compose(self):
        if self.has('turned'):
            self.turned()
        if self.has('side'):
            self.side()
        if self.has('margin'):
            self.margin()
        if self.has('centred'):
            self.put('Centred', self.sentence().rstrip('.') + ' – ' + self.sentence().rstrip('.').lower())
        parts = [self.paragraph] * 6
        parts += [self.heading] * 2 if self.has('headings') or self.has('capitals') else []
        parts += [self.list] * 2 if self.has('lists') else []
        parts += [self.table] if self.has('table') and not (self.has('columns') or self.has('columns-three')) else []
        self.paragraph()
        for _ in range(self.draw.randint(14, 26)):
            self.draw.choice(parts)()
        self.paragraph()

    def words(self):
        return ' '.join(self.said + self.notes).split()

    def besides(self):
        """What stands beside the text, wherever in its order it comes."""
        return [text.split() for text in self.asides]

    def styles(self):
        columns = 3 if self.has('columns-three') else 2 if self.has('columns') else 1
        side = 5.5 if self.has('side') else 2.5
        align = 'justify' if self.has('divided') or self.has('justified') else 'start'
        indent = 'fo:text-indent="0.6cm"' if self.has('indented') else ''
        after = '0cm' if self.has('indented') else '0.25cm'
        hyphens = 'fo:hyphenate="false"'
        inner = f'<style:columns fo:column-count="{columns}" fo:column-gap="0.8cm"/>' if columns > 1 else ''
        mirrored = 'style:page-usage="all"'
        return ('<office:styles><style:default-style style:family="paragraph"><style:text-properties '
                f'fo:font-size="{8 if columns == 3 else 11}pt" fo:language="{self.language}" fo:country="{COUNTRIES[self.language]}" '
                f'style:font-name="{self.draw.choice(["Noto Serif", "Noto Sans", "DejaVu Sans", "Liberation Serif"])}" '
                f'{hyphens}/></style:default-style>'
                f'<style:style style:name="Text" style:family="paragraph"><style:paragraph-properties '
                f'fo:text-align="{align}" fo:margin-bottom="{after}" {indent}/></style:style>'
                '<style:style style:name="Cell" style:family="paragraph"/>'
                '<style:style style:name="Small" style:family="paragraph"><style:text-properties fo:font-size="8pt"/>'
                '</style:style><style:style style:name="Note" style:family="paragraph"><style:text-properties '
                f'fo:font-size="{7 if columns == 3 else 9}pt"/></style:style><style:style style:name="Heading" style:family="paragraph">'
                '<style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" '
                'fo:keep-with-next="always"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/>'
                '</style:style><style:style style:name="Subheading" style:family="paragraph">'
                '<style:paragraph-properties fo:margin-top="0.3cm" fo:keep-with-next="always"/>'
                '<style:text-properties fo:font-weight="bold"/></style:style>'
                '<style:style style:name="Capitals" style:family="paragraph"><style:paragraph-properties '
                'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties '
                'fo:letter-spacing="0.12cm"/></style:style>'
                '<style:style style:name="Centred" style:family="paragraph"><style:paragraph-properties '
                'fo:text-align="center" fo:margin-bottom="0.6cm"/><style:text-properties fo:font-size="16pt"/>'
                '</style:style>'
                '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" '
                'text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode='
                '"label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" '
                'fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties>'
                '</text:list-level-style-bullet></text:list-style>'
                '<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" '
                'style:num-format="1" style:num-suffix="."><style:list-level-properties '
                'text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment '
                'text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/>'
                '</style:list-level-properties></text:list-level-style-number></text:list-style>'
                + '</office:styles><office:automatic-styles>'
                f'<style:page-layout style:name="A" {mirrored}><style:page-layout-properties fo:page-width="21cm" '
                f'fo:page-height="29.7cm" fo:margin-left="2.5cm" fo:margin-right="{side}cm" fo:margin-top="1.5cm" '
                f'fo:margin-bottom="1.5cm">{inner}</style:page-layout-properties>'
                '<style:header-style><style:header-footer-properties fo:margin-bottom="0.8cm"/></style:header-style>'
                '<style:footer-style><style:header-footer-properties fo:margin-top="0.8cm"/></style:footer-style>'
                '</style:page-layout>'
                '<style:style style:name="Turned" style:family="graphic"><style:graphic-properties draw:stroke="none" '
                'draw:fill="none" style:wrap="run-through" style:run-through="foreground" '
                'style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" '
                'style:vertical-rel="page"/></style:style>'
                '<style:style style:name="Side" style:family="graphic"><style:graphic-properties '
                'style:wrap="run-through" fo:border="none" style:horizontal-pos="from-left" '
                'style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="page"/></style:style>'
                '</office:automatic-styles>')

    def furniture(self):
        word, of = PAGE[self.language]
        number = '<text:page-number text:select-page="current">1</text:page-number>'
        count = '<text:page-count>1</text:page-count>'
        running = f'<text:p text:style-name="Small">{escape(HEADER[self.language])}</text:p>'
        parts = []
        if self.has('header') or self.has('first') or self.has('mirrored'):
            parts.append(f'<style:header>{running}</style:header>')
        if self.has('mirrored'):
            parts.append(f'<style:header-left><text:p text:style-name="Small">Storgata 12, 0184 Oslo | {number}'
                         '</text:p></style:header-left>')
        if self.has('first'):
            parts.append('<style:header-first><text:p text:style-name="Small"/></style:header-first>')
        if self.has('footer') or self.has('mirrored'):
            parts.append(f'<style:footer><text:p text:style-name="Small">{word} {number} {of} {count}</text:p>'
                         '</style:footer>')
        return ''.join(parts)

    def document(self):
        return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMES} office:version="1.3" '
                'office:mimetype="application/vnd.oasis.opendocument.text">' + self.styles()
                + '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A">'
                + self.furniture() + '</style:master-page></office:master-styles><office:body><office:text>'
                + ''.join(self.body) + '</office:text></office:body></office:document>')
