// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfprocess.h"

#include "core/base/ownprogram.h"
#include "core/exchange/archives/documenttext.h"

#include <QDataStream>
#include <QDeadlineTimer>
#include <QProcess>
#include <csignal>

namespace Kodeks {

using namespace Qt::StringLiterals;
using State = PdfReading::State;

namespace {

/// For a machine on which twenty others want the processor as well.
constexpr std::chrono::milliseconds wallLimit(20 * DocumentLimits::milliseconds);

/// Why a process ended that did not end by itself.
State stateAfterSignal(int signal)
{
    return signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE || signal == SIGILL ? State::Damaged
                                                                                         : State::TooLong;
}

PdfReading (*readHere)(const QByteArray &pdf) = nullptr;

} // namespace

void readPdfsHere(PdfReading (*read)(const QByteArray &pdf))
{
    readHere = read;
}

PdfReading pdfReadingApart(const QByteArray &pdf)
{
    if (readHere)
        return readHere(pdf);
    const QString path = ownProgram(u"kodeks-pdf"_s);
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
    PdfReading reading;
    QDataStream answer(process.readAllStandardOutput());
    answer >> reading;
    return reading;
}

} // namespace Kodeks
