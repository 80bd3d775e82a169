// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <optional>

namespace Kodeks {

/// A number that a line, or a piece of one, gives as its page's.
struct PageNumber
{
    int number = 0;
    int total = 0;     ///< "av 7"; 0 if not said
    bool said = false; ///< words or signs say that it is a page ("Side 2", "- 2 -"), not the number alone

    friend bool operator==(const PageNumber &, const PageNumber &) = default;
};

/// What says nothing but a page's number: "7", "- 7 -", "Side 2 av 7", "Page 2 of 7", "2/7", "iii". Not a year alone.
[[nodiscard]] std::optional<PageNumber> pageNumber(QStringView text);

/// Where in a longer text such a number stands, set off by a word or sign ("Høringssvar fra vellet, side 2 av 7",
/// "Vellet | 2"): the text without it and the number.
struct NumberedText
{
    QString text;
    PageNumber page;
};

[[nodiscard]] std::optional<NumberedText> numberedText(const QString &text);

} // namespace Kodeks
