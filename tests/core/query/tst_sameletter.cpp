// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/passagequery.h"
#include "core/storage/querying/conditionsql.h"
#include "core/storage/statement.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Passages that stand in a letter with others of their coder.
class TestSameLetter : public QObject
{
    Q_OBJECT

private slots:
    void anotherPassageOfTheCoderFulfilsIt_data()
    {
        QTest::addColumn<QString>("asked");
        for (const char *asked : {"task:Sykehjem", "kind:transfer", "to:bydel", "certainty:3", "not kind:transfer",
                 "same-letter(task:Sykehjem)", "task:Sykehjem or kind:unclear", "memo:-", "task:-"})
            QTest::newRow(asked) << QString::fromLatin1(asked);
    }

    void anotherPassageOfTheCoderFulfilsIt()
    {
        QFETCH(QString, asked);
        const SampleProject sample;
        const QSet<PassageId> those = found(sample, asked);
        const QList<QuotedPassage> all = sample.passages();
        QSet<PassageId> wanted;
        for (const QuotedPassage &each : all) {
            for (const QuotedPassage &other : all) {
                const bool beside = other.passage.letter == each.passage.letter
                    && other.passage.coder == each.passage.coder && other.passage.id != each.passage.id;
                if (beside && those.contains(other.passage.id))
                    wanted.insert(each.passage.id);
            }
        }
        QCOMPARE(found(sample, u"same-letter(%1)"_s.arg(asked)), wanted);
        QCOMPARE(found(sample, u"not same-letter(%1)"_s.arg(asked)).size(), all.size() - wanted.size());
        QCOMPARE(found(sample, u"(%1) same-letter(%1)"_s.arg(asked)), those & wanted);
    }

    void theOthersAreFoundOnceAndNotForEachPassage()
    {
        StoredProject stored;
        const Condition inner{.kind = Condition::Kind::Task, .keys = {stored.small.task(u"Homes"_s).value()}};
        const ConditionSql sql(Condition{.kind = Condition::Kind::SameLetter, .parts = {inner}});
        Statement plan(stored.connection(), "EXPLAIN QUERY PLAN SELECT id FROM passage AS p0 WHERE " + sql.sql());
        QStringList steps;
        while (plan.next())
            steps.append(plan.text(3));
        QVERIFY2(steps.contains(u"MATERIALIZE those"_s), qPrintable(steps.join(u'\n')));
        QVERIFY2(std::ranges::any_of(steps,
                     [](const QString &step) {
            return step.startsWith(u"SEARCH those USING") && step.contains(u"INDEX (letter=? AND coder=?)");
        }),
            qPrintable(steps.join(u'\n')));
    }

private:
    static QSet<PassageId> found(const SampleProject &sample, const QString &query)
    {
        QSet<PassageId> ids;
        const auto places = passagesThat(*sample.get(), query);
        if (!places)
            qFatal("%s", qPrintable(places.error().message));
        for (const PassagePlace &place : *places)
            ids.insert(place.id);
        return ids;
    }
};

KODEKS_TEST(TestSameLetter)
#include "tst_sameletter.moc"
