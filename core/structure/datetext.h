// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Kodeks {

/// A date found in a text.
struct DateText
{
    QStringView text; ///< as written; empty if there is none
    QString iso; ///< yyyy-MM-dd

    [[nodiscard]] bool isNull() const { return text.isEmpty(); }
};

/// The date that `text` begins with, a weekday or "den" before it left out: 17.04.2024, 14.2.24, 17/4-2024, 2024-04-17,
/// "12. mars 2024", "12 March 2024", "March 12, 2024". Numbers are day before month; two digits are a year from 1970 to
/// 2069.
[[nodiscard]] DateText dateAtStart(QStringView text);

/// The date of a line that holds nothing but a date, with a place before it or without: "Oslo, den 12. mars 2024".
[[nodiscard]] DateText dateOfLine(QStringView line);

} // namespace Kodeks
