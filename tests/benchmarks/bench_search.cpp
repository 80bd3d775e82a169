// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search [LETTERS | PROJECT [PATTERN...]]: searching that many letters of 5,000 characters with 50 passages each
// (1,000 if nothing is said), or a project; patterns beside `grep -P` on the same text, and sorting hits as the list of
// them does. With patterns, these alone.

#include "core/project/project.h"
#include "core/project/searching/lettersearch.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"
#include "ui/models/lists/hitorder.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Kind = LetterSearch::Kind;

LetterSearchResult measure(const char *what, const QString &path, const LetterSearch &asked)
{
    LetterSearchResult found;
    Measured searching;
    for (int i = 0; i < 7; ++i)
        searching.add([&] { found = searchLetters(path, asked).value(); });
    searching.print(what);
    std::printf("  %lld hits in %lld letters\n", static_cast<long long>(found.hits.totals.hits),
        static_cast<long long>(found.hits.totals.letters));
    return found;
}

/// In ms, of the programs that were started and have ended.
double processorOfOthers()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds
        = [](const timeval &time) { return 1e3 * double(time.tv_sec) + double(time.tv_usec) / 1e3; };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

void besideGrep(const QString &path, const QString &folder, const QString &pattern)
{
    const QString texts = folder + u"/texts.txt"_s;
    {
        QFile file(texts);
        if (!file.open(QIODevice::WriteOnly))
            return;
        const auto project = Project::open(path, Project::Access::Read).value();
        for (const Letter &letter : project->letters())
            file.write(project->text(letter.id)->string().toUtf8() + '\n');
    }
    const LetterSearch asked{.query = pattern, .kind = Kind::Pattern, .extent = {.limit = 10'000}, .passages = false};
    Measured ours;
    Measured grep;
    const double before = processorOfOthers();
    for (int i = 0; i < 7; ++i) { // in turns, so that both meet what else the machine does
        ours.add([&] { (void)searchLetters(path, asked).value(); });
        grep.add([&] {
            QProcess process;
            process.start(u"grep"_s, {u"-P"_s, u"-o"_s, pattern, texts});
            process.waitForFinished(-1);
        });
    }
    std::printf("pattern %s\n", qPrintable(pattern));
    ours.print("  first 10,000 hits and the exact total");
    grep.print("  grep -P -o on the same text in one file");
    std::printf("  ratio of the medians %.2f; cpu of grep %.2f ms\n", ours.quantile(0.5) / grep.quantile(0.5),
        (processorOfOthers() - before) / 7);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    qputenv("LC_ALL", "C.UTF-8");
    const QString study = application.arguments().value(1, u"1000"_s);
    const bool isGiven = study.endsWith(u".kodeks"_s);
    const QTemporaryDir folder;
    const QString path = isGiven ? study : folder.filePath(u"search.kodeks"_s);
    if (!isGiven)
        makeLargeProject(path, study.toInt(), 5000, 50 * study.toInt());
    if (const QStringList patterns = application.arguments().sliced(std::min<qsizetype>(2, argc));
        !patterns.isEmpty()) {
        for (const QString &pattern : patterns)
            besideGrep(path, folder.path(), pattern);
        return 0;
    }
    measure("first 100 hits of a word, as one types", path,
        {.query = u"sykehjem"_s, .extent = {.limit = 100, .totals = false}});
    measure("first 100 hits of a beginning, as one types", path,
        {.query = u"syk*"_s, .extent = {.limit = 100, .totals = false}});
    measure("first 100 hits of a word and the exact total", path, {.query = u"sykehjem"_s, .extent = {.limit = 100}});
    measure("a common word: the exact total and the first 100 hits", path,
        {.query = u"bydelen"_s, .extent = {.limit = 100}, .passages = false});
    measure("a common word: where all its hits are", path,
        {.query = u"bydelen"_s, .extent = {.limit = 10'000}, .every = true, .passages = false});
    const LetterSearchResult many = measure(
        "first 10,000 hits, total, what is coded there", path, {.query = u"b*"_s, .extent = {.limit = 10'000}});
    for (const QString &pattern : {u"(?i)syk\\w* (bolig|lønn)"_s, u"sykehjem \\w+ regnskap"_s, u"\\d{4}"_s})
        besideGrep(path, folder.path(), pattern);
    const auto project = Project::open(path, Project::Access::Read).value();
    const QList<SearchHit> &hits = many.hits.found.hits;
    Measured sorting;
    for (int i = 0; i < 7; ++i)
        sorting.add([&] {
            const HitLabels labels(*project, hits);
            (void)hitOrder(hits, {HitKey::Right1, HitKey::Left1, HitKey::Sender}, labels, {});
        });
    sorting.print("sort those hits by three keys");
    return 0;
}
