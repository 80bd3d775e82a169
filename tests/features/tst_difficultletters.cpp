// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/csvreader.h"
#include "core/project/files/passagefiles.h"
#include "core/project/files/passageimport.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/originals.h"
#include "core/project/letters/importer.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QByteArray millionCharacterLine()
{
    QString text;
    while (text.size() < 1'000'000)
        text += u"Bydelene bør få ansvaret 😀 for å\u0308 sykehjem\u00A0og bolig. "_s;
    return text.toUtf8();
}

/// The file's text as code points, worked out apart from the program: decoded, line ends made LF, byte order mark
/// dropped.
QList<uint> codePoints(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x2028), u'\n').replace(QChar(0x2029), u'\n');
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    return text.toUcs4();
}

QString slice(const QList<uint> &points, TextRange range)
{
    const QList<uint> part = points.mid(range.start, range.length());
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

QByteArray exported(const SmallProject &small, const QString &coder)
{
    const QString path = small.folder() + u"/out.csv"_s;
    PassageExport options;
    options.coders = {coder};
    if (!exportPassages(small.path(), path, options))
        qFatal("cannot export");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDifficultLetters : public QObject
{
    Q_OBJECT

private slots:
    void rangesQuotesAndTablesStayExact_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("decoded");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text.toUtf8() << text; };
        row("emoji", u"😀 Bydelen 👩‍👩‍👧 bør 🇳🇴 overta."_s);
        row("combining marks", u"A\u030A a\u0308 e\u0301\u0302 Bydelen tar over o\u0338."_s);
        row("CRLF", u"Første linje.\r\nAndre linje.\r\n\r\nTredje, \"sitert\", linje.\r\n"_s);
        row("CR and line separators", u"En.\rTo.\u2028Tre.\u2029Fire."_s);
        row("no-break spaces", u"10\u00A0000\u202Fkroner\u00A0til bydelene"_s);
        row("right to left", u"שלום bydel العربية (123) נגמר."_s);
        row("byte order mark", u"\uFEFFByrådet svarer."_s);
        row("formulas and quotes", u"=SUM(A1)\n+47 \"x\"\n-bullet\n@name\n\t'quoted';,"_s);
        const QString western = u"Bydelsutvalgets «høring» – på æøå."_s;
        QByteArray windows1252("Bydelsutvalgets \xabh\xf8ring\xbb \x96 p\xe5 \xe6\xf8\xe5.");
        QTest::newRow("Windows-1252") << windows1252 << western;
        QByteArray utf16("\xff\xfe", 2);
        utf16 += QByteArray(reinterpret_cast<const char *>(western.utf16()), western.size() * 2);
        QTest::newRow("UTF-16") << utf16 << western;
        QTest::newRow("a line of a million characters")
            << millionCharacterLine() << QString::fromUtf8(millionCharacterLine());
    }

    void rangesQuotesAndTablesStayExact()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, decoded);
        const QList<uint> points = codePoints(decoded);
        SmallProject small;
        const QString path = small.folder() + u"/brev.txt"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto report = importLetters(small.project(), *prepareImport({path}));
        QVERIFY(report.has_value());
        QCOMPARE(report->imported, QStringList{u"brev.txt"_s});
        const Letter letter = *small->findLetter(u"brev.txt"_s);
        QCOMPARE(letter.length, points.size());
        QCOMPARE(*readOriginal(small.path(), letter), bytes);

        QRandomGenerator random(7);
        QList<Passage> passages;
        for (int i = 0; i < 40; ++i) {
            Passage passage;
            passage.letter = letter.id;
            passage.coder = small.coder(u"Bo"_s);
            passage.range.start = random.bounded(static_cast<int>(points.size()));
            passage.range.end = passage.range.start + 1
                + random.bounded(std::min<int>(200, static_cast<int>(points.size() - passage.range.start)));
            if (!std::ranges::contains(passages, passage.range, &Passage::range))
                passages.append(passage);
        }
        small.apply(Edits::removePassages({small.passages().at(1).id}));
        small.apply(Edits::addPassages(passages));
        const auto written = *small->passages(letter.id);
        for (const Passage &passage : written)
            QCOMPARE(small->quotedPassage(passage.id)->quote, slice(points, passage.range));

        const QByteArray csv = exported(small, u"Bo"_s);
        auto reader = CsvReader::open(csv, u"out.csv"_s);
        QVERIFY(reader.has_value());
        int rows = 0;
        for (; !reader->atEnd(); ++rows) {
            const auto row = reader->next();
            QVERIFY(row.has_value());
            QCOMPARE(row->cells.at(8), slice(points, {row->cells.at(6).toLongLong(), row->cells.at(7).toLongLong()}));
        }
        QCOMPARE(rows, passages.size());

        QVERIFY(importPassageTable(small.project(), csv, u"out.csv"_s, u"Cy"_s).has_value());
        auto again = CsvReader::open(exported(small, u"Cy"_s), u"again.csv"_s);
        auto first = CsvReader::open(csv, u"out.csv"_s);
        while (!first->atEnd()) {
            auto a = first->next()->cells;
            auto b = again->next()->cells;
            for (const int changing : {0, 5, 19, 20})
                a[changing] = b[changing] = QString();
            QCOMPARE(b, a);
        }
        QVERIFY(again->atEnd());
        QCOMPARE(checkProject(small.path())->problems, QStringList());
    }
};

KODEKS_TEST(TestDifficultLetters)
#include "tst_difficultletters.moc"
