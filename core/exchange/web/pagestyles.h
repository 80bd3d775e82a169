// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/web/inlinestyle.h"

namespace Kodeks {

/// Whether a paragraph stands apart from what is above and below it.
struct ParagraphRoom
{
    bool above = true;
    bool below = true;

    friend bool operator==(const ParagraphRoom &, const ParagraphRoom &) = default;
};

/// What a page's style sheets say of the room around its paragraphs: mail and office programs set each line as a
/// paragraph without room. Of the rules those are read that name an element "p", a class or both, or all elements, by
/// themselves or in a list; of two for the same paragraph the closer one holds, and then the later one. Rules for print
/// or for certain windows (@media, …) are not.
class PageStyles
{
public:
    void read(const QString &css);
    /// The program that wrote the page. LibreOffice and OpenOffice leave out that a paragraph has no room above.
    void setWriter(const QString &generator);

    /// Of a paragraph (p) with the attribute `classes` and its own style.
    [[nodiscard]] ParagraphRoom room(const QString &classes, const InlineStyle &own) const;

private:
    struct Rule
    {
        int rank = 0; ///< how close it is
        InlineStyle style;
    };

    void addRule(const QString &selector, const InlineStyle &style);

    QHash<QString, QList<Rule>> m_rules; ///< by class; without one by an empty text
    qsizetype m_count = 0;
    bool m_office = false;
};

} // namespace Kodeks
