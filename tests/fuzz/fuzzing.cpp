// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzing.h"

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

int fuzzMain(int argc, char **argv, const FuzzTrial &trial)
{
    qputenv("KODEKS_PDF_HERE", "1");
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    const qint64 count = words.value(0).toLongLong();
    const quint32 seed = words.value(1, u"1"_s).toUInt();
    const qint64 first = words.value(2, u"0"_s).toLongLong();
    if (count < 1 || words.size() > 3) {
        QTextStream(stderr) << "usage: COUNT [SEED] [FIRST]" << Qt::endl;
        return 2;
    }
    const QString folder = QDir::currentPath();
    static const Surroundings surroundings; // outlives what the trials keep in it
    FuzzReport report;
    HangGuard guard;
    QElapsedTimer all;
    all.start();
    std::clock_t slowest = 0;
    QString slowestName;
    for (qint64 number = first; number < first + count; ++number) {
        const quint32 seeds[] = {seed, quint32(number)};
        const QString name = u"input %1 of seed %2"_s.arg(number).arg(seed);
        QRandomGenerator random(seeds);
        QByteArray input;
        const std::clock_t before = std::clock();
        guard.begin(name);
        trial(random, report, input);
        guard.end();
        if (const std::clock_t taken = std::clock() - before; taken > slowest) {
            slowest = taken;
            slowestName = name;
        }
        report.mustHold(memoryInUse() < mostMemory, "took more than 1 GiB of memory");
        if (number % 256 == 0 || number + 1 == first + count)
            report.mustHold(surroundings.untouched(),
                "something was written outside the folder for it, by this input or one of the 255 before it");
        if (report.failed())
            return complain(report.complaint(), name, input, folder);
    }
    QTextStream(stdout) << count << " inputs of seed " << seed << ": " << report.acceptedCount() << " read, "
                        << report.refusedCount() << " refused, " << double(all.elapsed()) / 1000
                        << " s; slowest: " << slowestName << ", " << double(slowest) / CLOCKS_PER_SEC << " s; at most "
                        << memoryInUse() / 1024 << " MiB of memory; nothing written outside its folder" << Qt::endl;
    return 0;
}

} // namespace Kodeks
