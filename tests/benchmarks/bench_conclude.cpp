// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_conclude [PROJECT]: what the matrices of “Conclude” cost on a study (10,000 letters with 500,000 passages if
// none is named; one that is not there is made), each beside a plain query of the same counts in the same file; and a
// flow diagram of 30 actors and 200 tasks, counted, laid out and painted.

#include "core/analysis/cooccurrence.h"
#include "core/project/analysing/analysisjob.h"
#include "core/project/project.h"
#include "core/storage/statement.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"
#include "ui/charts/flowchart.h"
#include "ui/models/conclude/campgraph.h"
#include "ui/models/conclude/matrixset.h"

#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 5;

/// A matrix, and SQL that counts its cells and both its margins by letters.
struct Asked
{
    const char *name;
    CooccurrenceQuestion question;
    QList<const char *> queries;
};

Dimension of(const QString &word)
{
    return *dimensionOf(word);
}

QList<Asked> matrices()
{
    return {
        {"task x direction, in one passage",
            {of(u"task"_s), of(u"direction"_s), Within::Passage, CountUnit::Letter, false},
            {"SELECT task, direction, count(DISTINCT letter) FROM passage WHERE task AND direction GROUP BY 1, 2",
                "SELECT task, count(DISTINCT letter) FROM passage WHERE task GROUP BY 1",
                "SELECT direction, count(DISTINCT letter) FROM passage WHERE direction GROUP BY 1"}},
        {"from x to, in one passage", {of(u"from"_s), of(u"to"_s), Within::Passage, CountUnit::Letter, false},
            {"SELECT d.from_actor, d.to_actor, count(DISTINCT letter) FROM passage p JOIN direction d ON d.id = "
             "p.direction WHERE d.from_actor GROUP BY 1, 2",
                "SELECT d.from_actor, count(DISTINCT letter) FROM passage p JOIN direction d ON d.id = p.direction "
                "WHERE d.from_actor GROUP BY 1",
                "SELECT d.to_actor, count(DISTINCT letter) FROM passage p JOIN direction d ON d.id = p.direction "
                "WHERE d.to_actor GROUP BY 1"}},
        {"task x argument, in one passage",
            {of(u"task"_s), of(u"argument"_s), Within::Passage, CountUnit::Letter, false},
            {"SELECT p.task, a.argument, count(DISTINCT p.letter) FROM passage p JOIN passage_argument a ON a.passage "
             "= p.id WHERE p.task GROUP BY 1, 2",
                "SELECT task, count(DISTINCT letter) FROM passage WHERE task GROUP BY 1",
                "SELECT a.argument, count(DISTINCT p.letter) FROM passage p JOIN passage_argument a ON a.passage = "
                "p.id GROUP BY 1"}},
        {"task x task, in the same letter", {of(u"task"_s), of(u"task"_s), Within::Letter, CountUnit::Letter, false},
            {"WITH said AS (SELECT DISTINCT letter, task FROM passage WHERE task) SELECT a.task, b.task, count(*) FROM "
             "said a JOIN said b ON a.letter = b.letter AND a.task < b.task GROUP BY 1, 2",
                "SELECT task, count(DISTINCT letter) FROM passage WHERE task GROUP BY 1"}},
        {"task x direction, in overlapping passages",
            {of(u"task"_s), of(u"direction"_s), Within::Overlap, CountUnit::Letter, false},
            {"SELECT a.task, b.direction, count(DISTINCT a.letter) FROM passage a JOIN passage b ON b.letter = "
             "a.letter AND b.coder = a.coder AND b.start < a.end AND a.start < b.end AND a.id <> b.id WHERE a.task AND "
             "b.direction GROUP BY 1, 2",
                "SELECT task, count(DISTINCT letter) FROM passage WHERE task GROUP BY 1",
                "SELECT direction, count(DISTINCT letter) FROM passage WHERE direction GROUP BY 1"}},
    };
}

void ask(Connection &connection, const QList<const char *> &queries)
{
    (void)guarded(connection, [&]() -> Result<> {
        for (const char *sql : queries) {
            Statement statement(connection, sql);
            while (statement.next()) { }
        }
        return {};
    });
}

void measureMatrices(const QString &path)
{
    AnalysisOrder order{{{}, {}, CountUnit::Letter}, {true, true}};
    std::optional<AnalysedStatements> read;
    Measured reading;
    for (int turn = 0; turn < turns; ++turn)
        reading.add([&] { read = analysedStatements(path, order).value(); });
    reading.print("reading what the passages say");
    std::printf("%lld letters, %lld passages\n", static_cast<long long>(read->study.letters.size()),
        static_cast<long long>(read->statements.size()));
    const auto connection = Connection::open(path, Connection::Mode::Read).value();
    for (const Asked &asked : matrices()) {
        Measured counting;
        Measured query;
        for (int turn = 0; turn < turns; ++turn) {
            counting.add([&] { (void)cooccurrence(read->study, read->statements, asked.question); });
            query.add([&] { ask(*connection, asked.queries); });
        }
        counting.print(asked.name);
        query.print("  a plain query of it");
    }
    Measured divided;
    const CooccurrenceQuestion question = matrices().constFirst().question;
    for (int turn = 0; turn < turns; ++turn)
        divided.add([&] { (void)matrixSet(read->study, read->statements, question, of(u"argument"_s)); });
    divided.print("task x direction, divided by argument");
    Measured graph;
    graph.add([&] { (void)campGraph(*read, NetworkMode::Subtract, Normalisation::None); });
    graph.print("camps as a graph");
}

