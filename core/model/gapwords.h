// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

namespace Kodeks {

/// The text as it is seen: without characters that are not drawn (zero-width spaces, soft hyphens, byte order marks),
/// without blanks at its ends, composed (NFC).
[[nodiscard]] QString visibleText(const QString &text);

/// Whether a cell that is not empty says by a word or a sign that there is nothing, as statistics programs write it:
/// "NA", "N/A", "NaN", "None", "NULL", "-", "." and the like, in any case; or has nothing that can be seen.
[[nodiscard]] bool looksLikeGap(const QString &cell);

/// Counts such cells, so that they can be pointed out.
class GapWords
{
public:
    void add(const QString &cell);
    [[nodiscard]] bool isEmpty() const { return m_counts.isEmpty(); }
    /// "“NA” (3), “-” (1)": the words as they stand with their numbers; characters that are not seen by their numbers.
    [[nodiscard]] QString list() const;

private:
    QMap<QString, qint64> m_counts;
};

} // namespace Kodeks
