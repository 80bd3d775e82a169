#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# PDF: words on a layer that is switched off are sentences of the letter for pdf.js, and for what is built upon it.
#
# Versions: written with npm pdf-lib 1.17.1; read with npm unpdf 1.7.0 and npm pdf-parse 2.4.5 (both pdf.js) and npm
# mupdf 1.28.1.
#
# A PDF may have layers (optional content), each with a name, and says which of them are off when it is opened. Viewers
# and printers leave those out. One file has two languages in this way, or a draft below what was decided.
#
# Expected: the text is what one sees on opening the file: "We are against the bill." A reader that knows layers tells
# them apart, and one that does not says so.
#
# What happens: in its text pdf.js passes over the marks of layers, and gives all words in the order in which they stand
# in the file. The draft, "We support the bill.", is the sentence before the one that counts, in unpdf and in pdf-parse,
# with nothing between the two but a line end. mupdf leaves the draft out.
#
# Why it matters: nobody who looks at the letter can see the sentence, and it is coded as the sender's, for and against
# on one page; of a letter in two languages each sentence counts twice. Read files that have layers (OCProperties in
# their catalogue) with MuPDF.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

npm install --silent --no-audit --no-fund --prefix "$tmp" pdf-lib@1.17.1 unpdf@1.7.0 pdf-parse@2.4.5 mupdf@1.28.1
cd "$tmp"
cat > write.mjs <<'JS'
import { writeFileSync } from 'fs';
import { PDFDocument, PDFHexString, PDFName, PDFOperator, PDFOperatorNames, StandardFonts } from 'pdf-lib';
const pdf = await PDFDocument.create();
const font = await pdf.embedFont(StandardFonts.Helvetica);
const page = pdf.addPage([400, 200]);
const layer = (name) => pdf.context.register(pdf.context.obj({ Type: 'OCG', Name: PDFHexString.fromText(name) }));
const [draft, decided] = [layer('Draft'), layer('Decided')];
const shown = { Name: PDFHexString.fromText('As opened'), ON: [decided], OFF: [draft] };
pdf.catalog.set(PDFName.of('OCProperties'), pdf.context.obj({ OCGs: [draft, decided], D: shown }));
page.node.normalize();
page.node.Resources().set(PDFName.of('Properties'), pdf.context.obj({ Draft: draft, Decided: decided }));
const write = (text, y, name) => {
    if (name) {
        const begin = [PDFName.of('OC'), PDFName.of(name)];
        page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, begin));
    }
    page.drawText(text, { x: 20, y, size: 12, font });
    if (name) page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
};
write('The council has decided:', 150);
write('We support the bill.', 130, 'Draft');
write('We are against the bill.', 110, 'Decided');
write('Oslo', 90);
writeFileSync('letter.pdf', await pdf.save());
JS
cat > read.mjs <<'JS'
import { readFileSync } from 'fs';
const bytes = () => new Uint8Array(readFileSync('letter.pdf'));
const readers = {
    async unpdf() {
        const { extractText, getDocumentProxy } = await import('unpdf');
        return (await extractText(await getDocumentProxy(bytes()), { mergePages: true })).text;
    },
    async 'pdf-parse'() {
        const { PDFParse } = await import('pdf-parse');
        return (await new PDFParse({ data: bytes() }).getText({ pageJoiner: '' })).text;
    },
    async mupdf() {
        const { Document } = await import('mupdf');
        return Document.openDocument(bytes(), 'application/pdf').loadPage(0).toStructuredText().asText();
    },
};
const name = process.argv[2];
console.log(`${name}: ${(await readers[name]()).trim().replace(/\s*\n\s*/g, ' / ')}`);
JS
node write.mjs
# One process each: the two have pdf.js in different versions, which do not stand each other.
for reader in unpdf pdf-parse mupdf; do node read.mjs "$reader"; done | tee seen
cat > stated <<'TXT'
unpdf: The council has decided: / We support the bill. / We are against the bill. / Oslo
pdf-parse: The council has decided: / We support the bill. / We are against the bill. / Oslo
mupdf: The council has decided: / We are against the bill. / Oslo
TXT
diff stated seen || { echo "The behaviour has changed." >&2; exit 1; }
echo "As stated."
