// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <ctime>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr double longest = 10; // s of the processor, which does not depend on what else the machine does

int complain(const QString &what, qint64 number, const QByteArray &input)
{
    QFile file(u"fuzz-failure.bin"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(input);
    QTextStream(stderr) << "input " << number << " (" << input.size() << " bytes, in fuzz-failure.bin): " << what << Qt::endl;
    return 1;
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
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    const qint64 count = words.value(0).toLongLong();
    const quint32 seed = words.value(1, u"1"_s).toUInt();
    const qint64 first = words.value(2, u"0"_s).toLongLong();
    if (count < 1 || words.size() > 3) {
        QTextStream(stderr) << "usage: COUNT [SEED] [FIRST]" << Qt::endl;
        return 2;
    }
    FuzzReport report;
    QElapsedTimer all;
    all.start();
    for (qint64 number = first; number < first + count; ++number) {
        const quint32 seeds[] = {seed, quint32(number)};
        QRandomGenerator random(seeds);
        QByteArray input;
        const std::clock_t before = std::clock();
        trial(random, report, input);
        report.mustHold(double(std::clock() - before) / CLOCKS_PER_SEC < longest, "took too long");
        if (report.failed())
            return complain(report.complaint(), number, input);
    }
    QTextStream(stdout) << count << " inputs of seed " << seed << ": " << report.acceptedCount() << " read, " << report.refusedCount() << " refused, "
                        << double(all.elapsed()) / 1000 << " s" << Qt::endl;
    return 0;
}

} // namespace Kodeks
