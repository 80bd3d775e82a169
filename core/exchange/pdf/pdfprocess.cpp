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
using State = PdfPages::State;

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

void limitThisProcess()
{
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

PdfPages answerOf(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    PdfPages pages;
    stream >> pages.state >> pages.texts;
    return stream.status() == QDataStream::Ok ? pages : PdfPages{};
}

} // namespace

PdfPages pdfPagesApart(const QByteArray &pdf)
{
    if (qEnvironmentVariableIntValue("KODEKS_PDF_HERE") == 1)
        return pdfPages(pdf);
    const QString path = program();
    return path.isEmpty() ? PdfPages{State::NoProgram, {}} : pdfPagesBy(path, pdf, wallLimit);
}

PdfPages pdfPagesBy(const QString &program, const QByteArray &pdf, std::chrono::milliseconds limit)
{
    const QDeadlineTimer end(limit);
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, QStringList());
    if (!process.waitForStarted(static_cast<int>(end.remainingTime())))
        return {State::NotStarted, {}};
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(static_cast<int>(end.remainingTime())) && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(-1);
        return {State::TooLong, {}};
    }
    if (process.exitStatus() == QProcess::CrashExit)
        return {stateAfterSignal(process.exitCode()), {}};
    return answerOf(process.readAllStandardOutput());
}

int runPdfProcess()
{
    limitThisProcess();
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    PdfPages pages;
    try {
        pages = pdfPages(in.readAll());
    } catch (const std::bad_alloc &) {
        pages = {State::TooLong, {}};
    }
    QDataStream stream(&out);
    stream.setVersion(streamVersion);
    stream << pages.state << pages.texts;
    return stream.status() == QDataStream::Ok && out.flush() ? 0 : 1;
}

} // namespace Kodeks
