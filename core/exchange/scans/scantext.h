// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/scans/scanpages.h"

#include <QStringList>

namespace Kodeks {

/// The text of recognised pages, and where each of its words stands.
struct ScanText
{
    QString text;               ///< normalised
    Recognition recognition;    ///< without its languages
    qsizetype signsPutIn = 0;   ///< section signs (SectionSigns::putIn())
    QStringList signsPerhaps{}; ///< what may be a section sign and was left as it was read, with the words beside it
    QList<ApartLine> apart{};   ///< page numbers, headers and footers, which are not in the text
};

/// What becomes of page numbers, headers and footers (scanFurniture()).
enum class ScanHeaders : quint8 { SetApart, Kept };

/// Each paragraph is a line, as far as the page tells where one ends (stepBetween()); an empty line where there is
/// clearly more room. A hyphen at a line's end goes where the word stands without it elsewhere in these pages, stays
/// where it stands with it, and before "og", "eller", "och" and "and"; else line and hyphen stay as they are. Each page
/// but the first begins with a form feed (U+000C), also one without words; a sentence runs on over it.
[[nodiscard]] ScanText scanText(QList<QList<ScanWord>> pages, ScanHeaders headers = ScanHeaders::SetApart);

} // namespace Kodeks
