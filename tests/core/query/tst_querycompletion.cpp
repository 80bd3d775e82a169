// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/line/querycompletion.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// How a query may go on.
class TestQueryCompletion : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedGoesOn_data()
    {
        QTest::addColumn<QString>("typed"); // | is the cursor
        QTest::addColumn<QString>("first"); // the query with the first one put in
        QTest::newRow("a field") << u"ta|"_s << u"task:"_s;
        QTest::newRow("the second field") << u"task:Homes fr|"_s << u"task:Homes from:"_s;
        QTest::newRow("in brackets") << u"(task:Homes or ta|"_s << u"(task:Homes or task:"_s;
        QTest::newRow("in Norwegian") << u"oppg|"_s << u"oppgave:"_s;
        QTest::newRow("a task") << u"task:ho|"_s << u"task:Homes"_s;
        QTest::newRow("a task from its middle") << u"task:eals|"_s << u"task:Meals"_s;
        QTest::newRow("a second value") << u"task:Homes,Me|"_s << u"task:Homes,Meals"_s;
        QTest::newRow("in quotation marks") << u"direction:\"agency → d|"_s << u"direction:\"agency → district\""_s;
        QTest::newRow("needs quotation marks") << u"direction:agency|"_s << u"direction:\"agency → district\""_s;
        QTest::newRow("an actor") << u"til:dis|"_s << u"til:district"_s;
        QTest::newRow("a coder") << u"coder:b|"_s << u"coder:Bo"_s;
        QTest::newRow("a letter") << u"letter:fi|"_s << u"letter:first.txt"_s;
        QTest::newRow("a sender") << u"sender:|"_s << u"sender:\"A sender\""_s;
        QTest::newRow("an attribute") << u"@ki|"_s << u"@\"Kind of sender\":"_s;
        QTest::newRow("an attribute's value") << u"@\"Kind of sender\":un|"_s << u"@\"Kind of sender\":union"_s;
        QTest::newRow("before what follows") << u"task:ho| to:district"_s << u"task:Homes to:district"_s;
        QTest::newRow("no such thing") << u"task:xyz|"_s << u"task:xyz"_s;
        QTest::newRow("no such field") << u"tusk:ho|"_s << u"tusk:ho"_s;
        QTest::newRow("words within quotation marks") << u"\"task:ho|"_s << u"\"task:ho"_s;
    }

    void whatIsTypedGoesOn()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        SmallProject small;
        small.apply(Edits::setAttribute(small.letter(u"first.txt"_s), u"Kind of sender"_s, u"union"_s));
        const QueryVocabulary vocabulary{small->codebook(), small->coders(), small->letters(), *small->questions()};
        const qsizetype cursor = typed.indexOf(u'|');
        QString query = typed.remove(cursor, 1);
        const QueryCompletions found = queryCompletions(query, cursor, vocabulary, false, 10);
        if (!found.all.isEmpty())
            query.replace(found.place.start, found.place.end - found.place.start, found.all.constFirst().text);
        QCOMPARE(query, first);
    }

    void theWordsOfOnesLanguageComeFirst()
    {
        const auto english = queryCompletions({}, 0, {}, false, 100);
        const auto norwegian = queryCompletions({}, 0, {}, true, 100);
        QCOMPARE(english.all.constFirst().text, u"task:"_s);
        QCOMPARE(norwegian.all.constFirst().text, u"oppgave:"_s);
        QCOMPARE(english.all.size(), norwegian.all.size());
        QCOMPARE(queryCompletions({}, 0, {}, true, 3).all.size(), 3);
    }
};

KODEKS_TEST(TestQueryCompletion)
#include "tst_querycompletion.moc"
