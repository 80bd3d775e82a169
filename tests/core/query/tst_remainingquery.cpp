// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/line/remainingquery.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What is left of queries that name what is gone.
class TestRemainingQuery : public QObject
{
    Q_OBJECT

private slots:
    void whatIsGoneIsLeftOut_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QStringList>("gone");
        const QStringList homes{u"Old homes"_s};
        const auto row = [&](const char *name, const QString &query, const QString &left, const QStringList &gone) {
            QTest::newRow(name) << query << left << gone;
        };
        row("nothing gone", u"task:Meals  (memo:x or eldre)"_s, u"task:Meals  (memo:x or eldre)"_s, {});
        row("unknown from the first", u"task:Never"_s, u"task:Never"_s, {});
        row("all of it", u"task:\"Old homes\""_s, {}, homes);
        row("beside another", u"task:\"old HOMES\" memo:x"_s, u"memo:x"_s, {u"old HOMES"_s});
        row("by its short id", u"memo:x task:T.OLD"_s, u"memo:x"_s, {u"T.OLD"_s});
        row("one of several values", u"task:\"Old homes\",Meals memo:-"_s, u"task:Meals memo:-"_s, homes);
        row("with what stands below", u"task:\"Old homes\"+ or task:Meals"_s, u"task:Meals"_s, homes);
        row("beginnings find what there is", u"task:Old*"_s, u"task:Old*"_s, {});
        row("not", u"not task:\"Old homes\" memo:x"_s, u"memo:x"_s, homes);
        row("not around brackets", u"not (task:\"Old homes\" or memo:x or eldre)"_s, u"not (memo:x or eldre)"_s, homes);
        row("brackets", u"(task:\"Old homes\" or memo:x) (eldre or syke)"_s, u"memo:x (eldre or syke)"_s, homes);
        row("near", u"memo:x near(task:\"Old homes\", 2 sentences)"_s, u"memo:x"_s, homes);
        row("within near", u"near(task:\"Old homes\" memo:x, 2 sentences)"_s, u"near(memo:x, 2 sentences)"_s, homes);
        row("an actor", u"to:province kind:transfer"_s, u"kind:transfer"_s, {u"province"_s});
        row("twice", u"to:province from:province,city memo:x"_s, u"from:city memo:x"_s, {u"province"_s});
        row("a coder", u"coder:Cy or coder:Ann"_s, u"coder:Ann"_s, {u"Cy"_s});
        row("a direction", u"direction:\"city > province\" memo:x"_s, u"memo:x"_s, {u"city > province"_s});
        row("what has the name now", u"argument:Near"_s, u"argument:Near"_s, {});
    }

    void whatIsGoneIsLeftOut()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, left);
        QFETCH(const QStringList, gone);
        const auto remaining = remainingQuery(query, vocabulary(), goneThings());
        QVERIFY(remaining);
        QCOMPARE(remaining->gone, gone);
        QCOMPARE(remaining->query, left);
        if (left.isEmpty())
            return;
        QCOMPARE(remainingQuery(left, vocabulary(), goneThings())->gone, QStringList());
    }

    void whatCannotBeReadIsRefused()
    {
        const auto remaining = remainingQuery(u"memo:x task:("_s, vocabulary(), goneThings());
        QVERIFY(!remaining);
        QCOMPARE(remaining.error().place.start, 7);
    }

private:
    static QueryVocabulary vocabulary()
    {
        QueryVocabulary vocabulary;
        Task meals;
        meals.id = TaskId(1);
        meals.name = u"Meals"_s;
        Actor city;
        city.id = ActorId(1);
        city.name = u"city"_s;
        Argument near;
        near.id = ArgumentId(1);
        near.name = u"Near"_s;
        Coder ann;
        ann.id = CoderId(1);
        ann.name = u"Ann"_s;
        vocabulary.codebook.tasks = {meals};
        vocabulary.codebook.actors = {city};
        vocabulary.codebook.arguments = {near};
        vocabulary.coders = {ann};
        return vocabulary;
    }

    static GoneThings goneThings()
    {
        return {.tasks = {{7, {u"Old homes"_s, u"T.OLD"_s}}},
            .actors = {{8, {u"province"_s}}},
            .directions = {{9, {u"city → province"_s}}},
            .arguments = {{10, {u"Near"_s}}},
            .coders = {{11, {u"Cy"_s}}}};
    }
};

KODEKS_TEST(TestRemainingQuery)
#include "tst_remainingquery.moc"
