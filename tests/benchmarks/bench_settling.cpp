// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "core/project/settling/worklist.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

void timed(const char *what, int times, const std::function<void()> &work)
{
    Measured measured;
    for (int i = 0; i < times; ++i)
        measured.add(work);
    measured.print(what);
}

QList<Passage> passages(int count, int distance)
{
    QList<Passage> made;
    for (int i = 0; i < count; ++i) {
        Passage passage;
        passage.uuid = QUuid::createUuidV5(QUuid(), QString::number(distance * count + i));
        passage.range = {qsizetype(i) * distance, qsizetype(i) * distance + 60};
        passage.task = TaskId(i % 7);
        made.append(passage);
    }
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    timed("pair 2 x 5,000 passages, three deep", 20,
        [a = passages(5000, 20), b = passages(5000, 21)] { (void)pairPassages(a, b, {}); });
    timed("pair 2 x 5,000 passages over one another", 3,
        [a = passages(5000, 0), b = passages(5000, 0)] { (void)pairPassages(a, b, {}); });

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.kodeks"_s);
    makeLargeProject(path, 1000, 2000, 100000);
    const auto project = Project::open(path).value();
    const WorklistRequest request{project->coders().at(0).id, project->coders().at(1).id, {}, {}};
    const WorklistRequest one{request.a, request.b, {project->letters().at(500).id}, {}};
    Worklist list;
    timed("worklist of 1,000 letters with 100 passages each", 5, [&] { list = worklist(path, request).value(); });
    timed("worklist of one letter of them", 20, [&] { (void)worklist(path, one).value(); });
    QList<Settling> settlings;
    for (const WorkItem &item : std::as_const(list.differences))
        settlings.append(item.settling(request.a, request.b, Settlement::Decision::A));
    timed("settle 1 difference", 1, [&] { (void)project->apply(Edits::settle(settlings.constLast())).value(); });
    timed("settle 10,000 differences in one step", 1,
        [&] { (void)project->apply(Edits::settle(settlings.first(10000))).value(); });
    timed("worklist with 10,000 settled", 5, [&] { (void)worklist(path, request).value(); });
}
