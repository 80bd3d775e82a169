// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/refixml.h"

#include "core/exchange/refi/qde.h"
#include "core/exchange/refi/reficodexml.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestRefiXml : public QObject
{
    Q_OBJECT

    static QUuid guid(int number) { return QUuid(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))); }

    static QList<RefiCode> codes()
    {
        return {{guid(1), u"Oppgave"_s, false, u"#aabbcc"_s, u"alt \"dette\" & <hint>"_s, -1, {}},
            {guid(2), u"Helse"_s, true, {}, {}, 0, {}}, {guid(3), u"Sykehjem"_s, true, {}, u"to\nlinjer"_s, 1, {}},
            {guid(4), u"Skole"_s, true, {}, {}, 0, {}}, {guid(5), u"Annet"_s, true, u"#000000"_s, {}, -1, {}}};
    }

    static QList<RefiCode> codesIn(const QByteArray &inside)
    {
        RefiXml xml("<Codes>" + inside + "</Codes>", u"p.qde"_s);
        QList<RefiCode> found;
        if (xml.next())
            readRefiCodes(xml, found);
        return xml.error() ? QList<RefiCode>() : found;
    }

private slots:
    void elementsAreWalkedOneInsideTheOther()
    {
        RefiXml xml("<p:A xmlns:p='urn:p'><B x='1'/>text<!-- no --><C><D/></C><E/></p:A>"_ba, u"p.qde"_s);
        QVERIFY(xml.next() && xml.is(u"A"));
        QVERIFY(xml.next() && xml.is(u"B"));
        QCOMPARE(xml.attribute("x"_L1), u"1"_s);
        QCOMPARE(xml.attribute("y"_L1), QString());
        QVERIFY(!xml.next()); // the end of B
        QVERIFY(xml.next() && xml.is(u"C"));
        xml.skip();
        QVERIFY(xml.next() && xml.is(u"E"));
        QVERIFY(!xml.next());
        QVERIFY(!xml.next());
        QVERIFY(!xml.error());
    }

    void timesAreReadAsUtc_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read"); // empty: no time
        QTest::newRow("UTC") << u"2024-03-12T10:30:00Z"_s << u"2024-03-12T10:30:00.000Z"_s;
        QTest::newRow("milliseconds") << u"2024-03-12T10:30:00.250Z"_s << u"2024-03-12T10:30:00.250Z"_s;
        QTest::newRow("another zone") << u"2024-03-12T10:30:00+02:00"_s << u"2024-03-12T08:30:00.000Z"_s;
        QTest::newRow("no zone") << u"2024-03-12T10:30:00"_s << u"2024-03-12T10:30:00.000Z"_s;
        QTest::newRow("space around") << u" 2024-03-12T10:30:00Z "_s << u"2024-03-12T10:30:00.000Z"_s;
        QTest::newRow("no such day") << u"2024-02-30T10:30:00Z"_s << QString();
        QTest::newRow("words") << u"yesterday"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void timesAreReadAsUtc()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        RefiXml xml(u"<A t='%1'/>"_s.arg(written).toUtf8(), u"p.qde"_s);
        QVERIFY(xml.next());
        const QDateTime time = xml.time("t"_L1);
        QCOMPARE(time.isValid() ? time.toString(Qt::ISODateWithMs) : QString(), read);
    }

    void timesAndGuidsAreWrittenAsTheStandardHasThem()
    {
        const QDateTime time(QDate(2024, 3, 12), QTime(10, 30), QTimeZone::UTC);
        QCOMPARE(refiTime(time), u"2024-03-12T10:30:00Z"_s);
        QCOMPARE(refiTime(time.addMSecs(7)), u"2024-03-12T10:30:00.007Z"_s);
        QCOMPARE(refiTime(time.toTimeZone(QTimeZone::fromSecondsAheadOfUtc(7200))), u"2024-03-12T10:30:00Z"_s);
        QCOMPARE(refiGuid(guid(7)), u"00000000-0000-4000-8000-000000000007"_s);
    }

    void switchesAndNumbersAreRead()
    {
        RefiXml xml("<A a='true' b='1' c='false' d='0' e='TRUE' f='' n=' 42 ' m='-3'/>"_ba, u"p.qde"_s);
        QVERIFY(xml.next());
        QVERIFY(xml.flag("a"_L1, false) && xml.flag("b"_L1, false) && xml.flag("e"_L1, false));
        QVERIFY(!xml.flag("c"_L1, true) && !xml.flag("d"_L1, true));
        QVERIFY(xml.flag("f"_L1, true) && !xml.flag("f"_L1, false));
        QVERIFY(xml.flag("none"_L1, true) && !xml.flag("none"_L1, false));
        QCOMPARE(xml.number("n"_L1), 42);
        QCOMPARE(xml.number("m"_L1), -3);
        QVERIFY(!xml.error());
    }

    void aNumberThatIsNoneIsNotRead_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written : {"", "x", "1.5", "1e3", "99999999999999999999", "0x10"})
            QTest::newRow(written) << QString::fromUtf8(written);
    }

    void aNumberThatIsNoneIsNotRead()
    {
        QFETCH(QString, written);
        RefiXml xml(u"<A startPosition='%1'/>"_s.arg(written).toUtf8(), u"p.qde"_s);
        QVERIFY(xml.next());
        QCOMPARE(xml.number("startPosition"_L1), std::nullopt);
        QCOMPARE(xml.number("endPosition"_L1), std::nullopt);
        QVERIFY(!xml.error());
    }

    void aGuidIsReadOrMadeOfItsPlace()
    {
        const QByteArray bytes = "<A guid='{00000000-0000-4000-8000-000000000001}'><B/><B guid='x'/></A>"_ba;
        RefiXml xml(bytes, u"p.qde"_s);
        RefiXml again(bytes, u"p.qde"_s);
        RefiXml other(bytes, u"q.qde"_s);
        QVERIFY(xml.next() && again.next() && other.next());
        QCOMPARE(xml.ownGuid(), guid(1));
        QVERIFY(xml.next() && again.next() && other.next());
        const QUuid first = xml.ownGuid();
        QVERIFY(!first.isNull());
        QCOMPARE(again.ownGuid(), first);
        QVERIFY(other.ownGuid() != first);
        QVERIFY(!xml.next());
        QVERIFY(xml.next());
        QVERIFY(xml.guid("guid"_L1).isNull());
        QVERIFY(xml.ownGuid() != first);
    }

    void whatIsNoSuchXmlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << "Hei"_ba;
        QTest::newRow("cut") << "<A><B/>"_ba;
        QTest::newRow("document type") << "<!DOCTYPE A [<!ENTITY e 'x'>]><A>&e;</A>"_ba;
        QTest::newRow("unknown entity") << "<A>&e;</A>"_ba;
        QTest::newRow("wrong bytes") << "<?xml version='1.0' encoding='UTF-8'?><A>\xE5</A>"_ba;
    }

    void whatIsNoSuchXmlIsRefused()
    {
        QFETCH(QByteArray, bytes);
        RefiXml xml(bytes, u"p.qde"_s);
        for (int steps = 0; steps < 10; ++steps)
            (void)xml.next();
        QVERIFY(xml.error());
        QCOMPARE(xml.error()->kind, Error::Kind::Invalid);
        QVERIFY(xml.error()->message.contains(u"“p.qde”"_s));
    }

    void theFirstRefusalStays()
    {
        RefiXml xml("<A/>"_ba, u"p.qde"_s);
        xml.refuse(Error::Kind::TooLarge, u"one"_s);
        xml.refuse(Error::Kind::Invalid, u"two"_s);
        QCOMPARE(xml.error()->message, u"one"_s);
        QVERIFY(!xml.next());
    }

    void codesComeBackAsTheyWereWritten()
    {
        QByteArray bytes;
        QXmlStreamWriter writer(&bytes);
        writeRefiCodes(writer, codes());
        RefiXml xml(bytes, u"p.qde"_s);
        QVERIFY(xml.next() && xml.is(u"Codes"));
        QList<RefiCode> read;
        readRefiCodes(xml, read);
        QVERIFY(!xml.error());
        QCOMPARE(read, codes());
    }

    void noCodesAreNoElement()
    {
        QByteArray bytes;
        QXmlStreamWriter writer(&bytes);
        writeRefiCodes(writer, {});
        QCOMPARE(bytes, QByteArray());
    }

    void aCodesColourIsOneOrNone_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        const std::pair<const char *, const char *> rows[] = {{"#AABBCC", "#aabbcc"}, {"#abc", "#aabbcc"},
            {" #aabbcc ", "#aabbcc"}, {"aabbcc", "#aabbcc"}, {"#aabbc", ""}, {"#gg0000", ""}, {"red", "#ff0000"},
            {"", ""}, {"#aabbccdd", "#bbccdd"}, {"#FF336699", "#336699"}, {"#336699ff", "#336699"},
            {"#f369", "#336699"}, {"xabc", ""}, {"abc", ""}, {"rgb(255,0,0)", "#ff0000"},
            {"RGB(255 0 0 / 50%)", "#ff0000"}, {"rgba( 51, 102 , 153, .5 )", "#336699"},
            {"rgb(100%, 0%, 50%)", "#ff0080"}, {"rgb(300, -5, 0)", "#ff0000"}, {"rgb(255,0)", ""},
            {"255, 0, 16", "#ff0010"}, {"255,0", ""}, {"-65536", "#ff0000"}, {"4278190335", "#0000ff"},
            {"16711680", ""}, {"0xFF0000", "#ff0000"}, {"0x80336699", "#336699"}, {"0x10", ""}, {"rgb(a,b,c)", ""},
            {"hsl(120, 100%, 50%)", "#00ff00"}, {"hsla(-120deg 100% 50% / 1)", "#0000ff"}, {"DarkSlateGrey", "#2f4f4f"},
            {"light blue", "#add8e6"}, {"#-12345", ""}, {"windowtext", ""}};
        for (const auto &[written, read] : rows)
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(read);
    }

    void aCodesColourIsOneOrNone()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        const QList<RefiCode> found = codesIn(u"<Code name='a' color='%1'/>"_s.arg(written).toUtf8());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().color, read);
        QCOMPARE(found.constFirst().foreignColor, read.isEmpty() ? written : QString());
    }

    void codesMayLieSixtyFourDeepAndNoDeeper()
    {
        const auto nested = [](int depth) {
            return QByteArray("<Code name='a'>").repeated(depth) + QByteArray("</Code>").repeated(depth);
        };
        const QList<RefiCode> found = codesIn(nested(64));
        QCOMPARE(found.size(), 64);
        QCOMPARE(found.constLast().parent, 62);
        QVERIFY(codesIn(nested(65)).isEmpty());
    }

    void aCodesNotesAndUnknownPartsAreNotItsCodes()
    {
        const QList<RefiCode> found = codesIn("<Other><Code name='x'/></Other><Code name='a' isCodable='false'>"
                                              "<NoteRef targetGUID='00000000-0000-4000-8000-000000000009'/>"
                                              "<Description>hva</Description><More><Code name='y'/></More>"
                                              "<Code name='b'/></Code>");
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).name, u"a"_s);
        QVERIFY(!found.at(0).codable);
        QCOMPARE(found.at(0).description, u"hva"_s);
        QCOMPARE(found.at(0).notes, QList<QUuid>{guid(9)});
        QCOMPARE(found.at(1).parent, 0);
        QVERIFY(found.at(1).codable);
    }

    void aProjectComesBackAsItWasWritten()
    {
        const QDateTime time(QDate(2024, 3, 12), QTime(10, 30), QTimeZone::UTC);
        RefiProject project;
        project.name = u"Høring & <svar>"_s;
        project.origin = u"Kodeks"_s;
        project.description = u"alt\nom det"_s;
        project.created = time;
        project.modified = time.addSecs(1);
        project.users = {{guid(20), u"Kåre"_s, u"K"_s}};
        project.user = guid(20);
        project.codes = codes();
        project.variables = {{guid(30), u"Fylke"_s, u"Text"_s}};
        RefiSource source;
        source.guid = guid(40);
        source.name = u"brev \"1\".txt"_s;
        source.plainTextPath = u"internal://a.txt"_s;
        source.user = guid(20);
        source.created = source.modified = time;
        RefiSelection selection;
        selection.guid = guid(41);
        selection.name = u"to < tre & fire"_s;
        selection.start = 3;
        selection.end = 17;
        selection.user = guid(20);
        selection.created = selection.modified = time.addMSecs(5);
        selection.description = u"memo"_s;
        selection.codings = {{guid(42), guid(2), guid(20), time, {}}};
        source.selections = {selection};
        project.sources = {source};
        project.cases = {{guid(50), u"Sak"_s, {}, {{guid(30), u"Oslo"_s}}, {guid(40)}}};
        const auto read = readQde(writeQde(project), u"p.qde"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->name, project.name);
        QCOMPARE(read->description, project.description);
        QCOMPARE(read->created, project.created);
        QCOMPARE(read->users, project.users);
        QCOMPARE(read->codes, project.codes);
        QCOMPARE(read->variables, project.variables);
        QVERIFY(read->cases == project.cases);
        QCOMPARE(read->sources.size(), 1);
        QCOMPARE(read->sources.constFirst().name, source.name);
        QCOMPARE(read->sources.constFirst().plainTextPath, source.plainTextPath);
        QVERIFY(read->sources.constFirst().selections == source.selections);
        QVERIFY(read->others.isEmpty());
    }
};

KODEKS_TEST(TestRefiXml)
#include "tst_refixml.moc"
