// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/files/atomicfolder.h"
#include "core/exchange/reports/datapackage.h"
#include "core/exchange/reports/exporttables.h"
#include "core/exchange/tables/csvreader.h"
#include "core/project/edits/consultationedits.h"
#include "core/project/files/passagefiles.h"
#include "core/project/jobs/sample.h"
#include "tests/support/files/csvrows.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QStringList ourFiles{u"README.md"_s, u"camps.csv"_s, u"codebook.csv"_s, u"datapackage.json"_s, u"kinds.csv"_s,
    u"letters.csv"_s, u"memos.csv"_s, u"passages.csv"_s, u"positions.csv"_s, u"questions.csv"_s, u"transfers.csv"_s};

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

Result<Exported> exportFolder(const QString &project, const QString &folder, const QStringList &coders = {})
{
    PassageExport options;
    options.form = PassageExport::Form::Folder;
    options.coders = coders;
    return exportPassages(project, folder, options);
}

/// The lines between ```LANGUAGE and ``` of the README.
QByteArray linesFor(const QString &folder, const QByteArray &language)
{
    const QByteArray readme = bytesOf(folder + u"/README.md"_s);
    const QByteArray fence = "```" + language + '\n';
    const qsizetype from = readme.indexOf(fence) + fence.size();
    return readme.sliced(from, readme.indexOf("```", from) - from);
}

} // namespace

