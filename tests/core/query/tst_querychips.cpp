// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/expressionreader.h"
#include "core/query/line/querychips.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QString &query)
{
    QStringList texts;
    for (const QueryChip &chip : queryChips(query).value_or(QList<QueryChip>()))
        texts.append(chip.text);
    return texts;
}

} // namespace

/// The conditions of a query as chips.
class TestQueryChips : public QObject
{
    Q_OBJECT

private slots:
    void aQueryIsTheConditionsSideBySide_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("chips");
        QTest::newRow("nothing") << u"  "_s << QStringList();
        QTest::newRow("one") << u"task:Sykehjem"_s << QStringList{u"task:Sykehjem"_s};
        QTest::newRow("two") << u"task:Sykehjem to:bydel"_s << QStringList{u"task:Sykehjem"_s, u"to:bydel"_s};
        QTest::newRow("and between") << u"to:bydel and not memo:-"_s << QStringList{u"to:bydel"_s, u"not memo:-"_s};
        QTest::newRow("words and phrases")
            << u"eldre \"og syke\" to:bydel"_s << QStringList{u"eldre"_s, u"\"og syke\""_s, u"to:bydel"_s};
        QTest::newRow("alternatives are one") << u"to:bydel or to:etat"_s << QStringList{u"to:bydel or to:etat"_s};
        QTest::newRow("alternatives in brackets")
            << u"(to:bydel or to:etat) eldre"_s << QStringList{u"(to:bydel or to:etat)"_s, u"eldre"_s};
        QTest::newRow("brackets first and last") << u"(a or b) (c or d)"_s << QStringList{u"(a or b)"_s, u"(c or d)"_s};
        QTest::newRow("all in brackets") << u"(a b)"_s << QStringList{u"(a b)"_s};
        QTest::newRow("a relation") << u"near(to:bydel eldre, 2 sentences) task:-"_s
                                    << QStringList{u"near(to:bydel eldre, 2 sentences)"_s, u"task:-"_s};
        QTest::newRow("values") << u"task:\"A, b\",C  kind:unclear"_s
                                << QStringList{u"task:\"A, b\",C"_s, u"kind:unclear"_s};
    }

    void aQueryIsTheConditionsSideBySide()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, chips);
        QCOMPARE(textsOf(query), chips);
        const auto whole = readExpression(query);
        const auto again = readExpression(chips.join(u' '));
        QVERIFY(whole && again);
        QCOMPARE(textsOf(chips.join(u' ')), chips);
    }

    void aChipIsTakenAway()
    {
        QCOMPARE(withoutChip(u"task:A and to:b not memo:-"_s, 1), u"task:A not memo:-"_s);
        QCOMPARE(withoutChip(u"task:A"_s, 0), QString());
        QCOMPARE(withoutChip(u"task:A or to:b"_s, 0), QString());
        QCOMPARE(withoutChip(u"task:A"_s, 3), u"task:A"_s);
        QCOMPARE(withoutChip(u"task:\"A"_s, 0), u"task:\"A"_s);
    }

    void aChipIsTurned()
    {
        QCOMPARE(withChipTurned(u"task:A to:b"_s, 1), u"task:A not to:b"_s);
        QCOMPARE(withChipTurned(u"task:A ikke to:b"_s, 1), u"task:A to:b"_s);
        QCOMPARE(withChipTurned(u"task:A or to:b"_s, 0), u"not (task:A or to:b)"_s);
        QCOMPARE(withChipTurned(u"(task:A or to:b)"_s, 0), u"not (task:A or to:b)"_s);
        QCOMPARE(withChipTurned(u"not (task:A or to:b)"_s, 0), u"(task:A or to:b)"_s);
    }

    void aConditionIsAdded()
    {
        QCOMPARE(withCondition({}, u"to:b"_s), u"to:b"_s);
        QCOMPARE(withCondition(u"task:A"_s, u"to:b"_s), u"task:A to:b"_s);
        QCOMPARE(withCondition(u"task:A or task:B"_s, u"to:b"_s), u"(task:A or task:B) to:b"_s);
        QCOMPARE(withCondition(u"(task:A) or task:B"_s, u"to:b"_s), u"((task:A) or task:B) to:b"_s);
    }

    void aNameIsQuotedWhereItHasTo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("a word") << u"Sykehjem"_s << u"Sykehjem"_s;
        QTest::newRow("an id") << u"T.BARN-1"_s << u"T.BARN-1"_s;
        QTest::newRow("Norwegian") << u"Øvre/årsverk"_s << u"Øvre/årsverk"_s;
        QTest::newRow("spaces") << u"Felles IT"_s << u"\"Felles IT\""_s;
        QTest::newRow("quotation marks") << u"den \"nye\""_s << u"\"den \"\"nye\"\"\""_s;
        QTest::newRow("a sign at the end") << u"Plan+"_s << u"\"Plan+\""_s;
        QTest::newRow("a sign at the start") << u"-1"_s << u"\"-1\""_s;
        QTest::newRow("an arrow") << u"etat → bydel"_s << u"\"etat → bydel\""_s;
        QTest::newRow("nothing") << u""_s << u"\"\""_s;
    }

    void aNameIsQuotedWhereItHasTo()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QCOMPARE(queryValue(name), value);
        const auto read = readExpression(u"task:"_s + value);
        if (!name.isEmpty())
            QCOMPARE(read->values.constFirst().text, name);
    }
};

KODEKS_TEST(TestQueryChips)
#include "tst_querychips.moc"
