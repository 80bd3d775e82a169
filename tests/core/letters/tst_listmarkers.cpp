// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/opendocument/odtlists.h"
#include "core/exchange/word/docxlists.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What items begin with, counted as the two formats say.
class TestListMarkers : public QObject
{
    Q_OBJECT

    static QXmlStreamAttributes attributesOf(const QString &words)
    {
        QXmlStreamAttributes attributes;
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            attributes.append(word.section(u'=', 0, 0), word.section(u'=', 1));
        return attributes;
    }

    /// A level of an abstract numbering: what is given besides its place.
    static QString level(int place, const QString &format, const QString &text, const QString &more = {})
    {
        return u"<w:lvl w:ilvl='%1'>%4<w:numFmt w:val='%2'/><w:lvlText w:val='%3'/></w:lvl>"_s.arg(
            QString::number(place), format, text, more);
    }

    static QByteArray numbering(const QString &levels,
        const QString &lists = u"<w:num w:numId='1'>"
                               "<w:abstractNumId w:val='0'/></w:num>"_s)
    {
        return u"<w:numbering xmlns:w='urn:w'><w:abstractNum w:abstractNumId='0'>%1</w:abstractNum>%2</w:numbering>"_s
            .arg(levels, lists)
            .toUtf8();
    }

    /// The markers of paragraphs told as "list.level", by "|".
    static QString markersOf(const QByteArray &numbering, const QString &paragraphs, const QByteArray &styleXml = {})
    {
        DocxStyles styles;
        DocxLists lists;
        if ((!styleXml.isEmpty() && !styles.read(styleXml, u"x"_s)) || !lists.read(numbering, styles, u"x"_s))
            return u"unreadable"_s;
        QStringList markers;
        for (const QString &paragraph : paragraphs.split(u' ')) {
            const bool styled = !paragraph.front().isDigit();
            markers.append(styled
                    ? lists.nextMarker(-1, -1, paragraph)
                    : lists.nextMarker(paragraph.section(u'.', 0, 0).toInt(), paragraph.section(u'.', 1).toInt(), {}));
        }
        return markers.join(u'|');
    }

private slots:
    void wordListsCountTheirLevels_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("paragraphs");
        QTest::addColumn<QString>("markers");
        const QString tree = level(0, u"decimal"_s, u"%1."_s) + level(1, u"decimal"_s, u"%1.%2"_s)
            + level(2, u"lowerLetter"_s, u"%3)"_s);
        QTest::newRow("no file") << QByteArray() << u"1.0"_s << QString();
        QTest::newRow("no such list") << numbering(tree) << u"7.0"_s << QString();
        QTest::newRow("one level") << numbering(tree) << u"1.0 1.0 1.0"_s << u"1. |2. |3. "_s;
        QTest::newRow("levels") << numbering(tree) << u"1.0 1.1 1.1 1.2 1.2 1.1 1.0 1.1"_s
                                << u"1. |1.1 |1.2 |a) |b) |1.3 |2. |2.1 "_s;
        QTest::newRow("deeper at once") << numbering(tree) << u"1.1"_s << u"1.1 "_s;
        QTest::newRow("start") << numbering(level(0, u"decimal"_s, u"%1)"_s, u"<w:start w:val='5'/>"_s)) << u"1.0 1.0"_s
                               << u"5) |6) "_s;
        QTest::newRow("from nought") << numbering(level(0, u"decimal"_s, u"%1)"_s, u"<w:start w:val='0'/>"_s))
                                     << u"1.0 1.0"_s << u"0) |1) "_s;
        QTest::newRow("letters") << numbering(level(0, u"upperLetter"_s, u"(%1)"_s)) << u"1.0 1.0"_s << u"(A) |(B) "_s;
        QTest::newRow("Roman") << numbering(level(0, u"lowerRoman"_s, u"%1."_s, u"<w:start w:val='3'/>"_s))
                               << u"1.0 1.0"_s << u"iii. |iv. "_s;
        QTest::newRow("noughts") << numbering(level(0, u"decimalZero"_s, u"%1"_s, u"<w:start w:val='9'/>"_s))
                                 << u"1.0 1.0"_s << u"09 |10 "_s;
        QTest::newRow("bullet") << numbering(level(0, u"bullet"_s, u"•"_s)) << u"1.0"_s << u"• "_s;
        QTest::newRow("words only") << numbering(level(0, u"none"_s, u"Merk:"_s)) << u"1.0"_s << u"Merk: "_s;
        QTest::newRow("nothing") << numbering(level(0, u"none"_s, QString())) << u"1.0"_s << QString();
        QTest::newRow("a level between without numbers") << numbering(
            level(0, u"decimal"_s, u"%1."_s) + level(1, u"none"_s, QString()) + level(2, u"decimal"_s, u"%1.%2.%3"_s))
                                                         << u"1.0 1.1 1.2 1.2"_s << u"1. ||1.1 |1.2 "_s;
        QTest::newRow("no bullet") << numbering(level(0, u"bullet"_s, QString())) << u"1.0"_s << QString();
        QTest::newRow("a space for a bullet") << numbering(level(0, u"bullet"_s, u" "_s)) << u"1.0"_s << QString();
        QTest::newRow("a picture for a bullet")
            << numbering(level(0, u"bullet"_s, QString(), u"<w:lvlPicBulletId w:val='0'/>"_s)) << u"1.0"_s << u"• "_s;
        const QString hidden = u"<w:rPr><w:vanish/></w:rPr>"_s;
        QTest::newRow("hidden") << numbering(
            level(0, u"decimal"_s, u"%1."_s, hidden) + level(1, u"decimal"_s, u"%1.%2"_s))
                                << u"1.0 1.0 1.1"_s << u"||2.1 "_s;
        QTest::newRow("hidden bullet") << numbering(level(0, u"bullet"_s, u"•"_s, hidden)) << u"1.0"_s << QString();
        QTest::newRow("not hidden") << numbering(
            level(0, u"decimal"_s, u"%1."_s, u"<w:rPr><w:vanish w:val='0'/></w:rPr>"_s))
                                    << u"1.0"_s << u"1. "_s;
        QTest::newRow("no space behind") << numbering(level(0, u"decimal"_s, u"%1."_s, u"<w:suff w:val='nothing'/>"_s))
                                         << u"1.0"_s << u"1."_s;
        QTest::newRow("legal") << numbering(
            level(0, u"upperRoman"_s, u"%1"_s) + level(1, u"decimal"_s, u"%1.%2"_s, u"<w:isLgl/>"_s))
                               << u"1.0 1.1"_s << u"I |1.1 "_s;
        QTest::newRow("never begins again") << numbering(
            level(0, u"decimal"_s, u"%1."_s) + level(1, u"decimal"_s, u"%2)"_s, u"<w:lvlRestart w:val='0'/>"_s))
                                            << u"1.0 1.1 1.0 1.1"_s << u"1. |1) |2. |2) "_s;
    }

    void wordListsCountTheirLevels()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, paragraphs);
        QTEST(markersOf(xml, paragraphs), "markers");
    }

    void wordListsOfOneSchemeShareItsNumbersUnlessTheyBeginAgain_data()
    {
        QTest::addColumn<QString>("second"); // what the second list has beside its scheme
        QTest::addColumn<QString>("markers");
        QTest::newRow("shared") << QString() << u"1. |2. |3. |4. "_s;
        QTest::newRow("begins again") << u"<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>"_s
                                      << u"1. |2. |1. |2. "_s;
        QTest::newRow("begins elsewhere")
            << u"<w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/></w:lvlOverride>"_s << u"1. |2. |7. |8. "_s;
        QTest::newRow("a level of its own")
            << u"<w:lvlOverride w:ilvl='0'>%1</w:lvlOverride>"_s.arg(level(0, u"upperLetter"_s, u"%1)"_s))
            << u"1. |2. |C) |D) "_s;
        QTest::newRow("a level beyond all")
            << u"<w:lvlOverride w:ilvl='12'><w:startOverride w:val='7'/></w:lvlOverride>"_s << u"1. |2. |3. |4. "_s;
    }

    void wordListsOfOneSchemeShareItsNumbersUnlessTheyBeginAgain()
    {
        QFETCH(QString, second);
        const QString list = u"<w:num w:numId='%1'><w:abstractNumId w:val='0'/>%2</w:num>"_s;
        const QByteArray xml
            = numbering(level(0, u"decimal"_s, u"%1."_s), list.arg(u"1"_s, QString()) + list.arg(u"2"_s, second));
        QTEST(markersOf(xml, u"1.0 1.0 2.0 2.0"_s), "markers");
    }

    void aWordStyleThatIsALevelOfAListCounts()
    {
        const QByteArray styles = "<w:styles xmlns:w='urn:w'>"
                                  "<w:style w:type='paragraph' w:styleId='Top'><w:pPr><w:numPr><w:numId w:val='1'/>"
                                  "</w:numPr></w:pPr></w:style>"
                                  "<w:style w:type='paragraph' w:styleId='Sub'><w:pPr><w:numPr><w:ilvl w:val='1'/>"
                                  "<w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                                  "<w:style w:type='paragraph' w:styleId='Kin'><w:basedOn w:val='Sub'/></w:style>"
                                  "<w:style w:type='paragraph' w:styleId='Plain'/></w:styles>";
        const QByteArray xml = numbering(
            level(0, u"decimal"_s, u"%1."_s, u"<w:pStyle w:val='Top'/>"_s) + level(1, u"decimal"_s, u"%1.%2"_s));
        QCOMPARE(markersOf(xml, u"Top Sub Kin Plain Top"_s, styles), u"1. |1.1 |1.2 ||2. "_s);
    }

    void aWordStyleOfCharactersHidesNumbers()
    {
        const QByteArray styles
            = "<w:styles xmlns:w='urn:w'><w:style w:type='character' w:styleId='Skjult'><w:rPr><w:vanish/></w:rPr>"
              "</w:style></w:styles>";
        const QString byStyle = u"<w:rPr><w:rStyle w:val='Skjult'/></w:rPr>"_s;
        const QString shown = u"<w:rPr><w:rStyle w:val='Skjult'/><w:vanish w:val='0'/></w:rPr>"_s;
        const QByteArray xml
            = numbering(level(0, u"decimal"_s, u"%1."_s, byStyle) + level(1, u"decimal"_s, u"%1.%2"_s, shown));
        QCOMPARE(markersOf(xml, u"1.0 1.1"_s, styles), u"|1.1 "_s);
    }

    void odtListsCountTheirLevels_data()
    {
        QTest::addColumn<QString>("levels"); // by "; "
        QTest::addColumn<QString>("walk"); // ( a list, i an item, ) its end
        QTest::addColumn<QString>("markers");
        const QString number = u"level=1 num-format=1 num-suffix=."_s;
        const QString under = number + u"; level=2 num-format=1 display-levels=2"_s;
        QTest::newRow("numbers") << number << u"(iii)"_s << u"1. |2. |3. "_s;
        QTest::newRow("begin again") << number << u"(ii)(i)"_s << u"1. |2. |1. "_s;
        QTest::newRow("levels") << under << u"(i(ii)i(i))"_s << u"1. |1.1 |1.2 |2. |2.1 "_s;
        QTest::newRow("letters") << u"level=1 num-format=a num-suffix=)"_s << u"(iii)"_s << u"a) |b) |c) "_s;
        QTest::newRow("letters beyond z")
            << u"level=1 num-format=a num-suffix=) start-value=27"_s << u"(ii)"_s << u"aa) |ab) "_s;
        QTest::newRow("letters beyond z in step")
            << u"level=1 num-format=a num-suffix=) start-value=27 num-letter-sync=true"_s << u"(ii)"_s
            << u"aa) |bb) "_s;
        QTest::newRow("Roman") << u"level=1 num-format=I num-prefix=( num-suffix=)"_s << u"(ii)"_s << u"(I) |(II) "_s;
        QTest::newRow("start") << u"level=1 num-format=1 num-suffix=. start-value=4"_s << u"(ii)"_s << u"4. |5. "_s;
        QTest::newRow("more levels than it has") << u"level=1 num-format=1 display-levels=5"_s << u"(i)"_s << u"1 "_s;
        QTest::newRow("no such level") << number << u"(i(i))"_s << u"1. |"_s;
        QTest::newRow("level beyond all") << u"level=11 num-format=1"_s << u"(i)"_s << QString();
        QTest::newRow("deeper than any list") << number << u"((((((((((((i))))))))))))"_s << QString();
        QTest::newRow("item outside a list") << number << u"i"_s << QString();
        QTest::newRow("end without a beginning") << number << u"))(i)"_s << u"1. "_s;
    }

    void odtListsCountTheirLevels()
    {
        QFETCH(QString, levels);
        QFETCH(QString, walk);
        OdtLists lists;
        QVERIFY(lists.style(u"list-style", attributesOf(u"name=L"_s)));
        for (const QString &one : levels.split(u"; "_s))
            QVERIFY(lists.style(u"list-level-style-number", attributesOf(one)));
        QStringList markers;
        for (const QChar step : std::as_const(walk)) {
            if (step == u'(')
                lists.beginList(attributesOf(u"style-name=L"_s));
            else if (step == u')')
                lists.endList();
            else
                lists.beginItem({});
            if (step == u'i')
                markers.append(lists.takeMarker());
        }
        QTEST(markers.join(u'|'), "markers");
    }

    void anOdtListGoesOnWhereItIsToldTo_data()
    {
        QTest::addColumn<QString>("between"); // how another list begins; empty: none
        QTest::addColumn<QString>("third");
        QTest::addColumn<QString>("marker");
        QTest::newRow("anew") << QString() << u"style-name=L"_s << u"1. "_s;
        QTest::newRow("continued") << QString() << u"style-name=L continue-numbering=true"_s << u"3. "_s;
        QTest::newRow("by its id") << u"style-name=L"_s << u"style-name=L continue-list=one"_s << u"3. "_s;
        QTest::newRow("the last of its style")
            << u"style-name=L"_s << u"style-name=L continue-numbering=true"_s << u"2. "_s;
        QTest::newRow("of an unknown id") << QString() << u"style-name=L continue-list=no"_s << u"1. "_s;
    }

    void anOdtListGoesOnWhereItIsToldTo()
    {
        QFETCH(QString, between);
        QFETCH(QString, third);
        OdtLists lists;
        lists.style(u"list-style", attributesOf(u"name=L"_s));
        lists.style(u"list-level-style-number", attributesOf(u"level=1 num-format=1 num-suffix=."_s));
        lists.beginList(attributesOf(u"style-name=L id=one"_s));
        lists.beginItem({});
        lists.beginItem({});
        lists.endList();
        if (!between.isEmpty()) {
            lists.beginList(attributesOf(between));
            lists.beginItem({});
            lists.endList();
        }
        lists.beginList(attributesOf(third));
        lists.beginItem({});
        QTEST(lists.takeMarker(), "marker");
    }

    void anOdtItemMayNameItsNumber()
    {
        OdtLists lists;
        lists.style(u"list-style", attributesOf(u"name=L"_s));
        lists.style(u"list-level-style-number", attributesOf(u"level=1 num-format=1 start-value=3"_s));
        lists.beginList(attributesOf(u"style-name=L"_s));
        lists.beginItem(attributesOf(u"start-value=9"_s));
        QCOMPARE(lists.takeMarker(), u"9 "_s);
        lists.beginItem({});
        QCOMPARE(lists.takeMarker(), u"10 "_s);
        QCOMPARE(lists.takeMarker(), QString()); // taken once
    }

    void anOdtBulletIsItsSign_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QString>("marker");
        QTest::newRow("bullet") << u"•"_s << u"• "_s;
        QTest::newRow("dash") << u"–"_s << u"– "_s;
        QTest::newRow("private use") << u"\uF0B7"_s << u"• "_s;
        QTest::newRow("hollow") << u"o"_s << u"• "_s;
        QTest::newRow("none") << QString() << u"• "_s;
    }

    void anOdtBulletIsItsSign()
    {
        QFETCH(QString, sign);
        OdtLists lists;
        lists.style(u"list-style", attributesOf(u"name=L"_s));
        lists.style(u"list-level-style-bullet", attributesOf(u"level=1 bullet-char="_s + sign));
        lists.beginList(attributesOf(u"style-name=L"_s));
        lists.beginItem({});
        QTEST(lists.takeMarker(), "marker");
    }

    void odtHeadingsCountByTheirOutline()
    {
        OdtLists lists;
        QCOMPARE(lists.headingMarker(1), QString());
        lists.style(u"outline-style", {});
        lists.style(u"outline-level-style", attributesOf(u"level=1 num-format=1 num-suffix=."_s));
        lists.style(u"outline-level-style", attributesOf(u"level=2 num-format=1 display-levels=2"_s));
        QStringList markers;
        for (const int level : {1, 2, 2, 1, 2, 3, 0, 11})
            markers.append(lists.headingMarker(level));
        QCOMPARE(markers.join(u'|'), u"1. |1.1 |1.2 |2. |2.1 |||"_s);
    }

    void whatIsNotAboutListsIsLeftToOthers()
    {
        OdtLists lists;
        QVERIFY(!lists.style(u"style", attributesOf(u"name=P1"_s)));
        QVERIFY(!lists.style(u"text-properties", attributesOf(u"font-name=Symbol"_s)));
        QVERIFY(!lists.style(u"paragraph-properties", {}));
    }
};

KODEKS_TEST(TestListMarkers)
#include "tst_listmarkers.moc"