class TestAnalysisFolder : public QObject
{
    Q_OBJECT

private:
    /// Runs a script in the folder, whose last line must print "PASSAGES LETTERS TRANSFERS" and whether every text is
    /// as long as its range.
    void runs(const QString &program, const QStringList &arguments, const QByteArray &script)
    {
        QVERIFY(put(m_sample + u"/../try"_s, script));
        QProcess process;
        process.setWorkingDirectory(m_sample);
        process.start(program, arguments + QStringList{m_sample + u"/../try"_s});
        QVERIFY(process.waitForFinished(120000));
        const QByteArray out = process.readAllStandardOutput().simplified();
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const qsizetype transfers = csvRows(bytesOf(m_sample + u"/transfers.csv"_s)).size();
        QCOMPARE(out.toLower(), "239 5 " + QByteArray::number(transfers) + " true");
    }
    [[nodiscard]] static bool has(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    /// Attributes whose names and values are not easy.
    static void describeLetters(const QString &path)
    {
        const auto project = Project::open(path);
        for (const auto &[name, value] : {std::pair{u"Type"_s, u"etat, \"stor\"\n"_s}, {u"start"_s, u"not a number"_s},
                 {u"Dated"_s, u"NA"_s}, {u"kind; of \"sender\""_s, u"1"_s}})
            QVERIFY((*project)->apply(Edits::setAttribute((*project)->letters().constFirst().id, name, value)));
        const CoderId coder = (*project)->coders().constFirst().id;
        QVERIFY((*project)->apply(Edits::setMemo((*project)->letters().constFirst().id, coder, u"two\nlines"_s)));
    }

    QTemporaryDir m_folder;
    QString m_sample;

private slots:
    void initTestCase()
    {
        const QString project = m_folder.filePath(u"sample.kodeks"_s);
        QVERIFY(makeSampleProject(project, sourcePath(u"resources/sample"_s)));
        describeLetters(project);
        m_sample = m_folder.filePath(u"analysis"_s);
        const auto exported = exportFolder(project, m_sample);
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
        QCOMPARE(exported->passages, 239);
    }

    void theFolderHasItsTablesAndNothingElse()
    {
        QCOMPARE(entries(m_sample), ourFiles);
        QCOMPARE(csvRows(bytesOf(m_sample + u"/passages.csv"_s)).size(), 239);
        QCOMPARE(csvRows(bytesOf(m_sample + u"/letters.csv"_s)).size(), 5);
    }

    void memosAreThoseOfTheCodersAskedFor()
    {
        SmallProject small;
        small.apply(Edits::setMemo(small.letter(u"second.txt"_s), small.coder(u"Ann"_s), u"by *Ann*"_s));
        small.apply(Edits::setMemo(small.letter(u"first.txt"_s), small.coder(u"Bo"_s), u"by Bo"_s));
        small.apply(Edits::setMemo({}, small.coder(u"Ann"_s), u"of all"_s));
        const QString folder = small.folder() + u"/out"_s;
        QVERIFY(exportFolder(small.path(), folder));
        const auto memos = [&folder] {
            QStringList found;
            for (const auto &row : csvRows(bytesOf(folder + u"/memos.csv"_s)))
                found.append(row.value(u"letter"_s) + u": "_s + row.value(u"memo"_s));
            return found;
        };
        QCOMPARE(memos(), (QStringList{u": of all"_s, u"first.txt: by Bo"_s, u"second.txt: by *Ann*"_s}));
        QVERIFY(exportFolder(small.path(), folder, {u"Bo"_s}));
        QCOMPARE(memos(), QStringList{u"first.txt: by Bo"_s});
    }

    void kindsOfLettersAreCounted()
    {
        SmallProject small;
        small.apply(Edits::setAttribute(small.letter(u"first.txt"_s), u"Type"_s, u"Etat"_s));
        const QString folder = small.folder() + u"/out"_s;
        QVERIFY(exportFolder(small.path(), folder));
        QStringList rows;
        for (const auto &row : csvRows(bytesOf(folder + u"/kinds.csv"_s)))
            rows.append(QStringList{
                row.value(u"value"_s), row.value(u"task"_s), row.value(u"letters"_s), row.value(u"passages"_s)}
                    .join(u'|'));
        QCOMPARE(rows, (QStringList{u"Etat|Homes|1|2"_s, u"|Payroll|1|1"_s}));
        QVERIFY(exportFolder(small.path(), folder, {u"Bo"_s}));
        QCOMPARE(csvRows(bytesOf(folder + u"/kinds.csv"_s)).size(), 1);
    }

    void whatIsConcludedIsThatOfTheCodersAskedFor()
    {
        SmallProject small;
        const QString folder = small.folder() + u"/out"_s;
        const auto positions = [&folder] {
            QStringList found;
            for (const auto &row : csvRows(bytesOf(folder + u"/positions.csv"_s)))
                found.append(QStringList{
                    row.value(u"sender"_s), row.value(u"task"_s), row.value(u"direction"_s), row.value(u"passages"_s)}
                        .join(u'|'));
            return found;
        };
        QVERIFY(exportFolder(small.path(), folder));
        const QStringList all = positions();
        QVERIFY(!all.isEmpty());
        QVERIFY(exportFolder(small.path(), folder, {u"Bo"_s}));
        QCOMPARE_NE(positions(), all);
        small.apply(Edits::setStanding({{small.letter(u"first.txt"_s), LetterStanding::Kind::Appendix, false},
            {small.letter(u"second.txt"_s), LetterStanding::Kind::Appendix, false}}));
        QVERIFY(exportFolder(small.path(), folder));
        QCOMPARE(positions(), QStringList());
        QVERIFY(csvRows(bytesOf(folder + u"/camps.csv"_s)).isEmpty());
        QCOMPARE(csvRows(bytesOf(folder + u"/passages.csv"_s)).size(), 3);
    }

    void everyFoundAnswerIsThereAndEverySetOneSaysSo()
    {
        const QString project = m_folder.filePath(u"answers.kodeks"_s);
        QVERIFY(makeSampleProject(project, sourcePath(u"resources/sample"_s)));
        const QString folder = m_folder.filePath(u"answers"_s);
        QVERIFY(exportFolder(project, folder));
        const CsvRows before = csvRows(bytesOf(folder + u"/questions.csv"_s));
        const auto silent
            = std::ranges::find_if(before, [](const auto &row) { return row.value(u"answer"_s) == u"silent"; });
        QVERIFY(silent != before.end());
        {
            const auto open = Project::open(project);
            const auto letter = std::ranges::find_if((*open)->letters(),
                [&](const Letter &each) { return each.fact(Fact::Sender) == silent->value(u"sender"_s); });
            QVERIFY(letter != (*open)->letters().end());
            QVERIFY((*open)
                    ->apply(Edits::setAnswers({{silent->value(u"question"_s), letter->id, Answer::Answered}}))
                    .has_value());
        }
        QVERIFY(exportFolder(project, folder));
        const CsvRows after = csvRows(bytesOf(folder + u"/questions.csv"_s));
        QCOMPARE(after.size(), before.size());
        const auto &row = after.at(silent - before.begin());
        QCOMPARE(row.value(u"answer"_s), u"answered"_s);
        QCOMPARE(row.value(u"found"_s), u"silent"_s);
    }

    void memosThatABlindCoderMayNotSeeAreLeftOut()
    {
        SmallProject small;
        const CoderId ann = small.coder(u"Ann"_s);
        small.apply(Edits::setMemo(small.letter(u"first.txt"_s), ann, u"by Ann"_s));
        small.apply(Edits::setMemo(small.letter(u"first.txt"_s), small.coder(u"Bo"_s), u"by Bo"_s));
        small.apply(Edits::setBlind(true));
        PassageExport options{.form = PassageExport::Form::Folder, .viewer = ann};
        const QString folder = small.folder() + u"/out"_s;
        QVERIFY(exportPassages(small.path(), folder, options));
        const CsvRows rows = csvRows(bytesOf(folder + u"/memos.csv"_s));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().value(u"coder"_s), u"Ann"_s);
    }

