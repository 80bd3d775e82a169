// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Kodeks {

/// What a PDF document is besides its pages.
struct PdfTraits
{
    bool form = false;      ///< has a form of XFA, which other readers do not show
    bool dynamic = false;   ///< says that its pages are made from that form
    bool portfolio = false; ///< its pages are a cover for files within it
    bool layersOff = false; ///< has layers (optional content) that are not shown
    bool notes = false;     ///< has words of readers that pages show only when one points at them
    QStringList files;      ///< names of the files within it
    qint64 pixels = 0;      ///< of all its pictures

    friend bool operator==(const PdfTraits &, const PdfTraits &) = default;
};

/// Told by the document's bytes and its compressed objects, so far as they unpack to no more than objects need; `files`
/// are not looked for.
[[nodiscard]] PdfTraits pdfTraits(const QByteArray &pdf);

/// Whether a short text only asks for another program to read the document with.
[[nodiscard]] bool asksForReader(QStringView text);

} // namespace Kodeks
