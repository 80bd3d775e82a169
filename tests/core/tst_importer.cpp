// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/importer.h"
#include "core/project/search.h"
#include "tests/support/samples.h"
#include "tests/support/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void aFolderGoesInAsOneEdit()
    {
        SmallProject small;
        auto prepared = prepareImport({sourcePath(u"resources/sample/letters"_s)});
        QVERIFY(prepared.has_value());
        const auto report = importLetters(small.project(), std::move(*prepared));
        QVERIFY(report.has_value());
        QCOMPARE(report->imported.size(), 5);
        QCOMPARE(small->letters().size(), 7);
        QCOMPARE(small->findLetter(u"lo-kommune-oslo.txt"_s)->fact(Fact::Dated), u"2024-04-17"_s);
        QVERIFY(!small->sections(small.letter(u"lo-kommune-oslo.txt"_s))->isEmpty());
        QVERIFY(small->undo().has_value());
        QCOMPARE(small->letters().size(), 2);
        QVERIFY(small->redo().has_value());
        QCOMPARE(small->letters().size(), 7);
        QCOMPARE(small->text(small.letter(u"assistermeg.txt"_s))->string().toUtf8(), sourceBytes(u"resources/sample/letters/assistermeg.txt"_s));
    }

    void theSameTextIsSkippedAndTheSameNameMadeDifferent()
    {
        SmallProject small;
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"a"_s);
        QDir(folder.path()).mkdir(u"b"_s);
        put(folder.filePath(u"a/brev.txt"_s), "Det første brevet.");
        put(folder.filePath(u"b/brev.txt"_s), "Det andre brevet.");
        put(folder.filePath(u"b/kopi.txt"_s), "\xef\xbb\xbf" "Det første brevet.");
        auto prepared = prepareImport({folder.path()}, 2);
        QVERIFY(prepared.has_value());
        const auto report = importLetters(small.project(), std::move(*prepared));
        QVERIFY(report.has_value());
        QCOMPARE(report->imported, (QStringList{u"brev.txt"_s, u"brev (2).txt"_s}));
        QCOMPARE(report->skipped, QStringList{u"kopi.txt"_s});
    }

    void cancellingImportsNothing()
    {
        const auto prepared = prepareImport({sourcePath(u"resources/sample/letters"_s)}, 1, [](qint64, qint64) { return false; });
        QVERIFY(!prepared.has_value());
        QCOMPARE(prepared.error().kind, Error::Kind::Cancelled);
    }

    void thousandsOfJobsGiveTheSameAsOne()
    {
        const QStringList paths{sourcePath(u"resources/sample/letters"_s)};
        const auto one = prepareImport(paths, 1);
        const auto many = prepareImport(paths, 8);
        QVERIFY(one.has_value() && many.has_value());
        QCOMPARE(many->letters.size(), one->letters.size());
        for (qsizetype i = 0; i < one->letters.size(); ++i) {
            QCOMPARE(many->letters.at(i).name, one->letters.at(i).name);
            QCOMPARE(many->letters.at(i).text, one->letters.at(i).text);
            QCOMPARE(many->letters.at(i).sections, one->letters.at(i).sections);
        }
    }

    void searchFollowsImportAndUndo()
    {
        SmallProject small;
        QCOMPARE(searchLetters(small.path(), u"bydelene"_s, 0)->hits.size(), 0);
        QVERIFY(importLetters(small.project(), *prepareImport({sourcePath(u"resources/sample/letters/assistermeg.txt"_s)})).has_value());
        QVERIFY(!searchLetters(small.path(), u"bydelene"_s, 0)->hits.isEmpty());
        QVERIFY(small->undo().has_value());
        QCOMPARE(searchLetters(small.path(), u"bydelene"_s, 0)->hits.size(), 0);
    }

    void searchCountsCodePointsAndKeepsToTheLine()
    {
        SmallProject small;
        const auto found = searchLetters(small.path(), u"pay"_s, 0);
        QVERIFY(found.has_value());
        QCOMPARE(found->hits.size(), 1);
        const SearchHit &hit = found->hits.constFirst();
        QCOMPARE(hit.range, (TextRange{56, 59}));
        QCOMPARE(hit.before, QString());
        QCOMPARE(hit.match, u"Pay"_s);
        QCOMPARE(hit.after, u" them."_s);
    }

    void aQueryIsNeverASyntaxError_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query : {u"\""_s, u"*"_s, u"AND"_s, u"near("_s, u"a OR"_s, u"\"x"_s, u"x\"y"_s, u"{col}: x"_s, u"-x"_s, u"^x"_s, u"'; DROP"_s, QString(3000, u'x')})
            QTest::newRow(qPrintable(query.left(20))) << query;
    }

    void aQueryIsNeverASyntaxError()
    {
        QFETCH(QString, query);
        SmallProject small;
        const auto found = searchLetters(small.path(), query, 10);
        if (!found)
            QCOMPARE(found.error().kind, Error::Kind::Invalid);
    }
};

KODEKS_TEST_MAIN(TestImporter)
#include "tst_importer.moc"
