// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/analysisjob.h"
#include "core/project/asking/scopereading.h"
#include "core/storage/querying/querystore.h"
#include "core/storage/rounds/roundstore.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What passages say in keys alone, and which of them a figure is asked of.
class TestStatementsAsked : public QObject
{
    Q_OBJECT

private slots:
    void theStatementsArePassages()
    {
        SampleProject sample;
        const auto read = needed(sample->statements({}, {true, true}));
        QCOMPARE(qsizetype(read.size()), sample.passages().size());
        QHash<PassageId, CodedStatement> byPassage;
        for (const CodedStatement &statement : read)
            byPassage.insert(statement.passage, statement);
        int answering = 0;
        for (const QuotedPassage &quoted : sample.passages()) {
            const Passage &passage = quoted.passage;
            const CodedStatement said = byPassage.value(passage.id);
            QCOMPARE(std::tuple(said.letter, said.coder, said.range, said.task, said.direction),
                std::tuple(passage.letter, passage.coder, passage.range, passage.task, passage.direction));
            QCOMPARE(QSet<ArgumentId>(said.arguments.begin(), said.arguments.end()),
                QSet<ArgumentId>(passage.arguments.begin(), passage.arguments.end()));
            QCOMPARE(said.arguments.size(), passage.arguments.size());
            answering += said.question.isValid() ? 1 : 0;
        }
        QVERIFY(answering > 0);
    }

    void whatIsNotAskedForIsNotRead()
    {
        SampleProject sample;
        for (const CodedStatement &statement : needed(sample->statements({}, {})))
            QVERIFY(statement.arguments.isEmpty() && !statement.question.isValid());
    }

    void onlyThoseThatFulfilTheConditionWithTheirOwnArguments()
    {
        StoredProject stored;
        SmallProject &small = stored.small;
        const Condition task{.kind = Condition::Kind::Task, .keys = {small.task(u"Homes"_s).value()}};
        const auto all = needed(QueryStore::statements(stored.connection(), task, {}, {true, false}));
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all.at(0).arguments.size() + all.at(1).arguments.size(), 2);
        small.apply(Edits::setBlind(true));
        const auto sight = needed(RoundStore::sight(stored.connection(), small.coder(u"Bo"_s)));
        const auto seen = needed(QueryStore::statements(stored.connection(), task, sight, {}));
        QCOMPARE(seen.size(), 1u);
        QCOMPARE(seen.at(0).coder, small.coder(u"Bo"_s));
    }

    void aScopeSaysWhatItHolds()
    {
        SmallProject small;
        small.close();
        const auto read = needed(analysedStatements(
            small.path(), {.scope = {.coders = {u"Ann"_s}, .where = u"task:Payroll"_s, .unit = CountUnit::Sender}}));
        QCOMPARE(read.scope, (ScopeFigures{{u"Ann"_s}, u"task:Payroll"_s, CountUnit::Sender, 1, 2, 1}));
        QCOMPARE(read.statements.size(), 1u);
        const auto all = needed(analysedStatements(small.path(), {}));
        QCOMPARE(all.scope, (ScopeFigures{{u"Ann"_s, u"Bo"_s}, {}, CountUnit::Letter, 2, 2, 3}));
    }

    void aScopeThatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("coder");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("said");
        QTest::newRow("a coder") << u"Cleo"_s << u""_s
                                 << u"There is no coder “Cleo” in the project. It has: Ann, Bo."_s;
        QTest::newRow("a query") << u"Ann"_s << u"task:Homs"_s << u"The query cannot be read at sign 6, “Homs”: "_s;
    }

    void aScopeThatCannotBeReadIsSaid()
    {
        QFETCH(QString, coder);
        QFETCH(QString, where);
        QFETCH(QString, said);
        SmallProject small;
        const auto read = readScope(small.project(), {.coders = {coder}, .where = where});
        QVERIFY(!read);
        QVERIFY2(read.error().message.startsWith(said), qPrintable(read.error().message));
    }

    void whatIsAlsoAskedMustBeSoToo()
    {
        SmallProject small;
        const auto read
            = needed(readScope(small.project(), {.coders = {u"Ann"_s}, .where = u"task:Homes"_s}, u"memo:-"_s));
        QVERIFY(needed(small->places(read.condition)).isEmpty());
        const auto other = needed(readScope(small.project(), {.where = u"task:Homes"_s}, u"coder:Ann"_s));
        const auto places = needed(small->places(other.condition));
        QCOMPARE(places.size(), 1);
        QCOMPARE(unitCount(small.project(), CountUnit::Sender, places), 1);
    }
};

KODEKS_TEST(TestStatementsAsked)
#include "tst_statementsasked.moc"
