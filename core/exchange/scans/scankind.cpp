// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scankind.h"

namespace Kodeks {

ScanKind scanKind(const QByteArray &file)
{
    constexpr qsizetype searched = 1024; // where the sign of a PDF document may stand
    if (file.startsWith("\x89PNG\r\n\x1A\n"))
        return ScanKind::Png;
    if (file.startsWith("\xFF\xD8\xFF"))
        return ScanKind::Jpeg;
    if (file.startsWith(QByteArrayView("II*\0", 4)) || file.startsWith(QByteArrayView("MM\0*", 4)))
        return ScanKind::Tiff;
    return file.first(std::min(searched, file.size())).contains("%PDF-") ? ScanKind::Pdf : ScanKind::None;
}

bool isScanPicture(const QByteArray &file)
{
    const ScanKind kind = scanKind(file);
    return kind != ScanKind::None && kind != ScanKind::Pdf;
}

} // namespace Kodeks
