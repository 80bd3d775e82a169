// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Kodeks {

/// What Poppler finds in a PDF document.
struct PdfPages
{
    enum class State : quint8 { Read, Locked, Damaged, TooLong, NotStarted, NoProgram };

    State state = State::Damaged;
    QStringList texts; ///< if it was read, one for each page; empty where there is no text
};

/// Reads a document in this process. A hostile one may keep the process busy, exhaust its memory or end it: see
/// pdfPagesApart().
[[nodiscard]] PdfPages pdfPages(const QByteArray &pdf);

} // namespace Kodeks
