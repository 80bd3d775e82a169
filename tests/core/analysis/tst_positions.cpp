// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pages/positionpages.h"
#include "tests/support/analysis/toldstudy.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestPositions : public QObject
{
    Q_OBJECT

private slots:
    void twoThatMoveOrKeepATaskAreAConflict_data()
    {
        QTest::addColumn<QStringList>("directions");
        QTest::addColumn<bool>("conflict");
        const auto row = [](const char *name, const QStringList &directions, bool conflict) {
            QTest::newRow(name) << directions << conflict;
        };
        row("one", {u"ad"_s}, false);
        row("one twice", {u"ad"_s, u"ad"_s}, false);
        row("two transfers", {u"ad"_s, u"da"_s}, true);
        row("two transfers to one actor", {u"ad"_s, u"cd"_s}, true);
        row("a transfer and unchanged", {u"un"_s, u"ad"_s}, true);
        row("a transfer and cooperation", {u"ad"_s, u"co"_s}, false);
        row("a transfer and unclear", {u"ad"_s, u"uc"_s}, false);
        row("unchanged and cooperation", {u"un"_s, u"co"_s}, false);
        row("cooperation and unclear", {u"co"_s, u"uc"_s}, false);
        row("unchanged, cooperation and a transfer", {u"un"_s, u"co"_s, u"da"_s}, true);
    }

    void twoThatMoveOrKeepATaskAreAConflict()
    {
        QFETCH(QStringList, directions);
        QFETCH(bool, conflict);
        ToldStudy told;
        for (const QString &direction : std::as_const(directions))
            told.says(u"a Ann 0-5 Homes "_s + direction);
        const QList<Position> positions = positionsOf(told.study(), told.statements());
        QCOMPARE(positions.size(), 1);
        QCOMPARE(positions.at(0).conflict, conflict);
    }

    void directionsOfDifferentTasksOrSendersAreNoConflict()
    {
        ToldStudy told;
        told.says(u"a Ann 0-5 Homes ad"_s);
        told.says(u"a Ann 0-5 Meals da"_s);
        told.says(u"b Ann 0-5 Homes un"_s);
        for (const Position &position : positionsOf(told.study(), told.statements()))
            QVERIFY(!position.conflict);
    }

    void thereIsALineForEachSenderAndTaskWithItsLetters()
    {
        ToldStudy told;
        told.letter(u"a"_s, u"Ås"_s);
        told.letter(u"b"_s, u"Bydel"_s);
        told.letter(u"c"_s, u"ÅS"_s);
        told.letter(u"d"_s);
        for (const QString &words : {u"c Ann 0-5 Homes un"_s, u"a Ann 0-5 Homes un"_s, u"a Bo 2-5 Homes un"_s,
                 u"a Ann 0-5 Homes ad"_s, u"a Ann 0-5 Payroll co"_s, u"b Ann 0-5 Meals uc"_s, u"d Ann 0-5 Homes un"_s,
                 u"b Ann 0-5 - un"_s, u"b Ann 0-5 Payroll -"_s})
            told.says(words);
        const AnalysisTable table = positionTable(told.study(), positionsOf(told.study(), told.statements()));
        QStringList rows;
        for (const QStringList &row : table.rows)
            rows.append(row.join(u'|'));
        QCOMPARE(rows,
            (QStringList{u"Bydel|T2|Meals|uc|unclear|1|b|false||||"_s, u"d|T1|Homes|un|unchanged|1|d|false||||"_s,
                u"Ås|T1|Homes|ad|agency → district|1|a|true||||"_s, u"Ås|T1|Homes|un|unchanged|3|a;c|true||||"_s,
                u"Ås|T3|Payroll|co|cooperation|1|a|false||||"_s}));
    }

    void aDecisionIsNull()
    {
        ToldStudy told;
        told.says(u"a Ann 0-5 Homes ad"_s);
        const QJsonObject json = positionJson(told.study(), positionsOf(told.study(), told.statements()));
        const QJsonObject position = json.value(u"positions").toArray().at(0).toObject();
        QVERIFY(position.contains(u"decision") && position.value(u"decision").isNull());
        QCOMPARE(
            position.value(u"directions").toArray().at(0).toObject().value(u"letters"), QJsonValue(QJsonArray{u"a"_s}));
    }
};

KODEKS_TEST(TestPositions)
#include "tst_positions.moc"
