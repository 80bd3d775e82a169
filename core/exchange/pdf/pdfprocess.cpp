// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfprocess.h"

#include "core/base/limitedprocess.h"
#include "core/base/ownprogram.h"
#include "core/exchange/archives/documenttext.h"

#include <QDataStream>

namespace Kodeks {

using namespace Qt::StringLiterals;
using State = PdfReading::State;

namespace {

/// For a machine on which twenty others want the processor as well.
constexpr std::chrono::milliseconds wallLimit(20 * DocumentLimits::milliseconds);

/// A text twice, with its page signs and without, in UTF-16; and what is said of it.
constexpr qint64 mostSaid = qint64(4) * DocumentLimits::characters + (qint64(64) << 20);

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
    LimitedProcess process({.program = program, .input = {pdf}, .wall = limit, .output = mostSaid});
    switch (process.waitForEnd()) {
    case LimitedProcess::State::Finished: break;
    case LimitedProcess::State::NotStarted: return {State::NotStarted};
    case LimitedProcess::State::Broken: return {State::Damaged};
    default: return {State::TooLong};
    }
    PdfReading reading;
    QDataStream answer(process.output());
    answer >> reading;
    return reading;
}

} // namespace Kodeks