    void everyAttributeHasAColumn()
    {
        const CsvRows rows = csvRows(bytesOf(m_sample + u"/letters.csv"_s));
        QCOMPARE(rows.first().value(u"Type"_s), u"etat, \"stor\""_s);
        QCOMPARE(rows.first().value(u"start (attribute)"_s), u"not a number"_s);
        QCOMPARE(rows.first().value(u"Dated (attribute)"_s), u"NA"_s);
        QCOMPARE(rows.first().value(u"kind; of \"sender\""_s), u"1"_s);
        QVERIFY(rows.first().value(u"dated"_s) != u"NA");
        QCOMPARE(rows.last().value(u"Type"_s), QString());
    }

    void thePassagesAreThoseOfTheCsv()
    {
        PassageExport options;
        const auto csv = previewPassages(m_folder.filePath(u"sample.kodeks"_s), options, 0);
        QVERIFY(csv);
        QCOMPARE(bytesOf(m_sample + u"/passages.csv"_s), csv->toUtf8());
    }

    void transfersAreThePassagesThatMoveSomething()
    {
        QStringList moving;
        for (const auto &row : csvRows(bytesOf(m_sample + u"/passages.csv"_s))) {
            if (row.value(u"direction"_s).contains(u'→'))
                moving.append(row.value(u"passage_id"_s) + row.value(u"task_id"_s) + row.value(u"from_actor"_s)
                    + row.value(u"to_actor"_s));
        }
        QStringList found;
        for (const auto &row : csvRows(bytesOf(m_sample + u"/transfers.csv"_s)))
            found.append(row.value(u"passage_id"_s) + row.value(u"task_id"_s) + row.value(u"from_actor"_s)
                + row.value(u"to_actor"_s));
        QVERIFY(!moving.isEmpty());
        QCOMPARE(found, moving);
    }

    void theDescriptionTellsEveryColumnAsItIs()
    {
        const QJsonArray resources = QJsonDocument::fromJson(bytesOf(m_sample + u"/datapackage.json"_s))
                                         .object()
                                         .value("resources"_L1)
                                         .toArray();
        QCOMPARE(resources.size(), 9);
        for (const QJsonValue &value : resources) {
            const QJsonObject resource = value.toObject();
            const auto reader
                = CsvReader::open(bytesOf(m_sample + u'/' + resource.value("path"_L1).toString()), u"x"_s);
            QVERIFY(reader);
            QStringList described;
            for (const QJsonValue &field : resource.value("schema"_L1).toObject().value("fields"_L1).toArray()) {
                described.append(field.toObject().value("name"_L1).toString());
                QVERIFY(!field.toObject().value("description"_L1).toString().isEmpty());
            }
            QCOMPARE(described, reader->header());
        }
    }

