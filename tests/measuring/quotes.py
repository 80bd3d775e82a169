#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many quotes of the sample's two coders are found in its letters once these have been other files.

  quotes.py [--office COMMAND] [--kodeks COMMAND] [--forms docx,odt,html,pdf,doc,rtf,scan] [--keep]

LibreOffice makes the files; for `scan` Ghostscript makes pictures of the printed pages at 300 dots per inch, whose text
Kodeks recognises. Run it at the top of the checkout: it works in build/quotes."""
import argparse
import csv
import re
import shutil
import sqlite3
import subprocess
import sys
from html import escape
from pathlib import Path

SAMPLE = Path('resources/sample')
PLACE = Path('build/quotes')
INSIDE = 'env KODEKS_TOOLS=1 packaging/inside'
FORMS = ['docx', 'odt', 'html', 'pdf', 'doc', 'rtf', 'scan']
FILTERS = {'doc': 'doc:MS Word 97', 'html': 'html:HTML (StarWriter)'}
NAMES = ' '.join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"' for name, space in (
    ('office', 'office'), ('text', 'text'), ('style', 'style'), ('fo', 'xsl-fo-compatible')))


def document(text):
    """An OpenDocument text in one file: A4, 11 points, margins of 25 mm, a line a paragraph."""
    body = ''.join(f'<text:p>{escape(line)}</text:p>' for line in text.rstrip('\n').split('\n'))
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMES} office:version="1.3" office:mimetype='
            '"application/vnd.oasis.opendocument.text"><office:styles><style:default-style style:family="paragraph">'
            '<style:text-properties fo:font-size="11pt" fo:language="nb" fo:country="NO" style:font-name="Noto Serif"/>'
            '</style:default-style></office:styles><office:automatic-styles><style:page-layout style:name="A">'
            '<style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="25mm"/>'
            '</style:page-layout></office:automatic-styles><office:master-styles><style:master-page '
            'style:name="Standard" '
            f'style:page-layout-name="A"/></office:master-styles><office:body><office:text>{body}</office:text>'
            '</office:body></office:document>')


def quotes():
    found = []
    for name in ('coder-a.csv', 'coder-b.csv'):
        with open(SAMPLE / name, newline='', encoding='utf-8') as file:
            found += [(Path(row['letter']).stem, row['text']) for row in csv.DictReader(file)]
    return found


def run(command, *more):
    done = subprocess.run(command.split() + list(more), capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f'{command} {" ".join(more)}: {done.stdout[-1000:]}{done.stderr[-1000:]}')


def make_files(form, office):
    folder = PLACE / form
    folder.mkdir()
    sources = sorted(str(path) for path in (PLACE / 'fodt').glob('*.fodt'))
    made = 'pdf' if form == 'scan' else form
    # a profile of its own, since another LibreOffice may be open
    run(office, f'-env:UserInstallation=file:///tmp/kodeks-quotes-{form}', '--headless', '--convert-to',
        FILTERS.get(made, made), '--outdir', str(folder), *sources)
    if form == 'scan':
        for printed in folder.glob('*.pdf'):
            run('gs', '-q', '-dSAFER', '-sDEVICE=pdfimage8', '-r300', '-o', str(printed) + '.scan', str(printed))
            Path(str(printed) + '.scan').replace(printed)
    return folder


def texts(project):
    connection = sqlite3.connect(project)
    rows = connection.execute('SELECT l.name, c.text FROM letter l JOIN content c ON c.id = l.content').fetchall()
    connection.close()
    return {name.rsplit('.', 1)[0]: text for name, text in rows}


def bare(text):
    return re.sub(r'\s+', '', text)


def without_signs(text):
    """Without the signs of pages (U+000C), and without empty lines, which a page's end takes the place of."""
    return re.sub(r'\n+', '\n', text.replace('\n\f', '\n').replace('\f', ''))


def is_nearly_in(quote, text):
    """A line end behind a space, where a program has broken a paragraph, is one in the text or a space."""
    pieces = re.split(r' +\n', without_signs(quote))
    return re.search(r'(?: *\n| )'.join(map(re.escape, pieces)), text) is not None


def tell_missing(wanted, read):
    for letter, quote in wanted:
        if is_nearly_in(quote, read.get(letter, '')):
            continue
        signs = map(re.escape, bare(quote))
        place = re.search(r'\s*'.join(signs), read.get(letter, ''))
        print(f'    {letter}: {quote!r}\n        {place[0] if place else None!r}')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--office', default=f'{INSIDE} soffice')
    parser.add_argument('--kodeks', default=f'{INSIDE} build/dev/app/kodeks')
    parser.add_argument('--forms', default=','.join(FORMS))
    parser.add_argument('--keep', action='store_true', help='keep build/quotes, and tell which quotes are not found')
    arguments = parser.parse_args()
    shutil.rmtree(PLACE, ignore_errors=True)
    (PLACE / 'fodt').mkdir(parents=True)
    for letter in (SAMPLE / 'letters').glob('*.txt'):
        (PLACE / 'fodt' / f'{letter.stem}.fodt').write_text(document(letter.read_text('utf-8')), 'utf-8')
    wanted = quotes()
    broken = sum(' \n' in text for _, text in wanted)
    print(f'{len(wanted)} quotes, of which {broken} have a space before a line end')
    print('form   exactly   but for page signs and such line ends   but for white space')
    for form in arguments.forms.split(','):
        project = PLACE / f'{form}.kodeks'
        folder = make_files(form, arguments.office)
        run(arguments.kodeks, 'new', str(project))
        run(arguments.kodeks, 'import', str(project), str(folder), *(['--recognise'] if form == 'scan' else []))
        found = texts(project)
        exactly = sum(quote in found.get(letter, '') for letter, quote in wanted)
        read = {letter: without_signs(text) for letter, text in found.items()}
        nearly = sum(is_nearly_in(quote, read.get(letter, '')) for letter, quote in wanted)
        missing = [one for one in wanted if bare(one[1]) not in bare(found.get(one[0], ''))]
        print(f'{form:5} {exactly:9} {nearly:37} {len(wanted) - len(missing):21}', flush=True)
        if arguments.keep:
            tell_missing(wanted, read)
    if not arguments.keep:
        shutil.rmtree(PLACE)


if __name__ == '__main__':
    main()
