// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/pdf/pdftraits.h"

class QDataStream;

namespace Kodeks {

/// What a document's pages say, as one reads them.
struct PdfText
{
    QString text; ///< each page but the first begins with a form feed (U+000C); notes last, as "[1] …"
    QString whole; ///< the same with page numbers, headers and footers where they stand; empty if there are none
    QList<ApartLine> apart; ///< those lines
    QStringList unclear; ///< words divided at a line's end whose hyphen may be the writer's or not; both read so
    QList<int> empty;  ///< pages, from 1, with nothing on them but perhaps page numbers, headers and footers
    QList<int> sparse; ///< those with a few words, as a stamp has them

    friend bool operator==(const PdfText &, const PdfText &) = default;
};

/// What Poppler finds in a PDF document, put together.
struct PdfReading
{
    enum class State : quint8 { Read, Locked, Damaged, TooLong, NotStarted, NoProgram };

    State state = State::Damaged;
    PdfText text{};     ///< if it was read
    PdfTraits traits{};
    int pages = 0;
    QStringList unplaced{}; ///< answers of its form that stand nowhere on its pages, each as "name: value"
};

/// As it goes from the process that reads to the one that asks, in QDataStream::Qt_6_8. What is nothing of the kind is
/// read as Damaged.
QDataStream &operator<<(QDataStream &stream, const PdfReading &reading);
QDataStream &operator>>(QDataStream &stream, PdfReading &reading);

} // namespace Kodeks
