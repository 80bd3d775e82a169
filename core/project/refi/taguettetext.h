// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/textrange.h"

#include <QList>
#include <QString>

namespace Kodeks {

/// A page of Taguette as a text: paragraphs, cells and forced breaks on lines of their own, other line breaks of its
/// source as the spaces that a browser shows for them.
class TaguetteText
{
public:
    /// Errors are those of textNodes(); `file` is for sentences only.
    [[nodiscard]] static Result<TaguetteText> read(const QString &html, const QString &file);

    [[nodiscard]] const QString &string() const { return m_text; }
    /// Code points of the text, of bytes of UTF-8 as Taguette counts; whole characters. Empty where there is no such
    /// place.
    [[nodiscard]] TextRange range(qint64 start, qint64 end) const;

private:
    struct Place ///< of one character
    {
        qint64 byte = 0; ///< where it begins, as Taguette counts
        qsizetype position = 0; ///< in code points of the text
    };
    QString m_text;
    QList<Place> m_places; ///< of each character of the page, and one behind the last
};

} // namespace Kodeks
