// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_beside [MILLISECONDS]: how long an edit takes while something reads the project beside it, with a fifth to all
// of that time between two edits (700 if nothing is said). Each job is done three times; at the end exports, check,
// agreement and search all at once, each in a thread of its own, without a pause between edits.

#include "core/agreement/report/agreementreport.h"
#include "core/project/edits/edits.h"
#include "core/project/files/passagefiles.h"
#include "core/project/jobs/agreementjob.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/codercopy.h"
#include "core/project/jobs/search.h"
#include "core/project/merging/merge.h"
#include "core/project/project.h"
#include "core/project/refi/qdpxexport.h"
#include "core/project/settling/worklist.h"
#include "tests/support/projects/largeproject.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <cstdio>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Job = std::function<Result<>()>;

template <typename T>
Result<> outcome(const Result<T> &result)
{
    return result ? Result<>() : failed(result);
}

class Beside
{
public:
    Beside(const QString &path, qint64 pause)
        : m_project(Project::open(path).value())
        , m_pause(pause)
    {
        m_threads.setMaxThreadCount(10);
    }

    void print(const char *what, const Job &job) { print(what, QList<Job>{job}, m_pause); }

    /// All of them at once.
    void print(const char *what, const QList<Job> &jobs, qint64 between)
    {
        m_times.clear();
        m_refused = 0;
        QElapsedTimer whole;
        whole.start();
        QList<QFuture<Result<>>> running;
        for (const Job &job : jobs)
            running.append(QtConcurrent::run(&m_threads, [job] {
                Result<> done;
                for (int i = 0; done && i < 3; ++i)
                    done = job();
                return done;
            }));
        const auto isRunning
            = [&running] { return !std::ranges::all_of(running, [](const auto &each) { return each.isFinished(); }); };
        while (isRunning()) {
            editOnce();
            const QDeadlineTimer pause(between > 0 ? between / 5 + m_random.bounded(between * 4 / 5) : 0);
            while (!pause.hasExpired() && isRunning())
                QThread::msleep(1);
        }
        Result<> done;
        for (const auto &each : running)
            done = done ? each.result() : done;
        std::printf("%-48s %8.0f ms, %3lld edits, %lld refused, median %6.1f ms, worst %7.1f ms%s%s\n", what,
            static_cast<double>(whole.elapsed()), static_cast<long long>(m_times.size()),
            static_cast<long long>(m_refused), at(0.5), at(1.0),
            done ? "" : "   FAILED: ", done ? "" : qPrintable(done.error().message));
        std::fflush(stdout);
    }

    [[nodiscard]] const Project &project() const { return *m_project; }

private:
    void editOnce()
    {
        Passage passage;
        passage.letter = m_project->letters().at(m_count % m_project->letters().size()).id;
        passage.coder = m_project->coders().constFirst().id;
        passage.range = {10 + m_count % 100, 200 + m_count / m_project->letters().size()}; // none twice
        passage.task = m_project->codebook().findTask(u"T.HO.SYKEHJEM"_s)->id;
        ++m_count;
        QElapsedTimer timer;
        timer.start();
        const auto applied = m_project->apply(Edits::addPassage(passage));
        m_times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!applied) {
            ++m_refused;
            std::printf("    %s\n", qPrintable(applied.error().message));
        }
    }

    [[nodiscard]] double at(double share)
    {
        std::ranges::sort(m_times);
        return m_times.value(static_cast<qsizetype>(share * static_cast<double>(m_times.size() - 1)));
    }

    std::unique_ptr<Project> m_project;
    QThreadPool m_threads; ///< as many as there are jobs, whatever processors there are
    qint64 m_pause; // ms
    QRandomGenerator m_random = QRandomGenerator(1);
    qsizetype m_count = 0;
    QList<double> m_times; // ms
    qsizetype m_refused = 0;
};

/// A copy in which another has coded on.
QString changedCopy(const QString &path)
{
    const QString copy = path + u".copy.kodeks"_s;
    QFile::copy(path, copy);
    const auto project = Project::open(copy).value();
    Passage passage;
    passage.coder = project->coders().constLast().id;
    passage.range = {50, 90};
    QList<Passage> passages;
    for (const Letter &letter : project->letters().first(200)) {
        passage.letter = letter.id;
        passages.append(passage);
    }
    (void)project->apply(Edits::addPassages(passages)).value();
    return copy;
}

void measure(const QString &path, qint64 pause)
{
    makeLargeProject(path, 1000, 5000, 50'000);
    const QString copy = changedCopy(path);
    Beside beside(path, pause);
    beside.print("nothing", [] {
        QThread::sleep(5);
        return Result<>();
    });
    beside.print("check", [&] { return outcome(checkProject(path)); });
    beside.print("export to CSV", [&] { return outcome(exportPassages(path, path + u".csv"_s, {})); });
    PassageExport folder;
    folder.form = PassageExport::Form::Folder;
    beside.print("export to a folder", [&] { return outcome(exportPassages(path, path + u".out"_s, folder)); });
    beside.print("export to QDPX", [&] { return outcome(exportQdpx(path, path + u".qdpx"_s, {}, {})); });
    beside.print("what a merge would do", [&] { return outcome(planMerge(path, copy)); });
    beside.print("what two merges would do", [&] { return outcome(planMerges(path, {copy, copy})); });
    beside.print("agreement", [&] {
        return outcome(agreementInput(path, {{}, {}, Unit::Sentence}).and_then([](const AgreementInput &input) {
            return computeAgreement(input);
        }));
    });
    const QList<Coder> &coders = beside.project().coders();
    const WorklistRequest both{coders.first().id, coders.last().id, {}, {}};
    beside.print("differences of two coders", [&] { return outcome(worklist(path, both)); });
    const Job search = [&] { return outcome(searchLetters(path, u"bydel*"_s, 1000)); };
    beside.print("search", search);
    beside.print("exports, check, agreement and search at once",
        {[&] { return outcome(exportPassages(path, path + u"1.csv"_s, {})); },
            [&] { return outcome(exportPassages(path, path + u".json"_s, {})); },
            [&] { return outcome(exportQdpx(path, path + u"1.qdpx"_s, {}, {})); },
            [&] { return outcome(checkProject(path)); },
            [&] {
        return outcome(agreementInput(path, {{}, {}, Unit::Sentence}).and_then([](const AgreementInput &input) {
            return computeAgreement(input);
        }));
    }, search},
        0);
    beside.print("copy for a coder", [&] {
        QFile::remove(path + u".new.kodeks"_s);
        return newCopyForCoder(path, path + u".new.kodeks"_s, u"Coder A"_s);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    measure(folder.filePath(u"many.kodeks"_s), argc > 1 ? QByteArray(argv[1]).toLongLong() : 700);
    return 0;
}
