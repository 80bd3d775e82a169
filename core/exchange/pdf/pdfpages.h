// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdftext.h"
#include "core/exchange/pdf/pdftraits.h"

namespace Kodeks {

/// What Poppler finds in a PDF document, put together.
struct PdfReading
{
    enum class State : quint8 { Read, Locked, Damaged, TooLong, NotStarted, NoProgram };

    State state = State::Damaged;
    PdfText text{};     ///< if it was read
    PdfTraits traits{};
    int pages = 0;
};

/// Reads a document in this process, which is at its mercy: see pdfReadingApart().
[[nodiscard]] PdfReading pdfReading(const QByteArray &pdf);

} // namespace Kodeks
