// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/ziparchive.h"
#include "core/exchange/refi/qde.h"
#include "core/exchange/refi/qdpxarchive.h"
#include "core/project/refi/qdpxexport.h"
#include "core/project/refi/qdpximport.h"
#include "core/project/refi/qdpxsections.h"
#include "core/structure/letterstructure.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/projects/studydump.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The project.qde of an archive.
QByteArray qdeOf(const QString &path)
{
    auto archive = ZipArchive::open(bytesOf(path), path);
    const auto read = archive ? archive->read(u"project.qde"_s) : failed(archive);
    return read.value_or(QByteArray());
}

std::unique_ptr<Project> emptyProject(const QString &path)
{
    auto project = Project::create(path, {});
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    return std::move(*project);
}

QdpxReport brought(Project &project, const QString &path)
{
    const auto prepared = prepareQdpx(path);
    if (!prepared)
        qFatal("%s", qPrintable(prepared.error().message));
    const auto report = importQdpx(project, *prepared);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

} // namespace

class TestQdpx : public QObject
{
    Q_OBJECT

private:
    /// Empty if the XML is valid against a schema of shared/, else why not.
    QString problem(const QByteArray &xml, const QString &schema)
    {
        const QString path = m_folder.filePath(u"checked.xml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size())
            return u"cannot be written"_s;
        file.close();
        QProcess lint;
        lint.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema, path});
        if (!lint.waitForFinished(60000))
            return u"xmllint did not end"_s;
        return lint.exitCode() == 0 ? QString() : QString::fromUtf8(lint.readAllStandardError().left(2000));
    }

    QTemporaryDir m_folder;

