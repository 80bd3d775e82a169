// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codenode.h"

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QStringList named(const QList<CodeNode> &nodes)
{
    QStringList names;
    for (const CodeNode &node : nodes)
        names.append(node.name);
    return names;
}

QStringList counted(const QList<CodeNode> &nodes)
{
    QStringList lines;
    for (const CodeNode &node : nodes)
        lines.append(u"%1 %2"_s.arg(node.name).arg(node.count));
    return lines;
}

CodeNode node(qint64 id, qint64 parent, const QString &name, const QString &code = {})
{
    CodeNode made;
    made.id = id;
    made.parent = parent;
    made.name = name;
    made.code = code;
    return made;
}

Task task(qint64 id, qint64 parent, const QString &name, int position)
{
    return {TaskId(id), {}, name, TaskId(parent), false, position};
}

} // namespace

/// The codes of a codebook as flat lists for trees.
class CodeNodeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyListHasItsCodesAndTheirPassages_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("tasks, groups with what is below them")
            << int(CodeDimension::Tasks) << QStringList{u"Care 2"_s, u"Homes 2"_s, u"Meals 0"_s, u"Payroll 1"_s};
        QTest::newRow("directions") << int(CodeDimension::Directions)
                                    << QStringList{u"agency → district 2"_s, u"unchanged 0"_s};
        QTest::newRow("actors by the directions that name them")
            << int(CodeDimension::Actors) << QStringList{u"district 2"_s, u"agency 2"_s, u"company 0"_s};
        QTest::newRow("arguments") << int(CodeDimension::Arguments) << QStringList{u"nearness 1"_s, u"skill 1"_s};
    }

    void everyListHasItsCodesAndTheirPassages()
    {
        QFETCH(const int, dimension);
        SmallProject project;
        QTEST(counted(codeNodes(project.project(), CodeDimension(dimension))), "lines");
    }

    void aTaskKnowsItsGroupItsIdAndItsColour()
    {
        SmallProject project;
        const auto nodes = codeNodes(project.project(), CodeDimension::Tasks);
        QCOMPARE(nodes.at(0).parent, 0);
        QVERIFY(nodes.at(0).group);
        QCOMPARE(nodes.at(1).parent, nodes.at(0).id);
        QVERIFY(!nodes.at(1).group);
        QCOMPARE(nodes.at(1).code, u"T.HOMES"_s);
        QVERIFY(nodes.at(1).color.isValid());
        QCOMPARE(nodes.at(1).color, nodes.at(0).color);
        QVERIFY(nodes.at(3).color != nodes.at(0).color);
    }

    void aDirectionWithinOneActorCountsOnceForIt()
    {
        SmallProject project;
        Direction within = project->codebook().directions.first();
        within.to = within.from;
        project.apply(Edits::changeDirection(within));
        const auto nodes = codeNodes(project.project(), CodeDimension::Actors);
        const auto agency = std::ranges::find(nodes, u"agency"_s, &CodeNode::name);
        QVERIFY(agency != nodes.end());
        QCOMPARE(agency->count, 2);
    }

    void tasksStandInTheOrderOfTheirTree()
    {
        Codebook book;
        book.tasks = {task(1, 5, u"below, second"_s, 1), task(2, 0, u"last"_s, 2), task(3, 5, u"below, first"_s, 0),
            task(4, 3, u"deepest"_s, 0), task(5, 0, u"first"_s, 1)};
        QStringList names;
        for (const Task &one : tasksInOrder(book))
            names.append(one.name);
        QCOMPARE(names, (QStringList{u"first"_s, u"below, first"_s, u"deepest"_s, u"below, second"_s, u"last"_s}));
    }

    void whatHangsTogetherInARingIsLeftOut()
    {
        Codebook book;
        book.tasks = {task(1, 2, u"ring"_s, 0), task(2, 1, u"ring too"_s, 0), task(3, 0, u"top"_s, 0),
            task(4, 4, u"below itself"_s, 0)};
        const auto ordered = tasksInOrder(book);
        QCOMPARE(ordered.size(), 1);
        QCOMPARE(ordered.first().name, u"top"_s);
    }

    void typedLettersKeepWhatFitsWithItsSurroundings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        const QStringList all{u"Care"_s, u"Homes"_s, u"Night watch"_s, u"Meals"_s, u"Payroll"_s};
        QTest::newRow("nothing typed") << QString() << all;
        QTest::newRow("space typed") << u"  "_s << all;
        QTest::newRow("one at the top") << u"pay"_s << QStringList{u"Payroll"_s};
        QTest::newRow("one with those above it") << u"watch"_s << QStringList{u"Care"_s, u"Homes"_s, u"Night watch"_s};
        QTest::newRow("one with those above and below it")
            << u"homes"_s << QStringList{u"Care"_s, u"Homes"_s, u"Night watch"_s};
        QTest::newRow("a group with all of it")
            << u"care"_s << QStringList{u"Care"_s, u"Homes"_s, u"Night watch"_s, u"Meals"_s};
        QTest::newRow("by its short id") << u"ml"_s << QStringList{u"Care"_s, u"Meals"_s};
        QTest::newRow("letters in order are too little") << u"pyr"_s << QStringList{};
        QTest::newRow("none") << u"elephant"_s << QStringList{};
    }

    void typedLettersKeepWhatFitsWithItsSurroundings()
    {
        QFETCH(const QString, typed);
        const QList<CodeNode> nodes{node(1, 0, u"Care"_s), node(2, 1, u"Homes"_s), node(3, 2, u"Night watch"_s),
            node(4, 1, u"Meals"_s, u"T.ML"_s), node(5, 0, u"Payroll"_s)};
        QTEST(named(fitting(nodes, typed)), "names");
    }
};

KODEKS_TEST(CodeNodeTest)
#include "tst_codenode.moc"
