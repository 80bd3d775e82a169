// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/jobs/codercopy.h"
#include "core/project/merging/merge.h"
#include "core/project/project.h"
#include "tests/support/measure.h"
#include "tests/support/projects/copies.h"
#include "tests/support/projects/largeproject.h"
#include "tests/support/projects/randomedits.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Also prints the processor time, which says more on a machine that has other things to do.
void timed(const char *what, const std::function<void()> &work)
{
    const std::clock_t before = std::clock();
    Measured measured;
    measured.add(work);
    measured.print(what);
    std::printf("%60s cpu    %8.2f ms\n", "", static_cast<double>(std::clock() - before) * 1000.0 / CLOCKS_PER_SEC);
}

/// Ours and theirs have the same letters and codebook, each read for itself, and 50,000 passages each of their own.
void mergeSeparate(const QTemporaryDir &folder)
{
    const QString ours = folder.filePath(u"ours.kodeks"_s);
    const QString theirs = folder.filePath(u"theirs.kodeks"_s);
    makeLargeProject(ours, 1000, 5000, 50000);
    makeLargeProject(theirs, 1000, 5000, 50000);
    timed("plan: 50,000 passages new to 50,000", [&] { (void)planMerge(ours, theirs).value(); });
    const auto project = Project::open(ours).value();
    timed("bring in 50,000 passages, durable in the file", [&] { (void)mergeProjects(*project, {theirs}).value(); });
    timed("bring them in again: nothing to do", [&] { (void)mergeProjects(*project, {theirs}).value(); });
    timed("undo it", [&] { (void)project->undo().value(); });
    timed("a new copy for a coder with 25,000 passages",
        [&] { (void)newCopyForCoder(theirs, folder.filePath(u"coder.kodeks"_s), u"Coder A"_s).value(); });
}

/// Two copies of one file, in each of which 10,000 of the 50,000 passages were changed: others, and the same.
void mergeCopies(const QTemporaryDir &folder)
{
    const QString ours = folder.filePath(u"theirs.kodeks"_s);
    const QString theirs = folder.filePath(u"copy.kodeks"_s);
    QFile::copy(ours, theirs);
    for (const auto &[path, first] : {std::pair{ours, 0}, {theirs, 5000}}) {
        const auto project = Project::open(path).value();
        QList<Passage> changed;
        for (const QuotedPassage &quoted : project->allPassages().value().mid(first, 10000)) {
            changed.append(quoted.passage);
            changed.last().memo = path;
        }
        (void)project->apply(Edits::changePassages(changed)).value();
    }
    timed(
        "plan: copies of 50,000 passages with 10,000 changed in each", [&] { (void)planMerge(ours, theirs).value(); });
    const auto project = Project::open(ours).value();
    timed("bring the copy in", [&] { (void)mergeProjects(*project, {theirs}).value(); });
}

/// Writes pairs of copies with random histories ("1-a.kodeks", "1-b.kodeks"), to see whether two versions of the
/// program bring them together alike (compare_merges.py).
void writePairs(const QString &folder, int count)
{
    for (int seed = 1; seed <= count; ++seed) {
        const Copies copies({u"a"_s, u"b"_s});
        for (int round = 0; round < 1 + seed % 3; ++round) {
            for (const auto &[name, skew] : {std::pair{u"a"_s, 0}, {u"b"_s, 31}})
                RandomEdits(*copies.open(name, unsteadyClock(quint32(seed + round), round * 1000 + skew)),
                    quint32(seed * 10 + round * 3 + name.at(0).unicode()))
                    .make(40);
            if (round < seed % 3)
                copies.merge(u"a"_s, {u"b"_s});
        }
        for (const QString &name : {u"a"_s, u"b"_s})
            QFile::copy(copies.path(name), u"%1/%2-%3.kodeks"_s.arg(folder).arg(seed).arg(name));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 4 && QByteArrayView(argv[1]) == "--pairs") {
        writePairs(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
        return 0;
    }
    const QTemporaryDir folder;
    mergeSeparate(folder);
    mergeCopies(folder);
    return 0;
}