/// 500,000 statements by chance on 200 tasks in ten groups and 90 transfers among 30 actors.
AnalysedStatements largeFlow()
{
    QRandomGenerator chance(5);
    AnalysedStatements read;
    Codebook &codebook = read.study.codebook;
    for (qint64 id = 1; id <= 210; ++id) {
        Task task;
        task.id = TaskId(id);
        task.name = u"Task %1"_s.arg(id);
        task.group = id <= 10;
        task.parent = id <= 10 ? TaskId() : TaskId(1 + id % 10);
        codebook.tasks.append(task);
    }
    for (qint64 id = 1; id <= 30; ++id) {
        Actor actor;
        actor.id = ActorId(id);
        actor.name = u"Actor %1"_s.arg(id);
        codebook.actors.append(actor);
    }
    for (qint64 id = 1; id <= 90; ++id) {
        Direction direction;
        direction.id = DirectionId(id);
        direction.from = ActorId(1 + chance.bounded(30));
        direction.to = ActorId(1 + chance.bounded(30));
        codebook.directions.append(direction);
    }
    for (qint64 id = 1; id <= 500'000; ++id) {
        CodedStatement statement;
        statement.passage = PassageId(id);
        statement.letter = LetterId(1 + chance.bounded(10'000));
        statement.task = TaskId(11 + chance.bounded(200));
        statement.direction = DirectionId(1 + chance.bounded(90));
        read.statements.push_back(statement);
    }
    return read;
}

void measureFlow(const AnalysedStatements &read, const std::optional<Dimension> &by, const char *what)
{
    std::printf("%s\n", what);
    FlowSet set;
    Measured counting;
    for (int turn = 0; turn < turns; ++turn)
        counting.add([&] { set = flowSet(read.study, read.statements, CountUnit::Letter, {}, {}, by); });
    counting.print("  counting it, and the order with few crossings");
    qsizetype bands = 0;
    for (const FlowData &flow : std::as_const(set.flows))
        bands += flow.flow.bands.size();
    std::printf(
        "  %lld diagrams, %lld bands\n", static_cast<long long>(set.flows.size()), static_cast<long long>(bands));
    const QFont font = QApplication::font();
    const QSizeF size(1264, std::max(788.0, FlowSheet::leastHeight(set.flows, font, 1264)));
    Measured placing;
    for (int turn = 0; turn < turns; ++turn)
        placing.add([&] { (void)FlowSheet(set.flows, font, size, false); });
    placing.print("  placing it");
    QImage image(1280, 800, QImage::Format_ARGB32_Premultiplied);
    for (const bool patterns : {false, true}) {
        const FlowSheet drawn(set.flows, font, size, patterns);
        Measured painting;
        for (int turn = 0; turn < 3 * turns; ++turn) {
            painting.add([&] {
                QPainter painter(&image);
                const FlowPlace place{FlowPlace::Of::From, set.flows.constFirst().order.from.value(turn), 0, 0};
                drawn.paint(painter, ChartColors::of(QPalette()), QRectF(0, 0, 1264, 788), place, true);
            });
        }
        painting.print(patterns ? "  a frame of 1280x800, with patterns" : "  a frame of 1280x800");
    }
}

/// From node to node in the widget, as one walks through a diagram of the whole consultation.
void measureWalk(const AnalysedStatements &read)
{
    FlowChart chart;
    chart.setFlows(flowSet(read.study, read.statements, CountUnit::Letter, {}, {}, {}).flows);
    chart.resize(1280, std::max(800, chart.heightForWidth(1280)));
    chart.show();
    chart.setFocus();
    (void)QTest::qWaitForWindowActive(&chart);
    Measured first;
    for (int turn = 0; turn < turns; ++turn) {
        first.add([&] {
            chart.setPatterns(turn % 2 == 0);
            chart.repaint();
        });
    }
    first.print("  painted anew in the widget");
    QTest::keyClick(&chart, Qt::Key_Down);
    chart.repaint();
    Measured walking;
    for (int step = 0; step < 4 * turns; ++step) {
        walking.add([&] {
            QTest::keyClick(&chart, Qt::Key_Down);
            chart.repaint();
        });
    }
    walking.print("  a step to the next node, painted");
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    QString path = folder.filePath(u"large.kodeks"_s);
    if (argc > 1)
        path = QString::fromLocal8Bit(argv[1]);
    if (!QFileInfo::exists(path))
        makeLargeProject(path, 10'000, 2'500, 500'000);
    measureMatrices(path);
    const AnalysedStatements flow = largeFlow();
    measureFlow(flow, {}, "a flow of 30 actors and 200 tasks");
    measureWalk(flow);
    measureFlow(flow, of(u"task"_s), "the same, one for each task");
    return 0;
}
