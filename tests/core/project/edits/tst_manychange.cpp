// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/manychange.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QList<PassageId> idsOf(const QList<Passage> &passages)
{
    QList<PassageId> ids;
    for (const Passage &passage : passages)
        ids.append(passage.id);
    return ids;
}

/// Five passages of Ann in the second letter, side by side, each of one character.
struct Many
{
    Many()
    {
        for (const Passage &passage : small.passages())
            small.apply(Edits::removePassages({passage.id}));
        const DirectionId transfer
            = small->codebook().findTransfer(small.actor(u"agency"_s), small.actor(u"district"_s))->id;
        add(0, small.task(u"Homes"_s), transfer, {});
        add(1, small.task(u"Homes"_s), small.direction(u"unchanged"_s), {small.argument(u"nearness"_s)});
        add(2, {}, transfer, {});
        add(3, small.task(u"Meals"_s), {}, {small.argument(u"skill"_s)});
        add(3, small.task(u"Homes"_s), {}, {small.argument(u"skill"_s)});
    }

    void add(qsizetype at, TaskId task, DirectionId direction, const QList<ArgumentId> &arguments)
    {
        Passage passage;
        passage.letter = small.letter(u"second.txt"_s);
        passage.coder = small.coder(u"Ann"_s);
        passage.range = {at, at + 1};
        passage.task = task;
        passage.direction = direction;
        passage.arguments = arguments;
        small.apply(Edits::addPassage(passage));
    }

    /// "Homes|agency → district|nearness" of each, by place.
    QStringList said()
    {
        QStringList all;
        const Codebook &codebook = small->codebook();
        for (const Passage &passage : small.passages()) {
            const Task *task = codebook.task(passage.task);
            const Direction *direction = codebook.direction(passage.direction);
            QStringList arguments;
            for (const ArgumentId id : passage.arguments)
                arguments.append(codebook.argument(id)->name);
            all.append((task ? task->name : QString()) + u'|'
                + (direction ? codebook.directionName(*direction) : QString()) + u'|' + arguments.join(u','));
        }
        all.sort();
        return all;
    }

    SmallProject small;
};

} // namespace

/// Changing many passages at once, and what is said before.
class TestManyChange : public QObject
{
    Q_OBJECT

private slots:
    void aTaskIsGivenAndTheRestStays()
    {
        Many many;
        const auto ids = idsOf(many.small.passages());
        const ManyChange change{.task = many.small.task(u"Meals"_s)};
        const auto preview = previewChange(many.small.project(), ids, change);
        QCOMPARE(preview->changed, 4);
        QCOMPARE(preview->coinciding, 1);
        const QString before = many.small.contents();
        many.small.apply(Edits::changeMany(ids, change));
        QCOMPARE(many.said(),
            (QStringList{u"Meals|agency → district|"_s, u"Meals|agency → district|"_s, u"Meals|unchanged|nearness"_s,
                u"Meals||skill"_s}));
        QVERIFY(many.small->undo().has_value());
        QCOMPARE(many.small.contents(), before);
    }

    void anActorIsExchangedWhereSomethingMoves()
    {
        Many many;
        const auto ids = idsOf(many.small.passages());
        const ManyChange change{.to = many.small.actor(u"company"_s)};
        const auto preview = previewChange(many.small.project(), ids, change);
        QCOMPARE(preview->changed, 2);
        QCOMPARE(preview->noTransfer, 3);
        QCOMPARE(preview->newDirections, QStringList{u"agency → company"_s});
        many.small.apply(Edits::changeMany(ids, change));
        QCOMPARE(many.said().filter(u"agency → company"_s).size(), 2);
        QCOMPARE(many.said().filter(u"unchanged"_s).size(), 1);
        QVERIFY(previewChange(many.small.project(), ids, change)->newDirections.isEmpty());
    }

    void bothActorsMakeATransferOfAll()
    {
        Many many;
        const auto ids = idsOf(many.small.passages());
        const ManyChange change{.from = many.small.actor(u"district"_s), .to = many.small.actor(u"company"_s)};
        const auto preview = previewChange(many.small.project(), ids, change);
        QCOMPARE(preview->changed, 5);
        QCOMPARE(preview->noTransfer, 0);
        many.small.apply(Edits::changeMany(ids, change));
        QCOMPARE(many.said().filter(u"district → company"_s).size(), 5);
    }

    void argumentsAndNotesAreAddedAndTakenAway()
    {
        Many many;
        const auto ids = idsOf(many.small.passages());
        many.small.apply(Edits::changeMany(ids,
            {.added = {many.small.argument(u"nearness"_s)},
                .removed = {many.small.argument(u"skill"_s)},
                .notes = {.certainty = 1, .goodQuote = true}}));
        QCOMPARE(many.said().filter(u"skill"_s).size(), 0);
        QCOMPARE(many.said().filter(u"nearness"_s).size(), 5);
        for (const Passage &passage : many.small.passages())
            QVERIFY(passage.certainty == 1 && passage.goodQuote);
    }

    void whatWouldSayNothingIsRefused()
    {
        Many many;
        const auto ids = idsOf(many.small.passages());
        const ManyChange change{.direction = DirectionId()};
        QCOMPARE(previewChange(many.small.project(), ids, change)->saysNothing, 1);
        const QString before = many.small.contents();
        QCOMPARE(many.small->apply(Edits::changeMany(ids, change)).error().kind, Error::Kind::Invalid);
        QCOMPARE(many.small.contents(), before);
    }

    void passagesOfOthersAreNotChanged()
    {
        Many many;
        many.small->setCurrentCoder(many.small.coder(u"Bo"_s));
        many.small->readAsCoder();
        const auto ids = idsOf(many.small.passages());
        QCOMPARE(many.small->apply(Edits::changeMany(ids, {.task = many.small.task(u"Meals"_s)})).error().kind,
            Error::Kind::ReadOnly);
    }

    void whatSaysSoAlreadyIsNoChange()
    {
        Many many;
        const auto ids = idsOf(many.small.passages());
        const ManyChange change{.task = many.small.task(u"Meals"_s)};
        many.small.apply(Edits::changeMany(ids, change));
        const auto now = idsOf(many.small.passages());
        QCOMPARE(previewChange(many.small.project(), now, change), Result<ManyPreview>(ManyPreview()));
    }
};

KODEKS_TEST(TestManyChange)
#include "tst_manychange.moc"
