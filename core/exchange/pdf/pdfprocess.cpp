// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfprocess.h"

#include "core/exchange/archives/documenttext.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <csignal>
#include <new>
#include <sys/resource.h>

namespace Kodeks {

using namespace Qt::StringLiterals;
using State = PdfReading::State;

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_8;
/// For a machine on which twenty others want the processor as well.
constexpr std::chrono::milliseconds wallLimit(20 * DocumentLimits::milliseconds);

QString program()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"kodeks-pdf"_s, u"../libexec/kodeks/kodeks-pdf"_s}) {
        if (QFileInfo(here.filePath(place)).isExecutable())
            return here.filePath(place);
    }
    return {};
}

void limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(what, &both);
}

/// What wants to write a file (fontconfig its cache) is told that it cannot, and goes on.
void limitThisProcess()
{
    std::signal(SIGXFSZ, SIG_IGN); // NOLINT(cert-err33-c): where that fails, the process ends as it would have
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, DocumentLimits::milliseconds / 1000);
#ifndef __SANITIZE_ADDRESS__ // which reserves far more than it uses
    limit(RLIMIT_AS, rlim_t(1) << 30);
#endif
}

/// Why a process ended that did not end by itself.
State stateAfterSignal(int signal)
{
    return signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE || signal == SIGILL ? State::Damaged
                                                                                         : State::TooLong;
}

PdfReading answerOf(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    PdfReading reading;
    QList<int> apartPages;
    QStringList apart;
    stream >> reading.state >> reading.pages >> reading.text.text >> reading.text.whole >> apartPages >> apart
        >> reading.text.unclear >> reading.text.empty >> reading.text.sparse >> reading.traits.form
        >> reading.traits.dynamic >> reading.traits.portfolio >> reading.traits.files >> reading.traits.pixels;
    if (stream.status() != QDataStream::Ok || apartPages.size() != apart.size())
        return {};
    for (qsizetype i = 0; i < apart.size(); ++i)
        reading.text.apart.append({apartPages.at(i), apart.at(i)});
    return reading;
}

} // namespace

PdfReading pdfReadingApart(const QByteArray &pdf)
{
    if (qEnvironmentVariableIntValue("KODEKS_PDF_HERE") == 1)
        return pdfReading(pdf);
    const QString path = program();
    return path.isEmpty() ? PdfReading{State::NoProgram} : pdfReadingBy(path, pdf, wallLimit);
}

PdfReading pdfReadingBy(const QString &program, const QByteArray &pdf, std::chrono::milliseconds limit)
{
    const QDeadlineTimer end(limit);
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, QStringList());
    if (!process.waitForStarted(static_cast<int>(end.remainingTime())))
        return {State::NotStarted};
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(static_cast<int>(end.remainingTime())) && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(-1);
        return {State::TooLong};
    }
    if (process.exitStatus() == QProcess::CrashExit)
        return {stateAfterSignal(process.exitCode())};
    return answerOf(process.readAllStandardOutput());
}

int runPdfProcess()
{
    limitThisProcess();
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    PdfReading reading;
    try {
        reading = pdfReading(in.readAll());
    } catch (const std::bad_alloc &) {
        reading = {State::TooLong};
    }
    QDataStream stream(&out);
    stream.setVersion(streamVersion);
    QList<int> apartPages;
    QStringList apart;
    for (const ApartLine &line : std::as_const(reading.text.apart)) {
        apartPages.append(line.page);
        apart.append(line.text);
    }
    stream << reading.state << reading.pages << reading.text.text << reading.text.whole << apartPages << apart
           << reading.text.unclear << reading.text.empty << reading.text.sparse << reading.traits.form
           << reading.traits.dynamic << reading.traits.portfolio << reading.traits.files << reading.traits.pixels;
    return stream.status() == QDataStream::Ok && out.flush() ? 0 : 1;
}

} // namespace Kodeks
