// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/pdfprogram.h"

#include "core/base/limitedprocess.h"
#include "core/exchange/pdf/reading/pdfpages.h"

#include <QDataStream>
#include <QFile>
#include <new>

namespace Kodeks {

int runPdfProgram()
{
    limitThisProcess({DocumentLimits::milliseconds / 1000, qint64(1) << 30, 0});
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    PdfReading reading;
    try {
        reading = pdfReading(in.readAll());
    } catch (const std::bad_alloc &) {
        reading = {PdfReading::State::TooLong};
    }
    QDataStream stream(&out);
    stream << reading;
    return stream.status() == QDataStream::Ok && out.flush() ? 0 : 1;
}

} // namespace Kodeks
