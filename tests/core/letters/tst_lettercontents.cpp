// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"

#include "core/exchange/documents/documentkind.h"
#include "tests/support/files/compoundfiles.h"
#include "tests/support/files/documents.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestLetterContents : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsWhatItsContentSays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("remarked");
        const auto row = [](const char *what, const QByteArray &bytes, const QString &name, DocumentKind kind,
                             bool remarked) { QTest::newRow(what) << bytes << name << int(kind) << remarked; };
        const QByteArray docx = docxOf("<w:p><w:r><w:t>x</w:t></w:r></w:p>"_ba);
        const QByteArray odt = odtOf("<text:p>x</text:p>"_ba);
        const QByteArray html = "<!-- fra nettet -->\n<!DOCTYPE HTML><p>x</p>"_ba;
        const QByteArray mail = "Return-Path: <a@b.c>\nFrom: a@b.c\n\nx\n"_ba;
        row("text", "Kjære alle"_ba, u"brev.txt"_s, DocumentKind::PlainText, false);
        row("text without an ending", "Kjære alle"_ba, u"brev"_s, DocumentKind::PlainText, false);
        row("text called PDF", "Kjære alle"_ba, u"brev.pdf"_s, DocumentKind::PlainText, true);
        row("text that begins like an e-mail", "From: Kari\nTo: Oslo\n\nHei"_ba, u"brev.txt"_s, DocumentKind::PlainText,
            false);
        row("text with a tag", "Se <html> her"_ba, u"brev.txt"_s, DocumentKind::PlainText, false);
        row("DOCX", docx, u"brev.docx"_s, DocumentKind::Docx, false);
        row("DOCX called text", docx, u"brev.TXT"_s, DocumentKind::Docx, true);
        row("DOCX with an unknown ending", docx, u"brev.bak"_s, DocumentKind::Docx, false);
        row("ODT", odt, u"brev.odt"_s, DocumentKind::Odt, false);
        row("ODT called DOCX", odt, u"brev.docx"_s, DocumentKind::Odt, true);
        row("HTML", html, u"brev.html"_s, DocumentKind::Html, false);
        row("HTML called PDF", html, u"brev.pdf"_s, DocumentKind::Html, true);
        row("a piece of HTML", "<p>x</p>"_ba, u"brev.htm"_s, DocumentKind::Html, false);
        row("e-mail", mail, u"brev.eml"_s, DocumentKind::Mail, false);
        row("e-mail called text", mail, u"brev.txt"_s, DocumentKind::Mail, true);
        row("Markdown", "# x"_ba, u"brev.md"_s, DocumentKind::Markdown, false);
    }

    void aFileIsWhatItsContentSays()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(bool, remarked);
        const auto found = documentKind(bytes, name);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
        QCOMPARE(int(*found), kind);
        const auto letter = letterFromBytes(bytes, name);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().message));
        QCOMPARE(!letter->remarks.isEmpty(), remarked);
        QCOMPARE(letter->original, bytes);
    }

    void whatIsNoLetterIsRefusedWithItsOwnSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba + QByteArray(504, '\0');
        QByteArray locked;
        for (const char letter : "EncryptedPackage"_ba)
            locked += QByteArray(1, letter) + '\0';
        QTest::newRow("RTF") << "{\\rtf1 Hei}"_ba << u"rich text"_s;
        QTest::newRow("older Word") << compoundOf({{u"WordDocument"_s, "x"}}) << u"older office document"_s;
        QTest::newRow("older Word with a workbook in it")
            << compoundOf({{u"WordDocument"_s, "x"}, {u"ObjectPool/_1/Workbook"_s, "x"}}) << u"older office document"_s;
        QTest::newRow("older workbook") << compoundOf({{u"Workbook"_s, "x"}}) << u".xlsx or .csv"_s;
        QTest::newRow("much older workbook") << compoundOf({{u"Book"_s, "x"}}) << u".xlsx or .csv"_s;
        QTest::newRow("older slides") << compoundOf({{u"PowerPoint Document"_s, "x"}}) << u"presentation"_s;
        QTest::newRow("compound of anything") << compound << u"older office document"_s;
        QTest::newRow("codebook") << "<?xml version='1.0'?><CodeBook xmlns='urn:QDA-XML:codebook:1.0'/>"_ba
                                  << u"codebook"_s;
        QTest::newRow("part of a project")
            << "<?xml version='1.0'?><Project xmlns='urn:QDA-XML:project:1.0'/>"_ba << u"REFI-QDA project"_s;
        QTest::newRow("Word with a password") << compound + locked + QByteArray(96, '\0') << u"password"_s;
        QTest::newRow("picture") << "\x89PNG\r\n\x1A\n"_ba << u"a picture"_s;
        QTest::newRow("archive") << zipOf({{u"brev.txt"_s, "x"_ba}}) << u"unpack it"_s;
        QTest::newRow("document of Pages")
            << zipOf({{u"Index/Document.iwa"_s, "x"_ba}, {u"preview.jpg"_s, "x"_ba}}) << u"export it there as Word"_s;
        QTest::newRow("document of Pages, older")
            << zipOf({{u"index.apxl"_s, "x"_ba}, {u"QuickLook/Preview.pdf"_s, "x"_ba}}) << u"export it there"_s;
        QTest::newRow("REFI-QDA project")
            << zipOf({{u"project.qde"_s, "x"_ba}, {u"sources/a.txt"_s, "x"_ba}}) << u"REFI-QDA project"_s;
        QTest::newRow("REFI-QDA project in a folder")
            << zipOf({{u"Min studie/project.qde"_s, "x"_ba}}) << u"REFI-QDA project"_s;
        QTest::newRow("workbook") << zipOf({{u"[Content_Types].xml"_s, "<Types/>"_ba}, {u"xl/workbook.xml"_s, "x"_ba}})
                                  << u"office document"_s;
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("NUL") << "a\0b"_ba << u"NUL"_s;
    }

    void whatIsNoLetterIsRefusedWithItsOwnSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto letter = letterFromBytes(bytes, u"brev.txt"_s);
        QVERIFY(!letter);
        QVERIFY2(letter.error().message.contains(says) && letter.error().message.contains(u"“brev.txt”"_s),
            qPrintable(letter.error().message));
    }
};

KODEKS_TEST(TestLetterContents)
#include "tst_lettercontents.moc"
