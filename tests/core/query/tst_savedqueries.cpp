// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/emptied.h"
#include "core/project/asking/passagequery.h"
#include "core/project/merging/merge.h"
#include "tests/support/projects/copies.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const Project &project)
{
    QStringList names;
    const auto saved = project.savedQueries();
    for (const SavedQuery &query : *saved)
        names.append(query.name);
    return names;
}

} // namespace

/// Queries that a project keeps, and what emptied one.
class TestSavedQueries : public QObject
{
    Q_OBJECT

private slots:
    void aQueryIsKeptAsItWasTyped()
    {
        SmallProject small;
        small.apply(Edits::saveQuery({u" Homes  now "_s, u" task:Homes or task:\"Meals\" "_s, u"with a note"_s}));
        small.apply(Edits::saveQuery({u"Ål"_s, u"to:district"_s}));
        small.apply(Edits::saveQuery({u"Alt"_s, {}}));
        small.reopen();
        QCOMPARE(namesIn(small.project()), (QStringList{u"Alt"_s, u"Homes now"_s, u"Ål"_s}));
        QCOMPARE(small->savedQueries()->at(1),
            (SavedQuery{u"Homes now"_s, u"task:Homes or task:\"Meals\""_s, u"with a note"_s}));
    }

    void oneOfTheSameNameTakesItsPlaceAndUndoGivesItBack()
    {
        SmallProject small;
        small.apply(Edits::saveQuery({u"One"_s, u"task:Homes"_s}));
        small.apply(Edits::saveQuery({u"One"_s, u"task:Meals"_s}));
        QCOMPARE(small->savedQueries()->constFirst().expression, u"task:Meals"_s);
        QCOMPARE(small->undoTitle(), u"Save the query “One”"_s);
        QVERIFY(small->undo().has_value());
        QCOMPARE(small->savedQueries()->constFirst().expression, u"task:Homes"_s);
        small.apply(Edits::removeQuery(u"One"_s));
        QVERIFY(small->savedQueries()->isEmpty());
        QVERIFY(small->undo().has_value());
        QCOMPARE(namesIn(small.project()), QStringList{u"One"_s});
    }

    void oneWithoutANameOrThatIsNotThereIsRefused()
    {
        SmallProject small;
        QCOMPARE(small->apply(Edits::saveQuery({u" "_s, u"task:Homes"_s})).error().kind, Error::Kind::Invalid);
        QCOMPARE(small->apply(Edits::removeQuery(u"One"_s)).error().kind, Error::Kind::NotFound);
    }

    void theyAreJoinedWithCopies()
    {
        SmallProject small;
        small.apply(Edits::saveQuery({u"Both"_s, u"task:Homes"_s}));
        small.apply(Edits::saveQuery({u"Gone there"_s, u"task:Homes"_s}));
        const QString path = small.folder() + u"/other.kodeks"_s;
        QVERIFY(QFile::copy(small.path(), path));
        const auto other = Project::open(path);
        QVERIFY((*other)->apply(Edits::saveQuery({u"Theirs"_s, u"to:agency"_s})).has_value());
        QVERIFY((*other)->apply(Edits::removeQuery(u"Gone there"_s)).has_value());
        small.apply(Edits::saveQuery({u"Ours"_s, u"to:district"_s}));
        small.apply(bringIn(*planMerge(small.path(), path), {}));
        QCOMPARE(namesIn(small.project()), (QStringList{u"Both"_s, u"Ours"_s, u"Theirs"_s}));
    }

    void eachConditionsLossIsCounted()
    {
        SmallProject small;
        const auto count = [&small](const QString &query) { return passagesThat(small.project(), query)->size(); };
        const QString query = u"task:Homes to:agency coder:Ann"_s;
        QCOMPARE(count(query), 0);
        const auto losses = conditionLosses(small.project(), query);
        QCOMPARE(losses->size(), 3);
        for (const ConditionLoss &loss : *losses) {
            QStringList others{u"task:Homes"_s, u"to:agency"_s, u"coder:Ann"_s};
            others.removeAll(loss.condition);
            QCOMPARE(loss.without, count(others.join(u' ')));
        }
        QVERIFY(losses->constFirst().without >= losses->constLast().without);
        QCOMPARE(losses->constFirst().condition, u"to:agency"_s);
        QVERIFY(losses->constFirst().without > 0);
        QVERIFY(lossesText(*losses).contains(u"Without to:agency there would be"_s));
        QVERIFY(conditionLosses(small.project(), u"task:Homes"_s)->isEmpty());
        QVERIFY(lossesText({}).isEmpty());
    }
};

KODEKS_TEST(TestSavedQueries)
#include "tst_savedqueries.moc"
