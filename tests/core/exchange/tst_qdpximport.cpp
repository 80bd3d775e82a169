// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxfolder.h"
#include "core/project/refi/qdpximport.h"
#include "tests/support/files/zipbuilder.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QByteArray users = "<Users><User guid='aaaaaaaa-0000-0000-0000-000000000001' name='Kim'/><User "
                         "guid='aaaaaaaa-0000-0000-0000-000000000002' name='Lee'/></Users>";
const QByteArray codes
    = "<CodeBook><Codes><Code guid='cccccccc-0000-0000-0000-000000000001' name='Tasks' isCodable='false'><Code "
      "guid='cccccccc-0000-0000-0000-000000000002' name='Care' isCodable='false'>"
      "    <Code guid='cccccccc-0000-0000-0000-000000000003' name='Homes' isCodable='true'/></Code><Code "
      "guid='cccccccc-0000-0000-0000-000000000004' name='Roads' isCodable='true'/></Code>"
      "    <Code guid='cccccccc-0000-0000-0000-000000000005' name='Directions' isCodable='false'><Code "
      "guid='cccccccc-0000-0000-0000-000000000006' name='Agency -&gt; District' isCodable='true'/>"
      "    <Code guid='cccccccc-0000-0000-0000-000000000007' name='unclear' isCodable='true'/></Code><Code "
      "guid='cccccccc-0000-0000-0000-000000000008' name='Trust' isCodable='true'/></Codes></CodeBook>";

QByteArray coding(int code, int user)
{
    return "<Coding creatingUser='aaaaaaaa-0000-0000-0000-00000000000" + QByteArray::number(user)
        + "'><CodeRef targetGUID='cccccccc-0000-0000-0000-00000000000" + QByteArray::number(code) + "'/></Coding>";
}

QByteArray selection(const QByteArray &name, int start, int end, const QByteArray &inside)
{
    return "<PlainTextSelection guid='eeeeeeee-0000-0000-0000-0000000" + QByteArray::number(10000 + start) + "' name='"
        + name + "' startPosition='" + QByteArray::number(start) + "' endPosition='" + QByteArray::number(end)
        + "' creatingUser='aaaaaaaa-0000-0000-0000-000000000001' creationDateTime='2026-01-02T03:04:05Z'>" + inside
        + "</PlainTextSelection>";
}

QByteArray source(const QByteArray &inside, const QByteArray &attributes = "plainTextPath='internal://a.txt'")
{
    return "<TextSource guid='dddddddd-0000-0000-0000-000000000001' name='answer' " + attributes + ">" + inside
        + "</TextSource>";
}

QByteArray project(const QByteArray &sources, const QByteArray &rest = {})
{
    return "<?xml version='1.0'?><Project xmlns='urn:QDA-XML:project:1.0' name='p' origin='Other 1.0'>" + users + codes
        + "<Sources>" + sources + "</Sources>" + rest + "</Project>";
}

QByteArray qdpx(const QByteArray &xml, const QByteArray &text = "one two three four")
{
    return zipOf({{u"project.qde"_s, xml}, {u"sources/a.txt"_s, text}});
}

QdpxReport brought(Project &into, const QByteArray &bytes)
{
    const auto prepared = prepareQdpx(bytes, u"x.qdpx"_s);
    if (!prepared)
        qFatal("%s", qPrintable(prepared.error().message));
    const auto report = importQdpx(into, *prepared);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

QList<Passage> passagesOf(Project &from, const QString &letter)
{
    const Letter *found = from.findLetter(letter);
    return found ? from.passages(found->id).value_or(QList<Passage>()) : QList<Passage>();
}

} // namespace

