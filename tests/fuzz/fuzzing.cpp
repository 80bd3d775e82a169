// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzing.h"

#include "core/exchange/pdf/pdfprocess.h"
#include "core/exchange/pdf/reading/pdfpages.h"
#include "tests/fuzz/surroundings.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <array>
#include <csignal>
#include <cstring>
#include <ctime>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 10;  // s of the processor, which does not depend on what else the machine does
constexpr qint64 mostMemory = 1024 * 1024; // KiB
constexpr int longestWait = 120; // s, for an input that waits for ever

int complain(const QString &what, const QString &name, const QByteArray &input, const QString &folder)
{
    QFile file(QDir(folder).filePath(u"fuzz-failure.bin"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(input);
    QTextStream(stderr) << name << " (" << input.size() << " bytes, in fuzz-failure.bin): " << what << Qt::endl;
    return 1;
}

/// Ends the program where an input does not end, naming it.
class HangGuard
{
public:
    HangGuard()
    {
        for (const int which : {SIGPROF, SIGALRM})
            std::signal(which, [](int) {
                [[maybe_unused]] const auto written
                    = write(STDERR_FILENO, s_sentence.data(), std::strlen(s_sentence.data()));
                _exit(1);
            });
    }

    void begin(const QString &name)
    {
        std::strncpy(s_sentence.data(), qPrintable(name + u": took too long\n"_s), s_sentence.size() - 1);
        set(longest);
        alarm(longestWait);
    }

    void end()
    {
        set(0);
        alarm(0);
    }

private:
    static void set(int seconds)
    {
        const itimerval timer{{}, {seconds, 0}};
        setitimer(ITIMER_PROF, &timer, nullptr);
    }

    static std::array<char, 200> s_sentence;
};

std::array<char, 200> HangGuard::s_sentence{};

qint64 memoryInUse() // at most so far, KiB
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

void FuzzReport::refused(const Error &error)
{
    ++m_refused;
    mustBeSentence(error);
}

void FuzzReport::mustBeSentence(const Error &error)
{
    const QString &sentence = error.message;
    const bool isSentence = sentence.size() > 10 && (sentence.endsWith(u'.') || sentence.endsWith(u'”'));
    mustHold(isSentence, "a refusal is no sentence");
    if (!isSentence)
        m_complaint += u": "_s + sentence;
}

void FuzzReport::mustHold(bool holds, const char *what)
{
    if (!holds && m_complaint.isEmpty())
        m_complaint = QString::fromUtf8(what);
}

namespace {

/// What the command line asks for.
struct FuzzWish
{
    qint64 count = 0;
    quint32 seed = 1;
    qint64 first = 0;
    QString name; ///< empty: any trial

    [[nodiscard]] QString inputName(qint64 number) const
    {
        const QString input = u"input %1 of seed %2"_s.arg(number).arg(seed);
        return name.isEmpty() ? input : input + u" of "_s + name;
    }
};

/// Nothing for wrong usage.
std::optional<FuzzWish> wished(const QStringList &words, const QList<NamedTrial> &trials)
{
    const FuzzWish wish{words.value(0).toLongLong(), words.value(1, u"1"_s).toUInt(),
        words.value(2, u"0"_s).toLongLong(), words.value(3)};
    const bool known = wish.name.isEmpty() || std::ranges::find(trials, wish.name, &NamedTrial::name) != trials.end();
    if (wish.count > 0 && words.size() <= 4 && known)
        return wish;
    QTextStream err(stderr);
    err << "usage: COUNT [SEED] [FIRST] [NAME], NAME one of";
    for (const NamedTrial &trial : trials)
        err << ' ' << trial.name;
    err << Qt::endl;
    return std::nullopt;
}

const FuzzTrial &chosen(const QList<NamedTrial> &trials, const QString &name, QRandomGenerator &random)
{
    if (name.isEmpty())
        return trials.at(trials.size() == 1 ? 0 : random.bounded(trials.size())).trial;
    return std::ranges::find(trials, name, &NamedTrial::name)->trial;
}

} // namespace

int fuzzMain(int argc, char **argv, const FuzzTrial &trial)
{
    return fuzzMain(argc, argv, {{u"all"_s, trial}});
}

int fuzzMain(int argc, char **argv, const QList<NamedTrial> &trials)
{
    readPdfsHere(pdfReading);
    const QCoreApplication application(argc, argv);
    const auto wish = wished(QCoreApplication::arguments().sliced(1), trials);
    if (!wish)
        return 2;
    const QString folder = QDir::currentPath();
    static const Surroundings surroundings; // outlives what the trials keep in it
    FuzzReport report;
    HangGuard guard;
    QElapsedTimer all;
    all.start();
    std::clock_t slowest = 0;
    QString slowestName;
    for (qint64 number = wish->first; number < wish->first + wish->count; ++number) {
        const quint32 seeds[] = {wish->seed, quint32(number)};
        const QString name = wish->inputName(number);
        QRandomGenerator random(seeds);
        QByteArray input;
        const std::clock_t before = std::clock();
        guard.begin(name);
        chosen(trials, wish->name, random)(random, report, input);
        guard.end();
        if (const std::clock_t taken = std::clock() - before; taken > slowest) {
            slowest = taken;
            slowestName = name;
        }
        report.mustHold(memoryInUse() < mostMemory, "took more than 1 GiB of memory");
        if (number % 256 == 0 || number + 1 == wish->first + wish->count)
            report.mustHold(surroundings.untouched(),
                "something was written outside the folder for it, by this input or one of the 255 before it");
        if (report.failed())
            return complain(report.complaint(), name, input, folder);
    }
    QTextStream(stdout) << wish->count << " inputs of seed " << wish->seed << ": " << report.acceptedCount()
                        << " read, " << report.refusedCount() << " refused, " << double(all.elapsed()) / 1000
                        << " s; slowest: " << slowestName << ", " << double(slowest) / CLOCKS_PER_SEC << " s; at most "
                        << memoryInUse() / 1024 << " MiB of memory; nothing written outside its folder" << Qt::endl;
    return 0;
}

} // namespace Kodeks
