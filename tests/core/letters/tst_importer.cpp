// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/office/officeprogram.h"
#include "core/project/jobs/originals.h"
#include "core/project/jobs/search.h"
#include "core/project/letters/answerletters.h"
#include "core/project/letters/importer.h"
#include "tests/support/files/documents.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Two pages, with their numbers.
QByteArray numberedPdf()
{
    return pdfOf({{u"Vi støtter forslaget."_s, u"Side 1 av 2"_s}, {u"Bydelen kjenner folk."_s, u"Side 2 av 2"_s}});
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Recognises the same word on every page.
QList<ScanAnswer> readsOneWord(const QByteArray &, const QList<ScanRequest> &requests, const Progress &progress)
{
    QList<ScanAnswer> answers;
    for (const ScanRequest &request : requests) {
        if (progress && !progress(answers.size(), requests.size()))
            break;
        ScanAnswer answer{.state = ScanAnswer::State::Done, .pages = 1};
        if (request.task == ScanRequest::Task::Recognise)
            answer.words = {{u"Svar!"_s, 55, {1, 2, 3, 4}, ScanWord::Begins::Block}};
        answers.append(answer);
    }
    return answers;
}

/// A program that stands in for LibreOffice, which does what each file says; it is then the one that is installed.
void putStandIn(const QTemporaryDir &folder)
{
    put(folder.filePath(u"letter.odt"_s), odtOf("<text:p>Et brev.</text:p>"));
    put(folder.filePath(u"soffice"_s),
        "#!/bin/sh\n"
        "here=$(dirname \"$0\")\n"
        "case $* in *--version*) echo LibreOffice 1.2.3 build; exit 0 ;; esac\n"
        "echo run >> \"$here/runs\" 2>/dev/null\n"
        "while [ $# -gt 0 ]; do\n"
        "  case $1 in\n"
        "  --outdir) out=$2; shift ;;\n"
        "  *.rtf | *.doc | *.wpd)\n"
        "    made=$out/$(basename \"${1%.*}\").odt\n"
        "    case $(cat \"$1\") in\n"
        "    *hang*) while :; do sleep 1; done ;;\n"
        "    *crash*) kill -9 $$ ;;\n"
        "    *nothing*) exit 0 ;;\n"
        "    *elsewhere*) cp \"$here/letter.odt\" \"$out/../elsewhere.odt\"; exit 0 ;;\n"
        "    *) cp \"$here/letter.odt\" \"$made\" ;;\n"
        "    esac ;;\n"
        "  esac\n"
        "  shift\n"
        "done\n");
    QFile(folder.filePath(u"soffice"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("KODEKS_OFFICE", folder.filePath(u"soffice"_s).toUtf8());
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
        QCOMPARE(small->text(small.letter(u"assistermeg.txt"_s))->string().toUtf8(),
            sourceBytes(u"resources/sample/letters/assistermeg.txt"_s));
    }

    void theSameTextOfAnotherFileIsKeptAndTheSameNameMadeDifferent()
    {
        SmallProject small;
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"a"_s);
        QDir(folder.path()).mkdir(u"b"_s);
        put(folder.filePath(u"a/brev.txt"_s), "Det første brevet.");
        put(folder.filePath(u"b/brev.txt"_s), "Det andre brevet.");
        put(folder.filePath(u"b/kopi.txt"_s),
            "\xef\xbb\xbf"
            "Det første brevet.");
        auto prepared = prepareImport({folder.path()}, 2);
        QVERIFY(prepared.has_value());
        const auto report = importLetters(small.project(), std::move(*prepared));
        QVERIFY(report.has_value());
        QCOMPARE(report->imported, (QStringList{u"a/brev.txt"_s, u"b/brev.txt"_s, u"kopi.txt"_s}));
        QCOMPARE(report->skipped, QList<ImportReport::Same>());
        QCOMPARE(report->sameTexts, (QList<ImportReport::Same>{{u"kopi.txt"_s, u"a/brev.txt"_s}}));
        const Letter copy = *small->letter(small.letter(u"kopi.txt"_s));
        QCOMPARE(copy.file, u"kopi.txt"_s);
        QVERIFY(copy.folder.endsWith(u"/b"));
        QCOMPARE(readOriginal(small.path(), copy)->first(3), "\xef\xbb\xbf"_ba);
        QCOMPARE(readOriginal(small.path(), *small->letter(small.letter(u"a/brev.txt"_s)))->first(3), "Det"_ba);
        QVERIFY(small->undo().has_value());
        QVERIFY(small->redo().has_value());
        QCOMPARE(*small->letter(small.letter(u"kopi.txt"_s)), copy);
    }

    void theSameLetterAgainIsSkipped_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("again");
        QTest::addColumn<qsizetype>("skipped");
        QTest::newRow("the folder") << QStringList{u"."_s} << QStringList{u"."_s} << qsizetype(4);
        QTest::newRow("a folder in it") << QStringList{u"."_s} << QStringList{u"a"_s} << qsizetype(2);
        QTest::newRow("one file of it") << QStringList{u"."_s} << QStringList{u"a/brev.txt"_s} << qsizetype(1);
        QTest::newRow("the folder above") << QStringList{u"a"_s} << QStringList{u"."_s} << qsizetype(2);
        QTest::newRow("another folder") << QStringList{u"a"_s} << QStringList{u"b"_s} << qsizetype(0);
        QTest::newRow("both at once") << QStringList{u"a"_s, u"b"_s} << QStringList{u"b"_s} << qsizetype(2);
    }

    void theSameLetterAgainIsSkipped()
    {
        QFETCH(const QStringList, first);
        QFETCH(const QStringList, again);
        SmallProject small;
        QTemporaryDir folder;
        for (const QString &name : {u"a"_s, u"b"_s}) {
            QDir(folder.path()).mkdir(name);
            put(folder.filePath(name + u"/brev.txt"_s), "Vi er imot.");
            put(folder.filePath(name + u"/svar.txt"_s), "Vi er imot.");
        }
        const auto import = [&](const QStringList &names) {
            QStringList paths;
            for (const QString &name : names)
                paths.append(folder.filePath(name));
            return importLetters(small.project(), *prepareImport(paths));
        };
        const auto came = import(first);
        QVERIFY(came.has_value());
        QCOMPARE(came->skipped.size(), 0);
        const auto report = import(again);
        QVERIFY(report.has_value());
        QTEST(report->skipped.size(), "skipped");
    }

    void othersWhoSentATextAreItsSignatoriesIfThatIsAskedFor()
    {
        SmallProject small;
        QTemporaryDir folder;
        put(folder.filePath(u"kari.txt"_s), "Vi er imot.");
        put(folder.filePath(u"ola; per.txt"_s), "Vi er imot.");
        put(folder.filePath(u"siri.txt"_s), "Vi er for.");
        PreparedImport prepared = *prepareImport({folder.path()});
        prepared.letters.first().attributes = {{u"region"_s, u"Viken"_s}};
        const auto first = importLetters(small.project(), std::move(prepared), SameTexts::Signatories);
        QVERIFY(first.has_value());
        QCOMPARE(first->imported, QStringList({u"kari.txt"_s, u"siri.txt"_s}));
        QCOMPARE(first->signatories, (QList<ImportReport::Same>{{u"ola; per"_s, u"kari.txt"_s}}));
        put(folder.filePath(u"ane.txt"_s), "Vi er imot.");
        const auto second = importLetters(small.project(), *prepareImport({folder.path()}), SameTexts::Signatories);
        QVERIFY(second.has_value());
        QCOMPARE(second->imported, QStringList());
        QCOMPARE(second->signatories, (QList<ImportReport::Same>{{u"ane"_s, u"kari.txt"_s}}));
        QCOMPARE(second->skipped.size(), 3);
        const LetterAttributes wanted{
            {u"region"_s, u"Viken"_s}, {u"signatories"_s, u"ola, per; ane"_s}, {u"signatory_count"_s, u"2"_s}};
        QCOMPARE(small->letter(small.letter(u"kari.txt"_s))->attributes, wanted);
        QVERIFY(small->undo().has_value());
        QCOMPARE(small->letter(small.letter(u"kari.txt"_s))->attributes.value(u"signatory_count"_s), u"1"_s);
        QVERIFY(small->undo().has_value());
        QCOMPARE(small->letters().size(), 2);
    }

    void aLetterOfAnOlderProjectIsKnownByItsName()
    {
        SmallProject small;
        for (const QString &name : {u"svar (2).txt"_s, u"kari.txt"_s})
            small.apply(Edits::addLetters({{name, "Vi er imot.", u"Vi er imot."_s, u"UTF-8"_s, {}, {}}}));
        QTemporaryDir folder;
        for (const QString &name : {u"svar.txt"_s, u"kari.txt"_s, u"ola.txt"_s})
            put(folder.filePath(name), "Vi er imot.");
        const auto report = importLetters(small.project(), *prepareImport({folder.path()}));
        QVERIFY(report.has_value());
        QCOMPARE(report->imported, QStringList{u"ola.txt"_s});
    }

    void aTableOfAnswersIsALetterForEachRow()
    {
        SmallProject small;
        QTemporaryDir folder;
        put(folder.filePath(u"skjema.csv"_s),
            "Nr;Navn;Dato;Støtter dere forslaget?;Hvorfor?;Fylke\n"
            "1;Fjellby vel;1.3.2024;Ja;\"Nært.\n\nBilligere.\";Viken\n"
            "2;Nordby vel;i går;Ja;;\n3;Ingen;;;;Viken\n4;Sørby vel;;Nei;;\n");
        put(folder.filePath(u"fakta.csv"_s), "dokument;Type\nhilsen;kort\n");
        put(folder.filePath(u"hilsen.txt"_s), "En hilsen.");
        auto prepared = prepareImport({folder.path()});
        QVERIFY(prepared.has_value());
        QCOMPARE(prepared->answers.size(), 1);
        QCOMPARE(prepared->facts.size(), 1);
        QCOMPARE(prepared->letters.size(), 1);
        const QList<LetterTable> answers = prepared->answers;
        prepared = withAnswers(*std::move(prepared), answers, {});
        QVERIFY(prepared.has_value());
        const auto report = importLetters(small.project(), *prepared);
        QVERIFY(report.has_value());
        QCOMPARE(
            report->imported, (QStringList{u"hilsen.txt"_s, u"skjema.csv:2"_s, u"skjema.csv:5"_s, u"skjema.csv:7"_s}));
        QStringList said;
        for (const ImportReport::Remark &remark : report->remarks)
            said.append(remark.sentence);
        QVERIFY2(
            said.contains(u"1 date(s) could not be read and became attributes: row 5."_s), qPrintable(said.join(u'|')));
        QVERIFY(said.join(u' ').contains(u"row 6"));
        const Letter *first = small->findLetter(u"skjema.csv:2"_s);
        QCOMPARE(small->text(first->id)->string(), u"Støtter dere forslaget?\nJa\n\nHvorfor?\nNært.\n\nBilligere.\n"_s);
        QCOMPARE(first->fact(Fact::Sender), u"Fjellby vel"_s);
        QCOMPARE(first->fact(Fact::Dated), u"2024-03-01"_s);
        QCOMPARE(first->attributes.value(u"Fylke"_s), u"Viken"_s);
        QStringList questions;
        const QList<Section> sections = small->sections(first->id).value();
        for (const Section &section : sections) {
            if (section.kind == Section::Kind::Question)
                questions.append(small->text(first->id)->slice(section.range));
        }
        QCOMPARE(questions, (QStringList{u"Støtter dere forslaget?"_s, u"Hvorfor?"_s}));
        QCOMPARE(small->findLetter(u"skjema.csv:5"_s)->attributes.value(u"Dato"_s), u"i går"_s);
        const auto again = importLetters(small.project(), *prepared);
        QCOMPARE(again->imported.size(), 0);
        QCOMPARE(again->skipped.size(), 4);
        QVERIFY(small->undo().has_value());
        QCOMPARE(small->letters().size(), 2);
    }

    void rowsAreCalledByAColumnAndEachIsALetter()
    {
        SmallProject small;
        LetterTable table{u"t.xlsx"_s, {{u"Navn"_s}, {u"Svar"_s}}, {}, {}};
        constexpr int rows = 3'000;
        for (int row = 0; row < rows; ++row) {
            table.rows.append({u"Privatperson"_s, u"Nei %1"_s.arg(row)});
            table.lines.append(row + 2);
        }
        table.columns = answerColumns(table);
        QVERIFY(fulfil(table, {*columnWish(u"navn=name"_s)}));
        QVERIFY(!columnWish(u"navn=noe"_s) && !columnWish(u"=text"_s) && !columnWish(u"navn"_s));
        const auto prepared = withAnswers({}, {table}, {});
        QVERIFY(prepared.has_value());
        const auto report = importLetters(small.project(), *prepared);
        QVERIFY(report.has_value());
        QCOMPARE(report->imported.size(), rows);
        QCOMPARE(report->imported.mid(0, 2), (QStringList{u"Privatperson"_s, u"Privatperson (2)"_s}));
        const auto cancelled = withAnswers({}, {table}, {}, [](qint64, qint64) { return false; });
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    }

    void olderDocumentsAreReadByLibreOfficeInOneProcess()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"inn"_s);
        const auto inn = [&folder](const QString &name) { return folder.filePath(u"inn/"_s + name); };
        putStandIn(folder);
        put(inn(u"a.rtf"_s), "{\\rtf1 ok}");
        put(inn(u"b.rtf"_s), "{\\rtf1 crash}");
        put(inn(u"c.doc"_s), "{\\rtf1 ok}");
        put(inn(u"d.rtf"_s), "{\\rtf1 nothing}");
        put(inn(u"e.rtf"_s), "{\\rtf1 elsewhere}");
        put(inn(u"f.wpd"_s), "\xFFWPC ok");
        const auto prepared = prepareImport({folder.filePath(u"inn"_s)});
        qputenv("KODEKS_OFFICE", "");
        QVERIFY(prepared.has_value());
        QStringList names;
        for (const PreparedLetter &letter : prepared->letters) {
            names.append(letter.name);
            QVERIFY(letter.text.contains(u"Et brev"));
            QVERIFY2(letter.remarks.join(u' ').contains(u"LibreOffice 1.2.3"), qPrintable(letter.remarks.join(u' ')));
        }
        QCOMPARE(names, (QStringList{u"a.rtf"_s, u"c.doc"_s, u"f.wpd"_s}));
        QCOMPARE(prepared->letters.first().original, "{\\rtf1 ok}");
        QCOMPARE(prepared->report.refused.size(), 3);
        QVERIFY(prepared->report.refused.first().reason.contains(u"make nothing of “b.rtf”"));
        QFile runs(folder.filePath(u"runs"_s));
        QVERIFY(runs.open(QIODevice::ReadOnly));
        QCOMPARE(runs.readAll().count('\n'), 4); // one, and one after each file it stopped at
    }

    void aDocumentOverWhichLibreOfficeHangsIsGivenUp()
    {
        QTemporaryDir folder;
        putStandIn(folder);
        qputenv("KODEKS_OFFICE", "");
        const OfficeProgram program{folder.filePath(u"soffice"_s)};
        const QList<OfficeFile> files{{u"a.rtf"_s, "{\\rtf1 hang}"}, {u"b.rtf"_s, "{\\rtf1 ok}"}};
        const OfficeLimits limits{std::chrono::seconds(2), std::chrono::seconds(2)};
        const auto made = asOpenDocuments(program, files, limits);
        QCOMPARE(made.size(), 2);
        QCOMPARE(made.at(0).error().kind, Error::Kind::TooLarge);
        QVERIFY(made.at(1).has_value());
        const auto cancelled = asOpenDocuments(program, files, limits, [](qint64, qint64) { return false; });
        QCOMPARE(cancelled.at(1).error().kind, Error::Kind::Cancelled);
        const auto none = asOpenDocuments({folder.filePath(u"nothing"_s)}, files, limits);
        QCOMPARE(none.at(0).error().kind, Error::Kind::Io);
    }

    void withoutLibreOfficeTheWayOutIsSaid()
    {
        QTemporaryDir folder;
        put(folder.filePath(u"a.rtf"_s), "{\\rtf1 ok}");
        qputenv("KODEKS_OFFICE", "");
        const auto prepared = prepareImport({folder.path()});
        QVERIFY(prepared.has_value());
        QCOMPARE(prepared->report.refused.size(), 1);
        QVERIFY(prepared->report.refused.first().reason.contains(u"LibreOffice"));
    }

    void cancellingImportsNothing()
    {
        const auto prepared
            = prepareImport({sourcePath(u"resources/sample/letters"_s)}, 1, [](qint64, qint64) { return false; });
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

    void aFolderOfManyKindsGoesInAsOneEditWithAReport()
    {
        SmallProject small;
        QTemporaryDir folder;
        const QByteArray campaign = sourceBytes(u"resources/sample/letters/assistermeg.txt"_s);
        put(folder.filePath(u"a.docx"_s), docxOf("<w:p><w:r><w:t>Et svar.</w:t></w:r></w:p>"_ba));
        put(folder.filePath(u"b.odt"_s), odtOf("<text:p>Et annet svar.</text:p>"_ba));
        put(folder.filePath(u"c.txt"_s), pdfOf({{u"Et tredje svar."_s}}));
        put(folder.filePath(u"d.txt"_s), campaign);
        put(folder.filePath(u"e.html"_s),
            "<html><body><p>Kari støtter dette.</p><p>" + campaign + "</p></body></html>");
        put(folder.filePath(u"f.txt"_s), "Et svar.\n");
        put(folder.filePath(u"g.rtf"_s), "{\\rtf1 x}");
        auto prepared = prepareImport({folder.path()}, ImportOptions{.project = small.path()});
        QVERIFY2(prepared.has_value(), qPrintable(prepared ? QString() : prepared.error().message));
        const auto report = importLetters(small.project(), std::move(*prepared));
        QVERIFY(report.has_value());
        QCOMPARE(
            report->imported, (QStringList{u"a.docx"_s, u"b.odt"_s, u"c.txt"_s, u"d.txt"_s, u"e.html"_s, u"f.txt"_s}));
        QCOMPARE(report->sameTexts, (QList<ImportReport::Same>{{u"f.txt"_s, u"a.docx"_s}}));
        QCOMPARE(report->refused.size(), 1);
        QCOMPARE(report->remarks.size(), 1);
        QCOMPARE(report->remarks.constFirst().letter, u"c.txt"_s);
        QCOMPARE(report->nearDuplicates.size(), 1);
        QCOMPARE(report->nearDuplicates.constFirst().letter, u"e.html"_s);
        QCOMPARE(report->nearDuplicates.constFirst().like, u"d.txt"_s);
        QCOMPARE(small->letters().size(), 8);
        QVERIFY(saveImportReport(*report, folder.filePath(u"report.csv"_s)).has_value());
        QFile saved(folder.filePath(u"report.csv"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll().count('\n'), 1 + 1 + 1 + 1 + 1 + 6);
        QVERIFY(small->undo().has_value());
        QCOMPARE(small->letters().size(), 2);
    }

    void nearDuplicatesOfTheProjectsLettersArePointedOut()
    {
        SmallProject small;
        QTemporaryDir folder;
        const QByteArray campaign = sourceBytes(u"resources/sample/letters/assistermeg.txt"_s);
        put(folder.filePath(u"ny.txt"_s), "Ola støtter dette.\n" + campaign);
        QVERIFY(
            importLetters(small.project(), *prepareImport({sourcePath(u"resources/sample/letters/assistermeg.txt"_s)}))
                .has_value());
        const auto report
            = importLetters(small.project(), *prepareImport({folder.path()}, ImportOptions{.project = small.path()}));
        QVERIFY(report.has_value());
        QCOMPARE(report->nearDuplicates.size(), 1);
        QCOMPARE(report->nearDuplicates.constFirst().like, u"assistermeg.txt"_s);
    }

    void linesAreJoinedOnlyIfThatIsAskedFor()
    {
        const QStringList path{sourcePath(u"resources/sample/letters/privat-leverandor-23-5459-86.txt"_s)};
        const auto kept = prepareImport(path);
        const auto joined = prepareImport(path, ImportOptions{.joinLines = true});
        QVERIFY(kept.has_value() && joined.has_value());
        const PreparedLetter &letter = kept->letters.constFirst();
        QCOMPARE(letter.text.toUtf8(), sourceBytes(u"resources/sample/letters/privat-leverandor-23-5459-86.txt"_s));
        QVERIFY(!letter.joins.isEmpty());
        QCOMPARE(joined->letters.constFirst().text, letter.joinedText);
        QVERIFY(joined->letters.constFirst().joins.isEmpty());
        const auto later = withJoinedLines(*kept);
        QVERIFY(later.has_value());
        QCOMPARE(later->letters.constFirst().text, letter.joinedText);
        QCOMPARE(later->letters.constFirst().sections, joined->letters.constFirst().sections);
    }

    void pageNumbersStayIfThatIsAskedFor()
    {
        QTemporaryDir folder;
        const QString header = u"Storgata velforening, side %1 av 3"_s;
        QList<QStringList> pages;
        for (const QString &text : {u"Vi støtter forslaget."_s, u"Bydelen kjenner folk."_s, u"Det tok tid."_s})
            pages.append({header.arg(pages.size() + 1), text});
        put(folder.filePath(u"brev.pdf"_s), pdfOf(pages));
        const auto without = prepareImport({folder.path()});
        const auto with = prepareImport({folder.path()}, ImportOptions{.keepHeaders = true});
        QVERIFY(without.has_value() && with.has_value());
        const PreparedLetter &letter = without->letters.constFirst();
        QCOMPARE(letter.text, u"Vi støtter forslaget.\n\fBydelen kjenner folk.\n\fDet tok tid.\n"_s);
        QCOMPARE(letter.remarks.size(), 1);
        QVERIFY2(letter.remarks.constFirst().contains(header.arg(1)), qPrintable(letter.remarks.constFirst()));
        const PreparedLetter &whole = with->letters.constFirst();
        QVERIFY2(whole.text.contains(u"\f"_s + header.arg(2)), qPrintable(whole.text));
        QCOMPARE(whole.sha256, textSha256(whole.text));
        QCOMPARE(whole.remarks, QStringList());
        QCOMPARE(letter.whole.lines, (QList<ApartLine>{{1, header.arg(1)}, {2, header.arg(2)}, {3, header.arg(3)}}));
        const auto kept = withKeptHeaders(*without, {0});
        QVERIFY(kept.has_value());
        QCOMPARE(kept->letters.constFirst().text, whole.text);
        QCOMPARE(kept->letters.constFirst().sha256, whole.sha256);
        QCOMPARE(kept->letters.constFirst().remarks, QStringList());
        QVERIFY(kept->letters.constFirst().whole.text.isEmpty());
    }

    void aLetterComesAgainWithItsPageNumbersBesideItself()
    {
        SmallProject small;
        QTemporaryDir folder;
        put(folder.filePath(u"brev.pdf"_s), numberedPdf());
        QVERIFY(importLetters(small.project(), *prepareImport({folder.path()})).has_value());
        const LetterId first = small.letter(u"brev.pdf"_s);
        const auto again = prepareAgain(*readOriginal(small.path(), *small->letter(first)), *small->letter(first));
        QVERIFY(again.has_value());
        QCOMPARE(again->letters.constFirst().whole.lines.size(), 2);
        const auto report = importLetters(small.project(), *withKeptHeaders(*again, {0}));
        QVERIFY(report.has_value());
        QCOMPARE(report->imported.size(), 1);
        QVERIFY(!small->text(first)->string().contains(u"Side 2 av 2"_s));
        QVERIFY(small->text(small.letter(report->imported.constFirst()))->string().contains(u"Side 2 av 2"_s));
    }

    void aLetterThatKeptItsPageNumbersIsTheSameLetterAgain()
    {
        SmallProject small;
        QTemporaryDir folder;
        put(folder.filePath(u"brev.pdf"_s), numberedPdf());
        const auto prepared = prepareImport({folder.path()});
        QVERIFY(prepared.has_value());
        QVERIFY(importLetters(small.project(), *withKeptHeaders(*prepared, {0})).has_value());
        QVERIFY(arrivingLetters(small.project(), *prepared).constFirst().whole.text.isEmpty());
        const auto report = importLetters(small.project(), *prepared);
        QVERIFY(report && report->imported.isEmpty());
        QCOMPARE(report->skipped.size(), 1);
    }

    void aScanIsRefusedUnlessItsTextIsRecognised()
    {
        SmallProject small;
        QTemporaryDir folder;
        put(folder.filePath(u"a.txt"_s), "Et brev.");
        put(folder.filePath(u"b.png"_s), scanOf({u"Et svar."_s}));
        const auto prepared = prepareImport({folder.path()});
        QVERIFY(prepared.has_value());
        QCOMPARE(prepared->letters.size(), 1);
        QCOMPARE(prepared->scans.size(), 1);
        const auto refused = importLetters(small.project(), *prepared);
        QVERIFY(refused && refused->refused.size() == 1);
        QVERIFY(refused->refused.constFirst().reason.contains(u"--recognise"_s));

        QList<qint64> heard;
        const auto recognised
            = withRecognisedScans(*prepared, ImportOptions{.languages = u"nor"_s}, [&heard](qint64 done, qint64) {
            heard.append(done);
            return true;
        }, readsOneWord);
        QVERIFY(recognised.has_value());
        QVERIFY(!heard.isEmpty());
        QVERIFY(recognised->scans.isEmpty());
        const auto report = importLetters(small.project(), *recognised);
        QVERIFY(report.has_value());
        QCOMPARE(report->imported, QStringList{u"b.png"_s});
        const auto recognition = readRecognition(small.path(), *small->letter(small.letter(u"b.png"_s)));
        QVERIFY(recognition.has_value());
        QCOMPARE(recognition->words, (QList<RecognisedWord>{{{0, 5}, 1, {1, 2, 3, 4}, 55}}));
        QVERIFY(readRecognition(small.path(), *small->letter(small.letter(u"a.txt"_s)))->isEmpty());
        QCOMPARE(*readOriginal(small.path(), *small->letter(small.letter(u"b.png"_s))), scanOf({u"Et svar."_s}));

        const auto cancelled = withRecognisedScans(
            *prepared, ImportOptions{.languages = u"nor"_s}, [](qint64, qint64) { return false; }, readsOneWord);
        QVERIFY(!cancelled && cancelled.error().kind == Error::Kind::Cancelled);
    }

    void aScannedPageAmongOthersIsNamedOrRecognisedWhereItStands()
    {
        SmallProject small;
        QTemporaryDir folder;
        put(folder.filePath(u"brev.pdf"_s),
            partlyScannedPdfOf(
                {{u"Vi støtter forslaget."_s}, {u"Et"_s, u"skannet"_s, u"vedlegg."_s}, {u"Hilsen Ola"_s}}, {2}));
        const auto prepared = prepareImport({folder.path()});
        QVERIFY(prepared.has_value());
        QCOMPARE(prepared->letters.size(), 1);
        QCOMPARE(prepared->scans.size(), 1);
        QCOMPARE(prepared->scans.constFirst().pages, QList<int>{2});
        const auto recognised = withRecognisedScans(*prepared, ImportOptions{.languages = u"nor"_s}, {}, readsOneWord);
        QVERIFY(recognised.has_value());
        QCOMPARE(recognised->letters.size(), 1);
        const PreparedLetter &whole = recognised->letters.constFirst();
        QCOMPARE(whole.text, u"Vi støtter forslaget.\n\fSvar!\n\fHilsen Ola\n"_s);
        QCOMPARE(whole.recognition.words.constFirst().page, 2);
        QCOMPARE(LetterText(whole.text).slice(whole.recognition.words.constFirst().range), u"Svar!"_s);

        const auto left = importLetters(small.project(), *prepared);
        QVERIFY(left.has_value());
        QCOMPARE(left->refused.size(), 0);
        QCOMPARE(left->imported, QStringList{u"brev.pdf"_s});
        QCOMPARE(left->remarks.size(), 1);
        QVERIFY2(
            left->remarks.constFirst().sentence.contains(u"page 2"_s), qPrintable(left->remarks.constFirst().sentence));
    }

    void factsOfAnEmailGoBeforeThoseOfItsText()
    {
        QTemporaryDir folder;
        put(folder.filePath(u"brev.eml"_s),
            "From: Kari Nordmann <kari@example.org>\nDate: Wed, 17 Apr 2024 10:00:00 +0200\nMIME-Version: "
            "1.0\n\nOslo, 1. mai 2023\n\nVi svarer her.\n");
        const auto prepared = prepareImport({folder.path()});
        QVERIFY(prepared.has_value());
        QCOMPARE(prepared->letters.size(), 1);
        QCOMPARE(prepared->letters.constFirst().facts.value(Fact::Sender).value, u"Kari Nordmann"_s);
        QCOMPARE(prepared->letters.constFirst().facts.value(Fact::Dated).value, u"2024-04-17"_s);
    }

    void aPastedTextIsALetter()
    {
        SmallProject small;
        const auto report
            = importLetters(small.project(), *prepareText(u"Kjære byråd\r\nVi svarer."_s, u"Kjære byråd.txt"_s));
        QVERIFY(report.has_value());
        QCOMPARE(small->text(small.letter(u"Kjære byråd.txt"_s))->string(), u"Kjære byråd\nVi svarer."_s);
        QVERIFY(!prepareText(u" \n"_s, u"x.txt"_s).has_value());
    }

    void searchFollowsImportAndUndo()
    {
        SmallProject small;
        QCOMPARE(searchLetters(small.path(), u"bydelene"_s, 0)->hits.size(), 0);
        QVERIFY(
            importLetters(small.project(), *prepareImport({sourcePath(u"resources/sample/letters/assistermeg.txt"_s)}))
                .has_value());
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
        for (const QString &query : {u"\""_s, u"*"_s, u"AND"_s, u"near("_s, u"a OR"_s, u"\"x"_s, u"x\"y"_s,
                 u"{col}: x"_s, u"-x"_s, u"^x"_s, u"'; DROP"_s, QString(3000, u'x')})
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

KODEKS_TEST(TestImporter)
#include "tst_importer.moc"
