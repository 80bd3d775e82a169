// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/files/hostilefiles.h"

#include "core/exchange/archives/crowdedtag.h"
#include "core/exchange/archives/documenttext.h"
#include "tests/support/files/documents.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The same piece over and over, between a beginning and an end.
HostileFile repeated(
    const QString &name, const QByteArray &piece, const QByteArray &before = {}, const QByteArray &after = {})
{
    return {name, [=](qsizetype size) { return before + filled(size, piece) + after; }};
}

/// Opened so often that the openings and closings together fill the size.
HostileFile nested(const QString &name, const QByteArray &open, const QByteArray &close, const QByteArray &before = {},
    const QByteArray &after = {})
{
    return {name, [=](qsizetype size) {
        const qsizetype levels = size / (open.size() + close.size());
        return before + open.repeated(levels) + "x" + close.repeated(levels) + after;
    }};
}

/// A tag with one attribute more than is read, and paragraphs that fill the size.
std::function<QByteArray(qsizetype)> crowded(
    const QByteArray &attribute, const QByteArray &before, const QByteArray &after, const QByteArray &paragraph)
{
    QByteArray tag = before;
    for (int i = 0; i <= mostAttributes; ++i)
        tag += QByteArray(attribute).replace('#', QByteArray::number(i));
    return [=](qsizetype size) { return tag + after + filled(size, paragraph); };
}

QByteArray wordParagraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

HostileFile docx(
    const QString &name, const std::function<QByteArray(qsizetype)> &body, const QList<ZipPart> &parts = {})
{
    return {name + u".docx"_s, [=](qsizetype size) { return docxOf(wordParagraph("Svar") + body(size), parts); }};
}

HostileFile odt(const QString &name, const std::function<QByteArray(qsizetype)> &body)
{
    return {name + u".odt"_s, [=](qsizetype size) { return odtOf("<text:p>Svar</text:p>" + body(size)); }};
}

std::function<QByteArray(qsizetype)> filling(
    const QByteArray &piece, const QByteArray &before = {}, const QByteArray &after = {})
{
    return [=](qsizetype size) { return before + filled(size, piece) + after; };
}

std::function<QByteArray(qsizetype)> nesting(const QByteArray &open, const QByteArray &close, qsizetype levels)
{
    return [=](qsizetype size) { return filled(size, open.repeated(levels) + "<!--#-->" + close.repeated(levels)); };
}

QList<HostileFile> texts()
{
    return {
        repeated(u"one line.txt"_s, "Bydelen mener at ansvaret # b\xC3\xB8r ligge fast. "),
        repeated(u"one line without a space.txt"_s, "abcdefghij"),
        repeated(u"one line of colons.txt"_s, "Dato: # "),
        repeated(u"one line of dates.txt"_s, "1. mai 2024, "),
        repeated(u"one line of full stops.txt"_s, "."),
        repeated(u"one line of question marks.txt"_s, "? "),
        repeated(u"one line of digits.txt"_s, "1"),
        repeated(u"one line of marks upon a letter.txt"_s, "\xCC\x81", "a"),
        repeated(u"one line of astral characters.txt"_s, "\xF0\x9F\x98\x80"),
        repeated(u"one line of tabs.txt"_s, "\t", "a", "b"),
        repeated(u"lines of one letter.txt"_s, "a\n"),
        repeated(u"lines of one bullet.txt"_s, "-\n"),
        repeated(u"lines of one number.txt"_s, "1.\n"),
        repeated(u"blank lines.txt"_s, "\n"),
        repeated(u"blank lines round a letter.txt"_s, "\n", "a", "b"),
        repeated(u"questions.txt"_s, "Sp\xC3\xB8rsm\xC3\xA5l #: Hva b\xC3\xB8r gj\xC3\xB8res?\n\n"),
        repeated(u"headings.txt"_s, "Overskrift #\n\nDette er et avsnitt.\n\n"),
        repeated(u"labels.txt"_s, "V\xC3\xA5r ref.:\nDeres ref.:\nDato:\n"),
        repeated(u"closings.txt"_s, "Med vennlig hilsen\nNavn Navnesen\n"),
        repeated(u"broken lines.txt"_s,
            "Dette er en linje som er brutt av et program og som g\xC3\xA5r videre p\xC3\xA5 den neste-\n"),
        repeated(u"Latin-1.txt"_s, "Bydelen b\xF8r ha ansvaret # for dette. "),
        repeated(u"nearly UTF-16.txt"_s, "a\0\0a"_ba),
        repeated(u"damaged UTF-8.txt"_s, "\xC3\xB8\xC3"),
    };
}

