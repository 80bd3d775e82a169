// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSizeF>
#include <QString>
#include <functional>

class QPainter;

namespace Kodeks {

/// A picture that leaves Kodeks, with its title above and its caption below.
struct Picture
{
    QString title;
    QString caption;
    QSizeF size; ///< of what is painted, in points
    std::function<void(QPainter &painter)> paint;
};

/// Writes it as the ending of `path` says, .png, .svg or .pdf (one page of its own size), the old file staying where
/// that fails; Invalid for another ending, and errors as of writeAtomically().
[[nodiscard]] Result<> writePicture(const QString &path, const Picture &picture);

} // namespace Kodeks