/// What other programs write, and what only an enemy would.
class TestQdpxImport : public QObject
{
    Q_OBJECT

private slots:
    void codesAndCodersOfOtherProgramsAreFoundByName()
    {
        SmallProject small;
        small.apply(Edits::addCoder({{}, {}, u"kim"_s, {}}));
        const qsizetype tasks = small->codebook().tasks.size();
        const qsizetype actors = small->codebook().actors.size();
        const qsizetype directions = small->codebook().directions.size();
        const QdpxReport report = brought(
            small.project(), qdpx(project(source(selection("two", 4, 7, coding(3, 1) + coding(6, 1) + coding(8, 1))))));
        QCOMPARE(report.newPassages, 1);
        QCOMPARE(report.newCoders, 0);
        QCOMPARE(small->codebook().tasks.size(), tasks + 1); // Roads
        QCOMPARE(small->codebook().actors.size(), actors);
        QCOMPARE(small->codebook().directions.size(), directions + 1); // unclear
        const QList<Passage> passages = passagesOf(small.project(), u"answer"_s);
        QCOMPARE(passages.size(), 1);
        QCOMPARE(passages.first().task, small.task(u"Homes"_s));
        QCOMPARE(passages.first().coder, small.coder(u"kim"_s));
        QCOMPARE(passages.first().range, (TextRange{4, 7}));
        QCOMPARE(small->codebook().argument(passages.first().arguments.first())->kind, Argument::Kind::Theme);
        QVERIFY(report.remarks.join(u' ').contains(u"theme"));
        const QdpxReport again = brought(
            small.project(), qdpx(project(source(selection("two", 4, 7, coding(3, 1) + coding(6, 1) + coding(8, 1))))));
        QCOMPARE(again.newPassages, 0);
        QCOMPARE(again.newCodes, 0);
    }

    void aSelectionOfSeveralCodersAndTasksBecomesSeveralPassages()
    {
        SmallProject small;
        const QdpxReport report = brought(small.project(),
            qdpx(project(source(selection("one", 0, 3, coding(3, 1) + coding(4, 1) + coding(6, 1) + coding(3, 2))
                + selection("two", 4, 7, coding(3, 1) + coding(4, 1) + coding(6, 1) + coding(7, 1))
                + selection("four", 14, 18, {})))));
        QCOMPARE(report.selections, 3);
        QCOMPARE(report.codings, 8);
        const QList<Passage> passages = passagesOf(small.project(), u"answer"_s);
        QCOMPARE(
            std::ranges::count_if(passages, [](const Passage &passage) { return passage.range == TextRange{0, 3}; }),
            3);
        QVERIFY(std::ranges::none_of(passages, [](const Passage &passage) {
            return passage.range == TextRange{4, 7} && passage.task.isValid() && passage.direction.isValid();
        }));
        QCOMPARE(
            std::ranges::count_if(passages, [](const Passage &passage) { return passage.range == TextRange{4, 7}; }),
            4);
        QCOMPARE(
            std::ranges::count_if(passages,
                [](const Passage &passage) { return passage.range == TextRange{14, 18} && !passage.task.isValid(); }),
            1);
        QVERIFY(report.remarks.join(u' ').contains(u"belong together"));
    }

    void positionsAreReadAsTheQuotesSay()
    {
        SmallProject small;
        const QdpxReport report = brought(small.project(),
            qdpx(project(source(selection("two", 4, 7, coding(3, 1)) + selection("three", 8, 13, coding(3, 1)))),
                "\xEF\xBB\xBFone\r\ntwo\r\nthree\r\n"));
        QCOMPARE(passagesOf(small.project(), u"answer"_s).size(), 2);
        for (const Passage &passage : passagesOf(small.project(), u"answer"_s))
            QVERIFY(QStringList({u"two"_s, u"three"_s}).contains(small->quotedPassage(passage.id)->quote));
        QVERIFY2(report.remarks.join(u' ').contains(u"CRLF counted as one"), qPrintable(report.remarks.join(u' ')));
    }

    void theSameTextIsTheSameLetter()
    {
        SmallProject small;
        const Letter first = *small->findLetter(u"first.txt"_s);
        const qsizetype before = small->letters().size();
        const QdpxReport report = brought(small.project(),
            qdpx(project(source(selection("", 0, 3, coding(3, 1)))), small->text(first.id)->string().toUtf8()));
        QCOMPARE(small->letters().size(), before);
        QCOMPARE(report.letters.skipped, (QList<ImportReport::Same>{{u"answer"_s, u"first.txt"_s}}));
        QCOMPARE(*small->findLetter(u"first.txt"_s), first);
        QCOMPARE(report.newPassages, 1);
    }

