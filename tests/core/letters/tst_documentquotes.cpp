// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"
#include "core/exchange/tables/csvreader.h"
#include "tests/support/files/documents.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct Quote
{
    QString letter;
    QString text;
};

QList<Quote> quotes()
{
    QList<Quote> all;
    for (const QString &coder : {u"a"_s, u"b"_s}) {
        const QString path = u"resources/sample/coder-%1.csv"_s.arg(coder);
        auto reader = CsvReader::open(sourceBytes(path), path).value();
        while (!reader.atEnd()) {
            const CsvRow row = reader.next().value();
            all.append({row.cells.at(reader.column(u"letter"_s)), row.cells.at(reader.column(u"text"_s))});
        }
    }
    return all;
}

QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar unit) { return unit.isSpace(); });
}

/// Spaces as ODF keeps them.
QString odfSpaces(QString line)
{
    return line.replace(u'\t', u"<text:tab/>"_s)
        .replace(u"  "_s, u"<text:s text:c=\"2\"/>"_s)
        .replace(QRegularExpression(u"^ | $"_s), u"<text:s/>"_s);
}

/// As many paragraphs to a page as it surely holds.
QList<QStringList> pagesOf(const QString &text)
{
    constexpr qsizetype pageHeight = 22; // lines, with a paragraph's distance counted as one
    constexpr qsizetype lineLength = 60;
    QList<QStringList> pages{{}};
    qsizetype height = 0;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype needed = 2 + paragraph.size() / lineLength;
        if (height + needed > pageHeight && height > 0) {
            pages.append(QStringList());
            height = 0;
        }
        pages.last().append(paragraph);
        height += needed;
    }
    return pages;
}

/// Each line of the letter a paragraph, as office programs write it.
QByteArray asDocument(const QString &text, const QString &form)
{
    QByteArray body;
    for (const QString &line : text.split(u'\n')) {
        const QString safe = line.toHtmlEscaped();
        if (form == u"docx")
            body += "<w:p><w:r><w:t xml:space=\"preserve\">" + safe.toUtf8() + "</w:t></w:r></w:p>";
        else if (form == u"odt")
            body += "<text:p>" + odfSpaces(safe).toUtf8() + "</text:p>";
        else
            body += safe.toUtf8() + "<br>\n";
    }
    if (form == u"pdf")
        return pdfOf(pagesOf(text));
    return form == u"docx" ? docxOf(body)
        : form == u"odt"   ? odtOf(body)
                           : "<html><head><meta charset=utf-8></head><body>" + body + "</body></html>";
}

} // namespace

/// The sample's letters as documents: what was coded in the plain texts is found in them.
class TestDocumentQuotes : public QObject
{
    Q_OBJECT

private slots:
    void everyQuoteIsFoundInTheDocument_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("exactly");
        QTest::newRow("DOCX: all") << u"docx"_s << true;
        QTest::newRow("ODT: all") << u"odt"_s << true;
        QTest::newRow("HTML: all") << u"html"_s << true;
        QTest::newRow("PDF: but for the ends of lines, which layout makes") << u"pdf"_s << false;
    }

    void everyQuoteIsFoundInTheDocument()
    {
        QFETCH(QString, form);
        QFETCH(bool, exactly);
        QHash<QString, QString> texts;
        QCOMPARE(quotes().size(), 239);
        for (const Quote &quote : quotes()) {
            if (!texts.contains(quote.letter)) {
                const QString original = QString::fromUtf8(sourceBytes(u"resources/sample/letters/"_s + quote.letter));
                const auto letter = letterFromBytes(asDocument(original, form), u"brev."_s + form);
                QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message + letter.error().detail));
                texts.insert(quote.letter, letter->text);
            }
            const QString text = texts.value(quote.letter);
            QVERIFY2(exactly ? text.contains(quote.text) : withoutSpaces(text).contains(withoutSpaces(quote.text)),
                qPrintable(quote.text));
        }
    }

    void wordAndOpenDocumentGiveTheWholeTextBack_data()
    {
        QTest::addColumn<QString>("form");
        QTest::newRow("DOCX") << u"docx"_s;
        QTest::newRow("ODT") << u"odt"_s;
    }

    void wordAndOpenDocumentGiveTheWholeTextBack()
    {
        QFETCH(QString, form);
        for (const Quote &quote : quotes()) {
            const QString original = QString::fromUtf8(sourceBytes(u"resources/sample/letters/"_s + quote.letter));
            const auto letter = letterFromBytes(asDocument(original, form), u"brev."_s + form);
            QVERIFY(letter);
            QCOMPARE(letter->text.trimmed(), original.trimmed());
        }
    }
};

KODEKS_TEST(TestDocumentQuotes)
#include "tst_documentquotes.moc"
