// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pages/transferpages.h"
#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr CountUnit allUnits[] = {CountUnit::Passage, CountUnit::Letter, CountUnit::Sender};

QString plain(const ToldStudy &told, const TransferCounts &counts)
{
    QStringList words;
    for (const auto &[from, to, count] : counts.fromTo)
        words.append(u"%1>%2=%3"_s.arg(told.actorName(from), told.actorName(to)).arg(count));
    for (const auto &[task, direction, count] : counts.taskDirection)
        words.append(u"%1:%2=%3"_s.arg(told.taskId(task), told.directionId(direction)).arg(count));
    for (const qsizetype kind : counts.kinds)
        words.append(QString::number(kind));
    return words.join(u' ');
}

/// The number of different units of the statements that fulfil `is`.
qsizetype counted(const ToldStudy &told, CountUnit unit, const std::function<bool(const CodedStatement &)> &is)
{
    QSet<QString> units;
    for (const CodedStatement &statement : told.statements()) {
        if (is(statement))
            units.insert(told.unit(statement, unit));
    }
    return units.size();
}

/// The same counts, each sought by itself in all statements.
TransferCounts sought(const ToldStudy &told, CountUnit unit, bool rollUp)
{
    const Codebook &book = told.study().codebook;
    const auto directionOf = [&](const CodedStatement &each) { return book.direction(each.direction); };
    TransferCounts counts;
    for (const Actor &from : book.actors) {
        for (const Actor &to : book.actors) {
            const qsizetype count = counted(told, unit, [&](const CodedStatement &each) {
                return directionOf(each) && directionOf(each)->from == from.id && directionOf(each)->to == to.id;
            });
            if (count > 0)
                counts.fromTo.append({from.id, to.id, count});
        }
    }
    for (const QString &name : {u"Care"_s, u"Homes"_s, u"Meals"_s, u"Payroll"_s}) {
        const TaskId task = told.task(name);
        for (const Direction &direction : book.directions) {
            const qsizetype count = counted(told, unit, [&](const CodedStatement &each) {
                const bool below = rollUp && name == u"Care" && book.topGroup(each.task) == task;
                return each.direction == direction.id && (each.task == task || below);
            });
            if (count > 0)
                counts.taskDirection.append({task, direction.id, count});
        }
    }
    for (size_t kind = 0; kind < counts.kinds.size(); ++kind)
        counts.kinds.at(kind) = counted(told, unit, [&](const CodedStatement &each) {
            return directionOf(each) && directionOf(each)->kind == Direction::Kind(kind);
        });
    return counts;
}

} // namespace