    void variablesBecomeAttributesOfTheLettersTheyName()
    {
        const auto value = [](char variable, const QByteArray &said) {
            return QByteArray("<VariableValue><VariableRef targetGUID='bbbbbbbb-0000-0000-0000-00000000000") + variable
                + "'/><TextValue>" + said + "</TextValue></VariableValue>";
        };
        const QByteArray named = "<SourceRef targetGUID='dddddddd-0000-0000-0000-000000000001'/>";
        const QByteArray rest
            = "<Variables><Variable guid='bbbbbbbb-0000-0000-0000-000000000001' name='Type' "
              "typeOfVariable='Text'/><Variable guid='bbbbbbbb-0000-0000-0000-000000000002' name='size' "
              "typeOfVariable='Integer'/>"
              "<Variable guid='bbbbbbbb-0000-0000-0000-000000000003' name=' ' "
              "typeOfVariable='Text'/></Variables><Cases><Case name='one'>"
            + value('1', "etat") + value('2', " 12 ") + named + "</Case><Case name='other'>" + value('1', "bydel")
            + value('2', "12") + value('3', "nameless") + value('4', "unknown") + value('2', "") + named
            + "</Case><Case name='nobody'>" + value('1', "lost") + "</Case></Cases>";
        SmallProject small;
        const QByteArray bytes = qdpx(project(source(value('1', "own")), rest));
        const QdpxReport report = brought(small.project(), bytes);
        const LetterAttributes expected{{u"Type"_s, u"own"_s}, {u"size"_s, u"12"_s}};
        QCOMPARE(small->findLetter(u"answer"_s)->attributes, expected);
        QVERIFY2(report.remarks.join(u' ').contains(u"3 case"), qPrintable(report.remarks.join(u' ')));
        QVERIFY2(report.remarks.join(u' ').contains(u"5 value"), qPrintable(report.remarks.join(u' ')));
        small.apply(Edits::setAttribute(small.letter(u"answer"_s), u"type"_s, u"mine"_s));
        small.apply(Edits::setAttribute(small.letter(u"answer"_s), u"size"_s, std::nullopt));
        const QString before = small.contents();
        brought(small.project(), bytes);
        QCOMPARE(small.contents(), before);
    }