    void everyKeyIsUniqueAndEveryReferenceLeadsSomewhere()
    {
        QHash<QString, QHash<QString, QSet<QString>>> values;
        for (const TableResource &resource : analysisResources()) {
            const CsvRows rows = csvRows(bytesOf(m_sample + u'/' + resource.name + u".csv"_s));
            QVERIFY(!rows.isEmpty());
            for (const auto &row : rows) {
                for (auto cell = row.begin(); cell != row.end(); ++cell)
                    values[resource.name][cell.key()].insert(cell.value());
            }
            if (resource.key.isEmpty())
                continue;
            QCOMPARE(values[resource.name][resource.key].size(), rows.size());
            QVERIFY(!values[resource.name][resource.key].contains(QString()));
        }
        for (const TableResource &resource : analysisResources()) {
            for (const TableResource::Reference &reference : resource.references) {
                QSet<QString> unknown
                    = values[resource.name][reference.field] - values[reference.resource][reference.referenced];
                unknown.remove(QString());
                QVERIFY2(unknown.isEmpty(), qPrintable(resource.name + u'.' + reference.field));
            }
        }
    }

    void everyCellIsOfTheTypeThatIsTold()
    {
        for (const TableResource &resource : analysisResources()) {
            for (const auto &row : csvRows(bytesOf(m_sample + u'/' + resource.name + u".csv"_s))) {
                for (const TableField &field : resource.fields) {
                    const QString cell = row.value(field.name);
                    bool right = cell.isEmpty() || field.type == TableField::Type::Text;
                    if (field.type == TableField::Type::Integer && !right)
                        (void)cell.toInt(&right);
                    else if (field.type == TableField::Type::Date && !right)
                        right = QDate::fromString(cell, u"yyyy-MM-dd"_s).isValid();
                    else if (!right)
                        right = QDateTime::fromString(cell, u"yyyy-MM-ddTHH:mm:ssZ"_s).isValid();
                    QVERIFY2(right, qPrintable(field.name + u": "_s + cell));
                }
            }
        }
    }

    void aCoderAskedForIsTheOnlyOne()
    {
        SmallProject small;
        const QString folder = small.folder() + u"/out"_s;
        const auto exported = exportFolder(small.path(), folder, {u"Ann"_s});
        QVERIFY(exported);
        const CsvRows rows = csvRows(bytesOf(folder + u"/passages.csv"_s));
        QCOMPARE(rows.size(), exported->passages);
        for (const auto &row : rows)
            QCOMPARE(row.value(u"coder"_s), u"Ann"_s);
        QCOMPARE(csvRows(bytesOf(folder + u"/letters.csv"_s)).size(), 2);
    }

    void anEarlierExportIsReplacedWhole()
    {
        SmallProject small;
        const QString folder = small.folder() + u"/out"_s;
        QVERIFY(exportFolder(small.path(), folder));
        const QStringList around = entries(small.folder());
        QVERIFY(put(folder + u"/passages.csv"_s, "touched"));
        QVERIFY(exportFolder(small.path(), folder + u'/'));
        QCOMPARE(entries(folder), ourFiles);
        QCOMPARE(csvRows(bytesOf(folder + u"/passages.csv"_s)).size(), 3);
        QCOMPARE(entries(small.folder()), around);
    }

    void anEmptyFolderIsTaken()
    {
        SmallProject small;
        QVERIFY(QDir(small.folder()).mkdir(u"out"_s));
        QVERIFY(exportFolder(small.path(), small.folder() + u"/out"_s));
        QCOMPARE(entries(small.folder() + u"/out"_s), ourFiles);
    }