class TestTransfers : public QObject
{
    Q_OBJECT

private slots:
    void unitsAreCountedOnceHoweverOftenTheySayIt_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<CountUnit>("unit");
        QTest::addColumn<bool>("rollUp");
        QTest::addColumn<QString>("counts");
        const auto row = [](const char *name, const QStringList &said, CountUnit unit, bool rollUp,
                             const QString &counts) { QTest::newRow(name) << said << unit << rollUp << counts; };
        const QStringList twice{u"a Ann 0-5 Homes ad"_s, u"a Ann 7-9 Homes ad"_s, u"b Ann 0-5 Homes ad"_s};
        row("nothing", {}, CountUnit::Letter, false, u"0 0 0 0"_s);
        row("passages", twice, CountUnit::Passage, false, u"agency>district=3 T1:ad=3 3 0 0 0"_s);
        row("letters", twice, CountUnit::Letter, false, u"agency>district=2 T1:ad=2 2 0 0 0"_s);
        row("two coders, one letter", {u"a Ann 0-5 Homes ad"_s, u"a Bo 1-5 Homes ad"_s}, CountUnit::Letter, false,
            u"agency>district=1 T1:ad=1 1 0 0 0"_s);
        row("a transfer without a task", {u"a Ann 0-5 - cd"_s}, CountUnit::Letter, false,
            u"company>district=1 1 0 0 0"_s);
        row("a task without a direction", {u"a Ann 0-5 Homes -"_s}, CountUnit::Letter, false, u"0 0 0 0"_s);
        row("the order of the codebook",
            {u"a Ann 0-5 Payroll ad"_s, u"a Ann 0-5 Meals un"_s, u"a Ann 0-5 Homes uc"_s, u"a Ann 0-5 Homes da"_s},
            CountUnit::Letter, false, u"district>agency=1 agency>district=1 T1:da=1 T1:uc=1 T2:un=1 T3:ad=1 1 1 0 1"_s);
        const QStringList care{
            u"a Ann 0-5 Homes un"_s, u"a Ann 6-9 Meals un"_s, u"b Ann 0-5 Meals un"_s, u"b Ann 6-9 Payroll un"_s};
        row("rolled up, a letter once", care, CountUnit::Letter, true, u"Care:un=2 T1:un=1 T2:un=2 T3:un=1 0 2 0 0"_s);
        row("rolled up, passages", care, CountUnit::Passage, true, u"Care:un=3 T1:un=1 T2:un=2 T3:un=1 0 4 0 0"_s);
    }

    void unitsAreCountedOnceHoweverOftenTheySayIt()
    {
        QFETCH(QStringList, said);
        QFETCH(CountUnit, unit);
        QFETCH(bool, rollUp);
        QFETCH(QString, counts);
        ToldStudy told;
        for (const QString &words : std::as_const(said))
            told.says(words);
        QCOMPARE(plain(told, transferCounts(told.study(), told.statements(), unit, rollUp)), counts);
    }

    void lettersOfOneSenderAreOneSenderAndThoseWithoutAreEachTheirOwn()
    {
        ToldStudy told;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            told.letter(name, name < u"c" ? u"S"_s : QString());
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            told.says(name + u" Ann 0-5 Homes co"_s);
        const TransferCounts counts = transferCounts(told.study(), told.statements(), CountUnit::Sender, false);
        QCOMPARE(plain(told, counts), u"T1:co=3 0 0 3 0"_s);
    }

    void theCountsAreThoseOfSeekingEachByItself()
    {
        for (int round = 0; round < rounds(60); ++round) {
            const ToldStudy told = ToldStudy::random(quint32(round));
            for (const CountUnit unit : allUnits) {
                for (const bool rollUp : {false, true})
                    QCOMPARE(plain(told, transferCounts(told.study(), told.statements(), unit, rollUp)),
                        plain(told, sought(told, unit, rollUp)));
            }
        }
    }

    void aGroupHasItsPlaceInTheTreeForAnId()
    {
        ToldStudy told;
        told.says(u"a Ann 0-5 Homes ad"_s);
        const TransferCounts counts = transferCounts(told.study(), told.statements(), CountUnit::Letter, true);
        const QJsonObject json = transferJson(told.study(), counts);
        const QJsonArray rows = json.value(u"task_direction").toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject(),
            (QJsonObject{{u"task_id"_s, u"Care"_s}, {u"task"_s, u"Care"_s}, {u"direction_id"_s, u"ad"_s},
                {u"direction"_s, u"agency → district"_s}, {u"count"_s, 1}, {u"group"_s, true}}));
        QVERIFY(!rows.at(1).toObject().contains(u"group"));
        const AnalysisTable table = transferTable(told.study(), counts);
        QCOMPARE(table.header.join(u','), u"table,task_id,task,direction_id,direction,kind,from,to,count"_s);
        QCOMPARE(table.rows.at(0).join(u','), u"from_to,,,,,,agency,district,1"_s);
        QCOMPARE(table.rows.at(1).join(u','), u"task_direction,Care,Care,ad,agency → district,,,,1"_s);
        QCOMPARE(table.rows.at(3).join(u','), u"kinds,,,,,transfer,,,1"_s);
    }
};

KODEKS_TEST(TestTransfers)
#include "tst_transfers.moc"