    void valuesWithoutEndAreNotTakenOver()
    {
        const auto guid = [](char first, int number) {
            return QByteArray(8, first) + "-0000-0000-0000-" + QByteArray::number(number).rightJustified(12, '0');
        };
        QByteArray variables;
        QByteArray values;
        for (int i = 0; i < 20'000; ++i) {
            variables += "<Variable guid='" + guid('b', i) + "' name='v" + QByteArray::number(i)
                + "' typeOfVariable='Text'/>";
            values += "<VariableValue><VariableRef targetGUID='" + guid('b', i)
                + "'/><TextValue>x</TextValue></VariableValue>";
        }
        QByteArray sources;
        QByteArray named;
        for (int i = 0; i < 30; ++i) {
            sources += "<TextSource guid='" + guid('d', i) + "' name='answer " + QByteArray::number(i)
                + "'><PlainTextContent>text " + QByteArray::number(i) + "</PlainTextContent></TextSource>";
            named += "<SourceRef targetGUID='" + guid('d', i) + "'/>";
        }
        const QByteArray cases = "<Cases><Case name='one'>" + values + named.repeated(20) + "</Case></Cases>";
        const auto prepared
            = prepareQdpx(qdpx(project(sources, "<Variables>" + variables + "</Variables>" + cases)), u"x.qdpx"_s);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().message));
        QVERIFY2(prepared->report.remarks.join(u' ').contains(u"100000 value"),
            qPrintable(prepared->report.remarks.join(u' ')));
    }

    void whatIsNotTextIsTold()
    {
        SmallProject small;
        const QdpxReport report = brought(small.project(),
            qdpx(project(source({})
                    + "<AudioSource guid='x'><Transcript name='t'><PlainTextContent>x</PlainTextContent></Transcript>"
                      "</AudioSource><PictureSource/><VideoSource/><PDFSource name='pdf'><PDFSelection "
                      "page='1' firstX='0'/></PDFSource>",
                "<Notes/><Links><Link/><Link/></Links><Sets><Set/></Sets><Graphs><Graph/></Graphs><Tables/>")));
        const QString told = report.remarks.join(u'\n');
        for (const QString &word : {u"1 picture"_s, u"1 sound"_s, u"1 video"_s, u"1 region"_s, u"2 link"_s, u"1 set"_s,
                 u"1 graph"_s, u"1 thing"_s, u"1 transcript"_s})
            QVERIFY2(told.contains(word), qPrintable(word + u" in "_s + told));
        QCOMPARE(report.letters.refused.size(), 1);
        QCOMPARE(report.letters.imported, QStringList{u"answer"_s});
    }

    void whatNotesAndDescriptionsSayIsKept()
    {
        const auto note = [](int number, const QByteArray &inside) {
            return "<Note guid='ffffffff-0000-0000-0000-00000000000" + QByteArray::number(number) + "' name='n'>"
                + inside + "</Note>";
        };
        const auto named = [](int number) {
            return "<NoteRef targetGUID='ffffffff-0000-0000-0000-00000000000" + QByteArray::number(number) + "'/>";
        };
        SmallProject small;
        const QdpxReport report = brought(small.project(),
            qdpx(project(source("<Description>on the letter</Description>" + named(1)),
                "<Notes>" + note(1, "<PlainTextContent>of the letter</PlainTextContent>")
                    + note(2, "<PlainTextContent>of nothing</PlainTextContent>")
                    + "<Note guid='ffffffff-0000-0000-0000-000000000003' name='n' plainTextPath='internal://gone.txt'/>"
                    + "</Notes><Description>on the project</Description>")));
        const auto memos = [&small](LetterId letter) {
            QStringList all;
            const auto found = small.project().memos(letter);
            for (const Memo &memo : *found)
                all += memo.text.split(u'\n');
            return all;
        };
        QVERIFY(memos({}).contains(u"of nothing"_s) && memos({}).contains(u"on the project"_s));
        const QStringList letter = memos(small.letter(u"answer"_s));
        QVERIFY(letter.contains(u"on the letter"_s) && letter.contains(u"of the letter"_s));
        QVERIFY(report.remarks.contains(u"1 note(s) could not be read."_s));
    }

    void textComesFromWhereverItIs_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<bool>("there");
        QTest::newRow("internal") << QByteArray("plainTextPath='internal://a.txt'") << QByteArray() << true;
        QTest::newRow("without a scheme") << QByteArray("plainTextPath='a.txt'") << QByteArray() << true;
        QTest::newRow("another case") << QByteArray("plainTextPath='INTERNAL://A.TXT'") << QByteArray() << true;
        QTest::newRow("relative") << QByteArray("plainTextPath='relative:///sources/a.txt'") << QByteArray() << true;
        QTest::newRow("in the XML") << QByteArray() << QByteArray("<PlainTextContent>one two</PlainTextContent>")
                                    << true;
        QTest::newRow("braces") << QByteArray("plainTextPath='internal://{a}.txt'") << QByteArray() << true;
        QTest::newRow("as a URL") << QByteArray("plainTextPath='internal://%61.txt'") << QByteArray() << true;
        QTest::newRow("out of the archive, as a URL")
            << QByteArray("plainTextPath='internal://%2e%2e/%2e%2e/a.txt'") << QByteArray() << false;
        QTest::newRow("nowhere") << QByteArray() << QByteArray() << false;
        QTest::newRow("missing") << QByteArray("plainTextPath='internal://b.txt'") << QByteArray() << false;
        QTest::newRow("out of the archive")
            << QByteArray("plainTextPath='internal://../../etc/passwd'") << QByteArray() << false;
        QTest::newRow("absolute") << QByteArray("plainTextPath='absolute:///etc/passwd'") << QByteArray() << false;
        QTest::newRow("a root") << QByteArray("plainTextPath='/etc/passwd'") << QByteArray() << false;
        QTest::newRow("a network") << QByteArray("plainTextPath='http://example.org/a.txt'") << QByteArray() << false;
    }

    void textComesFromWhereverItIs()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QByteArray, inside);
        QFETCH(bool, there);
        SmallProject small;
        const QdpxReport report = brought(small.project(), qdpx(project(source(inside, attributes))));
        QCOMPARE(report.letters.imported.size(), there ? 1 : 0);
        QCOMPARE(report.letters.refused.size(), there ? 0 : 1);
        QVERIFY(there || !report.letters.refused.first().reason.isEmpty());
    }

    void everyGuidMayBeTheSame()
    {
        QByteArray xml = project(source(selection("one", 0, 3, coding(3, 1)) + selection("two", 4, 7, coding(4, 2))));
        for (const QByteArray &guid :
            {"cccccccc-0000-0000-0000-00000000000"_ba, "aaaaaaaa-0000-0000-0000-00000000000"_ba})
            xml.replace(guid, "dddddddd-0000-0000-0000-00000000000");
        SmallProject small;
        brought(small.project(), qdpx(xml));
        QCOMPARE(passagesOf(small.project(), u"answer"_s).size(), 2);
        const qsizetype letters = small->letters().size();
        brought(small.project(), qdpx(xml));
        QCOMPARE(small->letters().size(), letters);
        small.reopen();
        QCOMPARE(passagesOf(small.project(), u"answer"_s).size(), 2);
    }

    void aProjectThatWasPackedAgainIsTheSame_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QList<ZipPart>>("beside");
        QTest::newRow("as it was") << QString() << QList<ZipPart>();
        QTest::newRow("in a folder") << u"Min studie/"_s << QList<ZipPart>();
        QTest::newRow("from the root") << u"/"_s << QList<ZipPart>();
        QTest::newRow("in folders") << u"a/b/c/"_s << QList<ZipPart>();
        QTest::newRow("from here") << u"./"_s << QList<ZipPart>();
        QTest::newRow("in a folder from here") << u"./Min studie/"_s << QList<ZipPart>();
        QTest::newRow("with what a Mac adds")
            << u"Min studie/"_s
            << QList<ZipPart>{{u"__MACOSX/Min studie/._project.qde"_s, "x"}, {u"Min studie/.DS_Store"_s, "x"}};
        QTest::newRow("with other files")
            << u"Min studie/"_s << QList<ZipPart>{{u"sources/a.txt"_s, "no"}, {u"les meg.txt"_s, "x"}};
        QTest::newRow("with a copy deeper down") << QString() << QList<ZipPart>{{u"gammel/project.qde"_s, "x"}};
    }

    void aProjectThatWasPackedAgainIsTheSame()
    {
        QFETCH(QString, before);
        QFETCH(QList<ZipPart>, beside);
        SmallProject small;
        const QByteArray xml = project(source(selection("two", 4, 7, coding(4, 1))));
        const QdpxReport report = brought(small.project(),
            zipOf(beside
                + QList<ZipPart>{
                    {before + u"project.qde"_s, xml}, {before + u"sources/a.txt"_s, "one two three four"}}));
        QCOMPARE(report.newPassages, 1);
        QCOMPARE(passagesOf(small.project(), u"answer"_s).size(), 1);
    }

    void anUnpackedProjectIsTheSame_data()
    {
        QTest::addColumn<QString>("folder"); // of the project, below the one that is named
        QTest::newRow("its folder") << QString();
        QTest::newRow("a folder with nothing else") << u"Min studie/"_s;
    }

    void anUnpackedProjectIsTheSame()
    {
        QFETCH(QString, folder);
        const QTemporaryDir place;
        const QString root = place.filePath(u"x/"_s + folder);
        QVERIFY(QDir().mkpath(root + u"/sources"_s));
        const auto put = [&](const QString &name, const QByteArray &bytes) {
            QFile file(root + u'/' + name);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(put(u"project.qde"_s, project(source(selection("two", 4, 7, coding(4, 1))))));
        QVERIFY(put(u"sources/a.txt"_s, "one two three four"));
        QVERIFY(put(u"brev.txt"_s, "Hei."));
        const QString named = projectNamedBy(place.filePath(u"x"_s));
        QCOMPARE(QDir::cleanPath(named), QDir::cleanPath(root));
        const auto prepared = prepareQdpx(named);
        QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().message));
        SmallProject small;
        const auto report = importQdpx(small.project(), *prepared);
        QVERIFY(report);
        QCOMPARE(report->newPassages, 1);
        QVERIFY(report->remarks.join(u' ').contains(u"brev.txt"_s));
        QVERIFY(small->findLetter(u"brev.txt"_s) == nullptr);
    }

    void anUnpackedProjectAmongLettersIsRefusedWhole()
    {
        const QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkpath(u"studie/sources"_s));
        for (const QString &name : {u"brev.txt"_s, u"studie/project.qde"_s, u"studie/sources/a.txt"_s}) {
            QFile file(place.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Hei.");
        }
        const auto prepared = prepareImport({place.path()});
        QVERIFY(prepared);
        QCOMPARE(prepared->letters.size(), 1);
        QCOMPARE(prepared->report.refused.size(), 1);
        QVERIFY(prepared->report.refused.constFirst().reason.contains(u"REFI-QDA"_s));
    }

    void aSelectionWithoutAPlaceIsLeftOutAndCounted_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("no start") << "endPosition='7'"_ba;
        QTest::newRow("no end") << "startPosition='4'"_ba;
        QTest::newRow("neither") << ""_ba;
        QTest::newRow("no numbers") << "startPosition='x' endPosition='y'"_ba;
        QTest::newRow("behind the text") << "startPosition='40' endPosition='47'"_ba;
        QTest::newRow("before the text") << "startPosition='-7' endPosition='-4'"_ba;
    }

    void aSelectionWithoutAPlaceIsLeftOutAndCounted()
    {
        QFETCH(QByteArray, place);
        SmallProject small;
        const QdpxReport report = brought(small.project(),
            qdpx(project(source(selection("one", 0, 3, coding(3, 1)) + "<PlainTextSelection name='two' " + place
                + " creatingUser='aaaaaaaa-0000-0000-0000-000000000001'>" + coding(3, 1) + "</PlainTextSelection>"))));
        QCOMPARE(report.newPassages, 1);
        QVERIFY2(report.remarks.join(u' ').contains(u"1 selection"), qPrintable(report.remarks.join(u'\n')));
    }

    void whatIsNoProjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << QByteArray() << u"x.qdpx"_s;
        QTest::newRow("no archive") << QByteArray("hello") << u"x.qdpx"_s;
        QTest::newRow("no project in it") << zipOf({{u"a.txt"_s, "x"}}) << u"project.qde"_s;
        QTest::newRow("two of them") << zipOf({{u"a.qde"_s, "<Project/>"}, {u"b.qde"_s, "<Project/>"}}) << u"several"_s;
        QTest::newRow("two folders") << zipOf({{u"a/project.qde"_s, "<Project/>"}, {u"b/project.qde"_s, "<Project/>"}})
                                     << u"several"_s;
        QTest::newRow("a project outside") << zipOf({{u"../project.qde"_s, "<Project/>"}}) << u"project.qde"_s;
        QTest::newRow("no XML") << qdpx("hello") << u"line 1"_s;
        QTest::newRow("another XML") << qdpx("<html/>") << u"Project"_s;
        QTest::newRow("cut off") << qdpx(project({}).chopped(20)) << u"line"_s;
        QTest::newRow("an entity bomb") << qdpx(
            "<!DOCTYPE lolz [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>]><Project name='&b;'/>")
                                        << u"document type"_s;
        QTest::newRow("a deep tree") << qdpx(
            "<Project><CodeBook><Codes>" + QByteArray("<Code name='x'>").repeated(200'000))
                                     << u"deep"_s;
    }

    void whatIsNoProjectIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const auto prepared = prepareQdpx(bytes, u"x.qdpx"_s);
        QVERIFY(!prepared);
        QVERIFY2(prepared.error().message.contains(part), qPrintable(prepared.error().message));
    }

    void manySelectionsAreSoonRead()
    {
        QByteArray selections;
        for (int i = 0; i < 30'000; ++i)
            selections += "<PlainTextSelection name='one two three four' startPosition='" + QByteArray::number(i)
                + "' endPosition='" + QByteArray::number(i + 5) + "'>" + coding(3, 1) + "</PlainTextSelection>";
        SmallProject small;
        const QdpxReport report = brought(small.project(),
            qdpx(project(source(selections)), QByteArray("one two \r\nthree \xF0\x9F\x98\x80 ").repeated(10'000)));
        QCOMPARE(report.selections, 30'000);
        QCOMPARE(report.newPassages, 30'000);
    }
};

KODEKS_TEST(TestQdpxImport)
#include "tst_qdpximport.moc"