QList<HostileFile> wordFiles()
{
    const ZipPart note{u"footnotes"_s,
        "<w:PART><w:footnote w:id=\"1\">" + wordParagraph(QByteArray(1000, 'n')) + "</w:footnote></w:PART>"};
    const ZipPart lists{u"numbering"_s,
        "<w:PART><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"lowerRoman\"/><w:lvlText "
        "w:val=\""
            + QByteArray("%1.").repeated(50)
            + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:PART>"};
    return {
        docx(u"paragraphs"_s, filling("<w:p><w:r><w:t>#</w:t></w:r></w:p>")),
        docx(u"empty paragraphs"_s, filling("<w:p w:rsidR=\"#\"/>")),
        docx(u"runs in one paragraph"_s, filling("<w:r><w:rPr><w:b/></w:rPr><w:t>#</w:t></w:r>", "<w:p>", "</w:p>")),
        docx(u"deep tables"_s,
            nesting("<w:tbl><w:tr><w:tc>", "<w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", 120)),
        docx(u"deeper tables"_s, nesting("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 5000)),
        docx(u"rows"_s, filling("<w:tr><w:tc><w:p><w:r><w:t>#</w:t></w:r></w:p></w:tc></w:tr>", "<w:tbl>", "</w:tbl>")),
        docx(u"cells in one row"_s,
            filling("<w:tc><w:p><w:r><w:t>#</w:t></w:r></w:p></w:tc>", "<w:tbl><w:tr>", "</w:tr></w:tbl>")),
        docx(u"frames in one paragraph"_s,
            filling("<w:txbxContent><w:p><w:r><w:t>#</w:t></w:r></w:p></w:txbxContent>", "<w:p>", "</w:p>")),
        docx(u"references to one note"_s,
            filling("<w:r><w:footnoteReference w:id=\"1\"/><!--#--></w:r>", "<w:p>", "</w:p>"), {note}),
        docx(u"list items"_s,
            filling("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId "
                    "w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>#</w:t></w:r></w:p>"),
            {lists}),
        docx(u"huge attribute"_s, filling("#", "<w:p w:rsidR=\"", "\"/>")),
        docx(u"attributes of one element"_s, crowded(" a#=\"\"", "<w:p", "/>", wordParagraph("#"))),
        docx(u"namespaces of one element"_s, crowded(" xmlns:a#=\"b#\"", "<w:p", "/>", wordParagraph("#"))),
        docx(u"open fields"_s,
            filling("<w:fldChar w:fldCharType=\"begin\"/><w:t>#</w:t>", "<w:p><w:r>", "</w:r></w:p>")),
        docx(u"one character a paragraph that runs on"_s,
            filling("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>#</w:t></w:r></w:p>")),
        docx(u"XML cut off"_s, filling("<w:p><!--#-->", "", "<")),
        {u"many notes.docx"_s,
            [](qsizetype size) {
        const QByteArray notes = "<w:PART>"
            + filled(size / 2, "<w:footnote w:id=\"#\"><w:p><w:r><w:t>note #</w:t></w:r></w:p></w:footnote>")
            + "</w:PART>";
        return docxOf("<w:p>" + filled(size / 2, "<w:r><w:footnoteReference w:id=\"#\"/></w:r>") + "</w:p>",
            {{u"footnotes"_s, notes}});
    }},
        {u"many parts.docx"_s,
            [](qsizetype size) {
        QList<ZipPart> parts;
        for (qsizetype i = 0; i < std::min<qsizetype>(size / 1000, 19'000); ++i)
            parts.append(
                {u"header.%1"_s.arg(i), "<w:PART>" + wordParagraph("Topp " + QByteArray::number(i)) + "</w:PART>"});
        return docxOf(wordParagraph("Svar"), parts);
    }},
    };
}

QList<HostileFile> openDocuments()
{
    const QByteArray cell
        = "<table:table-cell table:number-columns-repeated=\"1000000000\"><text:p>#</text:p></table:table-cell>";
    return {
        odt(u"paragraphs"_s, filling("<text:p>#</text:p>")),
        odt(u"empty paragraphs"_s, filling("<text:p/><!--#-->")),
        odt(u"spaces"_s, filling("<text:s text:c=\"1000000000\"/><!--#-->", "<text:p>", "</text:p>")),
        odt(u"text in pieces"_s, filling("<text:span>#</text:span>", "<text:p>", "</text:p>")),
        odt(u"repeated cells"_s,
            filling(cell, "<table:table><table:table-row table:number-rows-repeated=\"1000000000\">",
                "</table:table-row></table:table>")),
        odt(u"deep lists"_s,
            nesting("<text:list><text:list-item>", "<text:p>x</text:p></text:list-item></text:list>", 150)),
        odt(u"deep tables"_s,
            nesting("<table:table><table:table-row><table:table-cell>",
                "<text:p>x</text:p></table:table-cell></table:table-row></table:table>", 120)),
        odt(u"deeper lists"_s, nesting("<text:list><text:list-item>", "</text:list-item></text:list>", 5000)),
        odt(u"notes"_s,
            filling(
                "<text:note><text:note-body><text:p>#</text:p></text:note-body></text:note>", "<text:p>", "</text:p>")),
        odt(u"frames"_s,
            filling(
                "<draw:frame><draw:text-box><text:p>#</text:p></draw:text-box></draw:frame>", "<text:p>", "</text:p>")),
        odt(u"lists to be continued"_s,
            filling("<text:list xml:id=\"i#\" "
                    "text:continue-list=\"i#\"><text:list-item><text:p>#</text:p></text:list-item></text:list>")),
        odt(u"huge attribute"_s, filling("#", "<text:p text:style-name=\"", "\"/>")),
    };
}

QList<HostileFile> webPages()
{
    const QByteArray opening = "<!DOCTYPE html><html><body><p>Svar</p>";
    return {
        repeated(u"paragraphs.html"_s, "<p>#", opening),
        repeated(u"nested without end.html"_s, "<div>x", opening),
        repeated(u"bold without end.html"_s, "<b>x", opening),
        repeated(u"links and bold across.html"_s, "<p><a href=#><b>x</p>", opening),
        nested(u"nested.html"_s, "<div>", "</div>", opening),
        nested(u"nested tables.html"_s, "<table><tr><td>", "</td></tr></table>", opening),
        repeated(u"tables without end.html"_s, "<table><tr><td>x", opening),
        repeated(u"tables.html"_s, "<table><tr><td>#</td><td>b</td></tr></table>", opening),
        repeated(u"cells in one row.html"_s, "<td>#</td>", opening + "<table><tr>"),
        repeated(u"entities.html"_s, "&amp;&oslash;&#xF8;", opening),
        repeated(u"entities without name.html"_s, "&a", opening),
        {u"attributes of one element.html"_s, crowded(" a#=b", opening + "<p", ">x", "<p>#")},
        repeated(u"list items.html"_s, "<li>x", opening + "<ol type=i>"),
        repeated(u"nested lists.html"_s, "<ul><li>x", opening),
        repeated(u"white space.html"_s, " \n", opening + "<p>a", "b"),
        repeated(u"preformatted lines.html"_s, "x\n", opening + "<pre>", "</pre>"),
        repeated(u"comments.html"_s, "<!-- # -->x", opening),
        repeated(u"open comments.html"_s, "<!--", opening),
        repeated(u"ends without beginning.html"_s, "</p>", opening, "x"),
        repeated(u"open brackets.html"_s, "<", opening),
        repeated(u"scripts.html"_s, "<script>#</script>x", opening),
        repeated(u"line breaks.html"_s, "<br>x", opening),
    };
}

QList<HostileFile> markdowns()
{
    QList<HostileFile> all{
        repeated(u"emphasis.md"_s, "*a _b "),
        repeated(u"stars.md"_s, "*"),
        repeated(u"strong.md"_s, "**a** "),
        repeated(u"emphasis round words.md"_s, "*a* _b_ "),
        repeated(u"open brackets.md"_s, "["),
        repeated(u"brackets.md"_s, "[a](b) ![c](d) "),
        repeated(u"open links.md"_s, "[a](<b"),
        repeated(u"backticks.md"_s, "`#` ``"),
        repeated(u"rising backticks.md"_s, "`a``b```c````d"),
        nested(u"quotes in quotes.md"_s, "> ", ""),
        repeated(u"quotes.md"_s, "> sitat #\n\n"),
        repeated(u"lists in lists.md"_s, "- "),
        repeated(u"list items.md"_s, "- #\n"),
        repeated(u"numbered items.md"_s, "#. x\n"),
        repeated(u"headings.md"_s, "# #\n"),
        repeated(u"references.md"_s, "[a#]: b#\n", "", "\n[a1]\n"),
        repeated(u"uses of one reference.md"_s, "[a] ", "[a]: http://x.no/" + QByteArray(900, 'u') + "\n\n"),
        repeated(u"lines.md"_s, "x\n"),
        repeated(u"raw HTML.md"_s, "<b>x"),
        repeated(u"blocks of raw HTML.md"_s, "<div>\n\n"),
        repeated(u"entities.md"_s, "&oslash;&#120;"),
        repeated(u"escapes.md"_s, "\\*\\_"),
    };
    for (HostileFile &file : all) { // what is longer is not read
        file.make = [make = file.make](qsizetype size) {
            return make(std::min(size, DocumentLimits::markdown)).first(std::min(size, DocumentLimits::markdown));
        };
    }
    return all;
}

QList<HostileFile> mails()
{
    const QByteArray opening
        = "From: A <a@b.no>\r\nTo: c@d.no\r\nDate: Wed, 17 Apr 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\n";
    const QByteArray parts = opening + "Subject: x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n";
    constexpr int mostNested = 101; // one more than is read
    const QByteArray nestedPart = "Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n";
    return {
        repeated(u"parts.eml"_s, "--y\r\nContent-Type: text/plain\r\n\r\nDel #\r\n", parts, "--y--\r\n"),
        {u"empty parts.eml"_s,
            [parts](qsizetype size) {
        constexpr qsizetype most = 12'000; // more are not read
        return parts + QByteArray("--y\r\n").repeated(std::min(size / 5, most)) + "\r\nHei\r\n--y--\r\n";
    }},
        repeated(u"web parts.eml"_s, "--y\r\nContent-Type: text/html\r\n\r\n<p>Del #\r\n", parts, "--y--\r\n"),
        repeated(u"attachments.eml"_s, "--y\r\nContent-Type: image/png; name=#.png\r\n\r\nx\r\n",
            parts + "--y\r\n\r\nHei\r\n", "--y--\r\n"),
        repeated(u"parts in parts.eml"_s, "hei #\r\n", opening + nestedPart.repeated(mostNested), "--y--\r\n"),
        repeated(u"mails in mails.eml"_s, "hei #\r\n",
            opening + QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(mostNested) + "\r\n"),
        repeated(u"one long header.eml"_s, "ord # ", opening + "Subject: ", "\r\n\r\nhei\r\n"),
        repeated(u"one folded header.eml"_s, " ord #\r\n", opening + "Subject: x\r\n", "\r\nhei\r\n"),
        repeated(u"encoded words.eml"_s, "=?utf-8?q?B=C3=B8?= ", opening + "Subject: ", "\r\n\r\nhei\r\n"),
        repeated(u"addresses.eml"_s, "a# <b#@c.no>, ", opening + "Cc: ", "x@y.no\r\n\r\nhei\r\n"),
        repeated(u"recipients.eml"_s, "\"(\\\" b# <b#@c.no>, ",
            "From: a@b.no\r\nSubject: x\r\nMIME-Version: 1.0\r\nTo: ", "x@y.no\r\n\r\nhei\r\n"),
        repeated(
            u"comments in an address.eml"_s, "(", "Subject: x\r\nMIME-Version: 1.0\r\nFrom: ", "a@b.no\r\n\r\nhei\r\n"),
        repeated(u"headers.eml"_s, "X-#: y\r\n", opening, "\r\nhei\r\n"),
        repeated(u"parameters of a header.eml"_s, "; a*#=x", opening + "Content-Type: text/plain", "\r\n\r\nhei\r\n"),
        repeated(
            u"base64.eml"_s, "QnlkZWxlbiBtZW5lciBhdCA=\r\n", opening + "Content-Transfer-Encoding: base64\r\n\r\n"),
        repeated(u"quoted-printable.eml"_s, "=C3=B8=\r\n",
            opening + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"),
        repeated(u"lines.eml"_s, "x\r\n", opening + "Subject: x\r\n\r\n"),
        repeated(u"uuencoded.eml"_s, "begin 644 a\n#0V%T\n`\nend\n", opening + "Subject: x\r\n\r\n"),
    };
}

/// A PDF with a catalogue, a font and these further objects, numbered from 4; `kids` are the pages' numbers.
QByteArray pdfFile(const QByteArray &objects, const QByteArray &kids, qsizetype pages)
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n3 0 "
           "obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n2 0 obj<</Type/Pages/Kids["
        + kids + "]/Count " + QByteArray::number(pages) + ">>endobj\n" + objects
        + "trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
}

QByteArray pdfStream(int number, const QByteArray &content)
{
    return QByteArray::number(number) + " 0 obj<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content
        + "\nendstream endobj\n";
}

QByteArray pdfPage(const QByteArray &number, const QByteArray &contents = "4 0 R")
{
    return number + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents " + contents
        + "/Resources<</Font<</F 3 0 R>>>>>>endobj\n";
}

/// One page whose content is the piece over and over.
HostileFile pdf(const QString &name, const QByteArray &piece)
{
    return {name, [=](qsizetype size) {
        return pdfFile(
            pdfStream(4, "BT /F 9 Tf 20 700 Td (Svar) Tj " + filled(size, piece) + " ET") + pdfPage("5"), "5 0 R", 1);
    }};
}

/// So many pages of the same content, which is filled as far as the size allows.
HostileFile pdfPages(const QString &name, const std::function<qsizetype(qsizetype)> &count,
    const std::function<QByteArray(qsizetype)> &content)
{
    return {name, [=](qsizetype size) {
        QByteArray kids;
        QByteArray pages;
        for (qsizetype i = 0; i < count(size); ++i) {
            const QByteArray number = QByteArray::number(5 + i);
            kids += number + " 0 R ";
            pages += pdfPage(number);
        }
        return pdfFile(pdfStream(4, "BT /F 9 Tf 20 700 Td " + content(size) + " ET") + pages, kids, count(size));
    }};
}

QList<HostileFile> pdfs()
{
    const auto word = [](qsizetype) { return QByteArray("(Svar) Tj"); };
    return {
        pdf(u"one page of words.pdf"_s, "0 -10 Td (Bydelen mener #) Tj "),
        pdf(u"one line of words.pdf"_s, "(ord #) Tj 30 0 Td "),
        pdf(u"one place of words.pdf"_s, "(ord) Tj 0 0 Td "),
        pdf(u"letters.pdf"_s, "(x) Tj 9 9 Td "),
        pdf(u"fonts.pdf"_s, "/F # Tf (x) Tj "),
        pdf(u"states.pdf"_s, "q 1 0 0 1 0 0 cm Q "),
        pdf(u"lines drawn.pdf"_s, "0 0 m # 9 l S "),
        pdfPages(u"pages.pdf"_s, [](qsizetype size) { return size / 130; }, word),
        pdfPages(u"most pages.pdf"_s, [](qsizetype) { return 5000; }, word),
        pdfPages(u"pages with the same much text.pdf"_s,
            [](qsizetype size) { return std::min<qsizetype>(5000, size / 300); },
            [](qsizetype size) { return filled(size / 20, "0 -10 Td (Bydelen mener #) Tj "); }),
        {u"objects.pdf"_s,
            [](qsizetype size) {
        return pdfFile(pdfStream(4, "BT /F 9 Tf 20 700 Td (Svar) Tj ET") + pdfPage("5")
                + filled(size, "1# 0 obj<</A[1 2]>>endobj\n"),
            "5 0 R", 1);
    }},
        {u"deep array.pdf"_s,
            [](qsizetype size) {
        constexpr int mostDeep = 501; // one more than is read
        return pdfFile(pdfStream(4, "BT /F 9 Tf (Svar) Tj ET") + "6 0 obj" + QByteArray(mostDeep, '[')
                + filled(size, " #") + "endobj\n" + pdfPage("5", "6 0 R"),
            "5 0 R", 1);
    }},
        repeated(u"only ends.pdf"_s, "endobj ", "%PDF-1.4\n"),
        repeated(u"trailers.pdf"_s, "trailer<</Root 1 0 R>>\n%%EOF\n", "%PDF-1.4\n"),
    };
}

} // namespace

QByteArray filled(qsizetype size, const QByteArray &piece)
{
    QByteArray all;
    all.reserve(size + 64);
    const bool numbered = piece.contains('#');
    for (qsizetype number = 1; all.size() < size; ++number)
        all += numbered ? QByteArray(piece).replace('#', QByteArray::number(number)) : piece;
    return all;
}

QList<HostileFile> hostileLetters()
{
    return texts() + wordFiles() + openDocuments() + webPages() + markdowns() + mails() + pdfs();
}

QList<HostileFile> hostileTables()
{
    const QByteArray opening = "letter,start,end,text,task,memo\r\n";
    const QByteArray codes
        = "<?xml version=\"1.0\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\"><Users><User "
          "guid=\"dab54e98-2397-58be-8025-34c125f9c70d\" name=\"A\"/></Users>";
    const QByteArray guid = "a4b3d869-2490-5117-94e5-0f2e59######";
    const QByteArray source = "<Sources><TextSource guid=\"707bb6f0-003b-5d87-a580-72bb8594f3a8\" name=\"s\" "
                              "plainTextPath=\"internal://a.txt\">";
    const auto qdpx = [](const QString &name, const std::function<QByteArray(qsizetype)> &project) {
        return HostileFile{name, [=](qsizetype size) {
            return zipOf({{u"project.qde"_s, project(size)},
                {u"sources/a.txt"_s, QByteArray("Bydelen mener ja. ").repeated(10'000)}});
        }};
    };
    const auto numbered = [guid](qsizetype size, const QByteArray &piece) {
        QByteArray all;
        for (qsizetype i = 0; all.size() < size; ++i) {
            QByteArray one = piece;
            all += one.replace(
                          "GUID", QByteArray(guid).replace("######", QByteArray::number(i, 16).rightJustified(6, '0')))
                       .replace("NUMBER", QByteArray::number(i));
        }
        return all;
    };
    return {
        repeated(u"rows.csv"_s, "a.txt,0,3,Byd,,\r\n", opening),
        repeated(u"rows that are none.csv"_s, "\r\n", opening, "a.txt,0,3,Byd,,\r\n"),
        repeated(u"columns.csv"_s, "c#,", opening.trimmed() + ",", "\r\na.txt,0,3\r\n"),
        repeated(u"cells in one row.csv"_s, "#,", opening),
        repeated(u"one field.csv"_s, "a\"\"b\r\n", opening + "a.txt,0,3,\"", "\",,\r\n"),
        repeated(u"open quotes.csv"_s, "\"", opening),
        repeated(u"memos.csv"_s, "a.txt,0,3,,,\"" + QByteArray(1000, 'm') + "\"\r\n", opening),
        qdpx(u"codes.qdpx"_s,
            [=](qsizetype size) {
        return codes + "<CodeBook><Codes>"
            + numbered(size, "<Code guid=\"GUID\" name=\"k NUMBER\" isCodable=\"true\"/>")
            + "</Codes></CodeBook></Project>";
    }),
        qdpx(u"codes of one name.qdpx"_s,
            [=](qsizetype size) {
        return codes + "<CodeBook><Codes>" + numbered(size, "<Code guid=\"GUID\" name=\"k\" isCodable=\"true\"/>")
            + "</Codes></CodeBook></Project>";
    }),
        qdpx(u"codes in codes.qdpx"_s,
            [=](qsizetype size) {
        const QByteArray open = numbered(size, "<Code guid=\"GUID\" name=\"k NUMBER\" isCodable=\"true\">");
        return codes + "<CodeBook><Codes>" + open + QByteArray("</Code>").repeated(open.count("<Code "))
            + "</Codes></CodeBook></Project>";
    }),
        qdpx(u"selections.qdpx"_s,
            [=](qsizetype size) {
        return codes
            + "<CodeBook><Codes><Code guid=\"c205d9cf-1c00-58bc-ae57-a6fe89b17535\" name=\"k\" "
              "isCodable=\"true\"/></Codes></CodeBook>"
            + source
            + numbered(size,
                "<PlainTextSelection guid=\"GUID\" name=\"Byd\" startPosition=\"0\" endPosition=\"7\"><Coding "
                "guid=\"b4GUID\" creatingUser=\"dab54e98-2397-58be-8025-34c125f9c70d\">"
                "<CodeRef targetGUID=\"c205d9cf-1c00-58bc-ae57-a6fe89b17535\"/></Coding></PlainTextSelection>")
            + "</TextSource></Sources></Project>";
    }),
        qdpx(u"codings of one selection.qdpx"_s,
            [=](qsizetype size) {
        return codes + "<CodeBook><Codes>"
            + numbered(size / 2, "<Code guid=\"GUID\" name=\"k NUMBER\" isCodable=\"true\"/>") + "</Codes></CodeBook>"
            + source + "<PlainTextSelection startPosition=\"0\" endPosition=\"7\">"
            + numbered(size / 2, "<Coding><CodeRef targetGUID=\"GUID\"/></Coding>")
            + "</PlainTextSelection></TextSource></Sources></Project>";
    }),
        qdpx(u"sources.qdpx"_s,
            [=](qsizetype size) {
        return codes + "<Sources>"
            + numbered(size,
                "<TextSource guid=\"GUID\" name=\"s NUMBER\"><PlainTextContent>Svar "
                "NUMBER.</PlainTextContent></TextSource>")
            + "</Sources></Project>";
    }),
        qdpx(u"sources of the same file.qdpx"_s,
            [=](qsizetype size) {
        return codes + "<Sources>" + numbered(size, "<TextSource guid=\"GUID\" plainTextPath=\"internal://a.txt\"/>")
            + "</Sources></Project>";
    }),
    };
}

} // namespace Kodeks