    void whatSomebodyElsePutThereStays_data()
    {
        QTest::addColumn<bool>("afterAnExport");
        QTest::addColumn<QString>("file");
        QTest::newRow("a folder of something else") << false << u"notes.txt"_s;
        QTest::newRow("a table that is not ours") << false << u"passages.csv"_s;
        QTest::newRow("a description that is not ours") << false << u"datapackage.json"_s;
        QTest::newRow("a script beside our tables") << true << u"analysis.R"_s;
        QTest::newRow("a hidden file beside our tables") << true << u".Rhistory"_s;
    }

    void whatSomebodyElsePutThereStays()
    {
        QFETCH(bool, afterAnExport);
        QFETCH(QString, file);
        SmallProject small;
        const QString folder = small.folder() + u"/out"_s;
        QVERIFY(afterAnExport ? bool(exportFolder(small.path(), folder)) : QDir().mkdir(folder));
        QVERIFY(put(folder + u'/' + file, "{\"mine\": true}"));
        const QStringList before = entries(folder);
        const auto refused = exportFolder(small.path(), folder);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Exists);
        QVERIFY2(refused.error().message.contains(folder), qPrintable(refused.error().message));
        QCOMPARE(entries(folder), before);
        QCOMPARE(bytesOf(folder + u'/' + file), QByteArray("{\"mine\": true}"));
    }

    void aFailureLeavesTheOldFolderAndNothingBesideIt()
    {
        SmallProject small;
        const QString folder = small.folder() + u"/out"_s;
        QVERIFY(exportFolder(small.path(), folder));
        const QByteArray before = bytesOf(folder + u"/passages.csv"_s);
        const QStringList around = entries(small.folder());
        QVERIFY(!exportFolder(small.path(), folder, {u"Nobody"_s}));
        QVERIFY(!exportFolder(small.path(), small.folder() + u"/other"_s, {u"Nobody"_s}));
        QCOMPARE(bytesOf(folder + u"/passages.csv"_s), before);
        QCOMPARE(entries(small.folder()), around);
    }

    void aPlaceWhereNoFolderCanStandIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("a file") << u"small.kodeks"_s << Error::Kind::Invalid;
        QTest::newRow("in no folder") << u"nowhere/out"_s << Error::Kind::NotFound;
    }

    void aPlaceWhereNoFolderCanStandIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(Error::Kind, kind);
        SmallProject small;
        const QStringList around = entries(small.folder());
        const auto refused = exportFolder(small.path(), small.folder() + u'/' + path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QCOMPARE(entries(small.folder()), around);
    }

    void theLinesForPythonLoadIt()
    {
        const QString python = QFile::exists(u"/usr/bin/python3"_s) ? u"/usr/bin/python3"_s : u"python3"_s;
        if (!has(python, {u"-c"_s, u"import pandas"_s}))
            QSKIP("Python with pandas is not installed here, so the lines of the README were not tried.");
        runs(python, {},
            linesFor(m_sample, "python")
                + "same = (passages.text.str.len() == passages.end - passages.start).all() and "
                  "str(letters.dated.dtype).startswith('datetime')\n"
                  "print(len(passages), len(letters), len(transfers), same)\n");
    }

    void theLinesForRLoadIt()
    {
        if (!has(u"Rscript"_s, {u"-e"_s, u"library(readr)"_s}))
            QSKIP("R with readr is not installed here, so the lines of the README were not tried.");
        runs(u"Rscript"_s, {},
            linesFor(m_sample, "r")
                + "same <- all(nchar(passages$text) == passages$end - passages$start) && inherits(letter_list$dated, "
                  "'Date')\n"
                  "cat(nrow(passages), nrow(letter_list), nrow(transfers), same, '\\n')\n");
    }
};

KODEKS_TEST(TestAnalysisFolder)
#include "tst_analysisfolder.moc"