private slots:
    void theSampleComesBackWhole()
    {
        SampleProject sample;
        const Passage first = sample.passages().first().passage;
        Passage changed = first;
        changed.memo = u"An *emphasis*\r\nwith \u0001 and; a %, kodeks: x=y\n"_s;
        changed.certainty = 2;
        changed.goodQuote = true;
        sample.apply(Edits::changePassage(changed));
        sample.apply(Edits::setFact(sample->letters().first().id, Fact::Sender, u"Somebody; else, 100 %"_s));
        sample.apply(
            Edits::setAttribute(sample->letters().first().id, u"Type; of %, <sender>"_s, u"etat,\nstor; 100 %"_s));
        sample.apply(Edits::setAttribute(sample->letters().last().id, u"Dato"_s, u"ukjent"_s));
        sample.apply(Edits::setDone(sample->letters().last().id, sample->coders().first().id, true));
        const QString file = m_folder.filePath(u"sample.qdpx"_s);
        const auto exported = exportQdpx(sample->path(), file);
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
        QCOMPARE(exported->letters, 5);
        QCOMPARE(exported->passages, 239);
        QVERIFY(!exported->losses.isEmpty());
        const QString path = m_folder.filePath(u"back.kodeks"_s);
        const auto project = emptyProject(path);
        const QdpxReport report = brought(*project, file);
        QCOMPARE(report.newPassages, 239);
        QCOMPARE(report.letters.imported.size(), 5);
        QCOMPARE(report.remarks, QStringList());
        QCOMPARE(studyDump(path), studyDump(sample->path()));
    }

    void proposalsAndMarkedHeadingsComeBack()
    {
        const QString text = u"kort linje\nVi er enige i det som står i forslaget.\n\nannen linje\nMen ikke i alt.\n"_s;
        NewLetter marked;
        marked.name = u"merket.docx"_s;
        marked.text = text;
        marked.original = "x";
        marked.sections = analyse(LetterText(text), {{{0, 10}, 1}, {{52, 63}, 2}}).sections;
        marked.proposals = {{Fact::Sender, {u"Nordby; 100 %"_s, FactValue::Source::Found, {11, 13}}},
            {Fact::Dated, {u"2024-04-17"_s, FactValue::Source::Found, {}}}};
        QVERIFY(marked.sections != analyse(LetterText(text)).sections);
        SmallProject small;
        small.apply(Edits::addLetters({marked}));
        const QString file = m_folder.filePath(u"marked.qdpx"_s);
        QVERIFY(exportQdpx(small.path(), file));
        const auto back = emptyProject(m_folder.filePath(u"marked.kodeks"_s));
        QCOMPARE(brought(*back, file).remarks, QStringList());
        const auto letter = std::ranges::find(back->letters(), marked.name, &Letter::name);
        QVERIFY(letter != back->letters().end());
        QCOMPARE(letter->proposals, marked.proposals);
        QCOMPARE(*back->sections(letter->id), marked.sections);
    }

    void sectionsThatCannotBeAreLeftToTheText_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("taken");
        QTest::newRow("one") << QStringList{u"heading 0 3 1"_s} << true;
        QTest::newRow("with a number") << QStringList{u"item 0 3 0 1."_s, u"paragraph 4 9 2"_s} << true;
        QTest::newRow("none") << QStringList() << false;
        QTest::newRow("beyond the text") << QStringList{u"heading 0 10 1"_s} << false;
        QTest::newRow("over each other") << QStringList{u"heading 0 3 1"_s, u"paragraph 2 9 1"_s} << false;
        QTest::newRow("empty") << QStringList{u"heading 3 3 1"_s} << false;
        QTest::newRow("before the text") << QStringList{u"heading -1 3 1"_s} << false;
        QTest::newRow("of no kind") << QStringList{u"chapter 0 3 1"_s} << false;
        QTest::newRow("too deep") << QStringList{u"heading 0 3 101"_s} << false;
        QTest::newRow("no numbers") << QStringList{u"heading x y z"_s} << false;
        QTest::newRow("cut off") << QStringList{u"heading 0 3"_s} << false;
    }

    void sectionsThatCannotBeAreLeftToTheText()
    {
        QFETCH(QStringList, words);
        constexpr qsizetype length = 9;
        QTEST(sectionsOfWords(words, length).has_value(), "taken");
    }

    void thePassagesOfTheCodersChosenGoOut()
    {
        SampleProject sample;
        const QString file = m_folder.filePath(u"one.qdpx"_s);
        const auto exported = exportQdpx(sample->path(), file, {{u"Coder B"_s}, {}});
        QVERIFY(exported);
        QCOMPARE(exported->passages, sample->passageCount({}, sample->findCoder(u"Coder B"_s)->id));
        QCOMPARE(exportQdpx(sample->path(), file, {{u"Nobody"_s}, {}}).error().kind, Error::Kind::NotFound);
    }

    void blindCodersExportWhatTheySee()
    {
        SampleProject sample;
        sample.apply(Edits::setBlind(true));
        const CoderId viewer = sample->findCoder(u"Coder B"_s)->id;
        const QString file = m_folder.filePath(u"blind.qdpx"_s);
        const qsizetype own = sample->passageCount({}, viewer);
        const auto exported = exportQdpx(sample->path(), file, {{}, viewer});
        QVERIFY(exported);
        QCOMPARE(exported->passages, own);
        QVERIFY(exported->losses.join(u' ').contains(u"blind"_s));
        QCOMPARE(exportQdpx(sample->path(), file)->passages, 239);
    }

    void twoExportsHaveTheSameBytes()
    {
        SampleProject sample;
        const QString one = m_folder.filePath(u"one.qdpx"_s);
        const QString two = m_folder.filePath(u"two.qdpx"_s);
        QVERIFY(exportQdpx(sample->path(), one));
        QVERIFY(exportQdpx(sample->path(), two));
        QVERIFY(!bytesOf(one).isEmpty());
        QCOMPARE(bytesOf(one), bytesOf(two));
    }

    void whatIsWrittenIsValid()
    {
        const QString schema = sharedPath(u"refi/Project.xsd"_s);
        if (schema.isEmpty() || QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
            QSKIP("The schema or xmllint is not there.");
        SampleProject sample;
        const QString file = m_folder.filePath(u"valid.qdpx"_s);
        QVERIFY(exportQdpx(sample->path(), file));
        QCOMPARE(problem(qdeOf(file), schema), QString());
        SmallProject small;
        small.apply(Edits::setAttribute(small.letter(u"first.txt"_s), u"Type <x>"_s, u"etat & \"stor\""_s));
        QVERIFY(exportQdpx(small.path(), file));
        QCOMPARE(problem(qdeOf(file), schema), QString());
        QVERIFY(qdeOf(file).contains("<TextValue>etat &amp;"));
        emptyProject(m_folder.filePath(u"nothing.kodeks"_s)).reset();
        QVERIFY(exportQdpx(m_folder.filePath(u"nothing.kodeks"_s), file));
        QCOMPARE(problem(qdeOf(file), schema), QString());
    }

    void aSecondImportBringsNothing()
    {
        SampleProject sample;
        const QString file = m_folder.filePath(u"again.qdpx"_s);
        QVERIFY(exportQdpx(sample->path(), file));
        const QString before = studyDump(sample->path());
        const QdpxReport report = brought(*sample.get(), file);
        QCOMPARE(report.newPassages, 0);
        QCOMPARE(report.samePassages, 239);
        QCOMPARE(report.newCodes, 0);
        QCOMPARE(report.letters.skipped.size(), 5);
        QCOMPARE(studyDump(sample->path()), before);
    }

    void anImportIsOneUndoStep()
    {
        SampleProject sample;
        const QString file = m_folder.filePath(u"undone.qdpx"_s);
        QVERIFY(exportQdpx(sample->path(), file));
        SmallProject small;
        const QString before = small.contents();
        brought(small.project(), file);
        QCOMPARE(small->letters().size(), 7);
        QCOMPARE(small->undoTitle(), u"Import “undone.qdpx”"_s);
        QVERIFY(small->undo());
        QCOMPARE(small.contents(), before);
        QVERIFY(small->redo());
        QCOMPARE(small->letters().size(), 7);
    }

    void inABlankProjectItIsTheBeginningAndNotUndone()
    {
        SampleProject sample;
        const QString file = m_folder.filePath(u"whole.qdpx"_s);
        QVERIFY(exportQdpx(sample->path(), file));
        const QString path = m_folder.filePath(u"begun.kodeks"_s);
        {
            auto project = emptyProject(path);
            QVERIFY(brought(*project, file).begins);
            QCOMPARE(project->passageCount(), 239);
            QVERIFY(project->closeUndo());
            QCOMPARE(project->undoTitle(), QString());
            QVERIFY(project->undo().value_or(Change()).isEmpty());
        }
        const auto reopened = Project::open(path);
        QCOMPARE((*reopened)->undoTitle(), QString());
        QCOMPARE((*reopened)->passageCount(), 239);
        QCOMPARE((*reopened)->journal()->constFirst().title, u"Import “whole.qdpx”"_s);
    }

    void aFailedExportLeavesTheOldFile()
    {
        SampleProject sample;
        const QString file = m_folder.filePath(u"old.qdpx"_s);
        QVERIFY(exportQdpx(sample->path(), file));
        const QByteArray before = bytesOf(file);
        QCOMPARE(exportQdpx(sample->path(), file, {}, [](qint64, qint64) { return false; }).error().kind,
            Error::Kind::Cancelled);
        QCOMPARE(bytesOf(file), before);
        QVERIFY(!exportQdpx(m_folder.filePath(u"gone.kodeks"_s), file));
        QCOMPARE(bytesOf(file), before);
    }

    void whatProgramsWriteIsRead_data()
    {
        QTest::addColumn<qsizetype>("codes");
        QTest::addColumn<qsizetype>("sources");
        QTest::addColumn<qsizetype>("selections");
        QTest::addColumn<qsizetype>("letters");
        QTest::addColumn<qsizetype>("passages");
        QTest::newRow("synthetic_lf") << qsizetype(6) << qsizetype(2) << qsizetype(4) << qsizetype(2) << qsizetype(4);
        QTest::newRow("atlasti-23-blank")
            << qsizetype(0) << qsizetype(0) << qsizetype(0) << qsizetype(0) << qsizetype(0);
        // Its sources folder is empty, so that no text can come in; codes and what is left out are told.
        QTest::newRow("atlasti-annex-retyped")
            << qsizetype(14) << qsizetype(8) << qsizetype(8) << qsizetype(0) << qsizetype(0);
        // Both its texts are one line break.
        QTest::newRow("nvivo-mac-15") << qsizetype(262) << qsizetype(2) << qsizetype(0) << qsizetype(0) << qsizetype(0);
    }

    void whatProgramsWriteIsRead()
    {
        QFETCH(qsizetype, codes);
        QFETCH(qsizetype, sources);
        QFETCH(qsizetype, selections);
        QFETCH(qsizetype, letters);
        QFETCH(qsizetype, passages);
        const QString file = sharedPath(u"refi/"_s + QString::fromLatin1(QTest::currentDataTag()) + u".qdpx"_s);
        if (file.isEmpty())
            QSKIP("The real files are not there.");
        const auto project
            = emptyProject(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".kodeks"_s));
        const QdpxReport report = brought(*project, file);
        QCOMPARE(report.codes, codes);
        QCOMPARE(report.sources, sources);
        QCOMPARE(report.selections, selections);
        QCOMPARE(report.letters.imported.size(), letters);
        QCOMPARE(report.newPassages, passages);
        QCOMPARE(report.letters.refused.size(), sources - letters);
        QCOMPARE(brought(*project, file).newPassages, 0);
    }

    void theSyntheticProjectSaysWhatItShould()
    {
        const QString file = sharedPath(u"refi/synthetic_lf.qdpx"_s);
        if (file.isEmpty())
            QSKIP("The file is not there.");
        const auto project = emptyProject(m_folder.filePath(u"expected.kodeks"_s));
        brought(*project, file);
        const QJsonArray expected
            = QJsonDocument::fromJson(bytesOf(sharedPath(u"refi/synthetic_lf.expected.json"_s))).array();
        const auto passages = project->allPassages();
        QVERIFY(passages);
        QCOMPARE(passages->size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject wanted = expected.at(i).toObject();
            const auto &[passage, quote] = passages->at(i);
            QCOMPARE(passage.range, (TextRange{wanted.value("start"_L1).toInt(), wanted.value("end"_L1).toInt()}));
            QCOMPARE(quote, wanted.value("text"_L1).toString());
            QCOMPARE(project->coder(passage.coder)->name, wanted.value("coder"_L1).toString());
            QStringList codes;
            if (const Task *task = project->codebook().task(passage.task))
                codes.append(task->name);
            if (const Direction *direction = project->codebook().direction(passage.direction))
                codes.append(project->codebook().directionName(*direction).replace(u"→"_s, u"->"_s));
            for (const ArgumentId argument : passage.arguments)
                codes.append(project->codebook().argument(argument)->name);
            QCOMPARE(codes, wanted.value("codes"_L1).toVariant().toStringList());
        }
        QVERIFY(passages->at(2).passage.memo.contains(u"Slottsparken <?>"));
    }
};

KODEKS_TEST(TestQdpx)
#include "tst_qdpx.moc"
