// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scans/scanpages.h"

#include <memory>

struct Pix;

namespace Kodeks {

struct PixDeleter
{
    void operator()(Pix *pix) const;
};
using PixPointer = std::unique_ptr<Pix, PixDeleter>;

/// A page as a picture, or why there is none.
struct PagePicture
{
    ScanAnswer::State state = ScanAnswer::State::Damaged;
    PixPointer pix{};
    int resolution = 0; ///< dots per inch, as the file says or as an A4 page would have
};

/// How many pages a file has: 1 for a picture that cannot have more; 0 where it is none that can be read.
[[nodiscard]] ScanAnswer countPages(const QByteArray &file);

/// A page in grey, to be recognised: of a PDF document at 300 dots per inch (less where that were more than
/// ScanLimits::pixels), of a picture as it is.
[[nodiscard]] PagePicture pageToRecognise(const QByteArray &file, int page);

/// A page in colour, to be looked at, so many pixels wide (20 to 4,000) unless that makes it too large.
[[nodiscard]] PagePicture pageToShow(const QByteArray &file, int page, int width);

} // namespace Kodeks
