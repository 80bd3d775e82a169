// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/agreementpage.h"
#include "core/agreement/pages/reportjson.h"
#include "core/agreement/pages/reporttable.h"
#include "core/agreement/passages/tasklevel.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Top (1, a group) holds Middle (2, a group) and Leaf (3); Middle holds Deep (4) and Deeper (5); Alone (6) is at the
/// top.
QList<Task> tree()
{
    const auto task = [](qint64 id, const QString &code, qint64 parent, bool group) {
        CodeText text;
        text.code = code;
        text.uuid = QUuid::createUuidV5(QUuid(), QString::number(id));
        return Task{TaskId(id), text, u"name %1"_s.arg(id), TaskId(parent), group, int(id)};
    };
    return {task(1, {}, 0, true), task(2, {}, 1, true), task(4, u"DEEP"_s, 2, false), task(5, u"DEEPER"_s, 2, false),
        task(3, u"LEAF"_s, 1, false), task(6, u"ALONE"_s, 0, false)};
}

AgreementInput inputOf(const QList<std::pair<qint64, qint64>> &pairs)
{
    QList<Passage> a;
    QList<Passage> b;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        a.append(examplePassage({10 * i, 10 * i + 9}, pairs.at(i).first));
        b.append(examplePassage({10 * i, 10 * i + 9}, pairs.at(i).second));
    }
    AgreementInput input = exampleInput({a, b});
    input.codebook.tasks = tree();
    return input;
}

} // namespace

class TestTaskLevel : public QObject
{
    Q_OBJECT

private slots:
    void theTreeIsAsDeepAsItsLongestPath()
    {
        QCOMPARE(taskDepth({}), 0);
        QCOMPARE(taskDepth(tree()), 3);
        QList<Task> circle = tree();
        circle[0].parent = TaskId(2);
        QCOMPARE(taskDepth(circle), 3); // the circle ends where it closes
    }

    void tasksBelowALevelCountAsTheOneAboveThem_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<double>("percent"); // of four places: deep/deep, deep/deeper, deep/leaf, deep/alone
        QTest::addColumn<qint64>("categories");
        QTest::newRow("as given") << 0 << 0.25 << qint64(5); // four tasks, and not coded
        QTest::newRow("the top: a group is one code") << 1 << 0.75 << qint64(3);
        QTest::newRow("the middle") << 2 << 0.5 << qint64(4);
        QTest::newRow("the deepest") << 3 << 0.25 << qint64(5);
        QTest::newRow("deeper than there is") << 9 << 0.25 << qint64(5);
    }

    void tasksBelowALevelCountAsTheOneAboveThem()
    {
        QFETCH(int, level);
        AgreementInput input = inputOf({{4, 4}, {4, 5}, {4, 3}, {4, 6}});
        compareAtLevel(input, level);
        const AgreementFigures figures = agreementOf(exampleReport(input), Component::Task).figures;
        QTEST(figures.of(Statistic::PercentAgreement).value.value(), "percent");
        QTEST(figures.categories, "categories");
    }

    void aGroupIsToldByItsName()
    {
        AgreementInput input = inputOf({{4, 3}});
        compareAtLevel(input, 1);
        const AgreementReport report = exampleReport(input);
        QCOMPARE(report.codes.constFirst().name, u"name 1"_s);
        QCOMPARE(report.codes.constFirst().both, 1);
        QVERIFY(report.disagreements.isEmpty());
    }

    void theReportSaysSo()
    {
        AgreementInput input = inputOf({{4, 3}});
        QVERIFY(!agreementJson(exampleReport(input)).contains(u"level"_s));
        compareAtLevel(input, 1);
        const AgreementReport report = exampleReport(input);
        QCOMPARE(agreementJson(report)[u"level"].toInt(), 1);
        QVERIFY(textsOf(report.notes).join(u' ').contains(u"level 1 of their tree"_s));
        QVERIFY(methodsSentence(report, u"1"_s).contains(u"level 1 of their tree"_s));
        const QList<QStringList> table = agreementTable(report, u"1"_s);
        QCOMPARE(table.at(0).constLast(), u"task_level"_s);
        QCOMPARE(table.at(1).constLast(), u"1"_s);
    }

    void whatWasChosenIsToldInTheTable()
    {
        AgreementInput input = inputOf({{4, 3}});
        const qsizetype columns = agreementTable(exampleReport(input), u"1"_s).constFirst().size();
        input.comparing.sharedOnly = true;
        input.comparing.rounds = {{u"A"_s, u"B"_s}};
        const QList<QStringList> table = agreementTable(exampleReport(input), u"1"_s);
        QCOMPARE(table.at(0).mid(columns), (QStringList{u"shared_letters"_s, u"intra_coder"_s}));
        for (const QStringList &row : table.mid(1))
            QCOMPARE(row.mid(columns), (QStringList{u"true"_s, u"true"_s}));
    }

    void roundsOfOnePersonAreNamed_data()
    {
        QTest::addColumn<QStringList>("rounds");
        QTest::addColumn<bool>("intra");
        QTest::newRow("all of them") << QStringList{u"A"_s, u"B"_s} << true;
        QTest::newRow("two of three") << QStringList{u"A"_s, u"A (2)"_s} << false;
    }

    void roundsOfOnePersonAreNamed()
    {
        QFETCH(QStringList, rounds);
        QFETCH(bool, intra);
        AgreementInput input = intra
            ? inputOf({{4, 3}})
            : exampleInput({{examplePassage({0, 9}, 2)}, {examplePassage({0, 9}, 2)}, {examplePassage({0, 9}, 2)}});
        input.comparing.rounds = {rounds};
        const AgreementReport report = exampleReport(input);
        QCOMPARE(agreementJson(report)[u"intra_coder"].toBool(), intra);
        QCOMPARE(textsOf(report.notes).join(u' ').contains(u"Intra-coder agreement"_s), intra);
        QCOMPARE(methodsSentence(report, u"1"_s).contains(u"intra-coder agreement"_s), intra);
        QCOMPARE(agreementJson(report)[u"rounds_of_one_person"][0][0].toString(), rounds.constFirst());
    }
};

KODEKS_TEST(TestTaskLevel)
#include "tst_tasklevel.moc"
