// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Kodeks {

/// A word as it stands on a page: lengths in points, from the upper left corner, downwards.
struct PdfWord
{
    QString text;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    bool spaceAfter = true; ///< that another word follows on its line, set apart by a space
    double size = 0;        ///< of its letters; 0 if not known
    int turn = 0;           ///< how often it is turned by 90° to the right: 0 to 3
    QByteArray font{};      ///< empty if not known

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double letterSize() const { return size > 0 ? size : height(); }
};

/// A page and its words, in the order in which the file has them.
struct PdfPage
{
    double width = 0;
    double height = 0;
    QList<PdfWord> words{};
};

} // namespace Kodeks
